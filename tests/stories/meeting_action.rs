//! Helen writes minutes and actions; what is open stands on Home and on the next agenda.

use alongside_tests::{marlbrook, sample};

#[test]
fn an_action_is_open_until_it_is_done() {
    let mut helen = marlbrook();
    helen
        .hears("Agreed at a meeting: Ask the bus company what a text line costs")
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Agenda")
        .follow("Ask the bus company what a text line costs")
        .hears("Helen Marsh will do this by Tuesday 12 January 2027.")
        .type_date("When it was done", ["9", "1", "2027"])
        .press("Save when it was done")
        .is_told(&["When it was done must be today or earlier"])
        .type_date("When it was done", ["8", "1", "2027"])
        .type_in("What came of it", "It costs £40 a month.")
        .press("Save when it was done")
        .hears("The action is done. Tell the group at the next meeting.")
        .hears("Done on 8 January 2027");
    helen
        .visit("/")
        .does_not_hear("Ask the bus company")
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Agenda")
        .does_not_hear("Ask the bus company")
        .hears("Try the text line for a week");
}

#[test]
fn minutes_have_a_box_for_each_item_and_are_a_paper() {
    let mut helen = sample();
    helen
        .visit("/meetings")
        .follow("First meeting, Partnership Board")
        .follow("Minutes and actions")
        .follow("Add an action")
        .press("Save the action")
        .is_told(&["Enter what needs to be done", "Choose who does it"])
        .type_in("What needs to be done", "Ask the drivers")
        .choose("Who does it", "Joan Whitlock")
        .type_date("By when", ["6", "1", "2027"])
        .press("Save the action")
        .is_told(&["By when must be 7 January 2027 or later"])
        .type_date("By when", ["14", "1", "2027"])
        .press("Save the action")
        .hears("The action is saved.")
        .hears("Due on 14 January 2027")
        .follow("Write the minutes")
        .type_in(
            "Colleagues who were there",
            "Helen Marsh. Tunde Bakare left at 12:00.",
        )
        .type_in(
            "What was said and decided: Booking by text, Partnership Board",
            "We book by text from March. Everybody agreed.",
        )
        .press("Save the minutes")
        .hears("The minutes are saved.")
        .hears("We book by text from March. Everybody agreed.")
        .follow("The minutes as a paper")
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("minutes");
    let text = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    for said in [
        "In the room: Rosie Tattersall.",
        "Tunde Bakare left at 12:00.",
        "We book by text from March.",
        "Ask the drivers.",
        "Joan Whitlock will do this.",
        "It will be done by 14 January 2027.",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    helen
        .visit("/")
        .hears("Agreed at a meeting: Ask the drivers");
}

#[test]
fn two_people_who_write_minutes_at_once_lose_nothing() {
    let mut helen = sample();
    let label = "What was said and decided: Booking by text, Partnership Board";
    helen
        .visit("/meetings")
        .follow("First meeting, Partnership Board")
        .follow("Minutes and actions")
        .follow("Write the minutes")
        .type_in(label, "Mine");
    let mine = helen.keeps_the_form_open();
    helen
        .reload()
        .type_in(label, "Theirs")
        .press("Save the minutes")
        .sends(mine, "Save the minutes")
        .hears("Somebody else saved “Theirs” here.")
        .finds_typed(label, "Mine")
        .press("Save the minutes")
        .hears("Mine");
}
