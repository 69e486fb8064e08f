//! What a question must have before it can be kept.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use super::{AccessArea, AccessQuestion};
use crate::{Problems, check};

/// A question as it was typed into the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "the names are those of the facts below")]
pub struct AccessQuestionDraft {
    pub area: String,
    pub words: String,
}

/// What is known of a question, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessQuestionFacts {
    /// The part of a place it is about.
    pub area: AccessArea,
    /// What it asks.
    pub words: String,
}

impl AccessQuestionDraft {
    /// Checks everything that was typed and reports all problems at once.
    pub fn check(&self, words: Words) -> Result<AccessQuestionFacts, Problems> {
        let mut problems = Problems::new();
        let asked = check::line(
            &mut problems,
            words,
            ("words", words.access_question_words_label()),
            &self.words,
            words.access_question_words_missing(),
        );
        let area = check::choice(
            &mut problems,
            "area",
            AccessArea::from_code(&self.area),
            words.access_question_area_missing(),
        );
        match (area, asked) {
            (Some(area), Some(words)) => Ok(AccessQuestionFacts { area, words }),
            _ => Err(problems),
        }
    }

    /// The form as it shows a question that is kept, in the reader's language.
    pub fn of(question: &AccessQuestion, words: Words) -> Self {
        Self {
            area: question.area.code().to_string(),
            words: question.wording.say(words).into_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn a_question_needs_words_and_an_area() {
        let words = Words::new(Language::English);
        let problems = AccessQuestionDraft::default().check(words).unwrap_err();
        let fields: Vec<_> = problems.iter().map(|it| it.field.as_ref()).collect();
        assert_eq!(fields, ["words", "area"]);
        let draft = AccessQuestionDraft {
            area: "room".into(),
            words: " Is there  a kettle? ".into(),
        };
        assert_eq!(draft.check(words).unwrap().words, "Is there a kettle?");
    }
}
