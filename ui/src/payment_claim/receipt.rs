//! Receipts of a line: a photo or a scan, kept encrypted with everything else.

use super::{address, called, line::line, open, seen, wanted};
use crate::{
    Ask, Asset, Choice, Reply, Trouble, Visit,
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::attachment::{Attachment, AttachmentId, take_in};
use alongside_involvement::payment_claim::{Line, PaymentClaim};
use alongside_involvement::store::{FormToken, Verb};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "payment_claim/receipt.html")]
struct ReceiptPage {
    frame: Frame,
    action: String,
    claim: String,
    version: i64,
    token: FormToken,
    open: bool,
    alt: String,
    error: Option<String>,
    receipts: Vec<AttachmentId>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let claim = wanted(visit)?;
    let line = line(visit, &claim)?;
    page(visit, &claim, &line, Problems::default())
}

/// A file that is too big never reaches this program: the shell says so by giving no contents.
pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let claim = open(visit)?;
    let line = line(visit, &claim)?;
    let here = receipt_address(&claim, &line);
    let Some(chosen) = visit.request.chosen.as_ref() else {
        return Ok(Reply::Ask(Ask {
            what: Choice::Picture,
            cancelled: here,
        }));
    };
    let picture = match chosen.bytes.as_deref().map(take_in) {
        None => Err(words.problem_file_too_big(20)),
        Some(Ok(picture)) => Ok(picture),
        Some(Err(why)) => Err(why.words(words)),
    };
    let seen = seen(visit, &claim)?;
    match picture {
        Err(problem) => page(visit, &claim, &line, Problems::one("receipt", problem)),
        Ok(picture) => match visit.change(Verb::Book, |change| {
            seen.add_receipt(change, line.id, &picture, today)
        }) {
            Ok(_) => visit.done(
                words.payment_claim_receipt_added(line.facts.title(words)),
                address(claim.id),
            ),
            Err(trouble) if trouble.is_stale() => {
                let told = words.payment_claim_changed_meanwhile();
                page(visit, &claim, &line, Problems::one("receipt", told))
            }
            Err(trouble) => Err(trouble),
        },
    }
}

pub(super) fn remove(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    #[derive(Deserialize)]
    struct Removed {
        file: AttachmentId,
    }
    let (words, today) = (visit.words, visit.today());
    let claim = open(visit)?;
    let line = line(visit, &claim)?;
    let Removed { file } = visit.form()?;
    let seen = seen(visit, &claim)?;
    let found = line.receipts.iter().copied().find(|it| it.file == file);
    if let Some(receipt) = found {
        match visit.change(Verb::Book, |change| {
            seen.remove_receipt(change, receipt, today)
        }) {
            Ok(_) => {}
            Err(trouble) if trouble.is_stale() => {
                let told = words.payment_claim_changed_meanwhile();
                return page(visit, &claim, &line, Problems::one("receipt", told));
            }
            Err(trouble) => return Err(trouble),
        }
    }
    visit.done(words.payment_claim_receipt_removed(), address(claim.id))
}

/// The receipt itself, as pages show it.
pub(super) fn file(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let claim = wanted(visit)?;
    let id: AttachmentId = visit.id("file")?;
    let lines = claim.lines(visit.store()?)?;
    let known = lines
        .iter()
        .flat_map(|line| &line.receipts)
        .any(|receipt| receipt.file == id);
    if !known {
        return Err(Trouble::NotFound);
    }
    let file = Attachment::find(visit.store()?, id)?;
    Ok(Reply::Asset(Asset {
        media_type: file.kind.code(),
        bytes: file.bytes.into(),
    }))
}

fn receipt_address(claim: &PaymentClaim, line: &Line) -> String {
    format!("{}/line/{}/receipt", address(claim.id), line.id)
}

fn page(
    visit: &mut Visit<'_>,
    claim: &PaymentClaim,
    line: &Line,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let number = called(visit, claim.number)?;
    let sum = line.facts.pence.words(words);
    let title = line.facts.title(words);
    let status = if problems.is_empty() { 200 } else { 422 };
    let page = ReceiptPage {
        error: problems.about("receipt").map(str::to_string),
        frame: Frame::new(visit, words.payment_claim_receipt_title(title, &sum))
            .kind_of_page(number)
            .lede(words.payment_claim_receipt_lede())
            .section(Section::Money)
            .back(address(claim.id), words.payment_claim_back_to())
            .problems(problems),
        action: receipt_address(claim, line),
        claim: address(claim.id),
        version: claim.version,
        token: visit.new_token(),
        open: claim.stage.is_open(),
        alt: words.payment_claim_receipt_alt(title),
        receipts: line.receipts.iter().map(|it| it.file).collect(),
    };
    Ok(Reply::page_with(status, page.render()?))
}
