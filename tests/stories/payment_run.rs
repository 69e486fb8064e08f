//! Lists of payments: approved claims leave together, for the accounts and for the bank, and are paid on one day.

use crate::payment_claim::{at, becomes, claim_of, on, taxi};
use alongside_tests::Visitor;

/// Joan's claim of the sample, approved by Tunde on this day.
fn approved(day: &str) -> Visitor {
    let mut tunde = on(day);
    becomes(&mut tunde, "Tunde Bakare");
    tunde
        .visit("/payment-claims")
        .follow("Joan Whitlock")
        .follow("Approve the claim")
        .press("Approve the claim");
    tunde
}

fn handed(visitor: &Visitor) -> (String, String) {
    let file = &visitor.handed.last().expect("a file").files[0];
    (
        file.name.clone(),
        String::from_utf8(file.bytes.clone()).expect("text"),
    )
}

#[test]
fn an_approved_claim_goes_out_in_a_list_and_is_paid_on_one_day() {
    let mut tunde = approved("2027-01-27");
    tunde
        .follow("Money")
        .follow("Payment lists")
        .hears("1 approved claim is waiting to be paid.")
        .hears("Payment list 1")
        .hears("Paid")
        .follow("Make a payment list")
        .hears("Joan Whitlock, £98.12 (MV-C-0002)")
        .hears("There is no account for them yet.");
    tunde.tick(
        "Claims in this list",
        "Joan Whitlock, £98.12 (MV-C-0002)",
        false,
    );
    tunde
        .press("Make the list")
        .is_told(&["Tick at least one claim"]);
    tunde.tick(
        "Claims in this list",
        "Joan Whitlock, £98.12 (MV-C-0002)",
        true,
    );
    tunde
        .press_twice("Make the list")
        .visit("/payment-runs")
        .follow("Payment list 2")
        .hears("1 claim is waiting to be paid")
        .hears("1 person has no account here.")
        .hears("To pay out: £98.12")
        .press("Save the list for the accounts (CSV)");
    let (name, list) = handed(&tunde);
    assert_eq!(name, "Payment list 2.csv");
    assert_eq!(
        list,
        "\u{feff}\"Date\",\"Payment list\",\"Claim\",\"Their reference in the accounts\",\"Involvement payment\",\"Expenses\",\"Money in advance\",\"Amount\"\r\n\
         \"2027-01-27\",\"2\",\"MV-C-0002\",\"Joan Whitlock\",\"82.50\",\"15.62\",\"0.00\",\"98.12\"\r\n"
    );
    tunde
        .does_not_hear("File for the bank")
        .follow("Mark the list as paid")
        .hears("Nothing that is waiting is in the file for the bank.")
        .press("Mark the list as paid")
        .is_told(&["Tick what was paid"])
        .tick(
            "What else was paid?",
            "Joan Whitlock, £98.12 (MV-C-0002)",
            true,
        )
        .type_date("When the money left", ["24", "1", "2027"])
        .press("Mark the list as paid")
        .is_told(&["When the money left must be 27 January 2027 or later"])
        .type_date("When the money left", ["28", "1", "2027"])
        .press("Mark the list as paid")
        .is_told(&["When the money left must be today or earlier"])
        .type_date("When the money left", ["27", "1", "2027"])
        .press_twice("Mark the list as paid")
        .hears("The list is paid.")
        .does_not_hear("Mark the list as paid")
        .follow("Joan Whitlock (MV-C-0002)")
        .hears("Paid in 2 working days")
        .hears("From “In a payment list” to “Paid”")
        .hears("In payment list 2");
}

