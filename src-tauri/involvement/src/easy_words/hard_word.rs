//! Hard words: rare ones, those of the charity's own list, and those that offices like.

use alongside_assets::plainer;

use super::base_form::{base_forms, commonness};
use super::token::{Sentence, is_in_other_letters};
use super::{Desk, Finding, Jargon, Passage, Source};
use crate::sentence::sentences;

/// Rarer than most limits, but known to the people in the room.
const KNOWN: &[&str] = &["wheelchair", "tick", "invoice", "accessible"];
/// Common, but seldom understood in the sense that papers of a charity have.
const ALWAYS_EXPLAINED: &[&str] = &["representative", "consent"];
/// The longest phrase in a list, in words.
const LONGEST_PHRASE: usize = 5;

/// Words that have to be explained or replaced, each told once, where it comes first.
pub(super) fn look(desk: &Desk<'_>, findings: &mut Vec<Finding>) {
    let mut seen: Vec<String> = Vec::new();
    let headings = desk.text.headings.iter();
    for (passage, sentence) in headings.chain(&desk.text.sentences) {
        let lower = sentence.lower();
        let mut at = 0;
        while at < lower.len() {
            let (length, found) = word_at(desk, passage, sentence, &lower, at);
            if let Some((word, finding)) = found
                && !seen.contains(&word)
            {
                seen.push(word);
                findings.push(finding);
            }
            at += length;
        }
    }
}

/// What is hard about the words from this place on, and how many words belong to it. A longer phrase goes before a shorter.
fn word_at(
    desk: &Desk<'_>,
    passage: &Passage,
    sentence: &Sentence,
    lower: &[String],
    at: usize,
) -> (usize, Option<(String, Finding)>) {
    let words = desk.words;
    for length in (1..=LONGEST_PHRASE.min(lower.len() - at)).rev() {
        let phrase = lower.get(at..at + length).unwrap_or_default();
        let shown = sentence
            .tokens
            .get(at..at + length)
            .unwrap_or_default()
            .join(" ");
        let forms = phrase_forms(phrase);
        let key = forms.last().cloned().unwrap_or_default();
        if is_explained(desk, &forms) {
            return (length, None);
        }
        if let Some(own) = own(&forms, desk.jargon) {
            let message = words.easy_words_jargon(&shown);
            let finding = Finding::must(passage, Source::Charity, message).with(Some(&own.meaning));
            return (length, Some((key, finding)));
        }
        if !desk.text.is_english() || (length == 1 && sentence.is_name(at) && !is_joined(phrase)) {
            continue;
        }
        let plain = forms.iter().find_map(|it| plainer(it));
        if length == 1
            && is_hard(
                desk,
                phrase.first().map_or("", String::as_str),
                sentence,
                at,
            )
        {
            let message = words.easy_words_hard_word(&shown);
            let finding = Finding::must(passage, Source::InclusionEurope, message).with(plain);
            return (1, Some((key, finding)));
        }
        if let Some(plain) = plain {
            let message = words.easy_words_office_word(&shown);
            let finding = Finding::advice(passage, Source::Alongside, message).with(Some(plain));
            return (length, Some((key, finding)));
        }
    }
    (1, None)
}

/// The first of the charity's own words in a text, in whichever form it stands there.
pub fn own_word<'a>(text: &str, jargon: &'a [Jargon]) -> Option<&'a Jargon> {
    for sentence in sentences(text) {
        let lower = Sentence::of(&sentence).lower();
        for at in 0..lower.len() {
            for length in (1..=LONGEST_PHRASE.min(lower.len() - at)).rev() {
                let forms = phrase_forms(lower.get(at..at + length).unwrap_or_default());
                if let Some(own) = own(&forms, jargon) {
                    return Some(own);
                }
            }
        }
    }
    None
}

fn own<'a>(forms: &[String], jargon: &'a [Jargon]) -> Option<&'a Jargon> {
    jargon
        .iter()
        .find(|it| forms.contains(&it.word.to_lowercase()))
}

/// A phrase in small letters as it stands, and with the base forms of its first and of its last word.
fn phrase_forms(phrase: &[String]) -> Vec<String> {
    match phrase {
        [] => Vec::new(),
        [word] => base_forms(word),
        [first, middle @ .., last] => {
            let mut forms = Vec::new();
            for first in base_forms(first) {
                for last in base_forms(last) {
                    let words = std::iter::once(first.as_str())
                        .chain(middle.iter().map(String::as_str))
                        .chain(std::iter::once(last.as_str()));
                    forms.push(words.collect::<Vec<_>>().join(" "));
                }
            }
            forms
        }
    }
}

/// Whether the paper explains it, in whichever form.
fn is_explained(desk: &Desk<'_>, forms: &[String]) -> bool {
    desk.text.explained.iter().any(|word| {
        let words: Vec<String> = word.split_whitespace().map(str::to_string).collect();
        phrase_forms(&words).iter().any(|it| forms.contains(it))
    })
}

fn is_joined(phrase: &[String]) -> bool {
    phrase.first().is_some_and(|it| it.contains('-'))
}

/// Whether an English word is hard: rarer than the limit in every form, or one that always needs explaining. Of a word with a
/// hyphen each part counts. A name is not: a word with a capital within a sentence, here or elsewhere in the paper.
fn is_hard(desk: &Desk<'_>, word: &str, sentence: &Sentence, at: usize) -> bool {
    let forms = base_forms(word);
    let is_one_of = |list: &[&str]| forms.iter().any(|it| list.contains(&it.as_str()));
    if is_one_of(ALWAYS_EXPLAINED) {
        return true;
    }
    // Of the words of Arabic or Urdu we know nothing.
    if is_one_of(KNOWN)
        || word.chars().count() < 3
        || word.contains('’')
        || is_in_other_letters(word)
    {
        return false;
    }
    let shown = sentence.tokens.get(at).map_or("", String::as_str);
    if at == 0 && shown.starts_with(char::is_uppercase) && is_a_name_elsewhere(desk, shown) {
        return false;
    }
    word.split('-')
        .filter(|part| part.chars().count() >= 3)
        .any(|part| !KNOWN.contains(&part) && commonness(part) < desk.limits.frequency_least)
}

/// Whether this very word stands with its capital within another sentence.
fn is_a_name_elsewhere(desk: &Desk<'_>, shown: &str) -> bool {
    let mut sentences = desk.text.headings.iter().chain(&desk.text.sentences);
    sentences.any(|(_, it)| {
        let mut tokens = it.tokens.iter().enumerate().skip(1);
        tokens.any(|(at, token)| token == shown && it.is_name(at))
    })
}

/// Every different hard word of the paper, explained or not.
pub(super) fn every(desk: &Desk<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (_, sentence) in &desk.text.sentences {
        for (at, word) in sentence.lower().iter().enumerate() {
            if sentence.is_name(at) || !is_hard(desk, word, sentence, at) {
                continue;
            }
            let base = base_forms(word).pop().unwrap_or_default();
            if !found.contains(&base) {
                found.push(base);
            }
        }
    }
    found
}
