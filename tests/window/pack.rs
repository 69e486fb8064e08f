//! From the first start to a pack on the disk, and a certificate at the printer.

use crate::first_start::start_our_own;
use crate::window::Window;
use serde_json::json;

#[test]
fn a_charity_begins_and_hands_over_a_pack_in_large_print() {
    let window = Window::open();
    start_our_own(&window, |_| ());
    window.visit("/activities/new");
    window
        .type_in("Title", "Bus forum")
        .choose("Board")
        .choose("Co-produce");
    window
        .type_in("Purpose", "Decide together how buses are run")
        .pick("Contact", "Helen Marsh")
        .press("Save the activity")
        .hears("Bus forum is saved.");
    let activity = window.address();

    window.visit("/representatives/new");
    window
        .type_in("Preferred name", "Joan Whitlock")
        .choose("Active");
    window
        .press("Save this person")
        .follow("Say how Joan gets papers");
    window
        .choose("Large print")
        .type_in("Size for large print", "20")
        .choose("Post");
    window
        .type_in("Working days to read them", "7")
        .choose("Joan")
        .press("Save how papers come");

    window.visit("/activities").follow("Bus forum");
    assert_eq!(window.address(), activity);
    window
        .follow("People")
        .pick("Add a representative", "Joan Whitlock")
        .press("Add this person")
        .hears("Joan Whitlock has been added to Bus forum.");
    window.follow("Papers").press("Save Joan Whitlock’s pack");
    window.hears("Papers for Joan Whitlock.zip");
    assert!(window.focus().contains("Done"), "{}", window.focus());
    let pack = window.desk.saved.join("Papers for Joan Whitlock.zip");
    let bytes = std::fs::read(pack).expect("the pack");
    assert!(bytes.starts_with(b"PK"), "a zip");
    let named = |name: &str| {
        bytes
            .windows(name.len())
            .any(|part| part == name.as_bytes())
    };
    assert!(named("1 About the Bus forum.pdf"));
    assert!(!named("arge print"), "a name says what the format is");
}

#[test]
fn a_certificate_of_the_sample_charity_is_opened_and_printed() {
    let window = Window::open();
    window
        .press("Try the sample charity")
        .follow("Certificates")
        .follow("Rosie Tattersall");
    window.picture("certificate").press("Print");
    let printed: Vec<_> = std::fs::read_dir(&window.desk.printer)
        .expect("the printer")
        .flatten()
        .collect();
    assert_eq!(printed.len(), 1);
    let paper = std::fs::read(printed[0].path()).expect("the paper");
    assert!(paper.starts_with(b"%PDF"), "a PDF");
    // Nobody chose a place: nothing is written, and the page says so.
    window.desk.answer(json!({ "save_in": null }));
    let before = std::fs::read_dir(&window.desk.saved)
        .expect("the folder")
        .count();
    window.press("Save");
    let after = std::fs::read_dir(&window.desk.saved)
        .expect("the folder")
        .count();
    assert_eq!(before, after);
}
