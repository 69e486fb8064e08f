//! Everything that must hold: formatting, lints, and every test, those of the real window included.

use std::path::PathBuf;
use std::process::Command;

use crate::Outcome;
use crate::command::{WHAT, cargo, run};
use crate::setup::{Purpose, setup};

/// Runs it all, the quickest first; the test runner's own summary comes last.
pub fn test() -> Outcome {
    setup(Purpose::Test)?;
    run(&mut cargo(&["fmt", "--all", "--check"]))?;
    // The window's tests drive the program itself, which `cargo test` alone would not build.
    run(linted(&["build", "--all-targets"]).args(WHAT))?;
    run(linted(&["test", "--no-fail-fast"]).args(WHAT))
}

/// Cargo with clippy in the compiler's place, for our own packages only, and every warning an error. It is what
/// `cargo clippy` does, but what comes out can be run: nothing is compiled a second time for its lints.
fn linted(arguments: &[&str]) -> Command {
    let mut command = cargo(arguments);
    let beside = PathBuf::from(command.get_program()).with_file_name("clippy-driver");
    let driver = if beside.exists() {
        beside
    } else {
        "clippy-driver".into()
    };
    command
        .env("RUSTC_WORKSPACE_WRAPPER", driver)
        .env("CLIPPY_ARGS", "-Dwarnings__CLIPPY_HACKERY__");
    command
}
