//! Papers about what people said, how meetings were, what changed and how people grew.

use alongside_document::{Document, Format};
use alongside_involvement::activity::ActivityPapers;
use alongside_involvement::consent::{Consent, Purpose};
use alongside_involvement::development::{Record, RecordPaper};
use alongside_involvement::impact::{Impact, ImpactPaper, InTime, PapersInTime, Row};
use alongside_involvement::input::{AnswerLetter, Input, SheetFacts, YouSaidPaper};
use alongside_involvement::power_check::BlankSheet;
use alongside_involvement::representative::{PaperFormat, Representative};
use alongside_involvement::review::{Evidence, Review, ReviewPaper};
use alongside_involvement::staff::Staff;
use alongside_involvement::store::{Store, Verb};
use alongside_involvement::{Actor, Letterhead, Office};
use alongside_locales::{Language, Words};
use chrono::NaiveDate;

fn april() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 4, 1).unwrap()
}

/// The sheet, the report, the blank sheet after meetings, and each review of an activity.
pub(super) fn of_activity(
    store: &Store,
    papers: &ActivityPapers,
    words: Words,
    made_on: NaiveDate,
) -> Vec<(String, Document)> {
    let activity = papers.activity.facts.title.as_str();
    let (contact, deputy, letterhead) =
        (&papers.contact, papers.deputy.as_ref(), &papers.letterhead);
    let facts = SheetFacts {
        from: april(),
        until: made_on,
        activity: Some(papers.activity.id),
    };
    let lines = Input::list(store, &facts.wanted(), usize::MAX, 0).unwrap();
    let inputs = Input::with_consents(store, lines).unwrap();
    let sheet = YouSaidPaper {
        facts,
        activity: Some(activity),
        inputs: &inputs,
        contact,
        deputy,
        letterhead,
        made_on,
    };
    let blank = BlankSheet {
        activity,
        contact,
        deputy,
        letterhead,
        made_on,
    };
    let (impact, evidence) = Impact::gather(store, facts, made_on).unwrap();
    let report = ImpactPaper {
        impact: &impact,
        evidence: &evidence,
        activity: Some(activity),
        contact,
        deputy,
        letterhead,
        made_on,
    };
    let mut documents = vec![
        sheet.document(words),
        blank.document(words),
        report.document(words).0,
    ];
    for review in Review::of_activity(store, papers.activity.id, false).unwrap() {
        let evidence = Evidence::gather(store, papers.activity.clone(), made_on).unwrap();
        let parts = review.parts(store).unwrap();
        let paper = ReviewPaper {
            activity,
            review: &review,
            parts: &parts,
            evidence: &evidence,
            contact,
            deputy,
            letterhead,
            made_on,
        };
        documents.push(paper.document(words));
    }
    documents
        .into_iter()
        .map(|it| (it.title.clone(), it))
        .collect()
}

/// Papers of many people, by format: the sample charity is too small to be told of so.
fn papers_in_time(made_on: NaiveDate) -> PapersInTime {
    let papers = |in_time, late| InTime { in_time, late };
    PapersInTime {
        all: Some(papers(48, 12)),
        days: vec![(april(), made_on)],
        rows: vec![
            (Row::Format(PaperFormat::EasyRead), papers(20, 5)),
            (Row::Format(PaperFormat::LargePrint), papers(16, 0)),
            (Row::Others, papers(12, 7)),
            (Row::All, papers(48, 12)),
        ],
        to_keep: Vec::new(),
    }
}

/// The sheet and the report of the year; each person's record, and their letter where they wait to hear.
pub(super) fn of_charity(
    store: &Store,
    letterhead: &Letterhead,
    words: Words,
    made_on: NaiveDate,
) -> Vec<(String, Document)> {
    let contact = Staff::list(store).unwrap().remove(0).facts;
    let facts = SheetFacts {
        from: april(),
        until: made_on,
        activity: None,
    };
    let lines = Input::list(store, &facts.wanted(), usize::MAX, 0).unwrap();
    let inputs = Input::with_consents(store, lines).unwrap();
    let sheet = YouSaidPaper {
        facts,
        activity: None,
        inputs: &inputs,
        contact: &contact,
        deputy: None,
        letterhead,
        made_on,
    };
    let (mut impact, evidence) = Impact::gather(store, facts, made_on).unwrap();
    impact.in_time = papers_in_time(made_on);
    let report = ImpactPaper {
        impact: &impact,
        evidence: &evidence,
        activity: None,
        contact: &contact,
        deputy: None,
        letterhead,
        made_on,
    };
    let mut documents: Vec<(String, Document)> = [sheet.document(words), report.document(words).0]
        .into_iter()
        .map(|it| (it.title.clone(), it))
        .collect();
    for (id, name) in Representative::names(store).unwrap() {
        let person = Representative::find(store, id).unwrap();
        let record = Record::gather(store, &person, (april(), made_on)).unwrap();
        let paper = RecordPaper {
            record: &record,
            contact: &contact,
            letterhead,
            made_on,
        };
        documents.push((paper.document(words).title, paper.document(words)));
        let untold = Input::untold(store, id).unwrap();
        if !untold.is_empty() {
            let letter = AnswerLetter {
                inputs: &untold,
                contact: &contact,
                letterhead,
                made_on,
            };
            let called = person.facts.called();
            documents.push((
                format!("{} {name}", words.input_letter_name()),
                letter.document(words, called),
            ));
        }
    }
    documents
}

/// Each paper that says these words, but the letter in which somebody hears their own.
fn saying(office: &Office, said: &str) -> Vec<String> {
    let papers = super::sample::every_paper(office, Language::English, Format::PlainText);
    let flat = |bytes: Vec<u8>| {
        let text = String::from_utf8(bytes).unwrap();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    papers
        .into_iter()
        .filter(|(_, bytes)| flat(bytes.clone()).contains(said))
        .map(|(name, _)| name)
        .collect()
}

#[test]
fn a_consent_to_quotes_that_is_withdrawn_takes_the_words_from_every_later_paper() {
    let computer = super::sample::charity("quoted", Language::English);
    let office = computer.office.as_ref().unwrap();
    let said = "They wait until I am inside.";
    let before = saying(office, said);
    assert!(
        before.len() >= 4,
        "the sheet and the report, of the activity and of the year: {before:?}"
    );
    // Derek said yes to his own words, and nobody has asked him about quotes in general.
    assert_eq!(
        saying(office, "Tell me the evening before when the bus will come."),
        Vec::<String>::new()
    );
    let names = Representative::names(&office.store).unwrap();
    let (rosie, _) = names
        .into_iter()
        .find(|(_, name)| name == "Rosie Tattersall")
        .unwrap();
    let consent = Consent::now(&office.store, rosie, Purpose::Quote)
        .unwrap()
        .unwrap();
    let now = super::sample::now();
    office
        .store
        .change(&Actor::Alongside, Verb::Save, None, now, |change| {
            consent.withdraw(change, consent.version, now.date_naive())
        })
        .unwrap();
    assert_eq!(saying(office, said), Vec::<String>::new());
}
