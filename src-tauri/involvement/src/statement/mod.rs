//! Statements: what a paper in easy words says, one idea each, with a picture and perhaps a hard word explained.
//!
//! Any paper that has versions can be written as statements; the paper keeps them, this folder knows their rules.

mod draft;
mod store;
mod wording;

pub use draft::{LONGEST_STATEMENT, MOST_STATEMENTS, StatementDraft, Statements};
pub(crate) use store::{StatementRow, keep, kept};

use alongside_document::{Block, Document, Fact, Statement as Said};
use alongside_locales::Words;

use crate::{easy_check::Said as SaidWords, press::shown_picture, sentence::sentences};

/// One idea with its picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statement {
    /// The heading of the part of the paper that begins with it; empty where it goes on with the part before.
    pub heading: String,
    /// The words: a sentence or two.
    pub words: String,
    /// The picture's name in the library, if there is one.
    pub picture: Option<String>,
    /// A hard word in it that is explained, if there is one.
    pub hard_word: Option<HardWord>,
}

/// A word that has to be explained, and its explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HardWord {
    /// The word as it stands in the text. Never empty.
    pub word: String,
    /// What it means, in easy words and without a full stop. Never empty.
    pub meaning: String,
}

impl HardWord {
    /// The sentence that explains it: "Consent means that you say yes."
    pub fn sentence(&self, words: Words) -> String {
        capitalised(&words.statement_means(&self.word, self.meaning.trim_end_matches('.')))
    }
}

impl Statement {
    /// Adds the statement to a paper, below its heading where it has one.
    pub fn add_to(&self, paper: &mut Document, words: Words) {
        if !self.heading.is_empty() {
            paper.add(Block::heading(2, &self.heading));
        }
        paper.add(self.said(words));
    }

    /// Adds what it says, as far as people wrote it. A statement without a heading counts as it did before there were any.
    pub fn add_said(&self, said: SaidWords) -> SaidWords {
        let hard = self.hard_word.as_ref();
        let said = if self.heading.is_empty() {
            said
        } else {
            said.piece(&self.heading)
        };
        said.piece(&self.words)
            .piece(self.picture.as_deref().unwrap_or_default())
            .piece(hard.map_or("", |it| &it.word))
            .piece(hard.map_or("", |it| &it.meaning))
    }

    /// The statement as a paper says it: its sentences, and then what the hard word means.
    pub fn said(&self, words: Words) -> Said {
        let picture = self.picture.as_deref().and_then(shown_picture);
        let explained = self.hard_word.as_ref().map(|it| it.sentence(words));
        Said::new(picture, sentences(&self.words).into_iter().chain(explained))
    }
}

/// Lists every hard word of a paper with what it means, in the order of the alphabet, below a heading of level 2. Adds nothing
/// where no hard word was explained. (Department of Health 2009: hard words are listed at the end.)
pub fn list_hard_words(paper: &mut Document, words: Words, statements: &[Statement]) {
    let explained = statements.iter().filter_map(|it| it.hard_word.as_ref());
    let mut listed: Vec<(String, &HardWord)> =
        explained.map(|it| (it.word.to_lowercase(), it)).collect();
    listed.sort_by(|one, other| one.0.cmp(&other.0));
    listed.dedup_by(|one, other| one.0 == other.0);
    if listed.is_empty() {
        return;
    }
    paper.add(Block::heading(2, words.statement_hard_words()));
    paper.add(Block::FactList(
        listed
            .into_iter()
            .map(|(_, it)| Fact::new(capitalised(&it.word), capitalised(&it.meaning)))
            .collect(),
    ));
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
