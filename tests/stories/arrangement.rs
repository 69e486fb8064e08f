//! Helen offers times, records what people say, decides with a reason, and writes to everybody.

use alongside_tests::{Visitor, marlbrook, sample};

fn new_meeting() -> Visitor {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("Meetings")
        .follow("Times and places")
        .follow("Arrange a meeting")
        .press("Save the meeting")
        .is_told(&["Enter which meeting it is for"])
        .type_in("Which meeting it is for", "March meeting")
        .type_in("What to bring", "Your papers\nA pen")
        .type_date("When people were asked", ["3", "1", "2027"])
        .press("Save the meeting")
        .is_at("March meeting")
        .hears("March meeting is saved. Now offer two or more times.")
        .hears("Offer at least two times before you choose one");
    helen
}

fn offer(helen: &mut Visitor, day: &str, start: &str, end: &str, place: &str) {
    helen
        .follow("Offer a time")
        .type_date("Day", [day, "3", "2027"])
        .type_in("Start", start)
        .type_in("End", end)
        .type_in("Place", place)
        .press("Offer this time");
}

#[test]
fn times_are_offered_chosen_and_confirmed_with_a_reason() {
    let mut helen = new_meeting();
    offer(&mut helen, "16", "2pm", "4 pm", "Library");
    offer(&mut helen, "18", "10.30", "12.30", "Town hall");
    helen
        .hears("Tuesday 16 March 2027, 14:00 to 16:00, Library")
        .hears("Thursday 18 March 2027, 10:30 to 12:30, Town hall")
        .follow("Record what Gareth Pugh said")
        .press("Save the answer")
        .is_told(&["Tick each time that suits them, or “None of these suit”"])
        .tick("Which times suit them", "None of these suit", true)
        .tick(
            "Which times suit them",
            "Tuesday 16 March 2027, 14:00 to 16:00, Library",
            true,
        )
        .press("Save the answer")
        .is_told(&["Tick times, or “None of these suit”, but not both"])
        .tick("Which times suit them", "None of these suit", false)
        .press("Save the answer")
        .hears("What Gareth Pugh said is saved.")
        .hears("Yes to Time 1")
        .follow("Record what Amina Yusuf said")
        .tick("Which times suit them", "None of these suit", true)
        .type_in("In their own words", "Any Friday")
        .press("Save the answer")
        .hears("“Any Friday”");
    helen
        .visit("/")
        .follow("Decide when and where: March meeting")
        .follow("Decide")
        .press("Confirm this time and place")
        .is_told(&["Choose a time and place", "Enter why you chose this one"])
        .choose(
            "The time and place",
            "Tuesday 16 March 2027, 14:00 to 16:00, Library",
        )
        .type_in("Why this one", "The library is open then.")
        .press("Confirm this time and place")
        .hears("March meeting is confirmed. Now tell everybody.")
        .hears("Confirmed on 8 January 2027")
        .follow("What changed")
        .hears("Any Friday");
    helen.visit("/").does_not_hear("March meeting");
}

#[test]
fn a_time_that_somebody_relies_on_stays_and_another_can_go() {
    let mut helen = new_meeting();
    offer(&mut helen, "16", "14:00", "16:00", "Library");
    let meeting = helen.address().to_string();
    helen.follow("Change (Time 1)").type_in("Place", "Café");
    let late = helen.keeps_the_form_open();
    helen
        .visit(&meeting)
        .follow("Record what Joan Whitlock said")
        .tick(
            "Which times suit them",
            "Tuesday 16 March 2027, 14:00 to 16:00, Library",
            true,
        )
        .press("Save the answer")
        .hears("Somebody has said yes to this time, so it stays as it is.");
    helen
        .sends(late, "Save the time")
        .is_told(&["Somebody relies on this time: offer another time instead"]);
    helen.visit(&meeting);
    offer(&mut helen, "17", "14:00", "16:00", "Café");
    helen
        .press("Take out (Time 2)")
        .hears("The time is taken out.")
        .does_not_hear("Café");
}

