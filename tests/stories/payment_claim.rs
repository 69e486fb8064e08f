//! Claims: nobody out of pocket, everybody paid when promised, and nobody who approves what they wrote.

use alongside_involvement::staff::Staff;
use alongside_tests::{Visitor, marlbrook};
use chrono::DateTime;

/// The sample charity on this day at nine.
pub(crate) fn on(day: &str) -> Visitor {
    let mut helen = marlbrook();
    at(&mut helen, day);
    helen
}

pub(crate) fn at(visitor: &mut Visitor, day: &str) {
    visitor.now = DateTime::parse_from_rfc3339(&format!("{day}T09:00:00+00:00")).expect("a time");
    visitor.session.last_used = None;
}

/// Somebody else sits down at the window.
pub(crate) fn becomes(visitor: &mut Visitor, name: &str) {
    let store = &visitor
        .computer
        .office
        .as_ref()
        .expect("an open office")
        .store;
    let staff = Staff::list(store).expect("staff");
    let found = staff.iter().find(|it| it.facts.name == name);
    visitor.session.who = Some(found.expect("a colleague").id);
    visitor.session.last_used = None;
}

pub(crate) fn claim_of(visitor: &mut Visitor, person: &str, day: [&str; 3]) {
    visitor
        .visit("/payment-claims")
        .follow("Start a claim")
        .choose("Whose claim", person)
        .choose("For which activity", "Partnership Board")
        .type_date("Day of the meeting or journey", day)
        .type_in("What it is for", "A visit to the bus station")
        .choose("What the person chose to be paid", "Full payment")
        .press("Start the claim")
        .hears("The claim is started.");
}

pub(crate) fn taxi(visitor: &mut Visitor, amount: &str) {
    visitor
        .follow("Add a line")
        .follow("Taxi, including an accessible taxi")
        .type_in("Amount", amount)
        .press("Save the line");
}

#[test]
fn derek_s_claim_comes_to_the_penny_and_is_paid_when_promised() {
    let mut helen = on("2027-02-02");
    helen
        .follow("Money")
        .follow("Derek Oyelaran")
        .is_at("Derek Oyelaran, £203.05")
        .hears("Half day")
        .hears("Meeting 2 hours, Preparation 1.5 hours")
        .hears("4.5 hours at £16.20")
        .hears("£72.90")
        .hears("£120.55")
        .hears("Claim total: £203.05.")
        .hears("Paid in 7 working days")
        .hears("Sent in on Friday 22 January 2027, paid on Tuesday 2 February 2027. We promised to pay by Friday 5 February 2027.")
        .hears("Tuesday 2 February 2027, working day 7, Paid")
        .hears("No receipt: ")
        .hears("Rates are those of the day");
    helen
        .visit("/payment-claims")
        .follow("Joan Whitlock")
        .hears("28.4 miles at 55p")
        .hears("£15.62")
        .hears("Completed with help from");
}

#[test]
fn the_clock_of_a_claim_has_ten_boxes_and_says_which_day_it_is() {
    let mut helen = on("2027-01-27");
    helen
        .visit("/payment-claims")
        .follow("Joan Whitlock")
        .hears("Working day 2 of 10")
        .hears("We promised to pay by Monday 8 February 2027, 8 working days from now.")
        .hears("Wednesday 27 January 2027, working day 2")
        .hears("Tunde Bakare approves it")
        .hears(
            "You filled in this claim, helped with it or sent it in, so someone else approves it.",
        );
}

#[test]
fn priya_declined_and_is_never_called_unpaid() {
    let mut helen = marlbrook();
    helen
        .follow("Activities")
        .follow("Partnership Board")
        .follow("Payments")
        .hears("Declined")
        .does_not_hear("npaid")
        .follow("Priya Nair")
        .choose("What they chose", "A lower sum")
        .press("Save what they chose")
        .is_told(&["Enter how much they chose"])
        .type_in("How much each time", "40")
        .press("Save what they chose")
        .hears("A lower sum: £40.00");
}

