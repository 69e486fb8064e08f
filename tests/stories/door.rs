//! Kate starts a file for her charity; she and her colleagues come in, go out, and forget.

use alongside_involvement::Computer;
use alongside_involvement::store::{Place, RecoveryCode};
use alongside_tests::{CHEAP, MORNING, PASSPHRASE, Visitor, folder, sample};
use alongside_ui::Chosen;
use chrono::{DateTime, TimeDelta};
use std::path::{Path, PathBuf};

const MAKE: &str = "Choose a place and make the file";
const KETTLE: &str = "kettle lantern meadow";

/// Kate at a PC that has never seen Alongside.
fn kate(folder: &Path) -> Visitor {
    let now = DateTime::parse_from_rfc3339(MORNING).expect("a time");
    let computer = Computer::open(folder.join("settings"), now)
        .expect("a folder")
        .with_cost(CHEAP);
    Visitor::at(computer, MORNING)
}

fn place(path: PathBuf) -> Chosen {
    Chosen { path, bytes: None }
}

/// Kate has made a file and holds the sheet; its code.
fn started(folder: &Path) -> (Visitor, RecoveryCode) {
    let mut kate = kate(folder);
    kate.visit("/start/new")
        .type_in("Name of your charity", "Marlbrook Voices")
        .type_in("Your name", "Kate Morris")
        .type_in("Passphrase", KETTLE)
        .type_in("Type it again", KETTLE)
        .will_choose(place(folder.join("Marlbrook Voices.alongside")))
        .press(MAKE)
        .is_at("Recovery sheet");
    let code = kate.session.doorstep.new_code.clone().expect("a code");
    kate.press("I have the sheet. Continue");
    (kate, code)
}

#[test]
fn the_first_start_asks_for_little_and_ends_at_home() {
    let folder = folder();
    let mut kate = kate(&folder);
    kate.is_at("Welcome to Alongside")
        .follow("Start our own")
        .is_at("Start our own")
        .press(MAKE)
        .is_told(&[
            "Enter the name of your charity",
            "Enter your name",
            "Enter your passphrase",
        ])
        .type_in("Name of your charity", "Marlbrook Voices")
        .type_in("Your name", "Kate Morris")
        .type_in("Your role", "Involvement officer")
        .type_in("Passphrase", KETTLE)
        .type_in("Type it again", "kettle lantern")
        .press(MAKE)
        .is_told(&["The two passphrases are not the same: type both again"])
        .finds_typed("Your name", "Kate Morris")
        .finds_typed("Passphrase", "")
        .type_in("Passphrase", KETTLE)
        .type_in("Type it again", KETTLE)
        .will_close_the_dialog()
        .press(MAKE)
        .is_at("Start our own")
        .finds_typed("Name of your charity", "Marlbrook Voices")
        .finds_typed("Passphrase", "")
        .type_in("Passphrase", KETTLE)
        .type_in("Type it again", KETTLE)
        .will_choose(place(folder.join("Marlbrook Voices.alongside")))
        .press(MAKE)
        .is_at("Recovery sheet")
        .hears("Your file is made.");
    let code = kate.session.doorstep.new_code.clone().expect("a code");
    for group in code.groups() {
        kate.hears(&group);
    }
    kate.reload()
        .hears(&code.groups()[0])
        .press("I have the sheet. Continue")
        .hears("Everything is ready.")
        .hears("Kate Morris")
        .hears("Add your first activity")
        .visit("/start/recovery-sheet")
        .does_not_hear(&code.groups()[0]);
    kate.visit("/charity").hears("Marlbrook Voices");
}

#[test]
fn showing_what_is_typed_keeps_the_rest_and_never_echoes_a_passphrase() {
    let mut kate = kate(&folder());
    kate.visit("/start/new")
        .type_in("Your name", "Kate Morris")
        .type_in("Passphrase", KETTLE)
        .press("Show what I type")
        .finds_typed("Your name", "Kate Morris")
        .finds_typed("Passphrase", "");
    assert!(kate.page().all("input[type=password]").is_empty());
    kate.press("Hide what I type");
    assert_eq!(kate.page().all("input[type=password]").len(), 2);
}

#[test]
fn no_file_is_ever_written_over() {
    let folder = folder();
    std::fs::write(folder.join("Minutes.alongside"), "minutes").expect("a file");
    let mut kate = kate(&folder);
    kate.visit("/start/new")
        .type_in("Name of your charity", "Marlbrook Voices")
        .type_in("Your name", "Kate Morris")
        .type_in("Passphrase", KETTLE)
        .type_in("Type it again", KETTLE)
        .will_choose(place(folder.join("Minutes.alongside")))
        .press(MAKE)
        .hears("Nothing was changed.");
    assert_eq!(
        std::fs::read(folder.join("Minutes.alongside")).expect("still there"),
        b"minutes"
    );
}

