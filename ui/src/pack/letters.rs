//! One paper for everybody whose format is made here, in one zip file with a folder for each person.

use crate::{Handover, How, OutgoingFile, Reply, Visit};
use alongside_document::Press;
use alongside_involvement::pack::{Bound, Names, NotBound, Outgoing, Recipient, file_name, zipped};
use alongside_involvement::representative::Representative;
use alongside_involvement::{Problems, press};
use alongside_locales::Words;

/// What the zip file is called, and the page to show then.
pub(crate) struct Letters {
    pub title: String,
    pub then: String,
}

/// Hands the papers over together, each as `bind` makes it, or says what kept one from being made: then nothing leaves.
pub(crate) fn hand_to_everybody(
    visit: &Visit<'_>,
    people: &[Representative],
    letters: Letters,
    bind: impl Fn(&Recipient, &mut Names, &Press) -> Result<Bound, NotBound>,
) -> Result<Reply, Problems> {
    let words = visit.words;
    let press = press().map_err(|_| Problems::one("", words.overview_press_broken()))?;
    let (mut files, mut problems, mut folders) = (Vec::new(), Problems::new(), Names::default());
    for person in people {
        let recipient = Recipient::from(person);
        match bind(&recipient, &mut folders, press) {
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
        return Err(problems);
    }
    let bytes =
        zipped(&files, visit.today()).map_err(|_| Problems::one("", words.page_handed_failed()))?;
    Ok(Reply::Hand(Handover {
        how: How::SaveAs,
        files: vec![OutgoingFile {
            name: format!("{}.zip", file_name(&letters.title)),
            media_type: "application/zip",
            bytes,
        }],
        then: letters.then,
    }))
}

/// Who gets none of these, and why: a sentence each.
pub(crate) fn left_out(words: Words, people: &[Representative]) -> Vec<String> {
    let why = |person: &Representative| {
        let recipient = Recipient::from(person);
        let name = &recipient.name;
        match (recipient.format, recipient.made_here) {
            (None, _) => Some(words.meeting_sheet_not_asked(name)),
            (Some(format), None) => Some(words.meeting_sheet_outside(name, format.name(words))),
            (Some(_), Some(_)) => None,
        }
    };
    people.iter().filter_map(why).collect()
}
