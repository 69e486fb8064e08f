//! The steps of a claim, and the trail they leave.

use chrono::NaiveDate;

use super::super::{
    ClaimFacts, ClaimId, Clock, LineFacts, PaymentClaim, Rest, Stage, Step, StepFacts,
};
use super::claim::{wrote, wrote_by};
use crate::{
    Actor, Id, Noun,
    staff::StaffId,
    store::{Change, Fields, Read, StoreError, sql},
    working_day::Calendar,
};

/// A step as it stands in the trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// From which stage.
    pub was: Stage,
    /// To which.
    pub becomes: Stage,
    /// The day.
    pub on: NaiveDate,
    /// The day on which it was typed in.
    pub noted: NaiveDate,
    /// Who took the step; empty for Alongside itself.
    pub who: String,
    /// Whether only the person can answer, so that the clock rests.
    pub by_claimant: bool,
    /// The question, the answer or the reason; may be empty.
    pub why: String,
}

impl Move {
    /// From which day a question to the person rests the clock.
    pub fn rests_from(&self, calendar: &Calendar) -> NaiveDate {
        self.on.max(calendar.before(self.noted, 1))
    }
}

impl Noun for Move {
    const KIND: &'static str = "claim_move";
}

impl PaymentClaim {
    /// Takes a step. With it, what the step says stands in the claim: who approved it and when, when it was paid. `days` are the
    /// working days to the day of payment.
    ///
    /// The store refuses a step that there is not, any step but payment of a claim that takes another back, and an approval by whoever wrote in
    /// the claim, is close to the person, or has a passphrase of somebody who wrote in it.
    /// Fails with [`StoreError::Stale`] if somebody wrote in it since it was seen: the second of two who approve at once.
    pub fn step(
        &self,
        change: &Change<'_>,
        step: Step,
        facts: &StepFacts,
        days: Option<(u32, u32)>,
    ) -> Result<(), StoreError> {
        if !self.can(step) {
            return Err(StoreError::Stale {
                current: self.version,
            });
        }
        self.take(change, step, facts, days)
    }

    /// A claim that takes another back is approved by whoever takes it back, without being sent in.
    fn approve_reversal(&self, change: &Change<'_>, facts: &StepFacts) -> Result<(), StoreError> {
        self.take(change, Step::Approve, facts, None)
    }

