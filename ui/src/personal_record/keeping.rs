//! For how long what we do for somebody is kept once they have left.

use crate::{
    Reply, Trouble, Visit,
    components::{Form, TextInput, Width},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::personal_record::{Retention, RetentionDraft};
use alongside_involvement::store::Verb;

const ADDRESS: &str = "/settings/keeping";

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let now = Retention::now(visit.store()?)?;
    let draft = visit.kept_draft().unwrap_or(RetentionDraft {
        months: now.months.to_string(),
    });
    page(visit, &draft, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: RetentionDraft = visit.form()?;
    let months = match draft.check(words) {
        Ok(months) => months,
        Err(problems) => return page(visit, &draft, problems),
    };
    let now = Retention::now(visit.store()?)?;
    visit.change(Verb::Save, |change| now.keep(change, months))?;
    visit.done(words.personal_record_keeping_done(months as usize), ADDRESS)
}

fn page(
    visit: &mut Visit<'_>,
    draft: &RetentionDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.personal_record_keeping_title())
        .section(Section::Settings)
        .crumb("/settings", words.page_settings())
        .lede(words.personal_record_keeping_lede())
        .problems(problems);
    Form::new(ADDRESS, words.personal_record_keeping_save())
        .ask(
            TextInput::new(
                "months",
                words.personal_record_months_label(),
                &draft.months,
            )
            .hint(words.personal_record_months_hint())
            .whole_number(Width::Three)
            .suffix(words.personal_record_months_suffix()),
        )
        .page(visit, frame)
}
