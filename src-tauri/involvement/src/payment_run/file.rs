//! The table for the accounts: what goes out, for which claim, to whom, with the two kinds of money apart.

use alongside_locales::Words;

use super::{Payment, PaymentRun};
use crate::{
    csv::{Cell, Csv},
    payment_claim::PaymentClaim,
};

/// The list as CSV. It has no account and nothing about access; the person is called by what the accounts call them, and by name only where
/// the accounts have no name of their own for them.
pub fn payment_list(
    words: Words,
    run: &PaymentRun,
    initials: &str,
    payments: &[Payment],
) -> Vec<u8> {
    let mut csv = Csv::new([
        words.payment_run_column_date(),
        words.payment_run_column_list(),
        words.payment_claim_column_claim(),
        words.payee_reference_label(),
        words.payment_claim_involvement(),
        words.payment_claim_expenses(),
        words.payment_claim_advance(),
        words.payment_run_column_amount(),
    ]);
    for payment in payments {
        let payee = match payment.payee.reference.as_str() {
            "" => payment.person.as_str(),
            reference => reference,
        };
        csv.row([
            Cell::Day(run.made_on),
            Cell::Whole(i64::from(run.number)),
            PaymentClaim::number_called(initials, payment.number).into(),
            payee.into(),
            Cell::Sum(payment.involvement),
            Cell::Sum(payment.expenses),
            Cell::Sum(payment.advance),
            Cell::Sum(payment.to_pay()),
        ]);
    }
    csv.into_bytes()
}
