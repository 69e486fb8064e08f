//! Bringing in a set of pictures: where it lies, and what came of it.

use super::reading;
use crate::{
    Ask, Choice, Reply, Trouble, Visit,
    components::{Form, Options, Radios, TextInput},
    layout::{Frame, Link, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::picture::{Picture, SetDraft, SetReport, Shows};
use alongside_locales::Words;
use askama::Template;
use serde::Deserialize;

/// Where a set is brought in.
pub(super) const HERE: &str = "/pictures/set";

/// Where it is told what came of a set.
pub(super) const REPORT: &str = "/pictures/set/report";

/// Where a set lies.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Place {
    from: String,
}

impl Place {
    fn choice(&self) -> Option<Choice> {
        match self.from.as_str() {
            "folder" => Some(Choice::PictureFolder),
            "zip" => Some(Choice::PictureZip),
            _ => None,
        }
    }
}

#[derive(Template)]
#[template(path = "picture/report.html")]
struct ReportPage {
    frame: Frame,
    name: Option<String>,
    taken: Vec<Link>,
    waiting: usize,
    not_taken: Vec<(String, String)>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft: SetDraft = visit.kept_draft().unwrap_or_default();
    page(visit, &draft, "", Problems::default())
}

/// Asks for the place once the form is sound, then begins to read the set.
pub(super) fn bring_in(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: SetDraft = visit.form()?;
    let place: Place = visit.form()?;
    let mut problems = Problems::new();
    let facts = draft.check(words);
    if let Err(wrong) = &facts {
        problems = wrong.clone();
    }
    let choice = place.choice();
    if choice.is_none() {
        problems.add("from", words.picture_set_from_missing());
    }
    let (Ok(facts), Some(choice)) = (facts, choice) else {
        return page(visit, &draft, &place.from, problems);
    };
    let Some(chosen) = visit.request.chosen.as_ref() else {
        return Ok(Reply::Ask(Ask {
            what: choice,
            cancelled: HERE.to_string(),
        }));
    };
    let path = chosen.path.clone();
    reading::begin(visit, path, (draft, place.from), facts)
}

/// The form, with what was typed and what is wrong with it.
pub(super) fn page(
    visit: &mut Visit<'_>,
    draft: &SetDraft,
    from: &str,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.picture_set_title())
        .lede(words.picture_set_lede())
        .section(Section::Papers)
        .back("/pictures", words.picture_back_to_list())
        .problems(problems);
    let looked = Options::new()
        .option(Shows::Nobody.code(), Shows::Nobody.name(words))
        .option_with(
            Shows::NotSaid.code(),
            words.picture_set_shows_not_said(),
            words.picture_set_shows_not_said_hint(),
        );
    let places = Options::new()
        .option("folder", words.picture_set_from_folder())
        .option("zip", words.picture_set_from_zip());
    let mut form = Form::new(HERE, words.picture_set_save())
        .sentence(words.picture_set_how(words.picture_kinds()));
    if reading::mine(visit).is_some() {
        form = form.link(reading::HERE, words.picture_reading_link());
    }
    form.link(REPORT, words.picture_report_link())
        .ask(Radios::new(
            "from",
            words.picture_set_from_label(),
            places,
            from,
        ))
        .ask(Radios::new(
            "shows",
            words.picture_set_shows_label(),
            looked,
            draft.shows.as_str(),
        ))
        .heading(words.picture_set_whole())
        .ask(
            TextInput::new("owner", words.picture_owner_label(), &draft.owner)
                .hint(words.picture_owner_hint()),
        )
        .ask(
            TextInput::new("licence", words.picture_licence_label(), &draft.licence)
                .hint(words.picture_licence_hint()),
        )
        .ask(
            TextInput::new("credit", words.picture_credit_label(), &draft.credit)
                .hint(words.picture_credit_hint()),
        )
        .leave("/pictures", words.page_leave())
        .page(visit, frame)
}

pub(super) fn report(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let report = visit.session.picture_report.clone();
    let (mut taken, mut waiting) = (Vec::new(), 0);
    for (id, name) in report.iter().flat_map(|it| &it.taken) {
        let picture = Picture::find(visit.store()?, *id)?;
        waiting += usize::from(!picture.facts.may_be_shown());
        taken.push(Link::new(super::address(*id), name));
    }
    let frame = Frame::new(visit, words.picture_report_title())
        .section(Section::Papers)
        .crumb("/pictures", words.picture_list_title());
    let page = ReportPage {
        name: report.as_ref().map(|it| it.name.clone()),
        not_taken: report.map(|it| reasons(words, &it)).unwrap_or_default(),
        taken,
        waiting,
        frame,
    };
    Ok(Reply::page(page.render()?))
}

pub(super) fn reasons(words: Words, report: &SetReport) -> Vec<(String, String)> {
    let why = report.not_taken.iter();
    why.map(|(name, why)| (name.clone(), why.words(words)))
        .collect()
}
