//! What the shell asks of the system it runs on, behind a trait so that tests need no dialog and no printer.

mod real;
#[cfg(debug_assertions)]
mod scripted;

pub use real::RealDesktop;
#[cfg(debug_assertions)]
pub use scripted::ScriptedDesktop;

use alongside_locales::Words;
use chrono::{DateTime, FixedOffset};
use std::path::{Path, PathBuf};

/// The system: its clock, dialogs, viewers and printers. Every call may take as long as a person takes.
pub trait Desktop: Send + Sync {
    /// The time, with this PC's offset.
    fn now(&self) -> DateTime<FixedOffset>;
    /// A file that exists. `None` when the person closes the dialog.
    fn choose_file(&self, kind: FileKind, words: Words) -> Option<PathBuf>;
    /// The place and name of a file that may not exist yet. The dialog asks before it names one that does.
    fn choose_new_file(&self, suggested: &str, words: Words) -> Option<PathBuf>;
    /// A folder that exists.
    fn choose_folder(&self, words: Words) -> Option<PathBuf>;
    /// Shows a file in the system's own program for it.
    fn open(&self, file: &Path) -> Result<(), NothingToOpenWith>;
    /// Prints a file on the system's usual printer.
    fn print(&self, file: &Path) -> Printing;
}

/// What kind of file a dialog offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A store of this program.
    Store,
    /// A photograph or drawing.
    Picture,
    /// A photograph or a scan, as a picture or a PDF.
    Receipt,
    /// Many of them in one file.
    PictureZip,
    /// A recording or a video.
    Recording,
}

impl FileKind {
    /// The ends of file names, without the dot.
    pub fn extensions(self) -> &'static [&'static str] {
        match self {
            FileKind::Store => &["alongside"],
            // GTK compares with capitals, and cameras write capitals.
            FileKind::Picture => &[
                "png", "jpg", "jpeg", "webp", "svg", "PNG", "JPG", "JPEG", "WEBP", "SVG",
            ],
            FileKind::Receipt => &[
                "png", "jpg", "jpeg", "webp", "svg", "pdf", "PNG", "JPG", "JPEG", "WEBP", "SVG",
                "PDF",
            ],
            FileKind::PictureZip => &["zip", "ZIP"],
            FileKind::Recording => &[
                "mp3", "m4a", "ogg", "wav", "mp4", "mov", "webm", "pdf", "MP3", "M4A", "OGG",
                "WAV", "MP4", "MOV", "WEBM", "PDF",
            ],
        }
    }
}

/// The system has no program for this kind of file.
#[derive(Debug)]
pub struct NothingToOpenWith;

/// How printing went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printing {
    /// The printer has it.
    Sent,
    /// There is no printer that this program may use by itself; the system's viewer can print.
    NoPrinter,
}
