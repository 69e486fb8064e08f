//! What a member of the Partnership Board needs, what two of them bring, and what they were offered.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Diary, people::People};
use crate::activity::ActivityId;
use crate::development::{Development, DevelopmentFacts, DevelopmentKind};
use crate::skills_audit::{
    SkillsAudit, SkillsAuditFacts, SkillsNeed, SkillsPerson, SkillsPersonFacts,
};
use crate::store::{StoreError, Verb};
use crate::support_offer::{OfferAnswer, SupportKind, SupportOffer, SupportOfferFacts};

/// Adds the skills audit of the Partnership Board.
pub(super) fn add(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    board: ActivityId,
) -> Result<(), StoreError> {
    let need = |need: &str, provide: &str| SkillsNeed {
        words: need.into(),
        provide: provide.into(),
    };
    let facts = SkillsAuditFacts {
        role: words.sample_role_heading().into(),
        needs: vec![
            need(words.sample_need_one(), words.sample_provide_one()),
            need(words.sample_need_two(), words.sample_provide_two()),
            need(words.sample_need_three(), words.sample_provide_three()),
        ],
    };
    let day = NaiveDate::from_ymd_opt(2026, 4, 23).unwrap_or_default();
    let audit = diary.write(Verb::Add, |change| SkillsAudit::add(change, board, &facts))?;
    let said = [
        (
            people.rosie,
            words.sample_rosie_brings(),
            words.sample_rosie_would_like(),
        ),
        (people.derek, words.sample_derek_brings(), ""),
    ];
    for (person, brings, would_like) in said {
        let facts = SkillsPersonFacts {
            brings: brings.into(),
            would_like: would_like.into(),
            said_on: day,
        };
        diary.write(Verb::Save, |change| {
            SkillsPerson::add(change, audit, person, &facts)
        })?;
    }
    let offers = [
        (
            people.rosie,
            SupportKind::Mentoring,
            words.sample_offer_mentor(),
            OfferAnswer::Accepted,
        ),
        (
            people.priya,
            SupportKind::Training,
            words.sample_offer_training(),
            OfferAnswer::Declined,
        ),
    ];
    for (representative, kind, what, answer) in offers {
        let facts = SupportOfferFacts {
            representative,
            kind,
            what: what.into(),
            mentor: match kind {
                SupportKind::Mentoring => words.sample_mentor().into(),
                _ => String::new(),
            },
            offered_on: day,
            answer,
            answered_on: Some(day),
        };
        let offer = diary.write(Verb::Add, |change| SupportOffer::add(change, board, &facts))?;
        let offer = SupportOffer::find(&diary.office.store, offer)?;
        if offer.has_sessions() {
            let session = DevelopmentFacts {
                kind: DevelopmentKind::Mentoring,
                words: words.sample_mentor_session().into(),
                note: words.sample_mentor().into(),
                since: day,
                minutes: Some(30),
                reached_on: None,
                on_record: true,
            };
            diary.write(Verb::Add, |change| {
                Development::add_session(change, &offer, &session)
            })?;
        }
    }
    Ok(())
}
