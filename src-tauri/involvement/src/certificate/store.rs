//! Certificates in the store.

mod handed;

pub use handed::{CertificateHanded, HandedFacts};

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{
    ApprovalHow, Approved, Certificate, CertificateFacts, CertificateId, CertificateNumber, Issued,
    Series, SeriesId, initials,
};
use crate::{
    activity::ActivityId,
    attendance::PersonHours,
    representative::RepresentativeId,
    store::{Change, Fields, Read, StoreError, sql},
};
use alongside_locales::Language;
use chrono::Datelike;

/// One line of the list of certificates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateLine {
    /// The certificate.
    pub certificate: Certificate,
    /// The name of the person it is for, as the charity knows them.
    pub person: String,
    /// The title of its activity; empty when it is for all they did.
    pub activity: String,
}

const LINES: &str =
    "SELECT certificate.*, representative.name AS person, coalesce(activity.title, '') AS title
    FROM certificate JOIN representative ON representative.id = certificate.representative
    LEFT JOIN activity ON activity.id = certificate.activity";

impl Certificate {
    /// The certificate with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: CertificateId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// A page of the certificates that are archived, or of those that are not: first those still to be issued, then the
    /// newest number first.
    pub fn list(
        store: &impl Read,
        archived: bool,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<CertificateLine>, StoreError> {
        store.list(
            &format!(
                "{LINES} WHERE (certificate.archived_at IS NOT NULL) = ?1
                 ORDER BY number IS NOT NULL, issued_on DESC, length(number) DESC, number DESC, certificate.id
                 LIMIT ?2 OFFSET ?3"
            ),
            params![archived, whole(limit), whole(skip)],
            line,
        )
    }

    /// How many certificates are archived, or are not.
    pub fn count(store: &impl Read, archived: bool) -> Result<usize, StoreError> {
        store.count::<Self>(archived)
    }

    /// Every certificate of a representative that is not archived, the newest first.
    pub fn of_representative(
        store: &impl Read,
        representative: RepresentativeId,
    ) -> Result<Vec<CertificateLine>, StoreError> {
        store.list(
            &format!(
                "{LINES} WHERE certificate.representative = ?1 AND certificate.archived_at IS NULL
                 ORDER BY number IS NOT NULL, issued_on DESC, certificate.id DESC"
            ),
            [representative],
            line,
        )
    }

    /// Every certificate for an activity that is not archived, by person.
    pub fn of_activity(
        store: &impl Read,
        activity: ActivityId,
    ) -> Result<Vec<CertificateLine>, StoreError> {
        store.list(
            &format!(
                "{LINES} WHERE certificate.activity = ?1 AND certificate.archived_at IS NULL
                 ORDER BY person COLLATE NOCASE, certificate.id"
            ),
            [activity],
            line,
        )
    }

    /// Every certificate that was issued and is not archived, by number.
    pub fn issued(store: &impl Read) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM certificate WHERE number IS NOT NULL AND archived_at IS NULL ORDER BY issued_on, number",
            [],
            read,
        )
    }

    /// The certificate that takes the place of this one, if there is one.
    pub fn newer(store: &impl Read, id: CertificateId) -> Result<Option<Self>, StoreError> {
        store.find(
            "SELECT * FROM certificate WHERE instead_of = ?1 AND archived_at IS NULL ORDER BY id DESC LIMIT 1",
            [id],
            read,
        )
    }

    /// Every certificate whose words the person has approved, and that has no number yet, by name.
    pub fn approved(store: &impl Read) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM certificate
              WHERE number IS NULL AND approved_on IS NOT NULL AND archived_at IS NULL ORDER BY name COLLATE NOCASE, id",
            [],
            read,
        )
    }

    /// The time that a person gave, by the records of attendance, in an activity or in all of them, from one day to another, both
    /// included.
    pub fn counted(
        store: &impl Read,
        person: RepresentativeId,
        activity: Option<ActivityId>,
        from: NaiveDate,
        until: NaiveDate,
    ) -> Result<PersonHours, StoreError> {
        let sum = store.find(
            "SELECT coalesce(sum(came IN ('came', 'online')), 0) AS times,
                    coalesce(sum(iif(kind = 'training', 0, meeting_minutes)), 0) AS meeting,
                    coalesce(sum(iif(kind = 'training', meeting_minutes, 0)), 0) AS training,
                    coalesce(sum(preparation_minutes), 0) AS preparation,
                    coalesce(sum(travel_minutes), 0) AS travel
               FROM attendance JOIN meeting ON meeting.id = attendance.meeting
              WHERE attendance.representative = ?1 AND (?2 IS NULL OR meeting.activity = ?2)
                AND meeting.day BETWEEN ?3 AND ?4 AND meeting.archived_at IS NULL",
            params![person, activity, from.to_string(), until.to_string()],
            |row| {
                Ok(PersonHours {
                    times: row.get::<_, u32>("times")? as usize,
                    meeting_minutes: row.get("meeting")?,
                    preparation_minutes: row.get("preparation")?,
                    training_minutes: row.get("training")?,
                    travel_minutes: row.get("travel")?,
                })
            },
        )?;
        Ok(sum.unwrap_or_default())
    }

    /// Whether the charity keeps who came to meetings: without that, nothing is counted and nobody is asked about it.
    pub fn is_attendance_kept(store: &impl Read) -> Result<bool, StoreError> {
        Ok(store.number("SELECT EXISTS (SELECT 1 FROM attendance)", [])? == 1)
    }

    /// Everybody who came to an activity, or to anything, from one day to another, and has no certificate yet for the same that
    /// reaches into that time; by name.
    pub fn due(
        store: &impl Read,
        activity: Option<ActivityId>,
        from: NaiveDate,
        until: NaiveDate,
    ) -> Result<Vec<RepresentativeId>, StoreError> {
        store.list(
            "SELECT id FROM representative
              WHERE archived_at IS NULL
                AND id IN (SELECT attendance.representative FROM attendance JOIN meeting ON meeting.id = attendance.meeting
                            WHERE came IN ('came', 'online') AND (?1 IS NULL OR meeting.activity = ?1)
                              AND meeting.day BETWEEN ?2 AND ?3 AND meeting.archived_at IS NULL)
                AND id NOT IN (SELECT certificate.representative FROM certificate
                                WHERE activity IS ?1 AND certificate.archived_at IS NULL AND since <= ?3 AND until >= ?2)
              ORDER BY name COLLATE NOCASE, id",
            params![activity, from.to_string(), until.to_string()],
            |row| row.get("id"),
        )
    }

    /// Adds a certificate that is not approved yet.
    pub fn add(change: &Change<'_>, facts: &CertificateFacts) -> Result<CertificateId, StoreError> {
        let id = CertificateId::new(change.now());
        facts.fields(|fields| change.add(id, fields))?;
        Ok(id)
    }

    /// Saves other words. They are not approved yet, whatever was approved before. One that was issued is refused: the store
    /// keeps it as it is.
    pub fn save(
        change: &Change<'_>,
        id: CertificateId,
        version: i64,
        facts: &CertificateFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| {
            let mut fields = fields.to_vec();
            fields.extend([
                ("approved_on", &None::<String> as _),
                ("approved_how", &None::<String> as _),
            ]);
            change.save(id, version, &fields)
        })
    }

    /// Records that the person approved the words of this version.
    pub fn approve(
        change: &Change<'_>,
        id: CertificateId,
        version: i64,
        approved: Approved,
    ) -> Result<(), StoreError> {
        change.save(
            id,
            version,
            &[
                ("approved_on", &approved.on.to_string()),
                ("approved_how", &approved.how.code()),
            ],
        )
    }

    /// Issues an approved certificate under the next number of the year of `on`. The store refuses one that nobody approved,
    /// and one that was issued before.
    pub fn issue(
        change: &Change<'_>,
        id: CertificateId,
        version: i64,
        charity: &str,
        on: NaiveDate,
    ) -> Result<CertificateNumber, StoreError> {
        change.about(id.subject());
        let number = Series::of(change, charity, on.year())?.take(change)?;
        change.save(
            id,
            version,
            &[("number", &number.as_str()), ("issued_on", &on.to_string())],
        )?;
        Ok(number)
    }
}

