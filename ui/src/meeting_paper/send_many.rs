//! Papers that were sent to many people on one day, each in the way they asked for: noted in one step.

use super::{papers_address, person, told_apart};
use crate::{
    Reply, Trouble, Visit,
    components::{Checkboxes, DateInput, Form, Options},
    layout::{Frame, Section},
    meeting::wanted,
};
use alongside_involvement::Problems;
use alongside_involvement::meeting::MeetingId;
use alongside_involvement::meeting_paper::{Matrix, MeetingPaper, Row};
use alongside_involvement::pack_item::{ManySentDraft, PaperSent};
use alongside_involvement::representative::FormatPreference;
use alongside_involvement::store::Verb;
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;

/// The page while there is nothing to note.
#[derive(Template)]
#[template(path = "meeting_paper/nothing_to_send.html")]
struct NothingPage {
    frame: Frame,
}

/// Where it is noted.
pub(super) fn address(meeting: MeetingId) -> String {
    format!("{}/sent/new", papers_address(meeting))
}

/// Those to whom something can be sent, in the way they asked for. Whoever does not let us use that way any more is asked on their own page.
fn reachable(matrix: &Matrix) -> impl Iterator<Item = (&Row, &FormatPreference)> {
    matrix.rows.iter().filter_map(|row| {
        let asked = row.person.format.as_ref()?;
        let route = asked.delivery.route();
        let allowed = route.is_none_or(|route| row.person.facts.contact.may_use(route));
        let something = row.can_send().next().is_some();
        (allowed && something).then_some((row, asked))
    })
}

/// Whether there is more than one person for whom it can be noted.
pub(super) fn is_offered(matrix: &Matrix) -> bool {
    reachable(matrix).count() > 1
}

/// The papers that can be sent to somebody.
fn papers(matrix: &Matrix) -> impl Iterator<Item = &MeetingPaper> {
    let places = 0..matrix.papers.len();
    places.filter_map(|place| {
        let paper = matrix.papers.get(place)?;
        let wanted = matrix
            .rows
            .iter()
            .any(|row| row.can_send().any(|it| it == place));
        wanted.then_some(paper)
    })
}

pub(super) fn ask(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (matrix, today) = matrix(visit)?;
    let draft = visit.kept_draft().unwrap_or_else(|| {
        // Those whose day has come are the likely ones; all papers are.
        let people = reachable(&matrix).filter(|(row, _)| row.is_for_today());
        let people = people.map(|(row, _)| row.person.id.to_string()).collect();
        let papers = papers(&matrix).map(|it| it.id.to_string()).collect();
        ManySentDraft::on_day(today, people, papers)
    });
    page(visit, &matrix, &draft, Problems::default())
}

/// Notes it: for each chosen person the chosen papers that can be sent to them.
pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (matrix, today) = matrix(visit)?;
    let draft: ManySentDraft = visit.form()?;
    let on = match draft.check(words, today) {
        Ok(on) => on,
        Err(problems) => return page(visit, &matrix, &draft, problems),
    };
    let rows: Vec<_> = reachable(&matrix)
        .filter(|(row, _)| draft.people.contains(&row.person.id.to_string()))
        .collect();
    let sent: Vec<PaperSent> = rows
        .iter()
        .flat_map(|(row, asked)| lines(&matrix, row, asked, on, &draft))
        .collect();
    // A press that comes twice finds nothing left to be noted, and adds nothing.
    if !sent.is_empty() {
        visit.change(Verb::HandOver, |change| {
            sent.iter().try_for_each(|line| line.log(change))
        })?;
    }
    let names: Vec<&str> = rows
        .iter()
        .map(|(row, _)| row.person.facts.called())
        .collect();
    let people = match names.len() {
        1..=3 => words.list(&names),
        many => words.meeting_paper_send_people(many),
    };
    visit.done(
        words.pack_item_sent_many_done(sent.len(), &people),
        papers_address(matrix.meeting.id),
    )
}

fn lines(
    matrix: &Matrix,
    row: &Row,
    asked: &FormatPreference,
    on: NaiveDate,
    draft: &ManySentDraft,
) -> Vec<PaperSent> {
    let papers = row.can_send().filter_map(|place| matrix.papers.get(place));
    papers
        .filter(|paper| draft.papers.contains(&paper.id.to_string()))
        .map(|paper| PaperSent {
            paper: paper.id,
            representative: row.person.id,
            number: paper.number,
            format: asked.format,
            delivery: asked.delivery,
            to: person::to(&row.person, asked.delivery).unwrap_or_default(),
            on,
        })
        .collect()
}

fn matrix(visit: &mut Visit<'_>) -> Result<(Matrix, NaiveDate), Trouble> {
    let (words, today) = (visit.words, visit.today());
    let meeting = wanted(visit)?;
    let store = visit.store()?;
    let matrix = Matrix::of(store, meeting, today)?;
    Ok((told_apart(words, store, matrix)?, today))
}

fn page(
    visit: &mut Visit<'_>,
    matrix: &Matrix,
    draft: &ManySentDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = &matrix.meeting;
    let back = papers_address(meeting.id);
    let frame = Frame::new(visit, words.pack_item_sent_many_title())
        .lede(words.pack_item_sent_many_lede())
        .caption(words.meeting_paper_of(&meeting.facts.title, &words.day(meeting.facts.time.day)))
        .kind_of_page(&meeting.facts.title)
        .section(Section::Activities)
        .back(&back, words.meeting_paper_back())
        .problems(problems);
    if reachable(matrix).next().is_none() {
        return Ok(Reply::page(NothingPage { frame }.render()?));
    }
    let people: Options = reachable(matrix)
        .map(|(row, asked)| (row.person.id.to_string(), person_line(words, row, asked)))
        .collect();
    let papers: Options = papers(matrix)
        .map(|paper| {
            let number = paper.number.to_string();
            let text = words.meeting_paper_sent_paper(&paper.facts.title, &number);
            (paper.id.to_string(), text)
        })
        .collect();
    Form::new(address(meeting.id), words.pack_item_sent_save())
        .ask(DateInput::new(
            "on",
            words.pack_item_sent_on_label(),
            draft.on().typed(),
        ))
        .ask(
            Checkboxes::new(
                "people",
                words.pack_item_sent_people_label(),
                people,
                draft.people.clone(),
            )
            .hint(words.pack_item_sent_people_hint()),
        )
        .ask(
            Checkboxes::new(
                "papers",
                words.pack_item_sent_papers_label(),
                papers,
                draft.papers.clone(),
            )
            .hint(words.pack_item_sent_papers_hint()),
        )
        .leave(back, words.page_leave())
        .page(visit, frame)
}

fn person_line(words: Words, row: &Row, asked: &FormatPreference) -> String {
    let name = &row.person.facts.name;
    words.pack_item_sent_person(row.can_send().count(), name, &asked.in_words(words))
}
