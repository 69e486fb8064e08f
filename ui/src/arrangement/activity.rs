//! The part of an activity that shows when and where it meets.

use super::{Line, line};
use crate::{
    Reply, Trouble, Visit,
    activity::{Part, frame},
    layout::{Frame, Icon},
};
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::arrangement::Arrangement;
use askama::Template;

#[derive(Template)]
#[template(path = "arrangement/activity.html")]
struct PartPage {
    frame: Frame,
    address: String,
    lines: Vec<Line>,
    /// Whether a time was chosen here; else people may have agreed in another way, which is noted there.
    agreed: bool,
    elsewhere: String,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let id: ActivityId = visit.id("activity")?;
    let activity = Activity::find(visit.store()?, id)?;
    let arrangements = Arrangement::of_activity(visit.store()?, id)?;
    let page = PartPage {
        frame: frame(visit, id, &activity.facts, Part::Times).lede(words.arrangement_part_lede()),
        address: super::times_address(id),
        agreed: arrangements.iter().any(|it| it.decision.is_some()),
        elsewhere: format!("/activities/{id}/stage/confirm/arrangements"),
        lines: arrangements
            .iter()
            .map(|it| line(words, it, String::new()))
            .collect(),
    };
    Ok(Reply::page(page.render()?))
}
