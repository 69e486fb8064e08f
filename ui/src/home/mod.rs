//! Home: what needs doing today.

use crate::{
    Reply, Route, Trouble, Visit,
    layout::{Frame, Icon, Section},
};
use alongside_involvement::{
    activity::Activity,
    staff::Staff,
    task::{Task, TaskKind},
};
use alongside_locales::Words;
use askama::Template;
use chrono::Timelike;

/// The address of Home.
pub(crate) const ROUTES: &[Route] = &[Route::get("/", show)];

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

struct Todo {
    icon: Icon,
    address: String,
    what: String,
    why: &'static str,
    button: &'static str,
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

fn todo(words: Words, task: Task) -> Todo {
    let (id, title) = (task.about.uuid(), task.title.as_str());
    let (icon, address, what, why, button) = match task.kind {
        TaskKind::AuditAction => (
            Icon::Find,
            format!("/access-audit-items/{id}"),
            words.home_audit_action(title),
            words.home_audit_action_why(),
            words.home_audit_action_button(),
        ),
        TaskKind::IssueCertificate => (
            Icon::Rosette,
            format!("/certificates/{id}"),
            words.home_issue_certificate(title),
            words.home_issue_certificate_why(),
            words.home_issue_certificate_button(),
        ),
        TaskKind::ShowWording => (
            Icon::Rosette,
            format!("/certificates/{id}"),
            words.home_show_wording(title),
            words.home_show_wording_why(),
            words.home_show_wording_button(),
        ),
        TaskKind::DecideTimes => (
            Icon::Clock,
            format!("/arrangements/{id}"),
            words.home_decide_times(title),
            words.home_decide_times_why(),
            words.home_decide_times_button(),
        ),
        TaskKind::AskLatePromise => (
            Icon::Hand,
            format!("/promises/{id}/outcome"),
            words.home_ask_late_promise(title),
            words.home_ask_late_promise_why(),
            words.home_ask_late_promise_button(),
        ),
        TaskKind::AskPromise => (
            Icon::Hand,
            format!("/promises/{id}"),
            words.home_ask_promise(title),
            words.home_ask_promise_why(),
            words.home_ask_promise_button(),
        ),
        TaskKind::ShareLesson => (
            Icon::Said,
            format!("/lessons/{id}"),
            words.home_share_lesson(title),
            words.home_share_lesson_why(),
            words.home_share_lesson_button(),
        ),
        TaskKind::AskFormat => (
            Icon::EasyWords,
            format!("/representatives/{id}"),
            words.home_ask_format(title),
            words.home_ask_format_why(),
            words.home_ask_format_button(),
        ),
        TaskKind::AddPeople => (
            Icon::People,
            format!("/activities/{id}/people"),
            words.home_add_people(title),
            words.home_add_people_why(),
            words.home_add_people_button(),
        ),
        TaskKind::NameDeputy => (
            Icon::Phone,
            format!("/activities/{id}/edit"),
            words.home_name_deputy(title),
            words.home_name_deputy_why(),
            words.home_name_deputy_button(),
        ),
        TaskKind::WriteMeasures => (
            Icon::List,
            format!("/activities/{id}/edit"),
            words.home_write_measures(title),
            words.home_write_measures_why(),
            words.home_write_measures_button(),
        ),
        TaskKind::Finished => (
            Icon::Calendar,
            format!("/activities/{id}"),
            words.home_finished(title),
            words.home_finished_why(),
            words.home_finished_button(),
        ),
    };
    Todo {
        icon,
        address,
        what,
        why,
        button,
    }
}
