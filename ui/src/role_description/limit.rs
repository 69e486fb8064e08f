//! From which length on an activity is to have a role description.

use crate::{
    Reply, Trouble, Visit,
    components::{Form, TextInput, Width},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::role_description::{LimitDraft, RoleLimit};
use alongside_involvement::store::Verb;

const LIST: &str = "/role-descriptions";

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let limit = RoleLimit::of(visit.store()?)?;
    let draft = visit.kept_draft().unwrap_or_else(|| limit.into());
    page(visit, &draft, limit.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let limit = RoleLimit::of(visit.store()?)?;
    let draft: LimitDraft = visit.form()?;
    let version = visit.version()?;
    let (months, sessions) = match draft.check(words) {
        Ok(numbers) => numbers,
        Err(problems) => return page(visit, &draft, version, problems),
    };
    let set = visit.change(Verb::Save, |change| {
        limit.set(change, version, months, sessions)
    });
    match set {
        Ok(_) => visit.done(words.role_description_limit_done(), LIST),
        Err(trouble) if trouble.is_stale() => {
            let changed = Problems::one("", words.problem_changed_meanwhile());
            page(visit, &draft, limit.version, changed)
        }
        Err(trouble) => Err(trouble),
    }
}

fn page(
    visit: &mut Visit<'_>,
    draft: &LimitDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.role_description_limit_title())
        .lede(words.role_description_limit_lede())
        .section(Section::Papers)
        .back(LIST, words.role_description_limit_back())
        .problems(problems);
    Form::new(
        "/role-descriptions/limit",
        words.role_description_limit_save(),
    )
    .carry("version", version)
    .ask(
        TextInput::new(
            "months",
            words.role_description_limit_months_label(),
            &draft.months,
        )
        .hint(words.role_description_limit_months_hint())
        .whole_number(Width::Two),
    )
    .ask(
        TextInput::new(
            "sessions",
            words.role_description_limit_sessions_label(),
            &draft.sessions,
        )
        .hint(words.role_description_limit_sessions_hint())
        .whole_number(Width::Three),
    )
    .leave(LIST, words.page_leave())
    .page(visit, frame)
}
