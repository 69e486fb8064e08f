//! A photo of the charity's own comes in by the system's dialog, and packs are made while pages go on being shown.

use crate::window::Window;
use serde_json::json;
use std::path::Path;

const DRAWING: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path fill='#0E4F55' d='M0 0h9v9z'/></svg>";

#[test]
fn a_drawing_comes_in_and_is_seen() {
    let window = Window::open();
    window.press("Try the sample charity");
    let drawing = window.desk.saved.join("red-bus.svg");
    std::fs::write(&drawing, DRAWING).expect("a drawing");
    window.desk.answer(json!({ "picture": drawing }));
    window.visit("/pictures").press("Add a picture");
    window
        .hears("Describe this picture")
        .choose("No, or drawn people only")
        .press("Save these words")
        .hears("Papers can show this picture.");
    // A picture that the web view could not show would be empty.
    let seen = "return [...document.images].every(it => it.complete && it.naturalWidth > 0)";
    assert_eq!(window.examine(seen), json!(true));
}

#[test]
fn packs_of_all_activities_are_made_and_told() {
    let window = Window::open();
    window.press("Try the sample charity");
    let folder = window.desk.saved.clone();
    window.desk.answer(json!({ "folder": folder }));
    window.visit("/packs").press("Make all 7 packs");
    window.waits_for("7 packs are ready");
    let made = folder.join("Packs");
    let count = |place: &Path| std::fs::read_dir(place).expect("a folder").count();
    assert_eq!(count(&made), 2, "a folder for each activity");
    assert_eq!(count(&made.join("Partnership Board")), 4);
    assert_eq!(count(&made.join("Partnership Board/Joan Whitlock")), 9);
    assert!(
        window.focus().contains("7 packs are ready"),
        "{}",
        window.focus()
    );
}
