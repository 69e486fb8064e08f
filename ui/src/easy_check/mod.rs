//! The words of a paper: what the rules find, what readers said, and so what the paper may call itself.
//!
//! The pages are the same for every paper that is written in easy words. A paper says what is its own ([`EasyPaper`]); its
//! routes then are
//!
//! ```ignore
//! Route::get("/role-descriptions/{role_description}/words", easy_check::show::<RoleDescription>),
//! Route::post("/role-descriptions/{role_description}/words", easy_check::note_rules::<RoleDescription>),
//! Route::get("/role-descriptions/{role_description}/readers", easy_check::readers::<RoleDescription>),
//! Route::post("/role-descriptions/{role_description}/readers", easy_check::save_readers::<RoleDescription>),
//! ```

pub(crate) mod columns;
mod readers;

pub(crate) use readers::{readers, save_readers};

use crate::components::{SummaryList, Tag, TagKind};
use crate::layout::{Frame, Icon, Section};
use crate::statement::finding::{Findings, Places};
use crate::{Reply, Trouble, Visit};
use alongside_document::{Document, easy_pages};
use alongside_involvement::charity::Charity;
use alongside_involvement::easy_check::{CheckedBy, EasyCheck, EasyStatus, Readers, Said, Written};
use alongside_involvement::easy_profile::EasyProfileFacts;
use alongside_involvement::easy_words::{Part, Report, Wording, check};
use alongside_involvement::jargon_word::JargonWord;
use alongside_involvement::store::{FormToken, Verb};
use alongside_involvement::{Id, Problems, may_show, press};
use alongside_locales::Words;
use askama::Template;

/// A paper that is written in easy words.
pub(crate) trait EasyPaper: Written {
    /// What the address names. Fails where there is no such paper.
    fn in_easy_words(visit: &mut Visit<'_>) -> Result<PaperWords<Self>, Trouble>;
}

/// One version of a paper, as these pages see it.
pub(crate) struct PaperWords<N> {
    /// Its id.
    pub id: Id<N>,
    /// Where it is shown, and the words of the link that leads back there.
    pub shown_at: (String, String),
    /// Its title with its version.
    pub heading: String,
    /// What tells its pages from others with the same title.
    pub kind_of_page: String,
    /// The part of the program its pages belong to.
    pub section: Section,
    /// Where its words can be changed, if they can.
    pub form: Option<String>,
    /// What it says, box by box; pages are not counted yet.
    pub wording: Wording,
    /// The same as one text.
    pub said: Said,
    /// Who has checked it.
    pub status: EasyStatus,
    /// The paper itself.
    pub document: Document,
}

/// What came of looking at a text, and with which limits.
pub(crate) struct Looked {
    /// What was found.
    pub report: Report,
    /// The limits.
    pub profile: EasyProfileFacts,
}

/// Looks at a text with the limits in use and the charity's own words. A picture that papers may not show, because somebody in it has
/// not agreed or does not any more, is no picture.
pub(crate) fn look(visit: &mut Visit<'_>, wording: &Wording) -> Result<Looked, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    let mut wording = wording.clone();
    for passage in &mut wording.passages {
        if let Part::Statement { picture, .. } = &mut passage.part
            && let Some(name) = picture
            && !may_show(store, name)?
        {
            *picture = None;
        }
    }
    let profile = EasyProfileFacts::in_use(store, words)?;
    let jargon = JargonWord::all(store)?;
    let usual = Charity::of_or_named(store, || store.place().name())?
        .facts
        .language;
    let report = check(&wording, &profile.limits, &jargon, usual, words);
    Ok(Looked { report, profile })
}

/// What the check finds in a draft as it is kept, with its pages counted: for the page on which somebody arrives after saving. Nothing
/// where its words cannot be changed. Laying out a paper takes a few milliseconds.
pub(crate) fn found_in_draft<N: EasyPaper>(
    visit: &mut Visit<'_>,
) -> Result<Option<Places>, Trouble> {
    let words = visit.words;
    let mut paper = N::in_easy_words(visit)?;
    let Some(form) = paper.form else {
        return Ok(None);
    };
    paper.wording.pages = pages(words, &paper.document).ok();
    let looked = look(visit, &paper.wording)?;
    let found = Places::new(words, &looked.report, &looked.profile, &form);
    Ok(Some(found))
}

#[derive(Template)]
#[template(path = "easy_check/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    token: FormToken,
    fingerprint: String,
    status: Tag,
    why: Vec<String>,
    /// Why its pages cannot be counted, if they cannot.
    not_printed: Option<String>,
    readers: SummaryList,
    step: Step,
    form: Option<String>,
    findings: Findings,
    earlier: Vec<String>,
}

