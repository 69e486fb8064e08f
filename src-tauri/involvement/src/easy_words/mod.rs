//! Rules for easy words: what in a paper is hard to read, and what to do about it.
//!
//! Nothing here knows a page or a store: [`check()`] is given what a paper says and the limits in use, and gives back
//! [`Finding`]s and [`Figures`]. Rules cannot judge meaning; only readers can.
//!
//! Sources: Inclusion Europe, "Information for all: European standards for making information easy to read and understand";
//! Department of Health, "Making written information easier to understand for people with learning disabilities" (2009); gov.uk,
//! "Accessible communication formats".

mod base_form;
mod figures;
mod finding;
mod hard_word;
mod language;
mod limits;
mod picture_rules;
mod sentence_rules;
mod short_form;
mod token;

pub use base_form::base_forms;
pub use figures::Figures;
pub use finding::{Finding, Level, Source};
pub use hard_word::own_word;
pub use limits::Limits;

use alongside_locales::{Language, Words};

use crate::sentence::sentences;
use crate::statement::HardWord;

/// What a paper says, as the rules see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Its parts, in reading order.
    pub passages: Vec<Passage>,
    /// How many pages it fills as easy words; `None` where nobody has counted.
    pub pages: Option<usize>,
}

/// A part of a paper, which stands in one box of its form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The name of the box in the form: "statement-2".
    pub field: String,
    /// What the form calls it: "Statement 2".
    pub place: String,
    /// The words. A line is a sentence of its own.
    pub words: String,
    /// What kind of part it is.
    pub part: Part,
}

/// The kinds of parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A heading.
    Heading,
    /// One idea, for which people choose a picture and may explain a hard word.
    Statement {
        /// The picture's name, if there is one.
        picture: Option<String>,
        /// The explained word, if there is one.
        hard_word: Option<HardWord>,
    },
    /// Text beside a picture that always stands there.
    Text {
        /// The picture's name.
        picture: &'static str,
    },
    /// Text that stands in a line without a picture.
    Words,
}

/// What came of a check.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The language in which the paper is written, as far as it can be told from its words.
    pub language: Language,
    /// How many of its sentences are in letters of which we know no words, such as those of Arabic and Urdu: they are checked for what
    /// can be counted, and nothing says that their words are easy.
    pub in_other_letters: usize,
    /// What was found, in reading order; what is about the whole paper comes last.
    pub findings: Vec<Finding>,
    /// Figures as advice.
    pub figures: Figures,
}

impl Report {
    /// Whether nothing has to be mended; advice may be left.
    pub fn keeps_the_rules(&self) -> bool {
        self.must_mend() == 0
    }

    /// How many findings have to be mended.
    pub fn must_mend(&self) -> usize {
        let must = |it: &&Finding| it.level == Level::MustMend;
        self.findings.iter().filter(must).count()
    }

    /// What was found in this box of the form.
    pub fn about<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a Finding> {
        self.findings.iter().filter(move |it| it.field == field)
    }
}

/// A word or words that the charity has put on its own list, with what they mean.
pub type Jargon = HardWord;

/// Checks what a paper says, and tells it in the language of `words`. `usual` is the language of the charity's papers: it
/// decides where the paper says too little.
///
/// English words are looked up in English figures only. For Welsh there is no list of frequencies that we could stand by, so Welsh is
/// checked for what can be counted: sentences, headings, letters that stand for words, pictures, pages, and the charity's own list.
/// So are sentences in the letters of other languages, whatever the language of the rest.
pub fn check(
    wording: &Wording,
    limits: &Limits,
    jargon: &[Jargon],
    usual: Language,
    words: Words,
) -> Report {
    let language = language::of(wording, usual);
    let text = Text::of(wording, language);
    let desk = Desk {
        text: &text,
        limits,
        jargon,
        words,
    };
    let mut findings = Vec::new();
    sentence_rules::look(&desk, &mut findings);
    hard_word::look(&desk, &mut findings);
    picture_rules::look(&desk, wording, &mut findings);
    let place = |field: &str| {
        wording
            .passages
            .iter()
            .position(|it| it.field == field)
            .unwrap_or(usize::MAX)
    };
    findings.sort_by_key(|it| place(&it.field));
    Report {
        language,
        in_other_letters: text.in_other_letters(),
        figures: figures::of(&desk),
        findings,
    }
}

/// What the rules have before them.
struct Desk<'a> {
    text: &'a Text<'a>,
    limits: &'a Limits,
    jargon: &'a [Jargon],
    words: Words,
}

/// A paper's words taken apart.
struct Text<'a> {
    language: Language,
    headings: Vec<(&'a Passage, token::Sentence)>,
    sentences: Vec<(&'a Passage, token::Sentence)>,
    explained: Vec<String>,
}

impl<'a> Text<'a> {
    fn of(wording: &'a Wording, language: Language) -> Self {
        let (mut headings, mut said, mut explained) = (Vec::new(), Vec::new(), Vec::new());
        for passage in &wording.passages {
            match &passage.part {
                Part::Heading => {
                    headings.push((passage, token::Sentence::of(&passage.words)));
                    continue;
                }
                Part::Statement { hard_word, .. } => {
                    explained.extend(hard_word.iter().map(|it| it.word.to_lowercase()));
                }
                Part::Text { .. } | Part::Words => {}
            }
            for sentence in sentences(&passage.words) {
                said.push((passage, token::Sentence::of(&sentence)));
            }
        }
        explained.extend(said.iter().filter_map(|(_, it)| it.explains()));
        Self {
            language,
            headings,
            sentences: said,
            explained,
        }
    }

    fn in_other_letters(&self) -> usize {
        let sentences = self.sentences.iter();
        sentences.filter(|(_, it)| it.is_in_other_letters()).count()
    }

    fn is_english(&self) -> bool {
        self.language == Language::English
    }
}

#[cfg(test)]
mod tests;
