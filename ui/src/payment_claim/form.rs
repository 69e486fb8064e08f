//! The form of a claim: whose it is, what for, on which day.

use super::{address, called, open, seen};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, Select, TextArea, TextInput, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::Activity;
use alongside_involvement::payment_claim::{
    ClaimDraft, ClaimFacts, NO_ACTIVITY, PaymentClaim, SentIn,
};
use alongside_involvement::payment_offer::{PaymentChoice, PaymentOffer};
use alongside_involvement::policy::Policy;
use alongside_involvement::representative::Namesakes;
use alongside_involvement::store::Verb;

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let mut draft = visit.kept_draft().unwrap_or_else(|| visit.query());
    as_told(visit, &mut draft)?;
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let mut draft: ClaimDraft = visit.form()?;
    as_told(visit, &mut draft)?;
    let today = visit.today();
    let policy = Policy::on(visit.store()?, today)?;
    let facts = match check(visit, &draft, None, &policy)? {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    let subject = visit.change(Verb::Book, |change| {
        PaymentClaim::begin(change, &facts, &policy)
    })?;
    visit.done(
        words.payment_claim_new_done(),
        format!("/payment-claims/{}", subject.uuid()),
    )
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let claim = open(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| ClaimDraft::from(&claim.facts));
    edit_page(visit, &claim, &draft, claim.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let claim = open(visit)?;
    let draft: ClaimDraft = visit.form()?;
    let seen = seen(visit, &claim)?;
    let policy = Policy::kept(visit.store()?, claim.policy)?;
    let lines = claim.lines(visit.store()?)?;
    let sent_in = claim.submitted_on.map(|on| SentIn {
        on,
        oldest_line: lines.iter().map(|line| line.facts.day).min(),
    });
    let facts = match check(visit, &draft, sent_in, &policy)? {
        Ok(facts) => ClaimFacts {
            meeting: claim.facts.meeting,
            ..facts
        },
        Err(problems) => return edit_page(visit, &claim, &draft, seen.version, problems),
    };
    match visit.change(Verb::Book, |change| seen.save(change, &facts, today)) {
        Ok(_) => visit.done(words.payment_claim_edit_done(), address(claim.id)),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &ClaimDraft::from(&claim.facts));
            edit_page(visit, &claim, &draft, claim.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

/// What the person told us for the activity stands for what was left empty: nobody is asked twice.
fn as_told(visit: &mut Visit<'_>, draft: &mut ClaimDraft) -> Result<(), Trouble> {
    let known = (draft.activity.parse(), draft.representative.parse());
    if let (Ok(activity), Ok(person)) = known
        && draft.choice.is_empty()
        && let Some(offer) = PaymentOffer::of(visit.store()?, activity, person)?
    {
        draft.choice = offer.facts.choice.code().to_string();
    }
    Ok(())
}

fn check(
    visit: &mut Visit<'_>,
    draft: &ClaimDraft,
    sent_in: Option<SentIn>,
    policy: &Policy,
) -> Result<Result<ClaimFacts, Problems>, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let store = visit.store()?;
    let checked = draft.check(words, today, sent_in, policy, |person, activity, day| {
        Ok::<_, Trouble>(PaymentClaim::takes_part(store, person, activity, day)?)
    })?;
    Ok(
        match PaymentClaim::helper_in_doubt(store, &draft.helped_by)? {
            None => checked,
            Some(name) => {
                let mut problems = checked.err().unwrap_or_default();
                problems.add("helped-by", words.payment_claim_helped_doubt(&name));
                Err(problems)
            }
        },
    )
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &ClaimDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.payment_claim_new_title())
        .lede(words.payment_claim_new_lede())
        .section(Section::Money)
        .back("/payment-claims", words.payment_claim_back_to_list())
        .problems(problems);
    let form = Form::new("/payment-claims/new", words.payment_claim_new_save());
    questions(visit, draft, form)?
        .leave("/payment-claims", words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    claim: &PaymentClaim,
    draft: &ClaimDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(claim.id);
    let number = called(visit, claim.number)?;
    let mut frame = Frame::new(visit, words.payment_claim_edit_title(&number))
        .section(Section::Money)
        .back(&address, words.payment_claim_back_to())
        .problems(problems);
    if claim.approved.is_some() {
        frame = frame.lede(words.payment_claim_edit_unapproves());
    }
    let form = Form::new(format!("{address}/edit"), words.payment_claim_edit_save())
        .carry("version", version);
    questions(visit, draft, form)?
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(visit: &mut Visit<'_>, draft: &ClaimDraft, form: Form) -> Result<Form, Trouble> {
    let words = visit.words;
    let people = Namesakes::to_choose(visit.store()?, words)?;
    let titles = Activity::titles(visit.store()?)?;
    let people = people.into_iter().fold(
        Options::new().option("", words.payment_claim_choose()),
        |options, (id, name)| options.option(id.to_string(), name),
    );
    let activities = titles.into_iter().fold(
        Options::new()
            .option("", words.payment_claim_choose())
            .option(NO_ACTIVITY, words.payment_claim_no_activity()),
        |options, (id, title)| options.option(id.to_string(), title),
    );
    let choices: Options = PaymentChoice::ALL
        .iter()
        .map(|it| (it.code(), it.name(words)))
        .collect();
    Ok(form
        .ask(Select::new(
            "representative",
            words.payment_claim_person_label(),
            people,
            &draft.representative,
        ))
        .ask(Select::new(
            "activity",
            words.payment_claim_activity_label(),
            activities,
            &draft.activity,
        ))
        .ask(
            DateInput::new("day", words.payment_claim_day_label(), draft.day().typed())
                .hint(words.payment_claim_day_hint()),
        )
        .ask(
            TextInput::new("about", words.payment_claim_about_label(), &draft.about)
                .hint(words.payment_claim_about_hint()),
        )
        .ask(
            Radios::new(
                "choice",
                words.payment_claim_choice_label(),
                choices,
                draft.choice.as_str(),
            )
            .hint(words.payment_claim_choice_hint()),
        )
        .ask(
            TextInput::new(
                "helped-by",
                words.payment_claim_helped_label(),
                &draft.helped_by,
            )
            .hint(words.payment_claim_helped_hint()),
        )
        .ask(
            TextArea::new(
                "late-reason",
                words.payment_claim_late_label(),
                &draft.late_reason,
            )
            .hint(words.payment_claim_late_hint())
            .rows(2),
        ))
}
