//! What the policy says of each kind of cost is what happens: what it covers, what is agreed beforehand, what the charity pays itself.

use crate::payment_claim::{at, becomes, claim_of, on};
use alongside_tests::Visitor;

const MEALS: &str = "Meals";

/// Says of meals what is ticked and what is not, from today.
fn about_meals(helen: &mut Visitor, ticked: &[(&str, bool)]) {
    helen.visit("/policies").follow(MEALS);
    for (what, on) in ticked {
        helen.tick("What we say about it", what, *on);
    }
    helen
        .press("Save the new version")
        .hears("The new version is saved.");
}

#[test]
fn what_is_agreed_beforehand_is_asked_of_each_line() {
    let mut helen = on("2027-01-22");
    about_meals(&mut helen, &[("It is agreed beforehand", true)]);
    claim_of(&mut helen, "Joan Whitlock", ["22", "1", "2027"]);
    let claim = helen.address().to_string();
    let asked = "“Meals” is usually agreed beforehand";
    helen
        .visit(&format!("{claim}/lines/meals"))
        .type_in("Amount", "4")
        .press("Save the line")
        .hears(asked)
        .follow("Change (Meals, £4.00)")
        .type_in("Who agreed to it", "Helen, on the phone")
        .press("Save the line")
        .does_not_hear(asked);
}

#[test]
fn what_is_not_covered_is_no_kind_of_line_and_the_version_of_a_claim_holds() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["22", "1", "2027"]);
    let before = helen.address().to_string();
    about_meals(&mut helen, &[("We pay for it", false)]);
    claim_of(&mut helen, "Amina Yusuf", ["22", "1", "2027"]);
    let after = helen.address().to_string();
    helen
        .visit(&format!("{after}/lines"))
        .does_not_hear(MEALS)
        .visit(&format!("{before}/lines"))
        .hears(MEALS);
}

#[test]
fn what_the_policy_does_not_pay_directly_is_told() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["22", "1", "2027"]);
    let claim = helen.address().to_string();
    let told = "You paid “Meals” directly. The policy does not say that you do";
    helen
        .visit(&format!("{claim}/lines/meals"))
        .type_in("Amount", "4")
        .choose("Who pays", "We paid directly")
        .press("Save the line")
        .hears(told);
    about_meals(&mut helen, &[("We can book and pay it ourselves", true)]);
    // The claim keeps its version; the next one has the new.
    helen.visit(&claim).hears(told);
    claim_of(&mut helen, "Amina Yusuf", ["22", "1", "2027"]);
    let next = format!("{}/lines/meals", helen.address());
    helen
        .visit(&next)
        .type_in("Amount", "4")
        .choose("Who pays", "We paid directly")
        .press("Save the line")
        .does_not_hear("The policy does not say that you do");
}

#[test]
fn the_clock_goes_on_while_the_charity_has_to_find_out_itself() {
    let mut helen = on("2027-01-26");
    helen
        .visit("/payment-claims")
        .follow("Joan Whitlock")
        .follow("Ask a question")
        .choose("Who can answer?", "We have to find out ourselves")
        .type_in("What to say about it", "Which rate was agreed?")
        .press("Ask a question")
        .does_not_hear("The clock is paused");
    at(&mut helen, "2027-01-29");
    helen
        .reload()
        .does_not_hear("The clock is paused")
        .hears("Working day 4 of 10");
}

#[test]
fn how_an_activity_is_taxed_is_decided_once_with_advice_for_an_honorarium() {
    let undecided = "Nobody has decided how these payments are taxed.";
    let mut helen = on("2027-01-22");
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("Payments")
        .hears(undecided)
        .follow("Change how it pays")
        .choose("How payments are taxed", "An honorarium, with advice")
        .press("Save how it pays")
        .is_told(&["Enter the day of the advice"])
        .type_in("Who advised", "Our accountant")
        .type_date("Day of the advice", ["23", "1", "2027"])
        .press("Save how it pays")
        .is_told(&["Day of the advice must be today or earlier"])
        .type_date("Day of the advice", ["20", "1", "2027"])
        .press("Save how it pays")
        .hears("How the activity pays is saved.")
        .does_not_hear(undecided);
}

#[test]
fn what_was_done_with_a_claim_is_in_its_history_and_cannot_be_undone_there() {
    let mut tunde = on("2027-01-27");
    becomes(&mut tunde, "Tunde Bakare");
    tunde
        .visit("/payment-claims")
        .follow("Joan Whitlock")
        .follow("Approve the claim")
        .press("Approve the claim")
        .follow("What changed")
        .hears("Approved")
        .does_not_hear("Undo this change");
}

#[test]
fn the_leaflet_follows_the_rates() {
    let mut helen = on("2027-01-27");
    let leaflet = |helen: &mut Visitor| {
        helen
            .visit("/policies/leaflet")
            .choose("Format", "Plain text")
            .press("Save");
        let file = &helen.handed.last().expect("a leaflet").files[0];
        String::from_utf8_lossy(&file.bytes).into_owned()
    };
    let before = leaflet(&mut helen);
    assert!(before.contains("£82.50"), "{before}");
    for told in ["Sam Ellis", "Up to £10.00"] {
        assert!(before.contains(told), "{told}: {before}");
    }
    helen
        .visit("/rates")
        .follow("Half day")
        .follow("Enter the next rate")
        .type_in("How much", "90")
        .type_date("First day", ["27", "1", "2027"])
        .type_date("Checked on", ["27", "1", "2027"])
        .press("Save the new rate")
        .hears("The new rate is saved.");
    let after = leaflet(&mut helen);
    assert!(
        after.contains("£90.00") && !after.contains("£82.50"),
        "{after}"
    );
}
