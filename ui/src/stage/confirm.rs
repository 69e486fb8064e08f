//! Confirming a line of the start list for which the program keeps no record of its own.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, TextArea, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::activity::Activity;
use alongside_involvement::stage::{Confirmation, ConfirmationDraft, GateLine};
use alongside_involvement::{Problems, store::Verb};

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (activity, line, known) = line(visit)?;
    let draft = visit.kept_draft().unwrap_or_else(|| kept(known.as_ref()));
    let version = known.map(|it| it.version);
    page(visit, &activity, line, version, &draft, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (activity, line, known) = line(visit)?;
    let draft: ConfirmationDraft = visit.form()?;
    let version = visit.version().ok();
    let facts = match draft.check(line, today, words) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, &activity, line, version, &draft, problems),
    };
    let saved = visit.change(Verb::Save, |change| {
        Confirmation::save(change, activity.id, version, &facts)
    });
    match saved {
        Ok(_) => visit.done(
            words.stage_confirmed(line.name(words)),
            address(activity.id),
        ),
        Err(trouble) if trouble.is_stale() => {
            let problems = both_texts(words, &draft, &kept(known.as_ref()));
            let version = known.map(|it| it.version);
            page(visit, &activity, line, version, &draft, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

/// The line in the address. Lines that the records show by themselves are not confirmed by hand.
fn line(visit: &mut Visit<'_>) -> Result<(Activity, GateLine, Option<Confirmation>), Trouble> {
    let line = GateLine::from_code(visit.parameter("line"))
        .filter(|line| line.is_confirmed_by_hand())
        .ok_or(Trouble::NotFound)?;
    let activity = wanted(visit)?;
    let known = Confirmation::of(visit.store()?, activity.id)?
        .into_iter()
        .find(|it| it.facts.about == line);
    Ok((activity, line, known))
}

fn kept(known: Option<&Confirmation>) -> ConfirmationDraft {
    known
        .map(|it| ConfirmationDraft::from(&it.facts))
        .unwrap_or_default()
}

fn page(
    visit: &mut Visit<'_>,
    activity: &Activity,
    line: GateLine,
    version: Option<i64>,
    draft: &ConfirmationDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let back = address(activity.id);
    let frame = Frame::new(visit, words.stage_confirm_title(line.name(words)))
        .kind_of_page(&activity.facts.title)
        .lede(words.stage_confirm_lede())
        .section(Section::Activities)
        .back(&back, words.stage_back())
        .problems(problems);
    let action = format!("{back}/confirm/{}", line.code());
    let mut form = Form::new(action, words.stage_confirm_save());
    if let Some(version) = version {
        form = form.carry("version", version);
    }
    form.ask(
        TextArea::new("note", words.stage_confirm_note_label(), &draft.note)
            .hint(words.stage_confirm_note_hint())
            .rows(3),
    )
    .ask(
        DateInput::new("on", words.stage_confirm_on_label(), draft.on().typed())
            .hint(words.activity_day_hint()),
    )
    .leave(back, words.page_leave())
    .page(visit, frame)
}
