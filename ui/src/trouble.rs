//! What can stop a page from being shown, told as a page.

use crate::{Reply, Visit, layout::Frame};
use alongside_document::Refused;
use alongside_involvement::{Refusal, store::StoreError};
use askama::Template;

/// Why a request got no ordinary answer.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// There is nothing at this address, or it was archived for good.
    #[error("nothing at this address")]
    NotFound,
    /// Somebody must sign in first.
    #[error("nobody has signed in")]
    SignInFirst,
    /// The form was not one of ours: a field is missing or doubled.
    #[error("not a form of this program")]
    NotOurForm,
    /// The store said no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The program made a mistake and stopped in the middle of an answer.
    #[error("a mistake of the program")]
    Mishap,
    /// A paper was not written.
    #[error("a paper was not written: {0}")]
    Paper(#[from] Refused),
    /// The typefaces that are built in cannot be used.
    #[error("no typefaces")]
    NoPress,
    /// A page could not be written out.
    #[error("the page could not be written: {0}")]
    Page(#[from] askama::Error),
}

/// Where no form is there to say so, a refused passphrase is a form that is not ours.
impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Trouble {
        match refusal {
            Refusal::Store(error) => Trouble::Store(error),
            Refusal::Passphrase(_) | Refusal::LastWhoCanSignIn { .. } => Trouble::NotOurForm,
        }
    }
}

impl Trouble {
    /// Whether somebody else saved the same row first.
    pub fn is_stale(&self) -> bool {
        matches!(self, Trouble::Store(StoreError::Stale { .. }))
    }
}

#[derive(Template)]
#[template(path = "layout/trouble.html")]
struct TroublePage {
    frame: Frame,
    sentences: Vec<String>,
}

/// The page that says what happened and what to do. Nothing of the request is lost: the page says so, and Back returns to it.
pub(crate) fn page(trouble: &Trouble, visit: &mut Visit<'_>) -> Reply {
    let words = visit.words;
    let (status, heading, sentences) = match trouble {
        Trouble::SignInFirst => return Reply::GoTo(crate::visit::sign_in_address(visit.request)),
        Trouble::NotFound => (
            404,
            words.page_not_found_heading().to_string(),
            vec![words.page_not_found_advice().to_string()],
        ),
        Trouble::NotOurForm => (
            400,
            words.page_not_our_form_heading().to_string(),
            vec![words.page_not_our_form_advice().to_string()],
        ),
        Trouble::Store(StoreError::Gone) => return page(&Trouble::NotFound, visit),
        Trouble::Store(_) => (
            500,
            words.page_store_trouble_heading().to_string(),
            vec![words.page_wrong_advice().to_string()],
        ),
        Trouble::Paper(refused) => (
            500,
            words.page_wrong_heading().to_string(),
            refused.sentences(words),
        ),
        Trouble::Mishap | Trouble::NoPress | Trouble::Page(_) => (
            500,
            words.page_wrong_heading().to_string(),
            vec![words.page_wrong_advice().to_string()],
        ),
    };
    tracing::warn!(status, "{}", trouble_kind(trouble));
    let page = TroublePage {
        frame: Frame::new(visit, heading),
        sentences,
    };
    match page.render() {
        Ok(html) => Reply::page_with(status, html),
        Err(_) => Reply::page_with(500, String::new()),
    }
}

/// For the log: the kind alone, because the words may hold something a person typed.
fn trouble_kind(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::NotFound => "not found",
        Trouble::SignInFirst => "sign in first",
        Trouble::NotOurForm => "not our form",
        Trouble::Store(_) => "store",
        Trouble::Mishap => "mishap",
        Trouble::Paper(_) => "paper",
        Trouble::NoPress => "no press",
        Trouble::Page(_) => "page",
    }
}
