//! Certificates that were handed over many at a time, each in its person's own format: which those are, and the log of it.

use chrono::NaiveDate;
use rusqlite::params;

use super::read;
use crate::{
    Id, Noun,
    activity::ActivityId,
    certificate::{Certificate, CertificateId},
    representative::{PaperFormat, RepresentativeId},
    store::{Change, Read, StoreError, sql},
};

/// That a certificate was handed over, as kept: a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CertificateHanded {
    /// The day.
    pub on: NaiveDate,
    /// In which format.
    pub format: PaperFormat,
}

impl Noun for CertificateHanded {
    const KIND: &'static str = "certificate_handed";
}

/// What is logged of a certificate that is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandedFacts {
    /// Which.
    pub certificate: CertificateId,
    /// Whose it is.
    pub representative: RepresentativeId,
    /// In which format.
    pub format: PaperFormat,
}

impl CertificateHanded {
    /// Logs that a certificate was handed over on the day of the change.
    pub fn log(change: &Change<'_>, facts: &HandedFacts) -> Result<(), StoreError> {
        change.about(facts.certificate.subject());
        change.add(
            Id::<Self>::new(change.now()),
            &[
                ("certificate", &facts.certificate),
                ("representative", &facts.representative),
                ("handed_on", &change.now().date_naive().to_string()),
                ("format", &facts.format.code()),
            ],
        )
    }

    /// Every time that a certificate was handed over, the last first.
    pub fn of(store: &impl Read, certificate: CertificateId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT handed_on, format FROM certificate_handed WHERE certificate = ?1 AND archived_at IS NULL
              ORDER BY id DESC",
            [certificate],
            |row| {
                Ok(Self {
                    on: sql::text(row, "handed_on")?,
                    format: sql::code(row, "format", PaperFormat::from_code)?,
                })
            },
        )
    }
}

impl Certificate {
    /// The certificates that were issued from one day to another, both included, for an activity or for everything, by number. One
    /// that is archived, or has no words since its person was erased, or whose place an issued one has taken, is not among them.
    pub fn issued_between(
        store: &impl Read,
        activity: Option<ActivityId>,
        from: NaiveDate,
        until: NaiveDate,
    ) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM certificate
              WHERE issued_on BETWEEN ?2 AND ?3 AND archived_at IS NULL AND name <> '' AND (?1 IS NULL OR activity = ?1)
                AND NOT EXISTS (SELECT 1 FROM certificate AS newer
                                 WHERE newer.instead_of = certificate.id AND newer.number IS NOT NULL
                                   AND newer.archived_at IS NULL)
              ORDER BY issued_on, length(number), number",
            params![activity, from.to_string(), until.to_string()],
            read,
        )
    }
}
