//! Budgets in the store, and what became of their money.

pub(super) mod claimed;
pub(super) mod counted;

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{
    Budget, BudgetFacts, BudgetId, BudgetLine, BudgetLineId, LineFacts, LineKind, SpendFacts,
    Standing, Used,
};
use crate::{
    Id, Noun,
    activity::ActivityId,
    money::Pence,
    payment_claim::LineKind as ClaimLineKind,
    policy::Category,
    store::{Change, Fields, Read, StoreError, sql},
};

/// A line of a budget with what became of its money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetRow {
    /// The line.
    pub line: BudgetLine,
    /// What became of its money.
    pub used: Used,
}

/// What became of the money of a budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its lines, in the order of their kinds.
    pub rows: Vec<BudgetRow>,
    /// What claims and bookings come to for which no budget has a line, by kind: shown, so that no money is lost from sight.
    pub beside: Vec<Beside>,
}

/// What claims and bookings come to for which no budget of the activity has a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// Which kind of line is missing.
    pub kind: LineKind,
    /// What became of the money.
    pub used: Used,
    /// The first and the last days on which it is counted here, where other budgets count it on the others; empty: on all days of the budget.
    pub days: Vec<(NaiveDate, NaiveDate)>,
}

/// Something that was spent without a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spend {
    /// Its id.
    pub id: SpendId,
    /// What it was.
    pub facts: SpendFacts,
    /// What it takes back.
    pub reverses: Option<SpendId>,
    /// Whether it was taken back.
    pub reversed: bool,
}

/// The id of something that was spent.
pub type SpendId = Id<Spend>;

impl Noun for Spend {
    const KIND: &'static str = "budget_spend";
}

/// Where the accounts put a line of a claim.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Code {
    /// The code; may be empty.
    pub nominal: String,
    /// The fund; empty where no budget covers it.
    pub fund: String,
}

/// The codes of all budgets, by activity and kind.
#[derive(Clone, Debug, Default)]
pub struct Codes(HashMap<(Option<ActivityId>, LineKind), Vec<OfDays>>);

/// A code and the days on which it counts.
type OfDays = (NaiveDate, NaiveDate, Code);

impl Budget {
    /// Adds a budget.
    pub fn add(change: &Change<'_>, facts: &BudgetFacts) -> Result<BudgetId, StoreError> {
        let id = BudgetId::new(change.now());
        facts.fields(|fields| change.add(id, fields))?;
        Ok(id)
    }

    /// Saves a budget that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: BudgetId,
        version: i64,
        facts: &BudgetFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// The budget with this id. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: BudgetId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// How many budgets there are.
    pub fn count(store: &impl Read) -> Result<usize, StoreError> {
        let number = store.number("SELECT count(*) FROM budget", [])?;
        Ok(usize::try_from(number).unwrap_or_default())
    }

    /// A page of the budgets, the latest first.
    pub fn list(store: &impl Read, limit: usize, skip: usize) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM budget ORDER BY last DESC, name COLLATE NOCASE, id LIMIT ?1 OFFSET ?2",
            [sql::whole(limit), sql::whole(skip)],
            read,
        )
    }

    /// The budgets of an activity, the latest first.
    pub fn of_activity(
        store: &impl Read,
        activity: Option<ActivityId>,
    ) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM budget WHERE activity IS ?1 ORDER BY last DESC, name COLLATE NOCASE, id",
            [activity],
            read,
        )
    }

    /// Whether money is set aside for an activity: a budget of its own with something in it.
    pub fn is_set(store: &impl Read, activity: ActivityId) -> Result<bool, StoreError> {
        let found = store.number(
            "SELECT EXISTS (SELECT 1 FROM budget JOIN budget_line ON budget_line.budget = budget.id WHERE activity = ?1 AND pence > 0)",
            [activity],
        )?;
        Ok(found != 0)
    }

    /// Another budget that counts claims of this kind for the same activity on some of the same days.
    pub fn clash(
        store: &impl Read,
        budget: &BudgetFacts,
        kind: LineKind,
        but: Option<BudgetLineId>,
    ) -> Result<Option<Self>, StoreError> {
        store.find(
            "SELECT budget.* FROM budget JOIN budget_line ON budget_line.budget = budget.id
              WHERE activity IS ?1 AND first <= ?2 AND last >= ?3 AND kind = ?4 AND budget_line.id IS NOT ?5 LIMIT 1",
            params![
                budget.activity,
                budget.last.to_string(),
                budget.first.to_string(),
                kind.code(),
                but
            ],
            read,
        )
    }

    /// Its lines with what became of their money, in the order of their kinds.
    pub fn rows(&self, store: &impl Read) -> Result<Vec<BudgetRow>, StoreError> {
        Ok(self.account(store)?.rows)
    }

    /// The budgets that a claim of this activity and day is paid from.
    pub fn covering(
        store: &impl Read,
        activity: Option<ActivityId>,
        day: NaiveDate,
    ) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM budget WHERE activity IS ?1 AND first <= ?2 AND last >= ?2 ORDER BY name COLLATE NOCASE, id",
            params![activity, day.to_string()],
            read,
        )
    }

    /// Lines of this budget that are nearly gone, or more than gone.
    pub fn warnings(&self, store: &impl Read) -> Result<Vec<BudgetRow>, StoreError> {
        let mut rows = self.rows(store)?;
        rows.retain(|row| {
            let limit = row.line.facts.limit;
            row.used.standing(limit, self.facts.warn_percent) != Standing::Enough
        });
        Ok(rows)
    }
}

