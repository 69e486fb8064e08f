//! Helen makes the packs for the Partnership Board: each person's papers in the format they asked for.

use alongside_tests::{Visitor, marlbrook};
use alongside_ui::{Handover, How};

fn papers() -> Visitor {
    let mut helen = marlbrook();
    helen
        .follow("Activities")
        .follow("Partnership Board")
        .follow("Papers");
    helen
}

fn names(handover: &Handover) -> Vec<&str> {
    handover
        .files
        .iter()
        .map(|file| file.name.as_str())
        .collect()
}

#[test]
fn all_packs_go_into_one_folder_each_under_a_plain_name() {
    let mut helen = papers();
    helen
        .hears("4 packs can be made now.")
        .hears("Large print, 20 point, by post, on yellow paper")
        .hears("Alongside does not make this format yet (Audio recording).")
        .press("Make all 4 packs");
    let packs = helen.handed.pop().expect("packs");
    assert_eq!(packs.how, How::SaveFolder);
    assert_eq!(
        names(&packs),
        [
            "Amina Yusuf/Start here.docx",
            "Amina Yusuf/Letter.docx",
            "Amina Yusuf/1 About the Partnership Board.docx",
            "Amina Yusuf/2 Your role Member of the Partnership Board.docx",
            "Derek Oyelaran/Start here.txt",
            "Derek Oyelaran/Letter.txt",
            "Derek Oyelaran/1 About the Partnership Board.txt",
            "Derek Oyelaran/2 Your role Member of the Partnership Board.txt",
            "Joan Whitlock/Start here.pdf",
            "Joan Whitlock/Letter.pdf",
            "Joan Whitlock/1 About the Partnership Board.pdf",
            "Joan Whitlock/2 Your role Member of the Partnership Board.pdf",
            "Rosie Tattersall/Start here.pdf",
            "Rosie Tattersall/Letter.pdf",
            "Rosie Tattersall/1 About the Partnership Board.pdf",
            "Rosie Tattersall/2 Your role Member of the Partnership Board.pdf",
        ]
    );
    helen.hears("8 January 2027");
}

#[test]
fn what_was_handed_over_is_logged_once_and_looking_logs_nothing() {
    let mut helen = papers();
    let before = helen.changes();
    helen
        .reload()
        .follow("About the Partnership Board")
        .press("Print");
    assert_eq!(
        helen.changes(),
        before,
        "a paper that was printed is no pack"
    );
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Papers");
    helen.press_twice("Save the pack of Rosie Tattersall");
    let zip = helen.handed.pop().expect("a pack");
    assert_eq!(
        (zip.how, names(&zip)),
        (How::SaveAs, vec!["Papers for Rosie Tattersall.zip"])
    );
    let logged = helen.changes();
    assert_ne!(logged, before);
    helen.reload().hears("8 January 2027");
    assert_eq!(helen.changes(), logged);
}

#[test]
fn each_paper_can_be_had_in_each_format_and_language() {
    let mut helen = papers();
    for (format, language, name) in [
        (
            "Easy words with pictures (PDF)",
            "English",
            "About the Partnership Board.pdf",
        ),
        ("Web page", "Cymraeg", "Gwybodaeth Partnership Board.html"),
        ("Plain text", "English", "About the Partnership Board.txt"),
        (
            "Word document",
            "Cymraeg",
            "Gwybodaeth Partnership Board.docx",
        ),
        (
            "Book for a phone or reader (EPUB)",
            "English",
            "About the Partnership Board.epub",
        ),
        (
            "Braille, grade 1 (BRF)",
            "English",
            "About the Partnership Board.brf",
        ),
        (
            "Script to be read aloud",
            "Cymraeg",
            "Gwybodaeth Partnership Board.txt",
        ),
    ] {
        helen
            .visit("/activities")
            .follow("Partnership Board")
            .follow("Papers")
            .follow("About the Partnership Board")
            .choose("Format", format)
            .choose("Language", language)
            .press("Save");
        assert_eq!(names(&helen.handed.pop().expect("a paper")), [name]);
    }
}

#[test]
fn braille_in_welsh_is_refused_in_a_sentence_where_nothing_can_make_it() {
    let mut helen = papers();
    helen
        .follow("About the Partnership Board")
        .choose("Format", "Braille, grade 1 (BRF)")
        .choose("Language", "Cymraeg")
        .press("Save")
        .hears("Braille in Welsh needs the program liblouis");
    assert!(helen.handed.is_empty());
}

#[test]
fn a_typeface_can_be_chosen() {
    let mut bytes = Vec::new();
    for typeface in ["The usual one for the format", "Andika"] {
        let mut helen = papers();
        helen
            .follow("About the Partnership Board")
            .choose("Format", "Large print (PDF)")
            .choose("Typeface", typeface)
            .press("Save");
        bytes.push(helen.handed.pop().expect("a paper").files[0].bytes.clone());
    }
    assert_ne!(bytes[0], bytes[1]);
}
