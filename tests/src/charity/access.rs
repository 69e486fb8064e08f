//! What the people of the tests' charity asked for.

use alongside_involvement::{
    access_requirement::{AccessRequirement, AccessRequirementDraft},
    consent::{Consent, ConsentDraft, ConsentWording, Purpose},
    representative::RepresentativeId,
    store::{Change, StoreError},
    supporter::{Supporter, SupporterDraft},
};
use alongside_locales::{Language, Words};

/// What we do for two of them, one said and one guessed; who supports the first, and what that person agreed to.
pub(super) fn ask(change: &Change<'_>, people: &[RepresentativeId]) -> Result<(), StoreError> {
    let words = Words::new(Language::English);
    let today = change.now().date_naive();
    for (person, category, we_do, said_by) in [
        (people[0], "timing", "We take a break every hour", "self"),
        (
            people[1],
            "communication",
            "We book two BSL interpreters",
            "guessed",
        ),
    ] {
        let draft = AccessRequirementDraft {
            category: category.into(),
            we_do: we_do.into(),
            share_with: vec!["greeter".into()],
            said_by: said_by.into(),
            ..AccessRequirementDraft::blank(today)
        };
        let facts = draft.check(words, today).expect("an access requirement");
        AccessRequirement::add(change, person, &facts)?;
    }
    let kim = SupporterDraft {
        name: "Kim".into(),
        how: "comes to meetings with her".into(),
        ..SupporterDraft::default()
    };
    Supporter::add(change, people[0], &kim.check(words).expect("a supporter"))?;
    let draft = ConsentDraft {
        answer: "yes".into(),
        method: "spoken".into(),
        ..ConsentDraft::blank(today)
    };
    let facts = draft.check(words, today).expect("an answer");
    let wording = ConsentWording::now(change, Purpose::Quote)?;
    Consent::add(change, people[0], &wording, &facts)?;
    Ok(())
}
