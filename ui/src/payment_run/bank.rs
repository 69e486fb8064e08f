//! The file for the bank: its columns are chosen once and kept for the next time.

use super::account::sentences;
use super::show::{notes, saved};
use super::{address, called, hand_list, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Checkboxes, Form, Options, Radios, Select},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::certificate::initials;
use alongside_involvement::money::Pence;
use alongside_involvement::payment_run::{
    BankColumn, BankLayout, FileKind, LayoutDraft, Payment, PaymentRun, bank_file,
};
use alongside_involvement::store::Verb;

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = match visit.kept_draft() {
        Some(draft) => draft,
        None => LayoutDraft::from(&BankLayout::now(visit.store()?)?),
    };
    page(visit, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let run = wanted(visit)?;
    let draft: LayoutDraft = visit.form()?;
    let mut payments = run.payments(visit.store()?)?;
    payments.retain(Payment::for_bank_file);
    let mut problems = Problems::new();
    match draft.which.as_str() {
        "all" => {}
        "rest" => payments.retain(|it| it.in_a_file != Some(true)),
        _ if rest(&payments).is_some() => {
            problems.add("which", words.payment_run_which_missing());
        }
        _ => {}
    }
    if payments.is_empty() {
        problems.add("", words.payment_run_bank_nobody());
    }
    let chosen = match draft.check(words) {
        Ok(chosen) if problems.is_empty() => chosen,
        Ok(_) => return page(visit, &draft, problems),
        Err(more) => {
            problems.extend(more.iter().cloned());
            return page(visit, &draft, problems);
        }
    };
    let kept = BankLayout::now(visit.store()?)?;
    if (&kept.columns, kept.headings) != (&chosen.columns, chosen.headings) {
        visit.change(Verb::HandOver, |change| kept.keep(change, &chosen))?;
    }
    let initials = initials(&visit.charity_name()?);
    let bytes = bank_file(words, &chosen, &initials, &payments, today);
    let name = words.payment_run_bank_file(&called(words, &run));
    hand_list(visit, (run, FileKind::Bank), payments, (&name, bytes))
}

/// How many of the payments for the bank were in no file before, where others were.
fn rest(payments: &[Payment]) -> Option<usize> {
    let for_bank = payments.iter().filter(|it| it.for_bank_file());
    let (given, rest): (Vec<_>, Vec<_>) = for_bank.partition(|it| it.in_a_file == Some(true));
    Some(rest.len()).filter(|rest| *rest > 0 && !given.is_empty())
}

fn page(visit: &mut Visit<'_>, draft: &LayoutDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let run = wanted(visit)?;
    let initials = initials(&visit.charity_name()?);
    let store = visit.store()?;
    let payments = run.payments(store)?;
    let files = PaymentRun::files(store, run.id)?;
    let now = visit.request.now;
    let here = address(run.id);
    let name = called(words, &run);
    let frame = Frame::new(visit, words.payment_run_bank_title())
        .kind_of_page(&name)
        .caption(&name)
        .lede(words.payment_run_bank_lede())
        .section(Section::Money)
        .back(&here, words.payment_run_back())
        .problems(problems);
    let mut form = Form::new(format!("{here}/bank"), words.payment_run_bank_save())
        .sentence(words.payment_run_bank_check());
    let paid: Vec<&Payment> = payments.iter().filter(|it| it.for_bank_file()).collect();
    let sum: Pence = paid.iter().map(|it| it.paid_out()).sum();
    form = form.sentence(words.payment_run_bank_in_it(paid.len(), &sum.words(words)));
    let told = saved(words, &files, FileKind::Bank, now)
        .into_iter()
        .chain(sentences(words, &initials, &payments, now))
        .chain(notes(words, &payments));
    for note in told {
        form = form.sentence(note);
    }
    if let Some(rest) = rest(&payments) {
        let options = Options::new()
            .option("rest", words.payment_run_which_rest(rest))
            .option_with(
                "all",
                words.payment_run_which_all(paid.len()),
                words.payment_run_which_all_hint(),
            );
        let label = words.payment_run_which_label();
        form = form.ask(Radios::new("which", label, options, &draft.which));
    }
    for (number, (place, chosen)) in (1..).zip(draft.places()) {
        let columns = BankColumn::ALL.iter().fold(
            Options::new().option("", words.payment_run_column_none()),
            |options, column| options.option(column.code(), column.name(words)),
        );
        let label = words.payment_run_column_label(&number.to_string());
        form = form.ask(Select::new(place, label, columns, chosen));
    }
    let headings = Options::new().option("yes", words.payment_run_headings_yes());
    let chosen: Vec<String> = [draft.headings.clone()]
        .into_iter()
        .filter(|it| !it.is_empty())
        .collect();
    form.ask(Checkboxes::new(
        "headings",
        words.payment_run_headings_label(),
        headings,
        chosen,
    ))
    .leave(here, words.page_leave())
    .page(visit, frame)
}
