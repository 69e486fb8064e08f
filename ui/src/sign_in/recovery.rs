//! A forgotten passphrase: the two ways in, and the recovery code.

use crate::{
    Reply, Trouble, Visit,
    components::{Form, Options, Radios, TextInput, Width},
    layout::Frame,
    staff::{PassphraseDraft, Shown},
    start,
};
use alongside_involvement::Problems;
use alongside_involvement::staff::{PassphraseFrom, Staff, StaffId};
use alongside_involvement::store::{NotOpened, RecoveryCode};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "sign_in/forgotten.html")]
struct ForgottenPage {
    frame: Frame,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct CodeDraft {
    code: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct WhoDraft {
    who: String,
}

pub(super) fn forgotten(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.sign_in_forgotten_title())
        .lede(words.sign_in_forgotten_lede())
        .back("/sign-in", words.page_back());
    Ok(Reply::page(ForgottenPage { frame }.render()?))
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    code_page(visit, "", Problems::default())
}

pub(super) fn open(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: CodeDraft = visit.form()?;
    if draft.code.trim().is_empty() {
        return code_page(
            visit,
            "",
            Problems::one("code", words.sign_in_code_missing()),
        );
    }
    let code: RecoveryCode = match draft.code.parse() {
        Ok(code) => code,
        // A code with a slip opens nothing, so it may stand in its box to be mended.
        Err(fault) => {
            return code_page(
                visit,
                &draft.code,
                Problems::one("code", fault.words(words)),
            );
        }
    };
    let Some(place) = visit.place() else {
        return Ok(Reply::GoTo("/start".to_string()));
    };
    let file = place.name();
    match visit.computer.recover(place, &code, visit.request.now) {
        Ok(()) => {
            visit.session.doorstep.recovered = true;
            Ok(Reply::GoTo("/sign-in/new-passphrase".to_string()))
        }
        Err(NotOpened::WrongCode) => code_page(
            visit,
            "",
            Problems::one("code", words.sign_in_code_wrong(&file)),
        ),
        Err(trouble) => start::not_opened(visit, &trouble),
    }
}

fn code_page(visit: &mut Visit<'_>, typed: &str, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    if visit.place().is_none() {
        return Ok(Reply::GoTo("/start".to_string()));
    }
    let frame = Frame::new(visit, words.store_recover())
        .lede(words.sign_in_code_lede())
        .back("/sign-in/forgotten", words.page_back())
        .problems(problems);
    Form::new("/sign-in/recovery", words.sign_in_code_save())
        .ask(
            TextInput::new("code", words.store_code_label(), typed)
                .hint(words.store_code_hint())
                .width(Width::Full),
        )
        .page(visit, frame)
}

pub(super) fn who(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    who_page(visit, &WhoDraft::default(), Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    if !visit.session.doorstep.recovered {
        return Ok(Reply::GoTo("/sign-in/recovery".to_string()));
    }
    let draft: WhoDraft = visit.form()?;
    let known = Staff::list(visit.store()?)?;
    let who: Option<StaffId> = draft
        .who
        .parse()
        .ok()
        .filter(|who| known.iter().any(|member| member.id == *who));
    let passphrase: PassphraseDraft = visit.form()?;
    let Some(who) = who else {
        let mut problems = Problems::one("who", words.sign_in_who_missing());
        if let Err(more) = passphrase.check(words, &[]) {
            problems.extend(more.iter().cloned());
        }
        return who_page(visit, &draft, problems);
    };
    match passphrase.give(visit, who, PassphraseFrom::RecoverySheet)? {
        Err(problems) => who_page(visit, &draft, problems),
        Ok(()) => {
            let name = visit.member(who)?.facts.name;
            super::welcome(
                visit,
                who,
                "/".to_string(),
                Some(words.sign_in_who_done(&name)),
            )
        }
    }
}

fn who_page(visit: &mut Visit<'_>, draft: &WhoDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    if !visit.session.doorstep.recovered {
        return Ok(Reply::GoTo("/sign-in/recovery".to_string()));
    }
    let shown = Shown::of(visit);
    let staff = Staff::list(visit.store()?)?;
    let names = staff
        .iter()
        .map(|member| (member.id.to_string(), member.facts.name.clone()))
        .collect::<Options>();
    let frame = Frame::new(visit, words.sign_in_who_title())
        .lede(words.sign_in_who_lede())
        .problems(problems);
    let form = Form::new("/sign-in/new-passphrase", words.sign_in_who_save()).ask(Radios::new(
        "who",
        words.sign_in_who_label(),
        names,
        draft.who.as_str(),
    ));
    shown
        .ask_twice(words, form, "/sign-in/new-passphrase")
        .page(visit, frame)
}
