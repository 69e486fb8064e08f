//! The sample charity's own pictures: drawn for it, and given away (CC0).

use alongside_locales::{Language, Words};
use chrono::NaiveDate;

use super::{CHARITY, Diary, NotMade, people::People};
use crate::{
    attachment::take_in,
    picture::{Consent, Picture, PictureFacts, PicturePerson, Shows},
    store::Verb,
};

/// Adds the room in which the board meets, and two of its members, who agreed to be shown.
pub(super) fn add(diary: &Diary<'_>, people: &People) -> Result<(), NotMade> {
    let (english, welsh) = (Words::new(Language::English), Words::new(Language::Welsh));
    let room = PictureFacts {
        english: english.sample_picture_room().into(),
        welsh: welsh.sample_picture_room().into(),
        keywords: english.sample_picture_room_words().into(),
        owner: CHARITY.into(),
        licence: "CC0".into(),
        credit: String::new(),
        shows: Shows::Nobody,
        who: String::new(),
        consent: Consent::NotAsked,
        consent_on: None,
    };
    let members = PictureFacts {
        english: english.sample_picture_members().into(),
        welsh: welsh.sample_picture_members().into(),
        keywords: english.sample_picture_members_words().into(),
        shows: Shows::People,
        who: "Rosie Tattersall, Joan Whitlock".into(),
        consent: Consent::Given,
        consent_on: NaiveDate::from_ymd_opt(2026, 4, 16),
        ..room.clone()
    };
    let drawings = [
        (
            room,
            include_bytes!("pictures/committee-room.svg").as_slice(),
        ),
        (members, include_bytes!("pictures/rosie-and-joan.svg")),
    ];
    for (facts, drawing) in drawings {
        let picture = take_in(drawing)?;
        let id = diary.write(Verb::Add, |change| Picture::add(change, &picture, &facts))?;
        if facts.shows == Shows::People {
            for person in [people.rosie, people.joan] {
                diary.write(Verb::Save, |change| PicturePerson::add(change, id, person))?;
            }
        }
    }
    Ok(())
}
