//! Inputs: the list with what it can be narrowed to, one input, its form, its answer, how people hear, the archive; and the part of
//! an activity that shows them.

mod activity;
mod answer;
mod clock;
pub(crate) mod columns;
mod form;
mod letters;
pub(crate) mod sheet;
mod show;
mod tell;

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{List, Options, Pages, Select, Tag, TagKind, TextInput},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::Activity;
use alongside_involvement::input::{
    AnswerClock, AnswerKind, Input, InputId, InputKind, InputLine, Wanted,
};
use alongside_involvement::working_day::Calendar;
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The addresses of inputs.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/inputs", list),
    Route::get("/inputs/archived", archived),
    Route::get("/inputs/new", form::new),
    Route::post("/inputs/new", form::add),
    Route::get("/inputs/clock", clock::show),
    Route::post("/inputs/clock", clock::save),
    Route::get("/inputs/letters", letters::show),
    Route::post("/inputs/letters", letters::all),
    Route::post("/inputs/letters/{representative}", letters::one),
    Route::get("/inputs/letters/{representative}/told", tell::person),
    Route::post("/inputs/letters/{representative}/told", tell::save_person),
    Route::get("/inputs/sheet", sheet::show),
    Route::post("/inputs/sheet", sheet::hand),
    Route::get("/inputs/{input}", show::show),
    Route::get("/inputs/{input}/edit", form::edit),
    Route::post("/inputs/{input}/edit", form::save),
    Route::get("/inputs/{input}/answer", answer::show),
    Route::post("/inputs/{input}/answer", answer::save),
    Route::get("/inputs/{input}/told", tell::show),
    Route::post("/inputs/{input}/told", tell::save),
    Route::get("/inputs/{input}/quote", tell::quote),
    Route::post("/inputs/{input}/quote", tell::save_quote),
    Route::get("/inputs/{input}/archive", answer::ask_archive),
    Route::post("/inputs/{input}/archive", answer::archive),
    Route::post("/inputs/{input}/restore", archive::bring_back::<Input>),
    Route::get("/activities/{activity}/inputs", activity::show),
];

/// What the list is narrowed to, as it stands in the address.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Find {
    answer: String,
    kind: String,
    activity: String,
    words: String,
}

#[derive(Template)]
#[template(path = "input/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    pages: Pages,
    archived: bool,
    find: Option<FindForm>,
    narrowed: bool,
}

/// The questions that narrow the list.
struct FindForm {
    answer: Select,
    kind: Select,
    activity: Select,
    words: TextInput,
}

/// One input in a list.
struct Line {
    address: String,
    gist: String,
    who: String,
    kind: &'static str,
    activity: String,
    on: String,
    standing: Tag,
}

/// What says whether an answer is late: the charity's clock, its working days, and today.
struct Clock {
    clock: AnswerClock,
    calendar: Calendar,
    today: NaiveDate,
}

impl Clock {
    fn of(visit: &mut Visit<'_>) -> Result<Clock, Trouble> {
        let today = visit.today();
        let store = visit.store()?;
        Ok(Clock {
            clock: AnswerClock::of(store)?,
            calendar: Calendar::of(store)?,
            today,
        })
    }

    /// The last day on which the answer is in time.
    fn due(&self, said_on: NaiveDate) -> NaiveDate {
        self.clock.due(&self.calendar, said_on)
    }

    /// How it stands, in words with a shape before them.
    fn standing(&self, words: Words, input: &Input) -> Tag {
        let kind = match input.answer_kind() {
            AnswerKind::Done | AnswerKind::Partly => TagKind::Done,
            AnswerKind::Doing => TagKind::Hand,
            AnswerKind::NotDoing => TagKind::Not,
            AnswerKind::Waiting => {
                let due = self.due(input.facts.on);
                let late = self.calendar.count(due, self.today) as usize;
                return if self.today > due && !input.archived {
                    // A holiday after the last day is late too, if not by a working day yet.
                    Tag::new(TagKind::Look, words.input_show_late(late.max(1)))
                } else {
                    Tag::new(
                        TagKind::Todo,
                        words.input_show_on_time(&words.day_short(due)),
                    )
                };
            }
        };
        Tag::new(kind, input.answer_kind().name(words))
    }
}

fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, false)
}

fn archived(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, true)
}

