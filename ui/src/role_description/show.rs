//! One version of a role description, as it will be printed: picture left, words right.

use super::{address, status_tag, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{SummaryList, Tag},
    easy_check,
    layout::{Frame, Icon, Section},
    picture::{Shelf, ShelfPicture},
    statement::finding::Places,
};
use alongside_involvement::activity::Activity;
use alongside_involvement::agreement::Agreement;
use alongside_involvement::role_description::{RoleDescription, RoleDescriptionStatus};
use alongside_involvement::staff::{Staff, StaffFacts};
use alongside_involvement::statement::Statement;
use alongside_involvement::store::FormToken;
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "role_description/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    token: FormToken,
    archived: bool,
    status: Tag,
    since: Option<String>,
    /// Who has checked its words.
    easy: Tag,
    /// Whether people can answer to it, and what they said.
    agreed: bool,
    tally: String,
    /// What the check of the words has found in a draft.
    found: Option<Places>,
    activity: String,
    activity_address: String,
    contact: String,
    statements: Vec<Shown>,
    details: SummaryList,
    versions: Vec<Version>,
    step: Step,
}

/// A statement on the page.
struct Shown {
    heading: String,
    lines: Vec<String>,
    picture: Option<ShelfPicture>,
}

/// Another version of the same role.
struct Version {
    address: String,
    name: String,
    status: Tag,
    current: bool,
}

/// What can be done next with this version.
enum Step {
    /// A draft that lacks pictures, with a sentence that says how many; without one, it is ready to be read together.
    Draft(Option<String>),
    /// In force: begin a new version.
    Begin,
    /// In force, and a newer draft is at this address.
    See(String, String),
    /// Replaced or archived: nothing.
    Stay,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let version = wanted(visit)?;
    let store = visit.store()?;
    let activity = Activity::find(store, version.activity)?;
    let contact = Staff::find(store, activity.facts.contact)?.facts;
    let others = RoleDescription::versions(store, version.role)?;
    let tally = Agreement::tally(store, version.id)?;
    let draft = others
        .iter()
        .find(|other| other.status == RoleDescriptionStatus::Draft);
    let step = match version.status {
        _ if version.archived => Step::Stay,
        RoleDescriptionStatus::Draft => {
            let statements = version.facts.statements.iter();
            let bare = statements.filter(|it| it.picture.is_none()).count();
            Step::Draft((bare > 0).then(|| words.role_description_next_pictures_why(bare)))
        }
        RoleDescriptionStatus::InForce => match draft {
            Some(draft) => Step::See(
                address(draft.id),
                words.role_description_show_see_draft(&draft.number.to_string()),
            ),
            None => Step::Begin,
        },
        RoleDescriptionStatus::Superseded => Step::Stay,
    };
    let found = easy_check::found_in_draft::<RoleDescription>(visit)?;
    let shelf = Shelf::of(visit)?;
    let number = version.number.to_string();
    let frame = Frame::new(visit, &version.facts.heading)
        .kind_of_page(words.role_description_in_activity(&number, &activity.facts.title))
        .section(Section::Papers)
        .crumb("/role-descriptions", words.role_description_list_title())
        .caption(words.role_description_show_caption(&number));
    let page = ShowPage {
        address: address(version.id),
        history: format!("/history/role_description/{}", version.id),
        token: visit.new_token(),
        archived: version.archived,
        status: status_tag(words, version.status),
        since: version
            .in_force_from
            .map(|day| words.role_description_show_since(&words.day_short(day))),
        agreed: !version.is_draft(),
        tally: tally.in_words(words),
        easy: easy_check::tag(words, &version.easy),
        found,
        activity: activity.facts.title,
        activity_address: format!("{}/papers", crate::activity::address(activity.id)),
        contact: contact_line(&contact),
        statements: version
            .facts
            .statements
            .iter()
            .map(|it| shown(words, &shelf, it))
            .collect(),
        details: details(words, &version),
        versions: others
            .iter()
            .map(|other| Version {
                address: address(other.id),
                name: words.role_description_version(&other.number.to_string()),
                status: status_tag(words, other.status),
                current: other.id == version.id,
            })
            .collect(),
        step,
        frame,
    };
    Ok(Reply::page(page.render()?))
}

fn contact_line(contact: &StaffFacts) -> String {
    let StaffFacts {
        name, phone, email, ..
    } = contact;
    let known = [name, phone, email].into_iter().filter(|it| !it.is_empty());
    known.cloned().collect::<Vec<_>>().join(", ")
}

fn shown(words: Words, shelf: &Shelf, statement: &Statement) -> Shown {
    let picture = statement.picture.as_deref();
    Shown {
        heading: statement.heading.clone(),
        lines: statement
            .words
            .lines()
            .map(str::to_string)
            .chain(statement.hard_word.as_ref().map(|it| it.sentence(words)))
            .collect(),
        picture: picture.and_then(|name| shelf.find(name)),
    }
}

fn details(words: Words, version: &RoleDescription) -> SummaryList {
    let facts = &version.facts;
    SummaryList::new()
        .row(words.role_description_show_time(), &facts.time)
        .row(words.role_description_show_support(), &facts.support)
        .row(words.role_description_show_payment(), &facts.payment)
        .row(words.role_description_show_changed(), &facts.changed)
}
