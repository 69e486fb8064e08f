//! Measurements, with ratios against other programs in the same run.

use std::path::Path;
use std::process::Command;

use crate::Outcome;
use crate::command::{WHAT, ask, cargo, program, root, run};
use crate::setup::{Purpose, setup};

/// How often the window is opened.
const OPENINGS: usize = 9;

/// Builds for release, then measures papers, pages and the start of the window.
pub fn bench() -> Outcome {
    setup(Purpose::Test)?;
    let peers = root().join("target/tools/peers");
    if !peers.exists() {
        println!(
            "Fetching Typst and WeasyPrint at the versions pinned in tests/bench/requirements.txt."
        );
        run(program(
            "python3",
            &[
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--target",
            ],
        )
        .arg(&peers)
        .args(["--requirement", "tests/bench/requirements.txt"]))?;
    }
    run(cargo(&["build", "--release", "--bin", "bench", "--bin", "alongside"]).args(WHAT))?;
    let built = root().join("target/release");
    println!();
    run(Command::new(built.join("bench"))
        .arg(root().join("target/bench"))
        .arg(root().join("assets/node_modules/@expo-google-fonts"))
        .env("PYTHONPATH", &peers)
        .current_dir(root()))?;
    window(&built.join("alongside"))
}

/// The time until the first page stands, against a window made with Tauri that shows nothing.
fn window(alongside: &Path) -> Outcome {
    if !cfg!(target_os = "linux") {
        println!("The start of the window is measured on Linux only.");
        return Ok(());
    }
    let empty = opening(alongside, "--measure-empty")?;
    let ours = opening(alongside, "--measure-start")?;
    println!("The window, in milliseconds until the first page stands (medians):");
    println!();
    println!("{:<28} {empty:>9.0}", "an empty Tauri window");
    println!("{:<28} {ours:>9.0}  ratio {:.2}", "Alongside", ours / empty);
    Ok(())
}

fn opening(alongside: &Path, option: &str) -> Result<f64, String> {
    let mut times = Vec::new();
    for _ in 0..OPENINGS {
        let said = ask(program(
            "xvfb-run",
            &[
                "-a",
                "-s",
                "-screen 0 1280x1024x24",
                "dbus-run-session",
                "--",
            ],
        )
        .arg(alongside)
        .arg(option))
        .ok_or_else(|| format!("The window could not be opened with {option}."))?;
        let number = said
            .split_whitespace()
            .find_map(|word| word.parse::<f64>().ok());
        times.push(number.ok_or_else(|| format!("No time was printed: {said}"))?);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[OPENINGS / 2])
}
