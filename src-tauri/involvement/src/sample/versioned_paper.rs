//! What the sample charity and its board have agreed: terms that one person did not agree to, with a second version begun because of it;
//! ground rules; an overview that people are being asked about; and the two policies.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Diary, people::People};
use crate::{
    activity::ActivityId,
    agreement::{Agreement, Answer, AnswerFacts, Method},
    representative::RepresentativeId,
    role_description::RoleDescription,
    statement::StatementDraft,
    store::{StoreError, Verb},
    versioned_paper::{PaperKind, VersionedPaper, VersionedPaperDraft, VersionedPaperId},
};

/// Adds all of them.
pub(super) fn add(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    board: ActivityId,
) -> Result<(), StoreError> {
    let april = day(2026, 4, 16);
    policies(diary, words, people)?;
    let terms = begin(
        diary,
        words,
        PaperKind::TermsOfReference,
        Some(board),
        &terms(words),
    )?;
    share(diary, terms, &people.all(), day(2026, 4, 2))?;
    for (person, method, said) in [
        (people.rosie, Method::Supporter, words.sample_terms_yes()),
        (people.gareth, Method::Bsl, ""),
        (people.amina, Method::Email, ""),
        (people.joan, Method::Signed, ""),
        (people.derek, Method::Phone, ""),
    ] {
        answer(
            diary,
            terms,
            person,
            (Answer::Agreed, method, said),
            day(2026, 4, 14),
        )?;
    }
    let no = (Answer::NotAgreed, Method::Meeting, words.sample_terms_no());
    answer(diary, terms, people.priya, no, april)?;
    put_in_force(diary, terms, april, day(2027, 4, 16))?;
    second_terms(diary, words, terms)?;

    let rules = begin(diary, words, PaperKind::GroundRules, Some(board), &[])?;
    share(diary, rules, &people.all(), april)?;
    for person in people.all() {
        let yes = (Answer::Agreed, Method::Meeting, "");
        answer(diary, rules, person, yes, april)?;
    }
    put_in_force(diary, rules, april, day(2027, 4, 16))?;

    let about = begin(
        diary,
        words,
        PaperKind::Overview,
        Some(board),
        &overview(words),
    )?;
    share(diary, about, &people.all(), day(2027, 1, 5))?;
    let yes = (Answer::Agreed, Method::Email, "");
    answer(diary, about, people.amina, yes, day(2027, 1, 7))?;

    // Whoever takes on the role says yes to what it asks of them.
    for role in RoleDescription::in_force(&diary.office.store, board)? {
        let facts = said((Answer::Agreed, Method::Signed, ""), april);
        diary.write(Verb::Agree, |change| {
            Agreement::answer(change, role.id, people.joan, None, &facts)
        })?;
    }
    Ok(())
}

/// A second version of the terms, begun because of what one person said. It waits to be read together.
fn second_terms(
    diary: &Diary<'_>,
    words: Words,
    terms: VersionedPaperId,
) -> Result<(), StoreError> {
    let first = VersionedPaper::find(&diary.office.store, terms)?;
    let second = diary.write(Verb::Add, |change| first.begin_new_version(change))?;
    let second = VersionedPaper::find(&diary.office.store, second)?;
    let mut facts = second.facts.clone();
    if let Some(meets) = facts.statements.get_mut(11) {
        meets.words = words.sample_terms_break().into();
    }
    let first = crate::statement::Statement {
        words: words.sample_terms_first().into(),
        picture: Some("raise-hand".into()),
        ..Default::default()
    };
    facts.statements.insert(15, first);
    facts.changed = words.sample_terms_changed().into();
    diary.write(Verb::Save, |change| {
        VersionedPaper::save(change, second.id, second.version, &facts)
    })
}

