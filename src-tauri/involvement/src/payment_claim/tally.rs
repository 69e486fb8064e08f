//! What a person was paid for being involved, by week and by month: for that person alone, and only when they ask.
//!
//! It counts payments on the day on which they were paid, and no expenses. It gives no advice, asks nothing and judges nobody “safe”: limits
//! change every year, and only an adviser knows what counts for somebody (DOMAIN, section 7).

use alongside_document::{Block, Column, Document, PictureUse, Statement, Table, Text};
use alongside_locales::Words;
use chrono::{Datelike, NaiveDate, Weekday};

use crate::{
    letterhead::{Letterhead, whom_to_ask},
    money::Pence,
    representative::RepresentativeId,
    sentence::sentences,
    staff::StaffFacts,
    store::{Read, StoreError, sql},
};

/// Payments to one person, without expenses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Each day on which something was paid, with what was paid, in their order.
    days: Vec<(NaiveDate, Pence)>,
}

impl Tally {
    /// What was paid to a person from `first` to `last`, both days included. What was taken back is taken off on the day on which that went
    /// through.
    pub fn of(
        store: &impl Read,
        representative: RepresentativeId,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Self, StoreError> {
        let days = store.list(
            super::store::TALLY,
            (representative, first.to_string(), last.to_string()),
            |row| Ok((sql::text(row, "paid_on")?, Pence::new(row.get("pence")?))),
        )?;
        Ok(Self { days })
    }

    /// By weeks from Monday to Sunday, each by its Monday; weeks in which nothing was paid are left out.
    pub fn weeks(&self) -> Vec<(NaiveDate, Pence)> {
        self.grouped(|day| day.week(Weekday::Mon).first_day())
    }

    /// By months, each by its first day; months in which nothing was paid are left out.
    pub fn months(&self) -> Vec<(NaiveDate, Pence)> {
        self.grouped(|day| day.with_day(1).unwrap_or(day))
    }

    /// Everything.
    pub fn total(&self) -> Pence {
        self.days.iter().map(|(_, pence)| *pence).sum()
    }

    fn grouped(&self, of: impl Fn(NaiveDate) -> NaiveDate) -> Vec<(NaiveDate, Pence)> {
        let mut groups: Vec<(NaiveDate, Pence)> = Vec::new();
        for (day, pence) in &self.days {
            match groups.last_mut() {
                Some((group, sum)) if *group == of(*day) => *sum += *pence,
                _ => groups.push((of(*day), *pence)),
            }
        }
        groups
    }
}

/// The tally as a paper.
#[derive(Clone, Copy, Debug)]
pub struct TallyPaper<'a> {
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Whose it is.
    pub person: &'a str,
    /// The first day and the last.
    pub days: (NaiveDate, NaiveDate),
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

impl TallyPaper<'_> {
    /// The paper.
    pub fn document(&self, words: Words, tally: &Tally) -> Document {
        let title = words.payment_claim_tally_paper(self.person);
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        let (first, last) = (words.day(self.days.0), words.day(self.days.1));
        let total = tally.total().words(words);
        paper.add(Statement::new(
            PictureUse::new("get-paid"),
            vec![
                words.payment_claim_tally_total(&total, &first, &last),
                words.payment_claim_tally_no_expenses().to_string(),
            ],
        ));
        paper.add(Statement::new(
            PictureUse::new("information"),
            sentences(words.payment_claim_advice()),
        ));
        for (heading, column, groups) in [
            (
                words.payment_claim_tally_months(),
                words.payment_claim_tally_month(),
                tally.months(),
            ),
            (
                words.payment_claim_tally_weeks(),
                words.payment_claim_tally_week(),
                tally.weeks(),
            ),
        ] {
            if groups.is_empty() {
                continue;
            }
            paper.add(Block::heading(2, heading));
            let rows = groups.into_iter().map(|(day, pence)| {
                vec![
                    Text::from(words.day_short(day)),
                    Text::from(pence.words(words)),
                ]
            });
            paper.add(Table {
                caption: heading.to_string(),
                columns: vec![
                    Column::words(column),
                    Column::figures(words.payment_claim_column_amount()),
                ],
                rows: rows.collect(),
            });
        }
        whom_to_ask(&mut paper, words, self.contact, None);
        paper
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn weeks_begin_on_monday_and_months_on_their_first() {
        let tally = Tally {
            days: vec![
                (day(2027, 1, 29), Pence::new(1000)),
                (day(2027, 1, 31), Pence::new(500)),
                (day(2027, 2, 1), Pence::new(8250)),
            ],
        };
        assert_eq!(
            tally.weeks(),
            [
                (day(2027, 1, 25), Pence::new(1500)),
                (day(2027, 2, 1), Pence::new(8250))
            ]
        );
        assert_eq!(
            tally.months(),
            [
                (day(2027, 1, 1), Pence::new(1500)),
                (day(2027, 2, 1), Pence::new(8250))
            ]
        );
        assert_eq!(tally.total(), Pence::new(9750));
    }

    proptest! {
        #[test]
        fn weeks_and_months_each_come_to_the_total(days in prop::collection::btree_map(0i64..2000, -10_000i64..100_000, 0..40)) {
            let days = days.into_iter().map(|(at, pence)| (day(2024, 1, 1) + chrono::TimeDelta::days(at), Pence::new(pence)));
            let tally = Tally { days: days.collect() };
            let sum = |groups: Vec<(NaiveDate, Pence)>| groups.into_iter().map(|it| it.1).sum::<Pence>();
            prop_assert_eq!(sum(tally.weeks()), tally.total());
            prop_assert_eq!(sum(tally.months()), tally.total());
            prop_assert!(tally.weeks().iter().all(|(day, _)| day.weekday() == Weekday::Mon));
        }
    }
}
