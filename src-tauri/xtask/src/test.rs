//! Everything that must hold: formatting, lints, and every test.

use crate::Outcome;
use crate::command::{cargo, run};
use crate::setup::{Purpose, setup};

/// Runs them all, the quickest first; the test runner's own summary comes last.
pub fn test() -> Outcome {
    setup(Purpose::Test)?;
    run(&mut cargo(&["fmt", "--all", "--check"]))?;
    let lints = [
        "clippy",
        "--all-targets",
        "--locked",
        "--",
        "-D",
        "warnings",
    ];
    run(&mut cargo(&lints))?;
    run(&mut cargo(&["test", "--locked"]))
}
