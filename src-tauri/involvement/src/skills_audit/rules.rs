//! What a skills audit must say before it can be kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{SkillsAuditFacts, SkillsNeed, SkillsPersonFacts};
use crate::day::{DayDraft, typed};
use crate::problem::{Problems, TextFault, several_lines};
use crate::{check, representative::RepresentativeId};

/// The most things a role can need: more than a page of them and nobody would dare.
pub const MOST_NEEDS: usize = 30;

/// How many empty places a form has to begin with.
const TO_BEGIN_WITH: usize = 3;

/// The longest need, and the longest answer to it, in characters.
const LONGEST_NEED: usize = 500;

/// What a role needs as typed. In a form its needs are the fields `need-1`, `provide-1`, `need-2` and so on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(String, String)>", into = "Vec<(String, String)>")]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct SkillsAuditDraft {
    pub role: String,
    pub needs: Vec<NeedDraft>,
}

/// One need as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct NeedDraft {
    pub words: String,
    pub provide: String,
}

impl SkillsAuditDraft {
    /// A form with a few empty places.
    pub fn blank() -> Self {
        Self {
            role: String::new(),
            needs: vec![NeedDraft::default(); TO_BEGIN_WITH],
        }
    }

    /// Adds an empty place at the end, unless there are as many as there can be.
    pub fn add_need(&mut self) {
        if self.needs.len() < MOST_NEEDS {
            self.needs.push(NeedDraft::default());
        }
    }

    /// Checks everything that was typed and reports all problems at once. Places in which nothing was typed are left out.
    pub fn check(&self, words: Words) -> Result<SkillsAuditFacts, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let question = ("role", words.skills_audit_role_label());
        let missing = words.skills_audit_role_missing();
        let role = check::line(found, words, question, &self.role, missing);
        let mut needs = Vec::new();
        let before = found.len();
        for (index, draft) in self.needs.iter().enumerate() {
            let number = (index + 1).to_string();
            let label = words.skills_audit_need_label(&number);
            let need = text(found, words, format!("need-{number}"), &label, &draft.words);
            let label = words.skills_audit_provide_label();
            let field = format!("provide-{number}");
            let provide = text(found, words, field, label, &draft.provide);
            if !need.is_empty() {
                needs.push(SkillsNeed {
                    words: need,
                    provide,
                });
            } else if !provide.is_empty() {
                let missing = words.skills_audit_need_missing(&number);
                found.add(format!("need-{number}"), missing);
            }
        }
        if needs.is_empty() && found.len() == before {
            found.add("need-1", words.skills_audit_needs_missing());
        }
        match role {
            Some(role) if problems.is_empty() => Ok(SkillsAuditFacts { role, needs }),
            _ => Err(problems),
        }
    }

    fn at(&mut self, name: &str, kind: &str) -> Option<&mut NeedDraft> {
        let number: usize = name.strip_prefix(kind)?.parse().ok()?;
        if !(1..=MOST_NEEDS).contains(&number) {
            return None;
        }
        if self.needs.len() < number {
            self.needs.resize_with(number, NeedDraft::default);
        }
        self.needs.get_mut(number - 1)
    }
}

/// A few lines that may be left out.
fn text(problems: &mut Problems, words: Words, field: String, label: &str, typed: &str) -> String {
    match several_lines(typed, LONGEST_NEED) {
        Ok(text) => text,
        Err(TextFault::TooLong { limit, length }) => {
            problems.add(field, words.problem_too_long(length - limit, label, limit));
            String::new()
        }
        Err(TextFault::Missing) => String::new(),
    }
}

impl From<Vec<(String, String)>> for SkillsAuditDraft {
    /// Reads the fields of a form; those it does not know it passes over.
    fn from(fields: Vec<(String, String)>) -> Self {
        let mut draft = Self::default();
        for (name, value) in fields {
            if name == "role" {
                draft.role = value;
            } else if let Some(need) = draft.at(&name, "need-") {
                need.words = value;
            } else if let Some(need) = draft.at(&name, "provide-") {
                need.provide = value;
            }
        }
        if draft.needs.is_empty() {
            draft.needs = Self::blank().needs;
        }
        draft
    }
}

