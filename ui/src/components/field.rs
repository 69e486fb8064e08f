//! Questions of a form: a label, a hint, perhaps an error, and one control.

use crate::layout::Link;
use alongside_involvement::Problems;
use alongside_locales::Words;
use askama::{Template, filters::HtmlSafe};

/// One question, or a heading between questions.
#[derive(Debug)]
pub enum Field {
    /// One line of text.
    Text(TextInput),
    /// Several lines of text.
    Area(TextArea),
    /// One of many.
    Select(Select),
    /// One of a few.
    Radios(Radios),
    /// Any of a few.
    Checkboxes(Checkboxes),
    /// A date.
    Date(DateInput),
    /// A heading between questions.
    Heading(String),
    /// A sentence between questions.
    Sentence(String),
    /// A link between questions.
    Link(Link),
    /// A picture that the questions are about: where its file is, and what it shows.
    Picture(String, String),
    /// Something that goes along unseen: name and value.
    Hidden(String, String),
}

/// How wide the box is: as wide as the answer, so that its length can be guessed from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// As wide as the column.
    #[default]
    Full,
    /// Two figures.
    Two,
    /// Three figures.
    Three,
    /// Four figures.
    Four,
    /// Ten letters.
    Ten,
    /// Twenty letters.
    Twenty,
    /// Thirty letters.
    Thirty,
}

impl Width {
    const fn class(self) -> &'static str {
        match self {
            Width::Full => "",
            Width::Two => " govuk-input--width-2",
            Width::Three => " govuk-input--width-3",
            Width::Four => " govuk-input--width-4",
            Width::Ten => " govuk-input--width-10",
            Width::Twenty => " govuk-input--width-20",
            Width::Thirty => " govuk-input--width-30",
        }
    }
}

macro_rules! part {
    ($name:ident) => {
        impl HtmlSafe for $name {}
        impl From<$name> for Field {
            fn from(part: $name) -> Field {
                Field::$name(part)
            }
        }
    };
    ($name:ident as $variant:ident) => {
        impl HtmlSafe for $name {}
        impl From<$name> for Field {
            fn from(part: $name) -> Field {
                Field::$variant(part)
            }
        }
    };
}
part!(TextInput as Text);
part!(TextArea as Area);
part!(Select);
part!(Radios);
part!(Checkboxes);
part!(DateInput as Date);

/// One line of text.
#[derive(Debug, Default, Template)]
#[template(path = "components/text_input.html")]
pub struct TextInput {
    words: Option<Words>,
    name: &'static str,
    label: String,
    hint: Option<String>,
    value: String,
    error: Option<String>,
    width: Width,
    kind: &'static str,
    input_mode: Option<&'static str>,
    autocomplete: &'static str,
    suffix: Option<String>,
}

impl TextInput {
    /// A question whose answer is sent as `name`; `value` is what was typed or what is kept.
    pub fn new(
        name: &'static str,
        label: impl Into<String>,
        value: impl Into<String>,
    ) -> TextInput {
        TextInput {
            name,
            label: label.into(),
            value: value.into(),
            kind: "text",
            autocomplete: "off",
            ..TextInput::default()
        }
    }

    /// Adds a hint.
    pub fn hint(mut self, hint: impl Into<String>) -> TextInput {
        self.hint = Some(hint.into());
        self
    }

    /// Makes the box as wide as its answer.
    pub fn width(mut self, width: Width) -> TextInput {
        self.width = width;
        self
    }

    /// Asks for a whole number: shows a number keyboard on touch screens, never arrows.
    pub fn whole_number(mut self, width: Width) -> TextInput {
        self.input_mode = Some("numeric");
        self.width = width;
        self
    }

    /// A passphrase: hidden while it is typed. `autocomplete` is `current-password` or `new-password` (WCAG 2.2, 3.3.8: pasting and
    /// password programs stay possible).
    pub fn passphrase(mut self, autocomplete: &'static str) -> TextInput {
        self.kind = "password";
        self.autocomplete = autocomplete;
        self
    }

