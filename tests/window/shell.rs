//! What the shell itself promises, whatever the pages say.

use crate::window::Window;

#[test]
fn the_first_start_shows_a_page_whose_title_the_frame_repeats() {
    let window = Window::open();
    window.picture("first-start");
    assert_eq!(window.frame_title(), window.title());
    assert_ne!(window.title(), "");
}

#[test]
fn tab_goes_from_the_heading_through_the_page_and_the_skip_link_is_first_from_the_top() {
    let window = Window::open();
    assert!(window.focus().starts_with("heading "), "{}", window.focus());
    window.screen.key("Tab");
    let first = window.focus();
    window.screen.key("Tab");
    assert_ne!(window.focus(), first);
    window.screen.key("shift+Tab");
    assert_eq!(window.focus(), first);
}

#[test]
fn control_and_plus_enlarge_the_page_and_nought_makes_it_usual_again() {
    let window = Window::open();
    let width = || {
        window
            .examine("return innerWidth")
            .as_f64()
            .unwrap_or_default()
    };
    let usual = width();
    window.screen.key("ctrl+plus");
    window.screen.key("ctrl+plus");
    assert!(
        width() < usual * 0.9,
        "{} is not narrower than {usual}",
        width()
    );
    window.screen.key("ctrl+0");
    assert_eq!(width(), usual);
}

#[test]
fn no_page_leads_out_of_the_program() {
    let window = Window::open();
    let here = window.address();
    for elsewhere in [
        "https://example.org/",
        "http://localhost:9/",
        "file:///etc/hostname",
        "alongside://elsewhere/",
        "data:text/html,<h1>x</h1>",
    ] {
        window.examine(&format!("location.href = '{elsewhere}'"));
        std::thread::sleep(std::time::Duration::from_millis(150));
        assert_eq!(window.address(), here, "{elsewhere}");
    }
}

#[test]
fn pages_may_not_call_the_program() {
    let window = Window::open();
    let answer = window.examine_until_done(
        "const done = arguments[arguments.length - 1]; \
         window.__TAURI_INTERNALS__.invoke('plugin:dialog|open', { options: {} }).then(() => done('opened'), (no) => done('refused'))",
        serde_json::json!([]),
    );
    assert_eq!(answer, "refused");
}
