//! What was counted, as a table that may be published.

use alongside_involvement::monitoring::{LastTold, MonitoringCount, Published};
use alongside_locales::Words;

/// What came of asking a few times, side by side: a row for each answer, and one for all who answered.
pub(super) struct Table {
    pub(super) name: String,
    pub(super) days: Vec<String>,
    pub(super) rows: Vec<(String, Vec<String>)>,
}

/// One answer, the number that was last shown of it, and the day on which it was counted.
pub(super) struct Today {
    pub(super) answer: String,
    pub(super) number: String,
    pub(super) day: String,
}

/// Each number as it was last shown, where the newest count hides some and an older one tells it.
pub(super) fn today(words: Words, counts: &[(MonitoringCount, Published)]) -> Vec<Today> {
    let all = LastTold::of(counts);
    let newest = counts.first().map(|(count, _)| count.counted_on);
    let older = |it: &LastTold| it.told.is_some_and(|(_, on)| Some(on) != newest);
    if !all.iter().any(older) {
        return Vec::new();
    }
    all.into_iter()
        .map(|it| Today {
            answer: it
                .answer
                .unwrap_or_else(|| words.monitoring_prefer_not_to_say().to_string()),
            number: it
                .told
                .map_or(words.monitoring_hidden().into(), |told| told.0.to_string()),
            day: it
                .told
                .map_or(String::new(), |told| words.day_short(told.1)),
        })
        .collect()
}

/// How many counts stand side by side: as many as still read well.
pub(super) const SIDE_BY_SIDE: usize = 4;

/// Counts side by side, the newest first. An answer that was not among those to choose from at the time says so.
pub(super) fn table(words: Words, counts: &[(MonitoringCount, Published)]) -> Table {
    let mut answers: Vec<&String> = Vec::new();
    for (count, _) in counts {
        for answer in &count.answers {
            if !answers.contains(&answer) {
                answers.push(answer);
            }
        }
    }
    let told =
        |cell: Option<u32>| cell.map_or(words.monitoring_hidden().into(), |it| it.to_string());
    let mut rows: Vec<(String, Vec<String>)> = answers
        .into_iter()
        .map(|answer| {
            let cells = counts.iter().map(|(count, sums)| {
                let place = count.answers.iter().position(|it| it == answer);
                match place.and_then(|place| sums.cells.get(place)) {
                    Some(cell) => told(*cell),
                    None => words.monitoring_not_asked().to_string(),
                }
            });
            (answer.clone(), cells.collect())
        })
        .collect();
    let last = counts
        .iter()
        .map(|(_, sums)| told(sums.cells.last().copied().flatten()));
    let prefer = words.monitoring_prefer_not_to_say();
    rows.push((prefer.to_string(), last.collect()));
    let totals = counts.iter().map(|(_, sums)| told(sums.total));
    rows.push((words.monitoring_everybody().to_string(), totals.collect()));
    let days: Vec<String> = counts
        .iter()
        .map(|(count, _)| words.day_short(count.counted_on))
        .collect();
    Table {
        name: match (days.first(), days.last()) {
            (Some(newest), Some(oldest)) if days.len() > 1 => {
                words.monitoring_table_of_several(oldest, newest)
            }
            (Some(day), _) => words.monitoring_table(day),
            _ => String::new(),
        },
        days,
        rows,
    }
}
