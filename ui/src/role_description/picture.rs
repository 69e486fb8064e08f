//! Choosing a picture for a statement. The page carries the whole form along unseen, so that nothing that was typed is lost.

use crate::{
    Reply, Trouble, Visit,
    layout::Frame,
    picture::{Shelf, ShelfPicture},
};
use alongside_involvement::role_description::RoleDescriptionDraft;
use alongside_involvement::store::FormToken;
use askama::Template;

/// How many pictures are suggested: what can be seen at once.
const SUGGESTED: usize = 12;

/// Which statement a picture is chosen for, and what somebody is looking for.
pub(super) struct Choosing {
    pub number: usize,
    pub find: String,
    pub all: bool,
}

#[derive(Template)]
#[template(path = "role_description/picture.html")]
struct PicturePage {
    frame: Frame,
    action: String,
    token: FormToken,
    version: Option<i64>,
    carried: Vec<(String, String)>,
    number: usize,
    find: String,
    legend: String,
    chosen: String,
    choices: Vec<ShelfPicture>,
    some_more: bool,
}

pub(super) fn page(
    visit: &mut Visit<'_>,
    action: String,
    mut frame: Frame,
    version: Option<i64>,
    draft: &RoleDescriptionDraft,
    choosing: &Choosing,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let Some(statement) = draft.statements.get(choosing.number - 1) else {
        return Err(Trouble::NotOurForm);
    };
    let asked = if choosing.find.is_empty() {
        statement.words.as_str()
    } else {
        choosing.find.as_str()
    };
    let shelf = Shelf::of(visit)?;
    let found = if choosing.all {
        Vec::new()
    } else {
        shelf.fitting(asked)
    };
    let some_more = !found.is_empty();
    let legend = match (some_more, choosing.find.is_empty()) {
        (true, true) => words.role_description_picture_suggested().to_string(),
        (true, false) => words.role_description_picture_found(&choosing.find),
        (false, false) => words.role_description_picture_nothing_found(&choosing.find),
        (false, true) => words.role_description_picture_all().to_string(),
    };
    let mut choices: Vec<ShelfPicture> = if some_more {
        let most = if choosing.find.is_empty() {
            SUGGESTED
        } else {
            found.len()
        };
        found.into_iter().take(most).collect()
    } else {
        shelf.all()
    };
    // The picture that is chosen now stays in view.
    if let Some(now) = shelf.find(&statement.picture)
        && !choices.contains(&now)
    {
        choices.insert(0, now);
    }
    let number = choosing.number.to_string();
    frame.heading = words.role_description_picture_title(&number);
    frame.lede = Some(&statement.words)
        .filter(|words| !words.trim().is_empty())
        .map(|text| words.role_description_picture_for(text.trim()));
    // The way back is a button here: a link would lose what was typed.
    frame.back = None;
    let page = PicturePage {
        frame,
        action,
        token: visit.new_token(),
        version,
        carried: draft.clone().into(),
        number: choosing.number,
        find: choosing.find.clone(),
        legend,
        chosen: statement.picture.clone(),
        choices,
        some_more,
    };
    Ok(Reply::page(page.render()?))
}
