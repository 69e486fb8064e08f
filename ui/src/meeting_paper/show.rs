//! One paper of a meeting: what it says, when it must be final, who is still to agree, who needs the new one.

use super::{
    Changed, PartOfPaper, address, changed_papers, former::former_address, frame_about, matrix,
    papers_address, parts, person, told_apart, wanted,
};
use crate::{
    Reply, Trouble, Visit,
    access_requirement::{Flag, flags_of_activity},
    components::{SummaryList, Tag},
    easy_check,
    layout::{Frame, Icon, Link},
    statement::finding::Places,
};
use alongside_involvement::agenda::AgendaItem;
use alongside_involvement::meeting_paper::{CellState, FormerPaper, Matrix, MeetingPaper};
use alongside_involvement::representative::{PaperFormat, RepresentativeId};
use alongside_involvement::store::FormToken;
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "meeting_paper/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    token: FormToken,
    archived: bool,
    /// What has taken its place.
    replaced: Option<Link>,
    /// Its earlier versions, and the papers whose place it took.
    earlier: Vec<Link>,
    changed: Vec<Changed>,
    is_final: bool,
    details: SummaryList,
    statements: Vec<PartOfPaper>,
    /// Who has checked its words, if they are written here.
    easy: Option<Tag>,
    /// What the check of the words has found while they can be changed.
    found: Option<Places>,
    /// The late rule: who is still to be asked.
    unsettled: Vec<(String, String, String)>,
    /// Who has an older version.
    replace: Vec<(String, String)>,
    lines: Vec<Line>,
    outside: Vec<(String, String)>,
}

struct Line {
    address: String,
    name: String,
    asked: String,
    text_final: String,
    send: String,
    has_it: String,
    state: Tag,
    flag: Option<Flag>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (paper, meeting) = wanted(visit)?;
    let replaced_by = match paper.replaced_by {
        Some(id) => Some(MeetingPaper::find(visit.store()?, id)?),
        None => None,
    };
    let item = match paper.facts.item {
        Some(id) => Some(AgendaItem::find(visit.store()?, id)?),
        None => None,
    };
    let found = match &paper.easy {
        Some(_) => easy_check::found_in_draft::<MeetingPaper>(visit)?,
        None => None,
    };
    let earlier = earlier(visit, &paper)?;
    let mut changed = changed_papers(visit, &meeting)?;
    let next = format!("{}/next", address(paper.id));
    changed.retain(|it| it.link.address == next);
    let flags = flags_of_activity(visit, meeting.activity)?;
    let matrix = Matrix::of(visit.store()?, meeting, today)?;
    let matrix = told_apart(words, visit.store()?, matrix)?;
    let place = matrix.place(paper.id);
    let freeze = place.and_then(|place| matrix.freeze(place));
    let mut frame = frame_about(visit, &paper, &matrix.meeting, paper.facts.title.clone())
        .kind_of_page(format!(
            "{}, {}",
            matrix.meeting.facts.title,
            matrix.meeting.facts.in_words(words)
        ));
    frame.back = None;
    let frame = frame
        .crumb("/meetings", words.meeting_list_title())
        .crumb(
            crate::meeting::address(matrix.meeting.id),
            &matrix.meeting.facts.title,
        )
        .crumb(
            papers_address(matrix.meeting.id),
            words.meeting_paper_part(),
        );
    let mut outside = Vec::new();
    for format in PaperFormat::ALL {
        let asked = matrix.rows.iter().any(|row| {
            let kept = row.person.format.as_ref();
            kept.is_some_and(|it| it.format == *format)
        });
        if asked {
            outside.push((
                format!("{}/formats/{}", address(paper.id), format.code()),
                format.name(words).to_string(),
            ));
        }
    }
    let page = ShowPage {
        frame,
        address: address(paper.id),
        history: format!("/history/meeting-paper/{}", paper.id),
        token: visit.new_token(),
        archived: paper.archived,
        replaced: replaced_by.as_ref().map(|it| {
            Link::new(
                address(it.id),
                words.meeting_paper_replaced_note(&it.facts.title),
            )
        }),
        changed,
        earlier,
        is_final: paper.final_on.is_some(),
        details: details(words, &paper, replaced_by.as_ref(), freeze).row(
            words.meeting_paper_item_label(),
            item.map(|it| it.facts.title).unwrap_or_default(),
        ),
        statements: parts(&paper.facts.statements),
        easy: paper.easy.as_ref().map(|it| easy_check::tag(words, it)),
        found,
        unsettled: unsettled(words, &paper, &matrix, place),
        replace: replace(&matrix, place),
        lines: lines(words, &matrix, place, flags),
        outside,
    };
    Ok(Reply::page(page.render()?))
}

