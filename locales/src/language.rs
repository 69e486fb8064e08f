//! The languages Alongside speaks.

use serde::{Deserialize, Serialize};

/// A language of pages and documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Language {
    /// British English, `en-GB`.
    #[default]
    #[serde(rename = "en-GB")]
    English,
    /// Welsh, `cy`.
    #[serde(rename = "cy")]
    Welsh,
}

impl Language {
    /// All languages, the default first.
    pub const ALL: [Language; 2] = [Language::English, Language::Welsh];

    /// The BCP 47 code, as in the `lang` attribute of a page and in the store.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Language::English => "en-GB",
            Language::Welsh => "cy",
        }
    }

    /// The language with this code; `None` for any other text.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|l| l.code() == code)
    }

    /// The language's name in itself, so that whoever needs it can find it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Welsh => "Cymraeg",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_leads_back_to_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
        assert_eq!(Language::from_code("en"), None);
    }

    #[test]
    fn a_language_is_stored_as_its_code() {
        let stored = serde_json::to_string(&Language::ALL).unwrap();
        assert_eq!(stored, r#"["en-GB","cy"]"#);
        let read: Vec<Language> = serde_json::from_str(&stored).unwrap();
        assert_eq!(read, Language::ALL);
    }
}
