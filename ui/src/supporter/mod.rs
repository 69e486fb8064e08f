//! Supporters: one of them, the form, and putting one away.

pub(crate) mod columns;
mod form;

use crate::{
    Reply, Route, Trouble, Visit,
    components::SummaryList,
    components::archive::{self, Archivable, Archived},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::representative::Representative;
use alongside_involvement::store::FormToken;
use alongside_involvement::supporter::{Supporter, SupporterId};
use askama::Template;

/// The addresses of supporters.
pub(crate) const ROUTES: &[Route] = &[
    Route::get(
        "/representatives/{representative}/supporters/new",
        form::new,
    ),
    Route::post(
        "/representatives/{representative}/supporters/new",
        form::add,
    ),
    Route::get("/supporters/{supporter}", show),
    Route::get("/supporters/{supporter}/edit", form::edit),
    Route::post("/supporters/{supporter}/edit", form::save),
    Route::get("/supporters/{supporter}/archive", archive::ask::<Supporter>),
    Route::post(
        "/supporters/{supporter}/archive",
        archive::archive::<Supporter>,
    ),
    Route::post(
        "/supporters/{supporter}/restore",
        archive::bring_back::<Supporter>,
    ),
];

#[derive(Template)]
#[template(path = "supporter/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    archived: bool,
    token: FormToken,
    details: SummaryList,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (supporter, person) = wanted(visit)?;
    let facts = &supporter.facts;
    let called = person.facts.called();
    let copied: Vec<&str> = facts.copied.iter().map(|it| it.name(words)).collect();
    let copied = if copied.is_empty() {
        words.supporter_copied_nothing().to_string()
    } else {
        copied.join("\n")
    };
    let frame = Frame::new(
        visit,
        words.supporter_show_title(&facts.name, &person.facts.name),
    )
    .section(Section::People)
    .crumb("/representatives", words.representative_list_title())
    .crumb(
        crate::representative::address(person.id),
        &person.facts.name,
    )
    .lede(words.supporter_show_lede(called));
    let page = ShowPage {
        frame,
        address: address(supporter.id),
        history: format!("/history/supporter/{}", supporter.id),
        archived: supporter.archived,
        token: visit.new_token(),
        details: SummaryList::new()
            .row(words.supporter_how_label(), &facts.how)
            .row(words.representative_post_label(), &facts.post)
            .row(words.representative_email_label(), &facts.email)
            .row(words.representative_phone_label(), &facts.phone)
            .row(words.supporter_copied_label(), copied),
    };
    Ok(Reply::page(page.render()?))
}

impl Archivable for Supporter {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Supporter>, Trouble> {
        let words = visit.words;
        let (supporter, person) = wanted(visit)?;
        let (name, called) = (&supporter.facts.name, person.facts.called());
        Ok(Archived {
            id: supporter.id,
            version: supporter.version,
            shown_at: (address(supporter.id), words.supporter_back_to(name)),
            listed_at: "/representatives",
            section: Section::People,
            kind_of_page: person.facts.name.clone(),
            title: words.supporter_archive_title(name, called),
            why: words.supporter_archive_why().to_string(),
            save: words.supporter_archive_save(),
            done: words.supporter_archive_done(name),
            brought_back: words.supporter_restore_done(name),
        })
    }
}

/// The supporter in the address, and whom they support.
fn wanted(visit: &mut Visit<'_>) -> Result<(Supporter, Representative), Trouble> {
    let id: SupporterId = visit.id("supporter")?;
    let store = visit.store()?;
    let supporter = Supporter::find(store, id)?;
    let person = Representative::find(store, supporter.representative)?;
    Ok((supporter, person))
}

/// Where a supporter is shown.
pub(crate) fn address(id: SupporterId) -> String {
    format!("/supporters/{id}")
}
