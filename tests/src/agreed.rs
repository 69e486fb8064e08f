//! What the board of the small charity has agreed: terms in force that are to be looked at again, a second version as a draft, and ground
//! rules that people are being asked about.

use alongside_involvement::{
    activity::ActivityId,
    agreement::{Agreement, Answer, AnswerFacts, Method},
    representative::RepresentativeId,
    store::{Change, StoreError},
    versioned_paper::{PaperKind, VersionedPaper, VersionedPaperDraft, VersionedPaperId},
};
use alongside_locales::Words;
use chrono::{NaiveDate, TimeDelta};

/// Writes all of it, shared with one person.
pub(crate) fn agree(
    change: &Change<'_>,
    words: Words,
    board: ActivityId,
    person: RepresentativeId,
    today: NaiveDate,
) -> Result<(), StoreError> {
    let terms = begin(change, words, board, PaperKind::TermsOfReference)?;
    share(change, terms, person, today)?;
    let facts = AnswerFacts {
        answer: Answer::Agreed,
        method: Method::Signed,
        on: today,
        note: "It says what we do.".into(),
    };
    Agreement::answer(change, terms, person, None, &facts)?;
    let kept = VersionedPaper::find(change, terms)?;
    kept.put_in_force(change, kept.version, today, today + TimeDelta::days(7))?;
    kept.begin_new_version(change)?;
    let rules = begin(change, words, board, PaperKind::GroundRules)?;
    share(change, rules, person, today)
}

fn begin(
    change: &Change<'_>,
    words: Words,
    board: ActivityId,
    kind: PaperKind,
) -> Result<VersionedPaperId, StoreError> {
    let draft = VersionedPaperDraft::starting(kind, words);
    let facts = draft.check(words).expect("a text to begin with");
    VersionedPaper::add(change, kind, Some(board), &facts)
}

fn share(
    change: &Change<'_>,
    paper: VersionedPaperId,
    person: RepresentativeId,
    today: NaiveDate,
) -> Result<(), StoreError> {
    let kept = VersionedPaper::find(change, paper)?;
    kept.share(change, kept.version, &[person], "", today)
}
