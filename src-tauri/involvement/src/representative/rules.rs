//! What must be known of a representative before it is kept. Only the name and where the person stands are required.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use super::{Contact, ContactRoute, FormatPreference, RepresentativeFacts, RepresentativeStatus};
use crate::day::{self, DayDraft};
use crate::problem::Problems;
use crate::{check, contact};

/// A representative as typed into the form: nothing in it is sure yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct RepresentativeDraft {
    pub name: String,
    pub called: String,
    pub full_name: String,
    pub pronunciation: String,
    pub pronouns: String,
    pub strengths: String,
    pub own_words: String,
    pub status: String,
    pub since_day: String,
    pub since_month: String,
    pub since_year: String,
    pub post: String,
    pub email: String,
    pub phone: String,
    pub text: String,
    pub good_times: String,
    pub do_not_use: Vec<String>,
    pub preferred: String,
}

impl RepresentativeDraft {
    /// Checks everything that was typed and reports all problems at once. `format` is how the person gets papers now, so that
    /// the way in which papers come is not ruled out here.
    pub fn check(
        &self,
        words: Words,
        format: Option<&FormatPreference>,
    ) -> Result<RepresentativeFacts, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let label = words.representative_name_label();
        let missing = words.representative_name_missing();
        let name = check::line(found, words, ("name", label), &self.name, missing);
        let label = words.representative_called_label();
        let called = check::line_or_none(found, words, ("called", label), &self.called);
        let label = words.representative_pronunciation_label();
        let question = ("pronunciation", label);
        let pronunciation = check::line_or_none(found, words, question, &self.pronunciation);
        let label = words.representative_pronouns_label();
        let pronouns = check::line_or_none(found, words, ("pronouns", label), &self.pronouns);
        let label = words.representative_full_name_label();
        let full_name = check::line_or_none(found, words, ("full-name", label), &self.full_name);
        let label = words.representative_strengths_label();
        let strengths = check::text_or_none(found, words, ("strengths", label), &self.strengths);
        let label = words.representative_own_words_label();
        let own_words = check::text_or_none(found, words, ("own-words", label), &self.own_words);
        let status = RepresentativeStatus::from_code(&self.status);
        let missing = words.representative_status_missing();
        let status = check::choice(found, "status", status, missing);
        let label = words.representative_since_label();
        let since = self.since().check(found, words, ("since", label));
        let contact = self.contact(found, words, format);
        match (name, status) {
            (Some(name), Some(status)) if problems.is_empty() => Ok(RepresentativeFacts {
                name,
                called,
                full_name,
                pronunciation,
                pronouns,
                strengths,
                own_words,
                status,
                since,
                contact,
            }),
            _ => Err(problems),
        }
    }

    /// The first day as typed. Few people know the day on which somebody began, so it may be left out; then it is the 1st.
    pub fn since(&self) -> DayDraft<'_> {
        let month_known =
            !(self.since_month.trim().is_empty() || self.since_year.trim().is_empty());
        let day = if month_known && self.since_day.trim().is_empty() {
            "1"
        } else {
            &self.since_day
        };
        DayDraft::new(day, &self.since_month, &self.since_year)
    }

    fn contact(
        &self,
        found: &mut Problems,
        words: Words,
        format: Option<&FormatPreference>,
    ) -> Contact {
        let label = words.representative_post_label();
        let post = check::text_or_none(found, words, ("post", label), &self.post);
        let label = words.representative_email_label();
        let email = contact::email(&self.email).ok_or_else(|| words.problem_email(label));
        let email = found.keep("email", email).unwrap_or_default();
        let label = words.representative_phone_label();
        let phone = contact::phone(&self.phone).ok_or_else(|| words.problem_phone(label));
        let phone = found.keep("phone", phone).unwrap_or_default();
        let label = words.representative_text_label();
        let text = contact::phone(&self.text).ok_or_else(|| words.problem_phone(label));
        let text = found.keep("text", text).unwrap_or_default();
        let do_not_use: Vec<_> = ContactRoute::ALL
            .iter()
            .filter(|route| self.do_not_use.iter().any(|code| code == route.code()))
            .copied()
            .collect();
        if let Some(route) = format.and_then(|format| format.delivery.route())
            && do_not_use.contains(&route)
        {
            let problem = words.representative_papers_come_this_way(route.name(words));
            found.add("do-not-use", problem);
        }
        let preferred = ContactRoute::from_code(&self.preferred);
        if let Some(route) = preferred {
            let typed = match route {
                ContactRoute::Post => &self.post,
                ContactRoute::Email => &self.email,
                ContactRoute::Phone => &self.phone,
                ContactRoute::Text => &self.text,
            };
            if do_not_use.contains(&route) {
                let problem = words.representative_preferred_not_to_be_used(route.name(words));
                found.add("preferred", problem);
            } else if typed.trim().is_empty() {
                let problem = words.representative_preferred_has_no_details(route.name(words));
                found.add(route.code(), problem);
            }
        }
        let label = words.representative_good_times_label();
        let good_times = check::line_or_none(found, words, ("good-times", label), &self.good_times);
        Contact {
            post,
            email,
            phone,
            text,
            good_times,
            do_not_use,
            preferred,
        }
    }
}

