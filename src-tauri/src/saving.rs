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
    /// Makes a folder of this name inside `parent`, with a number behind it where that is taken. What a program that was killed has
    /// left unfinished in folders of this name goes.
    pub fn begin(parent: &Path, name: &str) -> io::Result<NewFolder> {
        let taken = (1..1000).map(|number| parent.join(numbered(name, number)));
        for place in taken.take_while(|place| place.exists()) {
            clear_up(&place);
        }
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
        let (unfinished, _held) = unfinished_in(above)?;
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

/// How the name of anything unfinished begins and ends.
const UNFINISHED: (&str, &str) = (".alongside-", ".part");

/// The file in an unfinished folder that is locked as long as its program fills it. The system lets go of it when that program is killed.
const HELD: &str = "held";

/// A name that nobody takes for the finished file.
fn temporary() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED.0).suffix(UNFINISHED.1);
    builder
}

/// A new unfinished folder, and the lock that says that it is being filled. Another PC may clear it up in the moment before it is locked.
fn unfinished_in(folder: &Path) -> io::Result<(tempfile::TempDir, fs::File)> {
    for _ in 0..10 {
        let unfinished = temporary().tempdir_in(folder)?;
        let place = unfinished.path().join(HELD);
        let Ok(held) = fs::File::create_new(&place) else {
            continue;
        };
        // A drive that knows no locks does without: then nothing on it is ever cleared up.
        let is_taken = matches!(held.try_lock(), Err(fs::TryLockError::WouldBlock));
        if !is_taken && place.exists() {
            return Ok((unfinished, held));
        }
    }
    Err(io::ErrorKind::PermissionDenied.into())
}

/// Takes away what nobody fills any more, in `folder` and in the folders in it: those of activities. A folder that held nothing else goes,
/// too.
fn clear_up(folder: &Path) {
    let mut cleared = false;
    for place in folders_in(folder) {
        if is_unfinished(&place) {
            cleared |= clear(&place);
        } else {
            let left = folders_in(&place).into_iter();
            let left = left.filter(|it| is_unfinished(it));
            if left.filter(|it| clear(it)).count() > 0 {
                cleared = true;
                let _ = fs::remove_dir(&place);
            }
        }
    }
    if cleared {
        let _ = fs::remove_dir(folder);
    }
}

/// Takes an unfinished folder away if its program has gone: then nobody holds it, here or on another PC that shares the drive.
fn clear(unfinished: &Path) -> bool {
    let place = unfinished.join(HELD);
    match fs::OpenOptions::new().write(true).open(&place) {
        Ok(held) => held.try_lock().is_ok() && fs::remove_dir_all(unfinished).is_ok(),
        // Killed before there was anything in it.
        Err(_) => fs::remove_dir(unfinished).is_ok(),
    }
}

/// The folders in a folder; links to others are none.
fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = entries.filter(|it| it.file_type().is_ok_and(|kind| kind.is_dir()));
    folders.map(|it| it.path()).collect()
}

fn is_unfinished(place: &Path) -> bool {
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(UNFINISHED.0) && name.ends_with(UNFINISHED.1)
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
    fn what_was_left_unfinished_goes_and_what_is_being_filled_or_is_whole_stays() {
        let parent = tempfile::tempdir().unwrap();
        let whole = NewFolder::begin(parent.path(), "Packs").unwrap();
        whole.add("Board/Ben", &[outgoing("a.txt")]).unwrap();
        let board = parent.path().join("Packs/Board");
        for (folder, file) in [
            (".alongside-a.part", Some("whole/a.txt")),
            (".alongside-b.part", None),
        ] {
            fs::create_dir(board.join(folder)).unwrap();
            if let Some(file) = file {
                fs::create_dir(board.join(folder).join("whole")).unwrap();
                fs::write(board.join(folder).join(file), "half").unwrap();
                fs::write(board.join(folder).join(HELD), "").unwrap();
            }
        }
        // A second folder in which there was nothing else, and one of a person's own.
        fs::create_dir_all(parent.path().join("Packs (2)/.alongside-c.part")).unwrap();
        fs::create_dir_all(parent.path().join("Packs (3)/.alongside.part")).unwrap();
        let (filled, _held) = unfinished_in(&board).unwrap();
        NewFolder::begin(parent.path(), "Packs").unwrap();
        assert_eq!(names(parent.path()), ["Packs", "Packs (2)", "Packs (3)"]);
        assert_eq!(names(&parent.path().join("Packs (2)")), [""; 0], "anew");
        assert_eq!(
            names(&parent.path().join("Packs (3)")),
            [".alongside.part"],
            "not ours"
        );
        let kept = filled.path().file_name().unwrap().to_string_lossy();
        assert_eq!(names(&board), [&kept, "Ben"]);
        assert_eq!(names(&board.join("Ben")), ["a.txt"]);
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
