//! At the end of the year the charity shows what changed, what it refused and why, and what it got wrong.

use alongside_involvement::Actor;
use alongside_involvement::activity::Activity;
use alongside_involvement::input::{
    Answer, AnswerKind, Input, InputFacts, InputKind, Quote, QuoteAnswer, Sensitivity,
};
use alongside_involvement::store::{StoreError, Verb};
use alongside_tests::{Visitor, marlbrook, sample};
use chrono::NaiveDate;

const YEAR: &str =
    "/impact?from-day=1&from-month=4&from-year=2026&until-day=31&until-month=3&until-year=2027";

/// The report of the year as plain text.
fn report(helen: &mut Visitor) -> String {
    helen
        .visit(YEAR)
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("a report");
    String::from_utf8_lossy(&paper.files[0].bytes).into_owned()
}

#[test]
fn the_year_end_tells_what_changed_what_was_refused_and_what_went_wrong() {
    let mut helen = marlbrook();
    let report = report(&mut helen);
    for told in [
        "Booking by text has worked since 24 November.",
        "The contract ends in June 2027.",
        "How often we answered",
        "They challenged us",
        "1 thing has waited longer than we promised.",
        "What we got wrong",
        "The drivers are kind.",
        "An online-only survey",
    ] {
        assert!(report.contains(told), "{told} is missing from {report}");
    }
    for told in [
        "Papers in time",
        "meeting papers came in time.",
        "We do not give figures here.",
        "Could everybody take part?",
        "12 of 12 sheets after meetings say: I had what I needed to take part.",
        "How fast we paid",
        "How we worked: 4Pi",
        "This is what our records show. It is not a score.",
    ] {
        assert!(report.contains(told), "{told} is missing from {report}");
    }
    // Who asked for which format is told of nobody where there are six people.
    for never in [
        "BSL video",
        "Easy Read",
        "Audio recording",
        "Large print",
        "interpreter",
    ] {
        assert!(!report.contains(never), "{never} is in {report}");
    }
    // Nobody is named, and nobody is told by their impairment.
    for never in ["Gareth", "Rosie", "Derek", "Deaf", "wheelchair"] {
        assert!(!report.contains(never), "{never} is in {report}");
    }
}

#[test]
fn a_quote_leaves_the_report_with_its_consent() {
    let mut helen = marlbrook();
    assert!(report(&mut helen).contains("They wait until I am inside."));
    helen
        .visit("/inputs")
        .follow("Drivers who wait")
        .follow("Change whether the words may be printed")
        .choose("May we print their words?", "No")
        .press("Save what they said about it");
    assert!(!report(&mut helen).contains("They wait until I am inside."));
}

#[test]
fn a_start_with_something_missing_is_told_with_who_decided_it_and_why() {
    let mut helen = marlbrook();
    assert!(report(&mut helen).contains("Nothing started while something was missing."));
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Change stage")
        .choose("New stage", "Ready to start")
        .type_in(
            "Who decides to start while something is missing",
            "Sam Ellis",
        )
        .type_in("Reason", "The loop is tested on the day")
        .press("Move it");
    let report = report(&mut helen);
    for told in [
        "Partnership Board started on 8 January 2027. Sam Ellis decided it.",
        "Missing at the time: Access was checked.",
        "The loop is tested on the day",
    ] {
        assert!(report.contains(told), "{told} is missing from {report}");
    }
}

#[test]
fn words_that_give_somebody_away_are_left_out_and_shown_to_whoever_makes_the_report() {
    let mut helen = marlbrook();
    helen
        .visit("/inputs")
        .follow("A card in easy words")
        .follow("Change the answer")
        .type_in(
            "What we did, or why not",
            "The card is for people with learning disabilities.",
        )
        .press("Save the answer");
    assert!(!report(&mut helen).contains("learning disabilities"));
    helen
        .visit(YEAR)
        .hears("Words that are left out")
        .hears("The card is for people with learning disabilities.");
}

#[test]
fn an_empty_year_has_a_report_that_says_so() {
    let mut helen = sample();
    helen
        .visit("/impact?from-day=1&from-month=4&from-year=2020&until-day=31&until-month=3&until-year=2021")
        .hears("Nothing is recorded in this period. The report says so.")
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("a report");
    let report = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    assert!(
        report.contains("Nothing is recorded for this time.")
            && report.contains("We want to tell you that too."),
        "{report}"
    );
    assert!(
        report.contains("Fewer than 5 people took part."),
        "{report}"
    );
}

#[test]
fn monitoring_shows_no_sum_under_five_nor_one_that_gives_it_away() {
    let mut helen = sample();
    helen
        .visit("/monitoring")
        .follow("How old are you?")
        .follow("Type in what was counted")
        .press("Save the totals")
        .is_told(&["Enter the day the sheets were counted"])
        .type_date("Counted on", ["7", "1", "2027"])
        .press("Save the totals")
        .is_told(&["Enter how many chose each answer"])
        .type_in("Under 50", "12")
        .type_in("50 or over", "7")
        .type_in("Prefer not to say", "2")
        .press("Save the totals")
        .hears("The totals are saved.")
        .hears("Counted on 7 January 2027")
        .hears("Under 50 12 50 or over Not shown")
        .hears("Prefer not to say Not shown Everybody who answered Not shown")
        .hears("Numbers under 5 are not shown, and nor are others that would give them away.")
        .does_not_hear("Answers to choose from");
}

/// Types in what was counted on a day of January.
fn count(helen: &mut Visitor, day: &str, numbers: [&str; 3]) {
    let [young, old, not_said] = numbers;
    helen
        .visit("/monitoring")
        .follow("How old are you?")
        .follow("Type in what was counted")
        .type_date("Counted on", [day, "1", "2027"])
        .type_in("Under 50", young)
        .type_in("50 or over", old)
        .type_in("Prefer not to say", not_said)
        .press("Save the totals");
}

