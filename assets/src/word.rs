//! How common English words are, and plainer words for those that offices like.
//!
//! Both lists stand in the program as they lie in `words/`, in the order of the alphabet, and are searched where they stand: a start
//! builds no map. `words/README.md` says where the figures come from.

/// Words and their Zipf frequencies, one a line, with a tab between.
const FREQUENCY: &str = include_str!("../words/frequency.tsv");
/// Office words and plainer ones, one a line, with a comma between, below a line of headings.
const PLAIN: &str = include_str!("../words/plain.csv");

/// The lowest frequency in the list, in hundredths: a limit below it would find every word that is not in the list.
pub const LOWEST_FREQUENCY: u16 = 350;

/// Who counted the words, as their licence asks for it (names, not words to translate).
pub const FREQUENCY_CREDIT: &str = "wordfreq 3.1.1, Robyn Speer, CC BY-SA 4.0";

/// The Zipf frequency of an English word in small letters, in hundredths: 500 is a word that comes up a hundred times in a million.
/// `None` is rarer than [`LOWEST_FREQUENCY`].
///
/// Source: `wordfreq` 3.1.1, list `en`; see `words/README.md`.
#[must_use]
pub fn frequency(word: &str) -> Option<u16> {
    let figure = find(FREQUENCY, word, '\t')?;
    let (whole, hundredths) = figure.split_once('.')?;
    Some(whole.parse::<u16>().ok()? * 100 + hundredths.parse::<u16>().ok()?)
}

/// Plainer words for a word or phrase of the office, in small letters and its base form; `None` where we know none.
#[must_use]
pub fn plainer(phrase: &str) -> Option<&'static str> {
    let rows = PLAIN.split_once('\n').map_or("", |(_, rows)| rows);
    find(rows, phrase, ',').map(|plain| plain.trim_matches('"'))
}

/// What stands behind `key` in a list of lines in the order of their keys.
fn find(lines: &'static str, key: &str, separator: char) -> Option<&'static str> {
    let (mut from, mut to) = (0, lines.len());
    while from < to {
        let middle = from.midpoint(to);
        let start = lines
            .as_bytes()
            .get(from..middle)?
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(from, |at| from + at + 1);
        let line = lines.get(start..)?.lines().next()?;
        let (found, value) = line.split_once(separator)?;
        match found.cmp(key) {
            std::cmp::Ordering::Equal => return Some(value),
            std::cmp::Ordering::Less => from = start + line.len() + 1,
            std::cmp::Ordering::Greater => to = start,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_where_it_stands() {
        let mut last = "";
        for line in FREQUENCY.lines() {
            let (word, figure) = line.split_once('\t').unwrap();
            assert!(last < word, "{word} stands in the wrong place");
            last = word;
            let hundredths: u16 = figure.replace('.', "").parse().unwrap();
            assert_eq!(frequency(word), Some(hundredths), "{word}");
            assert!(hundredths >= LOWEST_FREQUENCY, "{word}");
        }
        for missing in ["", "aaaa", "zzzz", "the\t", "facilitat", "Facilitate"] {
            assert_eq!(frequency(missing), None, "{missing}");
        }
    }

    #[test]
    fn there_are_plainer_words_for_three_hundred_office_words() {
        let (mut last, mut count) = ("", 0);
        for line in PLAIN.lines().skip(1) {
            let (phrase, plain) = line.split_once(',').unwrap();
            assert!(last < phrase, "{phrase} stands in the wrong place");
            (last, count) = (phrase, count + 1);
            assert_eq!(plainer(phrase), Some(plain.trim_matches('"')));
            assert_eq!(phrase, phrase.to_lowercase());
            assert!(!plain.is_empty() && !phrase.ends_with(' '), "{phrase}");
        }
        assert!(count >= 300, "{count}");
        assert_eq!(plainer("facilitate"), Some("help"));
        assert_eq!(plainer("phrase"), None);
    }
}
