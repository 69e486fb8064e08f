//! The form for one booking.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{
        DateInput, Form, Options, Radios, Select, TextArea, TextInput, Width, both_texts,
    },
    meeting::{form_frame, wanted as meeting_wanted},
};
use alongside_involvement::Problems;
use alongside_involvement::access_requirement::BookingKind;
use alongside_involvement::meeting::Meeting;
use alongside_involvement::store::Verb;
use alongside_involvement::support_booking::{
    BookingStatus, EVERYBODY, Settling, SupportBooking, SupportBookingDraft,
};
use serde::Deserialize;

/// A form that is opened from what is still to be booked comes with that chosen.
pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Query {
        kind: String,
        representative: String,
    }
    let query: Query = visit.query();
    let today = visit.today();
    let draft = visit.kept_draft().unwrap_or_else(|| SupportBookingDraft {
        kind: query.kind,
        representative: query.representative,
        ..SupportBookingDraft::requested(today)
    });
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let meeting = meeting_wanted(visit)?;
    let draft: SupportBookingDraft = visit.form()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    visit.change(Verb::Add, |change| {
        SupportBooking::add(change, meeting.id, &facts)
    })?;
    visit.done(
        words.support_booking_done(facts.kind.name(words)),
        list(&meeting),
    )
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let booking = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| SupportBookingDraft::from(&booking.facts));
    edit_page(
        visit,
        &booking,
        &draft,
        booking.version,
        Problems::default(),
    )
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let booking = wanted(visit)?;
    let draft: SupportBookingDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &booking, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        SupportBooking::save(change, booking.id, version, &facts)
    }) {
        Ok(_) => {
            let meeting = Meeting::find(visit.store()?, booking.meeting)?;
            let done = words.support_booking_done(facts.kind.name(words));
            visit.done(done, list(&meeting))
        }
        Err(trouble) if trouble.is_stale() => {
            let kept = SupportBookingDraft::from(&booking.facts);
            let both = both_texts(words, &draft, &kept);
            edit_page(visit, &booking, &draft, booking.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn list(meeting: &Meeting) -> String {
    format!("{}/support", crate::meeting::address(meeting.id))
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &SupportBookingDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = meeting_wanted(visit)?;
    let back = list(&meeting);
    let frame = form_frame(visit, &meeting, words.support_booking_new(), &back)?.problems(problems);
    let form = Form::new(format!("{back}/new"), words.support_booking_save());
    questions(visit, &meeting, draft, form)?
        .leave(back, words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    booking: &SupportBooking,
    draft: &SupportBookingDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = Meeting::find(visit.store()?, booking.meeting)?;
    let back = list(&meeting);
    let here = address(booking.id);
    let kind = booking.facts.kind.name(words);
    let heading = if booking.facts.name.is_empty() {
        kind.to_string()
    } else {
        words.support_booking_named(kind, &booking.facts.name)
    };
    let frame = form_frame(visit, &meeting, heading, &back)?.problems(problems);
    let form = Form::new(&here, words.support_booking_save()).carry("version", version);
    let form = questions(visit, &meeting, draft, form)?;
    form.link(
        format!("/history/support_booking/{}", booking.id),
        words.meeting_show_history(),
    )
    .leave(back, words.page_leave())
    .page(visit, frame)
}

fn questions(
    visit: &mut Visit<'_>,
    meeting: &Meeting,
    draft: &SupportBookingDraft,
    form: Form,
) -> Result<Form, Trouble> {
    let words = visit.words;
    let people = meeting.people(visit.store()?)?;
    let first = [
        (
            String::new(),
            words.support_booking_for_choose().to_string(),
        ),
        (
            EVERYBODY.to_string(),
            words.support_booking_everybody().to_string(),
        ),
    ];
    let people: Options = first
        .into_iter()
        .chain(people.into_iter().map(|(id, name)| (id.to_string(), name)))
        .collect();
    let kinds = BookingKind::ALL
        .iter()
        .map(|it| (it.code(), it.name(words)))
        .collect();
    let form = form
        .ask(Radios::new(
            "kind",
            words.support_booking_kind_label(),
            kinds,
            &draft.kind,
        ))
        .ask(Select::new(
            "representative",
            words.support_booking_for_label(),
            people,
            &draft.representative,
        ));
    let form = standing(visit, draft, who(visit, draft, form));
    Ok(cost(visit, draft, form).ask(TextArea::new(
        "note",
        words.support_booking_note_label(),
        &draft.note,
    )))
}

fn who(visit: &Visit<'_>, draft: &SupportBookingDraft, form: Form) -> Form {
    let words = visit.words;
    form.ask(
        TextInput::new("name", words.support_booking_name_label(), &draft.name)
            .hint(words.support_booking_name_hint())
            .width(Width::Thirty),
    )
    .ask(
        TextInput::new(
            "agency",
            words.support_booking_agency_label(),
            &draft.agency,
        )
        .width(Width::Thirty),
    )
    .ask(
        TextInput::new(
            "registration",
            words.support_booking_registration_label(),
            &draft.registration,
        )
        .hint(words.support_booking_registration_hint())
        .width(Width::Twenty),
    )
    .ask(
        TextInput::new(
            "contact",
            words.support_booking_contact_label(),
            &draft.contact,
        )
        .hint(words.support_booking_contact_hint())
        .width(Width::Thirty),
    )
}

fn standing(visit: &Visit<'_>, draft: &SupportBookingDraft, form: Form) -> Form {
    let words = visit.words;
    let statuses = BookingStatus::ALL
        .iter()
        .map(|it| (it.code(), it.name(words)))
        .collect();
    form.ask(Radios::new(
        "status",
        words.support_booking_status_label(),
        statuses,
        &draft.status,
    ))
    .ask(DateInput::new(
        "since",
        words.support_booking_status_on_label(),
        draft.status_on().typed(),
    ))
}

/// What it costs, and what became of that.
fn cost(visit: &Visit<'_>, draft: &SupportBookingDraft, form: Form) -> Form {
    let words = visit.words;
    let settled = Settling::ALL
        .iter()
        .fold(Options::new(), |options, it| match it {
            Settling::Claim => options.option_with(
                it.code(),
                it.name(words),
                words.support_booking_settled_claim_hint(),
            ),
            Settling::Open | Settling::Paid => options.option(it.code(), it.name(words)),
        });
    form.ask(
        TextInput::new("cost", words.support_booking_cost_label(), &draft.cost)
            .hint(words.support_booking_cost_hint())
            .width(Width::Ten),
    )
    .ask(
        TextInput::new("payer", words.support_booking_payer_label(), &draft.payer)
            .hint(words.support_booking_payer_hint())
            .width(Width::Thirty),
    )
    .ask(
        TextInput::new(
            "cancel-cost",
            words.support_booking_cancel_cost_label(),
            &draft.cancel_cost,
        )
        .hint(words.support_booking_cancel_cost_hint())
        .width(Width::Ten),
    )
    .ask(Radios::new(
        "settled",
        words.support_booking_settled_label(),
        settled,
        &draft.settled,
    ))
    .ask(DateInput::new(
        "paid",
        words.support_booking_paid_on_label(),
        draft.paid_on().typed(),
    ))
    .ask(
        TextInput::new(
            "paid-cost",
            words.support_booking_paid_cost_label(),
            &draft.paid_cost,
        )
        .hint(words.support_booking_paid_cost_hint())
        .width(Width::Ten),
    )
}