#[test]
fn one_more_sheet_is_not_told_by_what_it_changes() {
    let mut helen = sample();
    count(&mut helen, "6", ["12", "9", "7"]);
    count(&mut helen, "7", ["13", "9", "7"]);
    helen
        .hears("Counted between 6 January 2027 and 7 January 2027")
        .hears("Under 50 Not shown 12")
        .hears("Everybody who answered Not shown 28")
        .hears("A number that has changed by fewer than 5 since it was last shown is not shown either.");
    // The report has the last table of which something may be told.
    let before = report(&mut helen);
    assert!(before.contains("12"), "{before}");
    assert!(!before.contains("Not shown"), "{before}");
    count(&mut helen, "8", ["18", "14", "12"]);
    helen.hears("Under 50 18 Not shown 12");
}

#[test]
fn each_number_stands_as_it_was_last_shown() {
    let mut helen = marlbrook();
    helen
        .visit("/monitoring")
        .follow("How old are you?")
        .hears("What may be told today")
        .hears("Under 25 7 19 September 2026")
        .hears("25 to 49 17 5 December 2026")
        .hears("A number moves on when at least 5 people have made the difference.")
        .hears(
            "Offer fewer answers to choose from, or count again when more people have answered.",
        );
    // The report says the same, with the day of each older number.
    let report = report(&mut helen);
    assert!(
        report.contains("7, counted on 19 September 2026"),
        "{report}"
    );
    helen
        .visit("/monitoring")
        .follow("Where do you live?")
        .does_not_hear("What may be told today")
        .does_not_hear("Not shown");
}

#[test]
fn a_report_of_a_time_that_has_not_come_says_so_and_nothing_else() {
    let mut helen = marlbrook();
    helen
        .visit("/impact?from-day=1&from-month=4&from-year=2027&until-day=31&until-month=3&until-year=2028")
        .hears("This period has not started yet. The report says so.")
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("a report");
    let future = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    assert!(
        future.contains("This time has not started yet."),
        "{future}"
    );
    for never in ["took part", "What changed because of you", "4Pi"] {
        assert!(!future.contains(never), "{never} is in {future}");
    }
    // A year that is not over yet is told up to today.
    helen.visit(YEAR).hears("This period is not over yet.");
    let so_far = report(&mut helen);
    assert!(
        so_far.contains("This is what we know up to 8 January 2027."),
        "{so_far}"
    );
}

#[test]
fn a_report_of_a_busy_year_has_the_newest_twenty_and_says_how_many_more_there_are() {
    let mut helen = marlbrook();
    answer_many(&helen, 45);
    let report = report(&mut helen);
    assert!(report.contains("Booking by text has worked since 24 November."));
    // Seven of the survey, which came later, and thirteen of these.
    assert_eq!(report.matches("A bench, number").count(), 13, "{report}");
    assert_eq!(report.matches("We wait long").count(), 13, "{report}");
    assert!(
        report.contains("Here are the newest 20. 32 more are not in this report."),
        "{report}"
    );
}

/// So many things that people said in June, all done, with words that may be printed.
fn answer_many(helen: &Visitor, count: u32) {
    let office = helen.computer.office.as_ref().expect("an open office");
    let actor = Actor::Staff(helen.session.who.expect("Helen"));
    let activity = Activity::titles(&office.store).expect("a store")[0].0;
    let june = |day| NaiveDate::from_ymd_opt(2026, 6, day).expect("a day");
    let added = office
        .store
        .change(&actor, Verb::Import, None, helen.now, |change| {
            for number in 0..count {
                let said = InputFacts {
                    activity,
                    gist: format!("A bench, number {number}"),
                    said: format!("We wait long at stop {number}."),
                    kind: InputKind::NewIdea,
                    place: String::new(),
                    on: june(1 + number % 20),
                    representative: None,
                    sensitivity: Sensitivity::Everybody,
                    quote: Quote {
                        answer: QuoteAnswer::Yes,
                        on: Some(june(1)),
                    },
                };
                let id = Input::add(change, &said)?;
                let answer = Answer {
                    kind: AnswerKind::Done,
                    why: "It is there.".into(),
                    decided_by: "Sam Ellis, director".into(),
                    decided_on: june(30),
                };
                Input::give(change, &Input::find(change, id)?, 1, Some(&answer))?;
            }
            Ok::<(), StoreError>(())
        });
    added.expect("a change");
}

#[test]
fn sums_of_monitoring_are_in_the_report_of_the_year_and_none_gives_anybody_away() {
    let mut helen = sample();
    helen
        .visit("/monitoring")
        .follow("How old are you?")
        .follow("Type in what was counted")
        .type_date("Counted on", ["7", "1", "2027"])
        .type_in("Under 50", "12")
        .type_in("50 or over", "7")
        .type_in("Prefer not to say", "2")
        .press("Save the totals");
    let report = report(&mut helen);
    assert!(report.contains("Who took part"), "{report}");
    assert!(report.contains("How old are you?"), "{report}");
    assert!(report.contains("12"), "{report}");
    assert_eq!(report.matches("Not shown").count(), 2, "{report}");
    // A report about one activity has no sums of the whole charity.
    helen
        .visit(YEAR)
        .choose("Which activity", "Partnership Board")
        .press("Show this period")
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("a report");
    let of_board = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    assert!(!of_board.contains("How old are you?"), "{of_board}");
    assert!(!of_board.contains("How fast we paid"), "{of_board}");
}
