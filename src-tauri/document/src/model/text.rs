//! Running text and the few things that happen inside a line.

use crate::clean::is_blank;
use alongside_locales::Language;

/// Running text. A line break (`\n`) inside it starts a new line of the same paragraph.
///
/// There is deliberately no slope and no underline: neither belongs in clear print.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Span>);

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Words.
    Plain(String),
    /// Words in bold.
    Strong(String),
    /// Words that lead somewhere.
    Link {
        /// What is printed.
        words: String,
        /// Where it leads: `https:`, `http:`, `mailto:` or `tel:`.
        address: String,
        /// What a screen reader says about it, such as "Website of Marlbrook Voices".
        description: String,
    },
    /// Words in another language than the paper's, so that they are spoken right. What can be told for certain is marked by itself
    /// (`tongue.rs`); this is for what cannot, such as a name or a language without a script of its own.
    Foreign {
        /// The words.
        words: String,
        /// Their language.
        language: LanguageTag,
        /// Whether they are in bold.
        strong: bool,
    },
}

impl Span {
    /// The words of the span, whatever its kind.
    pub fn words(&self) -> &str {
        match self {
            Self::Plain(words)
            | Self::Strong(words)
            | Self::Link { words, .. }
            | Self::Foreign { words, .. } => words,
        }
    }

    /// Whether the words are in bold.
    pub fn is_strong(&self) -> bool {
        matches!(self, Self::Strong(_) | Self::Foreign { strong: true, .. })
    }
}

impl Text {
    /// Words without any marking.
    pub fn plain(words: impl Into<String>) -> Self {
        Self(vec![Span::Plain(words.into())])
    }

    /// Words in bold.
    pub fn strong(words: impl Into<String>) -> Self {
        Self(vec![Span::Strong(words.into())])
    }

    /// Words in another language than the paper's.
    pub fn foreign(words: impl Into<String>, language: LanguageTag) -> Self {
        Self(vec![Span::Foreign {
            words: words.into(),
            language,
            strong: false,
        }])
    }

    /// This text, and one more span after it.
    #[must_use]
    pub fn then(mut self, span: Span) -> Self {
        self.0.push(span);
        self
    }

    /// All words in order, without marking.
    pub fn words(&self) -> String {
        self.0.iter().map(Span::words).collect()
    }

    /// Whether there is nothing to read.
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|span| is_blank(span.words()))
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::plain(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::plain(words)
    }
}

/// A language as BCP 47 names it: "cy", "ar", "ur", "en-GB".
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// The tag, if it is formed as BCP 47 asks: a language of two or three letters, then further parts of up to eight letters or
    /// digits, joined by hyphens.
    pub fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-');
        let language = parts.next()?;
        let well_formed = (2..=3).contains(&language.len())
            && language.bytes().all(|b| b.is_ascii_alphabetic())
            && parts.all(|part| {
                (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
            });
        well_formed.then(|| Self(tag.to_string()))
    }

    /// The tag as written in files.
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl From<Language> for LanguageTag {
    fn from(language: Language) -> Self {
        Self(language.code().to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_tags_are_formed_as_bcp_47_asks() {
        for good in ["cy", "ar", "ur", "en-GB", "zh-Hant-TW"] {
            assert!(LanguageTag::parse(good).is_some(), "{good}");
        }
        for bad in ["", "Welsh", "e", "en_GB", "en-", "cy\"", "en-GB ("] {
            assert!(LanguageTag::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn words_come_in_order_without_marking() {
        let text = Text::from("Phone ").then(Span::Strong("Helen".into()));
        assert_eq!(text.words(), "Phone Helen");
    }
}