    fn take(
        &self,
        change: &Change<'_>,
        step: Step,
        facts: &StepFacts,
        days: Option<(u32, u32)>,
    ) -> Result<(), StoreError> {
        // Read again within the change: of two windows that looked at the same moment the second is told so here, not by a rule of the store.
        let current = Self::find(change, self.id)?.version;
        if current != self.version {
            return Err(StoreError::Stale { current });
        }
        if step == Step::Submit {
            wrote(change, self.id)?;
        }
        let becomes = step.leads_to();
        let number = self.moves + 1;
        let staff: Option<StaffId> = match change.actor() {
            Actor::Staff(staff) => Some(staff),
            Actor::Alongside => None,
        };
        // Whatever asks for no day is dated today, even where the clock of the PC was wrong the last time.
        let on = match self.last_step(change)? {
            Some(last) if !step.asks_day() => facts.on.max(last),
            _ => facts.on,
        }
        .to_string();
        change.about(self.id.subject());
        change.add(
            Id::<Move>::new(change.now()),
            &[
                ("claim", &self.id),
                ("number", &number),
                ("was", &self.stage.code()),
                ("becomes", &becomes.code()),
                ("moved_on", &on),
                ("noted_on", &change.now().date_naive().to_string()),
                ("staff", &staff),
                ("by_claimant", &facts.by_claimant),
                ("why", &facts.why),
            ],
        )?;
        let nobody: Option<StaffId> = None;
        let no_day: Option<String> = None;
        let (days_all, days_ours) = days.unzip();
        let more: Vec<(&'static str, &dyn rusqlite::ToSql)> = match step {
            Step::Submit => vec![("submitted_on", &on)],
            Step::Approve => vec![("approved_by", &staff), ("approved_on", &on)],
            Step::Unapprove => vec![("approved_by", &nobody), ("approved_on", &no_day)],
            Step::Export => vec![("exported_on", &on)],
            Step::TakeOut => vec![("exported_on", &no_day), ("run", &no_day)],
            Step::Pay => vec![
                ("paid_on", &on),
                ("days_all", &days_all),
                ("days_ours", &days_ours),
            ],
            Step::Ask
            | Step::Answer
            | Step::Reject
            | Step::Reopen
            | Step::Withdraw
            | Step::Reverse => Vec::new(),
        };
        let code = becomes.code();
        let both: Vec<(&'static str, &dyn rusqlite::ToSql)> =
            [("stage", &code as &dyn rusqlite::ToSql), ("moves", &number)]
                .into_iter()
                .chain(more)
                .collect();
        let fields: Fields<'_> = &both;
        change.save(self.id, self.version, fields)
    }

    /// Takes a paid claim back: it stays, and a claim of its own with every line below nothing stands against it, approved by whoever does
    /// this, who is no author of the claim and not close to the person. Returns the new claim.
    pub fn reverse(
        &self,
        change: &Change<'_>,
        lines: &[LineFacts],
        facts: &StepFacts,
    ) -> Result<ClaimId, StoreError> {
        self.step(change, Step::Reverse, facts, None)?;
        let said = ClaimFacts {
            meeting: None,
            late_reason: String::new(),
            ..self.facts.clone()
        };
        let policy = self.policy.map(|id| id.to_string());
        // Its lines are those of the other, and so are those who wrote them: none of them takes back what they were paid for by mistake.
        let id = Self::begin_row(change, &said, policy, self.promise_days, Some(self.id))?;
        for (author, _) in self.authors(change)? {
            wrote_by(change, id, author)?;
        }
        let back = Self::find(change, id)?;
        for line in lines {
            let taken = LineFacts {
                pence: -line.pence,
                ..line.clone()
            };
            back.insert_line(change, &taken)?;
        }
        // Nobody sent it in and nobody waits for it, so it has no clock.
        back.approve_reversal(change, facts)?;
        change.about(self.id.subject());
        Ok(id)
    }

    /// The trail, the newest step first.
    pub fn trail(&self, store: &impl Read) -> Result<Vec<Move>, StoreError> {
        store.list(
            "SELECT claim_move.*, coalesce(staff.name, '') AS who FROM claim_move LEFT JOIN staff ON staff.id = claim_move.staff
             WHERE claim = ?1 ORDER BY number DESC",
            [self.id],
            |row| {
                Ok(Move {
                    was: sql::code(row, "was", Stage::from_code)?,
                    becomes: sql::code(row, "becomes", Stage::from_code)?,
                    on: sql::text(row, "moved_on")?,
                    noted: sql::text(row, "noted_on")?,
                    who: row.get("who")?,
                    by_claimant: row.get("by_claimant")?,
                    why: row.get("why")?,
                })
            },
        )
    }

    /// The day of the last step, if it has made one: no other is dated before it.
    pub fn last_step(&self, store: &impl Read) -> Result<Option<NaiveDate>, StoreError> {
        store.find(
            "SELECT moved_on FROM claim_move WHERE claim = ?1 ORDER BY number DESC LIMIT 1",
            [self.id],
            |row| sql::text(row, "moved_on"),
        )
    }

    /// The earliest day on which it can take a step: that of the step before; it is sent in no earlier than its day and those of its lines.
    pub fn first_day(
        &self,
        store: &impl Read,
        step: Step,
    ) -> Result<Option<NaiveDate>, StoreError> {
        if step != Step::Submit {
            return self.last_step(store);
        }
        let lines = self.lines(store)?;
        let days = lines.iter().map(|line| line.facts.day);
        Ok(Some(days.fold(self.facts.day, NaiveDate::max)))
    }

    /// The clock of a claim that was sent in, as it stands today or stood on the day of payment. `trail` has the newest step first.
    pub fn clock(&self, calendar: &Calendar, trail: &[Move], today: NaiveDate) -> Option<Clock> {
        let since = self.submitted_on?;
        let now = self.paid.map_or(today, |paid| paid.on);
        Some(Clock::of(
            calendar,
            since,
            self.promise_days,
            &rests(calendar, trail),
            now,
        ))
    }
}

/// The times in which the clock rested, out of a trail with the newest step first. A question may be typed in on the working day after it was
/// asked; one that is typed in later still rests the clock from the working day before that, because nothing shows that it was asked earlier.
fn rests(calendar: &Calendar, trail: &[Move]) -> Vec<Rest> {
    let mut rests = Vec::new();
    let mut asked = None;
    for step in trail.iter().rev() {
        match (step.becomes, asked) {
            (Stage::Query, _) if step.by_claimant => asked = Some(step.rests_from(calendar)),
            (_, Some(day)) => {
                rests.push(Rest {
                    asked: day,
                    answered: Some(step.on),
                });
                asked = None;
            }
            _ => {}
        }
    }
    rests.extend(asked.map(|asked| Rest {
        asked,
        answered: None,
    }));
    rests
}
