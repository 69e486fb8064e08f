//! Lists of claims.

use chrono::NaiveDate;
use rusqlite::{params, types::Value};

use super::super::{PaymentClaim, Stage};
use super::claim::read;
use crate::{
    activity::ActivityId,
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

/// Which claims are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// How far they are; `None` for all.
    pub stage: Option<Stage>,
    /// Of which activity; `None` for all.
    pub activity: Option<ActivityId>,
    /// Letters of a name or of what it is for, or a number; or nothing.
    pub text: String,
}

/// The claim is found first, by an index in the order of the list, and then whose it is: a page of many thousand is read without sorting them.
const MATCH: &str =
    " FROM payment_claim CROSS JOIN representative ON representative.id = representative
  WHERE payment_claim.archived_at IS NULL";

/// Everybody's claims are counted without looking whose they are.
const COUNT: &str = "SELECT count(*) FROM payment_claim WHERE payment_claim.archived_at IS NULL";

impl Wanted {
    /// Whether anything is left out.
    pub fn narrows(&self) -> bool {
        *self != Self::default()
    }

    fn conditions(&self) -> (String, Vec<Value>) {
        let (mut sql, mut values) = (String::new(), Vec::new());
        let mut with = |condition: &str, value: String| {
            values.push(Value::Text(value));
            sql.push_str(&condition.replace("?#", &format!("?{}", values.len())));
        };
        if let Some(stage) = self.stage {
            with(" AND stage = ?#", stage.code().to_string());
        }
        if let Some(activity) = self.activity {
            with(" AND activity = ?#", activity.to_string());
        }
        if !self.text.is_empty() {
            let number = self.text.rsplit(['-', ' ']).next().unwrap_or_default();
            match number.parse::<u32>() {
                Ok(number) => with(" AND number = CAST(?# AS INTEGER)", number.to_string()),
                Err(_) => with(
                    " AND (representative IN (SELECT id FROM representative WHERE name LIKE ?# ESCAPE '\\') OR about LIKE ?# ESCAPE '\\')",
                    pattern(&self.text),
                ),
            }
        }
        (sql, values)
    }
}

fn pattern(text: &str) -> String {
    let escaped: String = text
        .chars()
        .flat_map(|c| {
            let mark = matches!(c, '%' | '_' | '\\').then_some('\\');
            mark.into_iter().chain([c])
        })
        .collect();
    format!("%{escaped}%")
}

impl PaymentClaim {
    /// How many claims are wanted.
    pub fn count(store: &impl Read, wanted: &Wanted) -> Result<usize, StoreError> {
        let (sql, values) = wanted.conditions();
        let number = store.number(&format!("{COUNT}{sql}"), rusqlite::params_from_iter(values))?;
        Ok(usize::try_from(number).unwrap_or_default())
    }

    /// A page of the claims that are wanted, the newest day first.
    pub fn list(
        store: &impl Read,
        wanted: &Wanted,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<ClaimLine>, StoreError> {
        let (query, mut values) = page(wanted);
        values.push(Value::Integer(sql::whole(limit)));
        values.push(Value::Integer(sql::whole(skip)));
        lines(store, &query, rusqlite::params_from_iter(values))
    }

    /// Claims whose clock runs: the soonest due first by the day they were sent in.
    pub fn running(store: &impl Read, limit: usize) -> Result<Vec<ClaimLine>, StoreError> {
        lines(
            store,
            &format!(
                "SELECT payment_claim.*, representative.name AS person, {TOTAL} AS total {MATCH}
                    AND stage IN ('submitted', 'query', 'approved', 'exported')
                  ORDER BY submitted_on, number LIMIT ?1"
            ),
            [sql::whole(limit)],
        )
    }

    /// The claims of a person, the newest day first.
    pub fn of_representative(
        store: &impl Read,
        representative: RepresentativeId,
        limit: usize,
    ) -> Result<Vec<ClaimLine>, StoreError> {
        lines(
            store,
            &format!(
                "SELECT payment_claim.*, representative.name AS person, {TOTAL} AS total {MATCH} AND representative = ?1
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
                "SELECT payment_claim.*, representative.name AS person, {TOTAL} AS total {MATCH} AND meeting = ?1
                  ORDER BY representative.name COLLATE NOCASE, number"
            ),
            [meeting],
        )
    }

    /// How many claims there are at each stage.
    pub fn stages(store: &impl Read) -> Result<Vec<(Stage, usize)>, StoreError> {
        store.list(
            "SELECT stage, count(*) AS number FROM payment_claim WHERE archived_at IS NULL GROUP BY stage",
            [],
            |row| {
                let number: i64 = row.get("number")?;
                let stage = crate::store::sql::code(row, "stage", Stage::from_code)?;
                Ok((stage, usize::try_from(number).unwrap_or_default()))
            },
        )
    }
}

/// The question for a page, with its values but for how many and from where.
fn page(wanted: &Wanted) -> (String, Vec<Value>) {
    let (sql, values) = wanted.conditions();
    let at = values.len();
    let query = format!(
        "SELECT payment_claim.*, representative.name AS person, {TOTAL} AS total {MATCH} {sql}
         ORDER BY payment_claim.day DESC, payment_claim.id DESC LIMIT ?{} OFFSET ?{}",
        at + 1,
        at + 2
    );
    (query, values)
}

const TOTAL: &str = "(SELECT coalesce(sum(pence), 0) FROM claim_line WHERE claim = payment_claim.id AND paid_by = 'person')";

fn lines(
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
    use super::*;
    use crate::payment_claim::tests::Desk;
    use crate::store::plan::plan;

    /// How a page of these claims is read.
    fn read_by(desk: &Desk, wanted: &Wanted) -> String {
        let (query, values) = page(wanted);
        plan(&desk.store, &query, &vec![String::new(); values.len() + 2])
    }

    #[test]
    fn a_page_of_a_list_is_read_by_an_index_in_its_order() {
        let desk = Desk::new();
        let activity = ActivityId::new(Default::default());
        let all = Wanted::default();
        let stage = Wanted {
            stage: Some(Stage::Paid),
            ..Wanted::default()
        };
        let activity = Wanted {
            activity: Some(activity),
            ..Wanted::default()
        };
        let text = Wanted {
            text: "library".into(),
            ..Wanted::default()
        };
        for (wanted, index) in [
            (all, "USING INDEX payment_claim_day"),
            (stage, "USING INDEX payment_claim_stage_day (stage=?)"),
            (activity, "USING INDEX payment_claim_activity (activity=?)"),
            (text, "USING INDEX payment_claim_day"),
        ] {
            let plan = read_by(&desk, &wanted);
            assert!(plan.contains(index), "{plan}");
            assert!(!plan.contains("TEMP B-TREE"), "nothing is sorted: {plan}");
            assert!(plan.contains("claim_line_claim (claim=?)"), "{plan}");
        }
        let number = Wanted {
            text: "MV-C-0127".into(),
            ..Wanted::default()
        };
        let plan = read_by(&desk, &number);
        assert!(plan.contains("(number=?)"), "{plan}");
    }

    #[test]
    fn reports_and_tables_are_read_by_indexes_from_the_claim_to_its_lines() {
        let desk = Desk::new();
        let table = plan(
            &desk.store,
            super::super::FILE,
            &[const { String::new() }; 2],
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
