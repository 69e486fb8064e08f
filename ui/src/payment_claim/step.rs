//! The steps of a claim: each asks first, says what it means, and leaves a row in the trail.

use super::{address, called, seen, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, TextArea},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::payment_claim::{
    ASKED_PERSON, Checks, Line, NotApproved, PaymentClaim, Stage, Step, StepDraft, StepFacts,
};
use alongside_involvement::payment_run::PaymentRun;
use alongside_involvement::policy::Policy;
use alongside_involvement::rate::Rate;
use alongside_involvement::representative::Representative;
use alongside_involvement::store::{Store, Verb};
use alongside_involvement::working_day::Calendar;
use alongside_locales::Words;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (claim, step) = (wanted(visit)?, step(visit)?);
    let today = visit.today();
    let draft = visit.kept_draft().unwrap_or_else(|| StepDraft {
        late_reason: claim.facts.late_reason.clone(),
        ..StepDraft::on_day(today)
    });
    let problems = in_the_way(visit, &claim, step)?;
    page(visit, &claim, step, &draft, claim.version, problems)
}

pub(super) fn take(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (claim, step) = (wanted(visit)?, step(visit)?);
    let draft: StepDraft = visit.form()?;
    if !visit.is_new_token()? {
        return visit.done(step.done(words), address(claim.id));
    }
    let seen = seen(visit, &claim)?;
    let problems = in_the_way(visit, &claim, step)?;
    if !problems.is_empty() {
        return page(visit, &claim, step, &draft, claim.version, problems);
    }
    let first = claim.first_day(visit.store()?, step)?;
    let facts = match draft.check(words, step, first, today) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, &claim, step, &draft, seen.version, problems),
    };
    let mut seen = seen;
    if step == Step::Submit {
        let store = visit.store()?;
        let policy = Policy::kept(store, claim.policy)?;
        let oldest = claim.oldest_day(&claim.lines(store)?);
        match draft.late_reason(words, oldest, &policy, facts.on) {
            Ok(reason) => seen.facts.late_reason = reason,
            Err(problems) => return page(visit, &claim, step, &draft, seen.version, problems),
        }
    }
    let reason_is_new = seen.facts.late_reason != claim.facts.late_reason;
    match write(visit, &seen, step, &facts, reason_is_new) {
        Ok(()) => visit.done(step.done(words), address(claim.id)),
        // The second of two windows: nothing is done twice, and nothing that was changed meanwhile is approved unseen.
        Err(trouble) if trouble.is_stale() => {
            let told = Problems::one("", words.payment_claim_changed_meanwhile());
            page(visit, &claim, step, &draft, claim.version, told)
        }
        Err(trouble) => Err(trouble),
    }
}

fn write(
    visit: &mut Visit<'_>,
    claim: &PaymentClaim,
    step: Step,
    facts: &StepFacts,
    reason_is_new: bool,
) -> Result<(), Trouble> {
    let today = visit.today();
    let days = if step == Step::Pay {
        let store = visit.store()?;
        let (calendar, trail) = (Calendar::of(store)?, claim.trail(store)?);
        claim
            .clock(&calendar, &trail, facts.on)
            .map(|clock| (clock.days_all, clock.days_ours))
            .or(Some((0, 0)))
    } else {
        None
    };
    let lines = claim.lines(visit.store()?)?;
    visit.change(Verb::Book, |change| match step {
        Step::Reverse => {
            let lines: Vec<_> = lines.iter().map(|line| line.facts.clone()).collect();
            claim.reverse(change, &lines, facts).map(|_| ())
        }
        // A list of its own; several claims go into one list on the page of lists.
        Step::Export => PaymentRun::make(change, &[claim.id], facts.on).map(|_| ()),
        _ if reason_is_new => {
            // Whoever says why it comes late writes in the claim.
            claim.save(change, &claim.facts, today)?;
            PaymentClaim::find(change, claim.id)?.step(change, step, facts, days)
        }
        _ => claim.step(change, step, facts, days),
    })?;
    Ok(())
}

