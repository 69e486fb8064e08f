//! The note for the person about what became of a claim: what we pay or paid, what is to be given back, or why we said no and whom to ask.

use alongside_document::{Block, Document, PictureUse, Statement};
use alongside_locales::Words;

use super::{
    ClaimPapers, PaymentClaim, PrintedClaim, Stage,
    paper::{appeal, tables},
};
use crate::{letterhead::whom_to_ask, money::Pence, sentence::sentences};

/// Which note there is about a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// What we pay or paid.
    Payment,
    /// Why we said no, and whom to ask.
    Refusal,
}

impl Note {
    /// The note about a claim as it stands now: nobody is promised money before it is approved, nor after it was taken back.
    pub fn of(claim: &PaymentClaim) -> Option<Note> {
        match claim.stage {
            Stage::Approved | Stage::Exported | Stage::Paid => Some(Self::Payment),
            Stage::Rejected => Some(Self::Refusal),
            Stage::Draft | Stage::Submitted | Stage::Query | Stage::Withdrawn | Stage::Reversed => {
                None
            }
        }
    }

    /// What the link to it says.
    pub fn link(self, words: Words) -> &'static str {
        match self {
            Self::Payment => words.payment_claim_note_link(),
            Self::Refusal => words.payment_claim_refusal_link(),
        }
    }
}

impl ClaimPapers<'_> {
    /// The note about a claim; `None` where there is none yet or any more.
    pub fn note(&self, words: Words, claim: &PrintedClaim<'_>) -> Option<Document> {
        Note::of(claim.claim).map(|note| match note {
            Note::Payment => self.payment(words, claim),
            Note::Refusal => self.refusal(words, claim),
        })
    }

    fn payment(&self, words: Words, claim: &PrintedClaim<'_>) -> Document {
        let to_pay = claim.totals.to_pay();
        let title = match (to_pay > Pence::NOTHING, claim.claim.paid) {
            (false, _) => words.payment_claim_note_about_title(claim.person, claim.number),
            (true, Some(_)) => words.payment_claim_note_title(claim.person, claim.number),
            (true, None) => words.payment_claim_note_will_title(claim.person, claim.number),
        };
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        paper.add(Statement::new(
            PictureUse::new("get-paid"),
            paid(words, claim, to_pay),
        ));
        tables(words, claim, &mut paper);
        if claim.totals.involvement > Pence::NOTHING {
            paper.add(Statement::new(
                PictureUse::new("information"),
                sentences(words.payment_claim_note_advice()),
            ));
        }
        appeal(words.payment_claim_form_appeal(), self.appeal, &mut paper);
        whom_to_ask(&mut paper, words, self.contact, None);
        paper
    }

    fn refusal(&self, words: Words, claim: &PrintedClaim<'_>) -> Document {
        let title = words.payment_claim_refusal_title(claim.person, claim.number);
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        let mut lines = sentences(words.payment_claim_refusal_no());
        lines.push(words.payment_claim_note_for(&claim.claim.facts.about));
        paper.add(Statement::new(PictureUse::new("letter"), lines));
        if !claim.refused.is_empty() {
            paper.add(Block::heading(2, words.payment_claim_refusal_why()));
            for line in claim.refused.lines().filter(|line| !line.is_empty()) {
                paper.add(Block::paragraph(line));
            }
        }
        tables(words, claim, &mut paper);
        if !self.appeal.is_empty() {
            appeal(words.payment_claim_refusal_ask(), self.appeal, &mut paper);
            paper.add(Statement::new(
                PictureUse::new("question"),
                sentences(words.payment_claim_refusal_again()),
            ));
        }
        whom_to_ask(&mut paper, words, self.contact, None);
        paper
    }
}

/// What is paid out, or given back, and why it is not the whole claim.
fn paid(words: Words, claim: &PrintedClaim<'_>, to_pay: Pence) -> Vec<String> {
    let totals = claim.totals;
    let mut lines = Vec::new();
    let gives_back = to_pay < Pence::NOTHING;
    if claim.claim.reverses.is_some() {
        lines.push(words.payment_claim_note_reversed(&(-totals.claim()).words(words)));
    } else if gives_back {
        lines.extend(sentences(
            &words.payment_claim_note_more(&totals.advance.words(words)),
        ));
    }
    if gives_back {
        lines.push(words.payment_claim_note_back(&(-to_pay).words(words)));
        lines.extend(sentences(words.payment_claim_note_back_done()));
    } else if to_pay.is_nothing() {
        lines.extend(sentences(words.payment_claim_note_nothing()));
    } else {
        let sum = to_pay.words(words);
        lines.push(match claim.claim.paid {
            Some(paid) => words.payment_claim_note_paid(&sum, &words.day(paid.on)),
            None => words.payment_claim_note_will(&sum),
        });
    }
    lines.push(words.payment_claim_note_for(&claim.claim.facts.about));
    if totals.involvement > Pence::NOTHING && totals.expenses > Pence::NOTHING {
        lines.push(words.payment_claim_note_two_kinds().to_string());
    }
    if !totals.advance.is_nothing() && !gives_back {
        lines.push(words.payment_claim_note_advance(&totals.advance.words(words)));
    }
    if totals.donated > Pence::NOTHING {
        lines.push(words.payment_claim_note_given(&totals.donated.words(words)));
        lines.push(words.payment_claim_note_thanks().to_string());
    }
    lines
}

#[cfg(test)]
mod tests;
