//! Certificates of the sample charity: Rosie's, MV-2027-014, and two that are on their way.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{CHARITY, Diary, people::People};
use crate::{
    activity::ActivityId,
    certificate::{ApprovalHow, Approved, Certificate, CertificateFacts, Series},
    representative::RepresentativeId,
    staff::StaffId,
    store::{StoreError, Verb},
};

/// The charity gave thirteen certificates in 2027 before it began with Alongside.
const FIRST_HERE: u32 = 14;

/// Adds the certificates.
pub(super) fn add(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    board: ActivityId,
    helen: StaffId,
) -> Result<(), StoreError> {
    let series = Series::of(&diary.office.store, CHARITY, 2027)?;
    diary.write(Verb::Save, |change| series.set_next(change, FIRST_HERE))?;

    let rosie = year_of_rosie(words, people.rosie, helen);
    let approved = Approved {
        on: day(2027, 3, 24),
        how: ApprovalHow::WithSupporter,
    };
    let id = diary.write(Verb::Add, |change| Certificate::add(change, &rosie))?;
    diary.write(Verb::Agree, |change| {
        Certificate::approve(change, id, 1, approved)
    })?;
    diary.write(Verb::Issue, |change| {
        Certificate::issue(change, id, 2, CHARITY, day(2027, 3, 31))
    })?;

    let derek = on_the_board(
        words,
        people.derek,
        "Derek Oyelaran",
        words.sample_derek_did(),
        board,
        helen,
    );
    let approved = Approved {
        on: day(2027, 3, 26),
        how: ApprovalHow::Email,
    };
    let id = diary.write(Verb::Add, |change| Certificate::add(change, &derek))?;
    diary.write(Verb::Agree, |change| {
        Certificate::approve(change, id, 1, approved)
    })?;

    let joan = on_the_board(
        words,
        people.joan,
        "Joan Whitlock",
        words.sample_joan_did(),
        board,
        helen,
    );
    diary.write(Verb::Add, |change| Certificate::add(change, &joan))?;
    Ok(())
}

/// Eleven activities, 27.5 hours: 18 in meetings, 7.5 of preparation, 2 of training. She leaves her surname off.
pub(super) fn year_of_rosie(
    words: Words,
    rosie: RepresentativeId,
    helen: StaffId,
) -> CertificateFacts {
    CertificateFacts {
        representative: rosie,
        activity: None,
        language: words.language(),
        name: "Rosie".into(),
        did: words.sample_rosie_did().into(),
        role: String::new(),
        from: day(2026, 4, 1),
        until: day(2027, 3, 31),
        meeting_minutes: Some(18 * 60),
        preparation_minutes: Some(7 * 60 + 30),
        training_minutes: Some(2 * 60),
        changed: words.sample_rosie_changed().into(),
        skills: words.sample_rosie_skills().into(),
        group_signatory: "Amina Yusuf".into(),
        group_signatory_role: words.sample_for_the_board().into(),
        charity_signatory: "Helen Marsh".into(),
        charity_signatory_role: words.sample_helen_job().into(),
        contact: helen,
        hours_why: String::new(),
        instead_of: None,
    }
}

fn on_the_board(
    words: Words,
    person: RepresentativeId,
    name: &str,
    did: &str,
    board: ActivityId,
    helen: StaffId,
) -> CertificateFacts {
    CertificateFacts {
        activity: Some(board),
        name: name.into(),
        did: did.into(),
        from: day(2026, 4, 16),
        meeting_minutes: None,
        preparation_minutes: None,
        training_minutes: None,
        skills: String::new(),
        ..year_of_rosie(words, person, helen)
    }
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}
