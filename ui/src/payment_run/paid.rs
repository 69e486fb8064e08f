//! The day on which a list was paid: every claim in it that waits is paid then, and its clock stops.

use super::{address, called, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::payment_claim::Stage;
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
    let unpaid = unpaid(visit)?;
    if unpaid.is_empty() {
        return visit.done(words.payment_run_paid_done(), address(run.id));
    }
    let on = match draft.check(words, &unpaid, today) {
        Ok(on) => on,
        Err(problems) => return page(visit, &draft, problems),
    };
    let calendar = Calendar::of(visit.store()?)?;
    visit.change(Verb::Book, |change| run.pay(change, &calendar, on))?;
    visit.done(words.payment_run_paid_done(), address(run.id))
}

/// Those of the list that wait to be paid.
fn unpaid(visit: &mut Visit<'_>) -> Result<Vec<Payment>, Trouble> {
    let run = wanted(visit)?;
    let mut payments = run.payments(visit.store()?)?;
    payments.retain(|it| it.stage == Stage::Exported);
    Ok(payments)
}

fn page(visit: &mut Visit<'_>, draft: &PaidDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let run = wanted(visit)?;
    let count = unpaid(visit)?.len();
    let here = address(run.id);
    let name = called(words, &run);
    let frame = Frame::new(visit, words.payment_run_paid_title(&run.number.to_string()))
        .kind_of_page(&name)
        .lede(words.payment_run_paid_lede())
        .section(Section::Money)
        .back(&here, words.payment_run_back())
        .problems(problems);
    Form::new(format!("{here}/paid"), words.payment_run_pay())
        .sentence(words.payment_run_unpaid(count))
        .ask(
            DateInput::new("on", words.payment_run_paid_label(), draft.on().typed())
                .hint(words.payment_run_paid_hint()),
        )
        .leave(here, words.page_leave())
        .page(visit, frame)
}
