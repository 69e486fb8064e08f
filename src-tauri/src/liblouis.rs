//! Braille of grade 2 and of Welsh, by liblouis's own program where the system has it. Nothing is asked of the network, and no text is
//! written to a file.

use alongside_involvement::BrailleCode;
use std::{
    io::{Read, Write},
    process::{Command, Stdio},
    time::Duration,
};

/// The program, found as the system finds programs.
const PROGRAM: &str = "lou_translate";

/// A whole paper takes well below a second. A program that does not answer is ended.
const PATIENCE: Duration = Duration::from_secs(20);

/// Longer lines than this are cut off by the program, so they are handed over in parts.
const LONGEST: usize = 400;

/// Lines of text as braille patterns; nothing where the program is missing, fails or does not answer line by line.
pub fn translate(code: BrailleCode, lines: &[String]) -> Option<Vec<String>> {
    let table = match code {
        BrailleCode::EnglishGradeTwo => "unicode.dis,en-ueb-g2.ctb",
        BrailleCode::WelshGradeOne => "unicode.dis,cy-cy-g1.utb",
        BrailleCode::WelshGradeTwo => "unicode.dis,cy-cy-g2.ctb",
        _ => return None,
    };
    let parts: Vec<Vec<String>> = lines.iter().map(|line| parts(line)).collect();
    // the program takes a backslash for the beginning of a number of a character
    let asked = parts.iter().flatten();
    let asked: String = asked.map(|it| it.replace('\\', "\\\\") + "\n").collect();
    let mut program = quiet(PROGRAM);
    program.args(["--forward", table]);
    let said = ask(program, asked, PATIENCE)?;
    let mut said = said.lines();
    let mut translated = Vec::with_capacity(lines.len());
    for line in &parts {
        let part: Option<Vec<&str>> = line.iter().map(|_| said.next()).collect();
        translated.push(part?.join("\u{2800}"));
    }
    said.next().is_none().then_some(translated)
}

/// A line in parts that the program can hold, cut at spaces.
fn parts(line: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for word in line.split_whitespace() {
        match parts.last_mut() {
            Some(part) if part.len() + word.len() < LONGEST || part.is_empty() => {
                if !part.is_empty() {
                    part.push(' ');
                }
                part.push_str(word);
            }
            _ => parts.push(word.to_string()),
        }
    }
    parts
}

/// A program without a window of its own.
fn quiet(program: &str) -> Command {
    #[allow(unused_mut, reason = "only Windows opens a window for it")]
    let mut command = Command::new(program);
    #[cfg(windows)]
    std::os::windows::process::CommandExt::creation_flags(&mut command, 0x0800_0000);
    command
}

/// What a program says to a text, within some time.
fn ask(mut program: Command, text: String, patience: Duration) -> Option<String> {
    let mut program = program
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut ear = program.stdin.take()?;
    // both ends at once, or each would wait for the other when the text is long
    let speaker = std::thread::spawn(move || ear.write_all(text.as_bytes()).is_ok());
    let mut mouth = program.stdout.take()?;
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut said = String::new();
        let heard = mouth.read_to_string(&mut said).is_ok();
        let _ = tell.send(heard.then_some(said));
    });
    let said = told.recv_timeout(patience).ok().flatten();
    if said.is_none() {
        // Its ends close with it, so that nobody waits for them.
        let _ = program.kill();
    }
    let ended = program.wait().ok()?.success();
    said.filter(|_| speaker.join().is_ok_and(|spoken| spoken) && ended)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_program_that_does_not_answer_is_ended() {
        let mut silent = quiet("sleep");
        silent.arg("600");
        assert_eq!(ask(silent, "word".into(), Duration::from_millis(50)), None);
        assert_eq!(
            ask(quiet("cat"), "word".into(), PATIENCE).as_deref(),
            Some("word")
        );
    }

    #[test]
    fn long_lines_are_handed_over_in_parts_and_no_word_is_lost() {
        let line = "word ".repeat(300);
        let cut = parts(&line);
        assert!(cut.len() > 3 && cut.iter().all(|it| it.len() <= LONGEST));
        assert_eq!(cut.join(" "), line.trim());
    }

    #[test]
    fn contractions_come_from_liblouis_where_it_is() {
        let lines = ["The people like you".to_string(), "word ".repeat(200)];
        match translate(BrailleCode::EnglishGradeTwo, &lines) {
            Some(cells) => {
                assert_eq!(cells[0], "⠠⠮⠀⠏⠀⠇⠀⠽");
                assert_eq!(cells[1].split('\u{2800}').count(), 200);
            }
            None => assert!(Command::new(PROGRAM).arg("--version").output().is_err()),
        }
    }

    #[test]
    fn welsh_comes_from_liblouis_where_it_is_and_a_backslash_is_a_character() {
        let lines = ["Croeso i’r tŷ".to_string(), "a \\ b".to_string()];
        for code in [BrailleCode::WelshGradeOne, BrailleCode::WelshGradeTwo] {
            match translate(code, &lines) {
                Some(cells) => {
                    assert!(cells[0].starts_with("⠠⠉⠗"), "{}", cells[0]);
                    assert_eq!(cells[1].split('\u{2800}').count(), 3, "{}", cells[1]);
                }
                None => assert!(Command::new(PROGRAM).arg("--version").output().is_err()),
            }
        }
    }
}
