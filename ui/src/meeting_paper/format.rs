//! A paper in one format: who makes it outside, when it comes, who has looked at it, and its file.

use super::{address, frame_about, wanted};
use crate::{
    Ask, Choice, Reply, Trouble, Visit,
    components::{DateInput, Field, Form, TextInput},
    layout::{Frame, Icon},
};
use alongside_involvement::Problems;
use alongside_involvement::meeting_paper::MeetingPaperId;
use alongside_involvement::rendition::{Rendition, RenditionDraft, RenditionFile};
use alongside_involvement::representative::PaperFormat;
use alongside_involvement::store::{FormToken, StoreError, Verb};
use askama::Template;

#[derive(Template)]
#[template(path = "meeting_paper/format.html")]
struct FormatPage {
    frame: Frame,
    address: String,
    token: FormToken,
    form: Form,
    outside: bool,
    /// What is said of the file.
    file: Option<String>,
}

/// The format in the address.
fn format(visit: &Visit<'_>) -> Result<PaperFormat, Trouble> {
    PaperFormat::from_code(visit.parameter("format")).ok_or(Trouble::NotFound)
}

fn rendition(visit: &mut Visit<'_>) -> Result<Rendition, Trouble> {
    let format = format(visit)?;
    let (paper, _) = wanted(visit)?;
    Ok(Rendition::of(
        visit.store()?,
        paper.id,
        paper.number,
        format,
    )?)
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let rendition = rendition(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| RenditionDraft::from(&rendition.facts));
    page(visit, &rendition, &draft, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let rendition = rendition(visit)?;
    let draft: RenditionDraft = visit.form()?;
    let outside = !rendition.format.is_made_here();
    let facts = match draft.check(words, outside, today) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, &rendition, &draft, problems),
    };
    visit.change(Verb::Save, |change| rendition.keep(change, &facts))?;
    visit.done(
        words.rendition_saved(rendition.format.name(words)),
        address(rendition.paper),
    )
}

/// Brings a recording or a video in: the system's dialog chooses it.
pub(super) fn attach(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let rendition = rendition(visit)?;
    let here = here(rendition.paper, rendition.format);
    let Some(chosen) = visit.request.chosen.as_ref() else {
        return Ok(Reply::Ask(Ask {
            what: Choice::Recording,
            cancelled: here,
        }));
    };
    let Some((ending, bytes)) = RenditionFile::read(&chosen.path) else {
        let draft = RenditionDraft::from(&rendition.facts);
        let problems = Problems::one("", words.rendition_file_refused());
        return page(visit, &rendition, &draft, problems);
    };
    visit.change(Verb::Save, |change| {
        rendition.attach(change, &ending, &bytes)
    })?;
    visit.done(words.rendition_file_saved(), here)
}

fn page(
    visit: &mut Visit<'_>,
    rendition: &Rendition,
    draft: &RenditionDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (paper, meeting) = wanted(visit)?;
    let outside = !rendition.format.is_made_here();
    let name = rendition.format.name(words);
    let heading = words.rendition_title(name, &paper.facts.title);
    let status = if problems.is_empty() { 200 } else { 422 };
    let frame = frame_about(visit, &paper, &meeting, heading)
        .lede(if outside {
            words.rendition_lede_outside()
        } else {
            words.rendition_lede()
        })
        .problems(problems.clone());
    let here = here(paper.id, rendition.format);
    let mut form = Form::new(&here, words.rendition_save());
    if outside {
        form = form
            .ask(
                TextInput::new(
                    "supplier",
                    words.rendition_supplier_label(),
                    &draft.supplier,
                )
                .hint(words.rendition_supplier_hint()),
            )
            .ask(DateInput::new(
                "asked",
                words.rendition_asked_label(),
                draft.asked().typed(),
            ))
            .ask(DateInput::new(
                "due",
                words.rendition_due_label(),
                draft.due().typed(),
            ))
            .ask(
                DateInput::new("made", words.rendition_made_label(), draft.made().typed())
                    .hint(words.rendition_made_hint()),
            )
            .ask(
                TextInput::new("link", words.rendition_link_label(), &draft.link)
                    .hint(words.rendition_link_hint()),
            );
    }
    form = form
        .ask(
            TextInput::new(
                "checked-by",
                words.rendition_checked_by_label(),
                &draft.checked_by,
            )
            .hint(words.rendition_checked_by_hint()),
        )
        .ask(DateInput::new(
            "checked",
            words.rendition_checked_label(),
            draft.checked().typed(),
        ));
    form.fields = form
        .fields
        .into_iter()
        .map(|field| field.with(words, &problems))
        .collect();
    let file = match rendition.file {
        None => None,
        Some(id) => match RenditionFile::find(visit.store()?, id) {
            Ok(file) => {
                let size = file.bytes.len().div_ceil(1024 * 1024);
                Some(words.rendition_file_is(&file.ending, size))
            }
            Err(StoreError::Gone) => Some(words.rendition_file_gone().to_string()),
            Err(other) => return Err(other.into()),
        },
    };
    let page = FormatPage {
        frame,
        address: here,
        token: visit.new_token(),
        form,
        outside,
        file,
    };
    Ok(Reply::page_with(status, page.render()?))
}

fn here(paper: MeetingPaperId, format: PaperFormat) -> String {
    format!("{}/formats/{}", address(paper), format.code())
}
