//! What a role description must say before it can be kept.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use super::RoleDescriptionFacts;
use crate::check;
use crate::problem::Problems;
use crate::statement::Statements;

/// A role description as typed into the form: nothing in it is sure yet. In a form its statements are fields as
/// [`Statements`] has them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(String, String)>", into = "Vec<(String, String)>")]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct RoleDescriptionDraft {
    pub heading: String,
    pub statements: Statements,
    pub time: String,
    pub support: String,
    pub payment: String,
    pub changed: String,
}

impl RoleDescriptionDraft {
    /// A form with one empty statement.
    pub fn blank() -> Self {
        Self {
            statements: Statements::blank(),
            ..Self::default()
        }
    }

    /// Checks everything that was typed and reports all problems at once.
    pub fn check(&self, words: Words) -> Result<RoleDescriptionFacts, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let question = ("heading", words.role_description_heading_label());
        let missing = words.role_description_heading_missing();
        let heading = check::line(found, words, question, &self.heading, missing);
        let missing = words.role_description_statements_missing();
        let statements = self.statements.check(found, words, missing);
        let question = ("time", words.role_description_time_label());
        let time = check::text_or_none(found, words, question, &self.time);
        let question = ("support", words.role_description_support_label());
        let support = check::text_or_none(found, words, question, &self.support);
        let question = ("payment", words.role_description_payment_label());
        let payment = check::text_or_none(found, words, question, &self.payment);
        let question = ("changed", words.role_description_changed_label());
        let changed = check::text_or_none(found, words, question, &self.changed);
        match heading {
            Some(heading) if problems.is_empty() => Ok(RoleDescriptionFacts {
                heading,
                statements,
                time,
                support,
                payment,
                changed,
            }),
            _ => Err(problems),
        }
    }
}

impl From<Vec<(String, String)>> for RoleDescriptionDraft {
    /// Reads the fields of a form; those it does not know it passes over.
    fn from(fields: Vec<(String, String)>) -> Self {
        let mut draft = Self::default();
        for (name, value) in fields {
            let Some(value) = draft.statements.take_field(&name, value) else {
                continue;
            };
            match name.as_str() {
                "heading" => draft.heading = value,
                "time" => draft.time = value,
                "support" => draft.support = value,
                "payment" => draft.payment = value,
                "changed" => draft.changed = value,
                _ => {}
            }
        }
        if draft.statements.0.is_empty() {
            draft.statements.add();
        }
        draft
    }
}

impl From<RoleDescriptionDraft> for Vec<(String, String)> {
    /// The fields of a form, in its order.
    fn from(draft: RoleDescriptionDraft) -> Self {
        let mut fields = vec![("heading".to_owned(), draft.heading)];
        fields.extend(draft.statements.fields());
        fields.push(("time".to_owned(), draft.time));
        fields.push(("support".to_owned(), draft.support));
        fields.push(("payment".to_owned(), draft.payment));
        fields.push(("changed".to_owned(), draft.changed));
        fields
    }
}

impl From<&RoleDescriptionFacts> for RoleDescriptionDraft {
    fn from(facts: &RoleDescriptionFacts) -> Self {
        Self {
            heading: facts.heading.clone(),
            statements: Statements::from(&facts.statements[..]),
            time: facts.time.clone(),
            support: facts.support.clone(),
            payment: facts.payment.clone(),
            changed: facts.changed.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statement::StatementDraft;
    use alongside_locales::Language;

    const ENGLISH: Words = Words::new(Language::English);

    fn board_member() -> RoleDescriptionDraft {
        let statement = |words: &str, picture: &str| StatementDraft {
            words: words.into(),
            picture: picture.into(),
            ..StatementDraft::default()
        };
        RoleDescriptionDraft {
            heading: "Board member".into(),
            statements: Statements(vec![
                statement("You read the papers.", "document"),
                statement("You vote.", ""),
            ]),
            time: "Six meetings a year".into(),
            ..RoleDescriptionDraft::default()
        }
    }

    #[test]
    fn what_is_kept_fills_the_form_again() {
        let facts = board_member().check(ENGLISH).unwrap();
        assert_eq!(RoleDescriptionDraft::from(&facts), board_member());
    }

    #[test]
    fn a_form_carries_everything_that_was_typed() {
        let form: Vec<(String, String)> = board_member().into();
        assert_eq!(RoleDescriptionDraft::from(form), board_member());
        let nothing = RoleDescriptionDraft::from(Vec::new());
        assert_eq!(nothing, RoleDescriptionDraft::blank());
    }

    #[test]
    fn an_empty_form_is_told_everything_at_once() {
        let problems = RoleDescriptionDraft::blank().check(ENGLISH).unwrap_err();
        let fields: Vec<_> = problems.iter().map(|it| it.field.to_string()).collect();
        assert_eq!(fields, ["heading", "statement-1"]);
    }
}
