//! How far a claim is, and the steps that lead on.

use alongside_locales::Words;

use crate::choices;

choices!(
    /// How far a claim is.
    Stage:
    /// It is being written.
    Draft = "draft",
    /// It was sent in; the clock runs.
    Submitted = "submitted",
    /// Something was asked.
    Query = "query",
    /// Somebody approved it.
    Approved = "approved",
    /// It stands in a list of payments.
    Exported = "exported",
    /// It was paid.
    Paid = "paid",
    /// It was refused, with a reason and whom to ask.
    Rejected = "rejected",
    /// The person took it back.
    Withdrawn = "withdrawn",
    /// It was paid, and another claim takes it back.
    Reversed = "reversed",
);

choices!(
    /// A step of a claim.
    Step:
    /// It is sent in.
    Submit = "submit",
    /// Something is asked about it.
    Ask = "ask",
    /// What was asked is answered.
    Answer = "answer",
    /// It is approved.
    Approve = "approve",
    /// It is refused.
    Reject = "reject",
    /// It is looked at again, after an appeal.
    Reopen = "reopen",
    /// The person takes it back.
    Withdraw = "withdraw",
    /// Its approval is taken away.
    Unapprove = "unapprove",
    /// It goes into a list of payments.
    Export = "export",
    /// It comes out of the list again: the payment did not go through.
    TakeOut = "take-out",
    /// It is paid.
    Pay = "pay",
    /// Another claim takes it back.
    Reverse = "reverse",
);

impl Stage {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Draft => words.payment_claim_stage_draft(),
            Self::Submitted => words.payment_claim_stage_submitted(),
            Self::Query => words.payment_claim_stage_query(),
            Self::Approved => words.payment_claim_stage_approved(),
            Self::Exported => words.payment_claim_stage_exported(),
            Self::Paid => words.payment_claim_stage_paid(),
            Self::Rejected => words.payment_claim_stage_rejected(),
            Self::Withdrawn => words.payment_claim_stage_withdrawn(),
            Self::Reversed => words.payment_claim_stage_reversed(),
        }
    }

    /// May it still be written in? After approval that takes the approval away.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            Self::Draft | Self::Submitted | Self::Query | Self::Approved
        )
    }

    /// Does its clock run, or rest?
    pub fn is_timed(self) -> bool {
        matches!(
            self,
            Self::Submitted | Self::Query | Self::Approved | Self::Exported
        )
    }
}

impl Step {
    /// From which stages it leads on.
    pub fn leads_from(self, stage: Stage) -> bool {
        match self {
            Self::Submit => stage == Stage::Draft,
            Self::Ask | Self::Approve | Self::Reject => stage == Stage::Submitted,
            Self::Answer => stage == Stage::Query,
            Self::Reopen => stage == Stage::Rejected,
            Self::Withdraw => matches!(stage, Stage::Draft | Stage::Submitted | Stage::Query),
            Self::Unapprove | Self::Export => stage == Stage::Approved,
            Self::TakeOut | Self::Pay => stage == Stage::Exported,
            Self::Reverse => stage == Stage::Paid,
        }
    }

    /// To which stage it leads.
    pub fn leads_to(self) -> Stage {
        match self {
            Self::Submit | Self::Answer | Self::Reopen | Self::Unapprove => Stage::Submitted,
            Self::Ask => Stage::Query,
            Self::Approve | Self::TakeOut => Stage::Approved,
            Self::Reject => Stage::Rejected,
            Self::Withdraw => Stage::Withdrawn,
            Self::Export => Stage::Exported,
            Self::Pay => Stage::Paid,
            Self::Reverse => Stage::Reversed,
        }
    }

    /// Whether a claim that takes another back takes it: it goes into a list and is paid, and nothing else. Whoever took the other back has
    /// approved it.
    pub fn is_for_reversals(self) -> bool {
        matches!(self, Self::Export | Self::TakeOut | Self::Pay)
    }

    /// Whether it takes somebody who neither wrote in the claim nor is close to the person.
    pub fn takes_another(self) -> bool {
        matches!(self, Self::Approve | Self::Reject | Self::Reverse)
    }

