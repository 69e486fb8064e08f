//! Statements as typed, and what they must say before they can be kept.

use alongside_locales::Words;

use super::{HardWord, Statement};
use crate::problem::{Problems, TextFault, one_line, several_lines};

/// The most statements a paper can have: with four on a page it then stays below the 24 pages that easy words may have at
/// most.
pub const MOST_STATEMENTS: usize = 60;

/// The longest statement, in characters: one idea, three short sentences.
pub const LONGEST_STATEMENT: usize = 300;

/// The longest heading, in characters.
const LONGEST_HEADING: usize = 100;

/// The longest hard word, and the longest explanation, in characters.
const LONGEST_WORD: usize = 60;
const LONGEST_MEANING: usize = 120;

/// One statement as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of the statement")]
pub struct StatementDraft {
    pub heading: String,
    pub words: String,
    pub picture: String,
    pub hard_word: String,
    pub meaning: String,
}

/// Every statement of a paper as typed. In a form they are the fields `heading-1`, `statement-1`, `picture-1`, `hard-word-1`,
/// `meaning-1`, `heading-2` and so on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statements(pub Vec<StatementDraft>);

impl StatementDraft {
    /// Whether nothing was typed or chosen in it.
    fn is_blank(&self) -> bool {
        let Self {
            heading,
            words,
            picture,
            hard_word,
            meaning,
        } = self;
        [heading, words, picture, hard_word, meaning]
            .iter()
            .all(|it| it.trim().is_empty())
    }
}

impl Statements {
    /// A form with one empty statement.
    pub fn blank() -> Self {
        Self(vec![StatementDraft::default()])
    }

    /// Adds an empty statement at the end, unless there are as many as there can be.
    pub fn add(&mut self) {
        if self.0.len() < MOST_STATEMENTS {
            self.0.push(StatementDraft::default());
        }
    }

    /// Takes statement `number` out, counted from 1. One always stays, if only an empty one.
    pub fn take_out(&mut self, number: usize) {
        if (1..=self.0.len()).contains(&number) {
            self.0.remove(number - 1);
        }
        if self.0.is_empty() {
            self.add();
        }
    }

    /// Moves statement `number` up by one place, counted from 1. The first stays where it is.
    pub fn move_up(&mut self, number: usize) {
        if (2..=self.0.len()).contains(&number) {
            self.0.swap(number - 1, number - 2);
        }
    }

    /// Moves statement `number` down by one place, counted from 1. The last stays where it is.
    pub fn move_down(&mut self, number: usize) {
        self.move_up(number.saturating_add(1));
    }

    /// Takes the field of a form that belongs to a statement. Returns the value of any other field.
    pub fn take_field(&mut self, name: &str, value: String) -> Option<String> {
        let Some((kind, number)) = name.rsplit_once('-') else {
            return Some(value);
        };
        if !["heading", "statement", "picture", "hard-word", "meaning"].contains(&kind) {
            return Some(value);
        }
        let Some(statement) = number.parse().ok().and_then(|it| self.numbered(it)) else {
            return Some(value);
        };
        match kind {
            "heading" => statement.heading = value,
            "statement" => statement.words = value,
            "picture" => statement.picture = value,
            "hard-word" => statement.hard_word = value,
            _ => statement.meaning = value,
        }
        None
    }

    /// Statement `number`, made if it is not there yet. `None` for absurd numbers.
    fn numbered(&mut self, number: usize) -> Option<&mut StatementDraft> {
        if !(1..=MOST_STATEMENTS).contains(&number) {
            return None;
        }
        if self.0.len() < number {
            self.0.resize_with(number, StatementDraft::default);
        }
        self.0.get_mut(number - 1)
    }

