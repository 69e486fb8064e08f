//! The minutes of a meeting: what was said to each item, who was there, and the actions.

use super::{Line, line};
use crate::{
    Reply, Trouble, Visit,
    access_requirement::flags_of_activity,
    components::both_texts,
    layout::{Frame, Icon},
    meeting::{Part, address, form_frame, frame, wanted},
};
use alongside_involvement::Problems;
use alongside_involvement::agenda::{AgendaItem, ItemKind};
use alongside_involvement::meeting::{Meeting, MinutesDraft};
use alongside_involvement::meeting_action::MeetingAction;
use alongside_involvement::store::{FormToken, StoreError, Verb};
use askama::Template;

#[derive(Template)]
#[template(path = "meeting_action/minutes.html")]
struct MinutesPage {
    frame: Frame,
    address: String,
    staff_there: String,
    /// What was said to each item: its title and the paragraphs.
    said: Vec<(String, Vec<String>)>,
    other: Vec<String>,
    written: bool,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "meeting_action/edit.html")]
struct EditPage {
    frame: Frame,
    action: String,
    leave: String,
    token: FormToken,
    version: i64,
    staff: String,
    staff_wrong: Option<String>,
    rows: Vec<Row>,
    other: String,
    other_wrong: Option<String>,
}

/// One item on the page.
struct Row {
    id: String,
    title: String,
    said: String,
    wrong: Option<String>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let meeting = wanted(visit)?;
    let mut flags = flags_of_activity(visit, meeting.activity)?;
    let store = visit.store()?;
    let items = AgendaItem::of_meeting(store, meeting.id)?;
    let actions = MeetingAction::of_meeting(store, meeting.id)?;
    let paragraphs = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|it| !it.trim().is_empty());
        lines.map(str::to_string).collect()
    };
    let said: Vec<(String, Vec<String>)> = items
        .iter()
        .filter(|it| !it.minuted.is_empty())
        .map(|it| (it.facts.title_in_words(words), paragraphs(&it.minuted)))
        .collect();
    let minuted = &meeting.minuted;
    let page = MinutesPage {
        address: address(meeting.id),
        staff_there: minuted.staff_there.clone(),
        written: !said.is_empty() || !minuted.said.is_empty() || !minuted.staff_there.is_empty(),
        other: paragraphs(&minuted.said),
        said,
        lines: actions
            .into_iter()
            .map(|it| line(words, today, it, &mut flags))
            .collect(),
        frame: frame(visit, &meeting, Part::Minutes)?,
    };
    Ok(Reply::page(page.render()?))
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let meeting = wanted(visit)?;
    let items = items(visit, &meeting)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| MinutesDraft::of(&meeting, &items));
    let seen = seen(&meeting, &items);
    page(visit, &meeting, &items, &draft, seen, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = wanted(visit)?;
    let items = items(visit, &meeting)?;
    let draft: MinutesDraft = visit.form()?;
    let version = visit.version()?;
    let (minuted, said) = match draft.check(words, &items) {
        Ok(checked) => checked,
        Err(problems) => return page(visit, &meeting, &items, &draft, version, problems),
    };
    if version != seen(&meeting, &items) && visit.is_new_token()? {
        let kept = MinutesDraft::of(&meeting, &items);
        let both = both_texts(words, &draft, &kept);
        let now = seen(&meeting, &items);
        return page(visit, &meeting, &items, &draft, now, both);
    }
    visit.change(Verb::Save, |change| {
        for (item, said) in items.iter().zip(&said) {
            if item.minuted != *said {
                item.minute(change, said)?;
            }
        }
        if meeting.minuted != minuted {
            Meeting::minute(change, meeting.id, meeting.version, &minuted)?;
        }
        change.about(meeting.id.subject());
        Ok::<(), StoreError>(())
    })?;
    visit.done(
        words.meeting_action_minutes_done(),
        format!("{}/minutes", address(meeting.id)),
    )
}

/// Nothing is said in a break.
fn items(visit: &mut Visit<'_>, meeting: &Meeting) -> Result<Vec<AgendaItem>, Trouble> {
    let mut items = AgendaItem::of_meeting(visit.store()?, meeting.id)?;
    items.retain(|it| it.facts.kind != ItemKind::Break);
    Ok(items)
}

/// How often all of it was saved: another number, and somebody has saved meanwhile.
fn seen(meeting: &Meeting, items: &[AgendaItem]) -> i64 {
    meeting.version + items.iter().map(|it| it.version).sum::<i64>()
}

fn page(
    visit: &mut Visit<'_>,
    meeting: &Meeting,
    items: &[AgendaItem],
    draft: &MinutesDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let status = if problems.is_empty() { 200 } else { 422 };
    let about = |field: &str| problems.about(field).map(str::to_string);
    let back = format!("{}/minutes", address(meeting.id));
    let rows = items.iter().map(|item| {
        let id = format!("said-{}", item.id);
        Row {
            title: item.facts.title_in_words(words),
            said: draft.said(&item.id.to_string()).to_string(),
            wrong: about(&id),
            id,
        }
    });
    let page = EditPage {
        rows: rows.collect(),
        staff: draft.staff_there.clone(),
        staff_wrong: about("staff-there"),
        other: draft.other.clone(),
        other_wrong: about("other"),
        action: format!("{back}/edit"),
        token: visit.new_token(),
        version,
        frame: form_frame(visit, meeting, words.meeting_action_minutes_edit(), &back)?
            .lede(words.meeting_action_minutes_lede())
            .problems(problems),
        leave: back,
    };
    Ok(Reply::page_with(status, page.render()?))
}
