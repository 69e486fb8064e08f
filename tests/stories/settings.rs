//! Helen makes Alongside her own, and her charity's.

use alongside_tests::{PASSPHRASE, sample};
use alongside_ui::Chosen;
use chrono::TimeDelta;
use std::path::PathBuf;

#[test]
fn colours_and_size_follow_the_person_and_not_the_computer() {
    let mut helen = sample();
    let theme = |visitor: &alongside_tests::Visitor| {
        visitor.page().all("html")[0]
            .value()
            .attr("data-theme")
            .unwrap_or_default()
            .to_string()
    };
    helen
        .visit("/settings/appearance")
        .choose("Colours", "Dark: light words on a dark page")
        .choose("Text size", "Twice as large")
        .press("Save how pages look")
        .hears("Pages now look like this whenever you sign in.");
    assert_eq!(theme(&helen), "dark");
    let mut next = sample();
    next.visit("/settings/appearance");
    assert_eq!(theme(&next), "system");
    helen.session.appearance = Default::default();
    helen
        .press("Lock")
        .type_in("Your passphrase", PASSPHRASE)
        .press("Sign in");
    assert_eq!(theme(&helen), "dark");
}

#[test]
fn the_language_changes_at_once_and_back() {
    let mut helen = sample();
    helen
        .visit("/settings/language")
        .choose("Language of pages", "Cymraeg")
        .press("Save the language")
        .is_at("Iaith")
        .hears("Mae’r tudalennau yn Gymraeg nawr.")
        .visit("/settings")
        .is_at("Gosodiadau")
        .visit("/settings/language")
        .choose("Iaith y tudalennau", "English")
        .press("Cadw’r iaith")
        .hears("Pages are in English now.");
}

#[test]
fn what_was_not_offered_is_not_taken() {
    let mut helen = sample();
    helen
        .send_form(
            "/settings/appearance",
            &[
                ("text-size", "900"),
                ("spacing", "normal"),
                ("theme", "pink"),
                ("token", "1"),
            ],
        )
        .is_told(&["Choose one from each list", "Choose one from each list"])
        .send_form("/settings/language", &[("language", "tlh")])
        .is_told(&["Choose a language"])
        .send_form("/settings/lock", &[("minutes", "-1")])
        .is_told(&["Choose after how long the window locks"]);
}

#[test]
fn the_window_may_stay_open_for_ever_if_they_say_so() {
    let mut helen = sample();
    helen
        .visit("/settings/lock")
        .choose("Lock after", "Never: we lock it by hand")
        .press("Save the time")
        .waits(TimeDelta::hours(9))
        .visit("/activities")
        .is_at("Activities");
}

#[test]
fn a_backup_brings_back_what_was_there() {
    let mut helen = sample();
    helen
        .visit("/settings/backups")
        .press("Make a backup now")
        .waits(TimeDelta::minutes(1))
        .visit("/charity/edit")
        .type_in("Name", "Someone Else")
        .press("Save your charity’s details")
        .hears("Someone Else")
        .visit("/settings/backups")
        .follow("Go back (Today at 9:00)")
        .press("Go back to this backup")
        .hears("The backup was restored.")
        .type_in("Your passphrase", PASSPHRASE)
        .press("Sign in")
        .visit("/charity")
        .hears("Marlbrook Voices")
        .does_not_hear("Someone Else");
}

#[test]
fn the_charity_says_what_stands_on_its_papers() {
    let mut helen = sample();
    helen
        .visit("/charity/edit")
        .type_in("Name", " ")
        .type_in("Charity number", "ask Kate")
        .press("Save your charity’s details")
        .is_told(&[
            "Enter the name of your charity",
            "Charity number must be a number such as 1234567, SC012345 or NIC101234",
        ])
        .finds_typed("Charity number", "ask Kate")
        .type_in("Name", "Marlbrook Voices")
        .type_in("Charity number", "1 234 567")
        .type_in("Address", "Town Hall\nMarlbrook")
        .choose("Contact", "Tunde Bakare")
        .choose("Nation", "Wales")
        .press("Save your charity’s details")
        .hears("1234567")
        .hears("Tunde Bakare")
        .follow("What changed")
        .hears("Wales")
        .does_not_hear("Another detail");
}

#[test]
fn only_a_picture_becomes_the_logo() {
    let chosen = |bytes: Option<&[u8]>| Chosen {
        path: PathBuf::from("logo.png"),
        bytes: bytes.map(<[u8]>::to_vec),
    };
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>"#;
    let mut helen = sample();
    helen
        .visit("/charity")
        .will_choose(chosen(Some(b"Dear Kate")))
        .press("Choose a logo")
        .is_told(&["This file is not a picture we can use: choose a PNG, JPEG, WebP or SVG file"])
        .will_choose(chosen(None))
        .press("Choose a logo")
        .is_told(&["This file cannot be opened: check that it is still there, then choose it again"])
        .will_choose(chosen(Some(b"<svg><script>alert(1)</script></svg>")))
        .press("Choose a logo")
        .is_told(&["This drawing holds a script or a link: save it again as a plain drawing, then choose it"])
        .will_choose(chosen(Some(svg)))
        .press("Choose a logo")
        .hears("The logo is saved.");
    let logo = helen
        .page()
        .all("img[alt='Logo of Marlbrook Voices']")
        .len();
    assert_eq!(logo, 1);
    helen.press("Remove the logo").hears("No logo yet.");
}

#[test]
fn help_can_be_read_before_anybody_signs_in() {
    let mut helen = sample();
    helen
        .press("Lock")
        .follow("Help")
        .follow("Keys")
        .hears("Ctrl and plus")
        .follow("Back to help")
        .follow("Formats");
    helen.visit("/settings/about").hears("MIT");
}
