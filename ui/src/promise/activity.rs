//! The part of an activity that shows what was promised to the group, and what was tried and learned.

use super::{Line, in_words};
use crate::{
    Reply, Trouble, Visit,
    activity::{Part, frame},
    layout::{Frame, Icon},
    lesson,
};
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::lesson::Lesson;
use alongside_involvement::promise::{Promise, PromiseLine};
use askama::Template;

#[derive(Template)]
#[template(path = "promise/activity.html")]
struct PartPage {
    frame: Frame,
    id: ActivityId,
    address: String,
    lines: Vec<Line>,
    lessons: Vec<lesson::Line>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let id: ActivityId = visit.id("activity")?;
    let activity = Activity::find(visit.store()?, id)?;
    let promises = Promise::of_activity(visit.store()?, id, today)?;
    let lessons = Lesson::of_activity(visit.store()?, id)?;
    let line = |promise| {
        let activity = String::new();
        in_words(words, today, PromiseLine { promise, activity })
    };
    let page = PartPage {
        frame: frame(visit, id, &activity.facts, Part::Promises).lede(words.promise_part_lede()),
        id,
        address: crate::activity::address(id),
        lines: promises.into_iter().map(line).collect(),
        lessons: lessons
            .into_iter()
            .map(|it| lesson::line(words, it, String::new()))
            .collect(),
    };
    Ok(Reply::page(page.render()?))
}
