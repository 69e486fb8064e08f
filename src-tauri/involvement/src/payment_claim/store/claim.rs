//! A claim as a row: begun, found, written in.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::super::{ClaimFacts, ClaimId, Paid, PaymentClaim, Stage, Step, StepFacts};
use super::helped::helped;
use crate::{
    Actor, Id, Noun,
    activity::ActivityId,
    money::{Miles, TaxYear},
    payment_offer::PaymentChoice,
    policy::Policy,
    rate::RateKind,
    representative::RepresentativeId,
    staff::StaffId,
    store::{Change, Fields, Read, StoreError, sql},
};

/// Somebody who wrote in a claim.
struct Author;

impl Noun for Author {
    const KIND: &'static str = "claim_author";
}

impl PaymentClaim {
    /// Begins a claim, with the next number, under this version of the policy.
    pub fn begin(
        change: &Change<'_>,
        facts: &ClaimFacts,
        policy: &Policy,
    ) -> Result<ClaimId, StoreError> {
        let policy_id = policy.id.map(|id| id.to_string());
        let id = Self::begin_row(change, facts, policy_id, policy.facts.promise_days, None)?;
        wrote(change, id)?;
        helped(change, id, &facts.helped_by)?;
        Ok(id)
    }

    pub(super) fn begin_row(
        change: &Change<'_>,
        facts: &ClaimFacts,
        policy: Option<String>,
        promise_days: u32,
        reverses: Option<ClaimId>,
    ) -> Result<ClaimId, StoreError> {
        let id = ClaimId::new(change.now());
        let number = change.number("SELECT coalesce(max(number), 0) + 1 FROM payment_claim", [])?;
        facts.fields(|fields| {
            let more: Fields<'_> = &[
                ("number", &number),
                ("policy", &policy),
                ("promise_days", &promise_days),
                ("reverses", &reverses),
            ];
            change.add(id, &[fields, more].concat())
        })?;
        Ok(id)
    }

    /// Saves what a claim says, as it was seen at its version. An approval is taken away by it.
    pub fn save(
        &self,
        change: &Change<'_>,
        facts: &ClaimFacts,
        today: NaiveDate,
    ) -> Result<(), StoreError> {
        let version = self.write(change, today)?;
        helped(change, self.id, &facts.helped_by)?;
        facts.fields(|fields| change.save(self.id, version, fields))
    }

    /// Begins to write in a claim that was seen at its version: takes its approval away, if it has one, and notes who wrote. Returns the
    /// version it has now.
    ///
    /// Fails with [`StoreError::Stale`] if somebody wrote in it since.
    pub(super) fn write(&self, change: &Change<'_>, today: NaiveDate) -> Result<i64, StoreError> {
        if self.stage == Stage::Approved {
            let facts = StepFacts {
                on: today,
                why: String::new(),
                by_claimant: false,
            };
            self.step(change, Step::Unapprove, &facts, None)?;
        } else {
            change.save(self.id, self.version, &[])?;
        }
        wrote(change, self.id)?;
        Ok(self.version + 1)
    }

    /// The claim with this id. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: ClaimId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// Who wrote in it, helped with it or sent it in, by name: none of them approves it.
    pub fn authors(&self, store: &impl Read) -> Result<Vec<(StaffId, String)>, StoreError> {
        store.list(
            "SELECT staff.id, staff.name FROM claim_author JOIN staff ON staff.id = claim_author.staff
             WHERE claim = ?1 ORDER BY staff.name COLLATE NOCASE, staff.id",
            [self.id],
            |row| Ok((row.get("id")?, row.get("name")?)),
        )
    }

    /// The claim that takes this one back, if there is one.
    pub fn reversal(&self, store: &impl Read) -> Result<Option<(ClaimId, u32)>, StoreError> {
        store.find(
            "SELECT id, number FROM payment_claim WHERE reverses = ?1",
            [self.id],
            |row| Ok((row.get("id")?, row.get("number")?)),
        )
    }

    /// Whether somebody was in an activity on a day, by who takes part and by who came.
    pub fn takes_part(
        store: &impl Read,
        representative: RepresentativeId,
        activity: ActivityId,
        day: NaiveDate,
    ) -> Result<bool, StoreError> {
        let found = store.number(
            "SELECT EXISTS (SELECT 1 FROM participation WHERE activity = ?1 AND representative = ?2
                               AND since <= ?3 AND (until IS NULL OR until >= ?3))
                 OR EXISTS (SELECT 1 FROM attendance JOIN meeting ON meeting.id = attendance.meeting
                             WHERE meeting.activity = ?1 AND meeting.day = ?3 AND attendance.representative = ?2
                               AND came IN ('came', 'online'))",
            params![activity, representative, day.to_string()],
        )?;
        Ok(found != 0)
    }

    /// Miles that a person claimed here in the tax year of `day`, before it, in or on this vehicle; the line `but` is left out.
    pub fn miles_before(
        store: &impl Read,
        representative: RepresentativeId,
        vehicle: RateKind,
        day: NaiveDate,
        but: Option<super::super::LineId>,
    ) -> Result<Miles, StoreError> {
        let tenths = store.number(
            "SELECT coalesce(sum(count + coalesce(more_count, 0)), 0) FROM claim_line JOIN payment_claim ON payment_claim.id = claim
             WHERE representative = ?1 AND vehicle = ?2 AND claim_line.day BETWEEN ?3 AND ?4 AND claim_line.id IS NOT ?5
               AND (claim_line.day < ?4 OR ?5 IS NULL OR claim_line.id < ?5)
               AND stage NOT IN ('rejected', 'withdrawn', 'reversed') AND reverses IS NULL AND payment_claim.archived_at IS NULL",
            params![
                representative,
                vehicle.code(),
                TaxYear::of(day).first().to_string(),
                day.to_string(),
                but
            ],
        )?;
        Ok(Miles::tenths(u32::try_from(tenths).unwrap_or(u32::MAX)))
    }
}

