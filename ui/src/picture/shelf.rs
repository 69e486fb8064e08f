//! The shelf of pictures that may stand beside a statement: those that are built in, and the charity's own. Finds those that fit a
//! statement, or what somebody is looking for.

use crate::{Trouble, Visit};
use alongside_assets::{Picture as BuiltIn, pictures};
use alongside_involvement::easy_words;
use alongside_involvement::picture::{Picture, PictureId};
use alongside_locales::{Language, Words};

/// A picture as pages show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ShelfPicture {
    /// What a statement names it by.
    pub name: String,
    /// Where its file is.
    pub address: String,
    /// What it shows, in the language of the page.
    pub shows: String,
}

/// Every picture that statements may choose now.
pub(crate) struct Shelf {
    words: Words,
    own: Vec<Picture>,
}

#[derive(Clone, Copy)]
enum Piece<'a> {
    BuiltIn(&'static BuiltIn),
    Own(&'a Picture),
}

impl Shelf {
    /// The shelf as it is now.
    pub(crate) fn of(visit: &mut Visit<'_>) -> Result<Shelf, Trouble> {
        let words = visit.words;
        let own = Picture::showable(visit.store()?)?;
        Ok(Shelf { words, own })
    }

    /// The pictures that fit these words, the best first. Words of both languages are understood.
    pub(crate) fn fitting(&self, asked: &str) -> Vec<ShelfPicture> {
        let found = fitting(asked, &self.pieces());
        found.into_iter().map(|it| self.shown(it)).collect()
    }

    /// Every picture, the charity's own first.
    pub(crate) fn all(&self) -> Vec<ShelfPicture> {
        self.pieces().into_iter().map(|it| self.shown(it)).collect()
    }

    /// The picture that a statement names, if it may be shown.
    pub(crate) fn find(&self, name: &str) -> Option<ShelfPicture> {
        if let Some(built_in) = alongside_assets::picture(name) {
            return Some(self.shown(Piece::BuiltIn(built_in)));
        }
        let id: PictureId = name.parse().ok()?;
        let own = self.own.iter().find(|it| it.id == id)?;
        Some(self.shown(Piece::Own(own)))
    }

    fn pieces(&self) -> Vec<Piece<'_>> {
        // What was archived is found where it stands, and is not chosen anew.
        let own = self.own.iter().filter(|it| !it.archived).map(Piece::Own);
        own.chain(pictures().iter().map(Piece::BuiltIn)).collect()
    }

    fn shown(&self, piece: Piece<'_>) -> ShelfPicture {
        match piece {
            Piece::BuiltIn(picture) => ShelfPicture {
                name: picture.id.to_string(),
                address: format!("/assets/pictures/{}.svg", picture.id),
                shows: match self.words.language() {
                    Language::English => picture.english,
                    Language::Welsh => picture.welsh,
                }
                .to_string(),
            },
            Piece::Own(picture) => ShelfPicture {
                name: picture.id.to_string(),
                address: super::file_address(picture),
                shows: picture.facts.shown_in(self.words.language()).to_string(),
            },
        }
    }
}

impl Piece<'_> {
    /// Everything it may be found by.
    fn texts(&self) -> [&str; 4] {
        match self {
            Piece::BuiltIn(it) => [it.english, it.welsh, it.keywords, it.id],
            Piece::Own(it) => [&it.facts.english, &it.facts.welsh, &it.facts.keywords, ""],
        }
    }

    /// What it is above all: a built-in picture its name, one of the charity's own what staff said that it stands for.
    fn is_called(&self, word: &str) -> bool {
        match self {
            Piece::BuiltIn(it) => fits(word, it.id),
            Piece::Own(it) => has_word(&tokens(&it.facts.keywords), word),
        }
    }
}

/// Words that stand in every sentence and say nothing about it, in English and in Welsh. Kept for comparing, never shown.
const COMMON: &[&str] = &[
    "a", "about", "an", "and", "are", "as", "at", "be", "by", "can", "do", "for", "from", "get",
    "has", "have", "her", "his", "how", "in", "is", "it", "not", "of", "on", "one", "or", "our",
    "out", "that", "the", "their", "they", "this", "to", "up", "us", "we", "what", "when", "who",
    "will", "with", "you", "your", "ac", "am", "ar", "at", "chi", "dau", "dod", "dwy", "dydyn",
    "ei", "eich", "eu", "gan", "gyda", "i", "mae", "mewn", "ni", "o", "rydych", "rydym", "rydyn",
    "sy", "un", "wedi", "wrth", "y", "yn", "yr",
];

