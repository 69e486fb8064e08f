//! Inputs: what people said, in their own words, and what the charity answered.
//!
//! People most often say that they never hear what came of their work (DOMAIN.md, section 1: feedback on outcomes). So each input
//! has a clock in working days, an answer with its words, and a note of when and how the person heard it. An activity cannot
//! close while one still waits. [`Input::quoted`] is the only way to a person's words on any paper.

mod answer;
mod answer_rules;
mod clock;
mod letter;
mod rules;
mod sheet;
mod store;

pub use answer::{Answer, AnswerKind, Told, ToldBy, ToldFormat};
pub use answer_rules::{AnswerDraft, QuoteDraft, TellDraft};
pub use clock::{AnswerClock, AnswerClockId, ClockDraft, DAYS};
pub use letter::AnswerLetter;
pub use rules::{ANONYMOUS, InputDraft};
pub use sheet::{SheetDraft, SheetFacts, YouSaidPaper};
pub use store::{InputLine, Wanted};

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{Id, Noun, activity::ActivityId, choices, representative::RepresentativeId};

/// One input as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// Its id.
    pub id: InputId,
    /// How often it was saved.
    pub version: i64,
    /// What was said.
    pub facts: InputFacts,
    /// What came of it; `None` while the person waits.
    pub answer: Option<Answer>,
    /// That the person heard it; `None` while they have not.
    pub told: Option<Told>,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of an input.
pub type InputId = Id<Input>;

impl Noun for Input {
    const KIND: &'static str = "input";
}

/// What was said, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputFacts {
    /// In which activity.
    pub activity: ActivityId,
    /// What it is about, on one line: stands in lists, and on papers where the words themselves may not.
    pub gist: String,
    /// The person's own words.
    pub said: String,
    /// Whether it agrees, challenges or brings something new.
    pub kind: InputKind,
    /// Where it was said: "at the second session". May be empty.
    pub place: String,
    /// When.
    pub on: NaiveDate,
    /// Who; `None` for somebody who does not want to be known.
    pub representative: Option<RepresentativeId>,
    /// Who may read it.
    pub sensitivity: Sensitivity,
    /// Whether the words may be printed.
    pub quote: Quote,
}

/// What a person said about printing their words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quote {
    /// What they said last.
    pub answer: QuoteAnswer,
    /// When they said so; `None` while nobody has asked.
    pub on: Option<NaiveDate>,
}

choices!(
    /// Whether an input agrees with what is done (DOMAIN.md, section 1: challenge must not meet platitudes).
    InputKind:
    /// It agrees with what is done or planned.
    Supports = "supports",
    /// It says that something is wrong.
    Challenges = "challenges",
    /// It brings something new.
    NewIdea = "new-idea",
);

choices!(
    /// Who may read an input on papers.
    Sensitivity:
    /// Everybody.
    Everybody = "everybody",
    /// The group it was said in.
    Group = "group",
    /// Nobody but the staff who work on it. It is answered, and stands on no paper for others.
    Private = "private",
);

choices!(
    /// What a person said about printing their words.
    QuoteAnswer:
    /// Nobody has asked.
    NotAsked = "not-asked",
    /// Yes.
    Yes = "yes",
    /// No.
    No = "no",
    /// They said yes, and later no.
    Withdrawn = "withdrawn",
);

impl Input {
    /// The person's own words, where they may be printed for everybody: the person agreed and has not taken it back, and it was
    /// not said in confidence. `consents` is whether the person's general consent to quotes stands; it counts only for
    /// somebody who is known.
    ///
    /// Every paper asks this and nothing else, so that a consent that is withdrawn is withdrawn everywhere at once.
    pub fn quoted(&self, consents: bool) -> Option<&str> {
        let facts = &self.facts;
        let allowed = facts.quote.answer == QuoteAnswer::Yes
            && facts.sensitivity == Sensitivity::Everybody
            && (facts.representative.is_none() || consents);
        allowed.then_some(facts.said.as_str())
    }

    /// How far it has come.
    pub fn answer_kind(&self) -> AnswerKind {
        self.answer
            .as_ref()
            .map_or(AnswerKind::Waiting, |it| it.kind)
    }
}

impl InputKind {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Supports => words.input_kind_supports(),
            Self::Challenges => words.input_kind_challenges(),
            Self::NewIdea => words.input_kind_new_idea(),
        }
    }

    /// What a form says about it.
    pub fn hint(self, words: Words) -> &'static str {
        match self {
            Self::Supports => words.input_kind_supports_hint(),
            Self::Challenges => words.input_kind_challenges_hint(),
            Self::NewIdea => words.input_kind_new_idea_hint(),
        }
    }
}

impl Sensitivity {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Everybody => words.input_sensitivity_everybody(),
            Self::Group => words.input_sensitivity_group(),
            Self::Private => words.input_sensitivity_private(),
        }
    }

    /// What a form says about it.
    pub fn hint(self, words: Words) -> &'static str {
        match self {
            Self::Everybody => words.input_sensitivity_everybody_hint(),
            Self::Group => words.input_sensitivity_group_hint(),
            Self::Private => words.input_sensitivity_private_hint(),
        }
    }
}

impl QuoteAnswer {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::NotAsked => words.input_quote_not_asked(),
            Self::Yes => words.input_quote_yes(),
            Self::No => words.input_quote_no(),
            Self::Withdrawn => words.input_quote_withdrawn(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(quote: QuoteAnswer, sensitivity: Sensitivity, known: bool) -> Input {
        Input {
            id: Id::new(Default::default()),
            version: 1,
            facts: InputFacts {
                activity: Id::new(Default::default()),
                gist: "Booking only by phone".into(),
                said: "Phone-only booking shuts out Deaf people.".into(),
                kind: InputKind::Challenges,
                place: String::new(),
                on: NaiveDate::default(),
                representative: known.then(|| Id::new(Default::default())),
                sensitivity,
                quote: Quote {
                    answer: quote,
                    on: Some(NaiveDate::default()),
                },
            },
            answer: None,
            told: None,
            archived: false,
        }
    }

    #[test]
    fn words_are_printed_only_with_every_consent_that_there_is() {
        for quote in QuoteAnswer::ALL {
            for sensitivity in Sensitivity::ALL {
                for (known, consents) in [(true, true), (true, false), (false, false)] {
                    let printed = said(*quote, *sensitivity, known).quoted(consents).is_some();
                    let expected = *quote == QuoteAnswer::Yes
                        && *sensitivity == Sensitivity::Everybody
                        && (consents || !known);
                    assert_eq!(
                        printed, expected,
                        "{quote:?} {sensitivity:?} {known} {consents}"
                    );
                }
            }
        }
    }
}
