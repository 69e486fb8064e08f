//! Helen plans a meeting, makes another from what people chose, and looks them up.

use alongside_tests::{Visitor, marlbrook, sample};

fn form(helen: &mut Visitor) -> &mut Visitor {
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("Meetings")
        .follow("Plan a meeting")
}

#[test]
fn a_meeting_is_planned_changed_found_and_archived() {
    let mut helen = sample();
    form(&mut helen)
        .press("Save the meeting")
        .is_told(&[
            "Enter what the meeting is called",
            "Enter the day",
            "Start must be a time, such as 10:30",
            "End must be a time, such as 10:30",
            "Enter the place, or where to join online",
        ])
        .type_in("What the meeting is called", "March meeting")
        .type_date("Day", ["18", "3", "2027"])
        .type_in("Start", "10.30")
        .type_in("End", "12.30")
        .type_in("How to join online", "https://meet.example/march")
        .type_in("When and where they wait", "10:00 at the side door")
        .press("Save the meeting")
        .is_told(&["Enter who meets people"])
        .type_in("Who meets people", "Tunde Bakare")
        .press("Save the meeting")
        .is_at("March meeting")
        .hears("March meeting is saved.")
        .hears("Thursday 18 March 2027, 10:30 to 12:30, joining online")
        .hears("In 69 days")
        .hears("2 hours")
        .follow("Change this meeting")
        .finds_typed("Who meets people", "Tunde Bakare")
        .type_in("Place", "Library")
        .press("Save changes")
        .hears("Library, and online")
        .follow("What changed")
        .hears("10:00 at the side door");
    helen
        .visit("/search?for=Library")
        .follow("March meeting")
        .follow("Archive this meeting")
        .press("Archive the meeting")
        .is_at("Meetings")
        .hears("March meeting is archived.")
        .follow("Archived meetings")
        .follow("March meeting")
        .press("Bring it back")
        .hears("March meeting is back.");
}

#[test]
fn a_meeting_in_the_past_has_to_be_meant_and_nobody_meets_for_26_hours() {
    let mut helen = sample();
    form(&mut helen)
        .type_in("What the meeting is called", "Old meeting")
        .type_date("Day", ["18", "3", "2026"])
        .type_in("Start", "22:00")
        .type_in("End", "0:00")
        .type_in("Place", "Library")
        .press("Save the meeting")
        .is_told(&[
            "The end (0:00) is before the start (22:00): change one of them, or tick “It ends on the next day”",
        ])
        .type_in("Start", "10:00")
        .type_in("End", "12:00")
        .tick("After midnight", "It ends on the next day", true)
        .press("Save the meeting")
        .is_told(&["This would be longer than 24 hours: offer a time for each day"])
        .tick("After midnight", "It ends on the next day", false)
        .press("Save the meeting")
        .is_told(&[
            "This day has passed: change it, or tick “This meeting has already happened, and I am recording it”",
        ])
        .tick(
            "A past meeting",
            "This meeting has already happened, and I am recording it",
            true,
        )
        .press("Save the meeting")
        .hears("Old meeting is saved as a past meeting. Now record who came.")
        .hears("Held")
        .follow("Change this meeting")
        .type_date("Day", ["28", "3", "2027"])
        .type_in("Start", "1:30")
        .press("Save changes")
        .is_told(&[
            "There is no 1:30 on 28 March 2027, when clocks go forward: choose a time before 1:00 or from 2:00",
        ]);
}

#[test]
fn a_meeting_is_made_of_the_time_that_people_chose() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .hears("Agreed with people")
        .follow("Make the meeting: January meeting, Partnership Board")
        .finds_typed("Place", "Town hall")
        .finds_typed("Start", "10:30")
        .press("Save the meeting")
        .hears("Thursday 21 January 2027, 10:30 to 12:30, Town hall")
        .follow("How this time and place were chosen")
        .is_at("January meeting, Partnership Board");
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .does_not_hear("Agreed with people");
}

