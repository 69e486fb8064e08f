//! Somebody asks what is kept about them, and somebody complains: each has a clock, and Home knows it.

use alongside_tests::{Visitor, marlbrook};
use chrono::TimeDelta;

fn log() -> Visitor {
    let mut helen = marlbrook();
    helen
        .visit("/settings")
        .follow("Privacy requests and complaints");
    helen
}

#[test]
fn rosie_asks_for_a_copy_and_gets_it_within_a_month() {
    let mut helen = marlbrook();
    helen
        .visit("/representatives")
        .follow("Rosie Tattersall")
        .follow("What we keep about Rosie")
        .follow("Write down that Rosie asked for this")
        .press("Save this request")
        .is_told(&["Choose what it is", "Enter what they asked"])
        .choose("What it is", "A copy of what we keep about them")
        .type_in("What they asked", "All you have about me")
        .type_in("What came of it", "Sent in easy words")
        .press("Save this request")
        .is_told(&["Enter the day it was answered"])
        .type_in("What came of it", "")
        .press_twice("Save this request")
        .is_at("Privacy requests and complaints")
        .hears("Rosie Tattersall 8 January 2027")
        .hears("Answer by 8 February 2027");
    assert_eq!(helen.page().text().matches("Answer by").count(), 1);
    helen.visit("/").does_not_hear("All you have about me");
    // Two weeks later it stands on Home.
    helen
        .waits(TimeDelta::days(17))
        .visit("/")
        .type_in("Your passphrase", alongside_involvement::sample::PASSPHRASE)
        .press("Sign in")
        .visit("/")
        .hears("Answer what somebody asked about their data: All you have about me");
}

#[test]
fn that_a_complaint_came_is_confirmed_within_thirty_days() {
    let mut helen = log();
    helen
        .follow("Write down a request")
        .choose("What it is", "A complaint about how we handled their data")
        .type_in("Name of somebody else", "A neighbour")
        .type_in("What they asked", "Why do you have my number?")
        .type_date("When it came", ["1", "12", "2026"])
        .type_date("When you told them that it came", ["30", "11", "2026"])
        .press("Save this request")
        .is_told(&["“When you told them that it came” must not be before the day it came"])
        .type_date("When you told them that it came", ["", "", ""])
        .press("Save this request")
        .hears("Tell them by 31 December 2026 that it came")
        .visit("/")
        .hears("Tell somebody that you have their complaint: Why do you have my number?")
        .visit("/privacy-requests")
        .follow("A complaint about how we handled their data")
        .type_date("When you told them that it came", ["8", "1", "2027"])
        .press("Save this request")
        .hears("Look into it and answer")
        .follow("A complaint about how we handled their data")
        .type_date("When it was answered", ["8", "1", "2027"])
        .type_in("What came of it", "The number is erased.")
        .press("Save this request")
        .hears("Answered on 8 January 2027")
        .visit("/")
        .does_not_hear("Why do you have my number?");
}
