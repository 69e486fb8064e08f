//! Writing statements: the part of a form that adds, moves and takes out statements, chooses their pictures, explains a hard word,
//! and shows beside each what the check of easy words has found. Any paper that is written as statements uses it.
//!
//! Statements are added, moved and taken out by buttons that send the whole form; nothing is saved until "Save". So it works
//! without a script, and everything that was typed stays. Each of these buttons sends the page to the place it works on
//! (`formaction` with a fragment), so that the focus is there afterwards.
//!
//! How a form of a paper uses it:
//!
//! ```ignore
//! match statement::pressed(visit, &mut draft.statements)? {
//!     Pressed::Save => ...,                        // check, and write
//!     Pressed::Changed(notice) => ...,             // the form again, with Editor::new(...) in it
//!     Pressed::Choose(choosing) => ...,            // picture::page(visit, ...)
//! }
//! ```

pub(crate) mod finding;
pub(crate) mod picture;

pub(crate) use finding::Notes;
pub(crate) use picture::Choosing;

use crate::picture::{Shelf, ShelfPicture};
use crate::{Trouble, Visit, layout::Icon};
use alongside_involvement::Problems;
use alongside_involvement::easy_words::{Report, own_word};
use alongside_involvement::jargon_word::JargonWord;
use alongside_involvement::statement::{HardWord, MOST_STATEMENTS, StatementDraft, Statements};
use alongside_locales::Words;
use askama::{Template, filters::HtmlSafe};
use serde::Deserialize;

/// The statements of a form. Prints itself within the form.
#[derive(Template)]
#[template(path = "statement/edit.html")]
pub(crate) struct Editor {
    words: Words,
    /// Where the form is sent.
    action: String,
    rows: Vec<Row>,
    can_add: bool,
}

impl HtmlSafe for Editor {}

/// One statement on the page.
struct Row {
    number: String,
    draft: StatementDraft,
    heading_error: Option<String>,
    heading_notes: Notes,
    error: Option<String>,
    word_error: Option<String>,
    meaning_error: Option<String>,
    shown: Option<ShelfPicture>,
    notes: Notes,
    /// A word of the charity's own in it that nobody has explained yet, with the explanation that the list has.
    offer: Option<HardWord>,
    first: bool,
    last: bool,
    /// Where the focus goes when it is taken out.
    neighbour: usize,
}

impl Row {
    /// What is told about the box beside it, by id.
    fn described_by(&self) -> String {
        let error = self
            .error
            .as_ref()
            .map(|_| format!("statement-{}-error", self.number));
        let notes = Some(self.notes.id().to_string()).filter(|_| !self.notes.is_empty());
        let both: Vec<String> = error.into_iter().chain(notes).collect();
        both.join(" ")
    }

    /// Whether the box for a heading is open: when something stands in it.
    fn is_headed(&self) -> bool {
        !self.draft.heading.is_empty()
    }

    /// Whether the boxes for a hard word are open: when something stands in them, or should.
    fn explains(&self) -> bool {
        !self.draft.hard_word.is_empty()
            || !self.draft.meaning.is_empty()
            || self.word_error.is_some()
            || self.meaning_error.is_some()
    }
}

impl Editor {
    /// The statements as typed, with problems and what the check of the words has found. Pictures come from the shelf as it is now.
    pub(crate) fn new(
        visit: &mut Visit<'_>,
        action: &str,
        statements: &Statements,
        problems: &Problems,
        report: &Report,
    ) -> Result<Self, Trouble> {
        let words = visit.words;
        let shelf = Shelf::of(visit)?;
        let jargon = JargonWord::all(visit.store()?)?;
        let count = statements.0.len();
        let about = |field: String| problems.about(&field).map(str::to_string);
        let rows = statements.0.iter().enumerate().map(|(index, draft)| {
            let number = index + 1;
            Row {
                number: number.to_string(),
                heading_error: about(format!("heading-{number}")),
                heading_notes: Notes::about(words, report, &format!("heading-{number}")),
                error: about(format!("statement-{number}")),
                word_error: about(format!("hard-word-{number}")),
                meaning_error: about(format!("meaning-{number}")),
                shown: shelf.find(&draft.picture),
                notes: Notes::about(words, report, &format!("statement-{number}")),
                offer: offer(draft, &jargon).cloned(),
                draft: draft.clone(),
                first: index == 0,
                last: number == count,
                neighbour: number.min(count.saturating_sub(1)).max(1),
            }
        });
        Ok(Self {
            words,
            action: action.to_string(),
            rows: rows.collect(),
            can_add: count < MOST_STATEMENTS,
        })
    }
}

