//! The form for a plan.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Form, TextArea, TextInput, Width, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::activity::Activity;
use alongside_involvement::plan::{Plan, PlanDraft};
use alongside_involvement::{Problems, store::Verb};

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let activity = wanted(visit)?;
    let plan = Plan::of(visit.store()?, activity.id)?;
    let draft = visit.kept_draft().unwrap_or_else(|| kept(plan.as_ref()));
    page(visit, &activity, plan.as_ref(), &draft, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let activity = wanted(visit)?;
    let plan = Plan::of(visit.store()?, activity.id)?;
    let draft: PlanDraft = visit.form()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, &activity, plan.as_ref(), &draft, problems),
    };
    // A form for a plan that was not begun carries no version.
    let version = visit.version().ok();
    let saved = visit.change(Verb::Save, |change| {
        Plan::save(change, activity.id, version, &facts)
    });
    match saved {
        Ok(_) => visit.done(
            words.plan_saved(&activity.facts.title),
            address(activity.id),
        ),
        Err(trouble) if trouble.is_stale() => {
            let problems = both_texts(words, &draft, &kept(plan.as_ref()));
            page(visit, &activity, plan.as_ref(), &draft, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn kept(plan: Option<&Plan>) -> PlanDraft {
    plan.map(|plan| PlanDraft::from(&plan.facts))
        .unwrap_or_default()
}

fn page(
    visit: &mut Visit<'_>,
    activity: &Activity,
    plan: Option<&Plan>,
    draft: &PlanDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(activity.id);
    let frame = Frame::new(visit, words.plan_edit_title(&activity.facts.title))
        .section(Section::Activities)
        .back(&address, words.plan_back_to())
        .problems(problems);
    let mut form = Form::new(format!("{address}/edit"), words.plan_save());
    if let Some(plan) = plan {
        form = form.carry("version", plan.version);
    }
    for (name, label, hint, text) in [
        (
            "objectives",
            words.plan_objectives_label(),
            words.plan_objectives_hint(),
            &draft.objectives,
        ),
        (
            "expectations",
            words.plan_expectations_label(),
            words.plan_expectations_hint(),
            &draft.expectations,
        ),
        (
            "departments",
            words.plan_departments_label(),
            words.plan_departments_hint(),
            &draft.departments,
        ),
        (
            "funding",
            words.plan_funding_label(),
            words.plan_funding_hint(),
            &draft.funding,
        ),
    ] {
        form = form.ask(TextArea::new(name, label, text).hint(hint).rows(4));
    }
    form = form
        .heading(words.plan_group_time())
        .ask(
            TextInput::new("frequency", words.plan_frequency_label(), &draft.frequency)
                .hint(words.plan_frequency_hint()),
        )
        .ask(
            TextInput::new("duration", words.plan_duration_label(), &draft.duration)
                .hint(words.plan_duration_hint()),
        )
        .ask(
            TextInput::new("sessions", words.plan_sessions_label(), &draft.sessions)
                .whole_number(Width::Three),
        );
    for (name, label, text) in [
        ("meeting", words.plan_meeting_label(), &draft.meeting),
        (
            "preparation",
            words.plan_preparation_label(),
            &draft.preparation,
        ),
        ("travel", words.plan_travel_label(), &draft.travel),
    ] {
        form = form.ask(
            TextInput::new(name, label, text)
                .hint(words.plan_hours_hint())
                .width(Width::Three),
        );
    }
    form.leave(address, words.page_leave()).page(visit, frame)
}
