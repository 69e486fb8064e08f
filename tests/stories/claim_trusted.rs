//! Claims that an auditor trusts: no day is put back, nobody approves what they helped with, and nobody is paid who was not asked.

use crate::payment_claim::{at, becomes, claim_of, on, taxi};

#[test]
fn a_colleague_who_helped_does_not_approve_and_the_page_says_why() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Amina Yusuf", ["21", "1", "2027"]);
    let claim = helen.address().to_string();
    taxi(&mut helen, "4.20");
    helen
        .follow("Change what it is for")
        .type_in("Completed with help from", "Tunde")
        .press("Save changes")
        .is_told(&[
            "A colleague is called Tunde Bakare. Enter that whole name if they helped, or add a surname if it was someone else.",
        ])
        .type_in("Completed with help from", "Tunde Bakare and her sister")
        .press("Save changes")
        .hears("Nobody else here can approve it.")
        .hears("Left out, because they filled it in, helped or sent it in: Tunde Bakare.")
        .follow("Send it in")
        .press("Send it in")
        .hears("Nobody else here can approve it.")
        .hears("Left out, because they filled it in, helped or sent it in: Tunde Bakare.");
    becomes(&mut helen, "Tunde Bakare");
    let before = helen.changes();
    helen
        .visit(&format!("{claim}/step/approve"))
        .press("Approve the claim")
        .hears("You helped to prepare this claim or sent it in, so somebody else must decide");
    assert_eq!(helen.changes(), before);
}

#[test]
fn whoever_sends_a_claim_in_does_not_approve_it() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Amina Yusuf", ["21", "1", "2027"]);
    let claim = helen.address().to_string();
    taxi(&mut helen, "4.20");
    becomes(&mut helen, "Tunde Bakare");
    helen
        .visit(&claim)
        .hears("Nobody else here can approve it.")
        .hears("Left out, because they filled it in, helped or sent it in: Helen Marsh.")
        .follow("Send it in")
        .press("Send it in")
        .hears(
            "You filled in this claim, helped with it or sent it in, so someone else approves it.",
        )
        .visit(&format!("{claim}/step/approve"))
        .press("Approve the claim")
        .hears("You helped to prepare this claim or sent it in, so somebody else must decide");
}

#[test]
fn a_question_typed_in_late_pauses_the_clock_for_no_day_that_went_by() {
    let mut helen = on("2027-02-05");
    helen
        .visit("/payment-claims")
        .follow("Joan Whitlock")
        .hears("Working day 9 of 10")
        .follow("Ask a question")
        .choose("Who can answer?", "Only Joan")
        .type_in("What to say about it", "Which way did you drive?")
        .type_date("When it happened", ["24", "1", "2027"])
        .press("Ask a question")
        .is_told(&["When it happened must be 25 January 2027 or later"])
        .type_date("When it happened", ["26", "1", "2027"])
        .press("Ask a question")
        .hears("The clock pauses after 4 February 2027, until the person answers.")
        .hears("Written down here on 5 February 2027.")
        .follow("Note the answer")
        .type_in("What to say about it", "By the coast road")
        .type_date("When it happened", ["25", "1", "2027"])
        .press("Note the answer")
        .is_told(&["When it happened must be 26 January 2027 or later"])
        .type_date("When it happened", ["5", "2", "2027"])
        .press("Note the answer")
        .hears("Working day 8 of 10");
}

#[test]
fn refusing_a_claim_and_looking_at_it_again_does_not_start_the_clock_anew() {
    let mut tunde = on("2027-02-08");
    becomes(&mut tunde, "Tunde Bakare");
    tunde
        .visit("/payment-claims")
        .follow("Joan Whitlock")
        .follow("Refuse the claim")
        .type_in("What to say about it", "We have no map of this journey")
        .press("Refuse the claim")
        .follow("Look at it again")
        .hears("Its clock counts from the day it was first sent in, with every working day since.")
        .type_in("What to say about it", "She sent the map")
        .press("Look at it again")
        .hears("Working day 10 of 10");
    at(&mut tunde, "2027-02-09");
    tunde.reload().hears("Late by 1 working day");
}

