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
        .hears("Papers in time 3 of 6 said yes 6 of 6 said yes")
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
fn four_sheets_show_nothing_five_can_be_shown_and_the_next_wait_for_four_more() {
    let mut helen = board();
    let show = "Show what the sheets say (Meeting of the board, May 2026, 21 May 2026)";
    let all_no = "0 of 5 said yes";
    for sheet in 1..=5 {
        sheet_of_may(&mut helen, "No");
        let shown = helen.page().text().contains("21 May 2026, representatives");
        assert!(!shown, "after {sheet}, and nobody has asked");
        let offered = helen.page().text().contains("Show what the sheets say");
        assert_eq!(offered, sheet == 5, "after {sheet}");
    }
    helen
        .hears("Type in all the sheets first.")
        .press_twice(show)
        .hears("The table shows what the sheets say.")
        .hears(all_no);
    // One sheet more would be told by what it changes: it waits until five are there.
    for sheet in 6..=9 {
        sheet_of_may(&mut helen, "Yes");
        helen
            .hears(all_no)
            .does_not_hear("Show what the sheets say");
        let waiting = helen.page().text().contains("not shown yet");
        assert!(waiting, "after {sheet}");
    }
    helen
        .press("Take back the last sheet (Meeting of the board, May 2026, 21 May 2026)")
        .hears("3 sheets are not shown yet.");
    for _ in 0..2 {
        sheet_of_may(&mut helen, "Yes");
    }
    helen
        .press(show)
        .hears("5 of 10 said yes")
        .does_not_hear("Take back the last sheet (Meeting of the board, May");
}

/// Types in one more sheet about the meeting in May.
fn sheet_of_may(helen: &mut Visitor, agenda: &str) {
    helen
        .follow("Type in a sheet (Meeting of the board, May")
        .choose("Who is answering", "A representative")
        .choose("How they answered", "By phone")
        .choose("Did we set the agenda together?", agenda)
        .press("Save this sheet");
}
