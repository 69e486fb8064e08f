//! The parts of which pages are made, in govuk-frontend's markup.
//!
//! Each part is a struct with a template beside it. A part prints itself: `{{ part }}` in a template is enough.

pub(crate) mod archive;
mod field;
mod finished_paper;
mod form;
mod list;
mod pages;
mod paper_form;
mod question;
mod shown;
mod stale;
mod summary_list;
mod tag;

pub use field::{
    Checkboxes, DateInput, Field, Options, Radios, Select, TextArea, TextInput, Width,
};
pub(crate) use finished_paper::page as paper_page;
pub(crate) use finished_paper::{FinishedPaper, hand_chosen, hand_paper};
pub use form::{Aside, Form, FormPage};
pub(crate) use list::List;
pub use pages::Pages;
pub use paper_form::{PaperChoice, PaperDraft, PaperForm};
pub(crate) use question::Question;
pub(crate) use shown::{Shown, ShownWords};
pub use stale::both_texts;
pub use summary_list::{SummaryList, SummaryRow};
pub use tag::{Tag, TagKind};
