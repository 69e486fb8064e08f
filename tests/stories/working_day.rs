//! Working days: bank holidays of the charity's nation, days when it is closed, single days.

use alongside_tests::sample;

#[test]
fn the_days_off_of_a_year_are_known_and_the_charity_adds_its_own() {
    let mut visitor = sample();
    visitor
        .visit("/settings")
        .follow("Working days")
        .hears("Bank holidays for England.")
        .hears("Days off in 2027")
        .hears("Friday 26 March 2027 Good Friday Bank holiday")
        .hears(
            "Monday 27 December 2027 Christmas Day Bank holiday, in place of a day at the weekend",
        )
        .hears("Monday 2 August 2027 to Friday 6 August 2027 Summer break You are closed")
        .hears("A wedding An extra bank holiday")
        .follow("Show 2026")
        .hears("Days off in 2026")
        .type_in("Year", "2100")
        .press("Show this year")
        .hears("Friday 26 March 2100 Good Friday")
        .does_not_hear("Show 2101")
        .type_in("Year", "1066")
        .press("Show this year")
        .hears("Friday 8 May 2020 Early May bank holiday")
        .type_in("Year", "soon")
        .press("Show this year")
        .hears("Days off in 2027");
}

#[test]
fn a_closure_is_added_changed_archived_and_brought_back() {
    let mut visitor = sample();
    visitor
        .visit("/working-days")
        .follow("Days when you are closed")
        .follow("Add days when you are closed")
        .press("Save the days")
        .is_told(&[
            "Enter the first day you are closed",
            "Enter why you are closed",
        ])
        .type_date("First day closed", ["24", "12", "2026"])
        .type_date("Last day closed", ["23", "12", "2026"])
        .type_in("Why", "Christmas")
        .press("Save the days")
        .is_told(&["The last day cannot be before the first: change one of them"])
        .type_date("Last day closed", ["31", "12", "2026"])
        .press("Save the days")
        .hears("Closed: Thursday 24 December 2026 to Thursday 31 December 2026.")
        .follow("Thursday 24 December 2026 to Thursday 31 December 2026")
        .follow("Change these days")
        .type_in("Why", "Christmas and New Year")
        .press("Save the days")
        .follow("What changed")
        .hears("Christmas and New Year")
        .follow("Back")
        .follow("Archive this closure")
        .press("Archive this closure")
        .does_not_hear("Christmas and New Year")
        .follow("Archived closures")
        .follow("Thursday 24 December 2026 to Thursday 31 December 2026")
        .press("Bring it back")
        .hears("The closure is back.");
}

#[test]
fn a_single_day_must_change_something() {
    let mut visitor = sample();
    visitor
        .visit("/working-days")
        .follow("Single days, added or worked")
        .follow("Add a single day")
        .choose("What is this day?", "A bank holiday when we work")
        .type_date("Day", ["4", "5", "2027"])
        .type_in("Name, or reason", "The fair is on")
        .press("Save the day")
        .is_told(&["This day is not a bank holiday, so it is a working day already"])
        .type_date("Day", ["3", "5", "2027"])
        .press("Save the day")
        .hears("Monday 3 May 2027 is saved.")
        .visit("/working-days?year=2027")
        .hears("Early May bank holiday You work that day: The fair is on")
        .follow("Early May bank holiday")
        .follow("What changed")
        .hears("A bank holiday when we work");
}
