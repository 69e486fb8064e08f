//! What is known of something: a name and a value on each row, perhaps a way to change it.

use crate::layout::Link;
use askama::{Template, filters::HtmlSafe};

/// Names and values.
#[derive(Debug, Default, Template)]
#[template(path = "components/summary_list.html")]
pub struct SummaryList {
    rows: Vec<SummaryRow>,
}

/// One name with its value.
#[derive(Debug)]
pub struct SummaryRow {
    /// What it is.
    pub key: String,
    /// The value, a paragraph each.
    pub values: Vec<String>,
    /// Said instead of a value that is not there yet.
    pub blank: bool,
    /// A way to change it.
    pub change: Option<Link>,
}

impl SummaryList {
    /// Nothing yet.
    pub fn new() -> SummaryList {
        SummaryList::default()
    }

    /// Adds a row. Line breaks in `value` begin new paragraphs. A blank value is left out: use [`row_or`](SummaryList::row_or)
    /// where its absence should be said.
    pub fn row(self, key: impl Into<String>, value: impl AsRef<str>) -> SummaryList {
        let values = paragraphs(value.as_ref());
        if values.is_empty() {
            self
        } else {
            self.push(key, values, false, None)
        }
    }

    /// Adds a row that says `blank` where there is no value, with a link to fill it in.
    pub fn row_or(
        self,
        key: impl Into<String>,
        value: impl AsRef<str>,
        blank: impl Into<String>,
        change: Link,
    ) -> SummaryList {
        let values = paragraphs(value.as_ref());
        if values.is_empty() {
            self.push(key, vec![blank.into()], true, Some(change))
        } else {
            self.push(key, values, false, None)
        }
    }

    fn push(
        mut self,
        key: impl Into<String>,
        values: Vec<String>,
        blank: bool,
        change: Option<Link>,
    ) -> SummaryList {
        self.rows.push(SummaryRow {
            key: key.into(),
            values,
            blank,
            change,
        });
        self
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl HtmlSafe for SummaryList {}

fn paragraphs(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_string)
        .collect()
}