    /// A passphrase, which is shown while it is typed if the person asked for that.
    pub fn secret(self, autocomplete: &'static str, shown: bool) -> TextInput {
        let hidden = self.passphrase(autocomplete).width(Width::Thirty);
        if shown { hidden.kind("text") } else { hidden }
    }

    /// Puts what is wrong beside the question, for a form that prints itself.
    pub fn told(mut self, words: Words, problems: &Problems) -> TextInput {
        self.words = Some(words);
        self.error = problems.about(self.name).map(str::to_string);
        self
    }

    /// Another kind of box, such as `email` or `tel`.
    pub fn kind(mut self, kind: &'static str) -> TextInput {
        self.kind = kind;
        self
    }

    /// Words behind the box, such as "points".
    pub fn suffix(mut self, suffix: impl Into<String>) -> TextInput {
        self.suffix = Some(suffix.into());
        self
    }

    fn described_by(&self) -> String {
        described_by(self.name, self.hint.is_some(), self.error.is_some())
    }
}

/// Several lines of text.
#[derive(Debug, Default, Template)]
#[template(path = "components/text_area.html")]
pub struct TextArea {
    words: Option<Words>,
    name: &'static str,
    label: String,
    hint: Option<String>,
    value: String,
    error: Option<String>,
    rows: u8,
}

impl TextArea {
    /// A question for a few sentences.
    pub fn new(name: &'static str, label: impl Into<String>, value: impl Into<String>) -> TextArea {
        TextArea {
            name,
            label: label.into(),
            value: value.into(),
            rows: 4,
            ..TextArea::default()
        }
    }

    /// Adds a hint.
    pub fn hint(mut self, hint: impl Into<String>) -> TextArea {
        self.hint = Some(hint.into());
        self
    }

    /// How many lines are seen at once.
    pub fn rows(mut self, rows: u8) -> TextArea {
        self.rows = rows;
        self
    }

    fn described_by(&self) -> String {
        described_by(self.name, self.hint.is_some(), self.error.is_some())
    }
}

/// What can be chosen: value, words, and perhaps a hint.
#[derive(Debug, Default)]
pub struct Options(Vec<(String, String, Option<String>)>);

impl Options {
    /// Nothing to choose yet.
    pub fn new() -> Options {
        Options::default()
    }

    /// Adds a choice.
    pub fn option(mut self, value: impl Into<String>, label: impl Into<String>) -> Options {
        self.0.push((value.into(), label.into(), None));
        self
    }

    /// Adds a choice with a hint.
    pub fn option_with(
        mut self,
        value: impl Into<String>,
        label: impl Into<String>,
        hint: impl Into<String>,
    ) -> Options {
        self.0.push((value.into(), label.into(), Some(hint.into())));
        self
    }
}

impl<Value: Into<String>, Label: Into<String>> FromIterator<(Value, Label)> for Options {
    fn from_iter<Items: IntoIterator<Item = (Value, Label)>>(items: Items) -> Options {
        Options(
            items
                .into_iter()
                .map(|(value, label)| (value.into(), label.into(), None))
                .collect(),
        )
    }
}

