//! The sample charity keeps its own rules, and every promise about packs and certificates.

use std::collections::BTreeMap;

use super::*;
use crate::{
    Letterhead,
    activity::Activity,
    attendance::{Attendance, PersonHours},
    certificate::{Certificate, CertificateDraft, Series, unwanted},
    representative::Representative,
    store::KeyCost,
};
use alongside_locales::Language;
use chrono::NaiveDate;

/// Cheap keys, for these are tests of other things.
pub(crate) fn sample(language: Language) -> (tempfile::TempDir, Computer) {
    let folder = tempfile::tempdir().unwrap();
    let cost = KeyCost {
        memory: 64,
        passes: 1,
        lanes: 1,
    };
    let mut computer = Computer::open(folder.path().join("computer"), now())
        .unwrap()
        .with_cost(cost);
    computer.settings.language = language;
    computer.open_sample(now()).unwrap();
    (folder, computer)
}

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2027-03-31T09:00:00+01:00").unwrap()
}

fn today() -> NaiveDate {
    now().date_naive()
}

/// Every file by its name, and what was not made.
fn papers(computer: &Computer, language: Language) -> (BTreeMap<String, Vec<u8>>, Vec<String>) {
    let (mut files, mut missing) = (BTreeMap::new(), Vec::new());
    let office = computer.office.as_ref().unwrap();
    write_papers(office, Words::new(language), today(), |paper| {
        match paper {
            SamplePaper::File { name, bytes } => assert!(files.insert(name, bytes).is_none()),
            SamplePaper::NotMade { name, .. } => missing.push(name),
        }
        Ok(())
    })
    .unwrap();
    (files, missing)
}

#[test]
fn it_opens_again_with_the_passphrase_that_is_shown() {
    let (_folder, mut computer) = sample(Language::English);
    let helen = computer.open_sample(now()).unwrap();
    let office = computer.office.as_ref().unwrap();
    assert_eq!(
        crate::staff::Staff::find(&office.store, helen)
            .unwrap()
            .facts
            .name,
        "Helen Marsh"
    );
    assert_eq!(Representative::count(&office.store, false).unwrap(), 6);
    assert_eq!(Activity::count(&office.store, false).unwrap(), 2);
}

#[test]
fn rosies_year_is_what_her_certificate_says() {
    let (_folder, computer) = sample(Language::English);
    let store = &computer.office.as_ref().unwrap().store;
    let rosie = Certificate::issued(store).unwrap().remove(0).facts;
    let hours =
        Attendance::of_person(store, rosie.representative, rosie.from, rosie.until).unwrap();
    assert_eq!(hours.times, 11);
    assert_eq!(Some(hours.meeting_minutes), rosie.meeting_minutes);
    assert_eq!(Some(hours.preparation_minutes), rosie.preparation_minutes);
    assert_eq!(Some(hours.training_minutes), rosie.training_minutes);
    assert_eq!(hours.given_minutes(), 1650, "27.5 hours");
    // A year in which nothing was kept has no hours, and so has a day before the first meeting.
    let before = rosie.from + chrono::TimeDelta::days(14);
    let none = Attendance::of_person(store, rosie.representative, rosie.from, before).unwrap();
    assert_eq!(none, PersonHours::default());
}

#[test]
fn rosies_certificate_has_number_fourteen_and_keeps_every_rule() {
    for language in [Language::English, Language::Welsh] {
        let (_folder, computer) = sample(language);
        let store = &computer.office.as_ref().unwrap().store;
        let issued = Certificate::issued(store).unwrap();
        let numbers: Vec<_> = issued
            .iter()
            .map(|it| it.issued.as_ref().unwrap().number.to_string())
            .collect();
        assert_eq!(numbers, ["MV-2027-014"]);
        for line in Certificate::list(store, false, 100, 0).unwrap() {
            let draft = CertificateDraft::from(&line.certificate.facts);
            assert_eq!(
                draft.check(Words::new(language), "").as_ref(),
                Ok(&line.certificate.facts)
            );
        }
    }
}

#[test]
fn numbers_never_repeat_and_an_issued_certificate_never_changes() {
    let (_folder, computer) = sample(Language::English);
    let office = computer.office.as_ref().unwrap();
    let diary = Diary {
        office,
        actor: Actor::Alongside,
        now: now(),
    };
    let store = &office.store;
    let rosie = Certificate::issued(store).unwrap().remove(0);
    // Another year, the next in this one, and one more after the number was moved on.
    let mut given = Vec::new();
    for (year, next) in [(2026, None), (2027, None), (2027, Some(20)), (2027, None)] {
        if let Some(next) = next {
            let series = Series::of(store, CHARITY, year).unwrap();
            diary
                .write(Verb::Save, |change| series.set_next(change, next))
                .unwrap();
        }
        let id = diary
            .write(Verb::Add, |change| Certificate::add(change, &rosie.facts))
            .unwrap();
        let on = NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
        let unapproved = diary.write(Verb::Issue, |change| {
            Certificate::issue(change, id, 1, CHARITY, on)
        });
        assert!(unapproved.is_err(), "nobody approved it");
        let approved = rosie.approved.unwrap();
        diary
            .write(Verb::Agree, |change| {
                Certificate::approve(change, id, 1, approved)
            })
            .unwrap();
        let number = diary
            .write(Verb::Issue, |change| {
                Certificate::issue(change, id, 2, CHARITY, on)
            })
            .unwrap();
        given.push(number.to_string());
        diary
            .write(Verb::Archive, |change| change.archive(id, 3))
            .unwrap();
    }
    assert_eq!(
        given,
        ["MV-2026-001", "MV-2027-015", "MV-2027-020", "MV-2027-021"]
    );
    let series = Series::of(store, CHARITY, 2027).unwrap();
    assert!(
        diary
            .write(Verb::Save, |change| series.set_next(change, 21))
            .is_err(),
        "21 is taken"
    );

    let (id, version) = (rosie.id, rosie.version);
    assert!(
        diary
            .write(Verb::Issue, |change| Certificate::issue(
                change,
                id,
                version,
                CHARITY,
                today()
            ))
            .is_err()
    );
    assert!(
        diary
            .write(Verb::Save, |change| Certificate::save(
                change,
                id,
                version,
                &rosie.facts
            ))
            .is_err()
    );
    assert_eq!(Certificate::find(store, id).unwrap(), rosie);
}

