//! Tables to start from: a charity that has no rates yet takes those that others publish, and checks them.

use super::add_all;
use crate::{
    Reply, Trouble, Visit,
    components::{Checkboxes, DateInput, Form, Options},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::day::DayDraft;
use alongside_involvement::rate::{Rate, RateFacts, StartingTable};
use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What was chosen, as typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
struct Draft {
    table: Vec<String>,
    since_day: String,
    since_month: String,
    since_year: String,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: Draft = visit.form()?;
    let known = if visit.is_new_token()? {
        Rate::list(visit.store()?, false)?
    } else {
        Vec::new()
    };
    match check(words, &draft, &known) {
        Ok(rates) => {
            add_all(visit, &rates)?;
            visit.done(words.rate_start_done(), "/rates")
        }
        Err(problems) => page(visit, &draft, problems),
    }
}

fn check(words: Words, draft: &Draft, known: &[Rate]) -> Result<Vec<RateFacts>, Problems> {
    let mut problems = Problems::default();
    let tables: Vec<StartingTable> = StartingTable::ALL
        .iter()
        .copied()
        .filter(|table| draft.table.iter().any(|code| code == table.code()))
        .collect();
    let payments = tables
        .iter()
        .filter(|table| **table != StartingTable::Mileage)
        .count();
    match (tables.len(), payments) {
        (0, _) => problems.add("table", words.rate_start_missing()),
        (_, 2) => problems.add("table", words.rate_start_both()),
        _ => {}
    }
    let typed = DayDraft::new(&draft.since_day, &draft.since_month, &draft.since_year);
    let question = ("since", words.rate_start_since_label());
    let told = problems.len();
    let since = typed.check(&mut problems, words, question);
    if payments > 0 && since.is_none() && problems.len() == told {
        problems.add("since-day", words.rate_start_since_missing());
    }
    let since = since.unwrap_or(NaiveDate::MIN);
    let mut rates = Vec::new();
    for table in tables {
        let more = table.rates(words, since);
        let clash = known.iter().find(|kept| {
            more.iter()
                .any(|facts| facts.goes_on_from(&kept.facts) && facts.overlaps(&kept.facts))
        });
        if let Some(kept) = clash
            && problems.is_empty()
        {
            let (amount, days) = (kept.facts.amount(words), kept.facts.days(words));
            problems.add(
                "table",
                words.rate_start_clash(table.name(words), &amount, &days),
            );
        }
        rates.extend(more);
    }
    if problems.is_empty() {
        Ok(rates)
    } else {
        Err(problems)
    }
}

fn page(visit: &mut Visit<'_>, draft: &Draft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let tables = StartingTable::ALL
        .iter()
        .fold(Options::new(), |options, table| {
            options.option_with(table.code(), table.name(words), table.hint(words))
        });
    let since = [
        draft.since_day.as_str(),
        &draft.since_month,
        &draft.since_year,
    ];
    let frame = Frame::new(visit, words.rate_start_title())
        .lede(words.rate_start_lede())
        .section(Section::Money)
        .back("/rates", words.rate_back_to_list())
        .problems(problems);
    Form::new("/rates/start", words.rate_start_save())
        .ask(Checkboxes::new(
            "table",
            words.rate_start_label(),
            tables,
            draft.table.clone(),
        ))
        .ask(
            DateInput::new("since", words.rate_start_since_label(), since)
                .hint(words.rate_start_since_hint()),
        )
        .leave("/rates", words.page_leave())
        .page(visit, frame)
}
