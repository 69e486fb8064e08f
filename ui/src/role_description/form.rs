//! The form for a role description: its heading, its statements, and what goes with them.
//!
//! The statements are added, moved and taken out by buttons that send the whole form; nothing is saved until "Save". So it works
//! without a script, and everything that was typed stays. Each of these buttons sends the page to the place it works on
//! (`formaction` with a fragment), so that the focus is there afterwards.

use super::picture as choosing_page;
use super::picture::Choosing;
use super::{activity_title, address, wanted, with_version};
use crate::{
    Reply, Trouble, Visit,
    components::{Field, TextArea, TextInput, both_texts},
    layout::{Frame, Icon, Link, Section},
    picture::{Shelf, ShelfPicture},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::role_description::{
    MOST_STATEMENTS, RoleDescription, RoleDescriptionDraft,
};
use alongside_involvement::store::{FormToken, Verb};
use alongside_locales::Words;
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "role_description/edit.html")]
struct EditPage {
    frame: Frame,
    action: String,
    leave: Link,
    token: FormToken,
    version: Option<i64>,
    heading: Field,
    statements: Vec<Row>,
    can_add: bool,
    rest: Vec<Field>,
}

/// One statement on the page.
struct Row {
    number: String,
    words: String,
    error: Option<String>,
    picture: String,
    shown: Option<ShelfPicture>,
    first: bool,
    last: bool,
    /// Where the focus goes when it is taken out.
    neighbour: usize,
}

/// What a button of the form asked for: `up-2`, `picture-1`, `add`. Saving has no such word.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Pressed {
    #[serde(rename = "do")]
    wish: String,
    find: String,
    chosen: String,
}