/// How words end that mean the same: meet, meets, meeting; gweithgaredd, gweithgareddau.
const ENDINGS: &[&str] = &[
    "s", "es", "d", "ed", "ing", "ings", "er", "ers", "au", "iau", "oedd", "ydd",
];

/// The pieces that fit these words, the best first.
fn fitting<'a>(words: &str, pieces: &[Piece<'a>]) -> Vec<Piece<'a>> {
    let asked = with_plainer(tokens(words));
    let library: Vec<(Piece<'a>, Vec<String>)> = pieces
        .iter()
        .map(|piece| (*piece, piece.texts().into_iter().flat_map(tokens).collect()))
        .collect();
    // A word weighs more the fewer pictures have it: "person" says little, "taxi" says it all.
    let weights: Vec<f32> = asked
        .iter()
        .map(|word| {
            let having = library.iter().filter(|(_, has)| has_word(has, word));
            1.0 / having.count().max(1) as f32
        })
        .collect();
    let mut scored: Vec<(f32, usize, Piece<'a>)> = library
        .iter()
        .enumerate()
        .filter_map(|(place, (piece, has))| {
            let score: f32 = asked
                .iter()
                .zip(&weights)
                .filter(|(word, _)| has_word(has, word))
                .map(|(word, weight)| {
                    // A picture whose very name is the word comes first.
                    if piece.is_called(word) {
                        weight + 1.0
                    } else {
                        *weight
                    }
                })
                .sum();
            (score > 0.0).then_some((score, place, *piece))
        })
        .collect();
    // Of pictures that fit as well, the charity's own come first, as on the shelf.
    scored.sort_by(|(one, a, _), (other, b, _)| other.total_cmp(one).then(a.cmp(b)));
    scored.into_iter().map(|(_, _, piece)| piece).collect()
}

/// Words with the plainer ones that the program knows for them: "reimburse" is asked for as "pay back", too.
fn with_plainer(words: Vec<String>) -> Vec<String> {
    let plainer: Vec<String> = words
        .iter()
        .flat_map(|word| easy_words::base_forms(word))
        .filter_map(|form| alongside_assets::plainer(&form))
        .flat_map(tokens)
        .collect();
    let mut all = words;
    for word in plainer {
        if !all.contains(&word) {
            all.push(word);
        }
    }
    all
}

fn has_word(has: &[String], word: &str) -> bool {
    has.iter().any(|it| fits(word, it))
}

fn tokens(text: &str) -> Vec<String> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '’' || c == '\''))
        .map(str::to_lowercase)
        .filter(|word| !word.is_empty() && !COMMON.contains(&word.as_str()))
        .collect()
}

/// Equal, or the same word with another ending.
fn fits(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    short.chars().count() >= 3
        && long
            .strip_prefix(short)
            .is_some_and(|ending| ending.is_empty() || ENDINGS.contains(&ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(words: &str) -> Vec<String> {
        let shelf = Shelf {
            words: Words::new(Language::English),
            own: Vec::new(),
        };
        let found = shelf.fitting(words).into_iter().take(4);
        found.map(|it| it.name).collect()
    }

    #[test]
    fn a_statement_finds_its_picture() {
        for (statement, picture) in [
            ("You come to six meetings a year.", "meeting"),
            ("You read the agenda.", "agenda"),
            ("We pay for your taxi.", "taxi"),
            ("You travel by bus.", "bus"),
            ("We reimburse you.", "pay"),
            (
                "Rydych yn dod i gyfarfodydd. Mae dolen glyw.",
                "hearing-loop",
            ),
        ] {
            let found = first(statement);
            assert!(
                found.contains(&picture.to_string()),
                "{statement}: {found:?}"
            );
        }
    }

    #[test]
    fn words_that_say_nothing_find_nothing() {
        assert_eq!(first("a the with and"), [""; 0]);
        assert_eq!(first(""), [""; 0]);
        assert_eq!(first("<script>"), [""; 0]);
    }

    #[test]
    fn another_ending_is_the_same_word() {
        assert!(fits("meetings", "meeting"));
        assert!(fits("bus", "buses"));
        assert!(!fits("bus", "business"));
        assert!(!fits("come", "comment"));
    }
}
