//! The report of a year says how many papers came in time, format by format, and gives nobody's format away: neither by itself nor beside
//! the report of another day.

use alongside_involvement::{
    Actor,
    activity::{Activity, ActivityId, Participation},
    meeting::{Meeting, MeetingDraft},
    meeting_paper::{MeetingPaper, MeetingPaperFacts, MeetingPaperId, Source},
    pack_item::PaperSent,
    representative::{
        Delivery, FormatPreference, PaperFormat, Representative, RepresentativeDraft, SaidBy,
    },
    store::{StoreError, Verb},
};
use alongside_locales::{Language, Words};
use alongside_tests::{Visitor, sample};
use chrono::NaiveDate;

const YEAR: &str =
    "/impact?from-day=1&from-month=4&from-year=2026&until-day=31&until-month=3&until-year=2027";

/// What the report says under “Papers in time”.
fn papers_in_time(helen: &mut Visitor, address: &str) -> String {
    helen
        .visit(address)
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("a report");
    let report = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    let (_, after) = report.split_once("Papers in time").expect("the heading");
    let (section, _) = after.split_once("Could everybody").expect("the next");
    section.to_string()
}

fn change<T>(
    helen: &Visitor,
    write: impl FnOnce(&alongside_involvement::store::Change<'_>) -> Result<T, StoreError>,
) -> T {
    let who = Actor::Staff(helen.session.who.expect("Helen"));
    let store = &helen.computer.office.as_ref().expect("an office").store;
    let done = store.change(&who, Verb::Import, None, helen.now, write);
    done.expect("a change").value().expect("made now")
}

/// A large assembly that nobody takes part in yet.
fn assembly(helen: &Visitor) -> ActivityId {
    let store = &helen.computer.office.as_ref().expect("an office").store;
    let known = Activity::titles(store).expect("activities")[0].0;
    let mut facts = Activity::find(store, known).expect("an activity").facts;
    facts.title = "The assembly".into();
    facts.start = None;
    facts.end = None;
    change(helen, |change| Activity::add(change, &facts))
}

/// So many more people, who ask for this format.
fn join(helen: &Visitor, activity: ActivityId, format: PaperFormat, count: usize) {
    let today = helen.now.date_naive();
    change(helen, |change| {
        for number in 0..count {
            let draft = RepresentativeDraft {
                name: format!("{} {number} {}", format.code(), helen.now),
                status: "active".into(),
                ..Default::default()
            };
            let facts = draft.check(Words::new(Language::English), None);
            let id = Representative::add(change, &facts.expect("a person"))?;
            Representative::save_format(change, id, 1, &asked(format, today))?;
            Participation::begin(change, activity, id, today)?;
        }
        Ok(())
    });
}

fn asked(format: PaperFormat, today: NaiveDate) -> FormatPreference {
    FormatPreference {
        format,
        points: (format == PaperFormat::LargePrint).then_some(20),
        paper: String::new(),
        delivery: Delivery::Hand,
        copies: 1,
        language: Language::English,
        have_by: 7,
        calendar: false,
        said_by: SaidBy::Person,
        said_on: today,
        typeface: None,
    }
}

/// A meeting of the assembly with one paper, which everybody got on time.
fn meeting(helen: &Visitor, activity: ActivityId, (day, month, year): (&str, &str, &str)) {
    let sent = NaiveDate::from_ymd_opt(2026, 9, 1).expect("a day");
    let draft = MeetingDraft {
        title: format!("Assembly of {day}"),
        on_day: day.into(),
        on_month: month.into(),
        on_year: year.into(),
        start: "10:30".into(),
        finish: "12:30".into(),
        place: "Town hall".into(),
        ..MeetingDraft::blank()
    };
    let facts = draft.check(Words::new(Language::English), sent);
    let paper: MeetingPaperId = change(helen, |change| {
        let meeting = Meeting::add(change, activity, None, &facts.expect("a meeting"))?;
        let facts = MeetingPaperFacts {
            title: "What we want".into(),
            whose: String::new(),
            source: Source::Written,
            item: None,
            statements: Vec::new(),
            changed: String::new(),
        };
        let paper = MeetingPaper::add(change, meeting, &facts)?;
        MeetingPaper::set_final(change, paper, 1, Some(sent))?;
        Ok(paper)
    });
    let store = &helen.computer.office.as_ref().expect("an office").store;
    let people = Representative::of_activity(store, activity).expect("people");
    change(helen, |change| {
        for person in &people {
            let format = person.format.as_ref().expect("a format");
            PaperSent {
                paper,
                representative: person.id,
                number: 1,
                format: format.format,
                delivery: format.delivery,
                to: String::new(),
                on: sent,
            }
            .log(change)?;
        }
        Ok(())
    });
}

#[test]
fn formats_of_many_stand_alone_and_one_newcomer_is_not_told_by_the_next_report() {
    let mut helen = sample();
    let assembly = assembly(&helen);
    join(&helen, assembly, PaperFormat::EasyRead, 8);
    join(&helen, assembly, PaperFormat::ClearPrint, 7);
    meeting(&helen, assembly, ("10", "12", "2026"));
    helen
        .visit(YEAR)
        .hears("Papers in time are counted once.")
        .hears("the meetings between 1 April 2026 and 7 January 2027 are counted for good");
    let first = papers_in_time(&mut helen, YEAR);
    assert!(
        first.contains("These are the papers of meetings between 1 April 2026 and 7 January 2027."),
        "{first}"
    );
    for row in ["Easy Read", "Clear print", "All formats"] {
        assert!(first.contains(row), "{row} is not in {first}");
    }
    // Somebody new comes, and papers are sent to the meeting after.
    join(&helen, assembly, PaperFormat::EasyRead, 1);
    meeting(&helen, assembly, ("14", "1", "2027"));
    helen.now += chrono::TimeDelta::days(30);
    helen.session.last_used = None;
    helen
        .visit(YEAR)
        .hears("the meetings between 8 January 2027 and 6 February 2027 are counted for good");
    let next = papers_in_time(&mut helen, YEAR);
    assert!(
        next.contains("These are the papers of meetings between 1 April 2026 and 6 February 2027."),
        "{next}"
    );
    // The rows of before stand as they were; what is new is counted with the others.
    let cells = |report: &str, row: &str| -> String {
        let (_, after) = report.split_once(row).expect("a row");
        after.lines().skip(1).take(2).collect::<Vec<_>>().join("; ")
    };
    for row in ["Easy Read", "Clear print"] {
        assert_eq!(cells(&first, row), cells(&next, row), "{first} {next}");
    }
    assert!(next.contains("Other formats"), "{next}");
    // The same report once more says the same, and counts nothing.
    helen
        .visit(YEAR)
        .does_not_hear("Papers in time are counted once.");
    assert_eq!(papers_in_time(&mut helen, YEAR), next);
}

#[test]
fn part_of_the_days_that_were_counted_is_told_in_words() {
    let mut helen = sample();
    let assembly = assembly(&helen);
    join(&helen, assembly, PaperFormat::EasyRead, 8);
    join(&helen, assembly, PaperFormat::ClearPrint, 7);
    meeting(&helen, assembly, ("10", "12", "2026"));
    papers_in_time(&mut helen, YEAR);
    // One day less than the year before: nothing can be taken from anything.
    let shorter = YEAR.replace("from-day=1", "from-day=2");
    let words = papers_in_time(&mut helen, &shorter);
    assert!(
        words.contains("meeting papers came in time.") && !words.contains("Easy Read"),
        "{words}"
    );
    // So is one activity: it could be had by taking the others away.
    helen
        .visit(YEAR)
        .choose("Which activity", "The assembly")
        .press("Show this period")
        .does_not_hear("Papers in time are counted once.")
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("a report");
    let report = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    assert!(
        report.contains("All meeting papers came in time.")
            && report.contains("We give figures for our whole charity alone.")
            && !report.contains("Easy Read"),
        "{report}"
    );
}
