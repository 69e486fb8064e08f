//! How the numbers of certificates go on.

use crate::{
    Reply, Trouble, Visit,
    components::{Form, TextInput, Width},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::certificate::{CertificateNumber, Series, SeriesDraft};
use alongside_involvement::store::Verb;
use chrono::Datelike;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let series = series(visit)?;
    let draft = visit.kept_draft().unwrap_or_else(|| SeriesDraft {
        next: series.next.to_string(),
    });
    page(visit, &series, &draft, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let series = series(visit)?;
    let draft: SeriesDraft = visit.form()?;
    let next = match draft.check(words, &series) {
        Ok(next) => next,
        Err(problems) => return page(visit, &series, &draft, problems),
    };
    visit.change(Verb::Save, |change| series.set_next(change, next))?;
    let number = CertificateNumber::new(&series.initials, series.year, next);
    visit.done(
        words.certificate_numbers_done(number.as_str()),
        "/certificates",
    )
}

/// The numbers of this year.
fn series(visit: &mut Visit<'_>) -> Result<Series, Trouble> {
    let (charity, year) = (visit.letterhead()?.charity, visit.today().year());
    Ok(Series::of(visit.store()?, &charity, year)?)
}

fn page(
    visit: &mut Visit<'_>,
    series: &Series,
    draft: &SeriesDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.certificate_numbers_title())
        .lede(words.certificate_numbers_lede())
        .section(Section::Certificates)
        .back("/certificates", words.certificate_back_to_list())
        .problems(problems);
    let label = words.certificate_numbers_label(&series.year.to_string());
    Form::new("/certificates/numbers", words.certificate_numbers_save())
        .ask(
            TextInput::new("next", label, &draft.next)
                .hint(words.certificate_numbers_hint(series.next_number().as_str()))
                .whole_number(Width::Four),
        )
        .leave("/certificates", words.page_leave())
        .page(visit, frame)
}
