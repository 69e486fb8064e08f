//! The group looks back under the headings of 4Pi: what was planned and found, what the records show, and what is still open. No score.

use alongside_tests::{Visitor, marlbrook};

fn survey() -> Visitor {
    let mut helen = marlbrook();
    helen
        .follow("Activities")
        .follow("Dial-a-Ride survey")
        .follow("What came of it")
        .follow("Looking back")
        .follow("4Pi, 14 December 2026");
    helen
}

#[test]
fn evidence_comes_from_the_records_and_what_nobody_wrote_is_an_open_question() {
    survey()
        .hears("4 of 4 challenges have an answer.")
        .hears("3 of 4 new ideas have an answer.")
        .hears("Nobody has written anything here yet. That is an open question.")
        .hears("Who never books, because it has failed too often?")
        .does_not_hear("%");
}

#[test]
fn the_eight_elements_are_begun_and_written_under() {
    let mut helen = marlbrook();
    helen
        .follow("Activities")
        .follow("Partnership Board")
        .follow("What came of it")
        .follow("Looking back")
        .follow("Begin a review")
        .press("Begin")
        .is_told(&["Choose the headings"])
        .choose("Which headings", "Eight essential elements")
        .type_in("Who looks at it together", "The whole board")
        .press("Begin")
        .hears("Who looked at it: The whole board.")
        .follow("Write under “Structure”")
        .type_in("What we found", "The plan is on the wall.")
        .press_twice("Save")
        .hears("What you wrote under “Structure” is saved.")
        .hears("The plan is on the wall.")
        .hears("Your items were not last: 3 of 6 said yes after the last meeting.")
        .hears("per cent of the time on agendas was for what representatives brought.");
}

#[test]
fn a_review_is_a_paper_too() {
    let mut helen = survey();
    helen
        .follow("Make a paper of this review")
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("a paper");
    let paper = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    for told in [
        "There is no score.",
        "4 of 4 challenges have an answer.",
        "Presence",
    ] {
        assert!(paper.contains(told), "{told} is missing from {paper}");
    }
}

#[test]
fn each_kind_of_evidence_is_found_in_the_records() {
    let mut helen = marlbrook();
    helen.now = chrono::DateTime::parse_from_rfc3339("2027-03-31T09:00:00+01:00").expect("a time");
    helen.session.last_used = None;
    let begin = |helen: &mut Visitor, headings: &str| {
        helen
            .visit("/activities")
            .follow("Partnership Board")
            .follow("What came of it")
            .follow("Looking back")
            .follow("Begin a review")
            .choose("Which headings", headings)
            .press("Begin");
    };
    begin(&mut helen, "Eight essential elements");
    helen
        .hears("per cent of the time on agendas was for what representatives brought.")
        .hears("said yes after the last meeting.")
        .hears("6 people take part.")
        .hears("Access at the place has been checked, and something is left to do.")
        .hears("promises were kept in time.")
        .hears("Half of the claims were paid within")
        .hears("certificates have been written for it.");
    // Papers are told in words: numbers of one activity could be had from those of others.
    begin(&mut helen, "4Pi");
    helen.hears("Most papers came late.");
}
