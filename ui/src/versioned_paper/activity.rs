//! The part of an activity that shows what its group agrees.

use super::{Rows, rows};
use crate::{
    Reply, Trouble, Visit,
    activity::{Part, frame},
    layout::Frame,
};
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::stage::GateLine;
use alongside_involvement::versioned_paper::VersionedPaper;
use askama::Template;

#[derive(Template)]
#[template(path = "versioned_paper/activity.html")]
struct PartPage {
    frame: Frame,
    rows: Rows,
    policies: Rows,
    /// Where it is written down that the terms, or the policy, are kept elsewhere; while nothing was shared here.
    elsewhere: Vec<(String, &'static str)>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let id: ActivityId = visit.id("activity")?;
    let activity = Activity::find(visit.store()?, id)?;
    let (terms, policy) = VersionedPaper::gate(visit.store()?, id)?;
    let by_hand = |line: GateLine| {
        let address = crate::activity::address(id);
        format!("{address}/stage/confirm/{}", line.code())
    };
    let elsewhere = [
        (
            terms,
            GateLine::Terms,
            words.versioned_paper_elsewhere_terms(),
        ),
        (
            policy,
            GateLine::PaymentPolicy,
            words.versioned_paper_elsewhere_policy(),
        ),
    ];
    let page = PartPage {
        policies: rows(visit, None)?,
        elsewhere: elsewhere
            .into_iter()
            .filter(|(kept, ..)| kept.is_none())
            .map(|(_, line, text)| (by_hand(line), text))
            .collect(),
        rows: rows(visit, Some(id))?,
        frame: frame(visit, id, &activity.facts, Part::Agreed)
            .lede(words.versioned_paper_agreed_lede()),
    };
    Ok(Reply::page(page.render()?))
}

/// Where what the group of an activity agrees is shown.
pub(super) fn address(id: ActivityId) -> String {
    format!("{}/agreed", crate::activity::address(id))
}