#[test]
fn helen_locks_and_comes_back_to_where_she_was() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .press("Lock")
        .is_at("Alongside is locked");
    helen
        .visit("/activities/new")
        .is_at("Alongside is locked")
        .press("Sign in")
        .is_told(&["Enter your passphrase"])
        .type_in("Your passphrase", "three quiet trams")
        .press("Sign in")
        .is_told(&[
            "This passphrase does not open the file: check the spelling, then type it again",
        ])
        .finds_typed("Your passphrase", "")
        .type_in("Your passphrase", PASSPHRASE)
        .press("Sign in")
        .is_at("Add an activity")
        .hears("You are signed in as Helen Marsh.");
}

#[test]
fn the_passphrase_can_be_seen_while_it_is_typed() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .press("Lock")
        .follow("Show what I type");
    assert!(helen.page().all("input[type=password]").is_empty());
    helen
        .type_in("Your passphrase", "three quiet trams")
        .press("Sign in")
        .finds_typed("Your passphrase", "")
        .follow("Hide what I type");
    assert_eq!(helen.page().all("input[type=password]").len(), 1);
}

#[test]
fn what_helen_was_typing_waits_for_her_and_for_nobody_else() {
    let draft = [
        ("from", "/activities/new"),
        ("draft", "title=Transport+forum&token=1"),
    ];
    let lock = |visitor: &mut Visitor| {
        visitor.send_form("/lock", &draft);
    };
    let mut helen = sample();
    helen
        .visit("/staff")
        .follow("Tunde Bakare")
        .follow("Give Tunde Bakare a passphrase")
        .type_in("Passphrase", KETTLE)
        .type_in("Type it again", KETTLE)
        .press("Save this passphrase");
    lock(&mut helen);
    helen
        .hears("What you were typing is kept")
        .type_in("Your passphrase", PASSPHRASE)
        .press("Sign in")
        .is_at("Add an activity")
        .hears("What you typed before is still here.")
        .finds_typed("Title", "Transport forum");
    lock(&mut helen);
    helen
        .type_in("Your passphrase", KETTLE)
        .press("Sign in")
        .is_at("Choose your own passphrase")
        .visit("/activities")
        .is_at("Alongside is locked")
        .type_in("Your passphrase", KETTLE)
        .press("Sign in")
        .type_in("Passphrase", KETTLE)
        .type_in("Type it again", KETTLE)
        .press("Save and continue")
        .is_told(&["Choose a passphrase that is different from the one your colleague gave you"])
        .type_in("Passphrase", "harbour violin orchard")
        .type_in("Type it again", "harbour violin orchard")
        .press("Save and continue")
        .hears("Your own passphrase is set. You are signed in as Tunde Bakare.")
        .visit("/activities/new")
        .finds_typed("Title", "");
}

#[test]
fn the_window_locks_itself_when_nobody_uses_it() {
    let mut helen = sample();
    helen
        .visit("/settings/lock")
        .choose("Lock after", "5 minutes")
        .press("Save the time")
        .waits(TimeDelta::minutes(4))
        .visit("/activities")
        .is_at("Activities")
        .waits(TimeDelta::minutes(5))
        .visit("/activities")
        .is_at("Alongside is locked");
    assert!(helen.computer.office.is_none());
}

#[test]
fn the_recovery_sheet_opens_what_everybody_forgot() {
    let folder = folder();
    let (mut kate, code) = started(&folder);
    let mut slip = code.to_string();
    slip.replace_range(6..7, "O");
    kate.press("Lock")
        .follow("I have forgotten my passphrase")
        .follow("Use the recovery sheet")
        .press("Continue")
        .is_told(&["Enter the code on the recovery sheet"])
        .type_in("Recovery code", &slip)
        .press("Continue")
        .is_told(&["Group 2 has a mistake: check it against the sheet"])
        .finds_typed("Recovery code", &slip)
        .type_in(
            "Recovery code",
            &code.to_string().to_lowercase().replace(' ', "-"),
        )
        .press("Continue")
        .is_at("Choose a new passphrase")
        .visit("/activities")
        .is_at("Alongside is locked")
        .visit("/sign-in/new-passphrase")
        .press("Save and sign in")
        .is_told(&["Choose who you are", "Enter your passphrase"])
        .choose("Who are you?", "Kate Morris")
        .type_in("Passphrase", "harbour violin orchard")
        .type_in("Type it again", "harbour violin orchard")
        .press("Save and sign in")
        .hears("Your new passphrase is set. You are signed in as Kate Morris.")
        .press("Lock")
        .type_in("Your passphrase", "harbour violin orchard")
        .press("Sign in")
        .hears("You are signed in as Kate Morris.");
}

#[test]
fn an_old_sheet_no_longer_opens_the_file() {
    let folder = folder();
    let (mut kate, old) = started(&folder);
    kate.visit("/settings/recovery-sheet")
        .type_in("Your passphrase now", "kettle")
        .press("Make a new recovery sheet")
        .is_told(&["That is not your passphrase now: type it again"])
        .type_in("Your passphrase now", KETTLE)
        .press("Make a new recovery sheet")
        .is_at("Recovery sheet")
        .press("I have the sheet. Continue")
        .press("Lock")
        .visit("/sign-in/recovery")
        .type_in("Recovery code", &old.to_string())
        .press("Continue")
        .hears("This code does not open the file");
}

