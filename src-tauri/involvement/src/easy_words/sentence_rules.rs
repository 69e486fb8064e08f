//! Rules about sentences: length, block capitals, several ideas, passive voice.

use super::short_form::{letters, short_forms};
use super::token::Sentence;
use super::{Desk, Finding, Passage, Source};

/// Looks at every sentence.
pub(super) fn look(desk: &Desk<'_>, findings: &mut Vec<Finding>) {
    let mut seen = Vec::new();
    for (passage, sentence) in &desk.text.sentences {
        findings.extend(length(desk, passage, sentence));
        findings.extend(capitals(desk, passage, sentence));
        findings.extend(letters(desk, passage, sentence, &mut seen));
        if desk.text.is_english() && !sentence.is_in_other_letters() {
            findings.extend(ideas(desk, passage, sentence));
            findings.extend(voice(desk, passage, sentence));
            findings.extend(short_forms(desk, passage, sentence));
        }
    }
    for (passage, heading) in &desk.text.headings {
        findings.extend(capitals(desk, passage, heading));
        findings.extend(letters(desk, passage, heading, &mut seen));
    }
}

/// Block capitals: words lose their shape, and names cannot be told from words.
fn capitals(desk: &Desk<'_>, passage: &Passage, sentence: &Sentence) -> Option<Finding> {
    sentence.is_in_capitals().then(|| {
        let message = desk.words.easy_words_capitals(&sentence.beginning());
        Finding::must(passage, Source::InclusionEurope, message)
    })
}

fn length(desk: &Desk<'_>, passage: &Passage, sentence: &Sentence) -> Option<Finding> {
    let (limits, words) = (desk.limits, desk.words);
    let count = sentence.tokens.len();
    let source = Source::DepartmentOfHealth;
    if count > limits.sentence_most {
        let message =
            words.easy_words_sentence_most(&sentence.beginning(), count, limits.sentence_most);
        Some(Finding::must(passage, source, message))
    } else if count > limits.sentence_advice {
        let message =
            words.easy_words_sentence_advice(&sentence.beginning(), count, limits.sentence_advice);
        Some(Finding::advice(passage, source, message))
    } else {
        None
    }
}

/// Words that begin another idea.
const JOINING: &[&str] = &[
    "because", "but", "although", "though", "while", "which", "unless", "until", "whereas", "so",
    "if", "when", "however",
];

/// Several ideas in one sentence: two words that join, or "and" together with one, or a mark that parts a sentence.
fn ideas(desk: &Desk<'_>, passage: &Passage, sentence: &Sentence) -> Option<Finding> {
    let lower = sentence.lower();
    let joining = lower
        .iter()
        .skip(1)
        .filter(|it| JOINING.contains(&it.as_str()))
        .count();
    let and = lower.iter().filter(|it| *it == "and").count();
    let parted = [";", " – ", " — ", " (", " - "]
        .iter()
        .any(|mark| sentence.text.contains(mark));
    let several = parted || joining >= 2 || and >= 2 || (and == 1 && joining == 1);
    several.then(|| {
        let message = desk.words.easy_words_ideas(&sentence.beginning());
        Finding::advice(passage, Source::InclusionEurope, message)
    })
}

fn voice(desk: &Desk<'_>, passage: &Passage, sentence: &Sentence) -> Option<Finding> {
    let found = passive(sentence)?;
    let message = desk.words.easy_words_passive(&found);
    Some(Finding::advice(passage, Source::InclusionEurope, message))
}

const BEING: &[&str] = &["is", "are", "am", "was", "were", "be", "been", "being"];

/// Words that may stand between "are" and "paid".
const BETWEEN: &[&str] = &[
    "not",
    "never",
    "always",
    "often",
    "also",
    "still",
    "all",
    "both",
    "only",
    "usually",
    "sometimes",
];

/// Forms of verbs that do not end in "ed".
const IRREGULAR: &[&str] = &[
    "asked",
    "brought",
    "built",
    "chosen",
    "done",
    "drawn",
    "driven",
    "given",
    "heard",
    "held",
    "kept",
    "known",
    "led",
    "left",
    "lost",
    "made",
    "met",
    "paid",
    "put",
    "read",
    "run",
    "said",
    "seen",
    "sent",
    "set",
    "shown",
    "sold",
    "spent",
    "spoken",
    "taken",
    "taught",
    "thought",
    "told",
    "understood",
    "won",
    "written",
    "found",
    "broken",
    "begun",
    "bought",
];

/// Words in "ed" that say how somebody is.
const BEING_SO: &[&str] = &[
    "bored",
    "concerned",
    "confused",
    "disabled",
    "excited",
    "frightened",
    "interested",
    "married",
    "need",
    "pleased",
    "prepared",
    "related",
    "relaxed",
    "retired",
    "satisfied",
    "scared",
    "supposed",
    "surprised",
    "tired",
    "used",
    "worried",
    "hundred",
    "red",
    "unemployed",
    "experienced",
    "qualified",
    "limited",
    "based",
    "crowded",
    "delighted",
    "annoyed",
    "embarrassed",
    "stressed",
    "indeed",
    "closed",
];

/// The words of a sentence that do not say who does it, if there are any: "are paid".
pub(super) fn passive(sentence: &Sentence) -> Option<String> {
    let lower = sentence.lower();
    for (at, word) in lower.iter().enumerate() {
        if !BEING.contains(&word.as_str()) {
            continue;
        }
        let mut next = at + 1;
        while lower
            .get(next)
            .is_some_and(|it| BETWEEN.contains(&it.as_str()) || it.ends_with("ly"))
        {
            next += 1;
        }
        let Some(verb) = lower.get(next) else {
            continue;
        };
        let regular = verb.ends_with("ed") && verb.len() > 3 && !BEING_SO.contains(&verb.as_str());
        if regular || IRREGULAR.contains(&verb.as_str()) {
            return Some(lower.get(at..=next).unwrap_or_default().join(" "));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passive_voice_is_told_from_how_people_are() {
        for (text, found) in [
            ("You are paid for your time.", Some("are paid")),
            (
                "The claim was quickly approved.",
                Some("was quickly approved"),
            ),
            ("It will not be used by others.", None),
            ("You are not told about it.", Some("are not told")),
            ("We are disabled people.", None),
            ("Are you interested?", None),
            ("We pay you.", None),
            ("You are", None),
        ] {
            assert_eq!(passive(&Sentence::of(text)).as_deref(), found, "{text}");
        }
    }
}
