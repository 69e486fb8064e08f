//! The leaflet about money: what people are paid, what is covered, how to claim, whom to ask. It is made from the figures and the rates that hold
//! on the day, so that it never says anything else than a claim does.

use alongside_document::{Block, Document, Fact, PictureUse, Statement, Text};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Category, CategoryFacts, Policy};
use crate::{
    letterhead::{Letterhead, whom_to_ask},
    rate::{Rate, RateFacts, RateKind},
    sentence::sentences,
    staff::StaffFacts,
};

/// What the leaflet is made from.
#[derive(Clone, Copy, Debug)]
pub struct LeafletPaper<'a> {
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// The figures that hold.
    pub policy: &'a Policy,
    /// Every rate; those of the day are told.
    pub rates: &'a [Rate],
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

impl LeafletPaper<'_> {
    /// The paper.
    pub fn document(&self, words: Words) -> Document {
        let title = words.policy_leaflet_title();
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        let facts = &self.policy.facts;
        paper.add(Statement::new(
            PictureUse::new("get-paid"),
            sentences(words.policy_leaflet_intro()),
        ));
        paper.add(Block::heading(2, words.payment_claim_involvement()));
        paper.add(Statement::new(
            PictureUse::new("payment-choice"),
            sentences(words.policy_leaflet_choice()),
        ));
        let involvement: Vec<Fact> = self
            .of(RateKind::Involvement)
            .map(|rate| Fact::new(rate.name.as_str(), rate.amount(words)))
            .collect();
        if !involvement.is_empty() {
            paper.add(Block::FactList(involvement));
        }
        let hours = words.hours(facts.half_day_minutes as usize);
        let cancel = words.policy_cancel(facts.cancel_days as usize, facts.cancel_percent as usize);
        paper.add(Statement::new(
            PictureUse::new("calendar"),
            vec![
                words.policy_leaflet_half_day(&hours),
                words.policy_leaflet_cancel(&cancel),
            ],
        ));
        paper.add(Statement::new(
            PictureUse::new("information"),
            sentences(words.payment_claim_advice()),
        ));
        paper.add(Block::heading(2, words.payment_claim_expenses()));
        let covered = facts.categories.iter().filter(|about| about.covered);
        let covered = covered.map(|about| self.category(words, about));
        paper.add(Block::FactList(covered.collect()));
        let not: Vec<_> = facts
            .categories
            .iter()
            .filter(|about| !about.covered)
            .map(|about| about.category.name(words))
            .collect();
        if !not.is_empty() {
            paper.add(Block::heading(2, words.policy_leaflet_not_covered()));
            paper.add(Block::paragraph(not.join(", ")));
        }
        paper.add(Block::heading(2, words.policy_leaflet_how()));
        let mut how = sentences(words.policy_leaflet_form());
        how.push(words.payment_claim_form_days(facts.promise_days as usize));
        how.push(words.policy_leaflet_late(facts.claim_days as usize));
        paper.add(Statement::new(PictureUse::new("claim-form"), how));
        if !facts.appeal.is_empty() {
            paper.add(Block::heading(2, words.payment_claim_form_appeal()));
            paper.add(Block::paragraph(facts.appeal.as_str()));
        }
        whom_to_ask(&mut paper, words, self.contact, None);
        paper
    }

    /// The rates of the day for one thing. What nobody has checked is no promise, and is left out.
    fn of(&self, kind: RateKind) -> impl Iterator<Item = &RateFacts> {
        let rates = self.rates.iter().map(|rate| &rate.facts);
        rates.filter(move |rate| {
            rate.kind == kind && rate.counts_on(self.made_on) && rate.checked_on.is_some()
        })
    }

    /// The rates of the day that are left out until somebody has checked them.
    pub fn left_out(rates: &[Rate], made_on: NaiveDate) -> Vec<&Rate> {
        let of_the_day = rates.iter().filter(|rate| rate.facts.counts_on(made_on));
        of_the_day
            .filter(|rate| rate.facts.checked_on.is_none())
            .collect()
    }

    /// One kind of expense: the most that is paid, or the rates, then the receipt and what else is to be known.
    fn category(&self, words: Words, about: &CategoryFacts) -> Fact {
        let mut said: Vec<String> = Vec::new();
        match about.category.cap() {
            Some(kind) => said.extend(self.of(kind).map(|rate| rate.amount(words))),
            None => {
                for kind in [RateKind::Car, RateKind::Motorcycle, RateKind::Bicycle] {
                    let rates = self.of(kind);
                    said.extend(
                        rates
                            .map(|rate| words.policy_leaflet_rate(&rate.name, &rate.amount(words))),
                    );
                }
            }
        }
        said.push(match about.category {
            Category::Mileage => words.policy_leaflet_no_receipt().to_string(),
            _ => words.payment_claim_receipt_over(&about.receipt_over.words(words)),
        });
        if about.agree_before {
            said.push(words.policy_agree_before().to_string());
        }
        if about.pay_direct {
            said.push(words.policy_pay_direct().to_string());
        }
        Fact {
            term: about.category.name(words).to_string(),
            value: said.into_iter().map(Text::from).collect(),
        }
    }
}
