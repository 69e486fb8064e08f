//! The Partnership Board, from an idea to its first meeting and to its end: what holds it up, who decides to go on all the same, what the
//! group agrees and agrees anew, and why it cannot close while somebody waits for an answer.

use alongside_involvement::task::{Task, TaskKind};
use alongside_tests::{Visitor, marlbrook};

/// Whether Home asks for this. Its page shows the first of what needs doing; the sample charity has more.
fn is_asked(helen: &Visitor, kind: TaskKind, title: &str) -> bool {
    let office = helen.computer.office.as_ref().expect("an open office");
    let tasks = Task::all(&office.store, helen.now.date_naive()).expect("a readable store");
    tasks
        .iter()
        .any(|task| task.kind == kind && task.title == title)
}

fn moving_on(helen: &mut Visitor) -> &mut Visitor {
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Change stage")
}

fn move_to(helen: &mut Visitor, stage: &str) {
    moving_on(helen)
        .choose("New stage", stage)
        .press("Move it")
        .hears(&format!("“{stage}”"));
}

/// Back at the beginning: moves can be taken back, and each is kept.
fn an_idea() -> Visitor {
    let mut helen = marlbrook();
    move_to(&mut helen, "Idea");
    moving_on(&mut helen)
        .hears("It is at the stage “Idea”.")
        .hears("From “Planning” to “Idea”");
    helen
}

/// The page of the terms that are in force.
fn terms(helen: &mut Visitor) -> &mut Visitor {
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Papers")
        .follow("Terms and rules")
        .follow("Terms of reference")
}

#[test]
fn from_an_idea_to_under_way_it_waits_for_the_hearing_loop() {
    let mut helen = an_idea();
    move_to(&mut helen, "Planning");
    moving_on(&mut helen)
        .hears("One thing is missing.")
        .choose("New stage", "Ready to start")
        .press("Move it")
        .is_told(&[
            "Something is missing: put it right first, or enter who decides to start anyway",
            "Enter why it is starting while something is missing",
        ])
        .follow("Access was checked")
        .hears("Hearing loop not tested")
        .follow("Continue the audit")
        .follow("Hearing loop not tested")
        .tick("How the action is going", "It is done", true)
        .press("Save this answer");
    moving_on(&mut helen).hears("Everything is in place.");
    move_to(&mut helen, "Ready to start");
    move_to(&mut helen, "Under way");
    moving_on(&mut helen)
        .does_not_hear("Missing at the time")
        .hears("From “Idea” to “Planning”")
        .hears("From “Ready to start” to “Under way”");
}

#[test]
fn whoever_starts_it_all_the_same_is_named_on_its_page_and_in_the_report() {
    let mut helen = an_idea();
    move_to(&mut helen, "Planning");
    moving_on(&mut helen)
        .choose("New stage", "Ready to start")
        .type_in(
            "Who decides to start while something is missing",
            "Sam Ellis",
        )
        .type_in("Reason", "The loop is tested on the day")
        .press("Move it")
        .hears("Missing at the time: Access was checked.");
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .hears("It started while something was missing")
        .hears("Sam Ellis decided this on 8 January 2027: The loop is tested on the day");
    helen
        .visit("/impact?from-day=1&from-month=4&from-year=2026&until-day=31&until-month=3&until-year=2027")
        .choose("Format", "Plain text")
        .press("Open");
    let report = helen.handed.pop().expect("a report");
    let report = String::from_utf8_lossy(&report.files[0].bytes).into_owned();
    assert!(report.contains("Partnership Board"), "{report}");
    assert!(report.contains("Access was checked"), "{report}");
}

#[test]
fn five_agree_and_one_does_not_and_the_second_version_is_asked_about_anew() {
    let mut helen = marlbrook();
    terms(&mut helen)
        .hears("5 of 6 agreed. 1 does not agree.")
        .follow("See the draft of version 2")
        .hears("There is a break every 45 minutes now, because an hour was too long.")
        .follow("Share this version")
        .press("Share it")
        .hears("0 of 6 agreed.")
        .follow("Write down what people say")
        .follow("Priya Nair")
        .choose("Priya Nair", "Agrees")
        .choose("How they said so", "In BSL")
        .press("Save this answer")
        .hears("1 of 6 agreed. 5 have not answered yet.")
        .follow("Back to Terms of reference")
        .follow("Put it in force")
        .hears("It replaces version 1.")
        .press("Put it in force")
        .hears("Terms of reference, version 2 is in force.");
    // What was said to version 1 stays with version 1. An answer of today belongs to version 2, and the page says so.
    helen
        .follow("Version 1")
        .hears("Replaced")
        .hears("5 of 6 agreed. 1 does not agree.")
        .follow("See who said what")
        .follow("Derek Oyelaran")
        .choose("Derek Oyelaran", "Agrees")
        .choose("How they said so", "On the phone")
        .type_date("Day they said so", ["8", "1", "2027"])
        .press("Save this answer")
        .is_told(&[
            "This version was replaced on 8 January 2027. An answer given since then belongs to another one: Version 2",
        ])
        .follow("Write down an answer to Version 2 instead")
        .choose("Derek Oyelaran", "Agrees")
        .choose("How they said so", "On the phone")
        .press("Save this answer")
        .hears("2 of 6 agreed. 4 have not answered yet.");
}

