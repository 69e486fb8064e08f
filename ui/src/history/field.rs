//! Columns of the store in words people understand: the labels of the forms they typed into.

use super::columns::columns;
use crate::{Trouble, Visit};
use alongside_involvement::{
    activity::Activity,
    easy_profile::EasyProfileDraft,
    picture::Picture,
    representative::{ContactRoute, Representative},
    staff::Staff,
    store::{Store, StoreError},
};
use alongside_locales::{Language, Words};
use chrono::{DateTime, NaiveDate};
use serde_json::Value;
use uuid::Uuid;

/// What a form calls this column.
pub(super) fn name(words: Words, kind: &str, column: &str) -> &'static str {
    match (columns(kind).and_then(|it| it.label(column)), column) {
        (Some(label), _) => label(words),
        (None, "archived_at") => words.history_field_archived(),
        (None, _) => words.history_field_other(),
    }
}

/// Where this column stands in its form.
pub(super) fn place(kind: &str, column: &str) -> usize {
    columns(kind).map_or(usize::MAX, |it| it.place(column))
}

/// Columns that hold a place in a list or a link between rows, and rows that hold a file's bytes: nothing a person typed.
pub(super) fn is_shown(kind: &str, column: &str) -> bool {
    kind != "attachment" && columns(kind).is_none_or(|it| it.shows(column))
}

/// Whether a first value says something: "no", and what is empty, do not.
pub(super) fn says_something(value: &Value) -> bool {
    !matches!(value, Value::Null) && value.as_i64() != Some(0) && value.as_str() != Some("")
}

/// A value as people read it: names in place of ids, days in words, choices as the form has them. `None` if there is nothing.
pub(super) fn value(
    visit: &mut Visit<'_>,
    kind: &str,
    column: &str,
    value: &Value,
) -> Result<Option<String>, Trouble> {
    let words = visit.words;
    let text = match value {
        Value::String(text) => text.as_str(),
        Value::Number(number) if unwanted(column).is_some() => {
            let route = unwanted(column).filter(|_| number.as_i64() != Some(0));
            return Ok(route.map(|route| route.not_to_be_used(words).to_string()));
        }
        Value::Number(number) if columns(kind).is_some_and(|it| it.is_yes_or_no(column)) => {
            return Ok(Some(
                if number.as_i64() == Some(0) {
                    words.history_no()
                } else {
                    words.history_yes()
                }
                .to_string(),
            ));
        }
        Value::Number(number) if column.ends_with("_minutes") => {
            let minutes = number.as_u64().and_then(|it| usize::try_from(it).ok());
            return Ok(minutes.map(|minutes| words.hours(minutes)));
        }
        Value::Number(number) if column.ends_with("pence") => {
            return Ok(number.as_i64().map(|pence| words.money(pence)));
        }
        Value::Number(number) if column == "frequency_least" => {
            let code = number.to_string();
            let mut known = EasyProfileDraft::frequencies(words).into_iter();
            let name = known.find(|(it, _)| *it == code);
            return Ok(Some(name.map_or(code, |(_, name)| name.to_string())));
        }
        Value::Number(number) => return Ok(Some(number.to_string())),
        _ => return Ok(None),
    };
    if let Some(choice) = choice(words, kind, column, text) {
        return Ok(Some(choice.to_string()));
    }
    if let Ok(id) = text.parse::<Uuid>() {
        return Ok(someone(visit.store()?, words.language(), id)?);
    }
    if let Ok(day) = text.parse::<NaiveDate>() {
        return Ok(Some(words.day_short(day)));
    }
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Ok(Some(words.history_when(
            &words.day_short(moment.date_naive()),
            &words.time(moment.time()),
        )));
    }
    Ok(Some(text.to_string()))
}

/// What was chosen, as the form has it.
fn choice(words: Words, kind: &str, column: &str, code: &str) -> Option<&'static str> {
    let chosen = columns(kind).and_then(|it| (it.choice)(words, column, code));
    match column {
        "language" | "paper_language" => {
            chosen.or_else(|| Language::from_code(code).map(Language::own_name))
        }
        _ => chosen,
    }
}

/// The way of reaching somebody that this column rules out.
fn unwanted(column: &str) -> Option<ContactRoute> {
    ContactRoute::from_code(column.strip_prefix("do_not_")?)
}

/// The name of whoever or whatever has this id.
fn someone(store: &Store, language: Language, id: Uuid) -> Result<Option<String>, StoreError> {
    let found = |name: Result<String, StoreError>| match name {
        Ok(name) => Ok(Some(name)),
        Err(StoreError::Gone) => Ok(None),
        Err(other) => Err(other),
    };
    if let Some(name) = found(Staff::find(store, id.into()).map(|it| it.facts.name))? {
        return Ok(Some(name));
    }
    if let Some(name) = found(Representative::find(store, id.into()).map(|it| it.facts.name))? {
        return Ok(Some(name));
    }
    if let Some(title) = found(Activity::find(store, id.into()).map(|it| it.facts.title))? {
        return Ok(Some(title));
    }
    let shows = |it: Picture| it.facts.shown_in(language).to_string();
    if let Some(shown) = found(Picture::find(store, id.into()).map(shows))? {
        return Ok(Some(shown));
    }
    store.called_anywhere(id)
}
