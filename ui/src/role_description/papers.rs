//! The papers of an activity: its role descriptions.

use super::{Line, line};
use crate::{
    Reply, Trouble, Visit,
    activity::{Part, address, frame},
    layout::{Frame, Icon},
};
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::role_description::RoleDescription;
use askama::Template;

#[derive(Template)]
#[template(path = "role_description/papers.html")]
struct PapersPage {
    frame: Frame,
    address: String,
    lines: Vec<Line>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let id: ActivityId = visit.id("activity")?;
    let store = visit.store()?;
    let activity = Activity::find(store, id)?;
    let lines = RoleDescription::of_activity(store, id)?;
    let page = PapersPage {
        frame: frame(visit, id, &activity.facts, Part::Papers),
        address: address(id),
        lines: lines.into_iter().map(|it| line(words, it)).collect(),
    };
    Ok(Reply::page(page.render()?))
}
