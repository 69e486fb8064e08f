//! The papers of a meeting for one person: what they get and when, their pack, and what is noted of it.

use super::{address as paper_address, frame_about, matrix, papers_address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, SummaryList, Tag, TextInput, paper_page},
    layout::{Frame, Icon, Section},
    meeting,
};
use alongside_involvement::Problems;
use alongside_involvement::meeting::{Meeting, MeetingId};
use alongside_involvement::meeting_paper::{CellState, Matrix, Row};
use alongside_involvement::pack_item::{AgreementDraft, Answer, PackItem, PaperSent, SentDraft};
use alongside_involvement::representative::{
    Delivery, FormatPreference, Namesakes, Representative, RepresentativeId,
};
use alongside_involvement::store::{FormToken, Verb};
use alongside_involvement::supporter::{Copied, Supporter};
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "meeting_paper/person.html")]
struct PersonPage {
    frame: Frame,
    address: String,
    token: FormToken,
    ask: Option<String>,
    details: SummaryList,
    lines: Vec<Line>,
    /// Whether there is a pack to be made here or with what was made outside.
    pack: bool,
    name: String,
    send: Option<SendForm>,
    /// How many papers were sent and have not been confirmed.
    waiting: usize,
}

struct SendForm {
    count: usize,
    on: DateInput,
    how: Radios,
    to: String,
}

struct Line {
    paper: String,
    title: String,
    state: Tag,
    notes: Vec<String>,
    agreement: Option<String>,
    wanted: String,
    is_wanted: bool,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    page(visit, None, Problems::default())
}

/// The row of the matrix that the address names.
fn row(visit: &mut Visit<'_>) -> Result<(Matrix, Row), Trouble> {
    let today = visit.today();
    let meeting = meeting::wanted(visit)?;
    let id: RepresentativeId = visit.id("representative")?;
    let matrix = Matrix::of(visit.store()?, meeting, today)?;
    let row = matrix.rows.iter().find(|row| row.person.id == id).cloned();
    Ok((matrix, row.ok_or(Trouble::NotFound)?))
}

/// The page, perhaps with what kept the pack from being made, or what was typed wrongly.
pub(crate) fn page(
    visit: &mut Visit<'_>,
    sent: Option<&SentDraft>,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (matrix, mut row) = row(visit)?;
    Namesakes::of(visit.store()?)?.tell(words, &mut row.person);
    let (person, meeting) = (&row.person, &matrix.meeting);
    let supporters = Supporter::of_person(visit.store()?, person.id, false)?;
    let asked = person.format.as_ref();
    let here = address(meeting.id, person.id);
    let title = &meeting.facts.title;
    let frame = Frame::new(visit, words.meeting_paper_person_title(&person.facts.name))
        .caption(words.meeting_paper_of(title, &words.day(meeting.facts.time.day)))
        .kind_of_page(format!(
            "{}, {}",
            meeting.facts.title,
            meeting.facts.in_words(words)
        ))
        .section(Section::Activities)
        .back(papers_address(meeting.id), words.meeting_paper_back())
        .problems(problems.clone());
    let token = visit.new_token();
    let page = PersonPage {
        frame,
        ask: asked
            .is_none()
            .then(|| format!("/representatives/{}/format", person.id)),
        details: details(words, &row, &supporters),
        lines: row
            .cells
            .iter()
            .zip(&matrix.papers)
            .map(|(cell, paper)| {
                let cell_address = format!("{}/people/{}", paper_address(paper.id), person.id);
                Line {
                    paper: paper_address(paper.id),
                    title: paper.facts.title.clone(),
                    state: matrix::tag(words, cell),
                    notes: matrix::lines(words, cell, person.facts.called(), today),
                    agreement: cell.late_since.map(|_| cell_address.clone()),
                    wanted: format!("{cell_address}/wanted"),
                    is_wanted: cell.state != CellState::NotWanted,
                }
            })
            .collect(),
        pack: asked.is_some() && matrix.papers.iter().any(|it| it.final_on.is_some()),
        name: person.facts.name.clone(),
        send: asked.and_then(|asked| {
            let count = row.can_send().count();
            let draft = SentDraft::on_day(today, asked.delivery);
            let form = send_form(words, &row, asked, sent.unwrap_or(&draft), &problems, count);
            (count > 0).then_some(form)
        }),
        waiting: row
            .cells
            .iter()
            .filter(|cell| matches!(cell.state, CellState::Sent(_)))
            .count(),
        address: here,
        token,
    };
    paper_page(&problems, page.render()?)
}

