//! Prose as single sentences, for papers in which each starts a line.

/// The sentences of a text, each with its full stop. A line is a sentence of its own, with or without one; a text without any
/// mark is one sentence.
pub fn sentences(text: &str) -> Vec<String> {
    text.lines().flat_map(of_line).collect()
}

fn of_line(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut sentence = String::new();
    let mut words = line.split_whitespace().peekable();
    while let Some(word) = words.next() {
        if !sentence.is_empty() {
            sentence.push(' ');
        }
        sentence.push_str(word);
        let next_is_large = words.peek().is_none_or(|next| next.starts_with(begins));
        if ends(word) && next_is_large {
            found.push(std::mem::take(&mut sentence));
        }
    }
    if !sentence.is_empty() {
        found.push(sentence);
    }
    found.into_iter().map(closed).collect()
}

/// Whether a sentence may begin with this letter: a capital, a figure, or a letter of an alphabet without capitals.
fn begins(c: char) -> bool {
    c.is_numeric() || (c.is_alphabetic() && !c.is_lowercase())
}

/// Whether a sentence may end with this word. `Dr.`, `St.` and single letters only shorten.
fn ends(word: &str) -> bool {
    let Some(stem) = word.strip_suffix(['.', '?', '!', '؟', '۔']) else {
        return false;
    };
    let shortens = ["Dr", "Mr", "Mrs", "Ms", "St", "No", "e.g", "i.e"].contains(&stem)
        || stem.chars().count() == 1;
    !word.ends_with('.') || !shortens || stem.chars().all(|c| c.is_ascii_digit())
}

/// The sentence with a mark at its end.
fn closed(mut sentence: String) -> String {
    if sentence.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '%' | '”' | '’')) {
        sentence.push('.');
    }
    sentence
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sentence_stands_alone() {
        for (text, expected) in [
            (
                "Find out why 4 in 10 bookings fail",
                vec!["Find out why 4 in 10 bookings fail."],
            ),
            (
                "We meet. We decide! Who comes?",
                vec!["We meet.", "We decide!", "Who comes?"],
            ),
            (
                "Ask Dr. Mair Jones. She knows.",
                vec!["Ask Dr. Mair Jones.", "She knows."],
            ),
            (
                "Fares rose by 1.50 in 2026. 4 in 10 stopped.",
                vec!["Fares rose by 1.50 in 2026.", "4 in 10 stopped."],
            ),
            (
                "One thing\n\nAnother thing:",
                vec!["One thing.", "Another thing:"],
            ),
            (
                "نأتي غدا. هل تأتي؟ نعم.",
                vec!["نأتي غدا.", "هل تأتي؟", "نعم."],
            ),
            (
                "آپ آتے ہیں۔ ہم ملتے ہیں۔",
                vec!["آپ آتے ہیں۔", "ہم ملتے ہیں۔"],
            ),
            ("Room 2. It is warm.", vec!["Room 2.", "It is warm."]),
            (" \n ", vec![]),
        ] {
            assert_eq!(sentences(text), expected, "{text}");
        }
    }
}
