//! Budgets: what is set aside, what is promised and paid, and money for access that is never spent on anything else.

use crate::payment_claim::{becomes, claim_of, on, taxi};
use alongside_tests::Visitor;

#[test]
fn a_budget_counts_claims_by_itself_and_access_money_stands_apart() {
    let mut helen = on("2027-02-03");
    helen
        .follow("Money")
        .follow("Budgets")
        .follow("Partnership Board 2026/27")
        .hears("Community Fund grant")
        .hears("Access money")
        .hears("It pays for what makes it possible for people to take part, and for nothing else.")
        // Derek's half day, and Joan's that waits.
        .hears("£82.50")
        // His assistant, and nothing else, comes out of access money.
        .hears("£72.90");
    helen
        .follow("Add a line")
        .choose("What the line is for", "Expenses")
        .type_in("Set aside", "12,50")
        .press("Save the line")
        .is_told(&[
            "“Partnership Board 2026/27” already has a line for this on some of these days: Expenses. A claim is counted once.",
            "Set aside: put a full stop in front of the pence, as in 12.50",
        ])
        .choose("What the line is for", "A line of our own")
        .type_in("Set aside", "300")
        .press("Save the line")
        .is_told(&["Enter a name for the line"])
        .type_in("Name of your own line", "Room hire")
        .press_twice("Save the line")
        .hears("The line is saved.")
        .hears("Room hire")
        .hears("£300.00");
}

#[test]
fn a_warning_comes_while_somebody_decides_and_not_afterwards() {
    let mut helen = on("2027-01-27");
    helen
        .visit("/budgets")
        .hears("Enough")
        .follow("Partnership Board 2026/27")
        .follow("Change (Expenses)")
        .type_in("Set aside", "60")
        .press("Save the line")
        .hears("“Expenses”: ")
        .hears("Look for more money now, while there is time.");
    becomes(&mut helen, "Tunde Bakare");
    helen
        .visit("/payment-claims")
        .follow("Joan Whitlock")
        .hears("“Expenses” of “Partnership Board 2026/27” is nearly gone")
        .visit("/budgets")
        .hears("Nearly gone")
        .follow("Partnership Board 2026/27")
        .follow("Change (Expenses)")
        .type_in("Set aside", "40")
        .press("Save the line")
        .hears("more is paid and promised than was set aside. Access money is not used for it.");
}

#[test]
fn what_was_spent_without_a_claim_is_noted_and_taken_back_by_a_row_against_it() {
    let mut helen = on("2027-02-03");
    helen
        .visit("/budgets")
        .follow("Partnership Board 2026/27")
        .follow("Note spending (Training)");
    let page = helen.address().to_string();
    helen
        .type_in("What it was for", "Trainer, 12 November")
        .type_in("Amount", "0.005")
        .type_date("When it happened", ["12", "11", "2025"])
        .press("Note it")
        .is_told(&[
            "Amount can have two figures for the pence, as in 12.50",
            "The day must be within the days of the budget, 1 April 2026 to 31 March 2027",
        ])
        .finds_typed("What it was for", "Trainer, 12 November")
        .type_in("Amount", "250")
        .type_date("When it happened", ["12", "11", "2026"])
        .press_twice("Note it")
        .hears("£250.00")
        .hears("£350.00");
    helen
        .visit(&page)
        .press("Take it back (Trainer, 12 November, 12 November 2026, £250.00)")
        .hears("It is taken back. Both entries stay.")
        .hears("£600.00");
    helen
        .visit(&page)
        .hears("taken back")
        .hears("takes another entry back");
}

#[test]
fn a_budget_is_set_from_its_activity_and_the_start_list_sees_it() {
    let mut helen = on("2027-01-27");
    helen
        .follow("Activities")
        .follow("Dial-a-Ride survey")
        .follow("Payments")
        .hears("No budget is set for this activity yet.")
        .follow("Set a budget")
        .press("Set the budget")
        .is_told(&[
            "Enter a name for the budget",
            "Enter whose money it is",
            "Enter the first day",
            "Enter the last day",
        ])
        .type_in("Name", "Survey")
        .type_in("Fund", "Own money")
        .type_date("First day", ["1", "4", "2026"])
        .type_date("Last day", ["31", "3", "2025"])
        .press("Set the budget")
        .is_told(&["Last day must be 1 April 2026 or later"])
        .type_date("Last day", ["31", "3", "2027"])
        .press("Set the budget")
        .hears("The budget is set. Add its lines.")
        .hears("Dial-a-Ride survey");
}

