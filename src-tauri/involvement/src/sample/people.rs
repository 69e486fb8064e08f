//! The people of the sample charity.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::Diary;
use crate::{
    representative::{
        Contact, ContactRoute, Delivery, FormatPreference, PaperFormat, Representative,
        RepresentativeFacts, RepresentativeId, RepresentativeStatus, SaidBy,
    },
    staff::StaffFacts,
    store::{StoreError, Verb},
    supporter::{Copied, Supporter, SupporterFacts},
};

/// The six representatives.
pub(super) struct People {
    pub(super) rosie: RepresentativeId,
    pub(super) gareth: RepresentativeId,
    pub(super) amina: RepresentativeId,
    pub(super) joan: RepresentativeId,
    pub(super) derek: RepresentativeId,
    pub(super) priya: RepresentativeId,
}

/// The involvement lead. Her number is one that Ofcom keeps for stories.
pub(super) fn helen(words: Words) -> StaffFacts {
    StaffFacts {
        name: "Helen Marsh".into(),
        job_title: words.sample_helen_job().into(),
        email: "helen@marlbrook.example".into(),
        phone: "01632 960 118".into(),
    }
}

/// Her deputy.
pub(super) fn tunde(words: Words) -> StaffFacts {
    StaffFacts {
        name: "Tunde Bakare".into(),
        job_title: words.sample_tunde_job().into(),
        email: "tunde@marlbrook.example".into(),
        phone: "01632 960 119".into(),
    }
}

/// Adds the representatives, and how each gets papers.
pub(super) fn add(diary: &Diary<'_>, words: Words) -> Result<People, StoreError> {
    let person = |name: &str, brings: &str, contact: Contact| RepresentativeFacts {
        name: name.into(),
        called: String::new(),
        full_name: String::new(),
        pronunciation: String::new(),
        pronouns: String::new(),
        strengths: brings.into(),
        own_words: String::new(),
        status: RepresentativeStatus::Active,
        since: NaiveDate::from_ymd_opt(2026, 4, 1),
        contact,
    };
    let email = |name: &str| format!("{name}@marlbrook.example");
    let by_post = |post: &str| Contact {
        post: post.into(),
        preferred: Some(ContactRoute::Post),
        ..Contact::default()
    };
    let by_email = |name: &str| Contact {
        email: email(name),
        preferred: Some(ContactRoute::Email),
        ..Contact::default()
    };
    let paper = |format: PaperFormat, delivery: Delivery, have_by: u8| FormatPreference {
        format,
        points: None,
        typeface: None,
        paper: String::new(),
        delivery,
        copies: 1,
        language: words.language(),
        have_by,
        calendar: delivery == Delivery::Email && format != PaperFormat::BslVideo,
        said_by: SaidBy::Person,
        said_on: NaiveDate::from_ymd_opt(2026, 4, 14).unwrap_or_default(),
    };
    let add = |facts: RepresentativeFacts, format: FormatPreference| {
        let id = diary.write(Verb::Add, |change| Representative::add(change, &facts))?;
        diary.write(Verb::Save, |change| {
            Representative::save_format(change, id, 1, &format)
        })?;
        Ok::<_, StoreError>(id)
    };

    let rosie = person(
        "Rosie Tattersall",
        words.sample_rosie_brings(),
        by_post("14 Weir Street\nMarlbrook"),
    );
    let gareth = Contact {
        email: email("gareth"),
        text: "07700 900 142".into(),
        do_not_use: vec![ContactRoute::Phone],
        preferred: Some(ContactRoute::Text),
        ..Contact::default()
    };
    let joan = Contact {
        phone: "01632 960 177".into(),
        ..by_post("3 Chapel Rise\nMarlbrook")
    };
    let large = FormatPreference {
        points: Some(20),
        paper: words.sample_joan_paper().into(),
        ..paper(PaperFormat::LargePrint, Delivery::Post, 7)
    };
    let rosie = add(rosie, paper(PaperFormat::EasyRead, Delivery::Post, 10))?;
    let kim = SupporterFacts {
        name: "Kim".into(),
        how: words.sample_kim_how().into(),
        copied: vec![Copied::Letters],
        ..SupporterFacts::default()
    };
    diary.write(Verb::Add, |change| Supporter::add(change, rosie, &kim))?;
    Ok(People {
        rosie,
        gareth: add(
            person("Gareth Pugh", words.sample_gareth_brings(), gareth),
            paper(PaperFormat::BslVideo, Delivery::Email, 5),
        )?,
        amina: add(
            person(
                "Amina Yusuf",
                words.sample_amina_brings(),
                by_email("amina"),
            ),
            paper(PaperFormat::Word, Delivery::Email, 7),
        )?,
        joan: add(
            person("Joan Whitlock", words.sample_joan_brings(), joan),
            large,
        )?,
        derek: add(
            person(
                "Derek Oyelaran",
                words.sample_derek_brings(),
                by_email("derek"),
            ),
            paper(PaperFormat::PlainText, Delivery::Email, 7),
        )?,
        priya: add(
            person("Priya Nair", words.sample_priya_brings(), by_email("priya")),
            paper(PaperFormat::Audio, Delivery::Email, 7),
        )?,
    })
}

impl People {
    /// Everybody.
    pub(super) fn all(&self) -> [RepresentativeId; 6] {
        [
            self.rosie,
            self.gareth,
            self.amina,
            self.joan,
            self.derek,
            self.priya,
        ]
    }
}
