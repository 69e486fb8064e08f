//! Who has checked the words of a paper: the rules, or readers. Only readers make it Easy Read.
//!
//! A check belongs to one version of a paper and remembers what the paper said. When the paper says anything else, the check no
//! longer counts, and the paper is a draft again: nobody has to remember to take it back. (DOMAIN: "Checked by people with
//! learning disabilities, paid for it"; Inclusion Europe, "Information for all".)

mod rules;
mod store;

pub use rules::ReadersDraft;
pub use store::Written;

use alongside_locales::{Language, Words};
use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use crate::{Id, Noun, choices};

/// That somebody checked the words of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EasyCheck {
    /// Which it is in the store.
    pub id: EasyCheckId,
    /// The version of its row.
    pub version: i64,
    /// The language of the words that were checked.
    pub language: Language,
    /// The day.
    pub checked_on: NaiveDate,
    /// By what or by whom.
    pub by: CheckedBy,
}

/// The id of a check.
pub type EasyCheckId = Id<EasyCheck>;

impl Noun for EasyCheck {
    const KIND: &'static str = "easy_check";
}

/// By what or by whom words were checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckedBy {
    /// By the rules, with the limits that have this name.
    Rules {
        /// The name of the limits; `None` for Alongside's own, whose name is in the reader's language.
        profile: Option<String>,
    },
    /// By readers.
    Readers(Readers),
}

/// People who have read a paper and said whether it is easy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readers {
    /// Who, or which group.
    pub who: String,
    /// Whether they were paid.
    pub paid: Paid,
    /// What they changed; may be empty.
    pub changed: String,
}

choices!(
    /// Whether readers were paid for their work.
    Paid:
    /// They were.
    Yes = "yes",
    /// They were offered payment and did not want it.
    Declined = "declined",
    /// They were not.
    No = "no",
);

impl Paid {
    /// The answer in words.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Yes => words.easy_check_paid_yes(),
            Self::Declined => words.easy_check_paid_declined(),
            Self::No => words.easy_check_paid_no(),
        }
    }
}

/// Where the words of a paper stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum EasyStatus {
    /// Nobody has checked them as they are now.
    #[default]
    Draft,
    /// They keep the rules.
    Rules(EasyCheck),
    /// Readers have checked them.
    Readers(EasyCheck),
}

impl EasyStatus {
    /// Its name.
    pub fn name(&self, words: Words) -> &'static str {
        match self {
            Self::Draft => words.easy_check_status_draft(),
            Self::Rules(_) => words.easy_check_status_rules(),
            Self::Readers(_) => words.easy_check_status_readers(),
        }
    }

    /// Whether a paper in this language says that readers have checked its words.
    pub fn is_checked_by_readers(&self, language: Language) -> bool {
        matches!(self, Self::Readers(check) if check.language == language)
    }

    /// Whether a paper in this language may call itself Easy Read: readers checked these very words, in this language, and were
    /// paid or offered payment.
    pub fn is_easy_read(&self, language: Language) -> bool {
        match self {
            Self::Readers(check) => {
                check.language == language
                    && matches!(&check.by, CheckedBy::Readers(readers) if readers.paid != Paid::No)
            }
            Self::Draft | Self::Rules(_) => false,
        }
    }

    /// What the paper says of itself. "Easy Read" only where [`EasyStatus::is_easy_read`]; what was checked in another language
    /// than the paper's counts as not checked.
    pub fn on_paper(&self, words: Words) -> String {
        match self {
            Self::Rules(check) if check.language == words.language() => {
                words.easy_check_paper_rules().to_string()
            }
            Self::Readers(check) if check.language == words.language() => match &check.by {
                CheckedBy::Readers(readers) => {
                    let month = words.month(check.checked_on);
                    if self.is_easy_read(words.language()) {
                        words.easy_check_paper_readers(&readers.who, &month)
                    } else {
                        words.easy_check_paper_unpaid(&readers.who, &month)
                    }
                }
                CheckedBy::Rules { .. } => words.easy_check_paper_rules().to_string(),
            },
            Self::Draft | Self::Rules(_) | Self::Readers(_) => words.overview_status().to_string(),
        }
    }
}

/// Everything a paper says, in its order, as far as people have written it: what a check is about.
#[derive(Clone, Debug, Default)]
pub struct Said(Sha256);

impl Said {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a piece. Where pieces end counts, so no text moves unseen from one to the next.
    #[must_use]
    pub fn piece(mut self, text: &str) -> Self {
        self.0.update(text.len().to_le_bytes());
        self.0.update(text.as_bytes());
        self
    }

    /// Adds a piece, unless it is blank: one without it counts as it did before this piece was asked for.
    #[must_use]
    pub fn piece_if_any(self, text: &str) -> Self {
        if text.trim().is_empty() {
            self
        } else {
            self.piece(text)
        }
    }

    /// SHA-256 of all pieces, in hexadecimal figures.
    pub fn fingerprint(&self) -> String {
        let bytes = self.0.clone().finalize();
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn readers(paid: Paid) -> EasyStatus {
        let at = chrono::DateTime::parse_from_rfc3339("2027-01-08T09:00:00+00:00").unwrap();
        EasyStatus::Readers(EasyCheck {
            id: Id::new(at),
            version: 1,
            language: Language::English,
            checked_on: at.date_naive(),
            by: CheckedBy::Readers(Readers {
                who: "Marlbrook Readers".into(),
                paid,
                changed: String::new(),
            }),
        })
    }

    #[test]
    fn only_paid_readers_in_the_same_language_make_it_easy_read() {
        let (english, welsh) = (Words::new(Language::English), Words::new(Language::Welsh));
        for (status, language, is) in [
            (EasyStatus::Draft, english, false),
            (readers(Paid::Yes), english, true),
            (readers(Paid::Declined), english, true),
            (readers(Paid::No), english, false),
            (readers(Paid::Yes), welsh, false),
        ] {
            assert_eq!(status.is_easy_read(language.language()), is);
            let line = status.on_paper(language);
            let claims = line.contains("Easy Read") || line.contains("Hawdd ei Ddeall");
            assert_eq!(claims, is, "{line}");
        }
    }

    #[test]
    fn a_word_that_moves_to_the_next_piece_is_another_text() {
        let of = |pieces: &[&str]| {
            let said = pieces.iter().fold(Said::new(), |said, it| said.piece(it));
            said.fingerprint()
        };
        assert_eq!(of(&["You", "vote"]), of(&["You", "vote"]));
        assert_ne!(of(&["You", "vote"]), of(&["Youvote", ""]));
        assert_eq!(of(&[]).len(), 64);
    }
}
