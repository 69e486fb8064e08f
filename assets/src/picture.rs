//! The picture library for documents in easy words.

use crate::PICTURES;

/// A picture, the words that stand for it where it cannot be seen, and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Picture {
    /// What documents store; never changes once a version with it has been shipped.
    pub id: &'static str,
    /// Alternative text in British English.
    pub english: &'static str,
    /// Alternative text in Welsh, awaiting review by a Welsh speaker.
    pub welsh: &'static str,
    /// The shelf it stands on.
    pub category: Category,
    /// English words a person may look for, with spaces between them.
    pub keywords: &'static str,
    /// Who drew it, and so which credit must go with it.
    pub origin: Origin,
    /// A whole SVG document without text, scripts or addresses.
    pub svg: &'static str,
    /// The same drawing as the packed operators of a form object of PDF, compiled when the program was built.
    pub form: &'static [u8],
    /// Its width and height, in its own units.
    pub size: [f32; 2],
    /// The part that is drawn on: left, top, width and height, in its own units from the top left.
    pub drawn: [f32; 4],
}

/// The shelves of the library, in the order in which to show them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// Meeting and working together.
    Meeting,
    /// Disability and support.
    Support,
    /// Talking and deciding.
    Talking,
    /// Money.
    Money,
    /// Travel.
    Travel,
    /// Places and rooms.
    Place,
    /// Dates and times.
    Time,
    /// Ways to reach someone.
    Contact,
    /// Papers and formats.
    Document,
    /// Learning and work.
    Learning,
    /// Food and breaks.
    Food,
    /// Safety, privacy and health.
    Safety,
    /// Feelings.
    Feeling,
    /// People and life.
    Life,
}

/// Who drew a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// Drawn for Alongside and given away: CC0 1.0. No credit is due.
    Own,
    /// The OpenMoji project, CC BY-SA 4.0: every document that shows it must credit it.
    OpenMoji,
}

impl Origin {
    /// Everybody.
    pub const ALL: [Self; 2] = [Self::Own, Self::OpenMoji];

    /// The name of the project they come from; `None` for our own.
    #[must_use]
    pub fn source(self) -> Option<&'static str> {
        match self {
            Self::Own => None,
            Self::OpenMoji => Some("OpenMoji"),
        }
    }

    /// The licence by its usual short name.
    #[must_use]
    pub fn licence(self) -> &'static str {
        match self {
            Self::Own => "CC0 1.0",
            Self::OpenMoji => "CC BY-SA 4.0",
        }
    }

    /// The credit as its licence asks for it (names, not words to translate), or `None` where none is due.
    #[must_use]
    pub fn credit(self) -> Option<&'static str> {
        match self {
            Self::Own => None,
            Self::OpenMoji => Some("OpenMoji, openmoji.org, CC BY-SA 4.0"),
        }
    }
}

impl Category {
    /// Every shelf.
    pub const ALL: [Self; 14] = [
        Self::Meeting,
        Self::Support,
        Self::Talking,
        Self::Money,
        Self::Travel,
        Self::Place,
        Self::Time,
        Self::Contact,
        Self::Document,
        Self::Learning,
        Self::Food,
        Self::Safety,
        Self::Feeling,
        Self::Life,
    ];
}

/// The whole library, in the order of the ids.
#[must_use]
pub fn pictures() -> &'static [Picture] {
    PICTURES
}

/// The picture with this id.
#[must_use]
pub fn picture(id: &str) -> Option<&'static Picture> {
    let place = PICTURES
        .binary_search_by(|picture| picture.id.cmp(id))
        .ok()?;
    PICTURES.get(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_can_be_found_and_has_words_in_both_languages() {
        for entry in pictures() {
            assert_eq!(picture(entry.id), Some(entry));
            assert!(!entry.english.trim().is_empty(), "{}", entry.id);
            assert!(!entry.welsh.trim().is_empty(), "{}", entry.id);
            assert!(!entry.keywords.trim().is_empty(), "{}", entry.id);
            assert!(
                entry
                    .id
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'-')
            );
        }
        assert!(pictures().len() >= 200);
        assert_eq!(picture("no-such-picture"), None);
    }

    #[test]
    fn a_picture_is_a_drawing_and_nothing_else() {
        for entry in pictures() {
            let svg = entry.svg;
            assert!(
                svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "),
                "{}",
                entry.id
            );
            assert!(svg.ends_with("</svg>"), "{}", entry.id);
            for forbidden in [
                "<script", "<text", "<image", "href", "<style", " style=", " id=", "\\",
            ] {
                assert!(!svg.contains(forbidden), "{}: {forbidden}", entry.id);
            }
        }
    }

    /// What documents of involvement speak of, each with a picture for it; checked by eye, beside its neighbours.
    #[test]
    fn what_documents_speak_of_has_a_picture() {
        let concepts = include_str!("../pictures/concepts.csv");
        let mut covered = 0;
        for line in concepts.lines().skip(1) {
            let (concept, id) = line.split_once(',').unwrap();
            assert!(picture(id).is_some(), "{concept}: no picture {id}");
            covered += 1;
        }
        assert!(covered >= 200, "{covered} concepts are covered");
    }

    /// Somebody who chooses by ear must be able to tell them apart.
    #[test]
    fn no_two_pictures_say_the_same() {
        for words in [
            pictures().iter().map(|it| it.english).collect::<Vec<_>>(),
            pictures().iter().map(|it| it.welsh).collect(),
        ] {
            let mut sorted = words.clone();
            sorted.sort_unstable();
            sorted.dedup();
            assert_eq!(sorted.len(), words.len());
        }
    }

    #[test]
    fn several_skin_tones_are_shown() {
        for tone in ["#78502f", "#a57939", "#c19a65", "#debb90", "#fadcbc"] {
            let shown = pictures().iter().filter(|it| it.svg.contains(tone));
            assert!(shown.count() >= 12, "{tone}");
        }
    }

    #[test]
    fn every_picture_stands_in_the_ledger_and_its_credit_names_its_licence() {
        let counted: usize = Origin::ALL
            .into_iter()
            .map(|origin| pictures().iter().filter(|it| it.origin == origin).count())
            .sum();
        assert_eq!(counted, pictures().len());
        for origin in Origin::ALL {
            assert!(!origin.licence().is_empty());
            let credited = origin.credit();
            assert!(credited.is_none_or(|it| it.contains(origin.licence())));
            assert_eq!(credited.is_some(), origin.source().is_some());
        }
    }

    #[test]
    fn only_what_is_not_ours_asks_for_credit() {
        assert_eq!(picture("agenda").unwrap().origin.credit(), None);
        let credit = picture("bus").unwrap().origin.credit();
        assert_eq!(credit, Some("OpenMoji, openmoji.org, CC BY-SA 4.0"));
    }
}
