//! Rosie grows with the work: her goals in her words, what she learned, and the record she takes along at the end of the year.

use alongside_tests::{Visitor, marlbrook, sample};

fn rosie() -> Visitor {
    let mut helen = marlbrook();
    helen
        .visit("/representatives")
        .follow("Rosie Tattersall")
        .follow("Goals, skills and training");
    helen
}

#[test]
fn a_goal_is_in_her_own_words_and_on_the_record_only_if_she_wants_it() {
    let mut helen = rosie();
    helen
        .hears("I want to chair a whole meeting")
        .hears("Asking questions. Joint: staff and representatives learned together.")
        .hears("Co-chairing a meeting. Not joint.")
        .hears("A mentor for chairing: Amina")
        .follow("Write down a goal, a skill or an offer")
        .press("Save")
        .is_told(&["Choose what it is", "Enter it in the person’s words"])
        .choose("What it is", "A skill they gained here")
        .type_in("In the person’s words", "Reading a budget")
        .press("Save")
        .is_told(&["Enter what shows the skill"])
        .type_in(
            "Next step, what shows it, or who it was with",
            "She explained the fund to us.",
        )
        .press("Save")
        .hears("It is saved.")
        .hears("Reading a budget")
        .hears("Not on the record.");
}

#[test]
fn the_record_gathers_the_year_as_she_wants_it() {
    let mut helen = marlbrook();
    helen
        .visit("/representatives")
        .follow("Rosie Tattersall")
        .follow("Goals, skills and training")
        .follow("Make the record of participation")
        .type_date("From", ["1", "4", "2026"])
        .type_date("Until", ["31", "3", "2027"])
        .press("Show this period")
        .choose("Format", "Plain text")
        .press("Open");
    let record = helen.handed.pop().expect("a record");
    let record = String::from_utf8_lossy(&record.files[0].bytes).into_owned();
    for told in [
        "I took part 11 times.",
        "27.5 hours",
        "18 hours in meetings, 7.5 hours getting ready and 2 hours in training",
        "I want to chair a whole meeting",
        "Co-chairing",
        "MV-2027-014",
        "Joint: staff and representatives learned together.",
    ] {
        assert!(record.contains(told), "{told} is missing from {record}");
    }
    // She did not want these on it.
    for never in ["Helen speaks for me", "How to open a meeting", "Easy Read"] {
        assert!(!record.contains(never), "{never} is in {record}");
    }
}

#[test]
fn a_lead_without_training_in_date_is_told_calmly() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .hears("Helen Marsh has no disability equality training in date.")
        .follow("Staff training")
        .follow("Write down training")
        .choose("Who took it", "Helen Marsh")
        .type_in("What it was about", "Disability equality")
        .choose("Was it disability equality training?", "Yes")
        .type_date("When", ["7", "1", "2027"])
        .type_date("Valid until", ["6", "1", "2027"])
        .press("Save the training")
        .is_told(&["The last day must not be before the training"])
        .type_date("Valid until", ["6", "1", "2029"])
        .press("Save the training")
        .hears("Valid until 6 January 2029")
        .hears("Not joint");
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .does_not_hear("no disability equality training");
    // On the day after it ends it is told again.
    helen.now = chrono::DateTime::parse_from_rfc3339("2029-01-07T09:00:00+00:00").expect("a time");
    helen.session.last_used = None;
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .hears("Helen Marsh has no disability equality training in date.");
}

#[test]
fn a_reference_and_an_opportunity_are_on_the_record_once_she_wants_them_there() {
    let mut helen = rosie();
    helen
        .hears("Helen speaks for me when I look for a job")
        .follow("Write down a goal, a skill or an offer")
        .choose("What it is", "An opportunity")
        .type_in("In the person’s words", "A place on the transport panel")
        .tick(
            "On the record of participation",
            "The person wants it on their record",
            true,
        )
        .press("Save")
        .hears("A place on the transport panel");
    helen
        .follow("Make the record of participation")
        .choose("Format", "Plain text")
        .press("Open");
    let record = helen.handed.pop().expect("a record");
    let record = String::from_utf8_lossy(&record.files[0].bytes).into_owned();
    assert!(
        record.contains("Opportunities") && record.contains("A place on the transport panel"),
        "{record}"
    );
    assert!(!record.contains("Helen speaks for me"), "{record}");
}

#[test]
fn sessions_with_a_mentor_stand_with_the_offer_that_somebody_accepted() {
    let mut helen = marlbrook();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("People")
        .follow("Skills")
        .follow("Rosie Tattersall: A mentor for chairing: Amina")
        .finds_typed("Mentor, or who helps", "Amina Yusuf")
        .hears("One session, 30 minutes")
        .follow("Note a session")
        .type_in("In the person’s words", "How to end a meeting in time")
        .press("Save")
        .is_told(&["Enter how long the session took"])
        .type_in("How long the session took", "0.75")
        .press_twice("Save")
        .hears("2 sessions, ")
        .hears("How to end a meeting in time");
    // To decline is a choice: nobody notes sessions of an offer that was declined.
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("People")
        .follow("Skills")
        .follow("Priya Nair: Two hours on reading a budget")
        .does_not_hear("Note a session");
}
