//! Every word of Alongside, in British English and Welsh, as typed functions.
//!
//! # Adding a message
//! 1. Write it in `en-GB/NOUN.ftl` and in `cy/NOUN.ftl`, with the same id and the same variables:
//!    `activity-title-label = Title of the activity`. Ids are kebab-case and start with the noun.
//! 2. Call `words.activity_title_label()`. Variables are parameters, in the order in which they first
//!    appear in the English file.
//!
//! What a method takes and returns:
//!
//! | In the .ftl file | In Rust |
//! |---|---|
//! | no variable | returns `&'static str`, at no cost |
//! | one variable or more | returns `String` |
//! | `{ $title }` | `title: &str` |
//! | `{ $count -> [one] ... *[other] ... }` or `NUMBER($count)`, in either language | `count: usize`, shown as `1,234` |
//! | `{ $level -> [leading] ... *[other] ... }` (keys that are no plural categories) | `level: &str`, one of the keys |
//! | `{ page-home }`, `{ -term }` | nothing: it is filled in |
//!
//! Fluent wants each `[form]` on a line of its own, with blanks in front.
//! Years are text, not numbers: a number is shown with a comma at the thousands.
//! In English write `[0]` for none; `[zero]` is a Welsh plural form.
//! The build stops, with the file and the line, where the two languages do not fit each other or a text
//! cannot be read (see `build/check.rs`).
//!
//! Dates, times, money and lists are methods written by hand: [`Words::day`], [`Words::time`],
//! [`Words::money`], [`Words::list`] and their neighbours.

//!
//! # How we write Welsh
//! The Welsh is a draft: each file in `cy/` says on its first line that a Welsh speaker has yet to review it,
//! and a test keeps that line there. Until then:
//! - Plain words and short sentences, "chi" to the reader, the terms Welsh public bodies use ("Hawdd ei Ddeall",
//!   "Iaith Arwyddion Prydain (BSL)"). The social model: "pobl anabl", never "pobl ag anableddau".
//! - Names, titles and dates cannot mutate. Put them after a colon or in brackets, or after a word that causes
//!   no mutation; not after "i", "o", "ar", "am", "gan", "dau", "dwy" or as the object of a command:
//!   `Newid: { $what }`, not `Newid { $what }`; `{ $label }: rhowch rif`, not `Rhowch { $label }`.
//! - Figures: the noun stays singular ("3 papur"). Give a form of its own to each number that mutates it:
//!   `[two]` soft (2 bapur), `[few]` aspirate after 3, `[many]` aspirate after 6, where the noun begins with
//!   a letter that changes. Welsh plural categories are 0, 1, 2, 3 and 6, and all others.
//! - "Ie" and "Na" answer only some questions; better to repeat the verb in the label ("Ydw", "Oes") or to
//!   use two statements to choose from.
//! - The apostrophe is ’ in both languages.

mod bundle;
mod day;
mod hours;
mod language;
mod list;
mod money;
mod number;
mod short_word;
mod time;

pub use language::Language;

/// Everything the program says, in one language. Cheap to copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Words {
    language: Language,
}

impl Words {
    /// The words of `language`.
    #[must_use]
    pub const fn new(language: Language) -> Words {
        Words { language }
    }

    /// The language these words are in.
    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }

    const fn either(self, english: &'static str, welsh: &'static str) -> &'static str {
        match self.language {
            Language::English => english,
            Language::Welsh => welsh,
        }
    }
}

pub use generated::ALL;

/// The methods the build script wrote from the .ftl files.
mod generated {
    use crate::Words;
    use crate::bundle::Value;

    include!(concat!(env!("OUT_DIR"), "/words.rs"));

    pub(crate) fn filled() -> [&'static str; 2] {
        FILLED
    }

    pub(crate) fn raw() -> &'static [[&'static str; 2]] {
        RAW
    }
}

/// The text of a message as it stands in the .ftl file, for tests that compare the languages.
/// `None` when there is no such message.
#[must_use]
pub fn raw(id: &str, language: Language) -> Option<&'static str> {
    let index = ALL.binary_search_by_key(&id, |(id, _)| id).ok()?;
    let [english, welsh] = generated::raw().get(index)?;
    Some(Words::new(language).either(english, welsh))
}
