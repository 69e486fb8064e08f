//! Helen writes a certificate with Priya, who approves the words; then it gets its number and never changes again.

use alongside_tests::marlbrook;
use alongside_ui::How;

const FILE: &str = "Certificate MV-2027-015.pdf";

#[test]
fn priya_gets_a_certificate_in_words_she_has_approved() {
    let mut helen = marlbrook();
    helen
        .follow("Certificates")
        .is_at("Certificates")
        .hears("Issued, MV-2027-014")
        .follow("Write a certificate")
        .choose("Who it is for", "Priya Nair")
        .choose("What it is for", "Partnership Board")
        .type_in("Name on the certificate", "Priya")
        .type_in(
            "What they did",
            "took part in the Partnership Board and kept every meeting to time.",
        )
        .type_date("From", ["16", "4", "2026"])
        .type_date("To", ["8", "1", "2027"])
        .type_in("Hours in meetings", "12")
        .type_in(
            "What the group changed",
            "Meetings now end when they should.",
        )
        .type_in("Who signs for the group", "Derek Oyelaran")
        .press("Save the draft")
        .is_at("Certificate for Priya Nair")
        .hears("The certificate for Priya is saved.")
        .hears("Waiting for approval")
        .hears("Priya approves the words first")
        .press("Open");
    let preview = helen.handed.pop().expect("a preview");
    assert_eq!(
        (preview.how, preview.files[0].name.as_str()),
        (How::Open, "Draft certificate of participation.pdf")
    );
    helen
        .follow("Record that Priya approved it")
        .choose("How they told you", "By text message")
        .press("Record the approval")
        .hears("Priya has approved the words.")
        .hears("8 January 2027, By text message")
        .follow("Issue it")
        .hears("It gets the number MV-2027-015 and today’s date, 8 January 2027.")
        .press("Issue the certificate")
        .hears("Certificate MV-2027-015 is issued.")
        .hears("Issued, MV-2027-015")
        .does_not_hear("Change the words")
        .choose("Format", "Large print (PDF)")
        .type_in("Size of large print", "24")
        .press("Save");
    let paper = helen.handed.pop().expect("the certificate");
    assert_eq!(
        (paper.how, paper.files[0].name.as_str()),
        (How::SaveAs, FILE)
    );
    assert!(paper.files[0].bytes.starts_with(b"%PDF"));
    helen
        .visit("/certificates")
        .follow("Priya Nair")
        .follow("Archive this certificate")
        .press("Archive the certificate");
    helen
        .follow("Archived certificates")
        .follow("Priya Nair")
        .press("Bring it back")
        .hears("Issued, MV-2027-015");
}

#[test]
fn a_certificate_never_gives_a_person_away() {
    let mut helen = marlbrook();
    helen
        .visit("/certificates/new")
        .choose("Contact", "Nobody yet")
        .type_in("What they did", "spoke for wheelchair users")
        .type_in("What the group changed", "Taxis are paid sooner.")
        .type_in("Skills the person chose to name", "Good with PIP forms")
        .type_in("Who they sign for, or as what", "for the service users")
        .type_in("Hours in meetings", "many")
        .type_date("From", ["2", "2", "2027"])
        .type_date("To", ["1", "2", "2027"])
        .press("Save the draft")
        .is_told(&[
            "Choose who the certificate is for",
            "Enter the name for the certificate",
            "Take out “wheelchair”: a certificate says what somebody did, and nothing about impairment or health",
            "The last day is before the first day: change one of them",
            "Hours in meetings must be a number, such as 7.5",
            "Take out “paid”: a certificate says nothing about payment",
            "Take out “PIP”: a certificate says nothing about benefits",
            "Enter who signs for the group",
            "Change “service users” to what the person was here, such as representative or member",
            "Choose a contact",
        ])
        .finds_typed("What they did", "spoke for wheelchair users");
}

