//! Access requirements: what the charity does so that somebody can take part, in their own words.
//!
//! What is kept is the action, never the reason. A requirement that staff guessed counts as a question until the person, or
//! their supporter, has answered it.

mod paper;
mod rules;
mod standard;
mod store;
mod wording;

pub use paper::RequirementsPaper;
pub use rules::{AccessRequirementDraft, ConfirmationDraft, NOBODY_ELSE, OWN_WORDS};
pub use standard::{AccessStatus, AccessStep, Found, Missing, Shown};
pub use store::{BookingNeeded, RequirementLine, Wanted};
pub use wording::{Instead, named_reason};

use alongside_locales::Words;
use chrono::{Months, NaiveDate};

use crate::{Id, Noun, choices, representative::SaidBy};

/// One access requirement as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessRequirement {
    /// Its id.
    pub id: AccessRequirementId,
    /// How often it was saved.
    pub version: i64,
    /// What it says.
    pub facts: AccessRequirementFacts,
    /// The day on which it was written down first.
    pub noted_on: NaiveDate,
    /// Whether it was archived: it does not apply any more.
    pub archived: bool,
}

/// The id of an access requirement.
pub type AccessRequirementId = Id<AccessRequirement>;

impl Noun for AccessRequirement {
    const KIND: &'static str = "access_requirement";
}

/// What an access requirement says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessRequirementFacts {
    /// Of what kind it is.
    pub category: AccessCategory,
    /// What we do: "Papers at 20 point". Perhaps several lines.
    pub we_do: String,
    /// How many working days we need to arrange it; 0 for what needs no arranging.
    pub lead_days: u8,
    /// Support that is booked for each meeting.
    pub booking: Option<Booking>,
    /// The longest time without a break, in minutes.
    pub break_every: Option<u16>,
    /// Who may know beside the people who run the activity, in the order of [`Audience::ALL`].
    pub share_with: Vec<Audience>,
    /// Who said so, and when.
    pub stated: Stated,
}

/// Who said what is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stated {
    /// The person said it.
    ByPerson(Confirmed),
    /// Their supporter said it.
    BySupporter(Confirmed),
    /// Staff guess, and are to ask.
    Guessed,
}

/// When something was said, and when to ask again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// The day on which it was said or last confirmed.
    pub on: NaiveDate,
    /// The day on which to ask again, at the latest.
    pub review_due: NaiveDate,
}

/// Support that is booked: how many of which kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Booking {
    /// Of which kind.
    pub kind: BookingKind,
    /// How many, at least 1.
    pub count: u8,
}

choices!(
    /// Of what kind a requirement is.
    AccessCategory:
    /// How information comes.
    Information = "information",
    /// Support with talking and understanding.
    Communication = "communication",
    /// The room, the building and the way there.
    Venue = "venue",
    /// When, how long, breaks.
    Timing = "timing",
    /// Somebody who helps.
    Assistance = "assistance",
    /// Light, sound, smells, quiet.
    Sensory = "sensory",
    /// Food and drink.
    Diet = "diet",
    /// Devices and programs.
    Technology = "technology",
);

choices!(
    /// Who may know of a requirement, beside the people who run the activity.
    Audience:
    /// Whoever meets the person at the door.
    Greeter = "greeter",
    /// The people of the building.
    Venue = "venue",
    /// Interpreters and others who are booked.
    Interpreter = "interpreter",
    /// Everybody who works for the charity.
    Staff = "staff",
);

choices!(
    /// Support that is booked for a meeting.
    BookingKind:
    /// An interpreter of British Sign Language.
    BslInterpreter = "bsl-interpreter",
    /// Somebody who writes down what is said as it is said.
    SpeechToText = "speech-to-text",
    /// An interpreter for deafblind people.
    DeafblindInterpreter = "deafblind-interpreter",
    /// Somebody who takes notes.
    Notetaker = "notetaker",
    /// A personal assistant.
    PersonalAssistant = "personal-assistant",
    /// Somebody who speaks up with the person.
    Advocate = "advocate",
);

/// How long what was said counts before it is asked again, where nothing else was agreed (accessible information standard,
/// DAPB1605, step 6: review).
const REVIEW_AFTER: Months = Months::new(12);

impl Stated {
    /// Who said it, without the day.
    pub fn by(self) -> SaidBy {
        match self {
            Self::ByPerson(_) => SaidBy::Person,
            Self::BySupporter(_) => SaidBy::Supporter,
            Self::Guessed => SaidBy::Guessed,
        }
    }

    /// When it was said; `None` for a guess.
    pub fn confirmed(self) -> Option<Confirmed> {
        match self {
            Self::ByPerson(confirmed) | Self::BySupporter(confirmed) => Some(confirmed),
            Self::Guessed => None,
        }
    }

