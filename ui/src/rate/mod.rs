//! Rates: the tables with their days, one rate, its form, what follows it, tables to start from, the archive.

pub(crate) mod columns;
mod form;
mod start;

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{SummaryList, Tag, TagKind},
    layout::{Frame, Icon, Section},
    money::Place,
};
use alongside_involvement::rate::{Rate, RateFacts, RateId, RateKind, RateUnit, ended, gaps};
use alongside_involvement::store::{FormToken, Verb};
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;

/// The addresses of rates.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/rates", list),
    Route::get("/rates/archived", archived),
    Route::get("/rates/new", form::new),
    Route::post("/rates/new", form::add),
    Route::get("/rates/start", start::show),
    Route::post("/rates/start", start::add),
    Route::get("/rates/{rate}", show),
    Route::get("/rates/{rate}/edit", form::edit),
    Route::post("/rates/{rate}/edit", form::save),
    Route::get("/rates/{rate}/next", form::next),
    Route::post("/rates/{rate}/next", form::follow),
    Route::get("/rates/{rate}/archive", archive::ask::<Rate>),
    Route::post("/rates/{rate}/archive", archive::archive::<Rate>),
    Route::post("/rates/{rate}/restore", restore),
];

#[derive(Template)]
#[template(path = "rate/list.html")]
struct ListPage {
    frame: Frame,
    groups: Vec<Group>,
    gaps: Vec<String>,
    archived: bool,
}

/// The rates of one sort.
struct Group {
    id: &'static str,
    heading: &'static str,
    lines: Vec<Line>,
}

struct Line {
    address: String,
    name: String,
    amount: String,
    days: String,
    checked: Tag,
}

#[derive(Template)]
#[template(path = "rate/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    archived: bool,
    checked: Tag,
    token: FormToken,
    details: SummaryList,
}

fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let rates = Rate::list(visit.store()?, false)?;
    let between = gaps(&rates).into_iter().map(|(rate, first, last)| {
        let (first, last) = (words.day_short(first), words.day_short(last));
        gap(words, &rate.facts, &words.rate_days_until(&first, &last))
    });
    let after = ended(&rates).into_iter().map(|(rate, first)| {
        let days = words.rate_days_since(&words.day_short(first));
        gap(words, &rate.facts, &days)
    });
    let page = ListPage {
        frame: Place::Rates.frame(visit, words.rate_list_title(), words.rate_list_lede()),
        gaps: between.chain(after).collect(),
        groups: groups(words, visit.today(), rates),
        archived: false,
    };
    Ok(Reply::page(page.render()?))
}

/// Days without a rate, and what becomes of claims for them.
fn gap(words: Words, facts: &RateFacts, days: &str) -> String {
    let name = called(words, facts);
    if facts.is_told_only() {
        words.rate_list_gap_told(&name, days)
    } else {
        words.rate_list_gap(&name, days)
    }
}

fn archived(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let rates = Rate::list(visit.store()?, true)?;
    let frame = Frame::new(visit, words.rate_list_archived())
        .lede(words.rate_list_archived_lede())
        .section(Section::Money)
        .crumb("/rates", words.rate_list_title());
    let page = ListPage {
        frame,
        gaps: Vec::new(),
        groups: groups(words, visit.today(), rates),
        archived: true,
    };
    Ok(Reply::page(page.render()?))
}

fn groups(words: Words, today: NaiveDate, rates: Vec<Rate>) -> Vec<Group> {
    let mut groups = [
        ("involvement", words.rate_list_involvement(), Vec::new()),
        ("mileage", words.rate_list_mileage(), Vec::new()),
        ("caps", words.rate_list_caps(), Vec::new()),
    ];
    for rate in rates {
        let at = match (rate.facts.kind, rate.facts.unit) {
            (RateKind::Involvement, _) => 0,
            (_, RateUnit::Mile) => 1,
            _ => 2,
        };
        groups[at].2.push(Line {
            address: address(rate.id),
            amount: rate.facts.amount(words),
            days: rate.facts.days(words),
            checked: checked(words, today, &rate.facts),
            name: called(words, &rate.facts),
        });
    }
    groups
        .into_iter()
        .filter(|(_, _, lines)| !lines.is_empty())
        .map(|(id, heading, lines)| Group { id, heading, lines })
        .collect()
}

