//! How a claim ends: an advance is settled, what was given to the charity is in no tally, and Home says what is due before it is late.

use crate::payment_claim::{at, becomes, claim_of, on, taxi};
use alongside_tests::Visitor;

fn handed(visitor: &Visitor) -> String {
    let file = &visitor.handed.last().expect("a file").files[0];
    String::from_utf8_lossy(&file.bytes).into_owned()
}

/// A taxi, an advance of so much, sent in by Helen, approved by Tunde, and alone in the list of payments.
fn with_advance(amount: &str) -> (Visitor, String) {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    taxi(&mut helen, "4.60");
    let claim = helen.address().to_string();
    helen
        .follow("Note money in advance")
        .type_in("Amount", amount)
        .type_date("When the person got it", ["20", "1", "2027"])
        .press("Save this advance")
        .follow("Send it in")
        .press("Send it in");
    becomes(&mut helen, "Tunde Bakare");
    helen
        .visit(&format!("{claim}/step/approve"))
        .press("Approve the claim")
        .visit("/payment-runs/new")
        .press("Make the list");
    (helen, claim)
}

#[test]
fn an_advance_of_less_is_taken_off_and_the_rest_is_paid() {
    let (mut tunde, claim) = with_advance("3");
    tunde
        .hears("To pay out: £1.60")
        .does_not_hear("To be given back to us")
        .press("Save the list for the accounts (CSV)");
    let table = handed(&tunde);
    assert!(
        table.contains("\"MV-C-0003\",\"Joan Whitlock\",\"0.00\",\"4.60\",\"3.00\",\"1.60\""),
        "{table}"
    );
    tunde
        .follow("Mark the list as paid")
        .tick(
            "What else was paid?",
            "Joan Whitlock, £1.60 (MV-C-0003)",
            true,
        )
        .type_date("When the money left", ["22", "1", "2027"])
        .press("Mark the list as paid")
        .visit(&claim)
        .hears("To pay out after the advance: £1.60.")
        .hears("Paid in 0 working days");
}

#[test]
fn of_an_advance_of_more_the_rest_comes_back_and_nobody_else_is_paid_less_for_it() {
    let (mut tunde, claim) = with_advance("10");
    tunde
        .hears("To pay out: £0.00")
        .hears("To be given back to us: £5.40. It is not taken off what other people are paid.")
        .hears("1 claim has nothing to pay out. It is left out of the file for the bank.")
        .press("Save the list for the accounts (CSV)");
    let table = handed(&tunde);
    assert!(
        table.contains("\"MV-C-0003\",\"Joan Whitlock\",\"0.00\",\"4.60\",\"10.00\",\"-5.40\""),
        "{table}"
    );
    tunde
        .visit(&claim)
        .hears("The advance was more than this: the person has £5.40 to give back.")
        .follow("Take it out of the list")
        .type_in(
            "What to say about it",
            "Joan gives it back with the next claim",
        )
        .press("Take it out of the list");
    // In one list with somebody else, the other is paid in full. The other claim came on the 25th.
    tunde.now += chrono::TimeDelta::days(3);
    becomes(&mut tunde, "Tunde Bakare");
    tunde
        .visit("/payment-claims?stage=submitted")
        .follow("Joan Whitlock")
        .follow("Approve the claim")
        .press("Approve the claim")
        .visit("/payment-runs/new")
        .press("Make the list")
        .hears("To pay out: £98.12")
        .hears("To be given back to us: £5.40.")
        .follow("Mark the list as paid")
        .hears("£5.40 comes back to us. Tick it once we have it.")
        .press("Mark the list as paid")
        .is_told(&["Tick what was paid"])
        .tick(
            "What else was paid?",
            "Joan Whitlock, −£5.40 (MV-C-0003)",
            true,
        )
        .press("Mark the list as paid")
        .hears("Marked as paid. 1 claim in this list is still waiting.")
        .visit(&claim)
        .hears("Paid");
}

#[test]
fn what_was_given_to_the_charity_is_in_no_tally() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Amina Yusuf", ["21", "1", "2027"]);
    let claim = helen.address().to_string();
    helen
        .follow("Change what it is for")
        .choose("What the person chose to be paid", "Give it to the charity")
        .press("Save changes")
        .follow("Add a line")
        .follow("Involvement payment")
        .choose("Rate", "Half day: £82.50 a half day, from 1 April 2026")
        .press("Save the line")
        .hears("Given to us: £82.50.");
    taxi(&mut helen, "4.20");
    helen.follow("Send it in").press("Send it in");
    becomes(&mut helen, "Tunde Bakare");
    helen
        .visit(&format!("{claim}/step/approve"))
        .press("Approve the claim")
        .visit("/payment-runs/new")
        .press("Make the list")
        .hears("To pay out: £4.20")
        .follow("Mark the list as paid")
        .tick(
            "What else was paid?",
            "Amina Yusuf, £4.20 (MV-C-0003)",
            true,
        )
        .type_date("When the money left", ["22", "1", "2027"])
        .press("Mark the list as paid")
        .visit(&claim)
        .follow("List of payments by week and month")
        .choose("Format", "Plain text")
        .press("Save");
    let paper = handed(&helen);
    assert!(paper.contains("Amina Yusuf"), "{paper}");
    for sum in ["82.50", "4.20"] {
        assert!(!paper.contains(sum), "{sum}: {paper}");
    }
}

#[test]
fn home_says_what_is_due_soon_and_what_is_late_until_it_is_paid() {
    let mut tunde = on("2027-02-02");
    becomes(&mut tunde, "Tunde Bakare");
    let due = "Make sure Joan Whitlock’s claim is paid";
    let late = "Pay Joan Whitlock’s claim";
    tunde
        .visit("/todo")
        .does_not_hear(due)
        .does_not_hear(late)
        // What is paid is nobody's task any more.
        .does_not_hear("Derek Oyelaran’s claim");
    // Promised for Monday 8 February: three working days before.
    at(&mut tunde, "2027-02-03");
    tunde.visit("/").hears(due);
    at(&mut tunde, "2027-02-08");
    tunde.visit("/").hears(due).does_not_hear(late);
    at(&mut tunde, "2027-02-09");
    tunde
        .visit("/")
        .does_not_hear(due)
        .hears(late)
        .hears("The day we promised has passed. Tell them today when they will be paid.")
        .visit("/payment-claims?stage=submitted")
        .follow("Joan Whitlock")
        .follow("Approve the claim")
        .press("Approve the claim");
    tunde.visit("/").hears(late);
    tunde
        .visit("/payment-runs/new")
        .press("Make the list")
        .follow("Mark the list as paid")
        .tick(
            "What else was paid?",
            "Joan Whitlock, £98.12 (MV-C-0002)",
            true,
        )
        .type_date("When the money left", ["9", "2", "2027"])
        .press("Mark the list as paid");
    tunde.visit("/todo").does_not_hear(late);
}
