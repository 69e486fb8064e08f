//! A role description as the rules of easy words see it.

use alongside_locales::Words;

use super::RoleDescriptionDraft;
use crate::easy_words::{Part, Passage, Wording};
use crate::statement::HardWord;

impl RoleDescriptionDraft {
    /// What it says so far, box by box of its form. `pages` is how many it fills as easy words, if somebody counted.
    pub fn wording(&self, pages: Option<usize>, words: Words) -> Wording {
        let passage = |field: &str, place: &str, text: &str, part| Passage {
            field: field.to_string(),
            place: place.to_string(),
            words: text.to_string(),
            part,
        };
        let label = words.role_description_heading_label();
        let mut passages = vec![passage("heading", label, &self.heading, Part::Heading)];
        for (index, statement) in self.statements.0.iter().enumerate() {
            if statement.words.trim().is_empty() {
                continue;
            }
            let number = (index + 1).to_string();
            let (word, meaning) = (statement.hard_word.trim(), statement.meaning.trim());
            let explained = !word.is_empty() && !meaning.is_empty();
            let part = Part::Statement {
                picture: Some(statement.picture.clone()).filter(|it| !it.is_empty()),
                hard_word: explained.then(|| HardWord {
                    word: word.to_string(),
                    meaning: meaning.to_string(),
                }),
            };
            let (field, place) = (
                format!("statement-{number}"),
                words.statement_label(&number),
            );
            passages.push(passage(&field, &place, &statement.words, part));
        }
        for (field, place, text, picture) in [
            (
                "time",
                words.role_description_time_label(),
                &self.time,
                "time-commitment",
            ),
            (
                "support",
                words.role_description_support_label(),
                &self.support,
                "help",
            ),
            (
                "payment",
                words.role_description_payment_label(),
                &self.payment,
                "payment-choice",
            ),
        ] {
            passages.push(passage(field, place, text, Part::Text { picture }));
        }
        Wording { passages, pages }
    }
}
