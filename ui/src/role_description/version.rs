//! Versions: putting a draft in force, beginning a new version, the archive.

use super::{activity_title, address, wanted, with_version};
use crate::{
    Reply, Trouble, Visit,
    agreement::{AgreedPaper, PaperToAgree},
    components::Question,
    components::archive::{Archivable, Archived},
    layout::{Frame, Section},
};
use alongside_involvement::agreement::Answerable;
use alongside_involvement::role_description::{RoleDescription, RoleDescriptionStatus};
use alongside_involvement::store::Verb;

pub(super) fn ask_in_force(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let version = wanted(visit)?;
    if !version.is_draft() {
        return Ok(Reply::GoTo(address(version.id)));
    }
    let title = words.role_description_in_force_title(&with_version(words, &version));
    let frame = asking(visit, &version, title)?;
    let question = Question {
        frame,
        action: format!("{}/in-force", address(version.id)),
        version: version.version,
        why: words.role_description_in_force_why(&version.number.to_string()),
        save: words.role_description_in_force_save(),
    };
    question.page(visit)
}

pub(super) fn put_in_force(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let kept = wanted(visit)?;
    let version = visit.version()?;
    // A press that comes twice finds the version in force already, and is answered like the first.
    if kept.is_draft() {
        visit.change(Verb::Save, |change| {
            kept.put_in_force(change, version, today)
        })?;
    }
    let done = words.role_description_in_force_done(&with_version(words, &kept));
    visit.done(done, address(kept.id))
}

pub(super) fn begin(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    let versions = RoleDescription::versions(visit.store()?, kept.role)?;
    let draft = versions
        .iter()
        .find(|other| other.status == RoleDescriptionStatus::Draft);
    // One draft at a time: two would have to be put together by hand.
    if let Some(draft) = draft {
        return Ok(Reply::GoTo(address(draft.id)));
    }
    let subject = visit.change(Verb::Add, |change| kept.begin_new_version(change))?;
    let id = subject.id::<RoleDescription>().ok_or(Trouble::NotFound)?;
    let begun = RoleDescription::find(visit.store()?, id)?;
    let done = words.role_description_new_version_done(&begun.number.to_string());
    visit.done(done, address(id))
}

impl Archivable for RoleDescription {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<RoleDescription>, Trouble> {
        let words = visit.words;
        let kept = wanted(visit)?;
        let activity = activity_title(visit, &kept)?;
        let name = with_version(words, &kept);
        let back = words.role_description_back_to(&kept.facts.heading);
        Ok(Archived {
            id: kept.id,
            version: kept.version,
            shown_at: (address(kept.id), back),
            listed_at: "/role-descriptions",
            section: Section::Papers,
            kind_of_page: activity,
            title: words.role_description_archive_title(&name),
            why: words.role_description_archive_why().to_string(),
            save: words.role_description_archive_save(),
            done: words.role_description_archive_done(&name),
            brought_back: words.role_description_restore_done(&name),
        })
    }
}

impl AgreedPaper for RoleDescription {
    fn to_agree(visit: &mut Visit<'_>) -> Result<PaperToAgree<RoleDescription>, Trouble> {
        let words = visit.words;
        let kept = wanted(visit)?;
        let versions = RoleDescription::versions(visit.store()?, kept.role)?;
        // The next version that came into force replaced this one on that day.
        let newer = versions
            .iter()
            .rfind(|it| it.number > kept.number && it.in_force_from.is_some());
        let answerable = match kept.status {
            RoleDescriptionStatus::Draft => Answerable::NotYet,
            RoleDescriptionStatus::InForce => Answerable::Now,
            RoleDescriptionStatus::Superseded => newer
                .and_then(|it| it.in_force_from)
                .map_or(Answerable::NoLonger, Answerable::Before),
        };
        let back = words.role_description_back_to(&kept.facts.heading);
        Ok(PaperToAgree {
            id: kept.id,
            heading: with_version(words, &kept),
            kind_of_page: activity_title(visit, &kept)?,
            activity: Some(kept.activity),
            answerable,
            replaced_by: newer.map(|it| {
                let name = words.role_description_version(&it.number.to_string());
                (address(it.id), name)
            }),
            shown_at: (address(kept.id), back),
        })
    }
}

/// A page that asks before something is done.
fn asking(
    visit: &mut Visit<'_>,
    version: &RoleDescription,
    title: String,
) -> Result<Frame, Trouble> {
    let activity = activity_title(visit, version)?;
    let back = visit.words.role_description_back_to(&version.facts.heading);
    Ok(Frame::new(visit, title)
        .kind_of_page(activity)
        .section(Section::Papers)
        .back(address(version.id), back))
}
