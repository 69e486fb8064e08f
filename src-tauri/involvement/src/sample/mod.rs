//! The sample charity: Marlbrook Voices, whose people are all invented.
//!
//! It is made through the store's one door, by the same functions as the pages use, so that whoever looks round in it meets
//! nothing that could not be typed. Its days stand still, from April 2026 to March 2027, whatever the day is on which it is
//! made.

mod access_audit;
mod access_requirement;
mod activity;
mod agenda;
mod arrangement;
mod certificate;
mod consent;
mod demonstration;
mod development;
mod input;
mod meeting;
mod meeting_paper;
mod monitoring;
mod papers;
mod payment_claim;
mod people;
mod picture;
mod plan;
mod power_check;
mod promise;
mod rate;
mod review;
mod role_description;
mod skills_audit;
mod versioned_paper;
mod words;

pub use demonstration::{NotDemonstrated, demonstrate};
pub use papers::{NotWritten, SamplePaper, write_papers};

use alongside_locales::Words;
use chrono::{DateTime, FixedOffset};

use crate::{
    Actor, Computer, Office,
    attachment::NotAPicture,
    charity::{Charity, CharityFacts, Nation},
    computer::NotStarted,
    office::Refusal,
    staff::StaffId,
    store::{Change, NotOpened, Place, StoreError, Verb},
};

/// The passphrase of Helen Marsh, which opens the sample charity. It is shown, for there is nothing to keep from anybody.
pub const PASSPHRASE: &str = "seven green buses go home";

/// The passphrase of Tunde Bakare.
const DEPUTY_PASSPHRASE: &str = "nine kettles sing on Sunday";

/// The name of the charity, and of its file.
pub const CHARITY: &str = "Marlbrook Voices";

/// Why the sample charity was not made.
#[derive(Debug, thiserror::Error)]
pub enum NotMade {
    /// The file could not be made.
    #[error(transparent)]
    NotStarted(#[from] NotStarted),
    /// A passphrase was refused, or the store.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// One of its pictures was not taken in: a test would find it.
    #[error(transparent)]
    Picture(#[from] NotAPicture),
    /// The store could not write.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Makes the sample charity in a new file, and leaves it open. Its words are in the language of `words`. Returns Helen Marsh,
/// the involvement lead.
pub fn make(
    computer: &mut Computer,
    place: Place,
    words: Words,
    now: DateTime<FixedOffset>,
) -> Result<StaffId, NotMade> {
    let helen = computer
        .start(place.clone(), &people::helen(words), PASSPHRASE, now)?
        .staff;
    let filled = match computer.office.as_mut() {
        Some(office) => fill(office, helen, words, now),
        None => Err(NotStarted::from(NotOpened::Missing).into()),
    };
    if filled.is_err() {
        // Half a charity explains nothing; it was made a moment ago.
        computer.close();
        place.unmake();
    }
    filled.map(|()| helen)
}

/// Opens the sample charity in this file, and makes it when there is none.
pub fn open_or_make(
    computer: &mut Computer,
    place: Place,
    words: Words,
    now: DateTime<FixedOffset>,
) -> Result<StaffId, NotMade> {
    if place.file().exists() {
        let opened = computer.sign_in(place, PASSPHRASE, now);
        return Ok(opened.map_err(NotStarted::from)?);
    }
    make(computer, place, words, now)
}

impl Computer {
    /// Opens the sample charity that is kept in this PC's own folder, and makes it when it is not there. Returns Helen Marsh.
    pub fn open_sample(&mut self, now: DateTime<FixedOffset>) -> Result<StaffId, NotOpened> {
        let folder = self.folder().join("sample");
        std::fs::create_dir_all(&folder)?;
        let place = Place::new(folder.join(format!("{CHARITY}.{}", Place::ENDING)));
        let words = Words::new(self.settings.language);
        open_or_make(self, place, words, now).map_err(|error| match error {
            NotMade::NotStarted(NotStarted::NotOpened(why)) => why,
            NotMade::NotStarted(NotStarted::Refused(Refusal::Store(why)))
            | NotMade::Refused(Refusal::Store(why))
            | NotMade::Store(why) => why.into(),
            // Its passphrases are long enough and no two alike: a test would find it.
            NotMade::NotStarted(NotStarted::Refused(_))
            | NotMade::Refused(_)
            | NotMade::Picture(_) => NotOpened::WrongPassphrase,
        })
    }
}

fn fill(
    office: &mut Office,
    helen: StaffId,
    words: Words,
    now: DateTime<FixedOffset>,
) -> Result<(), NotMade> {
    let actor = Actor::Staff(helen);
    let tunde = {
        let diary = Diary { office, actor, now };
        diary.write(Verb::Add, |change| {
            crate::staff::Staff::add(change, &people::tunde(words))
        })?
    };
    charity(office, &actor, helen, words, now)?;
    office.give_passphrase(
        &actor,
        tunde,
        DEPUTY_PASSPHRASE,
        crate::staff::PassphraseFrom::Themselves,
        None,
        now,
    )?;
    let diary = Diary { office, actor, now };
    words::add(&diary, words)?;
    let people = people::add(&diary, words)?;
    access_requirement::add(&diary, words, &people)?;
    consent::add(&diary, words, &people)?;
    let (survey, board) = activity::add(&diary, words, &people, helen, tunde)?;
    let audit = access_audit::add(&diary, words, &people, board, helen)?;
    promise::add(&diary, words, survey, board)?;
    let arrangement = arrangement::add(&diary, words, &people, board)?;
    let of = meeting::Of {
        survey,
        board,
        audit,
        arrangement,
    };
    let january = meeting::add(&diary, words, &people, &of)?;
    agenda::add(&diary, words, &people, january, helen)?;
    meeting_paper::add(&diary, words, &people, january)?;
    power_check::add(&diary, words, board)?;
    development::add(&diary, words, &people, board, helen)?;
    review::add(&diary, words, survey)?;
    monitoring::add(&diary, words)?;
    rate::add(&diary, words)?;
    input::add(&diary, words, &people, survey)?;
    payment_claim::add(&diary, words, &people, (survey, board, january), tunde)?;
    skills_audit::add(&diary, words, &people, board)?;
    versioned_paper::add(&diary, words, &people, board)?;
    certificate::add(&diary, words, &people, board, helen)?;
    picture::add(&diary, &people)?;
    Ok(())
}

/// The charity itself. Its number is one that no charity has.
fn charity(
    office: &Office,
    actor: &Actor,
    helen: StaffId,
    words: Words,
    now: DateTime<FixedOffset>,
) -> Result<(), StoreError> {
    let facts = CharityFacts {
        name: CHARITY.into(),
        number: "0000000".into(),
        address: words.sample_address().into(),
        email: "office@marlbrook.example".into(),
        phone: "01632 960 100".into(),
        contact: Some(helen),
        nation: Nation::England,
        language: words.language(),
    };
    let diary = Diary {
        office,
        actor: *actor,
        now,
    };
    diary.write(Verb::Add, |change| Charity::add(change, &facts))?;
    Ok(())
}

/// What Helen writes, a change each.
struct Diary<'a> {
    office: &'a Office,
    actor: Actor,
    now: DateTime<FixedOffset>,
}

impl Diary<'_> {
    fn write<T>(
        &self,
        verb: Verb,
        write: impl FnOnce(&Change<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let done = self
            .office
            .store
            .change(&self.actor, verb, None, self.now, write)?;
        // Without a token nothing was done before.
        done.value().ok_or(StoreError::Gone)
    }
}

#[cfg(test)]
pub(crate) mod tests;
#[cfg(test)]
mod words_tests;
