//! A warning where a store lies in a folder that some program copies to other computers.

use crate::{Visit, layout::Icon};
use alongside_involvement::store::Advice;
use alongside_locales::Words;
use askama::{Template, filters::HtmlSafe};

/// The warning.
#[derive(Template)]
#[template(path = "start/synced.html")]
pub(crate) struct Synced {
    words: Words,
    advice: Advice,
}

impl HtmlSafe for Synced {}

/// The warning, if the store of this PC needs it.
pub(crate) fn synced(visit: &Visit<'_>) -> Option<Synced> {
    let place = visit.place()?;
    let advice = place.shared_folder()?.advice(&place.name(), visit.words);
    Some(Synced {
        words: visit.words,
        advice,
    })
}
