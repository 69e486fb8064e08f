//! Lists of payments in the store.

use chrono::NaiveDate;
use rusqlite::Row;

use super::{
    AccountChange, BankColumn, BankLayout, MOST_CLAIMS, Payment, PaymentRun, PaymentRunId,
};
use crate::{
    Id,
    money::Pence,
    payee,
    payment_claim::{ClaimId, PaymentClaim, Stage, Step, StepFacts},
    store::{Change, Fields, Read, StoreError, sql},
    working_day::Calendar,
};

/// One line of the list of lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunLine {
    /// The list.
    pub run: PaymentRun,
    /// How many claims are in it.
    pub claims: u32,
    /// How many of them are not paid yet.
    pub unpaid: u32,
}

impl PaymentRun {
    /// Makes a list of these approved claims with this day: each takes the step into it. Nothing is made where one of them is not approved
    /// any more, or took its last step on a later day.
    pub fn make(
        change: &Change<'_>,
        claims: &[ClaimId],
        on: NaiveDate,
    ) -> Result<PaymentRunId, StoreError> {
        let id = PaymentRunId::new(change.now());
        let number = change.number("SELECT coalesce(max(number), 0) + 1 FROM payment_run", [])?;
        change.add(id, &[("number", &number), ("made_on", &on.to_string())])?;
        for claim in claims {
            let claim = PaymentClaim::find(change, *claim)?;
            claim.step(change, Step::Export, &StepFacts::on(on), None)?;
            change.save(claim.id, claim.version + 1, &[("run", &id)])?;
        }
        change.about(id.subject());
        Ok(id)
    }

    /// Notes that those of these claims of the list that wait were paid on this day: each takes the step, with the working days it took.
    pub fn pay(
        &self,
        change: &Change<'_>,
        calendar: &Calendar,
        claims: &[ClaimId],
        on: NaiveDate,
    ) -> Result<u32, StoreError> {
        let mut paid = 0;
        for payment in self.payments(change)? {
            if !payment.waits() || !claims.contains(&payment.claim) {
                continue;
            }
            let claim = PaymentClaim::find(change, payment.claim)?;
            let clock = claim.clock(calendar, &claim.trail(change)?, on);
            let days = clock.map_or((0, 0), |clock| (clock.days_all, clock.days_ours));
            claim.step(change, Step::Pay, &StepFacts::on(on), Some(days))?;
            paid += 1;
        }
        change.about(self.id.subject());
        Ok(paid)
    }

    /// The list with this id. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: PaymentRunId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// How many lists there are.
    pub fn count(store: &impl Read) -> Result<usize, StoreError> {
        let number = store.number("SELECT count(*) FROM payment_run", [])?;
        Ok(usize::try_from(number).unwrap_or_default())
    }

    /// A page of the lists, the newest first.
    pub fn list(store: &impl Read, limit: usize, skip: usize) -> Result<Vec<RunLine>, StoreError> {
        let whole = |count| i64::try_from(count).unwrap_or(i64::MAX);
        store.list(LIST, [whole(limit), whole(skip)], |row| {
            Ok(RunLine {
                run: read(row)?,
                claims: row.get("claims")?,
                unpaid: row.get("unpaid")?,
            })
        })
    }

    /// Its claims, by name.
    pub fn payments(&self, store: &impl Read) -> Result<Vec<Payment>, StoreError> {
        store.list(
            &format!("{PAYMENT} WHERE payment_claim.run = ?1 ORDER BY representative.name COLLATE NOCASE, payment_claim.number"),
            [self.id],
            payment,
        )
    }

    /// Approved claims that are in no list, those that wait longest first; at most as many as a list has.
    pub fn waiting(store: &impl Read) -> Result<Vec<Payment>, StoreError> {
        let most = i64::try_from(MOST_CLAIMS).unwrap_or(i64::MAX);
        store.list(&waiting(), [most], payment)
    }

    /// How many approved claims are in no list.
    pub fn count_waiting(store: &impl Read) -> Result<usize, StoreError> {
        let number = store.number(
            "SELECT count(*) FROM payment_claim WHERE stage = 'approved' AND archived_at IS NULL",
            [],
        )?;
        Ok(usize::try_from(number).unwrap_or_default())
    }

    /// The list that a claim stands in.
    pub fn of_claim(store: &impl Read, claim: ClaimId) -> Result<Option<Self>, StoreError> {
        store.find(
            "SELECT payment_run.* FROM payment_run JOIN payment_claim ON payment_claim.run = payment_run.id WHERE payment_claim.id = ?1",
            [claim],
            read,
        )
    }
}

impl BankLayout {
    /// The columns that were chosen the last time, or the usual ones.
    pub fn now(store: &impl Read) -> Result<Self, StoreError> {
        let kept = store.find(
            "SELECT * FROM payment_layout ORDER BY id LIMIT 1",
            [],
            |row| {
                let columns: String = row.get("columns")?;
                Ok(Self {
                    kept: Some((row.get("id")?, row.get("version")?)),
                    columns: columns
                        .split(' ')
                        .filter_map(BankColumn::from_code)
                        .collect(),
                    headings: row.get("headings")?,
                })
            },
        )?;
        Ok(kept.unwrap_or_else(Self::usual))
    }

    /// Keeps the columns that were chosen now.
    pub fn keep(&self, change: &Change<'_>, chosen: &Self) -> Result<(), StoreError> {
        let codes: Vec<_> = chosen.columns.iter().map(|it| it.code()).collect();
        let columns = codes.join(" ");
        let fields: Fields<'_> = &[("columns", &columns), ("headings", &chosen.headings)];
        match self.kept {
            Some((id, version)) => change.save(id, version, fields),
            None => change.add(Id::<Self>::new(change.now()), fields),
        }
    }
}

