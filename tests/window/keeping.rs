//! Nothing typed is lost, and nothing typed is left lying about.

use crate::first_start::{PASSPHRASE, start_our_own};
use crate::window::Window;
use std::path::Path;

#[test]
fn a_window_that_nobody_uses_locks_itself_and_gives_back_what_was_typed() {
    let window = Window::open();
    start_our_own(&window, |_| ());
    window
        .visit("/activities/new")
        .type_in("Title", "Half an activity");
    // The setting counts minutes; a test has two seconds.
    window.examine("document.documentElement.dataset.lockAfter = 2");
    window.waits_for("Alongside is locked");
    window.picture("locked");
    window
        .type_in("Your passphrase", PASSPHRASE)
        .press("Sign in");
    assert_eq!(window.address(), "/activities/new");
    assert_eq!(window.value("Title"), "Half an activity");
}

#[test]
fn somebody_who_reads_by_the_keyboard_is_not_locked_out() {
    let window = Window::open();
    start_our_own(&window, |_| ());
    window.visit("/activities/new");
    window.examine("document.documentElement.dataset.lockAfter = 2");
    for _ in 0..8 {
        window.screen.key("Tab");
        std::thread::sleep(std::time::Duration::from_millis(500));
    }
    assert_eq!(window.address(), "/activities/new");
}

#[test]
fn what_was_typed_is_nowhere_on_the_disk() {
    let window = Window::open();
    start_our_own(&window, |_| ());
    window
        .visit("/activities/new")
        .type_in("Title", "Xylophone Fellowship")
        .press("Save the activity");
    window.type_in("Purpose", "Quizzical marimbas");
    window.close();
    for word in ["Xylophone", "Quizzical", "teapots"] {
        assert_eq!(
            holding(&window.screen.home, word.as_bytes()),
            Vec::<String>::new(),
            "{word}"
        );
    }
}

#[test]
fn closing_leaves_no_paper_in_the_viewer_s_folder() {
    let window = Window::open();
    start_our_own(&window, |_| ());
    let open = window
        .screen
        .home
        .join(".local/share/uk.alongside.desktop/open");
    assert_eq!(std::fs::read_dir(&open).expect("the folder").count(), 1);
    window.close();
    assert_eq!(std::fs::read_dir(&open).expect("the folder").count(), 0);
}

/// Files below `folder` that hold these bytes.
fn holding(folder: &Path, bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.extend(holding(&path, bytes));
        } else if std::fs::read(&path)
            .is_ok_and(|text| text.windows(bytes.len()).any(|part| part == bytes))
        {
            found.push(path.display().to_string());
        }
    }
    found
}
