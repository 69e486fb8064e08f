//! Figures about a text. They are advice: they cannot judge meaning.

use super::{Desk, hard_word, sentence_rules};

/// Figures about a text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Figures {
    /// How many sentences it has.
    pub sentences: usize,
    /// How many words.
    pub words: usize,
    /// Words in the longest sentence.
    pub longest: usize,
    /// Different hard words in it, explained or not. `None` where we have no figures for the language, or for the letters of a
    /// sentence.
    pub hard_words: Option<usize>,
    /// Sentences that do not say who does it. `None` where we know no rule for the language.
    pub passive: Option<usize>,
    /// Flesch reading ease, from below 0 (very hard) to above 100 (very easy). `None` for other languages than English, for which the
    /// formula was not made, and for texts without words.
    pub flesch: Option<f64>,
}

impl Figures {
    /// Words in a sentence on average; 0 without sentences.
    pub fn mean(&self) -> f64 {
        self.words as f64 / self.sentences.max(1) as f64
    }
}

/// The figures of a text. Headings are no sentences.
pub(super) fn of(desk: &Desk<'_>) -> Figures {
    let sentences = &desk.text.sentences;
    let lengths = || sentences.iter().map(|(_, it)| it.tokens.len());
    let words: usize = lengths().sum();
    // Figures about words would speak of those that nobody has looked at, too.
    let english = desk.text.is_english() && desk.text.in_other_letters() == 0;
    let syllables: usize = sentences
        .iter()
        .flat_map(|(_, it)| &it.tokens)
        .map(|it| syllables(it))
        .sum();
    let count = |wanted: bool, count: usize| wanted.then_some(count);
    Figures {
        sentences: sentences.len(),
        words,
        longest: lengths().max().unwrap_or(0),
        hard_words: count(english, hard_word::every(desk).len()),
        passive: count(
            english,
            sentences
                .iter()
                .filter(|(_, it)| sentence_rules::passive(it).is_some())
                .count(),
        ),
        flesch: (english && words > 0).then(|| reading_ease(sentences.len(), words, syllables)),
    }
}

/// Flesch reading ease: 206.835 - 1.015 x words a sentence - 84.6 x syllables a word.
///
/// Source: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221-233.
fn reading_ease(sentences: usize, words: usize, syllables: usize) -> f64 {
    let (sentences, words, syllables) = (sentences as f64, words as f64, syllables as f64);
    206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words)
}

/// The syllables of an English word by rule: groups of vowels, without a silent "e" or "ed" at the end. A word has one at least.
/// Right for most words, which is enough for an average.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let vowel = |c: char| "aeiouy".contains(c);
    let mut count = 0;
    let mut after_vowel = false;
    for letter in word.chars() {
        let is = vowel(letter);
        count += usize::from(is && !after_vowel);
        after_vowel = is;
    }
    let before = |ending: &str| {
        word.strip_suffix(ending)
            .and_then(|stem| stem.chars().last())
    };
    let silent = match (before("ed"), before("es"), before("e")) {
        (Some(c), _, _) => !vowel(c) && !matches!(c, 't' | 'd'),
        (_, Some(c), _) => !vowel(c) && !matches!(c, 's' | 'c' | 'g' | 'z' | 'x' | 'h'),
        (_, _, Some(c)) => !vowel(c) && (c != 'l' || ends_in_vowel_l(&word)),
        _ => false,
    };
    count.saturating_sub(usize::from(silent)).max(1)
}

/// "whole" rather than "table": the "le" is no syllable of its own.
fn ends_in_vowel_l(word: &str) -> bool {
    word.chars()
        .rev()
        .nth(2)
        .is_some_and(|c| "aeiouy".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_by_rule() {
        for (word, count) in [
            ("you", 1),
            ("meeting", 2),
            ("table", 2),
            ("whole", 1),
            ("stopped", 1),
            ("wanted", 2),
            ("boxes", 2),
            ("times", 1),
            ("representative", 5),
            ("agree", 2),
            ("3", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn short_words_in_short_sentences_are_easy() {
        // Ten words in two sentences, eleven syllables.
        assert!((reading_ease(2, 10, 11) - 108.7).abs() < 0.01);
        assert!(reading_ease(1, 30, 60) < 10.0);
    }
}
