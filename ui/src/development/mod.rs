//! How a person grows with the work: what they want, can and were offered; and their record of participation.

pub(crate) mod columns;
mod form;
mod record;

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::attendance::Attendance;
use alongside_involvement::development::{Development, DevelopmentId, DevelopmentKind};
use alongside_involvement::meeting::MeetingKind;
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::store::Verb;
use alongside_involvement::support_offer::SupportOffer;
use alongside_involvement::training::Training;
use alongside_locales::Words;
use askama::Template;
use chrono::{Months, NaiveDate};

/// The addresses of personal development.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/representatives/{representative}/development", show),
    Route::get(
        "/representatives/{representative}/development/new",
        form::new,
    ),
    Route::post(
        "/representatives/{representative}/development/new",
        form::add,
    ),
    Route::get(
        "/representatives/{representative}/participation",
        record::show,
    ),
    Route::post(
        "/representatives/{representative}/participation",
        record::hand,
    ),
    Route::get("/development/{development}", form::edit),
    Route::post("/development/{development}", form::save),
    Route::get(
        "/development/{development}/archive",
        archive::ask::<Development>,
    ),
    Route::post("/development/{development}/archive", archive_entry),
    Route::post(
        "/development/{development}/restore",
        archive::bring_back::<Development>,
    ),
];

#[derive(Template)]
#[template(path = "development/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    groups: Vec<Group>,
    trainings: Vec<String>,
    offers: Vec<Offer>,
    archived: Vec<Entry>,
}

/// The entries of one kind.
struct Group {
    heading: &'static str,
    entries: Vec<Entry>,
}

/// One entry in the list.
struct Entry {
    address: String,
    words: String,
    note: String,
    line: String,
}

/// An offer of training, support or mentoring, and what the person said.
struct Offer {
    address: String,
    what: String,
    answer: String,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let person = person(visit)?;
    let store = visit.store()?;
    let entries = Development::of(store, person.id, false)?;
    let archived = Development::of(store, person.id, true)?;
    let mut trainings = Vec::new();
    let long_ago = today.checked_sub_months(Months::new(1200)).unwrap_or(today);
    for line in Attendance::lines_of_person(store, person.id, long_ago, today)? {
        if line.kind == MeetingKind::Training && line.attendance.facts.came.took_part() {
            let day = words.day_short(line.day);
            trainings.push(if Training::is_joint(store, line.attendance.meeting)? {
                words.development_record_joint(&day, &line.title)
            } else {
                words.development_record_not_joint(&day, &line.title)
            });
        }
    }
    let offers = SupportOffer::of_representative(store, person.id)?
        .into_iter()
        .map(|offer| Offer {
            address: crate::support_offer::address(offer.id),
            answer: words.development_offer_line(
                offer.facts.kind.name(words),
                offer.facts.answer.name(words),
            ),
            what: offer.facts.what,
        })
        .collect();
    let groups = DevelopmentKind::ALL
        .iter()
        .map(|kind| Group {
            heading: kind.heading(words),
            entries: entries
                .iter()
                .filter(|it| it.facts.kind == *kind)
                .map(|it| entry(words, it))
                .collect(),
        })
        .filter(|group| !group.entries.is_empty())
        .collect();
    let called = person.facts.called().to_string();
    let frame = frame(visit, &person, words.development_title(&called))
        .lede(words.development_lede(&called));
    let page = ShowPage {
        frame,
        address: format!("/representatives/{}", person.id),
        groups,
        trainings,
        offers,
        archived: archived.iter().map(|it| entry(words, it)).collect(),
    };
    Ok(Reply::page(page.render()?))
}

fn entry(words: Words, entry: &Development) -> Entry {
    let facts = &entry.facts;
    let day = |day: NaiveDate| words.day_short(day);
    let mut line = match facts.minutes {
        Some(minutes) => {
            words.development_record_session(&day(facts.since), &words.hours(minutes as usize))
        }
        None => words.development_record_since(&day(facts.since)),
    };
    if let Some(reached) = facts.reached_on {
        line = format!("{line} {}", words.development_record_reached(&day(reached)));
    }
    let record = if facts.on_record {
        words.development_is_on_record()
    } else {
        words.development_is_not_on_record()
    };
    Entry {
        address: address(entry.id),
        words: facts.words.clone(),
        note: facts.note.clone(),
        line: format!("{line} {record}"),
    }
}

fn frame(visit: &mut Visit<'_>, person: &Representative, heading: String) -> Frame {
    let words = visit.words;
    Frame::new(visit, heading)
        .section(Section::People)
        .crumb("/representatives", words.representative_list_title())
        .crumb(
            format!("/representatives/{}", person.id),
            &person.facts.name,
        )
}

impl Archivable for Development {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Development>, Trouble> {
        let words = visit.words;
        let entry = wanted(visit)?;
        let said = &entry.facts.words;
        Ok(Archived {
            id: entry.id,
            version: entry.version,
            shown_at: (address(entry.id), words.development_back_to_entry().into()),
            listed_at: "/representatives",
            section: Section::People,
            kind_of_page: String::new(),
            title: words.development_archive_title(said),
            why: words.development_archive_why().to_string(),
            save: words.development_archive_save(),
            done: words.development_archive_done().to_string(),
            brought_back: words.development_restore_done().to_string(),
        })
    }
}

/// Archives an entry, and goes back to its person.
fn archive_entry(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = wanted(visit)?.representative;
    let kept = Development::in_archive(visit)?;
    let version = visit.version()?;
    visit.change(Verb::Archive, |change| change.archive(kept.id, version))?;
    visit.done(kept.done, list(person))
}

/// The person in the address.
fn person(visit: &mut Visit<'_>) -> Result<Representative, Trouble> {
    let id: RepresentativeId = visit.id("representative")?;
    Ok(Representative::find(visit.store()?, id)?)
}

fn wanted(visit: &mut Visit<'_>) -> Result<Development, Trouble> {
    let id: DevelopmentId = visit.id("development")?;
    Ok(Development::find(visit.store()?, id)?)
}

/// Where an entry is changed.
pub(crate) fn address(id: DevelopmentId) -> String {
    format!("/development/{id}")
}

/// Where a person's entries are.
fn list(person: RepresentativeId) -> String {
    format!("/representatives/{person}/development")
}
