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
    ///
    /// Phrases must come in the story's order, and none before its step. They may come after the next step began: on a busy
    /// computer Orca speaks late.
    pub fn compare(&self, spoken: &[Vec<String>]) -> Vec<String> {
        let all: Vec<(usize, &str)> = spoken
            .iter()
            .enumerate()
            .flat_map(|(place, phrases)| phrases.iter().map(move |phrase| (place, phrase.as_str())))
            .collect();
        let (mut missing, mut from) = (Vec::new(), 0);
        for (place, moment) in self.moments.iter().enumerate() {
            for words in &moment.hears {
                let rest = all.iter().enumerate().skip(from);
                let found = rest
                    .filter(|(_, (at, _))| *at >= place)
                    .find(|(_, (_, phrase))| phrase.contains(words.as_str()));
                match found {
                    Some((at, _)) => from = at + 1,
                    None => missing.push(format!(
                        "{}: after “{}” this was not heard: {words}\nHeard: {}",
                        self.name,
                        moment.title(),
                        spoken.get(place).map_or(String::new(), |it| it.join(" | "))
                    )),
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
        // Late, and still in order.
        let late = spoken(&[&["Welcome"], &["Skip"], &["link"]]);
        assert!(story.compare(&late).is_empty());
        // The wrong order, before its step, and never.
        let swapped = spoken(&[&["Welcome"], &["link", "Skip"]]);
        assert_eq!(story.compare(&swapped).len(), 1);
        let early = spoken(&[&["Welcome", "Skip", "link"], &[]]);
        assert_eq!(story.compare(&early).len(), 2);
        assert_eq!(story.compare(&[]).len(), 3);
    }

    #[test]
    fn a_line_that_is_no_step_is_named() {
        let mistake = Story::parse("s", "press Tab\nclick here").err().unwrap();
        assert_eq!(mistake, "s.story, line 2: this is no step: click here");
    }
}
