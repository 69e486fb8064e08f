//! Statements as the rules of easy words see them.

use alongside_locales::Words;

use super::{HardWord, Statements};
use crate::easy_words::{Part, Passage};

impl Statements {
    /// What they say so far, box by box of their form. Statements without words are passed over.
    pub fn passages(&self, words: Words) -> Vec<Passage> {
        let mut passages = Vec::new();
        for (index, statement) in self.0.iter().enumerate() {
            if statement.words.trim().is_empty() {
                continue;
            }
            let number = (index + 1).to_string();
            if !statement.heading.trim().is_empty() {
                passages.push(Passage {
                    field: format!("heading-{number}"),
                    place: words.statement_heading_label(&number),
                    words: statement.heading.clone(),
                    part: Part::Heading,
                });
            }
            let (word, meaning) = (statement.hard_word.trim(), statement.meaning.trim());
            let explained = !word.is_empty() && !meaning.is_empty();
            passages.push(Passage {
                field: format!("statement-{number}"),
                place: words.statement_label(&number),
                words: statement.words.clone(),
                part: Part::Statement {
                    picture: Some(statement.picture.clone()).filter(|it| !it.is_empty()),
                    hard_word: explained.then(|| HardWord {
                        word: word.to_string(),
                        meaning: meaning.to_string(),
                    }),
                },
            });
        }
        passages
    }
}