fn details(words: Words, row: &Row, supporters: &[Supporter]) -> SummaryList {
    let mut list = SummaryList::new();
    if let Some(asked) = &row.person.format {
        list = list
            .row(words.representative_format_label(), asked.in_words(words))
            .row(words.representative_paper_label(), &asked.paper);
        if asked.copies > 1 {
            let copies = words.pack_copies(usize::from(asked.copies));
            list = list.row(words.representative_copies_label(), copies);
        }
    }
    let copied = supporters
        .iter()
        .filter(|it| it.facts.copied.contains(&Copied::Packs));
    for supporter in copied {
        list = list.row(
            words.supporter_kind(),
            words.pack_supporter_copy(&supporter.facts.name),
        );
    }
    if let Some(dates) = row.dates {
        list = list
            .row(
                words.meeting_paper_column_final(),
                words.day(dates.text_final),
            )
            .row(words.meeting_paper_column_send(), words.day(dates.send))
            .row(words.meeting_paper_column_has_it(), words.day(dates.has_it));
    }
    list
}

fn send_form(
    words: Words,
    row: &Row,
    asked: &FormatPreference,
    draft: &SentDraft,
    problems: &Problems,
    count: usize,
) -> SendForm {
    let ways: Options = Delivery::ALL
        .iter()
        .filter(|it| {
            let contact = &row.person.facts.contact;
            it.route().is_none_or(|route| contact.may_use(route))
        })
        .map(|it| (it.code(), it.name(words)))
        .collect();
    SendForm {
        count,
        on: DateInput::new("on", words.pack_item_sent_on_label(), draft.on().typed())
            .told(words, problems),
        how: Radios::new(
            "delivery",
            words.pack_item_sent_how_label(),
            ways,
            &draft.delivery,
        )
        .told(words, problems),
        to: to(&row.person, asked.delivery).unwrap_or_default(),
    }
}

/// The address that this way uses, if the person lets the charity use it.
pub(super) fn to(person: &Representative, delivery: Delivery) -> Option<String> {
    let route = delivery.route()?;
    let details = person.facts.contact.usable(route)?;
    Some(
        details
            .lines()
            .map(str::trim)
            .collect::<Vec<_>>()
            .join(", "),
    )
}

/// Notes that everything that can be sent was sent.
pub(super) fn send(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (matrix, row) = row(visit)?;
    let here = address(matrix.meeting.id, row.person.id);
    let draft: SentDraft = visit.form()?;
    let (on, delivery) = match draft.check(words, today) {
        Ok(sent) => sent,
        Err(problems) => return page(visit, Some(&draft), problems),
    };
    let contact = &row.person.facts.contact;
    let allowed = delivery.route().is_none_or(|route| contact.may_use(route));
    let Some(asked) = row.person.format.as_ref().filter(|_| allowed) else {
        let problems = Problems::one("delivery", words.pack_item_sent_how_missing());
        return page(visit, Some(&draft), problems);
    };
    let lines: Vec<PaperSent> = row
        .can_send()
        .filter_map(|place| matrix.papers.get(place))
        .map(|paper| PaperSent {
            paper: paper.id,
            representative: row.person.id,
            number: paper.number,
            format: asked.format,
            delivery,
            to: to(&row.person, delivery).unwrap_or_default(),
            on,
        })
        .collect();
    if lines.is_empty() {
        return Ok(Reply::GoTo(here));
    }
    visit.change(Verb::HandOver, |change| {
        lines.iter().try_for_each(|line| line.log(change))
    })?;
    visit.done(
        words.pack_item_sent_done(lines.len(), &row.person.facts.name),
        papers_address(matrix.meeting.id),
    )
}

