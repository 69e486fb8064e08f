//! The six steps of the accessible information standard (DAPB1605, June 2025: identify, record, flag, share, meet, review), as they
//! stand for one person. Nobody ticks them: each is found in the records.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{AccessRequirement, Confirmed};
use crate::{
    choices,
    consent::{Consent, Purpose, Standing},
    meeting::Meeting,
    pack::Pack,
    pack_item::PaperSent,
    representative::{FormatPreference, PaperFormat, Representative, RepresentativeId, SaidBy},
    store::{Read, StoreError},
    support_booking::{SupportBooking, missing},
    working_day::Calendar,
};

choices!(
    /// A step of the standard.
    AccessStep:
    /// Somebody asked.
    Identify = "identify",
    /// What was said is written down.
    Record = "record",
    /// It is seen wherever the person is dealt with.
    Flag = "flag",
    /// Whoever has to know is told, and nobody else.
    Share = "share",
    /// What was asked for was done.
    Meet = "meet",
    /// It is asked again in time.
    Review = "review",
);

/// How the six steps stand for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessStatus {
    steps: Vec<(AccessStep, Found)>,
}

/// What the records say of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// It is done, as the records show; perhaps on a day.
    Done(Shown),
    /// Something is to be done.
    ToDo(Missing),
}

/// Why a step is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// They said how papers come and what we do.
    Asked,
    /// They said that nothing else is needed.
    NothingElse(NaiveDate),
    /// This many requirements are written down, each said by the person or a supporter.
    Recorded(usize),
    /// Lists, packs and meetings show this many.
    Flagged(usize),
    /// Nobody else has to know.
    NobodyElse,
    /// They agreed that those they chose are told.
    MayTell(NaiveDate),
    /// They said no, so nobody else is told.
    TellsNobody(NaiveDate),
    /// The last papers came as they asked, on this day.
    Met(NaiveDate),
    /// It is asked again on this day.
    AskAgain(NaiveDate),
}

/// What is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Nobody knows how papers come.
    Format,
    /// Nobody has asked what we should do.
    Question,
    /// This many are guessed.
    Guesses(usize),
    /// How papers come is guessed.
    FormatGuess,
    /// They were not asked whether those they chose may be told.
    Consent,
    /// No papers have gone to them yet.
    Pack,
    /// The last papers came in another format, on this day.
    OtherFormat(NaiveDate),
    /// Somebody is still to be booked for them, for the meeting of this day.
    Booking(NaiveDate),
    /// Some of it was said too long ago: it was due on this day.
    Again(NaiveDate),
}

/// How many working days before a meeting whoever is needed should be booked, where nothing else is known.
const BOOK_AHEAD: u32 = 20;

impl AccessStatus {
    /// How the steps stand on this day.
    pub fn of(
        store: &impl Read,
        person: &Representative,
        today: NaiveDate,
    ) -> Result<Self, StoreError> {
        let requirements = AccessRequirement::of_person(store, person.id, false)?;
        let asked = AccessRequirement::asked(store, person.id)?;
        let consent = Consent::standing_of(store, person.id, Purpose::ShareAccess)?;
        let packs = Pack::of_representative(store, person.id)?;
        let format = person.format.as_ref();
        let pack = packs.first().map(|it| (it.handed_on, it.format));
        // Of one day, what was sent for a meeting is the newer.
        let sent = PaperSent::last_to(store, person.id)?;
        let last = match (pack, sent) {
            (Some(pack), Some(sent)) if pack.0 > sent.0 => Some(pack),
            (pack, sent) => sent.or(pack),
        };
        let booking = unbooked(store, person.id, &requirements, today)?;
        Ok(Self {
            steps: vec![
                (AccessStep::Identify, identify(format, &requirements, asked)),
                (AccessStep::Record, record(format, &requirements)),
                (AccessStep::Flag, flag(&requirements, asked)),
                (AccessStep::Share, share(&requirements, consent)),
                (AccessStep::Meet, meet(format, last, booking)),
                (
                    AccessStep::Review,
                    review(format, &requirements, asked, today),
                ),
            ],
        })
    }

    /// The steps, in order.
    pub fn steps(&self) -> impl Iterator<Item = (AccessStep, &Found)> {
        self.steps.iter().map(|(step, found)| (*step, found))
    }

    /// How many of the six are done.
    pub fn done(&self) -> usize {
        self.steps
            .iter()
            .filter(|(_, found)| matches!(found, Found::Done(_)))
            .count()
    }
}

fn identify(
    format: Option<&FormatPreference>,
    requirements: &[AccessRequirement],
    asked: Option<NaiveDate>,
) -> Found {
    let said = requirements.iter().any(|it| !it.facts.is_guess());
    match (format, said, asked) {
        (None, _, _) => Found::ToDo(Missing::Format),
        (Some(_), true, _) => Found::Done(Shown::Asked),
        (Some(_), false, Some(on)) => Found::Done(Shown::NothingElse(on)),
        (Some(_), false, None) => Found::ToDo(Missing::Question),
    }
}

