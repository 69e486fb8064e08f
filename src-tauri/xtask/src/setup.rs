//! Makes a computer ready: system packages, then the pinned styles, fonts and pictures.

mod asset;
mod epubcheck;
mod package;
mod verapdf;
mod wheel;

pub use asset::fingerprint;

use crate::{Outcome, notice};

/// What the computer is to be ready for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Building and running Alongside.
    Build,
    /// That, and running every test.
    Test,
}

/// Installs what is missing and says what that is; quick when nothing is.
pub fn setup(purpose: Purpose) -> Outcome {
    package::install(purpose)?;
    asset::install(purpose)?;
    asset::build_styles()?;
    notice::write()?;
    if purpose == Purpose::Test {
        verapdf::install()?;
        epubcheck::install()?;
        epubcheck::install_outloud()?;
        epubcheck::install_holidays()?;
    }
    Ok(())
}