#[test]
fn words_that_were_changed_are_approved_again() {
    let mut helen = marlbrook();
    helen
        .visit("/certificates")
        .follow("Derek Oyelaran")
        .hears("Ready to issue")
        .follow("Change the words")
        .hears(
            "Derek Oyelaran has approved the words as they are now. If you change them, ask again.",
        )
        .type_in("Skills the person chose to name", "Figures")
        .press("Save changes")
        .hears("Waiting for approval")
        .does_not_hear("Issue it");
}

#[test]
fn issuing_twice_takes_one_number() {
    let mut helen = marlbrook();
    helen
        .visit("/certificates")
        .follow("Derek Oyelaran")
        .follow("Issue it")
        .press_twice("Issue the certificate")
        .hears("Certificate MV-2027-015 is issued.");
    helen
        .visit("/certificates/numbers")
        .hears("The next one is MV-2027-016 now.")
        .type_in("Number of the next certificate in 2027", "15")
        .press("Save the number")
        .is_told(&["Enter a whole number, 16 or higher"])
        .type_in("Number of the next certificate in 2027", "20")
        .press("Save the number")
        .hears("The next certificate is MV-2027-020.");
}

#[test]
fn a_size_of_three_hundred_points_is_told() {
    let mut helen = marlbrook();
    helen
        .visit("/certificates")
        .follow("Rosie Tattersall")
        .choose("Format", "Large print (PDF)")
        .type_in("Size of large print", "300")
        .press("Open")
        .is_told(&["Size of large print must be from 16 to 36"]);
    assert!(helen.handed.is_empty());
}

#[test]
fn hours_are_counted_from_who_came_and_changed_only_with_a_reason() {
    let mut helen = marlbrook();
    helen
        .visit("/certificates/new")
        .choose("Who it is for", "Rosie Tattersall")
        .type_in("Name on the certificate", "Rosie")
        .type_in("What they did", "took part in 11 activities")
        .type_date("From", ["1", "4", "2026"])
        .type_date("To", ["8", "1", "2027"])
        .press("Count the hours from the records")
        .finds_typed("Hours in meetings", "18")
        .finds_typed("Hours of preparation", "7.5")
        .finds_typed("Hours of training", "2")
        .type_in("Hours in meetings", "20")
        .type_in("Who signs for the group", "Amina Yusuf")
        .press("Save the draft")
        .is_told(&["These are not the hours that were counted: enter why, or count them again"])
        .type_in(
            "Why the hours are different from those counted",
            "She also met the buses twice.",
        )
        .press("Save the draft")
        .hears("The certificate for Rosie is saved.")
        .hears("She also met the buses twice.");
}

#[test]
fn somebody_who_never_came_is_asked_about_and_can_have_one_all_the_same() {
    let mut helen = marlbrook();
    helen
        .visit("/certificates/new")
        .choose("Who it is for", "Priya Nair")
        .choose("What it is for", "Dial-a-Ride survey")
        .type_in("Name on the certificate", "Priya")
        .type_in("What they did", "tried the new booking rules")
        .type_date("From", ["7", "9", "2026"])
        .type_date("To", ["11", "12", "2026"])
        .type_in("Who signs for the group", "Amina Yusuf")
        .press("Save the draft")
        .is_told(&["No record says that Priya came in this time: tick the box to give it anyway"])
        .tick(
            "No record says that the person came",
            "Give the certificate anyway",
            true,
        )
        .press("Save the draft")
        .hears("The certificate for Priya is saved.");
}

#[test]
fn everybody_of_an_activity_gets_a_draft_at_once() {
    let mut helen = marlbrook();
    helen
        .visit("/certificates")
        .follow("Write certificates for everybody")
        .choose("What they are for", "Dial-a-Ride survey")
        .press("Write the certificates")
        .is_told(&["Enter who signs for the group"])
        .type_in("Who signs for the group", "Amina Yusuf")
        .press_twice("Write the certificates")
        .is_at("Certificates");
    let list = helen.page().text();
    assert_eq!(list.matches("Dial-a-Ride survey").count(), 4, "{list}");
    helen
        .visit("/certificates/batch")
        .choose("What they are for", "Dial-a-Ride survey")
        .type_in("Who signs for the group", "Amina Yusuf")
        .press("Write the certificates")
        .is_told(&["Nobody came in this time, or everybody already has a certificate for it"]);
}

