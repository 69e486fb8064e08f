//! Welsh is complete, and honest about what it is: a draft no Welsh speaker has read yet.
#![allow(clippy::unwrap_used)] // In a test a crash is the right answer.

use std::path::Path;

use alongside_locales::{ALL, Language, raw};

/// Messages that are the same in both languages on purpose, each with its reason.
const SAME: &[(&str, &str)] = &[
    ("certificate-list-column-person", "one word in both"),
    ("help-formats-braille", "the name of a person"),
    ("help-formats-word", "the name of a program"),
    ("pack-column-person", "one word in both"),
    ("sample-jargon-one", "the name of a service"),
    ("sample-mentor", "the name of a person"),
    ("versioned-paper-poster-title", "one word in both"),
    ("overview-typeface-andika", "the name of a typeface"),
    ("overview-typeface-hyperlegible", "the name of a typeface"),
    ("settings-backup-size", "a unit"),
    ("store-alongside-itself", "the name of the program"),
    ("page-brand", "the name of the program"),
    ("page-title", "the name of the program"),
    ("review-frame-four-pi", "the name of a set of standards"),
    ("representative-delivery-post", "one word in both"),
    ("representative-route-post", "one word in both"),
    ("representative-format-word", "the name of a program"),
    (
        "versioned-paper-start-terms-fifteen-word",
        "one word in both",
    ),
];

/// Words of everyday English that are no words of Welsh.
const ENGLISH: [&str; 10] = [
    "the", "and", "with", "this", "that", "which", "your", "from", "have", "cannot",
];

/// Remove this test, and the comments, when a Welsh speaker has reviewed the files.
#[test]
fn every_welsh_file_says_that_it_awaits_review() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cy");
    let mut files = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let first = text.lines().next().unwrap_or_default();
        assert_eq!(
            first,
            "### Yn aros i gael ei adolygu gan siaradwr Cymraeg. (Awaits review by a Welsh speaker.)",
            "{} starts otherwise",
            path.display()
        );
        files += 1;
    }
    assert!(files > 5, "{files} files");
}

#[test]
fn no_message_is_left_in_english() {
    let mut left = Vec::new();
    for (id, file) in ALL {
        let english = raw(id, Language::English).unwrap();
        let welsh = raw(id, Language::Welsh).unwrap();
        if english == welsh && has_words(english) && !SAME.iter().any(|(same, _)| same == id) {
            left.push(format!("cy/{file}: {id} = {welsh}"));
        }
        if let Some(word) = english_word(welsh) {
            left.push(format!("cy/{file}: {id} says “{word}”: {welsh}"));
        }
    }
    assert!(left.is_empty(), "not translated:\n{}", left.join("\n"));
}

#[test]
fn every_exception_is_still_needed() {
    for (id, reason) in SAME {
        assert!(!reason.is_empty());
        let english = raw(id, Language::English);
        assert!(english.is_some(), "there is no {id}");
        assert_eq!(english, raw(id, Language::Welsh), "{id} is translated now");
    }
}

/// Whether there is anything to translate beside the variables.
fn has_words(text: &str) -> bool {
    let mut within = 0;
    text.chars().any(|c| {
        match c {
            '{' => within += 1,
            '}' => within -= 1,
            _ => {}
        }
        within == 0 && c.is_alphabetic()
    })
}

fn english_word(text: &str) -> Option<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '$' && c != '-')
        .find(|word| ENGLISH.contains(&word.to_lowercase().as_str()))
}

#[test]
fn english_words_are_noticed() {
    assert!(has_words("Cadw { $name }"));
    assert!(!has_words("“{ $words }”, { $day }"));
    assert_eq!(english_word("Cadw the papur"), Some("the"));
    assert_eq!(english_word("Yn dangos { NUMBER($from) }"), None);
    assert_eq!(english_word("Mae’r ffeil hon yn wag"), None);
}
