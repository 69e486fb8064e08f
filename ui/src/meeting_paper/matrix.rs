//! Who gets what, and when: person by paper, today's people first.

use super::{Changed, address as paper_address, changed_papers, person, send_many, told_apart};
use crate::{
    Reply, Trouble, Visit,
    access_requirement::{Flag, flags_of_activity},
    components::{Options, Select, Tag, TagKind, TextInput, paper_page},
    layout::{Frame, Icon},
    meeting::{Part, frame, wanted},
};
use alongside_involvement::Problems;
use alongside_involvement::meeting::{Meeting, MeetingId};
use alongside_involvement::meeting_paper::{Cell, CellState, Matrix, Row};
use alongside_involvement::store::FormToken;
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// So many people are seen at a glance; among more it can be asked for some.
const AT_A_GLANCE: usize = 10;

/// What the code of “only what is still to do” is in the address.
const TO_DO: &str = "to-do";

/// Whom the table is narrowed to, as it stands in the address.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Find {
    named: String,
    show: String,
}

impl Find {
    fn narrows(&self) -> bool {
        !self.named.trim().is_empty() || self.show == TO_DO
    }

    fn finds(&self, row: &Row) -> bool {
        row.is_named(&self.named) && (self.show != TO_DO || row.is_to_do())
    }
}