impl Series {
    /// The numbers of a year for a charity of this name.
    pub fn of(store: &impl Read, charity: &str, year: i32) -> Result<Self, StoreError> {
        let initials = initials(charity);
        let found = store.find(
            "SELECT * FROM certificate_series WHERE initials = ?1 AND year = ?2",
            params![initials, year],
            |row| {
                Ok(Self {
                    id: Some(row.get("id")?),
                    version: row.get("version")?,
                    initials: row.get("initials")?,
                    year: row.get("year")?,
                    next: row.get("next")?,
                    issued: row.get("issued")?,
                })
            },
        )?;
        Ok(found.unwrap_or(Self {
            id: None,
            version: 1,
            initials,
            year,
            next: 1,
            issued: 0,
        }))
    }

    /// Says how the numbers of the year go on, for a charity that has issued some before it used Alongside. Refused when
    /// `next` is not above every count that was issued.
    pub fn set_next(&self, change: &Change<'_>, next: u32) -> Result<(), StoreError> {
        self.keep(change, next, self.issued)
    }

    fn take(&self, change: &Change<'_>) -> Result<CertificateNumber, StoreError> {
        self.keep(change, self.next.saturating_add(1), self.next)?;
        Ok(self.next_number())
    }

    fn keep(&self, change: &Change<'_>, next: u32, issued: u32) -> Result<(), StoreError> {
        match self.id {
            Some(id) => change.save(id, self.version, &[("next", &next), ("issued", &issued)]),
            None => change.add(
                SeriesId::new(change.now()),
                &[
                    ("initials", &self.initials),
                    ("year", &self.year),
                    ("next", &next),
                    ("issued", &issued),
                ],
            ),
        }
    }
}

