//! The recovery sheet: its page, and the paper with the code.

use super::synced::{Synced, synced};
use crate::{
    Handover, How, OutgoingFile, Reply, Trouble, Visit,
    layout::{Frame, Icon},
};
use alongside_document::{Block, Document, Format, Item, Signature};
use alongside_involvement::store::RecoveryCode;
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;

#[derive(Template)]
#[template(path = "start/sheet.html")]
struct SheetPage {
    frame: Frame,
    groups: Vec<String>,
    synced: Option<Synced>,
}

/// Keeps a new code until the person says that they have it on paper, and shows it.
pub(crate) fn show_new_code(
    visit: &mut Visit<'_>,
    code: RecoveryCode,
    notice: &str,
) -> Result<Reply, Trouble> {
    visit.session.doorstep.new_code = Some(code);
    visit.done(notice, "/start/recovery-sheet")
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let Some(code) = visit.session.doorstep.new_code.as_ref() else {
        return Ok(Reply::GoTo("/settings/recovery-sheet".to_string()));
    };
    let groups = code.groups();
    let synced = synced(visit);
    let frame = Frame::new(visit, words.store_sheet_heading()).lede(words.start_sheet_lede());
    Ok(Reply::page(
        SheetPage {
            frame,
            groups,
            synced,
        }
        .render()?,
    ))
}

pub(super) fn print(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand(visit, How::Print)
}

pub(super) fn open(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand(visit, How::Open)
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand(visit, How::SaveAs)
}

pub(super) fn done(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    visit.session.doorstep.new_code = None;
    let words = visit.words;
    visit.done(words.start_sheet_done_notice(), "/")
}

fn hand(visit: &mut Visit<'_>, how: How) -> Result<Reply, Trouble> {
    let words = visit.words;
    let Some(groups) = visit
        .session
        .doorstep
        .new_code
        .as_ref()
        .map(RecoveryCode::groups)
    else {
        return Ok(Reply::GoTo("/settings/recovery-sheet".to_string()));
    };
    let charity = visit.charity_name()?;
    let who = visit.session.who.ok_or(Trouble::SignInFirst)?;
    let name = visit.member(who)?.facts.name;
    let sheet = paper(words, &charity, &name, groups, visit.today());
    let bytes = visit.write(&sheet, Format::ClearPrint)?;
    let file = OutgoingFile {
        name: format!("{}.pdf", words.start_sheet_file_name()),
        media_type: Format::ClearPrint.media_type(),
        bytes,
    };
    Ok(Reply::Hand(Handover {
        how,
        files: vec![file],
        then: "/start/recovery-sheet".to_string(),
    }))
}

/// The sheet as a document: what it is for, the code, how to keep it and how to use it, and who holds this copy.
fn paper(
    words: Words,
    charity: &str,
    name: &str,
    groups: Vec<String>,
    today: NaiveDate,
) -> Document {
    let contact = words.start_paper_contact(name);
    let mut sheet = Document::paper(
        words.store_sheet_heading(),
        words.language(),
        charity,
        contact,
        today,
    );
    sheet
        .add(Block::paragraph(words.start_paper_lede()))
        .add(Block::heading(2, words.start_paper_code()))
        .add(Block::Code(groups))
        .add(Block::paragraph(words.start_paper_letters()))
        .add(Block::heading(2, words.start_paper_keep()))
        .add(steps([
            words.start_paper_keep_one(),
            words.start_paper_keep_two(),
        ]))
        .add(Block::heading(2, words.start_paper_use()))
        .add(steps([
            words.start_paper_use_one(),
            words.start_paper_use_two(),
        ]))
        .add(line(words.start_paper_holder()));
    sheet.status = Some(words.start_paper_made(&words.day_short(today)));
    sheet
}

fn steps(steps: [&str; 2]) -> Block {
    Block::numbered(steps.map(Item::line))
}

/// A line to be filled in by hand.
fn line(what: &str) -> Block {
    Block::Signature(Signature {
        name: what.to_string(),
        role: String::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn the_sheet_lacks_nothing_a_reader_needs() {
        for language in Language::ALL {
            let words = Words::new(language);
            let today = NaiveDate::from_ymd_opt(2027, 1, 8).expect("a day");
            let groups = [
                "K7QXM", "R4TNW", "H9PDV", "C3YJF", "W8MKA", "T6XEQ", "N2RHP", "V5DUC",
            ];
            let sheet = paper(
                words,
                "Marlbrook Voices",
                "Kate Morris",
                groups.map(str::to_string).to_vec(),
                today,
            );
            assert_eq!(alongside_document::check(&sheet), Ok(()), "{language:?}");
        }
    }
}
