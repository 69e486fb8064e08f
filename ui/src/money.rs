//! The places of Money: one row of links above each of its lists.

use crate::{
    Visit,
    layout::{Frame, Section},
};

/// A list of Money.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// What people are paid, and what it cost them.
    Claims,
    /// Claims that are paid together.
    Runs,
    /// What is set aside, and what is left of it.
    Budgets,
    /// What is paid for what.
    Rates,
    /// What is due, and how long people wait.
    Report,
    /// How soon it is paid, and when a receipt is asked for.
    Policies,
}

impl Place {
    const ALL: [Place; 6] = [
        Place::Claims,
        Place::Runs,
        Place::Budgets,
        Place::Report,
        Place::Rates,
        Place::Policies,
    ];

    fn address(self) -> &'static str {
        match self {
            Place::Claims => "/payment-claims",
            Place::Runs => "/payment-runs",
            Place::Budgets => "/budgets",
            Place::Rates => "/rates",
            Place::Report => "/money",
            Place::Policies => "/policies",
        }
    }

    /// Marks this place in the links above the list.
    pub(crate) fn frame(self, visit: &mut Visit<'_>, heading: &str, lede: &str) -> Frame {
        let words = visit.words;
        let frame = Frame::new(visit, heading)
            .lede(lede)
            .section(Section::Money);
        Place::ALL.into_iter().fold(frame, |frame, place| {
            let name = match place {
                Place::Claims => words.payment_claim_list_title(),
                Place::Runs => words.payment_run_list_title(),
                Place::Budgets => words.budget_list_title(),
                Place::Rates => words.money_parts_rates(),
                Place::Report => words.payment_claim_report_title(),
                Place::Policies => words.policy_list_title(),
            };
            frame.part(place.address(), name, place == self)
        })
    }
}