impl From<&RepresentativeFacts> for RepresentativeDraft {
    fn from(facts: &RepresentativeFacts) -> Self {
        let [since_day, since_month, since_year] = day::typed(facts.since);
        let contact = facts.contact.clone();
        let routes = contact.do_not_use.iter();
        Self {
            name: facts.name.clone(),
            called: facts.called.clone(),
            full_name: facts.full_name.clone(),
            pronunciation: facts.pronunciation.clone(),
            pronouns: facts.pronouns.clone(),
            strengths: facts.strengths.clone(),
            own_words: facts.own_words.clone(),
            status: facts.status.code().to_owned(),
            since_day,
            since_month,
            since_year,
            do_not_use: routes.map(|route| route.code().to_owned()).collect(),
            post: contact.post,
            email: contact.email,
            phone: contact.phone,
            text: contact.text,
            good_times: contact.good_times,
            preferred: contact.preferred.map_or("", ContactRoute::code).to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::representative::{Delivery, PaperFormat, SaidBy};
    use alongside_locales::Language;
    use chrono::NaiveDate;

    fn rosie() -> RepresentativeDraft {
        RepresentativeDraft {
            name: "Rosie Tattersall".into(),
            status: "active".into(),
            since_day: "1".into(),
            since_month: "3".into(),
            since_year: "2024".into(),
            post: "1 Mill Lane\nMarlbrook".into(),
            do_not_use: vec!["email".into()],
            preferred: "post".into(),
            ..RepresentativeDraft::default()
        }
    }

    fn by_email() -> FormatPreference {
        FormatPreference {
            format: PaperFormat::PlainText,
            points: None,
            typeface: None,
            paper: String::new(),
            delivery: Delivery::Email,
            copies: 1,
            language: Language::English,
            have_by: 7,
            calendar: false,
            said_by: SaidBy::Person,
            said_on: NaiveDate::from_ymd_opt(2026, 1, 15).unwrap(),
        }
    }

    fn fields(draft: &RepresentativeDraft, format: Option<&FormatPreference>) -> Vec<String> {
        match draft.check(Words::new(Language::English), format) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(|it| it.field.to_string()).collect(),
        }
    }

    #[test]
    fn what_is_kept_fills_the_form_again() {
        let facts = rosie().check(Words::new(Language::English), None).unwrap();
        assert_eq!(facts.called(), "Rosie");
        assert_eq!(RepresentativeDraft::from(&facts), rosie());
    }

    #[test]
    fn a_name_and_where_the_person_stands_are_enough() {
        let empty = RepresentativeDraft::default();
        assert_eq!(fields(&empty, None), ["name", "status"]);
    }

    #[test]
    fn every_problem_is_told_at_once_in_the_order_of_the_form() {
        let draft = RepresentativeDraft {
            name: "R".repeat(10_000),
            since_day: "30".into(),
            since_month: "2".into(),
            email: "rosie at home".into(),
            phone: "ask Kim".into(),
            ..rosie()
        };
        let wrong = ["name", "since-day", "email", "phone"];
        assert_eq!(fields(&draft, None), wrong);
    }

    #[test]
    fn the_day_on_which_somebody_began_may_be_left_out() {
        let draft = RepresentativeDraft {
            since_day: String::new(),
            ..rosie()
        };
        let facts = draft.check(Words::new(Language::English), None).unwrap();
        assert_eq!(facts.since, NaiveDate::from_ymd_opt(2024, 3, 1));
    }

    #[test]
    fn the_first_choice_can_be_used() {
        let ruled_out = RepresentativeDraft {
            preferred: "email".into(),
            ..rosie()
        };
        assert_eq!(fields(&ruled_out, None), ["preferred"]);
        let no_number = RepresentativeDraft {
            preferred: "phone".into(),
            ..rosie()
        };
        assert_eq!(fields(&no_number, None), ["phone"]);
    }

    #[test]
    fn the_way_in_which_papers_come_is_not_ruled_out() {
        assert_eq!(fields(&rosie(), Some(&by_email())), ["do-not-use"]);
    }

    #[test]
    fn markup_is_kept_as_typed() {
        let draft = RepresentativeDraft {
            name: "<b>Rosie</b>".into(),
            ..rosie()
        };
        let facts = draft.check(Words::new(Language::Welsh), None).unwrap();
        assert_eq!(facts.name, "<b>Rosie</b>");
    }
}
