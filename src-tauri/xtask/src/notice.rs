//! The notices that the licences of other people's work ask us to pass on, gathered into one text that the
//! program carries with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::command::{ask, cargo, root};
use crate::setup::fingerprint;

/// An asset whose licence is known, with the file that holds its text.
struct Asset {
    name: &'static str,
    licence: &'static str,
    /// Set before the text where the file is another project's copy of the same licence.
    copyright: Option<&'static str>,
    file: &'static str,
}

const ASSETS: &[Asset] = &[
    Asset {
        name: "Atkinson Hyperlegible Next (typeface)",
        licence: "SIL Open Font License 1.1",
        copyright: None,
        file: "@expo-google-fonts/atkinson-hyperlegible-next/LICENSE_FONT",
    },
    Asset {
        name: "Vazirmatn (typeface)",
        licence: "SIL Open Font License 1.1",
        copyright: None,
        file: "@expo-google-fonts/vazirmatn/LICENSE_FONT",
    },
    Asset {
        name: "Andika (typeface)",
        licence: "SIL Open Font License 1.1",
        copyright: Some(
            "Copyright (c) 2004-2022 SIL International (http://www.sil.org/) with Reserved Font Names \"Andika\" and \"SIL\".",
        ),
        file: "@expo-google-fonts/vazirmatn/LICENSE_FONT",
    },
];

