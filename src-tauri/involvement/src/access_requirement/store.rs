//! Access requirements in the store.

use rusqlite::{Row, params};

use super::{
    AccessCategory, AccessRequirement, AccessRequirementFacts, AccessRequirementId, Audience,
    Booking, BookingKind, Confirmed, Stated,
};
use crate::{
    activity::ActivityId,
    consent::{Consent, Purpose},
    representative::{RepresentativeId, SaidBy},
    store::{Change, Fields, Read, StoreError, sql},
};
use chrono::NaiveDate;

/// A requirement in a list of many people's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequirementLine {
    /// The requirement.
    pub requirement: AccessRequirement,
    /// Whose it is.
    pub representative: RepresentativeId,
    /// Their name.
    pub name: String,
}

/// Support that has to be booked for the people of an activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookingNeeded {
    /// For whom.
    pub representative: RepresentativeId,
    /// Their name.
    pub name: String,
    /// What.
    pub booking: Booking,
    /// How many working days before.
    pub lead_days: u8,
}

/// Which requirements a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Of one kind.
    pub category: Option<AccessCategory>,
    /// Those that are guessed, or to be asked again on this day.
    pub to_ask: Option<NaiveDate>,
    /// Those alone whose words hold this; empty for all.
    pub text: String,
}

/// The people whose requirements are asked for day by day: not those who have left, or are archived.
const OF_PEOPLE: &str = "
      FROM access_requirement JOIN representative ON representative.id = representative
     WHERE access_requirement.archived_at IS NULL AND representative.archived_at IS NULL AND status <> 'left'
       AND (?1 IS NULL OR category = ?1)
       AND (?2 IS NULL OR said_by_whom = 'guessed' OR review_due <= ?2)
       AND (?3 = '' OR instr(lower(we_do), lower(?3)) > 0)";

/// The order of a list: as the kinds are offered.
const BY_CATEGORY: &str = "instr('information communication venue timing assistance sensory diet technology', category), access_requirement.id";

