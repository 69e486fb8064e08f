//! Today's papers: what must be final, ordered, sent and confirmed, today and in the next working days.

use crate::{
    Reply, Route, Trouble, Visit,
    components::{Tag, TagKind},
    layout::{Frame, Icon, Section},
    meeting_paper::{address, papers_address, person_address},
};
use alongside_involvement::meeting_paper::{Due, DueKind};
use alongside_involvement::working_day::Calendar;
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;

/// The address of today's papers.
pub(crate) const ROUTES: &[Route] = &[Route::get("/today", show)];

#[derive(Template)]
#[template(path = "today/show.html")]
struct TodayPage {
    frame: Frame,
    groups: Vec<Group>,
}

struct Group {
    id: &'static str,
    heading: &'static str,
    lines: Vec<Line>,
}

struct Line {
    address: String,
    what: String,
    meeting: String,
    meeting_address: String,
    when: Tag,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let store = visit.store()?;
    let all = Due::all(store, &Calendar::of(store)?, today)?;
    let group = |kind: DueKind, heading| Group {
        id: kind.code(),
        heading,
        lines: all
            .iter()
            .filter(|it| it.kind == kind)
            .map(|it| line(words, it, today))
            .collect(),
    };
    let mut groups = vec![
        group(DueKind::FinalText, words.today_final_heading()),
        group(DueKind::Order, words.today_order_heading()),
        group(DueKind::Made, words.today_made_heading()),
        group(DueKind::Send, words.today_send_heading()),
        group(DueKind::Confirm, words.today_confirm_heading()),
    ];
    groups.retain(|it| !it.lines.is_empty());
    let frame = Frame::new(visit, words.today_title())
        .lede(words.today_lede(&words.day(today)))
        .section(Section::Home)
        .back("/", words.page_home());
    Ok(Reply::page(TodayPage { frame, groups }.render()?))
}

fn line(words: Words, due: &Due, today: NaiveDate) -> Line {
    let what = match due.kind {
        DueKind::FinalText => words.today_final(&due.title),
        DueKind::Order => words.today_order(&due.title),
        DueKind::Made => words.today_made(&due.title),
        DueKind::Send => words.today_send(due.count, &due.title),
        DueKind::Confirm => words.today_confirm(due.count, &due.title),
    };
    let when = if due.by < today {
        Tag::new(TagKind::Stop, words.today_was(&words.day_short(due.by)))
    } else if due.by == today {
        Tag::new(TagKind::Look, words.today_today())
    } else {
        Tag::new(TagKind::Todo, words.day(due.by))
    };
    Line {
        address: match (due.paper, due.person) {
            (Some(paper), _) => address(paper),
            (None, Some(person)) => person_address(due.meeting, person),
            (None, None) => papers_address(due.meeting),
        },
        what,
        meeting: due.meeting_title.clone(),
        meeting_address: papers_address(due.meeting),
        when,
    }
}
