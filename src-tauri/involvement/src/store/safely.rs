//! Writing a small file so that it is there whole, or as it was.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// Writes the file whole, or leaves it as it was, whatever happens in between.
pub(crate) fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut arriving = file.as_os_str().to_owned();
    arriving.push(".new");
    let arriving = Path::new(&arriving);
    let mut new = File::create(arriving)?;
    new.write_all(bytes)?;
    new.sync_all()?;
    drop(new);
    fs::rename(arriving, file)?;
    sync_folder(file)
}

/// A new name is on the disk only when its folder is. Windows does that by itself, and cannot open folders as files.
pub(crate) fn sync_folder(file: &Path) -> io::Result<()> {
    if cfg!(unix) {
        let folder = file
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
