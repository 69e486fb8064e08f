//! The Partnership Board on its way from a plan to its first meeting, with one line of the start list open.

use alongside_tests::{Visitor, marlbrook, sample};

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
