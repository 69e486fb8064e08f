//! Choosing a picture for a statement. The page carries the whole form along unseen, so that nothing that was typed is lost.

use crate::{
    Reply, Trouble, Visit,
    layout::Frame,
    picture::{Shelf, ShelfPicture},
};
use alongside_involvement::statement::Statements;
use alongside_involvement::store::FormToken;
use askama::Template;

/// How many pictures are suggested: what can be seen at once.
const SUGGESTED: usize = 12;

/// Which statement a picture is chosen for, and what somebody is looking for.
pub(crate) struct Choosing {
    /// The statement, counted from 1.
    pub number: usize,
    /// Words to look for in place of the statement's.
    pub find: String,
    /// Whether to show every picture.
    pub all: bool,
}

#[derive(Template)]
#[template(path = "statement/picture.html")]
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

/// The page on which a picture is chosen for one of `statements`. `carried` is the whole form, `version` the row's if there is one;
/// the answer goes to `action`, where [`super::pressed`] takes it in.
pub(crate) fn page(
    visit: &mut Visit<'_>,
    (action, mut frame, version): (String, Frame, Option<i64>),
    statements: &Statements,
    carried: Vec<(String, String)>,
    choosing: &Choosing,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let Some(statement) = statements.0.get(choosing.number - 1) else {
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
        (true, true) => words.statement_picture_suggested().to_string(),
        (true, false) => words.statement_picture_found(&choosing.find),
        (false, false) => words.statement_picture_nothing_found(&choosing.find),
        (false, true) => words.statement_picture_all().to_string(),
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
    frame.heading = words.statement_picture_title(&number);
    frame.lede = Some(&statement.words)
        .filter(|words| !words.trim().is_empty())
        .map(|text| words.statement_picture_for(text.trim()));
    // The way back is a button here: a link would lose what was typed.
    frame.back = None;
    let page = PicturePage {
        frame,
        action,
        token: visit.new_token(),
        version,
        carried,
        number: choosing.number,
        find: choosing.find.clone(),
        legend,
        chosen: statement.picture.clone(),
        choices,
        some_more,
    };
    Ok(Reply::page(page.render()?))
}
