use std::path::Path;
use std::process::Command;

use super::root;

/// What EPUBCheck finds wrong with books: a sentence each, the file's path first. One start of Java for all of them: give it many at
/// once.
///
/// # Panics
/// If the checker has not been set up, or gives no verdict on a file.
#[must_use]
pub fn epubcheck(files: &[&Path]) -> Vec<String> {
    let folder = root().join("target/tools/epubcheck/java");
    assert!(
        folder.join("Check.class").exists(),
        "EPUBCheck is not set up: run cargo xtask setup --tests"
    );
    let class_path = ["", "epubcheck.jar", "lib/*"].map(|it| folder.join(it).display().to_string());
    let output = Command::new("java")
        .args([
            "-XX:TieredStopAtLevel=1",
            "-cp",
            &class_path.join(":"),
            "Check",
        ])
        .args(files)
        .output()
        .expect("Java is not installed: run cargo xtask setup --tests");
    let text = String::from_utf8_lossy(&output.stdout);
    let (mut found, mut judged, mut file) = (Vec::new(), 0, "");
    for line in text.lines() {
        match line.split_once('\t') {
            Some((outcome @ ("PASS" | "FAIL"), path)) => {
                (judged, file) = (judged + 1, path);
                if outcome == "FAIL" {
                    found.push(format!("{file}: is not sound"));
                }
            }
            Some(("FOUND", what)) if what.starts_with("ERROR") || what.starts_with("FATAL") => {
                found.push(format!("{file}: {what}"));
            }
            _ => {}
        }
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        judged,
        files.len(),
        "EPUBCheck did not judge every file: {complaint}"
    );
    found
}
