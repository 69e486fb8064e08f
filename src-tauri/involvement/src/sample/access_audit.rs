//! The town hall, looked at for the Partnership Board: all is well but the hearing loop, which nobody has tested.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Diary, NotMade, people::People};
use crate::{
    access_audit::{
        AccessAudit, AccessAuditFacts, AccessAuditId, Answer, AnswerFacts, AreaAnswers,
        AuditAction, AuditItem, AuditKind, CheckedWith, PhotoPrinted,
    },
    access_question::AccessArea,
    activity::ActivityId,
    attachment::take_in,
    representative::RepresentativeId,
    staff::StaffId,
    store::Verb,
};

/// The question that holds up the start of the Partnership Board.
const UNTESTED: &str = "hearing-loop-tested";

/// The question that has a photo: the room itself.
const PICTURED: &str = "room-space";

/// Adds the audit of committee room 2, answered area by area.
pub(super) fn add(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    board: ActivityId,
    helen: StaffId,
) -> Result<AccessAuditId, NotMade> {
    let facts = AccessAuditFacts {
        kind: AuditKind::Venue,
        name: words.sample_audit_name().into(),
        whereabouts: words.sample_audit_whereabouts().into(),
        checked_on: NaiveDate::from_ymd_opt(2026, 12, 3).unwrap_or_default(),
    };
    let audit = diary.write(Verb::Add, |change| AccessAudit::add(change, board, &facts))?;
    let audit = AccessAudit::find(&diary.office.store, audit)?;
    for area in AccessArea::ALL {
        let mut items = audit.items(&diary.office.store)?;
        items.retain(|item| item.area == *area);
        if items.is_empty() {
            continue;
        }
        let answers = AreaAnswers {
            answers: items.iter().map(|item| answer(item, words)).collect(),
            checked_with: CheckedWith::All(with(people, *area)),
        };
        let seen = items.iter().map(|item| item.version).sum();
        diary.write(Verb::Save, |change| {
            audit.answer(change, *area, seen, &answers)
        })?;
    }
    let items = audit.items(&diary.office.store)?;
    for item in items.iter().filter(|item| is(item, UNTESTED)) {
        let mut facts = item.facts.clone();
        facts.action = AuditAction {
            owner: Some(helen),
            due: NaiveDate::from_ymd_opt(2027, 1, 14),
            ..AuditAction::default()
        };
        diary.write(Verb::Save, |change| {
            item.save(change, item.version, &facts, item.checked_with)
        })?;
    }
    let photo = take_in(include_bytes!("pictures/committee-room.svg"))?;
    for item in items.iter().filter(|item| is(item, PICTURED)) {
        diary.write(Verb::Save, |change| item.set_photo(change, &photo))?;
        let item = AuditItem::find(&diary.office.store, item.id)?;
        let facts = AnswerFacts {
            photo_shows: words.sample_picture_room().into(),
            photo_printed: PhotoPrinted::Nobody,
            ..item.facts.clone()
        };
        diary.write(Verb::Save, |change| {
            item.save(change, item.version, &facts, item.checked_with)
        })?;
    }
    Ok(audit.id)
}

fn is(item: &AuditItem, code: &str) -> bool {
    item.wording.code.as_deref() == Some(code)
}

fn answer(item: &AuditItem, words: Words) -> (Option<Answer>, String) {
    let (answer, note) = match item.wording.code.as_deref() {
        Some(UNTESTED) => (Answer::Action, words.sample_audit_loop()),
        Some("toilets-changing-places") => (Answer::No, words.sample_audit_changing_places()),
        Some("hearing-microphone") => (Answer::NotApplicable, words.sample_audit_microphone()),
        Some("entrance-step-free") => (Answer::Yes, words.sample_audit_entrance()),
        _ => (Answer::Yes, ""),
    };
    (Some(answer), note.to_string())
}

/// Derek looked at ways and doors, Joan at hearing and seeing.
fn with(people: &People, area: AccessArea) -> Option<RepresentativeId> {
    match area {
        AccessArea::GettingThere
        | AccessArea::Entrance
        | AccessArea::Toilets
        | AccessArea::Room
        | AccessArea::Evacuation => Some(people.derek),
        AccessArea::Hearing | AccessArea::Seeing => Some(people.joan),
        _ => None,
    }
}
