//! A passphrase that a colleague gave is changed before anything else.

use crate::{
    Reply, Trouble, Visit,
    components::Form,
    layout::Frame,
    staff::{PassphraseDraft, Shown},
};
use alongside_involvement::{Problems, staff::PassphraseFrom};

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    page(visit, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let Some(who) = visit.session.doorstep.must_choose else {
        return Ok(Reply::GoTo("/sign-in".to_string()));
    };
    let draft: PassphraseDraft = visit.form()?;
    if visit.is_new_token()? && draft.is_of(visit, who)? {
        return page(
            visit,
            Problems::one("passphrase", words.sign_in_change_same()),
        );
    }
    match draft.give(visit, who, PassphraseFrom::Themselves)? {
        Err(problems) => page(visit, problems),
        Ok(()) => {
            let name = visit.member(who)?.facts.name;
            let next = std::mem::take(&mut visit.session.doorstep.next);
            super::welcome(visit, who, next, Some(words.sign_in_change_done(&name)))
        }
    }
}

fn page(visit: &mut Visit<'_>, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    if visit.session.doorstep.must_choose.is_none() {
        return Ok(Reply::GoTo("/sign-in".to_string()));
    }
    let shown = Shown::of(visit);
    let frame = Frame::new(visit, words.sign_in_change_title())
        .lede(words.sign_in_change_lede())
        .problems(problems);
    let form = Form::new("/sign-in/own-passphrase", words.sign_in_change_save());
    shown
        .ask_twice(words, form, "/sign-in/own-passphrase")
        .page(visit, frame)
}
