//! Training of staff: the list, and one training with its form.

pub(crate) mod columns;

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{
        DateInput, Field, Form, List, Options, Pages, Radios, Select, Tag, TagKind, TextInput,
        both_texts,
    },
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::staff::Staff;
use alongside_involvement::store::{FormToken, Verb};
use alongside_involvement::training::{Training, TrainingDraft, TrainingId, TrainingLine};
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;

/// The addresses of training.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/training", list),
    Route::get("/training/archived", archived),
    Route::get("/training/new", new),
    Route::post("/training/new", add),
    Route::get("/training/{training}", edit),
    Route::post("/training/{training}", save),
    Route::get("/training/{training}/archive", archive::ask::<Training>),
    Route::post("/training/{training}/archive", archive::archive::<Training>),
    Route::post(
        "/training/{training}/restore",
        archive::bring_back::<Training>,
    ),
];

#[derive(Template)]
#[template(path = "training/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    pages: Pages,
    archived: bool,
}

struct Line {
    address: String,
    what: String,
    staff: String,
    taken: String,
    joint: String,
    standing: Tag,
}

#[derive(Template)]
#[template(path = "training/edit.html")]
struct EditPage {
    frame: Frame,
    token: FormToken,
    form: Form,
    archived: bool,
    address: String,
    history: String,
}

fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, false)
}

fn archived(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, true)
}

fn list_page(visit: &mut Visit<'_>, archived: bool) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let list = List {
        address: "/training",
        section: Section::People,
        title: (words.training_list_title(), words.training_list_lede()),
        archived: (
            words.training_list_archived(),
            words.training_list_archived_lede(),
        ),
    };
    let count = Training::count(visit.store()?, archived)?;
    let pages = list.pages(visit, archived, count);
    let found = Training::list(visit.store()?, archived, pages.length(), pages.skip())?;
    let page = ListPage {
        frame: list.frame(visit, archived),
        lines: found
            .into_iter()
            .map(|line| in_words(words, today, line))
            .collect(),
        pages,
        archived,
    };
    Ok(Reply::page(page.render()?))
}

fn in_words(words: Words, today: NaiveDate, line: TrainingLine) -> Line {
    let TrainingLine {
        training,
        staff,
        meeting,
    } = line;
    let standing = match training.facts.expires_on {
        None => Tag::new(TagKind::Done, words.training_no_end()),
        Some(day) if training.is_in_date(today) => {
            Tag::new(TagKind::Done, words.training_until(&words.day_short(day)))
        }
        Some(day) => Tag::new(TagKind::Wait, words.training_ran_out(&words.day_short(day))),
    };
    Line {
        address: address(training.id),
        what: training.facts.what,
        staff,
        taken: words.day_short(training.facts.taken_on),
        joint: if meeting.is_empty() {
            words.training_not_joint().to_string()
        } else {
            words.training_joint(&meeting)
        },
        standing,
    }
}

fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_else(|| visit.query());
    new_page(visit, &draft, Problems::default())
}

fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let draft: TrainingDraft = visit.form()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    visit.change(Verb::Add, |change| Training::add(change, &facts))?;
    visit.done(words.training_saved(), "/training")
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &TrainingDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.training_new_title())
        .section(Section::People)
        .back("/training", words.training_back())
        .problems(problems);
    let form = Form::new("/training/new", words.training_save());
    questions(visit, draft, form)?
        .leave("/training", words.page_leave())
        .page(visit, frame)
}

fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let training = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| TrainingDraft::from(&training.facts));
    edit_page(
        visit,
        &training,
        &draft,
        training.version,
        Problems::default(),
    )
}

fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let training = wanted(visit)?;
    let draft: TrainingDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &training, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Training::save(change, training.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.training_saved(), "/training"),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &TrainingDraft::from(&training.facts));
            edit_page(visit, &training, &draft, training.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn edit_page(
    visit: &mut Visit<'_>,
    training: &Training,
    draft: &TrainingDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let status = if problems.is_empty() { 200 } else { 422 };
    let here = address(training.id);
    let day = words.day_short(training.facts.taken_on);
    let frame = Frame::new(visit, words.training_edit_title(&training.facts.what))
        .kind_of_page(day)
        .section(Section::People)
        .back("/training", words.training_back())
        .problems(problems);
    let form = Form::new(&here, words.training_save()).carry("version", version);
    let mut form = questions(visit, draft, form)?.leave("/training", words.page_leave());
    form.fields = form
        .fields
        .into_iter()
        .map(|field: Field| field.with(words, &frame.problems))
        .collect();
    let page = EditPage {
        token: visit.new_token(),
        form,
        archived: training.archived,
        history: format!("/history/training/{}", training.id),
        address: here,
        frame,
    };
    Ok(Reply::page_with(status, page.render()?))
}

fn questions(visit: &mut Visit<'_>, draft: &TrainingDraft, form: Form) -> Result<Form, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    let first = |text: &str| std::iter::once((String::new(), text.to_string()));
    let staff: Options = first(words.training_staff_choose())
        .chain(
            Staff::list(store)?
                .into_iter()
                .map(|it| (it.id.to_string(), it.facts.name)),
        )
        .collect();
    let meetings: Options = first(words.training_not_joint())
        .chain(
            Training::meetings(store)?
                .into_iter()
                .map(|(id, title, day)| {
                    let day = words.day_short(day);
                    (id.to_string(), words.training_meeting_line(&title, &day))
                }),
        )
        .collect();
    let equality = Options::new()
        .option("yes", words.training_equality_yes())
        .option("no", words.training_equality_no());
    Ok(form
        .ask(Select::new(
            "staff",
            words.training_staff_label(),
            staff,
            &draft.staff,
        ))
        .ask(
            TextInput::new("what", words.training_what_label(), &draft.what)
                .hint(words.training_what_hint()),
        )
        .ask(Radios::new(
            "equality",
            words.training_equality_label(),
            equality,
            &draft.equality,
        ))
        .ask(
            DateInput::new("taken", words.training_taken_label(), draft.taken().typed())
                .hint(words.activity_day_hint()),
        )
        .ask(
            DateInput::new(
                "expires",
                words.training_expires_label(),
                draft.expires().typed(),
            )
            .hint(words.training_expires_hint()),
        )
        .ask(
            Select::new(
                "meeting",
                words.training_meeting_label(),
                meetings,
                &draft.meeting,
            )
            .hint(words.training_meeting_hint()),
        ))
}

impl Archivable for Training {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Training>, Trouble> {
        let words = visit.words;
        let training = wanted(visit)?;
        Ok(Archived {
            id: training.id,
            version: training.version,
            shown_at: (
                address(training.id),
                words.training_edit_title(&training.facts.what),
            ),
            listed_at: "/training",
            section: Section::People,
            kind_of_page: String::new(),
            title: words.training_archive_title(&training.facts.what),
            why: words.training_archive_why().to_string(),
            save: words.training_archive_save(),
            done: words.training_archive_done().to_string(),
            brought_back: words.training_restore_done().to_string(),
        })
    }
}

fn wanted(visit: &mut Visit<'_>) -> Result<Training, Trouble> {
    let id: TrainingId = visit.id("training")?;
    Ok(Training::find(visit.store()?, id)?)
}

/// Where a training is changed.
fn address(id: TrainingId) -> String {
    format!("/training/{id}")
}
