//! Access audits: looking at a place question by question, what holds up the start, using a place again.

use alongside_involvement::access_audit::AccessAudit;
use alongside_involvement::activity::Activity;
use alongside_tests::{Visitor, sample};
use alongside_ui::Chosen;

const LOOP: &str = "Has the hearing loop been tested?";

/// At the audit of the town hall, which nobody has answered yet.
fn town_hall() -> Visitor {
    let mut visitor = sample();
    visitor
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("Access")
        .follow("Town hall")
        .is_at("Town hall")
        .hears("0 of 49 questions have an answer.");
    visitor
}

/// Answers yes to every question but those about hearing.
fn answer_all_but_hearing(visitor: &mut Visitor) {
    let audit = visitor.address().to_string();
    for area in [
        "getting-there",
        "entrance",
        "toilets",
        "room",
        "seeing",
        "quiet-space",
        "evacuation",
        "documents",
    ] {
        visitor.visit(&format!("{audit}/areas/{area}"));
        let questions: Vec<String> = visitor
            .page()
            .all("legend")
            .into_iter()
            .map(alongside_tests::page::words)
            .collect();
        for question in questions {
            visitor.choose(&question, "Yes");
        }
        visitor.press("Save these answers");
    }
    visitor.visit(&audit);
}

fn hearing(visitor: &mut Visitor) {
    visitor.follow("Hearing").is_at("Hearing: Town hall");
    for question in [
        "Is there a hearing loop in the room?",
        "Is the room quiet, without echo or noise from outside?",
        "Can everybody see the faces and hands of the others, in good light?",
        "Is there a microphone for everybody who speaks?",
        "Is there a good place for an interpreter, or for a screen with live captions?",
    ] {
        visitor.choose(question, "Yes");
    }
}

/// Whether the start gate would let the Partnership Board pass.
fn is_complete(visitor: &Visitor) -> bool {
    let store = &visitor.computer.office.as_ref().expect("an office").store;
    let titles = Activity::titles(store).expect("a readable store");
    let board = titles.iter().find(|(_, it)| it == "Partnership Board");
    let board = board.expect("the board").0;
    AccessAudit::complete_for(store, board).expect("a readable store")
}

#[test]
fn an_untested_hearing_loop_holds_up_the_start_until_it_is_tested() {
    let mut visitor = town_hall();
    answer_all_but_hearing(&mut visitor);
    visitor.hears("43 of 49 questions have an answer.");
    hearing(&mut visitor);
    visitor
        .choose(LOOP, "Action needed")
        .press("Save these answers")
        .is_told(&["Enter what needs doing"])
        .type_in(&format!("Note ({LOOP})"), "Hearing loop not tested")
        .choose("Checked with", "Joan Whitlock")
        .press("Save these answers")
        .hears("The answers about “Hearing” are saved.")
        .hears("Every question has an answer.")
        .hears("One action is holding up the start.")
        .hears("Say who does it, and by when");
    assert!(!is_complete(&visitor));
    visitor
        .follow("Hearing loop not tested")
        .is_at(LOOP)
        .choose("Who does it", "Helen Marsh")
        .type_date("By when", ["14", "1", "2027"])
        .press("Save this answer")
        .hears("Helen Marsh, by 14 January 2027");
    assert!(
        !is_complete(&visitor),
        "somebody does it, but it is not done"
    );
    visitor
        .visit("/")
        .hears("See to this: Hearing loop not tested, Town hall")
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("Access")
        .hears("The start of the activity waits for the access audit.")
        .hears("Hearing loop not tested")
        .follow("Continue the audit")
        .follow("Hearing loop not tested")
        .tick("How the action is going", "It is done", true)
        .press("Save this answer")
        .hears("Done on 8 January 2027")
        .hears("Complete");
    assert!(is_complete(&visitor));
    visitor.visit("/").does_not_hear("Hearing loop not tested");
}

