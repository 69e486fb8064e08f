//! Restoring from a backup.

use super::*;

#[test]
fn a_damaged_store_is_restored_from_its_backup() {
    let (mut desk, _) = Desk::new().with_gareth();
    let office = desk.computer.office.as_mut().unwrap();
    office
        .store
        .back_up(at("2027-01-21T17:00:00+00:00"))
        .unwrap();
    let device = desk.computer.settings.device;
    desk.computer.close();
    let mut bytes = fs::read(desk.place().file()).unwrap();
    bytes[5000] ^= 1;
    fs::write(desk.place().file(), bytes).unwrap();
    let Err(NotOpened::Damaged {
        newest_backup: Some(backup),
        moved_to: Some(moved_to),
    }) = desk.sign_in(KATE)
    else {
        panic!("opened");
    };
    // A second try does not make it worse.
    assert!(matches!(desk.sign_in(KATE), Err(NotOpened::Missing)));
    let place = desk.place();
    let wrong = desk
        .computer
        .restore_and_sign_in(place.clone(), &backup, "kettle lantern", now());
    assert!(matches!(wrong, Err(NotOpened::WrongPassphrase)));
    assert_eq!(
        desk.computer
            .restore_and_sign_in(place, &backup, KATE, now())
            .unwrap(),
        desk.kate
    );
    assert_eq!(desk.names(), ["Gareth Pugh", "Kate Morris"]);
    assert!(moved_to.exists());
    assert_ne!(
        desk.computer.settings.device, device,
        "another future, another device"
    );
}

#[test]
fn restoring_keeps_the_store_that_was() {
    let (mut desk, _) = Desk::new().with_gareth();
    let store = &desk.computer.office.as_ref().unwrap().store;
    let backup = store.back_up(at("2027-01-21T17:00:00+00:00")).unwrap();
    add(store, "Amina Yusuf");
    desk.computer.restore(&backup, now()).unwrap();
    assert_eq!(desk.names(), ["Gareth Pugh", "Kate Morris"]);
    let aside = Place::new(
        desk.folder
            .path()
            .join("Marlbrook Voices before restoring 2027-01-21 103000.alongside"),
    );
    assert!(aside.file().exists());
    // It can be opened too: this PC knows its keys.
    assert!(desk.computer.sign_in(aside, KATE, now()).is_ok());
    assert_eq!(desk.names().len(), 3);
}

#[test]
fn a_backup_that_is_damaged_itself_changes_nothing() {
    let desk = &mut Desk::new();
    let store = &desk.computer.office.as_ref().unwrap().store;
    let backup = store.back_up(at("2027-01-21T17:00:00+00:00")).unwrap();
    fs::write(&backup.file, "nonsense").unwrap();
    assert!(desk.computer.restore(&backup, now()).is_err());
    assert_eq!(desk.names(), ["Kate Morris"]);
}
