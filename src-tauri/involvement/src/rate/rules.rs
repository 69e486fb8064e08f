//! What a rate must say before it can be kept, and whether the days of a table fit together.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Rate, RateFacts, RateId, RateKind, RateUnit};
use crate::{
    Problems, check,
    day::{DayDraft, typed},
    money::{Pence, amount},
};

/// The highest rate that can be kept: more for one task, day or mile is a slip of the finger.
const HIGHEST: Pence = Pence::new(1_000_000);
/// The most miles after which a rate can begin to count.
const MOST_MILES: u32 = 100_000;

/// A rate as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct RateDraft {
    pub kind: String,
    pub unit: String,
    pub name: String,
    pub amount: String,
    pub after: String,
    pub since_day: String,
    pub since_month: String,
    pub since_year: String,
    pub until_day: String,
    pub until_month: String,
    pub until_year: String,
    pub source: String,
    pub checked_day: String,
    pub checked_month: String,
    pub checked_year: String,
}

impl RateDraft {
    /// Checks everything that was typed, and that its days do not overlap with those of the same rate among `others`, and reports all
    /// problems at once. `but` is the rate that is being changed, if it is known already.
    pub fn check(
        &self,
        words: Words,
        today: NaiveDate,
        others: &[Rate],
        but: Option<RateId>,
    ) -> Result<RateFacts, Problems> {
        let mut problems = Problems::default();
        let kind = check::choice(
            &mut problems,
            "kind",
            RateKind::from_code(&self.kind),
            words.rate_kind_missing(),
        );
        let unit = check::choice(
            &mut problems,
            "unit",
            RateUnit::from_code(&self.unit),
            words.rate_unit_missing(),
        );
        if let (Some(kind), Some(unit)) = (kind, unit)
            && !kind.takes(unit)
        {
            let units: Vec<&str> = RateUnit::ALL
                .iter()
                .filter(|unit| kind.takes(**unit))
                .map(|unit| unit.name(words))
                .collect();
            let told = words.rate_unit_wrong(kind.name(words), &words.list_or(&units));
            problems.add("unit", told);
        }
        let name = check::line(
            &mut problems,
            words,
            ("name", words.rate_name_label()),
            &self.name,
            words.rate_name_missing(),
        );
        let question = ("amount", words.rate_amount_label());
        let pence = amount(&mut problems, words, question, &self.amount, HIGHEST);
        if self.amount.trim().is_empty() {
            problems.add("amount", words.rate_amount_missing());
        }
        let after_miles = self.after_miles(words, kind, &mut problems);
        let since = self.since(&mut problems, words);
        let question = ("until", words.rate_until_label());
        let until = self.until().check(&mut problems, words, question);
        let until = check::not_before(&mut problems, words, question, until, since);
        let source = check::line_or_none(
            &mut problems,
            words,
            ("source", words.rate_source_label()),
            &self.source,
        );
        let question = ("checked", words.rate_checked_label());
        let checked_on =
            check::past_day_or_none(&mut problems, words, question, self.checked(), today);
        let (Some(kind), Some(unit), Some(name), Some(pence), Some(since)) =
            (kind, unit, name, pence, since)
        else {
            return Err(problems);
        };
        let facts = RateFacts {
            kind,
            unit,
            name,
            pence,
            after_miles,
            since,
            until,
            source,
            checked_on,
        };
        if problems.is_empty()
            && let Some(other) = clash(&facts, others, but)
        {
            let (amount, days) = (other.facts.amount(words), other.facts.days(words));
            problems.add("since-day", words.rate_overlap(&amount, &days));
        }
        if problems.is_empty() {
            Ok(facts)
        } else {
            Err(problems)
        }
    }

    fn after_miles(&self, words: Words, kind: Option<RateKind>, problems: &mut Problems) -> u32 {
        let typed = self.after.trim().replace(',', "");
        if typed.is_empty() || typed == "0" || kind.is_some_and(|kind| !kind.is_mileage()) {
            return 0;
        }
        let question = ("after", words.rate_after_label());
        check::whole(problems, words, question, &typed, MOST_MILES).unwrap_or_default()
    }

    fn since(&self, problems: &mut Problems, words: Words) -> Option<NaiveDate> {
        let told = problems.len();
        let typed = DayDraft::new(&self.since_day, &self.since_month, &self.since_year);
        let since = typed.check(problems, words, ("since", words.rate_since_label()));
        if since.is_none() && problems.len() == told {
            problems.add("since-day", words.rate_since_missing());
        }
        since
    }

    /// The last day as typed.
    pub fn until(&self) -> DayDraft<'_> {
        DayDraft::new(&self.until_day, &self.until_month, &self.until_year)
    }

    /// The day on which it was checked, as typed.
    pub fn checked(&self) -> DayDraft<'_> {
        DayDraft::new(&self.checked_day, &self.checked_month, &self.checked_year)
    }

    /// The form for a rate that takes over from this one: the same, with nothing said of days.
    pub fn following(facts: &RateFacts) -> Self {
        let nothing = RateFacts {
            until: None,
            checked_on: None,
            ..facts.clone()
        };
        let [since_day, since_month, since_year] = typed(None);
        Self {
            amount: String::new(),
            since_day,
            since_month,
            since_year,
            ..Self::from(&nothing)
        }
    }
}

