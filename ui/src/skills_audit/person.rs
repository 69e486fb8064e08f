//! What one person brings, and what they would like, in their own words.

use super::{address, person_address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Select, TextArea, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::Participation;
use alongside_involvement::skills_audit::{
    SkillsAudit, SkillsPerson, SkillsPersonDraft, SkillsPersonId,
};
use alongside_involvement::store::Verb;
use alongside_locales::Words;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let audit = wanted(visit)?;
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| SkillsPersonDraft::on(today));
    new_page(visit, &audit, &draft, Problems::new())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let audit = wanted(visit)?;
    let draft: SkillsPersonDraft = visit.form()?;
    let (who, facts) = match draft.check(words, visit.today()) {
        Ok(checked) => checked,
        Err(problems) => return new_page(visit, &audit, &draft, problems),
    };
    let people = audit.people(visit.store()?)?;
    let already = people.iter().find(|it| it.representative == who);
    if let Some(already) = already
        && visit.is_new_token()?
    {
        let problem = words.skills_audit_person_already(&already.name);
        let problems = Problems::one("representative", problem);
        return new_page(visit, &audit, &draft, problems);
    }
    visit.change(Verb::Save, |change| {
        SkillsPerson::add(change, audit.id, who, &facts)
    })?;
    let people = audit.people(visit.store()?)?;
    let name = people.into_iter().find(|it| it.representative == who);
    let name = name.map(|it| it.name).unwrap_or_default();
    visit.done(words.skills_audit_person_saved(&name), address(audit.id))
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = wanted_person(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| SkillsPersonDraft::of(person.representative, &person.facts));
    let version = person.version;
    edit_page(visit, &person, &draft, version, Problems::new())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let person = wanted_person(visit)?;
    // Whose words they are stays as it was.
    let draft = SkillsPersonDraft {
        representative: person.representative.to_string(),
        ..visit.form()?
    };
    let version = visit.version()?;
    let (_, facts) = match draft.check(words, visit.today()) {
        Ok(checked) => checked,
        Err(problems) => return edit_page(visit, &person, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| person.save(change, version, &facts)) {
        Ok(_) => {
            let done = words.skills_audit_person_saved(&person.name);
            visit.done(done, address(person.audit))
        }
        Err(trouble) if trouble.is_stale() => {
            let kept = SkillsPersonDraft::of(person.representative, &person.facts);
            let problems = both_texts(words, &draft, &kept);
            edit_page(visit, &person, &draft, person.version, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    audit: &SkillsAudit,
    draft: &SkillsPersonDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let here = address(audit.id);
    let role = &audit.facts.role;
    let frame = Frame::new(visit, words.skills_audit_person_title())
        .caption(role)
        .kind_of_page(role)
        .section(Section::Activities)
        .back(&here, words.skills_audit_back(role))
        .problems(problems);
    let store = visit.store()?;
    let said = audit.people(store)?;
    let all = Participation::of_activity(store, audit.activity)?;
    let nobody = words.skills_audit_person_choose().to_string();
    let open = |part: &Participation| {
        let id = part.representative;
        said.iter().all(|it| it.representative != id) || id.to_string() == draft.representative
    };
    let people: Options = std::iter::once((String::new(), nobody))
        .chain(
            all.into_iter()
                .filter(open)
                .map(|part| (part.representative.to_string(), part.name)),
        )
        .collect();
    let form = Form::new(
        format!("{here}/people/new"),
        words.skills_audit_person_save(),
    )
    .ask(Select::new(
        "representative",
        words.skills_audit_person_label(),
        people,
        draft.representative.as_str(),
    ));
    questions(words, form, draft)
        .leave(here, words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    person: &SkillsPerson,
    draft: &SkillsPersonDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let audit = SkillsAudit::find(visit.store()?, person.audit)?;
    let back = address(person.audit);
    let frame = Frame::new(visit, words.skills_audit_person_edit_title(&person.name))
        .kind_of_page(&audit.facts.role)
        .section(Section::Activities)
        .back(&back, words.skills_audit_back(&audit.facts.role))
        .problems(problems);
    let form = Form::new(person_address(person.id), words.skills_audit_person_save())
        .carry("version", version);
    questions(words, form, draft)
        .leave(back, words.page_leave())
        .page(visit, frame)
}

fn questions(words: Words, form: Form, draft: &SkillsPersonDraft) -> Form {
    form.ask(
        TextArea::new("brings", words.skills_audit_brings_label(), &draft.brings)
            .hint(words.skills_audit_brings_hint()),
    )
    .ask(
        TextArea::new(
            "would-like",
            words.skills_audit_would_like_label(),
            &draft.would_like,
        )
        .hint(words.skills_audit_would_like_hint()),
    )
    .ask(
        DateInput::new(
            "said",
            words.skills_audit_said_label(),
            draft.said().typed(),
        )
        .hint(words.skills_audit_said_hint()),
    )
}

fn wanted_person(visit: &mut Visit<'_>) -> Result<SkillsPerson, Trouble> {
    let id: SkillsPersonId = visit.id("skills_person")?;
    Ok(SkillsPerson::find(visit.store()?, id)?)
}
