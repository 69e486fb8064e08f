//! The first start: a sample charity, a file of one's own, or a file that is there already; and every way in which a file may
//! not open.

mod new;
mod sheet;
mod synced;
mod trouble;

pub(crate) use sheet::show_new_code;
pub(crate) use synced::{Synced, synced};
pub(crate) use trouble::not_opened;

use crate::{Ask, Choice, Reply, Route, Trouble, Visit, layout::Frame};
use alongside_involvement::sample::{CHARITY, PASSPHRASE};
use alongside_involvement::store::{NotOpened, Place};
use askama::Template;

/// The addresses of the first start.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/start", welcome).open().this_pc_only(),
    Route::get("/start/new", new::show).open().this_pc_only(),
    Route::post("/start/new", new::make).open().this_pc_only(),
    Route::post("/start/sample", sample).open().this_pc_only(),
    Route::post("/start/open", open).open().this_pc_only(),
    Route::get("/start/backup", trouble::ask)
        .open()
        .this_pc_only(),
    Route::post("/start/backup", trouble::restore)
        .open()
        .this_pc_only(),
    Route::get("/start/recovery-sheet", sheet::show).this_pc_only(),
    Route::post("/start/recovery-sheet/print", sheet::print).this_pc_only(),
    Route::post("/start/recovery-sheet/open", sheet::open).this_pc_only(),
    Route::post("/start/recovery-sheet/save", sheet::save).this_pc_only(),
    Route::post("/start/recovery-sheet/done", sheet::done).this_pc_only(),
];

#[derive(Template)]
#[template(path = "start/welcome.html")]
struct WelcomePage {
    frame: Frame,
}

fn welcome(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let mut frame = Frame::new(visit, words.start_title()).lede(words.start_lede());
    if visit.place().is_some() {
        frame = frame.back("/sign-in", words.page_back());
    }
    Ok(Reply::page(WelcomePage { frame }.render()?))
}

/// Makes the sample charity, or opens it if it was made before.
fn sample(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    visit.session.lock();
    visit.computer.close();
    // It speaks the language in which it was asked for.
    visit.computer.settings.language = visit.session.language;
    match visit.computer.open_sample(visit.request.now) {
        Err(trouble) => {
            let place = Place::new(
                visit
                    .computer
                    .folder()
                    .join(format!("{CHARITY}.{}", Place::ENDING)),
            );
            trouble::not_opened_at(visit, &place, &trouble)
        }
        Ok(who) => {
            let name = visit.member(who)?.facts.name;
            let notice = words.start_sample_ready(&name, PASSPHRASE);
            crate::sign_in::arrive(visit, who, "/".to_string(), Some(notice))
        }
    }
}

/// Opens a file that is there already: asks which, and remembers it.
fn open(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let Some(chosen) = visit.request.chosen.as_ref() else {
        let cancelled = if visit.place().is_some() {
            "/sign-in"
        } else {
            "/start"
        };
        return Ok(Reply::Ask(Ask {
            what: Choice::Store,
            cancelled: cancelled.to_string(),
        }));
    };
    let place = Place::new(chosen.path.clone());
    visit.session.lock();
    visit.computer.close();
    let is_store = place.is_named_as_store();
    visit.session.doorstep.chosen = Some(place);
    if is_store {
        Ok(Reply::GoTo("/sign-in".to_string()))
    } else {
        not_opened(visit, &NotOpened::NotAStore)
    }
}
