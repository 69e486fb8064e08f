//! Finding pictures by words: those that fit a statement, or what somebody is looking for.

use alongside_assets::{Picture, pictures};
use alongside_locales::{Language, Words};

/// Words that stand in every sentence and say nothing about it, in English and in Welsh. Kept for comparing, never shown.
const COMMON: &[&str] = &[
    "a", "about", "an", "and", "are", "as", "at", "be", "by", "can", "do", "for", "from", "get",
    "has", "have", "her", "his", "how", "in", "is", "it", "not", "of", "on", "one", "or", "our",
    "out", "that", "the", "their", "they", "this", "to", "up", "us", "we", "what", "when", "who",
    "will", "with", "you", "your", "ac", "am", "ar", "at", "chi", "dau", "dod", "dwy", "ei",
    "eich", "eu", "gan", "gyda", "i", "mae", "mewn", "ni", "o", "rydych", "rydym", "sy", "un",
    "wedi", "wrth", "y", "yn", "yr",
];

/// How words end that mean the same: meet, meets, meeting; gweithgaredd, gweithgareddau.
const ENDINGS: &[&str] = &[
    "s", "es", "d", "ed", "ing", "ings", "er", "ers", "au", "iau", "oedd", "ydd",
];

/// The pictures that fit these words, the best first. Words of both languages are understood.
pub(super) fn fitting(words: &str) -> Vec<&'static Picture> {
    let asked = tokens(words);
    let library: Vec<(&Picture, Vec<String>)> = pictures()
        .iter()
        .map(|picture| (picture, all_tokens(picture)))
        .collect();
    // A word weighs more the fewer pictures have it: "person" says little, "taxi" says it all.
    let weights: Vec<f32> = asked
        .iter()
        .map(|word| {
            let having = library.iter().filter(|(_, has)| has_word(has, word));
            1.0 / having.count().max(1) as f32
        })
        .collect();
    let mut scored: Vec<(f32, &Picture)> = library
        .iter()
        .filter_map(|(picture, has)| {
            let score: f32 = asked
                .iter()
                .zip(&weights)
                .filter(|(word, _)| has_word(has, word))
                .map(|(word, weight)| {
                    // A picture whose very name is the word comes first.
                    if fits(word, picture.id) {
                        weight + 1.0
                    } else {
                        *weight
                    }
                })
                .sum();
            (score > 0.0).then_some((score, *picture))
        })
        .collect();
    scored.sort_by(|(one, a), (other, b)| other.total_cmp(one).then(a.id.cmp(b.id)));
    scored.into_iter().map(|(_, picture)| picture).collect()
}

fn has_word(has: &[String], word: &str) -> bool {
    has.iter().any(|it| fits(word, it))
}

/// What a picture shows, in the language of the page.
pub(super) fn shows(words: Words, picture: &Picture) -> &'static str {
    match words.language() {
        Language::English => picture.english,
        Language::Welsh => picture.welsh,
    }
}

fn all_tokens(picture: &Picture) -> Vec<String> {
    [picture.english, picture.welsh, picture.keywords, picture.id]
        .into_iter()
        .flat_map(tokens)
        .collect()
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

    fn first(words: &str) -> Vec<&'static str> {
        fitting(words).into_iter().take(4).map(|it| it.id).collect()
    }

    #[test]
    fn a_statement_finds_its_picture() {
        for (statement, picture) in [
            ("You come to six meetings a year.", "meeting"),
            ("You read the agenda.", "agenda"),
            ("We pay for your taxi.", "taxi"),
            ("You travel by bus.", "bus"),
            (
                "Rydych yn dod i gyfarfodydd. Mae dolen glyw.",
                "hearing-loop",
            ),
        ] {
            let found = first(statement);
            assert!(found.contains(&picture), "{statement}: {found:?}");
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