#[test]
fn nobody_overwrites_what_somebody_else_saved() {
    let mut helen = sample();
    helen
        .visit("/meetings")
        .follow("First meeting, Partnership Board")
        .follow("Change this meeting")
        .type_in("Place", "Library");
    let mine = helen.keeps_the_form_open();
    helen
        .reload()
        .type_in("Place", "Café")
        .press("Save changes")
        .sends(mine, "Save changes")
        .hears("Somebody else saved “Café” here.")
        .press("Save changes")
        .hears("Library");
}

#[test]
fn the_sample_charity_has_a_year_of_meetings_the_next_one_first() {
    let mut helen = marlbrook();
    helen
        .visit("/meetings")
        .hears("In 13 days")
        .follow("January meeting of the board")
        .hears("Thursday 21 January 2027, 10:30 to 12:30, Town hall, committee room 2, and online")
        .hears("Tunde Bakare")
        .follow("Access audit: Town hall, committee room 2")
        .is_at("Town hall, committee room 2");
}

#[test]
fn whoever_meets_people_knows_what_they_may_and_no_more() {
    let mut helen = marlbrook();
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Meet and greet sheet")
        .does_not_hear("Make it for everybody")
        .choose("Format", "Plain text")
        .press("Open");
    let sheet = helen.handed.pop().expect("a sheet");
    let text = String::from_utf8_lossy(&sheet.files[0].bytes).into_owned();
    for said in [
        "Tunde Bakare meets people.",
        "From 10:00 inside the side door in Mill Street.",
        "Rosie Tattersall",
        "Call them Rosie.",
        "Nia Probert is expected (BSL interpreter).",
        // Derek told nobody but those who run the activity that he books an assistant here.
        "Ben Carter is expected.",
        "Keep this sheet to yourself.",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    // What Amina said is for colleagues alone; papers and phones are nobody's business at the door.
    for unsaid in ["screen reader", "Easy Read", "01632 960 177", "20 point"] {
        assert!(!text.contains(unsaid), "{unsaid}: {text}");
    }
}

#[test]
fn a_calendar_reads_the_meeting_and_nothing_of_what_anybody_needs() {
    let mut helen = marlbrook();
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .press("Save for a calendar");
    let file = helen.handed.pop().expect("a file");
    assert_eq!(file.files[0].name, "January meeting of the board.ics");
    assert_eq!(file.files[0].media_type, "text/calendar");
    let text = String::from_utf8(file.files[0].bytes.clone()).expect("text");
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert!(
        lines
            .iter()
            .all(|line| line.len() <= 75 && !line.contains('\n'))
    );
    for unsaid in ["interpreter", "door", "Gareth", "loop"] {
        assert!(!text.contains(unsaid), "{unsaid}: {text}");
    }
    // A reader that others wrote.
    let mut read = ical::IcalParser::new(text.as_bytes());
    let calendar = read
        .next()
        .expect("a calendar")
        .expect("one that can be read");
    assert!(read.next().is_none());
    let value = |properties: &[ical::property::Property], name: &str| {
        let found = properties.iter().find(|it| it.name == name);
        found.and_then(|it| it.value.clone()).unwrap_or_default()
    };
    let [event] = &calendar.events[..] else {
        panic!("{} events", calendar.events.len());
    };
    assert_eq!(
        value(&event.properties, "SUMMARY"),
        "January meeting of the board"
    );
    assert_eq!(
        value(&event.properties, "LOCATION"),
        "Town hall\\, committee room 2\\, and online"
    );
    let start = event.properties.iter().find(|it| it.name == "DTSTART");
    let start = start.expect("a start");
    assert_eq!(start.value.as_deref(), Some("20270121T103000"));
    let zone = vec![("TZID".to_string(), vec!["Europe/London".to_string()])];
    assert_eq!(start.params, Some(zone));
    let [zone] = &calendar.timezones[..] else {
        panic!("{} time zones", calendar.timezones.len());
    };
    assert_eq!(value(&zone.properties, "TZID"), "Europe/London");
    let rules: Vec<String> = zone
        .transitions
        .iter()
        .map(|it| value(&it.properties, "RRULE"))
        .collect();
    assert_eq!(
        rules,
        [
            "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"
        ]
    );
}

#[test]
fn a_meeting_is_cancelled_everybody_is_told_and_what_was_booked_is_cancelled_too() {
    let mut helen = marlbrook();
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Cancel this meeting")
        .press("Cancel the meeting")
        .is_told(&["Enter why it is cancelled"])
        .type_in(
            "Why it is cancelled",
            "The lift in the town hall is broken.",
        )
        .type_date("When it was cancelled", ["9", "1", "2027"])
        .press("Cancel the meeting")
        .is_told(&["When it was cancelled must be today or earlier"])
        .finds_typed(
            "Why it is cancelled",
            "The lift in the town hall is broken.",
        )
        .type_date("When it was cancelled", ["8", "1", "2027"])
        .press_twice("Cancel the meeting")
        .is_at("January meeting of the board")
        .hears("Cancelled on 8 January 2027")
        .hears("The lift in the town hall is broken.")
        .hears("BSL interpreter Nia Probert")
        .does_not_hear("Cancel this meeting")
        .follow("Papers")
        .hears("This meeting is cancelled.");
    helen
        .visit("/")
        .hears("Tell everybody that “January meeting of the board” is cancelled")
        .does_not_hear("Send Joan Whitlock their papers")
        .does_not_hear("Finish the paper “Budget”")
        .visit("/today")
        .does_not_hear("Budget")
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("The letter about the cancellation, in everybody’s format")
        .choose("Format", "Plain text")
        .press("Open");
    let letter = helen.handed.pop().expect("a letter");
    let letter = String::from_utf8_lossy(&letter.files[0].bytes).into_owned();
    for said in [
        "This meeting is cancelled.",
        "It was going to be on Thursday 21 January 2027.",
        "The lift in the town hall is broken.",
    ] {
        assert!(letter.contains(said), "{said}: {letter}");
    }
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .press("Save for a calendar");
    let file = helen.handed.pop().expect("a calendar");
    let file = String::from_utf8_lossy(&file.files[0].bytes).into_owned();
    assert!(file.contains("METHOD:CANCEL\r\n") && file.contains("STATUS:CANCELLED\r\n"));
    // Gareth is never rung up: the way is not offered.
    helen
        .follow("Note that Gareth Pugh has been told")
        .hears("Gareth asked us: Do not phone.")
        .press("Save that you reached them")
        .is_told(&["Choose how you reached them"]);
    assert!(
        helen
            .page()
            .all("input[name='by'][value='phone']")
            .is_empty()
    );
    assert_eq!(helen.page().all("input[name='by'][value='text']").len(), 1);
    helen
        .choose("How you reached them", "Text message")
        .press_twice("Save that you reached them")
        .hears("We have noted that you reached Gareth Pugh.")
        .does_not_hear("Note that Gareth Pugh has been told")
        .hears("Note that Joan Whitlock has been told")
        .press("It is going ahead after all")
        .hears("In 13 days")
        .follow("Papers")
        .follow("What was sent")
        .hears("Gareth Pugh The meeting is cancelled Text message");
}

#[test]
fn a_call_is_noted_in_the_log_of_what_was_sent() {
    let mut helen = marlbrook();
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Papers")
        .follow("What was sent")
        .hears("Nothing is noted yet.")
        .follow("Note that you reached Joan Whitlock")
        .choose("What it was about", "What they want to talk about")
        .choose("How you reached them", "Phone")
        .type_in("What was said", "The bus shelter")
        .press("Save that you reached them")
        .hears("Joan Whitlock What they want to talk about Phone: The bus shelter");
}
