//! What a role description must say before it can be kept.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use super::{RoleDescriptionFacts, Statement};
use crate::check;
use crate::problem::{Problems, TextFault, several_lines};

/// The most statements a role description can have: with four on a page it then stays below the 24 pages that easy words may
/// have at most.
pub const MOST_STATEMENTS: usize = 60;

/// The longest statement, in characters: one idea, three short sentences.
const LONGEST_STATEMENT: usize = 300;

/// A role description as typed into the form: nothing in it is sure yet. In a form its statements are the fields
/// `statement-1`, `picture-1`, `statement-2` and so on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(String, String)>", into = "Vec<(String, String)>")]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct RoleDescriptionDraft {
    pub heading: String,
    pub statements: Vec<StatementDraft>,
    pub time: String,
    pub support: String,
    pub payment: String,
    pub changed: String,
}

/// One statement as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of the statement")]
pub struct StatementDraft {
    pub words: String,
    pub picture: String,
}

impl RoleDescriptionDraft {
    /// A form with one empty statement.
    pub fn blank() -> Self {
        Self {
            statements: vec![StatementDraft::default()],
            ..Self::default()
        }
    }

    /// Checks everything that was typed and reports all problems at once. Statements in which nothing was typed or chosen are
    /// left out.
    pub fn check(&self, words: Words) -> Result<RoleDescriptionFacts, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let question = ("heading", words.role_description_heading_label());
        let missing = words.role_description_heading_missing();
        let heading = check::line(found, words, question, &self.heading, missing);
        let statements = self.statements(found, words);
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

    fn statements(&self, found: &mut Problems, words: Words) -> Vec<Statement> {
        let mut statements = Vec::new();
        let before = found.len();
        for (index, draft) in self.statements.iter().enumerate() {
            let number = (index + 1).to_string();
            let field = format!("statement-{number}");
            match several_lines(&draft.words, LONGEST_STATEMENT) {
                Ok(text) if text.is_empty() && draft.picture.is_empty() => {}
                Ok(text) if text.is_empty() => {
                    found.add(field, words.role_description_statement_missing(&number));
                }
                Ok(text) => statements.push(Statement {
                    words: text,
                    picture: Some(draft.picture.clone()).filter(|it| !it.is_empty()),
                }),
                Err(TextFault::TooLong { limit, length }) => {
                    let label = words.role_description_statement_label(&number);
                    found.add(field, words.problem_too_long(length - limit, &label, limit));
                }
                Err(TextFault::Missing) => {}
            }
        }
        if statements.is_empty() && found.len() == before {
            found.add("statement-1", words.role_description_statements_missing());
        }
        if statements.len() > MOST_STATEMENTS {
            let field = format!("statement-{}", self.statements.len());
            found.add(
                field,
                words.role_description_statements_many(MOST_STATEMENTS),
            );
        }
        statements
    }

    /// Adds an empty statement at the end, unless there are as many as there can be.
    pub fn add_statement(&mut self) {
        if self.statements.len() < MOST_STATEMENTS {
            self.statements.push(StatementDraft::default());
        }
    }

    /// Takes statement `number` out, counted from 1. One always stays, if only an empty one.
    pub fn take_out(&mut self, number: usize) {
        if (1..=self.statements.len()).contains(&number) {
            self.statements.remove(number - 1);
        }
        if self.statements.is_empty() {
            self.statements.push(StatementDraft::default());
        }
    }

    /// Moves statement `number` up by one place, counted from 1. The first stays where it is.
    pub fn move_up(&mut self, number: usize) {
        if (2..=self.statements.len()).contains(&number) {
            self.statements.swap(number - 1, number - 2);
        }
    }

    /// Moves statement `number` down by one place, counted from 1. The last stays where it is.
    pub fn move_down(&mut self, number: usize) {
        self.move_up(number.saturating_add(1));
    }
}

impl From<Vec<(String, String)>> for RoleDescriptionDraft {
    /// Reads the fields of a form; those it does not know it passes over.
    fn from(fields: Vec<(String, String)>) -> Self {
        let mut draft = Self::default();
        for (name, value) in fields {
            match name.as_str() {
                "heading" => draft.heading = value,
                "time" => draft.time = value,
                "support" => draft.support = value,
                "payment" => draft.payment = value,
                "changed" => draft.changed = value,
                _ => {
                    if let Some(statement) = draft.statement(&name, "statement-") {
                        statement.words = value;
                    } else if let Some(statement) = draft.statement(&name, "picture-") {
                        statement.picture = value;
                    }
                }
            }
        }
        if draft.statements.is_empty() {
            draft.add_statement();
        }
        draft
    }
}

