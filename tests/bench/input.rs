//! How long the pages and the report about what people said take with a few inputs and with 10,000.

use alongside_involvement::Actor;
use alongside_involvement::activity::Activity;
use alongside_involvement::input::{
    Answer, AnswerKind, Input, InputFacts, InputKind, Quote, QuoteAnswer, Sensitivity,
};
use alongside_involvement::store::{StoreError, Verb};
use alongside_tests::{Visitor, sample};
use chrono::{Days, NaiveDate};

use crate::{median, page::get};

/// The report of the year in which all of it was said.
const REPORT: &str = "/impact?from-day=1&from-month=1&from-year=2026&until-day=31&until-month=12&until-year=2026&activity=";

/// How many inputs the stores hold.
const ROWS: [usize; 2] = [100, 10_000];

/// The list in the ways in which people ask for it, the sheet and the report of a year, and Home, which looks for whoever waits too
/// long.
const ADDRESSES: [&str; 7] = [
    "/",
    "/inputs",
    "/inputs?page=200",
    "/inputs?answer=late",
    "/inputs?words=ramp",
    "/inputs/sheet?from-day=1&from-month=1&from-year=2026&until-day=31&until-month=12&until-year=2026",
    REPORT,
];

/// Prints a line for each page.
pub fn measure() {
    println!("Pages, in milliseconds (medians), with so many inputs in the store:");
    println!();
    let times = ROWS.map(|rows| {
        let mut visitor = sample();
        fill(&mut visitor, rows);
        let pages = ADDRESSES.map(|address| median(21, |_| get(&mut visitor, address)));
        let [print, large] = [("clear-print", ""), ("large-print", "24")]
            .map(|(format, points)| median(5, |_| print_report(&mut visitor, format, points)));
        (pages, [print, large])
    });
    println!("{:<28} {:>9} {:>9}", "page", ROWS[0], ROWS[1]);
    for (place, address) in ADDRESSES.iter().enumerate() {
        let shown: String = address.chars().take(28).collect();
        println!(
            "{shown:<28} {:>9.2} {:>9.2}",
            times[0].0[place], times[1].0[place]
        );
    }
    for (place, format) in ["report, clear print (PDF)", "report, large print (PDF)"]
        .iter()
        .enumerate()
    {
        println!(
            "{format:<28} {:>9.2} {:>9.2}",
            times[0].1[place], times[1].1[place]
        );
    }
    println!();
}

/// Makes the report of the year as a PDF.
fn print_report(visitor: &mut Visitor, format: &str, points: &str) {
    let form = [
        ("format", format),
        ("points", points),
        ("language", "en-GB"),
        ("how", "open"),
    ];
    visitor.handed.clear();
    visitor.send_form(REPORT, &form);
    assert!(!visitor.handed.is_empty(), "{}", visitor.page().text());
}

fn fill(visitor: &mut Visitor, rows: usize) {
    let actor = Actor::Staff(visitor.session.who.expect("Helen is signed in"));
    let office = visitor.computer.office.as_ref().expect("an open office");
    let activity = Activity::titles(&office.store).expect("a store")[0].0;
    let first = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");
    for chunk in 0..rows.div_ceil(1000) {
        office
            .store
            .change(&actor, Verb::Import, None, visitor.now, |change| {
                for number in chunk * 1000..rows.min((chunk + 1) * 1000) {
                    let about = ["A ramp", "A bench", "A later bus", "Plain words"][number % 4];
                    let facts = InputFacts {
                        activity,
                        gist: format!("{about}, {number}"),
                        said: format!("{about} would help me and others on this line."),
                        kind: InputKind::ALL[number % 3],
                        place: String::new(),
                        on: first + Days::new(number as u64 % 365),
                        representative: None,
                        sensitivity: Sensitivity::Everybody,
                        quote: Quote {
                            answer: QuoteAnswer::Yes,
                            on: Some(first),
                        },
                    };
                    let id = Input::add(change, &facts)?;
                    // Of four things one waits, and of the others one is not done.
                    let kind = [AnswerKind::Done, AnswerKind::Partly, AnswerKind::NotDoing];
                    if let Some(kind) = kind.get(number % 4) {
                        let answer = Answer {
                            kind: *kind,
                            why: "The drivers and the group looked at it together.".into(),
                            decided_by: "Sam Ellis, director".into(),
                            decided_on: facts.on,
                        };
                        Input::give(change, &Input::find(change, id)?, 1, Some(&answer))?;
                    }
                }
                Ok::<(), StoreError>(())
            })
            .expect("a change");
    }
}
