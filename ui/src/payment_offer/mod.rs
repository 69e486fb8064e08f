//! The part of an activity that says how it pays, and what each person was offered and chose.

pub(crate) mod columns;

use crate::{
    Reply, Route, Trouble, Visit,
    access_requirement::{Flag, flags_of_activity},
    activity::{Part, frame},
    budget,
    components::{
        DateInput, Form, Options, Radios, SummaryList, Tag, TagKind, TextInput, Width, both_texts,
    },
    layout::{Frame, Link, Section},
};
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::budget::Budget;
use alongside_involvement::payment_offer::{
    ActivityPayment, ActivityPaymentDraft, Basis, OfferDraft, Offered, PaymentChoice, PaymentOffer,
    TaxStatus,
};
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::{Id, Problems, store::Verb};
use alongside_locales::Words;
use askama::Template;
use serde::Deserialize;

/// The addresses of offers.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/activities/{activity}/payments", show),
    Route::get("/activities/{activity}/payments/edit", edit),
    Route::post("/activities/{activity}/payments/edit", save),
    Route::get("/activities/{activity}/payments/{person}", offer),
    Route::post("/activities/{activity}/payments/{person}", save_offer),
];

#[derive(Template)]
#[template(path = "payment_offer/show.html")]
struct PartPage {
    frame: Frame,
    address: String,
    undecided: bool,
    figures: SummaryList,
    budgets: Vec<Link>,
    new_budget: String,
    lines: Vec<Line>,
}

struct Line {
    address: String,
    name: String,
    choice: Tag,
    said: String,
    flag: Option<Flag>,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let id: ActivityId = visit.id("activity")?;
    let mut flags = flags_of_activity(visit, id)?;
    let store = visit.store()?;
    let activity = Activity::find(store, id)?;
    let payment = ActivityPayment::of(store, id)?;
    let people = PaymentOffer::of_activity(store, id)?;
    let budgets = Budget::of_activity(store, Some(id))?;
    let address = address(id);
    let facts = &payment.facts;
    let advice_on = facts
        .advice_on
        .map(|day| words.day_short(day))
        .unwrap_or_default();
    let page = PartPage {
        frame: frame(visit, id, &activity.facts, Part::Payments).lede(words.payment_offer_lede()),
        undecided: facts.tax == TaxStatus::Undecided && facts.basis != Basis::Nothing,
        figures: SummaryList::new()
            .row(words.payment_offer_basis_label(), facts.basis.name(words))
            .row(words.payment_offer_tax_label(), facts.tax.name(words))
            .row(words.payment_offer_advice_label(), &facts.advice)
            .row(words.payment_offer_advice_on_label(), advice_on),
        budgets: budgets
            .iter()
            .map(|it| Link::new(budget::address(it.id), &it.facts.name))
            .collect(),
        new_budget: format!("/budgets/new?activity={id}"),
        lines: people
            .iter()
            .map(|it| Line {
                flag: flags.remove(&it.representative),
                ..line(words, &address, it)
            })
            .collect(),
        address,
    };
    Ok(Reply::page(page.render()?))
}

fn line(words: Words, address: &str, person: &Offered) -> Line {
    let (choice, said) = match &person.offer {
        Some(offer) => {
            let kind = match offer.choice {
                PaymentChoice::None => TagKind::Not,
                _ => TagKind::Done,
            };
            let name = offer.choice.name(words);
            let text = match offer.lower {
                Some(lower) => words.payment_offer_lower_sum(name, &lower.words(words)),
                None => name.to_string(),
            };
            (
                Tag::new(kind, text),
                words.payment_offer_said(&words.day_short(offer.said_on)),
            )
        }
        None => (
            Tag::new(TagKind::Todo, words.payment_offer_not_asked()),
            String::new(),
        ),
    };
    Line {
        address: format!("{address}/{}", person.representative),
        name: person.name.clone(),
        choice,
        said,
        flag: None,
    }
}

fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let id: ActivityId = visit.id("activity")?;
    let payment = ActivityPayment::of(visit.store()?, id)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| ActivityPaymentDraft::from(&payment.facts));
    let version = payment.kept.map_or(0, |(_, version)| version);
    edit_page(visit, id, &draft, version, Problems::default())
}

fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let id: ActivityId = visit.id("activity")?;
    let draft: ActivityPaymentDraft = visit.form()?;
    let version = visit.version()?;
    let payment = ActivityPayment::of(visit.store()?, id)?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, id, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        payment.keep(change, id, version, &facts)
    }) {
        Ok(_) => visit.done(words.payment_offer_basis_done(), address(id)),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &ActivityPaymentDraft::from(&payment.facts));
            let version = payment.kept.map_or(0, |(_, version)| version);
            edit_page(visit, id, &draft, version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn edit_page(
    visit: &mut Visit<'_>,
    id: ActivityId,
    draft: &ActivityPaymentDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let activity = Activity::find(visit.store()?, id)?;
    let frame = Frame::new(visit, words.payment_offer_edit_title(&activity.facts.title))
        .lede(words.payment_offer_edit_lede())
        .section(Section::Activities)
        .back(address(id), words.payment_offer_back())
        .problems(problems);
    let bases: Options = Basis::ALL
        .iter()
        .map(|it| (it.code(), it.name(words)))
        .collect();
    let taxes: Options = TaxStatus::ALL
        .iter()
        .map(|it| (it.code(), it.name(words)))
        .collect();
    Form::new(
        format!("{}/edit", address(id)),
        words.payment_offer_edit_save(),
    )
    .carry("version", version)
    .ask(Radios::new(
        "basis",
        words.payment_offer_basis_label(),
        bases,
        draft.basis.as_str(),
    ))
    .ask(
        Radios::new(
            "tax",
            words.payment_offer_tax_label(),
            taxes,
            draft.tax.as_str(),
        )
        .hint(words.payment_offer_tax_hint()),
    )
    .ask(TextInput::new(
        "advice",
        words.payment_offer_advice_label(),
        &draft.advice,
    ))
    .ask(DateInput::new(
        "advice-on",
        words.payment_offer_advice_on_label(),
        draft.advice_on().typed(),
    ))
    .leave(address(id), words.page_leave())
    .page(visit, frame)
}

/// What the page about somebody's choice showed.
#[derive(Deserialize)]
struct Seen {
    #[serde(default)]
    offer: String,
}

fn offer(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let today = visit.today();
    let (id, person) = pair(visit)?;
    let known = PaymentOffer::of(visit.store()?, id, person)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| OfferDraft::of(known.as_ref().map(|it| &it.facts), today));
    offer_page(
        visit,
        id,
        person,
        known.as_ref(),
        &draft,
        Problems::default(),
    )
}

fn save_offer(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (id, person) = pair(visit)?;
    let draft: OfferDraft = visit.form()?;
    let known = PaymentOffer::of(visit.store()?, id, person)?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return offer_page(visit, id, person, known.as_ref(), &draft, problems),
    };
    let seen: Seen = visit.form()?;
    let seen: Option<Id<PaymentOffer>> = seen.offer.parse().ok();
    let version = visit.version()?;
    // Somebody else may have asked meanwhile: then the row is there and was not seen.
    let seen = match (&known, seen) {
        (Some(offer), None) => Some((offer.id, version)),
        (_, seen) => seen.map(|it| (it, version)),
    };
    match visit.change(Verb::Save, |change| {
        PaymentOffer::keep(change, id, person, seen, &facts)
    }) {
        Ok(_) => visit.done(words.payment_offer_done(), address(id)),
        Err(trouble) if trouble.is_stale() => {
            let kept = OfferDraft::of(known.as_ref().map(|it| &it.facts), today);
            let both = both_texts(words, &draft, &kept);
            offer_page(visit, id, person, known.as_ref(), &draft, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn pair(visit: &Visit<'_>) -> Result<(ActivityId, RepresentativeId), Trouble> {
    Ok((visit.id("activity")?, visit.id("person")?))
}

fn offer_page(
    visit: &mut Visit<'_>,
    id: ActivityId,
    person: RepresentativeId,
    known: Option<&PaymentOffer>,
    draft: &OfferDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let activity = Activity::find(visit.store()?, id)?.facts.title;
    let name = Representative::find(visit.store()?, person)?.facts.name;
    let frame = Frame::new(visit, words.payment_offer_title(&name))
        .kind_of_page(&activity)
        .caption(&activity)
        .lede(words.payment_offer_choice_lede())
        .section(Section::Activities)
        .back(address(id), words.payment_offer_back())
        .problems(problems);
    let choices: Options = PaymentChoice::ALL
        .iter()
        .map(|it| (it.code(), it.name(words)))
        .collect();
    Form::new(
        format!("{}/{person}", address(id)),
        words.payment_offer_save(),
    )
    .carry("version", known.map_or(0, |it| it.version))
    .carry(
        "offer",
        known.map(|it| it.id.to_string()).unwrap_or_default(),
    )
    .ask(Radios::new(
        "choice",
        words.payment_offer_choice_label(),
        choices,
        draft.choice.as_str(),
    ))
    .ask(
        TextInput::new("lower", words.payment_offer_lower_label(), &draft.lower)
            .hint(words.payment_offer_lower_hint())
            .width(Width::Ten),
    )
    .ask(DateInput::new(
        "said",
        words.payment_offer_said_label(),
        draft.said().typed(),
    ))
    .leave(address(id), words.page_leave())
    .page(visit, frame)
}

fn address(id: ActivityId) -> String {
    format!("{}/payments", crate::activity::address(id))
}