#[test]
fn midnight_and_the_clocks_are_answered_in_words() {
    let mut helen = new_meeting();
    helen
        .follow("Offer a time")
        .press("Offer this time")
        .is_told(&[
            "Enter the day",
            "Start must be a time, such as 10:30",
            "End must be a time, such as 10:30",
            "Enter the place, or where to join online",
        ])
        .type_date("Day", ["27", "3", "2027"])
        .type_in("Start", "22:00")
        .type_in("End", "1:30")
        .type_in("Place", "Town hall")
        .press("Offer this time")
        .is_told(&[
            "The end (1:30) is before the start (22:00): change one of them, or tick “It ends on the next day”",
        ])
        .tick("After midnight", "It ends on the next day", true)
        .press("Offer this time")
        .is_told(&[
            "There is no 1:30 on 28 March 2027, when clocks go forward: choose a time before 1:00 or from 2:00",
        ])
        .type_in("End", "2:30")
        .press("Offer this time")
        .hears("Saturday 27 March 2027, 22:00 to 2:30 on Sunday 28 March 2027, Town hall")
        .hears("Clocks go forward by an hour on Sunday 28 March 2027.");
}

#[test]
fn everybody_gets_the_letter_in_their_own_format() {
    let mut helen = marlbrook();
    helen
        .follow("Activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("Times and places")
        .follow("January meeting of the board")
        .hears("Thursday 21 January 2027, 10:30 to 12:30, Town hall, committee room 2")
        .hears("It suits 5 people")
        .hears("Alongside does not make this format yet (Audio recording).")
        .press("Make all letters");
    helen.hears("in the folder “Letters about January meeting of the board”");
    let made = [
        "Amina Yusuf/When and where.docx",
        "Derek Oyelaran/When and where.txt",
        "Joan Whitlock/When and where.pdf",
        "Rosie Tattersall/When and where.pdf",
    ];
    helen.has_made(&made, &["Gareth", "Priya"]);
    helen
        .follow("Back")
        .hears("Letter made on 8 January 2027")
        .press("Make Derek Oyelaran’s letter");
    let letter = helen.handed.pop().expect("a letter");
    let derek = String::from_utf8_lossy(&letter.files[0].bytes).into_owned();
    for said in [
        "Dear Derek",
        "Day: Thursday 21 January 2027.",
        "Time: 10:30 to 12:30.",
        "It takes 2 hours.",
        "Place: Town hall, committee room 2.",
        "It suits five of the six of us.",
        "You said that this time suits you.",
        "Your bus ticket or taxi receipt.",
        "Helen Marsh",
        "01632 960 118",
    ] {
        assert!(derek.contains(said), "{said}: {derek}");
    }
    helen
        .hears("Letter made on 8 January 2027")
        .follow("The same message in any format")
        .choose("Format", "Plain text")
        .press("Open");
    let message = helen.handed.pop().expect("a message");
    let text = String::from_utf8_lossy(&message.files[0].bytes).into_owned();
    assert!(
        !text.contains("Dear") && !text.contains("You said"),
        "{text}"
    );
}

#[test]
fn a_new_decision_makes_old_letters_old_and_says_sorry() {
    let mut helen = marlbrook();
    helen
        .visit("/arrangements")
        .follow("January meeting of the board")
        .press("Make Derek Oyelaran’s letter")
        .follow("Change the decision")
        .choose(
            "The time and place",
            "Friday 22 January 2027, 14:00 to 16:00, Online video call",
        )
        .press("Confirm this time and place")
        .hears("Letter made on 8 January 2027, about another time: make it again")
        .press("Make Derek Oyelaran’s letter")
        .hears("Letter made on 8 January 2027")
        .does_not_hear("about another time");
    let letter = helen.handed.pop().expect("a letter");
    let text = String::from_utf8_lossy(&letter.files[0].bytes).into_owned();
    assert!(text.contains("does not suit you"), "{text}");
    assert_eq!(letter.files[0].name, "When and where.txt");
}

#[test]
fn nothing_is_logged_for_a_letter_that_never_left_and_nobody_is_written_to_before_a_decision() {
    let mut helen = new_meeting();
    let meeting = helen.address().to_string();
    helen
        .visit(&format!("{meeting}/letter"))
        .is_at("Page not found");
    helen
        .visit(&format!("{meeting}/decide"))
        .is_at("March meeting")
        .hears("Offer at least two times before you choose one");
    helen
        .visit(&meeting)
        .follow("Archive this meeting")
        .press("Archive the meeting")
        .hears("March meeting is archived.")
        .follow("Archived times and places")
        .follow("March meeting")
        .press("Bring it back")
        .hears("March meeting is back.");
}
