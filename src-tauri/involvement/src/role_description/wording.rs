//! A role description as the rules of easy words see it.

use alongside_locales::Words;

use super::RoleDescriptionDraft;
use crate::easy_words::{Part, Passage, Wording};

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
        passages.extend(self.statements.passages(words));
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
