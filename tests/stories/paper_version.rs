//! Somebody has an earlier version of a paper at home: it can be read here too, and says that it is one.

use alongside_tests::{Visitor, marlbrook};

fn budget() -> Visitor {
    let mut helen = marlbrook();
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Papers")
        .follow("Budget")
        .does_not_hear("Earlier versions")
        .follow("Change its words")
        .type_in("Statement 1", "We have 4,000 pounds.")
        .press("Save the paper")
        .follow("The text is final")
        .press("The text is final")
        .follow("Begin a new version")
        .type_in("What is new in it", "A new sum")
        .press("Begin the new version")
        .type_in("Statement 1", "We have 5,000 pounds.")
        .press("Save the paper");
    helen
}

/// What the paper that was handed out last says.
fn handed(helen: &mut Visitor) -> String {
    let handed = helen.handed.pop().expect("a paper");
    String::from_utf8_lossy(&handed.files[0].bytes).into_owned()
}

#[test]
fn the_first_version_can_be_read_once_the_second_is_written() {
    let mut helen = budget();
    helen
        .hears("We have 5,000 pounds.")
        .does_not_hear("We have 4,000 pounds.")
        .hears("Earlier versions")
        .follow("Version 1, from 8 January 2027 to 8 January 2027")
        .is_at("Budget, version 1")
        .hears("This is an earlier version. Work on version 2 started on Friday 8 January 2027.")
        .hears("We have 4,000 pounds.")
        .does_not_hear("We have 5,000 pounds.")
        .choose("Format", "Plain text")
        .press("Open");
    let paper = handed(&mut helen);
    assert!(paper.contains("This is an earlier version."), "{paper}");
    assert!(paper.contains("We have 4,000 pounds."), "{paper}");
    assert!(!paper.contains("We have 5,000 pounds."), "{paper}");
    helen
        .follow("Go to version 2")
        .is_at("Budget")
        .hears("We have 5,000 pounds.");
    let address = helen.address().to_string();
    for wrong in ["2", "9", "one"] {
        helen
            .visit(&format!("{address}/versions/{wrong}"))
            .is_at("Page not found");
    }
}

#[test]
fn a_paper_that_another_has_replaced_says_so_and_each_leads_to_the_other() {
    let mut helen = budget();
    helen
        .follow("Another paper takes its place")
        .choose("The paper that takes its place", "Dial-a-Ride report")
        .press("Save what takes its place")
        .hears("This paper has been replaced by “Dial-a-Ride report”.")
        .follow("Read or print it in any format")
        .choose("Format", "Plain text")
        .press("Open");
    let paper = handed(&mut helen);
    let note = "This paper has been replaced by “Dial-a-Ride report”.";
    assert!(paper.contains(note), "{paper}");
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Papers")
        .does_not_hear("Budget")
        .follow("Dial-a-Ride report")
        .hears("Earlier versions")
        .follow("Budget, which this paper replaced")
        .hears(note);
}

#[test]
fn a_new_version_that_was_a_slip_is_undone_and_can_be_begun_again() {
    let mut helen = marlbrook();
    let begin = |helen: &mut Visitor| {
        helen
            .follow("Begin a new version")
            .type_in("What is new in it", "The order")
            .press("Begin the new version");
    };
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Papers")
        .follow("Dial-a-Ride report");
    let paper = helen.address().to_string();
    begin(&mut helen);
    helen
        .visit(&paper)
        .hears("Version 1, from")
        .follow("What changed")
        .press("Undo this change")
        .visit(&paper)
        .does_not_hear("Earlier versions");
    begin(&mut helen);
    helen.visit(&paper).hears("Version 1, from");
}
