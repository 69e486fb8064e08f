//! Support bookings: interpreters, speech-to-text reporters and others who are booked for a meeting, and what is still to be booked.

mod cost;
mod rules;
mod store;

pub use cost::{Settled, Settling};
pub use rules::{EVERYBODY, SupportBookingDraft};
pub use store::BookingLine;

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{
    Id, Noun,
    access_requirement::{BookingKind, BookingNeeded},
    choices,
    meeting::MeetingId,
    money::Pence,
    representative::RepresentativeId,
};

/// One booking as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupportBooking {
    /// Its id.
    pub id: SupportBookingId,
    /// How often it was saved.
    pub version: i64,
    /// For which meeting.
    pub meeting: MeetingId,
    /// What it says.
    pub facts: SupportBookingFacts,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of a booking.
pub type SupportBookingId = Id<SupportBooking>;

impl Noun for SupportBooking {
    const KIND: &'static str = "support_booking";
}

/// What a booking says, once it was checked. All text may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupportBookingFacts {
    /// What is booked.
    pub kind: BookingKind,
    /// For whom; `None` for everybody at the meeting.
    pub representative: Option<RepresentativeId>,
    /// Who comes.
    pub name: String,
    /// Through whom they are booked.
    pub agency: String,
    /// Their number in a register, such as that of the NRCPD.
    pub registration: String,
    /// How to reach them on the day.
    pub contact: String,
    /// How it stands.
    pub status: BookingStatus,
    /// Since when.
    pub status_on: NaiveDate,
    /// What it costs, once that is known.
    pub cost: Option<Pence>,
    /// Who pays; empty for the charity.
    pub payer: String,
    /// What is to be paid although it was cancelled or nobody came.
    pub cancel_cost: Option<Pence>,
    /// What became of the cost.
    pub settled: Settled,
    /// Anything else.
    pub note: String,
}

choices!(
    /// How a booking stands.
    BookingStatus:
    /// Asked for.
    Requested = "requested",
    /// They said that they come.
    Confirmed = "confirmed",
    /// Called off.
    Cancelled = "cancelled",
    /// Nobody came, or nobody could be found.
    Failed = "failed",
);

/// Support that somebody needs at a meeting and that is not booked yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// For whom.
    pub representative: RepresentativeId,
    /// Their name.
    pub name: String,
    /// What.
    pub kind: BookingKind,
    /// How many are still to be booked.
    pub count: usize,
    /// How many working days it takes to find somebody.
    pub lead_days: u8,
}

impl BookingStatus {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Requested => words.support_booking_status_requested(),
            Self::Confirmed => words.support_booking_status_confirmed(),
            Self::Cancelled => words.support_booking_status_cancelled(),
            Self::Failed => words.support_booking_status_failed(),
        }
    }

    /// Whether somebody is on their way, or asked to be.
    pub fn counts(self) -> bool {
        matches!(self, Self::Requested | Self::Confirmed)
    }
}

/// What is needed and not booked. A booking serves once: the person it is for, or, for everybody, whoever needs its kind; one that was
/// cancelled or failed serves nobody.
pub fn missing(needed: &[BookingNeeded], booked: &[SupportBookingFacts]) -> Vec<Missing> {
    let mut for_all: Vec<BookingKind> = booked
        .iter()
        .filter(|it| it.status.counts() && it.representative.is_none())
        .map(|it| it.kind)
        .collect();
    let mut own: Vec<(RepresentativeId, BookingKind)> = booked
        .iter()
        .filter(|it| it.status.counts())
        .filter_map(|it| Some((it.representative?, it.kind)))
        .collect();
    let mut missing = Vec::new();
    for need in needed {
        let kind = need.booking.kind;
        let mut open = usize::from(need.booking.count);
        while open > 0
            && let Some(at) = own.iter().position(|it| *it == (need.representative, kind))
        {
            own.remove(at);
            open -= 1;
        }
        while open > 0
            && let Some(at) = for_all.iter().position(|it| *it == kind)
        {
            for_all.remove(at);
            open -= 1;
        }
        if open > 0 {
            missing.push(Missing {
                representative: need.representative,
                name: need.name.clone(),
                kind,
                count: open,
                lead_days: need.lead_days,
            });
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access_requirement::Booking;
    use proptest::prelude::*;

    fn needed(person: RepresentativeId, count: u8) -> BookingNeeded {
        BookingNeeded {
            representative: person,
            name: "Gareth Pugh".into(),
            booking: Booking {
                kind: BookingKind::BslInterpreter,
                count,
            },
            lead_days: 20,
        }
    }

    fn booked(
        person: Option<RepresentativeId>,
        kind: BookingKind,
        status: BookingStatus,
    ) -> SupportBookingFacts {
        SupportBookingFacts {
            kind,
            representative: person,
            name: String::new(),
            agency: String::new(),
            registration: String::new(),
            contact: String::new(),
            status,
            status_on: NaiveDate::default(),
            cost: None,
            payer: String::new(),
            cancel_cost: None,
            settled: Settled::Open,
            note: String::new(),
        }
    }

    #[test]
    fn two_interpreters_are_needed_and_one_is_not_enough() {
        let gareth = Id::new(Default::default());
        let bsl = BookingKind::BslInterpreter;
        let count = |bookings: &[SupportBookingFacts]| {
            let open = missing(&[needed(gareth, 2)], bookings);
            open.iter().map(|it| it.count).sum::<usize>()
        };
        let confirmed = booked(Some(gareth), bsl, BookingStatus::Confirmed);
        let requested = booked(Some(gareth), bsl, BookingStatus::Requested);
        let failed = booked(Some(gareth), bsl, BookingStatus::Failed);
        let notes = booked(
            Some(gareth),
            BookingKind::Notetaker,
            BookingStatus::Confirmed,
        );
        let for_all = booked(None, bsl, BookingStatus::Confirmed);
        assert_eq!(count(&[]), 2);
        assert_eq!(count(&[confirmed.clone(), failed, notes]), 1);
        assert_eq!(count(&[confirmed.clone(), requested]), 0);
        assert_eq!(count(&[confirmed, for_all]), 0);
    }

    proptest! {
        #[test]
        fn a_booking_for_everybody_serves_once(needs in prop::collection::vec(1u8..4, 0..5), count in 0usize..12) {
            let people: Vec<BookingNeeded> = needs.iter().map(|it| needed(Id::new(Default::default()), *it)).collect();
            let bookings = vec![booked(None, BookingKind::BslInterpreter, BookingStatus::Confirmed); count];
            let open: usize = missing(&people, &bookings).iter().map(|it| it.count).sum();
            let all: usize = needs.iter().map(|it| usize::from(*it)).sum();
            prop_assert_eq!(open, all.saturating_sub(count));
        }
    }
}
