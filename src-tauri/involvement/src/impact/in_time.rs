//! Papers in time: how many reached people by the day they asked for, and how many did not. Numbers are told of the whole charity
//! alone, and of days that are counted for good ([`PaperCount`]); of anything else it is told in words.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{
    Came, Clock, Held, InTime, PaperCount, Row,
    paper_count::{together, told_in_turn},
};
use crate::{
    input::SheetFacts,
    meeting_paper::{CellState, Matrix},
    power_check::LEAST,
    store::{Read, StoreError},
};

/// What a report tells of papers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PapersInTime {
    /// All papers of its time; `None` where fewer than five people had any. To be told in words alone.
    pub all: Option<InTime>,
    /// The days that are counted, one after the other.
    pub days: Vec<(NaiveDate, NaiveDate)>,
    /// The papers of these days, by format as far as it may be told.
    pub rows: Vec<(Row, InTime)>,
    /// What is counted with this report, and is to be kept once it leaves.
    pub to_keep: Vec<PaperCount>,
}

/// How papers came, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Punctual {
    /// All in time.
    All,
    /// More than half in time.
    Most,
    /// As many in time as late.
    Half,
    /// More than half late.
    Few,
}

impl Punctual {
    /// How these came.
    pub fn of(papers: InTime) -> Self {
        match papers.in_time.cmp(&papers.late) {
            _ if papers.late == 0 => Self::All,
            std::cmp::Ordering::Greater => Self::Most,
            std::cmp::Ordering::Equal => Self::Half,
            std::cmp::Ordering::Less => Self::Few,
        }
    }
}

impl PapersInTime {
    /// What is known of the meetings of a report.
    pub(super) fn of(
        store: &impl Read,
        facts: SheetFacts,
        held: &[Held],
        clock: &Clock,
    ) -> Result<Self, StoreError> {
        let came: Vec<Came> = held.iter().flat_map(|it| it.came.iter().copied()).collect();
        let people: HashSet<_> = came.iter().map(|it| it.person).collect();
        let all = InTime {
            in_time: came.iter().filter(|it| it.in_time).count(),
            late: came.iter().filter(|it| !it.in_time).count(),
        };
        let mut papers = Self {
            all: (people.len() >= LEAST).then_some(all),
            ..Self::default()
        };
        let Some(yesterday) = clock.today.pred_opt() else {
            return Ok(papers);
        };
        // One activity could be had by taking others from the whole.
        if facts.activity.is_some() {
            return Ok(papers);
        }
        let time = (facts.from, facts.until.min(yesterday));
        let mut counts = PaperCount::all(store)?;
        papers.to_keep = PaperCount::due(&counts, &came, time);
        counts.extend(papers.to_keep.iter().cloned());
        let told = told_in_turn(&counts).into_iter();
        let (days, tables): (Vec<_>, Vec<_>) = counts
            .iter()
            .zip(told)
            .filter(|(count, _)| count.is_within(time))
            .map(|(count, rows)| ((count.from, count.until), rows))
            .unzip();
        papers.rows = together(&tables);
        papers.days = joined(days);
        Ok(papers)
    }
}

/// Days that follow each other, as one.
fn joined(mut days: Vec<(NaiveDate, NaiveDate)>) -> Vec<(NaiveDate, NaiveDate)> {
    days.sort_unstable();
    let mut all: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    for (from, until) in days {
        match all.last_mut() {
            Some(last) if last.1.succ_opt() == Some(from) => last.1 = until,
            _ => all.push((from, until)),
        }
    }
    all
}

/// The papers of a meeting that came, or should have. Those that are still within their time are left out.
pub(super) fn came(matrix: &Matrix, today: NaiveDate) -> Vec<Came> {
    let mut all = Vec::new();
    for row in &matrix.rows {
        let (Some(asked), Some(dates)) = (&row.person.format, row.dates) else {
            continue;
        };
        let wanted = row.cells.iter();
        for cell in wanted.filter(|it| it.state != CellState::NotWanted) {
            let in_time = match (cell.state, cell.sent) {
                (CellState::HasIt(on), _) if on <= dates.has_it => Some(true),
                (_, Some((_, on))) => Some(on <= dates.send),
                (_, None) => (today > dates.send).then_some(false),
            };
            all.extend(in_time.map(|in_time| Came {
                person: row.person.id,
                format: asked.format,
                day: matrix.meeting.facts.time.day,
                in_time,
            }));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_follow_each_other_are_told_as_one() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 4, day).unwrap();
        assert_eq!(
            joined(vec![
                (day(11), day(20)),
                (day(1), day(10)),
                (day(25), day(30))
            ]),
            [(day(1), day(20)), (day(25), day(30))]
        );
    }

    #[test]
    fn half_is_said_of_half_alone() {
        let told = |in_time, late| Punctual::of(InTime { in_time, late });
        assert_eq!(told(9, 0), Punctual::All);
        assert_eq!(told(9, 1), Punctual::Most);
        assert_eq!(told(3, 3), Punctual::Half);
        assert_eq!(told(0, 3), Punctual::Few);
    }
}
