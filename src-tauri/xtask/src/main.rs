//! The project's own tool: `cargo xtask COMMAND`. It needs nothing but the standard library, so that the
//! first command on a new computer starts in seconds.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is a command"
)]

mod bench;
mod command;
mod listen;
mod notice;
mod package;
mod preview;
mod run;
mod setup;
mod test;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  run        set up, build, and open Alongside; where there is no screen, make
             the sample charity's papers in target/demo instead
  test       set up, and run every test
  setup      install what building needs, and prepare styles, fonts and pictures
             (with --tests: what the tests need, too)
  preview    serve the same pages to a browser on this computer, for developers
             (with --port N: on that port)
  bench      measure papers, pages and the window, beside other programs
  listen     play the stories told by ear with the Orca screen reader
             (with a story's name: that one alone)
  notices    gather the licences of other people's work in
             assets/built/notices.txt, as set-up does too
  package    make packages to hand out, in target/release/bundle
";

/// What a command ends with: nothing, or one sentence for the person who gave it.
type Outcome = Result<(), String>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match words.first().map(String::as_str) {
        Some("setup") if words.get(1).is_some_and(|word| word == "--tests") => {
            setup::setup(setup::Purpose::Test)
        }
        Some("setup") => setup::setup(setup::Purpose::Build),
        Some("run") => run::run(),
        Some("test") => test::test(),
        Some("preview") => preview::preview(words.get(1..).unwrap_or_default()),
        Some("bench") => bench::bench(),
        Some("listen") => listen::listen(words.get(1).map(String::as_str)),
        Some("notices") => setup::setup(setup::Purpose::Build),
        Some("package") => package::package(),
        None | Some("help" | "--help" | "-h") => {
            print!("{HELP}");
            Ok(())
        }
        Some(other) => Err(format!("There is no command called {other}.\n\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}
