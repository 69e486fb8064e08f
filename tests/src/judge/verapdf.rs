use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::root;

/// What veraPDF says of one file under one profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// `ua1` for PDF/UA-1 (ISO 14289-1), `2a` for PDF/A-2a (ISO 19005-2).
    pub profile: String,
    /// The file.
    pub file: PathBuf,
    /// Whether it keeps every rule that a machine can check.
    pub passed: bool,
    /// The rules it breaks.
    pub broken: Vec<BrokenRule>,
}

/// A rule that a file breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenRule {
    /// Clause and number within the standard, such as `7.1-9`.
    pub rule: String,
    /// In how many places.
    pub times: usize,
    /// What is wrong in one of them.
    pub example: String,
}

/// Judges every file under PDF/UA-1 and PDF/A-2a. One start of Java for all of them: give it many at once.
///
/// # Panics
/// If the engine has not been set up, or gives no verdict on a file.
#[must_use]
pub fn verapdf(files: &[&Path]) -> Vec<Verdict> {
    let folder = root().join("target/tools/verapdf");
    let libraries = fs::read_to_string(folder.join("classpath"))
        .expect("veraPDF is not set up: run cargo xtask setup --tests");
    let class_path = format!(
        "{}:{}:{libraries}",
        folder.join("engine.jar").display(),
        folder.display()
    );
    let output = Command::new("java")
        .args([
            "-XX:TieredStopAtLevel=1",
            "-cp",
            &class_path,
            "Validate",
            "ua1,2a",
        ])
        .args(files)
        .output()
        .expect("Java is not installed: run cargo xtask setup --tests");
    let text = String::from_utf8_lossy(&output.stdout);
    let mut verdicts: Vec<Verdict> = Vec::new();
    for line in text.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        match fields[..] {
            [outcome @ ("PASS" | "FAIL"), profile, file] => verdicts.push(Verdict {
                profile: profile.to_owned(),
                file: PathBuf::from(file),
                passed: outcome == "PASS",
                broken: Vec::new(),
            }),
            ["BROKEN", rule, times, example] => {
                let verdict = verdicts
                    .last_mut()
                    .expect("a verdict stands before its rules");
                verdict.broken.push(BrokenRule {
                    rule: rule.to_owned(),
                    times: times.parse().expect("a number of places"),
                    example: example.to_owned(),
                });
            }
            _ => {}
        }
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        verdicts.len(),
        files.len() * 2,
        "veraPDF did not judge every file: {complaint}"
    );
    verdicts
}
