//! The words in which each consent is asked, and a new version of them.

use super::purpose_wanted;
use crate::{
    Reply, Trouble, Visit,
    components::{Form, TextArea},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::consent::{ConsentWording, Purpose, WordingDraft};
use alongside_involvement::store::Verb;
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "consent/wordings.html")]
struct ListPage {
    frame: Frame,
    purposes: Vec<Line>,
}

struct Line {
    name: &'static str,
    address: String,
    versions: Vec<Version>,
}

struct Version {
    number: String,
    since: String,
    text: String,
}

pub(super) fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let mut purposes = Vec::new();
    for purpose in Purpose::ALL {
        let versions = ConsentWording::all(visit.store()?, *purpose)?;
        purposes.push(Line {
            name: purpose.name(words),
            address: address(*purpose),
            versions: versions.into_iter().map(|it| version(words, it)).collect(),
        });
    }
    let frame = Frame::new(visit, words.consent_wording_title())
        .section(Section::People)
        .crumb("/representatives", words.representative_list_title())
        .lede(words.consent_wording_lede());
    Ok(Reply::page(ListPage { frame, purposes }.render()?))
}

fn version(words: Words, wording: ConsentWording) -> Version {
    Version {
        number: words.consent_wording_number(&wording.number.to_string()),
        since: wording.since.map_or_else(
            || words.consent_wording_built_in().to_string(),
            |day| words.consent_wording_since(&words.day_short(day)),
        ),
        text: wording.facts.text(words.language()).to_string(),
    }
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let purpose = purpose_wanted(visit)?;
    let now = ConsentWording::now(visit.store()?, purpose)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| WordingDraft::from(&now.facts));
    page(visit, purpose, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let purpose = purpose_wanted(visit)?;
    let now = ConsentWording::now(visit.store()?, purpose)?;
    let draft: WordingDraft = visit.form()?;
    let facts = match draft.check(words, &now.facts) {
        Ok(facts) => facts,
        // The same form sent twice says what was saved the first time.
        Err(_) if !visit.is_new_token()? => return Ok(Reply::GoTo("/consent-wordings".into())),
        Err(problems) => return page(visit, purpose, &draft, problems),
    };
    visit.change(Verb::Add, |change| {
        ConsentWording::add(change, purpose, &facts)
    })?;
    visit.done(words.consent_wording_done(), "/consent-wordings")
}

fn page(
    visit: &mut Visit<'_>,
    purpose: Purpose,
    draft: &WordingDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.consent_wording_edit_title(purpose.name(words)))
        .section(Section::People)
        .lede(words.consent_wording_edit_lede())
        .back("/consent-wordings", words.consent_wording_back())
        .problems(problems);
    Form::new(address(purpose), words.consent_wording_save())
        .ask(
            TextArea::new(
                "english",
                words.consent_wording_english_label(),
                &draft.english,
            )
            .rows(5),
        )
        .ask(TextArea::new("welsh", words.consent_wording_welsh_label(), &draft.welsh).rows(5))
        .leave("/consent-wordings", words.page_leave())
        .page(visit, frame)
}

fn address(purpose: Purpose) -> String {
    format!("/consent-wordings/{}", purpose.code())
}