#[test]
fn a_damaged_file_is_moved_aside_and_the_backup_brought_back() {
    let folder = folder();
    let (mut kate, _) = started(&folder);
    kate.visit("/settings/backups")
        .press("Make a backup now")
        .hears("A backup was made and checked")
        .press("Lock");
    let file = folder.join("Marlbrook Voices.alongside");
    std::fs::write(&file, vec![7; 40_960]).expect("damage");
    kate.type_in("Your passphrase", KETTLE)
        .press("Sign in")
        .is_at("Marlbrook Voices is damaged")
        .hears("Nothing was deleted")
        .follow("Restore the backup made today")
        .press("Go back to this backup")
        .is_told(&["Enter your passphrase"])
        .type_in("Your passphrase", KETTLE)
        .press("Go back to this backup")
        .hears("The backup was restored.")
        .visit("/charity")
        .hears("Marlbrook Voices");
    let aside = std::fs::read_dir(&folder).expect("a folder").flatten();
    assert!(
        aside
            .map(|it| it.file_name())
            .any(|name| name.to_string_lossy().contains("damaged"))
    );
}

#[test]
fn a_file_that_is_gone_or_in_use_is_told_with_what_to_do() {
    let folder = folder();
    let (mut kate, _) = started(&folder);
    let file = folder.join("Marlbrook Voices.alongside");
    kate.press("Lock");
    let now = DateTime::parse_from_rfc3339(MORNING).expect("a time");
    let mut other = Computer::open(folder.join("other settings"), now)
        .expect("a folder")
        .with_cost(CHEAP);
    other
        .sign_in(Place::new(file.clone()), KETTLE, now)
        .expect("another window");
    kate.type_in("Your passphrase", KETTLE)
        .press("Sign in")
        .is_at("Marlbrook Voices is already open")
        .follow("Try again");
    other.close();
    std::fs::rename(&file, folder.join("elsewhere.alongside")).expect("moved");
    kate.type_in("Your passphrase", KETTLE)
        .press("Sign in")
        .is_at("Marlbrook Voices is not there");
    std::fs::rename(folder.join("elsewhere.alongside"), &file).expect("moved back");
    kate.follow("Try again")
        .type_in("Your passphrase", KETTLE)
        .press("Sign in")
        .hears("You are signed in as Kate Morris.");
}

#[test]
fn a_key_file_that_is_missing_or_another_charity_s_is_told_with_what_to_do() {
    let (elsewhere, folder) = (folder(), folder());
    let (mut kate, _) = started(&folder);
    started(&elsewhere);
    kate.press("Lock");
    let keys = Place::new(folder.join("Marlbrook Voices.alongside")).keys();
    let others = Place::new(elsewhere.join("Marlbrook Voices.alongside")).keys();
    let mine = std::fs::read(&keys).expect("the key file");
    std::fs::copy(&others, &keys).expect("the wrong key file");
    kate.type_in("Your passphrase", KETTLE)
        .press("Sign in")
        .is_at("Marlbrook Voices and its key file do not belong together")
        .hears("Nothing was changed.");
    std::fs::remove_file(&keys).expect("no key file");
    for copies in [
        folder.join("Marlbrook Voices backups"),
        folder.join("settings"),
    ] {
        forget_keys_below(&copies);
    }
    kate.follow("Try again")
        .type_in("Your passphrase", KETTLE)
        .press("Sign in")
        .is_at("The key file for Marlbrook Voices is missing")
        .hears("Marlbrook Voices.keys");
    std::fs::write(&keys, mine).expect("found again");
    kate.follow("Try again")
        .type_in("Your passphrase", KETTLE)
        .press("Sign in")
        .hears("You are signed in as Kate Morris.");
}

fn forget_keys_below(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            forget_keys_below(&path);
        } else if path.extension().is_some_and(|ending| ending == "keys") {
            std::fs::remove_file(path).expect("a copy of the keys");
        }
    }
}

#[test]
fn another_file_can_be_chosen_at_the_door() {
    let folder = folder();
    let (mut kate, _) = started(&folder);
    kate.press("Lock")
        .will_choose(place(folder.join("notes.txt")))
        .press("Open a different file")
        .is_at("This is not an Alongside file")
        .will_close_the_dialog()
        .press("Open a different file")
        .will_choose(place(folder.join("Marlbrook Voices.alongside")))
        .press("Open a different file")
        .is_at("Open Marlbrook Voices");
}

#[test]
fn the_sample_charity_can_be_looked_round_left_and_opened_again() {
    let mut kate = kate(&folder());
    kate.press("Try the sample charity")
        .hears("This is the sample charity.")
        .hears("Marlbrook Voices")
        .follow("Activities")
        .hears("Partnership Board")
        .press("Lock")
        .type_in("Your passphrase", "something else entirely")
        .press("Sign in")
        .hears("There is a problem")
        .type_in("Your passphrase", alongside_involvement::sample::PASSPHRASE)
        .press("Sign in")
        .is_at("Activities")
        .press("Lock")
        .follow("Start another charity’s file")
        .is_at("Welcome to Alongside")
        .press("Try the sample charity")
        .hears("This is the sample charity.");
}
