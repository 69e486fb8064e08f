//! Handing a paper over: it is made as was chosen on its form, and opened, saved or printed.

use super::{PaperChoice, PaperDraft};
use crate::{Handover, OutgoingFile, Reply, Trouble, Visit};
use alongside_document::{Document, write};
use alongside_involvement::{Problems, pack::file_name, press};
use alongside_locales::Words;

/// A paper as it leaves: what it says, what its file is called, and the page to show then.
pub(crate) struct FinishedPaper {
    pub document: Document,
    pub name: String,
    pub then: String,
}

impl FinishedPaper {
    /// A paper whose file is called like its title.
    pub(crate) fn new(document: Document, then: impl Into<String>) -> FinishedPaper {
        FinishedPaper {
            name: document.title.clone(),
            document,
            then: then.into(),
        }
    }

    /// The same with a file of another name: one that tells nobody whose it is, for instance.
    pub(crate) fn called(self, name: impl Into<String>) -> FinishedPaper {
        FinishedPaper {
            name: name.into(),
            ..self
        }
    }
}

/// Answers the form of a paper: makes the paper as was chosen and hands it over, or shows the form `again` with what is wrong.
pub(crate) fn hand_paper(
    visit: &mut Visit<'_>,
    again: impl Fn(&mut Visit<'_>, &PaperDraft, Problems) -> Result<Reply, Trouble>,
    make: impl FnOnce(&mut Visit<'_>, &PaperChoice) -> Result<FinishedPaper, Trouble>,
) -> Result<Reply, Trouble> {
    let draft: PaperDraft = visit.form()?;
    match draft.check(visit.words) {
        Ok(choice) => hand_chosen(visit, &draft, choice, again, make),
        Err(problems) => again(visit, &draft, problems),
    }
}

/// Like [`hand_paper`], where the choice was checked already.
pub(crate) fn hand_chosen(
    visit: &mut Visit<'_>,
    draft: &PaperDraft,
    choice: PaperChoice,
    again: impl Fn(&mut Visit<'_>, &PaperDraft, Problems) -> Result<Reply, Trouble>,
    make: impl FnOnce(&mut Visit<'_>, &PaperChoice) -> Result<FinishedPaper, Trouble>,
) -> Result<Reply, Trouble> {
    let paper = make(visit, &choice)?;
    match hand_over(visit.words, paper, choice) {
        Ok(reply) => Ok(reply),
        Err(problems) => again(visit, draft, problems),
    }
}

/// Prints a document and hands it over as was chosen. A document that is refused is told on the page, and nothing is handed
/// over.
///
/// # Errors
/// The sentences that say why there is no paper.
fn hand_over(words: Words, paper: FinishedPaper, choice: PaperChoice) -> Result<Reply, Problems> {
    let FinishedPaper {
        document,
        name,
        then,
    } = paper;
    let press = press().map_err(|_| Problems::one("", words.overview_press_broken()))?;
    let bytes = write(&document, choice.edition, press).map_err(|refused| {
        let mut problems = Problems::new();
        for sentence in refused.sentences(words) {
            problems.add("", sentence);
        }
        problems
    })?;
    let file = OutgoingFile {
        name: format!("{}.{}", file_name(&name), choice.edition.format.extension()),
        media_type: choice.edition.format.media_type(),
        bytes,
    };
    Ok(Reply::Hand(Handover {
        how: choice.how,
        files: vec![file],
        then,
    }))
}

/// A page whose paper was refused, or whose form needs mending, answers 422; any other 200.
pub(crate) fn page(problems: &Problems, html: String) -> Result<Reply, Trouble> {
    Ok(Reply::page_with(
        if problems.is_empty() { 200 } else { 422 },
        html,
    ))
}
