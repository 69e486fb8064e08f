//! Two versions of a paper side by side: what was added, taken out or put in other words, told in words.

use similar::{Algorithm, ChangeTag, DiffOp, TextDiff, capture_diff_slices, get_diff_ratio};

use super::VersionedPaperFacts;
use crate::statement::Statement;

/// What is different between two versions, in the order of the newer one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The titles, where they differ: before and now.
    pub heading: Option<(String, String)>,
    /// Each statement that differs.
    pub differences: Vec<Difference>,
    /// How many statements are the same.
    pub same: usize,
}

/// One statement that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// It is new.
    Added(String),
    /// It is gone.
    TakenOut(String),
    /// It was put in other words.
    Reworded {
        /// As it was.
        before: String,
        /// As it is.
        now: String,
        /// The words that are gone, run by run.
        gone: Vec<String>,
        /// The words that are new, run by run.
        new: Vec<String>,
    },
}

/// How much of a statement has to stay for it to count as the same one in other words: less reads better as one gone and one new.
const STAYS: f32 = 0.4;

/// Compares two versions. Pictures do not count: this is about words.
pub fn compare(before: &VersionedPaperFacts, now: &VersionedPaperFacts) -> Comparison {
    let (old, new) = (texts(&before.statements), texts(&now.statements));
    let mut found = Comparison {
        heading: (before.heading != now.heading)
            .then(|| (before.heading.clone(), now.heading.clone())),
        ..Comparison::default()
    };
    for step in capture_diff_slices(Algorithm::Myers, &old, &new) {
        match step {
            DiffOp::Equal { len, .. } => found.same += len,
            DiffOp::Delete {
                old_index, old_len, ..
            } => found.replace(old.get(old_index..old_index + old_len), None),
            DiffOp::Insert {
                new_index, new_len, ..
            } => found.replace(None, new.get(new_index..new_index + new_len)),
            DiffOp::Replace {
                old_index,
                old_len,
                new_index,
                new_len,
            } => found.replace(
                old.get(old_index..old_index + old_len),
                new.get(new_index..new_index + new_len),
            ),
        }
    }
    found
}

impl Comparison {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.heading.is_none() && self.differences.is_empty()
    }

    /// Statements in place of others: each new one is paired with the nearest old one in order, if they have enough in common.
    fn replace(&mut self, old: Option<&[String]>, new: Option<&[String]>) {
        let mut old = old.unwrap_or_default();
        for now in new.unwrap_or_default() {
            let pair = old
                .iter()
                .position(|before| in_common(before, now) >= STAYS);
            match pair {
                Some(index) => {
                    let (gone, rest) = old.split_at(index);
                    self.take_out(gone);
                    if let Some((before, rest)) = rest.split_first() {
                        self.differences.push(reworded(before, now));
                        old = rest;
                    }
                }
                None => self.differences.push(Difference::Added(now.clone())),
            }
        }
        self.take_out(old);
    }

    fn take_out(&mut self, gone: &[String]) {
        let gone = gone.iter().cloned().map(Difference::TakenOut);
        self.differences.extend(gone);
    }
}

/// What a statement says, with its heading and the word it explains.
fn texts(statements: &[Statement]) -> Vec<String> {
    let text = |it: &Statement| {
        let explained = it
            .hard_word
            .as_ref()
            .map(|hard| format!("{}: {}", hard.word, hard.meaning));
        let heading = Some(it.heading.clone()).filter(|it| !it.is_empty());
        let parts = [
            heading.map(|it| format!("{it}:")),
            Some(it.words.clone()),
            explained,
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
    };
    statements.iter().map(text).collect()
}

/// How much of the words of two texts is the same, from 0 to 1. Spaces do not count, for every text has them.
fn in_common(before: &str, now: &str) -> f32 {
    let (old, new): (Vec<&str>, Vec<&str>) = (
        before.split_whitespace().collect(),
        now.split_whitespace().collect(),
    );
    let steps = capture_diff_slices(Algorithm::Myers, &old, &new);
    get_diff_ratio(&steps, old.len(), new.len())
}

fn word_diff<'a>(before: &'a str, now: &'a str) -> TextDiff<'a, 'a, 'a, str> {
    TextDiff::configure().diff_words(before, now)
}

fn reworded(before: &str, now: &str) -> Difference {
    let (mut gone, mut new): (Vec<String>, Vec<String>) = Default::default();
    let (mut old_run, mut new_run) = (String::new(), String::new());
    let end = |run: &mut String, runs: &mut Vec<String>| {
        let words = run.split_whitespace().collect::<Vec<_>>().join(" ");
        run.clear();
        if !words.is_empty() {
            runs.push(words);
        }
    };
    for step in word_diff(before, now).iter_all_changes() {
        let word = step.value();
        match step.tag() {
            ChangeTag::Delete => old_run.push_str(word),
            ChangeTag::Insert => new_run.push_str(word),
            // A space between two runs belongs to both, so that “once a month” is told as one.
            ChangeTag::Equal if word.trim().is_empty() => {
                old_run.push_str(word);
                new_run.push_str(word);
            }
            ChangeTag::Equal => {
                end(&mut old_run, &mut gone);
                end(&mut new_run, &mut new);
            }
        }
    }
    end(&mut old_run, &mut gone);
    end(&mut new_run, &mut new);
    Difference::Reworded {
        before: before.to_string(),
        now: now.to_string(),
        gone,
        new,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper(statements: &[&str]) -> VersionedPaperFacts {
        VersionedPaperFacts {
            heading: "Terms of reference".into(),
            statements: statements
                .iter()
                .map(|words| Statement {
                    words: (*words).into(),
                    ..Statement::default()
                })
                .collect(),
            changed: String::new(),
        }
    }

    #[test]
    fn words_that_went_and_came_are_told_run_by_run() {
        let found = compare(
            &paper(&["We meet once a month in the town hall."]),
            &paper(&["We meet every 6 weeks in the town hall."]),
        );
        assert_eq!(
            found.differences,
            [Difference::Reworded {
                before: "We meet once a month in the town hall.".into(),
                now: "We meet every 6 weeks in the town hall.".into(),
                gone: vec!["once a month".into()],
                new: vec!["every 6 weeks".into()],
            }]
        );
    }

    #[test]
    fn what_has_little_in_common_is_one_gone_and_one_new() {
        let found = compare(
            &paper(&[
                "You get papers early.",
                "We meet once a month.",
                "You vote.",
            ]),
            &paper(&[
                "You get papers early.",
                "Nobody is out of pocket.",
                "You vote.",
            ]),
        );
        assert_eq!(
            found.differences,
            [
                Difference::Added("Nobody is out of pocket.".into()),
                Difference::TakenOut("We meet once a month.".into()),
            ]
        );
        assert_eq!(found.same, 2);
    }

    #[test]
    fn the_same_words_differ_in_nothing_and_a_new_title_is_told() {
        let one = paper(&["You vote."]);
        assert!(compare(&one, &one).is_empty());
        let mut other = one.clone();
        other.heading = "How we work".into();
        assert!(compare(&one, &other).heading.is_some());
        assert_eq!(compare(&one, &paper(&[])).differences.len(), 1);
    }
}
