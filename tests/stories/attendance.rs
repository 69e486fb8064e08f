//! Helen records who came, in one form.

use alongside_tests::{marlbrook, sample};

#[test]
fn everybody_of_a_meeting_stands_in_one_form() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("First meeting, Partnership Board")
        .follow("Who came")
        .finds_typed("Preparation, minutes (Rosie Tattersall)", "60")
        .choose("Gareth Pugh", "Sent apologies")
        .type_in("At the meeting, minutes (Gareth Pugh)", "30")
        .choose("Amina Yusuf", "Joined online")
        .type_in("Left at (Amina Yusuf)", "12:45")
        .type_in("Travel, minutes (Joan Whitlock)", "1560")
        .choose("Joan Whitlock", "Came")
        .type_in("Preparation, minutes (Derek Oyelaran)", "90")
        .press("Save who came")
        .is_told(&[
            "The time when Amina Yusuf left must be after 10:30 and not after 12:30",
            "Choose how Derek Oyelaran took part, or clear the boxes",
            "Gareth Pugh was not there: clear “At the meeting”, or change how they took part",
            "Travel, minutes (Joan Whitlock) must be from 0 to 1,440",
        ])
        .type_in("Left at (Amina Yusuf)", "11:45")
        .choose("Derek Oyelaran", "Came")
        .type_in("At the meeting, minutes (Gareth Pugh)", "")
        .type_in("Travel, minutes (Joan Whitlock)", "60")
        .press("Save who came")
        .is_at("First meeting, Partnership Board")
        .hears("Who came to First meeting, Partnership Board is saved.")
        .follow("Who came")
        .finds_typed("At the meeting, minutes (Amina Yusuf)", "75")
        .finds_typed("At the meeting, minutes (Derek Oyelaran)", "120")
        .finds_typed("At the meeting, minutes (Gareth Pugh)", "");
}

#[test]
fn two_people_who_record_at_once_see_both_answers() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("First meeting, Partnership Board")
        .follow("Who came")
        .choose("Gareth Pugh", "Came");
    let mine = helen.keeps_the_form_open();
    helen
        .reload()
        .choose("Gareth Pugh", "Sent apologies")
        .press("Save who came")
        .sends(mine, "Save who came")
        .hears("Somebody else saved “Sent apologies” here.")
        .press("Save who came")
        .hears("is saved")
        .follow("Who came")
        .finds_typed("At the meeting, minutes (Gareth Pugh)", "120");
}

#[test]
fn hours_are_kept_and_only_apologies_come_early() {
    let mut helen = marlbrook();
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Who came")
        .choose("Priya Nair", "Sent apologies")
        .choose("Derek Oyelaran", "Came")
        .press("Save who came")
        .is_told(&[
            "The meeting is on 21 January 2027: until then, only apologies can be recorded for Derek Oyelaran",
        ])
        .choose("Derek Oyelaran", "Not known yet")
        .press("Save who came")
        .is_at("January meeting of the board")
        .hears("Who came to January meeting of the board is saved.")
        .follow("What changed")
        .hears("Sent apologies");
}
