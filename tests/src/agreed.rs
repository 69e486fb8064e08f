//! What the board of the small charity has agreed: terms in force that are to be looked at again, a second version as a draft, and ground
//! rules that people are being asked about.

use alongside_involvement::{
    activity::ActivityId,
    agreement::{Agreement, Answer, AnswerFacts, Method},
    easy_check::{CheckedBy, EasyCheck},
    representative::RepresentativeId,
    statement::{StatementDraft, Statements},
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
    let kind = PaperKind::TermsOfReference;
    let terms = begin(change, words, board, kind, "How the board works")?;
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
    let rules = begin(change, words, board, PaperKind::GroundRules, "Be kind")?;
    share(change, rules, person, today)?;
    let said = VersionedPaper::find(change, rules)?.facts.said();
    let by = CheckedBy::Rules { profile: None };
    EasyCheck::add(change, rules, &said, words.language(), today, &by).map(drop)
}

/// In words of the board's own: those to begin with are the program's, and are told in the language of whoever reads.
fn begin(
    change: &Change<'_>,
    words: Words,
    board: ActivityId,
    kind: PaperKind,
    heading: &str,
) -> Result<VersionedPaperId, StoreError> {
    let draft = VersionedPaperDraft {
        heading: heading.into(),
        statements: Statements(vec![StatementDraft {
            words: "You say what you think.".into(),
            picture: "representative".into(),
            ..StatementDraft::default()
        }]),
        changed: String::new(),
    };
    let facts = draft.check(words).expect("a paper");
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
