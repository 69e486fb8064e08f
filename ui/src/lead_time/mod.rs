//! How long things take: working days to make each format, and working days on the way.

pub(crate) mod columns;

use crate::{
    Reply, Route, Trouble, Visit,
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::lead_time::{LeadTimeDraft, LeadTimes};
use alongside_involvement::representative::{Delivery, PaperFormat};
use alongside_involvement::store::{FormToken, Verb};
use askama::Template;

/// The addresses of lengths of time.
pub(crate) const ROUTES: &[Route] = &[Route::get(SHOW, show), Route::post(SHOW, save)];

/// Where they are.
pub(crate) const SHOW: &str = "/lead-times";

#[derive(Template)]
#[template(path = "lead_time/edit.html")]
struct EditPage {
    frame: Frame,
    token: FormToken,
    groups: [(&'static str, Vec<Line>); 2],
}

/// One length: its field, what it is of, what was typed, and what is wrong with it.
struct Line {
    field: String,
    label: &'static str,
    typed: String,
    error: Option<String>,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = match visit.kept_draft() {
        Some(draft) => draft,
        None => LeadTimeDraft::from(&LeadTimes::of(visit.store()?)?),
    };
    page(visit, &draft, Problems::default())
}

fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: LeadTimeDraft = visit.form()?;
    let times = match draft.check(words) {
        Ok(times) => times,
        Err(problems) => return page(visit, &draft, problems),
    };
    // Where nothing is new there is nothing to write, and nothing a change could be about.
    if times != LeadTimes::of(visit.store()?)? {
        visit.change(Verb::Save, |change| times.keep(change))?;
    }
    visit.done(words.lead_time_saved(), SHOW)
}

fn page(
    visit: &mut Visit<'_>,
    draft: &LeadTimeDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let status = if problems.is_empty() { 200 } else { 422 };
    let line = |field: String, label| Line {
        typed: draft.typed(&field).to_string(),
        error: problems.about(&field).map(str::to_string),
        field,
        label,
    };
    let formats = PaperFormat::ALL
        .iter()
        .map(|it| line(format!("format-{}", it.code()), it.name(words)));
    let deliveries = Delivery::ALL
        .iter()
        .map(|it| line(format!("delivery-{}", it.code()), it.name(words)));
    let groups = [
        (words.lead_time_formats_heading(), formats.collect()),
        (words.lead_time_deliveries_heading(), deliveries.collect()),
    ];
    let frame = Frame::new(visit, words.lead_time_title())
        .lede(words.lead_time_lede())
        .section(Section::Settings)
        .crumb("/settings", words.settings_title())
        .problems(problems);
    let page = EditPage {
        token: visit.new_token(),
        frame,
        groups,
    };
    Ok(Reply::page_with(status, page.render()?))
}
