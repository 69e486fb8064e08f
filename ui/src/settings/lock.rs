//! After how long without use the window locks itself.

use super::frame;
use crate::{
    Reply, Trouble, Visit,
    components::{Form, Options, Radios},
};
use alongside_involvement::{Problems, store::StoreError};
use alongside_locales::Words;
use serde::Deserialize;

/// The times offered, in minutes; 0 is never, so that nobody works against a clock they cannot turn off (WCAG 2.2, 2.2.1).
const MINUTES: [u16; 6] = [5, 10, 15, 30, 60, 0];

#[derive(Default, Deserialize)]
#[serde(default)]
struct LockDraft {
    minutes: String,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    page(visit, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: LockDraft = visit.form()?;
    let Some(minutes) = MINUTES
        .into_iter()
        .find(|minutes| minutes.to_string() == draft.minutes)
    else {
        return page(
            visit,
            Problems::one("minutes", words.settings_lock_missing()),
        );
    };
    visit.computer.settings.lock_after_minutes = minutes;
    visit.computer.save_settings().map_err(StoreError::from)?;
    let notice = match minutes {
        0 => words.settings_lock_never_done().to_string(),
        _ => words.settings_lock_done(&words.settings_lock_minutes(minutes.into())),
    };
    visit.done(notice, "/settings")
}

fn page(visit: &mut Visit<'_>, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let now = visit.computer.settings.lock_after_minutes.to_string();
    let frame = frame(
        visit,
        words.settings_lock_title(),
        words.settings_lock_lede(),
    )
    .problems(problems);
    let times = MINUTES
        .iter()
        .map(|minutes| (minutes.to_string(), name(words, *minutes)))
        .collect::<Options>();
    Form::new("/settings/lock", words.settings_lock_save())
        .ask(
            Radios::new("minutes", words.settings_lock_label(), times, now)
                .hint(words.settings_lock_hint()),
        )
        .page(visit, frame)
}

fn name(words: Words, minutes: u16) -> String {
    match minutes {
        0 => words.settings_lock_never().to_string(),
        _ => words.settings_lock_minutes(minutes.into()),
    }
}
