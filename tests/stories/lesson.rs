//! Helen writes down what the group tried, shares it, and hands it out.

use alongside_tests::{marlbrook, sample};

#[test]
fn what_was_tried_is_written_down_and_shared_with_the_group() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("What came of it")
        .follow("Promises")
        .follow("Write down what you tried")
        .finds_typed("Who wrote this", "Helen Marsh")
        .type_in("Who wrote this", "")
        .press("Save what you learned")
        .is_told(&[
            "Enter what you tried",
            "Enter the day you tried it",
            "Enter what happened",
            "Enter what you learned",
            "Choose whether you would do it again",
            "Enter who wrote this",
        ])
        .type_in("What we tried", "Questions by text message")
        .type_date("When we tried it", ["9", "1", "2027"])
        .type_in("What happened", "Forty people answered.")
        .type_in("What we learned", "Short questions get answers.")
        .choose("Would we do it again?", "Yes, with changes")
        .type_in("Who wrote this", "The whole group")
        .press("Save what you learned")
        .is_told(&["When we tried it must be today or earlier"])
        .type_date("When we tried it", ["7", "1", "2027"])
        .press("Save what you learned")
        .is_at("Questions by text message")
        .hears("Not yet");
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("What came of it")
        .follow("Promises")
        .follow("Questions by text message")
        .press("We shared it with the group today")
        .hears("It is marked as shared with the group today.")
        .hears("8 January 2027")
        .does_not_hear("Not yet");
    helen.visit("/").does_not_hear("Questions by text message");
}

#[test]
fn what_was_learned_is_a_paper_in_any_format() {
    let mut helen = marlbrook();
    helen
        .visit("/lessons")
        .hears("An online-only survey")
        .follow("A quiet hour before the meeting")
        .follow("Partnership Board")
        .follow("Make a paper of what we learned")
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("a paper");
    let text = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    for said in [
        "We tried this on 15 October 2026.",
        "People asked more questions.",
        "We would do it again.",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn an_archived_lesson_comes_back_and_a_stale_form_shows_both_texts() {
    let mut helen = sample();
    helen
        .visit("/lessons")
        .follow("A quiet hour before the Partnership Board");
    let form = format!("{}/edit", helen.address());
    helen.visit(&form);
    let mut late = helen.keeps_the_form_open();
    helen
        .visit(&form)
        .type_in("What happened", "Five people came early")
        .press("Save changes")
        .hears("Your changes are saved.");
    late.type_in("What happened", "Six people came early");
    helen
        .sends(late, "Save changes")
        .hears("Somebody else saved “Five people came early” here.")
        .press("Save changes")
        .hears("Six people came early")
        .follow("Archive this")
        .press("Archive it")
        .hears("is archived.")
        .follow("Archived: what we tried")
        .follow("A quiet hour before the Partnership Board")
        .press("Bring it back")
        .hears("is back.");
}
