//! What is in the packs of the board of 21 January 2027, and what is logged when making them does not end well.

use alongside_involvement::store::Read;
use alongside_tests::{Visitor, marlbrook};

/// Helen at the papers of the board of the sample charity, on Friday 8 January 2027.
fn papers() -> Visitor {
    let mut helen = marlbrook();
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Papers");
    helen
}

#[test]
fn the_agenda_and_the_minutes_that_were_agreed_are_in_the_pack() {
    let mut helen = papers();
    helen
        .follow("Papers for Joan")
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Papers")
        .follow("Derek Oyelaran")
        .press("Save Derek Oyelaran’s pack");
    let zip = helen.handed.pop().expect("a pack");
    let agenda = unzipped(&zip.files[0].bytes, "1 Agenda for January.txt");
    assert!(agenda.contains("12:00: Booking by text."), "{agenda}");
    assert!(agenda.contains("Gareth Pugh asked for this."));
    let minutes = unzipped(&zip.files[0].bytes, "2 Last notes.txt");
    assert!(minutes.contains("Thursday 10 December 2026"), "{minutes}");
    assert!(minutes.contains("Try the text line for a week"));
    let calendar = unzipped(&zip.files[0].bytes, "January meeting of the board.ics");
    assert!(calendar.contains("DTSTART;TZID=Europe/London:20270121T103000"));
    let index = unzipped(&zip.files[0].bytes, "Start here.txt");
    assert!(index.contains("This meeting, for your calendar"), "{index}");
    // Derek has changed his mind about the calendar.
    helen
        .visit("/representatives")
        .follow("Derek Oyelaran")
        .hears("A calendar file goes with meeting papers")
        .follow("Change how Derek gets papers")
        .tick(
            "A file for their calendar",
            "Put a calendar file in meeting packs",
            false,
        )
        .press("Save how papers come")
        .does_not_hear("A calendar file goes with meeting papers");
}

/// The words of a file in a zip.
fn unzipped(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip");
    let mut file = zip.by_name(name).expect(name);
    let mut text = String::new();
    std::io::Read::read_to_string(&mut file, &mut text).expect("text");
    text
}

#[test]
fn a_folder_that_is_full_or_closed_leaves_no_pack_of_the_meeting_half_logged() {
    for (ended, says) in [
        (
            alongside_ui::Ended::DiskFull,
            "The disk is full. The packs below are finished, and none is left half made.",
        ),
        (
            alongside_ui::Ended::NotAllowed,
            "Files cannot be saved in this place.",
        ),
    ] {
        for finished in [0, 2] {
            let mut helen = papers();
            let before = packs(&helen);
            helen.rests_after = Some(finished);
            helen.press("Make all packs");
            let making = helen.session.making.clone().expect("work under way");
            making.progress.end(ended);
            helen.visit("/packs/making").hears(says);
            let logged = packs(&helen) - before;
            assert_eq!(logged, i64::try_from(finished).expect("a few"), "{ended:?}");
            helen.reload();
            assert_eq!(packs(&helen) - before, logged, "logged once");
        }
    }
}

#[test]
fn a_program_that_is_killed_in_mid_pack_has_logged_nothing_of_it() {
    let mut helen = papers();
    let before = packs(&helen);
    helen.rests_after = Some(1);
    helen.press("Make all packs");
    // The process is gone: nothing of the session is left, and the store is opened anew.
    helen.session.making = None;
    helen.session.handing = None;
    helen.rests_after = None;
    helen
        .visit("/packs/making")
        .hears("No packs are being made");
    assert_eq!(packs(&helen), before);
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Papers")
        .press("Make all packs")
        .is_at("4 packs are ready");
    assert_eq!(packs(&helen), before + 4, "whole, and once");
}

#[test]
fn stopping_in_the_middle_logs_no_half_pack() {
    let mut helen = papers();
    let before = packs(&helen);
    helen.rests_after = Some(1);
    helen.press("Make all packs");
    assert_eq!(packs(&helen), before, "nothing is logged while it goes on");
    let making = helen.session.making.as_ref().expect("work under way");
    making.progress.end(alongside_ui::Ended::Failed);
    helen.visit("/packs/making");
    assert_eq!(packs(&helen), before + 1, "what was whole, and no more");
}

fn packs(visitor: &Visitor) -> i64 {
    let store = &visitor.computer.office.as_ref().expect("an office").store;
    store
        .number("SELECT count(*) FROM pack WHERE meeting IS NOT NULL", [])
        .expect("a number")
}
