//! What Alongside is, and whose work is in it.

use super::frame;
use crate::{Reply, Trouble, Visit, components::SummaryList, layout::Frame};
use askama::Template;

#[derive(Template)]
#[template(path = "settings/about.html")]
struct AboutPage {
    frame: Frame,
    facts: SummaryList,
    thanks: SummaryList,
    /// The licences of others, a part each; in English, as their owners wrote them.
    notices: Vec<&'static str>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let file = visit
        .place()
        .map(|place| place.file().display().to_string());
    let signed_in = visit.session.who.is_some();
    let facts = SummaryList::new()
        .row(words.settings_about_version(), env!("CARGO_PKG_VERSION"))
        .row(
            words.settings_about_licence(),
            words.settings_about_licence_text(),
        )
        .row(
            words.settings_about_file(),
            file.filter(|_| signed_in).unwrap_or_default(),
        );
    let thanks = SummaryList::new()
        .row(
            words.settings_about_pictures(),
            words.settings_about_pictures_text(),
        )
        .row(
            words.settings_about_typeface(),
            words.settings_about_typeface_text(),
        )
        .row(
            words.settings_about_words(),
            words.settings_about_words_text(alongside_assets::FREQUENCY_CREDIT),
        )
        .row(
            words.settings_about_design(),
            words.settings_about_design_text(),
        );
    let notices = notices()
        .split("\n\n")
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let frame = frame(
        visit,
        words.settings_about_title(),
        words.settings_about_lede(),
    );
    Ok(Reply::page(
        AboutPage {
            frame,
            facts,
            thanks,
            notices,
        }
        .render()?,
    ))
}

/// The licences of others, as the build gathered them; empty if it gathered none.
fn notices() -> &'static str {
    let file = alongside_assets::file("notices.txt");
    file.and_then(|file| std::str::from_utf8(file.bytes).ok())
        .unwrap_or_default()
}