/// A cap is found by what it is for, and by its own name where it has another.
fn called(words: Words, facts: &RateFacts) -> String {
    if facts.kind == RateKind::Involvement || facts.unit == RateUnit::Mile {
        return facts.name.clone();
    }
    let kind = facts.kind.name(words);
    if facts.name == kind {
        facts.name.clone()
    } else {
        format!("{kind}: {}", facts.name)
    }
}

/// Whether it can be relied on, in words with a shape before them.
fn checked(words: Words, today: NaiveDate, facts: &RateFacts) -> Tag {
    match facts.checked_on {
        _ if facts.until.is_some_and(|until| until < today) => {
            Tag::new(TagKind::Not, words.rate_ended())
        }
        Some(day) => Tag::new(TagKind::Done, words.rate_checked(&words.day_short(day))),
        None => Tag::new(TagKind::Look, words.rate_check()),
    }
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let rate = wanted(visit)?;
    let facts = &rate.facts;
    let after = match facts.after_miles {
        0 => String::new(),
        miles => words.number(miles as usize),
    };
    let details = SummaryList::new()
        .row(words.rate_kind_label(), facts.kind.name(words))
        .row(words.rate_show_amount(), facts.amount(words))
        .row(words.rate_after_label(), after)
        .row(words.rate_show_days(), facts.days(words))
        .row(words.rate_source_label(), &facts.source);
    let title = words.rate_show_title(&facts.name, &facts.days(words));
    let page = ShowPage {
        frame: Frame::new(visit, title)
            .kind_of_page(words.rate_kind())
            .caption(words.rate_kind())
            .section(Section::Money)
            .crumb("/rates", words.rate_list_title()),
        address: address(rate.id),
        history: format!("/history/rate/{}", rate.id),
        archived: rate.archived,
        checked: checked(words, today, facts),
        token: visit.new_token(),
        details,
    };
    Ok(Reply::page(page.render()?))
}

/// A rate that would overlap with another stays in the archive, and the page says which is in the way.
fn restore(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let rate = wanted(visit)?;
    let others = Rate::list(visit.store()?, false)?;
    let clash = others
        .iter()
        .find(|it| it.facts.goes_on_from(&rate.facts) && it.facts.overlaps(&rate.facts));
    match clash {
        Some(other) => {
            let (amount, days) = (other.facts.amount(words), other.facts.days(words));
            visit.done(
                words.rate_restore_overlap(&amount, &days),
                address(other.id),
            )
        }
        None => archive::bring_back::<Rate>(visit),
    }
}

impl Archivable for Rate {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Rate>, Trouble> {
        let words = visit.words;
        let rate = wanted(visit)?;
        let title = words.rate_show_title(&rate.facts.name, &rate.facts.days(words));
        Ok(Archived {
            id: rate.id,
            version: rate.version,
            shown_at: (address(rate.id), words.rate_back_to().to_string()),
            listed_at: "/rates",
            section: Section::Money,
            kind_of_page: String::new(),
            title: words.rate_archive_title(&title),
            why: words.rate_archive_why().to_string(),
            save: words.rate_archive_save(),
            done: words.rate_archive_done().to_string(),
            brought_back: words.rate_restore_done().to_string(),
        })
    }
}

/// Adds each of these rates in one change.
fn add_all(visit: &mut Visit<'_>, rates: &[RateFacts]) -> Result<(), Trouble> {
    visit.change(Verb::Add, |change| {
        rates
            .iter()
            .try_for_each(|facts| Rate::add(change, facts).map(|_| ()))
    })?;
    Ok(())
}

/// The rate in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Rate, Trouble> {
    let id: RateId = visit.id("rate")?;
    Ok(Rate::find(visit.store()?, id)?)
}

/// Where a rate is shown.
fn address(id: RateId) -> String {
    format!("/rates/{id}")
}