/// Notes that everything that was sent has arrived.
pub(super) fn receive(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (matrix, row) = row(visit)?;
    let here = address(matrix.meeting.id, row.person.id);
    let mut items = Vec::new();
    for (cell, paper) in row.cells.iter().zip(&matrix.papers) {
        if matches!(cell.state, CellState::Sent(_)) {
            let item = PackItem::of(visit.store()?, paper.id, row.person.id)?;
            items.push((item, paper.number));
        }
    }
    if items.is_empty() {
        return Ok(Reply::GoTo(here));
    }
    visit.change(Verb::Save, |change| {
        items
            .iter()
            .try_for_each(|(item, number)| item.receive(change, *number, today))
    })?;
    visit.done(words.pack_item_received_done(&row.person.facts.name), here)
}

pub(super) fn ask_agreement(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| AgreementDraft::on_day(visit.today()));
    agreement_page(visit, &draft, Problems::default())
}

/// Keeps what the person said about a late paper.
pub(super) fn agree(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (paper, _) = wanted(visit)?;
    let id: RepresentativeId = visit.id("representative")?;
    let draft: AgreementDraft = visit.form()?;
    let agreement = match draft.check(words, today) {
        Ok(agreement) => agreement,
        Err(problems) => return agreement_page(visit, &draft, problems),
    };
    let item = PackItem::of(visit.store()?, paper.id, id)?;
    let name = Representative::find(visit.store()?, id)?.facts.name;
    visit.change(Verb::Save, |change| item.agree(change, &agreement))?;
    let done = match agreement.answer {
        Answer::Yes => words.pack_item_agreed_done(&name),
        Answer::No => words.pack_item_declined_done(&name),
    };
    visit.done(done, paper_address(paper.id))
}

fn agreement_page(
    visit: &mut Visit<'_>,
    draft: &AgreementDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (paper, meeting) = wanted(visit)?;
    let id: RepresentativeId = visit.id("representative")?;
    let mut person = Representative::find(visit.store()?, id)?;
    Namesakes::of(visit.store()?)?.tell(words, &mut person);
    let heading = words.pack_item_agreement_title(person.facts.called());
    let frame = frame_about(visit, &paper, &meeting, heading)
        .kind_of_page(format!("{}, {}", person.facts.name, paper.facts.title))
        .problems(problems);
    let answers: Options = Answer::ALL
        .iter()
        .map(|it| (it.code(), it.name(words)))
        .collect();
    Form::new(
        format!("{}/people/{id}", paper_address(paper.id)),
        words.pack_item_agreement_save(),
    )
    .sentence(words.pack_item_agreement_why(&paper.facts.title))
    .ask(Radios::new(
        "answer",
        words.pack_item_agreed_label(person.facts.called()),
        answers,
        &draft.answer,
    ))
    .ask(DateInput::new(
        "on",
        words.pack_item_agreed_on_label(),
        draft.on().typed(),
    ))
    .ask(
        TextInput::new("how", words.pack_item_agreed_how_label(), &draft.how)
            .hint(words.pack_item_agreed_how_hint()),
    )
    .leave(paper_address(paper.id), words.page_leave())
    .page(visit, frame)
}

/// Turns round whether the person wants this paper.
pub(super) fn set_wanted(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (paper, meeting) = wanted(visit)?;
    let id: RepresentativeId = visit.id("representative")?;
    let item = PackItem::of(visit.store()?, paper.id, id)?;
    let name = Representative::find(visit.store()?, id)?.facts.name;
    let becomes = !item.wanted;
    visit.change(Verb::Save, |change| item.set_wanted(change, becomes))?;
    let done = if becomes {
        words.pack_item_wanted_done(&name, &paper.facts.title)
    } else {
        words.pack_item_unwanted_done(&name, &paper.facts.title)
    };
    visit.done(done, address(meeting.id, id))
}

/// Where the papers for one person are shown.
pub(crate) fn address(meeting: MeetingId, person: RepresentativeId) -> String {
    format!("{}/people/{person}", papers_address(meeting))
}

/// The meeting and the person in the address, for making a pack.
pub(crate) fn of_address(visit: &mut Visit<'_>) -> Result<(Meeting, Representative), Trouble> {
    let (matrix, row) = row(visit)?;
    Ok((matrix.meeting, row.person))
}
