//! The questions that access audits ask: the list by area, one question, the archive.

pub(crate) mod columns;

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{Field, Form, Options, Select, SummaryList, TextInput, both_texts},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::access_question::{
    AccessArea, AccessQuestion, AccessQuestionDraft, AccessQuestionId,
};
use alongside_involvement::store::{FormToken, Verb};
use alongside_locales::Words;
use askama::Template;

/// The addresses of access questions.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/access-questions", list),
    Route::get("/access-questions/archived", archived),
    Route::get("/access-questions/new", new),
    Route::post("/access-questions/new", add),
    Route::get("/access-questions/{access_question}", edit),
    Route::post("/access-questions/{access_question}", save),
    Route::get(
        "/access-questions/{access_question}/archive",
        archive::ask::<AccessQuestion>,
    ),
    Route::post(
        "/access-questions/{access_question}/archive",
        archive::archive::<AccessQuestion>,
    ),
    Route::post(
        "/access-questions/{access_question}/restore",
        archive::bring_back::<AccessQuestion>,
    ),
];

#[derive(Template)]
#[template(path = "access_question/list.html")]
struct ListPage {
    frame: Frame,
    areas: Vec<Area>,
    archived: bool,
}

/// The questions of one area.
struct Area {
    code: &'static str,
    name: &'static str,
    questions: Vec<(String, String)>,
}

fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, false)
}

fn archived(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, true)
}

fn list_page(visit: &mut Visit<'_>, archived: bool) -> Result<Reply, Trouble> {
    let words = visit.words;
    let questions = AccessQuestion::list(visit.store()?, archived)?;
    let areas = AccessArea::ALL.iter().map(|area| Area {
        code: area.code(),
        name: area.name(words),
        questions: questions
            .iter()
            .filter(|question| question.area == *area)
            .map(|question| {
                let says = question.wording.say(words).into_owned();
                (address(question.id), says)
            })
            .collect(),
    });
    let areas = areas.filter(|area| !area.questions.is_empty()).collect();
    let (title, lede) = match archived {
        false => (words.access_question_title(), words.access_question_lede()),
        true => (
            words.access_question_archived(),
            words.access_question_archived_lede(),
        ),
    };
    let frame = Frame::new(visit, title)
        .lede(lede)
        .section(Section::Settings)
        .crumb("/settings", words.settings_title());
    let page = ListPage {
        frame: match archived {
            false => frame,
            true => frame.crumb("/access-questions", words.access_question_title()),
        },
        areas,
        archived,
    };
    Ok(Reply::page(page.render()?))
}

fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    new_page(visit, &draft, Problems::new())
}

fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft: AccessQuestionDraft = visit.form()?;
    match draft.check(visit.words) {
        Err(problems) => new_page(visit, &draft, problems),
        Ok(facts) => {
            visit.change(Verb::Add, |change| AccessQuestion::add(change, &facts))?;
            visit.done(visit.words.access_question_saved(), "/access-questions")
        }
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &AccessQuestionDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.access_question_new_title())
        .lede(words.access_question_new_lede())
        .section(Section::Settings)
        .back("/access-questions", words.access_question_back_to_list())
        .problems(problems);
    let form = Form::new("/access-questions/new", words.access_question_save());
    questions(words, form, draft)
        .leave("/access-questions", words.page_leave())
        .page(visit, frame)
}

#[derive(Template)]
#[template(path = "access_question/edit.html")]
struct EditPage {
    frame: Frame,
    token: FormToken,
    form: Form,
    whose: SummaryList,
    archived: bool,
    address: String,
    /// Where what changed is told, once something has.
    history: Option<String>,
}

fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let question = wanted(visit)?;
    let words = visit.words;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| AccessQuestionDraft::of(&question, words));
    let version = question.version;
    edit_page(visit, &question, &draft, version, Problems::new())
}

fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let question = wanted(visit)?;
    let draft: AccessQuestionDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &question, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| question.save(change, version, &facts)) {
        Ok(_) => visit.done(words.access_question_saved(), "/access-questions"),
        Err(trouble) if trouble.is_stale() => {
            let kept = AccessQuestionDraft::of(&question, words);
            let problems = both_texts(words, &draft, &kept);
            edit_page(visit, &question, &draft, question.version, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn edit_page(
    visit: &mut Visit<'_>,
    question: &AccessQuestion,
    draft: &AccessQuestionDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let status = if problems.is_empty() { 200 } else { 422 };
    let address = address(question.id);
    let wording = &question.wording;
    let whose = match (&wording.code, wording.own.is_empty()) {
        (Some(_), true) => words.access_question_whose_alongside(),
        (Some(_), false) => words.access_question_whose_changed(),
        (None, _) => words.access_question_whose_own(),
    };
    let frame = Frame::new(visit, words.access_question_edit_title())
        .kind_of_page(wording.say(words))
        .section(Section::Settings)
        .back("/access-questions", words.access_question_back_to_list())
        .problems(problems);
    let form = Form::new(&address, words.access_question_save()).carry("version", version);
    let mut form = questions(words, form, draft).leave("/access-questions", words.page_leave());
    form.fields = form
        .fields
        .into_iter()
        .map(|field| field.with(words, &frame.problems))
        .collect();
    let page = EditPage {
        token: visit.new_token(),
        form,
        whose: SummaryList::new().row(words.access_question_whose(), whose),
        archived: question.archived,
        history: (question.version > 1 || wording.code.is_none())
            .then(|| format!("/history/access-question/{}", question.id)),
        address,
        frame,
    };
    Ok(Reply::page_with(status, page.render()?))
}

fn questions(words: Words, form: Form, draft: &AccessQuestionDraft) -> Form {
    let areas = AccessArea::ALL
        .iter()
        .map(|area| (area.code(), area.name(words)));
    let nothing = std::iter::once(("", words.access_question_area_missing()));
    let areas: Options = nothing.chain(areas).collect();
    form.ask(
        TextInput::new("words", words.access_question_words_label(), &draft.words)
            .hint(words.access_question_words_hint()),
    )
    .ask(Select::new(
        "area",
        words.access_question_area_label(),
        areas,
        draft.area.as_str(),
    ))
}

impl Archivable for AccessQuestion {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<AccessQuestion>, Trouble> {
        let words = visit.words;
        let question = wanted(visit)?;
        let says = question.wording.say(words).into_owned();
        Ok(Archived {
            id: question.id,
            version: question.version,
            shown_at: (
                address(question.id),
                words.access_question_back().to_string(),
            ),
            listed_at: "/access-questions",
            section: Section::Settings,
            title: words.access_question_archive_title().to_string(),
            why: words.access_question_archive_why(&says),
            kind_of_page: says,
            save: words.access_question_archive_save(),
            done: words.access_question_archive_done().to_string(),
            brought_back: words.access_question_restore_done().to_string(),
        })
    }
}

fn wanted(visit: &mut Visit<'_>) -> Result<AccessQuestion, Trouble> {
    let id: AccessQuestionId = visit.id("access_question")?;
    Ok(AccessQuestion::find(visit.store()?, id)?)
}

fn address(id: AccessQuestionId) -> String {
    format!("/access-questions/{id}")
}