fn details(
    words: Words,
    paper: &MeetingPaper,
    replaced_by: Option<&MeetingPaper>,
    freeze: Option<NaiveDate>,
) -> SummaryList {
    let day = |day: Option<NaiveDate>| day.map(|day| words.day(day)).unwrap_or_default();
    let standing = match paper.final_on {
        Some(on) => words.meeting_paper_final_since(&words.day(on)),
        None => words.meeting_paper_not_final().to_string(),
    };
    SummaryList::new()
        .row(words.meeting_paper_whose_label(), &paper.facts.whose)
        .row(
            words.meeting_paper_source_label(),
            paper.facts.source.kind().name(words),
        )
        .row(words.history_field_version(), paper.number.to_string())
        .row(words.meeting_paper_changed_label(), &paper.facts.changed)
        .row(words.meeting_paper_text_label(), standing)
        .row(words.meeting_paper_freeze_label(), day(freeze))
        .row(
            words.meeting_paper_replaced_by_label(),
            replaced_by.map_or("", |it| it.facts.title.as_str()),
        )
}

/// Its earlier versions with their days, and the papers whose place it took: whoever has one of them can be helped.
fn earlier(visit: &mut Visit<'_>, paper: &MeetingPaper) -> Result<Vec<Link>, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    let versions = FormerPaper::of_paper(store, paper.id)?;
    let versions = versions.into_iter().map(|it| {
        let days = (words.day_short(it.final_on), words.day_short(it.until));
        let text = words.meeting_paper_former_link(&it.number.to_string(), &days.0, &days.1);
        Link::new(former_address(paper.id, it.number), text)
    });
    let others = MeetingPaper::of_meeting(store, paper.meeting)?;
    let others = others
        .into_iter()
        .filter(|it| it.replaced_by == Some(paper.id))
        .map(|it| {
            let text = words.meeting_paper_former_other(&it.facts.title);
            Link::new(address(it.id), text)
        });
    Ok(versions.chain(others).collect())
}

fn unsettled(
    words: Words,
    paper: &MeetingPaper,
    matrix: &Matrix,
    place: Option<usize>,
) -> Vec<(String, String, String)> {
    let Some(place) = place else {
        return Vec::new();
    };
    let rows = matrix.rows.iter();
    rows.filter_map(|row| {
        let cell = row.cells.get(place)?;
        let since = cell.late_since?;
        cell.is_unsettled().then(|| {
            (
                format!("{}/people/{}", address(paper.id), row.person.id),
                row.person.facts.name.clone(),
                words.meeting_paper_line_was_due(&words.day_short(since)),
            )
        })
    })
    .collect()
}

fn replace(matrix: &Matrix, place: Option<usize>) -> Vec<(String, String)> {
    let Some(place) = place else {
        return Vec::new();
    };
    let rows = matrix.rows.iter();
    rows.filter(|row| {
        let cell = row.cells.get(place);
        cell.is_some_and(|cell| matches!(cell.state, CellState::Replace(_)))
    })
    .map(|row| {
        (
            person::address(matrix.meeting.id, row.person.id),
            row.person.facts.name.clone(),
        )
    })
    .collect()
}

fn lines(
    words: Words,
    matrix: &Matrix,
    place: Option<usize>,
    mut flags: HashMap<RepresentativeId, Flag>,
) -> Vec<Line> {
    let Some(place) = place else {
        return Vec::new();
    };
    let rows = matrix.rows.iter();
    rows.filter_map(|row| {
        let (dates, cell) = (row.dates?, row.cells.get(place)?);
        Some(Line {
            address: person::address(matrix.meeting.id, row.person.id),
            name: row.person.facts.name.clone(),
            asked: row
                .person
                .format
                .as_ref()
                .map(|it| it.in_words(words))
                .unwrap_or_default(),
            text_final: words.day(dates.text_final),
            send: words.day(dates.send),
            has_it: words.day(dates.has_it),
            state: matrix::tag(words, cell),
            flag: flags.remove(&row.person.id),
        })
    })
    .collect()
}