macro_rules! choice {
    ($(#[$doc:meta])* $name:ident, $path:literal, $chosen:ty) => {
        $(#[$doc])*
        #[derive(Debug, Default, Template)]
        #[template(path = $path)]
        pub struct $name {
            words: Option<Words>,
            name: &'static str,
            label: String,
            hint: Option<String>,
            options: Options,
            chosen: $chosen,
            error: Option<String>,
        }

        impl $name {
            /// A question with these choices; `chosen` is what was chosen or what is kept.
            pub fn new(name: &'static str, label: impl Into<String>, options: Options, chosen: impl Into<$chosen>) -> $name {
                $name { name, label: label.into(), options, chosen: chosen.into(), ..$name::default() }
            }

            /// Adds a hint.
            pub fn hint(mut self, hint: impl Into<String>) -> $name {
                self.hint = Some(hint.into());
                self
            }

            fn described_by(&self) -> String {
                described_by(self.name, self.hint.is_some(), self.error.is_some())
            }

            /// Puts what is wrong beside the question, for a form that prints itself.
            pub fn told(mut self, words: Words, problems: &Problems) -> $name {
                self.words = Some(words);
                self.error = problems.about(self.name).map(str::to_string);
                self
            }
        }
    };
}
choice!(
    /// One of many, in a list that opens.
    Select, "components/select.html", String
);
choice!(
    /// One of a few, all in view.
    Radios, "components/radios.html", String
);
choice!(
    /// Any of a few, all in view.
    Checkboxes, "components/checkboxes.html", Vec<String>
);

/// The first choice has the question's own id, so that a link in the error summary leads to it.
macro_rules! ids {
    ($($name:ident),+) => {
        $(impl $name {
            fn id(&self, index: usize) -> String {
                if index == 0 { self.name.to_string() } else { format!("{}-{}", self.name, index + 1) }
            }
        })+
    };
}
ids!(Radios, Checkboxes);

/// A date as day, month and year. Sent as `NAME-day`, `NAME-month` and `NAME-year`.
#[derive(Debug, Default, Template)]
#[template(path = "components/date_input.html")]
pub struct DateInput {
    words: Option<Words>,
    name: &'static str,
    label: String,
    hint: Option<String>,
    value: [String; 3],
    error: Option<String>,
    wrong: [bool; 3],
}

impl DateInput {
    /// A question for a date; `value` is day, month and year as typed.
    pub fn new(name: &'static str, label: impl Into<String>, value: [&str; 3]) -> DateInput {
        DateInput {
            name,
            label: label.into(),
            value: value.map(str::to_string),
            ..DateInput::default()
        }
    }

    /// Adds a hint, usually an example.
    pub fn hint(mut self, hint: impl Into<String>) -> DateInput {
        self.hint = Some(hint.into());
        self
    }

    fn described_by(&self) -> String {
        described_by(self.name, self.hint.is_some(), self.error.is_some())
    }

    /// Puts what is wrong beside the question, for a form that prints itself.
    pub fn told(mut self, words: Words, problems: &Problems) -> DateInput {
        self.words = Some(words);
        for (at, piece) in ["day", "month", "year"].into_iter().enumerate() {
            if let Some(message) = problems.about(&format!("{}-{piece}", self.name)) {
                self.wrong[at] = true;
                self.error.get_or_insert(message.to_string());
            }
        }
        self
    }

    fn parts(&self) -> [(&'static str, &'static str, &str, bool, &'static str); 3] {
        let labels = self.words.map_or(["", "", ""], |words| {
            [words.page_day(), words.page_month(), words.page_year()]
        });
        [
            ("day", labels[0], &self.value[0], self.wrong[0], "2"),
            ("month", labels[1], &self.value[1], self.wrong[1], "2"),
            ("year", labels[2], &self.value[2], self.wrong[2], "4"),
        ]
    }
}

impl Field {
    /// Puts what is wrong beside its question, in the same words as the summary.
    pub(crate) fn with(mut self, words: Words, problems: &Problems) -> Field {
        macro_rules! tell {
            ($part:expr) => {{
                $part.words = Some(words);
                $part.error = problems.about($part.name).map(str::to_string);
            }};
        }
        match &mut self {
            Field::Text(part) => tell!(part),
            Field::Area(part) => tell!(part),
            Field::Select(part) => tell!(part),
            Field::Radios(part) => tell!(part),
            Field::Checkboxes(part) => tell!(part),
            Field::Date(part) => *part = std::mem::take(part).told(words, problems),
            Field::Heading(_)
            | Field::Sentence(_)
            | Field::Link(_)
            | Field::Picture(..)
            | Field::Hidden(..) => {}
        }
        self
    }
}

fn described_by(name: &str, hint: bool, error: bool) -> String {
    match (hint, error) {
        (false, false) => String::new(),
        (true, false) => format!("{name}-hint"),
        (false, true) => format!("{name}-error"),
        (true, true) => format!("{name}-hint {name}-error"),
    }
}
