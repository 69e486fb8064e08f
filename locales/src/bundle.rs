//! Fills in messages by Fluent: each language is read once, when its first message is filled in.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use crate::number::grouped;
use crate::{Language, Words, generated};

type Bundle = FluentBundle<FluentResource>;

/// What a message is filled in with.
pub(crate) enum Value<'a> {
    Text(&'a str),
    Count(usize),
}

impl Words {
    /// The message `id` with its variables filled in.
    /// The build script vouches for the id, the variables and their kinds.
    pub(crate) fn fill(self, id: &str, values: &[(&'static str, Value<'_>)]) -> String {
        let bundle = bundle(self.language());
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            let value = match value {
                Value::Text(text) => FluentValue::String(isolated(text)),
                Value::Count(count) => FluentValue::from(*count),
            };
            arguments.set(*name, value);
        }
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        debug_assert!(pattern.is_some(), "no message {id}");
        let Some(pattern) = pattern else {
            return id.to_owned();
        };
        let mut errors = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        said.into_owned()
    }
}

fn bundle(language: Language) -> &'static Bundle {
    static ENGLISH: OnceLock<Bundle> = OnceLock::new();
    static WELSH: OnceLock<Bundle> = OnceLock::new();
    let [english, welsh] = generated::filled();
    match language {
        Language::English => ENGLISH.get_or_init(|| read(language, english)),
        Language::Welsh => WELSH.get_or_init(|| read(language, welsh)),
    }
}

fn read(language: Language, source: &str) -> Bundle {
    let locale = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // Values are isolated one by one below, and only where it matters.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        // Every number of ours came from a usize, which f64 holds exactly up to 2^53.
        FluentValue::Number(number) => Some(grouped(number.into())),
        _ => None,
    }));
    let built_in = bundle.add_builtins();
    debug_assert!(built_in.is_ok());
    // The build script has read this very text without a complaint.
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
    let added = bundle.add_resource(resource);
    debug_assert!(added.is_ok(), "{added:?}");
    bundle
}

/// Keeps a right-to-left value from turning the words around it about (Unicode UAX 9: FSI and PDI).
/// Others stay bare, so that pages, tests and documents carry no marks without need.
pub(crate) fn isolated(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_right_to_left) {
        Cow::Owned(format!("\u{2068}{text}\u{2069}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The blocks Unicode keeps for right-to-left scripts (Roadmap to the BMP and SMP).
fn is_right_to_left(letter: char) -> bool {
    matches!(letter,
        '\u{0590}'..='\u{08FF}'
        | '\u{200F}'
        | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_right_to_left_values_are_isolated() {
        assert_eq!(isolated("Joan Whitlock"), "Joan Whitlock");
        assert_eq!(isolated("Siân Ŵyn Ó"), "Siân Ŵyn Ó");
        assert_eq!(isolated("שלום"), "\u{2068}שלום\u{2069}");
        assert_eq!(isolated("Amina (أمينة)"), "\u{2068}Amina (أمينة)\u{2069}");
    }

    #[test]
    fn a_value_is_filled_in_as_it_is() {
        let words = Words::new(Language::English);
        assert_eq!(words.page_title("{ $x } <b>"), "{ $x } <b> - Alongside");
        assert_eq!(words.page_title("שלום"), "\u{2068}שלום\u{2069} - Alongside");
    }

    #[test]
    fn both_languages_know_their_own_plurals() {
        for (language, n, expected) in [
            (Language::English, 1, "one"),
            (Language::English, 2, "other"),
            (Language::Welsh, 0, "zero"),
            (Language::Welsh, 1, "one"),
            (Language::Welsh, 2, "two"),
            (Language::Welsh, 3, "few"),
            (Language::Welsh, 6, "many"),
            (Language::Welsh, 4, "other"),
        ] {
            let source = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
            let bundle = read(language, source);
            let mut arguments = FluentArgs::new();
            arguments.set("n", n);
            let pattern = bundle.get_message("n").unwrap().value().unwrap();
            let said = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
            assert_eq!(said, expected, "{language:?} {n}");
        }
    }
}
