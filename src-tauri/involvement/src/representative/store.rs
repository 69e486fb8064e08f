//! Representatives in the store.

use crate::activity::ActivityId;
use alongside_locales::Language;
use rusqlite::{Row, params};

use super::{
    CallLine, Contact, ContactRoute, Delivery, FormatPreference, PaperFormat, PaperTypeface,
    Representative, RepresentativeFacts, RepresentativeId, RepresentativeStatus, SaidBy,
};
use crate::store::{Change, Fields, Read, StoreError, sql};

impl Representative {
    /// Everyone who is not archived, by name: for choosing one.
    pub fn names(store: &impl Read) -> Result<Vec<(RepresentativeId, String)>, StoreError> {
        store.list(
            "SELECT id, name FROM representative WHERE archived_at IS NULL ORDER BY name COLLATE NOCASE, id",
            [],
            |row| Ok((row.get("id")?, row.get("name")?)),
        )
    }

    /// Everybody whose name somebody else has as well, archived or not; whoever was erased has none.
    pub(super) fn of_one_name(store: &impl Read) -> Result<Vec<Self>, StoreError> {
        store.list(
            "WITH named AS (SELECT * FROM representative WHERE id NOT IN (SELECT representative FROM erasure))
             SELECT * FROM named WHERE name COLLATE NOCASE IN
                    (SELECT name FROM named GROUP BY name COLLATE NOCASE HAVING count(*) > 1)",
            [],
            read,
        )
    }

    /// How many who take part in an activity now have not said how they want their papers.
    pub fn without_format(store: &impl Read, activity: ActivityId) -> Result<usize, StoreError> {
        let count = store.number(
            "SELECT count(*) FROM representative JOIN participation ON participation.representative = representative.id
              WHERE participation.activity = ?1 AND participation.until IS NULL AND format IS NULL
                AND representative.archived_at IS NULL",
            [activity],
        )?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// This representative, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: RepresentativeId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// Everybody who takes part in an activity now, by name.
    pub fn of_activity(store: &impl Read, activity: ActivityId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT representative.* FROM representative
               JOIN participation ON participation.representative = representative.id
              WHERE participation.activity = ?1 AND participation.until IS NULL
              ORDER BY name COLLATE NOCASE, representative.id",
            [activity],
            read,
        )
    }

    /// A page of those who are archived, or of those who are not, by name. People who have left come last.
    pub fn list(
        store: &impl Read,
        archived: bool,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM representative WHERE (archived_at IS NOT NULL) = ?1
              ORDER BY status = 'left', name COLLATE NOCASE, id LIMIT ?2 OFFSET ?3",
            params![archived, sql::whole(limit), sql::whole(skip)],
            read,
        )
    }

    /// How many are archived, or are not.
    pub fn count(store: &impl Read, archived: bool) -> Result<usize, StoreError> {
        store.count::<Self>(archived)
    }

    /// How many working days before a meeting the person who wants papers first wants them; 0 while nobody was asked.
    pub fn longest_have_by(store: &impl Read) -> Result<u32, StoreError> {
        let days = store.number(
            "SELECT coalesce(max(have_by), 0) FROM representative WHERE archived_at IS NULL",
            [],
        )?;
        Ok(u32::try_from(days).unwrap_or_default())
    }

    /// Who may be phoned, by name: everybody, or those who take part in an activity now. Not those who have left, are archived, or
    /// asked not to be phoned.
    pub fn call_list(
        store: &impl Read,
        activity: Option<ActivityId>,
    ) -> Result<Vec<CallLine>, StoreError> {
        let people = store.list(
            "SELECT * FROM representative
              WHERE archived_at IS NULL AND status <> 'left' AND phone <> '' AND do_not_phone = 0
                AND (?1 IS NULL OR id IN (SELECT representative FROM participation WHERE activity = ?1 AND until IS NULL))
              ORDER BY name COLLATE NOCASE, id",
            params![activity],
            read,
        )?;
        Ok(people
            .into_iter()
            .filter_map(|it| {
                let Representative { id, facts, .. } = it;
                CallLine::of(id, (facts.name, facts.pronunciation), &facts.contact)
            })
            .collect())
    }

    /// Adds a representative. How they get papers is not known yet: see [`Representative::save_format`].
    pub fn add(
        change: &Change<'_>,
        facts: &RepresentativeFacts,
    ) -> Result<RepresentativeId, StoreError> {
        let id = RepresentativeId::new(change.now());
        facts.fields(left_on(change, facts, None), |fields| {
            change.add(id, fields)
        })?;
        Ok(id)
    }

    /// Saves the facts that were changed on a page which showed `version`. How they get papers stays as it is.
    pub fn save(
        change: &Change<'_>,
        id: RepresentativeId,
        version: i64,
        facts: &RepresentativeFacts,
    ) -> Result<(), StoreError> {
        let left: Option<String> = change.one(id, |row| row.get("left_on"))?;
        facts.fields(left_on(change, facts, left), |fields| {
            change.save(id, version, fields)
        })
    }

    /// Saves how they get papers, changed on a page which showed `version`. The facts stay as they are.
    pub fn save_format(
        change: &Change<'_>,
        id: RepresentativeId,
        version: i64,
        format: &FormatPreference,
    ) -> Result<(), StoreError> {
        format.fields(|fields| change.save(id, version, fields))
    }
}

