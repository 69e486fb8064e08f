//! The Partnership Board on its way from a plan to its first meeting, with one line of the start list open.

use alongside_tests::{Visitor, marlbrook, sample};
use std::collections::BTreeMap;

fn board() -> Visitor {
    let mut helen = marlbrook();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Change stage");
    helen
}

#[test]
fn the_gate_holds_until_access_was_checked() {
    let mut helen = board();
    helen
        .hears("It is at the stage “Planning”.")
        .hears("One thing is missing.")
        .hears("The place or platform has not been checked for access, or something still needs doing.")
        .press("Move it")
        .is_told(&["Choose a stage"])
        .choose("New stage", "Ready to start")
        .press("Move it")
        .is_told(&[
            "Something is missing: put it right first, or enter who decides to start anyway",
            "Enter why it is starting while something is missing",
        ])
        .follow("Access was checked")
        .hears("The start of the activity waits for the access audit.")
        .follow("Continue the audit")
        .is_at("Town hall, committee room 2")
        .hears("Helen Marsh, by 14 January 2027")
        .follow("Hearing loop not tested")
        .is_at("Has the hearing loop been tested?")
        .tick("How the action is going", "It is done", true)
        .press("Save this answer")
        .hears("Complete")
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Change stage")
        .hears("Everything is in place.")
        .choose("New stage", "Ready to start")
        .press_twice("Move it")
        .hears("Partnership Board is now at the stage “Ready to start”.")
        .choose("New stage", "Under way")
        .press("Move it")
        .hears("Partnership Board is now at the stage “Under way”.")
        .hears("From “Ready to start” to “Under way”");
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .hears("Under way");
}

#[test]
fn a_line_is_confirmed_with_a_note_and_a_day() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("Meetings")
        .follow("Access")
        .follow("It was looked at in another way")
        .press("Confirm this")
        .is_told(&["Enter how it was done", "Enter the day it was done"])
        .type_in("How it was done", "Joan tested the loop with us")
        .type_date("Day it was done", ["7", "1", "2027"])
        .press("Confirm this")
        .hears("Confirmed: Access was checked.");
}

#[test]
fn who_starts_all_the_same_is_named_for_good() {
    let mut helen = board();
    helen
        .choose("New stage", "Ready to start")
        .type_in(
            "Who decides to start while something is missing",
            "Sam Ellis",
        )
        .type_in("Reason", "The loop is tested on the day")
        .press("Move it")
        .hears("Sam Ellis decided this on 8 January 2027: The loop is tested on the day")
        .hears("Missing at the time: Access was checked.");
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .hears("It started while something was missing")
        .hears("Sam Ellis");
}

#[test]
fn people_are_told_why_it_rests_and_it_goes_on_where_it_was() {
    let mut helen = board();
    helen
        .choose("New stage", "Paused")
        .press("Move it")
        .is_told(&["Enter the reason, so that people can be told"])
        .type_in("Reason", "The town hall is closed until March")
        .press("Move it")
        .hears("Representatives still have to be told why")
        .press_twice("They were told today")
        .hears("Representatives were told on 8 January 2027.")
        .does_not_hear("Representatives still have to be told why")
        .does_not_hear("Under way")
        .choose("New stage", "Planning")
        .press("Move it")
        .hears("Partnership Board is now at the stage “Planning”.");
}

#[test]
fn an_activity_without_people_does_not_start() {
    let mut helen = sample();
    helen
        .visit("/activities/new")
        .type_in("Title", "New group")
        .choose("What kind of activity it is", "Board")
        .choose("How decisions are made", "Co-produce")
        .type_in("Purpose", "Decide together")
        .choose("Contact", "Helen Marsh")
        .press("Save the activity")
        .hears("Idea")
        .follow("Change stage")
        .hears("Nobody has been added yet.")
        .choose("New stage", "Planning")
        .press("Move it")
        .choose("New stage", "Ready to start")
        .press("Move it")
        .hears("There is a problem");
}

/// The board stops, with a reason and what happens next.
fn stopped(stage: &str) -> Visitor {
    let mut helen = board();
    helen
        .choose("New stage", stage)
        .type_in("Reason", "The council has no money for it this year.")
        .type_in("What happens next", "We will write to you in April.")
        .press("Move it")
        .hears("We will write to you in April.");
    helen
}

