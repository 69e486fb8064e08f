//! Money as people type it.

use alongside_locales::Words;

use super::Pence;
use crate::{Problems, check::Question};

/// The most that any one sum can be: a million pounds. More is a slip of the finger.
pub const MOST: Pence = Pence::new(100_000_000);

/// A sum as typed: `12.50`, `£12.5`, `1,250`, `85p`. `None` where nothing was typed, or where there is a problem, which is told at
/// its field. Nothing is guessed: a comma before the pence, three figures for the pence, a sum below nothing and one above `most` are each
/// answered in a sentence of their own. So is 0.
pub fn amount(
    problems: &mut Problems,
    words: Words,
    question: Question<'_>,
    typed: &str,
    most: Pence,
) -> Option<Pence> {
    let sum = amount_or_nothing(problems, words, question, typed, most)?;
    if sum.is_nothing() {
        problems.add(
            question.0.to_string(),
            words.problem_money_nothing(question.1),
        );
        return None;
    }
    Some(sum)
}

/// Like [`amount`], where nothing at all is an answer too: 0.
pub fn amount_or_nothing(
    problems: &mut Problems,
    words: Words,
    question: Question<'_>,
    typed: &str,
    most: Pence,
) -> Option<Pence> {
    let (field, label) = question;
    let told = match read(typed) {
        Ok(None) => return None,
        Ok(Some(sum)) if sum <= most => return Some(sum),
        Ok(Some(_)) | Err(Slip::TooMuch) => words.problem_money_most(label, &most.words(words)),
        Err(Slip::Comma) => words.problem_money_comma(label),
        Err(Slip::Parts) => words.problem_money_pence(label),
        Err(Slip::BelowNothing) => words.problem_money_below(label),
        Err(Slip::NoMoney) => words.problem_money(label),
    };
    problems.add(field.to_string(), told);
    None
}

/// What is wrong with a sum.
#[derive(Debug, PartialEq, Eq)]
enum Slip {
    NoMoney,
    Comma,
    Parts,
    BelowNothing,
    TooMuch,
}

fn read(typed: &str) -> Result<Option<Pence>, Slip> {
    let plain: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if plain.is_empty() {
        return Ok(None);
    }
    let without = |text: &str| text.trim_start_matches('£').to_string();
    if let Some(below) = plain
        .strip_prefix(['-', '−', '–'])
        .or_else(|| plain.strip_prefix("£-"))
    {
        return Err(match read(&without(below)) {
            Ok(Some(_)) => Slip::BelowNothing,
            _ => Slip::NoMoney,
        });
    }
    if let Some(pence) = plain
        .strip_suffix(['p', 'c'])
        .filter(|it| !it.contains('£'))
    {
        return figures(pence).map(|pence| Some(Pence::new(pence)));
    }
    let sum = without(&plain);
    if sum.is_empty() || sum == "." {
        return Err(Slip::NoMoney);
    }
    let (pounds, pence) = match sum.split_once('.') {
        Some((pounds, pence)) => (pounds, Some(pence)),
        None => (sum.as_str(), None),
    };
    let pounds = in_thousands(pounds)?;
    let pence = match pence {
        None => 0,
        Some(pence) if pence.is_empty() || !is_figures(pence) => return Err(Slip::NoMoney),
        Some(pence) if pence.len() > 2 => return Err(Slip::Parts),
        Some(pence) if pence.len() == 1 => figures(pence)? * 10,
        Some(pence) => figures(pence)?,
    };
    let whole = if pounds.is_empty() {
        0
    } else {
        figures(&pounds)?
    };
    let whole = whole.checked_mul(100).ok_or(Slip::TooMuch)?;
    Ok(Some(Pence::new(whole.saturating_add(pence))))
}

/// Pounds without the commas between thousands. A comma anywhere else stands where the full stop should.
fn in_thousands(pounds: &str) -> Result<String, Slip> {
    let mut groups = pounds.split(',');
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    if !is_figures(first) || !rest.iter().all(|group| is_figures(group)) {
        return Err(Slip::NoMoney);
    }
    if !rest.is_empty()
        && (first.is_empty() || first.len() > 3 || rest.iter().any(|group| group.len() != 3))
    {
        return Err(Slip::Comma);
    }
    Ok(pounds.replace(',', ""))
}

fn is_figures(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn figures(text: &str) -> Result<i64, Slip> {
    if text.is_empty() || !is_figures(text) {
        return Err(Slip::NoMoney);
    }
    text.parse().map_err(|_| Slip::TooMuch)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;
    use proptest::prelude::*;

    fn told(typed: &str) -> Result<Option<i64>, String> {
        let mut problems = Problems::default();
        let words = Words::new(Language::English);
        let sum = amount(&mut problems, words, ("amount", "Amount"), typed, MOST);
        match problems.about("amount") {
            Some(problem) => Err(problem.to_string()),
            None => Ok(sum.map(Pence::get)),
        }
    }

    #[test]
    fn what_people_type_is_read_as_they_mean_it() {
        for (typed, pence) in [
            ("12.50", 1250),
            ("£12.5", 1250),
            (" £ 12 ", 1200),
            ("1,250", 125_000),
            ("£1,234.50", 123_450),
            ("85p", 85),
            (".85", 85),
            ("0.01", 1),
        ] {
            assert_eq!(told(typed), Ok(Some(pence)), "{typed}");
        }
        assert_eq!(told("  "), Ok(None));
    }

    #[test]
    fn each_slip_is_told_in_a_sentence_of_its_own() {
        for (typed, sentence) in [
            (
                "12,50",
                "Amount: put a full stop in front of the pence, as in 12.50",
            ),
            (
                "1,2345",
                "Amount: put a full stop in front of the pence, as in 12.50",
            ),
            (
                "0.005",
                "Amount can have two figures for the pence, as in 12.50",
            ),
            (
                "12.345",
                "Amount can have two figures for the pence, as in 12.50",
            ),
            (
                "-5",
                "Amount must be more than nothing: leave out the minus",
            ),
            (
                "−£5.00",
                "Amount must be more than nothing: leave out the minus",
            ),
            ("0", "Amount must be 0.01 or more"),
            ("£0.00", "Amount must be 0.01 or more"),
            ("1e9", "Amount must be an amount of money, such as 12.50"),
            ("twelve", "Amount must be an amount of money, such as 12.50"),
            ("12.", "Amount must be an amount of money, such as 12.50"),
            ("£", "Amount must be an amount of money, such as 12.50"),
            (
                "12.50.1",
                "Amount must be an amount of money, such as 12.50",
            ),
            ("1000000000", "Amount must be £1,000,000.00 or less"),
            (
                "99999999999999999999999",
                "Amount must be £1,000,000.00 or less",
            ),
        ] {
            assert_eq!(told(typed), Err(sentence.to_string()), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn what_is_kept_can_be_typed_again(pence in 1i64..100_000_000) {
            prop_assert_eq!(told(&Pence::new(pence).typed()), Ok(Some(pence)));
            let words = Words::new(Language::English);
            prop_assert_eq!(told(&Pence::new(pence).words(words)), Ok(Some(pence)));
        }

        #[test]
        fn nothing_that_is_typed_stops_the_program(typed in ".{0,24}") {
            let _ = told(&typed);
        }
    }
}
