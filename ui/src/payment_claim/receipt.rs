//! Receipts of a line: a photo, or a scan as a picture or a PDF, kept encrypted with everything else.

use super::{address, called, line::line, open, seen, wanted};
use crate::{
    Ask, Asset, Choice, Handover, How, OutgoingFile, Reply, Trouble, Visit,
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::attachment::{Attachment, AttachmentId, take_in_receipt};
use alongside_involvement::pack::file_name;
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
    receipts: Vec<Receipt>,
}

/// A receipt on the page: a picture, or how many pages a PDF has.
struct Receipt {
    file: AttachmentId,
    pages: Option<String>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let claim = wanted(visit)?;
    let line = line(visit, &claim)?;
    page(visit, &claim, &line, Problems::default())
}

/// The contents of a file that is too big, or cannot be read, never reach this program.
pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let claim = open(visit)?;
    let line = line(visit, &claim)?;
    let here = receipt_address(&claim, &line);
    let Some(chosen) = visit.request.chosen.as_ref() else {
        return Ok(Reply::Ask(Ask {
            what: Choice::Receipt,
            cancelled: here,
        }));
    };
    let contents = chosen.contents(words);
    let picture = contents.and_then(|bytes| take_in_receipt(bytes).map_err(|why| why.words(words)));
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

/// The receipt itself, as pages show it. A PDF is never shown here: it leaves the program for the one that shows PDFs.
pub(super) fn file(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let file = of_claim(visit)?;
    if file.pages().is_some() {
        return Err(Trouble::NotFound);
    }
    Ok(Reply::Asset(Asset {
        media_type: file.kind.code(),
        bytes: file.bytes.into(),
    }))
}

/// Hands over a PDF, to be opened, saved or printed.
pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    #[derive(Deserialize)]
    struct Asked {
        how: String,
    }
    let claim = wanted(visit)?;
    let file = of_claim(visit)?;
    if file.pages().is_none() {
        return Err(Trouble::NotFound);
    }
    let Asked { how } = visit.form()?;
    let number = called(visit, claim.number)?;
    let name = visit.words.payment_claim_receipt_file(&number);
    Ok(Reply::Hand(Handover {
        how: match how.as_str() {
            "save" => How::SaveAs,
            "print" => How::Print,
            _ => How::Open,
        },
        files: vec![OutgoingFile {
            name: format!("{}.pdf", file_name(&name)),
            media_type: file.kind.code(),
            bytes: file.bytes,
        }],
        then: address(claim.id),
    }))
}

/// The file in the address, if it is a receipt of the claim there.
fn of_claim(visit: &mut Visit<'_>) -> Result<Attachment, Trouble> {
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
    Ok(Attachment::find(visit.store()?, id)?)
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
    let mut receipts = Vec::new();
    for receipt in &line.receipts {
        let file = Attachment::find(visit.store()?, receipt.file)?;
        let pages = file.pages();
        receipts.push(Receipt {
            file: receipt.file,
            pages: pages.map(|pages| words.payment_claim_receipt_pdf(pages)),
        });
    }
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
        receipts,
    };
    Ok(Reply::page_with(status, page.render()?))
}
