//! One document model, many accessible formats.
//!
//! A [`Document`] says what a paper holds; a [`Format`] says how a person wants to meet it (an [`Edition`], if they chose a typeface,
//! too); a [`Press`] holds the fonts and
//! pictures. [`write()`] checks the document, lays it out, writes it and, for PDF, has it validated before it is returned:
//!
//! ```ignore
//! let press = Press::new(fonts, pictures)?;
//! let bytes = write(&document, Format::LargePrint { points: 24 }, &press)?;
//! ```
//!
//! Every format holds the same words in the same order. This crate knows nothing of the charity's work: a paper is made
//! elsewhere and only printed here. It reads no file, no clock and no network.

mod archive;
mod braille;
mod check;
mod clean;
mod contents;
mod direction;
mod edition;
mod epub;
mod explanation;
mod format;
mod html;
mod label;
mod layout;
mod model;
mod pdf;
mod plain_text;
mod press;
mod raster;
mod reading;
mod refused;
mod remark;
mod speech;
mod tongue;
mod word;
mod write;
mod xml;

pub use braille::BrailleCode;
pub use check::{Flaw, Part, check};
pub use edition::{Edition, Grade, Typeface};
pub use format::{CLEAR_PRINT_POINTS, Format, LARGE_PRINT_POINTS};
pub use label::{LabelSheet, LabelsAbout, write_labels};
pub use model::{
    Alternative, Artwork, Block, Body, BuiltIn, Certificate, Column, Document, Fact, Item,
    LanguageTag, List, ListKind, Picture, PictureLibrary, PictureSource, PictureUse, Poster, Quote,
    Sheet, Signature, Span, Statement, Table, Text,
};
pub use pdf::{
    CleanScan, MOST_SCANNED_PAGES, NotAScan, NotClean, clean_drawing, clean_scan, scanned_pages,
    validate,
};
pub use press::{Family, FontBytes, Fonts, Press, UnusableFont};
pub use refused::{Finding, Refused};
pub use write::{easy_pages, write};

#[cfg(test)]
extern crate self as alongside_document;
#[cfg(test)]
mod tests;
