//! Role descriptions: writing one, statements and pictures without a script, versions.

use alongside_involvement::task::{Task, TaskKind};
use alongside_tests::{Visitor, marlbrook, sample};

/// Whether Home asks for this. Its page shows the first of what needs doing; the sample charity has more.
fn is_asked(helen: &Visitor, title: &str) -> bool {
    let office = helen.computer.office.as_ref().expect("an open office");
    let tasks = Task::all(&office.store, helen.now.date_naive()).expect("a readable store");
    tasks
        .iter()
        .any(|task| task.kind == TaskKind::DescribeRole && task.title == title)
}

/// At the form for a role description of the Partnership Board, with a heading and three statements typed.
fn writing() -> Visitor {
    let mut visitor = sample();
    visitor
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Papers")
        .follow("Write another role description")
        .is_at("Write a role description")
        .type_in("Role", "Timetable checker")
        .type_in("Statement 1", "You come to six meetings a year.")
        .press("Add another statement")
        .type_in("Statement 2", "You read the agenda.")
        .press("Add another statement")
        .type_in("Statement 3", "You vote.");
    visitor
}

#[test]
fn an_activity_that_goes_on_for_long_asks_for_a_role_description_until_there_is_one() {
    let mut helen = marlbrook();
    let survey = "Dial-a-Ride survey";
    assert!(is_asked(&helen, survey));
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .hears("This activity runs for a long time, and no role description is in force.");
    // The charity says what is long: the survey takes three months and four days, and four months are not passed.
    helen
        .visit("/role-descriptions")
        .follow("When an activity needs a role description")
        .type_in("Months", "")
        .type_in("Sessions", "0")
        .press("Save both numbers")
        .is_told(&["Enter a number of months", "Sessions must be from 1 to 100"])
        .type_in("Months", "4")
        .type_in("Sessions", "12")
        .press_twice("Save both numbers")
        .hears("Both numbers are saved.");
    assert!(!is_asked(&helen, survey));
    helen
        .visit("/role-descriptions/limit")
        .finds_typed("Months", "4")
        .type_in("Months", "3")
        .press("Save both numbers");
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("Write a role description")
        .type_in("Role", "Survey designer")
        .type_in("Statement 1", "You try out the questions.")
        .press("Save the draft");
    // A draft is no answer yet.
    assert!(is_asked(&helen, survey));
    helen
        .visit("/role-descriptions")
        .follow("Survey designer")
        .follow("Put it in force")
        .press("Put it in force");
    assert!(!is_asked(&helen, survey));
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .does_not_hear("no role description is in force");
}

#[test]
fn a_role_is_written_with_pictures_and_put_in_force() {
    let mut visitor = writing();
    visitor
        .type_in("What we do", "We pay for your taxi.")
        .press("Choose a picture (Statement 2)")
        .is_at("Choose a picture for statement 2")
        .hears("You read the agenda.")
        .choose("Pictures that fit the words", "An agenda with four items")
        .press("Use this picture")
        .is_at("Write a role description")
        .hears("Picture: An agenda with four items")
        .finds_typed("What we do", "We pay for your taxi.")
        .press("Save the draft")
        .is_at("Timetable checker")
        .hears("The draft of Timetable checker is saved.")
        .hears("2 statements have no picture yet.")
        .hears("Helen Marsh, 01632 960 118")
        .follow("Put it in force")
        .is_at("Put Timetable checker, version 1 in force?")
        .press("Put it in force")
        .hears("Timetable checker, version 1 is in force.")
        .hears("In force since 8 January 2027");
    // No form leads to a version in force, not even by its address.
    let address = visitor.address().to_string();
    visitor
        .visit(&format!("{address}/edit"))
        .hears("This version stays as it is");
}

#[test]
fn statements_move_and_nothing_typed_is_lost() {
    let mut visitor = writing();
    visitor
        .press("Move up (Statement 2)")
        .finds_typed("Statement 1", "You read the agenda.")
        .finds_typed("Statement 2", "You come to six meetings a year.")
        .hears("Nothing is saved yet.")
        .press("Move down (Statement 2)")
        .finds_typed("Statement 2", "You vote.")
        .press("Take out (Statement 1)")
        .finds_typed("Statement 1", "You vote.")
        .finds_typed("Statement 2", "You come to six meetings a year.")
        .finds_typed("Role", "Timetable checker")
        .does_not_hear("Statement 3");
}

#[test]
fn pictures_are_found_by_words_and_can_be_left_again() {
    let mut visitor = writing();
    visitor
        .press("Choose a picture (Statement 1)")
        .type_in("Find a picture", "hearing loop")
        .press("Find pictures")
        .hears("Pictures for “hearing loop”")
        .hears("The sign for a hearing loop")
        .type_in("Find a picture", "qwertz")
        .press("Find pictures")
        .hears("No picture matches “qwertz”. Here are all pictures.")
        .press("Go back without choosing")
        .finds_typed("Statement 3", "You vote.")
        .hears("No picture yet");
}

#[test]
fn everything_wrong_is_told_at_once_and_everything_typed_is_kept() {
    let mut visitor = writing();
    visitor
        .type_in("Role", " ")
        .type_in("Statement 2", &"long ".repeat(100))
        .type_in("Payment", "<b>£82.50</b>")
        .press("Save the draft")
        .is_told(&[
            "Enter what the role is called",
            "Statement 2 can have 300 characters at most: take out 199 characters",
        ])
        .finds_typed("Payment", "<b>£82.50</b>")
        .finds_typed("Statement 3", "You vote.");
}

#[test]
fn a_new_version_leaves_the_old_one_as_it_was() {
    let mut visitor = writing();
    visitor
        .press("Save the draft")
        .follow("Put it in force")
        .press("Put it in force");
    let first = visitor.address().to_string();
    visitor
        .press("Begin a new version")
        .hears("This is a draft of version 2.")
        .follow("Change this draft")
        .finds_typed("Statement 3", "You vote.")
        .type_in("Statement 3", "You vote, or you say why not.")
        .type_in("What is different in this version", "You need not vote.")
        .press("Save the draft")
        .hears("You vote, or you say why not.")
        .visit(&first)
        .hears("You vote.")
        .does_not_hear("You vote, or you say why not.")
        .follow("See the draft of version 2")
        .follow("Put it in force")
        .press("Put it in force")
        .hears("Timetable checker, version 2 is in force.")
        .visit(&first)
        .hears("This version was replaced.")
        .hears("You vote.");
    visitor.visit("/role-descriptions");
    let list = visitor.page().text();
    assert!(list.contains("Timetable checker Partnership Board Version 2"));
    assert!(!list.contains("Timetable checker Partnership Board Version 1"));
}

#[test]
fn pressing_twice_keeps_one() {
    let mut visitor = writing();
    visitor
        .press_twice("Save the draft")
        .is_at("Timetable checker")
        .visit("/role-descriptions");
    assert_eq!(
        visitor.page().text().matches("Timetable checker").count(),
        1
    );
}

#[test]
fn archived_and_brought_back() {
    let mut visitor = writing();
    visitor
        .press("Save the draft")
        .follow("Archive this version")
        .press("Archive this version")
        .hears("Timetable checker, version 1 is archived.")
        .follow("Archived role descriptions")
        .follow("Timetable checker")
        .press("Bring it back")
        .hears("Timetable checker, version 1 is back.");
}
