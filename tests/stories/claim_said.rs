//! What a claim says is so: the day it was sent in, what the person chose, what a note promises, and what cannot be done by typing an address.

use crate::payment_claim::{at, becomes, claim_of, on, taxi};
use alongside_tests::Visitor;

fn handed(visitor: &Visitor) -> String {
    let file = &visitor.handed.last().expect("a file").files[0];
    String::from_utf8_lossy(&file.bytes).into_owned()
}

#[test]
fn a_claim_is_not_sent_in_before_the_day_it_is_about_nor_moved_past_the_day_it_was_sent_in() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["20", "1", "2027"]);
    taxi(&mut helen, "4.20");
    let claim = helen.address().to_string();
    helen
        .follow("Note money in advance")
        .type_in("Amount", "3")
        .type_date("When the person got it", ["19", "1", "2026"])
        .press("Save this advance")
        .is_told(&["When the person got it must be 20 January 2026 or later"])
        .visit(&claim)
        .follow("Send it in")
        .type_date("When it happened", ["19", "1", "2027"])
        .press("Send it in")
        .is_told(&["When it happened must be 20 January 2027 or later"])
        .type_date("When it happened", ["20", "1", "2027"])
        .press("Send it in")
        .hears("The clock has started.")
        .follow("Change what it is for")
        .type_date("Day of the meeting or journey", ["21", "1", "2027"])
        .press("Save changes")
        .is_told(&["Day of the meeting or journey must be 20 January 2027 or earlier"])
        .visit(&format!("{claim}/lines/taxi"))
        .type_in("Amount", "3")
        .type_date("Day", ["21", "1", "2027"])
        .press("Save the line")
        .is_told(&["Day must be 20 January 2027 or earlier"]);
}

#[test]
fn an_old_line_in_a_new_claim_is_late() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    let claim = helen.address().to_string();
    helen
        .visit(&format!("{claim}/lines/taxi"))
        .type_in("Amount", "4.20")
        .type_date("Day", ["24", "9", "2026"])
        .press("Save the line")
        .hears("£4.20")
        .follow("Send it in")
        .press("Send it in")
        .is_told(&[
            "This is more than 90 days later: enter the reason. Late claims are still paid.",
        ])
        .type_in("Why it is later than usual", "She was in hospital")
        .press("Send it in")
        .hears("The clock has started.");
}

#[test]
fn what_a_person_chose_is_asked_once_and_held_against_the_claim() {
    let mut helen = on("2027-01-22");
    let declined = "The person chose “Declined” for this activity, but this claim says “Full payment”: change one of them";
    claim_of(&mut helen, "Priya Nair", ["21", "1", "2027"]);
    helen.hears(declined);
    helen
        .visit("/payment-claims/new")
        .choose("Whose claim", "Priya Nair")
        .choose("For which activity", "Partnership Board")
        .type_date("Day of the meeting or journey", ["21", "1", "2027"])
        .type_in("What it is for", "January meeting")
        .press("Start the claim")
        .hears("The claim is started.")
        .hears("Declined")
        .does_not_hear("change one of them");
}

#[test]
fn a_note_is_offered_once_there_is_something_to_say() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    let claim = helen.address().to_string();
    taxi(&mut helen, "4.20");
    let payment = "Print a note of the payment";
    helen
        .does_not_hear(payment)
        .follow("Send it in")
        .press("Send it in")
        .does_not_hear(payment);
    becomes(&mut helen, "Tunde Bakare");
    helen
        .visit(&claim)
        .follow("Refuse the claim")
        .type_in("What to say about it", "We have no map of this journey.")
        .press("Refuse the claim")
        .does_not_hear(payment)
        .follow("Print our answer for the person")
        .choose("Format", "Plain text")
        .press("Save");
    let paper = handed(&helen);
    for told in [
        "We cannot pay this claim.",
        "We have no map of this journey.",
    ] {
        assert!(paper.contains(told), "{told}: {paper}");
    }
    assert!(!paper.contains("We will pay you"), "{paper}");
}

#[test]
fn nobody_is_refused_without_being_told_whom_to_ask() {
    // Before the first version of the policy nobody is named.
    let mut helen = on("2026-03-20");
    helen
        .visit("/payment-claims/new")
        .choose("Whose claim", "Joan Whitlock")
        .choose("For which activity", "No activity")
        .type_date("Day of the meeting or journey", ["19", "3", "2026"])
        .type_in("What it is for", "A visit to the library")
        .choose("What the person chose to be paid", "Full payment")
        .press("Start the claim");
    let claim = helen.address().to_string();
    taxi(&mut helen, "4.20");
    helen.follow("Send it in").press("Send it in");
    becomes(&mut helen, "Tunde Bakare");
    helen
        .visit(&format!("{claim}/step/reject"))
        .type_in("What to say about it", "It was not for us")
        .press("Refuse the claim")
        .is_told(&["Nobody is named yet who the person can ask after a refusal. Name somebody first: under Money, Figures, “Who to ask if we say no”."]);
    // The version of today names somebody, though the claim keeps an earlier one.
    at(&mut helen, "2026-04-20");
    helen
        .visit(&format!("{claim}/step/reject"))
        .hears("Tell the person who they can ask: ")
        .type_in("What to say about it", "It was not for us")
        .press("Refuse the claim")
        .hears("The claim is refused, and the reason is kept.");
}

#[test]
fn a_reversal_is_not_undone_by_typing_an_address() {
    let mut tunde = on("2027-02-03");
    becomes(&mut tunde, "Tunde Bakare");
    tunde
        .visit("/payment-claims")
        .follow("Derek Oyelaran")
        .follow("Reverse the payment")
        .type_in("What to say about it", "It was paid to the wrong account")
        .press("Reverse the payment")
        .follow("Reversed by MV-C-0003")
        .does_not_hear("Working day")
        .does_not_hear("Remove the approval");
    let back = tunde.address().to_string();
    let before = tunde.changes();
    tunde
        .visit(&format!("{back}/step/unapprove"))
        .type_in("What to say about it", "It was right after all")
        .press("Remove the approval")
        .is_told(&["This cannot be done to the claim now. Its stage is: Approved"]);
    assert_eq!(tunde.changes(), before, "nothing was written");
}

#[test]
fn papers_about_a_claim_come_in_the_person_s_own_format_and_the_form_can_be_blank() {
    let mut helen = on("2027-02-02");
    helen
        .visit("/payment-claims")
        .follow("Derek Oyelaran")
        .follow("Print a note of the payment");
    assert_eq!(helen.page().kept("format"), ["plain-text"]);
    helen.visit("/payment-claims").follow("Derek Oyelaran");
    let claim = helen.address().to_string();
    helen.visit(&format!("{claim}/paper"));
    assert_eq!(helen.page().kept("format"), ["plain-text"]);
    helen.press("Save");
    let filled = handed(&helen);
    assert!(filled.contains("203.05"), "{filled}");
    helen
        .visit("/payment-claims/form")
        .choose("Format", "Plain text")
        .press("Save");
    let blank = handed(&helen);
    for told in ["Somebody can help you to fill it in.", "Your name"] {
        assert!(blank.contains(told), "{told}: {blank}");
    }
    assert!(!blank.contains("203.05"), "{blank}");
}
