//! Names of files and folders: plain, unique, fit for every system, and silent about what a person needs.

/// The longest name, in characters: Windows cuts whole paths at 260.
const LONGEST: usize = 60;

/// A name that Windows, macOS and Linux all take, made from words a person typed. Never empty.
///
/// ```
/// # use alongside_involvement::pack::file_name;
/// assert_eq!(file_name("About: bookings / fares?"), "About bookings fares");
/// ```
pub fn file_name(words: &str) -> String {
    let kept: String = words
        .chars()
        .map(|c| {
            if c.is_control() || r#"<>:"/\|?*"#.contains(c) {
                ' '
            } else {
                c
            }
        })
        .filter(|c| !is_invisible(*c))
        .collect();
    let tidy = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = tidy.chars().take(LONGEST).collect();
    let name = short.trim_matches([' ', '.']).to_string();
    if name.is_empty() || is_device(&name) {
        format!("_{name}")
    } else {
        name
    }
}

/// Marks that turn the direction of writing, or cannot be seen: a name must not seem to be another.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Names that Windows keeps for devices, with any ending.
fn is_device(name: &str) -> bool {
    let stem = name
        .split('.')
        .next()
        .unwrap_or_default()
        .trim()
        .to_uppercase();
    let numbered = |start: &str| {
        stem.strip_prefix(start)
            .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit()))
    };
    ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str()) || numbered("COM") || numbered("LPT")
}

/// Gives each person or paper a name of its own: the second Ann Jones is "Ann Jones 2". Capital letters make no difference, as
/// on Windows and macOS.
#[derive(Debug, Default)]
pub struct Names {
    taken: std::collections::HashSet<String>,
}

impl Names {
    /// A name that was not given before.
    pub fn give(&mut self, words: &str) -> String {
        let name = file_name(words);
        let mut given = name.clone();
        let mut number = 2;
        while !self.taken.insert(given.to_lowercase()) {
            given = format!("{name} {number}");
            number += 1;
        }
        given
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_fit_for_every_system() {
        for (words, expected) in [
            ("Siân O’Brien", "Siân O’Brien"),
            ("../../etc/passwd", "etc passwd"),
            ("a\\b", "a b"),
            ("con", "_con"),
            ("LPT1.txt", "_LPT1.txt"),
            ("Console", "Console"),
            ("  ... ", "_"),
            ("fdp.\u{202e}exe", "fdp.exe"),
            ("Name. ", "Name"),
        ] {
            assert_eq!(file_name(words), expected, "{words}");
        }
        assert_eq!(file_name(&"a".repeat(500)).len(), LONGEST);
    }

    #[test]
    fn two_people_of_one_name_have_two_folders() {
        let mut names = Names::default();
        let given: Vec<_> = ["Ann Jones", "ann jones", "Ann Jones", "Ann Jones 2"]
            .map(|it| names.give(it))
            .into();
        assert_eq!(
            given,
            ["Ann Jones", "ann jones 2", "Ann Jones 3", "Ann Jones 2 2"]
        );
    }
}
