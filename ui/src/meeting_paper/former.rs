//! An earlier version of a paper: what it said, from when until when, and the same as a paper in any format.

use super::{PartOfPaper, address, frame_about, parts, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, SummaryList, hand_paper, paper_page},
    layout::Frame,
};
use alongside_involvement::meeting_paper::{
    FormerPaper, MeetingPaper, MeetingPaperId, MeetingPapers,
};
use alongside_involvement::{Problems, keep_pictures};
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "meeting_paper/former.html")]
struct FormerPage {
    frame: Frame,
    note: String,
    /// Where the version is that counts now, and its name.
    now: (String, String),
    details: SummaryList,
    statements: Vec<PartOfPaper>,
    /// The paper in any format; `None` where its words are not here.
    form: Option<PaperForm>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = PaperDraft::offering(None, visit.words.language());
    page(visit, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand_paper(visit, page, |visit, choice| {
        let (paper, meeting) = wanted(visit)?;
        let former = former(visit, &paper)?;
        let (letterhead, today) = (visit.letterhead()?, visit.today());
        let store = visit.store()?;
        let papers = MeetingPapers::gather(store, meeting, letterhead)?;
        let statements = former.statements.iter();
        keep_pictures(store, statements.filter_map(|it| it.picture.as_deref()))?;
        let document = papers.former(&former, &paper, Words::new(choice.language), today);
        let then = former_address(paper.id, former.number);
        Ok(FinishedPaper::new(document, then))
    })
}

fn page(visit: &mut Visit<'_>, draft: &PaperDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (paper, meeting) = wanted(visit)?;
    let former = former(visit, &paper)?;
    let action = former_address(paper.id, former.number);
    let form = PaperForm::new(visit, action, draft, true, &problems);
    let number = former.number.to_string();
    let heading = words.meeting_paper_former_title(&former.title, &number);
    let frame = frame_about(visit, &paper, &meeting, heading).problems(problems.clone());
    let next = (former.number + 1).to_string();
    let page = FormerPage {
        frame,
        note: words.meeting_paper_former_note(&next, &words.day(former.until)),
        now: (
            address(paper.id),
            words.meeting_paper_former_now(&paper.number.to_string()),
        ),
        details: SummaryList::new()
            .row(
                words.meeting_paper_final_on_label(),
                words.day(former.final_on),
            )
            .row(words.meeting_paper_changed_label(), &former.changed),
        form: (!former.statements.is_empty()).then_some(form),
        statements: parts(&former.statements),
    };
    paper_page(&problems, page.render()?)
}

/// The version in the address.
fn former(visit: &mut Visit<'_>, paper: &MeetingPaper) -> Result<FormerPaper, Trouble> {
    let number: u32 = visit.id("number")?;
    Ok(FormerPaper::find(visit.store()?, paper.id, number)?)
}

/// Where an earlier version is shown.
pub(super) fn former_address(paper: MeetingPaperId, number: u32) -> String {
    format!("{}/versions/{number}", address(paper))
}
