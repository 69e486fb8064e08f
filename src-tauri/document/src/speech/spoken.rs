//! Figures, short forms and addresses written out as they are said, for voices read them wrongly or not at all.

use alongside_locales::Words;
use chrono::NaiveDate;

/// A line as it is said.
pub(super) fn spoken(line: &str, words: Words) -> String {
    let tokens: Vec<&str> = line.split_whitespace().collect();
    let mut said: Vec<String> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let phone = phone(&tokens[at..]);
        if phone > 0 {
            let parts: Vec<String> = tokens[at..at + phone]
                .iter()
                .map(|it| spelt_token(it))
                .collect();
            said.push(parts.join(", "));
            at += phone;
        } else {
            said.push(token(tokens[at], words));
            at += 1;
        }
    }
    said.join(" ")
}

/// Letters and digits one by one.
pub(super) fn spelt(text: &str) -> String {
    let parts: Vec<String> = text.chars().map(String::from).collect();
    parts.join(" ")
}

/// How many of the tokens at the beginning are a phone number: groups of digits, ten at least, the first a 0 or a +.
pub(crate) fn phone(tokens: &[&str]) -> usize {
    let mut digits = 0;
    for (index, token) in tokens.iter().enumerate() {
        let (_, core, after) = parts(token);
        let core = core
            .strip_prefix('+')
            .filter(|_| index == 0)
            .unwrap_or(core);
        if core.is_empty() || !core.bytes().all(|b| b.is_ascii_digit()) {
            break;
        }
        if index == 0 && !core.starts_with('0') && !token.contains('+') {
            return 0;
        }
        digits += core.len();
        let ends = !after.is_empty() || digits >= 11;
        if ends && digits >= 10 {
            return index + 1;
        }
        if !after.is_empty() {
            return 0;
        }
    }
    0
}

fn spelt_token(token: &str) -> String {
    let (before, core, after) = parts(token);
    format!("{before}{}{after}", spelt(core))
}

/// A token without the marks around it.
fn parts(token: &str) -> (&str, &str, &str) {
    let start = token.len()
        - token
            .trim_start_matches(['(', '[', '“', '‘', '"', '\''])
            .len();
    let rest = &token[start..];
    let core = rest.trim_end_matches([
        '.', ',', ';', ':', '!', '?', ')', ']', '”', '’', '"', '\'', '…',
    ]);
    (&token[..start], core, &rest[core.len()..])
}

fn token(token: &str, words: Words) -> String {
    let (before, core, after) = parts(token);
    if let Some((said, ends)) = short_form(core, after, words) {
        let after = after.strip_prefix(ends).unwrap_or(after);
        return format!("{before}{said}{after}");
    }
    let said = money(core, words)
        .or_else(|| time(core, words))
        .or_else(|| day(core, words))
        .or_else(|| share(core, words))
        .or_else(|| address(core, words))
        .or_else(|| range(core, words))
        .or_else(|| reference(core))
        .or_else(|| letters(core));
    match said {
        Some(said) => format!("{before}{said}{after}"),
        None => token.to_string(),
    }
}

/// What is said for a short form, and the mark after it that belongs to it.
fn short_form(core: &str, after: &str, words: Words) -> Option<(&'static str, &'static str)> {
    let dot = if after.starts_with('.') { "." } else { "" };
    let said = match core {
        "&" => words.document_speech_and(),
        "e.g" => words.document_speech_eg(),
        "i.e" => words.document_speech_ie(),
        "Dr" => words.document_speech_doctor(),
        "hrs" => words.document_speech_hours(),
        "mins" => words.document_speech_minutes(),
        "approx" => words.document_speech_about(),
        // the dot may end the sentence, too: it stays
        "etc" => return Some((words.document_speech_etc(), "")),
        _ => return None,
    };
    Some((said, dot))
}

fn money(core: &str, words: Words) -> Option<String> {
    let sum = core.strip_prefix('£')?.replace(',', "");
    let (pounds, pence) = sum.split_once('.').unwrap_or((&sum, "00"));
    let pounds: usize = pounds.parse().ok()?;
    let pence: usize = (pence.len() == 2).then(|| pence.parse().ok())??;
    Some(match (pounds, pence) {
        (_, 0) => words.document_speech_pounds(pounds),
        (0, _) => words.document_speech_pence(pence),
        _ => words.document_speech_money(
            &words.document_speech_pounds(pounds),
            &words.document_speech_pence(pence),
        ),
    })
}

fn time(core: &str, words: Words) -> Option<String> {
    let (core, half) = match core.strip_suffix("am").map(|it| (it, " a m")) {
        Some(found) => found,
        None => core
            .strip_suffix("pm")
            .map_or((core, ""), |it| (it, " p m")),
    };
    let (hour, minute) = core
        .split_once([':', '.'])
        .filter(|_| core.contains(':') || !half.is_empty())?;
    let hour: usize = hour.parse().ok().filter(|it| *it < 24)?;
    let minute: usize = (minute.len() == 2).then(|| minute.parse().ok())??;
    let said = match minute {
        0 if half.is_empty() => words.document_speech_hour(&hour.to_string()),
        0 => hour.to_string(),
        1..=9 => words.document_speech_early(&hour.to_string(), &minute.to_string()),
        10..=59 => format!("{hour} {minute}"),
        _ => return None,
    };
    Some(said + half)
}

fn day(core: &str, words: Words) -> Option<String> {
    let read = |form: &str| NaiveDate::parse_from_str(core, form).ok();
    let british = core.len() >= 8 && core.bytes().filter(|b| *b == b'/').count() == 2;
    let date = if british {
        read("%d/%m/%Y")
    } else {
        read("%Y-%m-%d")
    };
    Some(words.day_short(date?))
}

