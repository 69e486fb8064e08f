//! Arrangements in the store, with the times that were offered, what people said, and the letters that were sent.

use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Row, params};

use super::{
    Arrangement, ArrangementFacts, ArrangementId, Decision, ReplyFacts, TimeFacts, TimeOffered,
    TimeOfferedId, TimeReply,
};
use crate::{
    Id, Noun,
    activity::ActivityId,
    representative::{PaperFormat, RepresentativeId},
    store::{Change, Fields, Read, StoreError, sql},
};

/// One line of the list of arrangements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArrangementLine {
    /// The arrangement.
    pub arrangement: Arrangement,
    /// The title of its activity.
    pub activity: String,
}

/// A letter that was handed over, as kept: a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterSent {
    /// To whom.
    pub representative: RepresentativeId,
    /// The day.
    pub handed_on: NaiveDate,
    /// The number of the time that it names.
    pub number: u32,
}

impl Noun for LetterSent {
    const KIND: &'static str = "arrangement_letter";
}

/// What is logged of a letter that is handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterFacts {
    /// About what.
    pub arrangement: ArrangementId,
    /// To whom.
    pub representative: RepresentativeId,
    /// The number of the time that it names.
    pub number: u32,
    /// In which format.
    pub format: PaperFormat,
}

impl Arrangement {
    /// Adds an arrangement without times.
    pub fn add(
        change: &Change<'_>,
        activity: ActivityId,
        facts: &ArrangementFacts,
    ) -> Result<ArrangementId, StoreError> {
        let id = ArrangementId::new(change.now());
        facts.fields(|fields| {
            let mut fields = fields.to_vec();
            fields.push(("activity", &activity));
            change.add(id, &fields)
        })?;
        Ok(id)
    }

    /// Saves an arrangement that was seen at `version`. What was decided stays as it is.
    pub fn save(
        change: &Change<'_>,
        id: ArrangementId,
        version: i64,
        facts: &ArrangementFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// Decides on one of its times, as it was seen at `version`.
    pub fn decide(
        change: &Change<'_>,
        id: ArrangementId,
        version: i64,
        decision: &Decision,
    ) -> Result<(), StoreError> {
        change.save(
            id,
            version,
            &[
                ("chosen", &decision.number),
                ("why", &decision.why),
                ("confirmed_on", &decision.confirmed_on.to_string()),
            ],
        )
    }

    /// The arrangement with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: ArrangementId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// How many arrangements are archived, or are not.
    pub fn count(store: &impl Read, archived: bool) -> Result<usize, StoreError> {
        store.count::<Self>(archived)
    }

    /// A page of the arrangements that are archived, or of those that are not: first those to decide, then the newest.
    pub fn list(
        store: &impl Read,
        archived: bool,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<ArrangementLine>, StoreError> {
        store.list(
            "SELECT arrangement.*, activity.title AS activity_title
               FROM arrangement JOIN activity ON activity.id = arrangement.activity
              WHERE (arrangement.archived_at IS NOT NULL) = ?1
              ORDER BY confirmed_on IS NOT NULL, confirmed_on DESC, arrangement.id DESC LIMIT ?2 OFFSET ?3",
            params![
                archived,
                sql::whole(limit),
                sql::whole(skip)
            ],
            |row| {
                Ok(ArrangementLine {
                    arrangement: read(row)?,
                    activity: row.get("activity_title")?,
                })
            },
        )
    }

    /// Every arrangement of an activity that is not archived, the newest first.
    pub fn of_activity(store: &impl Read, activity: ActivityId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM arrangement WHERE activity = ?1 AND archived_at IS NULL ORDER BY id DESC",
            [activity],
            read,
        )
    }

    /// Whether the practical arrangements of this activity are confirmed: a time and a place were chosen, and why is written down, at
    /// least once.
    pub fn are_confirmed(store: &impl Read, activity: ActivityId) -> Result<bool, StoreError> {
        let confirmed = store.number(
            "SELECT EXISTS (SELECT 1 FROM arrangement
                             WHERE activity = ?1 AND confirmed_on IS NOT NULL AND archived_at IS NULL)",
            [activity],
        )?;
        Ok(confirmed == 1)
    }
}

