//! The real system.

use super::{Desktop, FileKind, NothingToOpenWith, Printing};
use alongside_locales::Words;
use chrono::{DateTime, FixedOffset};
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use tauri_plugin_opener::OpenerExt;

/// The system this program runs on.
pub struct RealDesktop {
    app: AppHandle,
}

impl RealDesktop {
    /// The system of a running window.
    pub fn new(app: AppHandle) -> RealDesktop {
        RealDesktop { app }
    }

    fn dialog(&self, title: &str) -> FileDialogBuilder<tauri::Wry> {
        let dialog = self.app.dialog().file().set_title(title);
        match self.app.get_webview_window(crate::window::LABEL) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

impl Desktop for RealDesktop {
    fn now(&self) -> DateTime<FixedOffset> {
        chrono::Local::now().fixed_offset()
    }

    fn choose_file(&self, kind: FileKind, words: Words) -> Option<PathBuf> {
        let (title, name) = match kind {
            FileKind::Store => (words.dialog_open_store(), words.dialog_stores()),
            FileKind::Picture => (words.dialog_choose_picture(), words.dialog_pictures()),
            FileKind::Receipt => (words.dialog_choose_receipt(), words.dialog_receipts()),
            FileKind::PictureZip => (words.dialog_choose_picture_zip(), words.dialog_zips()),
            FileKind::Recording => (words.dialog_choose_recording(), words.dialog_recordings()),
        };
        let dialog = self
            .dialog(title)
            .add_filter(name, kind.extensions())
            .add_filter(words.dialog_all_files(), &["*"]);
        dialog.blocking_pick_file()?.into_path().ok()
    }

    fn choose_new_file(&self, suggested: &str, words: Words) -> Option<PathBuf> {
        let dialog = self.dialog(words.dialog_save_as()).set_file_name(suggested);
        dialog.blocking_save_file()?.into_path().ok()
    }

    fn choose_folder(&self, words: Words) -> Option<PathBuf> {
        self.dialog(words.dialog_choose_folder())
            .blocking_pick_folder()?
            .into_path()
            .ok()
    }

    fn open(&self, file: &Path) -> Result<(), NothingToOpenWith> {
        let file = file.to_str().ok_or(NothingToOpenWith)?;
        self.app
            .opener()
            .open_path(file, None::<&str>)
            .map_err(|_| NothingToOpenWith)
    }

    /// CUPS prints PDF by itself, on Linux and macOS. Windows has no such way without a program that is registered for
    /// printing, and calling the shell's "print" verb needs unsafe code: there the viewer prints.
    fn print(&self, file: &Path) -> Printing {
        if cfg!(windows) || !has_usual_printer() {
            return Printing::NoPrinter;
        }
        // `lp` copies the file before it returns, so that it may be deleted afterwards.
        match command("lp").arg("-s").arg("--").arg(file).status() {
            Ok(status) if status.success() => Printing::Sent,
            _ => Printing::NoPrinter,
        }
    }
}

fn has_usual_printer() -> bool {
    command("lpstat").arg("-d").output().is_ok_and(|output| {
        output.status.success() && String::from_utf8_lossy(&output.stdout).contains(':')
    })
}

/// A program of the system that says nothing and answers in English, which is read above.
fn command(name: &str) -> std::process::Command {
    let mut command = std::process::Command::new(name);
    command
        .env("LC_ALL", "C")
        .stdin(std::process::Stdio::null())
        .stderr(std::process::Stdio::null());
    command
}