/// The day on which somebody left: that on which it was first said.
fn left_on(
    change: &Change<'_>,
    facts: &RepresentativeFacts,
    known: Option<String>,
) -> Option<String> {
    let left = facts.status == RepresentativeStatus::Left;
    left.then(|| known.unwrap_or_else(|| change.now().date_naive().to_string()))
}

impl RepresentativeFacts {
    fn fields<T>(&self, left_on: Option<String>, write: impl FnOnce(Fields<'_>) -> T) -> T {
        let contact = &self.contact;
        let not = |route| !contact.may_use(route);
        write(&[
            ("name", &self.name),
            ("called", &self.called),
            ("full_name", &self.full_name),
            ("pronunciation", &self.pronunciation),
            ("pronouns", &self.pronouns),
            ("strengths", &self.strengths),
            ("own_words", &self.own_words),
            ("status", &self.status.code()),
            ("since", &self.since.map(|day| day.to_string())),
            ("left_on", &left_on),
            ("post", &contact.post),
            ("email", &contact.email),
            ("phone", &contact.phone),
            ("text_number", &contact.text),
            ("good_times", &contact.good_times),
            ("do_not_post", &not(ContactRoute::Post)),
            ("do_not_email", &not(ContactRoute::Email)),
            ("do_not_phone", &not(ContactRoute::Phone)),
            ("do_not_text", &not(ContactRoute::Text)),
            ("preferred", &contact.preferred.map(ContactRoute::code)),
            // Supporters have a table of their own since schema 3.
            ("supporter_how", &""),
            ("supporter_copy", &false),
        ])
    }
}

impl FormatPreference {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        let large = self.format == PaperFormat::LargePrint;
        write(&[
            ("format", &self.format.code()),
            ("points", &self.points.filter(|_| large)),
            ("word_points", &self.points.filter(|_| !large)),
            ("typeface", &self.typeface.map(PaperTypeface::code)),
            ("paper", &self.paper),
            ("delivery", &self.delivery.code()),
            ("copies", &self.copies),
            ("paper_language", &self.language.code()),
            ("have_by", &self.have_by),
            ("calendar_wanted", &self.calendar),
            ("said_by", &self.said_by.code()),
            ("said_on", &self.said_on.to_string()),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Representative> {
    Ok(Representative {
        id: row.get("id")?,
        version: row.get("version")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        facts: RepresentativeFacts {
            name: row.get("name")?,
            called: row.get("called")?,
            full_name: row.get("full_name")?,
            pronunciation: row.get("pronunciation")?,
            pronouns: row.get("pronouns")?,
            strengths: row.get("strengths")?,
            own_words: row.get("own_words")?,
            status: sql::code(row, "status", RepresentativeStatus::from_code)?,
            since: sql::optional_text(row, "since")?,
            contact: read_contact(row)?,
        },
        format: read_format(row)?,
    })
}

fn read_contact(row: &Row<'_>) -> rusqlite::Result<Contact> {
    let mut do_not_use = Vec::new();
    for (column, route) in [
        ("do_not_post", ContactRoute::Post),
        ("do_not_email", ContactRoute::Email),
        ("do_not_phone", ContactRoute::Phone),
        ("do_not_text", ContactRoute::Text),
    ] {
        if row.get(column)? {
            do_not_use.push(route);
        }
    }
    let preferred: Option<String> = row.get("preferred")?;
    Ok(Contact {
        post: row.get("post")?,
        email: row.get("email")?,
        phone: row.get("phone")?,
        text: row.get("text_number")?,
        good_times: row.get("good_times")?,
        do_not_use,
        preferred: preferred.as_deref().and_then(ContactRoute::from_code),
    })
}

fn read_format(row: &Row<'_>) -> rusqlite::Result<Option<FormatPreference>> {
    if row.get::<_, Option<String>>("format")?.is_none() {
        return Ok(None);
    }
    let typeface: Option<String> = row.get("typeface")?;
    Ok(Some(FormatPreference {
        format: sql::code(row, "format", PaperFormat::from_code)?,
        points: row
            .get::<_, Option<u8>>("points")?
            .or(row.get("word_points")?),
        typeface: typeface.as_deref().and_then(PaperTypeface::from_code),
        paper: row.get("paper")?,
        delivery: sql::code(row, "delivery", Delivery::from_code)?,
        copies: row.get("copies")?,
        language: sql::code(row, "paper_language", Language::from_code)?,
        have_by: row.get("have_by")?,
        calendar: row.get("calendar_wanted")?,
        said_by: sql::code(row, "said_by", SaidBy::from_code)?,
        said_on: sql::text(row, "said_on")?,
    }))
}