#[test]
fn a_session_cancelled_the_day_before_is_paid_to_whoever_was_asked() {
    let mut helen = on("2027-01-22");
    helen
        .follow("Activities")
        .follow("Dial-a-Ride survey")
        .follow("Meetings")
        .follow("Extra session on fares")
        .follow("Who is paid for the cancelled meeting")
        .hears("People had 1 working day’s notice.")
        .hears("With less than 2 working days’ notice, we pay 100 percent")
        .hears("That is short notice, so the policy pays.")
        .hears("Derek Oyelaran: £82.50")
        .hears("Ask these people first")
        .press_twice("Begin a draft for everybody who is owed")
        .hears("The drafts are started.")
        .does_not_hear("Derek Oyelaran: £82.50");
    let claims = helen.address().to_string();
    helen
        .follow("Derek Oyelaran")
        .hears("Cancelled by us")
        .hears("Nobody has decided how involvement payments of this activity are taxed.")
        .visit(&claims)
        .follow("Gareth Pugh")
        .is_at("What did Gareth Pugh choose?")
        .choose("What they chose", "Full payment")
        .press("Save what they chose")
        .visit(&claims)
        .hears("Gareth Pugh: £82.50")
        .does_not_hear("Ask these people first");
}

#[test]
fn miles_driven_for_others_are_remembered() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["20", "1", "2027"]);
    let mileage = format!("{}/lines/mileage", helen.address());
    let others = "Miles claimed from others this tax year";
    helen
        .visit(&mileage)
        .finds_typed(others, "")
        .choose("How the person travelled", "Car or van")
        .type_in("Miles, there and back", "100")
        .type_in(others, "9880")
        .press("Save the line")
        .hears("£55.00")
        .visit(&mileage)
        .finds_typed(others, "9880")
        .type_in("Miles, there and back", "100")
        .press("Save the line")
        .hears("£31.00")
        .does_not_hear("counts fewer miles");
    helen
        .visit(&mileage)
        .type_in("Miles, there and back", "10")
        .type_in(others, "")
        .press("Save the line")
        .hears("counts fewer miles claimed from others than an earlier journey this tax year, which says 9880");
}

#[test]
fn nobody_approves_as_a_colleague_whose_passphrase_they_made_up() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Amina Yusuf", ["21", "1", "2027"]);
    let claim = helen.address().to_string();
    taxi(&mut helen, "4.20");
    helen
        .follow("Send it in")
        .press("Send it in")
        .hears("Tunde Bakare can.")
        .visit("/staff")
        .follow("Tunde Bakare")
        .follow("Give Tunde Bakare a passphrase")
        .type_in("Passphrase", "kettle lantern meadow")
        .type_in("Type it again", "kettle lantern meadow")
        .press("Save this passphrase")
        .hears("Passphrase last given by")
        .hears("Helen Marsh, on 22 January 2027")
        .visit(&claim)
        .hears("Left out, because somebody who filled in the claim gave them their passphrase after it was started: Tunde Bakare.");
    becomes(&mut helen, "Tunde Bakare");
    let before = helen.changes();
    helen
        .visit(&format!("{claim}/step/approve"))
        .press("Approve the claim")
        .hears("use the code on the recovery sheet. Then you can decide.");
    assert_eq!(helen.changes(), before);
    // What was begun before is the only thing that waits: a claim of later is approved as ever.
    becomes(&mut helen, "Helen Marsh");
    claim_of(&mut helen, "Amina Yusuf", ["21", "1", "2027"]);
    taxi(&mut helen, "5.20");
    helen
        .follow("Send it in")
        .press("Send it in")
        .hears("Tunde Bakare can.");
}
