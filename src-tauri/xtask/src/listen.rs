//! The stories told by ear: the real window, worked by keyboard while the Orca screen reader speaks.
//!
//! Orca 48 or later is needed (Debian 12's Orca 43 loses the focus after each change of page), so the stories
//! run in a Debian 13 of their own below `target/tools`, whatever this computer runs.

mod story;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Outcome;
use crate::command::{as_root, build_program, root, run};
use crate::setup::{Purpose, setup};
use story::Story;

/// What the room holds beside Debian's smallest system.
const PACKAGES: &[&str] = &[
    "at-spi2-core",
    "dbus",
    "dbus-x11",
    "dconf-gsettings-backend",
    "fonts-dejavu-core",
    "gsettings-desktop-schemas",
    "libglib2.0-bin",
    "libwebkit2gtk-4.1-0",
    "libxdo3",
    "openbox",
    "orca",
    "procps",
    "python3",
    "python3-pyatspi",
    "speech-dispatcher",
    "xauth",
    "xdotool",
    "xvfb",
];

/// Where the project is seen inside the room.
const INSIDE: &str = "/alongside";

/// Plays every story, or the one that is named.
pub fn listen(only: Option<&str>) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Err("The stories told by ear need Linux and its screen reader, Orca.".to_owned());
    }
    setup(Purpose::Test)?;
    build_program()?;
    let room = root().join("target/tools/listening-room");
    furnish(&room)?;
    let mut failures = Vec::new();
    for path in stories()? {
        let story = Story::read(&path)?;
        if only.is_some_and(|only| only != story.name) {
            continue;
        }
        println!("{}", story.name);
        let spoken = play(&story, &room)?;
        keep(&story, &spoken)?;
        failures.extend(story.compare(&spoken));
    }
    if failures.is_empty() {
        println!("Every story was heard as it should be.");
        Ok(())
    } else {
        Err(failures.join("\n\n"))
    }
}

/// Makes the room on first use: about three minutes and one gigabyte.
fn furnish(room: &Path) -> Outcome {
    if room.join("usr/bin/orca").exists() {
        return Ok(());
    }
    println!(
        "Making a Debian 13 with the Orca screen reader in {}.",
        room.display()
    );
    let include = format!("--include={}", PACKAGES.join(","));
    run(as_root(
        "mmdebstrap",
        &[
            "--quiet",
            "--variant=minbase",
            "--mode=root",
            &include,
            "trixie",
        ],
    )
    .arg(room))
}

/// Every story, in the order of their names.
fn stories() -> Result<Vec<PathBuf>, String> {
    let folder = root().join("tests/expected/spoken");
    let entries = fs::read_dir(&folder)
        .map_err(|error| format!("{} cannot be read: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "story"))
        .collect();
    paths.sort();
    Ok(paths)
}

/// Plays one story in the room and returns what was spoken: the opening first, then a list for each step. The
/// room is entered in a mount namespace of its own, so nothing is left mounted however it ends.
fn play(story: &Story, room: &Path) -> Result<Vec<Vec<String>>, String> {
    let folder = root().join("target/listen");
    fs::create_dir_all(&folder)
        .map_err(|error| format!("target/listen cannot be made: {error}"))?;
    let steps = folder.join("steps");
    fs::write(&steps, story.steps())
        .map_err(|error| format!("{} cannot be written: {error}", steps.display()))?;
    let mut command = as_root("unshare", &["--mount", "bash"]);
    command
        .arg(root().join("tests/window/listen/enter.sh"))
        .args([room, &root()])
        .arg(INSIDE);
    heard(&mut command)
}

fn heard(command: &mut Command) -> Result<Vec<Vec<String>>, String> {
    let output = command
        .output()
        .map_err(|error| format!("The listening room cannot be entered: {error}"))?;
    if !output.status.success() {
        return Err(format!(
            "The story could not be played: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        ));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let phrases = |line: &str| {
        line.split('\t')
            .filter(|phrase| !phrase.is_empty())
            .map(str::to_owned)
            .collect()
    };
    Ok(text.lines().map(phrases).collect())
}

/// Keeps the whole of what was said, for people to read.
fn keep(story: &Story, spoken: &[Vec<String>]) -> Outcome {
    let file = root()
        .join("target/listen")
        .join(format!("{}.txt", story.name));
    fs::write(&file, story.transcript(spoken))
        .map_err(|error| format!("{} cannot be written: {error}", file.display()))
}