#[test]
fn changing_the_words_takes_the_approval_back() {
    let (_folder, computer) = sample(Language::English);
    let office = computer.office.as_ref().unwrap();
    let diary = Diary {
        office,
        actor: Actor::Alongside,
        now: now(),
    };
    let approved = Certificate::list(&office.store, false, 10, 0).unwrap();
    let approved = approved
        .into_iter()
        .map(|it| it.certificate)
        .find(|it| it.issued.is_none() && it.approved.is_some());
    let approved = approved.unwrap();
    diary
        .write(Verb::Save, |change| {
            Certificate::save(change, approved.id, approved.version, &approved.facts)
        })
        .unwrap();
    assert_eq!(
        Certificate::find(&office.store, approved.id)
            .unwrap()
            .approved,
        None
    );
}

#[test]
fn each_person_gets_what_they_asked_for_and_no_name_tells_what_that_is() {
    let (_folder, computer) = sample(Language::English);
    let (files, missing) = papers(&computer, Language::English);
    let of = |person: &str| -> Vec<&str> {
        let folder = format!("Packs/Partnership Board/{person}/");
        files
            .keys()
            .filter_map(|name| name.strip_prefix(folder.as_str()))
            .collect()
    };
    for person in ["Rosie Tattersall", "Joan Whitlock"] {
        assert!(
            of(person).contains(&"1 About the Partnership Board.pdf"),
            "{:?}",
            of(person)
        );
        assert!(of(person).contains(&"Start here.pdf") && of(person).contains(&"Letter.pdf"));
    }
    assert!(
        of("Derek Oyelaran")
            .iter()
            .all(|name| name.ends_with(".txt"))
    );
    assert!(of("Amina Yusuf").contains(&"1 About the Partnership Board.docx"));
    for person in ["Gareth Pugh", "Priya Nair"] {
        assert!(
            missing.contains(&format!("Packs/Partnership Board/{person}")),
            "{missing:?}"
        );
        assert_eq!(
            of(person),
            [""; 0],
            "a format that is made outside is never faked"
        );
    }
    for name in files.keys().filter(|name| name.starts_with("Packs/")) {
        let lower = name.to_lowercase();
        for word in [
            "easy", "large", "print", "point", "plain", "braille", "audio", "bsl",
        ] {
            assert!(
                !lower.contains(word),
                "{name} tells about a person’s format"
            );
        }
    }
}

#[test]
fn no_paper_gives_anybody_away_and_certificates_least_of_all() {
    for language in [Language::English, Language::Welsh] {
        let (_folder, computer) = sample(language);
        let office = computer.office.as_ref().unwrap();
        let contact = people::helen(Words::new(language));
        let letterhead = Letterhead::of(&office.store).unwrap();
        for line in Certificate::list(&office.store, false, 100, 0).unwrap() {
            let paper = crate::certificate::CertificatePaper {
                certificate: &line.certificate,
                letterhead: &letterhead,
                contact: &contact,
                made_on: today(),
            };
            for format in [
                alongside_document::Format::PlainText,
                alongside_document::Format::EasyRead,
            ] {
                let document = paper.document(format);
                let press = crate::press().unwrap();
                let text = alongside_document::write(
                    &document,
                    alongside_document::Format::PlainText,
                    press,
                )
                .unwrap();
                let text = String::from_utf8(text).unwrap();
                assert_eq!(unwanted(&text), None, "{text}");
                let issued = line.certificate.issued.is_some();
                assert_eq!(
                    text.to_lowercase().contains("draft") || text.to_lowercase().contains("drafft"),
                    !issued,
                    "{text}"
                );
            }
        }
    }
}

#[test]
fn the_logo_stands_on_every_paper_and_one_that_cannot_be_drawn_on_none() {
    let (_folder, computer) = sample(Language::English);
    let office = computer.office.as_ref().unwrap();
    let diary = Diary {
        office,
        actor: Actor::Alongside,
        now: now(),
    };
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>";
    for (bytes, drawn) in [(&svg[..], true), (b"<svg not drawn", false)] {
        let charity = Charity::of(&office.store).unwrap().unwrap();
        let picture = crate::attachment::CleanPicture {
            kind: crate::attachment::PictureKind::Svg,
            bytes: bytes.to_vec(),
        };
        diary
            .write(Verb::Save, |change| charity.set_logo(change, &picture))
            .unwrap();
        let letterhead = Letterhead::of(&office.store).unwrap();
        assert_eq!(letterhead.logo.is_some(), drawn);
        let mut paper = letterhead.paper(
            "A paper",
            Words::new(Language::English),
            &people::helen(Words::new(Language::English)),
            today(),
        );
        paper.add(alongside_document::Block::paragraph("Words"));
        let format = alongside_document::Format::ClearPrint;
        assert!(alongside_document::write(&paper, format, crate::press().unwrap()).is_ok());
    }
}
