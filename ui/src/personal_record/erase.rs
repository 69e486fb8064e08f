//! Erasing a person: what goes, what stays and why, and where else their name may stand. It cannot be undone, so the name is typed.

use super::{of_person, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Checkboxes, Form, Options, TextInput},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::personal_record::{Erasure, PersonalRows};
use alongside_involvement::representative::Representative;
use alongside_involvement::store::Verb;
use serde::{Deserialize, Serialize};

/// What the box sends that keeps certificates.
const KEEP: &str = "keep";
/// How many places that name the person are listed at most.
const MOST: usize = 50;

/// The question as answered.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct EraseDraft {
    name: String,
    certificates: Vec<String>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = wanted(visit)?;
    let draft = visit.kept_draft().unwrap_or_default();
    page(visit, &person, &draft, person.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let person = wanted(visit)?;
    let home = crate::representative::address(person.id);
    if Erasure::of(visit.store()?, person.id)?.is_some() {
        return Ok(Reply::GoTo(home));
    }
    let draft: EraseDraft = visit.form()?;
    let version = visit.version()?;
    let typed = draft.name.split_whitespace();
    if !typed.eq(person.facts.name.split_whitespace()) {
        let problem = words.personal_record_erase_name_wrong(&person.facts.name);
        let problems = Problems::one("name", problem);
        return page(visit, &person, &draft, version, problems);
    }
    let keep = draft.certificates.iter().any(|it| it == KEEP);
    let called = words.personal_record_nobody();
    match visit.change(Verb::Erase, |change| {
        Erasure::run(change, &person, version, called, keep)
    }) {
        Ok(_) => visit.done(words.personal_record_erase_done(), home),
        Err(trouble) if trouble.is_stale() => {
            let problems = Problems::one("", words.problem_changed_meanwhile());
            page(visit, &person, &draft, person.version, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn page(
    visit: &mut Visit<'_>,
    person: &Representative,
    draft: &EraseDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = of_person(person.id);
    let (name, called) = (&person.facts.name, person.facts.called());
    let store = visit.store()?;
    let all = PersonalRows::all(store, person.id)?;
    let named = store.search(name, MOST)?;
    let certificates = all.iter().any(|it| it.kind == "certificate");
    let frame = Frame::new(visit, words.personal_record_erase_title(name))
        .section(Section::People)
        .lede(words.personal_record_erase_lede(called))
        .back(&address, words.personal_record_back(called))
        .problems(problems);
    let mut form = Form::new(
        format!("{address}/erase"),
        words.personal_record_erase_save(),
    )
    .carry("version", version)
    .heading(words.personal_record_erase_what())
    .sentence(words.personal_record_erase_goes())
    .sentence(words.personal_record_erase_stays())
    .sentence(words.personal_record_erase_backups());
    let elsewhere: Vec<_> = named
        .into_iter()
        .filter(|found| {
            let mut own = all.iter().flat_map(|it| &it.rows);
            own.all(|row| row.subject != found.subject)
        })
        .collect();
    if !elsewhere.is_empty() {
        form = form
            .heading(words.personal_record_erase_elsewhere())
            .sentence(words.personal_record_erase_elsewhere_why());
        for found in elsewhere {
            if let Some((kind, place)) = crate::search::place(words, &found.subject) {
                form = form.link(place, format!("{kind}: {}", found.title));
            }
        }
    }
    form = form.heading(words.personal_record_erase_confirm());
    if certificates {
        let keep = Options::new().option(KEEP, words.personal_record_erase_keep(called));
        form = form.ask(Checkboxes::new(
            "certificates",
            words.search_kind_certificate(),
            keep,
            draft.certificates.clone(),
        ));
    }
    form.ask(
        TextInput::new(
            "name",
            words.personal_record_erase_name_label(),
            &draft.name,
        )
        .hint(words.personal_record_erase_name_hint(name)),
    )
    .leave(address, words.page_leave())
    .page(visit, frame)
}