impl TimeOffered {
    /// Offers one more time, with the next number.
    pub fn add(
        change: &Change<'_>,
        arrangement: ArrangementId,
        facts: &TimeFacts,
    ) -> Result<TimeOfferedId, StoreError> {
        let id = TimeOfferedId::new(change.now());
        // Replies and letters keep the numbers of times that were taken out.
        let number = change.number(
            "SELECT 1 + max(coalesce((SELECT max(number) FROM time_offered WHERE arrangement = ?1), 0),
                            coalesce((SELECT max(number) FROM arrangement_letter WHERE arrangement = ?1), 0))",
            [arrangement],
        )?;
        change.about(arrangement.subject());
        facts.fields(|fields| {
            let mut fields = fields.to_vec();
            fields.extend([("arrangement", &arrangement as _), ("number", &number as _)]);
            change.add(id, &fields)
        })?;
        Ok(id)
    }

    /// Saves a time that was seen at `version`.
    pub fn save(
        &self,
        change: &Change<'_>,
        version: i64,
        facts: &TimeFacts,
    ) -> Result<(), StoreError> {
        change.about(self.arrangement.subject());
        facts.fields(|fields| change.save(self.id, version, fields))
    }

    /// Takes a time out that nobody relies on.
    pub fn remove(&self, change: &Change<'_>) -> Result<(), StoreError> {
        change.about(self.arrangement.subject());
        change.remove(self.id)
    }

    /// The time with this id. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: TimeOfferedId) -> Result<Self, StoreError> {
        store.one(id, read_time)
    }

    /// The times that were offered, by day.
    pub fn of(store: &impl Read, arrangement: ArrangementId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM time_offered WHERE arrangement = ?1 ORDER BY day, start, number",
            [arrangement],
            read_time,
        )
    }
}

impl TimeReply {
    /// Keeps what a person said, in place of what they said before.
    pub fn keep(
        change: &Change<'_>,
        arrangement: ArrangementId,
        representative: RepresentativeId,
        before: Option<&Self>,
        facts: &ReplyFacts,
    ) -> Result<(), StoreError> {
        change.about(arrangement.subject());
        let suits: Vec<String> = facts.suits.iter().map(u32::to_string).collect();
        let (suits, said_on) = (suits.join(" "), facts.said_on.to_string());
        let said: Fields<'_> = &[
            ("suits", &suits),
            ("said", &facts.said),
            ("said_on", &said_on),
        ];
        match before {
            Some(before) => change.save(before.id, before.version, said),
            None => {
                let mut fields = said.to_vec();
                fields.extend([
                    ("arrangement", &arrangement as _),
                    ("representative", &representative as _),
                ]);
                change.add(Id::<Self>::new(change.now()), &fields)
            }
        }
    }

    /// What everybody said.
    pub fn of(store: &impl Read, arrangement: ArrangementId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM time_reply WHERE arrangement = ?1 ORDER BY id",
            [arrangement],
            |row| {
                let suits: String = row.get("suits")?;
                Ok(Self {
                    id: row.get("id")?,
                    version: row.get("version")?,
                    representative: row.get("representative")?,
                    facts: ReplyFacts {
                        suits: suits
                            .split_whitespace()
                            .filter_map(|number| number.parse().ok())
                            .collect(),
                        said: row.get("said")?,
                        said_on: sql::text(row, "said_on")?,
                    },
                })
            },
        )
    }
}

impl LetterSent {
    /// Logs that a letter was handed over on the day of the change.
    pub fn log(change: &Change<'_>, facts: &LetterFacts) -> Result<(), StoreError> {
        change.about(facts.arrangement.subject());
        change.add(
            Id::<Self>::new(change.now()),
            &[
                ("arrangement", &facts.arrangement),
                ("representative", &facts.representative),
                ("handed_on", &change.now().date_naive().to_string()),
                ("number", &facts.number),
                ("format", &facts.format.code()),
            ],
        )
    }

    /// The last letter to each person.
    pub fn last(store: &impl Read, arrangement: ArrangementId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM arrangement_letter AS letter WHERE arrangement = ?1
                AND id = (SELECT max(id) FROM arrangement_letter AS later
                           WHERE later.arrangement = ?1 AND later.representative = letter.representative)",
            [arrangement],
            |row| {
                Ok(Self {
                    representative: row.get("representative")?,
                    handed_on: sql::text(row, "handed_on")?,
                    number: row.get("number")?,
                })
            },
        )
    }
}

impl ArrangementFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("title", &self.title),
            ("bring", &self.bring),
            ("offered_on", &self.offered_on.map(|day| day.to_string())),
        ])
    }
}

impl TimeFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        let clock = |time: NaiveTime| time.format("%H:%M").to_string();
        write(&[
            ("day", &self.day.to_string()),
            ("start", &clock(self.start)),
            ("finish", &clock(self.finish)),
            ("place", &self.place),
        ])
    }
}

fn read_time(row: &Row<'_>) -> rusqlite::Result<TimeOffered> {
    Ok(TimeOffered {
        id: row.get("id")?,
        version: row.get("version")?,
        arrangement: row.get("arrangement")?,
        number: row.get("number")?,
        facts: TimeFacts {
            day: sql::text(row, "day")?,
            start: sql::text(row, "start")?,
            finish: sql::text(row, "finish")?,
            place: row.get("place")?,
        },
    })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Arrangement> {
    let decision = match sql::optional_text(row, "confirmed_on")? {
        Some(confirmed_on) => Some(Decision {
            number: row.get("chosen")?,
            why: row.get("why")?,
            confirmed_on,
        }),
        None => None,
    };
    Ok(Arrangement {
        id: row.get("id")?,
        version: row.get("version")?,
        activity: row.get("activity")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        decision,
        facts: ArrangementFacts {
            title: row.get("title")?,
            bring: row.get("bring")?,
            offered_on: sql::optional_text(row, "offered_on")?,
        },
    })
}
