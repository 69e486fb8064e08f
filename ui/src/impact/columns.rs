//! The columns of what was counted for a report. None is told: a small number would stand there.

use crate::history::Columns;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] =
    &[Columns::new("paper_count", &[]).hide(&["number", "from_day", "until_day", "formats"])];
