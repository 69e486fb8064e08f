//! The form for an audit: what is looked at, and when.

use super::{address, wanted, wanted_activity};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, TextArea, TextInput, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::access_audit::{AccessAudit, AccessAuditDraft, AuditKind};
use alongside_involvement::activity::Activity;
use alongside_involvement::store::Verb;
use alongside_locales::Words;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let activity = wanted_activity(visit)?;
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| AccessAuditDraft::on(today));
    new_page(visit, &activity, &draft, Problems::new())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let activity = wanted_activity(visit)?;
    let draft: AccessAuditDraft = visit.form()?;
    let facts = match draft.check(words, visit.today()) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &activity, &draft, problems),
    };
    let subject = visit.change(Verb::Add, |change| {
        AccessAudit::add(change, activity.id, &facts)
    })?;
    let done = words.access_audit_new_done(&facts.name);
    visit.done(done, format!("/access-audits/{}", subject.uuid()))
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let audit = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| AccessAuditDraft::from(&audit.facts));
    let version = audit.version;
    edit_page(visit, &audit, &draft, version, Problems::new())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let audit = wanted(visit)?;
    // What kind it is stays as it was, because its questions depend on it.
    let draft = AccessAuditDraft {
        kind: audit.facts.kind.code().to_string(),
        ..visit.form()?
    };
    let version = visit.version()?;
    let facts = match draft.check(words, visit.today()) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &audit, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        AccessAudit::save(change, audit.id, version, &facts)
    }) {
        Ok(_) => {
            let done = words.access_audit_edit_done(&facts.name);
            visit.done(done, address(audit.id))
        }
        Err(trouble) if trouble.is_stale() => {
            let kept = AccessAuditDraft::from(&audit.facts);
            let problems = both_texts(words, &draft, &kept);
            edit_page(visit, &audit, &draft, audit.version, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    activity: &Activity,
    draft: &AccessAuditDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let here = crate::activity::address(activity.id);
    let title = &activity.facts.title;
    let frame = Frame::new(visit, words.access_audit_new_title())
        .caption(title)
        .kind_of_page(title)
        .section(Section::Activities)
        .back(format!("{here}/access"), words.activity_back_to(title))
        .problems(problems);
    let kinds: Options = AuditKind::ALL
        .iter()
        .map(|kind| (kind.code(), kind.name(words)))
        .collect();
    let form = Form::new(
        format!("{here}/access-audits/new"),
        words.access_audit_new_save(),
    )
    .ask(Radios::new(
        "kind",
        words.access_audit_kind_label(),
        kinds,
        draft.kind.as_str(),
    ));
    questions(words, form, draft)
        .leave(format!("{here}/access"), words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    audit: &AccessAudit,
    draft: &AccessAuditDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let here = address(audit.id);
    let name = &audit.facts.name;
    let frame = Frame::new(visit, words.access_audit_edit_title(name))
        .section(Section::Activities)
        .back(&here, words.access_audit_back(name))
        .problems(problems);
    let form =
        Form::new(format!("{here}/edit"), words.access_audit_edit_save()).carry("version", version);
    questions(words, form, draft)
        .leave(here, words.page_leave())
        .page(visit, frame)
}

fn questions(words: Words, form: Form, draft: &AccessAuditDraft) -> Form {
    form.ask(
        TextInput::new("name", words.access_audit_name_label(), &draft.name)
            .hint(words.access_audit_name_hint()),
    )
    .ask(
        TextArea::new(
            "whereabouts",
            words.access_audit_whereabouts_label(),
            &draft.whereabouts,
        )
        .hint(words.access_audit_whereabouts_hint()),
    )
    .ask(
        DateInput::new(
            "checked",
            words.access_audit_checked_label(),
            draft.checked().typed(),
        )
        .hint(words.access_audit_item_due_hint()),
    )
}
