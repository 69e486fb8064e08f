//! The charity's own hard words: kept in a list, found again, and looked for in every paper.

use alongside_tests::sample;

#[test]
fn a_word_is_added_found_changed_and_archived() {
    let mut visitor = sample();
    visitor
        .visit("/settings")
        .follow("Your hard words")
        .hears("link worker")
        .follow("Add a word")
        .press("Save the word")
        .is_told(&["Enter the word", "Enter what the word means"])
        .type_in("Word", "safe space")
        .type_in("What it means", "a room where you can be calm")
        .press("Save the word")
        .hears("“safe space” is saved.")
        .type_in("Find a word", "CALM")
        .press("Find words")
        .hears("safe space")
        .does_not_hear("link worker")
        .type_in("Find a word", "qwertz")
        .press("Find words")
        .hears("No word matches “qwertz”.")
        .follow("Show all words")
        .follow("safe space")
        .follow("Change this word")
        .type_in("What it means", "a quiet room")
        .press("Save the word")
        .hears("a quiet room")
        .follow("What changed")
        .hears("a room where you can be calm")
        .follow("Back")
        .follow("Archive this word")
        .press("Archive this word")
        .does_not_hear("a quiet room")
        .follow("Archived words")
        .follow("safe space")
        .press("Bring it back")
        .hears("“safe space” is back.");
}

#[test]
fn every_paper_is_asked_to_explain_it() {
    let mut visitor = sample();
    visitor
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Papers")
        .follow("Write another role description")
        .type_in("Role", "Friend")
        .type_in("Statement 1", "You meet the Link Workers.")
        .press("Save the draft")
        .follow("Statement 1")
        .hears("“Link Workers” is on your list of hard words.")
        .hears("Your list says: a person who helps you find things to do")
        .hears("Rule: Your own words")
        .press("Explain “link worker” as your list does (Statement 1)")
        .hears("Statement 1 explains it now. Nothing is saved yet.")
        .does_not_hear("is on your list of hard words.")
        .finds_typed("Hard word (Statement 1)", "link worker")
        .press("Save the draft")
        .hears("Link worker means a person who helps you find things to do.");
}

#[test]
fn somebody_else_s_words_are_not_overwritten() {
    let mut visitor = sample();
    visitor
        .visit("/jargon-words")
        .follow("link worker")
        .follow("Change this word");
    let mut other = visitor.keeps_the_form_open();
    visitor
        .reload()
        .type_in("What it means", "a helper")
        .press("Save the word");
    other.type_in("What it means", "a guide");
    visitor
        .sends(other, "Save the word")
        .hears("Somebody else saved “a helper” here.")
        .finds_typed("What it means", "a guide");
}
