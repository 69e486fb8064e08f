//! Home: what needs doing today.

mod todo;

use crate::{
    Reply, Route, Trouble, Visit,
    components::Pages,
    layout::{Frame, Icon, Section},
};
use alongside_involvement::{activity::Activity, staff::Staff, task::Task};
use alongside_locales::Words;
use askama::Template;
use chrono::Timelike;
use todo::{Todo, todo};

/// The addresses of Home, and of everything that Home has no room for.
pub(crate) const ROUTES: &[Route] = &[Route::get("/", show), Route::get("/todo", all)];

/// How many tasks are shown at once: a day's work, not a backlog.
const MOST: usize = 12;

#[derive(Template)]
#[template(path = "home/show.html")]
struct HomePage {
    frame: Frame,
    first: Option<Todo>,
    others: Vec<Todo>,
    more: usize,
}

#[derive(Template)]
#[template(path = "home/all.html")]
struct AllPage {
    frame: Frame,
    todos: Vec<Todo>,
    pages: Pages,
}

/// Everything to do, in the same order as on Home.
fn all(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let tasks = Task::all(visit.store()?, today)?;
    let pages = Pages::new(words, "/todo", visit.request, tasks.len());
    let frame = Frame::new(visit, words.home_all_title())
        .lede(words.home_lede(tasks.len(), &words.day_short(today)))
        .section(Section::Home)
        .crumb("/", words.page_home());
    let todos = tasks.into_iter().skip(pages.skip()).take(pages.length());
    let todos = todos.map(|task| todo(words, task)).collect();
    let page = AllPage {
        frame,
        todos,
        pages,
    };
    Ok(Reply::page(page.render()?))
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (today, hour) = (visit.today(), visit.request.now.hour());
    let who = visit.session.who.ok_or(Trouble::SignInFirst)?;
    let store = visit.store()?;
    let name = Staff::find(store, who)?.facts.name;
    let first_name = name.split_whitespace().next().unwrap_or(&name).to_string();
    let tasks = Task::all(store, today)?;
    let begun = !tasks.is_empty()
        || Activity::count(store, false)? > 0
        || Activity::count(store, true)? > 0;
    let todos: Vec<Todo> = if begun {
        tasks.into_iter().map(|task| todo(words, task)).collect()
    } else {
        beginning(words)
    };
    let count = todos.len();
    let mut todos = todos.into_iter().take(MOST);
    let greeting = match hour {
        0..=11 => words.home_good_morning(&first_name),
        12..=17 => words.home_good_afternoon(&first_name),
        _ => words.home_good_evening(&first_name),
    };
    let frame = Frame::new(visit, greeting)
        .kind_of_page(words.page_home())
        .lede(words.home_lede(count, &words.day_short(today)))
        .section(Section::Home);
    let page = HomePage {
        first: todos.next(),
        others: todos.collect(),
        more: count.saturating_sub(MOST),
        frame,
    };
    Ok(Reply::page(page.render()?))
}

/// What a charity does first.
fn beginning(words: Words) -> Vec<Todo> {
    vec![
        Todo {
            icon: Icon::Calendar,
            address: "/activities/new".to_string(),
            what: words.home_begin_activity().to_string(),
            why: words.home_begin_activity_why(),
            button: words.home_begin_activity_button(),
        },
        Todo {
            icon: Icon::People,
            address: "/representatives/new".to_string(),
            what: words.home_begin_person().to_string(),
            why: words.home_begin_person_why(),
            button: words.home_begin_person_button(),
        },
        Todo {
            icon: Icon::Phone,
            address: "/charity".to_string(),
            what: words.home_begin_charity().to_string(),
            why: words.home_begin_charity_why(),
            button: words.home_begin_charity_button(),
        },
    ]
}
