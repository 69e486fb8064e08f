//! Rules about what is written short: "don't", and letters that stand for words.

use super::token::{KNOWN_LETTERS, MOST_LETTERS, Sentence};
use super::{Desk, Finding, Passage, Source};

/// Short forms whose full form cannot be told from their ending.
const SHORT: &[(&str, &str)] = &[
    ("won’t", "will not"),
    ("can’t", "cannot"),
    ("shan’t", "shall not"),
    ("let’s", "let us"),
    ("it’s", "it is"),
    ("that’s", "that is"),
    ("there’s", "there is"),
    ("here’s", "here is"),
    ("what’s", "what is"),
    ("who’s", "who is"),
    ("he’s", "he is"),
    ("she’s", "she is"),
];

const ENDINGS: &[(&str, &str)] = &[
    ("n’t", " not"),
    ("’re", " are"),
    ("’ll", " will"),
    ("’ve", " have"),
    ("’m", " am"),
    ("’d", " would"),
];

/// Short forms in a sentence, each with its full form.
pub(super) fn short_forms(desk: &Desk<'_>, passage: &Passage, sentence: &Sentence) -> Vec<Finding> {
    let full = |word: &str| {
        let known = SHORT.iter().find(|(short, _)| *short == word);
        known.map(|(_, full)| (*full).to_string()).or_else(|| {
            let (ending, full) = ENDINGS.iter().find(|(ending, _)| word.ends_with(ending))?;
            Some(format!("{}{full}", word.strip_suffix(ending)?))
        })
    };
    let tokens = sentence.tokens.iter();
    tokens
        .filter_map(|token| {
            let full = full(&token.to_lowercase())?;
            let message = desk.words.easy_words_short_form(token);
            Some(Finding::advice(passage, Source::Alongside, message).with(Some(full)))
        })
        .collect()
}

/// Letters that stand for words: "DLR". Each is told once in a paper.
pub(super) fn letters(
    desk: &Desk<'_>,
    passage: &Passage,
    sentence: &Sentence,
    seen: &mut Vec<String>,
) -> Vec<Finding> {
    // A line all in capitals is not a line of abbreviations: it has a finding of its own.
    let loud = sentence.is_in_capitals();
    let mut found = Vec::new();
    for token in sentence.tokens.iter().filter(|_| !loud) {
        let letters: String = token
            .trim_end_matches("’s")
            .trim_end_matches('s')
            .replace('.', "");
        let stands = (2..=MOST_LETTERS).contains(&letters.chars().count())
            && letters
                .chars()
                .all(|c| c.is_uppercase() || c.is_ascii_digit())
            && letters.chars().filter(|c| c.is_uppercase()).count() >= 2;
        let explained = desk.text.explained.contains(&letters.to_lowercase());
        if !stands
            || explained
            || KNOWN_LETTERS.contains(&letters.as_str())
            || seen.contains(&letters)
        {
            continue;
        }
        let message = desk.words.easy_words_letters(&letters);
        seen.push(letters);
        found.push(Finding::advice(passage, Source::InclusionEurope, message));
    }
    found
}