impl BudgetLine {
    /// Adds a line.
    pub fn add(
        change: &Change<'_>,
        budget: BudgetId,
        facts: &LineFacts,
    ) -> Result<BudgetLineId, StoreError> {
        change.about(budget.subject());
        let id = BudgetLineId::new(change.now());
        let of: Fields<'_> = &[("budget", &budget)];
        facts.fields(|fields| change.add(id, &[of, fields].concat()))?;
        Ok(id)
    }

    /// Saves a line that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        budget: BudgetId,
        id: BudgetLineId,
        version: i64,
        facts: &LineFacts,
    ) -> Result<(), StoreError> {
        change.about(budget.subject());
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// What was spent of it without a claim, the latest first.
    pub fn spent(&self, store: &impl Read) -> Result<Vec<Spend>, StoreError> {
        store.list(
            "SELECT *, EXISTS (SELECT 1 FROM budget_spend AS back WHERE back.reverses = budget_spend.id) AS reversed
               FROM budget_spend WHERE line = ?1 ORDER BY day DESC, id DESC",
            [self.id],
            |row| {
                Ok(Spend {
                    id: row.get("id")?,
                    facts: SpendFacts {
                        day: sql::text(row, "day")?,
                        what: row.get("what")?,
                        access: Category::from_code(&row.get::<_, String>("access")?),
                        pence: Pence::new(row.get("pence")?),
                    },
                    reverses: row.get("reverses")?,
                    reversed: row.get("reversed")?,
                })
            },
        )
    }

    /// Whether it stays for what it is for: something was noted on it, or it is what bookings for access are counted against. Otherwise money
    /// for a trainer could become access money.
    pub fn kind_stays(&self, store: &impl Read, budget: &Budget) -> Result<bool, StoreError> {
        let noted = store.number(
            "SELECT EXISTS (SELECT 1 FROM budget_spend WHERE line = ?1)",
            [self.id],
        )?;
        let access = self.facts.kind == LineKind::Access;
        Ok(noted != 0 || access && !budget.bookings(store)?.is_empty())
    }

    /// Notes what was spent without a claim. Of a line for access it says which kind of access.
    pub fn spend(
        &self,
        change: &Change<'_>,
        budget: BudgetId,
        facts: &SpendFacts,
        reverses: Option<SpendId>,
    ) -> Result<(), StoreError> {
        change.about(budget.subject());
        change.add(
            SpendId::new(change.now()),
            &[
                ("line", &self.id),
                ("day", &facts.day.to_string()),
                ("what", &facts.what),
                ("access", &facts.access.map_or("", Category::code)),
                ("pence", &facts.pence.get()),
                ("reverses", &reverses),
            ],
        )
    }
}

impl LineKind {
    /// Against which line a line of a claim is counted.
    pub fn of_claim_line(kind: ClaimLineKind) -> LineKind {
        match kind {
            ClaimLineKind::Involvement => Self::Involvement,
            ClaimLineKind::Expense(category) if category.is_access() => Self::Access,
            ClaimLineKind::Expense(_) => Self::Expenses,
        }
    }
}

impl Codes {
    /// The codes of every budget.
    pub fn of(store: &impl Read) -> Result<Self, StoreError> {
        let mut codes = Self::default();
        let rows = store.list(
            "SELECT activity, first, last, kind, nominal, fund FROM budget JOIN budget_line ON budget_line.budget = budget.id",
            [],
            |row| {
                let code = Code {
                    nominal: row.get("nominal")?,
                    fund: row.get("fund")?,
                };
                let key = (
                    row.get("activity")?,
                    sql::code(row, "kind", LineKind::from_code)?,
                );
                Ok((key, (sql::text(row, "first")?, sql::text(row, "last")?, code)))
            },
        )?;
        for (key, code) in rows {
            codes.0.entry(key).or_default().push(code);
        }
        Ok(codes)
    }

    /// The code for a line of a claim of this activity on this day.
    pub fn find(
        &self,
        activity: Option<ActivityId>,
        kind: ClaimLineKind,
        day: NaiveDate,
    ) -> Option<&Code> {
        let found = self.0.get(&(activity, LineKind::of_claim_line(kind)))?;
        let of_day = found
            .iter()
            .find(|(first, last, _)| (*first..=*last).contains(&day));
        of_day.map(|(_, _, code)| code)
    }
}

pub(super) const LINES: &str = "SELECT budget_line.*, (SELECT coalesce(sum(pence), 0) FROM budget_spend WHERE line = budget_line.id) AS spent
  FROM budget_line WHERE budget = ?1 ORDER BY name COLLATE NOCASE, id";

impl BudgetFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("name", &self.name),
            ("fund", &self.fund),
            ("activity", &self.activity),
            ("first", &self.first.to_string()),
            ("last", &self.last.to_string()),
            ("warn_percent", &self.warn_percent),
        ])
    }
}

impl LineFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("kind", &self.kind.code()),
            ("name", &self.name),
            ("nominal", &self.nominal),
            ("pence", &self.limit.get()),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Budget> {
    Ok(Budget {
        id: row.get("id")?,
        version: row.get("version")?,
        facts: BudgetFacts {
            name: row.get("name")?,
            fund: row.get("fund")?,
            activity: row.get("activity")?,
            first: sql::text(row, "first")?,
            last: sql::text(row, "last")?,
            warn_percent: row.get("warn_percent")?,
        },
    })
}

pub(super) fn read_line(row: &Row<'_>) -> rusqlite::Result<BudgetLine> {
    Ok(BudgetLine {
        id: row.get("id")?,
        version: row.get("version")?,
        facts: LineFacts {
            kind: sql::code(row, "kind", LineKind::from_code)?,
            name: row.get("name")?,
            nominal: row.get("nominal")?,
            limit: Pence::new(row.get("pence")?),
        },
    })
}
