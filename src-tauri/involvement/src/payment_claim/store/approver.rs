//! Who may approve a claim: nobody who wrote in it, whose own it is or who is close to the person.

use super::super::PaymentClaim;
use super::helped::names;
use crate::{
    interest::InterestKind,
    representative::Representative,
    staff::{Staff, StaffId},
    store::{Read, StoreError, sql},
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

/// Somebody who can sign in, and whether they may approve a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decider {
    /// Who.
    pub staff: StaffId,
    /// Their name.
    pub name: String,
    /// Why they may not; `None` if they may.
    pub why_not: Option<NotApproved>,
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
        let name = Staff::find(store, staff)?.facts.name;
        Ok(Bars::of(store, self)?.of_staff(staff, &name))
    }

    /// Everybody who can sign in, by name, and why they may not approve it if they may not.
    ///
    /// # Errors
    /// What the store says.
    pub fn deciders(&self, store: &impl Read) -> Result<Vec<Decider>, StoreError> {
        let staff = store.list(
            "SELECT id, name FROM staff WHERE archived_at IS NULL AND passphrase_set_at IS NOT NULL
              ORDER BY name COLLATE NOCASE, id",
            [],
            |row| Ok((row.get::<_, StaffId>("id")?, row.get::<_, String>("name")?)),
        )?;
        let bars = Bars::of(store, self)?;
        let deciders = staff.into_iter().map(|(staff, name)| Decider {
            why_not: bars.of_staff(staff, &name),
            staff,
            name,
        });
        Ok(deciders.collect())
    }
}

/// What keeps colleagues from approving a claim.
struct Bars {
    person: Representative,
    /// Who declared how they know the person, and whether it holds; what holds comes first.
    declared: Vec<(StaffId, InterestKind, bool)>,
    authors: Vec<StaffId>,
    strangers: Vec<StaffId>,
}

impl Bars {
    fn of(store: &impl Read, claim: &PaymentClaim) -> Result<Bars, StoreError> {
        let person = claim.facts.representative;
        let staff = |query| store.list(query, [claim.id], |row| row.get(0));
        Ok(Bars {
            person: Representative::find(store, person)?,
            declared: store.list(
                "SELECT staff, kind, archived_at IS NULL AS holds FROM interest WHERE representative = ?1 ORDER BY holds DESC",
                [person],
                |row| {
                    let kind = sql::code(row, "kind", InterestKind::from_code)?;
                    Ok((row.get("staff")?, kind, row.get("holds")?))
                },
            )?,
            authors: staff("SELECT staff FROM claim_author WHERE claim = ?1")?,
            strangers: staff("SELECT staff FROM claim_stranger WHERE claim = ?1")?,
        })
    }

    fn of_staff(&self, staff: StaffId, name: &str) -> Option<NotApproved> {
        match self.declared.iter().find(|it| it.0 == staff) {
            Some((_, InterestKind::Same, true)) => return Some(NotApproved::Own),
            Some((_, _, true)) => return Some(NotApproved::Close),
            // What a colleague took back with a reason says that they are two people.
            Some((_, _, false)) => {}
            None if self.has_name(name) => return Some(NotApproved::SameName),
            None => {}
        }
        if self.authors.contains(&staff) {
            return Some(NotApproved::Wrote);
        }
        let stranger = self.strangers.contains(&staff);
        stranger.then_some(NotApproved::Stranger)
    }

    /// Whether the person is called so. The store looks for the same name too (`payment_claim_approval`).
    fn has_name(&self, name: &str) -> bool {
        let facts = &self.person.facts;
        names(&facts.name, name) || names(&facts.full_name, name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Problems,
        interest::Interest,
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
