//! Certificates of participation: the list, one certificate, its form, approval, issue, numbers, the archive.

mod approve;
mod batch;
pub(crate) mod columns;
mod form;
mod issue;
mod numbers;
mod save;
mod show;

use crate::{
    Reply, Route, Trouble, Visit,
    components::archive::{self, Archivable, Archived},
    components::{List, Pages, Tag, TagKind},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::certificate::{
    Certificate, CertificateFacts, CertificateId, CertificateLine, Stage,
};
use alongside_involvement::store::FormToken;
use alongside_locales::Words;
use askama::Template;

/// The addresses of certificates.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/certificates", list),
    Route::get("/certificates/archived", archived),
    Route::get("/certificates/new", form::new),
    Route::post("/certificates/new", form::add),
    Route::get("/certificates/numbers", numbers::show),
    Route::post("/certificates/numbers", numbers::save),
    Route::get("/certificates/batch", batch::show),
    Route::post("/certificates/batch", batch::save),
    Route::post("/certificates/issue", batch::issue),
    Route::get("/certificates/save", save::show),
    Route::post("/certificates/save", save::save).this_pc_only(),
    Route::get("/certificates/{certificate}", show::show),
    Route::post("/certificates/{certificate}", show::hand),
    Route::get("/certificates/{certificate}/edit", form::edit),
    Route::post("/certificates/{certificate}/edit", form::save),
    Route::get("/certificates/{certificate}/approve", approve::show),
    Route::post("/certificates/{certificate}/approve", approve::save),
    Route::get("/certificates/{certificate}/issue", issue::show),
    Route::post("/certificates/{certificate}/issue", issue::save),
    Route::get(
        "/certificates/{certificate}/archive",
        archive::ask::<Certificate>,
    ),
    Route::post(
        "/certificates/{certificate}/archive",
        archive::archive::<Certificate>,
    ),
    Route::post(
        "/certificates/{certificate}/restore",
        archive::bring_back::<Certificate>,
    ),
];

#[derive(Template)]
#[template(path = "certificate/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    pages: Pages,
    archived: bool,
    /// How many wait for their number.
    approved: usize,
    token: FormToken,
}

struct Line {
    address: String,
    name: String,
    what: String,
    stage: Tag,
}

fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, false)
}

fn archived(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    list_page(visit, true)
}

fn list_page(visit: &mut Visit<'_>, archived: bool) -> Result<Reply, Trouble> {
    let words = visit.words;
    let list = List {
        address: "/certificates",
        section: Section::Certificates,
        title: (
            words.certificate_list_title(),
            words.certificate_list_lede(),
        ),
        archived: (
            words.certificate_list_archived(),
            words.certificate_list_archived_lede(),
        ),
    };
    let count = Certificate::count(visit.store()?, archived)?;
    let pages = list.pages(visit, archived, count);
    let lines = Certificate::list(visit.store()?, archived, pages.length(), pages.skip())?;
    let lines = lines
        .into_iter()
        .map(|line| in_words(words, line))
        .collect();
    let page = ListPage {
        frame: list.frame(visit, archived),
        lines,
        pages,
        archived,
        approved: if archived {
            0
        } else {
            Certificate::approved(visit.store()?)?.len()
        },
        token: visit.new_token(),
    };
    Ok(Reply::page(page.render()?))
}

fn in_words(words: Words, line: CertificateLine) -> Line {
    let CertificateLine {
        certificate,
        person,
        activity,
    } = line;
    let what = if activity.is_empty() {
        words.certificate_whole_time().to_string()
    } else {
        activity
    };
    Line {
        address: address(certificate.id),
        name: person,
        what: words.certificate_for(&what, &days(words, &certificate.facts)),
        stage: stage(words, &certificate),
    }
}

impl Archivable for Certificate {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Certificate>, Trouble> {
        let words = visit.words;
        let certificate = wanted(visit)?;
        let name = &certificate.facts.name;
        Ok(Archived {
            id: certificate.id,
            version: certificate.version,
            shown_at: (address(certificate.id), words.certificate_back_to(name)),
            listed_at: "/certificates",
            section: Section::Certificates,
            kind_of_page: String::new(),
            title: words.certificate_archive_title(name),
            why: words.certificate_archive_why().to_string(),
            save: words.certificate_archive_save(),
            done: words.certificate_archive_done(name),
            brought_back: words.certificate_restore_done(name),
        })
    }
}

/// The certificate in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Certificate, Trouble> {
    let id: CertificateId = visit.id("certificate")?;
    Ok(Certificate::find(visit.store()?, id)?)
}

/// Where a certificate is shown.
pub(crate) fn address(id: CertificateId) -> String {
    format!("/certificates/{id}")
}

/// How far it is, in words with a shape.
fn stage(words: Words, certificate: &Certificate) -> Tag {
    match (certificate.stage(), &certificate.issued) {
        (_, Some(issued)) => Tag::new(
            TagKind::Done,
            words.certificate_stage_issued_number(issued.number.as_str()),
        ),
        (Stage::Approved, _) => Tag::new(TagKind::Hand, words.certificate_stage_approved()),
        _ => Tag::new(TagKind::Wait, words.certificate_stage_draft()),
    }
}

/// The days it speaks of.
fn days(words: Words, facts: &CertificateFacts) -> String {
    words.certificate_paper_days(&words.day_short(facts.from), &words.day_short(facts.until))
}
