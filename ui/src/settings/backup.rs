//! Backups: those there are, one more, and going back to one.

use super::frame;
use crate::{
    Reply, Trouble, Visit,
    components::Form,
    layout::{Frame, Icon, Section},
    start::{self, Synced},
};
use alongside_involvement::store::{Backup, FormToken, KEPT, NotOpened, StoreError, moment};
use askama::Template;

#[derive(Template)]
#[template(path = "settings/backups.html")]
struct BackupsPage {
    frame: Frame,
    lines: Vec<Line>,
    folder: String,
    synced: Option<Synced>,
    token: FormToken,
}

struct Line {
    address: String,
    when: String,
    size: String,
}

pub(super) fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let store = visit.store()?;
    let folder = store.place().backups().display().to_string();
    let lines = store
        .backups()
        .iter()
        .map(|backup| Line {
            address: format!("/settings/backups/{}", name(backup)),
            when: capital(&moment(backup.made_at, today, words)),
            size: words.settings_backup_size(kilobytes(backup)),
        })
        .collect();
    let frame = frame(
        visit,
        words.store_backups_heading(),
        &words.store_backups_lead(KEPT),
    );
    let page = BackupsPage {
        lines,
        folder,
        synced: start::synced(visit),
        token: visit.new_token(),
        frame,
    };
    Ok(Reply::page(page.render()?))
}

pub(super) fn make(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let now = visit.request.now;
    // Twice in one second is a double press: one backup is enough.
    let just_made = visit
        .store()?
        .backups()
        .first()
        .is_some_and(|last| (now.naive_local() - last.made_at).num_seconds().abs() < 5);
    if !just_made {
        match visit.store()?.back_up(now) {
            Ok(_) => {}
            Err(StoreError::DiskFull) => return no_room(visit),
            Err(other) => return Err(other.into()),
        }
    }
    visit.done(words.store_backed_up(), "/settings/backups")
}

fn no_room(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    start::not_opened(visit, &NotOpened::DiskFull)
}

pub(super) fn ask(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let Some(backup) = wanted(visit)? else {
        return visit.done(words.settings_backup_gone(), "/settings/backups");
    };
    let when = moment(backup.made_at, today, words);
    let frame = Frame::new(visit, words.store_restore(&when))
        .section(Section::Settings)
        .back(
            "/settings/backups",
            words.page_back_to(words.store_backups_heading()),
        );
    Form::new(
        format!("/settings/backups/{}", name(&backup)),
        words.settings_backup_restore_save(),
    )
    .sentence(words.store_restore_warning())
    .sentence(words.settings_backup_restore_then())
    .leave("/settings/backups", words.page_cancel())
    .page(visit, frame)
}

pub(super) fn restore(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let Some(backup) = wanted(visit)? else {
        return visit.done(words.settings_backup_gone(), "/settings/backups");
    };
    visit.session.lock();
    visit.session.doorstep.locked = false;
    visit.session.kept_draft = None;
    match visit.computer.restore(&backup, visit.request.now) {
        Ok(()) => {
            visit.computer.close();
            visit.done(words.store_restored(), "/sign-in")
        }
        Err(trouble) => start::not_opened(visit, &trouble),
    }
}

/// The backup in the address, if it is still there. Only backups of this store have a name here, so that no address leads to
/// another file.
fn wanted(visit: &mut Visit<'_>) -> Result<Option<Backup>, Trouble> {
    let backups = visit.store()?.backups();
    Ok(backups
        .into_iter()
        .find(|backup| name(backup) == visit.parameter("backup")))
}

/// What a backup is called in an address: its moment, and the number of those made in the same second.
fn name(backup: &Backup) -> String {
    let part = last_part(&backup.file);
    let stem = part.strip_suffix(".alongside").unwrap_or(&part);
    let number = stem
        .rsplit(' ')
        .next()
        .filter(|last| last.len() < 6)
        .map(|number| format!("-{number}"))
        .unwrap_or_default();
    format!("{}{number}", backup.made_at.format("%Y-%m-%d-%H%M%S"))
}

/// The same words at the start of a cell.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

fn kilobytes(backup: &Backup) -> usize {
    backup
        .file
        .metadata()
        .map(|file| file.len().div_ceil(1024) as usize)
        .unwrap_or_default()
}

fn last_part(path: &std::path::Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
