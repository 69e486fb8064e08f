//! In which language words are, where it is not the paper's: a voice reads Welsh in an English paper right, and the other way round,
//! only if it is told (PDF/UA-1, 7.2).
//!
//! Two things are certain enough to be marked without asking anybody:
//! - words in Arabic script, which no paper is written in. They are Urdu where letters stand that Arabic does not have, and Arabic
//!   otherwise; where letters stand that neither has, as in Pashto or Kurdish, nothing is said;
//! - a text, or else a sentence of it, of which the short words are the other language's and not the paper's.
//!
//! A name alone is in no language, and stays as it is. What its writer has marked stays as well.

use crate::model::{LanguageTag, Span, Text};
use alongside_locales::Language;

/// The words, with those in another language than the paper's marked.
pub(crate) fn told(words: &str, paper: Language) -> Text {
    marked(Text::plain(words), paper)
}

/// The text, with its words in another language than the paper's marked.
pub(crate) fn marked(text: Text, paper: Language) -> Text {
    let unmarked = |it: &&Span| !matches!(it, Span::Foreign { .. });
    let words: String = text.0.iter().filter(unmarked).map(Span::words).collect();
    let script = script(&words);
    let whole = other(&words, paper);
    if script.is_none() && whole.is_none() && !may_change(&words, paper) {
        return text;
    }
    let mut spans = Vec::with_capacity(text.0.len() + 2);
    for span in text.0 {
        let (words, strong) = match &span {
            Span::Plain(words) => (words, false),
            Span::Strong(words) => (words, true),
            Span::Link { .. } | Span::Foreign { .. } => {
                spans.push(span);
                continue;
            }
        };
        for (part, is_script) in parts(words, script.is_some()) {
            match (is_script, whole) {
                (true, _) => push(&mut spans, part, strong, script.as_ref()),
                (false, Some(language)) => {
                    push(&mut spans, part, strong, Some(&language.into()));
                }
                (false, None) => {
                    for sentence in sentences(part) {
                        let language = other(sentence, paper).map(LanguageTag::from);
                        push(&mut spans, sentence, strong, language.as_ref());
                    }
                }
            }
        }
    }
    Text(spans)
}

/// The language of words that are in one language as a whole, where it is not the paper's: for what cannot be marked in part, such as the
/// words of a picture or of a link.
pub(crate) fn of(words: &str, paper: Language) -> Option<LanguageTag> {
    match script(words) {
        Some(tag) => {
            let letters = || words.chars().filter(|it| it.is_alphabetic());
            letters().all(is_arabic).then_some(tag)
        }
        None => other(words, paper).map(LanguageTag::from),
    }
}

/// Adds words; to those before them where they are of the same kind.
fn push(spans: &mut Vec<Span>, words: &str, strong: bool, language: Option<&LanguageTag>) {
    if words.is_empty() {
        return;
    }
    // what has no letters is in no language
    let language = language.filter(|_| words.chars().any(char::is_alphabetic));
    let new = match language {
        Some(language) => Span::Foreign {
            words: words.into(),
            language: language.clone(),
            strong,
        },
        None if strong => Span::Strong(words.into()),
        None => Span::Plain(words.into()),
    };
    match (spans.last_mut(), &new) {
        (Some(Span::Plain(before)), Span::Plain(_))
        | (Some(Span::Strong(before)), Span::Strong(_)) => before.push_str(words),
        (
            Some(Span::Foreign {
                words: before,
                language: there,
                strong: bold,
            }),
            Span::Foreign { language, .. },
        ) if there == language && *bold == strong => before.push_str(words),
        _ => spans.push(new),
    }
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}'
        | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Letters and marks of Urdu that Arabic does not have. Persian shares the first line with it: a long text with none of the
/// second is not Urdu.
const URDU_OR_PERSIAN: &str = "پچگکیژ";
const URDU: &str = "ٹڈڑںےھہۂۃۓ۔";
/// Letters of Arabic that are written in another way in Urdu.
const ARABIC: &str = "كيىة";
/// Letters that stand in neither: those of Pashto, Kurdish, Sindhi and Uyghur.
const NEITHER: &str = "ټډړښګۍېڼڕڵۆێەڄڦڳڱۇۈۋ";

/// From so many letters on, a text in Urdu has a letter that Persian does not have.
const LONG: usize = 40;

/// The language of the words in Arabic script; nothing when there are none, or when it cannot be told.
fn script(words: &str) -> Option<LanguageTag> {
    let (mut letters, mut urdu, mut shared, mut arabic) = (0, 0, 0, 0);
    for c in words.chars().filter(|c| is_arabic(*c)) {
        if NEITHER.contains(c) {
            return None;
        }
        letters += usize::from(c.is_alphabetic());
        urdu += usize::from(URDU.contains(c));
        shared += usize::from(URDU_OR_PERSIAN.contains(c));
        arabic += usize::from(ARABIC.contains(c));
    }
    if letters == 0 {
        return None;
    }
    let code = if urdu > 0 || shared > arabic {
        if urdu == 0 && letters >= LONG {
            return None;
        }
        "ur"
    } else {
        "ar"
    };
    LanguageTag::parse(code)
}

