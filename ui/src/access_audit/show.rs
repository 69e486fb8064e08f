//! One audit: how far it is, its areas, its actions.

use super::{address, in_words, state_tag, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Tag, TagKind},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::access_audit::{
    Answer, AuditItem, AuditProgress, AuditState, ItemState,
};
use alongside_involvement::access_question::AccessArea;
use alongside_involvement::activity::Activity;
use alongside_involvement::store::FormToken;
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;

#[derive(Template)]
#[template(path = "access_audit/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    archived: bool,
    token: FormToken,
    facts: Vec<(&'static str, String)>,
    state: Tag,
    copied: Option<String>,
    sentences: Vec<String>,
    areas: Vec<Area>,
    actions: Vec<Action>,
}

/// One area in the list of areas.
struct Area {
    address: String,
    name: &'static str,
    state: Tag,
}

/// One action in the list of actions.
struct Action {
    address: String,
    question: String,
    note: String,
    who: String,
    state: Tag,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let audit = wanted(visit)?;
    let today = visit.today();
    let store = visit.store()?;
    let items = audit.items(store)?;
    let activity = Activity::find(store, audit.activity)?.facts.title;
    let here = address(audit.id);
    let progress = AuditProgress::of(&items);
    let areas = AccessArea::ALL.iter().filter_map(|area| {
        let progress = AuditProgress::of_area(&items, *area);
        (progress.questions > 0).then(|| Area {
            address: format!("{here}/areas/{}", area.code()),
            name: area.name(words),
            state: area_tag(words, &progress),
        })
    });
    let areas = areas.collect();
    let mut actions = Vec::new();
    for item in &items {
        if item.facts.answer == Some(Answer::Action) {
            actions.push(action(visit, item, today)?);
        }
    }
    let facts = &audit.facts;
    let title = words.activity_back_to(&activity);
    let frame = Frame::new(visit, &facts.name)
        .caption(words.access_audit_caption())
        .kind_of_page(words.access_audit_caption())
        .section(Section::Activities)
        .back(
            format!("{}/access", crate::activity::address(audit.activity)),
            title,
        );
    let copied = audit.copied_day.filter(|_| progress.to_check > 0);
    let mut shown = vec![(words.access_audit_activity(), activity)];
    if !facts.whereabouts.is_empty() {
        shown.push((
            words.access_audit_whereabouts_label(),
            facts.whereabouts.lines().collect::<Vec<_>>().join(", "),
        ));
    }
    shown.push((
        words.access_audit_checked_label(),
        words.day_short(facts.checked_on),
    ));
    let page = ShowPage {
        history: format!("/history/access-audit/{}", audit.id),
        archived: audit.archived,
        token: visit.new_token(),
        facts: shown,
        state: state_tag(words, progress.state()),
        copied: copied.map(|day| words.access_audit_copied_note(&words.day_short(day))),
        sentences: in_words(words, &progress),
        areas,
        actions,
        address: here,
        frame,
    };
    Ok(Reply::page(page.render()?))
}

fn area_tag(words: Words, progress: &AuditProgress) -> Tag {
    match progress.state() {
        AuditState::Complete => Tag::new(TagKind::Done, words.access_audit_area_done()),
        AuditState::Waiting => Tag::new(TagKind::Look, words.access_audit_area_action()),
        AuditState::Begun if progress.to_check > 0 => {
            Tag::new(TagKind::Wait, words.access_audit_area_check())
        }
        AuditState::Begun if progress.open == progress.questions => {
            Tag::new(TagKind::Todo, words.access_audit_area_todo())
        }
        AuditState::Begun => Tag::new(TagKind::Hand, words.access_audit_area_some(progress.open)),
    }
}

fn action(visit: &mut Visit<'_>, item: &AuditItem, today: NaiveDate) -> Result<Action, Trouble> {
    let words = visit.words;
    let action = &item.facts.action;
    let owner = match action.owner {
        Some(owner) => Some(visit.member(owner)?.facts.name),
        None => None,
    };
    let late = action.done_on.is_none() && action.due.is_some_and(|due| due < today);
    let due = action.due.map(|due| words.day_short(due));
    let who = match (action.done_on, owner, due) {
        (Some(day), _, _) => words.access_audit_action_done(&words.day_short(day)),
        (None, Some(owner), Some(due)) if late => words.access_audit_action_late(&owner, &due),
        (None, Some(owner), Some(due)) => words.access_audit_action_owner_due(&owner, &due),
        (None, Some(owner), None) => words.access_audit_action_owner(&owner),
        (None, None, Some(due)) => words.access_audit_action_due(&due),
        (None, None, None) => words.access_audit_action_nobody().to_string(),
    };
    let state = match item.state() {
        _ if late => Tag::new(TagKind::Stop, words.access_audit_action_tag_late()),
        ItemState::Planned => Tag::new(TagKind::Hand, words.access_audit_action_tag_planned()),
        ItemState::Settled => Tag::new(TagKind::Done, words.access_audit_action_tag_done()),
        _ => Tag::new(TagKind::Look, words.access_audit_action_tag_holding()),
    };
    Ok(Action {
        address: format!("/access-audit-items/{}", item.id),
        question: item.wording.say(words).into_owned(),
        note: item.facts.note.clone(),
        who,
        state,
    })
}
