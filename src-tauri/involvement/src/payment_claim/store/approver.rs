//! Who may approve a claim: nobody who wrote in it, whose own it is or who is close to the person.

use rusqlite::params;

use super::super::PaymentClaim;
use super::helped::names;
use crate::{
    representative::Representative,
    staff::{Staff, StaffId},
    store::{Read, StoreError},
};

/// Why somebody may not approve a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotApproved {
    /// They wrote in it, helped with it or sent it in.
    Wrote,
    /// It is their own.
    Own,
    /// They are called like the person, and nobody has said whether they are the same.
    SameName,
    /// They are close to the person.
    Close,
    /// Somebody who wrote in it gave them their passphrase after it was begun, or added them then: it could be the same person.
    Stranger,
}

impl PaymentClaim {
    /// Why this member of staff may not approve it; `None` if they may.
    ///
    /// # Errors
    /// What the store says.
    pub fn not_approved_by(
        &self,
        store: &impl Read,
        staff: StaffId,
    ) -> Result<Option<NotApproved>, StoreError> {
        let declared = store.list(
            "SELECT kind, archived_at IS NULL AS holds FROM interest WHERE staff = ?1 AND representative = ?2 ORDER BY holds DESC",
            params![staff, self.facts.representative],
            |row| Ok((row.get::<_, String>("kind")?, row.get::<_, bool>("holds")?)),
        )?;
        match declared.first() {
            Some((kind, true)) => {
                return Ok(Some(match kind.as_str() {
                    "self" => NotApproved::Own,
                    _ => NotApproved::Close,
                }));
            }
            // What a colleague took back with a reason says that they are two people.
            Some((_, false)) => {}
            None if self.has_name_of(store, staff)? => return Ok(Some(NotApproved::SameName)),
            None => {}
        }
        let wrote = store.number(
            "SELECT count(*) FROM claim_author WHERE claim = ?1 AND staff = ?2",
            params![self.id, staff],
        )?;
        if wrote > 0 {
            return Ok(Some(NotApproved::Wrote));
        }
        let stranger = store.number(
            "SELECT count(*) FROM claim_stranger WHERE claim = ?1 AND staff = ?2",
            params![self.id, staff],
        )?;
        Ok((stranger > 0).then_some(NotApproved::Stranger))
    }

    /// Whether the person is called like this member of staff. The store looks for the same name too (`payment_claim_approval`).
    fn has_name_of(&self, store: &impl Read, staff: StaffId) -> Result<bool, StoreError> {
        let name = Staff::find(store, staff)?.facts.name;
        let person = Representative::find(store, self.facts.representative)?.facts;
        Ok(names(&person.name, &name) || names(&person.full_name, &name))
    }

    /// Who may approve it and can sign in, by name.
    ///
    /// # Errors
    /// What the store says.
    pub fn approvers(&self, store: &impl Read) -> Result<Vec<String>, StoreError> {
        let all = self.deciders(store, None)?.into_iter();
        Ok(all
            .filter(|(_, why)| why.is_none())
            .map(|(name, _)| name)
            .collect())
    }

    /// Everybody else who can sign in and may not approve it, by name, and why.
    ///
    /// # Errors
    /// What the store says.
    pub fn left_out(
        &self,
        store: &impl Read,
        but: Option<StaffId>,
    ) -> Result<Vec<(String, NotApproved)>, StoreError> {
        let all = self.deciders(store, but)?.into_iter();
        Ok(all
            .filter_map(|(name, why)| why.map(|why| (name, why)))
            .collect())
    }

    /// Everybody else who can sign in, by name, and why they may not approve it if they may not.
    fn deciders(
        &self,
        store: &impl Read,
        but: Option<StaffId>,
    ) -> Result<Vec<(String, Option<NotApproved>)>, StoreError> {
        let staff = store.list(
            "SELECT id, name FROM staff WHERE archived_at IS NULL AND passphrase_set_at IS NOT NULL AND id IS NOT ?1
              ORDER BY name COLLATE NOCASE, id",
            params![but],
            |row| Ok((row.get::<_, StaffId>("id")?, row.get::<_, String>("name")?)),
        )?;
        let decides = staff.into_iter();
        decides
            .map(|(id, name)| Ok((name, self.not_approved_by(store, id)?)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Problems,
        interest::{Interest, InterestKind},
        payment_claim::{
            Stage, Step,
            tests::{Desk, facts, line, today},
        },
        policy::Policy,
        representative::{RepresentativeDraft, RepresentativeId},
    };
    use alongside_locales::{Language, Words};

    /// A claim of a person with this name and this name for letters, sent in by Helen.
    fn of(desk: &Desk, name: &str, full_name: &str) -> (PaymentClaim, RepresentativeId) {
        let draft = RepresentativeDraft {
            name: name.into(),
            full_name: full_name.into(),
            status: "active".into(),
            ..Default::default()
        };
        let checked: Result<_, Problems> = draft.check(Words::new(Language::English), None);
        let id = desk.does(desk.helen, |change| {
            let person = Representative::add(change, &checked.unwrap())?;
            let id = PaymentClaim::begin(change, &facts(person), &Policy::usual())?;
            PaymentClaim::find(change, id)?.add_line(change, &line(420), today())?;
            Ok(id)
        });
        let id = id.unwrap();
        desk.step(desk.helen, id, Step::Submit).unwrap();
        let claim = desk.find(id);
        let person = claim.facts.representative;
        (claim, person)
    }

    #[test]
    fn somebody_with_the_name_of_the_person_does_not_approve_until_a_colleague_says_that_they_are_two()
     {
        let desk = Desk::new();
        for (name, full_name) in [("tunde bakare", ""), ("Tunde", "Mr Tunde Bakare")] {
            let (claim, person) = of(&desk, name, full_name);
            let why = || claim.not_approved_by(&desk.store, desk.tunde).unwrap();
            assert_eq!(why(), Some(NotApproved::SameName), "{name}");
            if full_name.is_empty() {
                let refused = desk.step(desk.tunde, claim.id, Step::Approve);
                assert!(refused.is_err(), "the store refuses it as well");
            }
            desk.does(desk.helen, |change| {
                Interest::declare(change, desk.tunde, person, InterestKind::Same)
            })
            .unwrap();
            assert_eq!(why(), Some(NotApproved::Own));
            let known = Interest::of_staff(&desk.store, desk.tunde).unwrap();
            desk.does(desk.helen, |change| {
                known[0].end(change, "He has the same name")
            })
            .unwrap();
            assert_eq!(why(), None);
            desk.step(desk.tunde, claim.id, Step::Approve).unwrap();
            assert_eq!(desk.find(claim.id).stage, Stage::Approved);
        }
        let (other, _) = of(&desk, "Tunde Jones", "");
        let why = other.not_approved_by(&desk.store, desk.tunde).unwrap();
        assert_eq!(why, None);
    }
}