fn share(core: &str, words: Words) -> Option<String> {
    let figure = core.strip_suffix('%')?;
    let is_figure = figure.bytes().all(|b| b.is_ascii_digit() || b == b'.') && !figure.is_empty();
    is_figure.then(|| words.document_speech_percent(figure))
}

/// How names of places on the web end that a British charity is likely to print.
const ENDINGS: [&str; 6] = [".org", ".com", ".net", ".uk", ".wales", ".cymru"];

/// An e-mail address or a page on the web, its marks said.
fn address(core: &str, words: Words) -> Option<String> {
    let bare = core
        .trim_start_matches("mailto:")
        .trim_start_matches("tel:")
        .trim_start_matches("https://")
        .trim_start_matches("http://");
    let mail = bare.contains('@') && bare.contains('.');
    let site = ENDINGS
        .iter()
        .any(|it| core.len() > it.len() && core.ends_with(it));
    if !mail && !site && bare.len() == core.len() && !core.starts_with("www.") {
        return None;
    }
    let mut said = String::new();
    for c in bare.trim_end_matches('/').chars() {
        let mark = match c {
            '@' => words.document_speech_at(),
            '.' => words.document_speech_dot(),
            '/' => words.document_speech_slash(),
            '-' => words.document_speech_dash(),
            c => {
                said.push(c);
                continue;
            }
        };
        said.push(' ');
        said.push_str(mark);
        said.push(' ');
    }
    Some(said)
}

/// "10–12" and "and/or".
fn range(core: &str, words: Words) -> Option<String> {
    if let Some((from, to)) = core.split_once('–') {
        let figures = [from, to]
            .iter()
            .all(|it| it.starts_with(|c: char| c.is_ascii_digit() || c == '£'));
        let said = |part: &str| token(part, words);
        return figures.then(|| words.document_speech_range(&said(from), &said(to)));
    }
    let (one, other) = core.split_once('/')?;
    let is_word = |it: &str| !it.is_empty() && it.chars().all(char::is_alphabetic);
    (is_word(one) && is_word(other)).then(|| format!("{one} {other}"))
}

/// "MV-2027-014": capitals and digits in one, said piece by piece.
fn reference(core: &str) -> Option<String> {
    let fits = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
    let has = |test: fn(char) -> bool| core.chars().any(test);
    if !core.chars().all(fits) || !has(|c| c.is_ascii_digit()) || !has(|c| c.is_ascii_uppercase()) {
        return None;
    }
    let piece = |it: &str| {
        let plain = it.bytes().all(|b| b.is_ascii_digit()) && !it.starts_with('0');
        if plain { it.to_string() } else { spelt(it) }
    };
    let pieces: Vec<String> = core
        .split('-')
        .filter(|it| !it.is_empty())
        .map(piece)
        .collect();
    Some(pieces.join(", "))
}

/// "BSL": capitals that make no syllable are said one by one.
fn letters(core: &str) -> Option<String> {
    let (core, rest) = match core.split_once(['’', '\'']) {
        Some((letters, _)) => core.split_at(letters.len()),
        None => (core, ""),
    };
    let capitals = (2..=5).contains(&core.len()) && core.bytes().all(|b| b.is_ascii_uppercase());
    let syllable = core.contains(['A', 'E', 'I', 'O', 'U', 'Y']);
    (capitals && !syllable).then(|| spelt(core) + rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn figures_are_written_as_they_are_said() {
        let words = Words::new(Language::English);
        for (written, said) in [
            ("It costs £1,204.50.", "It costs 1,204 pounds and 50 pence."),
            ("(£640.00)", "(640 pounds)"),
            ("£0.45 or £1", "45 pence or 1 pound"),
            ("At 10:30, until 12:00.", "At 10 30, until 12 o’clock."),
            ("9:05 or 2.30pm", "9 oh 5 or 2 30 p m"),
            ("Phone 01632 960 118.", "Phone 0 1 6 3 2, 9 6 0, 1 1 8."),
            ("01632960118", "0 1 6 3 2 9 6 0 1 1 8"),
            ("room 2 on 21/01/2027", "room 2 on 21 January 2027"),
            ("50% of 1,200", "50 per cent of 1,200"),
            ("ages 16–25", "ages 16 to 25"),
            ("Certificate MV-2027-014", "Certificate M V, 2027, 0 1 4"),
        ] {
            assert_eq!(spoken(written, words), said);
        }
    }

    #[test]
    fn short_forms_and_addresses_are_said_in_full() {
        let words = Words::new(Language::English);
        for (written, said) in [
            (
                "buses, e.g. the 12, etc.",
                "buses, for example the 12, and so on.",
            ),
            ("tea & cake", "tea and cake"),
            ("BSL and the NHS’s", "B S L and the N H S’s"),
            ("the ACCESS audit, NOT AGM", "the ACCESS audit, NOT AGM"),
            ("his/her", "his her"),
            ("helen@example.org.", "helen at example dot org."),
            (
                "https://www.example.org/board",
                "www dot example dot org slash board",
            ),
            ("Dr Rao’s 4 items", "Doctor Rao’s 4 items"),
        ] {
            assert_eq!(spoken(written, words), said);
        }
    }

    #[test]
    fn welsh_is_said_in_welsh() {
        let words = Words::new(Language::Welsh);
        assert_eq!(
            spoken("£2.50 am 10:00", words),
            "2 bunt 50 ceiniog am 10 o’r gloch"
        );
    }
}
