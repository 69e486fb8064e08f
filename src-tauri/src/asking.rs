//! A question that only a dialog can ask.

use crate::desktop::{Desktop, FileKind};
use alongside_locales::Words;
use alongside_ui::reply::LARGEST_FILE;
use alongside_ui::{Choice, Chosen};
use std::io::Read;
use std::path::Path;

/// Shows the dialog. `None` when the person closes it. A picture that is too large or cannot be read comes without its
/// contents, and the page says so.
pub fn choose(desktop: &dyn Desktop, what: &Choice, words: Words) -> Option<Chosen> {
    let (path, bytes) = match what {
        Choice::Store => (desktop.choose_file(FileKind::Store, words)?, None),
        Choice::NewStore { suggested } => (desktop.choose_new_file(suggested, words)?, None),
        Choice::PictureFolder => (desktop.choose_folder(words)?, None),
        Choice::PictureZip => (desktop.choose_file(FileKind::PictureZip, words)?, None),
        Choice::Recording => (desktop.choose_file(FileKind::Recording, words)?, None),
        Choice::Picture | Choice::Receipt => {
            let kind = match what {
                Choice::Receipt => FileKind::Receipt,
                _ => FileKind::Picture,
            };
            let path = desktop.choose_file(kind, words)?;
            let bytes = contents(&path);
            (path, bytes)
        }
    };
    Some(Chosen { path, bytes })
}

/// The whole file, if it has at most [`LARGEST_FILE`] bytes. A file that grows while it is read counts as too large.
fn contents(path: &Path) -> Option<Vec<u8>> {
    let file = std::fs::File::open(path).ok()?;
    if !file.metadata().ok()?.is_file() {
        return None;
    }
    let mut bytes = Vec::new();
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).ok()?;
    (bytes.len() as u64 <= LARGEST_FILE).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_of_twenty_megabytes_is_read_and_one_byte_more_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("photo.jpg");
        std::fs::File::create(&file)
            .unwrap()
            .set_len(LARGEST_FILE)
            .unwrap();
        assert_eq!(
            contents(&file).map(|bytes| bytes.len() as u64),
            Some(LARGEST_FILE)
        );
        std::fs::File::create(&file)
            .unwrap()
            .set_len(LARGEST_FILE + 1)
            .unwrap();
        assert_eq!(contents(&file), None);
    }

    #[test]
    fn a_folder_is_no_picture() {
        assert_eq!(contents(tempfile::tempdir().unwrap().path()), None);
    }
}