pub(super) const LIST: &str = "SELECT payment_run.*,
    (SELECT count(*) FROM payment_claim WHERE run = payment_run.id) AS claims,
    (SELECT count(*) FROM payment_claim WHERE run = payment_run.id AND stage = 'exported') AS unpaid
  FROM payment_run ORDER BY number DESC LIMIT ?1 OFFSET ?2";

// An account counts as changed where it was written after the first approval and nobody else has approved the claim since; and where
// whoever approved it wrote it after the claim was begun. What came first is read from the order of the history, which no clock of a PC
// puts back.
const PAYMENT: &str = "SELECT payment_claim.id, payment_claim.number, payment_claim.representative, representative.name AS person,
    about, stage, exported_on, payee.reference, payee.account_name, payee.sort_code, payee.account_number,
    (SELECT coalesce(sum(pence), 0) FROM claim_line WHERE claim = payment_claim.id AND money = 'involvement' AND paid_by = 'person') AS involvement,
    (SELECT coalesce(sum(pence), 0) FROM claim_line WHERE claim = payment_claim.id AND money = 'expense' AND paid_by = 'person') AS expenses,
    (SELECT coalesce(sum(pence), 0) FROM claim_advance WHERE claim = payment_claim.id) AS advance,
    (SELECT max(moved_on) FROM claim_move WHERE claim = payment_claim.id) AS last_step,
    (SELECT max(instr(claims, payment_claim.id) > 0
          AND (SELECT min(id) FROM history WHERE history.kind = 'payment_file' AND history.row_id = payment_file.id)
            > coalesce((SELECT min(id) FROM history WHERE history.change = written.id), 0))
       FROM payment_file WHERE payment_file.run = payment_claim.run AND payment_file.kind = 'bank') AS in_a_file,
    (SELECT wrote.id > CASE WHEN approved_by IS written.actor
          THEN (SELECT min(begun.id) FROM history AS begun WHERE begun.kind = 'payment_claim' AND begun.row_id = payment_claim.id)
          ELSE (SELECT min(earliest.id) FROM claim_move CROSS JOIN history AS earliest ON earliest.kind = 'claim_move' AND earliest.row_id = claim_move.id
              WHERE claim = payment_claim.id AND becomes = 'approved' AND was <> 'exported') END
        AND NOT (approved_by IS NOT written.actor
          AND wrote.id < (SELECT max(latest.id) FROM claim_move CROSS JOIN history AS latest ON latest.kind = 'claim_move' AND latest.row_id = claim_move.id
              WHERE claim = payment_claim.id AND becomes = 'approved' AND was <> 'exported'))
       FROM (SELECT min(id) AS id FROM history WHERE change = written.id) AS wrote) AS changed_since,
    written.id AS written_in, written.actor AS written_by, written.at AS written_at, coalesce(writer.name, '') AS writer,
    (SELECT name FROM payee_check JOIN staff ON staff.id = payee_check.staff
      WHERE payee_check.representative = payment_claim.representative AND payee_check.changed_in = written.id
        AND NOT EXISTS (SELECT 1 FROM claim_author WHERE claim = payment_claim.id AND claim_author.staff = payee_check.staff)
        AND NOT EXISTS (SELECT 1 FROM claim_stranger WHERE claim = payment_claim.id AND claim_stranger.staff = payee_check.staff)
      ORDER BY payee_check.id LIMIT 1) AS confirmed_by
  FROM payment_claim JOIN representative ON representative.id = payment_claim.representative
  LEFT JOIN payee ON payee.representative = payment_claim.representative
  LEFT JOIN change AS written ON written.id = payee.changed_in AND payee.account_number <> ''
  LEFT JOIN staff AS writer ON writer.id = written.actor";

pub(super) fn waiting() -> String {
    format!(
        "{PAYMENT} WHERE payment_claim.archived_at IS NULL AND stage = 'approved' ORDER BY submitted_on, payment_claim.number LIMIT ?1"
    )
}

fn read(row: &Row<'_>) -> rusqlite::Result<PaymentRun> {
    Ok(PaymentRun {
        id: row.get("id")?,
        number: row.get("number")?,
        made_on: sql::text(row, "made_on")?,
    })
}

fn payment(row: &Row<'_>) -> rusqlite::Result<Payment> {
    Ok(Payment {
        claim: row.get(0)?,
        number: row.get(1)?,
        representative: row.get(2)?,
        person: row.get("person")?,
        about: row.get("about")?,
        stage: sql::code(row, "stage", Stage::from_code)?,
        exported_on: sql::optional_text(row, "exported_on")?,
        last_step: sql::optional_text(row, "last_step")?,
        in_a_file: row.get("in_a_file")?,
        involvement: Pence::new(row.get("involvement")?),
        expenses: Pence::new(row.get("expenses")?),
        advance: Pence::new(row.get("advance")?),
        payee: payee::facts(row)?,
        account_change: account_change(row)?,
    })
}

fn account_change(row: &Row<'_>) -> rusqlite::Result<Option<AccountChange>> {
    if row.get::<_, Option<bool>>("changed_since")? != Some(true) {
        return Ok(None);
    }
    Ok(Some(AccountChange {
        written_in: row.get("written_in")?,
        by: row.get("written_by")?,
        who: row.get("writer")?,
        at: sql::text(row, "written_at")?,
        confirmed_by: row.get("confirmed_by")?,
    }))
}