/// Why this step cannot be taken now, if anything is in its way.
fn in_the_way(
    visit: &mut Visit<'_>,
    claim: &PaymentClaim,
    step: Step,
) -> Result<Problems, Trouble> {
    let words = visit.words;
    if !claim.can(step) {
        let stage = claim.stage.name(words);
        return Ok(Problems::one("", words.payment_claim_not_now(stage)));
    }
    let me = visit.session.who.ok_or(Trouble::SignInFirst)?;
    let today = visit.today();
    let store = visit.store()?;
    if step.takes_another()
        && let Some(why) = claim.not_approved_by(store, me)?
    {
        let person = Representative::find(store, claim.facts.representative)?;
        let told = match why {
            NotApproved::Wrote => words.payment_claim_not_wrote().to_string(),
            NotApproved::SameName => words.payment_claim_not_same_name(&person.facts.name),
            NotApproved::Own => words.payment_claim_not_own().to_string(),
            NotApproved::Close => words.payment_claim_not_close(person.facts.called()),
            NotApproved::Stranger => words.staff_not_stranger().to_string(),
        };
        return Ok(Problems::one("", told));
    }
    let lines = claim.lines(store)?;
    if step == Step::Submit && lines.is_empty() {
        return Ok(Problems::one("", words.payment_claim_no_lines()));
    }
    if step == Step::Reject && claim.appeal(store, today)?.is_empty() {
        let label = words.policy_appeal_label();
        let told = words.payment_claim_reject_no_appeal(label);
        return Ok(Problems::one("why", told));
    }
    if matches!(step, Step::Submit | Step::Approve) {
        let problems = not_in_it(store, words, claim, &lines)?;
        if !problems.is_empty() {
            return Ok(problems);
        }
    }
    if step == Step::Approve {
        let policy = Policy::kept(store, claim.policy)?;
        let rates = Rate::list(store, false)?;
        let checks = Checks::of(store, words, claim, &lines, &policy, &rates)?;
        let mut problems = Problems::default();
        for line in &checks.without_receipt {
            problems.add("", words.payment_claim_wants_receipt(line));
        }
        for line in &checks.declined {
            problems.add("", words.payment_claim_check_declined(line));
        }
        if let Some(said) = checks.said
            && checks.pays_who_declined(&lines)
        {
            let (said, choice) = (said.name(words), claim.facts.choice.name(words));
            problems.add("", words.payment_claim_check_said(said, choice));
        }
        return Ok(problems);
    }
    Ok(Problems::default())
}

/// Lines of days on which the person was not in the activity of the claim: it, or the line, was changed after the other was checked.
fn not_in_it(
    store: &Store,
    words: Words,
    claim: &PaymentClaim,
    lines: &[Line],
) -> Result<Problems, Trouble> {
    let mut problems = Problems::default();
    let Some(activity) = claim.facts.activity else {
        return Ok(problems);
    };
    for line in lines {
        let (person, day) = (claim.facts.representative, line.facts.day);
        if !PaymentClaim::takes_part(store, person, activity, day)? {
            let title = line.facts.title(words);
            let told = words.payment_claim_line_named_not_in_it(title, &words.day_short(day));
            problems.add("", told);
        }
    }
    Ok(problems)
}

fn step(visit: &Visit<'_>) -> Result<Step, Trouble> {
    Step::from_code(visit.parameter("step")).ok_or(Trouble::NotFound)
}

fn page(
    visit: &mut Visit<'_>,
    claim: &PaymentClaim,
    step: Step,
    draft: &StepDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let here = address(claim.id);
    let number = called(visit, claim.number)?;
    let store = visit.store()?;
    let policy = Policy::kept(store, claim.policy)?;
    let person = Representative::find(store, claim.facts.representative)?;
    let appeal = claim.appeal(store, today)?;
    let oldest = claim.oldest_day(&claim.lines(store)?);
    // Asked where it is late by today, or by the day that was typed.
    let asks_late = policy.is_late(oldest, today) || problems.about("late-reason").is_some();
    let frame = Frame::new(visit, step.title(words, &number))
        .lede(step.lede(words))
        .section(Section::Money)
        .back(&here, words.payment_claim_back_to())
        .problems(problems);
    let mut form = Form::new(format!("{here}/step/{}", step.code()), step.button(words))
        .carry("version", version);
    if step == Step::Reject && !appeal.is_empty() {
        form = form.sentence(words.payment_claim_reject_appeal(&appeal));
    }
    if step == Step::Approve && claim.stage == Stage::Submitted {
        form = form.sentence(words.payment_claim_approve_sentence());
    }
    if step == Step::Ask {
        let options = Options::new()
            .option_with(
                ASKED_PERSON,
                words.payment_claim_ask_person(person.facts.called()),
                words.payment_claim_ask_person_hint(),
            )
            .option_with(
                "us",
                words.payment_claim_ask_us(),
                words.payment_claim_ask_us_hint(),
            );
        form = form.ask(Radios::new(
            "who",
            words.payment_claim_ask_who(),
            options,
            draft.who.as_str(),
        ));
    }
    if step.asks_day() {
        form = form.ask(
            DateInput::new("on", words.payment_claim_on_label(), draft.on().typed()).hint(
                match step {
                    Step::Ask => words.payment_claim_on_ask_hint(),
                    _ => words.payment_claim_on_hint(),
                },
            ),
        );
    }
    if step == Step::Submit && (asks_late || !draft.late_reason.is_empty()) {
        form = form.ask(
            TextArea::new(
                "late-reason",
                words.payment_claim_late_label(),
                &draft.late_reason,
            )
            .hint(words.payment_claim_late_hint())
            .rows(2),
        );
    }
    if !matches!(
        step,
        Step::Submit | Step::Approve | Step::Export | Step::Pay
    ) {
        form = form.ask(
            TextArea::new("why", words.payment_claim_why_label(), &draft.why)
                .hint(words.payment_claim_why_hint())
                .rows(3),
        );
    }
    form.leave(here, words.page_leave()).page(visit, frame)
}