#[test]
fn budget_against_actual_leaves_as_a_table() {
    let mut helen = on("2027-02-03");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    helen
        .visit("/budgets")
        .press("Save budget against actual (CSV)")
        .hears("Budget against actual.csv");
    let file = &helen.handed.last().expect("a file").files[0];
    let table = String::from_utf8(file.bytes.clone()).expect("text");
    assert!(
        table.contains(
            "\"Partnership Board 2026/27\",\"Community Fund grant\",\"Partnership Board\",\"2026-04-01\",\"2027-03-31\",\"Involvement payments\",\"7210\",\"3000.00\",\"82.50\",\"0.00\",\"82.50\",\"2917.50\""
        ),
        "{table}"
    );
}

#[test]
fn an_interpreter_is_promised_until_the_invoice_is_paid_and_counted_once() {
    let mut helen = on("2027-02-03");
    let budget = |helen: &mut Visitor| {
        helen.visit("/budgets").follow("Partnership Board 2026/27");
    };
    budget(&mut helen);
    helen
        .hears("Promised: £180.00")
        .follow("BSL interpreter, Nia Probert, 21 January 2027")
        .choose("Has it been paid?", "Yes, without a claim")
        .press("Save the booking")
        .is_told(&[
            "Enter the day it was paid",
            "Enter what it cost in the end, or 0",
        ])
        .type_date("Paid on", ["2", "2", "2027"])
        .type_in("What it cost in the end", "172.50")
        .press_twice("Save the booking")
        .hears("£172.50, paid on 2 February 2027");
    budget(&mut helen);
    helen
        .hears("Paid: £172.50")
        .does_not_hear("£180.00")
        // With Derek's assistant, whom his claim has paid.
        .hears("£245.40");
    // It turns out that a claim has it: the booking is not counted beside it.
    helen
        .follow("BSL interpreter, Nia Probert, 21 January 2027")
        .choose("Has it been paid?", "It is in a claim")
        .type_date("Paid on", ["", "", ""])
        .type_in("What it cost in the end", "")
        .press("Save the booking")
        .hears("£180.00, in a claim");
    budget(&mut helen);
    helen
        .does_not_hear("Nia Probert")
        .does_not_hear("£245.40")
        .hears("£72.90");
}

#[test]
fn a_claim_says_when_its_cost_is_booked_as_well() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Gareth Pugh", ["21", "1", "2027"]);
    let claim = helen.address().to_string();
    taxi(&mut helen, "4.20");
    helen
        .does_not_hear("may also be booked")
        .follow("Add a line")
        .follow("Interpreter or speech-to-text")
        .type_in("Amount", "180")
        .choose("Who pays", "We paid directly")
        .press("Save the line")
        .follow("“Interpreter or speech-to-text” may also be booked (BSL interpreter: Nia Probert): if this claim pays for it, open the booking and choose “It is in a claim”, so that it is counted once")
        .choose("Has it been paid?", "It is in a claim")
        .press("Save the booking")
        .visit(&claim)
        .does_not_hear("may also be booked");
}

fn from_reserves(helen: &mut Visitor, first: [&str; 3]) {
    helen
        .visit("/budgets/new")
        .type_in("Name", "Board, from reserves")
        .type_in("Fund", "Reserves")
        .choose("For which activity", "Partnership Board")
        .type_date("First day", first)
        .type_date("Last day", ["31", "3", "2027"])
        .press("Set the budget")
        .hears("The budget is set.");
}

fn table(helen: &mut Visitor) -> String {
    helen
        .visit("/budgets")
        .press("Save budget against actual (CSV)");
    let file = &helen.handed.last().expect("a file").files[0];
    String::from_utf8(file.bytes.clone()).expect("text")
}

#[test]
fn two_budgets_of_one_activity_count_money_once() {
    let mut helen = on("2027-02-03");
    from_reserves(&mut helen, ["1", "4", "2026"]);
    // The grant has the line for access: nothing of it stands here again.
    helen
        .does_not_hear("has no line for access")
        .does_not_hear("£252.90")
        .does_not_hear("Overspent")
        .visit("/budgets")
        .does_not_hear("Overspent");
    let table = table(&mut helen);
    let access: Vec<_> = table
        .lines()
        .filter(|it| it.contains("\"Access\""))
        .collect();
    assert_eq!(access.len(), 1, "{table}");
    assert!(
        access[0].ends_with("\"7230\",\"2500.00\",\"72.90\",\"180.00\",\"0.00\",\"2247.10\""),
        "{table}"
    );
}

