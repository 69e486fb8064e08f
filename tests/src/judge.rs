//! Judges from outside the project: programs that know a standard and nothing of us.

mod epubcheck;
mod holidays;
mod office;
mod outloud;
mod verapdf;
mod vnu;

pub use epubcheck::epubcheck;
pub use holidays::holidays;
pub use office::{SheetCell, libreoffice, spreadsheets, typefaces};
pub use outloud::outloud;
pub use verapdf::{BrokenRule, Verdict, verapdf};
pub use vnu::vnu;

use std::path::PathBuf;

/// The project's top folder.
/// The root of the workspace.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}