/// Where the form is and what it belongs to.
struct Place {
    action: String,
    frame: Frame,
    leave: Link,
    version: Option<i64>,
}

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit
        .kept_draft()
        .unwrap_or_else(RoleDescriptionDraft::blank);
    let place = new_place(visit)?;
    page(visit, place, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: RoleDescriptionDraft = visit.form()?;
    let place = new_place(visit)?;
    let pressed: Pressed = visit.form()?;
    let draft = match answer(visit, place, draft, &pressed)? {
        Answer::Page(reply) => return Ok(reply),
        Answer::Save(draft) => draft,
    };
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => {
            let place = new_place(visit)?;
            return page(visit, place, &draft, problems);
        }
    };
    let activity: ActivityId = visit.id("activity")?;
    let subject = visit.change(Verb::Add, |change| {
        RoleDescription::add(change, activity, &facts)
    })?;
    let done = words.role_description_saved(&facts.heading);
    visit.done(done, format!("/role-descriptions/{}", subject.uuid()))
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let kept = wanted(visit)?;
    if !kept.is_draft() {
        return Ok(Reply::GoTo(address(kept.id)));
    }
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| RoleDescriptionDraft::from(&kept.facts));
    let place = edit_place(visit, &kept, kept.version)?;
    page(visit, place, &draft, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    if !kept.is_draft() {
        return visit.done(words.role_description_kept_note(), address(kept.id));
    }
    let draft: RoleDescriptionDraft = visit.form()?;
    let version = visit.version()?;
    let pressed: Pressed = visit.form()?;
    let place = edit_place(visit, &kept, version)?;
    let draft = match answer(visit, place, draft, &pressed)? {
        Answer::Page(reply) => return Ok(reply),
        Answer::Save(draft) => draft,
    };
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => {
            let place = edit_place(visit, &kept, version)?;
            return page(visit, place, &draft, problems);
        }
    };
    match visit.change(Verb::Save, |change| {
        RoleDescription::save(change, kept.id, version, &facts)
    }) {
        Ok(_) => {
            let done = words.role_description_saved(&facts.heading);
            visit.done(done, address(kept.id))
        }
        Err(trouble) if trouble.is_stale() => {
            let theirs = RoleDescriptionDraft::from(&kept.facts);
            let problems = both_texts(words, &draft, &theirs);
            let place = edit_place(visit, &kept, kept.version)?;
            page(visit, place, &draft, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

/// What a button leads to.
enum Answer {
    Page(Reply),
    Save(RoleDescriptionDraft),
}

/// Does what a button other than "Save" asks for: a page that saves nothing.
fn answer(
    visit: &mut Visit<'_>,
    place: Place,
    mut draft: RoleDescriptionDraft,
    pressed: &Pressed,
) -> Result<Answer, Trouble> {
    let words = visit.words;
    let (wish, number) = wish(&pressed.wish, draft.statements.len());
    let shown = number.to_string();
    let notice = match wish {
        "up" => {
            draft.move_up(number);
            words.role_description_statement_moved(&number.saturating_sub(1).max(1).to_string())
        }
        "down" => {
            draft.move_down(number);
            let last = draft.statements.len();
            words.role_description_statement_moved(&(number + 1).min(last).to_string())
        }
        "out" => {
            draft.take_out(number);
            words.role_description_statement_taken_out(&shown)
        }
        "add" => {
            draft.add_statement();
            words.role_description_statement_added(&draft.statements.len().to_string())
        }
        "use" => {
            if let Some(statement) = draft.statements.get_mut(number - 1) {
                statement.picture.clone_from(&pressed.chosen);
            }
            words.role_description_picture_set().to_string()
        }
        "back" => String::new(),
        "picture" | "find" | "all" => {
            let choosing = Choosing {
                number,
                find: match wish {
                    "find" => pressed.find.trim().to_string(),
                    _ => String::new(),
                },
                all: wish == "all",
            };
            let Place {
                action,
                frame,
                version,
                ..
            } = place;
            return choosing_page::page(visit, action, frame, version, &draft, &choosing)
                .map(Answer::Page);
        }
        _ => return Ok(Answer::Save(draft)),
    };
    let mut place = place;
    place.frame.notice = Some(notice).filter(|notice| !notice.is_empty());
    page(visit, place, &draft, Problems::default()).map(Answer::Page)
}

/// The word and the number of a button, the number within the statements there are.
fn wish(pressed: &str, statements: usize) -> (&str, usize) {
    let (word, number) = pressed.split_once('-').unwrap_or((pressed, "1"));
    let number = number.parse().unwrap_or(1);
    (word, number.clamp(1, statements.max(1)))
}

fn new_place(visit: &mut Visit<'_>) -> Result<Place, Trouble> {
    let words = visit.words;
    let id: ActivityId = visit.id("activity")?;
    let activity = Activity::find(visit.store()?, id)?;
    let address = crate::activity::address(id);
    let papers = format!("{address}/papers");
    let frame = Frame::new(visit, words.role_description_new_title())
        .lede(words.role_description_new_lede(&activity.facts.title))
        .kind_of_page(&activity.facts.title)
        .section(Section::Activities)
        .back(
            &papers,
            words.role_description_back_to(&activity.facts.title),
        );
    Ok(Place {
        action: format!("{address}/role-descriptions/new"),
        frame,
        leave: Link::new(papers, words.page_leave()),
        version: None,
    })
}

fn edit_place(
    visit: &mut Visit<'_>,
    kept: &RoleDescription,
    version: i64,
) -> Result<Place, Trouble> {
    let words = visit.words;
    let activity = activity_title(visit, kept)?;
    let address = address(kept.id);
    let title = with_version(words, kept);
    let frame = Frame::new(visit, words.role_description_edit_title(&title))
        .kind_of_page(activity)
        .section(Section::Papers)
        .back(
            &address,
            words.role_description_back_to(&kept.facts.heading),
        );
    Ok(Place {
        action: format!("{address}/edit"),
        frame,
        leave: Link::new(address, words.page_leave()),
        version: Some(version),
    })
}

fn page(
    visit: &mut Visit<'_>,
    place: Place,
    draft: &RoleDescriptionDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let status = if problems.is_empty() { 200 } else { 422 };
    let heading = TextInput::new(
        "heading",
        words.role_description_heading_label(),
        &draft.heading,
    )
    .hint(words.role_description_heading_hint());
    let page = EditPage {
        action: place.action,
        leave: place.leave,
        token: visit.new_token(),
        version: place.version,
        heading: Field::from(heading).with(words, &problems),
        statements: rows(&Shelf::of(visit)?, draft, &problems),
        can_add: draft.statements.len() < MOST_STATEMENTS,
        rest: rest(words, draft)
            .map(|area| Field::from(area).with(words, &problems))
            .into(),
        frame: place.frame.problems(problems),
    };
    Ok(Reply::page_with(status, page.render()?))
}

fn rows(shelf: &Shelf, draft: &RoleDescriptionDraft, problems: &Problems) -> Vec<Row> {
    let count = draft.statements.len();
    draft
        .statements
        .iter()
        .enumerate()
        .map(|(index, statement)| Row {
            number: (index + 1).to_string(),
            words: statement.words.clone(),
            error: problems
                .about(&format!("statement-{}", index + 1))
                .map(str::to_string),
            shown: shelf.find(&statement.picture),
            picture: statement.picture.clone(),
            first: index == 0,
            last: index + 1 == count,
            neighbour: (index + 1).min(count.saturating_sub(1)).max(1),
        })
        .collect()
}

fn rest(words: Words, draft: &RoleDescriptionDraft) -> [TextArea; 4] {
    [
        TextArea::new("time", words.role_description_time_label(), &draft.time)
            .hint(words.role_description_time_hint())
            .rows(3),
        TextArea::new(
            "support",
            words.role_description_support_label(),
            &draft.support,
        )
        .hint(words.role_description_support_hint()),
        TextArea::new(
            "payment",
            words.role_description_payment_label(),
            &draft.payment,
        )
        .hint(words.role_description_payment_hint())
        .rows(3),
        TextArea::new(
            "changed",
            words.role_description_changed_label(),
            &draft.changed,
        )
        .hint(words.role_description_changed_hint())
        .rows(3),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_button_names_a_statement_that_is_there() {
        assert_eq!(wish("up-2", 3), ("up", 2));
        assert_eq!(wish("out-9", 3), ("out", 3));
        assert_eq!(wish("out-0", 0), ("out", 1));
        assert_eq!(wish("add", 3), ("add", 1));
        assert_eq!(wish("", 3), ("", 1));
        assert_eq!(wish("use-x", 3), ("use", 1));
    }
}
