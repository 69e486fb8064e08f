//! Alongside: the desktop shell. It opens a window and carries requests to the core and files to the system; every page and
//! every rule lives below it.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod asking;
mod command;
mod desktop;
mod folders;
mod handing;
mod liblouis;
mod log;
mod making;
mod protocol;
mod reading;
mod saving;
mod seat;
mod start;
mod window;

use alongside_locales::Words;
use std::io::Write;
use std::process::ExitCode;

/// The program's name, the same in every language.
pub const NAME: &str = "Alongside";

fn main() -> ExitCode {
    let began = std::time::Instant::now();
    let words = Words::new(start::language());
    alongside_involvement::translate_braille_by(liblouis::translate);
    let command = match command::read(std::env::args_os().skip(1)) {
        Ok(command) => command,
        Err(mistake) => return fail(&mistake.sentence(words), 2),
    };
    match command {
        command::Command::Window { file } => opened(start::window(file, None), words),
        command::Command::Measure { empty: false } => {
            opened(start::window(None, Some(began)), words)
        }
        command::Command::Measure { empty: true } => opened(start::empty_window(began), words),
        command::Command::Demo { folder } => match command::demo(&folder, words) {
            Ok(()) => ExitCode::SUCCESS,
            Err(sentence) => fail(&sentence, 1),
        },
        command::Command::Help => {
            say(words.cli_help());
            ExitCode::SUCCESS
        }
        command::Command::Version => {
            say(concat!("Alongside ", env!("CARGO_PKG_VERSION")));
            ExitCode::SUCCESS
        }
    }
}

fn opened(outcome: Result<(), start::NotStarted>, words: Words) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => fail(&why.sentence(words), 1),
    }
}

/// A line for whoever started the program from a terminal. A closed pipe is no reason to stop.
pub fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

fn fail(sentence: &str, status: u8) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "{sentence}");
    ExitCode::from(status)
}
