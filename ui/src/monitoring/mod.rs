//! Monitoring: the charity's own questions, what was counted, and the tables that may be published.

pub(crate) mod columns;
mod table;

use self::table::{SIDE_BY_SIDE, Table, Today, table, today};
use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{DateInput, Form, TextArea, TextInput, Width, both_texts},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::monitoring::{
    CountDraft, MonitoringCount, MonitoringQuestion, MonitoringQuestionId, Published, QuestionDraft,
};
use alongside_involvement::store::{FormToken, Verb};
use alongside_locales::Words;
use askama::Template;

/// The addresses of monitoring.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/monitoring", list),
    Route::get("/monitoring/new", new),
    Route::post("/monitoring/new", add),
    Route::get("/monitoring/{monitoring_question}", show),
    Route::get("/monitoring/{monitoring_question}/edit", edit),
    Route::post("/monitoring/{monitoring_question}/edit", save),
    Route::get("/monitoring/{monitoring_question}/count", count),
    Route::post("/monitoring/{monitoring_question}/count", save_count),
    Route::get(
        "/monitoring/{monitoring_question}/archive",
        archive::ask::<MonitoringQuestion>,
    ),
    Route::post(
        "/monitoring/{monitoring_question}/archive",
        archive::archive::<MonitoringQuestion>,
    ),
    Route::post(
        "/monitoring/{monitoring_question}/restore",
        archive::bring_back::<MonitoringQuestion>,
    ),
];

/// The fields of a count: one for each answer, and one for "prefer not to say".
const FIELDS: [&str; 13] = [
    "count-1", "count-2", "count-3", "count-4", "count-5", "count-6", "count-7", "count-8",
    "count-9", "count-10", "count-11", "count-12", "count-13",
];

#[derive(Template)]
#[template(path = "monitoring/list.html")]
struct ListPage {
    frame: Frame,
    questions: Vec<(String, String)>,
    archived: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "monitoring/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    archived: bool,
    token: FormToken,
    /// The answers to choose from, where the table does not name them.
    answers: Vec<String>,
    tables: Vec<Table>,
    hides: bool,
    /// Each number as it was last shown; none where the newest count is shown whole.
    today: Vec<Today>,
    /// Whether something of the newest count is hidden.
    newest_hides: bool,
}

fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    let link = |it: MonitoringQuestion| (address(it.id), it.facts.question);
    let questions = MonitoringQuestion::list(store, false)?;
    let archived = MonitoringQuestion::list(store, true)?;
    let frame = Frame::new(visit, words.monitoring_title())
        .lede(words.monitoring_lede())
        .section(Section::People)
        .crumb("/representatives", words.representative_list_title());
    let page = ListPage {
        frame,
        questions: questions.into_iter().map(link).collect(),
        archived: archived.into_iter().map(link).collect(),
    };
    Ok(Reply::page(page.render()?))
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let question = wanted(visit)?;
    let counts = MonitoringCount::published(visit.store()?, question.id)?;
    let newest = counts.first().map(|(count, _)| &count.answers);
    let mut answers = Vec::new();
    if newest != Some(&question.facts.answers) {
        answers.clone_from(&question.facts.answers);
        answers.push(words.monitoring_prefer_not_to_say().to_string());
    }
    let hides = |(_, told): &(MonitoringCount, Published)| told.cells.iter().any(Option::is_none);
    let frame = Frame::new(visit, &question.facts.question)
        .kind_of_page(words.monitoring_title())
        .section(Section::People)
        .crumb("/monitoring", words.monitoring_title());
    let page = ShowPage {
        frame,
        address: address(question.id),
        history: format!("/history/monitoring-question/{}", question.id),
        archived: question.archived,
        token: visit.new_token(),
        answers,
        hides: counts.iter().any(hides),
        newest_hides: counts.first().is_some_and(hides),
        today: today(words, &counts),
        tables: counts
            .chunks(SIDE_BY_SIDE)
            .map(|counts| table(words, counts))
            .collect(),
    };
    Ok(Reply::page(page.render()?))
}

fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    new_page(visit, &draft, Problems::default())
}

fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: QuestionDraft = visit.form()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    let subject = visit.change(Verb::Add, |change| MonitoringQuestion::add(change, &facts))?;
    visit.done(
        words.monitoring_saved(),
        format!("/monitoring/{}", subject.uuid()),
    )
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &QuestionDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.monitoring_new_title())
        .section(Section::People)
        .back("/monitoring", words.monitoring_back())
        .problems(problems);
    question_form(
        words,
        draft,
        Form::new("/monitoring/new", words.monitoring_save()),
    )
    .leave("/monitoring", words.page_leave())
    .page(visit, frame)
}

fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let question = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| QuestionDraft::from(&question.facts));
    edit_page(
        visit,
        &question,
        &draft,
        question.version,
        Problems::default(),
    )
}

fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let question = wanted(visit)?;
    let draft: QuestionDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &question, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        MonitoringQuestion::save(change, question.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.monitoring_saved(), address(question.id)),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &QuestionDraft::from(&question.facts));
            edit_page(visit, &question, &draft, question.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn edit_page(
    visit: &mut Visit<'_>,
    question: &MonitoringQuestion,
    draft: &QuestionDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let here = address(question.id);
    let frame = Frame::new(visit, words.monitoring_edit_title(&question.facts.question))
        .section(Section::People)
        .back(&here, words.monitoring_back_to_question())
        .problems(problems);
    let form = Form::new(format!("{here}/edit"), words.monitoring_save()).carry("version", version);
    question_form(words, draft, form)
        .leave(here, words.page_leave())
        .page(visit, frame)
}

fn question_form(words: Words, draft: &QuestionDraft, form: Form) -> Form {
    form.ask(TextInput::new(
        "question",
        words.monitoring_question_label(),
        &draft.question,
    ))
    .ask(
        TextArea::new("answers", words.monitoring_answers_label(), &draft.answers)
            .hint(words.monitoring_answers_hint()),
    )
}

fn count(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let question = wanted(visit)?;
    let draft = visit.kept_draft().unwrap_or_default();
    count_page(visit, &question, &draft, Problems::default())
}

fn save_count(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let question = wanted(visit)?;
    let draft: CountDraft = visit.form()?;
    let (on, numbers) = match draft.check(words, &question.facts.answers, today) {
        Ok(counted) => counted,
        Err(problems) => return count_page(visit, &question, &draft, problems),
    };
    visit.change(Verb::Add, |change| {
        MonitoringCount::add(change, &question, on, &numbers)
    })?;
    visit.done(words.monitoring_count_saved(), address(question.id))
}

fn count_page(
    visit: &mut Visit<'_>,
    question: &MonitoringQuestion,
    draft: &CountDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let here = address(question.id);
    let frame = Frame::new(
        visit,
        words.monitoring_count_title(&question.facts.question),
    )
    .lede(words.monitoring_count_lede())
    .section(Section::People)
    .back(&here, words.monitoring_back_to_question())
    .problems(problems);
    let mut form = Form::new(format!("{here}/count"), words.monitoring_count_save()).ask(
        DateInput::new("on", words.monitoring_on_label(), draft.on().typed())
            .hint(words.activity_day_hint()),
    );
    let prefer = words.monitoring_prefer_not_to_say().to_string();
    let labels = question.facts.answers.iter().cloned().chain([prefer]);
    for (field, label) in FIELDS.iter().zip(labels) {
        form = form.ask(TextInput::new(field, label, draft.typed(field)).whole_number(Width::Four));
    }
    form.leave(here, words.page_leave()).page(visit, frame)
}

impl Archivable for MonitoringQuestion {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<MonitoringQuestion>, Trouble> {
        let words = visit.words;
        let question = wanted(visit)?;
        let asked = &question.facts.question;
        Ok(Archived {
            id: question.id,
            version: question.version,
            shown_at: (
                address(question.id),
                words.monitoring_back_to_question().to_string(),
            ),
            listed_at: "/monitoring",
            section: Section::People,
            kind_of_page: String::new(),
            title: words.monitoring_archive_title(asked),
            why: words.monitoring_archive_why().to_string(),
            save: words.monitoring_archive_save(),
            done: words.monitoring_archive_done().to_string(),
            brought_back: words.monitoring_restore_done().to_string(),
        })
    }
}

fn wanted(visit: &mut Visit<'_>) -> Result<MonitoringQuestion, Trouble> {
    let id: MonitoringQuestionId = visit.id("monitoring_question")?;
    Ok(MonitoringQuestion::find(visit.store()?, id)?)
}

/// Where a question is shown.
fn address(id: MonitoringQuestionId) -> String {
    format!("/monitoring/{id}")
}
