//! Counts in the store.

use chrono::NaiveDate;

use super::{FormatCount, InTime, PaperCount, PaperCountId};
use crate::{
    representative::PaperFormat,
    store::{Change, Read, StoreError, sql},
};

impl PaperCount {
    /// Every count, in the order in which they were counted.
    pub fn all(store: &impl Read) -> Result<Vec<Self>, StoreError> {
        store.list("SELECT * FROM paper_count ORDER BY number", [], |row| {
            let formats: String = row.get("formats")?;
            Ok(Self {
                from: sql::text(row, "from_day")?,
                until: sql::text(row, "until_day")?,
                formats: formats.lines().filter_map(read).collect(),
            })
        })
    }

    /// Keeps a count. What was once told is counted for good, so give this a verb that is never undone.
    pub fn add(&self, change: &Change<'_>) -> Result<PaperCountId, StoreError> {
        let id = PaperCountId::new(change.now());
        let number = change.number("SELECT coalesce(max(number), 0) + 1 FROM paper_count", [])?;
        let formats: Vec<String> = self.formats.iter().map(line).collect();
        change.add(
            id,
            &[
                ("number", &number),
                ("from_day", &self.from.to_string()),
                ("until_day", &self.until.to_string()),
                ("formats", &formats.join("\n")),
            ],
        )?;
        Ok(id)
    }

    /// Whether its days lie within these.
    pub fn is_within(&self, (from, until): (NaiveDate, NaiveDate)) -> bool {
        from <= self.from && self.until <= until
    }
}

fn line(count: &FormatCount) -> String {
    let InTime { in_time, late } = count.papers;
    format!("{} {} {in_time} {late}", count.format.code(), count.people)
}

fn read(line: &str) -> Option<FormatCount> {
    let mut parts = line.split(' ');
    Some(FormatCount {
        format: PaperFormat::from_code(parts.next()?)?,
        people: parts.next()?.parse().ok()?,
        papers: InTime {
            in_time: parts.next()?.parse().ok()?,
            late: parts.next()?.parse().ok()?,
        },
    })
}
