//! Writing files so that they are there whole or not at all.

use alongside_ui::OutgoingFile;
use std::fs;
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

/// Writes `bytes` to `place`, replacing what is there. Until the very end they have another name in the same folder, so
/// a full disk or a lost power supply leaves the old file as it was.
pub fn file(place: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = place.parent().ok_or(io::ErrorKind::InvalidInput)?;
    let mut builder = temporary();
    // What the person's system gives to any new file; a temporary one would be closed to colleagues on a shared drive.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut unfinished = builder.tempfile_in(folder)?;
    unfinished.write_all(bytes)?;
    unfinished.as_file().sync_all()?;
    unfinished.persist(place).map_err(|mistake| mistake.error)?;
    sync_folder(folder);
    Ok(())
}

/// A new folder that fills batch by batch. Each batch appears in it whole or not at all.
pub struct NewFolder {
    place: PathBuf,
}

impl NewFolder {
    /// Makes a folder of this name inside `parent`, with a number behind it where that is taken.
    pub fn begin(parent: &Path, name: &str) -> io::Result<NewFolder> {
        for number in 1..1000 {
            let place = parent.join(numbered(name, number));
            match fs::create_dir(&place) {
                Ok(()) => {
                    sync_folder(parent);
                    return Ok(NewFolder { place });
                }
                Err(mistake) if mistake.kind() == io::ErrorKind::AlreadyExists => {}
                Err(mistake) => return Err(mistake),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// What it is called.
    pub fn name(&self) -> String {
        let name = self.place.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// Writes a batch into `folder` below this one, which may be a path with forward slashes. Until the last file is written it has
    /// another name. Refuses any path that would lead out.
    pub fn add(&self, folder: &str, files: &[OutgoingFile]) -> io::Result<()> {
        self.add_with(folder, files, |_| Ok(()))
    }

    fn add_with(
        &self,
        folder: &str,
        files: &[OutgoingFile],
        before: impl Fn(usize) -> io::Result<()>,
    ) -> io::Result<()> {
        let place = self.place.join(plain(folder)?);
        let above = place.parent().ok_or(io::ErrorKind::InvalidInput)?;
        fs::create_dir_all(above)?;
        let unfinished = temporary().tempdir_in(above)?;
        // A folder of its own: the temporary one is closed to colleagues on a shared drive.
        let inside = unfinished.path().join("whole");
        fs::create_dir(&inside)?;
        for (number, file) in files.iter().enumerate() {
            before(number)?;
            let mut written = fs::File::create_new(inside.join(plain(&file.name)?))?;
            written.write_all(&file.bytes)?;
            written.sync_all()?;
        }
        if place.exists() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        fs::rename(&inside, &place)?;
        sync_folder(above);
        Ok(())
    }

    /// Fails in the middle of a batch, for tests.
    #[cfg(test)]
    pub fn add_but_fail(
        &self,
        folder: &str,
        files: &[OutgoingFile],
        kind: io::ErrorKind,
    ) -> io::Result<()> {
        self.add_with(folder, files, |number| {
            if number > 1 { Err(kind.into()) } else { Ok(()) }
        })
    }

    /// Takes the folder away again if nothing came into it.
    pub fn finish(self) {
        // Fails where something is in it, which is as it should be.
        let _ = fs::remove_dir(&self.place);
    }
}

/// A path of plain names, or none.
fn plain(path: &str) -> io::Result<&Path> {
    let is_plain = Path::new(path)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    if is_plain && !path.is_empty() && !path.contains('\\') {
        Ok(Path::new(path))
    } else {
        Err(io::ErrorKind::InvalidInput.into())
    }
}

/// The place a person chose, with the extension of `offered` if they left it out, and then never over another file: the
/// dialog has asked about the name without it.
pub fn with_extension_of(chosen: PathBuf, offered: &str) -> PathBuf {
    let Some(extension) = Path::new(offered).extension() else {
        return chosen;
    };
    if chosen
        .extension()
        .is_some_and(|given| given.eq_ignore_ascii_case(extension))
    {
        return chosen;
    }
    let base = chosen
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let complete = |number| {
        chosen.with_file_name(format!(
            "{}.{}",
            numbered(&base, number),
            extension.to_string_lossy()
        ))
    };
    (1..1000)
        .map(complete)
        .find(|place| !place.exists())
        .unwrap_or(chosen.clone())
}

fn numbered(name: &str, number: u32) -> String {
    if number == 1 {
        name.to_string()
    } else {
        format!("{name} ({number})")
    }
}

/// A name that nobody takes for the finished file.
fn temporary() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".alongside-").suffix(".part");
    builder
}

/// Makes a rename last through a power cut. Windows cannot and need not open folders for this.
fn sync_folder(folder: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = fs::File::open(folder) {
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = folder;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outgoing(name: &str) -> OutgoingFile {
        OutgoingFile {
            name: name.to_string(),
            media_type: "text/plain",
            bytes: name.as_bytes().to_vec(),
        }
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_replaces_the_one_before_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("overview.pdf");
        file(&place, b"old").unwrap();
        file(&place, b"new").unwrap();
        assert_eq!(fs::read(&place).unwrap(), b"new");
        assert_eq!(names(folder.path()), ["overview.pdf"]);
    }

    #[test]
    fn what_cannot_be_written_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        // A folder of that name is in the way of the last step.
        fs::create_dir_all(folder.path().join("overview.pdf/inside")).unwrap();
        assert!(file(&folder.path().join("overview.pdf"), b"new").is_err());
        assert_eq!(names(folder.path()), ["overview.pdf"]);
    }

    #[test]
    fn a_folder_fills_batch_by_batch_and_a_second_one_gets_a_number() {
        let parent = tempfile::tempdir().unwrap();
        for _ in 0..2 {
            let made = NewFolder::begin(parent.path(), "Packs").unwrap();
            for person in ["Ann", "Board/Ben"] {
                made.add(person, &[outgoing("index.html")]).unwrap();
            }
            made.finish();
        }
        assert_eq!(names(parent.path()), ["Packs", "Packs (2)"]);
        let second = parent.path().join("Packs (2)");
        assert_eq!(names(&second), ["Ann", "Board"]);
        assert_eq!(
            fs::read(second.join("Board/Ben/index.html")).unwrap(),
            b"index.html"
        );
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let parent = tempfile::tempdir().unwrap();
        let made = NewFolder::begin(parent.path(), "Packs").unwrap();
        for name in ["../out", "/out", "a/../../out", "a\\out", ""] {
            assert!(made.add(name, &[outgoing("a.txt")]).is_err(), "{name}");
            assert!(made.add("Ann", &[outgoing(name)]).is_err(), "{name}");
        }
        made.finish();
        assert_eq!(names(parent.path()), [""; 0]);
    }

    #[test]
    fn a_batch_that_fails_leaves_no_trace() {
        let parent = tempfile::tempdir().unwrap();
        let made = NewFolder::begin(parent.path(), "Packs").unwrap();
        assert!(
            made.add("Ann", &[outgoing("a.txt"), outgoing("a.txt")])
                .is_err()
        );
        assert_eq!(names(&parent.path().join("Packs")), [""; 0]);
        made.add("Ann", &[outgoing("a.txt")]).unwrap();
        assert!(made.add("Ann", &[outgoing("b.txt")]).is_err());
        assert_eq!(names(&parent.path().join("Packs/Ann")), ["a.txt"]);
    }

    #[test]
    fn a_forgotten_extension_is_added_but_never_over_another_file() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str| folder.path().join(name);
        assert_eq!(
            with_extension_of(place("a.PDF"), "overview.pdf"),
            place("a.PDF")
        );
        assert_eq!(
            with_extension_of(place("Plan for 12.1"), "overview.pdf"),
            place("Plan for 12.1.pdf")
        );
        fs::write(place("a.pdf"), "there already").unwrap();
        assert_eq!(
            with_extension_of(place("a"), "overview.pdf"),
            place("a (2).pdf")
        );
    }
}
