//! Files leave the program: saved, opened in the system's viewer, or printed.

use crate::desktop::{Desktop, Printing};
use crate::reading::Reading;
use crate::saving;
use alongside_locales::Words;
use alongside_ui::{HandedOver, Handover, How, OutgoingFile};
use std::io;
use std::path::Path;

/// Hands the files over as the person asked, and says how it went. Nothing half-written stays behind.
pub fn hand(
    desktop: &dyn Desktop,
    reading: &Reading,
    handover: &Handover,
    words: Words,
) -> HandedOver {
    let [first, ..] = handover.files.as_slice() else {
        return HandedOver::Failed;
    };
    match handover.how {
        How::SaveAs => save_as(desktop, first, words),
        How::Open => open(desktop, reading, first, HandedOver::Opened),
        How::Print => print(desktop, reading, first),
    }
}

fn save_as(desktop: &dyn Desktop, file: &OutgoingFile, words: Words) -> HandedOver {
    match desktop.choose_new_file(&file.name, words) {
        Some(chosen) => {
            let place = saving::with_extension_of(chosen, &file.name);
            saved(saving::file(&place, &file.bytes).map(|()| place))
        }
        None => HandedOver::Cancelled,
    }
}

fn open(
    desktop: &dyn Desktop,
    reading: &Reading,
    file: &OutgoingFile,
    success: HandedOver,
) -> HandedOver {
    match reading.keep(file) {
        Ok(place) => match desktop.open(&place) {
            Ok(()) => success,
            Err(_) => HandedOver::NothingToOpenWith,
        },
        Err(mistake) => trouble(&mistake),
    }
}

/// Straight to the printer; without one, into the viewer, which can print.
fn print(desktop: &dyn Desktop, reading: &Reading, file: &OutgoingFile) -> HandedOver {
    match reading.keep(file) {
        Ok(place) => match desktop.print(&place) {
            Printing::Sent => HandedOver::Printed,
            Printing::NoPrinter => match desktop.open(&place) {
                Ok(()) => HandedOver::OpenedToPrint,
                Err(_) => HandedOver::NothingToOpenWith,
            },
        },
        Err(mistake) => trouble(&mistake),
    }
}

fn saved(place: io::Result<impl AsRef<Path>>) -> HandedOver {
    match place {
        Ok(place) => {
            let name = place.as_ref().file_name().unwrap_or_default();
            HandedOver::Saved(name.to_string_lossy().into_owned())
        }
        Err(mistake) => trouble(&mistake),
    }
}

fn trouble(mistake: &io::Error) -> HandedOver {
    use io::ErrorKind::{PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
    // The kind alone: the words of the system would hold a path.
    tracing::warn!(kind = ?mistake.kind(), "a file could not be handed over");
    match mistake.kind() {
        StorageFull | QuotaExceeded => HandedOver::DiskFull,
        PermissionDenied | ReadOnlyFilesystem => HandedOver::NotAllowed,
        _ => HandedOver::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desktop::ScriptedDesktop;
    use alongside_locales::Language;
    use std::fs;

    fn handed(how: How, answers: serde_json::Value) -> (HandedOver, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        for name in ["saved", "viewer", "printer"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        let text = answers
            .to_string()
            .replace("HERE", folder.path().to_str().unwrap());
        let script = folder.path().join("answers.json");
        fs::write(&script, text).unwrap();
        let files = vec![OutgoingFile {
            name: "Overview.pdf".into(),
            media_type: "application/pdf",
            bytes: b"%PDF".to_vec(),
        }];
        let handover = Handover {
            how,
            files,
            then: "/".into(),
        };
        let desktop = ScriptedDesktop::with(script);
        let reading = Reading::new(folder.path());
        (
            hand(&desktop, &reading, &handover, Words::new(Language::English)),
            folder,
        )
    }

    #[test]
    fn a_paper_is_saved_where_the_person_chose() {
        let (outcome, folder) = handed(How::SaveAs, serde_json::json!({ "save_in": "HERE/saved" }));
        assert_eq!(outcome, HandedOver::Saved("Overview.pdf".to_string()));
        assert_eq!(
            fs::read(folder.path().join("saved/Overview.pdf")).unwrap(),
            b"%PDF"
        );
    }

    #[test]
    fn a_closed_dialog_is_no_failure() {
        assert_eq!(
            handed(How::SaveAs, serde_json::json!({})).0,
            HandedOver::Cancelled
        );
    }

    #[test]
    fn a_place_that_is_gone_is_a_failure() {
        assert_eq!(
            handed(How::SaveAs, serde_json::json!({ "save_in": "HERE/gone" })).0,
            HandedOver::Failed
        );
    }

    #[test]
    fn without_a_printer_the_viewer_opens_and_without_a_viewer_we_say_so() {
        let (outcome, folder) =
            handed(How::Print, serde_json::json!({ "printer": "HERE/printer" }));
        assert_eq!(outcome, HandedOver::Printed);
        assert!(folder.path().join("printer/Overview.pdf").exists());
        assert_eq!(
            handed(How::Print, serde_json::json!({ "viewer": "HERE/viewer" })).0,
            HandedOver::OpenedToPrint
        );
        assert_eq!(
            handed(How::Print, serde_json::json!({})).0,
            HandedOver::NothingToOpenWith
        );
    }

    #[test]
    fn the_disk_and_the_place_are_told_apart() {
        assert_eq!(
            trouble(&io::ErrorKind::StorageFull.into()),
            HandedOver::DiskFull
        );
        assert_eq!(
            trouble(&io::Error::from_raw_os_error(28)),
            HandedOver::DiskFull
        );
        assert_eq!(
            trouble(&io::Error::from_raw_os_error(13)),
            HandedOver::NotAllowed
        );
        assert_eq!(
            trouble(&io::Error::from_raw_os_error(30)),
            HandedOver::NotAllowed
        );
    }
}
