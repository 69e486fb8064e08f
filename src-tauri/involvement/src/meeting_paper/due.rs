//! What is to be done for the papers of meetings to come: text to be finished, formats to be ordered, packs to be sent, arrivals
//! to be asked for.

use chrono::NaiveDate;

use super::{CellState, Matrix, MeetingPaper, MeetingPaperId};
use crate::choices;
use crate::lead_time::LeadTimes;
use crate::meeting::{Meeting, MeetingId};
use crate::representative::{Representative, RepresentativeId};
use crate::store::{Read, StoreError};
use crate::working_day::Calendar;

/// How many working days ahead something is told.
const AHEAD: u32 = 5;

/// One thing to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// What.
    pub kind: DueKind,
    /// By when.
    pub by: NaiveDate,
    /// For which meeting.
    pub meeting: MeetingId,
    /// The title of that meeting.
    pub meeting_title: String,
    /// Which paper, where it is one.
    pub paper: Option<MeetingPaperId>,
    /// Which person, where it is one.
    pub person: Option<RepresentativeId>,
    /// The title of the paper, or the name of the person.
    pub title: String,
    /// How many papers it is about.
    pub count: usize,
}

choices!(
    /// What is to be done, in the order in which it holds others up.
    DueKind:
    /// The text of a paper is to be final.
    FinalText = "final-text",
    /// Somebody outside is to be asked to make a format.
    Order = "order",
    /// A format that is made outside is to be there.
    Made = "made",
    /// Papers are to be sent to a person.
    Send = "send",
    /// A person is to be asked whether papers have arrived.
    Confirm = "confirm",
);

impl Due {
    /// Everything due within five working days of `today`, and what is overdue; the soonest first. The calendar is the charity's own, read
    /// once for all that a page asks.
    pub fn all(
        store: &impl Read,
        calendar: &Calendar,
        today: NaiveDate,
    ) -> Result<Vec<Due>, StoreError> {
        let times = LeadTimes::of(store)?;
        // Nothing is due earlier before its meeting than the person who wants papers first, and what takes longest, ask for.
        let longest = Representative::longest_have_by(store)? + times.longest();
        let last = calendar.after(today, AHEAD + longest);
        let meetings = MeetingPaper::meetings_between(store, today, last)?;
        if meetings.is_empty() {
            return Ok(Vec::new());
        }
        let until = calendar.after(today, AHEAD);
        let mut found = Vec::new();
        for id in meetings {
            let meeting = Meeting::find(store, id)?;
            let matrix = Matrix::counted(store, meeting, today, calendar, &times)?;
            of_papers(&matrix, &mut found);
            of_people(&matrix, today, &mut found);
            for paper in MeetingPaper::changed_since_final(store, id)? {
                found.push(of_paper(DueKind::FinalText, today, &matrix, &paper));
            }
        }
        found.retain(|it| it.by <= until);
        found.sort_by_cached_key(|it| (it.by, it.kind as usize, it.title.to_lowercase()));
        Ok(found)
    }
}

fn of_papers(matrix: &Matrix, found: &mut Vec<Due>) {
    for (place, paper) in matrix.papers.iter().enumerate() {
        let cells = || {
            let rows = matrix.rows.iter();
            rows.filter_map(move |row| Some((row.cells.get(place)?, row.dates?)))
        };
        let due = |kind, by| of_paper(kind, by, matrix, paper);
        if paper.final_on.is_none()
            && let Some(by) = matrix.freeze(place)
        {
            found.push(due(DueKind::FinalText, by));
        }
        // Whoever makes it needs the days that it takes to make.
        let order = cells().filter_map(|(cell, dates)| match cell.state {
            CellState::ToOrder(_) => Some(dates.text_final),
            _ => None,
        });
        if let Some(by) = order.min() {
            found.push(due(DueKind::Order, by));
        }
        let made = cells().filter_map(|(cell, _)| match cell.state {
            CellState::BeingMade(by) => Some(by),
            _ => None,
        });
        if let Some(by) = made.min() {
            found.push(due(DueKind::Made, by));
        }
    }
}

fn of_paper(kind: DueKind, by: NaiveDate, matrix: &Matrix, paper: &MeetingPaper) -> Due {
    Due {
        kind,
        by,
        meeting: matrix.meeting.id,
        meeting_title: matrix.meeting.facts.title.clone(),
        paper: Some(paper.id),
        person: None,
        title: paper.facts.title.clone(),
        count: 1,
    }
}

fn of_people(matrix: &Matrix, today: NaiveDate, found: &mut Vec<Due>) {
    for row in &matrix.rows {
        let Some(dates) = row.dates else {
            // Home asks for the format by itself.
            continue;
        };
        let mut due = |kind, by, count| {
            found.push(Due {
                kind,
                by,
                meeting: matrix.meeting.id,
                meeting_title: matrix.meeting.facts.title.clone(),
                paper: None,
                person: Some(row.person.id),
                title: row.person.facts.name.clone(),
                count,
            });
        };
        let to_send = row.can_send().count();
        if to_send > 0 {
            let by = if row.is_for_today() {
                dates.send.min(today)
            } else {
                dates.send
            };
            due(DueKind::Send, by, to_send);
        }
        let sent = |cell: &&super::Cell| matches!(cell.state, CellState::Sent(_));
        let waiting = row.cells.iter().filter(sent).count();
        if waiting > 0 {
            due(DueKind::Confirm, dates.has_it, waiting);
        }
    }
}
