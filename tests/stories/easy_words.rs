//! The words of a paper: what the check finds while somebody writes, hard words explained, and who may call it Easy Read.

use alongside_tests::{Visitor, sample};

/// A draft for the Partnership Board with these statements, saved.
fn saved(statements: &[&str]) -> Visitor {
    let mut visitor = sample();
    visitor
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Papers")
        .follow("Write another role description")
        .type_in("Role", "Bus friend");
    for (index, words) in statements.iter().enumerate() {
        let number = index + 1;
        if index > 0 {
            visitor.press("Add another statement");
        }
        visitor
            .type_in(&format!("Statement {number}"), words)
            .press(&format!("Choose a picture (Statement {number})"))
            .type_in("Find a picture", "bus")
            .press("Find pictures")
            .choose("Pictures for “bus”", "A red bus")
            .press("Use this picture");
    }
    visitor.press("Save the draft").is_at("Bus friend");
    visitor
}

/// What the paper says in plain text.
fn paper(visitor: &mut Visitor, language: &str) -> String {
    let here = visitor.address().to_string();
    visitor
        .follow("Choose a format, open, save or print")
        .choose("Format", "Plain text")
        .choose("Language", language)
        .press("Save");
    let paper = visitor.handed.pop().expect("a paper");
    visitor.visit(&here);
    String::from_utf8(paper.files[0].bytes.clone()).expect("text")
}

#[test]
fn what_is_hard_is_told_calmly_and_nothing_keeps_anybody_from_saving() {
    let mut visitor = saved(&["We reimburse you.", "You look at the bus."]);
    visitor
        .hears("The draft of Bus friend is saved.")
        .hears("Draft in easy words")
        .hears("One thing has to be put right.")
        .hears("One thing has to be put right.")
        .hears("You can save at any time.")
        .follow("Statement 1")
        .is_at("Change Bus friend, version 1")
        .hears("Notes on Statement 1")
        .hears("“reimburse” is a hard word. Use an easier one, or explain it.")
        .hears("Try: pay back")
        .hears("Rule: Inclusion Europe, “Information for all”")
        .does_not_hear("Notes on Statement 2");
    assert!(visitor.page().title().starts_with("Change"), "no error");
    // What is typed is looked at anew with each button, before anything is saved.
    visitor
        .type_in("Statement 1", "We pay you back.")
        .press("Move down (Statement 1)")
        .does_not_hear("Notes on Statement")
        .hears("Nothing has to be put right. There is no advice.")
        .press("Save the draft")
        .hears("Nothing has to be put right.");
}

#[test]
fn a_hard_word_is_explained_beside_its_statement_and_at_the_end_of_the_paper() {
    let mut visitor = saved(&["We ask for your consent."]);
    visitor
        .follow("Change this draft")
        .hears("“consent” is a hard word.")
        .type_in("Hard word (Statement 1)", "consent")
        .press("Save the draft")
        .is_told(&["Enter what “consent” means, or delete the word"])
        .finds_typed("Hard word (Statement 1)", "consent")
        .type_in("What it means (Statement 1)", "that you say yes")
        .press("Save the draft")
        .is_at("Bus friend")
        .hears("Consent means that you say yes.")
        .hears("Nothing has to be put right.");
    let text = paper(&mut visitor, "English");
    assert!(text.contains("Consent means that you say yes."), "{text}");
    assert!(text.contains("Hard words"), "{text}");
    let welsh = paper(&mut visitor, "Cymraeg");
    assert!(
        welsh.contains("Ystyr consent yw that you say yes."),
        "{welsh}"
    );
}

#[test]
fn a_character_that_no_typeface_has_is_named_and_formats_that_can_show_it_do() {
    let mut visitor = saved(&["Well done 🎉."]);
    let draft = visitor.address().to_string();
    for (format, told) in [
        (
            "Easy words with pictures (PDF)",
            "The character “🎉” (U+1F389) cannot be printed. Write it another way.",
        ),
        (
            "Braille, grade 1 (BRF)",
            "There is no braille sign for “🎉” (U+1F389). Write it another way.",
        ),
    ] {
        visitor
            .visit(&draft)
            .follow("Choose a format, open, save or print")
            .choose("Format", format)
            .choose("Language", "English")
            .press("Save")
            .hears(told);
        assert!(visitor.handed.is_empty(), "{format}");
    }
    visitor.visit(&draft);
    assert!(paper(&mut visitor, "English").contains("Well done 🎉."));
}

