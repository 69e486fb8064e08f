//! Putting a version in force, looking at it again, and beginning a new one.

use super::{address, frame, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form},
};
use alongside_involvement::Problems;
use alongside_involvement::agreement::Agreement;
use alongside_involvement::store::Verb;
use alongside_involvement::versioned_paper::{InForceDraft, PaperStatus, VersionedPaper};

pub(super) fn ask(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    match kept.status {
        PaperStatus::Shared => {}
        PaperStatus::Draft => {
            return visit.done(
                words.versioned_paper_share_first(),
                format!("{}/share", address(kept.id)),
            );
        }
        _ => return Ok(Reply::GoTo(address(kept.id))),
    }
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| InForceDraft::from(today));
    page(visit, &kept, &draft, Problems::default())
}

pub(super) fn put(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let kept = wanted(visit)?;
    let draft: InForceDraft = visit.form()?;
    let version = visit.version()?;
    let done = words.versioned_paper_in_force_done(&kept.with_version(words));
    // A press that comes twice finds the version in force already, and is answered like the first.
    if kept.status != PaperStatus::Shared {
        return visit.done(done, address(kept.id));
    }
    let (from, review) = match draft.check(words, today, kept.shared_on) {
        Ok(days) => days,
        Err(problems) => return page(visit, &kept, &draft, problems),
    };
    visit.change(Verb::Agree, |change| {
        kept.put_in_force(change, version, from, review)
    })?;
    visit.done(done, address(kept.id))
}

fn page(
    visit: &mut Visit<'_>,
    kept: &VersionedPaper,
    draft: &InForceDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let here = address(kept.id);
    let tally = Agreement::tally(visit.store()?, kept.id)?;
    let before = VersionedPaper::in_force(visit.store()?, kept.kind, kept.activity)?;
    let title = words.versioned_paper_in_force_title(&kept.with_version(words));
    let frame = frame(visit, kept, title)?
        .lede(words.versioned_paper_in_force_lede())
        .problems(problems);
    let mut form = Form::new(
        format!("{here}/in-force"),
        words.versioned_paper_show_put_in_force(),
    )
    .carry("version", kept.version);
    if let Some(before) = before {
        form = form.sentence(words.versioned_paper_in_force_replaces(&before.number.to_string()));
    }
    if tally.asked > 0 {
        form = form.sentence(tally.in_words(words));
    }
    if tally.agreed < tally.asked {
        form = form.sentence(words.versioned_paper_in_force_not_all());
    }
    form.ask(DateInput::new(
        "from",
        words.versioned_paper_from_label(),
        draft.from_().typed(),
    ))
    .ask(review_question(visit, draft))
    .leave(here, words.page_leave())
    .page(visit, frame)
}

fn review_question(visit: &Visit<'_>, draft: &InForceDraft) -> DateInput {
    let words = visit.words;
    DateInput::new(
        "review",
        words.versioned_paper_review_label(),
        draft.review().typed(),
    )
    .hint(words.versioned_paper_review_hint())
}

/// Asks until when a version that was looked at again stays in force.
pub(super) fn ask_review(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let kept = wanted(visit)?;
    if !kept.is_in_force() {
        return Ok(Reply::GoTo(address(kept.id)));
    }
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| InForceDraft::from(today));
    review_page(visit, &kept, &draft, Problems::default())
}

pub(super) fn review(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let kept = wanted(visit)?;
    let typed: InForceDraft = visit.form()?;
    let version = visit.version()?;
    if !kept.is_in_force() {
        return Ok(Reply::GoTo(address(kept.id)));
    }
    // The first day is not asked for again: only the day of the next look counts, and it lies ahead.
    let draft = InForceDraft {
        review_day: typed.review_day,
        review_month: typed.review_month,
        review_year: typed.review_year,
        ..InForceDraft::from(today)
    };
    let (_, until) = match draft.check(words, today, None) {
        Ok(days) => days,
        Err(problems) => return review_page(visit, &kept, &draft, problems),
    };
    visit.change(Verb::Save, |change| kept.keep_until(change, version, until))?;
    let done =
        words.versioned_paper_review_done(&kept.with_version(words), &words.day_short(until));
    visit.done(done, address(kept.id))
}

fn review_page(
    visit: &mut Visit<'_>,
    kept: &VersionedPaper,
    draft: &InForceDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let here = address(kept.id);
    let title = words.versioned_paper_keep_title(&kept.with_version(words));
    let frame = frame(visit, kept, title)?
        .lede(words.versioned_paper_keep_lede())
        .problems(problems);
    Form::new(format!("{here}/review"), words.versioned_paper_keep_save())
        .carry("version", kept.version)
        .ask(review_question(visit, draft))
        .leave(here, words.page_leave())
        .page(visit, frame)
}

/// Begins a new version, a draft with the same words.
pub(super) fn begin(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    let versions = VersionedPaper::versions(visit.store()?, kept.series)?;
    let draft = versions
        .iter()
        .find(|other| other.status == PaperStatus::Draft);
    // One draft at a time: two would have to be put together by hand.
    if let Some(draft) = draft {
        return Ok(Reply::GoTo(address(draft.id)));
    }
    let subject = visit.change(Verb::Add, |change| kept.begin_new_version(change))?;
    let id = subject.id::<VersionedPaper>().ok_or(Trouble::NotFound)?;
    let begun = VersionedPaper::find(visit.store()?, id)?;
    let done = words.versioned_paper_new_version_done(&begun.number.to_string());
    visit.done(done, address(id))
}