fn list_page(visit: &mut Visit<'_>, archived: bool) -> Result<Reply, Trouble> {
    let words = visit.words;
    let clock = Clock::of(visit)?;
    let list = List {
        address: "/inputs",
        section: Section::Activities,
        title: (words.input_list_title(), words.input_list_lede()),
        archived: (
            words.input_list_archived(),
            words.input_list_archived_lede(),
        ),
    };
    let find: Find = if archived {
        Find::default()
    } else {
        visit.query()
    };
    let known =
        |code: &str| ["late", "untold"].contains(&code) || AnswerKind::from_code(code).is_some();
    let wanted = Wanted {
        archived,
        answer: find.answer.clone(),
        late_since: clock.clock.late_since(&clock.calendar, clock.today),
        kind: InputKind::from_code(&find.kind),
        activity: find.activity.parse().ok(),
        text: find.words.trim().to_string(),
        ..Wanted::default()
    };
    let wanted = if known(&find.answer) {
        wanted
    } else {
        Wanted {
            answer: String::new(),
            ..wanted
        }
    };
    let count = Input::count(visit.store()?, &wanted)?;
    let pages = if archived || !wanted.narrows() {
        list.pages(visit, archived, count)
    } else {
        let query = serde_html_form::to_string(&find).unwrap_or_default();
        Pages::new(words, &format!("/inputs?{query}"), visit.request, count)
    };
    let found = Input::list(visit.store()?, &wanted, pages.length(), pages.skip())?;
    let lines = found
        .into_iter()
        .map(|line| in_words(words, &clock, line))
        .collect();
    let find = if archived {
        None
    } else {
        Some(find_form(visit, &find)?)
    };
    let page = ListPage {
        frame: list.frame(visit, archived),
        lines,
        pages,
        archived,
        find,
        narrowed: wanted.narrows(),
    };
    Ok(Reply::page(page.render()?))
}

fn find_form(visit: &mut Visit<'_>, find: &Find) -> Result<FindForm, Trouble> {
    let words = visit.words;
    let none = Problems::default();
    let answers = AnswerKind::ALL.iter().fold(
        Options::new()
            .option("", words.input_find_all())
            .option("late", words.input_find_late())
            .option("untold", words.input_find_untold()),
        |options, kind| options.option(kind.code(), kind.name(words)),
    );
    let kinds = InputKind::ALL.iter().fold(
        Options::new().option("", words.input_find_every_kind()),
        |options, kind| options.option(kind.code(), kind.name(words)),
    );
    let every = (String::new(), words.input_find_every_activity().to_string());
    Ok(FindForm {
        answer: Select::new("answer", words.input_find_answer(), answers, &find.answer)
            .told(words, &none),
        kind: Select::new("kind", words.input_find_kind(), kinds, &find.kind).told(words, &none),
        activity: Select::new(
            "activity",
            words.input_find_activity(),
            activities(visit, every)?,
            &find.activity,
        )
        .told(words, &none),
        words: TextInput::new("words", words.input_find_text(), &find.words).told(words, &none),
    })
}

/// Every activity, after a first choice.
fn activities(visit: &mut Visit<'_>, first: (String, String)) -> Result<Options, Trouble> {
    let titles = Activity::titles(visit.store()?)?;
    Ok(std::iter::once(first)
        .chain(
            titles
                .into_iter()
                .map(|(id, title)| (id.to_string(), title)),
        )
        .collect())
}

fn in_words(words: Words, clock: &Clock, line: InputLine) -> Line {
    let InputLine {
        input,
        activity,
        person,
    } = line;
    Line {
        address: address(input.id),
        standing: clock.standing(words, &input),
        on: words.day_short(input.facts.on),
        who: who(words, person),
        kind: input.facts.kind.name(words),
        gist: input.facts.gist,
        activity,
    }
}

/// A name; that nobody knows it, where there is none.
fn who(words: Words, person: String) -> String {
    if person.is_empty() {
        words.input_anonymous().to_string()
    } else {
        person
    }
}

impl Archivable for Input {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Input>, Trouble> {
        let words = visit.words;
        let input = wanted(visit)?;
        Ok(Archived {
            id: input.id,
            version: input.version,
            shown_at: (address(input.id), words.input_back_to().to_string()),
            listed_at: "/inputs",
            section: Section::Activities,
            kind_of_page: String::new(),
            title: words.input_archive_title(&input.facts.gist),
            why: words.input_archive_why().to_string(),
            save: words.input_archive_save(),
            done: words.input_archive_done().to_string(),
            brought_back: words.input_restore_done().to_string(),
        })
    }
}

/// The input in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Input, Trouble> {
    let id: InputId = visit.id("input")?;
    Ok(Input::find(visit.store()?, id)?)
}

/// Where an input is shown.
fn address(id: InputId) -> String {
    format!("/inputs/{id}")
}
