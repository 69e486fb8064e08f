//! A table of many people and papers: asked for some of them, it shows those and says how many they are.

use alongside_involvement::{
    Actor,
    activity::Participation,
    meeting::Meeting,
    meeting_paper::{Matrix, MeetingPaper},
    representative::{Representative, RepresentativeDraft},
    store::{StoreError, Verb},
};
use alongside_locales::{Language, Words};
use alongside_tests::{Visitor, january_papers};

fn rows(helen: &Visitor) -> usize {
    let rows = helen.page().all("table.al-matrix tbody [role=rowheader]");
    rows.len()
}

/// So many more people in the board.
fn more_people(helen: &Visitor, count: usize) {
    let words = Words::new(Language::English);
    let today = helen.now.date_naive();
    let who = Actor::Staff(helen.session.who.expect("Helen"));
    let store = &helen.computer.office.as_ref().expect("an office").store;
    let meetings = MeetingPaper::meetings_between(store, today, today + chrono::Days::new(60));
    let meeting = Meeting::find(store, meetings.expect("meetings")[0]).expect("a meeting");
    let added = store.change(&who, Verb::Import, None, helen.now, |change| {
        for number in 1..=count {
            let draft = RepresentativeDraft {
                name: format!("Person {number}"),
                status: "active".into(),
                ..Default::default()
            };
            let facts = draft.check(words, None).expect("a representative");
            let id = Representative::add(change, &facts)?;
            Participation::begin(change, meeting.activity, id, today)?;
        }
        Ok::<_, StoreError>(())
    });
    added.expect("people");
    let matrix = Matrix::of(store, meeting, today).expect("a matrix");
    assert_eq!(matrix.rows.len(), 6 + count);
}

#[test]
fn six_people_are_seen_at_a_glance_and_thirty_can_be_asked_for_some() {
    let mut helen = january_papers();
    helen.does_not_hear("Part of a name");
    more_people(&helen, 24);
    helen.reload();
    assert_eq!(rows(&helen), 30);
    helen
        .type_in("Part of a name", "nobody called so")
        .press("Show these people")
        .hears("Nobody matches.");
    assert_eq!(rows(&helen), 0);
    helen
        .type_in("Part of a name", " PERSON 2 ")
        .press("Show these people")
        .hears("Showing 6 of 30 people.")
        .hears("Has everything 0 of 30 people")
        .finds_typed("Part of a name", " PERSON 2 ");
    assert_eq!(rows(&helen), 6, "2, and 20 to 24");
    helen.follow("Show everybody");
    assert_eq!(rows(&helen), 30);
}

#[test]
fn whoever_has_everything_is_left_out_where_only_work_is_wanted() {
    let mut helen = january_papers();
    let table = helen.address().to_string();
    helen
        .visit(&format!("{table}?show=to-do"))
        .hears("Showing 6 of 6 people.");
    helen
        .visit(&table)
        .follow("Papers for Joan")
        .press("Note that they were sent")
        .visit(&format!("{table}?show=to-do&named=joan"))
        .hears("Showing 1 of 6 people.");
    assert_eq!(rows(&helen), 1, "Joan still waits for the budget");
    helen
        .visit(&table)
        .follow("Joan Whitlock")
        .press("They do not want this paper (Budget)")
        .visit(&format!("{table}?show=to-do"))
        .hears("Showing 5 of 6 people.");
    assert_eq!(rows(&helen), 5);
    helen
        .visit(&format!("{table}?show=to-do&named=joan"))
        .hears("Nobody matches.")
        .follow("Show everybody");
    assert_eq!(rows(&helen), 6);
}
