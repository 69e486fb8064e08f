//! Lists in a sentence.

use crate::bundle::isolated;
use crate::{Language, Words};

impl Words {
    /// `a, b and c`; one item is itself, no item is nothing.
    /// Welsh says "a" before a consonant and "ac" before a vowel, judged by spelling.
    /// The aspirate mutation after "a" is left out, as the items are mostly names.
    #[must_use]
    pub fn list<S: AsRef<str>>(self, items: &[S]) -> String {
        let and = match items.last() {
            Some(last) if self.language() == Language::Welsh && sounds_as_vowel(last.as_ref()) => {
                self.list_and_before_vowel()
            }
            _ => self.list_and(),
        };
        join(items, and)
    }

    /// `a, b or c`; one item is itself, no item is nothing.
    #[must_use]
    pub fn list_or<S: AsRef<str>>(self, items: &[S]) -> String {
        join(items, self.list_or_word())
    }
}

fn join<S: AsRef<str>>(items: &[S], word: &str) -> String {
    let mut out = String::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            if index + 1 == items.len() {
                out.push(' ');
                out.push_str(word);
            } else {
                out.push(',');
            }
            out.push(' ');
        }
        out.push_str(&isolated(item.as_ref()));
    }
    out
}

/// Whether Welsh says "ac" before this.
fn sounds_as_vowel(item: &str) -> bool {
    let letters: Vec<char> = item.chars().skip_while(|c| !c.is_alphanumeric()).collect();
    let Some(&first) = letters.first() else {
        return false;
    };
    let second = letters.get(1).copied().unwrap_or(' ');
    match first {
        // un, wyth, un deg un to un deg naw, wyth deg
        '0'..='9' => {
            let number: String = letters.iter().take_while(|c| c.is_ascii_digit()).collect();
            matches!(number.parse(), Ok(1 | 8 | 11..=19 | 80..=89 | 800..=899))
        }
        // Consonants in names: William, Wendy, Yasmin. "Wyn" too, but not "wyneb" or "wyth".
        'W' => !is_vowel(second),
        'w' => second == 'y' || !is_vowel(second),
        'y' | 'Y' => !is_vowel(second),
        _ => is_vowel(first),
    }
}

fn is_vowel(letter: char) -> bool {
    "aeiouwyâêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ".contains(letter.to_lowercase().next().unwrap_or(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_reads_as_a_sentence() {
        let words = Words::new(Language::English);
        assert_eq!(words.list::<&str>(&[]), "");
        assert_eq!(words.list(&["Joan"]), "Joan");
        assert_eq!(words.list(&["Joan", "Amir"]), "Joan and Amir");
        assert_eq!(words.list(&["a", "b", "c"]), "a, b and c");
        assert_eq!(words.list_or(&["a", "b", "c"]), "a, b or c");
    }

    #[test]
    fn welsh_chooses_a_or_ac_by_what_follows() {
        let words = Words::new(Language::Welsh);
        for (last, expected) in [
            ("Joan", "Siân a Joan"),
            ("Amir", "Siân ac Amir"),
            ("Emrys", "Siân ac Emrys"),
            ("Iwan", "Siân ac Iwan"),
            ("Ŵyn", "Siân ac Ŵyn"),
            ("“Elin”", "Siân ac “Elin”"),
            ("William", "Siân a William"),
            ("Wyn", "Siân a Wyn"),
            ("wyneb", "Siân ac wyneb"),
            ("ysgol", "Siân ac ysgol"),
            ("Yasmin", "Siân a Yasmin"),
            ("Huw", "Siân a Huw"),
            ("8 arall", "Siân ac 8 arall"),
            ("11 arall", "Siân ac 11 arall"),
            ("3 arall", "Siân a 3 arall"),
            ("10 arall", "Siân a 10 arall"),
        ] {
            assert_eq!(words.list(&["Siân", last]), expected);
        }
        assert_eq!(words.list_or(&["te", "coffi"]), "te neu coffi");
    }
}
