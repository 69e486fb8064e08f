//! Says every message in both languages.

use alongside_locales::{ALL, Language, Words, raw};

include!(concat!(env!("OUT_DIR"), "/every.rs"));

/// A text that cannot be mistaken for something left unfilled.
const SAMPLE: &str = "Marlbrook Voices";

#[test]
fn every_message_can_be_said_with_any_number() {
    for language in Language::ALL {
        for number in [0, 1, 2, 3, 6, 11, 1_000_000] {
            let mut said = Vec::new();
            // Within, an unknown variable or reference fails the debug assertions of the bundle.
            every(Words::new(language), number, SAMPLE, &mut said);
            assert!(said.len() >= ALL.len(), "{} of {}", said.len(), ALL.len());
            for (id, text) in said {
                let place = format!("{id} in {language:?} with {number}: {text:?}");
                assert!(!text.trim().is_empty(), "nothing is said: {place}");
                assert_eq!(text.trim(), text, "blanks around: {place}");
                assert!(
                    !text.contains(['{', '}', '$']),
                    "something is unfilled: {place}"
                );
                assert!(
                    !text.contains(['\u{2068}', '\u{2069}']),
                    "isolation marks: {place}"
                );
                // The lines of a help text are set in from the margin.
                let within = text.lines().any(|line| line.trim_start().contains("  "));
                assert!(!within, "two blanks: {place}");
                assert!(!text.contains(" ."), "a blank before a full stop: {place}");
                assert!(
                    !text.contains("'"),
                    "a straight apostrophe: write ’: {place}"
                );
                assert!(!text.contains('"'), "a straight quotation mark: {place}");
            }
        }
    }
}

#[test]
fn every_message_has_its_text_in_both_languages() {
    assert!(ALL.is_sorted_by_key(|(id, _)| id));
    for (id, file) in ALL {
        assert!(file.ends_with(".ftl"));
        for language in Language::ALL {
            assert!(
                raw(id, language).is_some_and(|text| !text.is_empty()),
                "{id}"
            );
        }
    }
    assert_eq!(raw("page-save", Language::English), Some("Save"));
    assert_eq!(raw("page-save", Language::Welsh), Some("Cadw"));
    assert_eq!(
        raw("page-title", Language::English),
        Some("{ $title } - Alongside")
    );
    assert_eq!(raw("page-nothing-of-the-kind", Language::English), None);
}
