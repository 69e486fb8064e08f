//! Role descriptions of the Partnership Board: one that readers have checked, one that keeps the rules and waits for them, and one with
//! something to mend.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::Diary;
use crate::{
    activity::ActivityId,
    easy_check::{CheckedBy, EasyCheck, Paid, Readers},
    role_description::{RoleDescription, RoleDescriptionFacts, RoleDescriptionId},
    statement::{HardWord, Statement},
    store::{StoreError, Verb},
};

/// Adds all three.
pub(super) fn add(diary: &Diary<'_>, words: Words, board: ActivityId) -> Result<(), StoreError> {
    let rules = CheckedBy::Rules { profile: None };
    let readers = CheckedBy::Readers(Readers {
        who: words.sample_readers().into(),
        paid: Paid::Yes,
        changed: words.sample_readers_changed().into(),
    });

    let id = write(diary, board, &member(words))?;
    check(diary, words, id, day(2026, 4, 2), &rules)?;
    check(diary, words, id, day(2026, 4, 9), &readers)?;
    put_in_force(diary, id, day(2026, 4, 16))?;

    let id = write(diary, board, &co_chair(words))?;
    check(diary, words, id, day(2026, 9, 3), &rules)?;

    write(diary, board, &timetable_checker(words))?;
    Ok(())
}

fn write(
    diary: &Diary<'_>,
    board: ActivityId,
    facts: &RoleDescriptionFacts,
) -> Result<RoleDescriptionId, StoreError> {
    diary.write(Verb::Add, |change| {
        RoleDescription::add(change, board, facts)
    })
}

fn check(
    diary: &Diary<'_>,
    words: Words,
    id: RoleDescriptionId,
    day: NaiveDate,
    by: &CheckedBy,
) -> Result<(), StoreError> {
    let said = RoleDescription::find(&diary.office.store, id)?.facts.said();
    let language = words.language();
    diary.write(Verb::Agree, |change| {
        EasyCheck::add(change, id, &said, language, day, by)
    })?;
    Ok(())
}

fn put_in_force(
    diary: &Diary<'_>,
    id: RoleDescriptionId,
    day: NaiveDate,
) -> Result<(), StoreError> {
    let role = RoleDescription::find(&diary.office.store, id)?;
    diary.write(Verb::Agree, |change| {
        role.put_in_force(change, role.version, day)
    })
}

/// What a member of the Partnership Board does.
fn member(words: Words) -> RoleDescriptionFacts {
    RoleDescriptionFacts {
        heading: words.sample_role_heading().into(),
        statements: vec![
            statement(words.sample_role_one(), "meeting"),
            statement(words.sample_role_two(), "envelope-pack"),
            statement(words.sample_role_three(), "speak-up"),
            statement(words.sample_role_four(), "agenda"),
            statement(words.sample_role_five(), "question"),
            statement(words.sample_role_six(), "decide"),
            statement(words.sample_role_seven(), "you-said-we-did"),
            statement(words.sample_role_eight(), "support-worker"),
        ],
        time: words.sample_role_time().into(),
        support: words.sample_role_support().into(),
        payment: words.sample_role_payment().into(),
        changed: words.sample_role_changed().into(),
    }
}

/// What somebody does who leads its meetings together with a member of staff.
fn co_chair(words: Words) -> RoleDescriptionFacts {
    let consent = Statement {
        hard_word: Some(HardWord {
            word: words.sample_chair_word().into(),
            meaning: words.sample_chair_word_means().into(),
        }),
        ..statement(words.sample_chair_four(), "consent")
    };
    RoleDescriptionFacts {
        heading: words.sample_chair_heading().into(),
        statements: vec![
            statement(words.sample_chair_one(), "chairperson"),
            statement(words.sample_chair_two(), "agenda"),
            statement(words.sample_chair_three(), "speak-up"),
            consent,
        ],
        time: words.sample_chair_time().into(),
        support: words.sample_role_support().into(),
        payment: words.sample_role_payment().into(),
        changed: words.sample_role_changed().into(),
    }
}

/// A first draft, as first drafts are.
fn timetable_checker(words: Words) -> RoleDescriptionFacts {
    RoleDescriptionFacts {
        heading: words.sample_checker_heading().into(),
        statements: vec![
            statement(words.sample_checker_one(), "timetable"),
            statement(words.sample_checker_two(), "bus"),
            Statement {
                picture: None,
                ..statement(words.sample_checker_three(), "")
            },
        ],
        time: String::new(),
        support: String::new(),
        payment: words.sample_checker_payment().into(),
        changed: words.sample_role_changed().into(),
    }
}

fn statement(words: &str, picture: &str) -> Statement {
    Statement {
        words: words.to_string(),
        picture: Some(picture.to_string()),
        ..Statement::default()
    }
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}
