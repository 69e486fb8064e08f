//! Recording that readers have checked a paper.

use super::{EasyPaper, PaperWords, is_what_was_seen, look};
use crate::components::{DateInput, Form, Options, Radios, TextArea, TextInput};
use crate::layout::Frame;
use crate::{Reply, Trouble, Visit};
use alongside_involvement::Problems;
use alongside_involvement::easy_check::{CheckedBy, EasyCheck, EasyStatus, Paid, ReadersDraft};
use alongside_involvement::store::Verb;

/// The form; before the rules are kept, readers are not asked yet.
pub(crate) fn readers<N: EasyPaper>(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let paper = N::in_easy_words(visit)?;
    if paper.status == EasyStatus::Draft {
        return Ok(Reply::GoTo(format!("{}/words", paper.shown_at.0)));
    }
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| ReadersDraft::on(today));
    page(visit, &paper, &draft, Problems::default())
}

/// Saves what readers said.
pub(crate) fn save_readers<N: EasyPaper>(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let paper = N::in_easy_words(visit)?;
    let draft: ReadersDraft = visit.form()?;
    if !is_what_was_seen(visit, &paper.said)? {
        let problem = Problems::one("", words.easy_check_words_changed());
        return page(visit, &paper, &draft, problem);
    }
    let today = visit.today();
    let changed_on = N::words_changed_on(visit.store()?, paper.id)?;
    let (readers, day) = match draft.check(words, today, changed_on) {
        Ok(checked) => checked,
        Err(problems) => return page(visit, &paper, &draft, problems),
    };
    if paper.status == EasyStatus::Draft {
        let problem = Problems::one("", words.easy_check_not_kept());
        return page(visit, &paper, &draft, problem);
    }
    let language = look(visit, &paper.wording)?.report.language;
    let by = CheckedBy::Readers(readers);
    visit.change(Verb::Agree, |change| {
        EasyCheck::add(change, paper.id, &paper.said, language, day, &by)
    })?;
    visit.done(
        words.easy_check_readers_saved(),
        format!("{}/words", paper.shown_at.0),
    )
}

fn page<N: EasyPaper>(
    visit: &mut Visit<'_>,
    paper: &PaperWords<N>,
    draft: &ReadersDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = &paper.shown_at.0;
    let paid = Paid::ALL
        .iter()
        .map(|it| (it.code(), it.name(words)))
        .collect::<Options>();
    let frame = Frame::new(visit, words.easy_check_readers_title(&paper.heading))
        .kind_of_page(&paper.kind_of_page)
        .lede(words.easy_check_readers_lede())
        .section(paper.section)
        .back(
            format!("{address}/words"),
            words.page_back_to(&words.easy_check_title(&paper.heading)),
        )
        .problems(problems);
    Form::new(
        format!("{address}/readers"),
        words.easy_check_readers_save(),
    )
    .carry("fingerprint", paper.said.fingerprint())
    .ask(
        TextInput::new("readers", words.easy_check_readers_label(), &draft.readers)
            .hint(words.easy_check_readers_hint()),
    )
    .ask(DateInput::new(
        "on",
        words.easy_check_on_label(),
        draft.day().typed(),
    ))
    .ask(
        Radios::new(
            "paid",
            words.easy_check_paid_label(),
            paid,
            draft.paid.as_str(),
        )
        .hint(words.easy_check_paid_hint()),
    )
    .ask(
        TextArea::new("changed", words.easy_check_changed_label(), &draft.changed)
            .hint(words.easy_check_changed_hint()),
    )
    .leave(format!("{address}/words"), words.page_leave())
    .page(visit, frame)
}