impl RoleDescriptionDraft {
    /// The statement that a field belongs to, made if it is not there yet. `None` for other fields and absurd numbers.
    fn statement(&mut self, name: &str, kind: &str) -> Option<&mut StatementDraft> {
        let number: usize = name.strip_prefix(kind)?.parse().ok()?;
        if !(1..=MOST_STATEMENTS).contains(&number) {
            return None;
        }
        if self.statements.len() < number {
            self.statements.resize_with(number, StatementDraft::default);
        }
        self.statements.get_mut(number - 1)
    }
}

impl From<RoleDescriptionDraft> for Vec<(String, String)> {
    fn from(draft: RoleDescriptionDraft) -> Self {
        let mut fields = vec![("heading".to_owned(), draft.heading)];
        for (index, statement) in draft.statements.into_iter().enumerate() {
            let number = index + 1;
            fields.push((format!("statement-{number}"), statement.words));
            fields.push((format!("picture-{number}"), statement.picture));
        }
        fields.push(("time".to_owned(), draft.time));
        fields.push(("support".to_owned(), draft.support));
        fields.push(("payment".to_owned(), draft.payment));
        fields.push(("changed".to_owned(), draft.changed));
        fields
    }
}

impl From<&RoleDescriptionFacts> for RoleDescriptionDraft {
    fn from(facts: &RoleDescriptionFacts) -> Self {
        let statements = facts.statements.iter().map(|statement| StatementDraft {
            words: statement.words.clone(),
            picture: statement.picture.clone().unwrap_or_default(),
        });
        Self {
            heading: facts.heading.clone(),
            statements: statements.collect(),
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
    use alongside_locales::Language;

    const ENGLISH: Words = Words::new(Language::English);

    fn statement(words: &str, picture: &str) -> StatementDraft {
        StatementDraft {
            words: words.into(),
            picture: picture.into(),
        }
    }

    fn board_member() -> RoleDescriptionDraft {
        RoleDescriptionDraft {
            heading: "Board member".into(),
            statements: vec![
                statement("You read the papers.", "document"),
                statement("You say what you think.", "representative"),
                statement("You vote.", ""),
            ],
            time: "Six meetings a year".into(),
            ..RoleDescriptionDraft::default()
        }
    }

    fn fields(draft: &RoleDescriptionDraft) -> Vec<String> {
        match draft.check(ENGLISH) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(|it| it.field.to_string()).collect(),
        }
    }

    fn words(draft: &RoleDescriptionDraft) -> Vec<&str> {
        draft
            .statements
            .iter()
            .map(|it| it.words.as_str())
            .collect()
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
    }

    #[test]
    fn an_empty_form_is_told_everything_at_once() {
        let blank = RoleDescriptionDraft::blank();
        assert_eq!(fields(&blank), ["heading", "statement-1"]);
    }

    #[test]
    fn a_picture_needs_words_and_words_need_no_picture() {
        let draft = RoleDescriptionDraft {
            statements: vec![statement("You vote.", ""), statement(" ", "vote")],
            ..board_member()
        };
        assert_eq!(fields(&draft), ["statement-2"]);
    }

    #[test]
    fn an_empty_statement_is_left_out() {
        let mut draft = board_member();
        draft.add_statement();
        assert_eq!(draft.check(ENGLISH).unwrap().statements.len(), 3);
    }

    #[test]
    fn a_statement_is_one_idea() {
        let mut draft = board_member();
        draft.statements.push(statement(&"long ".repeat(100), ""));
        assert_eq!(fields(&draft), ["statement-4"]);
    }

    #[test]
    fn statements_move_and_go_and_keep_their_pictures() {
        let mut draft = board_member();
        draft.move_up(2);
        assert_eq!(draft.statements[0].picture, "representative");
        draft.move_up(1);
        draft.move_down(3);
        draft.move_down(usize::MAX);
        let order = [
            "You say what you think.",
            "You read the papers.",
            "You vote.",
        ];
        assert_eq!(words(&draft), order);
        draft.take_out(1);
        draft.take_out(9);
        assert_eq!(words(&draft), ["You read the papers.", "You vote."]);
        draft.take_out(1);
        draft.take_out(1);
        assert_eq!(words(&draft), [""]);
    }

    #[test]
    fn numbers_that_make_no_sense_are_passed_over() {
        let form = [
            "statement-0",
            "statement-99999999",
            "picture-x",
            "statement--1",
        ];
        let form: Vec<_> = form.iter().map(|it| (it.to_string(), "x".into())).collect();
        assert_eq!(words(&RoleDescriptionDraft::from(form)), [""]);
    }
}