#[test]
fn access_money_is_seen_where_no_budget_has_a_line_for_it_and_a_line_puts_it_right() {
    let mut helen = on("2027-02-03");
    helen
        .visit("/budgets")
        .follow("Partnership Board 2026/27")
        .follow("Change the budget")
        .type_date("Last day", ["31", "12", "2026"])
        .press("Save changes")
        .does_not_hear("£252.90");
    from_reserves(&mut helen, ["1", "1", "2027"]);
    helen
        .hears("This budget has no line for access, and £252.90 of access money is paid, promised or waiting.")
        .hears("No line for it yet")
        .hears("Overspent")
        .hears("Involvement payments: £165.00 in claims, and no budget has a line for it.");
    let before = table(&mut helen);
    let row = "\"2027-03-31\",\"Access\",\"\",\"0.00\",\"72.90\",\"180.00\",\"0.00\",\"-252.90\"";
    assert!(before.contains(row), "{before}");
    helen
        .visit("/budgets")
        .hears("Overspent")
        .follow("Board, from reserves")
        .follow("Add a line")
        .choose("What the line is for", "Access")
        .type_in("Set aside", "300")
        .press("Save the line")
        .does_not_hear("has no line for access")
        .hears("£47.10");
}

#[test]
fn where_another_budget_has_the_line_on_some_days_the_others_are_named() {
    let mut helen = on("2027-02-03");
    helen
        .visit("/budgets")
        .follow("Partnership Board 2026/27")
        .follow("Change the budget")
        .type_date("Last day", ["31", "12", "2026"])
        .press("Save changes");
    from_reserves(&mut helen, ["1", "4", "2026"]);
    helen.hears(
        "£252.90 of access money is paid, promised or waiting on days for which no budget has a line for access: 1 January 2027 to 31 March 2027.",
    );
}

#[test]
fn days_that_another_budget_took_are_not_taken_back() {
    let mut helen = on("2027-02-03");
    helen
        .visit("/budgets")
        .follow("Partnership Board 2026/27")
        .follow("Change the budget")
        .type_date("Last day", ["31", "12", "2026"])
        .press("Save changes");
    let history = {
        helen.follow("What changed");
        helen.address().to_string()
    };
    from_reserves(&mut helen, ["1", "1", "2027"]);
    helen
        .follow("Add a line")
        .choose("What the line is for", "Access")
        .type_in("Set aside", "300")
        .press("Save the line")
        .visit(&history)
        .press("Undo this change")
        .hears("This change cannot be undone")
        .hears("something else applies on some of the same days now")
        .visit("/budgets")
        .hears("1 April 2026 to 31 December 2026");
}

#[test]
fn access_money_is_never_mixed_with_other_money() {
    let mut helen = on("2027-02-03");
    helen
        .visit("/budgets")
        .hears("Left for access")
        .hears("£2,247.10")
        .follow("Partnership Board 2026/27")
        .follow("Note spending (Access)")
        .hears("For an interpreter, equipment or another bill")
        .does_not_hear("For a trainer")
        .type_in("What it was for", "Hearing loop")
        .type_in("Amount", "120")
        .press("Note it")
        .is_told(&["Choose what the access money paid for"])
        .choose("What the access money paid for", "Equipment on loan")
        .press("Note it")
        .hears("What was spent is noted.")
        .follow("Note spending (Access)")
        .hears("Equipment on loan: Hearing loop")
        .visit("/budgets")
        .hears("£2,127.10")
        .follow("Partnership Board 2026/27")
        .follow("Note spending (Training)")
        .type_in("What it was for", "Trainer")
        .type_in("Amount", "500")
        .press("Note it")
        .follow("Change (Training)")
        .choose("What the line is for", "Access")
        .type_in("Set aside", "-1")
        .press("Save the line");
    helen
        .choose("What the line is for", "A line of our own")
        .type_in("Name of your own line", "Trainers")
        .type_in("Set aside", "600")
        .press("Save the line")
        .is_told(&["Money is already counted on this line, so it stays as it is: Training. Add another line instead."]);
}
