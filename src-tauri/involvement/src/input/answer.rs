//! What the charity answers, and how people hear it.

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{
    choices,
    representative::{Contact, ContactRoute, Delivery, FormatPreference, PaperFormat},
};

/// What came of an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What the charity does; never [`AnswerKind::Waiting`].
    pub kind: AnswerKind,
    /// What is done, or why it is not. Never empty: people are owed words, not a mark in a list.
    pub why: String,
    /// Who decided it.
    pub decided_by: String,
    /// When.
    pub decided_on: NaiveDate,
}

/// That a person heard the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// When.
    pub on: NaiveDate,
    /// On which way.
    pub by: ToldBy,
    /// In which format.
    pub format: ToldFormat,
}

choices!(
    /// What the charity does about an input. The first two are in hand or finished, the next two come with a reason.
    AnswerKind:
    /// It was done.
    Done = "done",
    /// It is being done.
    Doing = "doing",
    /// Part of it is done.
    Partly = "partly",
    /// It is not done, for a reason.
    NotDoing = "not-doing",
    /// Nobody has decided yet.
    Waiting = "waiting",
);

choices!(
    /// The way on which an answer reached somebody.
    ToldBy:
    /// A letter.
    Post = "post",
    /// An email.
    Email = "email",
    /// A phone call.
    Phone = "phone",
    /// A text message.
    Text = "text",
    /// Face to face, or in a meeting.
    InPerson = "in-person",
    /// On a sheet or a wall that everybody can read.
    Sheet = "sheet",
);

choices!(
    /// The format in which somebody heard an answer.
    ToldFormat:
    /// Easy words with pictures.
    EasyRead = "easy-read",
    /// Clear print.
    ClearPrint = "clear-print",
    /// Large print.
    LargePrint = "large-print",
    /// A page for a screen.
    Html = "html",
    /// Words alone, a text message too.
    PlainText = "plain-text",
    /// Word.
    Word = "word",
    /// A book for reading programs.
    Epub = "epub",
    /// Braille.
    Braille = "braille",
    /// Contracted braille.
    BrailleTwo = "braille-2",
    /// A script to be read aloud.
    Speech = "speech",
    /// A recording.
    Audio = "audio",
    /// British Sign Language, live or as a video.
    Bsl = "bsl-video",
    /// Spoken words.
    Spoken = "spoken",
);

impl ToldBy {
    /// The route of a person that this uses, if it is one that people can refuse.
    pub fn route(self) -> Option<ContactRoute> {
        match self {
            Self::Post => Some(ContactRoute::Post),
            Self::Email => Some(ContactRoute::Email),
            Self::Phone => Some(ContactRoute::Phone),
            Self::Text => Some(ContactRoute::Text),
            Self::InPerson | Self::Sheet => None,
        }
    }

    /// The ways that may be offered: never one that the person refused. Somebody who is not known reads it on a sheet or hears it
    /// in a meeting.
    pub fn offered(contact: Option<&Contact>) -> Vec<ToldBy> {
        let may = |by: &ToldBy| match (by.route(), contact) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(route), Some(contact)) => contact.may_use(route),
        };
        Self::ALL.iter().copied().filter(may).collect()
    }

    /// The way on which a person gets papers, unless they have since refused it.
    pub fn usual(format: Option<&FormatPreference>, contact: &Contact) -> Option<ToldBy> {
        let by = match format?.delivery {
            Delivery::Email => Self::Email,
            Delivery::Post | Delivery::Usb => Self::Post,
            Delivery::Hand => Self::InPerson,
        };
        Self::offered(Some(contact)).contains(&by).then_some(by)
    }

    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::InPerson => words.input_told_in_person(),
            Self::Sheet => words.input_told_sheet(),
            Self::Post => ContactRoute::Post.name(words),
            Self::Email => ContactRoute::Email.name(words),
            Self::Phone => ContactRoute::Phone.name(words),
            Self::Text => ContactRoute::Text.name(words),
        }
    }
}

impl ToldFormat {
    /// The format of papers that this is; `None` for spoken words.
    pub fn paper(self) -> Option<PaperFormat> {
        PaperFormat::from_code(self.code())
    }

    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self.paper() {
            // Live signing counts too, so it is not called a video here.
            Some(PaperFormat::BslVideo) => words.input_told_bsl(),
            Some(paper) => paper.name(words),
            None => words.input_told_spoken(),
        }
    }
}

impl From<PaperFormat> for ToldFormat {
    fn from(paper: PaperFormat) -> Self {
        Self::from_code(paper.code()).unwrap_or(Self::ClearPrint)
    }
}

impl AnswerKind {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Done => words.input_answer_done(),
            Self::Doing => words.input_answer_doing(),
            Self::Partly => words.input_answer_partly(),
            Self::NotDoing => words.input_answer_not_doing(),
            Self::Waiting => words.input_answer_waiting(),
        }
    }

    /// What a form says about it.
    pub fn hint(self, words: Words) -> &'static str {
        match self {
            Self::Done => words.input_answer_done_hint(),
            Self::Doing => words.input_answer_doing_hint(),
            Self::Partly => words.input_answer_partly_hint(),
            Self::NotDoing => words.input_answer_not_doing_hint(),
            Self::Waiting => words.input_answer_waiting_hint(),
        }
    }

    /// The picture of it on papers.
    pub fn picture(self) -> &'static str {
        match self {
            Self::Done => "tick",
            Self::Doing => "work-together",
            Self::Partly => "choice",
            Self::NotDoing => "cross-box",
            Self::Waiting => "wait",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_of_papers_is_one_in_which_people_can_be_told() {
        for paper in PaperFormat::ALL {
            assert_eq!(ToldFormat::from(*paper).paper(), Some(*paper));
        }
    }

    #[test]
    fn a_refused_way_is_never_offered() {
        for route in ContactRoute::ALL {
            let contact = Contact {
                do_not_use: vec![*route],
                ..Contact::default()
            };
            let offered = ToldBy::offered(Some(&contact));
            assert!(offered.iter().all(|by| by.route() != Some(*route)));
            assert_eq!(offered.len(), ToldBy::ALL.len() - 1);
        }
        assert_eq!(ToldBy::offered(None), [ToldBy::InPerson, ToldBy::Sheet]);
    }
}