fn record(format: Option<&FormatPreference>, requirements: &[AccessRequirement]) -> Found {
    let guesses = requirements.iter().filter(|it| it.facts.is_guess()).count();
    match format {
        None => Found::ToDo(Missing::Format),
        Some(format) if format.said_by == SaidBy::Guessed => Found::ToDo(Missing::FormatGuess),
        Some(_) if guesses > 0 => Found::ToDo(Missing::Guesses(guesses)),
        Some(_) => Found::Done(Shown::Recorded(requirements.len())),
    }
}

/// Alongside shows what is written down by itself; what was never asked shows nothing.
fn flag(requirements: &[AccessRequirement], asked: Option<NaiveDate>) -> Found {
    if requirements.is_empty() && asked.is_none() {
        return Found::ToDo(Missing::Question);
    }
    Found::Done(Shown::Flagged(requirements.len()))
}

fn share(requirements: &[AccessRequirement], consent: Standing) -> Found {
    let others = requirements
        .iter()
        .any(|it| !it.facts.is_guess() && !it.facts.share_with.is_empty());
    match consent {
        _ if !others => Found::Done(Shown::NobodyElse),
        Standing::Given(on) => Found::Done(Shown::MayTell(on)),
        Standing::Refused(on) | Standing::Withdrawn(on) => Found::Done(Shown::TellsNobody(on)),
        Standing::NotAsked => Found::ToDo(Missing::Consent),
    }
}

fn meet(
    format: Option<&FormatPreference>,
    last: Option<(NaiveDate, PaperFormat)>,
    booking: Option<NaiveDate>,
) -> Found {
    match (format, booking, last) {
        (None, _, _) => Found::ToDo(Missing::Format),
        (Some(_), Some(day), _) => Found::ToDo(Missing::Booking(day)),
        (Some(_), None, None) => Found::ToDo(Missing::Pack),
        (Some(asked), None, Some((on, format))) if format == asked.format => {
            Found::Done(Shown::Met(on))
        }
        (Some(_), None, Some((on, _))) => Found::ToDo(Missing::OtherFormat(on)),
    }
}

/// The day of the first meeting to come for which somebody is still to be booked for this person, where that is to be done by now: at the
/// latest [`BOOK_AHEAD`] before it, earlier where it takes longer.
fn unbooked(
    store: &impl Read,
    person: RepresentativeId,
    requirements: &[AccessRequirement],
    today: NaiveDate,
) -> Result<Option<NaiveDate>, StoreError> {
    if requirements.iter().all(|it| it.facts.booking.is_none()) {
        return Ok(None);
    }
    let calendar = Calendar::of(store)?;
    for (meeting, activity, day) in Meeting::to_come_for(store, person, today)? {
        let needed = AccessRequirement::bookings_needed(store, activity)?;
        let booked = SupportBooking::of_meeting(store, meeting)?;
        let booked: Vec<_> = booked.into_iter().map(|it| it.booking.facts).collect();
        let missing = missing(&needed, &booked);
        let mut own = missing.iter().filter(|it| it.representative == person);
        if own.any(|it| calendar.before(day, BOOK_AHEAD.max(u32::from(it.lead_days))) <= today) {
            return Ok(Some(day));
        }
    }
    Ok(None)
}

fn review(
    format: Option<&FormatPreference>,
    requirements: &[AccessRequirement],
    asked: Option<NaiveDate>,
    today: NaiveDate,
) -> Found {
    let of_papers = format.filter(|it| it.said_by != SaidBy::Guessed);
    let of_papers = of_papers.and_then(FormatPreference::ask_again);
    let of_needs = requirements
        .iter()
        .filter_map(|it| it.facts.stated.confirmed())
        .map(|confirmed| confirmed.review_due)
        .min();
    // What nobody needed then may be needed now.
    let of_nothing = asked
        .filter(|_| requirements.is_empty())
        .map(|on| Confirmed::yearly(on).review_due);
    let due = [of_papers, of_needs, of_nothing]
        .into_iter()
        .flatten()
        .min();
    match due {
        None => Found::ToDo(Missing::Question),
        Some(day) if day <= today => Found::ToDo(Missing::Again(day)),
        Some(day) => Found::Done(Shown::AskAgain(day)),
    }
}

impl AccessStep {
    /// Its name: "Identify: we asked".
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Identify => words.access_requirement_step_identify(),
            Self::Record => words.access_requirement_step_record(),
            Self::Flag => words.access_requirement_step_flag(),
            Self::Share => words.access_requirement_step_share(),
            Self::Meet => words.access_requirement_step_meet(),
            Self::Review => words.access_requirement_step_review(),
        }
    }
}

