//! To which account a person is paid. The page belongs to the person, and nothing else shows it.

pub(crate) mod columns;

use crate::{
    Reply, Route, Trouble, Visit,
    components::{Form, TextInput, Width, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::payee::{Payee, PayeeDraft};
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::{Id, Problems, store::Verb};
use serde::Deserialize;

/// The addresses of accounts.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/representatives/{representative}/payee", show),
    Route::post("/representatives/{representative}/payee", save),
];

/// What the page showed.
#[derive(Deserialize)]
struct Seen {
    #[serde(default)]
    payee: String,
}

/// Where somebody's account is.
pub(crate) fn address(person: RepresentativeId) -> String {
    format!("/representatives/{person}/payee")
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person: RepresentativeId = visit.id("representative")?;
    let kept = Payee::of(visit.store()?, person)?;
    let draft = visit.kept_draft().unwrap_or_else(|| {
        kept.as_ref()
            .map(|it| PayeeDraft::from(&it.facts))
            .unwrap_or_default()
    });
    page(visit, kept.as_ref(), &draft, Problems::default())
}

fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let person: RepresentativeId = visit.id("representative")?;
    let draft: PayeeDraft = visit.form()?;
    let kept = Payee::of(visit.store()?, person)?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, kept.as_ref(), &draft, problems),
    };
    let seen: Seen = visit.form()?;
    let seen: Option<Id<Payee>> = seen.payee.parse().ok();
    let version = visit.version()?;
    let seen = seen.map(|id| (id, version));
    // Never undone: an account that somebody put back is one that they wrote.
    match visit.change(Verb::Book, |change| {
        Payee::keep(change, person, seen, &facts)
    }) {
        Ok(_) => visit.done(words.payee_done(), address(person)),
        Err(trouble) if trouble.is_stale() => {
            let now = kept
                .as_ref()
                .map(|it| PayeeDraft::from(&it.facts))
                .unwrap_or_default();
            let both = both_texts(words, &draft, &now);
            page(visit, kept.as_ref(), &draft, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn page(
    visit: &mut Visit<'_>,
    kept: Option<&Payee>,
    draft: &PayeeDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let person: RepresentativeId = visit.id("representative")?;
    let name = Representative::find(visit.store()?, person)?.facts.name;
    let back = format!("/representatives/{person}");
    let frame = Frame::new(visit, words.payee_title(&name))
        .lede(words.payee_lede())
        .section(Section::People)
        .back(&back, words.payee_back(&name))
        .problems(problems);
    Form::new(address(person), words.payee_save())
        .carry("version", kept.map_or(0, |it| it.version))
        .carry(
            "payee",
            kept.map(|it| it.id.to_string()).unwrap_or_default(),
        )
        .ask(
            TextInput::new("reference", words.payee_reference_label(), &draft.reference)
                .hint(words.payee_reference_hint())
                .width(Width::Twenty),
        )
        .heading(words.payee_account_heading())
        .sentence(words.payee_account_why())
        .ask(
            TextInput::new(
                "account-name",
                words.payee_account_name_label(),
                &draft.account_name,
            )
            .hint(words.payee_account_name_hint())
            .width(Width::Thirty),
        )
        .ask(
            TextInput::new("sort-code", words.payee_sort_code_label(), &draft.sort_code)
                .hint(words.payee_sort_code_hint())
                .width(Width::Ten),
        )
        .ask(
            TextInput::new(
                "account-number",
                words.payee_account_number_label(),
                &draft.account_number,
            )
            .hint(words.payee_account_number_hint())
            .width(Width::Ten),
        )
        .leave(back, words.page_leave())
        .page(visit, frame)
}
