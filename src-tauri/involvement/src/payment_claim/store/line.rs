//! Lines, receipts and advances of a claim.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::super::{ClaimId, LineFacts, LineId, LineKind, Measure, PaidBy, PaymentClaim};
use crate::{
    Id, Noun,
    attachment::{Attachment, AttachmentId, CleanPicture},
    money::{Miles, Pence},
    policy::Category,
    rate::{RateKind, RateUnit},
    store::{Change, Fields, Read, StoreError, sql},
};

/// A line as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its id.
    pub id: LineId,
    /// What it says.
    pub facts: LineFacts,
    /// Its receipts.
    pub receipts: Vec<Receipt>,
}

/// A receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Its id.
    pub id: Id<Receipt>,
    /// The photo or scan.
    pub file: AttachmentId,
}

impl Noun for Receipt {
    const KIND: &'static str = "claim_receipt";
}

/// Money that the person had before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advance {
    /// Its id.
    pub id: Id<Advance>,
    /// What it says.
    pub facts: AdvanceFacts,
}

impl Noun for Advance {
    const KIND: &'static str = "claim_advance";
}

/// What an advance says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdvanceFacts {
    /// The day on which the person had it.
    pub day: NaiveDate,
    /// How much.
    pub pence: Pence,
    /// How: in cash by Helen; may be empty.
    pub how: String,
}

impl PaymentClaim {
    /// Adds a line to a claim that was seen at its version.
    pub fn add_line(
        &self,
        change: &Change<'_>,
        facts: &LineFacts,
        today: NaiveDate,
    ) -> Result<LineId, StoreError> {
        self.write(change, today)?;
        self.insert_line(change, facts)
    }

    pub(super) fn insert_line(
        &self,
        change: &Change<'_>,
        facts: &LineFacts,
    ) -> Result<LineId, StoreError> {
        let id = LineId::new(change.now());
        facts.fields(|fields| {
            let claim: Fields<'_> = &[("claim", &self.id)];
            change.add(id, &[claim, fields].concat())
        })?;
        Ok(id)
    }

    /// Saves a line of a claim that was seen at its version.
    pub fn save_line(
        &self,
        change: &Change<'_>,
        line: LineId,
        facts: &LineFacts,
        today: NaiveDate,
    ) -> Result<(), StoreError> {
        self.write(change, today)?;
        let version = change.one(line, |row| row.get("version"))?;
        facts.fields(|fields| change.save(line, version, fields))
    }

    /// Takes a line out of a claim that was seen at its version, and its receipts with it.
    pub fn remove_line(
        &self,
        change: &Change<'_>,
        line: &Line,
        today: NaiveDate,
    ) -> Result<(), StoreError> {
        self.write(change, today)?;
        for receipt in &line.receipts {
            change.remove(receipt.id)?;
        }
        change.remove(line.id)
    }

    /// Puts a receipt to a line.
    pub fn add_receipt(
        &self,
        change: &Change<'_>,
        line: LineId,
        picture: &CleanPicture,
        today: NaiveDate,
    ) -> Result<(), StoreError> {
        self.write(change, today)?;
        let file = Attachment::keep(change, picture.kind, &picture.bytes)?;
        change.about(self.id.subject());
        change.add(
            Id::<Receipt>::new(change.now()),
            &[("claim", &self.id), ("line", &line), ("file", &file)],
        )
    }

    /// Takes a receipt away from its line.
    pub fn remove_receipt(
        &self,
        change: &Change<'_>,
        receipt: Receipt,
        today: NaiveDate,
    ) -> Result<(), StoreError> {
        self.write(change, today)?;
        change.remove(receipt.id)
    }

    /// Notes money that the person had in advance.
    pub fn add_advance(
        &self,
        change: &Change<'_>,
        facts: &AdvanceFacts,
        today: NaiveDate,
    ) -> Result<(), StoreError> {
        self.write(change, today)?;
        change.add(
            Id::<Advance>::new(change.now()),
            &[
                ("claim", &self.id),
                ("day", &facts.day.to_string()),
                ("pence", &facts.pence.get()),
                ("how", &facts.how),
            ],
        )
    }

    /// Takes an advance out again: it was noted by mistake.
    pub fn remove_advance(
        &self,
        change: &Change<'_>,
        advance: Id<Advance>,
        today: NaiveDate,
    ) -> Result<(), StoreError> {
        self.write(change, today)?;
        change.remove(advance)
    }

    /// Its lines: involvement first, then expenses, each in the order in which they were written.
    pub fn lines(&self, store: &impl Read) -> Result<Vec<Line>, StoreError> {
        Self::lines_of(store, self.id)
    }

    /// The lines of a claim.
    pub fn lines_of(store: &impl Read, claim: ClaimId) -> Result<Vec<Line>, StoreError> {
        let receipts: Vec<(LineId, Receipt)> = store.list(
            "SELECT * FROM claim_receipt WHERE claim = ?1 ORDER BY id",
            [claim],
            |row| {
                let receipt = Receipt {
                    id: row.get("id")?,
                    file: row.get("file")?,
                };
                Ok((row.get("line")?, receipt))
            },
        )?;
        store.list(
            "SELECT * FROM claim_line WHERE claim = ?1 ORDER BY money DESC, id",
            [claim],
            |row| {
                let id: LineId = row.get("id")?;
                let of_line = receipts.iter().filter(|(line, _)| *line == id);
                Ok(Line {
                    id,
                    facts: read(row)?,
                    receipts: of_line.map(|(_, receipt)| *receipt).collect(),
                })
            },
        )
    }

