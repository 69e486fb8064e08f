//! Answers from a file instead of dialogs, for tests that drive the real window. Only in debug builds.

use super::{Desktop, FileKind, NothingToOpenWith, Printing};
use alongside_locales::Words;
use chrono::{DateTime, FixedOffset};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// Names the file with the answers.
pub const VARIABLE: &str = "ALONGSIDE_ANSWERS";

/// What a test answers. The file is read anew for each question, so a test may change it on the way; what it leaves out
/// counts as a dialog that was closed.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Answers {
    /// The time, which then stands still.
    now: Option<DateTime<FixedOffset>>,
    /// A store to open.
    store: Option<PathBuf>,
    /// A picture to bring in.
    picture: Option<PathBuf>,
    /// The folder in which "save as" saves, under the name that was offered.
    save_in: Option<PathBuf>,
    /// The folder chosen for several files.
    folder: Option<PathBuf>,
    /// The folder that plays the viewer: what is opened is copied there.
    viewer: Option<PathBuf>,
    /// The folder that plays the printer.
    printer: Option<PathBuf>,
}

/// A system that answers as a test says.
pub struct ScriptedDesktop {
    file: PathBuf,
}

impl ScriptedDesktop {
    /// `None` unless the environment names a file with answers.
    pub fn from_environment() -> Option<ScriptedDesktop> {
        Some(ScriptedDesktop::with(std::env::var_os(VARIABLE)?.into()))
    }

    /// A system whose answers stand in `file`.
    pub fn with(file: PathBuf) -> ScriptedDesktop {
        ScriptedDesktop { file }
    }

    fn answers(&self) -> Answers {
        let text = std::fs::read_to_string(&self.file).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_else(|mistake| {
            tracing::error!("the scripted answers cannot be read: {mistake}");
            Answers::default()
        })
    }
}

impl Desktop for ScriptedDesktop {
    fn now(&self) -> DateTime<FixedOffset> {
        self.answers()
            .now
            .unwrap_or_else(|| chrono::Local::now().fixed_offset())
    }

    fn choose_file(&self, kind: FileKind, _: Words) -> Option<PathBuf> {
        match kind {
            FileKind::Store => self.answers().store,
            FileKind::Picture | FileKind::Receipt | FileKind::PictureZip | FileKind::Recording => {
                self.answers().picture
            }
        }
    }

    fn choose_new_file(&self, suggested: &str, _: Words) -> Option<PathBuf> {
        Some(self.answers().save_in?.join(suggested))
    }

    fn choose_folder(&self, _: Words) -> Option<PathBuf> {
        self.answers().folder
    }

    fn open(&self, file: &Path) -> Result<(), NothingToOpenWith> {
        copy(file, self.answers().viewer).ok_or(NothingToOpenWith)
    }

    fn print(&self, file: &Path) -> Printing {
        match copy(file, self.answers().printer) {
            Some(()) => Printing::Sent,
            None => Printing::NoPrinter,
        }
    }
}

fn copy(file: &Path, folder: Option<PathBuf>) -> Option<()> {
    std::fs::copy(file, folder?.join(file.file_name()?))
        .ok()
        .map(|_| ())
}
