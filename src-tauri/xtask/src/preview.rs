//! The pages of the window in a browser, for developers.

use std::process::Command;

use crate::Outcome;
use crate::command::{WHAT, cargo, root, run};
use crate::setup::{Purpose, setup};

/// The port when none is asked for.
const PORT: &str = "8027";

/// Serves the pages on a loopback port until it is stopped: `preview [--port N]`.
pub fn preview(words: &[String]) -> Outcome {
    let port = match words {
        [] => PORT,
        [option, port] if option == "--port" && port.parse::<u16>().is_ok() => port,
        _ => return Err("Say it like this: cargo xtask preview --port 8027".to_owned()),
    };
    setup(Purpose::Build)?;
    run(cargo(&["build", "--quiet", "--bin", "preview"]).args(WHAT))?;
    let built = root()
        .join("target/debug")
        .join(format!("preview{}", std::env::consts::EXE_SUFFIX));
    run(Command::new(built)
        .args(["--port", port])
        .current_dir(root()))
}
