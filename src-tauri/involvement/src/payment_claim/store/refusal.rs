//! A refusal: why, and whom the person can ask.

use chrono::NaiveDate;

use super::super::{PaymentClaim, Stage};
use crate::{
    policy::Policy,
    store::{Read, StoreError},
};

impl PaymentClaim {
    /// Whom the person can ask if we say no: as the version of the policy says that the claim keeps, or that of today where it names nobody.
    /// Empty where neither does.
    ///
    /// # Errors
    /// What the store says.
    pub fn appeal(&self, store: &impl Read, today: NaiveDate) -> Result<String, StoreError> {
        let kept = Policy::kept(store, self.policy)?.facts.appeal;
        if kept.trim().is_empty() {
            return Ok(Policy::on(store, today)?.facts.appeal.trim().to_string());
        }
        Ok(kept)
    }

    /// Why it was refused the last time; empty where it is not refused now.
    ///
    /// # Errors
    /// What the store says.
    pub fn refused_because(&self, store: &impl Read) -> Result<String, StoreError> {
        if self.stage != Stage::Rejected {
            return Ok(String::new());
        }
        let trail = self.trail(store)?.into_iter();
        let mut refused = trail.filter(|it| it.becomes == Stage::Rejected);
        Ok(refused.next().map(|it| it.why).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        payment_claim::tests::{Desk, today},
        policy::Policy,
    };

    #[test]
    fn whom_to_ask_is_as_the_claim_s_policy_says_or_as_it_says_today() {
        let desk = Desk::new();
        let id = desk.claim();
        let asks = || desk.find(id).appeal(&desk.store, today()).unwrap();
        assert_eq!(asks(), "", "nobody has been named");
        let mut facts = Policy::usual().facts;
        facts.since = today();
        facts.appeal = "Sam Ellis, 01632 960 104".into();
        desk.does(desk.helen, |change| Policy::add(change, &facts))
            .unwrap();
        assert_eq!(asks(), "Sam Ellis, 01632 960 104");
    }
}
