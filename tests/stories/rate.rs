//! Helen starts from the tables that others publish, checks them, and lets a new rate follow an old one.

use crate::payment_claim::{claim_of, on};
use alongside_tests::{Visitor, sample};

fn with_tables() -> Visitor {
    let mut helen = sample();
    helen
        .follow("Money")
        .follow("Rates")
        .hears("A night in a guest house")
        .follow("Add a table to start from")
        .press("Add these rates")
        .is_told(&["Choose at least one table"])
        .tick(
            "Which tables",
            "Mileage, as HM Revenue and Customs allows it",
            true,
        )
        .tick(
            "Which tables",
            "NIHR involvement payments, December 2025",
            true,
        )
        .press("Add these rates")
        .is_told(&["Enter the first day for the involvement payments"])
        .type_date("First day for involvement payments", ["1", "4", "2026"])
        .press_twice("Add these rates")
        .is_at("Rates")
        .hears("Check each of them before you rely on it.");
    helen
}

#[test]
fn the_tables_of_others_come_with_their_days_and_ask_to_be_checked() {
    let mut helen = with_tables();
    helen
        .hears("55p a mile")
        .hears("from 6 April 2026")
        .hears("45p a mile")
        .hears("6 April 2011 to 5 April 2026")
        .hears("£82.50 a half day")
        .hears("Check before relying on it")
        .follow("Half day (from 1 April 2026)")
        .hears("National Institute for Health and Care Research")
        .follow("Change the rate")
        .type_date("Checked on", ["9", "1", "2027"])
        .press("Save changes")
        .is_told(&["Checked on must be today or earlier"])
        .type_date("Checked on", ["7", "1", "2027"])
        .press("Save changes")
        .hears("Checked on 7 January 2027");
    // Taken a second time, the tables are in the way of themselves.
    helen
        .visit("/rates/start")
        .tick(
            "Which tables",
            "Mileage, as HM Revenue and Customs allows it",
            true,
        )
        .press("Add these rates")
        .is_told(&["“Mileage, as HM Revenue and Customs allows it” overlaps with a rate you already have: 20p a mile from 6 April 2011"]);
}

#[test]
fn a_new_rate_follows_an_old_one_without_a_day_between() {
    let mut helen = with_tables();
    helen
        .follow("Half day (from 1 April 2026)")
        .follow("Enter the next rate")
        .type_in("How much", "85,00")
        .type_date("First day", ["1", "4", "2026"])
        .press("Save the new rate")
        .is_told(&["How much: put a full stop in front of the pence, as in 12.50"])
        .type_in("How much", "£85")
        .press("Save the new rate")
        .is_told(&[
            "First day must be 2 April 2026 or later, because the rate before it starts then",
        ])
        .type_date("First day", ["1", "4", "2027"])
        .press_twice("Save the new rate")
        .is_at("Rates")
        .hears("£85.00 a half day")
        .hears("1 April 2026 to 31 March 2027")
        .does_not_hear("Days without a rate");
}

#[test]
fn an_overlap_is_refused_and_a_gap_is_shown() {
    let mut helen = with_tables();
    helen
        .follow("Add a rate")
        .choose("What it is for", "Car or van")
        .choose("Paid for each", "A mile")
        .type_in("What people call it", "Car or van")
        .type_in("How much", "60p")
        .type_date("First day", ["1", "6", "2027"])
        .press("Save the rate")
        .is_told(&["Another rate applies on some of these days: 55p a mile from 6 April 2026. Give that one a last day first, or change these days."])
        .finds_typed("How much", "60p");
    helen
        .visit("/rates")
        .follow("Bicycle (from 6 April 2011)")
        .follow("Change the rate")
        .type_date("Last day", ["31", "3", "2027"])
        .press("Save changes")
        .follow("Rates")
        .hears("No rate applies to “Bicycle” on these days: from 1 April 2027. Claims for these days have to wait.")
        .follow("Add a rate")
        .choose("What it is for", "Bicycle")
        .choose("Paid for each", "A mile")
        .type_in("What people call it", "Bicycle")
        .type_in("How much", "22p")
        .type_date("First day", ["6", "4", "2027"])
        .press("Save the rate")
        .hears("No rate applies to “Bicycle” on these days: 1 April 2027 to 5 April 2027.");
}

