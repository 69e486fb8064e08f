//! The lines of claims as a table for the accounts.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{LineKind, PaidBy, PaymentClaim, Stage};
use crate::{
    activity::ActivityId,
    budget::Codes,
    csv::{Cell, Csv},
    money::Pence,
    store::{Read, StoreError, sql},
};

/// Every line of the claims whose day lies from `first` to `last`, as CSV: day, claim, kind of money, code and fund of the accounts, sum, payee.
///
/// There are no access details in it: neither what a cost was for nor its kind, because “interpreter” and “personal assistant” tell
/// what somebody needs. Drafts and what was withdrawn or refused are nobody's debt and are left out.
pub fn claim_lines(
    store: &impl Read,
    words: Words,
    initials: &str,
    first: NaiveDate,
    last: NaiveDate,
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
        [first.to_string(), last.to_string()],
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
