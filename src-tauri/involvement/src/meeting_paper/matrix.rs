//! Person by paper: how far each paper is for each person, and what is to be done today.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Dates, MeetingPaper, MeetingPaperId};
use crate::lead_time::LeadTimes;
use crate::meeting::{Meeting, MeetingId};
use crate::pack_item::{Agreement, Answer, Newest, PackItem, PaperSent};
use crate::rendition::Rendition;
use crate::representative::{PaperFormat, Representative, RepresentativeId};
use crate::store::{Read, StoreError};
use crate::working_day::Calendar;

/// The papers of a meeting and everybody who gets them.
#[derive(Clone, Debug)]
pub struct Matrix {
    /// The meeting.
    pub meeting: Meeting,
    /// Its papers, those that another has replaced left out.
    pub papers: Vec<MeetingPaper>,
    /// Its people: first those to whom something is to be sent today, then by the day on which they are to have it.
    pub rows: Vec<Row>,
    /// The earliest day of a meeting for which everybody would have everything, if all text were final today.
    pub earliest: Option<NaiveDate>,
}

/// One person.
#[derive(Clone, Debug)]
pub struct Row {
    /// Who.
    pub person: Representative,
    /// The days that count for this person; `None` while nobody knows how they want papers.
    pub dates: Option<Dates>,
    /// One for each paper, in their order.
    pub cells: Vec<Cell>,
}

/// One paper for one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// How far it is.
    pub state: CellState,
    /// The day on which its text was to be final, where it was or will be later than that.
    pub late_since: Option<NaiveDate>,
    /// What the person said about that.
    pub agreement: Option<Agreement>,
    /// Who has looked at this format of it, and when.
    pub checked: Option<(String, Option<NaiveDate>)>,
    /// The last number that was sent, and when.
    pub sent: Option<(u32, NaiveDate)>,
}

/// How far a paper is for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellState {
    /// The person does not want it.
    NotWanted,
    /// Nobody knows how the person wants papers.
    AskFormat,
    /// Its text is not final, and there is time until this day.
    NoText(NaiveDate),
    /// Its text is not final, and was to be on this day.
    Late(NaiveDate),
    /// It is made outside, and nobody has been asked; it is to be sent on this day.
    ToOrder(NaiveDate),
    /// It is made outside, and comes on this day.
    BeingMade(NaiveDate),
    /// It can be made, or is there; it is sent on this day, which is still to come.
    Ready(NaiveDate),
    /// It is to be sent today, or was to be sent on this day.
    SendNow(NaiveDate),
    /// The person has an older number, and needs this one.
    Replace(u32),
    /// It was sent on this day.
    Sent(NaiveDate),
    /// The person has it since this day.
    HasIt(NaiveDate),
}

impl Matrix {
    /// The matrix of a meeting, as it stands today. A few questions to the store, whatever its size.
    pub fn of(store: &impl Read, meeting: Meeting, today: NaiveDate) -> Result<Self, StoreError> {
        let calendar = Calendar::of(store)?;
        let times = LeadTimes::of(store)?;
        Self::counted(store, meeting, today, &calendar, &times)
    }

    /// The same with a calendar that was read before.
    pub fn counted(
        store: &impl Read,
        meeting: Meeting,
        today: NaiveDate,
        calendar: &Calendar,
        times: &LeadTimes,
    ) -> Result<Self, StoreError> {
        let all = MeetingPaper::of_meeting(store, meeting.id)?;
        let known = Known::of(store, meeting.id, &all)?;
        let papers: Vec<MeetingPaper> = all
            .into_iter()
            .filter(|paper| paper.replaced_by.is_none())
            .collect();
        let day = meeting.facts.time.day;
        let people = Representative::of_activity(store, meeting.activity)?;
        let mut earliest = None;
        let mut rows: Vec<Row> = people
            .into_iter()
            .map(|person| {
                let asked = person.format.as_ref();
                let dates = asked.map(|asked| Dates::of(calendar, times, day, asked));
                let promised = asked.map(|it| Dates::earliest_meeting(calendar, times, today, it));
                earliest = earliest.max(promised);
                let format = asked.map(|it| it.format);
                let cells = papers
                    .iter()
                    .map(|paper| known.cell(paper, person.id, format, dates, today))
                    .collect();
                Row {
                    person,
                    dates,
                    cells,
                }
            })
            .collect();
        rows.sort_by_cached_key(|row| {
            let has_it = row.dates.map(|it| it.has_it);
            (
                !row.is_for_today(),
                has_it,
                row.person.facts.name.to_lowercase(),
            )
        });
        Ok(Self {
            meeting,
            papers,
            rows,
            earliest,
        })
    }

