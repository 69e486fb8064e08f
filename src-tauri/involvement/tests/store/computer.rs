//! People come to work: first start, signing in, forgotten passphrases, restoring.

use std::fs;

use alongside_involvement::computer::{NotStarted, Started};
use alongside_involvement::office::Refusal;
use alongside_involvement::staff::{PassphraseFrom, Staff, StaffId};
use alongside_involvement::store::{
    FormToken, KeyCost, NotOpened, PassphraseFault, Place, RecoveryCode, StoreError, Verb,
};
use alongside_involvement::{Actor, Computer};
use alongside_locales::{Language, Words};
use tempfile::TempDir;

use crate::bench::{add, at, facts, now};

mod restoring;

const CHEAP: KeyCost = KeyCost {
    memory: 8,
    passes: 1,
    lanes: 1,
};
const KATE: &str = "kettle lantern meadow";
const GARETH: &str = "harbour violin orchard";

struct Desk {
    folder: TempDir,
    computer: Computer,
    kate: StaffId,
    code: RecoveryCode,
}

fn place(folder: &TempDir) -> Place {
    Place::new(folder.path().join("Marlbrook Voices.alongside"))
}

fn computer(folder: &TempDir) -> Computer {
    Computer::open(folder.path().join("settings"), now())
        .unwrap()
        .with_cost(CHEAP)
}

impl Desk {
    /// Kate starts Alongside for the first time.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut computer = computer(&folder);
        let Started { staff, code } = computer
            .start(place(&folder), &facts("Kate Morris"), KATE, now())
            .unwrap();
        Self {
            folder,
            computer,
            kate: staff,
            code,
        }
    }

    fn place(&self) -> Place {
        place(&self.folder)
    }

    /// Kate adds Gareth and gives him a passphrase.
    fn with_gareth(mut self) -> (Self, StaffId) {
        let office = self.computer.office.as_mut().unwrap();
        let gareth = add(&office.store, "Gareth Pugh");
        office
            .give_passphrase(
                &Actor::Staff(self.kate),
                gareth,
                GARETH,
                PassphraseFrom::Colleague,
                None,
                now(),
            )
            .unwrap();
        (self, gareth)
    }

    fn sign_in(&mut self, passphrase: &str) -> Result<StaffId, NotOpened> {
        let place = self.place();
        self.computer.close();
        self.computer.sign_in(place, passphrase, now())
    }

    fn names(&self) -> Vec<String> {
        let store = &self.computer.office.as_ref().unwrap().store;
        Staff::list(store)
            .unwrap()
            .into_iter()
            .map(|staff| staff.facts.name)
            .collect()
    }
}

#[test]
fn the_first_person_starts_a_store_and_signs_in_the_next_day() {
    let mut desk = Desk::new();
    assert!(desk.computer.office.is_some());
    assert_eq!(desk.sign_in(KATE).unwrap(), desk.kate);
    assert_eq!(desk.names(), ["Kate Morris"]);
    let again = computer(&desk.folder);
    assert_eq!(again.last_place(), Some(desk.place()));
    assert_eq!(again.settings.device, desk.computer.settings.device);
}

#[test]
fn a_poor_first_passphrase_makes_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut computer = computer(&folder);
    let refused = computer.start(
        place(&folder),
        &facts("Kate Morris"),
        "Marlbrook Voices",
        now(),
    );
    assert!(matches!(
        refused,
        Err(NotStarted::Refused(Refusal::Passphrase(
            PassphraseFault::EasyToGuess
        )))
    ));
    let left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, ["settings"]);
}

#[test]
fn a_store_that_cannot_be_finished_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let mut computer = computer(&folder);
    // The key file cannot be written: a folder stands where it is prepared.
    fs::create_dir(folder.path().join("Marlbrook Voices.keys.new")).unwrap();
    assert!(
        computer
            .start(place(&folder), &facts("Kate Morris"), KATE, now())
            .is_err()
    );
    assert!(computer.office.is_none());
    assert!(!place(&folder).file().exists());
    fs::remove_dir(folder.path().join("Marlbrook Voices.keys.new")).unwrap();
    assert!(
        computer
            .start(place(&folder), &facts("Kate Morris"), KATE, now())
            .is_ok()
    );
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_harms_nothing() {
    let mut desk = Desk::new();
    for wrong in ["", "kettle lantern", "kettle lantern meadows", GARETH] {
        assert!(
            matches!(desk.sign_in(wrong), Err(NotOpened::WrongPassphrase)),
            "{wrong}"
        );
        assert!(desk.computer.office.is_none());
    }
    assert!(desk.sign_in("  Kettle LANTERN meadow ").is_ok());
}