#[test]
fn sums_that_are_none_are_told_each_in_its_own_words() {
    let mut helen = sample();
    helen
        .visit("/rates/new")
        .choose("What it is for", "Meals")
        .choose("Paid for each", "A day")
        .type_in("What people call it", "Meals")
        .type_date("First day", ["1", "4", "2026"])
        .press("Save the rate")
        .is_told(&[
            "Meals is paid for each of these: Each time, at most",
            "Enter how much is paid",
        ]);
    for (typed, told) in [
        (
            "-5",
            "How much must be more than nothing: leave out the minus",
        ),
        ("0", "How much must be 0.01 or more"),
        ("1e9", "How much must be an amount of money, such as 12.50"),
        (
            "0.005",
            "How much can have two figures for the pence, as in 12.50",
        ),
        ("50000", "How much must be £10,000.00 or less"),
    ] {
        helen
            .choose("Paid for each", "Each time, at most")
            .type_in("How much", typed)
            .press("Save the rate")
            .is_told(&[told])
            .finds_typed("How much", typed);
    }
    helen
        .type_in("How much", "£10")
        .press("Save the rate")
        .hears("Up to £10.00");
}

fn another(helen: &mut Visitor, name: &str, amount: &str, first: [&str; 3]) {
    helen
        .visit("/rates")
        .follow("Add a rate")
        .choose("What it is for", name)
        .choose("Paid for each", "A mile")
        .type_in("What people call it", name)
        .type_in("How much", amount)
        .type_date("First day", first)
        .press("Save the rate")
        .hears("The rate is saved.");
}

#[test]
fn an_archived_rate_comes_back_only_where_nothing_is_in_its_way() {
    let mut helen = with_tables();
    helen
        .follow("Bicycle (from 6 April 2011)")
        .follow("Archive this rate")
        .press("Archive the rate")
        .follow("Archived rates")
        .follow("Bicycle (from 6 April 2011)")
        .press("Bring it back")
        .hears("The rate is back.")
        .follow("What changed")
        .hears("In the archive since");
    let history = helen.address().to_string();
    helen
        .visit("/rates")
        .follow("Bicycle (from 6 April 2011)")
        .follow("Archive this rate")
        .press("Archive the rate");
    another(&mut helen, "Bicycle", "22p", ["1", "4", "2027"]);
    helen
        .visit("/rates/archived")
        .follow("Bicycle (from 6 April 2011)")
        .press("Bring it back")
        .hears("It cannot come back as it is. Another rate applies on some of its days: 22p a mile from 1 April 2027.")
        // Nor by taking back that it was archived.
        .visit(&history)
        .press("Undo this change")
        .hears("This change cannot be undone")
        .hears("It cannot go back as it was: something else applies on some of the same days now.")
        .visit("/rates")
        .does_not_hear("20p a mile");
}

#[test]
fn the_end_of_a_rate_is_not_taken_back_while_another_follows() {
    let mut helen = with_tables();
    helen
        .follow("Car or van (from 6 April 2026)")
        .follow("Change the rate")
        .type_date("Last day", ["31", "3", "2027"])
        .press("Save changes")
        .follow("What changed");
    let history = helen.address().to_string();
    another(&mut helen, "Car or van", "60p", ["1", "4", "2027"]);
    helen
        .visit(&history)
        .press("Undo this change")
        .hears("This change cannot be undone")
        .hears("Change the days of one of them first.")
        .visit("/rates")
        .hears("6 April 2026 to 31 March 2027");
}

fn lunch(helen: &mut Visitor, what: &str, amount: &str) {
    helen
        .follow("Add a line")
        .follow("Meals")
        .type_in("What it was", what)
        .type_in("Amount", amount)
        .press("Save the line");
}

#[test]
fn lunches_of_one_day_are_held_against_the_most_together() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    lunch(&mut helen, "Lunch", "9");
    helen.does_not_hear("several lines come to");
    lunch(&mut helen, "Second lunch", "9.50");
    helen
        .hears("Meals, 21 January 2027: several lines come to £18.50, and the most each time is: Up to £10.00.")
        .does_not_hear("Rates are those of the day");
}

#[test]
fn a_most_that_ended_is_listed_and_a_claim_says_so() {
    let mut helen = on("2027-01-22");
    helen
        .visit("/rates")
        .follow("Meals (from 1 April 2026)")
        .follow("Change the rate")
        .type_date("Last day", ["31", "12", "2026"])
        .press("Save changes")
        .follow("Rates")
        .hears("No rate applies to “Meals” on these days: from 1 January 2027. Claims for these days go on without it, and a check says so.");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    lunch(&mut helen, "A banquet", "90");
    helen
        .hears("“A banquet”: the most we pay for this ended before that day, and no other follows");
}
