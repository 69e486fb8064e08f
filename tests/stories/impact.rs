//! At the end of the year the charity shows what changed, what it refused and why, and what it got wrong.

use alongside_tests::{Visitor, marlbrook, sample};

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
        "All formats",
        "fewer than 5",
        "A format that fewer than 5 people have is counted with the others.",
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
        .hears("Under 50 12 50 or over Not shown Prefer not to say Not shown")
        .hears("Numbers under 5 are not shown, and nor are others that would give them away.")
        .does_not_hear("people answered");
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
