//! The form for a meeting that is to be arranged, new or known.

use super::{address, frame, times_address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, TextArea, TextInput, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::arrangement::{Arrangement, ArrangementDraft};
use alongside_involvement::store::Verb;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let activity: ActivityId = visit.id("activity")?;
    let draft: ArrangementDraft = visit.form()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    let subject = visit.change(Verb::Add, |change| {
        Arrangement::add(change, activity, &facts)
    })?;
    visit.done(
        words.arrangement_new_done(&facts.title),
        format!("/arrangements/{}", subject.uuid()),
    )
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let arrangement = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| ArrangementDraft::from(&arrangement.facts));
    edit_page(
        visit,
        &arrangement,
        &draft,
        arrangement.version,
        Problems::default(),
    )
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let arrangement = wanted(visit)?;
    let draft: ArrangementDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &arrangement, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Arrangement::save(change, arrangement.id, version, &facts)
    }) {
        Ok(_) => visit.done(
            words.arrangement_edit_done(&facts.title),
            address(arrangement.id),
        ),
        Err(trouble) if trouble.is_stale() => {
            let kept = ArrangementDraft::from(&arrangement.facts);
            let both = both_texts(words, &draft, &kept);
            edit_page(visit, &arrangement, &draft, arrangement.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &ArrangementDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let id: ActivityId = visit.id("activity")?;
    let activity = Activity::find(visit.store()?, id)?;
    let back = times_address(id);
    let frame = Frame::new(visit, words.arrangement_new_title(&activity.facts.title))
        .lede(words.arrangement_new_lede())
        .section(Section::Activities)
        .back(&back, words.arrangement_back_to_activity())
        .problems(problems);
    let form = Form::new(format!("{back}/new"), words.arrangement_new_save());
    questions(visit, draft, form)
        .leave(back, words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    arrangement: &Arrangement,
    draft: &ArrangementDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(arrangement.id);
    let heading = words.arrangement_edit_title(&arrangement.facts.title);
    let frame = frame(visit, arrangement, heading)?.problems(problems);
    let form = Form::new(format!("{address}/edit"), words.arrangement_edit_save())
        .carry("version", version);
    questions(visit, draft, form)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(visit: &Visit<'_>, draft: &ArrangementDraft, form: Form) -> Form {
    let words = visit.words;
    form.ask(
        TextInput::new("title", words.arrangement_title_label(), &draft.title)
            .hint(words.arrangement_title_hint()),
    )
    .ask(
        TextArea::new("bring", words.arrangement_bring_label(), &draft.bring)
            .hint(words.arrangement_bring_hint()),
    )
    .ask(
        DateInput::new(
            "offered",
            words.arrangement_offered_label(),
            draft.offered().typed(),
        )
        .hint(words.arrangement_offered_hint()),
    )
}
