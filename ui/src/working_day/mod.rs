//! Working days: the days off of a year, and the way to the charity's own.

use crate::{
    Reply, Route, Trouble, Visit, closure,
    layout::{Frame, Icon, Section},
    one_off_day,
};
use alongside_involvement::charity::{Charity, Nation};
use alongside_involvement::closure::Closure;
use alongside_involvement::one_off_day::{OneOffDay, OneOffKind};
use alongside_involvement::working_day::{FIRST_YEAR, LAST_YEAR, holidays};
use alongside_locales::Words;
use askama::Template;
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

/// The address of working days.
pub(crate) const ROUTES: &[Route] = &[Route::get(SHOW, show)];

/// Where the days off of a year are listed.
pub(crate) const SHOW: &str = "/working-days";

/// How many closures and single days are looked through: far more than a charity has.
const MOST: usize = 1000;

#[derive(Template)]
#[template(path = "working_day/show.html")]
struct ShowPage {
    frame: Frame,
    nation: String,
    heading: String,
    lines: Vec<Line>,
    year: i32,
    before: Option<String>,
    after: Option<String>,
}

struct Line {
    first: NaiveDate,
    day: String,
    name: String,
    note: String,
    address: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Query {
    year: String,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    // A year that was not typed well, or for which nobody knows the rules, becomes the nearest.
    let year = visit.query::<Query>().year.trim().parse();
    let year: i32 = year.unwrap_or_else(|_| visit.today().year());
    let year = year.clamp(FIRST_YEAR, LAST_YEAR);
    let nation = Charity::of(visit.store()?)?
        .map(|it| it.facts.nation)
        .unwrap_or_default();
    let mut lines = of_rules(words, nation, year);
    for own in OneOffDay::list(visit.store()?, false, MOST, 0)? {
        if own.facts.day.year() != year {
            continue;
        }
        let address = Some(one_off_day::address(own.id));
        let known = lines.iter_mut().find(|line| line.first == own.facts.day);
        match (known, own.facts.kind) {
            (Some(line), OneOffKind::Worked) => {
                line.note = words.working_day_worked(&own.facts.name);
                line.address = address;
            }
            _ => lines.push(Line {
                first: own.facts.day,
                day: words.day(own.facts.day),
                name: own.facts.name,
                note: own.facts.kind.name(words).to_string(),
                address,
            }),
        }
    }
    for closed in Closure::list(visit.store()?, false, MOST, 0)? {
        if (closed.facts.first.year()..=closed.facts.last.year()).contains(&year) {
            lines.push(Line {
                first: closed.facts.first,
                day: closure::span(words, &closed.facts),
                address: Some(closure::address(closed.id)),
                note: words.working_day_closed().to_string(),
                name: closed.facts.why,
            });
        }
    }
    lines.sort_by_key(|line| line.first);
    let number = year.to_string();
    let page = ShowPage {
        frame: Frame::new(visit, words.working_day_title())
            .lede(words.working_day_lede())
            .section(Section::Settings)
            .crumb("/settings", words.settings_title()),
        nation: words.working_day_nation(nation.name(words)),
        heading: words.working_day_year_heading(&number),
        lines,
        year,
        before: (year > FIRST_YEAR).then(|| (year - 1).to_string()),
        after: (year < LAST_YEAR).then(|| (year + 1).to_string()),
    };
    Ok(Reply::page(page.render()?))
}

/// The bank holidays that the rules know.
fn of_rules(words: Words, nation: Nation, year: i32) -> Vec<Line> {
    let line = |it: alongside_involvement::working_day::Holiday| Line {
        first: it.day,
        day: words.day(it.day),
        name: it.name.words(words).to_string(),
        note: if it.substitute {
            words.working_day_substitute().to_string()
        } else {
            words.working_day_bank_holiday().to_string()
        },
        address: None,
    };
    holidays(nation, year).into_iter().map(line).collect()
}