    /// The fields of a form, by name.
    pub fn fields(&self) -> impl Iterator<Item = (String, String)> {
        self.0.iter().enumerate().flat_map(|(index, statement)| {
            let number = index + 1;
            let StatementDraft {
                heading,
                words,
                picture,
                hard_word,
                meaning,
            } = statement.clone();
            [
                (format!("heading-{number}"), heading),
                (format!("statement-{number}"), words),
                (format!("picture-{number}"), picture),
                (format!("hard-word-{number}"), hard_word),
                (format!("meaning-{number}"), meaning),
            ]
        })
    }

    /// Checks every statement and adds all problems to `found`. Statements in which nothing was typed or chosen are left out; if
    /// none is left, `missing` is said.
    pub fn check(&self, found: &mut Problems, words: Words, missing: &str) -> Vec<Statement> {
        let before = found.len();
        let statements: Vec<Statement> = self
            .0
            .iter()
            .enumerate()
            .filter(|(_, draft)| !draft.is_blank())
            .filter_map(|(index, draft)| one(draft, index + 1, found, words))
            .collect();
        if statements.is_empty() && found.len() == before {
            found.add("statement-1", missing);
        }
        if statements.len() > MOST_STATEMENTS {
            let field = format!("statement-{}", self.0.len());
            found.add(field, words.statement_many(MOST_STATEMENTS));
        }
        statements
    }
}

fn one(
    draft: &StatementDraft,
    number: usize,
    found: &mut Problems,
    words: Words,
) -> Option<Statement> {
    let shown = number.to_string();
    let before = found.len();
    let too_long = |label: &str, fault| match fault {
        TextFault::TooLong { limit, length } => {
            words.problem_too_long(length - limit, label, limit)
        }
        TextFault::Missing => words.statement_missing(&shown),
    };
    let field = format!("heading-{number}");
    let heading = one_line(&draft.heading, LONGEST_HEADING)
        .map_err(|fault| too_long(&words.statement_heading_label(&shown), fault));
    let heading = found.keep(field, heading).unwrap_or_default();
    let field = format!("statement-{number}");
    let said = several_lines(&draft.words, LONGEST_STATEMENT)
        .map_err(|fault| too_long(&words.statement_label(&shown), fault));
    let said = found.keep(field.clone(), said).unwrap_or_default();
    if said.is_empty() && found.len() == before {
        found.add(field, words.statement_missing(&shown));
    }
    let field = format!("hard-word-{number}");
    let word = one_line(&draft.hard_word, LONGEST_WORD)
        .map_err(|fault| too_long(words.statement_hard_word_label(), fault));
    let word = found.keep(field.clone(), word).unwrap_or_default();
    let meaning_field = format!("meaning-{number}");
    let meaning = one_line(&draft.meaning, LONGEST_MEANING)
        .map_err(|fault| too_long(words.statement_meaning_label(), fault));
    let meaning = found
        .keep(meaning_field.clone(), meaning)
        .unwrap_or_default();
    let hard_word = match (word.is_empty(), meaning.is_empty()) {
        (true, true) => None,
        (false, false) => Some(HardWord { word, meaning }),
        (true, false) => {
            found.add(field, words.statement_hard_word_missing(&shown));
            None
        }
        (false, true) => {
            found.add(meaning_field, words.statement_meaning_missing(&word));
            None
        }
    };
    (found.len() == before).then(|| Statement {
        heading,
        words: said,
        picture: Some(draft.picture.clone()).filter(|it| !it.is_empty()),
        hard_word,
    })
}

impl From<&[Statement]> for Statements {
    fn from(statements: &[Statement]) -> Self {
        let draft = |statement: &Statement| {
            let (hard_word, meaning) = match &statement.hard_word {
                Some(HardWord { word, meaning }) => (word.clone(), meaning.clone()),
                None => Default::default(),
            };
            StatementDraft {
                heading: statement.heading.clone(),
                words: statement.words.clone(),
                picture: statement.picture.clone().unwrap_or_default(),
                hard_word,
                meaning,
            }
        };
        Self(statements.iter().map(draft).collect())
    }
}

#[cfg(test)]
#[path = "draft/tests.rs"]
mod tests;
