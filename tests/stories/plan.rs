//! Helen writes the plan of a new activity, and says what was decided with whom.

use alongside_tests::{Visitor, marlbrook, sample};

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

/// What a paper says that was opened as plain text.
fn opened(helen: &mut Visitor, page: &str) -> String {
    helen
        .visit(page)
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("a paper");
    String::from_utf8_lossy(&paper.files[0].bytes).into_owned()
}

#[test]
fn papers_of_meetings_and_letters_say_in_short_what_was_not_decided_with_representatives() {
    let mut helen = marlbrook();
    let open = "Not yet decided with representatives";
    helen
        .visit("/meetings")
        .follow("January meeting of the board");
    let board = helen.address().to_string();
    for sheet in ["call", "agenda", "minutes"] {
        let paper = opened(&mut helen, &format!("{board}/papers/{sheet}"));
        let (_, said) = paper.split_once(open).unwrap_or_else(|| panic!("{paper}"));
        let said = said
            .trim_start()
            .lines()
            .take(3)
            .collect::<Vec<_>>()
            .join("\n");
        assert!(said.contains("Outcomes"), "{sheet}: {said}");
        assert!(!said.contains("Purpose"), "{sheet}: {said}");
    }
    let greeting = opened(&mut helen, &format!("{board}/papers/greeting"));
    assert!(!greeting.contains(open), "{greeting}");
    // Everything of the survey was decided with people: its papers have nothing to say of it.
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("Meetings");
    let meeting = helen.page().link("Session 3: try the new rules");
    let paper = opened(&mut helen, &format!("{meeting}/papers/minutes"));
    assert!(!paper.contains(open), "{paper}");
}

#[test]
fn the_letter_about_times_and_places_says_it_too() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("Times and places")
        .follow("January meeting, Partnership Board");
    let letter = format!("{}/letter", helen.address());
    let letter = opened(&mut helen, &letter);
    assert!(
        letter.contains("Not yet decided with representatives"),
        "{letter}"
    );
    assert!(letter.contains("How we will know it worked"), "{letter}");
}
