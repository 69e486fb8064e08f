//! Papers about claims: the form to fill in by hand, the form as it was filled in, and the note that says what was paid.

use alongside_document::{Block, Column, Document, Fact, PictureUse, Statement, Table, Text};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Line, LineKind, PaidBy, PaymentClaim, Totals};
use crate::{
    letterhead::{Letterhead, whom_to_ask},
    policy::{Category, Policy},
    sentence::sentences,
    staff::StaffFacts,
};

/// What every paper about claims needs.
#[derive(Clone, Copy, Debug)]
pub struct ClaimPapers<'a> {
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// The figures that hold.
    pub policy: &'a Policy,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

/// One claim, for a paper about it.
#[derive(Clone, Copy, Debug)]
pub struct PrintedClaim<'a> {
    /// The claim.
    pub claim: &'a PaymentClaim,
    /// Its number as people say it.
    pub number: &'a str,
    /// Whose it is.
    pub person: &'a str,
    /// The title of its activity; empty for none.
    pub activity: &'a str,
    /// Its lines.
    pub lines: &'a [Line],
    /// Its sums.
    pub totals: &'a Totals,
}

impl ClaimPapers<'_> {
    /// The form to fill in by hand.
    pub fn blank(&self, words: Words) -> Document {
        let title = words.payment_claim_form_title();
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        let mut intro = sentences(words.payment_claim_form_intro());
        intro.push(words.payment_claim_form_days(self.policy.facts.promise_days as usize));
        intro.push(words.payment_claim_form_help().to_string());
        paper.add(Statement::new(PictureUse::new("claim-form"), intro));
        let ask = |term: &str| Fact::new(term, words.payment_claim_form_write());
        paper.add(Block::FactList(vec![
            ask(words.payment_claim_form_name()),
            ask(words.payment_claim_about_label()),
            ask(words.payment_claim_day_label()),
            ask(words.payment_claim_helped_label()),
        ]));
        paper.add(Block::heading(2, words.payment_claim_involvement()));
        paper.add(Block::FactList(vec![
            ask(words.payment_claim_meeting_label()),
            ask(words.payment_claim_preparation_label()),
        ]));
        paper.add(Block::heading(2, words.payment_claim_expenses()));
        let kinds = self.policy.facts.categories.iter().filter(|it| it.covered);
        let kinds = kinds.map(|about| {
            let mut asks = vec![words.payment_claim_form_amount().to_string()];
            if about.category == Category::Mileage {
                asks = vec![words.payment_claim_form_miles().to_string()];
            } else {
                let sum = about.receipt_over.words(words);
                asks.push(words.payment_claim_receipt_over(&sum));
            }
            Fact {
                term: about.category.name(words).to_string(),
                value: asks.into_iter().map(Text::from).collect(),
            }
        });
        paper.add(Block::FactList(kinds.collect()));
        paper.add(Block::FactList(vec![
            ask(words.payment_claim_form_signed()),
            ask(words.payment_claim_line_day_label()),
        ]));
        self.appeal(words, &mut paper);
        whom_to_ask(&mut paper, words, self.contact, None);
        paper
    }

    /// The form as it was filled in.
    pub fn filled(&self, words: Words, claim: &PrintedClaim<'_>) -> Document {
        let title = words.payment_claim_paper_title(claim.number, claim.person);
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        let facts = &claim.claim.facts;
        let mut said = vec![
            Fact::new(words.payment_claim_form_name(), claim.person),
            Fact::new(words.payment_claim_about_label(), facts.about.as_str()),
            Fact::new(words.payment_claim_day_label(), words.day(facts.day)),
            Fact::new(words.payment_claim_choice_label(), facts.choice.name(words)),
        ];
        if !claim.activity.is_empty() {
            said.insert(
                1,
                Fact::new(words.payment_claim_activity_label(), claim.activity),
            );
        }
        if !facts.helped_by.is_empty() {
            said.push(Fact::new(
                words.payment_claim_helped_label(),
                facts.helped_by.as_str(),
            ));
        }
        if let Some(sent) = claim.claim.submitted_on {
            said.push(Fact::new(
                words.payment_claim_submitted_label(),
                words.day(sent),
            ));
        }
        paper.add(Block::FactList(said));
        tables(words, claim, &mut paper);
        self.appeal(words, &mut paper);
        whom_to_ask(&mut paper, words, self.contact, None);
        paper
    }

    /// The note that says what was paid, when, and for what.
    pub fn remittance(&self, words: Words, claim: &PrintedClaim<'_>) -> Document {
        let title = words.payment_claim_note_title(claim.person, claim.number);
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        let sum = claim.totals.to_pay().words(words);
        let mut lines = match claim.claim.paid {
            Some(paid) => vec![words.payment_claim_note_paid(&sum, &words.day(paid.on))],
            None => vec![words.payment_claim_note_will(&sum)],
        };
        lines.push(words.payment_claim_note_for(&claim.claim.facts.about));
        if !claim.totals.involvement.is_nothing() && !claim.totals.expenses.is_nothing() {
            lines.push(words.payment_claim_note_two_kinds().to_string());
        }
        if !claim.totals.advance.is_nothing() {
            lines.push(words.payment_claim_note_advance(&claim.totals.advance.words(words)));
        }
        paper.add(Statement::new(PictureUse::new("get-paid"), lines));
        tables(words, claim, &mut paper);
        if !claim.totals.involvement.is_nothing() {
            paper.add(Statement::new(
                PictureUse::new("information"),
                sentences(words.payment_claim_note_advice()),
            ));
        }
        self.appeal(words, &mut paper);
        whom_to_ask(&mut paper, words, self.contact, None);
        paper
    }

    fn appeal(&self, words: Words, paper: &mut Document) {
        if !self.policy.facts.appeal.is_empty() {
            paper.add(Block::heading(2, words.payment_claim_form_appeal()));
            paper.add(Block::paragraph(self.policy.facts.appeal.as_str()));
        }
    }
}