#[test]
fn everybody_who_came_gets_a_draft_in_one_step_and_nobody_gets_two() {
    let mut helen = on("2027-01-08");
    helen
        .follow("Activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("Meeting of the board, December 2026")
        .follow("Claims for this meeting")
        .press_twice("Begin a draft for everybody who came")
        .hears("The drafts are started.")
        .hears("Derek Oyelaran")
        .hears("£82.50")
        .does_not_hear("Ask these people first")
        .does_not_hear("Priya Nair");
    helen
        .press("Begin a draft for everybody who came")
        .hears("There is nobody to begin a draft for");
}

#[test]
fn nobody_approves_what_they_wrote_or_what_is_their_family_s() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Gareth Pugh", ["21", "1", "2027"]);
    helen.follow("Withdraw the claim");
    helen
        .visit("/payment-claims")
        .follow("Gareth Pugh")
        .hears("Add what it is for");
    let claim = helen.address().to_string();
    helen
        .visit(&format!("{claim}/step/submit"))
        .press("Send it in")
        .hears("Add a line first: there is nothing to pay yet");
    helen.visit(&claim);
    taxi(&mut helen, "4.20");
    helen
        .follow("Send it in")
        .press("Send it in")
        .hears("The clock has started.")
        .hears("Working day 0 of 10");
    let before = helen.changes();
    helen
        .visit(&format!("{claim}/step/approve"))
        .hears("You helped to prepare this claim or sent it in, so somebody else must decide")
        .press("Approve the claim")
        .hears("You helped to prepare this claim or sent it in, so somebody else must decide");
    becomes(&mut helen, "Tunde Bakare");
    helen
        .visit(&claim)
        .hears("You are close to Gareth, so someone else approves it.")
        .visit(&format!("{claim}/step/approve"))
        .press("Approve the claim")
        .hears("You have said that you are close to Gareth");
    assert_eq!(helen.changes(), before, "nothing was written");
    // What somebody declared about themselves they cannot take back to approve afterwards.
    let staff = helen.session.who.expect("somebody");
    helen
        .visit(&format!("/staff/{staff}/interests"))
        .hears("Gareth Pugh")
        .hears("Only a colleague can remove what is recorded here about you.");
}

#[test]
fn an_edit_after_approval_takes_the_approval_away() {
    let mut helen = on("2027-01-27");
    becomes(&mut helen, "Tunde Bakare");
    helen
        .visit("/payment-claims")
        .follow("Joan Whitlock")
        .follow("Approve the claim")
        .press_twice("Approve the claim")
        .hears("The claim is approved.");
    taxi(&mut helen, "4.90");
    helen
        .hears("The line is added.")
        .hears("Waiting for approval")
        .hears("From “Approved” to “Waiting for approval”")
        .hears(
            "You filled in this claim, helped with it or sent it in, so someone else approves it.",
        );
    let claim = helen.address().to_string();
    helen
        .visit(&format!("{claim}/step/approve"))
        .press("Approve the claim")
        .hears("You helped to prepare this claim or sent it in, so somebody else must decide");
}

#[test]
fn two_windows_approve_once_and_nobody_approves_unseen_what_was_changed() {
    let mut tunde = on("2027-01-27");
    becomes(&mut tunde, "Tunde Bakare");
    tunde.visit("/payment-claims").follow("Joan Whitlock");
    let claim = tunde.address().to_string();
    tunde.visit(&format!("{claim}/step/approve"));
    let other = tunde.keeps_the_form_open();
    tunde.visit(&format!("{claim}/step/approve"));
    tunde
        .press("Approve the claim")
        .hears("The claim is approved.");
    let once = tunde.changes();
    tunde
        .sends(other, "Approve the claim")
        .hears("This cannot be done to the claim now. Its stage is: Approved");
    assert_eq!(tunde.changes(), once);
    // Helen changes the claim while the form for approving is open.
    tunde.visit(&format!("{claim}/step/unapprove"));
    tunde
        .type_in("What to say about it", "The journey was shorter")
        .press("Remove the approval");
    tunde.visit(&format!("{claim}/step/approve"));
    let unseen = tunde.keeps_the_form_open();
    becomes(&mut tunde, "Helen Marsh");
    tunde.visit(&claim);
    taxi(&mut tunde, "3");
    becomes(&mut tunde, "Tunde Bakare");
    tunde
        .sends(unseen, "Approve the claim")
        .hears("Somebody changed this claim after you opened it.");
}

#[test]
fn the_clock_rests_only_while_the_person_alone_can_answer() {
    let mut helen = on("2027-01-26");
    helen
        .visit("/payment-claims")
        .follow("Joan Whitlock")
        .follow("Ask a question")
        .press("Ask a question")
        .is_told(&["Choose who can answer", "Enter the question"])
        .choose("Who can answer?", "Only Joan")
        .type_in("What to say about it", "Which way did you drive?")
        .press("Ask a question")
        .hears("The clock is paused at working day 1 of 10")
        .hears("Which way did you drive?");
    at(&mut helen, "2027-01-29");
    helen
        .reload()
        .hears("The clock is paused at working day 1 of 10")
        .follow("Note the answer")
        .type_in("What to say about it", "By the coast road")
        .press("Note the answer")
        .hears("Working day 1 of 10");
    becomes(&mut helen, "Tunde Bakare");
    helen
        .reload()
        .follow("Approve the claim")
        .press("Approve the claim")
        .follow("Put it into a payment list")
        .press("Put it into a payment list");
    at(&mut helen, "2027-02-03");
    helen
        .reload()
        .follow("Mark it as paid")
        .type_date("When it happened", ["28", "1", "2027"])
        .press("Mark it as paid")
        .is_told(&["When it happened must be 29 January 2027 or later"])
        .type_date("When it happened", ["2", "2", "2027"])
        .press("Mark it as paid")
        .hears("Paid in 6 working days")
        .hears("Without the days we waited for the person: 3 working days.");
}

