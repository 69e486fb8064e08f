//! The language of pages.

use super::frame;
use crate::{
    Reply, Trouble, Visit,
    components::{Form, Options, Radios},
};
use alongside_involvement::Problems;
use alongside_locales::{Language, Words};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
struct LanguageDraft {
    language: String,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    page(visit, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft: LanguageDraft = visit.form()?;
    match Language::ALL
        .into_iter()
        .find(|language| language.code() == draft.language)
    {
        None => {
            let problems = Problems::one("language", visit.words.settings_language_missing());
            page(visit, problems)
        }
        Some(language) => {
            visit.session.language = language;
            visit.keep_reading()?;
            // Said in the new language.
            visit.done(
                Words::new(language).settings_language_done(),
                "/settings/language",
            )
        }
    }
}

fn page(visit: &mut Visit<'_>, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let now = visit.session.language;
    let frame = frame(
        visit,
        words.settings_language_title(),
        words.settings_language_lede(),
    )
    .problems(problems);
    let languages = Language::ALL
        .into_iter()
        .map(|language| (language.code(), language.own_name()))
        .collect::<Options>();
    Form::new("/settings/language", words.settings_language_save())
        .ask(Radios::new(
            "language",
            words.settings_language_label(),
            languages,
            now.code(),
        ))
        .page(visit, frame)
}