#[test]
fn each_member_of_staff_signs_in_as_themselves() {
    let (mut desk, gareth) = Desk::new().with_gareth();
    assert_eq!(desk.sign_in(GARETH).unwrap(), gareth);
    let office = desk.computer.office.as_mut().unwrap();
    assert!(
        Staff::find(&office.store, gareth)
            .unwrap()
            .passphrase_temporary
    );
    // He chooses his own.
    office
        .give_passphrase(
            &Actor::Staff(gareth),
            gareth,
            "pocket thunder biscuit",
            PassphraseFrom::Themselves,
            None,
            now(),
        )
        .unwrap();
    assert!(
        !Staff::find(&office.store, gareth)
            .unwrap()
            .passphrase_temporary
    );
    assert_eq!(office.whose(KATE).unwrap(), Some(desk.kate));
    assert_eq!(office.whose(GARETH).unwrap(), None);
    assert!(matches!(
        desk.sign_in(GARETH),
        Err(NotOpened::WrongPassphrase)
    ));
    assert_eq!(desk.sign_in("pocket thunder biscuit").unwrap(), gareth);
}

#[test]
fn a_colleagues_passphrase_is_refused_without_saying_why() {
    let (mut desk, gareth) = Desk::new().with_gareth();
    let office = desk.computer.office.as_mut().unwrap();
    let changes = office.store.last_change().unwrap().unwrap().id;
    let refused = office
        .give_passphrase(
            &Actor::Staff(gareth),
            gareth,
            KATE,
            PassphraseFrom::Themselves,
            None,
            now(),
        )
        .err()
        .unwrap();
    let said = refused.words(Words::new(Language::English));
    assert_eq!(
        said,
        "This passphrase cannot be used here: choose a different one"
    );
    assert_eq!(office.store.last_change().unwrap().unwrap().id, changes);
    assert_eq!(desk.sign_in(GARETH).unwrap(), gareth);
}

#[test]
fn a_passphrase_form_sent_twice_is_done_once() {
    let (mut desk, gareth) = Desk::new().with_gareth();
    let office = desk.computer.office.as_mut().unwrap();
    let token = FormToken::new(now());
    for _ in 0..2 {
        let phrase = "pocket thunder biscuit";
        office
            .give_passphrase(
                &Actor::Staff(gareth),
                gareth,
                phrase,
                PassphraseFrom::Themselves,
                Some(token.clone()),
                now(),
            )
            .unwrap();
    }
    let set = office.store.what_changed(&gareth.subject()).unwrap();
    assert_eq!(
        set.iter()
            .filter(|entry| entry.verb == Verb::SetPassphrase)
            .count(),
        2,
        "by Kate, and by Gareth once"
    );
}

#[test]
fn somebody_who_has_left_cannot_sign_in_even_with_an_old_key_file() {
    let (mut desk, gareth) = Desk::new().with_gareth();
    let old = fs::read(desk.place().keys()).unwrap();
    let office = desk.computer.office.as_mut().unwrap();
    let version = Staff::find(&office.store, gareth).unwrap().version;
    office
        .archive_staff(&Actor::Staff(desk.kate), gareth, version, None, now())
        .unwrap();
    assert!(matches!(
        desk.sign_in(GARETH),
        Err(NotOpened::WrongPassphrase)
    ));
    fs::write(desk.place().keys(), old).unwrap();
    assert!(matches!(
        desk.sign_in(GARETH),
        Err(NotOpened::WrongPassphrase)
    ));
    assert!(desk.computer.office.is_none());
    assert!(desk.sign_in(KATE).is_ok());
}

#[test]
fn the_last_who_can_sign_in_stays() {
    let mut desk = Desk::new();
    let office = desk.computer.office.as_mut().unwrap();
    let version = Staff::find(&office.store, desk.kate).unwrap().version;
    let refused = office.archive_staff(&Actor::Staff(desk.kate), desk.kate, version, None, now());
    assert!(matches!(refused, Err(Refusal::LastWhoCanSignIn { name }) if name == "Kate Morris"));
}

#[test]
fn a_change_that_fails_leaves_the_keys_as_they_were() {
    let (mut desk, gareth) = Desk::new().with_gareth();
    let office = desk.computer.office.as_mut().unwrap();
    let stale = office.archive_staff(&Actor::Staff(desk.kate), gareth, 1, None, now());
    assert!(matches!(
        stale,
        Err(Refusal::Store(StoreError::Stale { .. }))
    ));
    assert_eq!(desk.sign_in(GARETH).unwrap(), gareth);
}

#[test]
fn the_recovery_sheet_opens_the_store_when_everyone_has_forgotten() {
    let mut desk = Desk::new();
    desk.computer.close();
    let typed: RecoveryCode = desk.code.to_string().to_lowercase().parse().unwrap();
    desk.computer.recover(desk.place(), &typed, now()).unwrap();
    let office = desk.computer.office.as_mut().unwrap();
    let new = "pocket thunder biscuit";
    office
        .give_passphrase(
            &Actor::Staff(desk.kate),
            desk.kate,
            new,
            PassphraseFrom::Themselves,
            None,
            now(),
        )
        .unwrap();
    assert_eq!(desk.sign_in(new).unwrap(), desk.kate);
    assert!(matches!(
        desk.sign_in(KATE),
        Err(NotOpened::WrongPassphrase)
    ));
    // A new sheet makes the old one worthless.
    desk.sign_in(new).unwrap();
    let office = desk.computer.office.as_mut().unwrap();
    let code = office
        .renew_recovery_code(&Actor::Staff(desk.kate), None, now())
        .unwrap();
    let place = desk.place();
    assert!(matches!(
        desk.computer.recover(place.clone(), &desk.code, now()),
        Err(NotOpened::WrongCode)
    ));
    desk.computer.recover(place, &code, now()).unwrap();
}