#[test]
fn a_letter_for_everybody_is_offered_only_once_somebody_was_asked_how_they_want_it() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Change stage")
        .choose("New stage", "Cancelled")
        .type_in("Reason", "The council has no money for it this year.")
        .type_in("What happens next", "We will write to you in April.")
        .press("Move it")
        .follow("The letter that says why, in everybody’s format")
        .hears("Nobody’s format is made here yet: ask each person how they want their papers.")
        .does_not_hear("Make it for everybody");
}

#[test]
fn everybody_gets_a_letter_in_their_own_format_that_says_why_and_what_happens_next() {
    let mut helen = stopped("Cancelled");
    helen.kept = Some(BTreeMap::new());
    helen
        .hears("Representatives still have to be told why")
        .follow("The letter that says why, in everybody’s format")
        .is_at("Tell people why it stopped")
        .hears("Gareth Pugh")
        .press("Make it for everybody");
    helen
        .hears("in the folder “Partnership Board news for you”, each in a folder with the person’s name")
        .hears("Derek Oyelaran");
    let letters = helen.kept.take().expect("letters");
    let names: Vec<&str> = letters.keys().map(String::as_str).collect();
    assert!(
        names.contains(&"Derek Oyelaran/News about the activity.txt"),
        "{names:?}"
    );
    let letter = &letters["Derek Oyelaran/News about the activity.txt"];
    let letter = String::from_utf8_lossy(letter);
    for said in [
        "Dear Derek,",
        "Partnership Board is cancelled.",
        "The council has no money for it this year.",
        "We will write to you in April.",
        "We will pay you back.",
    ] {
        assert!(letter.contains(said), "“{said}” is not in:\n{letter}");
    }
    // Whose papers are made outside has the same message to take there.
    helen
        .follow("Back")
        .choose("Format", "Plain text")
        .press("Open");
    let message = helen.handed.pop().expect("a message");
    let message = String::from_utf8_lossy(&message.files[0].bytes).into_owned();
    assert!(message.contains("The council has no money"), "{message}");
    assert!(!message.contains("Dear"), "{message}");
}

#[test]
fn its_meetings_to_come_are_cancelled_in_one_step_and_each_goes_the_usual_way() {
    let mut helen = stopped("Paused");
    helen
        .follow("Cancel its meeting that is still to come")
        .is_at("Cancel the meetings to come")
        .hears("Thursday 21 January 2027, 10:30 to 12:30")
        .finds_typed(
            "Why it is cancelled",
            "The council has no money for it this year.",
        )
        .tick("Meetings to cancel", "January meeting of the board", false)
        .type_in("Why it is cancelled", "")
        .press("Cancel these meetings")
        .is_told(&[
            "Choose which meetings to cancel",
            "Enter why it is cancelled",
        ])
        .tick("Meetings to cancel", "January meeting of the board", true)
        .type_in("Why it is cancelled", "The board rests until April.")
        .press_twice("Cancel these meetings")
        .hears("The meetings are cancelled. Now tell everybody.")
        .does_not_hear("Cancel its meeting")
        .hears("Cancelled meetings that people have not heard about yet")
        .follow("January meeting of the board")
        .hears("This meeting is cancelled")
        .hears("The board rests until April.")
        .hears("Note that Derek Oyelaran has been told");
    // The letter about the pause says which meetings are off, and when it goes on.
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Change stage")
        .follow("The letter that says why, in everybody’s format")
        .choose("Format", "Plain text")
        .press("Open");
    let letter = helen.handed.pop().expect("a letter");
    let letter = String::from_utf8_lossy(&letter.files[0].bytes).into_owned();
    for said in [
        "Partnership Board has paused.",
        "The meeting on Thursday 21 January 2027 is cancelled.",
        "We will tell you when it goes on.",
    ] {
        assert!(letter.contains(said), "“{said}” is not in:\n{letter}");
    }
}

#[test]
fn nobody_is_told_that_an_activity_has_stopped_which_goes_on() {
    let mut helen = board();
    let stage = helen.address().to_string();
    for page in ["letter", "meetings"] {
        helen
            .visit(&format!("{stage}/{page}"))
            .is_at("Page not found");
    }
}