/// Notes who wrote in a claim.
pub(super) fn wrote(change: &Change<'_>, claim: ClaimId) -> Result<(), StoreError> {
    match change.actor() {
        Actor::Staff(staff) => wrote_by(change, claim, staff),
        Actor::Alongside => Ok(()),
    }
}

/// Notes somebody as an author of a claim.
pub(super) fn wrote_by(
    change: &Change<'_>,
    claim: ClaimId,
    staff: StaffId,
) -> Result<(), StoreError> {
    let known = change.number(
        "SELECT count(*) FROM claim_author WHERE claim = ?1 AND staff = ?2",
        params![claim, staff],
    )?;
    if known == 0 {
        change.about(claim.subject());
        change.add(
            Id::<Author>::new(change.now()),
            &[("claim", &claim), ("staff", &staff)],
        )?;
    }
    Ok(())
}

impl ClaimFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("representative", &self.representative),
            ("activity", &self.activity),
            ("meeting", &self.meeting),
            ("day", &self.day.to_string()),
            ("about", &self.about),
            ("choice", &self.choice.code()),
            ("helped_by", &self.helped_by),
            ("late_reason", &self.late_reason),
        ])
    }
}

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<PaymentClaim> {
    let approved = match (
        row.get::<_, Option<StaffId>>("approved_by")?,
        sql::optional_text(row, "approved_on")?,
    ) {
        (Some(by), Some(on)) => Some((by, on)),
        _ => None,
    };
    let paid = match (
        sql::optional_text(row, "paid_on")?,
        row.get("days_all")?,
        row.get("days_ours")?,
    ) {
        (Some(on), Some(days_all), Some(days_ours)) => Some(Paid {
            on,
            days_all,
            days_ours,
        }),
        _ => None,
    };
    Ok(PaymentClaim {
        id: row.get("id")?,
        version: row.get("version")?,
        number: row.get("number")?,
        policy: row.get("policy")?,
        promise_days: row.get("promise_days")?,
        stage: sql::code(row, "stage", Stage::from_code)?,
        moves: row.get("moves")?,
        submitted_on: sql::optional_text(row, "submitted_on")?,
        approved,
        exported_on: sql::optional_text(row, "exported_on")?,
        paid,
        reverses: row.get("reverses")?,
        facts: ClaimFacts {
            representative: row.get("representative")?,
            activity: row.get("activity")?,
            meeting: row.get("meeting")?,
            day: sql::text(row, "day")?,
            about: row.get("about")?,
            choice: sql::code(row, "choice", PaymentChoice::from_code)?,
            helped_by: row.get("helped_by")?,
            late_reason: row.get("late_reason")?,
        },
    })
}
