//! A new list: every approved claim is ticked, and whoever makes the list takes out what is to wait.

use super::address;
use crate::{
    Reply, Trouble, Visit,
    components::{Checkboxes, DateInput, Form, Options},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::certificate::initials;
use alongside_involvement::payment_claim::PaymentClaim;
use alongside_involvement::payment_run::{PaymentRun, RunDraft};
use alongside_involvement::store::Verb;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    if PaymentRun::count_waiting(visit.store()?)? == 0 {
        return visit.done(words.payment_run_waiting(0), "/payment-runs");
    }
    let draft = match visit.kept_draft() {
        Some(draft) => draft,
        None => RunDraft::all(&PaymentRun::waiting(visit.store()?)?, today),
    };
    page(visit, &draft, Problems::default())
}

pub(super) fn make(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let draft: RunDraft = visit.form()?;
    if !visit.is_new_token()? {
        return visit.done(words.payment_run_made(), "/payment-runs");
    }
    let waiting = PaymentRun::waiting(visit.store()?)?;
    let (claims, on) = match draft.check(words, &waiting, today) {
        Ok(checked) => checked,
        Err(problems) => return page(visit, &draft, problems),
    };
    let mut made = None;
    let done = visit.change(Verb::Book, |change| {
        made = Some(PaymentRun::make(change, &claims, on)?);
        Ok(())
    });
    match (done, made) {
        (Ok(_), Some(run)) => visit.done(words.payment_run_made(), address(run)),
        (Ok(_), None) => visit.done(words.payment_run_made(), "/payment-runs"),
        (Err(trouble), _) if trouble.is_stale() => {
            let told = Problems::one("claims", words.payment_run_claim_gone());
            page(visit, &draft, told)
        }
        (Err(trouble), _) => Err(trouble),
    }
}

fn page(visit: &mut Visit<'_>, draft: &RunDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let initials = initials(&visit.charity_name()?);
    let store = visit.store()?;
    let waiting = PaymentRun::waiting(store)?;
    let count = PaymentRun::count_waiting(store)?;
    let frame = Frame::new(visit, words.payment_run_add())
        .lede(words.payment_run_new_lede())
        .section(Section::Money)
        .back("/payment-runs", words.payment_run_back_to_list())
        .problems(problems);
    let options = waiting.iter().fold(Options::new(), |options, it| {
        let number = PaymentClaim::number_called(&initials, it.number);
        let sum = it.to_pay().words(words);
        let label = words.payment_run_option(&it.person, &sum, &number);
        if it.wants_account() {
            options.option_with(it.claim.to_string(), label, words.payment_run_no_account())
        } else {
            options.option(it.claim.to_string(), label)
        }
    });
    let mut form = Form::new("/payment-runs/new", words.payment_run_new_save())
        .sentence(words.payment_run_waiting(count));
    if count > waiting.len() {
        form = form.sentence(words.payment_run_first(waiting.len()));
    }
    if !waiting.is_empty() {
        form = form.ask(Checkboxes::new(
            "claims",
            words.payment_run_claims_label(),
            options,
            draft.claims.clone(),
        ));
        form = form.ask(
            DateInput::new("on", words.payment_run_made_label(), draft.on().typed())
                .hint(words.payment_run_made_hint()),
        );
    }
    form.leave("/payment-runs", words.page_leave())
        .page(visit, frame)
}