    /// The freeze date of the paper in this place: the earliest day on which somebody who wants it needs its final text.
    pub fn freeze(&self, place: usize) -> Option<NaiveDate> {
        let wanting = self.rows.iter().filter(|row| {
            row.cells
                .get(place)
                .is_some_and(|cell| cell.state != CellState::NotWanted)
        });
        wanting
            .filter_map(|row| row.dates.map(|it| it.text_final))
            .min()
    }

    /// How many people have every paper they want.
    pub fn have_everything(&self) -> usize {
        let rows = self.rows.iter();
        rows.filter(|row| !row.cells.is_empty() && !row.is_to_do())
            .count()
    }

    /// How many papers nobody has to wait for longer than planned.
    pub fn on_time(&self) -> usize {
        (0..self.papers.len())
            .filter(|place| {
                let cells = self.rows.iter().filter_map(|row| row.cells.get(*place));
                cells.into_iter().all(|cell| cell.late_since.is_none())
            })
            .count()
    }

    /// Where a paper stands among the columns.
    pub fn place(&self, paper: MeetingPaperId) -> Option<usize> {
        self.papers.iter().position(|it| it.id == paper)
    }
}

impl Row {
    /// Whether this person still waits for something: a paper that they want and that was not sent in its newest words.
    pub fn is_to_do(&self) -> bool {
        self.cells.iter().any(|cell| !cell.state.is_done())
    }

    /// Whether these letters stand in what the person is called or in their whole name, whatever their case.
    pub fn is_named(&self, letters: &str) -> bool {
        let letters = letters.trim().to_lowercase();
        let facts = &self.person.facts;
        [facts.name.as_str(), facts.called()]
            .iter()
            .any(|name| name.to_lowercase().contains(&letters))
    }

    /// Whether something is to be sent to this person today.
    pub fn is_for_today(&self) -> bool {
        self.to_send().next().is_some()
    }

    /// The places of the papers that are to be sent to this person today.
    pub fn to_send(&self) -> impl Iterator<Item = usize> {
        let cells = self.cells.iter().enumerate();
        cells
            .filter(|(_, cell)| matches!(cell.state, CellState::SendNow(_) | CellState::Replace(_)))
            .map(|(place, _)| place)
    }

    /// The places of the papers that can be sent to this person now, whenever their day is.
    pub fn can_send(&self) -> impl Iterator<Item = usize> {
        let cells = self.cells.iter().enumerate();
        let ready = |state| {
            matches!(
                state,
                CellState::SendNow(_) | CellState::Replace(_) | CellState::Ready(_)
            )
        };
        cells
            .filter(move |(_, cell)| ready(cell.state))
            .map(|(place, _)| place)
    }
}

impl CellState {
    /// Whether there is nothing more to do for the paper to be with the person.
    pub fn is_done(self) -> bool {
        matches!(
            self,
            CellState::Sent(_) | CellState::HasIt(_) | CellState::NotWanted
        )
    }
}

impl Cell {
    /// Whether a late paper waits for this person's answer, or for its item to move: nobody has asked, or the answer was no.
    pub fn is_unsettled(&self) -> bool {
        let agreed = self.agreement.as_ref().map(|it| it.answer);
        self.late_since.is_some() && agreed != Some(Answer::Yes)
    }
}

