//! The form for a colleague, new or known.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Form, TextInput},
    layout::{Frame, Section},
};
use alongside_involvement::staff::{Staff, StaffDraft};
use alongside_involvement::{Problems, store::Verb};
use alongside_locales::Words;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: StaffDraft = visit.form()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    let subject = visit.change(Verb::Add, |change| Staff::add(change, &facts))?;
    // The next step is a passphrase, so that is where it goes.
    visit.done(
        words.staff_added(&facts.name),
        format!("/staff/{}/passphrase", subject.uuid()),
    )
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let member = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| StaffDraft::from(&member.facts));
    let version = member.version;
    edit_page(visit, &member, &draft, version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let member = wanted(visit)?;
    let draft: StaffDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &member, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Staff::save(change, member.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.staff_saved(&facts.name), address(member.id)),
        Err(trouble) if trouble.is_stale() => {
            let kept = StaffDraft::from(&member.facts);
            edit_page(
                visit,
                &member,
                &draft,
                member.version,
                crate::components::both_texts(words, &draft, &kept),
            )
        }
        Err(trouble) => Err(trouble),
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &StaffDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.staff_add())
        .section(Section::Settings)
        .back("/staff", words.page_back_to(words.staff_heading()))
        .problems(problems);
    questions(
        words,
        draft,
        Form::new("/staff/new", words.staff_form_save()),
    )
    .leave("/staff", words.page_leave())
    .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    member: &Staff,
    draft: &StaffDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(member.id);
    let frame = Frame::new(visit, words.staff_edit_heading(&member.facts.name))
        .section(Section::Settings)
        .back(&address, words.page_back_to(&member.facts.name))
        .problems(problems);
    let form =
        Form::new(format!("{address}/edit"), words.staff_form_save()).carry("version", version);
    questions(words, draft, form)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(words: Words, draft: &StaffDraft, form: Form) -> Form {
    form.ask(
        TextInput::new("name", words.staff_name_label(), &draft.name).hint(words.staff_name_hint()),
    )
    .ask(
        TextInput::new("job_title", words.staff_job_title_label(), &draft.job_title)
            .hint(words.staff_job_title_hint()),
    )
    .ask(
        TextInput::new("email", words.staff_email_label(), &draft.email)
            .hint(words.staff_email_hint())
            .kind("email"),
    )
    .ask(
        TextInput::new("phone", words.staff_phone_label(), &draft.phone)
            .hint(words.staff_phone_hint())
            .kind("tel"),
    )
}
