//! The agenda of a meeting: its items in order, the eight checks beside them, the call for items, the form of one item.

mod call;
pub(crate) mod columns;
mod finding;
mod form;

pub(crate) use form::people;

use crate::{
    Reply, Route, Trouble, Visit,
    access_requirement::flags_of_activity,
    components::{Tag, TagKind},
    layout::{Frame, Icon, Link},
    meeting::{Part, address, frame, wanted},
    meeting_action::{self, open_line},
    meeting_paper::{self, Changed, changed_papers},
    versioned_paper,
};
use alongside_involvement::access_requirement::AccessRequirement;
use alongside_involvement::agenda::{
    AgendaItem, AgendaItemId, ItemFacts, ItemKind, ItemLine, Late, LatePaper, findings, put_first,
    starts, with_breaks,
};
use alongside_involvement::meeting::Meeting;
use alongside_involvement::meeting_action::MeetingAction;
use alongside_involvement::meeting_paper::Matrix;
use alongside_involvement::store::{FormToken, Verb};
use alongside_involvement::versioned_paper::{PaperKind, VersionedPaper};
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDateTime;
use finding::Check;
use serde::Deserialize;

/// The addresses of agendas.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/meetings/{meeting}/agenda", show),
    Route::post("/meetings/{meeting}/agenda", press),
    Route::get("/meetings/{meeting}/agenda/new", form::new),
    Route::post("/meetings/{meeting}/agenda/new", form::add),
    Route::get("/meetings/{meeting}/call", call::show),
    Route::post("/meetings/{meeting}/call", call::save),
    Route::get("/agenda-items/{item}/edit", form::edit),
    Route::post("/agenda-items/{item}/edit", form::save),
    Route::get("/agenda-items/{item}/remove", form::ask),
    Route::post("/agenda-items/{item}/remove", form::remove),
];

#[derive(Template)]
#[template(path = "agenda/show.html")]
struct AgendaPage {
    frame: Frame,
    address: String,
    token: FormToken,
    /// What is known of the call for items.
    call: String,
    called: bool,
    checks: Vec<Check>,
    summary: String,
    items: Vec<Row>,
    total: String,
    can_add_other: bool,
    open: Vec<meeting_action::Line>,
    changed: Vec<Changed>,
}

/// One line of the agenda on the page.
struct Row {
    id: String,
    /// Which line it is, from 1.
    line: usize,
    /// Its number among the items; breaks and beginnings have none.
    number: Option<usize>,
    title: String,
    start: String,
    length: String,
    proposer: String,
    purpose: Option<&'static str>,
    papers: Vec<String>,
    /// Papers of the meeting that belong to it; the group's own rules where they come first.
    links: Vec<Link>,
    late: Option<Tag>,
    /// Where it stands now, for the one that was moved a moment ago.
    moved: Option<String>,
    first: bool,
    last: bool,
}

/// Which line was moved a moment ago.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Moved {
    moved: String,
}

/// What was pressed: `up-ID`, `down-ID`, `first`, `breaks`, `break`, `other`.
#[derive(Deserialize)]
struct Pressed {
    r#do: String,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let meeting = wanted(visit)?;
    let moved: Moved = visit.query();
    let mut flags = flags_of_activity(visit, meeting.activity)?;
    let changed = changed_papers(visit, &meeting)?;
    let store = visit.store()?;
    let lines = AgendaItem::lines(store, meeting.id)?;
    let shortest = AccessRequirement::shortest_break(store, meeting.activity)?;
    let open = MeetingAction::open_before(store, meeting.activity, meeting.facts.time.day)?;
    let matrix = Matrix::of(store, meeting, today)?;
    let meeting = &matrix.meeting;
    let late = LatePaper::of(&matrix);
    let items: Vec<&AgendaItem> = lines.iter().map(|it| &it.item).collect();
    let facts = LatePaper::applied(&late, &items);
    let rules = VersionedPaper::in_force(store, PaperKind::GroundRules, Some(meeting.activity))?;
    let length = u32::try_from(meeting.facts.time.minutes()).unwrap_or(u32::MAX);
    let shortest = shortest.map(u32::from);
    let mut found = findings(&facts, length, shortest);
    LatePaper::judged(&late, &mut found);
    let met = found.iter().filter(|it| it.met).count();
    let checks = found
        .iter()
        .map(|it| Check::new(words, it, &lines, meeting, &late))
        .collect();
    let starts = starts(&facts, &meeting.facts.time);
    let count = lines.len();
    let minutes: u32 = facts.iter().filter_map(|it| it.minutes).sum();
    let hours = |minutes| words.hours(usize::try_from(minutes).unwrap_or_default());
    let mut items = 0;
    let mut number = |kind| {
        items += usize::from(kind == ItemKind::Item);
        (kind == ItemKind::Item).then_some(items)
    };
    let rows = lines
        .iter()
        .zip(starts)
        .enumerate()
        .map(|(at, (line, start))| Row {
            number: number(line.item.facts.kind),
            links: links(words, &line.item, &matrix, rules.as_ref()),
            late: facts.get(at).and_then(|it| late_tag(words, it.late)),
            ..row(words, line, start, (at, count), &moved.moved)
        });
    let page = AgendaPage {
        items: rows.collect::<Vec<Row>>(),
        address: address(meeting.id),
        token: visit.new_token(),
        call: call::in_words(words, meeting.call),
        called: meeting.call.items_by.is_some(),
        checks,
        summary: words.agenda_checks_met(&met.to_string(), &found.len().to_string()),
        total: words.agenda_total(&hours(minutes), &hours(length)),
        changed,
        can_add_other: facts.iter().all(|it| it.kind != ItemKind::AnyOther),
        open: open
            .into_iter()
            .map(|it| open_line(words, it, &mut flags))
            .collect(),
        frame: frame(visit, meeting, Part::Agenda)?,
    };
    Ok(Reply::page(page.render()?))
}