/// Words in parts that are in Arabic script and parts that are not. Figures and marks between letters of the script belong to it, and
/// so do those before and after them where the words hold no other letters there.
fn parts(words: &str, has_script: bool) -> Vec<(&str, bool)> {
    if !has_script {
        return vec![(words, false)];
    }
    let mut parts = Vec::new();
    // where the part begins, whether it is in the script, and where its last letter ends
    let (mut start, mut inside, mut end) = (0, false, 0);
    let mut other_letters = false;
    for (at, c) in words.char_indices() {
        if is_arabic(c) {
            if !inside {
                let begins = if other_letters { at } else { start };
                if begins > start {
                    parts.push((&words[start..begins], false));
                }
                (start, inside) = (begins, true);
            }
            end = at + c.len_utf8();
        } else if c.is_alphabetic() {
            if inside {
                parts.push((&words[start..end], true));
                (start, inside) = (end, false);
            }
            other_letters = true;
        }
    }
    if start < words.len() {
        parts.push((&words[start..], inside));
    }
    parts
}

/// The sentences of a text, each with the space after it.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (at, c) in text.char_indices() {
        if ended && !c.is_whitespace() {
            sentences.push(&text[start..at]);
            start = at;
            ended = false;
        }
        let after = || text[at + c.len_utf8()..].chars().next();
        ended |= c == '\n' || (".!?…".contains(c) && after().is_some_and(char::is_whitespace));
    }
    sentences.push(&text[start..]);
    sentences
}

/// Short words that prove nothing: they are words of the other language as well, or names, or stand beside a time of day.
const DOUBTFUL: &[&str] = &[
    "am", "at", "be", "bob", "can", "chi", "do", "is", "to", "yr",
];

/// Short words of Welsh that are words of languages far away as well, such as Spanish, Catalan and Romanian.
const FAR_AND_WIDE: &[&str] = &["ac", "ar", "ei", "eu", "ni", "y"];

/// The short words of a language in a text, each counted once.
#[derive(Clone, Copy, Default)]
struct Found {
    certain: u32,
    doubtful: u32,
    /// Whether one that is certain is written in small letters: it is no name.
    small: bool,
    /// Whether one is a word of no third language.
    proper: bool,
}

/// The words of a text without abbreviations in capitals: NI is Northern Ireland.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphabetic());
    words.filter(|it| !it.is_empty() && (it.len() == 1 || !it.chars().all(char::is_uppercase)))
}

fn found(text: &str, language: Language) -> Found {
    let list = language.short_words();
    let mut seen = 0_u64;
    let mut found = Found::default();
    for word in words(text) {
        let Some(at) = list.iter().position(|it| it.eq_ignore_ascii_case(word)) else {
            continue;
        };
        let certain = !DOUBTFUL.contains(&list[at]);
        found.small |= certain && word.chars().all(char::is_lowercase);
        found.proper |= certain && !FAR_AND_WIDE.contains(&list[at]);
        if seen & (1 << at) == 0 {
            seen |= 1 << at;
            found.certain += u32::from(certain);
            found.doubtful += u32::from(!certain);
        }
    }
    found
}

/// Whether a text has what is Welsh for certain and too short to look for elsewhere: it is not taken for English then.
fn has_welsh_letters(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphabetic());
        matches!(word, "i" | "o" | "â")
            || is_welsh(word)
            || ["’n", "’u", "'n", "'u"].iter().any(|it| word.ends_with(it))
    })
}

/// Whether a word ends as in no other language about, or has a letter of Welsh alone.
fn is_welsh(word: &str) -> bool {
    ["wch", "’r", "'r"].iter().any(|it| word.ends_with(it)) || word.contains(['ŵ', 'ŷ'])
}

/// The other language, if a text is clearly in that and not in the paper's. English has several short words in almost every sentence,
/// so one that is certain and one more are enough; of Welsh, two must be certain, not both written as names are, and not both words
/// of a third language.
fn other(text: &str, paper: Language) -> Option<Language> {
    let language = paper.other();
    let there = found(text, language);
    let enough = match language {
        Language::English => there.certain >= 1 && there.certain + there.doubtful >= 2,
        Language::Welsh => {
            let proper = there.proper || text.split_whitespace().any(is_welsh);
            there.certain >= 2 && there.small && proper
        }
    };
    if !enough {
        return None;
    }
    let own =
        found(text, paper).certain + u32::from(paper == Language::Welsh && has_welsh_letters(text));
    (own == 0 || (there.certain >= 3 && there.certain >= 4 * own)).then_some(language)
}

/// Whether a single sentence of the text could be in the other language, though the whole is not.
fn may_change(text: &str, paper: Language) -> bool {
    found(text, paper.other()).certain > 0
}

#[cfg(test)]
mod tests;