#[derive(Template)]
#[template(path = "meeting_paper/matrix.html")]
struct MatrixPage {
    frame: Frame,
    address: String,
    people_address: String,
    token: FormToken,
    changed: Vec<Changed>,
    /// Has everything, on time, send today.
    facts: Vec<(&'static str, String)>,
    /// Nothing once the meeting is over: there is no paper to be in time with.
    next: Option<Next>,
    columns: Vec<Column>,
    /// Whom to show, where there are many people.
    find: Option<(TextInput, Select)>,
    /// How many people were found among all, where it was asked for some.
    found: Option<String>,
    everybody: usize,
    rows: Vec<Line>,
    ready: usize,
    /// Where it is noted for many people at once that papers were sent.
    send_many: Option<String>,
    making: bool,
    held: bool,
    cancelled: bool,
}

/// What to do first.
struct Next {
    what: String,
    why: String,
    button: Option<(String, String)>,
}

struct Column {
    address: String,
    title: String,
    number: String,
}

struct Line {
    address: String,
    name: String,
    asked: String,
    has_by: Option<(&'static str, String)>,
    ask: Option<String>,
    today: bool,
    flag: Option<Flag>,
    cells: Vec<Square>,
}

struct Square {
    paper: String,
    tag: Tag,
    lines: Vec<String>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let meeting = wanted(visit)?;
    page(visit, meeting, Problems::default())
}

/// The page, perhaps with what kept packs from being made.
pub(crate) fn page(
    visit: &mut Visit<'_>,
    meeting: Meeting,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let matrix = Matrix::of(visit.store()?, meeting, today)?;
    let matrix = told_apart(words, visit.store()?, matrix)?;
    let meeting = &matrix.meeting;
    let address = address(meeting.id);
    let find: Find = visit.query();
    let mut flags = flags_of_activity(visit, meeting.activity)?;
    let changed = changed_papers(visit, meeting)?;
    let rows: Vec<Line> = matrix
        .rows
        .iter()
        .filter(|row| find.finds(row))
        .map(|row| Line {
            flag: flags.remove(&row.person.id),
            ..line(words, &matrix, row, today)
        })
        .collect();
    let frame = frame(visit, meeting, Part::Papers)?.problems(problems.clone());
    let page = MatrixPage {
        frame,
        people_address: format!("{}/people", crate::activity::address(meeting.activity)),
        token: visit.new_token(),
        changed,
        facts: facts(words, &matrix),
        next: (meeting.is_to_come(today) && meeting.cancelled.is_none())
            .then(|| next(words, &matrix, today)),
        columns: matrix
            .papers
            .iter()
            .map(|paper| Column {
                address: paper_address(paper.id),
                title: paper.facts.title.clone(),
                number: match paper.final_on {
                    Some(_) => words.meeting_paper_number(&paper.number.to_string()),
                    None => words.meeting_paper_not_final().to_string(),
                },
            })
            .collect(),
        find: (find.narrows() || matrix.rows.len() > AT_A_GLANCE).then(|| find_form(words, &find)),
        found: find
            .narrows()
            .then(|| words.meeting_paper_of_people(rows.len(), matrix.rows.len())),
        everybody: matrix.rows.len(),
        rows,
        ready: matrix
            .papers
            .iter()
            .filter(|it| it.final_on.is_some())
            .count(),
        send_many: send_many::is_offered(&matrix).then(|| send_many::address(meeting.id)),
        making: visit
            .session
            .making
            .as_ref()
            .is_some_and(|it| it.progress.ended().is_none()),
        held: !meeting.is_to_come(today) && meeting.cancelled.is_none(),
        cancelled: meeting.cancelled.is_some(),
        address,
    };
    paper_page(&problems, page.render()?)
}

fn find_form(words: Words, find: &Find) -> (TextInput, Select) {
    let none = Problems::default();
    let shown = Options::new()
        .option("", words.meeting_paper_find_all())
        .option(TO_DO, words.meeting_paper_find_to_do());
    (
        TextInput::new("named", words.meeting_paper_find_named(), &find.named).told(words, &none),
        Select::new("show", words.meeting_paper_find_show(), shown, &find.show).told(words, &none),
    )
}

fn facts(words: Words, matrix: &Matrix) -> Vec<(&'static str, String)> {
    if matrix.papers.is_empty() || matrix.rows.is_empty() {
        return Vec::new();
    }
    let to_send = matrix.rows.iter().filter(|row| row.is_for_today());
    let names: Vec<&str> = to_send.map(|row| row.person.facts.called()).collect();
    let send = match names.len() {
        0 => words.meeting_paper_send_nobody().to_string(),
        1..=3 => words.list(&names),
        many => words.meeting_paper_send_people(many),
    };
    vec![
        (
            words.meeting_paper_has_everything(),
            words.meeting_paper_of_people(matrix.have_everything(), matrix.rows.len()),
        ),
        (
            words.meeting_paper_on_time(),
            words.meeting_paper_of_papers(matrix.on_time(), matrix.papers.len()),
        ),
        (words.meeting_paper_send_today(), send),
    ]
}

/// The first thing that helps: send, finish, ask, or write.
fn next(words: Words, matrix: &Matrix, today: NaiveDate) -> Next {
    let here = address(matrix.meeting.id);
    if matrix.papers.is_empty() {
        return Next {
            what: words.meeting_paper_next_write().to_string(),
            why: words.meeting_paper_next_write_why().to_string(),
            button: Some((format!("{here}/new"), words.meeting_paper_add().to_string())),
        };
    }
    if let Some(row) = matrix.rows.iter().find(|row| row.is_for_today()) {
        let called = row.person.facts.called();
        return Next {
            what: words.meeting_paper_next_send(called),
            why: words.meeting_paper_next_send_why(row.to_send().count()),
            button: Some((
                person::address(matrix.meeting.id, row.person.id),
                words.meeting_paper_next_send_button(called),
            )),
        };
    }
    let unfinished = (0..matrix.papers.len()).filter_map(|place| {
        let paper = matrix.papers.get(place)?;
        let freeze = matrix.freeze(place)?;
        paper.final_on.is_none().then_some((freeze, paper))
    });
    match unfinished.min_by_key(|(freeze, _)| *freeze) {
        Some((freeze, paper)) => Next {
            what: words.meeting_paper_next_finish(&paper.facts.title),
            why: if freeze < today {
                words.meeting_paper_next_late_why(&words.day(freeze))
            } else {
                words.meeting_paper_next_finish_why(&words.day(freeze))
            },
            button: Some((
                paper_address(paper.id),
                words.meeting_paper_next_finish_button(&paper.facts.title),
            )),
        },
        None => Next {
            what: words.meeting_paper_next_nothing().to_string(),
            why: words.meeting_paper_next_nothing_why().to_string(),
            button: None,
        },
    }
}

fn line(words: Words, matrix: &Matrix, row: &Row, today: NaiveDate) -> Line {
    let person = &row.person;
    let asked = person.format.as_ref();
    Line {
        address: person::address(matrix.meeting.id, person.id),
        name: person.facts.name.clone(),
        asked: asked.map_or_else(
            || words.pack_not_asked().to_string(),
            |it| it.in_words(words),
        ),
        has_by: row
            .dates
            .map(|it| (words.meeting_paper_has_by(), words.day(it.has_it))),
        ask: asked
            .is_none()
            .then(|| format!("/representatives/{}/format", person.id)),
        today: row.is_for_today(),
        flag: None,
        cells: row
            .cells
            .iter()
            .zip(&matrix.papers)
            .map(|(cell, paper)| Square {
                paper: paper.facts.title.clone(),
                tag: tag(words, cell),
                lines: lines(words, cell, person.facts.called(), today),
            })
            .collect(),
    }
}

/// How far a paper is, in a word or two.
pub(super) fn tag(words: Words, cell: &Cell) -> Tag {
    match cell.state {
        CellState::NotWanted => Tag::new(TagKind::Not, words.meeting_paper_state_not_wanted()),
        CellState::AskFormat => Tag::new(TagKind::Todo, words.pack_not_asked()),
        CellState::NoText(_) => Tag::new(TagKind::Todo, words.meeting_paper_state_no_text()),
        CellState::Late(_) => Tag::new(TagKind::Stop, words.meeting_paper_state_late()),
        CellState::ToOrder(_) => Tag::new(TagKind::Look, words.meeting_paper_state_to_order()),
        CellState::BeingMade(_) => Tag::new(TagKind::Wait, words.meeting_paper_state_being_made()),
        CellState::Ready(_) => Tag::new(TagKind::Hand, words.meeting_paper_state_ready()),
        CellState::SendNow(_) => Tag::new(TagKind::Look, words.meeting_paper_state_send_now()),
        CellState::Replace(_) => Tag::new(TagKind::Look, words.meeting_paper_state_replace()),
        CellState::Sent(_) => Tag::new(TagKind::Done, words.meeting_paper_state_sent()),
        CellState::HasIt(_) => Tag::new(TagKind::Done, words.meeting_paper_state_has_it()),
    }
}

/// The date or the reason below it, and what else is known.
pub(super) fn lines(words: Words, cell: &Cell, called: &str, today: NaiveDate) -> Vec<String> {
    let day = |day: NaiveDate| words.day_short(day);
    let first = match cell.state {
        CellState::NotWanted => Some(words.meeting_paper_line_not_wanted(called)),
        CellState::AskFormat => None,
        CellState::NoText(by) => Some(words.meeting_paper_line_needed_by(&day(by))),
        CellState::Late(was) => Some(words.meeting_paper_line_was_due(&day(was))),
        CellState::ToOrder(by) | CellState::Ready(by) => {
            Some(words.meeting_paper_line_send(&day(by)))
        }
        CellState::BeingMade(due) => Some(words.meeting_paper_line_due(&day(due))),
        CellState::SendNow(by) if by < today => Some(words.meeting_paper_line_was_to_go(&day(by))),
        CellState::SendNow(by) => Some(day(by)),
        CellState::Replace(old) => Some(words.meeting_paper_line_has(&old.to_string())),
        CellState::Sent(on) => Some(day(on)),
        CellState::HasIt(on) => Some(words.meeting_paper_line_since(&day(on))),
    };
    let agreed = cell.late_since.and_then(|_| {
        let agreement = cell.agreement.as_ref()?;
        let on = day(agreement.on);
        Some(match agreement.answer {
            alongside_involvement::pack_item::Answer::Yes => {
                words.meeting_paper_line_agreed(called, &on)
            }
            alongside_involvement::pack_item::Answer::No => {
                words.meeting_paper_line_declined(called, &on)
            }
        })
    });
    let checked = cell
        .checked
        .as_ref()
        .map(|(who, _)| words.meeting_paper_line_checked(who));
    [first, agreed, checked].into_iter().flatten().collect()
}

/// Where the papers of a meeting are shown.
pub(crate) fn address(meeting: MeetingId) -> String {
    format!("{}/papers", crate::meeting::address(meeting))
}