    /// What the person had in advance.
    pub fn advances(&self, store: &impl Read) -> Result<Vec<Advance>, StoreError> {
        store.list(
            "SELECT * FROM claim_advance WHERE claim = ?1 ORDER BY day, id",
            [self.id],
            |row| {
                Ok(Advance {
                    id: row.get("id")?,
                    facts: AdvanceFacts {
                        day: sql::text(row, "day")?,
                        pence: Pence::new(row.get("pence")?),
                        how: row.get("how")?,
                    },
                })
            },
        )
    }

    /// Claims of the same person that have a line of the same day, kind and sum as a line of this one: number, id and the line here.
    pub fn twins(&self, store: &impl Read) -> Result<Vec<(ClaimId, u32, LineId)>, StoreError> {
        store.list(
            "SELECT other.id, other.number, mine.id AS line
               FROM claim_line AS mine
               JOIN claim_line AS theirs ON theirs.day = mine.day AND theirs.category = mine.category AND theirs.pence = mine.pence
                                        AND theirs.id <> mine.id
               JOIN payment_claim AS other ON other.id = theirs.claim
              WHERE mine.claim = ?1 AND other.representative = ?2 AND other.archived_at IS NULL
                AND other.stage NOT IN ('rejected', 'withdrawn', 'reversed')
              GROUP BY other.id, mine.id ORDER BY other.number, mine.id",
            params![self.id, self.facts.representative],
            |row| Ok((row.get("id")?, row.get("number")?, row.get("line")?)),
        )
    }
}

impl LineFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        let pence = |pence: Pence| Some(pence.get());
        let (mut unit, mut count, mut rate, mut more, mut more_rate) =
            (None, None, None, None, None);
        let (mut elsewhere, mut vehicle, mut meeting, mut preparation) = (None, None, None, None);
        let mut called_off = false;
        match &self.measure {
            Measure::Sum => {}
            Measure::Time {
                minutes,
                rate: each,
            } => {
                unit = Some(RateUnit::Hour.code());
                (count, rate) = (Some(*minutes), pence(*each));
            }
            Measure::Units {
                unit: of,
                count: many,
                rate: each,
                meeting: at,
                preparation: before,
                cancelled,
            } => {
                unit = Some(of.code());
                (count, rate) = (Some(*many), pence(*each));
                (meeting, preparation, called_off) = (Some(*at), Some(*before), *cancelled);
            }
            Measure::Journey {
                vehicle: by,
                parts,
                elsewhere: others,
            } => {
                unit = Some(RateUnit::Mile.code());
                vehicle = Some(by.code());
                elsewhere = Some(others.get());
                let mut parts = parts.iter().map(|(miles, each)| (miles.get(), each.get()));
                (count, rate) = parts.next().unzip();
                (more, more_rate) = parts.next().unzip();
            }
        }
        write(&[
            ("money", &self.kind.money()),
            ("category", &self.kind.code()),
            ("day", &self.day.to_string()),
            ("what", &self.what),
            ("paid_by", &self.paid_by.code()),
            ("unit", &unit),
            ("count", &count),
            ("rate_pence", &rate),
            ("more_count", &more),
            ("more_pence", &more_rate),
            ("elsewhere", &elsewhere),
            ("vehicle", &vehicle),
            ("meeting_minutes", &meeting),
            ("preparation_minutes", &preparation),
            ("cancelled", &called_off),
            ("pence", &self.pence.get()),
            ("agreed_with", &self.agreed_with),
            ("no_receipt", &self.no_receipt),
        ])
    }
}

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<LineFacts> {
    let kind = sql::code(row, "category", LineKind::from_code)?;
    let unit = row
        .get::<_, Option<String>>("unit")?
        .and_then(|code| RateUnit::from_code(&code));
    let count: u32 = row.get::<_, Option<u32>>("count")?.unwrap_or_default();
    let rate = Pence::new(row.get::<_, Option<i64>>("rate_pence")?.unwrap_or_default());
    let measure = match (unit, kind) {
        (None, _) => Measure::Sum,
        (Some(unit), LineKind::Involvement) => Measure::Units {
            unit,
            count,
            rate,
            meeting: row
                .get::<_, Option<u32>>("meeting_minutes")?
                .unwrap_or_default(),
            preparation: row
                .get::<_, Option<u32>>("preparation_minutes")?
                .unwrap_or_default(),
            cancelled: row.get("cancelled")?,
        },
        (Some(_), LineKind::Expense(Category::Mileage)) => {
            let more = row
                .get::<_, Option<u32>>("more_count")?
                .zip(row.get::<_, Option<i64>>("more_pence")?);
            let more = more.map(|(miles, pence)| (Miles::tenths(miles), Pence::new(pence)));
            Measure::Journey {
                vehicle: sql::code(row, "vehicle", RateKind::from_code)?,
                parts: std::iter::once((Miles::tenths(count), rate))
                    .chain(more)
                    .collect(),
                elsewhere: Miles::tenths(
                    row.get::<_, Option<u32>>("elsewhere")?.unwrap_or_default(),
                ),
            }
        }
        (Some(_), LineKind::Expense(_)) => Measure::Time {
            minutes: count,
            rate,
        },
    };
    Ok(LineFacts {
        kind,
        day: sql::text(row, "day")?,
        what: row.get("what")?,
        paid_by: sql::code(row, "paid_by", PaidBy::from_code)?,
        measure,
        pence: Pence::new(row.get("pence")?),
        agreed_with: row.get("agreed_with")?,
        no_receipt: row.get("no_receipt")?,
    })
}
