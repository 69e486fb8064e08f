//! What the program does when it is started from a terminal: everything that needs no window.

use alongside_involvement::sample;
use alongside_locales::Words;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Open the window.
    Window {
        /// The store that was double-clicked.
        file: Option<PathBuf>,
    },
    /// Print the milliseconds until a first page stands, and end. For `cargo xtask bench`.
    Measure {
        /// A window of Tauri's with nothing of ours in it, to compare with.
        empty: bool,
    },
    /// Make the sample charity's store, packs and certificates in a folder.
    Demo {
        /// Where to.
        folder: PathBuf,
    },
    /// Explain.
    Help,
    /// Say which version this is.
    Version,
}

/// Why the words behind the program's name make no sense.
#[derive(Debug, PartialEq, Eq)]
pub enum Mistake {
    /// `demo` without a folder, or with more than one.
    DemoWhere,
    /// Something this program does not know.
    Unknown(String),
}

impl Mistake {
    /// A sentence for the terminal.
    pub fn sentence(&self, words: Words) -> String {
        match self {
            Mistake::DemoWhere => words.cli_demo_where().to_string(),
            Mistake::Unknown(word) => words.cli_unknown(word),
        }
    }
}

/// Reads the words behind the program's name.
pub fn read(arguments: impl Iterator<Item = OsString>) -> Result<Command, Mistake> {
    let arguments: Vec<OsString> = arguments.collect();
    let texts: Vec<&str> = arguments
        .iter()
        .map(|argument| argument.to_str().unwrap_or_default())
        .collect();
    match texts.as_slice() {
        [] => Ok(Command::Window { file: None }),
        ["--measure-start"] => Ok(Command::Measure { empty: false }),
        ["--measure-empty"] => Ok(Command::Measure { empty: true }),
        ["--help" | "-h" | "help"] => Ok(Command::Help),
        ["--version" | "-V"] => Ok(Command::Version),
        ["demo", _] => Ok(Command::Demo {
            folder: PathBuf::from(&arguments[1]),
        }),
        ["demo", ..] => Err(Mistake::DemoWhere),
        [_] if is_store(&arguments[0]) => Ok(Command::Window {
            file: Some(PathBuf::from(&arguments[0])),
        }),
        [first, ..] => Err(Mistake::Unknown(first.to_string())),
    }
}

fn is_store(argument: &OsString) -> bool {
    Path::new(argument)
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("alongside"))
}

/// Makes the sample charity below `folder`, a line for each file. Fails with a sentence.
pub fn demo(folder: &Path, words: Words) -> Result<(), String> {
    let now = chrono::Local::now().fixed_offset();
    sample::demonstrate(folder, words, now, crate::say)
        .map_err(|why| words.cli_demo_failed(&why.words(folder, words)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &str) -> Result<Command, Mistake> {
        read(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn without_words_the_window_opens() {
        assert_eq!(typed(""), Ok(Command::Window { file: None }));
    }

    #[test]
    fn a_store_that_was_double_clicked_is_opened() {
        let file = Some(PathBuf::from("/home/ann/Marlbrook.Alongside"));
        assert_eq!(
            typed("/home/ann/Marlbrook.Alongside"),
            Ok(Command::Window { file })
        );
    }

    #[test]
    fn demo_needs_one_folder() {
        assert_eq!(
            typed("demo /tmp/d"),
            Ok(Command::Demo {
                folder: "/tmp/d".into()
            })
        );
        assert_eq!(typed("demo"), Err(Mistake::DemoWhere));
        assert_eq!(typed("demo a b"), Err(Mistake::DemoWhere));
    }

    #[test]
    fn what_it_does_not_know_it_names() {
        assert_eq!(
            typed("--colour red"),
            Err(Mistake::Unknown("--colour".to_string()))
        );
        assert_eq!(
            typed("--help me"),
            Err(Mistake::Unknown("--help".to_string()))
        );
    }
}
