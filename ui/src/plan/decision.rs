//! Writing down who decided something, how and when.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, TextInput, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::activity::Activity;
use alongside_involvement::plan::{About, Decision, DecisionDraft};
use alongside_involvement::{Problems, store::Verb};

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (activity, about, known) = about(visit)?;
    let draft = visit.kept_draft().unwrap_or_else(|| kept(known.as_ref()));
    let version = known.map(|it| it.version);
    page(
        visit,
        &activity,
        about,
        version,
        &draft,
        Problems::default(),
    )
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (activity, about, known) = about(visit)?;
    let draft: DecisionDraft = visit.form()?;
    let version = visit.version().ok();
    let facts = match draft.check(about, today, words) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, &activity, about, version, &draft, problems),
    };
    let saved = visit.change(Verb::Save, |change| {
        Decision::save(change, activity.id, version, &facts)
    });
    match saved {
        Ok(_) => visit.done(
            words.plan_decided_saved(about.name(words)),
            address(activity.id),
        ),
        Err(trouble) if trouble.is_stale() => {
            let problems = both_texts(words, &draft, &kept(known.as_ref()));
            let version = known.map(|it| it.version);
            page(visit, &activity, about, version, &draft, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn about(visit: &mut Visit<'_>) -> Result<(Activity, About, Option<Decision>), Trouble> {
    let about = About::from_code(visit.parameter("about")).ok_or(Trouble::NotFound)?;
    let activity = wanted(visit)?;
    let known = Decision::of(visit.store()?, activity.id)?
        .into_iter()
        .find(|it| it.facts.about == about);
    Ok((activity, about, known))
}

fn kept(known: Option<&Decision>) -> DecisionDraft {
    known
        .map(|it| DecisionDraft::from(&it.facts))
        .unwrap_or_default()
}

fn page(
    visit: &mut Visit<'_>,
    activity: &Activity,
    about: About,
    version: Option<i64>,
    draft: &DecisionDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(activity.id);
    let frame = Frame::new(visit, words.plan_decided_title(about.name(words)))
        .kind_of_page(&activity.facts.title)
        .section(Section::Activities)
        .back(&address, words.plan_back_to())
        .problems(problems);
    let action = format!("{address}/decided/{}", about.code());
    let mut form = Form::new(action, words.plan_decided_save());
    if let Some(version) = version {
        form = form.carry("version", version);
    }
    form.ask(
        TextInput::new("who", words.plan_decided_who_label(), &draft.who)
            .hint(words.plan_decided_who_hint()),
    )
    .ask(
        TextInput::new("how", words.plan_decided_how_label(), &draft.how)
            .hint(words.plan_decided_how_hint()),
    )
    .ask(
        DateInput::new("on", words.plan_decided_on_label(), draft.on().typed())
            .hint(words.activity_day_hint()),
    )
    .leave(address, words.page_leave())
    .page(visit, frame)
}
