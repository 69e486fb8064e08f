//! What is counted, and what of it may be told.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Came, FormatCount, InTime, PaperCount, Row};
use crate::{
    monitoring::{Counted, publish_in_turn},
    power_check::LEAST,
    representative::{PaperFormat, RepresentativeId},
};

/// Whether a number of papers could be those of one person.
fn is_small(number: usize) -> bool {
    (1..LEAST).contains(&number)
}

impl PaperCount {
    /// Counts the papers of meetings between two days, both included. `None` where fewer than five people had any, or where one to four
    /// came in time or came late: these days wait until they can be counted with others.
    pub fn of(came: &[Came], (from, until): (NaiveDate, NaiveDate)) -> Option<Self> {
        let mut people: HashMap<RepresentativeId, (PaperFormat, InTime)> = HashMap::new();
        for paper in came.iter().filter(|it| from <= it.day && it.day <= until) {
            let of_person = people
                .entry(paper.person)
                .or_insert((paper.format, InTime::default()));
            of_person.1 = of_person.1.with(InTime {
                in_time: usize::from(paper.in_time),
                late: usize::from(!paper.in_time),
            });
        }
        let formats: Vec<FormatCount> = PaperFormat::ALL
            .iter()
            .map(|format| {
                let of_format = || people.values().filter(|it| it.0 == *format);
                FormatCount {
                    format: *format,
                    people: u32::try_from(of_format().count()).unwrap_or(u32::MAX),
                    papers: InTime::sum(of_format().map(|it| it.1)),
                }
            })
            .filter(|it| it.people > 0)
            .collect();
        let count = Self {
            from,
            until,
            formats,
        };
        let all = count.papers();
        let fine = people.len() >= LEAST && !is_small(all.in_time) && !is_small(all.late);
        fine.then_some(count)
    }

    /// What is to be counted for a report of these days: the days between, and before and after, those that were counted already.
    pub fn due(
        counted: &[Self],
        came: &[Came],
        (from, until): (NaiveDate, NaiveDate),
    ) -> Vec<Self> {
        let mut taken: Vec<(NaiveDate, NaiveDate)> =
            counted.iter().map(|it| (it.from, it.until)).collect();
        taken.sort_unstable();
        let mut gaps = Vec::new();
        let mut next = Some(from);
        for (first, last) in taken {
            if let Some(day) = next.filter(|day| *day < first)
                && let Some(before) = first.pred_opt()
            {
                gaps.push((day, before.min(until)));
            }
            next = next.map(|day| day.max(last.succ_opt().unwrap_or(last)));
        }
        if let Some(day) = next {
            gaps.push((day, until));
        }
        gaps.into_iter()
            .filter(|(first, last)| first <= last)
            .filter_map(|days| Self::of(came, days))
            .collect()
    }

    fn papers(&self) -> InTime {
        InTime::sum(self.formats.iter().map(|it| it.papers))
    }

    fn people_with(&self, format: PaperFormat) -> u32 {
        let found = self.formats.iter().find(|it| it.format == format);
        found.map_or(0, |it| it.people)
    }

    /// The rows that may be told, where these formats may stand alone.
    fn rows(&self, alone: impl Fn(PaperFormat) -> bool) -> Vec<(Row, InTime)> {
        let (alone, others): (Vec<FormatCount>, Vec<FormatCount>) =
            self.formats.iter().partition(|it| alone(it.format));
        let mut rows: Vec<(Row, InTime)> = alone
            .iter()
            .map(|it| (Row::Format(it.format), it.papers))
            .collect();
        if !rows.is_empty() && !others.is_empty() {
            rows.push((Row::Others, InTime::sum(others.iter().map(|it| it.papers))));
        }
        // A small number of papers could be those of one person: then all are told of together.
        if rows
            .iter()
            .any(|(_, it)| is_small(it.in_time) || is_small(it.late))
        {
            rows.clear();
        }
        rows.push((Row::All, self.papers()));
        rows
    }
}

/// What may be told of each count, in the order in which they were counted.
///
/// How many papers came tells how many people have a format, and most people are counted again each time. So a format stands alone only
/// where five people or more have it, and only where that many came to it or left it since any count before
/// ([`publish_in_turn`]): nobody who is new can be told by the format they ask for.
pub fn told_in_turn(counts: &[PaperCount]) -> Vec<Vec<(Row, InTime)>> {
    let mut in_use: Vec<PaperFormat> = Vec::new();
    let tables: Vec<(Vec<String>, Vec<u32>)> = counts
        .iter()
        .map(|count| {
            // A format that somebody had before and nobody has now is a cell like any other.
            let new = count.formats.iter().map(|it| it.format);
            let new: Vec<PaperFormat> = new.filter(|it| !in_use.contains(it)).collect();
            in_use.extend(new);
            let codes = in_use.iter().map(|it| it.code().to_string());
            let people = in_use.iter().map(|it| count.people_with(*it));
            (codes.collect(), people.collect())
        })
        .collect();
    let counted: Vec<Counted<'_>> = tables
        .iter()
        .map(|(answers, numbers)| Counted { answers, numbers })
        .collect();
    let published = publish_in_turn(&counted);
    counts
        .iter()
        .zip(&tables)
        .zip(published)
        .map(|((count, (codes, _)), told)| {
            count.rows(|format| {
                let place = codes.iter().position(|it| it == format.code());
                let cell = place.and_then(|place| told.cells.get(place));
                cell.is_some_and(Option::is_some)
            })
        })
        .collect()
}

