//! One version, as it will be printed: picture left, words right; what can be done with it, and its other versions.

use super::{address, owner, tag, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::Tag,
    easy_check,
    layout::{Frame, Icon, Section},
    picture::{Shelf, ShelfPicture},
    statement::finding::Places,
};
use alongside_involvement::agreement::{Agreement, Tally};
use alongside_involvement::statement::Statement;
use alongside_involvement::store::FormToken;
use alongside_involvement::versioned_paper::{PaperStanding, VersionedPaper};
use alongside_locales::Words;
use askama::Template;
use chrono::{NaiveDate, TimeDelta};

/// How long before the day of a review its page offers it: as long as Home does.
const REVIEW_NOTICE: TimeDelta = TimeDelta::days(14);

#[derive(Template)]
#[template(path = "versioned_paper/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    token: FormToken,
    archived: bool,
    status: Tag,
    since: Vec<String>,
    /// Who has checked its words.
    easy: Tag,
    /// What the check of the words has found in a draft.
    found: Option<Places>,
    owner: String,
    owner_address: String,
    tally: String,
    /// How many take part and were not given this version.
    unasked: usize,
    statements: Vec<Shown>,
    changed: String,
    compared: bool,
    versions: Vec<Version>,
    step: Step,
    /// The draft of a new version, if there is one.
    draft: Option<(String, String)>,
}

/// A statement on the page.
struct Shown {
    heading: String,
    lines: Vec<String>,
    picture: Option<ShelfPicture>,
}

/// Another version of the same paper.
struct Version {
    address: String,
    name: String,
    status: Tag,
    current: bool,
}

/// What can be done next with this version.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Share,
    /// People were asked: some have not answered.
    Ask,
    /// Everybody who was asked has answered.
    PutInForce,
    /// In force, and nothing to do today.
    Rest,
    /// In force, and the day has come to look at it again.
    Review,
    /// It stays as it is.
    Stay,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let kept = wanted(visit)?;
    let store = visit.store()?;
    let others = VersionedPaper::versions(store, kept.series)?;
    let tally = Agreement::tally(store, kept.id)?;
    let unasked = Agreement::unasked(store, kept.id, kept.activity, 1)?.1;
    let standing = kept.standing(today);
    let step = step(&kept, kept.standing(today + REVIEW_NOTICE), tally);
    let draft = others
        .iter()
        .find(|it| it.number > kept.number && it.status.code() == PaperStanding::Draft.code())
        .map(|it| {
            let name = words.versioned_paper_show_see_draft(&it.number.to_string());
            (address(it.id), name)
        });
    let found = easy_check::found_in_draft::<VersionedPaper>(visit)?;
    let shelf = Shelf::of(visit)?;
    let owner = owner(visit, kept.activity)?;
    let version = words.versioned_paper_version(&kept.number.to_string());
    let frame = Frame::new(visit, &kept.facts.heading)
        .kind_of_page(format!("{version}, {owner}"))
        .section(Section::Papers)
        .crumb("/versioned-papers", words.versioned_paper_list_title())
        .caption(format!("{}, {version}", kept.kind.name(words)));
    let statements = kept.facts.statements.iter();
    let page = ShowPage {
        address: address(kept.id),
        history: format!("/history/versioned_paper/{}", kept.id),
        token: visit.new_token(),
        archived: kept.archived,
        status: tag(words, standing),
        since: since(words, &kept),
        easy: easy_check::tag(words, &kept.easy),
        found,
        owner,
        owner_address: match kept.activity {
            Some(id) => super::activity::address(id),
            None => "/versioned-papers".to_string(),
        },
        tally: tally.in_words(words),
        unasked,
        statements: statements.map(|it| shown(words, &shelf, it)).collect(),
        changed: kept.facts.changed.clone(),
        compared: kept.number > 1,
        versions: others
            .iter()
            .map(|other| Version {
                address: address(other.id),
                name: words.versioned_paper_version(&other.number.to_string()),
                status: tag(words, other.status.on(today, other.review_due)),
                current: other.id == kept.id,
            })
            .collect(),
        step,
        draft,
        frame,
    };
    Ok(Reply::page(page.render()?))
}

fn step(kept: &VersionedPaper, standing: PaperStanding, tally: Tally) -> Step {
    match standing {
        _ if kept.archived => Step::Stay,
        PaperStanding::Draft => Step::Share,
        PaperStanding::Shared if tally.waiting() > 0 => Step::Ask,
        PaperStanding::Shared => Step::PutInForce,
        PaperStanding::InForce => Step::Rest,
        PaperStanding::ReviewDue => Step::Review,
        PaperStanding::Superseded => Step::Stay,
    }
}

/// Since when it stands as it does, and until when.
fn since(words: Words, kept: &VersionedPaper) -> Vec<String> {
    let line = |day: Option<NaiveDate>, say: &dyn Fn(&str) -> String| {
        day.map(|day| say(&words.day_short(day)))
    };
    let shared = line(kept.shared_on, &|day| {
        words.versioned_paper_show_shared(day)
    });
    let with = (!kept.shared_with.is_empty())
        .then(|| words.versioned_paper_show_shared_with(&kept.shared_with));
    let in_force = line(kept.in_force_from, &|day| {
        words.versioned_paper_show_since(day)
    });
    let review = line(kept.review_due.filter(|_| kept.is_in_force()), &|day| {
        words.versioned_paper_show_review(day)
    });
    let replaced = line(kept.superseded_on, &|day| {
        words.versioned_paper_show_replaced(day)
    });
    [shared, with, in_force, review, replaced]
        .into_iter()
        .flatten()
        .collect()
}

fn shown(words: Words, shelf: &Shelf, statement: &Statement) -> Shown {
    let picture = statement.picture.as_deref();
    let explained = statement.hard_word.as_ref().map(|it| it.sentence(words));
    Shown {
        heading: statement.heading.clone(),
        lines: statement
            .words
            .lines()
            .map(str::to_string)
            .chain(explained)
            .collect(),
        picture: picture.and_then(|name| shelf.find(name)),
    }
}