/// The lines by the two kinds of money, each with its sum, and what was paid besides.
fn tables(words: Words, claim: &PrintedClaim<'_>, paper: &mut Document) {
    let person = |line: &&Line| line.facts.paid_by == PaidBy::Person;
    let of = |involvement: bool| {
        let wanted = move |line: &&Line| (line.facts.kind == LineKind::Involvement) == involvement;
        claim
            .lines
            .iter()
            .filter(wanted)
            .filter(person)
            .collect::<Vec<_>>()
    };
    for (lines, heading, sum) in [
        (
            of(true),
            words.payment_claim_involvement(),
            claim.totals.involvement,
        ),
        (
            of(false),
            words.payment_claim_expenses(),
            claim.totals.expenses,
        ),
    ] {
        if !lines.is_empty() {
            paper.add(Block::heading(2, heading));
            let total = Some((heading, sum.words(words)));
            paper.add(table(words, heading, &lines, total));
        }
    }
    let others: Vec<&Line> = claim.lines.iter().filter(|line| !person(line)).collect();
    if !others.is_empty() {
        let heading = words.payment_claim_direct();
        paper.add(Block::heading(2, heading));
        paper.add(table(words, heading, &others, None));
    }
    let total = claim.totals.claim().words(words);
    paper.add(Block::paragraph(Text::from(
        words.payment_claim_total(&total),
    )));
}

fn table(words: Words, caption: &str, lines: &[&Line], total: Option<(&str, String)>) -> Table {
    let rows = lines.iter().map(|line| {
        let facts = &line.facts;
        let title = facts.title(words);
        let reckoning = facts.reckoning(words);
        let what = if reckoning.is_empty() {
            title.to_string()
        } else {
            format!("{title}: {reckoning}")
        };
        vec![
            Text::from(what),
            Text::from(words.day_short(facts.day)),
            Text::from(facts.pence.words(words)),
        ]
    });
    let total = total.map(|(heading, sum)| {
        let heading = words.payment_claim_paper_sum(heading);
        vec![Text::from(heading), Text::from("–"), Text::from(sum)]
    });
    Table {
        caption: caption.to_string(),
        columns: vec![
            Column::words(words.payment_claim_column_what()),
            Column::words(words.payment_claim_line_day_label()),
            Column::figures(words.payment_claim_column_amount()),
        ],
        rows: rows.chain(total).collect(),
    }
}
