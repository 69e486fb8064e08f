//! The files of a picture set, one after the other: from a folder, or unpacked from a zip that is not believed.

use std::{
    fs::{self, File},
    io::{BufReader, Read},
    path::{Path, PathBuf},
};

use zip::ZipArchive;

use super::{LARGEST_SET, MOST_IN_A_SET, NoSet, NotTaken, index::Index};
use crate::attachment::LARGEST_PICTURE;

/// The contents of a file, or why there are none.
pub(super) type Taken = Result<Vec<u8>, NotTaken>;

/// An index of more bytes than this is no index.
const LARGEST_INDEX: u64 = 4 * 1024 * 1024;

/// How many folders deep a set may be: one for the set, one for its parts, and a little more.
const DEEPEST: usize = 4;

/// A folder or a zip, and the names of the files in it.
pub(super) struct Pile {
    path: PathBuf,
    is_folder: bool,
    /// With forward slashes, from the folder or zip down; in order.
    names: Vec<String>,
}

impl Pile {
    /// Looks at what is there. A zip is believed only in its names.
    pub(super) fn open(path: &Path) -> Result<Self, NoSet> {
        let is_folder = path.is_dir();
        let mut names = Vec::new();
        if is_folder {
            below(path, "", DEEPEST, &mut names)?;
        } else {
            let zip = unzip(path)?;
            names.extend(
                zip.file_names()
                    .filter(|it| !it.ends_with('/'))
                    .map(str::to_string),
            );
        }
        names.retain(|name| !is_of_the_system(name));
        names.sort();
        // The index is one more.
        if names.len() > MOST_IN_A_SET + 1 {
            return Err(NoSet::TooMany);
        }
        Ok(Self {
            path: path.to_path_buf(),
            is_folder,
            names,
        })
    }

    /// What the folder or zip is called.
    pub(super) fn name(&self) -> String {
        let name = self.path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// How many files there are beside the index.
    pub(super) fn len(&self) -> usize {
        self.names.len() - usize::from(self.index_name().is_some())
    }

    /// The index: `index.csv`, or the only table there is. `None` if there is none.
    pub(super) fn index(&self) -> Result<Option<Index>, NoSet> {
        let Some(name) = self.index_name() else {
            return Ok(None);
        };
        let mut found = Err(NotTaken::Unreadable);
        let take = |_: &str, taken| {
            found = taken;
            Ok(())
        };
        self.read(|at| at == name, LARGEST_INDEX, take)?;
        Index::read(&found.map_err(|_| NoSet::Unreadable)?).map(Some)
    }

    fn index_name(&self) -> Option<&String> {
        let ends = |name: &&String, end: &str| name.to_lowercase().ends_with(end);
        let tables: Vec<&String> = self.names.iter().filter(|it| ends(it, ".csv")).collect();
        let called_so = tables
            .iter()
            .filter(|it| ends(it, "index.csv"))
            .min_by_key(|it| it.matches('/').count());
        match (called_so, tables.as_slice()) {
            (Some(name), _) | (None, [name]) => Some(name),
            _ => None,
        }
    }

    /// Hands out every file but the index.
    pub(super) fn each(
        &self,
        take: impl FnMut(&str, Taken) -> Result<(), NoSet>,
    ) -> Result<(), NoSet> {
        let index = self.index_name();
        self.read(
            |name| Some(name) != index.map(String::as_str),
            LARGEST_PICTURE,
            take,
        )
    }

    fn read(
        &self,
        wanted: impl Fn(&str) -> bool,
        largest: u64,
        mut take: impl FnMut(&str, Taken) -> Result<(), NoSet>,
    ) -> Result<(), NoSet> {
        let mut zip = if self.is_folder {
            None
        } else {
            Some(unzip(&self.path)?)
        };
        let mut room = LARGEST_SET;
        for name in self.names.iter().filter(|name| wanted(name)) {
            let taken = match zip.as_mut() {
                None => match File::open(self.path.join(name)) {
                    Ok(file) => contents(file, largest, &mut room)?,
                    Err(_) => Err(NotTaken::Unreadable),
                },
                Some(zip) => match zip.by_name(name) {
                    Ok(file) if file.size() > largest => Err(NotTaken::TooBig),
                    Ok(file) => contents(file, largest, &mut room)?,
                    Err(_) => Err(NotTaken::Unreadable),
                },
            };
            take(name, taken)?;
        }
        Ok(())
    }
}

/// Reads no more than `largest` bytes, whatever the file says of itself, and no more than there is `room` for in all.
fn contents(file: impl Read, largest: u64, room: &mut u64) -> Result<Taken, NoSet> {
    let mut bytes = Vec::new();
    let read = file.take(largest + 1).read_to_end(&mut bytes);
    let length = bytes.len() as u64;
    *room = room.checked_sub(length).ok_or(NoSet::TooLarge)?;
    Ok(match read {
        Err(_) => Err(NotTaken::Unreadable),
        Ok(_) if length > largest => Err(NotTaken::TooBig),
        Ok(_) => Ok(bytes),
    })
}

fn unzip(path: &Path) -> Result<ZipArchive<BufReader<File>>, NoSet> {
    let file = File::open(path).map_err(|_| NoSet::Unreadable)?;
    // Even its list of names could fill the memory.
    if file.metadata().map_err(|_| NoSet::Unreadable)?.len() > LARGEST_SET {
        return Err(NoSet::TooLarge);
    }
    ZipArchive::new(BufReader::new(file)).map_err(|_| NoSet::NotAZip)
}

/// The files below a folder. Links to elsewhere are not followed.
fn below(folder: &Path, above: &str, depth: usize, names: &mut Vec<String>) -> Result<(), NoSet> {
    for entry in fs::read_dir(folder).map_err(|_| NoSet::Unreadable)? {
        let entry = entry.map_err(|_| NoSet::Unreadable)?;
        let name = format!("{above}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type().map_err(|_| NoSet::Unreadable)?;
        if kind.is_file() {
            names.push(name);
        } else if kind.is_dir() && depth > 1 {
            below(&entry.path(), &format!("{name}/"), depth - 1, names)?;
        }
        if names.len() > 10 * MOST_IN_A_SET {
            return Err(NoSet::TooMany);
        }
    }
    Ok(())
}

/// What macOS and Windows put beside files of their own accord.
fn is_of_the_system(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    name.starts_with("__MACOSX/")
        || last.starts_with('.')
        || ["thumbs.db", "desktop.ini"].contains(&last.to_lowercase().as_str())
}
