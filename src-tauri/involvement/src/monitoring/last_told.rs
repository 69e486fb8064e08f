//! Each number as it was last shown: what may be told today, although the newest count may not.

use chrono::NaiveDate;

use super::{MonitoringCount, Published};

/// One answer, and the number that was last shown of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastTold {
    /// The answer; `None` for "prefer not to say".
    pub answer: Option<String>,
    /// The number, and the day on which it was counted; `None` where it was never shown.
    pub told: Option<(u32, NaiveDate)>,
}

impl LastTold {
    /// The answers of the newest of these counts, which come first; "prefer not to say" last. Nothing here was not shown before, so
    /// nothing can be had from it that could not be had already.
    pub fn of(counts: &[(MonitoringCount, Published)]) -> Vec<Self> {
        let Some((newest, _)) = counts.first() else {
            return Vec::new();
        };
        let answers = newest.answers.iter().map(Some).chain([None]);
        answers
            .map(|answer| {
                let told = counts.iter().find_map(|(count, sums)| {
                    let place = match answer {
                        Some(answer) => count.answers.iter().position(|it| it == answer)?,
                        None => count.answers.len(),
                    };
                    let number = sums.cells.get(place).copied().flatten()?;
                    Some((number, count.counted_on))
                });
                Self {
                    answer: answer.cloned(),
                    told,
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Id;

    fn count(day: u32, numbers: &[u32]) -> MonitoringCount {
        MonitoringCount {
            id: Id::new(Default::default()),
            version: 1,
            counted_on: NaiveDate::from_ymd_opt(2026, 3, day).unwrap(),
            answers: vec!["Under 50".into(), "50 or over".into()],
            numbers: numbers.to_vec(),
        }
    }

    #[test]
    fn a_number_stands_until_it_has_moved_by_five() {
        let counts = vec![
            count(1, &[12, 9, 7]),
            count(2, &[13, 14, 13]),
            count(3, &[14, 14, 2]),
        ];
        let all = MonitoringCount::in_turn(counts);
        let told: Vec<_> = LastTold::of(&all).into_iter().map(|it| it.told).collect();
        let day = |day| NaiveDate::from_ymd_opt(2026, 3, day).unwrap();
        // One more under 50 is not told; with them the next smallest is hidden.
        assert_eq!(told[0], Some((12, day(1))));
        assert!(told.iter().all(Option::is_some), "{told:?}");
        assert_eq!(LastTold::of(&[]), []);
    }
}
