//! The file for the bank: its columns are chosen once and kept for the next time.

use super::show::notes;
use super::{address, called, hand_table, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Checkboxes, Form, Options, Select},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::certificate::initials;
use alongside_involvement::payment_run::{BankColumn, BankLayout, LayoutDraft, bank_file};
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
    let chosen = match draft.check(words) {
        Ok(chosen) => chosen,
        Err(problems) => return page(visit, &draft, problems),
    };
    let payments = run.payments(visit.store()?)?;
    if !payments.iter().any(|it| it.by_bank()) {
        let told = Problems::one("", words.payment_run_bank_nobody());
        return page(visit, &draft, told);
    }
    let kept = BankLayout::now(visit.store()?)?;
    if (&kept.columns, kept.headings) != (&chosen.columns, chosen.headings) {
        visit.change(Verb::Save, |change| kept.keep(change, &chosen))?;
    }
    let initials = initials(&visit.charity_name()?);
    let bytes = bank_file(words, &chosen, &initials, &payments, today);
    let name = words.payment_run_bank_file(&called(words, &run));
    Ok(hand_table(&name, bytes, address(run.id)))
}

fn page(visit: &mut Visit<'_>, draft: &LayoutDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let run = wanted(visit)?;
    let payments = run.payments(visit.store()?)?;
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
    for note in notes(words, &payments) {
        form = form.sentence(note);
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
