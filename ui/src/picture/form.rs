//! The words of a picture: what it shows, who is in it, whose it is.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, TextInput, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::picture::{Consent, Picture, PictureDraft, Shows};
use alongside_involvement::store::Verb;
use alongside_locales::Words;

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let picture = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| PictureDraft::from(&picture.facts));
    page(
        visit,
        &picture,
        &draft,
        picture.version,
        Problems::default(),
    )
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let picture = wanted(visit)?;
    let draft: PictureDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, &picture, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Picture::save(change, picture.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.picture_saved(), address(picture.id)),
        Err(trouble) if trouble.is_stale() => {
            let theirs = PictureDraft::from(&picture.facts);
            let problems = both_texts(words, &draft, &theirs);
            page(visit, &picture, &draft, picture.version, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn page(
    visit: &mut Visit<'_>,
    picture: &Picture,
    draft: &PictureDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(picture.id);
    let shows = picture.facts.shown_in(words.language());
    let frame = Frame::new(visit, words.picture_edit_title())
        .kind_of_page(shows)
        .caption(words.picture_caption())
        .section(Section::Papers)
        .back(&address, words.picture_back_to(shows))
        .problems(problems);
    let form = Form::new(format!("{address}/edit"), words.picture_save())
        .carry("version", version)
        .picture(super::file_address(picture), shows);
    questions(words, form, draft)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(words: Words, form: Form, draft: &PictureDraft) -> Form {
    form.heading(words.picture_edit_about())
        .ask(
            TextInput::new("english", words.picture_english_label(), &draft.english)
                .hint(words.picture_english_hint()),
        )
        .ask(
            TextInput::new("welsh", words.picture_welsh_label(), &draft.welsh)
                .hint(words.picture_welsh_hint()),
        )
        .ask(
            TextInput::new("keywords", words.picture_keywords_label(), &draft.keywords)
                .hint(words.picture_keywords_hint()),
        )
        .heading(words.picture_edit_people())
        .ask(Radios::new(
            "shows",
            words.picture_shows_label(),
            [Shows::Nobody, Shows::People]
                .into_iter()
                .map(|it| (it.code(), it.name(words)))
                .collect::<Options>(),
            draft.shows.as_str(),
        ))
        .ask(
            Radios::new(
                "consent",
                words.picture_consent_label(),
                Consent::ALL
                    .iter()
                    .map(|it| (it.code(), it.name(words)))
                    .collect::<Options>(),
                draft.consent.as_str(),
            )
            .hint(words.picture_consent_hint()),
        )
        .ask(
            DateInput::new(
                "said",
                words.picture_consent_on_label(),
                draft.consent_on().typed(),
            )
            .hint(words.picture_consent_on_hint()),
        )
        .ask(
            TextInput::new("who", words.picture_who_label(), &draft.who)
                .hint(words.picture_who_hint()),
        )
        .heading(words.picture_edit_rights())
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
}
