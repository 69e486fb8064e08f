//! Papers that are open in the system's viewer: plain files for as long as somebody works, gone when the window locks.

use alongside_ui::OutgoingFile;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A folder that only this person may enter, inside the program's own.
#[derive(Clone, Debug)]
pub struct Reading {
    folder: PathBuf,
}

impl Reading {
    /// The folder below `data`. Whatever an earlier run left there, after a power cut say, is deleted now.
    pub fn new(data: &Path) -> Reading {
        let reading = Reading {
            folder: data.join("open"),
        };
        reading.empty();
        reading
    }

    /// Keeps a file for the viewer to show. Each has a folder of its own, because two papers may have one name; it is
    /// read-only, so that a viewer that can edit asks where to save instead of losing the work at the next lock.
    pub fn keep(&self, file: &OutgoingFile) -> io::Result<PathBuf> {
        private_folder(&self.folder)?;
        let name = Path::new(&file.name)
            .file_name()
            .ok_or(io::ErrorKind::InvalidInput)?;
        let mut builder = tempfile::Builder::new();
        builder.prefix("");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            builder.permissions(fs::Permissions::from_mode(0o700));
        }
        let place = builder.tempdir_in(&self.folder)?.keep().join(name);
        let written = write(&place, &file.bytes);
        if written.is_err() {
            let _ = place.parent().map(fs::remove_dir_all);
        }
        written.map(|()| place)
    }

    /// Deletes every paper. What a viewer on Windows still holds open stays until the next time.
    pub fn empty(&self) {
        let Ok(papers) = fs::read_dir(&self.folder) else {
            return;
        };
        for paper in papers.flatten() {
            if fs::remove_dir_all(paper.path()).is_err() {
                let _ = fs::remove_file(paper.path());
            }
        }
    }
}

fn write(place: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = fs::File::create_new(place)?;
    file.write_all(bytes)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.set_permissions(fs::Permissions::from_mode(0o400))?;
    }
    Ok(())
}

/// Makes a folder, and its parents, that nobody else may enter. On Windows the person's own profile already is one.
pub fn private_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper(name: &str) -> OutgoingFile {
        OutgoingFile {
            name: name.to_string(),
            media_type: "application/pdf",
            bytes: b"%PDF".to_vec(),
        }
    }

    #[test]
    fn two_papers_of_one_name_are_kept_apart_and_both_go() {
        let data = tempfile::tempdir().unwrap();
        let reading = Reading::new(data.path());
        let first = reading.keep(&paper("Overview.pdf")).unwrap();
        let second = reading.keep(&paper("Overview.pdf")).unwrap();
        assert_ne!(first, second);
        assert!(first.exists() && second.exists());
        reading.empty();
        assert!(!first.exists() && !second.exists());
    }

    #[test]
    fn the_next_start_deletes_what_a_power_cut_left() {
        let data = tempfile::tempdir().unwrap();
        let left = Reading::new(data.path())
            .keep(&paper("Overview.pdf"))
            .unwrap();
        let _ = Reading::new(data.path());
        assert!(!left.exists());
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_look() {
        use std::os::unix::fs::PermissionsExt;
        let data = tempfile::tempdir().unwrap();
        let kept = Reading::new(data.path())
            .keep(&paper("Overview.pdf"))
            .unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&data.path().join("open")), 0o700);
        assert_eq!(mode(kept.parent().unwrap()), 0o700);
        assert_eq!(mode(&kept), 0o400);
    }
}
