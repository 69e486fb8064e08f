//! Who helped with a claim, as far as they are colleagues: whoever is named there is as much its author as whoever typed it.

use super::super::{ClaimId, PaymentClaim};
use super::claim::wrote_by;
use crate::{
    staff::Staff,
    store::{Change, Read, StoreError},
};

impl PaymentClaim {
    /// A colleague whose first name alone stands among those who helped: it may be them or somebody else of that name, so it is asked.
    ///
    /// # Errors
    /// What the store says.
    pub fn helper_in_doubt(
        store: &impl Read,
        helped_by: &str,
    ) -> Result<Option<String>, StoreError> {
        if helped_by.trim().is_empty() {
            return Ok(None);
        }
        let staff = Staff::list(store)?;
        let doubted = staff
            .into_iter()
            .map(|it| it.facts.name)
            .find(|name| first_name_alone(helped_by, name));
        Ok(doubted)
    }
}

/// Notes each colleague who is named among those who helped as an author of the claim. It stays noted when the name is taken out again.
pub(super) fn helped(
    change: &Change<'_>,
    claim: ClaimId,
    helped_by: &str,
) -> Result<(), StoreError> {
    if helped_by.is_empty() {
        return Ok(());
    }
    for colleague in Staff::list(change)? {
        if names(helped_by, &colleague.facts.name) {
            wrote_by(change, claim, colleague.id)?;
        }
    }
    Ok(())
}

/// The words of a text, without signs and capitals.
fn words_of(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Whether a whole name stands in a text.
pub(super) fn names(text: &str, name: &str) -> bool {
    let (text, name) = (words_of(text), words_of(name));
    !name.is_empty() && text.windows(name.len()).any(|words| words == name)
}

/// Whether the first word of a name stands in a text as all that is said of somebody.
fn first_name_alone(text: &str, name: &str) -> bool {
    let name_words = words_of(name);
    let first = name_words.first().filter(|_| name_words.len() > 1);
    let text = text.to_lowercase();
    let parts = [" and ", " a ", " ac ", " with ", " gyda "]
        .iter()
        .fold(text, |text, word| text.replace(word, ","));
    let mut parts = parts.split([',', ';', '&', '+', '/', '(']).map(words_of);
    first.is_some_and(|first| parts.any(|part| part == [first.as_str()]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        payment_claim::{
            NotApproved, Stage, Step,
            tests::{Desk, facts, today},
        },
        staff::{PassphraseFrom, StaffFacts},
    };

    #[test]
    fn a_whole_name_is_found_among_other_words() {
        for text in [
            "Tunde Bakare",
            "tunde bakare, and her sister",
            "her sister and Tunde  BAKARE (at the office)",
        ] {
            assert!(names(text, "Tunde Bakare"), "{text}");
        }
        for text in [
            "",
            "Tunde",
            "Tunde Bakarey",
            "Bakare Tunde",
            "Matunde Bakare",
        ] {
            assert!(!names(text, "Tunde Bakare"), "{text}");
        }
    }

    #[test]
    fn a_first_name_alone_is_in_doubt_and_with_a_surname_is_not() {
        for text in [
            "Tunde",
            "her sister and tunde",
            "Tunde (at the office)",
            "Ann & Tunde",
        ] {
            assert!(first_name_alone(text, "Tunde Bakare"), "{text}");
        }
        for text in [
            "Tunde Bakare",
            "Tunde Jones",
            "her sister",
            "a friend of Tunde",
        ] {
            assert!(!first_name_alone(text, "Tunde Bakare"), "{text}");
        }
        assert!(
            !first_name_alone("Tunde", "Tunde"),
            "that is the whole name"
        );
    }

    #[test]
    fn a_colleague_who_helped_or_sent_it_in_does_not_approve_it() {
        let desk = Desk::new();
        let id = desk.claim();
        let claim = desk.find(id);
        let mut said = facts(desk.person);
        said.helped_by = "Tunde Bakare and his sister".into();
        desk.does(desk.helen, |change| claim.save(change, &said, today()))
            .unwrap();
        // Taking the name out again changes nothing of who helped.
        let claim = desk.find(id);
        desk.does(desk.helen, |change| {
            claim.save(change, &facts(desk.person), today())
        })
        .unwrap();
        desk.step(desk.helen, id, Step::Submit).unwrap();
        let why = desk.find(id).not_approved_by(&desk.store, desk.tunde);
        assert_eq!(why.unwrap(), Some(NotApproved::Wrote));
        assert!(desk.step(desk.tunde, id, Step::Approve).is_err());
        assert_eq!(desk.find(id).stage, Stage::Submitted);

        let other = desk.claim();
        desk.step(desk.tunde, other, Step::Submit).unwrap();
        assert!(
            desk.step(desk.tunde, other, Step::Approve).is_err(),
            "who sent it in"
        );
    }

    #[test]
    fn a_passphrase_that_an_author_gave_after_the_claim_was_begun_approves_nothing_of_it() {
        let desk = Desk::new();
        let gives = |who, whom, from| {
            desk.does(who, |change| Staff::note_passphrase(change, whom, from))
                .unwrap();
        };
        gives(desk.helen, desk.tunde, PassphraseFrom::Colleague);
        let id = desk.claim();
        desk.step(desk.helen, id, Step::Submit).unwrap();
        let why = || {
            desk.find(id)
                .not_approved_by(&desk.store, desk.tunde)
                .unwrap()
        };
        assert_eq!(why(), None, "that was before the claim was begun");
        gives(desk.helen, desk.tunde, PassphraseFrom::Colleague);
        assert_eq!(why(), Some(NotApproved::Stranger));
        // Whoever gave it can sign in with it and choose the next.
        gives(desk.tunde, desk.tunde, PassphraseFrom::Themselves);
        assert_eq!(why(), Some(NotApproved::Stranger));
        assert!(
            desk.step(desk.tunde, id, Step::Approve).is_err(),
            "the store refuses it too"
        );
        let deciders = desk.find(id).deciders(&desk.store).unwrap();
        assert!(deciders.iter().all(|it| it.why_not.is_some()));
        let facts = StaffFacts {
            name: "Kate Morris".into(),
            job_title: String::new(),
            email: String::new(),
            phone: String::new(),
        };
        let kate = desk.does(desk.helen, |change| Staff::add(change, &facts));
        let kate = kate.unwrap();
        assert!(
            desk.step(kate, id, Step::Approve).is_err(),
            "whom an author added"
        );
        // With his passphrase she could sign in as him and give Kate one, and as Kate give him one back.
        gives(desk.tunde, kate, PassphraseFrom::Colleague);
        gives(kate, desk.tunde, PassphraseFrom::Colleague);
        for who in [kate, desk.tunde] {
            assert_eq!(
                desk.find(id).not_approved_by(&desk.store, who).unwrap(),
                Some(NotApproved::Stranger)
            );
            assert!(desk.step(who, id, Step::Approve).is_err());
        }
        gives(desk.tunde, desk.tunde, PassphraseFrom::RecoverySheet);
        assert_eq!(why(), None);
        desk.step(desk.tunde, id, Step::Approve).unwrap();
    }
}
