//! Papers in time, by format: how many reached people by the day they asked for, and how many did not.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::Held;
use crate::{
    lead_time::LeadTimes,
    meeting_paper::{CellState, Matrix},
    power_check::LEAST,
    representative::{PaperFormat, RepresentativeId},
    store::{Read, StoreError},
    working_day::Calendar,
};

/// How many papers came in time, and how many did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InTime {
    /// On their way by the day planned, or there by the day on which the person was to have them.
    pub in_time: usize,
    /// Later than that, or never.
    pub late: usize,
}

/// Of which format a row tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// Of one format.
    Format(PaperFormat),
    /// Of all others together.
    Others,
    /// Of all together.
    All,
}

/// What is known of one format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Counted {
    format: PaperFormat,
    people: usize,
    papers: InTime,
}

impl InTime {
    fn with(self, other: InTime) -> InTime {
        InTime {
            in_time: self.in_time + other.in_time,
            late: self.late + other.late,
        }
    }
}

/// The rows that may be told, of the meetings of the report; none where fewer than five people got
/// papers. Papers that are still within their time are not counted.
pub(super) fn papers_in_time(
    store: &impl Read,
    held: &[Held],
    today: NaiveDate,
) -> Result<Vec<(Row, InTime)>, StoreError> {
    let (calendar, times) = (Calendar::of(store)?, LeadTimes::of(store)?);
    let mut people: HashMap<RepresentativeId, (PaperFormat, InTime)> = HashMap::new();
    for held in held {
        for meeting in &held.meetings {
            let matrix = Matrix::counted(store, meeting.clone(), today, &calendar, &times)?;
            for row in matrix.rows {
                let (Some(asked), Some(dates)) = (&row.person.format, row.dates) else {
                    continue;
                };
                for cell in row
                    .cells
                    .iter()
                    .filter(|it| it.state != CellState::NotWanted)
                {
                    let came = match (cell.state, cell.sent) {
                        (CellState::HasIt(on), _) if on <= dates.has_it => Some(true),
                        (_, Some((_, on))) => Some(on <= dates.send),
                        (_, None) => (today > dates.send).then_some(false),
                    };
                    let Some(came) = came else {
                        continue;
                    };
                    let counted = people
                        .entry(row.person.id)
                        .or_insert((asked.format, InTime::default()));
                    let one = InTime {
                        in_time: usize::from(came),
                        late: usize::from(!came),
                    };
                    counted.1 = counted.1.with(one);
                }
            }
        }
    }
    let counted = PaperFormat::ALL.iter().map(|format| {
        let of_format = || people.values().filter(|(it, _)| it == format);
        Counted {
            format: *format,
            people: of_format().count(),
            papers: of_format().fold(InTime::default(), |sum, (_, it)| sum.with(*it)),
        }
    });
    Ok(told(counted.filter(|it| it.people > 0).collect()))
}

/// What may be told: each format that at least five people asked for (one that fewer asked for would say of somebody how they read); all others together where they are five or more, or with the
/// smallest of the former until they are, because whoever takes the rows from the sum must not be left with fewer.
fn told(mut counted: Vec<Counted>) -> Vec<(Row, InTime)> {
    counted.sort_by_key(|it| std::cmp::Reverse(it.people));
    let everybody: usize = counted.iter().map(|it| it.people).sum();
    if everybody < LEAST {
        return Vec::new();
    }
    let sum = |some: &[Counted]| {
        let papers = some.iter().map(|it| it.papers);
        papers.fold(InTime::default(), InTime::with)
    };
    let mut alone = counted.iter().filter(|it| it.people >= LEAST).count();
    let others = |alone: usize| -> usize {
        let rest = counted.get(alone..).unwrap_or_default();
        rest.iter().map(|it| it.people).sum()
    };
    while alone > 0 && (1..LEAST).contains(&others(alone)) {
        alone -= 1;
    }
    let (by_name, rest) = counted.split_at(alone);
    let mut rows: Vec<(Row, InTime)> = by_name
        .iter()
        .map(|it| (Row::Format(it.format), it.papers))
        .collect();
    if !rows.is_empty() && !rest.is_empty() {
        rows.push((Row::Others, sum(rest)));
    }
    // A small number of papers could be those of one person: then all are told of together.
    let is_small = |number: usize| (1..LEAST).contains(&number);
    if rows
        .iter()
        .any(|(_, it)| is_small(it.in_time) || is_small(it.late))
    {
        rows.clear();
    }
    rows.push((Row::All, sum(&counted)));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn counted(people: &[usize]) -> Vec<Counted> {
        let formats = PaperFormat::ALL.iter().zip(people);
        formats
            .filter(|(_, people)| **people > 0)
            .map(|(format, people)| Counted {
                format: *format,
                people: *people,
                papers: InTime {
                    in_time: *people,
                    late: 0,
                },
            })
            .collect()
    }

    #[test]
    fn six_people_with_six_formats_are_told_of_together() {
        let rows = told(counted(&[1, 1, 1, 1, 1, 1]));
        let all = InTime {
            in_time: 6,
            late: 0,
        };
        assert_eq!(rows, [(Row::All, all)]);
        assert!(told(counted(&[2, 2])).is_empty());
        assert!(told(Vec::new()).is_empty());
    }

    #[test]
    fn a_format_that_many_asked_for_stands_alone() {
        let rows: Vec<Row> = told(counted(&[9, 3, 2]))
            .into_iter()
            .map(|it| it.0)
            .collect();
        assert_eq!(
            rows,
            [Row::Format(PaperFormat::EasyRead), Row::Others, Row::All]
        );
        // Three others could be had by taking nine from twelve.
        let rows: Vec<Row> = told(counted(&[9, 3])).into_iter().map(|it| it.0).collect();
        assert_eq!(rows, [Row::All]);
    }

    proptest! {
        /// Beside the sum, no cell tells of one to four papers, and none can be had by taking cells from the sum.
        #[test]
        fn no_cell_beside_the_sum_is_small(cells in prop::collection::vec((5..12_usize, 0..30_usize, 0..30_usize), 1..12)) {
            let counted = PaperFormat::ALL.iter().zip(&cells).map(|(format, (people, in_time, late))| Counted {
                format: *format,
                people: *people,
                papers: InTime { in_time: *in_time, late: *late },
            });
            let rows = told(counted.collect());
            let (all, others) = rows.split_last().unwrap();
            let fine = |number: usize| number == 0 || number >= LEAST;
            for (_, row) in others {
                prop_assert!(fine(row.in_time) && fine(row.late), "{rows:?}");
            }
            if !others.is_empty() {
                let late: usize = others.iter().map(|(_, it)| it.late).sum();
                prop_assert_eq!(late, all.1.late, "nothing is left over");
            }
        }

        /// As many papers as people, so that a row tells how many people are behind it.
        #[test]
        fn no_row_nor_difference_of_rows_tells_of_fewer_than_five(people in prop::collection::vec(0..12_usize, 0..12)) {
            let rows = told(counted(&people));
            let all: usize = people.iter().sum();
            prop_assert_eq!(rows.is_empty(), all < LEAST);
            let parts: usize = rows.iter().filter(|(row, _)| *row != Row::All).map(|(_, it)| it.in_time).sum();
            for (_, row) in &rows {
                prop_assert!(row.in_time >= LEAST);
            }
            if parts > 0 {
                prop_assert_eq!(parts, all, "nobody is left over");
            }
        }
    }
}
