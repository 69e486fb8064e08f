//! Support bookings: what is booked for a meeting, what is still to be booked, one booking, its form.

pub(crate) mod columns;
mod form;

use crate::{
    Reply, Route, Trouble, Visit,
    access_requirement::{Flag, flags_of_activity},
    components::{Tag, TagKind},
    layout::{Frame, Icon},
    meeting::{Part, frame, wanted as meeting_wanted},
};
use alongside_involvement::access_requirement::AccessRequirement;
use alongside_involvement::money::Pence;
use alongside_involvement::support_booking::{
    BookingLine, BookingStatus, Missing, Settled, SupportBooking, SupportBookingFacts,
    SupportBookingId, missing,
};
use alongside_involvement::working_day::Calendar;
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;

/// The addresses of support bookings.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/meetings/{meeting}/support", show),
    Route::get("/meetings/{meeting}/support/new", form::new),
    Route::post("/meetings/{meeting}/support/new", form::add),
    Route::get("/support-bookings/{booking}", form::edit),
    Route::post("/support-bookings/{booking}", form::save),
];

#[derive(Template)]
#[template(path = "support_booking/show.html")]
struct SupportPage {
    frame: Frame,
    address: String,
    missing: Vec<Open>,
    lines: Vec<Line>,
    total: Option<String>,
}

/// Something that is still to be booked.
struct Open {
    says: String,
    lead: Option<String>,
    book: String,
    /// The words of the link.
    text: String,
    flag: Option<Flag>,
}

/// One booking on the page.
struct Line {
    address: String,
    kind: &'static str,
    whom: String,
    who: String,
    status: Tag,
    cost: String,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let meeting = meeting_wanted(visit)?;
    let mut flags = flags_of_activity(visit, meeting.activity)?;
    let store = visit.store()?;
    let lines = SupportBooking::of_meeting(store, meeting.id)?;
    let needed = AccessRequirement::bookings_needed(store, meeting.activity)?;
    let calendar = Calendar::of(store)?;
    let held = meeting.facts.time.day;
    let booked: Vec<SupportBookingFacts> =
        lines.iter().map(|it| it.booking.facts.clone()).collect();
    let address = crate::meeting::address(meeting.id);
    let costs: Vec<Pence> = booked
        .iter()
        .filter_map(SupportBookingFacts::costs)
        .collect();
    let page = SupportPage {
        missing: missing(&needed, &booked)
            .into_iter()
            .map(|it| Open {
                flag: flags.remove(&it.representative),
                lead: lead(words, &calendar, held, today, it.lead_days),
                ..open(words, &address, it)
            })
            .collect(),
        total: (!costs.is_empty()).then(|| {
            let total: Pence = costs.iter().copied().sum();
            words.support_booking_total(&total.words(words))
        }),
        lines: lines.into_iter().map(|it| line(words, it)).collect(),
        address: format!("{address}/support"),
        frame: frame(visit, &meeting, Part::Support)?,
    };
    Ok(Reply::page(page.render()?))
}

fn open(words: Words, meeting: &str, it: Missing) -> Open {
    let kind = it.kind.name(words);
    Open {
        says: words.support_booking_missing(it.count, &it.name, kind),
        lead: None,
        book: format!(
            "{meeting}/support/new?kind={}&representative={}",
            it.kind.code(),
            it.representative
        ),
        text: words.support_booking_book(kind, &it.name),
        flag: None,
    }
}

/// By when it is to be booked, so that there is time to find somebody.
fn lead(
    words: Words,
    calendar: &Calendar,
    held: NaiveDate,
    today: NaiveDate,
    days: u8,
) -> Option<String> {
    let by = calendar.before(held, u32::from(days));
    let (days, day) = (usize::from(days), words.day_short(by));
    match days {
        0 => None,
        _ if by < today => Some(words.support_booking_lead_past(days, &day)),
        _ => Some(words.support_booking_lead(days, &day)),
    }
}

fn line(words: Words, line: BookingLine) -> Line {
    let facts = line.booking.facts;
    let who: Vec<&str> = [&facts.name, &facts.agency, &facts.registration]
        .into_iter()
        .map(String::as_str)
        .filter(|it| !it.is_empty())
        .collect();
    Line {
        address: address(line.booking.id),
        kind: facts.kind.name(words),
        whom: if line.person.is_empty() {
            words.support_booking_everybody().to_string()
        } else {
            line.person
        },
        who: if who.is_empty() {
            words.support_booking_nobody_yet().to_string()
        } else {
            who.join(", ")
        },
        status: status(words, &facts),
        cost: cost(words, &facts),
    }
}

/// What it costs, who pays, and what became of that.
fn cost(words: Words, facts: &SupportBookingFacts) -> String {
    let sum = facts.costs().map(|it| it.words(words));
    match (facts.settled, sum) {
        (Settled::Paid { on, .. }, Some(sum)) => {
            words.support_booking_paid(&sum, &words.day_short(on))
        }
        (Settled::InClaim, Some(sum)) => words.support_booking_in_claim(&sum),
        (Settled::InClaim, None) => words.support_booking_settled_claim().to_string(),
        (_, None) => facts.payer.clone(),
        (_, Some(sum)) if facts.payer.is_empty() => sum,
        (_, Some(sum)) => words.support_booking_paid_by(&sum, &facts.payer),
    }
}

/// How it stands, in words with a shape before them.
fn status(words: Words, facts: &SupportBookingFacts) -> Tag {
    let kind = match facts.status {
        BookingStatus::Requested => TagKind::Wait,
        BookingStatus::Confirmed => TagKind::Done,
        BookingStatus::Cancelled | BookingStatus::Failed => TagKind::Not,
    };
    let text =
        words.support_booking_since(facts.status.name(words), &words.day_short(facts.status_on));
    Tag::new(kind, text)
}

/// The booking in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<SupportBooking, Trouble> {
    let id: SupportBookingId = visit.id("booking")?;
    Ok(SupportBooking::find(visit.store()?, id)?)
}

/// Where a booking is shown and changed.
pub(crate) fn address(id: SupportBookingId) -> String {
    format!("/support-bookings/{id}")
}
