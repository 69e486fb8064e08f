//! Telling people that an activity has stopped, why and what happens next: a letter to each in their own format, and the same in any.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    layout::{Frame, Icon, Section},
    pack::{Letters, left_out},
};
use alongside_involvement::Problems;
use alongside_involvement::stage::StopLetter;
use alongside_involvement::store::FormToken;
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "meeting/sheet.html")]
struct LetterPage {
    frame: Frame,
    form: PaperForm,
    token: FormToken,
    /// Where it is made for everybody.
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
        let letter = letter(visit)?;
        let document = letter.document(Words::new(choice.language), None, visit.today());
        Ok(FinishedPaper::new(document, letter_address(&letter)))
    })
}

/// The letter for everybody whose format is made here, in a folder for each person.
pub(super) fn all(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let today = visit.today();
    let letter = letter(visit)?;
    let title = visit.words.stage_letter_title(&letter.activity.facts.title);
    let back = letter_address(&letter);
    let people: Vec<_> = letter.people.iter().map(|it| (it.into(), ())).collect();
    let letters = Letters::new(people, move |(recipient, ()), folders, press| {
        letter.bind(recipient, folders, press, today)
    });
    letters.begin(visit, &title, back)
}

fn page(visit: &mut Visit<'_>, draft: &PaperDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let letter = letter(visit)?;
    let here = letter_address(&letter);
    let form = PaperForm::new(visit, &here, draft, true, &problems);
    let title = &letter.activity.facts.title;
    let others = left_out(words, &letter.people);
    let page = LetterPage {
        form,
        all: Some(format!("{here}/all")),
        nobody: others.len() == letter.people.len(),
        others,
        token: visit.new_token(),
        frame: Frame::new(visit, words.stage_letter_page())
            .kind_of_page(title)
            .caption(title)
            .lede(words.stage_letter_lede())
            .section(Section::Activities)
            .back(address(letter.activity.id), words.stage_back())
            .problems(problems.clone()),
    };
    paper_page(&problems, page.render()?)
}

/// Nobody is told that an activity has stopped which goes on.
fn letter(visit: &mut Visit<'_>) -> Result<StopLetter, Trouble> {
    let activity = wanted(visit)?;
    let letterhead = visit.letterhead()?;
    StopLetter::gather(visit.store()?, activity, letterhead)?.ok_or(Trouble::NotFound)
}

fn letter_address(letter: &StopLetter) -> String {
    format!("{}/letter", address(letter.activity.id))
}
