//! Running other programs, and finding our way about the project.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::Outcome;

/// The whole workspace, and the tests of the window where it can be driven. The same for every command, so that each
/// dependency is built once and shared.
pub const WHAT: &[&str] = if cfg!(target_os = "linux") {
    &[
        "--workspace",
        "--locked",
        "--features",
        "alongside-tests/window",
    ]
} else {
    &["--workspace", "--locked"]
};

/// The project's top folder.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map_or(here.clone(), PathBuf::from)
}

/// A program that is to run in the project's top folder.
pub fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root());
    command
}

/// `cargo`, the same one that started this command.
pub fn cargo(arguments: &[&str]) -> Command {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    program(&cargo, arguments)
}

/// The command with `sudo` in front, unless we are root already.
pub fn as_root(name: &str, arguments: &[&str]) -> Command {
    let is_root = ask(&mut program("id", &["-u"])).as_deref() == Some("0");
    let mut command = if is_root {
        program(name, arguments)
    } else {
        program("sudo", &[&[name], arguments].concat())
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// Runs it, with its output going where ours goes; says what was run, and fails if it fails.
pub fn run(command: &mut Command) -> Outcome {
    let line = line(command);
    println!("> {line}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("This did not succeed ({status}): {line}")),
        Err(error) => Err(format!("This could not be started ({error}): {line}")),
    }
}

/// Runs it without showing what it prints, unless it fails.
pub fn run_quietly(command: &mut Command) -> Outcome {
    let line = line(command);
    println!("> {line}");
    match command.output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(format!(
            "{}{}This did not succeed ({}): {line}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
            output.status
        )),
        Err(error) => Err(format!("This could not be started ({error}): {line}")),
    }
}

/// What it prints, without the white space around it; `None` if it cannot be started or fails.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

fn line(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy()];
    words.extend(command.get_args().map(|word| word.to_string_lossy()));
    words.join(" ")
}

/// Builds the program alone.
pub fn build_program() -> Outcome {
    run(cargo(&["build", "--bin", "alongside"]).args(WHAT))
}
