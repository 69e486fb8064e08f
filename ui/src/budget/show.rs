//! One budget: its lines with what became of their money, access money apart, and what it has no line for.

use super::{address, days, standing, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::Tag,
    layout::{Frame, Icon, Section},
};
use alongside_involvement::activity::Activity;
use alongside_involvement::budget::{
    Account, Budget, BudgetRow, CountedBooking, LineKind, Standing, Used,
};
use alongside_involvement::money::Pence;
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;

#[derive(Template)]
#[template(path = "budget/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    facts: Vec<(&'static str, String)>,
    warnings: Vec<String>,
    groups: Vec<Group>,
    beside: Vec<String>,
    bookings: Vec<Booking>,
    history: String,
}

/// Lines that may stand together: those for access stand alone.
struct Group {
    id: &'static str,
    heading: &'static str,
    why: &'static str,
    rows: Vec<Row>,
}

/// A booking that counts as access money.
struct Booking {
    address: String,
    text: String,
    sum: String,
}

struct Row {
    /// Where its line is changed; empty where there is no line.
    address: String,
    name: String,
    nominal: String,
    limit: String,
    paid: String,
    committed: String,
    waiting: String,
    left: String,
    standing: Tag,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let budget = wanted(visit)?;
    let store = visit.store()?;
    let Account { rows, beside } = budget.account(store)?;
    let activity = match budget.facts.activity {
        Some(id) => Activity::find(store, id)?.facts.title,
        None => words.budget_no_activity().to_string(),
    };
    let here = address(budget.id);
    let group = |access: bool| {
        let wanted = move |row: &&BudgetRow| (row.line.facts.kind == LineKind::Access) == access;
        let rows = rows.iter().filter(wanted);
        rows.map(|it| row(words, &here, &budget, it)).collect()
    };
    let no_line = beside.iter().find(|it| it.kind == LineKind::Access);
    let mut access: Vec<Row> = group(true);
    let mut warnings = warnings(words, &budget, &rows);
    if let Some(it) = no_line {
        access.push(without_line(words, &budget, it.used));
        let sum = (it.used.gone() + it.used.waiting).words(words);
        warnings.push(match it.days.as_slice() {
            [] => words.budget_access_no_line(&sum),
            days => words.budget_access_no_line_on(&sum, &spans(words, days)),
        });
    }
    let bookings = budget.bookings(store)?;
    let groups = vec![
        Group {
            id: "money",
            heading: words.budget_lines(),
            why: "",
            rows: group(false),
        },
        Group {
            id: "access",
            heading: words.budget_access_lines(),
            why: words.budget_access_why(),
            rows: access,
        },
    ];
    let page = ShowPage {
        facts: vec![
            (words.budget_fund_label(), budget.facts.fund.clone()),
            (words.payment_claim_find_activity(), activity),
            (words.budget_days_label(), days(words, &budget.facts)),
        ],
        warnings,
        groups,
        beside: beside
            .iter()
            .filter(|it| it.kind != LineKind::Access)
            .map(|it| {
                let sum = (it.used.gone() + it.used.waiting).words(words);
                let kind = it.kind.name(words);
                match it.days.as_slice() {
                    [] => words.budget_beside(kind, &sum),
                    days => words.budget_beside_on(kind, &sum, &spans(words, days)),
                }
            })
            .collect(),
        bookings: bookings.iter().map(|it| booking(words, it)).collect(),
        history: format!("/history/budget/{}", budget.id),
        frame: Frame::new(visit, &budget.facts.name)
            .kind_of_page(words.budget_kind_of_noun())
            .caption(words.budget_kind_of_noun())
            .section(Section::Money)
            .crumb("/budgets", words.budget_list_title()),
        address: here,
    };
    Ok(Reply::page(page.render()?))
}

/// Days from and to, as people say them.
fn spans(words: Words, days: &[(NaiveDate, NaiveDate)]) -> String {
    let told: Vec<String> = days
        .iter()
        .map(|(first, last)| {
            words.rate_days_until(&words.day_short(*first), &words.day_short(*last))
        })
        .collect();
    told.join("; ")
}

/// What is nearly gone, and what is over, in sentences.
pub(crate) fn warnings(words: Words, budget: &Budget, rows: &[BudgetRow]) -> Vec<String> {
    let told = rows.iter().filter_map(|row| {
        let facts = &row.line.facts;
        let name = facts.title(words);
        match row.used.standing(facts.limit, budget.facts.warn_percent) {
            Standing::Enough => None,
            Standing::NearlyGone => {
                let percent = row.used.percent(facts.limit).min(1_000) as usize;
                Some(words.budget_warning(&name, percent))
            }
            Standing::Over => {
                let over = (-row.used.left(facts.limit)).words(words);
                Some(match facts.kind {
                    LineKind::Access => words.budget_warning_over_access(&name, &over),
                    _ => words.budget_warning_over(&name, &over),
                })
            }
        }
    });
    told.collect()
}

fn row(words: Words, here: &str, budget: &Budget, row: &BudgetRow) -> Row {
    let facts = &row.line.facts;
    let stands = row.used.standing(facts.limit, budget.facts.warn_percent);
    Row {
        address: format!("{here}/lines/{}", row.line.id),
        name: facts.title(words),
        nominal: facts.nominal.clone(),
        limit: facts.limit.words(words),
        paid: row.used.paid.words(words),
        committed: row.used.committed.words(words),
        waiting: row.used.waiting.words(words),
        left: row.used.left(facts.limit).words(words),
        standing: standing(words, stands),
    }
}

/// Access money that is paid or promised where the budget has no line for it: it has its row all the same.
fn without_line(words: Words, budget: &Budget, used: Used) -> Row {
    let stands = used.standing(Pence::NOTHING, budget.facts.warn_percent);
    Row {
        address: String::new(),
        name: LineKind::Access.name(words).to_string(),
        nominal: words.budget_no_line().to_string(),
        limit: Pence::NOTHING.words(words),
        paid: used.paid.words(words),
        committed: used.committed.words(words),
        waiting: used.waiting.words(words),
        left: used.left(Pence::NOTHING).words(words),
        standing: standing(words, stands),
    }
}

fn booking(words: Words, booking: &CountedBooking) -> Booking {
    let kind = booking.kind.name(words);
    let day = words.day_short(booking.day);
    Booking {
        address: crate::support_booking::address(booking.id),
        text: if booking.name.is_empty() {
            words.budget_booking(kind, &day)
        } else {
            words.budget_booking_of(kind, &booking.name, &day)
        },
        sum: match booking.paid {
            Some(paid) => words.budget_booking_paid(&paid.words(words)),
            None => words.budget_booking_promised(&booking.owed.words(words)),
        },
    }
}