#[test]
fn a_paid_claim_is_taken_back_by_another_and_stays() {
    let mut helen = on("2027-02-03");
    helen
        .visit("/payment-claims")
        .follow("Derek Oyelaran")
        .does_not_hear("Reverse the payment");
    let claim = helen.address().to_string();
    helen
        .visit(&format!("{claim}/step/reverse"))
        .hears("You helped to prepare this claim or sent it in, so somebody else must decide");
    becomes(&mut helen, "Tunde Bakare");
    helen
        .visit(&claim)
        .follow("Reverse the payment")
        .press("Reverse the payment")
        .is_told(&["Enter the reason"])
        .type_in("What to say about it", "It was paid to the wrong account")
        .press_twice("Reverse the payment")
        .hears("The payment is reversed with a new claim.")
        .hears("Reversed by MV-C-0003")
        .follow("Reversed by MV-C-0003")
        .is_at("Derek Oyelaran, −£203.05")
        .hears("Reverses MV-C-0001");
}

#[test]
fn nobody_claims_for_what_they_were_not_in_and_late_is_taken_with_a_reason() {
    let mut helen = on("2027-01-22");
    helen
        .visit("/payment-claims/new")
        .press("Start the claim")
        .is_told(&[
            "Choose whose claim it is",
            "Choose an activity, or no activity",
            "Enter the day of the meeting or journey",
            "Enter what the claim is for",
            "Choose what the person chose to be paid",
        ])
        .choose("Whose claim", "Joan Whitlock")
        .choose("For which activity", "Dial-a-Ride survey")
        .type_date("Day of the meeting or journey", ["24", "9", "2026"])
        .type_in("What it is for", "Session 1")
        .choose("What the person chose to be paid", "Declined")
        .press("Start the claim")
        .is_told(&[
            "This person was not in this activity on that day: choose another, or no activity",
        ])
        .choose("For which activity", "Partnership Board")
        .press("Start the claim")
        .hears("The claim is started.");
    // It is late by the day on which it is sent in: one that came to the office in time is not.
    let claim = helen.address().to_string();
    taxi(&mut helen, "4.20");
    helen
        .follow("Send it in")
        .press("Send it in")
        .is_told(&[
            "This is more than 90 days later: enter the reason. Late claims are still paid.",
        ])
        .type_in("Why it is later than usual", "She was in hospital")
        .press("Send it in")
        .hears("The clock has started.")
        .hears("She was in hospital");
    helen.visit(&format!("{claim}/edit"));
    helen
        .type_in("Why it is later than usual", "")
        .press("Save changes")
        .is_told(&[
            "This is more than 90 days later: enter the reason. Late claims are still paid.",
        ]);
}

#[test]
fn a_claim_that_came_in_time_asks_for_no_reason_when_it_is_changed_later() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    let claim = helen.address().to_string();
    taxi(&mut helen, "4.20");
    helen.follow("Send it in").press("Send it in");
    at(&mut helen, "2027-06-01");
    helen
        .visit(&format!("{claim}/edit"))
        .type_in("What it is for", "A visit to the library")
        .press("Save changes")
        .hears("Your changes to the claim are saved.");
}

#[test]
fn a_claim_keeps_the_policy_under_which_it_began() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    let claim = helen.address().to_string();
    taxi(&mut helen, "4");
    helen
        .visit("/policies")
        .hears("10 working days")
        .follow("Change these figures")
        .type_in("We pay within this many working days", "0")
        .press("Save the new version")
        .is_told(&["We pay within this many working days must be from 1 to 60"])
        .type_in("We pay within this many working days", "5")
        .press_twice("Save the new version")
        .hears("The new version is saved.")
        .hears("5 working days")
        .hears("Version 2, from 22 January 2027");
    helen
        .visit(&claim)
        .follow("Send it in")
        .press("Send it in")
        .hears("Working day 0 of 10");
    claim_of(&mut helen, "Amina Yusuf", ["21", "1", "2027"]);
    taxi(&mut helen, "4");
    helen
        .follow("Send it in")
        .press("Send it in")
        .hears("Working day 0 of 5");
}

#[test]
fn an_advance_is_taken_off_and_what_is_left_is_told() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    taxi(&mut helen, "18.60");
    helen
        .follow("Note money in advance")
        .type_in("Amount", "30")
        .type_date("When the person got it", ["20", "1", "2027"])
        .press_twice("Save this advance")
        .hears("£30.00 on 20 January 2027")
        .hears("The advance was more than this: the person has £11.40 to give back.")
        .press("Take this advance out (£30.00 on 20 January 2027)")
        .does_not_hear(" to give back");
}
