//! A charity begins: from the first start to the first activity.

use crate::axe;
use crate::window::Window;

/// The passphrase of everybody in these stories.
pub const PASSPHRASE: &str = "six blue teapots at dawn";

#[test]
fn a_charity_starts_its_own_file_and_adds_an_activity() {
    let window = Window::open();
    axe::check_in_every_theme(&window);
    window.picture("first-start");
    start_our_own(&window, axe::check_in_every_theme);
    window.visit("/").picture("home");
    axe::check_in_every_theme(&window);

    window.follow("Activities").picture("activities");
    window.follow("Add an activity").picture("activity-new");
    axe::check_in_every_theme(&window);
    // Nothing was chosen yet: the summary has the focus, and its links lead to the fields.
    window
        .press("Save the activity")
        .hears("There is a problem");
    assert!(window.title().starts_with("Error: "), "{}", window.title());
    window.picture("activity-new-error");
    axe::check_in_every_theme(&window);
    window.jump("Enter a title for the activity");
    assert_eq!(window.focus(), "field Title");
    window.screen.type_text("Partnership Board");
    assert_eq!(window.value("Title"), "Partnership Board");
    window.choose("Board").choose("Co-produce");
    window.type_in("Purpose", "Decide together how buses are run");
    window.type_day("First day", ["18", "1", "2027"]);
    window.pick("Contact", "Helen Marsh");
    window
        .press("Save the activity")
        .hears("Partnership Board is saved.");
    assert_eq!(window.heading(), "Partnership Board");
    assert_eq!(window.frame_title(), window.title());
    window.picture("activity-show");
    axe::check_in_every_theme(&window);
}

/// From the welcome to Home, signed in as Helen Marsh. Has a `look` at each page on the way.
pub fn start_our_own(window: &Window, look: impl Fn(&Window)) {
    window.press("Start our own").picture("start-our-own");
    look(window);
    window
        .type_in("Name of your charity", "Marlbrook Voices")
        .type_in("Your name", "Helen Marsh");
    window
        .type_in("Passphrase", PASSPHRASE)
        .type_in("Type it again", PASSPHRASE);
    window
        .press("Choose a place and make the file")
        .hears("Your file is made.");
    assert!(
        window
            .desk
            .saved
            .join("Marlbrook Voices.alongside")
            .exists()
    );
    window.picture("recovery-sheet");
    look(window);
    window.press("Open the sheet");
    assert!(window.desk.viewer_holds("Recovery sheet.pdf"));
    window.press("I have the sheet. Continue");
}
