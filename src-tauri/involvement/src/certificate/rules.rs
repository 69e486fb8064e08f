//! What a certificate must say before it can be kept, and what it must not.

use alongside_locales::{Language, Words};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{CertificateId, unwanted};
use crate::{
    Problems, activity::ActivityId, check, check::Question, day::DayDraft,
    representative::RepresentativeId, staff::StaffId,
};

/// The most characters each answer may have, so that the certificate stays one page in clear print.
const LONGEST_NAME: usize = 40;
const LONGEST_SENTENCE: usize = 160;
const LONGEST_COLUMN: usize = 160;
const LONGEST_ROLE: usize = 60;
/// The most hours of one kind: more than there are in a year is a slip of the finger.
const MOST_HOURS: usize = 8_760;

/// A certificate as it was typed into the form: nothing in it is sure yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts below")]
pub struct CertificateDraft {
    pub representative: String,
    pub activity: String,
    pub language: String,
    pub name: String,
    pub did: String,
    pub role: String,
    pub from_day: String,
    pub from_month: String,
    pub from_year: String,
    pub until_day: String,
    pub until_month: String,
    pub until_year: String,
    pub meeting_hours: String,
    pub preparation_hours: String,
    pub training_hours: String,
    pub changed: String,
    pub skills: String,
    pub group_signatory: String,
    pub group_signatory_role: String,
    pub charity_signatory: String,
    pub charity_signatory_role: String,
    pub contact: String,
    /// Why the hours are others than the records count.
    pub hours_why: String,
    /// `yes` once somebody said that it is given although no record says that the person came.
    pub all_the_same: String,
    /// The id of the certificate it takes the place of.
    pub instead: String,
}

/// What a certificate says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateFacts {
    /// For whom it is.
    pub representative: RepresentativeId,
    /// For which activity; `None` for all the person did in that time.
    pub activity: Option<ActivityId>,
    /// The language it is written in.
    pub language: Language,
    /// The name the person chose; it may leave the surname off.
    pub name: String,
    /// What they did, in plain words that go on from the name: "took part in the Partnership Board". No full stop at the end.
    pub did: String,
    /// Their role, if they want it named; may be empty.
    pub role: String,
    /// The first day it speaks of.
    pub from: NaiveDate,
    /// The last day it speaks of.
    pub until: NaiveDate,
    /// Minutes in meetings, if they want them named.
    pub meeting_minutes: Option<u32>,
    /// Minutes of preparation, if they want them named.
    pub preparation_minutes: Option<u32>,
    /// Minutes of training, if they want them named.
    pub training_minutes: Option<u32>,
    /// What the group changed; may be empty.
    pub changed: String,
    /// Skills the person chose to name, one on each line; may be empty.
    pub skills: String,
    /// Who signs for the group.
    pub group_signatory: String,
    /// For whom or as what: "for the Partnership Board".
    pub group_signatory_role: String,
    /// Who signs for the charity.
    pub charity_signatory: String,
    /// As what: "Involvement lead".
    pub charity_signatory_role: String,
    /// Whom a reader can ask about it.
    pub contact: StaffId,
    /// Why the hours are others than the records of attendance count; empty where they are not. It is not printed.
    pub hours_why: String,
    /// The certificate it takes the place of; both stay in the register.
    pub instead_of: Option<CertificateId>,
}

