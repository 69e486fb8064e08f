//! The part of an activity that shows its meetings.

use super::{Line, activity_address, line};
use crate::{
    Reply, Trouble, Visit,
    activity::{Part, frame},
    components::Pages,
    layout::{Frame, Icon},
};
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::meeting::{Meeting, Taken, Wanted};
use askama::Template;

#[derive(Template)]
#[template(path = "meeting/activity.html")]
struct PartPage {
    frame: Frame,
    address: String,
    lines: Vec<Line>,
    pages: Pages,
    /// Times and places that were settled and have no meeting yet: where one is made of it, and which it is.
    settled: Vec<(String, String)>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let id: ActivityId = visit.id("activity")?;
    let activity = Activity::find(visit.store()?, id)?;
    let address = activity_address(id);
    let wanted = Wanted {
        archived: false,
        activity: Some(id),
    };
    let count = Meeting::count(visit.store()?, wanted)?;
    let pages = Pages::new(words, &address, visit.request, count);
    let found = Meeting::list(visit.store()?, wanted, today, pages.length(), pages.skip())?;
    let settled = Taken::waiting(visit.store()?, id)?;
    let page = PartPage {
        frame: frame(visit, id, &activity.facts, Part::Meetings).lede(words.meeting_part_lede()),
        settled: settled
            .into_iter()
            .map(|it| {
                let make = format!("{address}/new?arrangement={}", it.arrangement);
                (make, words.meeting_make_of(&it.title))
            })
            .collect(),
        lines: found.into_iter().map(|it| line(words, today, it)).collect(),
        pages,
        address,
    };
    Ok(Reply::page(page.render()?))
}
