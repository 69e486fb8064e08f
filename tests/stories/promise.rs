//! Helen writes down what senior people promise, says what became of it, and hands the group a paper of it.

use alongside_tests::{Visitor, marlbrook, sample};
use alongside_ui::How;

fn late() -> Visitor {
    let mut helen = marlbrook();
    helen
        .follow("Activities")
        .follow("Partnership Board")
        .follow("What came of it")
        .follow("Promises")
        .hears("Test the hearing loop in committee room 2")
        .hears("Late by 21 days")
        .follow("Test the hearing loop in committee room 2");
    helen
}

#[test]
fn helen_records_a_promise_from_the_activity_it_is_for() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("What came of it")
        .follow("Promises")
        .follow("Record a promise")
        .press("Save the promise")
        .is_told(&[
            "Enter what is promised",
            "Enter the name of the person who promised it",
            "Enter their department",
            "Enter the day by which it will be done",
        ])
        .type_in("What is promised", "A ramp at the side door")
        .type_in("Who promised it", "Sam Ellis, director")
        .type_in("Department", "Director’s office")
        .type_date("By when", ["31", "2", "2027"])
        .press("Save the promise")
        .is_told(&["February 2027 has 28 days: change the day in “By when”"])
        .finds_typed("What is promised", "A ramp at the side door")
        .type_date("By when", ["28", "2", "2027"])
        .press("Save the promise")
        .is_at("A ramp at the side door")
        .hears("The promise is saved.")
        .hears("Still open")
        .hears("Partnership Board");
    helen
        .visit("/search?for=ramp")
        .hears("A ramp at the side door");
}

#[test]
fn a_promise_of_the_whole_charity_belongs_to_no_activity() {
    let mut helen = sample();
    helen
        .visit("/promises/new")
        .type_in("What is promised", "Claims are paid in 10 working days")
        .type_in("Who promised it", "Sam Ellis, director")
        .type_in("Department", "Finance")
        .type_date("By when", ["1", "4", "2027"])
        .press("Save the promise")
        .is_told(&["Choose an activity, or the whole charity"])
        .choose("Which activity it belongs to", "The whole charity")
        .press_twice("Save the promise")
        .is_at("Claims are paid in 10 working days");
    let list = helen.visit("/promises").page().text();
    assert_eq!(list.matches("Claims are paid").count(), 1, "{list}");
}

#[test]
fn the_register_shows_what_is_asked_for_and_nothing_else() {
    let mut helen = marlbrook();
    helen
        .visit("/promises")
        .hears("Test the hearing loop")
        .hears("Kept on 24 November 2026")
        .choose("Show", "Late")
        .press("Show these promises")
        .hears("Test the hearing loop")
        .does_not_hear("People can book Dial-a-Ride by text")
        .does_not_hear("A written answer")
        .follow("Show all promises")
        .choose("Activity", "The whole charity")
        .press("Show these promises")
        .hears("Every expenses claim")
        .does_not_hear("hearing loop")
        .choose("Activity", "Every activity")
        .type_in("Words in a promise, a name or a note", "100%")
        .press("Show these promises")
        .hears("No promises match.")
        .type_in("Words in a promise, a name or a note", "dana")
        .press("Show these promises")
        .hears("People can book Dial-a-Ride by text");
}

#[test]
fn a_late_promise_is_kept_late_and_everybody_hears_when() {
    let mut helen = late();
    helen
        .follow("Say what became of it")
        .press("Save what became of it")
        .is_told(&["Choose what became of it"])
        .choose("What became of it", "Kept")
        .type_date("Day it was kept or broken", ["9", "1", "2027"])
        .press("Save what became of it")
        .is_told(&["Day it was kept or broken must be today or earlier"])
        .type_date("Day it was kept or broken", ["7", "1", "2027"])
        .press("Save what became of it")
        .hears("The promise is marked as kept.")
        .hears("Kept late, on 7 January 2027")
        .follow("What changed")
        .hears("Kept");
}

#[test]
fn a_broken_promise_needs_a_reason_and_the_group_reads_it() {
    let mut helen = late();
    helen
        .follow("Say what became of it")
        .choose("What became of it", "Broken")
        .press("Save what became of it")
        .is_told(&["Enter why the promise was broken"])
        .type_in("What was done, or why not", "The loop is to be replaced.")
        .press("Save what became of it")
        .hears("The promise is marked as broken, with its reason.")
        .hears("Broken on 8 January 2027");
    helen
        .follow("Partnership Board")
        .follow("Make a paper of these promises")
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("a paper");
    let text = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    for said in [
        "Promises we broke",
        "Test the hearing loop in committee room 2.",
        "Who promised it: Ruth Adeyemi, buildings manager (Buildings).",
        "The loop is to be replaced.",
        "Promises still to keep",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Joan"), "a note is not printed: {text}");
    assert_eq!(paper.how, How::Open);
}

#[test]
fn somebody_else_s_answer_is_not_written_over() {
    let mut helen = late();
    let form = format!("{}/outcome", helen.address());
    helen.visit(&form).choose("What became of it", "Kept");
    let late = helen.keeps_the_form_open();
    helen
        .visit(&form)
        .choose("What became of it", "Broken")
        .type_in("What was done, or why not", "No money")
        .press("Save what became of it");
    helen
        .sends(late, "Save what became of it")
        .hears("Somebody changed this after you opened it.")
        .hears("Somebody else saved “No money” here.");
}

#[test]
fn an_archived_promise_leaves_the_papers_and_comes_back() {
    let mut helen = late();
    helen
        .follow("Archive this promise")
        .press("Archive the promise")
        .hears("The promise is archived.")
        .follow("Archived promises")
        .follow("Test the hearing loop in committee room 2")
        .hears("This promise is archived.")
        .press("Bring it back")
        .hears("The promise is back.")
        .follow("What changed")
        .hears("In the archive since");
}

#[test]
fn home_asks_about_promises_that_are_late_or_due_within_a_week() {
    let mut helen = marlbrook();
    helen
        .visit("/")
        .hears("Ask what became of “Test the hearing loop in committee room 2”")
        .does_not_hear("A written answer to every question");
    // A week before the day it is due, and not before.
    helen.now = chrono::DateTime::parse_from_rfc3339("2027-04-22T09:00:00+01:00").expect("a time");
    helen.session.last_used = None;
    helen.visit("/").does_not_hear("A written answer");
    helen.now += chrono::TimeDelta::days(1);
    helen.session.last_used = None;
    helen
        .visit("/")
        .hears("Remind whoever promised “A written answer to every question from the board”");
}
