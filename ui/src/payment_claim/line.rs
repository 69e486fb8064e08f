//! Lines of a claim: what kind, what it was, how much.

use super::{address, called, open, seen};
use crate::{
    Reply, Trouble, Visit,
    components::{
        Checkboxes, DateInput, Form, Options, Question, Radios, Select, TextInput, Width,
    },
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::payment_claim::YES;
use alongside_involvement::payment_claim::{
    Line, LineContext, LineDraft, LineFacts, LineId, LineKind, PaidBy, PaymentClaim,
};
use alongside_involvement::payment_offer::PaymentOffer;
use alongside_involvement::policy::{Category, Policy};
use alongside_involvement::rate::{Rate, RateKind};
use alongside_involvement::store::Verb;
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "payment_claim/kinds.html")]
struct KindsPage {
    frame: Frame,
    address: String,
    kinds: Vec<Kind>,
}

struct Kind {
    code: &'static str,
    name: &'static str,
    why: String,
}

/// What a line can be for.
pub(super) fn kinds(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let claim = open(visit)?;
    let number = called(visit, claim.number)?;
    let policy = Policy::kept(visit.store()?, claim.policy)?;
    let involvement = Kind {
        code: LineKind::Involvement.code(),
        name: words.payment_claim_involvement(),
        why: words.payment_claim_involvement_why().to_string(),
    };
    let expenses = policy
        .facts
        .categories
        .iter()
        .filter(|it| it.covered)
        .map(|it| {
            let mut why = Vec::new();
            if it.category != Category::Mileage {
                why.push(words.payment_claim_receipt_over(&it.receipt_over.words(words)));
            }
            if it.agree_before {
                why.push(words.payment_claim_agree_before().to_string());
            }
            if it.pay_direct {
                why.push(words.payment_claim_pay_direct().to_string());
            }
            Kind {
                code: it.category.code(),
                name: it.category.name(words),
                why: why.join(" "),
            }
        });
    let address = address(claim.id);
    let page = KindsPage {
        frame: Frame::new(visit, words.payment_claim_line_kinds_title())
            .kind_of_page(number)
            .lede(words.payment_claim_line_kinds_lede())
            .section(Section::Money)
            .back(&address, words.payment_claim_back_to()),
        kinds: std::iter::once(involvement).chain(expenses).collect(),
        address,
    };
    Ok(Reply::page(page.render()?))
}

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (claim, kind) = (open(visit)?, kind(visit)?);
    let draft = match visit.kept_draft() {
        Some(draft) => draft,
        None => {
            let (day, person) = (claim.facts.day, claim.facts.representative);
            let offer = match claim.facts.activity {
                Some(activity) => PaymentOffer::of(visit.store()?, activity, person)?,
                None => None,
            };
            let lower = offer.and_then(|offer| offer.facts.lower);
            let draft = LineDraft::begin(kind, day, claim.facts.choice, lower);
            match kind {
                LineKind::Expense(Category::Mileage) => {
                    draft.after(PaymentClaim::last_journey(visit.store()?, person, day)?)
                }
                _ => draft,
            }
        }
    };
    page(
        visit,
        &claim,
        Which::New(kind),
        &draft,
        claim.version,
        Problems::default(),
    )
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (claim, kind) = (open(visit)?, kind(visit)?);
    let draft: LineDraft = visit.form()?;
    let seen = seen(visit, &claim)?;
    let facts = match check(visit, &claim, kind, None, &draft)? {
        Ok(facts) => facts,
        Err(problems) => {
            return page(
                visit,
                &claim,
                Which::New(kind),
                &draft,
                seen.version,
                problems,
            );
        }
    };
    match visit.change(Verb::Book, |change| seen.add_line(change, &facts, today)) {
        Ok(_) => visit.done(words.payment_claim_line_added(), address(claim.id)),
        Err(trouble) if trouble.is_stale() => {
            let told = Problems::one("", words.payment_claim_changed_meanwhile());
            page(visit, &claim, Which::New(kind), &draft, claim.version, told)
        }
        Err(trouble) => Err(trouble),
    }
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let claim = open(visit)?;
    let line = line(visit, &claim)?;
    let draft = match visit.kept_draft() {
        Some(draft) => draft,
        None => {
            let store = visit.store()?;
            let policy = Policy::kept(store, claim.policy)?;
            LineDraft::known(
                &line.facts,
                &Rate::list(store, false)?,
                &policy,
                claim.facts.choice,
            )
        }
    };
    page(
        visit,
        &claim,
        Which::Known(&line),
        &draft,
        claim.version,
        Problems::default(),
    )
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let claim = open(visit)?;
    let line = line(visit, &claim)?;
    let draft: LineDraft = visit.form()?;
    let seen = seen(visit, &claim)?;
    let facts = match check(visit, &claim, line.facts.kind, Some(line.id), &draft)? {
        Ok(facts) => facts,
        Err(problems) => {
            return page(
                visit,
                &claim,
                Which::Known(&line),
                &draft,
                seen.version,
                problems,
            );
        }
    };
    match visit.change(Verb::Book, |change| {
        seen.save_line(change, line.id, &facts, today)
    }) {
        Ok(_) => visit.done(words.payment_claim_line_saved(), address(claim.id)),
        Err(trouble) if trouble.is_stale() => {
            let told = Problems::one("", words.payment_claim_changed_meanwhile());
            page(
                visit,
                &claim,
                Which::Known(&line),
                &draft,
                claim.version,
                told,
            )
        }
        Err(trouble) => Err(trouble),
    }
}

