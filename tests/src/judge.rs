//! Judges from outside the project: programs that know a standard and nothing of us.

mod verapdf;
mod vnu;

pub use verapdf::{BrokenRule, Verdict, verapdf};
pub use vnu::vnu;

use std::path::PathBuf;

/// The project's top folder.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}