impl AccessRequirement {
    /// Adds a requirement of this person.
    pub fn add(
        change: &Change<'_>,
        representative: RepresentativeId,
        facts: &AccessRequirementFacts,
    ) -> Result<AccessRequirementId, StoreError> {
        let id = AccessRequirementId::new(change.now());
        let noted_on = change.now().date_naive().to_string();
        facts.fields(|fields| {
            let first: [(&'static str, &dyn rusqlite::ToSql); 2] =
                [("representative", &representative), ("noted_on", &noted_on)];
            let all: Vec<_> = first.into_iter().chain(fields.iter().copied()).collect();
            change.add(id, &all)
        })?;
        Ok(id)
    }

    /// Saves a requirement that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: AccessRequirementId,
        version: i64,
        facts: &AccessRequirementFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// Keeps that a requirement which was seen at `version` still fits, and who said so.
    pub fn confirm(
        change: &Change<'_>,
        id: AccessRequirementId,
        version: i64,
        stated: Stated,
    ) -> Result<(), StoreError> {
        let (on, review) = days(stated);
        change.save(
            id,
            version,
            &[
                ("said_by", &stated.by().code()),
                ("confirmed_on", &on),
                ("review_due", &review),
            ],
        )
    }

    /// The requirement with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: AccessRequirementId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// Whose it is.
    pub fn owner(
        store: &impl Read,
        id: AccessRequirementId,
    ) -> Result<RepresentativeId, StoreError> {
        store.one(id, |row| row.get("representative"))
    }

    /// What we do for one person, or what we did until it was archived, in the order in which kinds are offered.
    pub fn of_person(
        store: &impl Read,
        person: RepresentativeId,
        archived: bool,
    ) -> Result<Vec<Self>, StoreError> {
        store.list(
            &format!(
                "SELECT * FROM access_requirement WHERE representative = ?1 AND (archived_at IS NOT NULL) = ?2
                  ORDER BY {BY_CATEGORY}"
            ),
            params![person, archived],
            read,
        )
    }

    /// What we do for the person whom a row of one of our tables names: nothing where it names nobody, or where there is no such row.
    /// `kind` is the name of the table and comes from the program alone.
    pub fn of_row(
        store: &impl Read,
        kind: &'static str,
        id: &str,
    ) -> Result<Vec<RequirementLine>, StoreError> {
        let person = if kind == "representative" {
            "id"
        } else {
            "representative"
        };
        store.list(
            &format!(
                "SELECT access_requirement.*, representative.name AS name FROM access_requirement
                   JOIN representative ON representative.id = access_requirement.representative
                  WHERE access_requirement.representative = (SELECT {person} FROM {kind} WHERE id = ?1)
                    AND access_requirement.archived_at IS NULL
                  ORDER BY {BY_CATEGORY}"
            ),
            [id],
            line,
        )
    }

    /// What we do for these people: one query, however many they are.
    pub fn of_people(
        store: &impl Read,
        people: &[RepresentativeId],
    ) -> Result<Vec<RequirementLine>, StoreError> {
        let ids: Vec<String> = people.iter().map(|id| format!("\"{id}\"")).collect();
        store.list(
            &format!(
                "SELECT access_requirement.*, name FROM access_requirement
                   JOIN representative ON representative.id = access_requirement.representative
                  WHERE access_requirement.representative IN (SELECT value FROM json_each(?1))
                    AND access_requirement.archived_at IS NULL
                  ORDER BY name COLLATE NOCASE, representative.id, {BY_CATEGORY}"
            ),
            [format!("[{}]", ids.join(","))],
            line,
        )
    }

    /// What we do for everybody who takes part in an activity now, by name: one query for a page of many people.
    pub fn of_activity(
        store: &impl Read,
        activity: ActivityId,
    ) -> Result<Vec<RequirementLine>, StoreError> {
        store.list(
            &format!(
                "SELECT access_requirement.*, name FROM access_requirement
                   JOIN participation ON participation.representative = access_requirement.representative
                   JOIN representative ON representative.id = access_requirement.representative
                  WHERE participation.activity = ?1 AND participation.until IS NULL AND access_requirement.archived_at IS NULL
                  ORDER BY name COLLATE NOCASE, representative.id, {BY_CATEGORY}"
            ),
            [activity],
            line,
        )
    }

    /// The longest time without a break that everybody in an activity can sit, in minutes: the shortest that anyone asked for.
    /// `None` where nobody asked for one.
    pub fn shortest_break(
        store: &impl Read,
        activity: ActivityId,
    ) -> Result<Option<u16>, StoreError> {
        let lines = Self::of_activity(store, activity)?;
        Ok(lines
            .iter()
            .filter_map(|line| line.requirement.facts.break_every)
            .min())
    }

    /// What has to be booked for each meeting of an activity, by name.
    pub fn bookings_needed(
        store: &impl Read,
        activity: ActivityId,
    ) -> Result<Vec<BookingNeeded>, StoreError> {
        let lines = Self::of_activity(store, activity)?;
        Ok(lines
            .into_iter()
            .filter_map(|line| {
                let facts = line.requirement.facts;
                facts.booking.map(|booking| BookingNeeded {
                    representative: line.representative,
                    name: line.name,
                    booking,
                    lead_days: facts.lead_days,
                })
            })
            .collect())
    }

    /// What everybody in an activity lets these people know, by name: what is on a sheet for them. Nothing is told of anybody who has not
    /// agreed that it is, and no guess.
    pub fn told_to(
        store: &impl Read,
        activity: ActivityId,
        audience: Audience,
    ) -> Result<Vec<RequirementLine>, StoreError> {
        let allow = Consent::who_allow(store, activity, Purpose::ShareAccess)?;
        let mut lines = Self::of_activity(store, activity)?;
        lines.retain(|line| {
            allow.contains(&line.representative) && line.requirement.facts.may_know(audience)
        });
        Ok(lines)
    }

    /// The day on which somebody asked this person and heard that nothing else is needed.
    pub fn asked(
        store: &impl Read,
        person: RepresentativeId,
    ) -> Result<Option<NaiveDate>, StoreError> {
        store.one(person, |row| sql::optional_text(row, "access_asked_on"))
    }

    /// Keeps that somebody asked on this day, and heard that nothing else is needed. A guess is no answer, and keeps nothing.
    pub fn keep_asked(
        change: &Change<'_>,
        person: RepresentativeId,
        version: i64,
        stated: Stated,
    ) -> Result<(), StoreError> {
        let on = stated.confirmed().map(|it| it.on.to_string());
        change.save(
            person,
            version,
            &[
                ("access_asked_on", &on),
                ("access_asked_by", &on.as_ref().map(|_| stated.by().code())),
            ],
        )
    }

    /// How many requirements are wanted.
    pub fn count(store: &impl Read, wanted: &Wanted) -> Result<usize, StoreError> {
        let number = store.number(
            &format!("SELECT count(*) {}", of_people()),
            params![wanted.category(), wanted.to_ask(), wanted.text],
        )?;
        Ok(usize::try_from(number).unwrap_or_default())
    }

    /// A page of the requirements that are wanted, by name.
    pub fn list(
        store: &impl Read,
        wanted: &Wanted,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<RequirementLine>, StoreError> {
        store.list(
            &format!(
                "SELECT access_requirement.*, name {} ORDER BY name COLLATE NOCASE, representative.id, {BY_CATEGORY}
                  LIMIT ?4 OFFSET ?5",
                of_people()
            ),
            params![
                wanted.category(),
                wanted.to_ask(),
                wanted.text,
                sql::whole(limit),
                sql::whole(skip)
            ],
            line,
        )
    }
}

/// Both tables have a column for who said something.
fn of_people() -> String {
    OF_PEOPLE.replace("said_by_whom", "access_requirement.said_by")
}

impl Wanted {
    fn category(&self) -> Option<&'static str> {
        self.category.map(AccessCategory::code)
    }

    fn to_ask(&self) -> Option<String> {
        self.to_ask.map(|day| day.to_string())
    }
}

impl AccessRequirementFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        let (on, review) = days(self.stated);
        let shared = |audience| self.share_with.contains(&audience);
        write(&[
            ("category", &self.category.code()),
            ("we_do", &self.we_do),
            ("lead_days", &self.lead_days),
            ("booking", &self.booking.map(|it| it.kind.code())),
            ("booking_count", &self.booking.map(|it| it.count)),
            ("break_every", &self.break_every),
            ("share_greeter", &shared(Audience::Greeter)),
            ("share_venue", &shared(Audience::Venue)),
            ("share_interpreter", &shared(Audience::Interpreter)),
            ("share_staff", &shared(Audience::Staff)),
            ("said_by", &self.stated.by().code()),
            ("confirmed_on", &on),
            ("review_due", &review),
        ])
    }
}