#[test]
fn hours_that_change_after_issue_leave_the_certificate_and_a_newer_one_takes_its_place() {
    let mut helen = marlbrook();
    helen
        .visit("/meetings")
        .follow("Meeting of the board, December 2026")
        .follow("Who came")
        .type_in("At the meeting, minutes (Rosie Tattersall)", "90")
        .press("Save who came");
    helen
        .visit("/certificates")
        .follow("Rosie Tattersall")
        .hears("The hours in the records are now different from those on this certificate.")
        .hears("17.5 hours in meetings")
        .follow("Give a newer one")
        .finds_typed("Hours in meetings", "17.5")
        .press("Save the draft")
        .follow("Record that Rosie approved it")
        .choose("How they told you", "By phone")
        .press("Record the approval")
        .follow("Issue it")
        .press("Issue the certificate")
        .hears("Issued, MV-2027-015");
    // The register keeps both: the first says which one takes its place, and is as it was.
    helen
        .visit("/search?for=MV-2027-014")
        .follow("MV-2027-014, Rosie")
        .hears("A newer certificate takes its place: MV-2027-015")
        .hears("18 hours");
}

#[test]
fn a_whole_year_is_written_approved_and_issued_in_one_go() {
    let mut helen = marlbrook();
    helen
        .visit("/certificates/batch")
        .choose("What they are for", "Everything they did in this time")
        .type_in("Who signs for the group", "Amina Yusuf")
        .press("Write the certificates")
        .is_at("Certificates");
    for name in ["Amina Yusuf", "Priya Nair"] {
        helen
            .visit("/certificates")
            .follow(name)
            .follow("approved it")
            .choose("How they told you", "By email")
            .press("Record the approval");
    }
    // Derek’s, of the board, was approved before; Gareth’s waits until he has seen his words.
    helen
        .visit("/certificates")
        .press_twice("Give a number to all that are approved")
        .is_at("Certificates")
        .does_not_hear("No certificates were waiting")
        .hears("Issued, MV-2027-015")
        .hears("Issued, MV-2027-016")
        .hears("Issued, MV-2027-017")
        .does_not_hear("MV-2027-018");
    helen
        .visit("/certificates")
        .follow("Gareth Pugh")
        .hears("Waiting for approval");
    helen
        .visit("/certificates/batch")
        .choose("What they are for", "Everything they did in this time")
        .type_in("Who signs for the group", "Amina Yusuf")
        .press("Write the certificates")
        .is_told(&["Nobody came in this time, or everybody already has a certificate for it"]);
}

#[test]
fn a_whole_activity_is_issued_in_one_go_and_nobody_who_did_not_approve() {
    let mut helen = marlbrook();
    helen
        .visit("/certificates/batch")
        .choose("What they are for", "Dial-a-Ride survey")
        .type_in("Who signs for the group", "Amina Yusuf")
        .press("Write the certificates")
        .follow("Gareth Pugh")
        .hears("6 hours")
        .follow("approved it")
        .choose("How they told you", "By text message")
        .press("Record the approval")
        .visit("/certificates")
        .press("Give a number to all that are approved")
        .hears("2 certificates have their numbers.");
    helen
        .visit("/certificates")
        .follow("Amina Yusuf")
        .hears("Waiting for approval");
}

#[test]
fn rosie_s_year_is_counted_and_her_paper_leaves_her_surname_off() {
    let mut helen = marlbrook();
    helen
        .visit("/search?for=MV-2027-014")
        .follow("MV-2027-014, Rosie")
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("a certificate");
    let text = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    assert_eq!(paper.files[0].name, "Certificate MV-2027-014.txt");
    for said in [
        "Rosie",
        "MV-2027-014",
        "18 hours",
        "7.5 hours",
        "2 hours",
        "27.5 hours",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Tattersall"), "{text}");
}