/// Where the papers of an item can be opened, and the group's own rules where the meeting begins with them.
fn links(
    words: Words,
    item: &AgendaItem,
    matrix: &Matrix,
    rules: Option<&VersionedPaper>,
) -> Vec<Link> {
    if item.facts.kind == ItemKind::GroundRules {
        let rules = rules.map(|it| {
            let address = versioned_paper::address(it.id);
            Link::new(address, words.agenda_ground_rules(&it.facts.heading))
        });
        return rules.into_iter().collect();
    }
    let papers = matrix.papers.iter();
    papers
        .filter(|it| it.facts.item == Some(item.id))
        .map(|it| {
            let address = meeting_paper::address(it.id);
            Link::new(address, words.agenda_paper_line(&it.facts.title))
        })
        .collect()
}

fn late_tag(words: Words, late: Late) -> Option<Tag> {
    match late {
        Late::InTime => None,
        Late::Agreed => Some(Tag::new(TagKind::Done, Late::Agreed.name(words))),
        Late::NotAgreed => Some(Tag::new(TagKind::Look, Late::NotAgreed.name(words))),
    }
}

fn row(
    words: Words,
    line: &ItemLine,
    start: NaiveDateTime,
    (at, count): (usize, usize),
    moved: &str,
) -> Row {
    let facts = &line.item.facts;
    let id = line.item.id.to_string();
    let minutes = facts.minutes.unwrap_or_default();
    let length = match minutes {
        0 => words.agenda_minutes_unknown().to_string(),
        minutes => words.hours(usize::try_from(minutes).unwrap_or_default()),
    };
    let start = words.time(start.time());
    Row {
        line: at + 1,
        number: None,
        title: facts.title_in_words(words),
        moved: (moved == id)
            .then(|| words.agenda_moved(&(at + 1).to_string(), &count.to_string(), &start)),
        start,
        length,
        proposer: match (facts.kind, line.proposer.as_str()) {
            (ItemKind::Item, "") => words.agenda_proposer_unknown().to_string(),
            (ItemKind::Item, name) => words.agenda_proposed_by(name),
            _ => String::new(),
        },
        purpose: facts.purpose.map(|it| it.name(words)),
        papers: facts.papers.lines().map(str::to_string).collect(),
        links: Vec::new(),
        late: None,
        first: at == 0,
        last: at + 1 == count,
        id,
    }
}

/// One of the buttons of the page. After a move the page opens at the line that was moved: its heading says where it stands, and its
/// buttons are the next to be reached.
fn press(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = wanted(visit)?;
    let pressed: Pressed = visit.form()?;
    let here = format!("{}/agenda", address(meeting.id));
    let (what, item) = match pressed.r#do.split_once('-') {
        Some((what, id)) => (what, id.parse::<AgendaItemId>().ok()),
        None => (pressed.r#do.as_str(), None),
    };
    let id = meeting.id;
    match (what, item) {
        ("up" | "down", Some(item)) => {
            visit.change(Verb::Save, |change| {
                AgendaItem::shift(change, id, item, what == "up")
            })?;
            Ok(Reply::GoTo(format!("{here}?moved={item}#item-{item}")))
        }
        ("first", _) => {
            visit.change(Verb::Save, |change| {
                AgendaItem::arrange(change, id, put_first)
            })?;
            visit.done(words.agenda_first_done(), here)
        }
        ("breaks", _) => {
            let store = visit.store()?;
            let shortest = AccessRequirement::shortest_break(store, meeting.activity)?;
            let shortest = shortest.map(u32::from);
            visit.change(Verb::Save, |change| {
                AgendaItem::arrange(change, id, |items| with_breaks(items, shortest))
            })?;
            visit.done(words.agenda_breaks_done(), here)
        }
        ("break", _) => add_usual(visit, &meeting, ItemKind::Break),
        ("other", _) => add_usual(visit, &meeting, ItemKind::AnyOther),
        _ => Err(Trouble::NotOurForm),
    }
}

fn add_usual(visit: &mut Visit<'_>, meeting: &Meeting, kind: ItemKind) -> Result<Reply, Trouble> {
    let words = visit.words;
    let facts = ItemFacts::usual(kind);
    visit.change(Verb::Add, |change| {
        AgendaItem::add(change, meeting.id, &facts)
    })?;
    let here = format!("{}/agenda", address(meeting.id));
    visit.done(words.agenda_added(kind.name(words)), here)
}