#[test]
fn an_action_that_may_wait_needs_somebody_and_a_day() {
    let mut visitor = town_hall();
    answer_all_but_hearing(&mut visitor);
    hearing(&mut visitor);
    visitor
        .choose(LOOP, "Action needed")
        .type_in(&format!("Note ({LOOP})"), "Ask for a new microphone")
        .press("Save these answers")
        .follow("Ask for a new microphone")
        .tick(
            "How the action is going",
            "The activity can start before it is done",
            true,
        )
        .press("Save this answer")
        .hears("One action is holding up the start.");
    assert!(!is_complete(&visitor));
    visitor
        .follow("Ask for a new microphone")
        .type_date("By when", ["31", "2", "2027"])
        .press("Save this answer")
        .is_told(&["February 2027 has 28 days: change the day in “By when”"])
        .type_date("By when", ["1", "3", "2027"])
        .choose("Who does it", "Tunde Bakare")
        .press("Save this answer")
        .hears("May wait");
    assert!(is_complete(&visitor));
}

#[test]
fn an_area_is_answered_by_two_people_and_neither_is_overwritten() {
    let mut visitor = town_hall();
    visitor.follow("Quiet space");
    let question = "Can people use it without asking?";
    let mut left_open = visitor.keeps_the_form_open();
    left_open.type_in(&format!("Note ({question})"), "Ask at the desk");
    visitor
        .reload()
        .choose(question, "Yes")
        .press("Save these answers")
        .sends(left_open, "Save these answers")
        .hears("Somebody else saved “Yes” here.")
        .finds_typed(&format!("Note ({question})"), "Ask at the desk")
        .press("Save these answers")
        .follow("Quiet space")
        .finds_typed(&format!("Note ({question})"), "Ask at the desk");
}

#[test]
fn the_next_activity_uses_the_answers_again_and_checks_each() {
    let mut visitor = town_hall();
    answer_all_but_hearing(&mut visitor);
    visitor
        .follow("Hearing")
        .choose(LOOP, "Action needed")
        .type_in(&format!("Note ({LOOP})"), "Hearing loop not tested")
        .press("Save these answers")
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("Meetings")
        .follow("Access")
        .hears("Nobody has looked at a place yet")
        .press("Begin with these answers")
        .is_told(&["Choose an earlier audit"])
        .choose(
            "Use the answers of an earlier audit",
            "Town hall, 8 January 2027",
        )
        .press("Begin with these answers")
        .hears("The answers of 8 January 2027 are copied. Check each one.")
        .hears("0 of 48 questions have an answer.")
        .hears("42 answers are copied and not checked yet.")
        .follow("Toilets")
        .hears("These answers are copied from 8 January 2027. Check each one")
        .press("Save these answers")
        .hears("6 of 48 questions have an answer.")
        .hears("36 answers are copied and not checked yet.")
        .follow("Hearing")
        .finds_typed(&format!("Note ({LOOP})"), "Hearing loop not tested");
    assert!(
        visitor.page().kept("answer-2").is_empty(),
        "an action is looked at anew"
    );
}

#[test]
fn a_question_of_our_own_is_asked_in_the_next_audit_and_an_archived_one_is_not() {
    let mut visitor = sample();
    visitor
        .visit("/settings")
        .follow("Access questions")
        .follow("Add a question")
        .press("Save the question")
        .is_told(&["Enter a question", "Choose an area"])
        .type_in("Question", "Is there a kettle?")
        .choose("Area", "The room")
        .press("Save the question")
        .hears("Is there a kettle?")
        .follow(LOOP)
        .hears("It comes with Alongside, in both languages.")
        .type_in("Question", "Was the hearing loop tested this month?")
        .press("Save the question")
        .follow("Is there a hearing loop in the room?")
        .follow("Archive this question")
        .press("Archive the question")
        .does_not_hear("Is there a hearing loop in the room?")
        .follow("Archived access questions")
        .hears("Is there a hearing loop in the room?")
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("Access")
        .follow("Begin an access audit")
        .type_in("Name of the place or platform", "")
        .press("Begin the audit")
        .is_told(&["Enter the name of the place or platform"])
        .type_in("Name of the place or platform", "Corn exchange")
        .press("Begin the audit")
        .hears("The audit of Corn exchange has begun.")
        .follow("Hearing")
        .hears("Was the hearing loop tested this month?")
        .does_not_hear("Is there a hearing loop in the room?")
        .follow("Back to Corn exchange")
        .follow("The room")
        .hears("Is there a kettle?")
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("Access")
        .follow("Town hall")
        .follow("Hearing")
        .hears(LOOP);
}