/// What the store knows beyond people and papers.
struct Known {
    items: HashMap<(MeetingPaperId, RepresentativeId), PackItem>,
    /// The newest line of the log for each.
    sent: Newest,
    renditions: HashMap<(MeetingPaperId, PaperFormat), Rendition>,
    /// What each paper has taken the place of.
    before: HashMap<MeetingPaperId, Vec<MeetingPaperId>>,
}

impl Known {
    fn of(
        store: &impl Read,
        meeting: MeetingId,
        papers: &[MeetingPaper],
    ) -> Result<Self, StoreError> {
        let items = PackItem::of_meeting(store, meeting)?;
        let sent = PaperSent::newest_of_meeting(store, meeting)?;
        let renditions = Rendition::of_meeting(store, meeting)?;
        let mut before: HashMap<_, Vec<_>> = HashMap::new();
        for paper in papers {
            if let Some(by) = paper.replaced_by {
                before.entry(by).or_default().push(paper.id);
            }
        }
        Ok(Self {
            items: items
                .into_iter()
                .map(|it| ((it.paper, it.representative), it))
                .collect(),
            sent,
            renditions: renditions
                .into_iter()
                .map(|it| ((it.paper, it.format), it))
                .collect(),
            before,
        })
    }

    fn cell(
        &self,
        paper: &MeetingPaper,
        person: RepresentativeId,
        format: Option<PaperFormat>,
        dates: Option<Dates>,
        today: NaiveDate,
    ) -> Cell {
        let item = self.items.get(&(paper.id, person));
        let sent = self.sent.get(&(paper.id, person)).copied();
        let rendition = format.and_then(|format| self.renditions.get(&(paper.id, format)));
        let wanted = item.is_none_or(|it| it.wanted);
        let late_since = dates
            .map(|it| it.text_final)
            .filter(|due| wanted && paper.final_on.unwrap_or(today) > *due)
            // What came before and arrived is not late because its words were improved afterwards.
            .filter(|_| paper.number == 1 || sent.is_none());
        Cell {
            state: match (wanted, dates) {
                (false, _) => CellState::NotWanted,
                (true, None) => CellState::AskFormat,
                (true, Some(dates)) => {
                    self.state(paper, person, (sent, rendition, format), dates, today)
                }
            },
            late_since,
            agreement: item.and_then(|it| it.agreement.clone()),
            checked: rendition
                .filter(|it| !it.facts.checked_by.is_empty())
                .map(|it| (it.facts.checked_by.clone(), it.facts.checked_on)),
            sent,
        }
    }

    fn state(
        &self,
        paper: &MeetingPaper,
        person: RepresentativeId,
        (sent, rendition, format): (
            Option<(u32, NaiveDate)>,
            Option<&Rendition>,
            Option<PaperFormat>,
        ),
        dates: Dates,
        today: NaiveDate,
    ) -> CellState {
        let received = self
            .items
            .get(&(paper.id, person))
            .and_then(|it| it.received)
            .filter(|(number, _)| *number == paper.number);
        if let Some((_, on)) = received {
            return CellState::HasIt(on);
        }
        if let Some((_, on)) = sent.filter(|(number, _)| *number == paper.number) {
            return CellState::Sent(on);
        }
        if paper.final_on.is_none() {
            return if today > dates.text_final {
                CellState::Late(dates.text_final)
            } else {
                CellState::NoText(dates.text_final)
            };
        }
        let outside = format.is_some_and(|it| !it.is_made_here());
        if outside && !rendition.is_some_and(Rendition::is_made) {
            return match rendition.filter(|it| it.facts.asked_on.is_some()) {
                Some(it) => CellState::BeingMade(it.facts.due.unwrap_or(dates.send)),
                None => CellState::ToOrder(dates.send),
            };
        }
        if let Some((old, _)) = sent {
            return CellState::Replace(old);
        }
        let had = self.before.get(&paper.id).into_iter().flatten();
        let had = had.filter_map(|old| self.sent.get(&(*old, person))).next();
        match had {
            Some((old, _)) => CellState::Replace(*old),
            None if dates.send <= today => CellState::SendNow(dates.send),
            None => CellState::Ready(dates.send),
        }
    }
}