#[test]
fn it_cannot_close_while_somebody_waits_for_an_answer() {
    let mut helen = marlbrook();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("What came of it")
        .follow("Write down what somebody said")
        .type_in("What they said", "The papers come too late for me.")
        .type_in("What it is about", "Late papers")
        .choose("What kind it is", "Challenges")
        .choose("Who said it", "Anonymous")
        .type_date("When it was said", ["7", "1", "2027"])
        .choose("Who may read it on papers", "Everybody")
        .choose("May we print their words?", "No")
        .press("Save what they said");
    moving_on(&mut helen)
        .choose("New stage", "Ready to start")
        .type_in(
            "Who decides to start while something is missing",
            "Sam Ellis",
        )
        .type_in("Reason", "The loop is tested on the day")
        .press("Move it")
        .choose("New stage", "Under way")
        .type_in(
            "Who decides to start while something is missing",
            "Sam Ellis",
        )
        .type_in("Reason", "The loop is tested on the day")
        .press("Move it");
    move_to(&mut helen, "Feedback due");
    move_to(&mut helen, "Evaluated");
    moving_on(&mut helen)
        .choose("New stage", "Closed")
        .press("Move it")
        .is_told(&[
            "1 thing that people said has no answer yet. Answer it, or say why not, and then close it",
        ])
        .follow("See who is waiting")
        .follow("Late papers")
        .follow("Answer this")
        .choose("What came of it", "Done")
        .type_in("What we did, or why not", "Papers leave ten working days before.")
        .type_in("Who decided it", "Sam Ellis, director")
        .press("Save the answer");
    move_to(&mut helen, "Closed");
}

#[test]
fn whoever_has_left_is_told_calmly_until_somebody_else_is_named() {
    let mut helen = marlbrook();
    // Sam Ellis, the director, is known to Alongside by name alone, until somebody notes that Sam has left.
    for name in ["Sam Ellis", "Tunde Bakare"] {
        let listed = helen.visit("/staff").page().text();
        if !listed.contains(name) {
            helen
                .follow("Add a member of staff")
                .type_in("Name", name)
                .press("Save this person")
                .visit("/staff");
        }
        helen
            .follow(name)
            .follow("Put in the archive")
            .press("Put in the archive");
    }
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .hears("Sam Ellis, director, the sponsor, has left.")
        .hears("Tunde Bakare, the deputy, has left.")
        .follow("Change stage")
        .hears("Tunde Bakare, the deputy, has left.");
    let board = "Partnership Board";
    assert!(is_asked(&helen, TaskKind::NameSuccessor, board));
    let office = helen.computer.office.as_ref().expect("an open office");
    let tasks = Task::all(&office.store, helen.now.date_naive()).expect("a readable store");
    assert!(tasks.iter().any(|it| it.kind == TaskKind::NamePromiser));
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Name somebody else")
        .choose("Deputy", "Helen Marsh")
        .press("Save changes")
        .is_told(&["Choose a deputy who is not the contact"])
        .choose("Deputy", "Nobody yet")
        .type_in("Senior sponsor", "Dana Pritchard, director")
        .press("Save changes")
        .does_not_hear("has left");
    assert!(!is_asked(&helen, TaskKind::NameSuccessor, board));
}

#[test]
fn a_sponsor_is_somebody_and_not_a_name() {
    let mut helen = marlbrook();
    let person = |helen: &mut Visitor, name: &str| {
        helen
            .visit("/staff")
            .follow("Add a member of staff")
            .type_in("Name", name)
            .press("Save this person")
            .visit("/staff")
            .follow(name)
            .address()
            .to_string()
    };
    let leaves = |helen: &mut Visitor, address: &str| {
        helen
            .visit(address)
            .follow("Put in the archive")
            .press("Put in the archive");
    };
    // Somebody of the name was chosen, and is called something else when they leave.
    let dana = person(&mut helen, "Dana Pritchard");
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Change these details")
        .type_in("Senior sponsor", "Dana Pritchard, director")
        .press("Save changes")
        .does_not_hear("has left");
    helen
        .visit(&dana)
        .follow("Change these details")
        .type_in("Name", "Dana Rees")
        .press("Save this person");
    // Another person of the old name does not stand in for them.
    person(&mut helen, "Dana Pritchard");
    leaves(&mut helen, &dana);
    let board = "Partnership Board";
    assert!(is_asked(&helen, TaskKind::NameSuccessor, board));
    moving_on(&mut helen).hears("Dana Pritchard, director, the sponsor, has left.");
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .hears("Dana Pritchard, director, the sponsor, has left.")
        .follow("Name somebody else")
        .type_in("Senior sponsor", "Sam Ellis, director")
        .press("Save changes")
        .does_not_hear("has left");
    assert!(!is_asked(&helen, TaskKind::NameSuccessor, board));
}
