//! The charity's own pictures: photographs and drawings that papers show beside those that are built in.
//!
//! A picture with people in it is offered once they have agreed. Its file never changes: another file is another picture.

mod ledger;
mod person;
mod rules;
mod set;
mod store;

pub use ledger::{LedgerLine, ledger};
pub use person::PicturePerson;
pub use rules::PictureDraft;
pub use set::{
    LARGEST_SET, MOST_IN_A_SET, NoSet, NotTaken, PictureSet, SetDraft, SetFacts, SetFile, SetReport,
};

use alongside_locales::{Language, Words};
use chrono::NaiveDate;

use crate::{Id, Noun, attachment::AttachmentId, choices};

/// The id of one of the charity's own pictures. Statements name it by this id.
pub type PictureId = Id<Picture>;

impl Noun for Picture {
    const KIND: &'static str = "picture";
}

/// One of the charity's own pictures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Which it is in the store.
    pub id: PictureId,
    /// The version of the row, for the next save.
    pub version: i64,
    /// Whether it was archived.
    pub archived: bool,
    /// Its file.
    pub file: AttachmentId,
    /// What is known of it.
    pub facts: PictureFacts,
}

/// What is known of a picture, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFacts {
    /// What it shows, in English. Either this or the Welsh is there.
    pub english: String,
    /// What it shows, in Welsh.
    pub welsh: String,
    /// The words it stands for.
    pub keywords: String,
    /// Whose it is.
    pub owner: String,
    /// Under which terms the charity may use it: "CC BY 4.0", "bought for our papers".
    pub licence: String,
    /// The line that papers print which show it; empty where none is due.
    pub credit: String,
    /// Whether there are people in it.
    pub shows: Shows,
    /// The people in it.
    pub who: String,
    /// Whether they agreed to be shown.
    pub consent: Consent,
    /// The day on which they said so.
    pub consent_on: Option<NaiveDate>,
}

choices!(
    /// Whether there are people in a picture who could be recognised.
    Shows:
    /// Nobody, or drawn people.
    Nobody = "nobody",
    /// People who could be recognised.
    People = "people",
    /// Nobody has looked yet.
    NotSaid = "not-said",
);

choices!(
    /// Whether the people in a picture agreed that papers show it.
    Consent:
    /// They agreed.
    Given = "given",
    /// They said no.
    Refused = "refused",
    /// Nobody has asked them.
    NotAsked = "not-asked",
);

impl Shows {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Nobody => words.picture_shows_nobody(),
            Self::People => words.picture_shows_people(),
            Self::NotSaid => words.picture_shows_not_said(),
        }
    }
}

impl Consent {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Given => words.picture_consent_given(),
            Self::Refused => words.picture_consent_refused(),
            Self::NotAsked => words.picture_consent_not_asked(),
        }
    }
}

impl PictureFacts {
    /// A picture of which nothing is known but its file's name.
    pub fn unknown(file_name: &str) -> Self {
        Self {
            english: name_in_words(file_name),
            welsh: String::new(),
            keywords: String::new(),
            owner: String::new(),
            licence: String::new(),
            credit: String::new(),
            shows: Shows::NotSaid,
            who: String::new(),
            consent: Consent::NotAsked,
            consent_on: None,
        }
    }

    /// Whether papers may show it: nobody is in it, or everybody in it agreed.
    pub fn may_be_shown(&self) -> bool {
        match self.shows {
            Shows::Nobody => true,
            Shows::People => self.consent == Consent::Given,
            Shows::NotSaid => false,
        }
    }

    /// What it shows in this language, or in the other where it says nothing in this one.
    pub fn shown_in(&self, language: Language) -> &str {
        let (first, second) = match language {
            Language::English => (&self.english, &self.welsh),
            Language::Welsh => (&self.welsh, &self.english),
        };
        if first.is_empty() { second } else { first }
    }
}

/// A file's name as words: "making-tea_2.PNG" is "making tea 2". Never empty.
pub(crate) fn name_in_words(file_name: &str) -> String {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let words: String = stem
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || c == '\'' || c == '’' {
                c
            } else {
                ' '
            }
        })
        .collect();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = words.chars().take(crate::check::LONGEST_LINE).collect();
    if short.is_empty() {
        "?".to_string()
    } else {
        short
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_shown_only_once_they_agreed() {
        let mut facts = PictureFacts::unknown("IMG_2043.jpg");
        assert!(!facts.may_be_shown(), "nobody has looked yet");
        facts.shows = Shows::People;
        assert!(!facts.may_be_shown());
        facts.consent = Consent::Refused;
        assert!(!facts.may_be_shown());
        facts.consent = Consent::Given;
        assert!(facts.may_be_shown());
        facts.shows = Shows::Nobody;
        facts.consent = Consent::NotAsked;
        assert!(facts.may_be_shown());
    }

    #[test]
    fn a_file_s_name_becomes_words() {
        for (name, words) in [
            ("making-tea_2.PNG", "making tea 2"),
            ("set/Bws y dref.svg", "Bws y dref"),
            ("a\\b\\two.words.webp", "two words"),
            (".png", "?"),
        ] {
            assert_eq!(name_in_words(name), words);
        }
        assert_eq!(name_in_words(&"a".repeat(500)).len(), 200);
    }
}
