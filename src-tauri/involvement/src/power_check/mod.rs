//! The power check: eight questions after a meeting, to representatives and to staff (DOMAIN.md, section 1: avoid power imbalance).
//!
//! A sheet never says whose it is. What is shown of sheets is shown of five people or more ([`Shown`]), so that nobody can be
//! found out by counting.

mod paper;
mod rules;
mod shown;
mod store;

pub use paper::BlankSheet;
pub use rules::PowerCheckDraft;
pub use shown::{LEAST, Shown, Tally, Told, Whose, least_of, told};
pub use store::MeetingTally;

use alongside_locales::Words;

use crate::{Id, Noun, choices};

/// One sheet that somebody filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PowerCheck {
    /// Its id.
    pub id: PowerCheckId,
}

/// The id of a sheet.
pub type PowerCheckId = Id<PowerCheck>;

impl Noun for PowerCheck {
    const KIND: &'static str = "power_check";
}

/// What a sheet says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PowerCheckFacts {
    /// Whether a representative or a member of staff answered.
    pub who: Who,
    /// How the answers came here.
    pub how: AnsweredHow,
    /// An answer to each of the eight, in the order of [`Point::ALL`].
    pub points: [PointAnswer; 8],
    /// What would make it better; may be empty.
    pub better: String,
}

choices!(
    /// The eight points.
    Point:
    /// People listened.
    Listening = "listening",
    /// Words were plain.
    Jargon = "jargon",
    /// What people need to take part was there.
    Access = "access",
    /// Papers came in time.
    Papers = "papers",
    /// Nothing was held back.
    Information = "information",
    /// The agenda was set together.
    Agenda = "agenda",
    /// What representatives brought was not left to the end.
    Items = "items",
    /// Staff stayed to the end.
    StaffStayed = "staff_stayed",
);

choices!(
    /// An answer to one of them.
    PointAnswer:
    /// Yes.
    Yes = "yes",
    /// Partly.
    Partly = "partly",
    /// No.
    No = "no",
    /// Left out: nobody has to answer.
    NotSaid = "not-said",
);

choices!(
    /// Who answered.
    Who:
    /// A representative.
    Representative = "representative",
    /// A member of staff.
    Staff = "staff",
);

choices!(
    /// How the answers came here. All are usual.
    AnsweredHow:
    /// On paper.
    Paper = "paper",
    /// By phone.
    Phone = "phone",
    /// Somebody wrote or signed for the person.
    Writer = "writer",
    /// On this screen, by themselves.
    Screen = "screen",
);

impl Point {
    /// The question.
    pub fn question(self, words: Words) -> &'static str {
        match self {
            Self::Listening => words.power_check_listening(),
            Self::Jargon => words.power_check_jargon(),
            Self::Access => words.power_check_access(),
            Self::Papers => words.power_check_papers(),
            Self::Information => words.power_check_information(),
            Self::Agenda => words.power_check_agenda(),
            Self::Items => words.power_check_items(),
            Self::StaffStayed => words.power_check_staff_stayed(),
        }
    }

    /// What it is called in a table.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Listening => words.power_check_listening_name(),
            Self::Jargon => words.power_check_jargon_name(),
            Self::Access => words.power_check_access_name(),
            Self::Papers => words.power_check_papers_name(),
            Self::Information => words.power_check_information_name(),
            Self::Agenda => words.power_check_agenda_name(),
            Self::Items => words.power_check_items_name(),
            Self::StaffStayed => words.power_check_staff_stayed_name(),
        }
    }

    /// One kind sentence on what to try next.
    pub fn try_next(self, words: Words) -> &'static str {
        match self {
            Self::Listening => words.power_check_listening_try(),
            Self::Jargon => words.power_check_jargon_try(),
            Self::Access => words.power_check_access_try(),
            Self::Papers => words.power_check_papers_try(),
            Self::Information => words.power_check_information_try(),
            Self::Agenda => words.power_check_agenda_try(),
            Self::Items => words.power_check_items_try(),
            Self::StaffStayed => words.power_check_staff_stayed_try(),
        }
    }

    /// The picture of the question on papers.
    pub fn picture(self) -> &'static str {
        match self {
            Self::Listening => "listening",
            Self::Jargon => "plain-words",
            Self::Access => "help",
            Self::Papers => "papers",
            Self::Information => "information",
            Self::Agenda => "agenda",
            Self::Items => "raise-hand",
            Self::StaffStayed => "meeting",
        }
    }
}

impl PointAnswer {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Yes => words.power_check_yes(),
            Self::Partly => words.power_check_partly(),
            Self::No => words.power_check_no(),
            Self::NotSaid => words.power_check_not_said(),
        }
    }
}

impl Who {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Representative => words.power_check_who_representative(),
            Self::Staff => words.power_check_who_staff(),
        }
    }
}

impl AnsweredHow {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Paper => words.power_check_how_paper(),
            Self::Phone => words.power_check_how_phone(),
            Self::Writer => words.power_check_how_writer(),
            Self::Screen => words.power_check_how_screen(),
        }
    }
}
