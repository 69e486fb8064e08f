//! The charity itself: what stands on its papers, and its logo.

pub(crate) mod columns;

use crate::{
    Ask, Asset, Choice, Reply, Route, Trouble, Visit,
    components::{Form, Options, Radios, Select, SummaryList, TextArea, TextInput},
    layout::{Frame, Icon, Link, Section},
};
use alongside_involvement::attachment::{Attachment, AttachmentId, take_in};
use alongside_involvement::charity::{Charity, CharityDraft, Nation};
use alongside_involvement::store::{FormToken, Verb};
use alongside_involvement::{Problems, staff::Staff};
use alongside_locales::Language;
use askama::Template;

/// The addresses of the charity.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/charity", show),
    Route::get("/charity/edit", edit),
    Route::post("/charity/edit", save),
    Route::post("/charity/logo", set_logo).this_pc_only(),
    Route::post("/charity/logo/remove", remove_logo),
    Route::get("/charity/logo/{logo}", logo),
];

#[derive(Template)]
#[template(path = "charity/show.html")]
struct ShowPage {
    frame: Frame,
    details: SummaryList,
    /// Where the logo is and what it shows.
    logo: Option<Link>,
    /// Where what changed is told, once something has.
    history: Option<String>,
    token: FormToken,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    page(visit, Problems::default())
}

fn page(visit: &mut Visit<'_>, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let charity = known(visit)?;
    let facts = &charity.facts;
    let edit = || Link::new("/charity/edit", words.page_add());
    let contact = facts
        .contact
        .map(|who| visit.member(who))
        .transpose()?
        .map(|member| member.facts.name);
    let details = SummaryList::new()
        .row(words.charity_name_label(), &facts.name)
        .row_or(
            words.charity_number_label(),
            &facts.number,
            words.charity_blank(),
            edit(),
        )
        .row_or(
            words.charity_address_label(),
            &facts.address,
            words.charity_blank(),
            edit(),
        )
        .row_or(
            words.charity_email_label(),
            &facts.email,
            words.charity_blank(),
            edit(),
        )
        .row_or(
            words.charity_phone_label(),
            &facts.phone,
            words.charity_blank(),
            edit(),
        )
        .row_or(
            words.charity_contact_label(),
            contact.unwrap_or_default(),
            words.charity_contact_nobody(),
            edit(),
        )
        .row(words.charity_nation_label(), facts.nation.name(words))
        .row(words.charity_language_label(), facts.language.own_name());
    let logo = charity.logo.map(|id| {
        Link::new(
            format!("/charity/logo/{id}"),
            words.charity_logo_alt(&facts.name),
        )
    });
    let frame = Frame::new(visit, words.charity_title())
        .lede(words.charity_lede())
        .section(Section::Settings)
        .crumb("/settings", words.settings_title())
        .problems(problems);
    let status = if frame.problems.is_empty() { 200 } else { 422 };
    let page = ShowPage {
        history: (charity.version > 0).then(|| format!("/history/charity/{}", charity.id)),
        details,
        logo,
        token: visit.new_token(),
        frame,
    };
    Ok(Reply::page_with(status, page.render()?))
}

fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let charity = known(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| CharityDraft::from(&charity.facts));
    form(visit, &draft, charity.version, Problems::default())
}

fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let charity = known(visit)?;
    let draft: CharityDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return form(visit, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Charity::save(change, charity.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.charity_saved(), "/charity"),
        Err(trouble) if trouble.is_stale() => {
            let kept = CharityDraft::from(&charity.facts);
            let problems = crate::components::both_texts(words, &draft, &kept);
            form(visit, &draft, charity.version, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn form(
    visit: &mut Visit<'_>,
    draft: &CharityDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let staff = Staff::list(visit.store()?)?;
    let nobody = std::iter::once((String::new(), words.charity_contact_nobody().to_string()));
    let names: Options = nobody
        .chain(
            staff
                .into_iter()
                .map(|member| (member.id.to_string(), member.facts.name)),
        )
        .collect();
    let nations = Nation::ALL
        .iter()
        .map(|nation| (nation.code(), nation.name(words)))
        .collect::<Options>();
    let languages = Language::ALL
        .into_iter()
        .map(|language| (language.code(), language.own_name()))
        .collect::<Options>();
    let frame = Frame::new(visit, words.charity_edit_title())
        .section(Section::Settings)
        .back("/charity", words.charity_back())
        .problems(problems);
    Form::new("/charity/edit", words.charity_save())
        .carry("version", version)
        .ask(
            TextInput::new("name", words.charity_name_label(), &draft.name)
                .hint(words.charity_name_hint()),
        )
        .ask(
            TextInput::new("number", words.charity_number_label(), &draft.number)
                .hint(words.charity_number_hint()),
        )
        .ask(
            TextArea::new("address", words.charity_address_label(), &draft.address)
                .hint(words.charity_address_hint()),
        )
        .ask(TextInput::new("email", words.charity_email_label(), &draft.email).kind("email"))
        .ask(TextInput::new("phone", words.charity_phone_label(), &draft.phone).kind("tel"))
        .ask(
            Select::new(
                "contact",
                words.charity_contact_label(),
                names,
                draft.contact.as_str(),
            )
            .hint(words.charity_contact_hint()),
        )
        .ask(
            Radios::new(
                "nation",
                words.charity_nation_label(),
                nations,
                draft.nation.as_str(),
            )
            .hint(words.charity_nation_hint()),
        )
        .ask(
            Radios::new(
                "language",
                words.charity_language_label(),
                languages,
                draft.language.as_str(),
            )
            .hint(words.charity_language_hint()),
        )
        .leave("/charity", words.page_leave())
        .page(visit, frame)
}

/// Brings a logo in: the system's dialog chooses it, and what is in it decides whether it is a picture.
fn set_logo(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let charity = known(visit)?;
    let Some(chosen) = visit.request.chosen.as_ref() else {
        return Ok(Reply::Ask(Ask {
            what: Choice::Picture,
            cancelled: "/charity".to_string(),
        }));
    };
    let contents = chosen.contents(words);
    let picture = contents.and_then(|bytes| take_in(bytes).map_err(|why| why.words(words)));
    let picture = match picture {
        Ok(picture) => picture,
        Err(problem) => return page(visit, Problems::one("logo", problem)),
    };
    visit.change(Verb::Save, |change| charity.set_logo(change, &picture))?;
    visit.done(words.charity_logo_saved(), "/charity")
}

fn remove_logo(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let charity = known(visit)?;
    visit.change(Verb::Save, |change| charity.remove_logo(change))?;
    visit.done(words.charity_logo_removed(), "/charity")
}

/// The logo itself, as pages show it. Its address changes with its contents.
fn logo(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let id: AttachmentId = visit.id("logo")?;
    if known(visit)?.logo != Some(id) {
        return Err(Trouble::NotFound);
    }
    let file = Attachment::find(visit.store()?, id)?;
    Ok(Reply::Asset(Asset {
        media_type: file.kind.code(),
        bytes: file.bytes.into(),
    }))
}

fn known(visit: &mut Visit<'_>) -> Result<Charity, Trouble> {
    let store = visit.store()?;
    Ok(Charity::of_or_named(store, || store.place().name())?)
}
