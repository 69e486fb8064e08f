//! Sentences taken apart into words.

/// The letters of a sentence between its blanks, without the marks around them.
pub(super) struct Sentence {
    /// The whole sentence.
    pub(super) text: String,
    /// Its words, as they stand there.
    pub(super) tokens: Vec<String>,
}

/// How many words of a sentence are quoted where all would be too many.
const QUOTED: usize = 6;

/// Letters that stand for words and are known to everybody.
pub(super) const KNOWN_LETTERS: &[&str] = &["OK", "TV", "UK", "AM", "PM", "CV", "PDF"];

/// The most letters that stand for words: "UNESCO". What is longer is a word.
pub(super) const MOST_LETTERS: usize = 6;

/// How an explanation goes on after "is" or "are": "a group that", "when people". "The bus is late" explains nothing.
const BEGINNINGS: &[&str] = &[
    "a",
    "an",
    "the",
    "when",
    "where",
    "what",
    "how",
    "people",
    "somebody",
    "someone",
    "something",
    "things",
    "money",
    "rules",
    "words",
    "help",
];

/// The fewest words that say what something is: "a police check".
const SHORTEST_MEANING: usize = 3;

impl Sentence {
    pub(super) fn of(text: &str) -> Self {
        let tokens = text
            .split(|c: char| c.is_whitespace() || c == '/')
            .map(|piece| piece.trim_matches(|c: char| !c.is_alphanumeric()))
            .filter(|word| !word.is_empty())
            .map(|word| word.replace('\'', "’"))
            .collect();
        Self {
            text: text.to_string(),
            tokens,
        }
    }

    /// Its beginning, to know it by.
    pub(super) fn beginning(&self) -> String {
        let words: Vec<&str> = self.text.split_whitespace().collect();
        if words.len() <= QUOTED {
            return words.join(" ");
        }
        let some = words.get(..QUOTED).unwrap_or_default().join(" ");
        let some = some.trim_end_matches(|c: char| !c.is_alphanumeric());
        format!("{some}…")
    }

    /// Its words in small letters.
    pub(super) fn lower(&self) -> Vec<String> {
        self.tokens.iter().map(|it| it.to_lowercase()).collect()
    }

    /// Whether it is in block capitals: several words without a small letter, or one that is too long to stand for other words.
    pub(super) fn is_in_capitals(&self) -> bool {
        let loud = self.tokens.iter().filter(|it| is_in_capitals(it)).count();
        let all = !self.text.chars().any(char::is_lowercase);
        (all && loud > 1) || self.tokens.iter().any(|it| is_a_word_in_capitals(it))
    }

    /// Whether most of it is in other letters than those of English and Welsh, such as those of Arabic and Urdu.
    pub(super) fn is_in_other_letters(&self) -> bool {
        is_in_other_letters(&self.text)
    }

    /// Whether the word at this place is a name: it begins with a capital within the sentence, or it is not a word at all. In block
    /// capitals no letter tells a name.
    pub(super) fn is_name(&self, at: usize) -> bool {
        let Some(word) = self.tokens.get(at) else {
            return true;
        };
        let capital = word.starts_with(char::is_uppercase);
        let odd = word
            .chars()
            .any(|c| !(c.is_alphabetic() || c == '’' || c == '-'));
        let told = !is_a_word_in_capitals(word) && self.text.chars().any(char::is_lowercase);
        odd || (capital && at > 0 && (told || !self.is_in_capitals()))
    }

    /// The word or words that this sentence explains: "Consent means …", "A stakeholder is …". In small letters.
    pub(super) fn explains(&self) -> Option<String> {
        let lower = self.lower();
        let verb = lower
            .iter()
            .position(|it| ["is", "are", "means", "mean"].contains(&it.as_str()))?;
        let skipped = usize::from(
            lower
                .first()
                .is_some_and(|it| ["a", "an", "the"].contains(&it.as_str())),
        );
        let words = lower.get(skipped..verb)?;
        // “This is”, “We are”: nobody explains these.
        let common = [
            "it", "this", "that", "there", "we", "you", "they", "he", "she", "i", "what", "who",
        ];
        let next = lower.get(verb + 1)?.as_str();
        // "Procurement is a problem" says no more of it than that.
        let goes_on = lower.len() > verb + SHORTEST_MEANING && BEGINNINGS.contains(&next);
        let says_what = lower.get(verb).is_some_and(|it| it.starts_with("mean")) || goes_on;
        let explains = (1..=3).contains(&words.len())
            && says_what
            && !common.contains(&words.first()?.as_str());
        explains.then(|| words.join(" "))
    }
}

/// Whether a word has two letters or more and no small one, and is none that everybody knows so.
fn is_in_capitals(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() > 1
        && letters.clone().all(char::is_uppercase)
        && !KNOWN_LETTERS.contains(&word)
}

/// Whether a word in capitals is too long to stand for other words.
fn is_a_word_in_capitals(word: &str) -> bool {
    is_in_capitals(word) && word.chars().filter(|c| c.is_alphabetic()).count() > MOST_LETTERS
}

/// Whether most letters are none of the Latin alphabet (Unicode blocks up to Latin Extended-B, and Latin Extended Additional).
pub(super) fn is_in_other_letters(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let latin = |c: &char| *c < '\u{250}' || ('\u{1e00}'..='\u{1eff}').contains(c);
    letters().filter(|c| !latin(c)).count() * 2 > letters().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_explains_its_first_words() {
        for (text, word) in [
            ("Consent means that you say yes.", Some("consent")),
            (
                "A stakeholder is a person it matters to.",
                Some("stakeholder"),
            ),
            (
                "Terms of reference are rules for a group.",
                Some("terms of reference"),
            ),
            ("This is a group.", None),
            ("The stakeholders are happy.", None),
            ("Reimbursement is slow.", None),
            ("Procurement is a problem.", None),
            ("A DBS check is a police check.", Some("dbs check")),
            ("You can come if the bus is late.", None),
            ("Consent is", None),
        ] {
            assert_eq!(Sentence::of(text).explains().as_deref(), word, "{text}");
        }
    }

    #[test]
    fn marks_are_no_words() {
        let sentence = Sentence::of("“We don't pay” – £3.50 (yes/no)!");
        assert_eq!(sentence.tokens, ["We", "don’t", "pay", "3.50", "yes", "no"]);
        assert!(sentence.is_name(3) && !sentence.is_name(1));
        let long = Sentence::of("You come to the meeting, and then we talk.");
        assert_eq!(long.beginning(), "You come to the meeting, and…");
    }
}
