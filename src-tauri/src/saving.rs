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

/// Writes the files into a new folder inside `parent` and returns it. If they share a first folder, the new one has its name,
/// with a number behind it where that is taken. The folder appears when all files are in it.
pub fn folder(parent: &Path, files: &[OutgoingFile]) -> io::Result<PathBuf> {
    let (name, paths) = plan(files)?;
    let unfinished = temporary().tempdir_in(parent)?;
    // A folder of its own, for the same reason: the temporary one is private.
    let inside = unfinished.path().join("whole");
    fs::create_dir(&inside)?;
    for (path, outgoing) in paths.iter().zip(files) {
        let place = inside.join(path);
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut written = fs::File::create_new(place)?;
        written.write_all(&outgoing.bytes)?;
        written.sync_all()?;
    }
    for number in 1..1000 {
        let place = parent.join(numbered(&name, number));
        if !place.exists() {
            fs::rename(&inside, &place)?;
            sync_folder(parent);
            return Ok(place);
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
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

/// The name of the new folder, and where each file goes inside it. Refuses any path that would lead out.
fn plan(files: &[OutgoingFile]) -> io::Result<(String, Vec<PathBuf>)> {
    let mut paths = Vec::with_capacity(files.len());
    for file in files {
        let path = Path::new(&file.name);
        let plain = path
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
            && !file.name.contains('\\');
        if !plain || file.name.is_empty() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        paths.push(path.to_path_buf());
    }
    let first_folder = |path: &PathBuf| -> Option<PathBuf> {
        let first = path.components().next()?;
        (path.components().count() > 1).then(|| PathBuf::from(first.as_os_str()))
    };
    let shared = paths.first().and_then(first_folder);
    match shared {
        Some(shared)
            if paths
                .iter()
                .all(|path| first_folder(path).as_ref() == Some(&shared)) =>
        {
            let inner = paths
                .iter()
                .map(|path| path.components().skip(1).collect())
                .collect();
            Ok((shared.to_string_lossy().into_owned(), inner))
        }
        _ => Ok((crate::NAME.to_string(), paths)),
    }
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
    fn a_pack_goes_into_a_new_folder_with_its_own_name() {
        let parent = tempfile::tempdir().unwrap();
        let files = [
            outgoing("Packs/Ann/index.html"),
            outgoing("Packs/Ben/index.html"),
        ];
        let first = folder(parent.path(), &files).unwrap();
        let second = folder(parent.path(), &files).unwrap();
        assert_eq!(names(parent.path()), ["Packs", "Packs (2)"]);
        assert_eq!(names(&first), ["Ann", "Ben"]);
        assert_eq!(
            fs::read(second.join("Ben/index.html")).unwrap(),
            b"Packs/Ben/index.html"
        );
    }

    #[test]
    fn files_without_a_shared_folder_get_one() {
        let parent = tempfile::tempdir().unwrap();
        let made = folder(parent.path(), &[outgoing("a.txt"), outgoing("b/c.txt")]).unwrap();
        assert_eq!(names(&made), ["a.txt", "b"]);
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let parent = tempfile::tempdir().unwrap();
        for name in [
            "../out.txt",
            "/out.txt",
            "a/../../out.txt",
            "a\\out.txt",
            "",
        ] {
            assert!(folder(parent.path(), &[outgoing(name)]).is_err(), "{name}");
        }
        assert_eq!(names(parent.path()), [""; 0]);
    }

    #[test]
    fn one_bad_name_and_no_file_is_written() {
        let parent = tempfile::tempdir().unwrap();
        assert!(folder(parent.path(), &[outgoing("a.txt"), outgoing("a.txt")]).is_err());
        assert_eq!(names(parent.path()), [""; 0]);
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
