//! What a rule has found.

use alongside_locales::Words;

use super::Passage;

/// One thing that makes a paper hard to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The name of the box in the form where it is; empty where it is about the whole paper.
    pub field: String,
    /// What the form calls that box; empty where it is about the whole paper.
    pub place: String,
    /// Whether it has to be mended before the rules are kept.
    pub level: Level,
    /// A sentence that says what was found and what to do.
    pub message: String,
    /// Plainer words, where we know some.
    pub plainer: Option<String>,
    /// Where the rule comes from.
    pub source: Source,
}

/// How much a finding counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The rules are not kept until it is mended.
    MustMend,
    /// Worth a look; the writer decides.
    Advice,
}

/// Where a rule comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Inclusion Europe, "Information for all".
    InclusionEurope,
    /// Department of Health, "Making written information easier to understand for people with learning disabilities" (2009), which gov.uk,
    /// "Accessible communication formats", sums up.
    DepartmentOfHealth,
    /// Alongside's own rule.
    Alongside,
    /// The charity's own list of words.
    Charity,
}

impl Level {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::MustMend => words.easy_words_must_mend(),
            Self::Advice => words.easy_words_advice(),
        }
    }
}

impl Source {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::InclusionEurope => words.easy_words_source_inclusion_europe(),
            Self::DepartmentOfHealth => words.easy_words_source_department_of_health(),
            Self::Alongside => words.easy_words_source_alongside(),
            Self::Charity => words.easy_words_source_charity(),
        }
    }
}

impl Finding {
    /// Something in this passage that has to be mended.
    pub(super) fn must(passage: &Passage, source: Source, message: impl Into<String>) -> Self {
        Self {
            field: passage.field.clone(),
            place: passage.place.clone(),
            level: Level::MustMend,
            message: message.into(),
            plainer: None,
            source,
        }
    }

    /// Something in this passage that is worth a look.
    pub(super) fn advice(passage: &Passage, source: Source, message: impl Into<String>) -> Self {
        Self {
            level: Level::Advice,
            ..Self::must(passage, source, message)
        }
    }

    /// The same with plainer words.
    pub(super) fn with(self, plainer: Option<impl Into<String>>) -> Self {
        Self {
            plainer: plainer.map(Into::into),
            ..self
        }
    }
}
