//! The third-party assets pinned in `assets/package-lock.json`, and the style sheet made from them.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use super::Purpose;
use crate::Outcome;
use crate::command::{program, root, run};

const STAMP: &str = ".alongside-stamp";

/// Fetches the pinned packages when the lock has changed. Those that only tests need are left out unless
/// they are asked for, and kept once they are here.
pub fn install(purpose: Purpose) -> Outcome {
    let assets = root().join("assets");
    let lock = fingerprint(&[assets.join("package-lock.json")])?;
    let stamp = assets.join("node_modules").join(STAMP);
    let (all, part) = (format!("{lock} all"), format!("{lock} part"));
    let (arguments, done) = match (purpose, fs::read_to_string(&stamp).ok()) {
        (_, Some(found)) if found == all => return Ok(()),
        (Purpose::Build, Some(found)) if found == part => return Ok(()),
        (Purpose::Build, _) => (&["ci", "--omit=dev"][..], part),
        (Purpose::Test, _) => (&["ci"][..], all),
    };
    println!("Fetching styles, fonts and pictures at the versions pinned in package-lock.json.");
    run(npm(arguments).current_dir(&assets))?;
    write(&stamp, &done)
}

/// Makes `assets/built/alongside.css` when a style or the lock has changed.
pub fn build_styles() -> Outcome {
    let assets = root().join("assets");
    let mut sources: Vec<PathBuf> = fs::read_dir(assets.join("styles"))
        .map_err(|error| format!("The folder assets/styles cannot be read: {error}"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    sources.sort();
    sources.extend([
        assets.join("package-lock.json"),
        assets.join("package.json"),
    ]);
    let styles = fingerprint(&sources)?;
    let stamp = assets.join("built").join(STAMP);
    let is_here = assets.join("built/alongside.css").exists();
    if is_here && fs::read_to_string(&stamp).is_ok_and(|found| found == styles) {
        return Ok(());
    }
    run(npm(&["run", "--silent", "build"]).current_dir(&assets))?;
    write(&stamp, &styles)
}

/// `npm`, which on Windows is a batch file.
fn npm(arguments: &[&str]) -> std::process::Command {
    program(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments)
}

/// Changes when the text of any of the files does.
pub fn fingerprint(files: &[PathBuf]) -> Result<String, String> {
    let mut hasher = DefaultHasher::new();
    for file in files {
        let text = fs::read(file)
            .map_err(|error| format!("{} cannot be read: {error}", file.display()))?;
        (file.file_name(), text).hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn write(file: &Path, text: &str) -> Outcome {
    fs::write(file, text).map_err(|error| format!("{} cannot be written: {error}", file.display()))
}