    /// What the page asks, as its heading.
    pub fn title(self, words: Words, claim: &str) -> String {
        match self {
            Self::Submit => words.payment_claim_submit_title(claim),
            Self::Ask => words.payment_claim_ask_title(claim),
            Self::Answer => words.payment_claim_answer_title(claim),
            Self::Approve => words.payment_claim_approve_title(claim),
            Self::Reject => words.payment_claim_reject_title(claim),
            Self::Reopen => words.payment_claim_reopen_title(claim),
            Self::Withdraw => words.payment_claim_withdraw_title(claim),
            Self::Unapprove => words.payment_claim_unapprove_title(claim),
            Self::Export => words.payment_claim_export_title(claim),
            Self::TakeOut => words.payment_claim_take_out_title(claim),
            Self::Pay => words.payment_claim_pay_title(claim),
            Self::Reverse => words.payment_claim_reverse_title(claim),
        }
    }

    /// What it means, in a sentence.
    pub fn lede(self, words: Words) -> &'static str {
        match self {
            Self::Submit => words.payment_claim_submit_lede(),
            Self::Ask => words.payment_claim_ask_lede(),
            Self::Answer => words.payment_claim_answer_lede(),
            Self::Approve => words.payment_claim_approve_lede(),
            Self::Reject => words.payment_claim_reject_lede(),
            Self::Reopen => words.payment_claim_reopen_lede(),
            Self::Withdraw => words.payment_claim_withdraw_lede(),
            Self::Unapprove => words.payment_claim_unapprove_lede(),
            Self::Export => words.payment_claim_export_lede(),
            Self::TakeOut => words.payment_claim_take_out_lede(),
            Self::Pay => words.payment_claim_pay_lede(),
            Self::Reverse => words.payment_claim_reverse_lede(),
        }
    }

    /// What its button and the links to it say.
    pub fn button(self, words: Words) -> &'static str {
        match self {
            Self::Submit => words.payment_claim_submit_save(),
            Self::Ask => words.payment_claim_ask_save(),
            Self::Answer => words.payment_claim_answer_save(),
            Self::Approve => words.payment_claim_approve_save(),
            Self::Reject => words.payment_claim_reject_save(),
            Self::Reopen => words.payment_claim_reopen_save(),
            Self::Withdraw => words.payment_claim_withdraw_save(),
            Self::Unapprove => words.payment_claim_unapprove_save(),
            Self::Export => words.payment_claim_export_save(),
            Self::TakeOut => words.payment_claim_take_out_save(),
            Self::Pay => words.payment_claim_pay_save(),
            Self::Reverse => words.payment_claim_reverse_save(),
        }
    }

    /// What was done, for the next page.
    pub fn done(self, words: Words) -> &'static str {
        match self {
            Self::Submit => words.payment_claim_submit_done(),
            Self::Ask => words.payment_claim_ask_done(),
            Self::Answer => words.payment_claim_answer_done(),
            Self::Approve => words.payment_claim_approve_done(),
            Self::Reject => words.payment_claim_reject_done(),
            Self::Reopen => words.payment_claim_reopen_done(),
            Self::Withdraw => words.payment_claim_withdraw_done(),
            Self::Unapprove => words.payment_claim_unapprove_done(),
            Self::Export => words.payment_claim_export_done(),
            Self::TakeOut => words.payment_claim_take_out_done(),
            Self::Pay => words.payment_claim_pay_done(),
            Self::Reverse => words.payment_claim_reverse_done(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_that_is_over_has_no_step_but_those_that_mend() {
        let from = |stage| {
            let steps = Step::ALL.iter().filter(|step| step.leads_from(stage));
            steps.copied().collect::<Vec<_>>()
        };
        assert_eq!(from(Stage::Withdrawn), []);
        assert_eq!(from(Stage::Reversed), []);
        assert_eq!(from(Stage::Rejected), [Step::Reopen]);
        assert_eq!(from(Stage::Paid), [Step::Reverse]);
        assert_eq!(from(Stage::Draft), [Step::Submit, Step::Withdraw]);
    }
}