/// What comes next.
enum Step {
    /// Something has to be mended.
    Mend,
    /// The rules are kept: it can be noted.
    Note,
    /// Readers can be asked.
    Ask,
    /// Readers have checked it.
    Done,
}

/// The page of a paper's words.
pub(crate) fn show<N: EasyPaper>(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let paper = N::in_easy_words(visit)?;
    page(visit, paper, Problems::default())
}

/// Notes that a paper keeps the rules, if it does.
pub(crate) fn note_rules<N: EasyPaper>(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let mut paper = N::in_easy_words(visit)?;
    if !is_what_was_seen(visit, &paper.said)? {
        return page(
            visit,
            paper,
            Problems::one("", words.easy_check_words_changed()),
        );
    }
    match pages(words, &paper.document) {
        Ok(count) => paper.wording.pages = Some(count),
        // How long it may be is one of the rules.
        Err(why) => return page(visit, paper, Problems::one("", why)),
    }
    let Looked { report, profile } = look(visit, &paper.wording)?;
    if !report.keeps_the_rules() {
        return page(visit, paper, Problems::one("", words.easy_check_not_kept()));
    }
    let own = profile == EasyProfileFacts::own(words);
    let by = CheckedBy::Rules {
        profile: Some(profile.name).filter(|_| !own),
    };
    let today = visit.today();
    visit.change(Verb::Save, |change| {
        EasyCheck::add(change, paper.id, &paper.said, report.language, today, &by)
    })?;
    visit.done(
        words.easy_check_noted_rules(),
        format!("{}/words", paper.shown_at.0),
    )
}

/// Whether the paper says what it said when the page was shown: nobody checks words that they have not seen.
fn is_what_was_seen(visit: &Visit<'_>, said: &Said) -> Result<bool, Trouble> {
    #[derive(serde::Deserialize)]
    struct Seen {
        fingerprint: String,
    }
    Ok(visit.form::<Seen>()?.fingerprint == said.fingerprint())
}

/// How many pages it fills as easy words; or a sentence that says why it cannot be printed, so that nobody knows.
fn pages(words: Words, document: &Document) -> Result<usize, String> {
    let Ok(press) = press() else {
        return Err(words.easy_check_not_printed(words.overview_press_broken()));
    };
    easy_pages(document, press)
        .map_err(|why| words.easy_check_not_printed(&why.sentences(words).join(" ")))
}

