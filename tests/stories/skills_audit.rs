//! Skills audits: what a role needs, what people bring, what is provided and offered. Nobody is measured.

use alongside_tests::{Visitor, sample};

fn skills() -> Visitor {
    let mut visitor = sample();
    visitor
        .visit("/activities")
        .follow("Partnership Board")
        .follow("People")
        .follow("Skills");
    visitor
}

#[test]
fn a_role_needs_things_and_the_charity_says_what_it_provides() {
    let mut visitor = skills();
    visitor
        .follow("Add a skills audit")
        .press("Save the skills audit")
        .is_told(&[
            "Enter what the role is called",
            "Enter at least one thing that the role needs",
        ])
        .type_in("Role", "Treasurer")
        .type_in("Need 1", "Work with figures")
        .type_in("What we will provide (Need 1)", "A calculator that speaks")
        .press("Add another need")
        .type_in("Need 4", "Come to the bank")
        .press("Save the skills audit")
        .is_at("Treasurer")
        .hears("The skills audit of Treasurer is saved.")
        .hears("A calculator that speaks")
        .hears("We have not said yet what we will provide.")
        .hears("Nobody has been asked yet.")
        .follow("Back to Partnership Board")
        .hears("2 things are needed.")
        .hears("For one of them, say what we will provide.")
        .follow("Treasurer")
        .follow("Change what the role needs")
        .finds_typed("Need 2", "Come to the bank")
        .type_in("Need 2", "")
        .press("Save the skills audit")
        .does_not_hear("Come to the bank")
        .follow("What changed")
        .hears("Come to the bank");
}

#[test]
fn each_person_says_once_what_they_bring_in_their_own_words() {
    let mut visitor = skills();
    visitor
        .follow("Member of the board")
        .hears("I ask what others want to ask")
        .hears("To chair a meeting")
        .follow("Write down what somebody brings")
        .press("Save their words")
        .is_told(&["Choose who said it", "Enter what they bring"])
        .choose("Who", "Gareth Pugh")
        .type_in("What they bring", "I film what we do <b>well</b>")
        .press_twice("Save their words")
        .hears("The words of Gareth Pugh are saved.")
        .hears("I film what we do <b>well</b>")
        .follow("Change what Gareth Pugh brings")
        .type_in("What they would like", "A better camera")
        .press("Save their words")
        .hears("A better camera");
    assert_eq!(
        visitor.page().text().matches("I film what we do").count(),
        1
    );
    for word in ["score", "%", "level", "points", "pass"] {
        visitor.does_not_hear(word);
    }
}

#[test]
fn what_somebody_would_like_is_offered_with_one_link() {
    let mut helen = skills();
    helen
        .follow("Member of the board")
        .follow("Offer Rosie Tattersall what they would like");
    let page = helen.page();
    let who = page.all("#representative option[selected]");
    assert_eq!(who.len(), 1);
    assert_eq!(alongside_tests::page::words(who[0]), "Rosie Tattersall");
    helen
        .choose("Kind of offer", "Training")
        .press("Save the offer")
        .hears("Rosie Tattersall: ");
}

#[test]
fn an_offer_can_be_declined_and_that_is_no_failure() {
    let mut visitor = skills();
    visitor
        .hears("A mentor for chairing")
        .follow("Add an offer")
        .press("Save the offer")
        .is_told(&[
            "Choose who gets the offer",
            "Choose what kind of offer it is",
            "Enter what is offered",
        ])
        .choose("Who", "Derek Oyelaran")
        .choose("Kind of offer", "Training")
        .type_in("What is offered", "Two hours on reading a budget")
        .press("Save the offer")
        .hears("Derek Oyelaran: Two hours on reading a budget")
        .hears("Training, offered on 8 January 2027")
        .hears("Waiting for their answer")
        .follow("Derek Oyelaran: Two hours on reading a budget")
        .choose("What they said", "Declined")
        .type_date("Answered on", ["7", "1", "2027"])
        .press("Save the offer")
        .is_told(&["The answer is before the offer: change one of the days"])
        .type_date("Answered on", ["9", "1", "2027"])
        .press("Save the offer")
        .is_told(&["Answered on must be today or earlier"])
        .type_date("Answered on", ["8", "1", "2027"])
        .press("Save the offer");
    let tags = visitor.page().all(".al-tag--todo");
    assert_eq!(tags.len(), 1, "declined looks like a choice");
    visitor
        .follow("Derek Oyelaran: Two hours on reading a budget")
        .follow("Archive this offer")
        .press("Archive the offer")
        .does_not_hear("Two hours on reading a budget")
        .follow("Archived skills audits and offers")
        .follow("Derek Oyelaran: Two hours on reading a budget")
        .press("Bring it back")
        .hears("The offer to Derek Oyelaran is back.");
}

#[test]
fn it_is_printed_archived_and_brought_back() {
    let mut visitor = skills();
    visitor
        .follow("Member of the board")
        .follow("Print or send this skills audit")
        .choose("Format", "Plain text")
        .press("Save");
    let text = String::from_utf8_lossy(&visitor.handed[0].files[0].bytes).into_owned();
    assert!(text.contains("I ask what others want to ask"), "{text}");
    visitor
        .follow("Back to Member of the board")
        .follow("Archive this skills audit")
        .press("Archive the skills audit")
        .does_not_hear("Read the papers")
        .follow("Archived skills audits and offers")
        .follow("Member of the board")
        .press("Bring it back")
        .hears("The skills audit of Member of the board is back.");
}