/// Both policies, which everybody has. The one about payments is to be looked at again soon.
fn policies(diary: &Diary<'_>, words: Words, people: &People) -> Result<(), StoreError> {
    let from = day(2026, 4, 1);
    for (kind, filled, review) in [
        (
            PaperKind::ExpensesPolicy,
            expenses(words).to_vec(),
            day(2027, 4, 1),
        ),
        (
            PaperKind::PaymentPolicy,
            payment(words).to_vec(),
            day(2027, 1, 18),
        ),
    ] {
        let policy = begin(diary, words, kind, None, &filled)?;
        share(diary, policy, &people.all(), from)?;
        put_in_force(diary, policy, from, review)?;
    }
    Ok(())
}

/// A paper with the text to begin with, its gaps filled: statements by their number.
fn begin(
    diary: &Diary<'_>,
    words: Words,
    kind: PaperKind,
    activity: Option<ActivityId>,
    filled: &[(usize, &str)],
) -> Result<VersionedPaperId, StoreError> {
    let mut draft = VersionedPaperDraft::starting(kind, words);
    for (number, text) in filled {
        if let Some(StatementDraft { words, .. }) = draft.statements.0.get_mut(number - 1) {
            *words = (*text).into();
        }
    }
    // What is built in can be kept: a test finds what cannot.
    let facts = draft.check(words).map_err(|_| StoreError::Gone)?;
    diary.write(Verb::Add, |change| {
        VersionedPaper::add(change, kind, activity, &facts)
    })
}

fn share(
    diary: &Diary<'_>,
    paper: VersionedPaperId,
    people: &[RepresentativeId],
    on: NaiveDate,
) -> Result<(), StoreError> {
    let paper = VersionedPaper::find(&diary.office.store, paper)?;
    diary.write(Verb::HandOver, |change| {
        paper.share(change, paper.version, people, "", on)
    })
}

fn put_in_force(
    diary: &Diary<'_>,
    paper: VersionedPaperId,
    from: NaiveDate,
    review: NaiveDate,
) -> Result<(), StoreError> {
    let paper = VersionedPaper::find(&diary.office.store, paper)?;
    diary.write(Verb::Agree, |change| {
        paper.put_in_force(change, paper.version, from, review)
    })
}

fn answer(
    diary: &Diary<'_>,
    paper: VersionedPaperId,
    person: RepresentativeId,
    what: (Answer, Method, &str),
    on: NaiveDate,
) -> Result<(), StoreError> {
    let facts = said(what, on);
    diary.write(Verb::Agree, |change| {
        Agreement::answer(change, paper, person, None, &facts)
    })
}

fn said((answer, method, note): (Answer, Method, &str), on: NaiveDate) -> AnswerFacts {
    AnswerFacts {
        answer,
        method,
        on,
        note: note.into(),
    }
}

fn terms(words: Words) -> [(usize, &'static str); 10] {
    [
        (2, words.sample_terms_for()),
        (3, words.sample_terms_works()),
        (4, words.sample_terms_decides()),
        (5, words.sample_terms_says()),
        (8, words.sample_terms_people()),
        (9, words.sample_terms_staff()),
        (12, words.sample_terms_meet()),
        (13, words.sample_terms_where()),
        (14, words.sample_terms_papers()),
        (25, words.sample_terms_talk()),
    ]
}

fn overview(words: Words) -> [(usize, &'static str); 7] {
    [
        (1, words.sample_about_is()),
        (2, words.sample_about_who()),
        (3, words.sample_about_why()),
        (5, words.sample_about_do()),
        (7, words.sample_about_when()),
        (8, words.sample_about_long()),
        (9, words.sample_about_where()),
    ]
}

fn expenses(words: Words) -> [(usize, &'static str); 5] {
    [
        (5, words.sample_expenses_car()),
        (11, words.sample_expenses_food()),
        (20, words.sample_expenses_when()),
        (21, words.sample_expenses_days()),
        (24, words.sample_expenses_again()),
    ]
}

fn payment(words: Words) -> [(usize, &'static str); 7] {
    [
        (3, words.sample_payment_half()),
        (4, words.sample_payment_day()),
        (5, words.sample_payment_task()),
        (8, words.sample_payment_late()),
        (14, words.sample_payment_days()),
        (17, words.sample_payment_advice()),
        (23, words.sample_payment_again()),
    ]
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}
