//! How the window comes to be: folders, log, language, a screen.

use crate::desktop::{Desktop, RealDesktop};
use crate::folders::Folders;
use crate::seat::Seat;
use crate::{log, reading, window};
use alongside_locales::{Language, Words};
use std::path::PathBuf;
use std::time::Instant;
use tauri::AppHandle;

/// What a start of the window was asked for.
pub struct Start {
    /// Since when to measure the time until the first page stands. `None`: do not measure.
    pub measure: Option<Instant>,
    /// Whether a WebDriver drives the window. WebKitGTK cannot be driven while it keeps nothing on disk.
    pub automation: bool,
}

/// Why no window opened.
#[derive(Debug)]
pub enum NotStarted {
    /// There is no screen, or the system cannot show a window on it.
    NoScreen,
    /// The program's own folder cannot be written.
    NoFolder(PathBuf),
}

impl NotStarted {
    /// A sentence for the terminal.
    pub fn sentence(&self, words: Words) -> String {
        match self {
            NotStarted::NoScreen => words.cli_no_window().to_string(),
            NotStarted::NoFolder(folder) => words.cli_no_folder(&folder.to_string_lossy()),
        }
    }
}

impl Start {
    /// The system to ask: the real one, or in a debug build the one that a test scripted.
    pub fn desktop(&self, app: &AppHandle) -> Box<dyn Desktop> {
        #[cfg(debug_assertions)]
        if let Some(scripted) = crate::desktop::ScriptedDesktop::from_environment() {
            return Box::new(scripted);
        }
        Box::new(RealDesktop::new(app.clone()))
    }
}

/// Opens the window and stays until it is closed. `file` is the store that was double-clicked; with `measure` the time since
/// then is printed when the first page stands, and the program ends.
pub fn window(file: Option<PathBuf>, measure: Option<Instant>) -> Result<(), NotStarted> {
    let folders = Folders::of_this_person();
    let no_folder = |_| NotStarted::NoFolder(folders.data.clone());
    reading::private_folder(&folders.data).map_err(no_folder)?;
    log::start(&folders);
    screen()?;
    let seat = Seat::take(&folders, file).map_err(no_folder)?;
    let automation = std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|value| value == "true");
    window::open(
        Start {
            measure,
            automation,
        },
        folders,
        seat,
    )
    .map_err(|mistake| {
        tracing::error!("the window cannot be opened: {mistake}");
        NotStarted::NoScreen
    })
}

/// Opens a window of Tauri's with nothing of ours in it, prints the milliseconds since `began`, and ends.
pub fn empty_window(began: Instant) -> Result<(), NotStarted> {
    screen()?;
    window::open_empty(began).map_err(|_| NotStarted::NoScreen)
}

/// Whether there is a screen. Asked here because Tauri would panic without one.
fn screen() -> Result<(), NotStarted> {
    #[cfg(target_os = "linux")]
    gtk::init().map_err(|_| NotStarted::NoScreen)?;
    Ok(())
}

/// The language this PC speaks, for the terminal and the first start: Welsh or else English.
pub fn language() -> Language {
    let spoken = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .unwrap_or_default();
    if spoken.starts_with("cy") {
        Language::Welsh
    } else {
        Language::English
    }
}
