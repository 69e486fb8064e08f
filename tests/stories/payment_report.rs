//! What is told about money: days to pay, what people chose, the lines for the accounts, the leaflet, and a tally for one person alone.

use crate::payment_claim::{becomes, on};
use alongside_tests::Visitor;

fn handed(visitor: &Visitor) -> (String, String) {
    let file = &visitor.handed.last().expect("a file").files[0];
    let text = String::from_utf8_lossy(&file.bytes).into_owned();
    (file.name.clone(), text)
}

fn as_plain_text(visitor: &mut Visitor, button: &str) -> String {
    visitor.choose("Format", "Plain text").press(button);
    handed(visitor).1
}

#[test]
fn the_report_tells_what_is_late_how_long_people_wait_and_what_they_chose() {
    let mut helen = on("2027-02-05");
    helen
        .follow("Money")
        .follow("Report")
        .hears("Due within three working days")
        .hears("Joan Whitlock")
        .hears("1 claim, 1 by the day we promised")
        .hears("Median 7, worst 7 working days")
        .hears("Declined")
        .does_not_hear("npaid")
        .hears("Nobody has decided this yet for these activities.");
    let mut later = on("2027-02-10");
    later
        .visit("/money")
        .hears("Was due on 8 February 2027")
        .visit("/money?months=3")
        .hears("Median 7, worst 7 working days");
}

#[test]
fn the_list_of_claims_shows_those_that_are_late_or_soon_to_be_paid_alone() {
    let mut helen = on("2027-02-05");
    helen
        .visit("/payment-claims")
        .hears("Derek Oyelaran")
        .choose("When to pay", "Due within three working days")
        .press("Show these claims")
        .hears("Joan Whitlock")
        .does_not_hear("Derek Oyelaran")
        .choose("When to pay", "Late")
        .press("Show these claims")
        .hears("No claims match");
    let mut later = on("2027-02-10");
    later
        .visit("/payment-claims?due=late")
        .hears("Was due on 8 February 2027")
        .hears("Joan Whitlock")
        .does_not_hear("Derek Oyelaran")
        .follow("Show all claims")
        .hears("Derek Oyelaran");
}

#[test]
fn the_lines_for_the_accounts_are_those_of_the_days_that_are_chosen_or_all() {
    let mut helen = on("2027-02-05");
    helen
        .visit("/money")
        .hears("The days filled in are this financial year, 1 April to 31 March")
        .type_date("From", ["1", "2", "2027"])
        .type_date("To", ["31", "1", "2027"])
        .press("Save the lines of claims (CSV)")
        .is_told(&["To must be the same day as From or later"])
        .type_date("To", ["28", "2", "2027"])
        .press("Save the lines of claims (CSV)");
    assert!(!handed(&helen).1.contains("MV-C-0001"));
    let mut later = on("2029-02-05");
    later
        .visit("/money")
        .press("Save the lines of claims (CSV)");
    assert!(!handed(&later).1.contains("MV-C-0001"), "two years ago");
    later
        .visit("/money")
        .type_date("From", [""; 3])
        .type_date("To", [""; 3])
        .press("Save the lines of claims (CSV)");
    assert_eq!(handed(&later).1.matches("MV-C-0001").count(), 5);
    // Expenses and involvement payments are different money, and have exports of their own.
    for (money, lines) in [("Expenses", 4), ("Involvement payment", 1)] {
        later
            .visit("/money")
            .type_date("From", [""; 3])
            .type_date("To", [""; 3])
            .choose("Kind of money", money)
            .press("Save the lines of claims (CSV)");
        let table = handed(&later).1;
        assert_eq!(table.matches("MV-C-0001").count(), lines, "{money}");
    }
}

#[test]
fn lines_for_the_accounts_say_nothing_of_what_anybody_needs() {
    let mut helen = on("2027-02-05");
    helen
        .visit("/money")
        .press("Save the lines of claims (CSV)")
        .hears("Lines of claims.csv");
    let (_, table) = handed(&helen);
    assert!(
        table.contains(
            "\"2027-01-21\",\"MV-C-0001\",\"Expenses\",\"7230\",\"Community Fund grant\",\"72.90\""
        ),
        "{table}"
    );
    assert_eq!(table.matches("MV-C-0001").count(), 5);
    // Joan has no reference in the accounts: the number of the claim is enough.
    assert!(table.contains("MV-C-0002"), "{table}");
    assert!(!table.contains("Whitlock"), "{table}");
    for need in ["axi", "ssistant", "unch", "nterpreter", "Oyelaran"] {
        assert!(!table.contains(need), "{need}");
    }
}

#[test]
fn derek_s_tally_shows_82_50_and_not_203_05() {
    let mut helen = on("2027-03-31");
    helen
        .visit("/payment-claims")
        .follow("Derek Oyelaran")
        .follow("List of payments by week and month")
        .hears("Make it only if the person asks.")
        .does_not_hear("82.50");
    let before = helen.changes();
    let paper = as_plain_text(&mut helen, "Save");
    assert!(paper.contains("£82.50"), "{paper}");
    assert!(!paper.contains("203.05") && !paper.contains("120.55"));
    assert!(paper.contains("Get advice before you accept."));
    assert!(paper.contains("1 February 2027"));
    assert!(!handed(&helen).0.contains("Derek"));
    assert_eq!(helen.changes(), before, "nothing of it is kept");
}

#[test]
fn the_leaflet_says_what_holds_today_and_follows_the_figures() {
    let mut helen = on("2027-01-27");
    helen
        .visit("/policies")
        .hears("The two policies in words")
        .follow("Leaflet: money when you are involved")
        .hears("Not in the leaflet yet")
        .hears("£495.00");
    let paper = as_plain_text(&mut helen, "Save");
    for told in ["55p", "£82.50", "10 working days", "£5.00"] {
        assert!(paper.contains(told), "{told}: {paper}");
    }
    // What nobody has checked is no promise.
    for unchecked in ["£495.00", "£13.80"] {
        assert!(!paper.contains(unchecked), "{unchecked}: {paper}");
    }
    helen
        .visit("/policies/new")
        .type_in("We pay within this many working days", "5")
        .press("Save the new version");
    helen.visit("/policies/leaflet");
    let paper = as_plain_text(&mut helen, "Save");
    assert!(paper.contains("5 working days"), "{paper}");
}

#[test]
fn each_forbidden_person_is_told_why_they_do_not_approve() {
    let mut helen = on("2027-01-27");
    helen.visit("/payment-claims").follow("Joan Whitlock");
    let claim = helen.address().to_string();
    let approve = format!("{claim}/step/approve");
    let before = helen.changes();
    helen
        .visit(&approve)
        .press("Approve the claim")
        .hears("You helped to prepare this claim or sent it in, so somebody else must decide");
    assert_eq!(helen.changes(), before);
    for (kind, told) in [
        (
            "The same person",
            "This is your own claim, so somebody else must decide",
        ),
        (
            "They share a home",
            "You have said that you are close to Joan, so somebody else must decide",
        ),
        (
            "Family",
            "You have said that you are close to Joan, so somebody else must decide",
        ),
    ] {
        becomes(&mut helen, "Tunde Bakare");
        let tunde = helen.session.who.expect("somebody");
        helen.visit(&format!("/staff/{tunde}/interests"));
        helen
            .choose("Representative", "Joan Whitlock")
            .choose("How they are close", kind)
            .press("Save this");
        let before = helen.changes();
        helen.visit(&approve).press("Approve the claim").hears(told);
        assert_eq!(helen.changes(), before);
    }
}
