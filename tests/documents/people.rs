//! Papers about people: who may be phoned, what we do for each person, addresses for envelopes, and what lies on top of each pack of a
//! meeting.

use alongside_document::{Document, Edition, Format, LabelSheet, LabelsAbout, write_labels};
use alongside_involvement::access_requirement::{AccessRequirement, RequirementsPaper};
use alongside_involvement::activity::{Activity, ActivityPapers};
use alongside_involvement::charity::Charity;
use alongside_involvement::meeting::Meeting;
use alongside_involvement::meeting_paper::{AddressLabel, MeetingPapers};
use alongside_involvement::pack::{Bindery, Recipient};
use alongside_involvement::representative::{
    CallListPaper, PaperFormat, Representative, RepresentativeId,
};
use alongside_involvement::staff::Staff;
use alongside_involvement::stage::{Move, MoveFacts, MoveId, Stage, StopLetter};
use alongside_involvement::store::Store;
use alongside_involvement::{Letterhead, press};
use alongside_locales::{Language, Words};
use chrono::NaiveDate;

/// The call list of everybody and of each activity, and for each person what we do.
pub(super) fn of_charity(
    store: &Store,
    letterhead: &Letterhead,
    words: Words,
    made_on: NaiveDate,
) -> Vec<(String, Document)> {
    let contact = Charity::of(store).unwrap().unwrap().facts.contact.unwrap();
    let contact = Staff::find(store, contact).unwrap().facts;
    let mut whose = vec![(None, None)];
    for (id, title) in Activity::titles(store).unwrap() {
        whose.push((Some(id), Some(title)));
    }
    let mut documents = Vec::new();
    for (id, title) in whose {
        let lines = Representative::call_list(store, id).unwrap();
        let paper = CallListPaper {
            activity: title.as_deref(),
            lines: &lines,
            contact: &contact,
            letterhead,
            made_on,
        };
        documents.push(paper.document(words));
    }
    for (id, _) in Representative::names(store).unwrap() {
        let requirements = AccessRequirement::of_person(store, id, false).unwrap();
        let paper = RequirementsPaper {
            person: &Representative::find(store, id).unwrap(),
            requirements: &requirements,
            contact: &contact,
            letterhead,
            made_on,
        };
        documents.push(paper.document(words));
    }
    let named = documents.into_iter().map(|it| (it.title.clone(), it));
    named.collect()
}

/// The page to begin with and the letter of a pack of each meeting that has papers, as the bindery makes them in this format.
pub(super) fn on_top_of_packs(
    store: &Store,
    letterhead: &Letterhead,
    language: Language,
    format: Format,
    made_on: NaiveDate,
) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for meeting in every_meeting(store) {
        let title = meeting.facts.title.clone();
        let papers = MeetingPapers::gather(store, meeting, letterhead.clone())
            .unwrap()
            .with_outside(store)
            .unwrap();
        if papers.papers.is_empty() {
            continue;
        }
        let person = RepresentativeId::new(super::sample::now());
        let recipient = Recipient {
            id: person,
            name: "Rosie Tattersall".into(),
            called: "Rosie".into(),
            format: Some(PaperFormat::ClearPrint),
            made_here: Some(Edition::from(format)),
            language,
            calendar: true,
        };
        let pack = Bindery::new(&papers, press().unwrap(), made_on)
            .bind(&recipient)
            .unwrap();
        assert!(pack.files.len() > 3, "a page, a letter, papers, a calendar");
        for file in pack.files.into_iter().take(2) {
            let (name, _) = file.name.rsplit_once('.').unwrap();
            files.push((format!("{name} {title}"), file.bytes.to_vec()));
        }
    }
    assert!(!files.is_empty());
    files
}

/// The letters that say why the activity stopped, if it were paused or cancelled: to one person, and to everybody.
pub(super) fn if_it_stopped(
    papers: &ActivityPapers,
    words: Words,
    made_on: NaiveDate,
) -> Vec<(String, Document)> {
    let stops = [
        (Stage::Paused, None, vec![]),
        (Stage::Cancelled, Some("Rosie"), vec![made_on]),
    ];
    let letter = |(becomes, to, cancelled): (Stage, Option<&str>, Vec<NaiveDate>)| {
        let letter = StopLetter {
            activity: papers.activity.clone(),
            made: Move {
                id: MoveId::new(super::sample::now()),
                was: Stage::Active,
                facts: MoveFacts {
                    becomes,
                    why: "The town hall is being repaired. The room is closed.".into(),
                    what_next: "We are looking for another room.".into(),
                    decided_by: String::new(),
                    told_on: None,
                },
                on: made_on,
                missing: Vec::new(),
            },
            people: Vec::new(),
            cancelled,
            decisions: papers.decisions.clone(),
            contact: papers.contact.clone(),
            deputy: papers.deputy.clone(),
            letterhead: papers.letterhead.clone(),
        };
        let paper = letter.document(words, to, made_on);
        (format!("{} {}", paper.title, becomes.name(words)), paper)
    };
    stops.into_iter().map(letter).collect()
}

/// Sheets of the addresses of each meeting, cut in both ways.
pub(super) fn labels(
    store: &Store,
    letterhead: &Letterhead,
    words: Words,
    made_on: NaiveDate,
) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for meeting in every_meeting(store) {
        let labels = AddressLabel::of_meeting(store, &meeting).unwrap();
        let lines: Vec<_> = labels.iter().map(AddressLabel::all_lines).collect();
        if lines.is_empty() {
            continue;
        }
        for sheet in [LabelSheet::TwentyOne, LabelSheet::Fourteen] {
            let about = LabelsAbout {
                title: words.meeting_paper_labels_file(),
                publisher: &letterhead.charity,
                language: words.language(),
                made_on,
            };
            let name = format!("{} {} {sheet:?}", about.title, meeting.facts.title);
            let bytes = write_labels(&lines, sheet, about, press().unwrap()).unwrap();
            files.push((name, bytes));
        }
    }
    assert!(!files.is_empty());
    files
}

fn every_meeting(store: &Store) -> Vec<Meeting> {
    let activities = Activity::titles(store).unwrap().into_iter();
    activities
        .flat_map(|(id, _)| Meeting::of_activity(store, id).unwrap())
        .collect()
}

#[test]
fn what_is_printed_about_people_is_among_the_papers_that_are_judged() {
    let computer = super::sample::charity("about people", Language::English);
    let office = computer.office.as_ref().unwrap();
    let papers = super::sample::every_paper(office, Language::English, Format::PlainText);
    let text = |name: &str| {
        let found = papers.get(name);
        let bytes = found.unwrap_or_else(|| panic!("no {name} in {:?}", papers.keys()));
        String::from_utf8(bytes.clone()).unwrap()
    };
    let call_list = Words::new(Language::English).representative_call_list_title();
    assert!(
        text(call_list).contains("01632 960 177"),
        "Joan may be phoned"
    );
    assert!(!text(call_list).contains("Gareth"), "Gareth may not");
    let title = Words::new(Language::English).access_requirement_paper_title("Joan Whitlock");
    assert!(text(&title).contains("20 point"));
    let start = text("Start here January meeting of the board");
    assert!(start.contains("Dial-a-Ride report"), "{start}");
    assert!(text("Letter January meeting of the board").contains("Dear Rosie"));
}
