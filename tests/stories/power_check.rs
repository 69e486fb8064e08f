//! After a meeting people say how it was, without their names; the group sees what got better, and what to try next.

use alongside_tests::{Visitor, marlbrook, sample};

fn board() -> Visitor {
    let mut helen = marlbrook();
    helen
        .follow("Activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("How meetings went");
    helen
}

#[test]
fn the_table_tells_what_got_better_and_one_sentence_what_to_try_next() {
    let mut helen = board();
    helen
        .hears("Next time, begin with what representatives brought.")
        .hears("15 October 2026, representatives")
        .hears("Papers in time 15 October 2026, representatives: 3 of 6 said yes 10 December 2026, representatives: 6 of 6 said yes")
        .hears("Put our items first.");
    // Two members of staff are too few to be shown, alone or in a sum.
    helen.does_not_hear(", staff").does_not_hear(", everybody");
}

#[test]
fn a_sheet_from_the_phone_is_typed_in_without_a_name_and_taken_back_after_a_slip() {
    let mut helen = board();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("How meetings went")
        .follow("Type in a sheet (Meeting of the board, May")
        .press("Save this sheet")
        .is_told(&[
            "Choose who is answering",
            "Choose how they answered",
            "Answer at least one question",
        ])
        .choose("Who is answering", "A representative")
        .choose("How they answered", "By phone")
        .choose("Did we set the agenda together?", "Partly")
        .press_twice("Save this sheet")
        .hears("The sheet is saved. It does not show who wrote it.")
        .hears("1 sheet");
    // With its time, what one sheet says would be told of one person.
    let meeting = helen
        .page()
        .link("Type in a sheet (Meeting of the board, May 2026, 21 May 2026)")
        .replace("/power-check", "")
        .replace("/meetings/", "/history/meeting/");
    helen
        .visit(&meeting)
        .does_not_hear("Partly")
        .does_not_hear("A representative")
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("How meetings went")
        .press("Take back the last sheet (Meeting of the board, May 2026, 21 May 2026)")
        .hears("The last sheet is taken back.")
        .does_not_hear("1 sheet");
}

#[test]
fn a_meeting_nobody_was_asked_about_says_so_and_there_is_a_sheet_for_it() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("How meetings went")
        .hears("Nobody has answered yet")
        .hears("It takes five sheets about a meeting")
        .follow("Make a sheet to fill in on paper")
        .choose("Format", "Plain text")
        .press("Open");
    let sheet = helen.handed.pop().expect("a sheet");
    let sheet = String::from_utf8_lossy(&sheet.files[0].bytes).into_owned();
    assert!(
        sheet.contains("8. Did the staff stay until the end?"),
        "{sheet}"
    );
    assert!(sheet.contains("You do not have to write your name."));
}

#[test]
fn four_sheets_show_nothing_and_the_fifth_shows_all_of_them_together() {
    let mut helen = board();
    for sheet in 1..=5 {
        helen
            .follow("Type in a sheet (Meeting of the board, May")
            .choose("Who is answering", "A representative")
            .choose("How they answered", "By phone")
            .choose("Did we set the agenda together?", "No")
            .press("Save this sheet");
        let shown = helen.page().text().contains("21 May 2026, representatives");
        assert_eq!(shown, sheet == 5, "after {sheet}");
    }
}
