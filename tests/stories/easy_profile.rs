//! Limits for easy words: made, put in use, and felt.

use alongside_tests::{Visitor, sample};

/// At the draft of a member of the Partnership Board, which has one statement of nine words.
fn draft() -> Visitor {
    let mut visitor = sample();
    visitor
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Papers")
        .follow("Member")
        .follow("Change this draft")
        .type_in("Statement 1", "You say what you think and what you want.")
        .press("Save the draft");
    visitor
}

#[test]
fn limits_of_our_own_are_in_use_until_alongside_s_are_taken_again() {
    let mut visitor = draft();
    let role = visitor.address().to_string();
    visitor
        .hears("Limits: Alongside’s own.")
        .hears("Nothing has to be put right.")
        .visit("/settings")
        .follow("Limits for easy words")
        .follow("Make your own limits")
        .type_in("Name", "Short and sweet")
        .type_in("Words in a sentence: advice above", "9")
        .type_in("Words in a sentence: at most", "5")
        .press("Save the limits")
        .is_told(&["Words in a sentence: at most must be from 9 to 40"])
        .type_in("Words in a sentence: advice above", "4")
        .press("Save the limits")
        .is_at("Short and sweet")
        .hears("Not in use")
        .visit(&role)
        .hears("Nothing has to be put right.")
        .visit("/easy-profiles")
        .follow("Short and sweet")
        .press("Use these limits")
        .hears("“Short and sweet” is now in use.")
        .visit(&role)
        .hears("Limits: Short and sweet.")
        .hears("One thing has to be put right.")
        .follow("Check the words")
        .hears("“You say what you think and…” has 9 words.")
        .visit("/easy-profiles")
        .press("Use Alongside’s own limits")
        .visit(&role)
        .hears("Nothing has to be put right.");
}

#[test]
fn pages_are_counted_as_soon_as_a_draft_is_saved() {
    let mut visitor = draft();
    let role = visitor.address().to_string();
    visitor
        .does_not_hear("The whole paper")
        .visit("/easy-profiles")
        .follow("Make your own limits")
        .type_in("Name", "One page")
        .type_in("Pages: advice above", "1")
        .type_in("Pages: at most", "1")
        .press("Save the limits")
        .press("Use these limits")
        .visit(&role)
        .follow("Change this draft");
    for number in 2..=20 {
        visitor
            .press("Add another statement")
            .type_in(&format!("Statement {number}"), "You say what you think.");
    }
    visitor
        .press("Save the draft")
        .hears("The whole paper: One thing has to be put right.");
}

#[test]
fn limits_that_are_archived_are_not_in_use() {
    let mut visitor = sample();
    visitor
        .visit("/easy-profiles")
        .follow("Our reading group’s")
        .press("Use these limits")
        .follow("Our reading group’s")
        .hears("In use")
        .follow("Change these limits")
        .type_in("Pages: at most", "12")
        .type_in("Pages: advice above", "10")
        .press("Save the limits")
        .hears("12")
        .follow("Archive these limits")
        .press("Archive these limits")
        .reload()
        .does_not_hear("Our reading group’s")
        .visit("/role-descriptions")
        .follow("Member")
        .hears("Limits: Alongside’s own.")
        .visit("/easy-profiles/archived")
        .follow("Our reading group’s")
        .press("Bring them back")
        .hears("The limits “Our reading group’s” are back.");
}