#[test]
fn an_online_platform_is_asked_other_questions() {
    let mut visitor = sample();
    visitor
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Meetings")
        .follow("Access")
        .follow("Begin an access audit")
        .choose("What you look at", "An online platform")
        .type_in("Name of the place or platform", "Our video room")
        .press("Begin the audit")
        .hears("0 of 12 questions have an answer.")
        .does_not_hear("Toilets")
        .follow("Meeting online")
        .press("Save and go to the next area")
        .is_at("Documents: Our video room");
}

/// The audit with its answers in a format; the visitor stays where they are.
fn printed(visitor: &mut Visitor, format: &str) -> String {
    let here = visitor.address().to_string();
    visitor.follow("Back to Town hall");
    let audit = visitor.address().to_string();
    visitor
        .visit(&format!("{audit}/paper"))
        .choose("Format", format)
        .press("Open");
    let paper = visitor.handed.pop().expect("a paper");
    visitor.visit(&here);
    String::from_utf8_lossy(&paper.files[0].bytes).into_owned()
}

#[test]
fn a_photo_comes_through_the_dialog_and_says_what_it_shows() {
    let mut visitor = town_hall();
    let svg =
        br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>"#;
    let chosen = |bytes: &[u8]| Chosen {
        path: "ramp.svg".into(),
        bytes: Some(bytes.to_vec()),
    };
    visitor
        .follow("Entrance")
        .follow("Can everybody come in by the same door, without steps?")
        .will_choose(chosen(b"Dear Helen"))
        .press("Choose a photo");
    assert_eq!(visitor.page().problems().len(), 1);
    visitor
        .will_choose(chosen(svg))
        .press("Choose a photo")
        .hears("The photo is saved. Say what it shows.")
        .choose("Answer", "Yes")
        .choose(
            "Can the photo be printed on papers?",
            "Yes, nobody can be recognised in it",
        )
        .press("Save this answer")
        .is_told(&["Enter what the photo shows, so that it can be printed"])
        .type_in("What the photo shows", "A ramp at the side door")
        .press("Save this answer")
        .follow("Entrance")
        .follow("Can everybody come in by the same door, without steps?");
    let shows = visitor.page().all("main img")[0].value().attr("alt");
    assert_eq!(shows, Some("A ramp at the side door"));
    let printed = printed(&mut visitor, "Web page");
    assert!(
        printed.contains("Photo: Can everybody come in"),
        "{printed}"
    );
    assert!(
        printed.contains("alt=\"A ramp at the side door\""),
        "{printed}"
    );
    // Another photo has to be asked about anew, and until then it stays on the screen.
    visitor
        .will_choose(chosen(svg))
        .press("Choose another photo")
        .hears("The photo is saved. Say what it shows.");
    let unasked = self::printed(&mut visitor, "Web page");
    assert!(!unasked.contains("A ramp at the side door"), "{unasked}");
    visitor
        .press("Remove the photo")
        .hears("The photo is removed.");
    assert!(visitor.page().all("main img").is_empty());
}

#[test]
fn an_audit_is_printed_archived_and_brought_back() {
    let mut visitor = town_hall();
    visitor
        .follow("Print an empty checklist")
        .choose("Format", "Plain text")
        .press("Save");
    let checklist = String::from_utf8_lossy(&visitor.handed[0].files[0].bytes).into_owned();
    assert!(checklist.contains(LOOP), "{checklist}");
    visitor
        .follow("Back to Town hall")
        .follow("Archive this audit")
        .press("Archive the audit")
        .hears("The audit of Town hall is archived.")
        .does_not_hear("Town hall, committee")
        .follow("Archived audits")
        .follow("Town hall")
        .press("Bring it back")
        .hears("The audit of Town hall is back.")
        .follow("What changed")
        .hears("Town hall");
}