    /// What somebody said; a guess has no day.
    pub(crate) fn new(by: SaidBy, confirmed: Option<Confirmed>) -> Option<Self> {
        match (by, confirmed) {
            (SaidBy::Person, Some(confirmed)) => Some(Self::ByPerson(confirmed)),
            (SaidBy::Supporter, Some(confirmed)) => Some(Self::BySupporter(confirmed)),
            (SaidBy::Guessed, _) => Some(Self::Guessed),
            (_, None) => None,
        }
    }
}

impl Confirmed {
    /// Said on this day, and asked again a year later.
    pub fn yearly(on: NaiveDate) -> Self {
        let review_due = on.checked_add_months(REVIEW_AFTER).unwrap_or(on);
        Self { on, review_due }
    }
}

impl AccessRequirementFacts {
    /// Whether staff guess, and are to ask the person.
    pub fn is_guess(&self) -> bool {
        self.stated == Stated::Guessed
    }

    /// Whether it is to be asked again on this day.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.stated
            .confirmed()
            .is_some_and(|confirmed| confirmed.review_due <= today)
    }

    /// Whether these may know. A guess is nobody's to tell: the person has not said yet who may.
    pub fn may_know(&self, audience: Audience) -> bool {
        !self.is_guess() && self.share_with.contains(&audience)
    }
}

impl AccessCategory {
    /// Its name: "Information".
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Information => words.access_requirement_category_information(),
            Self::Communication => words.access_requirement_category_communication(),
            Self::Venue => words.access_requirement_category_venue(),
            Self::Timing => words.access_requirement_category_timing(),
            Self::Assistance => words.access_requirement_category_assistance(),
            Self::Sensory => words.access_requirement_category_sensory(),
            Self::Diet => words.access_requirement_category_diet(),
            Self::Technology => words.access_requirement_category_technology(),
        }
    }

    /// An example of what we do.
    pub fn example(self, words: Words) -> &'static str {
        match self {
            Self::Information => words.access_requirement_category_information_hint(),
            Self::Communication => words.access_requirement_category_communication_hint(),
            Self::Venue => words.access_requirement_category_venue_hint(),
            Self::Timing => words.access_requirement_category_timing_hint(),
            Self::Assistance => words.access_requirement_category_assistance_hint(),
            Self::Sensory => words.access_requirement_category_sensory_hint(),
            Self::Diet => words.access_requirement_category_diet_hint(),
            Self::Technology => words.access_requirement_category_technology_hint(),
        }
    }
}

impl Audience {
    /// Who they are: "The greeter".
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Greeter => words.access_requirement_share_greeter(),
            Self::Venue => words.access_requirement_share_venue(),
            Self::Interpreter => words.access_requirement_share_interpreter(),
            Self::Staff => words.access_requirement_share_staff(),
        }
    }

    /// As they stand in a sentence: "the greeter".
    pub fn in_list(self, words: Words) -> &'static str {
        match self {
            Self::Greeter => words.access_requirement_known_greeter(),
            Self::Venue => words.access_requirement_known_venue(),
            Self::Interpreter => words.access_requirement_known_interpreter(),
            Self::Staff => words.access_requirement_known_staff(),
        }
    }
}

impl BookingKind {
    /// Its name: "BSL interpreter".
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::BslInterpreter => words.access_requirement_booking_bsl_interpreter(),
            Self::SpeechToText => words.access_requirement_booking_speech_to_text(),
            Self::DeafblindInterpreter => words.access_requirement_booking_deafblind_interpreter(),
            Self::Notetaker => words.access_requirement_booking_notetaker(),
            Self::PersonalAssistant => words.access_requirement_booking_personal_assistant(),
            Self::Advocate => words.access_requirement_booking_advocate(),
        }
    }
}

impl Booking {
    /// In a few words: "BSL interpreter: 2".
    pub fn in_words(self, words: Words) -> String {
        words.access_requirement_booking_in_words(self.kind.name(words), usize::from(self.count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(stated: Stated) -> AccessRequirementFacts {
        AccessRequirementFacts {
            category: AccessCategory::Timing,
            we_do: "A break every 45 minutes".into(),
            lead_days: 0,
            booking: None,
            break_every: Some(45),
            share_with: vec![Audience::Greeter],
            stated,
        }
    }

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn what_was_said_is_asked_again_after_a_year() {
        let said = facts(Stated::ByPerson(Confirmed::yearly(day(2026, 1, 15))));
        assert!(!said.is_due(day(2027, 1, 14)));
        assert!(said.is_due(day(2027, 1, 15)));
        let leap = Confirmed::yearly(day(2028, 2, 29));
        assert_eq!(leap.review_due, day(2029, 2, 28));
    }

    #[test]
    fn a_guess_is_told_to_nobody_and_never_merely_due() {
        let guess = facts(Stated::Guessed);
        assert!(guess.is_guess() && !guess.is_due(day(2100, 1, 1)));
        assert!(!guess.may_know(Audience::Greeter));
        let said = facts(Stated::BySupporter(Confirmed::yearly(day(2026, 1, 15))));
        assert!(said.may_know(Audience::Greeter));
        assert!(!said.may_know(Audience::Venue));
    }
}
