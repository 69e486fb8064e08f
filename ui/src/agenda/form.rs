//! The form for one line of an agenda.

use crate::{
    Reply, Trouble, Visit,
    components::{Form, Options, Question, Radios, Select, TextArea, TextInput, Width, both_texts},
    meeting::{address, form_frame, wanted},
};
use alongside_involvement::Problems;
use alongside_involvement::agenda::{
    AgendaItem, AgendaItemId, ItemDraft, ItemKind, Late, Proposer, Purpose,
};
use alongside_involvement::meeting::Meeting;
use alongside_involvement::staff::Staff;
use alongside_involvement::store::Verb;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_else(ItemDraft::blank);
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = wanted(visit)?;
    let draft: ItemDraft = visit.form()?;
    let facts = match draft.check(words, ItemKind::Item) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    visit.change(Verb::Add, |change| {
        AgendaItem::add(change, meeting.id, &facts)
    })?;
    visit.done(words.agenda_added(&facts.title), agenda(&meeting))
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let item = item(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| ItemDraft::from(&item.facts));
    edit_page(visit, &item, &draft, item.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let item = item(visit)?;
    let draft: ItemDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words, item.facts.kind) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &item, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| item.save(change, version, &facts)) {
        Ok(_) => {
            let back = format!("{}/agenda#item-{}", address(item.meeting), item.id);
            visit.done(words.agenda_saved(&facts.title_in_words(words)), back)
        }
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &ItemDraft::from(&item.facts));
            edit_page(visit, &item, &draft, item.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

/// Asks before a line is taken out.
pub(super) fn ask(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let item = item(visit)?;
    let meeting = Meeting::find(visit.store()?, item.meeting)?;
    let title = item.facts.title_in_words(words);
    let frame = form_frame(
        visit,
        &meeting,
        words.agenda_remove_title(&title),
        &agenda(&meeting),
    )?;
    let question = Question {
        frame,
        action: format!("/agenda-items/{}/remove", item.id),
        version: item.version,
        why: words.agenda_remove_why().to_string(),
        save: words.agenda_remove_save(),
    };
    question.page(visit)
}

pub(super) fn remove(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let item = item(visit)?;
    visit.change(Verb::Save, |change| item.remove(change))?;
    let back = format!("{}/agenda", address(item.meeting));
    visit.done(
        words.agenda_removed(&item.facts.title_in_words(words)),
        back,
    )
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &ItemDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = wanted(visit)?;
    let back = agenda(&meeting);
    let frame = form_frame(visit, &meeting, words.agenda_new_title(), &back)?.problems(problems);
    let form = Form::new(format!("{back}/new"), words.agenda_new_save());
    questions(visit, &meeting, ItemKind::Item, draft, form)?
        .leave(back, words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    item: &AgendaItem,
    draft: &ItemDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = Meeting::find(visit.store()?, item.meeting)?;
    let back = agenda(&meeting);
    let title = words.agenda_edit_title(&item.facts.title_in_words(words));
    let frame = form_frame(visit, &meeting, title, &back)?.problems(problems);
    let form = Form::new(
        format!("/agenda-items/{}/edit", item.id),
        words.agenda_edit_save(),
    )
    .carry("version", version);
    questions(visit, &meeting, item.facts.kind, draft, form)?
        .leave(back, words.page_leave())
        .page(visit, frame)
}

fn questions(
    visit: &mut Visit<'_>,
    meeting: &Meeting,
    kind: ItemKind,
    draft: &ItemDraft,
    form: Form,
) -> Result<Form, Trouble> {
    let words = visit.words;
    let minutes = TextInput::new("minutes", words.agenda_minutes_label(), &draft.minutes)
        .whole_number(Width::Three)
        .suffix(words.agenda_minutes_suffix());
    if kind != ItemKind::Item {
        return Ok(form.ask(minutes));
    }
    let proposers = people(visit, meeting, words.agenda_proposer_choose())?;
    let purposes = Purpose::ALL.iter().fold(Options::new(), |options, it| {
        let hint = match it {
            Purpose::Decide => words.agenda_purpose_decide_hint(),
            Purpose::Discuss => words.agenda_purpose_discuss_hint(),
            Purpose::Hear => words.agenda_purpose_hear_hint(),
        };
        options.option_with(it.code(), it.name(words), hint)
    });
    let late = Late::ALL
        .iter()
        .map(|it| (it.code(), it.name(words)))
        .collect();
    Ok(form
        .ask(
            TextInput::new("title", words.agenda_title_label(), &draft.title)
                .hint(words.agenda_title_hint()),
        )
        .ask(
            Select::new(
                "proposer",
                words.agenda_proposer_label(),
                proposers,
                &draft.proposer,
            )
            .hint(words.agenda_proposer_hint()),
        )
        .ask(Radios::new(
            "purpose",
            words.agenda_purpose_label(),
            purposes,
            &draft.purpose,
        ))
        .ask(minutes)
        .ask(
            TextArea::new("papers", words.agenda_papers_label(), &draft.papers)
                .hint(words.agenda_papers_hint()),
        )
        .ask(
            Radios::new("late", words.agenda_late_label(), late, &draft.late)
                .hint(words.agenda_late_hint()),
        )
        .ask(
            TextArea::new(
                "late-note",
                words.agenda_late_note_label(),
                &draft.late_note,
            )
            .hint(words.agenda_late_note_hint()),
        ))
}

/// Everybody of a meeting, and the colleagues: who can propose an item, and whose an action can be.
pub(crate) fn people(
    visit: &mut Visit<'_>,
    meeting: &Meeting,
    nobody: &str,
) -> Result<Options, Trouble> {
    let words = visit.words;
    let representatives = meeting.people(visit.store()?)?;
    let staff = Staff::list(visit.store()?)?;
    let none = (String::new(), nobody.to_string());
    let representatives = representatives
        .into_iter()
        .map(|(id, name)| (Proposer::Representative(id).code(), name));
    let staff = staff.into_iter().map(|it| {
        let name = words.agenda_colleague(&it.facts.name);
        (Proposer::Staff(it.id).code(), name)
    });
    Ok(std::iter::once(none)
        .chain(representatives)
        .chain(staff)
        .collect())
}

/// The line in the address.
fn item(visit: &mut Visit<'_>) -> Result<AgendaItem, Trouble> {
    let id: AgendaItemId = visit.id("item")?;
    Ok(AgendaItem::find(visit.store()?, id)?)
}

fn agenda(meeting: &Meeting) -> String {
    format!("{}/agenda", address(meeting.id))
}
