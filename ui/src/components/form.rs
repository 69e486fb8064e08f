//! A page with one form: the pattern for everything that can be added or changed.

use super::Field;
use crate::{
    Reply, Trouble, Visit,
    layout::{Frame, Link},
};
use alongside_involvement::store::FormToken;
use askama::Template;

/// The questions of one form, what the button says, and where to leave.
#[derive(Debug)]
pub struct Form {
    /// Where the answers are sent.
    pub action: String,
    /// The questions.
    pub fields: Vec<Field>,
    /// What the button says: a verb and its object.
    pub save: String,
    /// The way out without saving.
    pub leave: Option<Link>,
    /// A second button, which sends the same form with one more field.
    pub also: Option<Also>,
    /// Good examples or advice beside the form.
    pub aside: Option<Aside>,
}

/// A second button of a form.
#[derive(Debug)]
pub struct Also {
    /// What it sends: name and value.
    pub sends: (&'static str, &'static str),
    /// What it says.
    pub text: String,
}

/// A short panel beside a form.
#[derive(Debug)]
pub struct Aside {
    /// Its heading.
    pub heading: String,
    /// Examples, one a line.
    pub examples: Vec<String>,
    /// A sentence below them.
    pub advice: String,
}

/// The whole page.
#[derive(Template)]
#[template(path = "components/form_page.html")]
pub struct FormPage {
    frame: Frame,
    form: Form,
    token: FormToken,
}

impl Form {
    /// A form that sends its answers to `action`.
    pub fn new(action: impl Into<String>, save: impl Into<String>) -> Form {
        Form {
            action: action.into(),
            fields: Vec::new(),
            save: save.into(),
            leave: None,
            also: None,
            aside: None,
        }
    }

    /// Adds a question.
    pub fn ask(mut self, field: impl Into<Field>) -> Form {
        self.fields.push(field.into());
        self
    }

    /// Adds a heading between questions.
    pub fn heading(self, text: impl Into<String>) -> Form {
        self.ask(Field::Heading(text.into()))
    }

    /// Adds a sentence between questions.
    pub fn sentence(self, text: impl Into<String>) -> Form {
        self.ask(Field::Sentence(text.into()))
    }

    /// Sends something along unseen, such as the version of the row that is being changed.
    pub fn carry(self, name: &str, value: impl ToString) -> Form {
        self.ask(Field::Hidden(name.to_string(), value.to_string()))
    }

    /// Shows the picture that the questions are about.
    pub fn picture(self, address: impl Into<String>, shows: impl Into<String>) -> Form {
        self.ask(Field::Picture(address.into(), shows.into()))
    }

    /// Adds a link between questions.
    pub fn link(self, address: impl Into<String>, text: impl Into<String>) -> Form {
        self.ask(Field::Link(Link::new(address, text)))
    }

    /// Adds a second button, after the first, so that Enter still presses that one.
    pub fn also(
        mut self,
        name: &'static str,
        value: &'static str,
        text: impl Into<String>,
    ) -> Form {
        self.also = Some(Also {
            sends: (name, value),
            text: text.into(),
        });
        self
    }

    /// The way out without saving.
    pub fn leave(mut self, address: impl Into<String>, text: impl Into<String>) -> Form {
        self.leave = Some(Link::new(address, text));
        self
    }

    /// Puts a panel beside the form.
    pub fn aside(
        mut self,
        heading: impl Into<String>,
        examples: Vec<String>,
        advice: impl Into<String>,
    ) -> Form {
        self.aside = Some(Aside {
            heading: heading.into(),
            examples,
            advice: advice.into(),
        });
        self
    }

    /// The page: with status 422 where something typed needs mending.
    pub fn page(mut self, visit: &Visit<'_>, frame: Frame) -> Result<Reply, Trouble> {
        let words = frame.words;
        self.fields = self
            .fields
            .into_iter()
            .map(|field| field.with(words, &frame.problems))
            .collect();
        let status = if frame.problems.is_empty() { 200 } else { 422 };
        let page = FormPage {
            token: visit.new_token(),
            form: self,
            frame,
        };
        Ok(Reply::page_with(status, page.render()?))
    }
}
