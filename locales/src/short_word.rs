//! Short words that hardly a sentence goes without: by them the language of a text is known.

use crate::Language;

/// None of them stands in both lists.
const ENGLISH: &[&str] = &[
    "the", "and", "you", "to", "of", "we", "is", "are", "your", "for", "with", "this", "that",
    "it", "can", "our", "what", "have", "be", "on", "not", "will", "do", "at", "each",
];
const WELSH: &[&str] = &[
    "y", "yr", "yn", "mae", "ac", "chi", "ni", "eich", "ei", "eu", "sy", "sydd", "gyda", "wedi",
    "ar", "am", "rydych", "rydym", "rydyn", "gallwch", "beth", "pob", "bob", "hyn", "hwn", "oes",
    "nid", "neu", "rhyw", "bydd", "cael",
];

impl Language {
    /// Short words that hardly a sentence goes without, in small letters, all of them ASCII.
    #[must_use]
    pub const fn short_words(self) -> &'static [&'static str] {
        match self {
            Language::English => ENGLISH,
            Language::Welsh => WELSH,
        }
    }

    /// The other language.
    #[must_use]
    pub const fn other(self) -> Language {
        match self {
            Language::English => Language::Welsh,
            Language::Welsh => Language::English,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_stands_in_both_lists_and_all_are_small_and_plain() {
        for word in ENGLISH {
            assert!(!WELSH.contains(word), "{word}");
        }
        for word in ENGLISH.iter().chain(WELSH) {
            assert!(word.bytes().all(|it| it.is_ascii_lowercase()), "{word}");
        }
    }
}
