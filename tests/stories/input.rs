//! Helen writes down what people say, answers it, tells people in their own format, and only then closes the activity: the
//! Dial-a-Ride survey.

use alongside_tests::{Visitor, marlbrook, sample};

fn survey() -> Visitor {
    let mut helen = marlbrook();
    helen
        .follow("Activities")
        .follow("Dial-a-Ride survey")
        .follow("What came of it");
    helen
}

/// Moves the survey on to a stage.
fn move_to(helen: &mut Visitor, stage: &str) {
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("Change stage")
        .choose("New stage", stage)
        .press("Move it");
}

/// The words of the paper that just left the program.
fn handed(helen: &mut Visitor) -> String {
    let paper = helen.handed.pop().expect("a paper");
    String::from_utf8_lossy(&paper.files[0].bytes).into_owned()
}

#[test]
fn of_nine_things_six_are_done_one_in_part_one_not_and_one_waits() {
    let text = survey().page().text();
    assert_eq!(text.matches("We will not do it").count(), 1, "{text}");
    assert_eq!(text.matches("Done in part").count(), 1, "{text}");
    assert_eq!(
        text.matches("Has waited 8 working days too long").count(),
        1,
        "{text}"
    );
    let mut helen = marlbrook();
    helen
        .visit("/inputs")
        .choose("What came of it", "Done")
        .press("Show these");
    let done = helen.page().text();
    assert_eq!(done.matches("2026").count(), 6, "{done}");
}

#[test]
fn a_challenge_led_to_booking_by_text() {
    survey()
        .follow("Booking only by phone")
        .hears("Phone-only booking shuts out Deaf people.")
        .hears("Challenges")
        .hears("Booking by text has worked since 24 November.")
        .hears("25 November 2026, Text message, Plain text");
}

#[test]
fn helen_writes_down_what_somebody_said_without_their_name() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("What came of it")
        .follow("Write down what somebody said")
        .press("Save what they said")
        .is_told(&[
            "Enter what they said",
            "Enter in a few words what it is about",
            "Choose what kind it is",
            "Choose who said it, or “Anonymous”",
            "Enter the day it was said",
            "Choose who may read it",
            "Choose whether their words may be printed",
        ])
        .type_in("What they said", "The papers come too late for me.")
        .type_in("What it is about", "Late papers")
        .choose("What kind it is", "Challenges")
        .choose("Who said it", "Anonymous")
        .type_date("When it was said", ["9", "1", "2027"])
        .choose("Who may read it on papers", "Everybody")
        .choose("May we print their words?", "No")
        .press("Save what they said")
        .is_told(&["When it was said must be today or earlier"])
        .finds_typed("What they said", "The papers come too late for me.")
        .type_date("When it was said", ["7", "1", "2027"])
        .press_twice("Save what they said")
        .is_at("Late papers")
        .hears("The answer is due by 4 February 2027.")
        .hears("Anonymous");
    let list = helen.visit("/inputs").page().text();
    assert_eq!(list.matches("Late papers").count(), 1, "{list}");
}

#[test]
fn a_no_has_a_reason_and_a_name() {
    survey()
        .follow("A free seat for a companion")
        .follow("Answer this")
        .press("Save the answer")
        .is_told(&["Choose what came of it"])
        .choose("What came of it", "We will not do it")
        .press("Save the answer")
        .is_told(&["Enter why it will not be done", "Enter who decided it"])
        .type_in(
            "What we did, or why not",
            "The fund pays for one seat alone.",
        )
        .type_in("Who decided it", "Dana Pritchard, head of transport")
        .press("Save the answer")
        .is_at("A free seat for a companion")
        .hears("Now tell the person who said it.")
        .hears("We will not do it")
        .follow("Change the answer")
        .finds_typed(
            "What we did, or why not",
            "The fund pays for one seat alone.",
        );
}

