//! The answers of one area: one page, one form, a few keys a question.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Options, Select, both_texts},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::access_audit::{AccessAudit, Answer, AreaDraft, AuditItem};
use alongside_involvement::access_question::AccessArea;
use alongside_involvement::activity::Participation;
use alongside_involvement::representative::Representative;
use alongside_involvement::store::{FormToken, Verb};
use alongside_locales::Words;
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "access_audit/area.html")]
struct AreaPage {
    frame: Frame,
    action: String,
    leave: String,
    token: FormToken,
    version: i64,
    copied: Option<String>,
    rows: Vec<Row>,
    answers: Vec<(&'static str, &'static str)>,
    with: Select,
    more: Vec<(String, String)>,
    next: bool,
}

/// One question on the page.
struct Row {
    number: usize,
    question: String,
    answer: String,
    note: String,
    /// What is wrong with the answer, and with the note.
    wrong: [Option<String>; 2],
}

impl Row {
    /// What is read out with the note: the hint that stands above all questions, and what is wrong.
    fn described_by(&self) -> String {
        match self.wrong[1] {
            None => "note-hint".to_string(),
            Some(_) => format!("note-hint note-{}-error", self.number),
        }
    }
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let audit = wanted(visit)?;
    let items = questions(visit, &audit)?;
    let draft = visit.kept_draft().unwrap_or_else(|| items.iter().collect());
    page(visit, &audit, &items, &draft, Problems::new())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Pressed {
        then: String,
    }
    let words = visit.words;
    let audit = wanted(visit)?;
    let area = wanted_area(visit)?;
    let items = questions(visit, &audit)?;
    let draft: AreaDraft = visit.form()?;
    let pressed: Pressed = visit.form()?;
    let seen = visit.version()?;
    let answers = match draft.check(words, items.len()) {
        Ok(answers) => answers,
        Err(problems) => return page(visit, &audit, &items, &draft, problems),
    };
    match visit.change(Verb::Save, |change| {
        audit.answer(change, area, seen, &answers)
    }) {
        Ok(_) => {
            let here = address(audit.id);
            let next = following(&audit, area).filter(|_| pressed.then == "next");
            let then = next.map_or(here.clone(), |next| format!("{here}/areas/{}", next.code()));
            visit.done(words.access_audit_area_saved(area.name(words)), then)
        }
        Err(trouble) if trouble.is_stale() => {
            let kept: AreaDraft = items.iter().collect();
            let problems = in_form_words(words, both_texts(words, &draft, &kept));
            page(visit, &audit, &items, &draft, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

/// What somebody else answered meanwhile, with the name of the answer in place of its code.
fn in_form_words(words: Words, problems: Problems) -> Problems {
    let mut told = Problems::new();
    for problem in &problems {
        let answer = Answer::ALL
            .iter()
            .find(|answer| problem.message == words.problem_somebody_saved(answer.code()));
        let message = match answer {
            Some(answer) if problem.field.starts_with("answer-") => {
                words.problem_somebody_saved(answer.name(words))
            }
            _ => problem.message.clone(),
        };
        told.add(problem.field.clone(), message);
    }
    told
}

fn page(
    visit: &mut Visit<'_>,
    audit: &AccessAudit,
    items: &[AuditItem],
    draft: &AreaDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let area = wanted_area(visit)?;
    let here = address(audit.id);
    let status = if problems.is_empty() { 200 } else { 422 };
    let said = |item: &AuditItem| item.wording.say(words).into_owned();
    let rows = items.iter().enumerate().map(|(index, item)| {
        let typed = draft.answers.get(index).cloned().unwrap_or_default();
        let about = |field: &str| {
            let field = format!("{field}-{}", index + 1);
            problems.about(&field).map(str::to_string)
        };
        Row {
            number: index + 1,
            question: said(item),
            answer: typed.answer,
            note: typed.note,
            wrong: [about("answer"), about("note")],
        }
    });
    let rows = rows.collect();
    let with = with_whom(visit, audit, items, &draft.checked_with)?.told(words, &problems);
    let (name, area_name) = (&audit.facts.name, area.name(words));
    let frame = Frame::new(visit, words.access_audit_area_title(area_name, name))
        .lede(words.access_audit_area_lede())
        .section(Section::Activities)
        .back(&here, words.access_audit_back(name))
        .problems(problems);
    let copied = audit
        .copied_day
        .filter(|_| items.iter().any(|item| item.copied));
    let page = AreaPage {
        action: format!("{here}/areas/{}", area.code()),
        leave: here,
        token: visit.new_token(),
        version: items.iter().map(|item| item.version).sum(),
        copied: copied.map(|day| words.access_audit_area_copied(&words.day_short(day))),
        rows,
        answers: Answer::ALL
            .iter()
            .map(|answer| (answer.code(), answer.name(words)))
            .collect(),
        with,
        more: items
            .iter()
            .map(|item| (format!("/access-audit-items/{}", item.id), said(item)))
            .collect(),
        next: following(audit, area).is_some(),
        frame,
    };
    Ok(Reply::page_with(status, page.render()?))
}

/// Asks with whom the answers were checked: those who take part in the activity, and whoever is named already.
fn with_whom(
    visit: &mut Visit<'_>,
    audit: &AccessAudit,
    items: &[AuditItem],
    chosen: &str,
) -> Result<Select, Trouble> {
    let words = visit.words;
    let mixed: AreaDraft = items.iter().collect();
    let mut options = people(visit, audit, items.iter().filter_map(|it| it.checked_with))?;
    if mixed.checked_with == AreaDraft::AS_BEFORE {
        let as_before = words.access_audit_with_as_before().to_string();
        options.insert(1, (AreaDraft::AS_BEFORE.to_string(), as_before));
    }
    let select = Select::new(
        "checked-with",
        words.access_audit_with_label(),
        options.into_iter().collect::<Options>(),
        chosen,
    );
    Ok(select.hint(words.access_audit_with_hint()))
}

/// Nobody, and everybody an answer can have been checked with.
pub(super) fn people(
    visit: &mut Visit<'_>,
    audit: &AccessAudit,
    named: impl Iterator<Item = alongside_involvement::representative::RepresentativeId>,
) -> Result<Vec<(String, String)>, Trouble> {
    let nobody = visit.words.access_audit_with_nobody().to_string();
    let mut options = vec![(String::new(), nobody)];
    let store = visit.store()?;
    for person in Participation::of_activity(store, audit.activity)? {
        options.push((person.representative.to_string(), person.name));
    }
    for id in named {
        if options.iter().all(|(known, _)| *known != id.to_string()) {
            let name = Representative::find(store, id)?.facts.name;
            options.push((id.to_string(), name));
        }
    }
    Ok(options)
}

/// The questions of the area in the address. Fails with [`Trouble::NotFound`] where the audit has none.
fn questions(visit: &mut Visit<'_>, audit: &AccessAudit) -> Result<Vec<AuditItem>, Trouble> {
    let area = wanted_area(visit)?;
    let mut items = audit.items(visit.store()?)?;
    items.retain(|item| item.area == area);
    match items.is_empty() {
        true => Err(Trouble::NotFound),
        false => Ok(items),
    }
}

fn wanted_area(visit: &Visit<'_>) -> Result<AccessArea, Trouble> {
    AccessArea::from_code(visit.parameter("area")).ok_or(Trouble::NotFound)
}

/// The area after this one.
fn following(audit: &AccessAudit, area: AccessArea) -> Option<AccessArea> {
    let asked = |other: &&AccessArea| audit.facts.kind.asks_about(**other);
    let mut areas = AccessArea::ALL.iter().filter(asked);
    areas.find(|other| **other == area)?;
    areas.next().copied()
}
