//! What a person chose is what is paid: declined, given to the charity, cancelled, paid by the charity itself; and who may say so.

use crate::payment_claim::{becomes, claim_of, on, taxi};
use alongside_tests::Visitor;

const HALF_DAY: &str = "Half day: £82.50 a half day, from 1 April 2026";

fn half_day(visitor: &mut Visitor) {
    visitor
        .follow("Add a line")
        .follow("Involvement payment")
        .choose("Rate", HALF_DAY);
}

fn chooses(visitor: &mut Visitor, choice: &str) {
    visitor
        .follow("Change what it is for")
        .choose("What the person chose to be paid", choice)
        .press("Save changes")
        .hears("Your changes to the claim are saved.");
}

fn send_in(visitor: &mut Visitor) {
    visitor.follow("Send it in").press("Send it in");
}

#[test]
fn whoever_declined_is_paid_nothing_for_being_involved() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    let claim = helen.address().to_string();
    half_day(&mut helen);
    helen.press("Save the line").hears("Claim total: £82.50.");
    chooses(&mut helen, "Declined");
    let told = "“Half day” is an involvement payment, but this person declined: take the line out, or change what they chose";
    helen.hears(told);
    half_day(&mut helen);
    helen
        .choose("Who pays", "The person paid, or gets the payment")
        .press("Save the line")
        .is_told(&["This person declined to be paid for being involved. Change what they chose first, or leave this line out."]);
    helen.visit(&claim);
    send_in(&mut helen);
    becomes(&mut helen, "Tunde Bakare");
    let before = helen.changes();
    helen
        .visit(&format!("{claim}/step/approve"))
        .press("Approve the claim")
        .is_told(&[told]);
    assert_eq!(helen.changes(), before, "nothing was approved");
    // Expenses are paid whatever they chose.
    becomes(&mut helen, "Helen Marsh");
    helen
        .visit(&claim)
        .follow("Take out")
        .press("Take the line out")
        .does_not_hear("but this person declined");
    taxi(&mut helen, "4.20");
    becomes(&mut helen, "Tunde Bakare");
    helen
        .visit(&format!("{claim}/step/approve"))
        .press("Approve the claim")
        .hears("The claim is approved.");
}

#[test]
fn what_is_given_to_the_charity_is_not_paid_out_and_not_in_the_list_of_payments() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    half_day(&mut helen);
    helen.press("Save the line");
    chooses(&mut helen, "Give it to the charity");
    helen
        .hears("“Half day” goes to a person who gives the payment to us")
        .follow("Take out")
        .press("Take the line out");
    // Nobody has to think of it: who pays is chosen as the person chose.
    half_day(&mut helen);
    helen
        .press("Save the line")
        .does_not_hear("goes to a person who gives")
        .hears("The person gives it to us")
        .hears("Claim total: £0.00.")
        .hears("Given to us: £82.50.");
}

#[test]
fn a_cancelled_meeting_is_paid_as_the_policy_of_its_claim_says() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    let whole = helen.address().to_string();
    half_day(&mut helen);
    helen
        .tick(
            "If it did not take place",
            "We cancelled it at short notice",
            true,
        )
        .press("Save the line")
        .hears("Cancelled by us")
        .hears("Claim total: £82.50.");
    helen
        .visit("/policies")
        .follow("Change these figures")
        .type_in("How much of the payment we pay then, in percent", "50")
        .press("Save the new version");
    claim_of(&mut helen, "Amina Yusuf", ["21", "1", "2027"]);
    half_day(&mut helen);
    helen
        .tick(
            "If it did not take place",
            "We cancelled it at short notice",
            true,
        )
        .press("Save the line")
        .hears("Cancelled by us")
        .hears("Claim total: £41.25.")
        // It took place after all: the whole sum is paid again, and half of it does not stay behind as “a lower sum”.
        .follow("Change (Half day, £41.25)")
        .tick(
            "If it did not take place",
            "We cancelled it at short notice",
            false,
        )
        .press("Save the line")
        .does_not_hear("Cancelled by us")
        .hears("Claim total: £82.50.");
    // The claim that began before keeps its version.
    helen
        .visit(&whole)
        .follow("Change (Half day, £82.50)")
        .press("Save the line")
        .hears("Claim total: £82.50.");
}

#[test]
fn what_the_charity_paid_itself_stands_apart_and_is_not_paid_out() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    taxi(&mut helen, "4.20");
    for (kind, amount, paid) in [
        (
            "Taxi, including an accessible taxi",
            "12.00",
            "We paid directly",
        ),
        (
            "Bus, train or tram",
            "3.50",
            "We gave them a ticket beforehand",
        ),
    ] {
        helen
            .follow("Add a line")
            .follow(kind)
            .type_in("Amount", amount)
            .choose("Who pays", paid)
            .press("Save the line")
            .hears("Paid by us")
            .hears(paid);
    }
    helen
        .hears("Claim total: £4.20.")
        .hears("Also paid by us: £15.50.");
    let claim = helen.address().to_string();
    send_in(&mut helen);
    becomes(&mut helen, "Tunde Bakare");
    helen
        .visit(&format!("{claim}/step/approve"))
        .press("Approve the claim")
        .visit("/payment-runs/new")
        .hears("Joan Whitlock, £4.20");
}

