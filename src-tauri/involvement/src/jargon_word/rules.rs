//! What a word of the charity's list must say.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use crate::check;
use crate::problem::{Problems, TextFault, one_line};
use crate::statement::HardWord;

/// The longest word or phrase, in characters.
const LONGEST_WORD: usize = 60;

/// The longest explanation, in characters: as long as beside a statement.
const LONGEST_MEANING: usize = 120;

/// A word as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "the names are those of HardWord")]
pub struct JargonWordDraft {
    pub word: String,
    pub meaning: String,
}

impl JargonWordDraft {
    /// Checks what was typed and reports all problems at once.
    pub fn check(&self, words: Words) -> Result<HardWord, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let question = ("word", words.jargon_word_word_label());
        let missing = words.jargon_word_word_missing();
        let word = line(found, words, question, &self.word, LONGEST_WORD, missing);
        let question = ("meaning", words.jargon_word_meaning_label());
        let missing = words.jargon_word_meaning_missing();
        let meaning = line(
            found,
            words,
            question,
            &self.meaning,
            LONGEST_MEANING,
            missing,
        );
        if problems.is_empty() {
            Ok(HardWord { word, meaning })
        } else {
            Err(problems)
        }
    }
}

fn line(
    found: &mut Problems,
    words: Words,
    (field, label): check::Question<'_>,
    typed: &str,
    limit: usize,
    missing: &str,
) -> String {
    let line = one_line(typed, limit).map_err(|fault| match fault {
        TextFault::TooLong { limit, length } => {
            words.problem_too_long(length - limit, label, limit)
        }
        TextFault::Missing => missing.to_string(),
    });
    let line = found.keep(field.to_string(), line);
    if line.as_deref() == Some("") {
        found.add(field.to_string(), missing);
    }
    line.unwrap_or_default()
}

impl From<&HardWord> for JargonWordDraft {
    fn from(facts: &HardWord) -> Self {
        Self {
            word: facts.word.clone(),
            meaning: facts.meaning.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn a_word_and_its_meaning_are_both_needed() {
        let fields = |word: &str, meaning: &str| -> Vec<String> {
            let draft = JargonWordDraft {
                word: word.into(),
                meaning: meaning.into(),
            };
            match draft.check(Words::new(Language::English)) {
                Ok(facts) => {
                    assert_eq!(JargonWordDraft::from(&facts), draft);
                    Vec::new()
                }
                Err(problems) => problems.iter().map(|it| it.field.to_string()).collect(),
            }
        };
        assert_eq!(
            fields("quorum", "the fewest people who can decide"),
            [""; 0]
        );
        assert_eq!(fields(" ", ""), ["word", "meaning"]);
        assert_eq!(fields(&"x".repeat(61), "y"), ["word"]);
    }
}
