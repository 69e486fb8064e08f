//! Signing in, locking, and what to do when a passphrase is forgotten.
//!
//! There is never a time limit on reading or typing. A passphrase may be pasted, and may be shown while it is typed (WCAG 2.2,
//! 3.3.8); it is never put into a page again, kept in a draft, or written to the log.

mod lock;
mod own;
mod recovery;

use crate::{
    Method, Reply, Route, Trouble, Visit,
    components::TextInput,
    layout::{Frame, Icon, Link},
    route,
    start::{self, Synced},
};
use alongside_involvement::{Problems, staff::StaffId, store::NotOpened};
use alongside_locales::Words;
use askama::Template;
use serde::Deserialize;

/// The addresses of the door.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/sign-in", show).open(),
    Route::post("/sign-in", sign_in).open(),
    Route::get("/sign-in/forgotten", recovery::forgotten).open(),
    Route::get("/sign-in/recovery", recovery::show)
        .open()
        .this_pc_only(),
    Route::post("/sign-in/recovery", recovery::open)
        .open()
        .this_pc_only(),
    Route::get("/sign-in/new-passphrase", recovery::who)
        .open()
        .this_pc_only(),
    Route::post("/sign-in/new-passphrase", recovery::save)
        .open()
        .this_pc_only(),
    Route::get("/sign-in/own-passphrase", own::show).open(),
    Route::post("/sign-in/own-passphrase", own::save).open(),
    Route::get("/lock", lock::show).open(),
    Route::post("/lock", lock::lock).open(),
];

/// What the address or the form of the sign-in page may say.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Wanted {
    /// Where to go afterwards.
    next: String,
    /// Whether the passphrase is shown while it is typed.
    show: String,
    passphrase: String,
}

#[derive(Template)]
#[template(path = "sign_in/show.html")]
struct SignInPage {
    frame: Frame,
    next: String,
    shown: bool,
    passphrase: TextInput,
    toggle: Link,
    synced: Option<Synced>,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let wanted: Wanted = visit.query();
    if visit.session.who.is_some() {
        return Ok(Reply::GoTo(safe(&wanted.next)));
    }
    page(visit, &wanted, Problems::default())
}

fn sign_in(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let wanted: Wanted = visit.form()?;
    if visit.session.who.is_some() {
        return Ok(Reply::GoTo(safe(&wanted.next)));
    }
    if wanted.passphrase.trim().is_empty() {
        return page(
            visit,
            &wanted,
            Problems::one("passphrase", words.store_passphrase_enter()),
        );
    }
    let Some(place) = visit.place() else {
        return Ok(Reply::GoTo("/start".to_string()));
    };
    match visit
        .computer
        .sign_in(place, &wanted.passphrase, visit.request.now)
    {
        Ok(who) => arrive(visit, who, safe(&wanted.next), None),
        Err(NotOpened::WrongPassphrase) => page(
            visit,
            &wanted,
            Problems::one("passphrase", words.sign_in_passphrase_wrong()),
        ),
        Err(trouble) => start::not_opened(visit, &trouble),
    }
}

/// Lets somebody in whose passphrase was right: to the page they wanted, or first to a passphrase of their own.
pub(crate) fn arrive(
    visit: &mut Visit<'_>,
    who: StaffId,
    next: String,
    notice: Option<String>,
) -> Result<Reply, Trouble> {
    let member = visit.member(who)?;
    if member.passphrase_temporary {
        visit.session.doorstep.must_choose = Some(who);
        visit.session.doorstep.next = next;
        return Ok(Reply::GoTo("/sign-in/own-passphrase".to_string()));
    }
    welcome(visit, who, next, notice)
}

