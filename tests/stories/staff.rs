//! Helen looks after her colleagues' details and passphrases.

use alongside_tests::{PASSPHRASE, sample};

#[test]
fn a_new_colleague_gets_a_passphrase_and_then_their_own() {
    let mut helen = sample();
    helen
        .visit("/settings")
        .follow("Staff")
        .is_at("Staff")
        .follow("Add a member of staff")
        .type_in("Email address", "kate")
        .press("Save this person")
        .is_told(&[
            "Enter the person’s name",
            "Email address must be an email address, such as name@example.org",
        ])
        .finds_typed("Email address", "kate")
        .type_in("Name", "Kate <b>Morris</b>")
        .type_in("Email address", "kate@marlbrook.example")
        .press_twice("Save this person")
        .is_at("Give Kate <b>Morris</b> a passphrase")
        .type_in("Passphrase", "kate kate kate")
        .type_in("Type it again", "kate kate kate")
        .press("Save this passphrase")
        .type_in("Passphrase", PASSPHRASE)
        .type_in("Type it again", PASSPHRASE)
        .press("Save this passphrase")
        .is_told(&["This passphrase cannot be used here: choose a different one"])
        .type_in("Passphrase", "kettle lantern meadow")
        .type_in("Type it again", "kettle lantern meadow")
        .press("Save this passphrase")
        .hears("has a new passphrase. Tell them in person.")
        .hears("Chooses a passphrase next");
    helen.visit("/staff");
    assert_eq!(
        helen.page().text().matches("Kate <b>Morris</b>").count(),
        1,
        "a double press adds one person"
    );
}

#[test]
fn helen_changes_her_own_passphrase() {
    let mut helen = sample();
    helen
        .visit("/staff/passphrase")
        .press("Save your new passphrase")
        .is_told(&["Enter your passphrase", "Enter your passphrase"])
        .type_in("Your passphrase now", "three quiet trams")
        .type_in("Passphrase", "kettle lantern meadow")
        .type_in("Type it again", "kettle lantern meadow")
        .press("Save your new passphrase")
        .is_told(&["That is not your passphrase now: type it again"])
        .type_in("Your passphrase now", PASSPHRASE)
        .type_in("Passphrase", "kettle lantern meadow")
        .type_in("Type it again", "kettle lantern meadow")
        .press("Save your new passphrase")
        .hears("Your passphrase was changed")
        .press("Lock")
        .type_in("Your passphrase", PASSPHRASE)
        .press("Sign in")
        .hears("There is a problem")
        .type_in("Your passphrase", "kettle lantern meadow")
        .press("Sign in")
        .hears("You are signed in as Helen Marsh.");
}

#[test]
fn a_colleague_who_leaves_can_come_back_and_nobody_locks_everybody_out() {
    let mut helen = sample();
    helen
        .visit("/staff")
        .follow("Tunde Bakare")
        .follow("Put in the archive")
        .is_at("Put Tunde Bakare in the archive?")
        .press("Put in the archive")
        .hears("Tunde Bakare was put in the archive and can no longer sign in")
        .follow("Staff who have left")
        .follow("Tunde Bakare")
        .press("Bring them back")
        .hears("Tunde Bakare is back.")
        .visit("/staff")
        .follow("Helen Marsh");
    let helens = helen.address().to_string();
    helen
        .visit(&format!("{helens}/archive"))
        .press("Put in the archive")
        .hears("You cannot put yourself in the archive: ask a colleague");
}

#[test]
fn a_stale_form_shows_both_texts() {
    let mut helen = sample();
    helen
        .visit("/staff")
        .follow("Tunde Bakare")
        .follow("Change these details");
    let mut old = helen.keeps_the_form_open();
    helen
        .reload()
        .type_in("Job title", "Deputy director")
        .press("Save this person")
        .hears("were saved");
    old.type_in("Job title", "Deputy manager");
    helen
        .sends(old, "Save this person")
        .hears("Somebody else saved “Deputy director” here.")
        .finds_typed("Job title", "Deputy manager")
        .press("Save this person")
        .hears("Deputy manager");
}

#[test]
fn what_changed_tells_who_and_what_and_can_be_undone() {
    let mut helen = sample();
    helen
        .visit("/staff")
        .follow("Tunde Bakare")
        .follow("Change these details")
        .type_in("Name", "Tunde Bakare-Jones")
        .press("Save this person")
        .follow("What changed")
        .is_at("What changed: Tunde Bakare-Jones")
        .hears("Helen Marsh, today at 9:00")
        .hears("Before: Tunde Bakare")
        .hears("After: Tunde Bakare-Jones")
        .does_not_hear("Another detail")
        .press("Undo this change")
        .hears("The change was undone")
        .is_at("What changed: Tunde Bakare");
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("What changed")
        .does_not_hear("Another detail");
}
