//! The day on which a list was paid: what the bank was given is paid then, and what somebody ticks. The clocks of those claims stop.

use super::{address, called, show::why_left_out, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Checkboxes, DateInput, Form, Options},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::certificate::initials;
use alongside_involvement::payment_claim::PaymentClaim;
use alongside_involvement::payment_run::{PaidDraft, Payment};
use alongside_involvement::store::Verb;
use alongside_involvement::working_day::Calendar;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| PaidDraft::on_day(today));
    page(visit, &draft, Problems::default())
}

pub(super) fn pay(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let run = wanted(visit)?;
    let draft: PaidDraft = visit.form()?;
    let is_new = visit.is_new_token()?;
    let waiting = unpaid(visit)?;
    if is_new && !waiting.is_empty() {
        let (claims, on) = match draft.check(words, &waiting, today) {
            Ok(checked) => checked,
            Err(problems) => return page(visit, &draft, problems),
        };
        let calendar = Calendar::of(visit.store()?)?;
        visit.change(Verb::Book, |change| run.pay(change, &calendar, &claims, on))?;
    }
    let done = match unpaid(visit)?.len() {
        0 => words.payment_run_paid_done().to_string(),
        rest => words.payment_run_paid_some(rest),
    };
    visit.done(done, address(run.id))
}

/// Those of the list that wait to be paid.
fn unpaid(visit: &mut Visit<'_>) -> Result<Vec<Payment>, Trouble> {
    let run = wanted(visit)?;
    let mut payments = run.payments(visit.store()?)?;
    payments.retain(Payment::waits);
    Ok(payments)
}

fn page(visit: &mut Visit<'_>, draft: &PaidDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let run = wanted(visit)?;
    let initials = initials(&visit.charity_name()?);
    let waiting = unpaid(visit)?;
    let (in_file, others): (Vec<_>, Vec<_>) =
        waiting.iter().partition(|payment| payment.is_with_bank());
    let here = address(run.id);
    let name = called(words, &run);
    let frame = Frame::new(visit, words.payment_run_paid_title(&run.number.to_string()))
        .kind_of_page(&name)
        .lede(words.payment_run_paid_lede())
        .section(Section::Money)
        .back(&here, words.payment_run_back())
        .problems(problems);
    let ids: Vec<_> = others.iter().map(|it| it.claim.to_string()).collect();
    let mut form = Form::new(format!("{here}/paid"), words.payment_run_pay())
        .carry("left-out", ids.join(" "))
        .sentence(words.payment_run_paid_in_file(in_file.len()))
        .ask(
            DateInput::new("on", words.payment_run_paid_label(), draft.on().typed())
                .hint(words.payment_run_paid_hint()),
        );
    if !others.is_empty() {
        let options = others.iter().fold(Options::new(), |options, it| {
            let number = PaymentClaim::number_called(&initials, it.number);
            let sum = it.to_pay().words(words);
            let label = words.payment_run_option(&it.person, &sum, &number);
            options.option_with(it.claim.to_string(), label, why_left_out(words, it))
        });
        form = form.ask(
            Checkboxes::new(
                "others",
                words.payment_run_paid_others_label(),
                options,
                draft.others.clone(),
            )
            .hint(words.payment_run_paid_others_hint()),
        );
    }
    form.leave(here, words.page_leave()).page(visit, frame)
}