impl From<SkillsAuditDraft> for Vec<(String, String)> {
    fn from(draft: SkillsAuditDraft) -> Self {
        let mut fields = vec![("role".to_owned(), draft.role)];
        for (index, need) in draft.needs.into_iter().enumerate() {
            fields.push((format!("need-{}", index + 1), need.words));
            fields.push((format!("provide-{}", index + 1), need.provide));
        }
        fields
    }
}

impl From<&SkillsAuditFacts> for SkillsAuditDraft {
    fn from(facts: &SkillsAuditFacts) -> Self {
        let needs = facts.needs.iter().map(|need| NeedDraft {
            words: need.words.clone(),
            provide: need.provide.clone(),
        });
        Self {
            role: facts.role.clone(),
            needs: needs.collect(),
        }
    }
}

/// What one person says, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct SkillsPersonDraft {
    pub representative: String,
    pub brings: String,
    pub would_like: String,
    pub said_day: String,
    pub said_month: String,
    pub said_year: String,
}

impl SkillsPersonDraft {
    /// A form in which only the day is filled in.
    pub fn on(day: NaiveDate) -> Self {
        let [said_day, said_month, said_year] = typed(Some(day));
        Self {
            said_day,
            said_month,
            said_year,
            ..Self::default()
        }
    }

    /// Checks everything that was typed and reports all problems at once.
    pub fn check(
        &self,
        words: Words,
        today: NaiveDate,
    ) -> Result<(RepresentativeId, SkillsPersonFacts), Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let who = self.representative.parse().ok();
        let missing = words.skills_audit_person_missing();
        let who = check::choice(found, "representative", who, missing);
        let question = ("brings", words.skills_audit_brings_label());
        let missing = words.skills_audit_brings_missing();
        let brings = check::text(found, words, question, &self.brings, missing);
        let question = ("would-like", words.skills_audit_would_like_label());
        let would_like = check::text_or_none(found, words, question, &self.would_like);
        let question = ("said", words.skills_audit_said_label());
        let missing = words.skills_audit_said_missing();
        let said_on = check::past_day(found, words, question, self.said(), today, missing);
        match (who, brings, said_on) {
            (Some(who), Some(brings), Some(said_on)) if problems.is_empty() => Ok((
                who,
                SkillsPersonFacts {
                    brings,
                    would_like,
                    said_on,
                },
            )),
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn said(&self) -> DayDraft<'_> {
        DayDraft::new(&self.said_day, &self.said_month, &self.said_year)
    }

    /// The form as it shows what is kept of a person.
    pub fn of(who: RepresentativeId, facts: &SkillsPersonFacts) -> Self {
        Self {
            representative: who.to_string(),
            brings: facts.brings.clone(),
            would_like: facts.would_like.clone(),
            ..Self::on(facts.said_on)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    const ENGLISH: Words = Words::new(Language::English);

    #[test]
    fn a_role_needs_something_and_empty_places_are_left_out() {
        let mut draft = SkillsAuditDraft::blank();
        let fields = |draft: &SkillsAuditDraft| -> Vec<String> {
            let problems = draft.check(ENGLISH).err().unwrap_or_default();
            problems.iter().map(|it| it.field.to_string()).collect()
        };
        assert_eq!(fields(&draft), ["role", "need-1"]);
        draft.role = "Member".into();
        draft.needs[2].provide = "Papers read aloud".into();
        assert_eq!(fields(&draft), ["need-3"]);
        draft.needs[2].words = "Read the papers".into();
        let facts = draft.check(ENGLISH).unwrap();
        assert_eq!(facts.needs.len(), 1);
        assert_eq!(SkillsAuditDraft::from(&facts).check(ENGLISH), Ok(facts));
    }

    #[test]
    fn what_is_kept_of_a_person_fills_the_form_again() {
        let day = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
        let facts = SkillsPersonFacts {
            brings: "I listen".into(),
            would_like: String::new(),
            said_on: day,
        };
        let who = RepresentativeId::from(uuid::Uuid::nil());
        let draft = SkillsPersonDraft::of(who, &facts);
        assert_eq!(draft.check(ENGLISH, day), Ok((who, facts)));
        assert!(draft.check(ENGLISH, day.pred_opt().unwrap()).is_err());
        assert!(SkillsPersonDraft::on(day).check(ENGLISH, day).is_err());
    }
}