pub(super) fn ask_remove(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let claim = open(visit)?;
    let line = line(visit, &claim)?;
    let number = called(visit, claim.number)?;
    let sum = line.facts.pence.words(words);
    let title = words.payment_claim_line_remove_title(line.facts.title(words), &sum);
    let frame = Frame::new(visit, title)
        .kind_of_page(number)
        .section(Section::Money)
        .back(address(claim.id), words.payment_claim_back_to());
    let question = Question {
        frame,
        action: format!("{}/line/{}/remove", address(claim.id), line.id),
        version: claim.version,
        why: words.payment_claim_line_remove_why().to_string(),
        save: words.payment_claim_line_remove_save(),
    };
    question.page(visit)
}

pub(super) fn remove(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let claim = open(visit)?;
    if visit.is_new_token()? {
        let line = line(visit, &claim)?;
        let seen = seen(visit, &claim)?;
        match visit.change(Verb::Book, |change| seen.remove_line(change, &line, today)) {
            Ok(_) => {}
            Err(trouble) if trouble.is_stale() => {
                return visit.done(words.payment_claim_changed_meanwhile(), address(claim.id));
            }
            Err(trouble) => return Err(trouble),
        }
    }
    visit.done(words.payment_claim_line_removed(), address(claim.id))
}

/// A line that is new, or one that is known.
#[derive(Clone, Copy)]
enum Which<'a> {
    New(LineKind),
    Known(&'a Line),
}

fn kind(visit: &Visit<'_>) -> Result<LineKind, Trouble> {
    LineKind::from_code(visit.parameter("kind")).ok_or(Trouble::NotFound)
}

/// The line in the address, if it is one of the claim's.
pub(super) fn line(visit: &mut Visit<'_>, claim: &PaymentClaim) -> Result<Line, Trouble> {
    let id: LineId = visit.id("line")?;
    let lines = claim.lines(visit.store()?)?;
    lines
        .into_iter()
        .find(|line| line.id == id)
        .ok_or(Trouble::NotFound)
}

fn check(
    visit: &mut Visit<'_>,
    claim: &PaymentClaim,
    kind: LineKind,
    but: Option<LineId>,
    draft: &LineDraft,
) -> Result<Result<LineFacts, Problems>, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let store = visit.store()?;
    let policy = Policy::kept(store, claim.policy)?;
    let rates = Rate::list(store, false)?;
    let vehicle = RateKind::from_code(&draft.vehicle).filter(|it| it.is_mileage());
    let day = draft.known_day(words);
    let takes_part = match (claim.facts.activity, day) {
        (Some(activity), Some(day)) => {
            PaymentClaim::takes_part(store, claim.facts.representative, activity, day)?
        }
        _ => true,
    };
    let miles_before = match (vehicle, day) {
        (Some(vehicle), Some(day)) => {
            PaymentClaim::miles_before(store, claim.facts.representative, vehicle, day, but)?
        }
        _ => Default::default(),
    };
    let context = LineContext {
        kind,
        choice: claim.facts.choice,
        policy: &policy,
        rates: &rates,
        miles_before,
        sent_in: claim.submitted_on,
        says_why_late: !claim.facts.late_reason.is_empty(),
        takes_part,
        today,
    };
    Ok(draft.check(words, &context))
}

fn page(
    visit: &mut Visit<'_>,
    claim: &PaymentClaim,
    which: Which<'_>,
    draft: &LineDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let here = address(claim.id);
    let number = called(visit, claim.number)?;
    let (kind, title, action) = match which {
        Which::New(kind) => (
            kind,
            words.payment_claim_line_new_title(kind.name(words)),
            format!("{here}/lines/{}", kind.code()),
        ),
        Which::Known(line) => (
            line.facts.kind,
            words.payment_claim_line_edit_title(
                line.facts.title(words),
                &line.facts.pence.words(words),
            ),
            format!("{here}/line/{}", line.id),
        ),
    };
    let mut frame = Frame::new(visit, title)
        .kind_of_page(number)
        .section(Section::Money)
        .back(&here, words.payment_claim_back_to())
        .problems(problems);
    if claim.approved.is_some() {
        frame = frame.lede(words.payment_claim_edit_unapproves());
    }
    let rates = Rate::list(visit.store()?, false)?;
    let form = Form::new(action, words.payment_claim_line_save()).carry("version", version);
    let form = form
        .ask(
            TextInput::new("what", words.payment_claim_what_label(), &draft.what)
                .hint(hint(words, kind)),
        )
        .ask(DateInput::new(
            "day",
            words.payment_claim_line_day_label(),
            draft.day().typed(),
        ));
    let form = match kind {
        LineKind::Involvement => involvement(words, form, draft, &rates),
        LineKind::Expense(Category::Mileage) => journey(words, form, draft),
        LineKind::Expense(category) => expense(words, form, draft, category),
    };
    form.leave(here, words.page_leave()).page(visit, frame)
}