#[test]
fn readers_alone_make_it_easy_read_and_a_change_makes_it_a_draft_again() {
    let mut visitor = saved(&["You look at the bus."]);
    let draft = visitor.address().to_string();
    let text = paper(&mut visitor, "English");
    assert!(text.contains("In easier words, not yet checked"), "{text}");
    visitor
        .follow("Check the words")
        .is_at("Words of Bus friend, version 1")
        .hears("Nobody has checked these words as they are now.")
        .hears("Flesch reading ease")
        .press("Note that the rules are checked")
        .hears("We have noted that the rules are checked.")
        .hears("They keep the rules of “Alongside’s own”, checked on 8 January 2027.")
        .visit(&draft)
        .hears("Rules checked");
    let text = paper(&mut visitor, "English");
    assert!(
        text.contains("In easier words, not yet checked by readers"),
        "{text}"
    );
    visitor
        .follow("Check the words")
        .follow("Note what readers said")
        .is_at("Readers of Bus friend, version 1")
        .press("Save what readers said")
        .is_told(&["Enter who read it", "Choose whether they were paid"])
        .type_in("Who read it", "Marlbrook Readers")
        .choose("Were they paid?", "Yes, they were paid")
        .type_in("What they changed", "They chose the picture.")
        .press("Save what readers said")
        .hears("Checked by Marlbrook Readers on 8 January 2027.")
        .hears("The paper says “Easy Read”.")
        .hears("They chose the picture.")
        .visit(&draft)
        .hears("Checked by readers");
    let text = paper(&mut visitor, "English");
    assert!(
        text.contains("Easy Read, checked by Marlbrook Readers, January 2027"),
        "{text}"
    );
    // Nobody has read it in Welsh.
    let welsh = paper(&mut visitor, "Cymraeg");
    assert!(!welsh.contains("Hawdd ei Ddeall"), "{welsh}");
    visitor
        .follow("Change this draft")
        .type_in("Statement 1", "You look at each bus.")
        .press("Save the draft")
        .hears("Draft in easy words");
    let text = paper(&mut visitor, "English");
    assert!(!text.contains("Easy Read"), "{text}");
    visitor
        .follow("Check the words")
        .hears("8 January 2027: checked by Marlbrook Readers");
}

#[test]
fn nobody_has_read_words_before_they_were_written() {
    let mut visitor = saved(&["You look at the bus."]);
    visitor
        .follow("Check the words")
        .press("Note that the rules are checked")
        .follow("Note what readers said")
        .type_in("Who read it", "Marlbrook Readers")
        .type_date("When they checked it", ["7", "1", "2027"])
        .choose("Were they paid?", "Yes, they were paid")
        .press("Save what readers said")
        .is_told(&[
            "These words were last changed on Friday 8 January 2027. Enter that day or a later one.",
        ])
        .finds_typed("Who read it", "Marlbrook Readers")
        .type_date("When they checked it", ["8", "1", "2027"])
        .press("Save what readers said")
        .hears("Checked by Marlbrook Readers on 8 January 2027.");
}

#[test]
fn rules_are_not_noted_of_a_paper_whose_pages_nobody_can_count() {
    let mut visitor = saved(&["Well done 🎉."]);
    let words = format!("{}/words", visitor.address());
    visitor
        .follow("Check the words")
        .hears("The paper cannot be printed in easy words, so its pages cannot be counted.")
        .hears("The character “🎉” (U+1F389) cannot be printed.")
        .hears("Put right what is listed");
    let buttons = visitor.page().all(&format!("form[action='{words}']"));
    assert_eq!(buttons.len(), 0);
}

#[test]
fn words_in_capitals_and_in_other_alphabets_are_told_as_what_they_are() {
    let mut visitor = saved(&["THE STAKEHOLDERS FACILITATE PROCUREMENT."]);
    visitor
        .hears("4 things have to be put right.")
        .follow("Statement 1")
        .hears("“THE STAKEHOLDERS FACILITATE PROCUREMENT.” is in block capitals.")
        .hears("“STAKEHOLDERS” is a hard word.")
        .type_in("Statement 1", "تدفع لك الجمعية أجرة الحافلة.")
        .press("Save the draft")
        .hears("Nothing has to be put right.")
        .hears("Words in other alphabets are not checked")
        .does_not_hear("Checked as English.");
}

#[test]
fn readers_who_were_not_paid_do_not_make_it_easy_read() {
    let mut visitor = saved(&["You look at the bus."]);
    let draft = visitor.address().to_string();
    visitor
        .follow("Check the words")
        .press("Note that the rules are checked")
        .follow("Note what readers said")
        .type_in("Who read it", "Marlbrook Readers")
        .choose("Were they paid?", "No, they were not paid")
        .press("Save what readers said")
        .hears("The readers were not paid, so the paper cannot call itself Easy Read.")
        .visit(&draft);
    let text = paper(&mut visitor, "English");
    assert!(
        text.contains("In easier words, checked by Marlbrook Readers, January 2027"),
        "{text}"
    );
    assert!(!text.contains("Easy Read"), "{text}");
}

#[test]
fn rules_are_not_noted_while_something_has_to_be_mended_nor_readers_asked() {
    let mut visitor = saved(&["We reimburse you."]);
    let words = format!("{}/words", visitor.address());
    visitor.visit(&words).hears("Put right what is listed");
    let before = visitor.changes();
    let fields = [
        ("token", "018f2b6c7a5e7c3f9a1b2c3d4e5f6a7b"),
        ("fingerprint", "another text"),
    ];
    visitor
        .send_form(&words, &fields)
        .hears("Somebody changed the words after you opened this page.");
    // A form that no page shows.
    visitor
        .visit(&words.replace("/words", "/readers"))
        .is_at("Words of Bus friend, version 1");
    assert_eq!(visitor.changes(), before);
}

#[test]
fn a_check_can_be_taken_back_and_counts_once_however_often_it_is_sent() {
    let mut visitor = saved(&["You look at the bus."]);
    let draft = visitor.address().to_string();
    visitor.follow("Check the words");
    visitor.press_twice("Note that the rules are checked");
    visitor
        .visit(&draft)
        .hears("Rules checked")
        .follow("What changed")
        .hears("Rules checked")
        .press("Undo this change")
        .visit(&draft)
        .hears("Draft in easy words");
}

#[test]
fn packs_and_their_pages_say_where_the_words_of_each_paper_stand() {
    let mut visitor = sample();
    visitor
        .visit("/role-descriptions")
        .hears("Rules checked")
        .hears("Draft in easy words")
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Papers")
        .hears("Words: Rules checked.")
        .hears("Words: Draft in easy words.");
}
