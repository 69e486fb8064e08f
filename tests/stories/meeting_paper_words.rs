//! The words of a paper for a meeting: its headings, what the rules find, and readers who make it Easy Read.

use alongside_tests::{Visitor, january_papers};

/// A paper of the January meeting in plain text.
fn text_of(helen: &mut Visitor) -> String {
    let here = helen.address().to_string();
    helen
        .follow("Read or print it in any format")
        .choose("Format", "Plain text")
        .press("Save");
    let paper = helen.handed.pop().expect("a paper");
    helen.visit(&here);
    String::from_utf8(paper.files[0].bytes.clone()).expect("text")
}

/// A paper with two statements, each with its picture, the first below a heading.
fn timetable() -> Visitor {
    let mut helen = january_papers();
    helen
        .follow("Write a paper")
        .type_in("Title", "Our buses")
        .press("Add another statement")
        .type_in("Heading above statement 1", "The new buses")
        .type_in("Statement 1", "You see the new buses.")
        .type_in("Statement 2", "You say what you think.");
    for number in 1..=2 {
        helen
            .press(&format!("Choose a picture (Statement {number})"))
            .type_in("Find a picture", "bus")
            .press("Find pictures")
            .choose("Pictures for “bus”", "A red bus")
            .press("Use this picture");
    }
    helen.press("Save the paper").hears("“Our buses” is saved.");
    helen
}

#[test]
fn a_heading_stands_on_the_page_in_the_paper_and_in_its_earlier_version() {
    let mut helen = timetable();
    helen
        .hears("The new buses")
        .follow("Read or print it in any format")
        .choose("Format", "Web page")
        .press("Save");
    let html = helen.handed.pop().expect("a paper").files[0].bytes.clone();
    let html = String::from_utf8(html).expect("text");
    assert!(html.contains(">The new buses</h2>"), "{html}");
    helen
        .visit("/meetings")
        .follow("January meeting of the board");
    helen.follow("Papers").follow("Our buses");
    assert!(text_of(&mut helen).contains("The new buses"));
    helen
        .follow("Change its words")
        .type_in(
            "Heading above statement 1",
            "The many new buses of the town that we all want to see",
        )
        .press("Save the paper")
        .hears("One thing has to be put right.")
        .follow("Heading above statement 1")
        .hears("This heading has 13 words.")
        .type_in("Heading above statement 1", "The new buses")
        .press("Save the paper")
        .follow("The text is final")
        .press("The text is final")
        .follow("Begin a new version")
        .type_in("What is new in it", "Nothing much")
        .press("Begin the new version")
        .type_in("Heading above statement 1", "All buses")
        .press("Save the paper")
        .hears("All buses")
        .does_not_hear("The new buses")
        .follow("Version 1")
        .hears("The new buses");
}

#[test]
fn readers_make_a_paper_of_a_meeting_easy_read_until_its_words_change() {
    let mut helen = timetable();
    helen.hears("Draft in easy words");
    assert!(text_of(&mut helen).contains("In easier words, not yet checked"));
    let here = helen.address().to_string();
    helen
        .follow("Check the words")
        .is_at("Words of Our buses, version 1")
        .press("Note that the rules are checked")
        .hears("We have noted that the rules are checked.")
        .follow("Note what readers said")
        .type_in("Who read it", "Marlbrook Readers")
        .choose("Were they paid?", "Yes, they were paid")
        .press("Save what readers said")
        .hears("The paper says “Easy Read”.")
        .visit(&here)
        .hears("Checked by readers");
    let easy = "Easy Read, checked by Marlbrook Readers, January 2027";
    assert!(text_of(&mut helen).contains(easy));
    helen
        .follow("The text is final")
        .press("The text is final")
        .hears("Checked by readers")
        .follow("Begin a new version")
        .type_in("What is new in it", "Stakeholders facilitate procurement.")
        .press("Begin the new version")
        .hears("“facilitate” is a hard word.")
        .press("Save the paper")
        .hears("Draft in easy words");
    let text = text_of(&mut helen);
    assert!(text.contains("Stakeholders facilitate"), "{text}");
    assert!(!text.contains("Easy Read"), "{text}");
    // The version that readers checked is still what it was.
    helen
        .follow("Version 1")
        .choose("Format", "Plain text")
        .press("Save");
    let former = helen.handed.pop().expect("a paper").files[0].bytes.clone();
    assert!(String::from_utf8(former).expect("text").contains(easy));
}

#[test]
fn a_paper_that_is_made_from_the_agenda_has_no_words_to_check() {
    let mut helen = january_papers();
    helen
        .follow("Agenda for January")
        .does_not_hear("Check the words");
    let words = format!("{}/words", helen.address());
    helen.visit(&words);
    assert_eq!(helen.page().status, 404);
}