#[test]
fn nobody_is_told_by_a_way_they_refused() {
    let mut helen = survey();
    helen
        .follow("Booking only by phone")
        .follow("Change how they heard");
    // Gareth never wants a phone call: the way is not offered. A form that says it all the same is refused by the rules.
    helen
        .hears("Text")
        .does_not_hear("Phone")
        .hears("Ways a person asked us not to use are left out.");
    let form = helen.address().to_string();
    let crafted = [
        ("version", "3"),
        ("told-day", "8"),
        ("told-month", "1"),
        ("told-year", "2027"),
        ("by", "phone"),
        ("format", "spoken"),
    ];
    let before = helen.changes();
    helen
        .send_form(&form, &crafted)
        .is_told(&["Gareth asked us not to use this way: Phone. Choose another"]);
    assert_eq!(helen.changes(), before, "nothing is written down");
    // Nor is somebody whom nobody knows told by a letter.
    helen
        .visit("/inputs")
        .follow("The line is engaged all morning")
        .follow("Change how they heard");
    let form = helen.address().to_string();
    let mut letter = crafted;
    letter[4].1 = "post";
    helen
        .send_form(&form, &letter)
        .hears("There is a problem")
        .hears("Post");
    assert_eq!(helen.changes(), before, "nothing is written down");
}

#[test]
fn another_answer_is_to_be_told_again() {
    survey()
        .follow("Another company for the buses")
        .does_not_hear("Not yet")
        .follow("Change the answer")
        .type_in("What we did, or why not", "The contract ends in May 2027.")
        .press("Save the answer")
        .hears("Not yet")
        .follow("Note how they heard");
}

#[test]
fn the_survey_closes_only_once_everybody_has_an_answer() {
    let mut helen = marlbrook();
    move_to(&mut helen, "Evaluated");
    move_to(&mut helen, "Closed");
    helen
        .is_told(&[
            "1 thing that people said has no answer yet. Answer it, or say why not, and then close it",
        ])
        .hears("It can close once 1 more thing that people said has an answer, or a reason why not.")
        .follow("See who is waiting")
        .follow("A free seat for a companion")
        .does_not_hear("Archive this");
    // Nor does anybody come round it by the address.
    let address = format!("{}/archive", helen.address());
    helen
        .send_form(&address, &[("version", "1")])
        .is_told(&["Answer it before you archive it, or say why nothing will be done"])
        .choose("What came of it", "Done")
        .type_in(
            "What we did, or why not",
            "A companion travels free from 1 February.",
        )
        .type_in("Who decided it", "Dana Pritchard, head of transport")
        .press("Save the answer");
    move_to(&mut helen, "Closed");
    helen.hears("Closed").does_not_hear("has no answer yet");
}

#[test]
fn whoever_waits_too_long_stands_on_home_until_there_is_an_answer() {
    let mut helen = marlbrook();
    helen
        .visit("/todo")
        .hears("Answer “A free seat for a companion”")
        .hears("Somebody has been waiting for this longer than you promised.")
        .visit("/inputs")
        .follow("A free seat for a companion")
        .follow("Answer this")
        .choose("What came of it", "Done")
        .type_in("What we did, or why not", "A companion travels free.")
        .type_in("Who decided it", "Dana Pritchard, head of transport")
        .press("Save the answer");
    helen
        .visit("/todo")
        .does_not_hear("Answer “A free seat for a companion”");
}

#[test]
fn a_consent_that_is_withdrawn_is_withdrawn_from_every_later_sheet() {
    let mut helen = survey();
    helen
        .follow("Make a “You said, we did” sheet")
        .type_date("From", ["1", "9", "2026"])
        .type_date("Until", ["31", "12", "2026"])
        .press("Show this period")
        .hears("9 things were said in this period.")
        .choose("Format", "Plain text")
        .press("Open");
    let sheet = handed(&mut helen);
    assert!(
        sheet.contains("“Phone-only booking shuts out Deaf people.”"),
        "{sheet}"
    );
    assert!(
        !sheet.contains("Change the company. They have let us down"),
        "no quote without consent"
    );
    assert!(sheet.contains("The contract ends in June 2027."));
    assert!(!sheet.contains("Gareth"), "a quote has no name");
    let mut helen = survey();
    helen
        .follow("Booking only by phone")
        .follow("Change whether the words may be printed")
        .choose("May we print their words?", "No")
        .press("Save what they said about it")
        .hears("left out of every paper")
        .hears("No longer: they said yes before");
    helen
        .visit("/inputs/sheet?from-day=1&from-month=9&from-year=2026&until-day=31&until-month=12&until-year=2026")
        .choose("Format", "Plain text")
        .press("Open");
    let later = handed(&mut helen);
    assert!(!later.contains("Phone-only booking"), "{later}");
    assert!(
        later.contains("Booking only by phone"),
        "what it is about stays"
    );
}

