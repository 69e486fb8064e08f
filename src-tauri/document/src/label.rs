//! Address labels: sheets of A4 with labels in rows and columns, a name and an address on each.

use crate::{
    check::Flaw,
    clean::clean,
    layout,
    pdf::{self, Description},
    press::Press,
    refused::Refused,
};
use alongside_locales::Language;
use chrono::NaiveDate;

/// How the labels of a sheet of A4 are cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelSheet {
    /// 3 across and 7 down, each 63.5 by 38.1 mm.
    TwentyOne,
    /// 2 across and 7 down, each 99.1 by 38.1 mm.
    Fourteen,
}

/// What a file of labels says of itself.
#[derive(Clone, Copy, Debug)]
pub struct LabelsAbout<'a> {
    /// The file's name for itself.
    pub title: &'a str,
    /// The charity.
    pub publisher: &'a str,
    /// The language of the title.
    pub language: Language,
    /// The day it was made.
    pub made_on: NaiveDate,
}

/// Writes labels as PDF, each with its lines, the first in bold. It has passed `page_validation` like every other PDF. A label
/// whose lines do not fit is set smaller, down to 7 points; what still does not fit is refused.
///
/// # Errors
/// [`Refused`] says why nothing is handed out.
pub fn write_labels(
    labels: &[Vec<String>],
    sheet: LabelSheet,
    about: LabelsAbout<'_>,
    press: &Press,
) -> Result<Vec<u8>, Refused> {
    let labels: Vec<Vec<String>> = labels
        .iter()
        .map(|label| label.iter().map(|line| clean(line).into_owned()).collect())
        .collect();
    let drawing = press
        .with_typesetter(|setter| layout::labels(&labels, sheet, about.language, setter))
        .map_err(Refused::Flawed)?;
    let description = Description {
        title: about.title,
        author: about.publisher,
        language: about.language.code(),
        made_on: about.made_on,
    };
    let bytes = pdf::write(&drawing, &description, &press.foundry).map_err(Refused::Unfinished)?;
    pdf::validate(&bytes)?;
    Ok(bytes)
}

/// A label that is too long for its place, as a flaw.
pub(crate) fn too_long(label: &[String]) -> Flaw {
    Flaw::LabelTooLong {
        first_line: label.first().cloned().unwrap_or_default(),
    }
}
