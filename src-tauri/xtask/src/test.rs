//! Everything that must hold: formatting, lints, and every test, those of the real window included.

use crate::Outcome;
use crate::command::{cargo, run};
use crate::setup::{Purpose, setup};

/// The tests that open the real window, on a screen of their own.
const WINDOW: &str = "alongside-tests/window";

/// Runs it all, the quickest first; the test runner's own summary comes last.
pub fn test() -> Outcome {
    setup(Purpose::Test)?;
    run(&mut cargo(&["fmt", "--all", "--check"]))?;
    run(&mut cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--features",
        WINDOW,
        "--locked",
        "--",
        "-D",
        "warnings",
    ]))?;
    // The window's tests drive the program itself, which `cargo test` alone would not build. Both commands name
    // the whole workspace, so that every dependency is built once and shared.
    run(&mut cargo(&["build", "--workspace", "--locked"]))?;
    run(&mut cargo(&[
        "test",
        "--workspace",
        "--features",
        WINDOW,
        "--locked",
        "--no-fail-fast",
    ]))
}
