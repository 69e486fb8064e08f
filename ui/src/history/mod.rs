//! What changed: who, when, what it said before and after; and taking the last change back.

mod columns;
mod field;

pub(crate) use columns::{Columns, Label};

use crate::{
    Reply, Route, Trouble, Visit,
    layout::{Frame, Icon},
};
use alongside_involvement::activity::Activity;
use alongside_involvement::representative::{ContactRoute, Representative};
use alongside_involvement::role_description::RoleDescription;
use alongside_involvement::store::{
    ChangeEntry, ChangeId, FieldChange, FormToken, Obstacle, RowChange, RowChangeKind, StoreError,
    moment,
};
use alongside_involvement::versioned_paper::VersionedPaper;
use alongside_involvement::{Actor, Subject, staff::Staff};
use askama::Template;
use serde::Deserialize;
use uuid::Uuid;

/// The addresses of what changed. `{kind}` is a noun as it is called in the store; a hyphen stands for its underscore.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/history/{kind}/{id}", show),
    Route::post("/history/{kind}/{id}", undo),
];

#[derive(Template)]
#[template(path = "history/show.html")]
struct HistoryPage {
    frame: Frame,
    moments: Vec<Moment>,
    /// The newest change, where it can be taken back.
    undo: Option<ChangeId>,
    address: String,
    token: FormToken,
}

#[derive(Template)]
#[template(path = "history/refused.html")]
struct RefusedPage {
    frame: Frame,
    why: &'static str,
}

/// One change in words.
struct Moment {
    when: String,
    what: &'static str,
    details: Vec<Detail>,
    erased: bool,
}

/// What became of one field.
struct Detail {
    name: &'static str,
    before: Option<String>,
    after: Option<String>,
    /// Whether both are told, or there was only one.
    both: bool,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let subject = subject(visit)?;
    let store = visit.store()?;
    let entries = store.what_changed(&subject)?;
    let newest = entries.first().ok_or(Trouble::NotFound)?.id;
    let undo = store.undo_obstacle(newest)?.is_none().then_some(newest);
    let called = match store.called(&subject)? {
        Some(called) => Some(called),
        None => match columns::columns(subject.kind()).and_then(|it| it.called) {
            Some(called) => called(store, words, &subject)?,
            None => None,
        },
    };
    let title = called.or_else(|| title(&entries, &subject));
    let kind = match subject.id::<RoleDescription>() {
        // A role has one name in all its versions.
        Some(id) => {
            let role = RoleDescription::find(store, id)?;
            let activity = Activity::find(store, role.activity)?.facts.title;
            let version = words.role_description_version(&role.number.to_string());
            format!("{activity}, {version}")
        }
        None => match subject.id::<VersionedPaper>() {
            Some(id) => {
                let number = VersionedPaper::find(store, id)?.number;
                words.role_description_version(&number.to_string())
            }
            None => crate::search::place(words, &subject)
                .map_or_else(String::new, |(kind, _)| kind.to_string()),
        },
    };
    let moments = entries
        .iter()
        .map(|entry| in_words(visit, entry))
        .collect::<Result<_, _>>()?;
    let heading = match title {
        Some(title) => words.store_what_changed_heading(&title),
        None => words.store_what_changed().to_string(),
    };
    let frame = Frame::new(visit, heading)
        .kind_of_page(kind)
        .lede(words.history_lede())
        .back(home(&subject), words.page_back());
    let page = HistoryPage {
        frame,
        moments,
        undo,
        address: address(&subject),
        token: visit.new_token(),
    };
    Ok(Reply::page(page.render()?))
}

fn undo(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    #[derive(Deserialize)]
    struct Undone {
        change: ChangeId,
    }
    let words = visit.words;
    let subject = subject(visit)?;
    let Undone { change } = visit.form()?;
    // The form says which change was the newest when the page was shown; it must be about what the page is about.
    let known = visit.store()?.what_changed(&subject)?;
    if known.iter().all(|entry| entry.id != change) {
        return Err(Trouble::NotFound);
    }
    let (actor, token, now) = (visit.actor()?, visit.token()?, visit.request.now);
    match visit.store()?.undo(&actor, change, Some(token), now) {
        Ok(_) => visit.done(words.store_undone(), address(&subject)),
        Err(StoreError::NotUndone(obstacle)) => refused(visit, &subject, &obstacle),
        Err(other) => Err(other.into()),
    }
}

/// The page that says why a change stays. Its status says that nothing was done.
fn refused(
    visit: &mut Visit<'_>,
    subject: &Subject,
    obstacle: &Obstacle,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let why = obstacle.words(words);
    let frame = Frame::new(visit, words.history_undo_refused_title())
        .back(address(subject), words.history_back_to_list());
    Ok(Reply::page_with(409, RefusedPage { frame, why }.render()?))
}

fn subject(visit: &Visit<'_>) -> Result<Subject, Trouble> {
    let kind = visit.parameter("kind").replace('-', "_");
    let id: Uuid = visit
        .parameter("id")
        .parse()
        .map_err(|_| Trouble::NotFound)?;
    Ok(Subject::new(kind, id))
}

