//! Addresses for envelopes. They hold a name and an address: what a pack looks like inside is nobody's business at the post.

use alongside_locales::Words;

use crate::csv::{Cell, Csv};
use crate::meeting::Meeting;
use crate::representative::{ContactRoute, Delivery, Representative};
use crate::store::{Read, StoreError};

/// What stands on one envelope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressLabel {
    /// The name.
    pub name: String,
    /// The address, line by line.
    pub lines: Vec<String>,
}

impl AddressLabel {
    /// A label for everybody who gets papers by post and has an address that may be used, by name. Two people of one name have a
    /// label each.
    pub fn of_meeting(store: &impl Read, meeting: &Meeting) -> Result<Vec<Self>, StoreError> {
        let people = Representative::of_activity(store, meeting.activity)?;
        Ok(people.iter().filter_map(Self::of).collect())
    }

    fn of(person: &Representative) -> Option<Self> {
        let asked = person.format.as_ref()?;
        if !matches!(asked.delivery, Delivery::Post | Delivery::Usb) {
            return None;
        }
        let address = person.facts.contact.usable(ContactRoute::Post)?;
        Some(Self {
            name: person.facts.name_on_papers().to_string(),
            lines: address
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty())
                .map(str::to_string)
                .collect(),
        })
    }

    /// The name and the address, line by line.
    pub fn all_lines(&self) -> Vec<String> {
        std::iter::once(self.name.clone())
            .chain(self.lines.iter().cloned())
            .collect()
    }

    /// On one line, for a page.
    pub fn in_one_line(&self) -> String {
        let parts: Vec<&str> = std::iter::once(self.name.as_str())
            .chain(self.lines.iter().map(String::as_str))
            .collect();
        parts.join(", ")
    }
}

/// Labels as plain text, an empty line between two.
pub fn labels_as_text(labels: &[AddressLabel]) -> String {
    let label = |label: &AddressLabel| {
        let lines: Vec<&str> = std::iter::once(label.name.as_str())
            .chain(label.lines.iter().map(String::as_str))
            .collect();
        lines.join("\r\n") + "\r\n"
    };
    let labels: Vec<String> = labels.iter().map(label).collect();
    labels.join("\r\n")
}

/// Labels as CSV, with a heading.
pub fn labels_as_csv(labels: &[AddressLabel], words: Words) -> String {
    let most = labels.iter().map(|it| it.lines.len()).max().unwrap_or(0);
    let lines: Vec<String> = (1..=most)
        .map(|line| words.meeting_paper_labels_line(&line.to_string()))
        .collect();
    let headings = std::iter::once(words.representative_name_label());
    let mut csv = Csv::new(headings.chain(lines.iter().map(String::as_str)));
    for label in labels {
        let mut row = label.all_lines();
        row.resize(most + 1, String::new());
        csv.row(row.into_iter().map(Cell::from));
    }
    csv.into_text()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    fn labels() -> Vec<AddressLabel> {
        vec![
            AddressLabel {
                name: "Joan \"Jo\" Whitlock".into(),
                lines: vec!["1 Mill Lane".into(), "Marlbrook".into()],
            },
            AddressLabel {
                name: "=SUM(A1)".into(),
                lines: vec!["2 Mill Lane".into()],
            },
        ]
    }

    #[test]
    fn text_has_an_empty_line_between_two() {
        assert_eq!(
            labels_as_text(&labels()),
            "Joan \"Jo\" Whitlock\r\n1 Mill Lane\r\nMarlbrook\r\n\r\n=SUM(A1)\r\n2 Mill Lane\r\n"
        );
    }

    #[test]
    fn csv_is_quoted_and_runs_no_formula() {
        let csv = labels_as_csv(&labels(), Words::new(Language::English));
        let lines: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(
            lines[0],
            r#""Preferred name","Address line 1","Address line 2""#
        );
        assert_eq!(
            lines[1],
            r#""Joan ""Jo"" Whitlock","1 Mill Lane","Marlbrook""#
        );
        assert_eq!(lines[2], r#""'=SUM(A1)","2 Mill Lane","""#);
    }
}