const GOVUK: &str = "\
govuk-frontend (styles and the structure of pages), MIT
Copyright (C) 2017 Crown Copyright (Government Digital Service)

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated \
documentation files (the \"Software\"), to deal in the Software without restriction, including without limitation the \
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit \
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the \
Software.

THE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE \
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR \
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR \
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.";

const OPENMOJI: &str = "\
OpenMoji (pictures), CC BY-SA 4.0
All emojis designed by OpenMoji, the open-source emoji and icon project: https://openmoji.org
Licence: https://creativecommons.org/licenses/by-sa/4.0/
Alongside changes nothing but the file format.";

const LIBLOUIS: &str = "\
liblouis (the table of Unified English Braille, grade 1), GNU Lesser General Public License 2.1 or later
Copyright (C) 2004-2008 ViewPlus Technologies, Inc.
Copyright (C) 2004-2006 JJB Software, Inc.
Copyright (C) 2016 American Printing House for the Blind, Inc.
Copyright (C) 2016 Joseph Lee
Source: https://github.com/liblouis/liblouis
The text of the licence stands below, beside the crate louis-rs, which reads the table. Alongside writes the table in one piece, leaves \
out mathematics and the joining of numbers, and adds four Welsh letters.";

const WORDS: &str = "\
How common English words are (figures from wordfreq 3.1.1), CC BY-SA 4.0
By Robyn Speer: https://doi.org/10.5281/zenodo.7199437
Alongside keeps only single words of letters alone with a Zipf frequency of 3.50 or more. The notices of wordfreq and of its sources follow.
";

/// Crates that carry another project's source in a folder of their own, with its licence.
const CARRIED: &[(&str, &str)] = &[("openssl-src", "openssl"), ("sqlcipher-src", "sqlcipher")];

/// Writes `assets/built/notices.txt` when a lock or the notice of a list of words has changed.
pub fn write() -> Outcome {
    let locks = [
        root().join("Cargo.lock"),
        root().join("assets/package-lock.json"),
        root().join("assets/words/LICENCE-frequency-CC-BY-SA-4.0.txt"),
    ];
    let version = fingerprint(&locks)?;
    let (target, stamp) = (built("notices.txt"), built(".notices-stamp"));
    if target.exists() && fs::read_to_string(&stamp).is_ok_and(|found| found == version) {
        return Ok(());
    }
    println!("Gathering the notices of other people's work into assets/built/notices.txt.");
    let mut text = String::from(
        "Alongside contains the work of many other people. Their licences follow.\n\nPart 1: styles, typefaces, pictures and words\n",
    );
    for part in [GOVUK, OPENMOJI, LIBLOUIS] {
        section(&mut text, part);
    }
    let words = root().join("assets/words/LICENCE-frequency-CC-BY-SA-4.0.txt");
    let sources = fs::read_to_string(&words)
        .map_err(|error| format!("{} cannot be read: {error}", words.display()))?;
    section(&mut text, &format!("{WORDS}\n{sources}"));
    for asset in ASSETS {
        let path = root().join("assets/node_modules").join(asset.file);
        let licence = fs::read_to_string(&path)
            .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
        let licence = match (asset.copyright, licence.split_once('\n')) {
            (Some(copyright), Some((_, rest))) => format!("{copyright}\n{rest}"),
            _ => licence,
        };
        section(
            &mut text,
            &format!("{}, {}\n\n{licence}", asset.name, asset.licence),
        );
    }
    text.push_str("\nPart 2: Rust crates\n");
    crates(&mut text)?;
    fs::write(&target, text)
        .map_err(|error| format!("{} cannot be written: {error}", target.display()))?;
    fs::write(&stamp, version)
        .map_err(|error| format!("{} cannot be written: {error}", stamp.display()))
}

/// Every crate in the program: those that share a text stand together above it.
fn crates(text: &mut String) -> Outcome {
    let listing = ask(&mut cargo(&[
        "tree",
        "--locked",
        "--package",
        "alongside",
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--format",
        "{p}|{l}|{r}",
    ]))
    .ok_or("cargo tree could not list the crates.")?;
    let sources = sources();
    let mut by_text: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut without = BTreeSet::new();
    for line in listing.lines() {
        let fields: Vec<&str> = line.trim_end_matches(" (*)").split('|').collect();
        let [package, licence, home] = fields[..] else {
            continue;
        };
        let mut words = package.split(' ');
        let (Some(name), Some(version)) = (words.next(), words.next()) else {
            continue;
        };
        if name.starts_with("alongside") {
            continue;
        }
        let version = version.trim_start_matches('v');
        let title = format!("{name} {version}, {licence}, {home}");
        let folder = sources
            .iter()
            .map(|source| source.join(format!("{name}-{version}")))
            .find(|path| path.is_dir());
        let texts = folder
            .map(|folder| licences(&folder, name, licence))
            .unwrap_or_default();
        if texts.is_empty() {
            without.insert(title);
        } else {
            for licence in texts {
                by_text.entry(licence).or_default().insert(title.clone());
            }
        }
    }
    let mut sections: Vec<(Vec<String>, String)> = by_text
        .into_iter()
        .map(|(licence, titles)| (titles.into_iter().collect(), licence))
        .collect();
    sections.sort();
    for (titles, licence) in sections {
        section(text, &format!("{}\n\n{licence}", titles.join("\n")));
    }
    let titles: Vec<String> = without.into_iter().collect();
    section(
        text,
        &format!(
            "Under the licence named, without a text of their own:\n{}",
            titles.join("\n")
        ),
    );
    Ok(())
}

/// The texts that a crate comes with. Where there is a choice that includes MIT, MIT is taken.
fn licences(folder: &Path, name: &str, expression: &str) -> Vec<String> {
    let mut files = licence_files(folder);
    let is_mit = |path: &PathBuf| {
        let stem = path.with_extension("");
        [path, &stem]
            .iter()
            .any(|path| path.to_string_lossy().to_lowercase().ends_with("mit"))
    };
    if expression.contains("MIT") && !expression.contains(" AND ") && files.iter().any(is_mit) {
        files.retain(is_mit);
    }
    let carried = CARRIED.iter().filter(|(carrier, _)| *carrier == name);
    files.extend(carried.flat_map(|(_, inner)| licence_files(&folder.join(inner))));
    files
        .iter()
        .filter_map(|file| fs::read_to_string(file).ok())
        .map(|text| text.replace("\r\n", "\n").trim().to_owned())
        .collect()
}

fn licence_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_file() && is_licence(path))
        .collect();
    files.sort();
    files
}

fn is_licence(path: &Path) -> bool {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    ["license", "licence", "copying", "unlicense", "notice"]
        .iter()
        .any(|start| name.starts_with(start))
}

/// Where cargo keeps the sources of crates.
fn sources() -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let user = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE"));
    let home = home
        .or_else(|| Some(PathBuf::from(user?).join(".cargo")))
        .unwrap_or_default();
    fs::read_dir(home.join("registry/src"))
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect()
}

fn section(text: &mut String, part: &str) {
    text.push_str("\n----------------------------------------------------------------------\n");
    text.push_str(part.trim());
    text.push('\n');
}

fn built(name: &str) -> PathBuf {
    root().join("assets/built").join(name)
}