#[test]
fn a_lost_or_broken_key_file_comes_back_from_its_copies() {
    let mut desk = Desk::new();
    desk.computer.close();
    fs::remove_file(desk.place().keys()).unwrap();
    assert!(desk.sign_in(KATE).is_ok());
    assert!(desk.place().keys().exists());
    desk.computer.close();
    fs::write(desk.place().keys(), "{").unwrap();
    let code = desk.code.clone();
    desk.computer.recover(desk.place(), &code, now()).unwrap();
    // Moved to another folder of this PC, alone.
    desk.computer.close();
    let elsewhere = Place::new(desk.folder.path().join("Elsewhere.alongside"));
    fs::rename(desk.place().file(), elsewhere.file()).unwrap();
    assert_eq!(
        desk.computer
            .sign_in(elsewhere.clone(), KATE, now())
            .unwrap(),
        desk.kate
    );
    assert!(elsewhere.keys().exists());
}

#[test]
fn a_store_without_any_key_file_says_which_file_it_needs() {
    let mut desk = Desk::new();
    desk.computer.close();
    fs::remove_file(desk.place().keys()).unwrap();
    fs::remove_dir_all(desk.place().backups()).unwrap();
    fs::remove_dir_all(desk.folder.path().join("settings/keys")).unwrap();
    let refused = desk.sign_in(KATE);
    assert!(
        matches!(&refused, Err(NotOpened::NoKeys { expected }) if *expected == desk.place().keys())
    );
    let picture = Place::new(desk.folder.path().join("holiday.jpg"));
    fs::write(picture.file(), "a picture").unwrap();
    assert!(matches!(
        desk.computer.sign_in(picture, KATE, now()),
        Err(NotOpened::NotAStore)
    ));
}

#[test]
fn a_new_store_never_takes_over_the_keys_or_backups_of_another() {
    let mut desk = Desk::new();
    desk.computer.close();
    fs::remove_file(desk.place().file()).unwrap();
    let keys = fs::read(desk.place().keys()).unwrap();
    let place = desk.place();
    let refused = desk
        .computer
        .start(place, &facts("Joan Whitlock"), GARETH, now());
    assert!(matches!(
        refused,
        Err(NotStarted::NotOpened(NotOpened::AlreadyThere))
    ));
    assert_eq!(fs::read(desk.place().keys()).unwrap(), keys);
}

#[test]
fn every_way_of_not_opening_has_its_words_in_both_languages() {
    let place = Place::new("/home/kate/Marlbrook Voices.alongside");
    let backup = alongside_involvement::store::Backup {
        made_at: now().naive_local(),
        file: "x".into(),
    };
    let states = [
        NotOpened::WrongPassphrase,
        NotOpened::WrongCode,
        NotOpened::NewerVersion {
            made_by: "7.2.0".into(),
        },
        NotOpened::Damaged {
            moved_to: Some("/home/kate/aside.alongside".into()),
            newest_backup: Some(backup),
        },
        NotOpened::Damaged {
            moved_to: None,
            newest_backup: None,
        },
        NotOpened::ReadOnly,
        NotOpened::InUse,
        NotOpened::DiskFull,
        NotOpened::Missing,
        NotOpened::NotAStore,
        NotOpened::NoKeys {
            expected: place.keys(),
        },
        NotOpened::NotTheirKeys {
            newest_backup: None,
        },
        NotOpened::AlreadyThere,
        NotOpened::File(std::io::Error::other("x")),
        NotOpened::Fault(StoreError::Gone),
    ];
    let say = |state: &NotOpened, language| {
        let advice = state.advice(&place, now().date_naive(), Words::new(language));
        format!("{}\n{}", advice.heading, advice.sentences.join("\n"))
    };
    let mut said: Vec<String> = states
        .iter()
        .map(|state| say(state, Language::English))
        .collect();
    for (state, english) in states.iter().zip(&said) {
        assert_ne!(say(state, Language::Welsh), *english);
        assert!(!english.contains("{"), "{english}");
    }
    assert_eq!(
        said[3],
        "Marlbrook Voices is damaged\n\
         We could not read it, so we moved it aside. Nothing was deleted: it is now called “aside.alongside” in the same folder.\n\
         There is a backup made today at 10:30. Restore it to go on working."
    );
    said.sort();
    said.dedup();
    assert_eq!(said.len(), states.len());
}
