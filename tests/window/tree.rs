//! What assistive technology is given: the accessibility tree, compared with what is kept in tests/expected/tree/.

use crate::first_start::start_our_own;
use crate::window::{Window, workspace};

#[test]
fn the_forms_say_what_each_thing_is_and_how_it_stands() {
    let window = Window::open();
    expect(&window, "welcome");
    window.press("Start our own");
    expect(&window, "start-our-own");
    window.visit("/");
    start_our_own(&window, |_| ());
    window.visit("/activities/new");
    expect(&window, "activity-new");
    window.press("Save the activity");
    expect(&window, "activity-new-with-problems");
    window.visit("/representatives/new");
    expect(&window, "representative-new");
}

/// Compares the tree with the one that is kept. With `ALONGSIDE_ACCEPT` set, the tree is kept as it is now: read the difference
/// before it is committed.
fn expect(window: &Window, name: &str) {
    let script = workspace().join("tests/window/tree.py");
    let tree = window
        .screen
        .output("/usr/bin/python3", &[&script.to_string_lossy()]);
    let kept = workspace().join(format!("tests/expected/tree/{name}.txt"));
    if std::env::var_os("ALONGSIDE_ACCEPT").is_some() {
        std::fs::write(&kept, &tree).expect("the tree");
    }
    let expected = std::fs::read_to_string(&kept).unwrap_or_default();
    for (number, (is, was)) in tree.lines().zip(expected.lines()).enumerate() {
        assert_eq!(
            is.trim(),
            was.trim(),
            "{}, line {}; the tree is now:\n{tree}",
            kept.display(),
            number + 1
        );
    }
    assert_eq!(
        tree.lines().count(),
        expected.lines().count(),
        "{}; the tree is now:\n{tree}",
        kept.display()
    );
}
