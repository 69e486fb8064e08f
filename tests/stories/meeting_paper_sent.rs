//! Packs that are noted as sent in one step, and an agenda that changes when people have it already.

use alongside_tests::january_papers;

#[test]
fn what_went_out_on_one_day_is_noted_in_one_step_each_as_they_asked() {
    let mut helen = january_papers();
    helen
        .follow("Note that packs were sent")
        .tick(
            "Who they were sent to",
            "Joan Whitlock: 3 papers, Large print, 20 point, by post",
            false,
        )
        .tick("Which papers", "Last notes, version 1", false)
        .tick("Which papers", "Agenda for January, version 1", false)
        .tick("Which papers", "Dial-a-Ride report, version 1", false)
        .press("Note that they were sent")
        .is_told(&[
            "Choose who they were sent to",
            "Choose which papers were sent",
        ])
        .tick(
            "Who they were sent to",
            "Joan Whitlock: 3 papers, Large print, 20 point, by post",
            true,
        )
        .tick(
            "Who they were sent to",
            "Amina Yusuf: 3 papers, Word, by email",
            true,
        )
        .tick("Which papers", "Agenda for January, version 1", true)
        .tick("Which papers", "Last notes, version 1", true)
        .type_date("Sent on", ["9", "1", "2027"])
        .press("Note that they were sent")
        .is_told(&["Sent on must be today or earlier"])
        .type_date("Sent on", ["7", "1", "2027"])
        .press_twice("Note that they were sent");
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Papers")
        .follow("What was sent")
        .hears("7 January 2027 Amina Yusuf Agenda for January, version 1 Word, by email")
        .hears("7 January 2027 Joan Whitlock Agenda for January, version 1 Large print, by post 3 Chapel Rise, Marlbrook")
        .hears("Joan Whitlock Last notes, version 1")
        .does_not_hear("Joan Whitlock Dial-a-Ride report")
        .does_not_hear("Derek Oyelaran Agenda for January");
    let twice = helen
        .page()
        .text()
        .matches("Joan Whitlock Agenda for January")
        .count();
    assert_eq!(twice, 1, "two presses note it once");
}

#[test]
fn an_agenda_that_changes_when_people_have_it_asks_for_its_next_version() {
    let mut helen = january_papers();
    helen
        .does_not_hear("has changed since its text was final")
        .follow("Agenda")
        .press("Put introductions and ground rules first")
        .hears("“Agenda for January” has changed since its text was final. Whoever has version 1 has the older words.")
        .follow("Papers")
        .hears("“Agenda for January” has changed since its text was final.")
        .follow("Begin version 2 of “Agenda for January”")
        .type_in("What is new in it", "Introductions and ground rules come first.")
        .press("Begin the new version")
        .press("Save the paper")
        .does_not_hear("has changed since its text was final")
        .follow("The text is final")
        .press("The text is final")
        .hears("These people need the new version")
        .hears("Rosie Tattersall")
        .follow("Version 1, from 22 December 2026 to 8 January 2027")
        .hears("Booking by text")
        .does_not_hear("Ground rules");
}
