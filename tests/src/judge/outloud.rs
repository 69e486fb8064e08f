use std::path::Path;
use std::process::Command;

use super::root;

/// What outloud finds wrong with PDFs: a line for each file that it does not pass. One start for all of them.
///
/// # Panics
/// If the checker has not been set up, or gives no verdict on a file.
#[must_use]
pub fn outloud(files: &[&Path]) -> Vec<String> {
    let output = Command::new("python3")
        .args(["-m", "outloud.cli", "--quiet"])
        .args(files)
        .env("PYTHONPATH", root().join("target/tools/outloud"))
        .output()
        .expect("Python is not installed: run cargo xtask setup --tests");
    let text = String::from_utf8_lossy(&output.stdout);
    let verdicts: Vec<&str> = text
        .lines()
        .filter(|line| line.contains(": ") && line.contains(" error(s)"))
        .collect();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        verdicts.len(),
        files.len(),
        "outloud did not judge every file: {text}{complaint}"
    );
    let failed = verdicts
        .into_iter()
        .filter(|line| !line.contains(": 0 error(s)"));
    failed.map(str::to_owned).collect()
}