impl CertificateFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("representative", &self.representative),
            ("activity", &self.activity),
            ("language", &self.language.code()),
            ("name", &self.name),
            ("did", &self.did),
            ("role", &self.role),
            ("since", &self.from.to_string()),
            ("until", &self.until.to_string()),
            ("meeting_minutes", &self.meeting_minutes),
            ("preparation_minutes", &self.preparation_minutes),
            ("training_minutes", &self.training_minutes),
            ("changed", &self.changed),
            ("skills", &self.skills),
            ("group_signatory", &self.group_signatory),
            ("group_signatory_role", &self.group_signatory_role),
            ("charity_signatory", &self.charity_signatory),
            ("charity_signatory_role", &self.charity_signatory_role),
            ("contact", &self.contact),
            ("hours_why", &self.hours_why),
            ("instead_of", &self.instead_of),
        ])
    }
}

fn line(row: &Row<'_>) -> rusqlite::Result<CertificateLine> {
    Ok(CertificateLine {
        certificate: read(row)?,
        person: row.get("person")?,
        activity: row.get("title")?,
    })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Certificate> {
    let language = |code: &str| {
        [Language::English, Language::Welsh]
            .into_iter()
            .find(|it| it.code() == code)
    };
    let approved = match sql::optional_text(row, "approved_on")? {
        Some(on) => Some(Approved {
            on,
            how: sql::code(row, "approved_how", ApprovalHow::from_code)?,
        }),
        None => None,
    };
    let issued = match row.get::<_, Option<String>>("number")? {
        Some(number) => Some(Issued {
            number: CertificateNumber::kept(number),
            on: sql::text(row, "issued_on")?,
        }),
        None => None,
    };
    Ok(Certificate {
        id: row.get("id")?,
        version: row.get("version")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        facts: CertificateFacts {
            representative: row.get("representative")?,
            activity: row.get("activity")?,
            language: sql::code(row, "language", language)?,
            name: row.get("name")?,
            did: row.get("did")?,
            role: row.get("role")?,
            from: sql::text(row, "since")?,
            until: sql::text(row, "until")?,
            meeting_minutes: row.get("meeting_minutes")?,
            preparation_minutes: row.get("preparation_minutes")?,
            training_minutes: row.get("training_minutes")?,
            changed: row.get("changed")?,
            skills: row.get("skills")?,
            group_signatory: row.get("group_signatory")?,
            group_signatory_role: row.get("group_signatory_role")?,
            charity_signatory: row.get("charity_signatory")?,
            charity_signatory_role: row.get("charity_signatory_role")?,
            contact: row.get("contact")?,
            hours_why: row.get("hours_why")?,
            instead_of: row.get("instead_of")?,
        },
        approved,
        issued,
    })
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