#[test]
fn a_yes_to_these_words_waits_for_a_yes_to_quotes_in_general() {
    let mut helen = survey();
    helen
        .follow("A message the evening before")
        .hears("But they are not printed")
        .follow("See what they said about quotes in general")
        .is_at("What Derek Oyelaran agreed to");
    let mut helen = survey();
    helen
        .follow("A free seat for a companion")
        .follow("Change whether the words may be printed")
        .choose(
            "May we print their words?",
            "Yes, the words may be printed, without a name",
        )
        .press("Save what they said about it")
        .hears("Their words may be printed, without a name.")
        .does_not_hear("But they are not printed");
}

#[test]
fn an_empty_period_has_a_sheet_that_says_so() {
    let mut helen = sample();
    helen
        .visit("/inputs/sheet?from-day=1&from-month=9&from-year=2026&until-day=1&until-month=8&until-year=2026")
        .hears("The last day must not be before the first");
    helen
        .visit("/inputs/sheet?from-day=1&from-month=9&from-year=2025&until-day=1&until-month=10&until-year=2025")
        .hears("Nothing was said in this period. The sheet says so.")
        .choose("Format", "Plain text")
        .press("Open");
    assert!(handed(&mut helen).contains("Nobody told us anything during this time."));
}

#[test]
fn derek_gets_his_answer_as_plain_text_and_helen_notes_it() {
    let mut helen = marlbrook();
    helen
        .visit("/inputs/letters")
        .hears("Derek Oyelaran")
        .press("Make the letter to Derek Oyelaran");
    let letter = handed(&mut helen);
    assert!(
        letter.contains("A bus with a ramp runs on Saturdays."),
        "{letter}"
    );
    helen
        .visit("/inputs/letters")
        .follow("Note that Derek Oyelaran has heard")
        .press("Save how they heard")
        .is_at("Who is waiting to hear")
        .hears("Everybody has heard.");
}

#[test]
fn everybody_who_waits_gets_a_letter_of_their_own_and_who_was_told_is_noted_by_hand() {
    let mut helen = marlbrook();
    helen.kept = Some(std::collections::BTreeMap::new());
    helen.visit("/inputs/letters");
    let before = helen.changes();
    helen
        .press("Make every letter")
        .is_at("One paper is ready")
        .hears("Derek Oyelaran")
        .hears("in the folder “Answers”");
    let letters = helen.kept.take().expect("letters");
    let (path, letter) = letters.first_key_value().expect("a letter");
    assert!(path.starts_with("Derek Oyelaran/"), "{path}");
    let letter = String::from_utf8_lossy(letter);
    assert!(letter.contains("A bus with a ramp runs on Saturdays."));
    // A letter in a folder has told nobody anything yet.
    helen
        .follow("Back")
        .hears("Note that Derek Oyelaran has heard");
    assert_eq!(helen.changes(), before);
}

#[test]
fn letters_that_are_being_made_can_be_stopped() {
    let mut helen = marlbrook();
    helen.rests_after = Some(0);
    helen
        .visit("/inputs/letters")
        .press("Make every letter")
        .is_at("Papers are being made")
        .hears("0 of 1 papers are ready.")
        .press("Stop making papers")
        .hears("It will stop after the one that is being made now.");
}

#[test]
fn the_clock_is_the_charity_s_own() {
    let mut helen = marlbrook();
    helen
        .visit("/inputs/clock")
        .type_in("Working days", "0")
        .press("Save the number of days")
        .is_told(&["Working days must be from 1 to 250"])
        .type_in("Working days", "60")
        .press("Save the number of days")
        .hears("People get an answer within 60 working days.")
        .does_not_hear("working days too long");
}
