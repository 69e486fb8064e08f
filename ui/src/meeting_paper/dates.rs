//! Every person's dates for a meeting, and the earliest meeting that can be promised.

use super::{papers_address, person, told_apart};
use crate::{
    Reply, Trouble, Visit,
    access_requirement::{Flag, flags_of_activity},
    components::DateInput,
    layout::{Frame, Section},
    meeting,
};
use alongside_involvement::Problems;
use alongside_involvement::day::{DayDraft, typed};
use alongside_involvement::lead_time::LeadTimes;
use alongside_involvement::meeting_paper::{Dates, Matrix};
use alongside_involvement::working_day::Calendar;
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "meeting_paper/dates.html")]
struct DatesPage {
    frame: Frame,
    address: String,
    lines: Vec<Line>,
    on: DateInput,
    earliest: Option<String>,
    /// Who needs longest.
    slowest: Option<String>,
}

struct Line {
    address: String,
    name: String,
    asked: String,
    days: [String; 3],
    flag: Option<Flag>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
struct Query {
    on_day: String,
    on_month: String,
    on_year: String,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let meeting = meeting::wanted(visit)?;
    let query: Query = visit.query();
    let mut problems = Problems::default();
    let draft = DayDraft::new(&query.on_day, &query.on_month, &query.on_year);
    let question = ("on", words.meeting_paper_earliest_label());
    let from = draft.check(&mut problems, words, question);
    let kept = typed(Some(from.unwrap_or(today)));
    let shown = if problems.is_empty() {
        kept.each_ref().map(String::as_str)
    } else {
        draft.typed()
    };
    let on = DateInput::new("on", words.meeting_paper_earliest_label(), shown)
        .hint(words.meeting_paper_earliest_hint())
        .told(words, &problems);
    let mut flags = flags_of_activity(visit, meeting.activity)?;
    let store = visit.store()?;
    let (calendar, times) = (Calendar::of(store)?, LeadTimes::of(store)?);
    let matrix = Matrix::counted(store, meeting, today, &calendar, &times)?;
    let matrix = told_apart(words, store, matrix)?;
    let promised = matrix.rows.iter().filter_map(|row| {
        let asked = row.person.format.as_ref()?;
        let day = Dates::earliest_meeting(&calendar, &times, from.unwrap_or(today), asked);
        Some((day, row.person.facts.name.clone()))
    });
    let slowest = promised.max_by_key(|(day, _)| *day);
    let lines = matrix.rows.iter().filter_map(|row| {
        let dates = row.dates?;
        Some(Line {
            address: person::address(matrix.meeting.id, row.person.id),
            name: row.person.facts.name.clone(),
            asked: row.person.format.as_ref()?.in_words(words),
            days: [dates.text_final, dates.send, dates.has_it].map(|day| words.day(day)),
            flag: flags.remove(&row.person.id),
        })
    });
    let lines = lines.collect();
    let address = papers_address(matrix.meeting.id);
    let title = &matrix.meeting.facts.title;
    let day = words.day(matrix.meeting.facts.time.day);
    let frame = Frame::new(visit, words.meeting_paper_dates_title())
        .lede(words.meeting_paper_dates_lede())
        .caption(words.meeting_paper_of(title, &day))
        .kind_of_page(format!(
            "{}, {}",
            matrix.meeting.facts.title,
            matrix.meeting.facts.in_words(words)
        ))
        .section(Section::Activities)
        .back(&address, words.meeting_paper_back())
        .problems(problems.clone());
    let page = DatesPage {
        frame,
        address,
        lines,
        on,
        earliest: slowest
            .as_ref()
            .filter(|_| problems.is_empty())
            .map(|(day, _)| words.meeting_paper_earliest_is(&words.day(*day))),
        slowest: slowest
            .filter(|_| problems.is_empty())
            .map(|(_, name)| words.meeting_paper_earliest_who(&name)),
    };
    let status = if problems.is_empty() { 200 } else { 422 };
    Ok(Reply::page_with(status, page.render()?))
}