#[test]
fn the_bank_gets_its_columns_and_nothing_but_letters_it_reads() {
    let mut tunde = approved("2027-01-27");
    becomes(&mut tunde, "Helen Marsh");
    tunde
        .reload()
        .follow("Account for payments")
        .is_at("How is Joan Whitlock paid?")
        .type_in("Name on the account", "Joan Whitlock-Łęcka")
        .type_in("Sort code", "20-00-0")
        .press("Save how they are paid")
        .is_told(&[
            "Enter a sort code of six figures, such as 20-00-00",
            "Enter an account number of eight figures. If it is shorter, put zeros in front.",
        ])
        .finds_typed("Name on the account", "Joan Whitlock-Łęcka")
        .type_in("Sort code", "20-00-00")
        .type_in("Account number", "5577 9911")
        .press("Save how they are paid")
        .hears("How they are paid is saved.");
    becomes(&mut tunde, "Tunde Bakare");
    tunde
        .visit("/payment-runs/new")
        .press("Make the list")
        .hears("The payment list is made.")
        .hears("Joan Whitlock’s account was added or changed by Helen Marsh today at 9:00, after claim MV-C-0002 was started.")
        .hears("The account is still to be confirmed")
        .does_not_hear("File for the bank")
        .press_twice("I have asked Joan Whitlock: this account is theirs")
        .hears("The account of Joan Whitlock is confirmed.")
        .hears("Tunde Bakare has asked them and confirmed it.")
        .hears("By bank")
        .follow("File for the bank")
        .hears("1 payment is in the file: £98.12.")
        .hears("Joan Whitlock’s account was added or changed by Helen Marsh")
        .does_not_hear("The file for the bank was saved")
        .choose("Column 2", "Sort code")
        .press("Save the file for the bank")
        .is_told(&["“Sort code” is chosen twice"])
        .choose("Column 1", "Account number")
        .choose("Column 4", "Amount in pence")
        .press("Save the file for the bank")
        .hears("Payment list 2, bank.csv");
    let (_, file) = handed(&tunde);
    assert_eq!(
        file,
        "\"55779911\",\"200000\",\"JOAN WHITLOCK-LECK\",\"9812\",\"MV-C-0002\"\r\n"
    );
    // What was chosen stands there the next time, and the history tells that the account changed but not the account.
    tunde
        .follow("File for the bank")
        .hears("The file for the bank was saved by Tunde Bakare today at 9:00. If the bank has it, do not send the same payments again: the bank may pay people twice.")
        .press("Save the file for the bank");
    assert_eq!(handed(&tunde).1, file);
    let list = tunde.address().to_string();
    tunde
        .follow("What changed")
        .hears("File for the bank")
        .visit(&list)
        .follow("Mark the list as paid")
        .hears("1 payment in the file for the bank will be marked as paid.")
        .press("Mark the list as paid")
        .hears("Paid out: £98.12")
        .does_not_hear("File for the bank")
        .visit(&format!("{list}/bank"))
        .press("Save the file for the bank")
        .is_told(&[
            "Nothing in this list can be paid by the bank now. Look at the list to see why.",
        ]);
    tunde
        .visit("/representatives")
        .follow("Joan Whitlock")
        .follow("What changed")
        .does_not_hear("55779911")
        .does_not_hear("200000")
        .does_not_hear("Łęcka");
}

#[test]
fn what_is_not_approved_any_more_goes_into_no_list() {
    let mut tunde = approved("2027-01-27");
    let claim = tunde.address().to_string();
    tunde.visit("/payment-runs/new");
    let form = tunde.keeps_the_form_open();
    becomes(&mut tunde, "Helen Marsh");
    tunde.visit(&claim);
    taxi(&mut tunde, "3");
    let before = tunde.changes();
    tunde
        .sends(form, "Make the list")
        .hears("One of these claims is no longer approved.");
    assert_eq!(tunde.changes(), before, "nothing was written");
    tunde
        .visit("/payment-runs/new")
        .hears("No approved claim is waiting to be paid.");
}

#[test]
fn a_payment_that_does_not_go_through_comes_out_of_its_list() {
    let mut tunde = approved("2027-01-27");
    tunde.visit("/payment-runs/new").press("Make the list");
    let list = tunde.address().to_string();
    tunde
        .follow("Joan Whitlock (MV-C-0002)")
        .follow("Take it out of the list")
        .type_in("What to say about it", "The account is closed")
        .press("Take it out of the list")
        .hears("The claim is out of the list, and still approved.");
    tunde
        .visit(&list)
        .hears("Every claim was taken out of this list again.");
}

#[test]
fn a_name_that_looks_like_a_formula_runs_in_no_spreadsheet() {
    let mut helen = on("2027-01-27");
    helen
        .visit("/representatives")
        .follow("Amina Yusuf")
        .follow("Account for payments")
        .type_in(
            "Their reference in the accounts",
            "=HYPERLINK(\"http://x\")",
        )
        .press("Save how they are paid");
    claim_of(&mut helen, "Amina Yusuf", ["21", "1", "2027"]);
    taxi(&mut helen, "4");
    let claim = helen.address().to_string();
    helen.follow("Send it in").press("Send it in");
    becomes(&mut helen, "Tunde Bakare");
    helen
        .visit(&format!("{claim}/step/approve"))
        .press("Approve the claim");
    helen
        .visit("/payment-runs/new")
        .press("Make the list")
        .press("Save the list for the accounts (CSV)");
    let (_, list) = handed(&helen);
    assert!(list.contains("\"'=HYPERLINK(\"\"http://x\"\")\""), "{list}");
}

#[test]
fn nobody_is_paid_to_an_account_that_one_person_alone_wrote_after_the_approval() {
    let mut tunde = approved("2027-01-27");
    tunde
        .follow("Account for payments")
        .type_in("Name on the account", "T Bakare")
        .type_in("Sort code", "20-00-00")
        .type_in("Account number", "55779911")
        .press("Save how they are paid")
        .visit("/payment-runs/new")
        .press("Make the list")
        .hears("added or changed by Tunde Bakare today at 9:00")
        .hears("Nobody else here can confirm it")
        .does_not_hear("I have asked Joan Whitlock");
    let list = tunde.address().to_string();
    // Helen filled in the claim.
    becomes(&mut tunde, "Helen Marsh");
    tunde
        .visit(&list)
        .hears("Nobody else here can confirm it")
        .does_not_hear("I have asked Joan Whitlock")
        .follow("Mark the list as paid")
        .hears("The account is still to be confirmed")
        .press("Mark the list as paid")
        .is_told(&["Tick what was paid"]);
    // As the page says: she empties it and types in what Joan tells her, and he confirms it.
    for typed in [["", "", ""], ["J Whitlock", "20-00-00", "11223344"]] {
        tunde
            .visit(&list)
            .follow("Joan Whitlock (MV-C-0002)")
            .follow("Account for payments")
            .type_in("Name on the account", typed[0])
            .type_in("Sort code", typed[1])
            .type_in("Account number", typed[2])
            .press("Save how they are paid");
    }
    tunde.visit(&list).hears("Tunde Bakare can confirm it.");
    becomes(&mut tunde, "Tunde Bakare");
    tunde
        .visit(&list)
        .press("I have asked Joan Whitlock: this account is theirs")
        .follow("File for the bank")
        .press("Save the file for the bank");
    assert!(handed(&tunde).1.contains("11223344"));
}

