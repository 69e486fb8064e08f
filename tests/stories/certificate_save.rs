//! The certificates of a year leave together, each in its person's own format, and the register says so.

use alongside_involvement::certificate::{Certificate, CertificateHanded};
use alongside_tests::{Visitor, marlbrook};
use alongside_ui::Ended;

/// Derek, Gareth and Joan have their numbers beside Rosie.
fn issued() -> Visitor {
    let mut helen = marlbrook();
    helen
        .visit("/certificates/batch")
        .choose("What they are for", "Dial-a-Ride survey")
        .type_in("Who signs for the group", "Amina Yusuf")
        .press("Write the certificates");
    for name in ["Gareth Pugh", "Joan Whitlock"] {
        helen
            .visit("/certificates")
            .follow(name)
            .follow("approved it")
            .choose("How they told you", "By text message")
            .press("Record the approval");
    }
    helen
        .visit("/certificates")
        .press("Give a number to all that are approved")
        .hears("3 certificates have their numbers.")
        .follow("Save certificates for many people")
        .is_at("Save certificates for many people")
        .type_date("Until", ["31", "3", "2027"])
        .press("Show this period");
    helen
}

#[test]
fn everybody_gets_theirs_in_their_own_format_and_the_register_says_so() {
    let mut helen = issued();
    helen
        .hears("3 certificates can be saved")
        .hears("MV-2027-015, Derek Oyelaran. Plain text")
        .hears("MV-2027-017, Joan Whitlock. Large print, 20 point")
        .hears("MV-2027-014, Rosie Tattersall. Easy Read")
        .hears("These are not in the folder MV-2027-016, Gareth Pugh")
        .hears("Alongside does not make this format yet");
    helen.kept = Some(std::collections::BTreeMap::new());
    helen
        .press_twice("Save all of these certificates")
        .is_at("3 certificates are ready")
        .hears("in the folder “Certificates”")
        .hears("Finished certificates Derek Oyelaran Joan Whitlock Rosie Tattersall")
        .does_not_hear("pack");
    assert_eq!(
        helen.made,
        [
            "Derek Oyelaran/Certificate MV-2027-015.txt",
            "Joan Whitlock/Certificate MV-2027-017.pdf",
            "Rosie Tattersall/Certificate MV-2027-014.pdf",
        ]
    );
    let kept = helen.kept.take().expect("files");
    let of_derek = String::from_utf8_lossy(&kept["Derek Oyelaran/Certificate MV-2027-015.txt"]);
    assert!(of_derek.contains("Derek Oyelaran"), "{of_derek}");
    assert!(kept["Joan Whitlock/Certificate MV-2027-017.pdf"].starts_with(b"%PDF"));
    helen
        .follow("Back to certificates")
        .follow("MV-2027-017, Joan Whitlock")
        .hears("Handed over on 8 January 2027, Large print");
    helen
        .visit("/certificates")
        .follow("Gareth Pugh")
        .does_not_hear("Handed over on");
    // In which format somebody got theirs is told to them, and goes with them; the certificate stays where they want it.
    let store = |helen: &Visitor| {
        let office = helen.computer.office.as_ref().expect("an open office");
        let issued = Certificate::issued(&office.store).expect("certificates");
        let joan = issued.iter().find(|it| it.facts.name.starts_with("Joan"));
        let joan = joan.expect("a certificate of Joan");
        let handed = CertificateHanded::of(&office.store, joan.id).expect("a register");
        (joan.facts.representative, handed.len())
    };
    let (joan, handed) = store(&helen);
    assert_eq!(handed, 1);
    helen
        .visit(&format!("/representatives/{joan}/record"))
        .hears("Certificate that was handed over")
        .follow("Erase Joan")
        .tick(
            "Certificate",
            "Joan wants the name kept on certificates already issued",
            true,
        )
        .type_in("Type the whole name", "Joan Whitlock")
        .press("Erase for good");
    assert_eq!(store(&helen), (joan, 0));
}

#[test]
fn a_certificate_without_words_is_not_among_those_to_save() {
    let mut helen = issued();
    helen
        .hears("MV-2027-016, Gareth Pugh")
        .visit("/representatives")
        .follow("Gareth Pugh")
        .follow("What we keep about Gareth")
        .follow("Erase Gareth")
        .type_in("Type the whole name", "Gareth Pugh")
        .press("Erase for good");
    helen
        .visit("/certificates/save")
        .hears("certificates can be saved")
        .does_not_hear("MV-2027-016");
}

#[test]
fn making_certificates_can_be_stopped_and_what_is_finished_is_registered_once() {
    let mut helen = issued();
    let before = helen.changes();
    helen.rests_after = Some(1);
    helen
        .press("Save all of these certificates")
        .is_at("Certificates are being made")
        .hears("1 of 3 certificates are ready.")
        .press("Stop making certificates")
        .hears("It will stop after the one that is being made now.");
    assert_eq!(helen.changes(), before, "registered when it is over");
    let under_way = helen.session.making.clone().expect("certificates");
    under_way.progress.end(Ended::Stopped);
    helen
        .visit("/packs/making")
        .is_at("One certificate is ready")
        .hears("What was ready by then is in the folder")
        .hears("Derek Oyelaran")
        .does_not_hear("Joan Whitlock");
    let registered = helen.changes();
    assert_ne!(registered, before);
    helen.reload();
    assert_eq!(helen.changes(), registered, "registered once");
}

#[test]
fn a_certificate_that_another_took_the_place_of_is_not_handed_over_again() {
    let mut helen = marlbrook();
    helen
        .visit("/search?for=MV-2027-014")
        .follow("MV-2027-014, Rosie")
        .follow("Give a newer one")
        .press("Save the draft")
        .follow("Record that Rosie approved it")
        .choose("How they told you", "By phone")
        .press("Record the approval")
        .follow("Issue it")
        .press("Issue the certificate")
        .hears("Issued, MV-2027-015");
    helen
        .visit("/certificates/save?from-day=1&from-month=4&from-year=2026&until-day=31&until-month=3&until-year=2027&activity=")
        .hears("1 certificate can be saved")
        .hears("MV-2027-015, Rosie Tattersall")
        .does_not_hear("MV-2027-014");
    helen
        .visit("/certificates/save?from-day=1&from-month=4&from-year=2026&until-day=31&until-month=3&until-year=2026&activity=")
        .is_told(&["The last day must not be before the first"]);
    helen
        .visit("/certificates/save?from-day=1&from-month=4&from-year=2020&until-day=31&until-month=3&until-year=2021&activity=")
        .hears("No certificate can be saved for this time")
        .does_not_hear("Save all of these certificates");
}
