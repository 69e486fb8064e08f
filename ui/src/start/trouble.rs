//! Why a file does not open, as a page that says what to do.

use crate::{
    Reply, Trouble, Visit,
    components::{Form, TextInput},
    layout::{Frame, Icon},
    staff::Shown,
};
use alongside_involvement::{
    Problems,
    store::{NotOpened, Place, moment},
};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "start/trouble.html")]
struct TroublePage {
    frame: Frame,
    sentences: Vec<String>,
    /// Going back to the newest backup, where that is the way out.
    backup: Option<String>,
    /// Whether trying again can help.
    again: bool,
}

/// The page that says why the file does not open and what to do.
pub(crate) fn not_opened(visit: &mut Visit<'_>, trouble: &NotOpened) -> Result<Reply, Trouble> {
    match visit.place() {
        Some(place) => not_opened_at(visit, &place, trouble),
        None => Ok(Reply::GoTo("/start".to_string())),
    }
}

/// The same for a file that is not the one this PC knows.
pub(crate) fn not_opened_at(
    visit: &mut Visit<'_>,
    place: &Place,
    trouble: &NotOpened,
) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    // The kind alone: paths and names do not belong in the log.
    tracing::warn!(kind = kind(trouble), "a store was not opened");
    let advice = trouble.advice(place, today, words);
    if let Some(backup) = trouble.newest_backup() {
        visit.session.doorstep.backup = Some(backup.clone());
    }
    let backup = visit.session.doorstep.backup.as_ref();
    let page = TroublePage {
        backup: backup.map(|backup| words.store_restore(&moment(backup.made_at, today, words))),
        again: !matches!(
            trouble,
            NotOpened::Damaged { .. } | NotOpened::NotAStore | NotOpened::AlreadyThere
        ),
        sentences: advice.sentences,
        frame: Frame::new(visit, advice.heading),
    };
    Ok(Reply::page_with(409, page.render()?))
}

/// Asks for the passphrase before going back to the newest backup of a damaged store.
pub(super) fn ask(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    backup_page(visit, Problems::default())
}

/// Goes back to the newest backup of a damaged store.
pub(super) fn restore(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Typed {
        passphrase: String,
    }
    let words = visit.words;
    let Typed { passphrase } = visit.form()?;
    let (Some(backup), Some(place)) = (visit.session.doorstep.backup.clone(), visit.place()) else {
        return Ok(Reply::GoTo("/sign-in".to_string()));
    };
    if passphrase.trim().is_empty() {
        return backup_page(
            visit,
            Problems::one("passphrase", words.store_passphrase_enter()),
        );
    }
    match visit
        .computer
        .restore_and_sign_in(place, &backup, &passphrase, visit.request.now)
    {
        Ok(who) => {
            visit.session.kept_draft = None;
            crate::sign_in::arrive(
                visit,
                who,
                "/".to_string(),
                Some(words.store_restored().to_string()),
            )
        }
        Err(NotOpened::WrongPassphrase) => backup_page(
            visit,
            Problems::one("passphrase", words.sign_in_passphrase_wrong()),
        ),
        Err(trouble) => not_opened(visit, &trouble),
    }
}

fn backup_page(visit: &mut Visit<'_>, problems: Problems) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let Some(backup) = visit.session.doorstep.backup.as_ref() else {
        return Ok(Reply::GoTo("/sign-in".to_string()));
    };
    let when = moment(backup.made_at, today, words);
    let frame = Frame::new(visit, words.store_restore(&when))
        .lede(words.store_restore_warning())
        .back("/sign-in", words.page_back())
        .problems(problems);
    let shown = Shown::of(visit);
    shown
        .carry(Form::new(
            "/start/backup",
            words.settings_backup_restore_save(),
        ))
        .ask(
            TextInput::new("passphrase", words.sign_in_passphrase_label(), "")
                .hint(words.sign_in_passphrase_hint())
                .secret("current-password", shown.yes()),
        )
        .link(shown.other("/start/backup"), shown.words(words))
        .page(visit, frame)
}

fn kind(trouble: &NotOpened) -> &'static str {
    match trouble {
        NotOpened::WrongPassphrase => "wrong passphrase",
        NotOpened::WrongCode => "wrong code",
        NotOpened::NewerVersion { .. } => "newer version",
        NotOpened::Damaged { .. } => "damaged",
        NotOpened::ReadOnly => "read only",
        NotOpened::InUse => "in use",
        NotOpened::DiskFull => "disk full",
        NotOpened::Missing => "missing",
        NotOpened::NotAStore => "not a store",
        NotOpened::NoKeys { .. } => "no keys",
        NotOpened::NotTheirKeys { .. } => "not their keys",
        NotOpened::AlreadyThere => "already there",
        NotOpened::File(_) => "file",
        NotOpened::Fault(_) => "fault",
    }
}
