//! The part of an activity that shows what people said in it.

use super::{Clock, Line, in_words};
use crate::{
    Reply, Trouble, Visit,
    activity::{Part, frame},
    components::Pages,
    layout::{Frame, Icon},
};
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::input::{Input, Wanted};
use askama::Template;

#[derive(Template)]
#[template(path = "input/activity.html")]
struct PartPage {
    frame: Frame,
    id: ActivityId,
    lines: Vec<Line>,
    pages: Pages,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let id: ActivityId = visit.id("activity")?;
    let activity = Activity::find(visit.store()?, id)?;
    let clock = Clock::of(visit)?;
    let wanted = Wanted {
        activity: Some(id),
        ..Wanted::default()
    };
    let count = Input::count(visit.store()?, &wanted)?;
    let here = format!("{}/inputs", crate::activity::address(id));
    let pages = Pages::new(words, &here, visit.request, count);
    let found = Input::list(visit.store()?, &wanted, pages.length(), pages.skip())?;
    let page = PartPage {
        frame: frame(visit, id, &activity.facts, Part::Inputs).lede(words.input_part_lede()),
        id,
        lines: found
            .into_iter()
            .map(|line| in_words(words, &clock, line))
            .collect(),
        pages,
    };
    Ok(Reply::page(page.render()?))
}
