//! The words in which a consent is asked, in numbered versions: what somebody agreed to is what they were asked.

mod store;

use alongside_locales::{Language, Words};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Purpose;
use crate::{Id, Noun, Problems, check};

/// One version of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentWording {
    /// Its id.
    pub id: ConsentWordingId,
    /// What is asked for.
    pub purpose: Purpose,
    /// Counted from 1 for each purpose.
    pub number: i64,
    /// The words.
    pub facts: WordingFacts,
    /// Asked since this day; `None` for the words that came with the program.
    pub since: Option<NaiveDate>,
}

/// The id of a version.
pub type ConsentWordingId = Id<ConsentWording>;

impl Noun for ConsentWording {
    const KIND: &'static str = "consent_wording";
}

/// The words of a question, once they were checked. Neither is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordingFacts {
    /// In English.
    pub english: String,
    /// In Welsh.
    pub welsh: String,
}

/// The words of a question as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct WordingDraft {
    pub english: String,
    pub welsh: String,
}

impl WordingDraft {
    /// Checks both. `now` is the version that is asked today: a new one says something else.
    pub fn check(&self, words: Words, now: &WordingFacts) -> Result<WordingFacts, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let question = ("english", words.consent_wording_english_label());
        let missing = words.consent_wording_english_missing();
        let english = check::text(found, words, question, &self.english, missing);
        let question = ("welsh", words.consent_wording_welsh_label());
        let missing = words.consent_wording_welsh_missing();
        let welsh = check::text(found, words, question, &self.welsh, missing);
        match (english, welsh) {
            (Some(english), Some(welsh)) if problems.is_empty() => {
                let facts = WordingFacts { english, welsh };
                if facts == *now {
                    return Err(Problems::one("english", words.consent_wording_same()));
                }
                Ok(facts)
            }
            _ => Err(problems),
        }
    }
}

impl From<&WordingFacts> for WordingDraft {
    fn from(facts: &WordingFacts) -> Self {
        Self {
            english: facts.english.clone(),
            welsh: facts.welsh.clone(),
        }
    }
}

impl WordingFacts {
    /// The words in this language.
    pub fn text(&self, language: Language) -> &str {
        match language {
            Language::English => &self.english,
            Language::Welsh => &self.welsh,
        }
    }
}
