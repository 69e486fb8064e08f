//! Lists of claims.

use chrono::NaiveDate;
use rusqlite::params;

use super::super::{PaymentClaim, Stage};
use super::claim::read;
use super::wanted::MATCH;
use crate::{
    meeting::MeetingId,
    money::Pence,
    representative::RepresentativeId,
    store::{Read, StoreError, sql},
};

/// One line of a list of claims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimLine {
    /// The claim.
    pub claim: PaymentClaim,
    /// Whose it is.
    pub person: String,
    /// What is the person's: involvement payments and expenses together.
    pub total: Pence,
    /// The working days on which only the person could answer: from, and to where it was answered. For the clock.
    pub trail: Vec<super::Move>,
}

impl PaymentClaim {
    /// The claims of a person, the newest day first.
    pub fn of_representative(
        store: &impl Read,
        representative: RepresentativeId,
        limit: usize,
    ) -> Result<Vec<ClaimLine>, StoreError> {
        lines(
            store,
            &format!(
                "{COLUMNS} {MATCH} AND representative = ?1
                  ORDER BY payment_claim.day DESC, payment_claim.id DESC LIMIT ?2"
            ),
            params![representative, sql::whole(limit)],
        )
    }

    /// The claims that were begun from the attendance of a meeting, by name.
    pub fn of_meeting(store: &impl Read, meeting: MeetingId) -> Result<Vec<ClaimLine>, StoreError> {
        lines(
            store,
            &format!(
                "{COLUMNS} {MATCH} AND meeting = ?1
                  ORDER BY representative.name COLLATE NOCASE, number"
            ),
            [meeting],
        )
    }

    /// How many claims there are at each stage.
    pub fn stages(store: &impl Read) -> Result<Vec<(Stage, usize)>, StoreError> {
        store.list(
            "SELECT stage, sum(number) AS number FROM claim_count GROUP BY stage HAVING sum(number) > 0",
            [],
            |row| {
                let number: i64 = row.get("number")?;
                let stage = crate::store::sql::code(row, "stage", Stage::from_code)?;
                Ok((stage, usize::try_from(number).unwrap_or_default()))
            },
        )
    }
}

/// What a list asks for, before what it is found in.
pub(super) const COLUMNS: &str = "SELECT payment_claim.*, representative.name AS person, (SELECT coalesce(sum(pence), 0) FROM claim_line WHERE claim = payment_claim.id AND paid_by = 'person') AS total";

pub(super) fn lines(
    store: &impl Read,
    query: &str,
    parameters: impl rusqlite::Params,
) -> Result<Vec<ClaimLine>, StoreError> {
    let mut lines = store.list(query, parameters, |row| {
        Ok(ClaimLine {
            claim: read(row)?,
            person: row.get("person")?,
            total: Pence::new(row.get("total")?),
            trail: Vec::new(),
        })
    })?;
    // The trail matters only where something was asked; most claims never are.
    for line in lines
        .iter_mut()
        .filter(|line| line.claim.moves > 1 && line.claim.stage.is_timed())
    {
        line.trail = line.claim.trail(store)?;
    }
    Ok(lines)
}

impl ClaimLine {
    /// The last day to pay it in time, where its clock runs.
    pub fn due(
        &self,
        calendar: &crate::working_day::Calendar,
        today: NaiveDate,
    ) -> Option<NaiveDate> {
        if !self.claim.stage.is_timed() {
            return None;
        }
        self.claim
            .clock(calendar, &self.trail, today)
            .map(|clock| clock.due)
    }
}

#[cfg(test)]
mod tests {
    use crate::payment_claim::tests::Desk;
    use crate::store::plan::plan;

    #[test]
    fn reports_and_tables_are_read_by_indexes_from_the_claim_to_its_lines() {
        let desk = Desk::new();
        let table = plan(
            &desk.store,
            super::super::FILE,
            &[const { String::new() }; 3],
        );
        assert!(
            table.contains("payment_claim_day (day>? AND day<?)"),
            "{table}"
        );
        assert!(!table.contains("TEMP B-TREE"), "{table}");
        let tally = plan(
            &desk.store,
            super::super::TALLY,
            &[const { String::new() }; 3],
        );
        assert!(
            tally.contains("payment_claim_person (representative=?)"),
            "{tally}"
        );
        for plan in [table, tally] {
            assert!(plan.contains("claim_line_claim (claim=?"), "{plan}");
        }
    }
}
