//! The form for one time and place that is offered, and taking one out. A time that somebody relies on stays as it is.

use super::{address, frame, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Checkboxes, DateInput, Form, Options, TextInput, Width, both_texts},
};
use alongside_involvement::Problems;
use alongside_involvement::arrangement::{
    Arrangement, TimeDraft, TimeOffered, TimeOfferedId, TimeReply,
};
use alongside_involvement::store::Verb;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let arrangement = wanted(visit)?;
    let draft: TimeDraft = visit.form()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    visit.change(Verb::Add, |change| {
        TimeOffered::add(change, arrangement.id, &facts)
    })?;
    visit.done(words.arrangement_time_new_done(), address(arrangement.id))
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (arrangement, time) = both(visit)?;
    if relied_on(visit, &arrangement, &time)? {
        return Ok(Reply::GoTo(address(arrangement.id)));
    }
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| TimeDraft::from(&time.facts));
    edit_page(
        visit,
        (&arrangement, &time),
        &draft,
        time.version,
        Problems::default(),
    )
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (arrangement, time) = both(visit)?;
    let draft: TimeDraft = visit.form()?;
    let version = visit.version()?;
    let known = (&arrangement, &time);
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, known, &draft, version, problems),
    };
    if facts != time.facts && relied_on(visit, &arrangement, &time)? {
        let stays = Problems::one("on-day", words.arrangement_times_stays());
        return edit_page(visit, known, &draft, version, stays);
    }
    match visit.change(Verb::Save, |change| time.save(change, version, &facts)) {
        Ok(_) => visit.done(words.arrangement_time_edit_done(), address(arrangement.id)),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &TimeDraft::from(&time.facts));
            edit_page(visit, known, &draft, time.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

pub(super) fn remove(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let back = address(wanted(visit)?.id);
    // A press that comes twice is answered like the first, when the time is gone.
    if !visit.is_new_token()? {
        return visit.done(words.arrangement_time_remove_done(), back);
    }
    let (arrangement, time) = both(visit)?;
    if relied_on(visit, &arrangement, &time)? {
        return visit.done(words.arrangement_times_stays(), back);
    }
    visit.change(Verb::Save, |change| time.remove(change))?;
    visit.done(words.arrangement_time_remove_done(), back)
}

fn both(visit: &mut Visit<'_>) -> Result<(Arrangement, TimeOffered), Trouble> {
    let arrangement = wanted(visit)?;
    let id: TimeOfferedId = visit.id("time")?;
    let time = TimeOffered::find(visit.store()?, id)?;
    if time.arrangement != arrangement.id {
        return Err(Trouble::NotFound);
    }
    Ok((arrangement, time))
}

fn relied_on(
    visit: &mut Visit<'_>,
    arrangement: &Arrangement,
    time: &TimeOffered,
) -> Result<bool, Trouble> {
    let replies = TimeReply::of(visit.store()?, arrangement.id)?;
    Ok(time.is_relied_on(arrangement, &replies))
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &TimeDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let arrangement = wanted(visit)?;
    let address = address(arrangement.id);
    let heading = words.arrangement_time_new_title(&arrangement.facts.title);
    let frame = frame(visit, &arrangement, heading)?.problems(problems);
    let form = Form::new(
        format!("{address}/times/new"),
        words.arrangement_time_new_save(),
    );
    questions(visit, draft, form)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    (arrangement, time): (&Arrangement, &TimeOffered),
    draft: &TimeDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(arrangement.id);
    let heading =
        words.arrangement_time_edit_title(&time.number.to_string(), &arrangement.facts.title);
    let frame = frame(visit, arrangement, heading)?.problems(problems);
    let form = Form::new(
        format!("{address}/times/{}/edit", time.id),
        words.arrangement_time_edit_save(),
    )
    .carry("version", version);
    questions(visit, draft, form)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(visit: &Visit<'_>, draft: &TimeDraft, form: Form) -> Form {
    let words = visit.words;
    let over_night = Options::new().option("next-day", words.arrangement_ends_next_day());
    form.ask(
        DateInput::new("on", words.arrangement_day_label(), draft.on().typed())
            .hint(words.arrangement_day_hint()),
    )
    .ask(
        TextInput::new("start", words.arrangement_start_label(), &draft.start)
            .hint(words.arrangement_start_hint())
            .width(Width::Ten),
    )
    .ask(
        TextInput::new("finish", words.arrangement_finish_label(), &draft.finish)
            .hint(words.arrangement_finish_hint())
            .width(Width::Ten),
    )
    .ask(Checkboxes::new(
        "ends",
        words.arrangement_ends_label(),
        over_night,
        draft.ends.clone(),
    ))
    .ask(
        TextInput::new("place", words.arrangement_place_label(), &draft.place)
            .hint(words.arrangement_place_hint()),
    )
}
