//! The agenda of 21 January 2027: as it was first drafted, and mended by keyboard.

use alongside_tests::{Visitor, marlbrook};

fn january() -> Visitor {
    let mut helen = marlbrook();
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Agenda");
    helen
}

/// The items in their order.
fn items(helen: &Visitor) -> Vec<String> {
    helen
        .page()
        .all("ol h3")
        .into_iter()
        .map(alongside_tests::page::words)
        .collect()
}

#[test]
fn the_first_draft_fails_and_the_mended_agenda_does_not() {
    let mut helen = january();
    helen
        .hears("3 of 8 are as they should be.")
        .hears("“Budget”, a paper for “Money so far this year”, is late, and 2 people have not said that this is all right")
        .hears("The first item from a representative, “Booking by text”, is number 7 of 7: move it into the first half.")
        .hears("“Booking by text” is last, when time runs out: move it up, before a colleague’s item.")
        .hears("By the end of “Money so far this year” people have sat for 1 hour without a break, and somebody in the group needs one after 45 minutes")
        .hears("The meeting begins with something else: put introductions and ground rules first.")
        .hears("Representatives’ items have 15 minutes of 1 hour 35 minutes: 16%.")
        .hears("Everything takes 1 hour 50 minutes of 2 hours, with 10 minutes left.")
        .hears("Proposed by Gareth Pugh");
    helen
        .press("Put introductions and ground rules first")
        .hears("Introductions and ground rules come first.")
        .hears("4 of 8 are as they should be.")
        .hears("The rules this group made: Ground rules");
    for _ in 0..6 {
        helen.press("Move up (Booking by text)");
    }
    assert_eq!(
        &items(&helen)[..4],
        [
            "Introductions",
            "Ground rules",
            "1. Apologies and notes of the last meeting",
            "2. Booking by text is now line 4 of 11, at 10:50",
        ]
    );
    helen
        .press("Place the breaks")
        .hears("The breaks are placed so that nobody sits too long.")
        // A second break: ten minutes more than there are.
        .hears("Everything takes 2 hours 10 minutes, and the meeting is 2 hours long: take 10 minutes out, or make the meeting longer.")
        .follow("Change (News from the director, 6)")
        .type_in("How long it takes", "5")
        .press("Save changes")
        .hears("7 of 8 are as they should be.")
        .hears("Nobody sits for longer than they said is good for them.")
        .follow("Ask about “Budget”, or move it");
    for (name, called) in [("Joan Whitlock", "Joan"), ("Priya Nair", "Priya")] {
        helen
            .follow(&format!("Ask {name}"))
            .choose(
                &format!("Is a late paper all right for {called}?"),
                "Yes, it is all right",
            )
            .press("Save the answer");
    }
    helen
        .follow("January meeting of the board")
        .follow("Agenda")
        .hears("8 of 8 are as they should be.")
        .hears("Late, and everybody agreed");
}

#[test]
fn what_is_moved_says_where_it_is_and_the_first_cannot_go_up() {
    let mut helen = january();
    helen.press("Move down (Apologies and notes of the last meeting)");
    assert_eq!(
        &items(&helen)[..2],
        [
            "1. News from the director",
            "2. Apologies and notes of the last meeting is now line 2 of 9, at 10:45",
        ]
    );
    assert!(
        helen.page().all("h3[id][tabindex='-1']").len() == 9,
        "a heading that can take the focus for each item"
    );
    // Two presses of one button move it once.
    helen.press_twice("Move up (Apologies and notes of the last meeting)");
    assert!(items(&helen)[0].starts_with("1. Apologies"));
    assert!(
        !helen
            .page()
            .text()
            .contains("Move up (Apologies and notes of the last meeting)")
    );
}

