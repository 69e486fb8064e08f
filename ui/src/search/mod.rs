//! Search over everything, from every page.

use crate::{
    Reply, Route, Trouble, Visit,
    layout::{Frame, Icon},
};
use alongside_involvement::Subject;
use alongside_locales::Words;
use askama::Template;
use serde::Deserialize;

/// The address of the search.
pub(crate) const ROUTES: &[Route] = &[Route::get("/search", show)];

/// How many things are shown: more than anybody reads, few enough to be quick.
const MOST: usize = 50;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Query {
    r#for: String,
}

#[derive(Template)]
#[template(path = "search/show.html")]
struct SearchPage {
    frame: Frame,
    asked: String,
    found: Vec<Hit>,
}

struct Hit {
    address: String,
    title: String,
    kind: &'static str,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let asked = visit
        .query::<Query>()
        .r#for
        .trim()
        .chars()
        .take(200)
        .collect::<String>();
    let found = visit.store()?.search(&asked, MOST)?;
    let found = found
        .into_iter()
        .filter_map(|found| {
            let (kind, address) = place(words, &found.subject)?;
            Some(Hit {
                address,
                title: found.title,
                kind,
            })
        })
        .collect();
    let heading = if asked.is_empty() {
        words.search_title().to_string()
    } else {
        words.search_title_for(&asked)
    };
    let mut frame = Frame::new(visit, heading);
    frame.find.clone_from(&asked);
    Ok(Reply::page(
        SearchPage {
            frame,
            asked,
            found,
        }
        .render()?,
    ))
}

/// What kind of thing it is, in words, and where it is shown.
pub(crate) fn place(words: Words, subject: &Subject) -> Option<(&'static str, String)> {
    let id = subject.uuid();
    Some(match subject.kind() {
        "activity" => (words.search_kind_activity(), format!("/activities/{id}")),
        "representative" => (
            words.search_kind_representative(),
            format!("/representatives/{id}"),
        ),
        "role_description" => (
            words.search_kind_role_description(),
            format!("/role-descriptions/{id}"),
        ),
        "certificate" => (
            words.search_kind_certificate(),
            format!("/certificates/{id}"),
        ),
        "picture" => (words.search_kind_picture(), format!("/pictures/{id}")),
        "easy_profile" => (
            words.search_kind_easy_profile(),
            format!("/easy-profiles/{id}"),
        ),
        "jargon_word" => (
            words.search_kind_jargon_word(),
            format!("/jargon-words/{id}"),
        ),
        "access_audit" => (words.access_audit_caption(), format!("/access-audits/{id}")),
        "payment_claim" => (words.payment_claim_kind(), format!("/payment-claims/{id}")),
        "rate" => (words.rate_kind(), format!("/rates/{id}")),
        "privacy_request" => (
            words.privacy_request_edit_title(),
            format!("/privacy-requests/{id}"),
        ),
        "promise" => (words.promise_kind(), format!("/promises/{id}")),
        "input" => (words.input_kind_of_page(), format!("/inputs/{id}")),
        "lesson" => (words.lesson_kind(), format!("/lessons/{id}")),
        "closure" => (words.closure_kind(), format!("/closures/{id}")),
        "meeting_paper" => (words.meeting_paper_kind(), format!("/meeting-papers/{id}")),
        "one_off_day" => (words.one_off_day_kind(), format!("/one-off-days/{id}")),
        "arrangement" => (words.arrangement_kind(), format!("/arrangements/{id}")),
        "meeting_action" => (
            words.meeting_action_kind(),
            format!("/meeting-actions/{id}"),
        ),
        "support_booking" => (
            words.support_booking_kind(),
            format!("/support-bookings/{id}"),
        ),
        "meeting" => (words.meeting_kind(), format!("/meetings/{id}")),
        "versioned_paper" => (
            words.search_kind_versioned_paper(),
            format!("/versioned-papers/{id}"),
        ),
        "budget" => (words.budget_kind_of_noun(), format!("/budgets/{id}")),
        "payment_run" => (words.payment_run_kind(), format!("/payment-runs/{id}")),
        "support_offer" => (
            words.search_kind_support_offer(),
            format!("/support-offers/{id}"),
        ),
        "training" => (words.search_kind_training(), format!("/training/{id}")),
        "skills_audit" => (words.skills_audit_caption(), format!("/skills-audits/{id}")),
        "supporter" => (words.supporter_kind(), format!("/supporters/{id}")),
        "staff" => (words.search_kind_staff(), format!("/staff/{id}")),
        _ => return None,
    })
}
