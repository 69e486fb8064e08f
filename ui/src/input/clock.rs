//! How many working days an answer may take.

use crate::{
    Reply, Trouble, Visit,
    components::{Form, TextInput, Width},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::input::{AnswerClock, ClockDraft};
use alongside_involvement::store::Verb;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let clock = AnswerClock::of(visit.store()?)?;
    let draft = visit.kept_draft().unwrap_or_else(|| ClockDraft {
        days: clock.days.to_string(),
    });
    page(visit, &draft, clock.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let clock = AnswerClock::of(visit.store()?)?;
    let draft: ClockDraft = visit.form()?;
    let version = visit.version()?;
    let days = match draft.check(words) {
        Ok(days) => days,
        Err(problems) => return page(visit, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| clock.set(change, version, days)) {
        Ok(_) => visit.done(words.input_clock_done(days as usize), "/inputs"),
        Err(trouble) if trouble.is_stale() => {
            let changed = Problems::one("", words.problem_changed_meanwhile());
            page(visit, &draft, clock.version, changed)
        }
        Err(trouble) => Err(trouble),
    }
}

fn page(
    visit: &mut Visit<'_>,
    draft: &ClockDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.input_clock_title())
        .lede(words.input_clock_lede())
        .section(Section::Activities)
        .back("/inputs", words.input_back_to_list())
        .problems(problems);
    Form::new("/inputs/clock", words.input_clock_save())
        .carry("version", version)
        .ask(
            TextInput::new("days", words.input_clock_days_label(), &draft.days)
                .hint(words.input_clock_days_hint())
                .whole_number(Width::Three),
        )
        .leave("/inputs", words.page_leave())
        .page(visit, frame)
}