impl CertificateDraft {
    /// Checks everything that was typed and reports all problems at once. The charity's own name may hold any word.
    pub fn check(&self, words: Words, charity: &str) -> Result<CertificateFacts, Problems> {
        let mut form = Form {
            problems: Problems::new(),
            words,
            charity,
        };
        let representative = check::choice(
            &mut form.problems,
            "representative",
            self.representative.parse().ok(),
            words.certificate_representative_missing(),
        );
        let activity = self.activity.parse().ok();
        let language = check::choice(
            &mut form.problems,
            "language",
            language(&self.language),
            words.certificate_language_missing(),
        );
        let name = check::line(
            &mut form.problems,
            words,
            ("name", words.certificate_name_label()),
            &self.name,
            words.certificate_name_missing(),
        );
        if let Some(name) = &name {
            form.within(("name", words.certificate_name_label()), name, LONGEST_NAME);
        }
        let did = form.sentence(
            ("did", words.certificate_did_label()),
            &self.did,
            words.certificate_did_missing(),
        );
        let role = form.short(
            ("role", words.certificate_role_label()),
            &self.role,
            LONGEST_ROLE,
        );
        let from = self.since().check(
            &mut form.problems,
            words,
            ("from", words.certificate_from_label()),
        );
        let from = form.day("from-day", from, words.certificate_from_missing());
        let until = self.until().check(
            &mut form.problems,
            words,
            ("until", words.certificate_until_label()),
        );
        let until = form.day("until-day", until, words.certificate_until_missing());
        if let (Some(from), Some(until)) = (from, until)
            && until < from
        {
            form.problems
                .add("until-day", words.certificate_until_before_from());
        }
        let meeting_minutes = check::hours(
            &mut form.problems,
            words,
            ("meeting-hours", words.certificate_meeting_hours_label()),
            &self.meeting_hours,
            MOST_HOURS,
        );
        let preparation_minutes = check::hours(
            &mut form.problems,
            words,
            (
                "preparation-hours",
                words.certificate_preparation_hours_label(),
            ),
            &self.preparation_hours,
            MOST_HOURS,
        );
        let training_minutes = check::hours(
            &mut form.problems,
            words,
            ("training-hours", words.certificate_training_hours_label()),
            &self.training_hours,
            MOST_HOURS,
        );
        let changed = form.column(
            ("changed", words.certificate_changed_label()),
            &self.changed,
        );
        let skills = form.column(("skills", words.certificate_skills_label()), &self.skills);
        let group_signatory = form.signatory(
            ("group-signatory", words.certificate_group_signatory_label()),
            &self.group_signatory,
            words.certificate_group_signatory_missing(),
        );
        let group_signatory_role = form.short(
            (
                "group-signatory-role",
                words.certificate_group_signatory_role_label(),
            ),
            &self.group_signatory_role,
            LONGEST_ROLE,
        );
        let charity_signatory = form.signatory(
            (
                "charity-signatory",
                words.certificate_charity_signatory_label(),
            ),
            &self.charity_signatory,
            words.certificate_charity_signatory_missing(),
        );
        let charity_signatory_role = form.short(
            (
                "charity-signatory-role",
                words.certificate_charity_signatory_role_label(),
            ),
            &self.charity_signatory_role,
            LONGEST_ROLE,
        );
        let contact = check::choice(
            &mut form.problems,
            "contact",
            self.contact.parse().ok(),
            words.certificate_contact_missing(),
        );
        let hours_why = check::line_or_none(
            &mut form.problems,
            words,
            ("hours-why", words.certificate_hours_why_label()),
            &self.hours_why,
        );
        let Form { problems, .. } = form;
        let whole = (
            representative,
            language,
            name,
            did,
            from,
            until,
            group_signatory,
            charity_signatory,
            contact,
        );
        match whole {
            (
                Some(representative),
                Some(language),
                Some(name),
                Some(did),
                Some(from),
                Some(until),
                Some(group_signatory),
                Some(charity_signatory),
                Some(contact),
            ) if problems.is_empty() => Ok(CertificateFacts {
                representative,
                activity,
                language,
                name,
                did,
                role,
                from,
                until,
                meeting_minutes,
                preparation_minutes,
                training_minutes,
                changed,
                skills,
                group_signatory,
                group_signatory_role,
                charity_signatory,
                charity_signatory_role,
                contact,
                hours_why,
                instead_of: self.instead.parse().ok(),
            }),
            _ => Err(problems),
        }
    }

    /// The first day as typed.
    pub fn since(&self) -> DayDraft<'_> {
        DayDraft::new(&self.from_day, &self.from_month, &self.from_year)
    }

    /// The last day as typed.
    pub fn until(&self) -> DayDraft<'_> {
        DayDraft::new(&self.until_day, &self.until_month, &self.until_year)
    }
}