#[test]
fn without_a_receipt_above_the_threshold_it_is_approved_with_a_reason_alone() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    let claim = helen.address().to_string();
    taxi(&mut helen, "18.60");
    send_in(&mut helen);
    becomes(&mut helen, "Tunde Bakare");
    helen
        .visit(&format!("{claim}/step/approve"))
        .press("Approve the claim")
        .is_told(&[
            "“Taxi, including an accessible taxi” needs a receipt, or the reason why there is none",
        ]);
    becomes(&mut helen, "Helen Marsh");
    helen
        .visit(&claim)
        .follow("Change (Taxi, including an accessible taxi, £18.60)")
        .type_in("Why there is no receipt", "The driver had none")
        .press("Save the line");
    becomes(&mut helen, "Tunde Bakare");
    helen
        .visit(&format!("{claim}/step/approve"))
        .press("Approve the claim")
        .hears("The claim is approved.")
        .hears("The driver had none");
}

#[test]
fn who_took_a_declaration_back_and_why_stands_in_the_claim() {
    let mut tunde = on("2027-01-22");
    becomes(&mut tunde, "Tunde Bakare");
    let id = tunde.session.who.expect("somebody");
    let interests = format!("/staff/{id}/interests");
    becomes(&mut tunde, "Helen Marsh");
    tunde
        .visit(&interests)
        .follow("Remove this (Gareth Pugh)")
        .press("Remove this")
        .is_told(&["Enter why you are removing this"])
        .type_in("Why you are removing this", "It is another Gareth")
        .press_twice("Remove this")
        .hears("It is removed.")
        .hears("Nobody is named here.");
    claim_of(&mut tunde, "Gareth Pugh", ["21", "1", "2027"]);
    tunde.hears("Tunde Bakare was noted as close to this person (Family). Helen Marsh removed this on 22 January 2027: It is another Gareth");
    // Declared anew, it holds again, and what was said before stays.
    let claim = tunde.address().to_string();
    tunde
        .visit(&interests)
        .choose("Representative", "Gareth Pugh")
        .choose("How they are close", "Family")
        .press("Save this")
        .visit(&claim)
        .hears("It is another Gareth");
}

#[test]
fn of_several_rates_somebody_chooses_one() {
    let mut helen = on("2027-01-08");
    helen
        .visit("/rates/new")
        .choose("What it is for", "Being involved")
        .choose("Paid for each", "A half day")
        .type_in("What people call it", "Half day, chair")
        .type_in("How much", "60")
        .type_date("First day", ["1", "4", "2026"])
        .press("Save the rate")
        .hears("The rate is saved.");
    helen
        .follow("Activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("Meeting of the board, December 2026")
        .follow("Claims for this meeting");
    let before = helen.changes();
    helen
        .press("Begin a draft for everybody who came")
        .is_told(&["Choose a rate. There are several for this: A half day"]);
    assert_eq!(helen.changes(), before, "nothing is begun by guessing");
    helen
        .choose("Which rate? A half day", HALF_DAY)
        .press("Begin a draft for everybody who came")
        .hears("The drafts are started.")
        .hears("£82.50");
    let table = alongside_tests::page::words(helen.page().all("table")[0]);
    assert!(
        !table.contains("£60.00"),
        "the rate somebody chose: {table}"
    );
}

#[test]
fn a_journey_typed_before_an_earlier_one_is_found_and_mended() {
    let mut helen = on("2027-01-22");
    let drives = |helen: &mut Visitor, day: [&str; 3], elsewhere: &str| {
        helen
            .follow("Add a line")
            .follow("Mileage")
            .choose("How the person travelled", "Car or van")
            .type_in("Miles, there and back", "100")
            .type_in("Miles claimed from others this tax year", elsewhere)
            .type_date("Day", day)
            .press("Save the line");
    };
    claim_of(&mut helen, "Amina Yusuf", ["21", "1", "2027"]);
    drives(&mut helen, ["20", "1", "2027"], "9,880");
    helen
        .hears("100 miles at 55p")
        .does_not_hear("before we knew about other miles in this tax year");
    drives(&mut helen, ["10", "1", "2027"], "");
    helen
        .hears("before we knew about other miles in this tax year")
        .follow("“Mileage” was worked out before we knew about other miles in this tax year: save the line again, and the rate changes at the right mile")
        .press("Save the line")
        .does_not_hear("before we knew about other miles in this tax year")
        .hears("20 miles at 55p and 80 miles at 25p");
}