impl Found {
    /// What the records say, in a sentence. `called` is what everybody calls the person.
    pub fn in_words(&self, words: Words, called: &str) -> String {
        let day = |day: &NaiveDate| words.day_short(*day);
        match self {
            Self::Done(shown) => match shown {
                Shown::Asked => words.access_requirement_found_asked(called),
                Shown::NothingElse(on) => {
                    words.access_requirement_found_nothing_else(called, &day(on))
                }
                Shown::Recorded(count) => words.access_requirement_found_recorded(*count),
                Shown::Flagged(count) => words.access_requirement_found_flagged(*count),
                Shown::NobodyElse => words.access_requirement_found_nobody_else().to_string(),
                Shown::MayTell(on) => words.access_requirement_found_may_tell(called, &day(on)),
                Shown::TellsNobody(on) => {
                    words.access_requirement_found_tells_nobody(called, &day(on))
                }
                Shown::Met(on) => words.access_requirement_found_met(&day(on)),
                Shown::AskAgain(on) => words.access_requirement_found_ask_again(&day(on)),
            },
            Self::ToDo(missing) => match missing {
                Missing::Format => words.access_requirement_missing_format(called),
                Missing::Question => words.access_requirement_missing_question(called),
                Missing::Guesses(count) => words.access_requirement_missing_guesses(*count, called),
                Missing::FormatGuess => words.access_requirement_missing_format_guess(called),
                Missing::Consent => words.access_requirement_missing_consent(called),
                Missing::Pack => words.access_requirement_missing_pack(called),
                Missing::OtherFormat(on) => words.access_requirement_missing_other_format(&day(on)),
                Missing::Booking(on) => words.access_requirement_missing_booking(called, &day(on)),
                Missing::Again(on) => words.access_requirement_missing_again(&day(on)),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{AccessCategory, AccessRequirementFacts, Audience, Stated};
    use super::*;
    use alongside_locales::Language;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn requirement(stated: Stated, share_with: &[Audience]) -> AccessRequirement {
        AccessRequirement {
            id: "01900000-0000-7000-8000-000000000001".parse().unwrap(),
            version: 1,
            facts: AccessRequirementFacts {
                category: AccessCategory::Venue,
                we_do: "We meet without steps".into(),
                lead_days: 0,
                booking: None,
                break_every: None,
                share_with: share_with.to_vec(),
                stated,
            },
            noted_on: day(2026, 4, 14),
            archived: false,
        }
    }

    fn said(share_with: &[Audience]) -> AccessRequirement {
        let stated = Stated::ByPerson(Confirmed::yearly(day(2026, 4, 14)));
        requirement(stated, share_with)
    }

    #[test]
    fn what_others_are_told_needs_an_answer_and_a_no_is_one() {
        let told = [said(&[Audience::Greeter])];
        assert_eq!(
            share(&told, Standing::NotAsked),
            Found::ToDo(Missing::Consent)
        );
        let on = day(2026, 5, 1);
        let yes = Found::Done(Shown::MayTell(on));
        assert_eq!(share(&told, Standing::Given(on)), yes);
        let no = Found::Done(Shown::TellsNobody(on));
        assert_eq!(share(&told, Standing::Refused(on)), no);
        assert_eq!(share(&told, Standing::Withdrawn(on)), no);
        let nobody = Found::Done(Shown::NobodyElse);
        assert_eq!(share(&[said(&[])], Standing::NotAsked), nobody);
        let guess = requirement(Stated::Guessed, &[Audience::Greeter]);
        assert_eq!(share(&[guess], Standing::NotAsked), nobody);
    }

    #[test]
    fn nothing_needed_is_an_answer_that_is_asked_again_too() {
        let asked = Some(day(2026, 4, 14));
        assert_eq!(flag(&[], asked), Found::Done(Shown::Flagged(0)));
        assert_eq!(flag(&[], None), Found::ToDo(Missing::Question));
        let again = Found::Done(Shown::AskAgain(day(2027, 4, 14)));
        assert_eq!(review(None, &[], asked, day(2027, 4, 13)), again);
        let due = Found::ToDo(Missing::Again(day(2027, 4, 14)));
        assert_eq!(review(None, &[], asked, day(2027, 4, 14)), due);
    }

    /// What the sample says on this day of the step "Meet" of whoever has this name.
    fn met(name: &str, today: NaiveDate) -> Found {
        let (_folder, computer) = crate::sample::tests::sample(Language::English);
        let store = &computer.office.as_ref().unwrap().store;
        let people = Representative::names(store).unwrap();
        let (id, _) = people.iter().find(|(_, it)| it.starts_with(name)).unwrap();
        let person = Representative::find(store, *id).unwrap();
        let status = AccessStatus::of(store, &person, today).unwrap();
        let mut steps = status.steps();
        let (_, found) = steps.find(|(step, _)| *step == AccessStep::Meet).unwrap();
        found.clone()
    }

    #[test]
    fn papers_that_were_sent_for_a_meeting_count_like_a_pack() {
        let found = met("Rosie", day(2027, 1, 14));
        assert!(matches!(found, Found::Done(Shown::Met(_))), "{found:?}");
    }

    #[test]
    fn papers_are_not_everything_somebody_is_to_be_booked_as_well() {
        let found = met("Gareth", day(2027, 1, 14));
        let board = Found::ToDo(Missing::Booking(day(2027, 1, 21)));
        assert_eq!(found, board);
    }
}