fn days(stated: Stated) -> (Option<String>, Option<String>) {
    let confirmed = stated.confirmed();
    (
        confirmed.map(|it| it.on.to_string()),
        confirmed.map(|it| it.review_due.to_string()),
    )
}

fn line(row: &Row<'_>) -> rusqlite::Result<RequirementLine> {
    Ok(RequirementLine {
        requirement: read(row)?,
        representative: row.get("representative")?,
        name: row.get("name")?,
    })
}

fn read(row: &Row<'_>) -> rusqlite::Result<AccessRequirement> {
    let kind: Option<String> = row.get("booking")?;
    let kind = kind.as_deref().and_then(BookingKind::from_code);
    let booking = match (kind, row.get("booking_count")?) {
        (Some(kind), Some(count)) => Some(Booking { kind, count }),
        _ => None,
    };
    let mut share_with = Vec::new();
    for (column, audience) in [
        ("share_greeter", Audience::Greeter),
        ("share_venue", Audience::Venue),
        ("share_interpreter", Audience::Interpreter),
        ("share_staff", Audience::Staff),
    ] {
        if row.get(column)? {
            share_with.push(audience);
        }
    }
    let on: Option<NaiveDate> = sql::optional_text(row, "confirmed_on")?;
    let review_due: Option<NaiveDate> = sql::optional_text(row, "review_due")?;
    let confirmed = on
        .zip(review_due)
        .map(|(on, review_due)| Confirmed { on, review_due });
    let by = sql::code(row, "said_by", SaidBy::from_code)?;
    Ok(AccessRequirement {
        id: row.get("id")?,
        version: row.get("version")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        noted_on: sql::text(row, "noted_on")?,
        facts: AccessRequirementFacts {
            category: sql::code(row, "category", AccessCategory::from_code)?,
            we_do: row.get("we_do")?,
            lead_days: row.get("lead_days")?,
            booking,
            break_every: row.get("break_every")?,
            share_with,
            // The table sees to it that whoever said something did so on a day.
            stated: Stated::new(by, confirmed).unwrap_or(Stated::Guessed),
        },
    })
}
