//! In which language a paper is written.

use alongside_locales::Language;

use super::Wording;

/// The language of which more such words stand in the paper; `usual` where neither has more.
pub(super) fn of(wording: &Wording, usual: Language) -> Language {
    let (mut english, mut welsh) = (0, 0);
    let stands = |language: Language, word: &str| language.short_words().contains(&word);
    for passage in &wording.passages {
        for word in passage.words.split(|c: char| !c.is_alphabetic()) {
            let word = word.to_lowercase();
            english += usize::from(stands(Language::English, &word));
            welsh += usize::from(stands(Language::Welsh, &word));
        }
    }
    match english.cmp(&welsh) {
        std::cmp::Ordering::Greater => Language::English,
        std::cmp::Ordering::Less => Language::Welsh,
        std::cmp::Ordering::Equal => usual,
    }
}
