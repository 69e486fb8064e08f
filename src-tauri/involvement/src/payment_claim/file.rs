//! The lines of claims as a table for the accounts.

use alongside_locales::Words;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{LineKind, PaidBy, PaymentClaim, Stage};
use crate::{
    Problems,
    activity::ActivityId,
    budget::Codes,
    csv::{Cell, Csv},
    day::{DayDraft, typed},
    money::Pence,
    store::{Read, StoreError, sql},
};

/// Which days the table covers, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the questions")]
pub struct LinesDraft {
    pub from_day: String,
    pub from_month: String,
    pub from_year: String,
    pub to_day: String,
    pub to_month: String,
    pub to_year: String,
    /// Which kind of money, by its code: both where it is blank.
    pub money: String,
}

impl LinesDraft {
    /// The financial year in which this day lies: most charities’ runs from 1 April to 31 March.
    pub fn year_of(today: NaiveDate) -> Self {
        let year = today.year() - i32::from(today.month() < 4);
        let [from_day, from_month, from_year] = typed(NaiveDate::from_ymd_opt(year, 4, 1));
        let [to_day, to_month, to_year] = typed(NaiveDate::from_ymd_opt(year + 1, 3, 31));
        Self {
            from_day,
            from_month,
            from_year,
            to_day,
            to_month,
            to_year,
            money: String::new(),
        }
    }

    /// The kind of money whose lines alone are wanted; `None` for both.
    pub fn money(&self) -> Option<&'static str> {
        let kinds = [LineKind::INVOLVEMENT, LineKind::EXPENSE];
        kinds.into_iter().find(|it| *it == self.money)
    }

    /// The first and the last day. An empty one leaves that end open.
    pub fn check(&self, words: Words) -> Result<[NaiveDate; 2], Problems> {
        let mut problems = Problems::default();
        let question = ("from", words.payment_report_from_label());
        let first = self.first().check(&mut problems, words, question);
        let question = ("to", words.payment_report_to_label());
        let last = self.last().check(&mut problems, words, question);
        if let (Some(first), Some(last)) = (first, last)
            && last < first
        {
            problems.add("to-day", words.payment_report_days_wrong());
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        // Days are kept as text of four figures of a year, and typed ones lie within.
        let ends = [(1, 1, 1), (9999, 12, 31)];
        let [earliest, latest] =
            ends.map(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day));
        Ok([
            first.or(earliest).unwrap_or_default(),
            last.or(latest).unwrap_or_default(),
        ])
    }

    /// The first day as typed.
    pub fn first(&self) -> DayDraft<'_> {
        DayDraft::new(&self.from_day, &self.from_month, &self.from_year)
    }

    /// The last day as typed.
    pub fn last(&self) -> DayDraft<'_> {
        DayDraft::new(&self.to_day, &self.to_month, &self.to_year)
    }
}

/// Every line of the claims whose day lies from `first` to `last`, or those of one kind of money (the two are different money, and have exports of
/// their own), as CSV: day, claim, kind of money, code and fund of the accounts, sum, payee.
///
/// There are no access details in it: neither what a cost was for nor its kind, because “interpreter” and “personal assistant” tell
/// what somebody needs. Nobody is named, because the code of the accounts tells access money: there is what the accounts call the person,
/// or nothing. Drafts and what was withdrawn or refused are nobody's debt and are left out.
pub fn claim_lines(
    store: &impl Read,
    words: Words,
    initials: &str,
    [first, last]: [NaiveDate; 2],
    money: Option<&'static str>,
) -> Result<Vec<u8>, StoreError> {
    let codes = Codes::of(store)?;
    let mut csv = Csv::new([
        words.payment_run_column_date(),
        words.payment_claim_column_claim(),
        words.payment_claim_money_label(),
        words.budget_nominal_label(),
        words.budget_fund_label(),
        words.payment_claim_column_amount(),
        words.payment_claim_paid_label(),
        words.payee_reference_label(),
        words.payment_claim_column_stage(),
        words.payment_claim_paid_on_label(),
    ]);
    store.list(
        super::store::FILE,
        [
            first.to_string(),
            last.to_string(),
            money.unwrap_or_default().to_string(),
        ],
        |row| {
            let kind = sql::code(row, "category", LineKind::from_code)?;
            let day: NaiveDate = sql::text(row, "line_day")?;
            let activity: Option<ActivityId> = row.get("activity")?;
            let claim_day: NaiveDate = sql::text(row, "claim_day")?;
            let code = codes.find(activity, kind, claim_day);
            let reference: String = row.get("payee")?;
            let stage = sql::code(row, "stage", Stage::from_code)?;
            let paid_by = sql::code(row, "paid_by", PaidBy::from_code)?;
            csv.row([
                Cell::Day(day),
                PaymentClaim::number_called(initials, row.get("number")?).into(),
                match kind {
                    LineKind::Involvement => words.payment_claim_involvement(),
                    LineKind::Expense(_) => words.payment_claim_expenses(),
                }
                .into(),
                code.map_or("", |it| it.nominal.as_str()).into(),
                code.map_or("", |it| it.fund.as_str()).into(),
                Cell::Sum(Pence::new(row.get("pence")?)),
                paid_by.name(words).into(),
                reference.into(),
                stage.name(words).into(),
                Cell::from(sql::optional_text::<NaiveDate>(row, "paid_on")?),
            ]);
            Ok(())
        },
    )?;
    Ok(csv.into_bytes())
}
