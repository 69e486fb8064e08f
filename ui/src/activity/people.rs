//! Who takes part in an activity.

use super::{Part, address, frame, wanted};
use crate::{
    Reply, Trouble, Visit,
    access_requirement::{Flag, flags_of_activity},
    components::{Options, Select},
    layout::Frame,
};
use alongside_involvement::activity::{Activity, Participation};
use alongside_involvement::representative::{Namesakes, Representative, RepresentativeId};
use alongside_involvement::store::Verb;
use alongside_involvement::{Problems, store::FormToken};
use alongside_locales::Words;
use askama::Template;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct PersonDraft {
    representative: String,
}

#[derive(Template)]
#[template(path = "activity/people.html")]
struct PeoplePage {
    frame: Frame,
    address: String,
    people: Vec<Participation>,
    flags: HashMap<RepresentativeId, Flag>,
    choice: Option<Select>,
    nobody_yet: bool,
    token: FormToken,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let activity = wanted(visit)?;
    page(
        visit,
        &activity,
        PersonDraft::default(),
        Problems::default(),
    )
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let activity = wanted(visit)?;
    let draft: PersonDraft = visit.form()?;
    let people = Participation::of_activity(visit.store()?, activity.id)?;
    let chosen = match draft.representative.parse::<RepresentativeId>().ok() {
        Some(id) => Some(Representative::find(visit.store()?, id)?),
        None => None,
    };
    let Some(chosen) = chosen else {
        return page(
            visit,
            &activity,
            draft,
            Problems::one("representative", words.activity_people_add_missing()),
        );
    };
    let already = people
        .iter()
        .any(|person| person.representative == chosen.id);
    if already && visit.is_new_token()? {
        let problem = words.activity_people_already(&chosen.facts.name);
        return page(
            visit,
            &activity,
            draft,
            Problems::one("representative", problem),
        );
    }
    let today = visit.today();
    visit.change(Verb::Save, |change| {
        Participation::begin(change, activity.id, chosen.id, today)
    })?;
    let notice = words.activity_people_added(&chosen.facts.name, &activity.facts.title);
    visit.done(notice, format!("{}/people", address(activity.id)))
}

pub(super) fn end(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let activity = wanted(visit)?;
    let representative: RepresentativeId = visit.id("representative")?;
    let people = Participation::of_activity(visit.store()?, activity.id)?;
    let address = format!("{}/people", address(activity.id));
    let Some(part) = people
        .into_iter()
        .find(|person| person.representative == representative)
    else {
        return Ok(Reply::GoTo(address));
    };
    let today = visit.today();
    visit.change(Verb::Save, |change| part.end(change, today))?;
    visit.done(
        words.activity_people_ended(&part.name, &activity.facts.title),
        address,
    )
}

fn page(
    visit: &mut Visit<'_>,
    activity: &Activity,
    draft: PersonDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    let mut people = Participation::of_activity(store, activity.id)?;
    let namesakes = Namesakes::of(store)?;
    for person in &mut people {
        person.name = namesakes.name(words, person.representative, &person.name);
    }
    let names = Namesakes::to_choose(store, words)?;
    let nobody_yet = names.is_empty();
    let choice = choice(words, &people, names, &draft, &problems);
    let frame = frame(visit, activity.id, &activity.facts, Part::People).problems(problems);
    let status = if frame.problems.is_empty() { 200 } else { 422 };
    let page = PeoplePage {
        address: address(activity.id),
        people,
        flags: flags_of_activity(visit, activity.id)?,
        choice,
        nobody_yet,
        token: visit.new_token(),
        frame,
    };
    Ok(Reply::page_with(status, page.render()?))
}

/// Asks for one of those who are not in the activity yet.
fn choice(
    words: Words,
    people: &[Participation],
    names: Vec<(RepresentativeId, String)>,
    draft: &PersonDraft,
    problems: &Problems,
) -> Option<Select> {
    let wrong = problems.about("representative").is_some();
    let mut others = names
        .into_iter()
        .filter(|(id, _)| wrong || people.iter().all(|person| person.representative != *id))
        .map(|(id, name)| (id.to_string(), name))
        .peekable();
    others.peek()?;
    let nobody = std::iter::once((String::new(), words.activity_nobody_chosen().to_string()));
    let options: Options = nobody.chain(others).collect();
    let select = Select::new(
        "representative",
        words.activity_people_add_label(),
        options,
        &draft.representative,
    )
    .hint(words.activity_people_add_hint());
    Some(select.told(words, problems))
}