#[test]
fn an_item_is_added_before_any_other_business_changed_and_taken_out() {
    let mut helen = january();
    helen
        .follow("Add an item")
        .press("Add the item")
        .is_told(&["Enter what it is about"])
        .type_in("What it is about", "The bus shelter")
        .type_in("How long it takes", "0")
        .press("Add the item")
        .is_told(&["How long it takes must be from 1 to 720"])
        .type_in("How long it takes", "1560")
        .press("Add the item")
        .is_told(&["How long it takes must be from 1 to 720"])
        .type_in("How long it takes", "720")
        .choose(
            "Will its papers come in time?",
            "Late, and everybody agreed",
        )
        .press("Add the item")
        .is_told(&["Enter who agreed, how and when"])
        .choose(
            "Will its papers come in time?",
            "Late, and not everybody has agreed",
        )
        .press("Add the item")
        .hears("“The bus shelter” is on the agenda.")
        .hears("“The bus shelter” does not say who proposed it and what it is for: add it.")
        .hears("Late, and not everybody has agreed")
        .hears("take 11 hours 50 minutes out, or make the meeting longer.");
    assert!(items(&helen)[8].starts_with("8. The bus shelter"));
    helen
        .follow("Change “The bus shelter”")
        .choose("Who proposed it", "Rosie Tattersall")
        .choose("What the group will do with it", "Discuss")
        .type_in("How long it takes", "10")
        .choose(
            "Will its papers come in time?",
            "Late, and everybody agreed",
        )
        .type_in(
            "Who agreed to a late paper, how and when",
            "All six by text",
        )
        .press("Save changes")
        .hears("Proposed by Rosie Tattersall")
        .follow("Take out (The bus shelter, 9)")
        .press("Take it out")
        .hears("“The bus shelter” is taken out.")
        .press("Add a break")
        .hears("“Break” is on the agenda.");
}

#[test]
fn everybody_is_asked_for_items_in_their_own_format() {
    let mut helen = january();
    helen
        .hears("People were asked on 11 December 2026. They can send items until 18 December 2026.")
        .follow("Change these days")
        .type_date("Last day for items", ["22", "1", "2027"])
        .press("Save these days")
        .is_told(&["Last day for items must be 21 January 2027 or earlier"])
        .type_date("Last day for items", ["11", "1", "2027"])
        .press("Save these days")
        .hears("They can send items until 11 January 2027.")
        .follow("The letter asking for items, in everybody’s format")
        .hears("For Gareth Pugh it is made outside Alongside (BSL video).")
        .press("Make it for everybody");
    let made = [
        "Amina Yusuf/What to talk about.docx",
        "Derek Oyelaran/What to talk about.txt",
        "Joan Whitlock/What to talk about.pdf",
    ];
    helen.has_made(&made, &["Gareth", "Priya"]);
    helen
        .follow("Back")
        .choose("Format", "Plain text")
        .press("Open");
    let letter = helen.handed.pop().expect("a letter");
    let text = String::from_utf8_lossy(&letter.files[0].bytes).into_owned();
    assert!(
        text.contains("Please tell us by Monday 11 January 2027."),
        "{text}"
    );
}

#[test]
fn the_agenda_is_a_paper_with_times_names_and_what_is_still_to_do() {
    let mut helen = january();
    helen
        .hears("Try the text line for a week")
        .follow("The agenda as a paper")
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("an agenda");
    assert_eq!(
        paper.files[0].name,
        "Agenda January meeting of the board.txt"
    );
    let text = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    for said in [
        "Thursday 21 January 2027",
        "Use the side door in Mill Street.",
        "11:30: Break.",
        "12:00: Booking by text.",
        "Gareth Pugh asked for this.",
        "We will decide this together.",
        "Papers: What people said about booking by text.",
        "Still to do from earlier meetings",
        "Rosie Tattersall will do this.",
        "It will be done by 15 January 2027.",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    // Only those who may know of somebody's requirements are told of them.
    assert!(!text.contains("interpreter") && !text.contains("hearing loop"));
}

#[test]
fn an_item_moves_to_another_meeting_with_its_late_paper() {
    let mut helen = january();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("Plan a meeting")
        .type_in("What the meeting is called", "March meeting")
        .type_date("Day", ["18", "3", "2027"])
        .type_in("Start", "10:30")
        .type_in("End", "12:30")
        .type_in("Place", "Library")
        .press("Save the meeting")
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Agenda")
        .follow("Ask about “Budget”, or move it")
        .hears("Money so far this year")
        .follow("Move it to another meeting")
        .hears("Its item on the agenda goes with it.")
        .press("Move the paper")
        .is_told(&["Choose a meeting"])
        .choose("Meeting", "March meeting, Thursday 18 March 2027")
        .press("Move the paper")
        .hears("“Budget” is now a paper of March meeting.")
        .follow("Agenda")
        .hears("Money so far this year")
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Agenda")
        .does_not_hear("Money so far this year")
        .hears("No paper is late without everybody’s agreement.");
}

#[test]
fn an_item_that_is_taken_out_leaves_its_paper_with_the_meeting() {
    let mut helen = january();
    helen
        .follow("Take out (Money so far this year, 4)")
        .press("Take it out")
        .hears("“Money so far this year” is taken out.")
        .follow("Papers")
        .follow("Budget")
        .does_not_hear("Money so far this year");
}
