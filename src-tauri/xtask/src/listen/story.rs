//! A story: the keys that a person presses, and what they must hear.

use std::fs;
use std::path::Path;

/// One visit, told by ear. Its file is explained in `tests/expected/spoken/README.md`.
pub struct Story {
    /// The file's name without its ending.
    pub name: String,
    /// What must be heard when the window opens, then each step with what must be heard after it.
    moments: Vec<Moment>,
}

struct Moment {
    /// `None` for the opening of the window.
    step: Option<String>,
    hears: Vec<String>,
}

impl Story {
    /// Reads a story. Fails with a sentence that names the line.
    pub fn read(path: &Path) -> Result<Story, String> {
        let text = fs::read_to_string(path)
            .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
        let name = path
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default();
        Self::parse(&name, &text)
    }

    fn parse(name: &str, text: &str) -> Result<Story, String> {
        let mut moments = vec![Moment {
            step: None,
            hears: Vec::new(),
        }];
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match line.split_once(' ') {
                Some(("hear", words)) => {
                    if let Some(moment) = moments.last_mut() {
                        moment.hears.push(words.to_owned());
                    }
                }
                Some(("press" | "type" | "wait", _)) => {
                    moments.push(Moment {
                        step: Some(line.to_owned()),
                        hears: Vec::new(),
                    });
                }
                _ => {
                    return Err(format!(
                        "{name}.story, line {}: this is no step: {line}",
                        number + 1
                    ));
                }
            }
        }
        Ok(Story {
            name: name.to_owned(),
            moments,
        })
    }

    /// The steps alone, one a line, for whoever presses the keys.
    pub fn steps(&self) -> String {
        self.moments
            .iter()
            .filter_map(|moment| moment.step.as_ref())
            .map(|step| format!("{step}\n"))
            .collect()
    }

    /// What was not heard, one paragraph each. `spoken` holds the phrases of the opening and of each step.
    pub fn compare(&self, spoken: &[Vec<String>]) -> Vec<String> {
        let mut missing = Vec::new();
        for (place, moment) in self.moments.iter().enumerate() {
            let phrases = spoken.get(place).map_or(&[][..], Vec::as_slice);
            let mut rest = phrases.iter();
            for words in &moment.hears {
                if !rest.by_ref().any(|phrase| phrase.contains(words.as_str())) {
                    missing.push(format!(
                        "{}: after “{}” this was not heard: {words}\nHeard: {}",
                        self.name,
                        moment.title(),
                        phrases.join(" | ")
                    ));
                    break;
                }
            }
        }
        missing
    }

    /// Everything that was said, step by step.
    pub fn transcript(&self, spoken: &[Vec<String>]) -> String {
        let mut text = String::new();
        for (place, moment) in self.moments.iter().enumerate() {
            text.push_str(moment.title());
            text.push('\n');
            for phrase in spoken.get(place).into_iter().flatten() {
                text.push_str("    ");
                text.push_str(phrase);
                text.push('\n');
            }
        }
        text
    }
}

impl Moment {
    fn title(&self) -> &str {
        self.step.as_deref().unwrap_or("(the window opens)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORY: &str = "# For people.\nhear Welcome\npress Tab\n  hear Skip\n  hear link\n";

    fn spoken(lists: &[&[&str]]) -> Vec<Vec<String>> {
        lists
            .iter()
            .map(|list| list.iter().map(|phrase| (*phrase).to_owned()).collect())
            .collect()
    }

    #[test]
    fn phrases_must_come_in_order_under_their_own_step() {
        let story = Story::parse("s", STORY).unwrap();
        assert_eq!(story.steps(), "press Tab\n");
        assert!(
            story
                .compare(&spoken(&[
                    &["Welcome to Alongside"],
                    &["Skip to main content", "link"]
                ]))
                .is_empty()
        );
        assert_eq!(
            story
                .compare(&spoken(&[&["Welcome"], &["link", "Skip"]]))
                .len(),
            1
        );
        assert_eq!(story.compare(&spoken(&[&[], &["Skip", "link"]])).len(), 1);
        assert_eq!(story.compare(&[]).len(), 2);
    }

    #[test]
    fn a_line_that_is_no_step_is_named() {
        let mistake = Story::parse("s", "press Tab\nclick here").err().unwrap();
        assert_eq!(mistake, "s.story, line 2: this is no step: click here");
    }
}