/// Signs somebody in. What they were typing when the window locked is theirs alone: a colleague does not find it.
fn welcome(
    visit: &mut Visit<'_>,
    who: StaffId,
    next: String,
    notice: Option<String>,
) -> Result<Reply, Trouble> {
    let name = visit.member(who)?.facts.name;
    visit.session.doorstep.leave();
    visit.session.doorstep.chosen = None;
    visit.session.doorstep.locked = false;
    visit.session.who = Some(who);
    if visit
        .session
        .doorstep
        .draft_of
        .take()
        .is_some_and(|whose| whose != who)
    {
        visit.session.kept_draft = None;
    }
    visit.read_as(who)?;
    let words = Words::new(visit.session.language);
    let said = match notice {
        Some(notice) => notice,
        None if visit.session.kept_draft.is_some() => words.sign_in_draft_kept(&name),
        None => words.sign_in_welcome(&name),
    };
    visit.done(said, next)
}

fn page(visit: &mut Visit<'_>, wanted: &Wanted, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let Some(place) = visit.place() else {
        return Ok(Reply::GoTo("/start".to_string()));
    };
    let shown = !wanted.show.is_empty();
    let toggle = if shown {
        words.sign_in_hide()
    } else {
        words.sign_in_show()
    };
    let passphrase = TextInput::new("passphrase", words.sign_in_passphrase_label(), "")
        .hint(words.sign_in_passphrase_hint())
        .secret("current-password", shown)
        .told(words, &problems);
    let locked = visit.session.last_used.is_some() && visit.session.doorstep.locked;
    let frame = if locked {
        let lede = if visit.session.kept_draft.is_some() {
            format!(
                "{} {}",
                words.sign_in_locked_lede(),
                words.sign_in_locked_draft()
            )
        } else {
            words.sign_in_locked_lede().to_string()
        };
        Frame::new(visit, words.sign_in_locked_title())
            .lede(lede)
            .caption(place.name())
    } else {
        Frame::new(visit, words.sign_in_title(&place.name())).lede(words.sign_in_lede())
    };
    let frame = frame.problems(problems);
    let status = if frame.problems.is_empty() { 200 } else { 422 };
    let page = SignInPage {
        toggle: Link::new(toggle_address(&wanted.next, !shown), toggle),
        next: wanted.next.clone(),
        shown,
        passphrase,
        synced: start::synced(visit),
        frame,
    };
    Ok(Reply::page_with(status, page.render()?))
}

/// The same page with the passphrase shown or hidden. The address never holds what was typed.
fn toggle_address(next: &str, show: bool) -> String {
    let mut query: Vec<(&str, &str)> = Vec::new();
    if !next.is_empty() {
        query.push(("next", next));
    }
    if show {
        query.push(("show", "1"));
    }
    match serde_html_form::to_string(query) {
        Ok(query) if !query.is_empty() => format!("/sign-in?{query}"),
        _ => "/sign-in".to_string(),
    }
}

/// A page of ours to go to: anything else, such as another site or an address that only takes forms, counts as Home.
fn safe(next: &str) -> String {
    let path = next.split('?').next().unwrap_or_default();
    let ours = route::find(Method::Get, path).is_some() && !next.contains(['\\', '\r', '\n']);
    let door = ["/sign-in", "/lock", "/start"]
        .iter()
        .any(|door| next.starts_with(door));
    if ours && !door {
        next.to_string()
    } else {
        "/".to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_after_signing_in_stays_within_the_program() {
        assert_eq!(safe("/activities/new?copy=1"), "/activities/new?copy=1");
        for elsewhere in [
            "",
            "//example.org",
            "https://example.org",
            "/\\example.org",
            "/a\r\nb",
            "/sign-in",
            "/lock",
        ] {
            assert_eq!(safe(elsewhere), "/", "{elsewhere}");
        }
    }

    #[test]
    fn showing_the_passphrase_keeps_the_way() {
        assert_eq!(
            toggle_address("/activities?page=2", true),
            "/sign-in?next=%2Factivities%3Fpage%3D2&show=1"
        );
        assert_eq!(toggle_address("", false), "/sign-in");
    }
}
