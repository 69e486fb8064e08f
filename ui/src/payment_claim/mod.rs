//! Claims: the list, one claim with its clock, its lines and receipts, the steps from draft to paid, claims begun from attendance.

mod advance;
mod checked;
mod clock;
pub(crate) mod columns;
mod form;
mod line;
mod list;
mod meeting;
mod paper;
mod rates_checked;
mod receipt;
mod report;
mod show;
mod step;
mod tally;

use crate::{
    Route, Trouble, Visit,
    components::{Tag, TagKind},
};
use alongside_involvement::certificate::initials;
use alongside_involvement::payment_claim::{ClaimId, PaymentClaim, Stage};
use alongside_locales::Words;

/// The addresses of claims.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/payment-claims", list::show),
    Route::get("/payment-claims/new", form::new),
    Route::post("/payment-claims/new", form::add),
    Route::get("/payment-claims/form", paper::blank),
    Route::post("/payment-claims/form", paper::hand_blank),
    Route::get("/payment-claims/{claim}", show::show),
    Route::get("/payment-claims/{claim}/paper", paper::filled),
    Route::post("/payment-claims/{claim}/paper", paper::hand_filled),
    Route::get("/payment-claims/{claim}/note", paper::note),
    Route::post("/payment-claims/{claim}/note", paper::hand_note),
    Route::get("/payment-claims/{claim}/edit", form::edit),
    Route::post("/payment-claims/{claim}/edit", form::save),
    Route::get("/payment-claims/{claim}/lines", line::kinds),
    Route::get("/payment-claims/{claim}/lines/{kind}", line::new),
    Route::post("/payment-claims/{claim}/lines/{kind}", line::add),
    Route::get("/payment-claims/{claim}/line/{line}", line::edit),
    Route::post("/payment-claims/{claim}/line/{line}", line::save),
    Route::get(
        "/payment-claims/{claim}/line/{line}/remove",
        line::ask_remove,
    ),
    Route::post("/payment-claims/{claim}/line/{line}/remove", line::remove),
    Route::get("/payment-claims/{claim}/line/{line}/receipt", receipt::show),
    Route::post("/payment-claims/{claim}/line/{line}/receipt", receipt::add).this_pc_only(),
    Route::post(
        "/payment-claims/{claim}/line/{line}/receipt/remove",
        receipt::remove,
    ),
    Route::get("/payment-claims/{claim}/files/{file}", receipt::file),
    Route::post("/payment-claims/{claim}/files/{file}/hand", receipt::hand),
    Route::get("/payment-claims/{claim}/advance", advance::show),
    Route::post("/payment-claims/{claim}/advance", advance::add),
    Route::post("/payment-claims/{claim}/advance/remove", advance::remove),
    Route::get("/payment-claims/{claim}/step/{step}", step::show),
    Route::post("/payment-claims/{claim}/step/{step}", step::take),
    Route::get("/money", report::show),
    Route::post("/money/lines", report::hand),
    Route::get("/representatives/{representative}/tally", tally::show),
    Route::post("/representatives/{representative}/tally", tally::hand),
    Route::get("/meetings/{meeting}/claims", meeting::show),
    Route::post("/meetings/{meeting}/claims", meeting::begin),
];

/// The claim in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<PaymentClaim, Trouble> {
    let id: ClaimId = visit.id("claim")?;
    Ok(PaymentClaim::find(visit.store()?, id)?)
}

/// The claim in the address, as long as it can be written in.
fn open(visit: &mut Visit<'_>) -> Result<PaymentClaim, Trouble> {
    let claim = wanted(visit)?;
    if claim.stage.is_open() && claim.reverses.is_none() {
        Ok(claim)
    } else {
        Err(Trouble::NotFound)
    }
}

/// Where a claim is shown.
fn address(id: ClaimId) -> String {
    format!("/payment-claims/{id}")
}

/// A claim's number as people say it.
fn called(visit: &mut Visit<'_>, number: u32) -> Result<String, Trouble> {
    let charity = visit.charity_name()?;
    Ok(PaymentClaim::number_called(&initials(&charity), number))
}

/// The claim as it was when the form was made: a form that is older is told to be stale.
fn seen(visit: &Visit<'_>, claim: &PaymentClaim) -> Result<PaymentClaim, Trouble> {
    Ok(PaymentClaim {
        version: visit.version()?,
        ..claim.clone()
    })
}

/// How far it is, in words with a shape before them.
pub(crate) fn stage(words: Words, stage: Stage) -> Tag {
    let kind = match stage {
        Stage::Draft => TagKind::Todo,
        Stage::Submitted | Stage::Query => TagKind::Wait,
        Stage::Approved | Stage::Exported => TagKind::Hand,
        Stage::Paid => TagKind::Done,
        Stage::Rejected | Stage::Withdrawn | Stage::Reversed => TagKind::Not,
    };
    Tag::new(kind, stage.name(words))
}