fn hint(words: Words, kind: LineKind) -> &'static str {
    match kind {
        LineKind::Involvement => words.payment_claim_what_involvement_hint(),
        LineKind::Expense(Category::Mileage) => words.payment_claim_what_journey_hint(),
        LineKind::Expense(_) => words.payment_claim_what_hint(),
    }
}

fn paid_by(words: Words, kind: LineKind, chosen: &str) -> Radios {
    let options: Options = PaidBy::of(kind)
        .iter()
        .map(|it| (it.code(), it.name(words)))
        .collect();
    Radios::new("paid-by", words.payment_claim_paid_label(), options, chosen)
}

fn involvement(words: Words, form: Form, draft: &LineDraft, rates: &[Rate]) -> Form {
    let mine = rates
        .iter()
        .filter(|it| it.facts.kind == RateKind::Involvement);
    let options = mine.fold(
        Options::new().option("", words.payment_claim_choose()),
        |options, rate| {
            let facts = &rate.facts;
            let text = words.payment_claim_rate_option(
                &facts.name,
                &facts.amount(words),
                &facts.days(words),
            );
            options.option(rate.id.to_string(), text)
        },
    );
    let cancelled = Options::new().option(YES, words.payment_claim_cancelled_yes());
    form.ask(Select::new(
        "rate",
        words.payment_claim_rate_label(),
        options,
        &draft.rate,
    ))
    .ask(
        TextInput::new("count", words.payment_claim_count_label(), &draft.count)
            .hint(words.payment_claim_count_hint())
            .whole_number(Width::Three),
    )
    .ask(
        TextInput::new(
            "meeting-hours",
            words.payment_claim_meeting_label(),
            &draft.meeting_hours,
        )
        .hint(words.payment_claim_meeting_hint())
        .width(Width::Four),
    )
    .ask(
        TextInput::new(
            "preparation-hours",
            words.payment_claim_preparation_label(),
            &draft.preparation_hours,
        )
        .width(Width::Four),
    )
    .ask(
        Checkboxes::new(
            "cancelled",
            words.payment_claim_cancelled_label(),
            cancelled,
            draft.cancelled.clone(),
        )
        .hint(words.payment_claim_cancelled_hint()),
    )
    .ask(
        TextInput::new("amount", words.payment_claim_lower_label(), &draft.amount)
            .hint(words.payment_claim_lower_hint())
            .width(Width::Ten),
    )
    .ask(paid_by(words, LineKind::Involvement, &draft.paid_by))
}

fn journey(words: Words, form: Form, draft: &LineDraft) -> Form {
    let vehicles = [RateKind::Car, RateKind::Motorcycle, RateKind::Bicycle];
    let options: Options = vehicles
        .iter()
        .map(|it| (it.code(), it.name(words)))
        .collect();
    form.ask(Radios::new(
        "vehicle",
        words.payment_claim_vehicle_label(),
        options,
        draft.vehicle.as_str(),
    ))
    .ask(
        TextInput::new("miles", words.payment_claim_miles_label(), &draft.miles)
            .hint(words.payment_claim_miles_hint())
            .width(Width::Ten),
    )
    .ask(
        TextInput::new(
            "elsewhere",
            words.payment_claim_elsewhere_label(),
            &draft.elsewhere,
        )
        .hint(words.payment_claim_elsewhere_hint())
        .width(Width::Ten),
    )
    .carry("paid-by", PaidBy::Person.code())
}

fn expense(words: Words, form: Form, draft: &LineDraft, category: Category) -> Form {
    let mut form = form;
    if category.by_the_hour() {
        form = form
            .ask(
                TextInput::new("hours", words.payment_claim_hours_label(), &draft.hours)
                    .hint(words.payment_claim_hours_hint())
                    .width(Width::Four),
            )
            .ask(
                TextInput::new("hourly", words.payment_claim_hourly_label(), &draft.hourly)
                    .width(Width::Ten),
            );
    }
    form.ask(
        TextInput::new("amount", words.payment_claim_amount_label(), &draft.amount)
            .hint(words.payment_claim_amount_hint())
            .width(Width::Ten),
    )
    .ask(paid_by(words, LineKind::Expense(category), &draft.paid_by))
    .ask(
        TextInput::new(
            "agreed-with",
            words.payment_claim_agreed_label(),
            &draft.agreed_with,
        )
        .hint(words.payment_claim_agreed_hint()),
    )
    .ask(
        TextInput::new(
            "no-receipt",
            words.payment_claim_no_receipt_label(),
            &draft.no_receipt,
        )
        .hint(words.payment_claim_no_receipt_hint()),
    )
}
