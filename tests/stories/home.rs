//! Home says what needs doing, in order, and nothing of what has stopped.

use alongside_involvement::activity::Activity;
use alongside_involvement::agreement::{Agreement, Answer, AnswerFacts, Method};
use alongside_involvement::store::{StoreError, Verb};
use alongside_involvement::task::{Task, TaskKind};
use alongside_involvement::versioned_paper::{PaperKind, VersionedPaper};
use alongside_involvement::{Actor, activity::Participation};
use alongside_tests::{Visitor, marlbrook};
use chrono::Days;

fn board(helen: &mut Visitor) -> &mut Visitor {
    helen.visit("/activities").follow("Partnership Board")
}

#[test]
fn what_home_has_no_room_for_is_a_link_away() {
    let mut helen = marlbrook();
    let count = |helen: &Visitor| helen.page().all(".al-todo__item").len();
    assert_eq!(count(helen.visit("/")), 11, "and the first stands above");
    helen
        .hears("more things come after these.")
        .follow("Everything to do");
    let all = count(&helen);
    assert!(all > 12, "{all}");
}

#[test]
fn an_activity_that_is_cancelled_asks_only_that_people_are_told() {
    let mut helen = marlbrook();
    helen
        .visit("/todo")
        .hears("Book support: January meeting of the board")
        .does_not_hear("Tell people why");
    board(&mut helen)
        .follow("Change stage")
        .choose("New stage", "Cancelled")
        .type_in("Reason", "The council has taken the service back.")
        .press("Move it");
    helen
        .visit("/todo")
        .does_not_hear("January meeting of the board")
        .does_not_hear("Send Amina Yusuf their papers")
        .follow("Tell people why “Partnership Board” stopped")
        .press("They were told today")
        .hears("We have noted that people were told today.");
    helen.visit("/todo").does_not_hear("Tell people why");
    helen.visit("/today").hears("Nothing is waiting");
}

#[test]
fn a_move_is_taken_back_by_another_move_and_never_undone() {
    let mut helen = marlbrook();
    board(&mut helen)
        .follow("Change stage")
        .choose("New stage", "Paused")
        .type_in("Reason", "The hall is closed until spring.")
        .press("Move it");
    board(&mut helen)
        .follow("What changed")
        .hears("The hall is closed until spring.")
        .does_not_hear("Undo this change");
    board(&mut helen)
        .follow("Change stage")
        .hears("From “Planning” to “Paused”");
}

#[test]
fn a_booking_for_everybody_serves_one_person() {
    let mut helen = marlbrook();
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Support")
        .follow("Add a booking")
        .choose("What is booked", "BSL interpreter")
        .choose("Who it is for", "Everybody")
        .type_in("Who comes", "Owen Rees")
        .choose("Status", "Asked for")
        .type_in("Cost", "180")
        .type_in("Who pays", "Marlbrook Voices")
        .press("Save the booking")
        .hears("The booking is saved: BSL interpreter.")
        .does_not_hear("For Gareth Pugh: BSL interpreter, one to book");
    helen
        .visit("/todo")
        .does_not_hear("Book support: January meeting of the board")
        .hears("Check the support is confirmed: January meeting of the board");
    // One interpreter for everybody does not do for two people who need one each.
    helen
        .visit("/representatives")
        .follow("Derek Oyelaran")
        .follow("Add an access requirement")
        .choose("What it is about", "Communication")
        .type_in("What we do", "We book an interpreter.")
        .choose("Support to book for each meeting", "BSL interpreter")
        .type_in("How many to book", "1")
        .tick("Who else may know", "Nobody else", true)
        .choose("Who said this", "Derek")
        .press("Save this access requirement")
        .hears("The access requirement is saved.");
    helen
        .visit("/todo")
        .hears("Book support: January meeting of the board");
}

#[test]
fn papers_and_access_said_a_year_ago_are_asked_again() {
    let helen = marlbrook();
    let store = &helen.computer.office.as_ref().expect("an office").store;
    let asked = |days| {
        let day = helen.now.date_naive() + Days::new(days);
        let tasks = Task::all(store, day).expect("a readable store");
        let joan = tasks.into_iter().filter(|it| it.title == "Joan Whitlock");
        joan.map(|it| it.kind).collect::<Vec<_>>()
    };
    assert!(!asked(0).contains(&TaskKind::ReviewFormat));
    assert!(asked(400).contains(&TaskKind::ReviewFormat));
}

#[test]
fn terms_that_everybody_turned_down_do_not_open_the_start() {
    let mut helen = marlbrook();
    board(&mut helen)
        .follow("Change stage")
        .choose("New stage", "Ready to start")
        .type_in("Reason", "We look at it all once more.")
        .press("Move it");
    let actor = Actor::Staff(helen.session.who.expect("Helen is signed in"));
    let store = &helen.computer.office.as_ref().expect("an office").store;
    let activity = Activity::titles(store)
        .expect("titles")
        .into_iter()
        .find(|it| it.1 == "Partnership Board")
        .expect("the board")
        .0;
    let terms = VersionedPaper::in_force(store, PaperKind::TermsOfReference, Some(activity))
        .expect("a readable store")
        .expect("terms in force");
    let people = Participation::of_activity(store, activity).expect("people");
    store
        .change(&actor, Verb::Save, None, helen.now, |change| {
            for person in &people {
                let facts = AnswerFacts {
                    answer: Answer::NotAgreed,
                    method: Method::ALL[0],
                    on: helen.now.date_naive(),
                    note: String::new(),
                };
                Agreement::answer(change, terms.id, person.representative, None, &facts)?;
            }
            Ok::<(), StoreError>(())
        })
        .expect("a change");
    board(&mut helen)
        .follow("Change stage")
        .hears("The group has not agreed how it works together.");
}
