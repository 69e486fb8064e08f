use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What LibreOffice makes of Word documents: the text of each as flat OpenDocument, by the name of its file. One start for all of them;
/// a file that it cannot open is missing.
///
/// # Panics
/// If LibreOffice is not installed.
#[must_use]
pub fn libreoffice(files: &[&Path], folder: &Path) -> BTreeMap<PathBuf, String> {
    let profile = format!(
        "-env:UserInstallation=file://{}",
        folder.join("profile").display()
    );
    // it waits for a person for ever where a file is not what it seems
    let output = Command::new("timeout")
        .args(["180", "soffice"])
        .args([
            &profile,
            "--headless",
            "--norestore",
            "--convert-to",
            "fodt",
            "--outdir",
        ])
        .arg(folder)
        .args(files)
        .output()
        .expect("LibreOffice is not installed: run cargo xtask setup --tests");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let opened = |file: &&Path| {
        let made = folder.join(file.file_name()?).with_extension("fodt");
        Some((file.to_path_buf(), fs::read_to_string(made).ok()?))
    };
    files.iter().filter_map(opened).collect()
}
