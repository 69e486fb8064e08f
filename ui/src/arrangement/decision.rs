//! Deciding on one of the times that were offered, with a reason that everybody is told.

use super::{address, frame, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, TextArea, both_texts},
};
use alongside_involvement::Problems;
use alongside_involvement::arrangement::{
    Arrangement, DecisionDraft, FEWEST_TIMES, TimeOffered, TimeReply,
};
use alongside_involvement::store::Verb;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let arrangement = wanted(visit)?;
    let times = TimeOffered::of(visit.store()?, arrangement.id)?;
    if times.len() < FEWEST_TIMES {
        let too_few = visit.words.arrangement_times_too_few();
        return visit.done(too_few, address(arrangement.id));
    }
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| DecisionDraft::of(arrangement.decision.as_ref(), today));
    let version = arrangement.version;
    page(visit, &arrangement, &draft, version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let arrangement = wanted(visit)?;
    let draft: DecisionDraft = visit.form()?;
    let version = visit.version()?;
    let times = TimeOffered::of(visit.store()?, arrangement.id)?;
    let decision = match draft.check(words, &times, today) {
        Ok(decision) => decision,
        Err(problems) => return page(visit, &arrangement, &draft, version, problems),
    };
    match visit.change(Verb::Agree, |change| {
        Arrangement::decide(change, arrangement.id, version, &decision)
    }) {
        Ok(_) => visit.done(
            words.arrangement_decide_done(&arrangement.facts.title),
            address(arrangement.id),
        ),
        Err(trouble) if trouble.is_stale() => {
            let kept = DecisionDraft::of(arrangement.decision.as_ref(), today);
            let both = both_texts(words, &draft, &kept);
            page(visit, &arrangement, &draft, arrangement.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn page(
    visit: &mut Visit<'_>,
    arrangement: &Arrangement,
    draft: &DecisionDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(arrangement.id);
    let store = visit.store()?;
    let times = TimeOffered::of(store, arrangement.id)?;
    let replies = TimeReply::of(store, arrangement.id)?;
    let options = times.iter().fold(Options::new(), |options, time| {
        let suits = replies
            .iter()
            .filter(|reply| reply.facts.suits.contains(&time.number))
            .count();
        options.option_with(
            time.number.to_string(),
            time.facts.in_words(words),
            words.arrangement_time_suits(suits),
        )
    });
    let heading = words.arrangement_decide_title(&arrangement.facts.title);
    let frame = frame(visit, arrangement, heading)?
        .lede(words.arrangement_decide_lede())
        .problems(problems);
    Form::new(format!("{address}/decide"), words.arrangement_decide_save())
        .carry("version", version)
        .ask(Radios::new(
            "chosen",
            words.arrangement_chosen_label(),
            options,
            &draft.chosen,
        ))
        .ask(
            TextArea::new("why", words.arrangement_why_label(), &draft.why)
                .hint(words.arrangement_why_hint()),
        )
        .ask(DateInput::new(
            "on",
            words.arrangement_confirmed_label(),
            draft.on().typed(),
        ))
        .leave(address, words.page_leave())
        .page(visit, frame)
}