/// Columns that hold what a thing is called.
const TITLES: &[&str] = &[
    "title", "name", "heading", "english", "welsh", "word", "promised", "tried",
];

/// What the thing was called last.
fn title(entries: &[ChangeEntry], subject: &Subject) -> Option<String> {
    let fields = entries
        .iter()
        .flat_map(|entry| &entry.rows)
        .filter(|row| row.row == *subject)
        .flat_map(|row| &row.fields);
    fields
        .filter(|field| TITLES.contains(&field.field.as_str()))
        .find_map(|field| {
            field
                .after
                .as_ref()
                .and_then(|value| value.as_str())
                .filter(|value| !value.is_empty())
                .map(str::to_string)
        })
}

fn in_words(visit: &mut Visit<'_>, entry: &ChangeEntry) -> Result<Moment, Trouble> {
    let words = visit.words;
    let name = match entry.actor {
        Actor::Alongside => words.store_alongside_itself().to_string(),
        Actor::Staff(who) => Staff::find(visit.store()?, who)?.facts.name,
    };
    let mut details = Vec::new();
    for row in &entry.rows {
        let kind = row.row.kind();
        let mut fields: Vec<&FieldChange> = row.fields.iter().collect();
        fields.retain(|field| field::is_shown(kind, &field.field));
        fields.sort_by_key(|field| field::place(kind, &field.field));
        if row.kind == RowChangeKind::Added {
            fields.retain(|field| field.after.as_ref().is_some_and(field::says_something));
        }
        for field in fields {
            details.push(detail(visit, row, field)?);
        }
    }
    Ok(Moment {
        when: words.store_changed_by(&name, &moment(entry.at.naive_local(), visit.today(), words)),
        what: entry.verb.words(words),
        erased: entry
            .rows
            .iter()
            .any(|row| row.kind == RowChangeKind::Erased),
        details,
    })
}

/// What a row of a table holds, as name and value, in the order of its form: for the person whom it is about.
pub(crate) fn told(
    visit: &mut Visit<'_>,
    kind: &str,
    fields: &[(String, serde_json::Value)],
) -> Result<Vec<(String, String)>, Trouble> {
    let words = visit.words;
    let mut shown: Vec<&(String, serde_json::Value)> = fields
        .iter()
        .filter(|(column, value)| {
            column != "representative"
                && field::is_shown(kind, column)
                && field::says_something(value)
        })
        .collect();
    shown.sort_by_key(|(column, _)| field::place(kind, column));
    let mut told = Vec::new();
    for (column, value) in shown {
        if let Some(text) = field::value(visit, kind, column, value)?
            && !text.trim().is_empty()
        {
            told.push((field::name(words, kind, column).to_string(), text));
        }
    }
    Ok(told)
}

fn detail(visit: &mut Visit<'_>, row: &RowChange, change: &FieldChange) -> Result<Detail, Trouble> {
    let words = visit.words;
    let name = field::name(words, row.row.kind(), &change.field);
    // What the person asked us not to use stands in their own form alone.
    let unwanted = unwanted(visit, &row.row, &change.field)?;
    let mut tell = |value: &Option<serde_json::Value>| -> Result<Option<String>, Trouble> {
        let text = match value {
            None => None,
            Some(value) if unwanted && field::says_something(value) => {
                Some(words.history_not_shown().to_string())
            }
            Some(value) => field::value(visit, row.row.kind(), &change.field, value)?,
        };
        Ok(text.filter(|text| !text.trim().is_empty()))
    };
    let (before, after) = (tell(&change.before)?, tell(&change.after)?);
    Ok(Detail {
        name,
        both: row.kind == RowChangeKind::Saved,
        before,
        after,
    })
}

/// Whether a column holds an address or number of a representative who asked us not to use it.
fn unwanted(visit: &mut Visit<'_>, row: &Subject, column: &str) -> Result<bool, Trouble> {
    let route = match column {
        "text_number" => Some(ContactRoute::Text),
        other => ContactRoute::from_code(other).filter(|it| *it != ContactRoute::Text),
    };
    let (Some(id), Some(route)) = (row.id::<Representative>(), route) else {
        return Ok(false);
    };
    let person = Representative::find(visit.store()?, id)?;
    Ok(!person.facts.contact.may_use(route))
}

fn address(subject: &Subject) -> String {
    format!(
        "/history/{}/{}",
        subject.kind().replace('_', "-"),
        subject.uuid()
    )
}

/// Where the thing itself is shown.
fn home(subject: &Subject) -> String {
    match subject.kind() {
        "activity" => format!("/activities/{}", subject.uuid()),
        "charity" => "/charity".to_string(),
        "staff" => format!("/staff/{}", subject.uuid()),
        "development" => format!("/development/{}", subject.uuid()),
        "monitoring_question" => format!("/monitoring/{}", subject.uuid()),
        "training" => format!("/training/{}", subject.uuid()),
        other => format!("/{}s/{}", other.replace('_', "-"), subject.uuid()),
    }
}
