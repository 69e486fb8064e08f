//! Helen changes the figures beforehand: each version follows the one before it, and nothing that was set is lost.

use crate::payment_claim::on;
use alongside_tests::Visitor;

fn about(helen: &mut Visitor, kind: &str, receipt: &str, since: [&str; 3]) {
    helen
        .visit("/policies")
        .follow(kind)
        .type_in("We ask for a receipt above", receipt)
        .type_date("First day of this version", since)
        .press("Save the new version");
}

#[test]
fn a_version_builds_on_the_one_that_is_set_to_begin() {
    let mut helen = on("2027-01-22");
    about(&mut helen, "Meals", "7", ["1", "4", "2027"]);
    helen.hears("The new version is saved.");
    about(
        &mut helen,
        "Taxi, including an accessible taxi",
        "9",
        ["1", "4", "2027"],
    );
    helen
        .hears("The new version is saved.")
        .follow("Version 3, from 1 April 2027")
        .hears("Above £7.00")
        .hears("Above £9.00");
    // What is changed from today would be lost on 1 April.
    about(&mut helen, "Parking and tolls", "3", ["22", "1", "2027"]);
    helen
        .hears("Version 3 is set to begin on 1 April 2027.")
        .is_told(&["First day must be 1 April 2027 or later, because version 3 begins then"])
        .finds_typed("We ask for a receipt above", "3")
        .visit("/policies/new")
        .type_in("We pay within this many working days", "5")
        .type_date("First day of this version", ["1", "3", "2026"])
        .press("Save the new version")
        .is_told(&["First day must be 1 April 2027 or later, because version 3 begins then"])
        .type_date("First day of this version", ["1", "5", "2027"])
        .press("Save the new version")
        .follow("Version 4, from 1 May 2027")
        .hears("5 working days")
        .hears("Above £7.00")
        .hears("Above £9.00");
}

#[test]
fn a_version_from_before_the_present_one_is_refused() {
    let mut helen = on("2027-01-22");
    about(&mut helen, "Meals", "7", ["1", "3", "2026"]);
    helen.is_told(&["First day must be 1 April 2026 or later, because version 1 begins then"]);
    about(&mut helen, "Meals", "7", ["22", "1", "2027"]);
    helen
        .hears("The new version is saved.")
        .hears("Above £7.00");
}

#[test]
fn new_figures_ask_whether_the_words_of_both_policies_still_hold() {
    let mut helen = on("2027-01-22");
    helen
        .visit("/policies")
        .does_not_hear("Do the words still hold?")
        .follow("Change these figures")
        .type_in("We pay within this many working days", "5")
        .press("Save the new version")
        .hears("Do the words still hold?")
        .hears("Version 2 of the figures applies from 22 January 2027.")
        .follow("Involvement payment policy, version 1")
        .visit("/policies")
        .press_twice("The words still hold (Involvement payment policy, version 1)")
        .hears("It is noted that the words still hold.")
        .hears("Do the words still hold?")
        .press("The words still hold (Expenses policy, version 1)")
        .does_not_hear("Do the words still hold?")
        // The next figures ask again.
        .follow("Change these figures")
        .type_in("We pay within this many working days", "7")
        .press("Save the new version")
        .hears("Do the words still hold?");
}
