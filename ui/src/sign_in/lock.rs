//! Locking: by hand, or by the window when nobody uses it.

use crate::{
    Reply, Trouble, Visit,
    layout::{Frame, Icon},
};
use askama::Template;
use serde::Deserialize;

/// The longest draft that is kept, in bytes: more than any form of ours can hold.
const LONGEST_DRAFT: usize = 256 * 1024;

/// What the window sends along: the page that was open, and what stood in its form.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Left {
    from: String,
    draft: String,
}

#[derive(Template)]
#[template(path = "sign_in/lock.html")]
struct LockPage {
    frame: Frame,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    if visit.session.who.is_none() {
        return Ok(Reply::GoTo("/sign-in".to_string()));
    }
    let words = visit.words;
    let frame = Frame::new(visit, words.sign_in_lock_title()).lede(words.sign_in_lock_lede());
    Ok(Reply::page(LockPage { frame }.render()?))
}

pub(super) fn lock(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let left: Left = visit.form().unwrap_or_default();
    let from = super::safe(&left.from);
    let path = from.split('?').next().unwrap_or("/").to_string();
    if let Some(who) = visit.session.who {
        let draft = without_secrets(&left.draft);
        if !draft.is_empty() && draft.len() <= LONGEST_DRAFT {
            visit.session.kept_draft = Some((path, draft));
            visit.session.doorstep.draft_of = Some(who);
        }
    }
    visit.session.lock();
    visit.computer.close();
    let address = match serde_html_form::to_string([("next", from.as_str())]) {
        Ok(query) if from != "/" => format!("/sign-in?{query}"),
        _ => "/sign-in".to_string(),
    };
    Ok(Reply::GoTo(address))
}

/// The fields of a form without passphrases, codes, tokens and versions: none of them belongs in a draft.
fn without_secrets(draft: &str) -> String {
    let fields: Vec<(String, String)> = serde_html_form::from_str(draft).unwrap_or_default();
    let kept: Vec<(String, String)> = fields
        .into_iter()
        .filter(|(name, _)| {
            ![
                "passphrase",
                "again",
                "old-passphrase",
                "code",
                "token",
                "version",
            ]
            .contains(&name.as_str())
        })
        .collect();
    serde_html_form::to_string(kept).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_holds_no_secret() {
        let draft = "token=1&title=Board&passphrase=kettle&again=kettle&kind=board&kind=survey";
        assert_eq!(without_secrets(draft), "title=Board&kind=board&kind=survey");
    }

    #[test]
    fn what_is_no_form_is_no_draft() {
        assert_eq!(without_secrets(""), "");
    }
}