/// The charity's own word in a statement that explains none yet.
fn offer<'a>(draft: &StatementDraft, jargon: &'a [HardWord]) -> Option<&'a HardWord> {
    let free = draft.hard_word.trim().is_empty() && draft.meaning.trim().is_empty();
    own_word(&draft.words, jargon).filter(|_| free)
}

/// What a button of the form asked for.
pub(crate) enum Pressed {
    /// "Save", or any button that is not of this part.
    Save,
    /// The statements were changed, but nothing is saved: this is to be said above the form. Empty: nothing is.
    Changed(String),
    /// A picture is to be chosen.
    Choose(Choosing),
}

/// The button as it is sent: `up-2`, `picture-1`, `add`. Saving has no such word.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Button {
    #[serde(rename = "do")]
    wish: String,
    find: String,
    chosen: String,
}

/// Does to the statements what the button of the form that was sent asks for.
pub(crate) fn pressed(
    visit: &mut Visit<'_>,
    statements: &mut Statements,
) -> Result<Pressed, Trouble> {
    let words = visit.words;
    let button: Button = visit.form()?;
    let (wish, number) = wish(&button.wish, statements.0.len());
    let shown = number.to_string();
    let notice = match wish {
        "up" => {
            statements.move_up(number);
            words.statement_moved(&number.saturating_sub(1).max(1).to_string())
        }
        "down" => {
            statements.move_down(number);
            let last = statements.0.len();
            words.statement_moved(&(number + 1).min(last).to_string())
        }
        "out" => {
            statements.take_out(number);
            words.statement_taken_out(&shown)
        }
        "add" => {
            statements.add();
            words.statement_added(&statements.0.len().to_string())
        }
        "use" => {
            if let Some(statement) = statements.0.get_mut(number - 1) {
                statement.picture.clone_from(&button.chosen);
            }
            words.statement_picture_set().to_string()
        }
        "explain" => {
            let jargon = JargonWord::all(visit.store()?)?;
            if let Some(statement) = statements.0.get_mut(number - 1)
                && let Some(own) = offer(statement, &jargon)
            {
                statement.hard_word.clone_from(&own.word);
                statement.meaning.clone_from(&own.meaning);
            }
            words.statement_explained(&shown)
        }
        "back" => String::new(),
        "picture" | "find" | "all" => {
            return Ok(Pressed::Choose(Choosing {
                number,
                find: match wish {
                    "find" => button.find.trim().to_string(),
                    _ => String::new(),
                },
                all: wish == "all",
            }));
        }
        _ => return Ok(Pressed::Save),
    };
    Ok(Pressed::Changed(notice))
}

/// The word and the number of a button, the number within the statements there are.
fn wish(pressed: &str, statements: usize) -> (&str, usize) {
    let (word, number) = pressed.split_once('-').unwrap_or((pressed, "1"));
    let number = number.parse().unwrap_or(1);
    (word, number.clamp(1, statements.max(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_button_names_a_statement_that_is_there() {
        assert_eq!(wish("up-2", 3), ("up", 2));
        assert_eq!(wish("out-9", 3), ("out", 3));
        assert_eq!(wish("out-0", 0), ("out", 1));
        assert_eq!(wish("add", 3), ("add", 1));
        assert_eq!(wish("", 3), ("", 1));
        assert_eq!(wish("use-x", 3), ("use", 1));
    }
}
