//! In which language a paper is written.

use alongside_locales::Language;

use super::Wording;

/// Short words that hardly a sentence goes without. None stands in both lists.
const ENGLISH: &[&str] = &[
    "the", "and", "you", "to", "of", "we", "is", "are", "your", "for", "with", "this", "that",
    "it", "can", "our", "what", "have", "be", "on", "not", "will", "do", "at", "each",
];
const WELSH: &[&str] = &[
    "y", "yr", "yn", "mae", "ac", "chi", "ni", "eich", "ei", "eu", "sy", "sydd", "gyda", "wedi",
    "ar", "am", "rydych", "rydym", "rydyn", "gallwch", "beth", "pob", "bob", "hyn", "hwn", "oes",
    "nid", "neu", "rhyw", "bydd", "cael",
];

/// The language of which more such words stand in the paper; `usual` where neither has more.
pub(super) fn of(wording: &Wording, usual: Language) -> Language {
    let (mut english, mut welsh) = (0, 0);
    for passage in &wording.passages {
        for word in passage.words.split(|c: char| !c.is_alphabetic()) {
            let word = word.to_lowercase();
            english += usize::from(ENGLISH.contains(&word.as_str()));
            welsh += usize::from(WELSH.contains(&word.as_str()));
        }
    }
    match english.cmp(&welsh) {
        std::cmp::Ordering::Greater => Language::English,
        std::cmp::Ordering::Less => Language::Welsh,
        std::cmp::Ordering::Equal => usual,
    }
}
