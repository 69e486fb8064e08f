//! Telling people that an activity has stopped, why and what happens next: a letter to each in their own format, and the same in any.

use super::{address, wanted};
use crate::{
    Handover, How, OutgoingFile, Reply, Trouble, Visit,
    components::{FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::pack::{Names, NotBound, Outgoing, Recipient, file_name, zipped};
use alongside_involvement::stage::StopLetter;
use alongside_involvement::store::FormToken;
use alongside_involvement::{Problems, press};
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

/// The letter for everybody whose format is made here, in one zip file with a folder for each person.
pub(super) fn all(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let letter = letter(visit)?;
    let draft = PaperDraft::offering(None, words.language());
    let Ok(press) = press() else {
        let problems = Problems::one("", words.overview_press_broken());
        return page(visit, &draft, problems);
    };
    let (mut files, mut problems, mut folders) = (Vec::new(), Problems::new(), Names::default());
    for person in &letter.people {
        let recipient = Recipient::from(person);
        match letter.bind(&recipient, &mut folders, press, today) {
            Ok(bound) => files.extend(bound.files.into_iter().map(|file| Outgoing {
                name: format!("{}/{}", bound.folder, file.name),
                ..file
            })),
            Err(NotBound::Refused { paper, why }) => {
                let why = why.sentences(words).join(" ");
                problems.add("", words.pack_refused_one(&recipient.name, &paper, &why));
            }
            // Said on the page for each person, and no fault.
            Err(NotBound::NotAsked | NotBound::MadeOutside(_)) => {}
        }
    }
    if problems.is_empty() && files.is_empty() {
        problems.add("", words.meeting_sheet_nobody());
    }
    if !problems.is_empty() {
        return page(visit, &draft, problems);
    }
    let Ok(bytes) = zipped(&files, today) else {
        let problems = Problems::one("", words.page_handed_failed());
        return page(visit, &draft, problems);
    };
    let title = words.stage_letter_title(&letter.activity.facts.title);
    let file = OutgoingFile {
        name: format!("{}.zip", file_name(&title)),
        media_type: "application/zip",
        bytes,
    };
    Ok(Reply::Hand(Handover {
        how: How::SaveAs,
        files: vec![file],
        then: letter_address(&letter),
    }))
}

fn page(visit: &mut Visit<'_>, draft: &PaperDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let letter = letter(visit)?;
    let here = letter_address(&letter);
    let form = PaperForm::new(visit, &here, draft, true, &problems);
    let title = &letter.activity.facts.title;
    let others = letter.people.iter().filter_map(|person| {
        let recipient = Recipient::from(person);
        let name = &recipient.name;
        match (recipient.format, recipient.made_here) {
            (None, _) => Some(words.meeting_sheet_not_asked(name)),
            (Some(format), None) => Some(words.meeting_sheet_outside(name, format.name(words))),
            (Some(_), Some(_)) => None,
        }
    });
    let page = LetterPage {
        form,
        all: Some(format!("{here}/all")),
        others: others.collect(),
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