impl From<&RateFacts> for RateDraft {
    fn from(facts: &RateFacts) -> Self {
        let [since_day, since_month, since_year] = typed(Some(facts.since));
        let [until_day, until_month, until_year] = typed(facts.until);
        let [checked_day, checked_month, checked_year] = typed(facts.checked_on);
        Self {
            kind: facts.kind.code().into(),
            unit: facts.unit.code().into(),
            name: facts.name.clone(),
            amount: facts.pence.typed(),
            after: match facts.after_miles {
                0 => String::new(),
                miles => miles.to_string(),
            },
            since_day,
            since_month,
            since_year,
            until_day,
            until_month,
            until_year,
            source: facts.source.clone(),
            checked_day,
            checked_month,
            checked_year,
        }
    }
}

/// The rate of the same kind whose days overlap with these, if there is one.
fn clash<'a>(facts: &RateFacts, others: &'a [Rate], but: Option<RateId>) -> Option<&'a Rate> {
    others.iter().find(|other| {
        Some(other.id) != but && facts.goes_on_from(&other.facts) && facts.overlaps(&other.facts)
    })
}

/// The days between two rates of the same kind on which none counts: the rate that comes after, and the first and the last day without.
pub fn gaps(rates: &[Rate]) -> Vec<(&Rate, NaiveDate, NaiveDate)> {
    let before = |rate: &Rate| {
        rates
            .iter()
            .filter(|other| other.id != rate.id && rate.facts.goes_on_from(&other.facts))
            .filter_map(|other| other.facts.until)
            .filter(|until| *until < rate.facts.since)
            .max()
    };
    let covered = |rate: &Rate| {
        let day = rate.facts.since.pred_opt();
        rates.iter().any(|it| {
            rate.facts.goes_on_from(&it.facts) && day.is_some_and(|day| it.facts.counts_on(day))
        })
    };
    rates
        .iter()
        .filter(|rate| !covered(rate))
        .filter_map(|rate| {
            let first = before(rate)?.succ_opt()?;
            Some((rate, first, rate.facts.since.pred_opt()?))
        })
        .collect()
}

/// The rates that end with none of the same kind after them, each with the first day without.
pub fn ended(rates: &[Rate]) -> Vec<(&Rate, NaiveDate)> {
    let ends = |rate: &Rate| {
        let after = rate.facts.until?.succ_opt()?;
        let mut others = rates.iter().filter(|it| it.id != rate.id);
        let followed =
            others.any(|it| it.facts.goes_on_from(&rate.facts) && it.facts.since >= after);
        (!followed).then_some(after)
    };
    rates
        .iter()
        .filter_map(|rate| Some((rate, ends(rate)?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::{StartingTable, kept};
    use super::*;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn table() -> Vec<Rate> {
        kept(StartingTable::Mileage.rates(WORDS, day(2026, 4, 1)))
    }

    fn told(draft: &RateDraft, others: &[Rate]) -> Vec<(String, String)> {
        let told = draft
            .check(WORDS, day(2027, 1, 8), others, None)
            .unwrap_err();
        told.iter()
            .map(|it| (it.field.to_string(), it.message.clone()))
            .collect()
    }

    #[test]
    fn what_is_kept_can_be_typed_again_and_stays_the_same() {
        for rate in table() {
            let draft = RateDraft::from(&rate.facts);
            let others = table();
            // Beside itself it would overlap; the rate being changed does not count.
            let again = draft.check(
                WORDS,
                day(2027, 1, 8),
                std::slice::from_ref(&rate),
                Some(rate.id),
            );
            assert_eq!(again.as_ref(), Ok(&rate.facts));
            assert!(draft.check(WORDS, day(2027, 1, 8), &others, None).is_err());
        }
    }

    #[test]
    fn an_overlap_names_the_rate_that_is_in_the_way() {
        let mut rate = table()[2].facts.clone();
        rate.since = day(2027, 4, 6);
        let told = told(&RateDraft::from(&rate), &table());
        assert_eq!(
            told,
            [(
                "since-day".to_string(),
                "Another rate applies on some of these days: 55p a mile from 6 April 2026. Give that one a last day first, or change these days."
                    .to_string()
            )]
        );
    }

    #[test]
    fn nothing_typed_is_told_all_at_once_and_a_unit_must_fit() {
        let fields: Vec<String> = told(&RateDraft::default(), &[])
            .into_iter()
            .map(|it| it.0)
            .collect();
        assert_eq!(fields, ["kind", "unit", "name", "amount", "since-day"]);
        let draft = RateDraft {
            kind: "car".into(),
            unit: "day".into(),
            ..RateDraft::from(&table()[2].facts)
        };
        assert_eq!(
            told(&draft, &[])[0].1,
            "Car or van is paid for each of these: A mile"
        );
    }

    #[test]
    fn a_gap_is_found_and_a_table_without_one_has_none() {
        assert_eq!(gaps(&table()).len(), 0);
        let mut rates = table();
        rates[2].facts.since = day(2026, 5, 1);
        let found = gaps(&rates);
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].1, found[0].2),
            (day(2026, 4, 6), day(2026, 4, 30))
        );
    }

    #[test]
    fn a_table_that_ends_is_told_unless_another_goes_on() {
        assert_eq!(ended(&table()).len(), 0);
        let mut rates = table();
        let last = rates.len() - 1;
        rates[last].facts.until = Some(day(2027, 3, 31));
        let found = ended(&rates);
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].0.id, found[0].1),
            (rates[last].id, day(2027, 4, 1))
        );
    }
}
