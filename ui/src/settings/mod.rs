//! Settings: how pages look, language, locking, backups, the recovery sheet, and what Alongside is.

mod about;
mod appearance;
mod backup;
mod language;
mod lock;
mod sheet;

use crate::{
    Reply, Route, Trouble, Visit,
    layout::{Frame, Icon, Section},
};
use askama::Template;

/// The addresses of settings.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/settings", index),
    Route::get("/settings/appearance", appearance::show).open(),
    Route::post("/settings/appearance", appearance::save).open(),
    Route::get("/settings/language", language::show).open(),
    Route::post("/settings/language", language::save).open(),
    Route::get("/settings/lock", lock::show),
    Route::post("/settings/lock", lock::save),
    Route::get("/settings/backups", backup::list).this_pc_only(),
    Route::post("/settings/backups", backup::make).this_pc_only(),
    Route::get("/settings/backups/{backup}", backup::ask).this_pc_only(),
    Route::post("/settings/backups/{backup}", backup::restore).this_pc_only(),
    Route::get("/settings/recovery-sheet", sheet::show).this_pc_only(),
    Route::post("/settings/recovery-sheet", sheet::make).this_pc_only(),
    Route::get("/settings/about", about::show).open(),
];

#[derive(Template)]
#[template(path = "settings/index.html")]
struct IndexPage {
    frame: Frame,
    groups: [Group; 3],
}

struct Group {
    id: &'static str,
    heading: &'static str,
    entries: Vec<Entry>,
}

struct Entry {
    icon: Icon,
    address: &'static str,
    title: &'static str,
    why: &'static str,
}

fn index(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let entry = |icon, address, title, why| Entry {
        icon,
        address,
        title,
        why,
    };
    let you = vec![
        entry(
            Icon::Sliders,
            "/settings/appearance",
            words.settings_appearance_title(),
            words.settings_appearance_why(),
        ),
        entry(
            Icon::Talk,
            "/settings/language",
            words.settings_language_title(),
            words.settings_language_why(),
        ),
        entry(
            Icon::Lock,
            "/staff/passphrase",
            words.settings_passphrase_title(),
            words.settings_passphrase_why(),
        ),
    ];
    let office = vec![
        entry(
            Icon::Home,
            "/charity",
            words.charity_title(),
            words.settings_office_why(),
        ),
        entry(
            Icon::People,
            "/staff",
            words.staff_heading(),
            words.settings_staff_why(),
        ),
        entry(
            Icon::EasyWords,
            "/easy-profiles",
            words.easy_profile_list_title(),
            words.easy_profile_settings_why(),
        ),
        entry(
            Icon::List,
            "/jargon-words",
            words.jargon_word_list_title(),
            words.jargon_word_settings_why(),
        ),
        entry(
            Icon::List,
            "/access-questions",
            words.access_question_title(),
            words.settings_access_why(),
        ),
        entry(
            Icon::Calendar,
            crate::working_day::SHOW,
            words.working_day_title(),
            words.working_day_settings_why(),
        ),
        entry(
            Icon::Done,
            "/consent-wordings",
            words.consent_wording_title(),
            words.consent_wording_why(),
        ),
        entry(
            Icon::Clock,
            "/settings/keeping",
            words.personal_record_keeping_title(),
            words.personal_record_keeping_why(),
        ),
        entry(
            Icon::Safe,
            "/privacy-requests",
            words.privacy_request_list_title(),
            words.privacy_request_list_lede(),
        ),
        entry(
            Icon::Clock,
            crate::lead_time::SHOW,
            words.lead_time_title(),
            words.lead_time_settings_why(),
        ),
    ];
    let computer = vec![
        entry(
            Icon::Clock,
            "/settings/lock",
            words.settings_lock_title(),
            words.settings_lock_why(),
        ),
        entry(
            Icon::Safe,
            "/settings/backups",
            words.store_backups_heading(),
            words.settings_backup_why(),
        ),
        entry(
            Icon::Paper,
            "/settings/recovery-sheet",
            words.store_sheet_heading(),
            words.settings_sheet_why(),
        ),
        entry(
            Icon::List,
            "/settings/about",
            words.settings_about_title(),
            words.settings_about_why(),
        ),
    ];
    let group = |id, heading, entries| Group {
        id,
        heading,
        entries,
    };
    let groups = [
        group("you", words.settings_you_heading(), you),
        group("office", words.settings_office_heading(), office),
        group("safety", words.settings_computer_heading(), computer),
    ];
    let frame = Frame::new(visit, words.settings_title())
        .lede(words.settings_lede())
        .section(Section::Settings);
    Ok(Reply::page(IndexPage { frame, groups }.render()?))
}

/// The frame of one setting. Some can be changed before anybody has signed in: then Back leads to the door.
fn frame(visit: &mut Visit<'_>, title: &str, lede: &str) -> Frame {
    let words = visit.words;
    let signed_in = visit.session.who.is_some();
    let frame = Frame::new(visit, title)
        .lede(lede)
        .section(Section::Settings);
    if signed_in {
        frame.back("/settings", words.settings_back())
    } else {
        frame.back("/", words.help_back_start())
    }
}