impl From<&CertificateFacts> for CertificateDraft {
    fn from(facts: &CertificateFacts) -> Self {
        let [from_day, from_month, from_year] = crate::day::typed(Some(facts.from));
        let [until_day, until_month, until_year] = crate::day::typed(Some(facts.until));
        Self {
            representative: facts.representative.to_string(),
            activity: facts.activity.map(|id| id.to_string()).unwrap_or_default(),
            language: facts.language.code().to_string(),
            name: facts.name.clone(),
            did: facts.did.clone(),
            role: facts.role.clone(),
            from_day,
            from_month,
            from_year,
            until_day,
            until_month,
            until_year,
            meeting_hours: check::typed_hours(facts.meeting_minutes),
            preparation_hours: check::typed_hours(facts.preparation_minutes),
            training_hours: check::typed_hours(facts.training_minutes),
            changed: facts.changed.clone(),
            skills: facts.skills.clone(),
            group_signatory: facts.group_signatory.clone(),
            group_signatory_role: facts.group_signatory_role.clone(),
            charity_signatory: facts.charity_signatory.clone(),
            charity_signatory_role: facts.charity_signatory_role.clone(),
            contact: facts.contact.to_string(),
            hours_why: facts.hours_why.clone(),
            all_the_same: String::new(),
            instead: facts
                .instead_of
                .map(|id| id.to_string())
                .unwrap_or_default(),
        }
    }
}

impl CertificateFacts {
    /// All minutes that are named, if any are.
    pub fn minutes(&self) -> Option<u32> {
        let kinds = [
            self.meeting_minutes,
            self.preparation_minutes,
            self.training_minutes,
        ];
        let named: Vec<u32> = kinds.into_iter().flatten().collect();
        (!named.is_empty()).then(|| named.iter().sum())
    }
}

/// A form while it is checked.
struct Form<'a> {
    problems: Problems,
    words: Words,
    charity: &'a str,
}

impl Form<'_> {
    /// What the person did: one line that must be there. A full stop at its end goes, because the sentence goes on.
    fn sentence(&mut self, question: Question<'_>, typed: &str, missing: &str) -> Option<String> {
        let line = check::line(&mut self.problems, self.words, question, typed, missing)?;
        let line = line.trim_end_matches(['.', ',', ';', ' ']).to_string();
        self.within(question, &line, LONGEST_SENTENCE);
        self.fitting(question, &line);
        Some(line)
    }

    /// One line that may be left out.
    fn short(&mut self, question: Question<'_>, typed: &str, most: usize) -> String {
        let line = check::line_or_none(&mut self.problems, self.words, question, typed);
        self.within(question, &line, most);
        self.fitting(question, &line);
        line
    }

    /// A column of the certificate: a few lines that may be left out.
    fn column(&mut self, question: Question<'_>, typed: &str) -> String {
        let text = check::text_or_none(&mut self.problems, self.words, question, typed);
        self.within(question, &text, LONGEST_COLUMN);
        self.fitting(question, &text);
        text
    }

    /// A name that must be there. Names are never looked through for words: somebody may be called Blind.
    fn signatory(&mut self, question: Question<'_>, typed: &str, missing: &str) -> Option<String> {
        let name = check::line(&mut self.problems, self.words, question, typed, missing)?;
        self.within(question, &name, LONGEST_ROLE);
        Some(name)
    }

    fn day(&mut self, field: &str, day: Option<NaiveDate>, missing: &str) -> Option<NaiveDate> {
        let told = self
            .problems
            .iter()
            .any(|it| it.field.split('-').next() == field.split('-').next());
        if day.is_none() && !told {
            self.problems.add(field.to_string(), missing);
        }
        day
    }

    fn within(&mut self, question: Question<'_>, text: &str, most: usize) {
        let length = text.chars().count();
        if length > most && self.problems.about(question.0).is_none() {
            let message = self.words.problem_too_long(length - most, question.1, most);
            self.problems.add(question.0.to_string(), message);
        }
    }

    /// Tells of a word that has no place on a certificate.
    fn fitting(&mut self, question: Question<'_>, text: &str) {
        let text = if self.charity.is_empty() {
            text.to_string()
        } else {
            text.replace(self.charity, " ")
        };
        if let Some(word) = unwanted(&text)
            && self.problems.about(question.0).is_none()
        {
            self.problems
                .add(question.0.to_string(), word.advice(self.words));
        }
    }
}

/// The language with this code.
fn language(code: &str) -> Option<Language> {
    [Language::English, Language::Welsh]
        .into_iter()
        .find(|language| language.code() == code)
}

#[cfg(test)]
mod tests;
