use std::fs;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::root;

/// Tests run side by side; each call has a folder to itself.
static CALLS: AtomicUsize = AtomicUsize::new(0);

/// What the Nu HTML checker finds wrong with pages, given as (name, whole document): one sentence each, the
/// page's name first. One start of Java for all of them: give it many at once.
///
/// # Panics
/// If the checker or Java has not been set up.
#[must_use]
pub fn vnu(pages: &[(String, String)]) -> Vec<String> {
    let jar = root().join("assets/node_modules/vnu-jar/build/dist/vnu.jar");
    assert!(
        jar.exists(),
        "the HTML checker is not set up: run cargo xtask setup --tests"
    );
    let call = CALLS.fetch_add(1, Ordering::Relaxed);
    let folder = root().join(format!("target/vnu-{}-{call}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder below target");
    for (number, (_, text)) in pages.iter().enumerate() {
        fs::write(folder.join(format!("{number}.html")), text).expect("a page below target");
    }
    let output = Command::new("java")
        .args(["-Xss8m", "-jar"])
        .arg(&jar)
        .args(["--format", "gnu", "--errors-only", "--skip-non-html"])
        .arg(&folder)
        .output()
        .expect("Java is not installed: run cargo xtask setup --tests");
    fs::remove_dir_all(&folder).expect("our own folder below target");
    let text = String::from_utf8_lossy(&output.stderr);
    let findings: Vec<String> = text
        .lines()
        .filter(|line| line.contains(": error: ") || line.contains(": fatal: "))
        .map(|line| named(line, pages))
        .collect();
    assert_eq!(
        output.status.success(),
        findings.is_empty(),
        "the HTML checker stopped: {text}"
    );
    findings
}

/// `"file:/.../3.html":7.1-7.9: error: ...` with the page's own name in front.
fn named(line: &str, pages: &[(String, String)]) -> String {
    let (place, finding) = line.split_once(".html\":").unwrap_or(("", line));
    let number = place
        .rsplit('/')
        .next()
        .and_then(|name| name.parse::<usize>().ok());
    let name = number
        .and_then(|number| pages.get(number))
        .map_or("", |(name, _)| name);
    format!("{name}:{finding}")
}
