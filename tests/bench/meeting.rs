//! A meeting of 200 people: who gets what of 20 papers, and the packs of 5.

use alongside_involvement::Actor;
use alongside_involvement::activity::{Activity, Participation};
use alongside_involvement::meeting::{Meeting, MeetingDraft};
use alongside_involvement::meeting_paper::{
    Matrix, MeetingPaper, MeetingPaperFacts, MeetingPapers, Source,
};
use alongside_involvement::pack::{Bindery, Recipient};
use alongside_involvement::pack_item::PaperSent;
use alongside_involvement::representative::{
    Delivery, FormatPreference, PaperFormat, Representative, RepresentativeDraft, SaidBy,
};
use alongside_involvement::statement::Statement;
use alongside_involvement::store::{Store, StoreError, Verb};
use alongside_involvement::{Letterhead, press};
use alongside_locales::{Language, Words};
use alongside_tests::{Visitor, sample};
use chrono::NaiveDate;
use std::time::Instant;

use crate::{median, paper};

const PEOPLE: usize = 200;

/// How many packs are in memory at the same time, as in the program.
const AT_ONCE: usize = 8;

/// Prints how long the matrix and the packs take, and how far memory grows.
pub fn measure() {
    let mut visitor = sample();
    let large = fill(&mut visitor, 20);
    let small = fill(&mut visitor, 5);
    let today = visitor.now.date_naive();
    let store = store(&visitor);
    let time = median(21, |_| {
        let matrix = Matrix::of(store, large.clone(), today).unwrap();
        assert_eq!((matrix.rows.len(), matrix.papers.len()), (PEOPLE, 20));
    });
    println!(
        "Matrix of 200 people by 20 papers, every one sent: {time:.1} ms (median; to be below 10)"
    );
    let letterhead = Letterhead::of(store).unwrap();
    let papers = MeetingPapers::gather(store, small.clone(), letterhead)
        .unwrap()
        .with_outside(store)
        .unwrap();
    let people: Vec<Recipient> = Representative::of_activity(store, small.activity)
        .unwrap()
        .iter()
        .map(Recipient::from)
        .collect();
    let before = memory();
    let start = Instant::now();
    let mut bindery = Bindery::new(&papers, press().unwrap(), today).with_zip();
    let (mut files, mut bytes, mut half) = (0, 0, 0);
    for (place, some) in people.chunks(AT_ONCE).enumerate() {
        for made in bindery.bind_all(some) {
            let pack = made.expect("a pack");
            files += pack.files.len();
            bytes += pack.files.iter().map(|it| it.bytes.len()).sum::<usize>();
        }
        if place == PEOPLE / AT_ONCE / 2 {
            half = memory();
        }
    }
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "Packs of 200 people, 5 papers each: {seconds:.1} s for {files} files, {} MB (to be within 5 s)",
        bytes / 1_000_000
    );
    println!(
        "Memory: {} MB before, {} MB after half of them, {} MB after all",
        before / 1024,
        half / 1024,
        memory() / 1024
    );
    println!();
}

fn store(visitor: &Visitor) -> &Store {
    &visitor.computer.office.as_ref().unwrap().store
}

/// What this process has needed at most, in KiB. 0 where the system does not say.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or_default()
}

/// An activity of its own with 200 people and a meeting with so many papers. The larger one has sent everything.
fn fill(visitor: &mut Visitor, papers: usize) -> Meeting {
    let actor = Actor::Staff(visitor.session.who.unwrap());
    let words = Words::new(Language::English);
    let (now, today) = (visitor.now, visitor.now.date_naive());
    let (known, _) = Activity::titles(store(visitor)).unwrap().remove(0);
    let mut facts = Activity::find(store(visitor), known).unwrap().facts;
    facts.title = format!("Assembly with {papers} papers");
    let done = store(visitor)
        .change::<_, StoreError>(&actor, Verb::Import, None, now, |change| {
            let activity = Activity::add(change, &facts)?;
            let draft = MeetingDraft {
                title: format!("Meeting with {papers} papers"),
                on_day: "21".into(),
                on_month: "1".into(),
                on_year: "2027".into(),
                start: "10:30".into(),
                finish: "12:30".into(),
                place: "Town hall".into(),
                ..MeetingDraft::blank()
            };
            let meeting =
                Meeting::add(change, activity, None, &draft.check(words, today).unwrap())?;
            let mut ids = Vec::new();
            for number in 1..=papers {
                let facts = MeetingPaperFacts {
                    title: format!("Paper {number}"),
                    whose: String::new(),
                    source: Source::Written,
                    item: None,
                    statements: statements(number),
                    changed: String::new(),
                };
                let id = MeetingPaper::add(change, meeting, &facts)?;
                MeetingPaper::set_final(change, id, 1, NaiveDate::from_ymd_opt(2026, 12, 1))?;
                ids.push(id);
            }
            for number in 0..PEOPLE {
                let draft = RepresentativeDraft {
                    name: format!("Person {number} of {papers}"),
                    status: "active".into(),
                    ..Default::default()
                };
                let person = Representative::add(change, &draft.check(words, None).unwrap())?;
                let asked = asked(number, today);
                Representative::save_format(change, person, 1, &asked)?;
                Participation::begin(change, activity, person, today)?;
                if papers > 5 {
                    for paper in &ids {
                        PaperSent {
                            paper: *paper,
                            representative: person,
                            number: 1,
                            format: asked.format,
                            delivery: asked.delivery,
                            to: String::new(),
                            on: today,
                        }
                        .log(change)?;
                    }
                }
            }
            Ok(meeting)
        })
        .unwrap();
    Meeting::find(store(visitor), done.value().unwrap()).unwrap()
}

/// Formats as a large group has them: most in print, many on a screen.
fn asked(number: usize, today: NaiveDate) -> FormatPreference {
    let (format, points) = match number % 10 {
        0 | 1 => (PaperFormat::EasyRead, None),
        2 | 3 => (PaperFormat::ClearPrint, None),
        4 => (PaperFormat::LargePrint, Some(20)),
        5 => (PaperFormat::LargePrint, Some(24)),
        6 | 7 => (PaperFormat::Word, None),
        8 => (PaperFormat::PlainText, None),
        _ => (PaperFormat::Html, None),
    };
    FormatPreference {
        format,
        points,
        paper: String::new(),
        delivery: Delivery::Hand,
        copies: 1,
        language: Language::English,
        have_by: 7,
        calendar: true,
        said_by: SaidBy::Person,
        said_on: today,
        typeface: None,
    }
}

/// Twenty ideas with pictures: about six pages in easy words.
fn statements(number: usize) -> Vec<Statement> {
    paper::SENTENCES
        .iter()
        .cycle()
        .zip(paper::pictures().skip(number).take(20))
        .map(|(words, picture)| Statement {
            words: (*words).to_string(),
            picture: Some(picture.id.to_string()),
            heading: String::new(),
            hard_word: None,
        })
        .collect()
}
