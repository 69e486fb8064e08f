//! Helen writes the plan of a new activity, and says what was decided with whom.

use alongside_tests::sample;

#[test]
fn a_plan_grows_and_says_what_is_not_decided_yet() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("Plan")
        .hears("There is no plan yet")
        .hears("Not yet decided with representatives")
        .follow("Start the plan")
        .type_in("Number of sessions", "none")
        .type_in("Hours for one session", "two")
        .type_in("Objectives", "Ask everybody who books")
        .press("Save the plan")
        .is_told(&[
            "Number of sessions must be from 1 to 999",
            "Hours for one session must be a number, such as 7.5",
        ])
        .finds_typed("Objectives", "Ask everybody who books")
        .type_in("Number of sessions", "3")
        .type_in("Hours for one session", "2")
        .type_in("Hours to prepare for one session", "0.5")
        .press_twice("Save the plan")
        .hears("The plan for Dial-a-Ride survey is saved.")
        .hears("7.5 hours")
        .follow("Write down who decided this (Purpose)")
        .press("Save this decision")
        .is_told(&[
            "Enter who it was decided with",
            "Enter how you did it",
            "Enter the day of the decision",
        ])
        .type_in("Decided with", "Rosie and Derek")
        .type_in("How you did it", "by phone")
        .type_date("Day of the decision", ["9", "1", "2027"])
        .press("Save this decision")
        .is_told(&["Day of the decision must be today or earlier"])
        .type_date("Day of the decision", ["7", "1", "2027"])
        .press("Save this decision")
        .hears("Rosie and Derek, by phone, Thursday 7 January 2027");
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("What changed")
        .hears("Rosie and Derek");
}

#[test]
fn two_people_who_begin_the_same_plan_lose_nothing() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("Plan")
        .follow("Start the plan");
    let form = helen.address().to_string();
    let mut late = helen.keeps_the_form_open();
    helen
        .visit(&form)
        .type_in("Funding", "The lottery")
        .press("Save the plan");
    late.type_in("Funding", "The council");
    helen
        .sends(late, "Save the plan")
        .hears("Somebody changed this after you opened it.")
        .hears("Somebody else saved “The lottery” here.")
        .finds_typed("Funding", "The council");
}