fn page<N: EasyPaper>(
    visit: &mut Visit<'_>,
    mut paper: PaperWords<N>,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let counted = pages(words, &paper.document);
    paper.wording.pages = counted.as_ref().ok().copied();
    let not_printed = counted.err();
    let Looked { report, profile } = look(visit, &paper.wording)?;
    let step = match &paper.status {
        EasyStatus::Draft if report.keeps_the_rules() && not_printed.is_none() => Step::Note,
        EasyStatus::Draft => Step::Mend,
        EasyStatus::Rules(_) => Step::Ask,
        EasyStatus::Readers(_) => Step::Done,
    };
    let current = match &paper.status {
        EasyStatus::Draft => None,
        EasyStatus::Rules(check) | EasyStatus::Readers(check) => Some(check.id),
    };
    let earlier = EasyCheck::of_paper(visit.store()?, paper.id)?;
    let earlier = earlier.iter().filter(|it| Some(it.id) != current);
    let (address, back) = &paper.shown_at;
    let status = if problems.is_empty() { 200 } else { 422 };
    let frame = Frame::new(visit, words.easy_check_title(&paper.heading))
        .kind_of_page(&paper.kind_of_page)
        .lede(words.easy_check_lede())
        .section(paper.section)
        .back(address, back.clone())
        .problems(problems);
    let page = ShowPage {
        token: visit.new_token(),
        fingerprint: paper.said.fingerprint(),
        status: tag(words, &paper.status),
        why: why(words, &paper.status, report.language),
        // Where it stands in the summary of problems, it is not said twice.
        not_printed: not_printed.filter(|_| status == 200),
        readers: readers_list(words, &paper.status),
        step,
        findings: Findings::new(
            words,
            &report,
            paper.wording.pages,
            &profile,
            paper.form.as_deref(),
        ),
        form: paper.form,
        earlier: earlier.map(|it| in_a_line(words, it)).collect(),
        address: address.clone(),
        frame,
    };
    Ok(Reply::page_with(status, page.render()?))
}

/// Where the words stand, as a tag.
pub(crate) fn tag(words: Words, status: &EasyStatus) -> Tag {
    let kind = match status {
        EasyStatus::Draft => TagKind::Todo,
        EasyStatus::Rules(_) => TagKind::Hand,
        EasyStatus::Readers(_) => TagKind::Done,
    };
    Tag::new(kind, status.name(words))
}

/// Why it stands there, and what the paper therefore says.
fn why(words: Words, status: &EasyStatus, language: alongside_locales::Language) -> Vec<String> {
    let mut sentences = Vec::new();
    match status {
        EasyStatus::Draft => sentences.push(words.easy_check_status_draft_why().to_string()),
        EasyStatus::Rules(check) | EasyStatus::Readers(check) => {
            let day = words.day_short(check.checked_on);
            match &check.by {
                CheckedBy::Rules { profile } => {
                    let profile = named(words, profile.as_deref());
                    sentences.push(words.easy_check_status_rules_why(profile, &day));
                }
                CheckedBy::Readers(Readers { who, .. }) => {
                    sentences.push(words.easy_check_status_readers_why(who, &day));
                    if !status.is_easy_read(check.language) {
                        sentences.push(words.easy_check_unpaid().to_string());
                    }
                }
            }
        }
    }
    let claims = if status.is_easy_read(language) {
        words.easy_check_claims()
    } else {
        words.easy_check_claims_not()
    };
    sentences.push(claims.to_string());
    sentences
}

fn readers_list(words: Words, status: &EasyStatus) -> SummaryList {
    let list = SummaryList::new();
    match status {
        EasyStatus::Readers(EasyCheck {
            by: CheckedBy::Readers(readers),
            language,
            ..
        }) => list
            .row(words.easy_check_readers_label(), &readers.who)
            .row(words.easy_check_paid_label(), readers.paid.name(words))
            .row(words.easy_check_changed_label(), &readers.changed)
            .row(words.easy_check_language_label(), language.own_name()),
        _ => list,
    }
}

/// The name of limits.
fn named(words: Words, profile: Option<&str>) -> &str {
    profile.unwrap_or(words.easy_profile_own())
}

fn in_a_line(words: Words, check: &EasyCheck) -> String {
    let day = words.day_short(check.checked_on);
    match &check.by {
        CheckedBy::Rules { profile } => {
            words.easy_check_by_rules(&day, named(words, profile.as_deref()))
        }
        CheckedBy::Readers(readers) => words.easy_check_by_readers(&day, &readers.who),
    }
}
