//! What the representatives of the sample charity agreed to, and what they did not.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Diary, people::People};
use crate::{
    consent::{Answer, Consent, ConsentFacts, ConsentWording, Method, Purpose},
    privacy_request::{PrivacyRequest, PrivacyRequestFacts, RequestKind},
    store::{StoreError, Verb},
};

/// Adds their answers, each asked on its own.
pub(super) fn add(diary: &Diary<'_>, words: Words, people: &People) -> Result<(), StoreError> {
    let first_name = words.sample_consent_first_name();
    let answers = [
        (
            people.rosie,
            Purpose::ShareAccess,
            Answer::Yes,
            Method::Supported,
            "",
        ),
        (
            people.rosie,
            Purpose::Quote,
            Answer::Yes,
            Method::Supported,
            first_name,
        ),
        (
            people.rosie,
            Purpose::Photo,
            Answer::Yes,
            Method::Supported,
            "",
        ),
        (
            people.rosie,
            Purpose::Mailing,
            Answer::No,
            Method::Supported,
            "",
        ),
        (
            people.gareth,
            Purpose::ShareAccess,
            Answer::Yes,
            Method::Bsl,
            "",
        ),
        (people.gareth, Purpose::Quote, Answer::Yes, Method::Bsl, ""),
        (
            people.amina,
            Purpose::ShareAccess,
            Answer::Yes,
            Method::Written,
            "",
        ),
        (
            people.amina,
            Purpose::Mailing,
            Answer::Yes,
            Method::Written,
            "",
        ),
        (
            people.joan,
            Purpose::ShareAccess,
            Answer::Yes,
            Method::Signed,
            "",
        ),
        (people.joan, Purpose::Photo, Answer::Yes, Method::Signed, ""),
        (
            people.derek,
            Purpose::ShareAccess,
            Answer::Yes,
            Method::Written,
            "",
        ),
        (
            people.derek,
            Purpose::Reference,
            Answer::Yes,
            Method::Written,
            "",
        ),
        (
            people.priya,
            Purpose::ShareAccess,
            Answer::Yes,
            Method::Phone,
            "",
        ),
        (people.priya, Purpose::Quote, Answer::No, Method::Phone, ""),
    ];
    for (person, purpose, answer, method, note) in answers {
        let facts = ConsentFacts {
            answer,
            method,
            given_on: NaiveDate::from_ymd_opt(2026, 4, 14).unwrap_or_default(),
            note: note.into(),
        };
        let wording = ConsentWording::now(&diary.office.store, purpose)?;
        diary.write(Verb::Agree, |change| {
            Consent::add(change, person, &wording, &facts)
        })?;
    }
    let asked = PrivacyRequestFacts {
        kind: RequestKind::Copy,
        representative: Some(people.joan),
        who: String::new(),
        asked: words.sample_privacy_asked().into(),
        received_on: NaiveDate::from_ymd_opt(2026, 10, 5).unwrap_or_default(),
        acknowledged_on: NaiveDate::from_ymd_opt(2026, 10, 6),
        answer: NaiveDate::from_ymd_opt(2026, 10, 12)
            .map(|on| (on, words.sample_privacy_answer().to_string())),
    };
    diary.write(Verb::Add, |change| PrivacyRequest::add(change, &asked))?;
    Ok(())
}
