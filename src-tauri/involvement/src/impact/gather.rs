//! What a report tells of, gathered from the records of each noun.

use chrono::NaiveDate;

use super::{
    access::AccessMet,
    answered::{Answered, Rate},
    held::{Clock, Held},
    in_time::PapersInTime,
    presence::Presence,
};
use crate::{
    activity::Participation,
    input::{AnswerClock, AnswerKind, Input, InputLine, SheetFacts},
    lesson::Lesson,
    payment_claim::{DaysToPay, days_to_pay},
    promise::{Promise, Standing, Wanted as PromiseWanted},
    review::Evidence,
    stage::Move,
    store::{Read, StoreError},
};

/// What an activity wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Its title.
    pub title: String,
    /// Its purpose.
    pub purpose: String,
    /// What was expected to come of it, one on each line; may be empty.
    pub outcomes: String,
    /// How people said they would know, one on each line; may be empty.
    pub measures: String,
}

/// An activity that began although something on its start list was missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Began {
    /// Its title.
    pub activity: String,
    /// The move, with who decided it and why.
    pub made: Move,
}

/// Everything that a report tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Impact {
    /// Of which time and activity.
    pub facts: SheetFacts,
    /// What each activity wanted, by title.
    pub wanted: Vec<Wanted>,
    /// How many people took part.
    pub people: usize,
    /// What was said, each with whether whoever said it agrees to quotes in general.
    pub inputs: Vec<(InputLine, bool)>,
    /// What was answered in this time, whenever it was said.
    pub decided: Vec<(InputLine, bool)>,
    /// How often the charity answered, in the order of [`crate::input::InputKind::ALL`].
    pub rates: Vec<Rate>,
    /// Working days from what was said to the decision: the median and the longest; `None` where nothing was answered.
    pub days_to_answer: Option<(u32, u32)>,
    /// Inputs that wait past their clock.
    pub waits_late: usize,
    /// Promises that fell due or were settled in this time.
    pub promises: Vec<Promise>,
    /// Activities that began with something missing.
    pub began: Vec<Began>,
    /// What was tried and learned.
    pub lessons: Vec<Lesson>,
    /// Papers of meetings in time, as far as it may be told.
    pub in_time: PapersInTime,
    /// Whether everybody could take part.
    pub access: AccessMet,
    /// How long people waited for their money; `None` where nothing was paid.
    pub days_to_pay: Option<DaysToPay>,
    /// Who took part, by the sums of monitoring sheets.
    pub presence: Vec<Presence>,
}

impl Impact {
    /// Gathers it, as things stand `today`, with what the records of each activity show under the headings of 4Pi.
    pub fn gather(
        store: &impl Read,
        facts: SheetFacts,
        today: NaiveDate,
    ) -> Result<(Impact, Vec<(String, Evidence)>), StoreError> {
        let clock = Clock::of(store, today)?;
        let held = Held::all(store, facts, &clock)?;
        let impact = Self::of(store, facts, &held, &clock)?;
        let until = facts.until.min(today);
        let paid = days_to_pay(store, facts.from, until)?;
        let evidence = held.into_iter().map(|held| {
            let title = held.activity.facts.title.clone();
            let found = Evidence::between(store, held, (facts.from, until), &clock, paid)?;
            Ok((title, found.in_report()))
        });
        Ok((impact, evidence.collect::<Result<_, StoreError>>()?))
    }

    /// The same of activities whose meetings were read.
    pub(crate) fn of(
        store: &impl Read,
        facts: SheetFacts,
        held: &[Held],
        clock: &Clock,
    ) -> Result<Impact, StoreError> {
        let today = clock.today;
        let within = |day: NaiveDate| facts.from <= day && day <= facts.until;
        let activities = || held.iter().map(|it| &it.activity);
        let mut people = Vec::new();
        let mut began = Vec::new();
        for activity in activities() {
            let time = (facts.from, facts.until);
            people.extend(Participation::people_between(store, activity.id, time)?);
            for made in Move::of(store, activity.id)? {
                if made.overrode() && within(made.on) {
                    began.push(Began {
                        activity: activity.facts.title.clone(),
                        made,
                    });
                }
            }
        }
        people.sort();
        people.dedup();
        let time = (facts.from, facts.until.min(today));
        let lines = Input::list(store, &facts.wanted(), usize::MAX, 0)?;
        let inputs = Input::with_consents(store, lines)?;
        let decided = Input::list(store, &facts.decided(), usize::MAX, 0)?;
        let decided = Input::with_consents(store, decided)?;
        let answered = Answered::of(&inputs, &AnswerClock::of(store)?, &clock.calendar, today);
        Ok(Impact {
            facts,
            wanted: activities()
                .map(|activity| Wanted {
                    title: activity.facts.title.clone(),
                    purpose: activity.facts.purpose.clone(),
                    outcomes: activity.facts.outcomes.clone(),
                    measures: activity.facts.measures.clone(),
                })
                .collect(),
            people: people.len(),
            inputs,
            decided,
            rates: answered.rates,
            days_to_answer: answered.days,
            waits_late: answered.waits_late,
            promises: promises(store, facts, today)?,
            began,
            lessons: lessons(store, facts)?,
            in_time: PapersInTime::of(store, facts, held, clock)?,
            access: AccessMet::of(store, held, time)?,
            days_to_pay: match facts.activity {
                Some(_) => None,
                None => days_to_pay(store, facts.from, facts.until)?,
            },
            presence: Presence::of(store, facts)?,
        })
    }

    /// Whether there is nothing to tell but what was wanted.
    pub fn is_empty(&self) -> bool {
        self.inputs.is_empty()
            && self.decided.is_empty()
            && self.promises.is_empty()
            && self.lessons.is_empty()
            && self.began.is_empty()
            && self.in_time.all.is_none()
            && self.days_to_pay.is_none()
            && self.presence.is_empty()
    }

    /// What was answered so in this time, whenever it was said, as far as it may stand in the report: what was said last comes first.
    pub fn came_to(&self, kinds: &[AnswerKind]) -> impl Iterator<Item = &(InputLine, bool)> {
        let shows = move |line: &InputLine| {
            kinds.contains(&line.input.answer_kind()) && self.facts.shows(&line.input)
        };
        self.decided.iter().filter(move |(line, _)| shows(line))
    }

    /// How many promises stand like this.
    pub fn standing(&self, standing: Standing, today: NaiveDate) -> usize {
        self.promises
            .iter()
            .filter(|promise| promise.standing(today) == standing)
            .count()
    }
}

fn promises(
    store: &impl Read,
    facts: SheetFacts,
    today: NaiveDate,
) -> Result<Vec<Promise>, StoreError> {
    let wanted = match facts.activity {
        Some(id) => PromiseWanted::of_activity(id),
        None => PromiseWanted::default(),
    };
    let within = |day: NaiveDate| facts.from <= day && day <= facts.until;
    Ok(Promise::list(store, &wanted, today, usize::MAX, 0)?
        .into_iter()
        .map(|line| line.promise)
        .filter(|it| within(it.facts.due) || it.outcome.on().is_some_and(within))
        .collect())
}

fn lessons(store: &impl Read, facts: SheetFacts) -> Result<Vec<Lesson>, StoreError> {
    let all = match facts.activity {
        Some(id) => Lesson::of_activity(store, id)?,
        None => Lesson::list(store, false, usize::MAX, 0)?
            .into_iter()
            .map(|line| line.lesson)
            .collect(),
    };
    Ok(all
        .into_iter()
        .filter(|it| facts.from <= it.facts.tried_on && it.facts.tried_on <= facts.until)
        .collect())
}
