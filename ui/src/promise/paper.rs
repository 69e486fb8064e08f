//! The promises of an activity, and what it tried and learned, as papers: choose a format, then open, save or print it.

use crate::{
    Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    layout::{Frame, Section},
    overview::{ShowPage, wanted},
};
use alongside_document::Document;
use alongside_involvement::Problems;
use alongside_involvement::activity::ActivityPapers;
use alongside_involvement::lesson::{Lesson, LessonsPaper};
use alongside_involvement::promise::{Promise, PromisesPaper};
use alongside_locales::Words;
use askama::Template;

/// Which of the two.
#[derive(Clone, Copy)]
enum Sheet {
    Promises,
    Lessons,
}

pub(super) fn promises(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    show(visit, Sheet::Promises)
}

pub(super) fn hand_promises(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand(visit, Sheet::Promises)
}

pub(crate) fn lessons(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    show(visit, Sheet::Lessons)
}

pub(crate) fn hand_lessons(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand(visit, Sheet::Lessons)
}

fn show(visit: &mut Visit<'_>, sheet: Sheet) -> Result<Reply, Trouble> {
    let draft = PaperDraft::offering(None, visit.words.language());
    page(visit, sheet, &draft, Problems::default())
}

fn hand(visit: &mut Visit<'_>, sheet: Sheet) -> Result<Reply, Trouble> {
    hand_paper(
        visit,
        |visit, draft, problems| page(visit, sheet, draft, problems),
        |visit, choice| {
            let papers = wanted(visit)?;
            let document = sheet.document(visit, &papers, Words::new(choice.language))?;
            Ok(FinishedPaper::new(document, sheet.address(&papers)))
        },
    )
}

fn page(
    visit: &mut Visit<'_>,
    sheet: Sheet,
    draft: &PaperDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let papers = wanted(visit)?;
    let title = papers.title();
    let heading = match sheet {
        Sheet::Promises => words.promise_paper_title(&title),
        Sheet::Lessons => words.lesson_paper_title(&title),
    };
    let form = PaperForm::new(visit, sheet.address(&papers), draft, true, &problems);
    let frame = Frame::new(visit, heading)
        .section(Section::Activities)
        .caption(words.overview_page_caption(&title))
        .lede(words.overview_page_lede())
        .back(
            format!("{}/promises", crate::activity::address(papers.activity.id)),
            words.activity_back_to(&title),
        )
        .problems(problems.clone());
    paper_page(&problems, ShowPage { frame, form }.render()?)
}

impl Sheet {
    fn address(self, papers: &ActivityPapers) -> String {
        let activity = crate::activity::address(papers.activity.id);
        match self {
            Self::Promises => format!("{activity}/promises/paper"),
            Self::Lessons => format!("{activity}/lessons/paper"),
        }
    }

    fn document(
        self,
        visit: &mut Visit<'_>,
        papers: &ActivityPapers,
        words: Words,
    ) -> Result<Document, Trouble> {
        let (id, made_on) = (papers.activity.id, visit.today());
        Ok(match self {
            Self::Promises => PromisesPaper {
                activity: &papers.activity.facts.title,
                promises: &Promise::of_activity(visit.store()?, id, made_on)?,
                contact: &papers.contact,
                deputy: papers.deputy.as_ref(),
                letterhead: &papers.letterhead,
                made_on,
            }
            .document(words),
            Self::Lessons => LessonsPaper {
                activity: &papers.activity.facts.title,
                lessons: &Lesson::of_activity(visit.store()?, id)?,
                contact: &papers.contact,
                deputy: papers.deputy.as_ref(),
                letterhead: &papers.letterhead,
                made_on,
            }
            .document(words),
        })
    }
}
