//! The plan of an activity: what it says, its form, and who decided what.

pub(crate) mod columns;
mod decision;
mod form;

use crate::{
    Reply, Route, Trouble, Visit,
    activity::{Part, frame},
    components::SummaryList,
    layout::{Frame, Icon},
};
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::plan::{About, Decision, Plan, PlanFacts};
use alongside_locales::Words;
use askama::Template;

/// The addresses of plans.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/activities/{activity}/plan", show),
    Route::get("/activities/{activity}/plan/edit", form::edit),
    Route::post("/activities/{activity}/plan/edit", form::save),
    Route::get(
        "/activities/{activity}/plan/decided/{about}",
        decision::edit,
    ),
    Route::post(
        "/activities/{activity}/plan/decided/{about}",
        decision::save,
    ),
];

#[derive(Template)]
#[template(path = "plan/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    begun: bool,
    what: SummaryList,
    time: SummaryList,
    decisions: Vec<Line>,
}

/// One of the five things that are decided with representatives.
struct Line {
    about: &'static str,
    address: String,
    decided: Option<String>,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let activity = wanted(visit)?;
    let store = visit.store()?;
    let plan = Plan::of(store, activity.id)?;
    let decisions = Decision::of(store, activity.id)?;
    let address = address(activity.id);
    let lines = About::ALL.iter().map(|about| Line {
        about: about.name(words),
        address: format!("{address}/decided/{}", about.code()),
        decided: decisions
            .iter()
            .find(|it| it.facts.about == *about)
            .map(|it| it.facts.sentence(words)),
    });
    let facts = plan.as_ref().map(|plan| &plan.facts);
    let page = ShowPage {
        frame: frame(visit, activity.id, &activity.facts, Part::Plan).lede(words.plan_lede()),
        begun: plan.is_some(),
        what: facts.map(|facts| what(words, facts)).unwrap_or_default(),
        time: facts.map(|facts| time(words, facts)).unwrap_or_default(),
        decisions: lines.collect(),
        address,
    };
    Ok(Reply::page(page.render()?))
}

fn what(words: Words, facts: &PlanFacts) -> SummaryList {
    [
        (words.plan_objectives_label(), &facts.objectives),
        (words.plan_expectations_label(), &facts.expectations),
        (words.plan_departments_label(), &facts.departments),
        (words.plan_funding_label(), &facts.funding),
    ]
    .into_iter()
    .fold(SummaryList::new(), |list, (label, text)| {
        list.row(label, or_not_yet(words, text.clone()))
    })
}

fn time(words: Words, facts: &PlanFacts) -> SummaryList {
    let hours = |minutes: Option<u32>| {
        minutes
            .map(|it| words.hours(it as usize))
            .unwrap_or_default()
    };
    let sessions = facts.sessions.map(|it| it.to_string()).unwrap_or_default();
    [
        (words.plan_frequency_label(), facts.frequency.clone()),
        (words.plan_duration_label(), facts.duration.clone()),
        (words.plan_sessions_label(), sessions),
        (words.plan_meeting_label(), hours(facts.meeting)),
        (words.plan_preparation_label(), hours(facts.preparation)),
        (words.plan_travel_label(), hours(facts.travel)),
        (words.plan_time_for_one(), hours(facts.minutes_for_one())),
        (words.plan_time_in_all(), hours(facts.minutes_in_all())),
    ]
    .into_iter()
    .fold(SummaryList::new(), |list, (label, text)| {
        list.row(label, or_not_yet(words, text))
    })
}

fn or_not_yet(words: Words, text: String) -> String {
    if text.is_empty() {
        words.plan_not_yet().to_string()
    } else {
        text
    }
}

/// The activity in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Activity, Trouble> {
    let id: ActivityId = visit.id("activity")?;
    Ok(Activity::find(visit.store()?, id)?)
}

/// Where the plan of an activity is shown.
fn address(id: ActivityId) -> String {
    format!("/activities/{id}/plan")
}
