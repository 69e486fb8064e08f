//! A new recovery sheet.

use super::frame;
use crate::{
    Reply, Trouble, Visit,
    components::{Form, TextInput},
    start,
};
use alongside_involvement::Problems;
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
struct SheetDraft {
    passphrase: String,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    if visit.session.doorstep.new_code.is_some() {
        return Ok(Reply::GoTo("/start/recovery-sheet".to_string()));
    }
    page(visit, Problems::default())
}

pub(super) fn make(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let who = visit.session.who.ok_or(Trouble::SignInFirst)?;
    let draft: SheetDraft = visit.form()?;
    if !visit.is_new_token()? {
        return Ok(Reply::GoTo("/start/recovery-sheet".to_string()));
    }
    if draft.passphrase.trim().is_empty() {
        return page(
            visit,
            Problems::one("passphrase", words.store_passphrase_enter()),
        );
    }
    if visit.office()?.whose(&draft.passphrase)? != Some(who) {
        return page(
            visit,
            Problems::one("passphrase", words.store_passphrase_wrong_now()),
        );
    }
    let (actor, token, now) = (visit.actor()?, visit.token()?, visit.request.now);
    let code = visit
        .office()?
        .renew_recovery_code(&actor, Some(token), now)?;
    start::show_new_code(visit, code, words.settings_sheet_done())
}

fn page(visit: &mut Visit<'_>, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = frame(
        visit,
        words.store_sheet_heading(),
        words.settings_sheet_why(),
    )
    .problems(problems);
    Form::new("/settings/recovery-sheet", words.store_renew_sheet())
        .sentence(words.settings_sheet_lede())
        .sentence(words.settings_sheet_warning())
        .ask(
            TextInput::new("passphrase", words.store_passphrase_now_label(), "")
                .hint(words.settings_sheet_passphrase_hint())
                .secret("current-password", false),
        )
        .leave("/settings", words.page_cancel())
        .page(visit, frame)
}
