//! What people said to a version of a paper: the list, and one person's answer. The pages are the same for every paper that is agreed;
//! a paper says what is its own ([`AgreedPaper`]), and its routes then are
//!
//! ```ignore
//! Route::get("/role-descriptions/{role_description}/agreements", agreement::list::<RoleDescription>),
//! Route::get("/role-descriptions/{role_description}/agreements/{representative}", agreement::edit::<RoleDescription>),
//! Route::post("/role-descriptions/{role_description}/agreements/{representative}", agreement::save::<RoleDescription>),
//! ```

mod answer;
pub(crate) mod columns;

pub(crate) use answer::{edit, save};

use crate::{
    Reply, Trouble, Visit,
    access_requirement::{Flag, flags_of_people},
    components::{Options, Pages, Select, Tag, TagKind, TextInput},
    layout::{Frame, Section},
};
use alongside_involvement::activity::ActivityId;
use alongside_involvement::agreement::{
    Agreement, AgreementLine, Answer, AnswerFacts, Answerable, Found,
};
use alongside_involvement::{Id, Noun, Problems};
use alongside_locales::Words;
use askama::Template;
use serde::{Deserialize, Serialize};

/// How many of those who were not asked are named: beyond that the page for sharing is the place.
const NAMED: usize = 25;

/// A paper that people agree.
pub(crate) trait AgreedPaper: Noun + Sized {
    /// What the address names. Fails where there is no such paper.
    fn to_agree(visit: &mut Visit<'_>) -> Result<PaperToAgree<Self>, Trouble>;
}

/// One version of a paper, as these pages see it.
pub(crate) struct PaperToAgree<N> {
    /// Its id.
    pub id: Id<N>,
    /// Where it is shown, and the words of the link that leads back there.
    pub shown_at: (String, String),
    /// Its title with its version.
    pub heading: String,
    /// What tells its pages from others with the same title.
    pub kind_of_page: String,
    /// Whose people are asked; `None` for everybody.
    pub activity: Option<ActivityId>,
    /// Whether people can answer to it.
    pub answerable: Answerable,
    /// Where the version is that replaced it, and its name: "Version 2".
    pub replaced_by: Option<(String, String)>,
}

/// What the list is narrowed to, as it stands in the address.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Find {
    answer: String,
    named: String,
}

#[derive(Template)]
#[template(path = "agreement/list.html")]
struct ListPage {
    frame: Frame,
    here: String,
    tally: String,
    draft: bool,
    find: Option<(Select, TextInput)>,
    narrowed: bool,
    lines: Vec<Line>,
    pages: Pages,
    /// Those who were not asked: where to write down their answer, and their names.
    unasked: Vec<(String, String)>,
    more: usize,
}

/// One answer in the list.
struct Line {
    /// Where it can be written down; `None` for somebody who is not named any more.
    address: Option<String>,
    name: String,
    answer: Tag,
    how: String,
    note: Vec<String>,
    shared: String,
    flag: Option<Flag>,
}

/// What everybody said to a version.
pub(crate) fn list<N: AgreedPaper>(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let paper = N::to_agree(visit)?;
    let here = format!("{}/agreements", paper.shown_at.0);
    let find: Find = visit.query();
    let found = Found {
        answer: find.answer.clone(),
        text: find.named.trim().to_string(),
    };
    let narrowed = found != Found::default();
    let store = visit.store()?;
    let tally = Agreement::tally(store, paper.id)?;
    let count = Agreement::count(store, paper.id, &found)?;
    let address = if narrowed {
        let query = serde_html_form::to_string(&find).unwrap_or_default();
        format!("{here}?{query}")
    } else {
        here.clone()
    };
    let pages = Pages::new(words, &address, visit.request, count);
    let store = visit.store()?;
    let lines = Agreement::list(store, paper.id, &found, pages.length(), pages.skip())?;
    let people = lines.iter().filter(|it| it.name.is_some());
    let people: Vec<_> = people
        .filter_map(|it| it.agreement.representative)
        .collect();
    let draft = paper.answerable == Answerable::NotYet;
    let (unasked, all) = if draft || narrowed {
        (Vec::new(), 0)
    } else {
        Agreement::unasked(store, paper.id, paper.activity, NAMED)?
    };
    let mut flags = flags_of_people(visit, &people)?;
    let frame = frame(visit, &paper, words.agreement_list_title(&paper.heading))
        .lede(words.agreement_list_lede());
    let page = ListPage {
        frame,
        tally: tally.in_words(words),
        draft,
        // A few answers are seen at a glance.
        find: (narrowed || tally.asked > pages.length()).then(|| find_form(words, &find)),
        narrowed,
        lines: lines
            .into_iter()
            .map(|it| {
                let person = it.agreement.representative;
                Line {
                    flag: person.and_then(|id| flags.remove(&id)),
                    ..line(words, &here, it)
                }
            })
            .collect(),
        pages,
        more: all.saturating_sub(unasked.len()),
        unasked: unasked
            .into_iter()
            .map(|(id, name)| (format!("{here}/{id}"), name))
            .collect(),
        here,
    };
    Ok(Reply::page(page.render()?))
}

fn find_form(words: Words, find: &Find) -> (Select, TextInput) {
    let none = Problems::default();
    let answers = Answer::ALL.iter().fold(
        Options::new().option("", words.agreement_find_all()),
        |options, answer| options.option(answer.code(), answer.name(words)),
    );
    let answers = answers.option("waiting", words.agreement_waiting());
    (
        Select::new(
            "answer",
            words.agreement_find_answer(),
            answers,
            &find.answer,
        )
        .told(words, &none),
        TextInput::new("named", words.agreement_find_name(), &find.named).told(words, &none),
    )
}

fn line(words: Words, here: &str, line: AgreementLine) -> Line {
    let AgreementLine { agreement, name } = line;
    let how = |said: &AnswerFacts| {
        words.agreement_how(said.method.name(words), &words.day_short(said.on))
    };
    let said = agreement.answer.as_ref();
    let shown = name.is_some();
    Line {
        address: agreement
            .representative
            .filter(|_| shown)
            .map(|id| format!("{here}/{id}")),
        name: name.unwrap_or_else(|| words.agreement_somebody().to_string()),
        answer: tag(words, said.map(|it| it.answer)),
        how: said.map(how).unwrap_or_default(),
        note: said
            .filter(|_| shown)
            .map(|it| it.note.lines().map(str::to_string).collect())
            .unwrap_or_default(),
        shared: words.agreement_shared_on(&words.day_short(agreement.shared_on)),
        flag: None,
    }
}

/// What somebody said, in words with a shape. Not agreeing is an answer: its shape is that of a choice, never of a fault.
fn tag(words: Words, answer: Option<Answer>) -> Tag {
    match answer {
        None => Tag::new(TagKind::Wait, words.agreement_waiting()),
        Some(answer @ Answer::Agreed) => Tag::new(TagKind::Done, answer.name(words)),
        Some(answer @ Answer::NotAgreed) => Tag::new(TagKind::Not, answer.name(words)),
    }
}

/// The frame of a page about what people said to a version.
fn frame<N>(visit: &mut Visit<'_>, paper: &PaperToAgree<N>, heading: String) -> Frame {
    let (address, back) = &paper.shown_at;
    Frame::new(visit, heading)
        .kind_of_page(&paper.kind_of_page)
        .section(Section::Papers)
        .back(address, back.clone())
}
