//! What Marlbrook Voices does for each of its representatives, as they said it.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Diary, people::People};
use crate::{
    access_requirement::{
        AccessCategory, AccessRequirement, AccessRequirementFacts, Audience, Booking, BookingKind,
        Confirmed, Stated,
    },
    representative::RepresentativeId,
    store::{StoreError, Verb},
};

/// Adds them. Everybody said theirs in April 2026; only one thing is guessed.
pub(super) fn add(diary: &Diary<'_>, words: Words, people: &People) -> Result<(), StoreError> {
    use AccessCategory::{
        Assistance, Communication, Information, Sensory, Technology, Timing, Venue,
    };
    use Audience::{Greeter, Interpreter, Staff};
    let two_interpreters = Booking {
        kind: BookingKind::BslInterpreter,
        count: 2,
    };
    let rosie = [
        said(Information, words.sample_rosie_papers(), &[]),
        AccessRequirementFacts {
            break_every: Some(60),
            ..said(Timing, words.sample_rosie_timing(), &[Greeter])
        },
        said(Assistance, words.sample_rosie_meeting(), &[Greeter]),
        AccessRequirementFacts {
            stated: Stated::Guessed,
            ..said(Venue, words.sample_rosie_photo(), &[])
        },
    ];
    let gareth = [
        ahead(15, said(Information, words.sample_gareth_papers(), &[])),
        AccessRequirementFacts {
            booking: Some(two_interpreters),
            ..ahead(
                20,
                said(
                    Communication,
                    words.sample_gareth_interpreters(),
                    &[Greeter, Interpreter],
                ),
            )
        },
        said(
            Communication,
            words.sample_gareth_text(),
            &[Greeter, Interpreter, Staff],
        ),
    ];
    let amina = [
        said(Information, words.sample_amina_papers(), &[]),
        said(Technology, words.sample_amina_reader(), &[Staff]),
    ];
    let joan = [
        said(Information, words.sample_joan_papers(), &[]),
        ahead(
            5,
            said(
                Sensory,
                words.sample_joan_loop(),
                &[Greeter, Audience::Venue],
            ),
        ),
    ];
    let derek = [
        said(Information, words.sample_derek_papers(), &[]),
        said(
            Venue,
            words.sample_derek_room(),
            &[Greeter, Audience::Venue],
        ),
        said(
            Assistance,
            words.sample_derek_assistant(),
            &[Greeter, Audience::Venue],
        ),
        ahead(5, said(Venue, words.sample_derek_taxi(), &[Greeter])),
    ];
    let priya = [
        ahead(10, said(Information, words.sample_priya_papers(), &[])),
        AccessRequirementFacts {
            break_every: Some(45),
            ..said(Timing, words.sample_priya_break(), &[Greeter, Staff])
        },
        said(Technology, words.sample_priya_online(), &[Greeter, Staff]),
    ];
    of(diary, people.rosie, &rosie)?;
    of(diary, people.gareth, &gareth)?;
    of(diary, people.amina, &amina)?;
    of(diary, people.joan, &joan)?;
    of(diary, people.derek, &derek)?;
    of(diary, people.priya, &priya)
}

fn of(
    diary: &Diary<'_>,
    person: RepresentativeId,
    all: &[AccessRequirementFacts],
) -> Result<(), StoreError> {
    for facts in all {
        diary.write(Verb::Add, |change| {
            AccessRequirement::add(change, person, facts)
        })?;
    }
    Ok(())
}

fn said(category: AccessCategory, we_do: &str, share_with: &[Audience]) -> AccessRequirementFacts {
    let on = NaiveDate::from_ymd_opt(2026, 4, 14).unwrap_or_default();
    AccessRequirementFacts {
        category,
        we_do: we_do.into(),
        lead_days: 0,
        booking: None,
        break_every: None,
        share_with: share_with.to_vec(),
        stated: Stated::ByPerson(Confirmed::yearly(on)),
    }
}

fn ahead(lead_days: u8, facts: AccessRequirementFacts) -> AccessRequirementFacts {
    AccessRequirementFacts { lead_days, ..facts }
}
