//! Support bookings in the store.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{
    BookingStatus, Settled, Settling, SupportBooking, SupportBookingFacts, SupportBookingId,
};
use crate::{
    access_requirement::BookingKind,
    activity::ActivityId,
    meeting::MeetingId,
    money::Pence,
    representative::RepresentativeId,
    store::{Change, Fields, Read, StoreError, sql},
};

/// A booking with the name of whom it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookingLine {
    /// The booking.
    pub booking: SupportBooking,
    /// The name of whom it is for; empty for everybody.
    pub person: String,
}

impl SupportBooking {
    /// Adds a booking.
    pub fn add(
        change: &Change<'_>,
        meeting: MeetingId,
        facts: &SupportBookingFacts,
    ) -> Result<SupportBookingId, StoreError> {
        let id = SupportBookingId::new(change.now());
        facts.fields(|fields| {
            let mut fields = fields.to_vec();
            fields.push(("meeting", &meeting));
            change.add(id, &fields)
        })?;
        Ok(id)
    }

    /// Saves a booking that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        id: SupportBookingId,
        version: i64,
        facts: &SupportBookingFacts,
    ) -> Result<(), StoreError> {
        facts.fields(|fields| change.save(id, version, fields))
    }

    /// The booking with this id, archived or not. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: SupportBookingId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// The bookings for a person at the meetings of an activity on a day that are still to be paid by the charity: a claim of that day may hold
    /// the same cost.
    pub fn open_for(
        store: &impl Read,
        person: RepresentativeId,
        activity: ActivityId,
        day: NaiveDate,
    ) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT support_booking.* FROM meeting CROSS JOIN support_booking ON support_booking.meeting = meeting.id
              WHERE meeting.activity = ?1 AND meeting.day = ?2 AND support_booking.representative = ?3 AND support_booking.archived_at IS NULL
                AND settled = 'open' AND status IN ('requested', 'confirmed') AND cost_pence > 0
                AND (payer = '' OR payer = (SELECT name FROM charity LIMIT 1) COLLATE NOCASE)
              ORDER BY support_booking.id",
            params![activity, day.to_string(), person],
            read,
        )
    }

    /// Every booking of a meeting that is not archived, by what is booked and for whom.
    pub fn of_meeting(
        store: &impl Read,
        meeting: MeetingId,
    ) -> Result<Vec<BookingLine>, StoreError> {
        store.list(
            "SELECT support_booking.*, coalesce(representative.name, '') AS person FROM support_booking
               LEFT JOIN representative ON representative.id = support_booking.representative
              WHERE meeting = ?1 AND support_booking.archived_at IS NULL
              ORDER BY kind, person COLLATE NOCASE, support_booking.id",
            [meeting],
            |row| {
                Ok(BookingLine {
                    booking: read(row)?,
                    person: row.get("person")?,
                })
            },
        )
    }
}

impl SupportBookingFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        let (paid_on, paid) = self.settled.payment().unzip();
        write(&[
            ("kind", &self.kind.code()),
            ("representative", &self.representative),
            ("name", &self.name),
            ("agency", &self.agency),
            ("registration", &self.registration),
            ("contact", &self.contact),
            ("status", &self.status.code()),
            ("status_on", &self.status_on.to_string()),
            ("cost_pence", &self.cost.map(Pence::get)),
            ("payer", &self.payer),
            ("cancel_pence", &self.cancel_cost.map(Pence::get)),
            ("settled", &self.settled.how().code()),
            ("paid_on", &paid_on.map(|it| it.to_string())),
            ("paid_pence", &paid.map(Pence::get)),
            ("note", &self.note),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<SupportBooking> {
    Ok(SupportBooking {
        id: row.get("id")?,
        version: row.get("version")?,
        meeting: row.get("meeting")?,
        archived: row.get::<_, Option<String>>("archived_at")?.is_some(),
        facts: SupportBookingFacts {
            kind: sql::code(row, "kind", BookingKind::from_code)?,
            representative: row.get("representative")?,
            name: row.get("name")?,
            agency: row.get("agency")?,
            registration: row.get("registration")?,
            contact: row.get("contact")?,
            status: sql::code(row, "status", BookingStatus::from_code)?,
            status_on: sql::text(row, "status_on")?,
            cost: row.get::<_, Option<i64>>("cost_pence")?.map(Pence::new),
            payer: row.get("payer")?,
            cancel_cost: row.get::<_, Option<i64>>("cancel_pence")?.map(Pence::new),
            settled: settled(row)?,
            note: row.get("note")?,
        },
    })
}

fn settled(row: &Row<'_>) -> rusqlite::Result<Settled> {
    let on = sql::optional_text(row, "paid_on")?;
    let pence = row.get::<_, Option<i64>>("paid_pence")?.map(Pence::new);
    let how = sql::code(row, "settled", Settling::from_code)?;
    Ok(match (how, on, pence) {
        (_, Some(on), Some(pence)) => Settled::Paid { on, pence },
        (Settling::Claim, ..) => Settled::InClaim,
        _ => Settled::Open,
    })
}
