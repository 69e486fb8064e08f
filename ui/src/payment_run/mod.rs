//! Lists of payments: those there are, a new one, one list with its files, the columns of the bank, the day on which it was paid.

mod account;
mod bank;
pub(crate) mod columns;
mod list;
mod new;
mod paid;
mod show;

use crate::{
    Handover, How, Logged, OutgoingFile, Reply, Route, Trouble, Visit,
    components::{Tag, TagKind},
    session::Handing,
};
use alongside_involvement::pack::file_name;
use alongside_involvement::payment_run::{FileKind, Payment, PaymentRun, PaymentRunId};
use alongside_involvement::store::moment;
use alongside_locales::Words;
use chrono::{DateTime, FixedOffset};

/// The addresses of lists of payments.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/payment-runs", list::show),
    Route::get("/payment-runs/new", new::show),
    Route::post("/payment-runs/new", new::make),
    Route::get("/payment-runs/{run}", show::show),
    Route::post("/payment-runs/{run}/list", show::hand),
    Route::post("/payment-runs/{run}/accounts/{claim}", account::confirm),
    Route::get("/payment-runs/{run}/bank", bank::show),
    Route::post("/payment-runs/{run}/bank", bank::hand),
    Route::get("/payment-runs/{run}/paid", paid::show),
    Route::post("/payment-runs/{run}/paid", paid::pay),
];

/// The list in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<PaymentRun, Trouble> {
    let id: PaymentRunId = visit.id("run")?;
    Ok(PaymentRun::find(visit.store()?, id)?)
}

/// Where a list is shown.
pub(crate) fn address(id: PaymentRunId) -> String {
    format!("/payment-runs/{id}")
}

/// A list's name.
fn called(words: Words, run: &PaymentRun) -> String {
    words.payment_run_title(&run.number.to_string())
}

/// How far a list is.
fn state(words: Words, claims: usize, unpaid: usize) -> Tag {
    match (claims, unpaid) {
        (0, _) => Tag::new(TagKind::Not, words.payment_run_empty()),
        (_, 0) => Tag::new(TagKind::Done, words.payment_run_paid()),
        _ => Tag::new(TagKind::Wait, words.payment_run_unpaid(unpaid)),
    }
}

/// Who did something, Alongside itself where nobody did, and when, in words.
fn who_and_when(
    words: Words,
    who: &str,
    at: DateTime<FixedOffset>,
    now: DateTime<FixedOffset>,
) -> (&str, String) {
    let who = if who.is_empty() {
        words.store_alongside_itself()
    } else {
        who
    };
    let at = at.with_timezone(now.offset());
    (who, moment(at.naive_local(), now.date_naive(), words))
}

/// Hands a list over as a file, which is noted once it was saved.
fn hand_list(
    visit: &mut Visit<'_>,
    (run, kind): (PaymentRun, FileKind),
    payments: Vec<Payment>,
    (name, bytes): (&str, Vec<u8>),
) -> Result<Reply, Trouble> {
    let then = address(run.id);
    visit.session.handing = Some(Handing {
        logged: vec![Logged::PaymentFile(run, kind, payments)],
        actor: visit.actor()?,
        // The form's own token may stand for another change.
        token: visit.new_token(),
        now: visit.request.now,
    });
    Ok(hand_table(name, bytes, then))
}

/// Hands over a table as a file whose name tells nobody whose money it is.
pub(crate) fn hand_table(name: &str, bytes: Vec<u8>, then: String) -> Reply {
    Reply::Hand(Handover {
        how: How::SaveAs,
        files: vec![OutgoingFile {
            name: format!("{}.csv", file_name(name)),
            media_type: "text/csv; charset=utf-8",
            bytes,
        }],
        then,
    })
}