#[test]
fn money_that_left_on_friday_is_typed_in_on_monday() {
    let mut tunde = approved("2027-01-27");
    at(&mut tunde, "2027-02-01");
    tunde
        .visit("/payment-runs/new")
        .type_date("Day of the list", ["26", "1", "2027"])
        .press("Make the list")
        .is_told(&["Day of the list must be 27 January 2027 or later"])
        .type_date("Day of the list", ["2", "2", "2027"])
        .press("Make the list")
        .is_told(&["Day of the list must be today or earlier"])
        .type_date("Day of the list", ["29", "1", "2027"])
        .press("Make the list")
        .hears("29 January 2027")
        .follow("Mark the list as paid")
        .tick(
            "What else was paid?",
            "Joan Whitlock, £98.12 (MV-C-0002)",
            true,
        )
        .type_date("When the money left", ["29", "1", "2027"])
        .press("Mark the list as paid")
        .hears("The list is paid.")
        .follow("Joan Whitlock (MV-C-0002)")
        .hears("paid on Friday 29 January 2027");
}

/// Amina, whose account is known, and Joan, who has none: both claims are approved, and Tunde works.
fn two_approved() -> Visitor {
    let mut helen = on("2027-01-27");
    helen
        .visit("/representatives")
        .follow("Amina Yusuf")
        .follow("Account for payments")
        .type_in("Name on the account", "A Yusuf")
        .type_in("Sort code", "20-00-00")
        .type_in("Account number", "55779911")
        .press("Save how they are paid");
    claim_of(&mut helen, "Amina Yusuf", ["21", "1", "2027"]);
    taxi(&mut helen, "4");
    let claim = helen.address().to_string();
    helen.follow("Send it in").press("Send it in");
    becomes(&mut helen, "Tunde Bakare");
    helen
        .visit(&format!("{claim}/step/approve"))
        .press("Approve the claim")
        .visit("/payment-claims")
        .follow("Joan Whitlock")
        .follow("Approve the claim")
        .press("Approve the claim");
    helen
}

#[test]
fn who_was_left_out_of_the_file_for_the_bank_is_paid_only_if_somebody_says_so() {
    let mut tunde = two_approved();
    tunde
        .visit("/payment-runs/new")
        .press("Make the list")
        .hears("To pay out: £102.12")
        .follow("Mark the list as paid")
        .hears("1 payment in the file for the bank will be marked as paid.")
        .press("Mark the list as paid")
        .hears("Marked as paid. 1 claim in this list is still waiting.")
        .hears("To pay out: £98.12")
        .hears("Paid out: £4.00")
        .follow("Joan Whitlock (MV-C-0002)")
        .hears("Mark it as paid");
}

#[test]
fn whose_account_was_confirmed_after_the_file_left_is_in_the_next_one_alone() {
    let mut tunde = two_approved();
    becomes(&mut tunde, "Helen Marsh");
    tunde
        .visit("/representatives")
        .follow("Joan Whitlock")
        .follow("Account for payments")
        .type_in("Name on the account", "J Whitlock")
        .type_in("Sort code", "20-00-00")
        .type_in("Account number", "11223344")
        .press("Save how they are paid");
    becomes(&mut tunde, "Tunde Bakare");
    tunde.visit("/payment-runs/new").press("Make the list");
    let list = tunde.address().to_string();
    tunde
        .follow("File for the bank")
        .does_not_hear("Which payments go into this file?")
        .press("Save the file for the bank");
    assert!(!handed(&tunde).1.contains("11223344"));
    tunde
        .visit(&list)
        .press("I have asked Joan Whitlock: this account is theirs")
        .follow("Mark the list as paid")
        .hears("1 payment in the file for the bank will be marked as paid.")
        .hears("No file for the bank has it with this account yet")
        .visit(&format!("{list}/bank"))
        .press("Save the file for the bank")
        .is_told(&["Select which payments go into this file"])
        .choose(
            "Which payments go into this file?",
            "The one that no file has with this account yet",
        )
        .press("Save the file for the bank");
    let (_, file) = handed(&tunde);
    assert!(file.contains("11223344"), "{file}");
    assert!(!file.contains("55779911"), "nobody is paid twice: {file}");
    tunde
        .visit(&format!("{list}/paid"))
        .hears("2 payments in the file for the bank will be marked as paid.")
        .does_not_hear("What else was paid?");
}
