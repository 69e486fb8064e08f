//! Papers about claims: the form to fill in by hand, and the form as it was filled in. The note about what became of it is `note.rs`.

use alongside_document::{Block, Column, Document, Fact, PictureUse, Statement, Table, Text};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Advance, AdvanceFacts, Line, LineKind, PaidBy, PaymentClaim, Stage, Totals};
use crate::{
    letterhead::{Letterhead, whom_to_ask},
    money::Pence,
    payment_offer::PaymentChoice,
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
    /// Whom the person can ask if we say no; may be empty. See [`PaymentClaim::appeal`].
    pub appeal: &'a str,
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
    /// What the person had in advance.
    pub advances: &'a [Advance],
    /// Its sums.
    pub totals: &'a Totals,
    /// Why it was refused; empty where it was not.
    pub refused: &'a str,
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
            ask(&words.payment_claim_form_late(self.policy.facts.claim_days as usize)),
        ]));
        paper.add(Block::heading(2, words.payment_claim_involvement()));
        let choices = PaymentChoice::ALL.iter().map(|it| it.name(words));
        paper.add(Block::FactList(vec![
            Fact {
                term: words.payment_claim_form_choice().to_string(),
                value: choices.map(Text::from).collect(),
            },
            ask(words.payment_claim_form_lower()),
            ask(words.payment_claim_meeting_label()),
            ask(words.payment_claim_preparation_label()),
        ]));
        paper.add(Block::heading(2, words.payment_claim_expenses()));
        let kinds = self.policy.facts.categories.iter().filter(|it| it.covered);
        let kinds = kinds.map(|about| {
            let mut asks = vec![words.payment_claim_form_amount().to_string()];
            if about.category == Category::Mileage {
                asks = vec![
                    words.payment_claim_form_miles().to_string(),
                    words.payment_claim_form_elsewhere().to_string(),
                ];
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
        paper.add(Block::heading(2, words.payment_claim_advance()));
        paper.add(Block::FactList(vec![
            ask(words.payment_claim_form_advance()),
            ask(words.payment_claim_form_advance_day()),
        ]));
        paper.add(Block::FactList(vec![
            ask(words.payment_claim_form_signed()),
            ask(words.payment_claim_line_day_label()),
        ]));
        appeal(words.payment_claim_form_appeal(), self.appeal, &mut paper);
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
        appeal(words.payment_claim_form_appeal(), self.appeal, &mut paper);
        whom_to_ask(&mut paper, words, self.contact, None);
        paper
    }
}

/// Whom to ask if we say no, under a heading; nothing where nobody is named.
pub(super) fn appeal(heading: &str, whom: &str, paper: &mut Document) {
    if !whom.is_empty() {
        paper.add(Block::heading(2, heading));
        paper.add(Block::paragraph(whom));
    }
}

/// The lines by the two kinds of money, each with its sum; what we paid ourselves, what was given to us, and what the person had in advance.
pub(super) fn tables(words: Words, claim: &PrintedClaim<'_>, paper: &mut Document) {
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
    for (heading, given) in [
        (words.payment_claim_direct(), false),
        (words.payment_claim_donated(), true),
    ] {
        let others: Vec<&Line> = claim
            .lines
            .iter()
            .filter(|line| !person(line) && (line.facts.paid_by == PaidBy::Donated) == given)
            .collect();
        if !others.is_empty() {
            paper.add(Block::heading(2, heading));
            paper.add(table(words, heading, &others, None));
        }
    }
    let sum = |sum: Pence| sum.words(words);
    let total = words.payment_claim_total(&sum(claim.totals.claim()));
    if claim.advances.is_empty() {
        paper.add(Block::paragraph(Text::from(total)));
        return;
    }
    paper.add(Block::heading(2, words.payment_claim_advance()));
    for advance in claim.advances {
        let AdvanceFacts { day, pence, how } = &advance.facts;
        let had = words.payment_claim_advance_had(&sum(*pence), &words.day_short(*day));
        paper.add(Block::paragraph(Text::from(match how.as_str() {
            "" => had,
            how => format!("{had}: {how}"),
        })));
    }
    paper.add(Block::paragraph(Text::from(total)));
    // What was refused or taken back is not paid out.
    if matches!(
        claim.claim.stage,
        Stage::Rejected | Stage::Withdrawn | Stage::Reversed
    ) {
        return;
    }
    let to_pay = claim.totals.to_pay();
    paper.add(Block::paragraph(Text::from(if to_pay < Pence::NOTHING {
        words.payment_claim_paper_back(&sum(-to_pay))
    } else {
        words.payment_claim_total_to_pay(&sum(to_pay))
    })));
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
