//! Building Alongside and opening it, or doing its main job where there is no screen to open it on.

use std::env;

use crate::Outcome;
use crate::command::{build_program, root, run as start};
use crate::setup::{Purpose, setup};

/// Where the sample charity's papers go when there is no screen.
const DEMO: &str = "target/demo";

/// Sets up, builds and opens the window.
pub fn run() -> Outcome {
    setup(Purpose::Build)?;
    build_program()?;
    let program = root()
        .join("target/debug")
        .join(format!("alongside{}", env::consts::EXE_SUFFIX));
    if has_screen() {
        println!("Opening Alongside.");
        return start(&mut std::process::Command::new(program));
    }
    println!("There is no screen here, so no window can open.");
    println!("Making the sample charity's store, packs and certificates in {DEMO} instead:");
    let folder = root().join(DEMO);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)
            .map_err(|error| format!("The earlier {DEMO} cannot be removed: {error}"))?;
    }
    start(
        std::process::Command::new(program)
            .arg("demo")
            .arg(DEMO)
            .current_dir(root()),
    )
}

/// Windows and macOS always have a screen; elsewhere X11 or Wayland must say where it is.
fn has_screen() -> bool {
    cfg!(any(windows, target_os = "macos"))
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}
