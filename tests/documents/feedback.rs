//! Papers about what people said, how meetings were, what changed and how people grew.

use alongside_document::Document;
use alongside_involvement::Letterhead;
use alongside_involvement::activity::ActivityPapers;
use alongside_involvement::development::{Record, RecordPaper};
use alongside_involvement::impact::{Impact, ImpactPaper};
use alongside_involvement::input::{AnswerLetter, Input, SheetFacts, YouSaidPaper};
use alongside_involvement::power_check::BlankSheet;
use alongside_involvement::representative::Representative;
use alongside_involvement::review::{Evidence, Review, ReviewPaper};
use alongside_involvement::staff::Staff;
use alongside_involvement::store::Store;
use alongside_locales::Words;
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
    let impact = Impact::gather(store, facts, made_on).unwrap();
    let report = ImpactPaper {
        impact: &impact,
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
    let impact = Impact::gather(store, facts, made_on).unwrap();
    let report = ImpactPaper {
        impact: &impact,
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