/// Several tables as one: a row for each format that stands alone in any of them, the others, and all.
pub fn together(tables: &[Vec<(Row, InTime)>]) -> Vec<(Row, InTime)> {
    let sum = |wanted: Row| {
        let rows = tables.iter().flatten().filter(|(row, _)| *row == wanted);
        InTime::sum(rows.map(|(_, it)| *it))
    };
    if tables.is_empty() {
        return Vec::new();
    }
    let mut rows: Vec<(Row, InTime)> = PaperFormat::ALL
        .iter()
        .map(|format| (Row::Format(*format), sum(Row::Format(*format))))
        .filter(|(_, it)| *it != InTime::default())
        .collect();
    let all = sum(Row::All);
    let others = all.without(InTime::sum(rows.iter().map(|(_, it)| *it)));
    if !rows.is_empty() && others != InTime::default() {
        rows.push((Row::Others, others));
    }
    rows.push((Row::All, all));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, Days};
    use proptest::prelude::*;

    fn day(number: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 4, 1).unwrap() + Days::new(number)
    }

    /// One paper in time for each of so many people of each format, on one day.
    fn counted(people: &[u32]) -> PaperCount {
        PaperCount {
            from: day(0),
            until: day(0),
            formats: PaperFormat::ALL
                .iter()
                .zip(people)
                .filter(|(_, people)| **people > 0)
                .map(|(format, people)| FormatCount {
                    format: *format,
                    people: *people,
                    papers: InTime {
                        in_time: *people as usize,
                        late: 0,
                    },
                })
                .collect(),
        }
    }

    fn told(counts: &[&[u32]]) -> Vec<Vec<Row>> {
        let counts: Vec<PaperCount> = counts.iter().map(|it| counted(it)).collect();
        let tables = told_in_turn(&counts).into_iter();
        tables
            .map(|rows| rows.into_iter().map(|(row, _)| row).collect())
            .collect()
    }

    const FIRST: Row = Row::Format(PaperFormat::ALL[0]);
    const SECOND: Row = Row::Format(PaperFormat::ALL[1]);

    #[test]
    fn a_format_that_many_have_stands_alone() {
        assert_eq!(told(&[&[1, 1, 1, 1, 1, 1]]), [[Row::All]]);
        assert_eq!(told(&[&[9, 3, 2]]), [[FIRST, Row::Others, Row::All]]);
        // Three others could be had by taking nine from twelve.
        assert_eq!(told(&[&[9, 3]]), [[Row::All]]);
        assert_eq!(told(&[&[9, 8]]), [[FIRST, SECOND, Row::All]]);
    }

    #[test]
    fn the_format_of_somebody_new_is_not_told_by_what_it_changes() {
        // The same people again: the same rows.
        assert_eq!(
            told(&[&[9, 8], &[9, 8]]),
            vec![vec![FIRST, SECOND, Row::All]; 2]
        );
        // One is new: no row but that of all, whatever format they have.
        assert_eq!(told(&[&[9, 8], &[10, 8]])[1], [Row::All]);
        assert_eq!(told(&[&[9, 8], &[9, 8, 1]])[1], [Row::All]);
        // Somebody changed over.
        assert_eq!(told(&[&[9, 8], &[8, 9]])[1], [Row::All]);
        // Many are new.
        assert_eq!(told(&[&[9, 8], &[14, 13]])[1], [FIRST, SECOND, Row::All]);
    }

    #[test]
    fn days_are_counted_once_and_wait_where_too_few_can_be_told() {
        let people: Vec<RepresentativeId> = (0..6)
            .map(|_| RepresentativeId::new(DateTime::default()))
            .collect();
        let came = |days: &[u64], late: usize| -> Vec<Came> {
            let papers = days
                .iter()
                .flat_map(|on| people.iter().map(|it| (*on, *it)));
            papers
                .enumerate()
                .map(|(place, (on, person))| Came {
                    person,
                    format: PaperFormat::EasyRead,
                    day: day(on),
                    in_time: place >= late,
                })
                .collect()
        };
        let days = |counts: Vec<PaperCount>| -> Vec<(NaiveDate, NaiveDate)> {
            counts.iter().map(|it| (it.from, it.until)).collect()
        };
        let all = came(&[3, 20, 40], 0);
        let first = PaperCount::due(&[], &all, (day(10), day(30)));
        assert_eq!(days(first.clone()), [(day(10), day(30))]);
        // Another report has the days before and after, and those between as they were counted.
        let more = PaperCount::due(&first, &all, (day(0), day(50)));
        assert_eq!(days(more), [(day(0), day(9)), (day(31), day(50))]);
        // Part of what was counted is nothing that can be counted again.
        assert_eq!(PaperCount::due(&first, &all, (day(15), day(25))), []);
        // Three papers were late: they wait for others.
        let few = came(&[20], 3);
        assert_eq!(PaperCount::due(&[], &few, (day(10), day(30))), []);
        let five = came(&[3, 20], 5);
        assert_eq!(PaperCount::due(&[], &five, (day(0), day(30))).len(), 1);
    }

    /// The days of a report, and what it says of them.
    type Report = ((NaiveDate, NaiveDate), Vec<(Row, InTime)>);

    /// What stands in a row; nothing where there is none.
    fn cells(rows: &[(Row, InTime)], wanted: Row) -> [usize; 2] {
        let found = rows.iter().find(|(row, _)| *row == wanted);
        found.map_or([0, 0], |(_, it)| [it.in_time, it.late])
    }

    proptest! {
        /// People come, go and change over; meetings are held; and somebody makes a report of whatever days they like, again and again, and
        /// lays each beside each that was made before.
        #[test]
        fn no_report_nor_what_is_left_when_one_is_taken_from_another_tells_of_fewer_than_five(
            starts in prop::collection::vec(0..3_usize, 5..30),
            steps in prop::collection::vec(
                (prop::collection::vec((0..40_usize, 0..4_usize), 0..6), 0..7_u64, 0..30_usize, 0..60_u64, 0..60_u64),
                1..12,
            ),
        ) {
            let ids: Vec<RepresentativeId> = (0..40).map(|_| RepresentativeId::new(DateTime::default())).collect();
            // Of each person their format; 3: they do not take part.
            let mut formats: Vec<usize> = starts.clone();
            formats.resize(40, 3);
            let (mut held, mut today) = (Vec::<(u64, Vec<(usize, bool)>)>::new(), 0);
            let mut counts: Vec<PaperCount> = Vec::new();
            let mut reports: Vec<Report> = Vec::new();
            for (moves, wait, late, from, length) in steps {
                for (who, format) in moves {
                    formats[who] = format;
                }
                let papers = (0..40).filter(|who| formats[*who] < 3).enumerate();
                held.push((today, papers.map(|(place, who)| (who, place >= late)).collect()));
                today += wait;
                let came: Vec<Came> = held
                    .iter()
                    .flat_map(|(on, papers)| papers.iter().map(move |it| (*on, *it)))
                    .filter(|(_, (who, _))| formats[*who] < 3)
                    .map(|(on, (who, in_time))| Came {
                        person: ids[who],
                        format: PaperFormat::ALL[formats[who]],
                        day: day(on),
                        in_time,
                    })
                    .collect();
                let time = (day(from), day((from + length).min(today)));
                counts.extend(PaperCount::due(&counts, &came, time));
                let told = told_in_turn(&counts);
                let within = counts.iter().zip(&told).filter(|(it, _)| it.is_within(time));
                let tables: Vec<_> = within.map(|(_, rows)| rows.clone()).collect();
                reports.push((time, together(&tables)));
            }
            let told = told_in_turn(&counts);
            let fine = |number: usize| number == 0 || number >= LEAST;
            for (place, (later, rows)) in counts.iter().zip(&told).enumerate() {
                for format in &later.formats {
                    let alone = |rows: &[(Row, InTime)]| rows.iter().any(|(row, _)| *row == Row::Format(format.format));
                    prop_assert!(!alone(rows) || format.people as usize >= LEAST);
                    for (earlier, before) in counts.iter().zip(&told).take(place) {
                        let more = format.people.abs_diff(earlier.people_with(format.format)) as usize;
                        let same = later.formats.iter().map(|it| (it.format, it.people))
                            .eq(earlier.formats.iter().map(|it| (it.format, it.people)));
                        prop_assert!(
                            !alone(rows) || !alone(before) || same || more >= LEAST,
                            "{later:?} after {earlier:?}",
                        );
                    }
                }
                for (other_place, other) in counts.iter().enumerate() {
                    let apart = later.until < other.from || other.until < later.from;
                    prop_assert!(place == other_place || apart, "a day is counted twice");
                }
            }
            let rows = PaperFormat::ALL.iter().map(|it| Row::Format(*it)).chain([Row::Others, Row::All]);
            for row in rows {
                for (place, ((from, until), wide)) in reports.iter().enumerate() {
                    prop_assert!(cells(wide, row).iter().all(|it| fine(*it)), "{wide:?}");
                    for ((first, last), narrow) in reports.iter().take(place) {
                        let inside = from <= first && last <= until;
                        let left = cells(wide, row).into_iter().zip(cells(narrow, row));
                        for (wide, narrow) in left {
                            prop_assert!(!inside || fine(wide.abs_diff(narrow)), "{row:?}: {wide} and {narrow}");
                        }
                    }
                }
            }
        }
    }
}
