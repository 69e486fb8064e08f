//! Which representatives are in a picture. While one of them does not agree to photos, no paper shows it.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Options, Select, Tag, TagKind},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::consent::Purpose;
use alongside_involvement::picture::{Picture, PicturePerson};
use alongside_involvement::representative::{Namesakes, Representative, RepresentativeId};
use alongside_involvement::store::{FormToken, Verb};
use askama::Template;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "picture/people.html")]
struct PeoplePage {
    frame: Frame,
    address: String,
    token: FormToken,
    people: Vec<Line>,
    choice: Option<Select>,
}

struct Line {
    name: String,
    consent: String,
    remove: String,
    standing: Tag,
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
struct PersonDraft {
    representative: String,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let picture = wanted(visit)?;
    page(visit, &picture, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let picture = wanted(visit)?;
    let draft: PersonDraft = visit.form()?;
    let Ok(chosen) = draft.representative.parse::<RepresentativeId>() else {
        let problem = Problems::one("representative", words.picture_people_missing());
        return page(visit, &picture, problem);
    };
    let name = Representative::find(visit.store()?, chosen)?.facts.name;
    visit.change(Verb::Save, |change| {
        PicturePerson::add(change, picture.id, chosen)
    })?;
    visit.done(words.picture_people_added(&name), here(&picture))
}

pub(super) fn remove(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let picture = wanted(visit)?;
    let person: RepresentativeId = visit.id("representative")?;
    let people = PicturePerson::of_picture(visit.store()?, picture.id)?;
    let Some(person) = people.into_iter().find(|it| it.representative == person) else {
        return Ok(Reply::GoTo(here(&picture)));
    };
    visit.change(Verb::Save, |change| person.remove(change, picture.id))?;
    visit.done(words.picture_people_removed(&person.name), here(&picture))
}

fn page(visit: &mut Visit<'_>, picture: &Picture, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    let people = PicturePerson::of_picture(store, picture.id)?;
    let mut others = Namesakes::to_choose(store, words)?
        .into_iter()
        .filter(|(id, _)| people.iter().all(|it| it.representative != *id))
        .map(|(id, name)| (id.to_string(), name))
        .peekable();
    let choice = others.peek().is_some().then(|| {
        let nobody = (String::new(), words.activity_nobody_chosen().to_string());
        let options: Options = std::iter::once(nobody).chain(others).collect();
        Select::new(
            "representative",
            words.picture_people_label(),
            options,
            String::new(),
        )
        .told(words, &problems)
    });
    let shows = picture.facts.shown_in(words.language());
    let address = here(picture);
    let status = if problems.is_empty() { 200 } else { 422 };
    let frame = Frame::new(visit, words.picture_people_title())
        .kind_of_page(shows)
        .caption(shows)
        .lede(words.picture_people_lede())
        .section(Section::Papers)
        .back(super::address(picture.id), words.picture_back_to(shows))
        .problems(problems);
    let people = people
        .into_iter()
        .map(|it| Line {
            consent: format!(
                "{}/{}",
                crate::consent::of_person(it.representative),
                Purpose::Photo.code()
            ),
            remove: format!("{address}/{}/remove", it.representative),
            standing: if it.agrees {
                Tag::new(TagKind::Done, words.picture_people_agrees())
            } else {
                Tag::new(TagKind::Wait, words.picture_people_withholds())
            },
            name: it.name,
        })
        .collect();
    let page = PeoplePage {
        frame,
        address,
        token: visit.new_token(),
        people,
        choice,
    };
    Ok(Reply::page_with(status, page.render()?))
}

fn here(picture: &Picture) -> String {
    format!("{}/people", address(picture.id))
}
