//! The papers of a meeting: one in any format, one for everybody in their own format; and the file for calendars.

use super::{address, form_frame, wanted};
use crate::{
    Handover, How, OutgoingFile, Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    layout::{Frame, Icon},
    pack::{Letters, left_out},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::Activity;
use alongside_involvement::meeting::{self, MeetingSheets, Sheet};
use alongside_involvement::store::FormToken;
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "meeting/sheet.html")]
struct SheetPage {
    frame: Frame,
    form: PaperForm,
    token: FormToken,
    /// Where it is made for everybody; nothing for a paper that is for one person alone.
    all: Option<String>,
    /// Who gets none of these, and why.
    others: Vec<String>,
    /// Whether that is everybody.
    nobody: bool,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = PaperDraft::offering(None, visit.words.language());
    page(visit, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand_paper(visit, page, |visit, choice| {
        let sheet = sheet(visit)?;
        let papers = papers(visit)?;
        let words = Words::new(choice.language);
        let document = papers.document(sheet, words, None, visit.today());
        Ok(FinishedPaper::new(document, sheet_address(&papers, sheet)))
    })
}

/// The paper for everybody whose format is made here, in a folder for each person.
pub(super) fn all(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let sheet = sheet(visit)?;
    if !sheet.is_for_everybody() {
        return Err(Trouble::NotFound);
    }
    let papers = papers(visit)?;
    let title = words.meeting_paper_title(sheet.name(words), &papers.meeting.facts.title);
    let back = sheet_address(&papers, sheet);
    let people: Vec<_> = papers.people.iter().map(|it| (it.into(), ())).collect();
    let letters = Letters::new(people, move |(recipient, ()), folders, press| {
        papers.bind(sheet, recipient, folders, press, today)
    });
    letters.begin(visit, &title, back)
}

/// The file for calendars.
pub(super) fn calendar(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, now) = (visit.words, visit.request.now);
    let meeting = wanted(visit)?;
    let activity = Activity::find(visit.store()?, meeting.activity)?;
    let bytes = meeting::calendar(&meeting, &activity.facts.title, words, now).into_bytes();
    let file = OutgoingFile {
        name: meeting::calendar_name(&meeting),
        media_type: "text/calendar",
        bytes,
    };
    Ok(Reply::Hand(Handover {
        how: How::SaveAs,
        files: vec![file],
        then: address(meeting.id),
    }))
}

fn page(visit: &mut Visit<'_>, draft: &PaperDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let sheet = sheet(visit)?;
    let papers = papers(visit)?;
    let here = sheet_address(&papers, sheet);
    let form = PaperForm::new(visit, &here, draft, true, &problems);
    let meeting = &papers.meeting;
    let back = match sheet {
        Sheet::Call | Sheet::Agenda => format!("{}/agenda", address(meeting.id)),
        Sheet::Minutes => format!("{}/minutes", address(meeting.id)),
        Sheet::Greeting | Sheet::Cancelled => address(meeting.id),
    };
    let lede = match sheet {
        Sheet::Greeting => words.meeting_greeting_lede(),
        _ => words.meeting_sheet_lede(),
    };
    let others = if sheet.is_for_everybody() {
        left_out(words, &papers.people)
    } else {
        Vec::new()
    };
    let page = SheetPage {
        form,
        all: sheet.is_for_everybody().then(|| format!("{here}/all")),
        nobody: others.len() == papers.people.len(),
        others,
        token: visit.new_token(),
        frame: form_frame(visit, meeting, sheet.name(words), &back)?
            .lede(lede)
            .problems(problems.clone()),
    };
    paper_page(&problems, page.render()?)
}

fn papers(visit: &mut Visit<'_>) -> Result<MeetingSheets, Trouble> {
    let meeting = wanted(visit)?;
    // Nobody is told that a meeting is cancelled which takes place.
    if sheet(visit)? == Sheet::Cancelled && meeting.cancelled.is_none() {
        return Err(Trouble::NotFound);
    }
    let letterhead = visit.letterhead()?;
    Ok(MeetingSheets::gather(visit.store()?, meeting, letterhead)?)
}

/// The paper in the address.
fn sheet(visit: &Visit<'_>) -> Result<Sheet, Trouble> {
    Sheet::from_code(visit.parameter("sheet")).ok_or(Trouble::NotFound)
}

fn sheet_address(papers: &MeetingSheets, sheet: Sheet) -> String {
    format!("{}/papers/{}", address(papers.meeting.id), sheet.code())
}
