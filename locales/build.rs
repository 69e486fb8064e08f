//! Turns en-GB/*.ftl and cy/*.ftl into one typed method a message.
//!
//! A mistake in a message stops the build with the file and the line, so that
//! nobody using the program ever meets a missing or broken sentence.

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/check.rs"]
mod check;
#[path = "build/generate.rs"]
mod generate;
#[path = "build/variable.rs"]
mod variable;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use catalogue::{Catalogue, Source};

fn main() -> io::Result<ExitCode> {
    let home = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=build.rs");

    let mut problems = Vec::new();
    let english = Catalogue::read("en-GB", &sources(&home, "en-GB")?, &mut problems);
    let welsh = Catalogue::read("cy", &sources(&home, "cy")?, &mut problems);
    let messages = check::check(&english, &welsh, &mut problems);

    if !problems.is_empty() {
        for problem in problems {
            println!("cargo::error={problem}");
        }
        return Ok(ExitCode::FAILURE);
    }
    let out = Path::new(&out);
    fs::write(
        out.join("words.rs"),
        generate::words(&messages, &english, &welsh),
    )?;
    fs::write(out.join("every.rs"), generate::every(&messages))?;
    Ok(ExitCode::SUCCESS)
}

/// The .ftl files of one language, by name.
fn sources(home: &str, code: &str) -> io::Result<Vec<Source>> {
    let folder = Path::new(home).join(code);
    println!("cargo::rerun-if-changed={code}");
    let mut sources = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let file = entry?.file_name().to_string_lossy().into_owned();
        if file.ends_with(".ftl") {
            let text = fs::read_to_string(folder.join(&file))?;
            sources.push(Source::new(code, &file, text));
        }
    }
    sources.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(sources)
}
