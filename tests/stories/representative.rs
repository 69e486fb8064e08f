//! Representatives: adding one, how papers come, what is answered kindly.

use alongside_tests::{Visitor, marlbrook, page::words, sample};
use std::collections::BTreeMap;

/// At the page of the representative with this name.
fn at_the_page_of(name: &str) -> Visitor {
    let mut visitor = sample();
    visitor.visit("/representatives").follow(name).is_at(name);
    visitor
}

#[test]
fn somebody_new_is_added_with_what_they_bring() {
    let mut visitor = sample();
    visitor
        .visit("/representatives")
        .follow("Add a representative")
        .type_in("Preferred name", "Siân ap Rhys")
        .type_in("How to say the name", "SHAHN")
        .type_in("What they bring", "Singing\nBus timetables")
        .choose("Status", "Invited")
        .type_date("Representative since", ["", "3", "2024"])
        .press("Save this person")
        .is_at("Siân ap Rhys")
        .hears("Siân ap Rhys is saved.")
        .hears("Representative since March 2024")
        .hears("What Siân brings")
        .hears("Bus timetables")
        .hears("Ask Siân how to send papers");
    // Found without the accent, too.
    visitor.visit("/search?for=sian").hears("Siân ap Rhys");
}

#[test]
fn pressing_twice_adds_one_person() {
    let mut visitor = sample();
    visitor
        .visit("/representatives/new")
        .type_in("Preferred name", "Megan Hughes")
        .choose("Status", "Active")
        .press_twice("Save this person")
        .is_at("Megan Hughes")
        .visit("/representatives");
    let rows = visitor.page().text().matches("Megan Hughes").count();
    assert_eq!(rows, 1);
}

#[test]
fn everything_wrong_is_told_at_once_and_everything_typed_is_kept() {
    let mut visitor = sample();
    visitor
        .visit("/representatives/new")
        .type_in("Preferred name", &"a".repeat(10_000))
        .type_in("What they bring", "<script>alert(1)</script>")
        .type_date("Representative since", ["30", "2", "2024"])
        .type_in("Email address", "rosie at home")
        .type_in("Phone number", "ask Kim")
        .press("Save this person")
        .is_told(&[
            "Preferred name can have 200 characters at most: take out 9,800 characters",
            "Choose a status",
            "February 2024 has 29 days: change the day in “Representative since”",
            "Email address must be an email address, such as name@example.org",
            "Phone number must be a phone number, such as 01632 960 001",
        ])
        .finds_typed("What they bring", "<script>alert(1)</script>")
        .finds_typed("Email address", "rosie at home");
}

#[test]
fn markup_is_shown_as_typed() {
    let mut visitor = sample();
    visitor
        .visit("/representatives/new")
        .type_in("Preferred name", "<b>Rosie</b> & \"Kim\"")
        .choose("Status", "Active")
        .press("Save this person")
        .is_at("<b>Rosie</b> & \"Kim\"");
}

#[test]
fn papers_in_large_print_at_the_persons_own_size() {
    at_the_page_of("Joan Whitlock")
        .follow("Say how Joan gets papers")
        .choose("Format", "Large print")
        .type_in("Size for large print", "300")
        .type_in("Colour of the paper", "yellow")
        .choose("How papers come", "Post")
        .type_in("Working days to read them", "7")
        .choose("Who said this", "Joan")
        .press("Save how papers come")
        .is_told(&["The largest print we make is 36 point. If that is not enough, choose “Web page on screen”: it grows to any size"])
        .finds_typed("Size for large print", "300")
        .finds_typed("Colour of the paper", "yellow")
        .type_in("Size for large print", "20")
        .press("Save how papers come")
        .is_at("Joan Whitlock")
        .hears("Large print, 20 point, by post")
        .hears("Gets them 7 working days before a meeting")
        .hears("Paper: yellow")
        .hears("Joan said this on 8 January 2027.")
        // By post, but where to?
        .hears("Add Joan’s address");
}

#[test]
fn a_guess_says_that_it_is_one() {
    at_the_page_of("Gareth Pugh")
        .follow("Say how Gareth gets papers")
        .choose("Format", "BSL video")
        .choose("How papers come", "By hand")
        .type_in("Working days to read them", "5")
        .choose("Who said this", "Nobody yet. We are guessing.")
        .press("Save how papers come")
        .hears("BSL video, by hand")
        .hears("Papers in this format are made outside Alongside for now.")
        .hears("Guessed by us, ask Gareth")
        .hears("Check with Gareth how papers come");
}

#[test]
fn a_way_the_person_does_not_want_is_never_used() {
    let mut visitor = at_the_page_of("Derek Oyelaran");
    visitor
        .follow("Change these details")
        .type_in("Email address", "derek@example.org")
        .tick("Ways they do not want us to use", "Do not email", true)
        .press("Save changes")
        .hears("Do not email")
        .does_not_hear("derek@example.org")
        .follow("Say how Derek gets papers")
        .choose("Format", "Plain text")
        .choose("How papers come", "Email")
        .type_in("Working days to read them", "7")
        .choose("Who said this", "Derek")
        .press("Save how papers come")
        .is_told(&[
            "Derek’s details say “Do not email”: choose another way, or change the details first",
        ]);
}

#[test]
fn the_way_in_which_papers_come_is_not_ruled_out() {
    let mut visitor = at_the_page_of("Amina Yusuf");
    visitor
        .follow("Say how Amina gets papers")
        .choose("Format", "Plain text")
        .choose("How papers come", "Email")
        .type_in("Working days to read them", "7")
        .choose("Who said this", "Amina")
        .press("Save how papers come")
        .hears("Add Amina’s email address")
        .follow("Change these details")
        .tick("Ways they do not want us to use", "Do not email", true)
        .press("Save changes")
        .is_told(&[
            "Papers come this way now (Email): change how papers come first, then choose this",
        ]);
}

#[test]
fn two_people_change_one_page_and_nobody_is_overwritten() {
    let mut visitor = at_the_page_of("Priya Nair");
    visitor.follow("Change these details");
    let form = visitor.address().to_string();
    let mut open = visitor.keeps_the_form_open();
    open.type_in("Pronouns", "they, them");
    visitor
        .visit(&form)
        .type_in("Pronouns", "she, her")
        .press("Save changes")
        .hears("Your changes for Priya Nair are saved.")
        .sends(open, "Save changes")
        .hears("Somebody else saved “she, her” here.")
        .finds_typed("Pronouns", "they, them")
        .press("Save changes")
        .hears("They, them.");
}

#[test]
fn archived_and_brought_back() {
    let mut visitor = at_the_page_of("Priya Nair");
    visitor
        .follow("Archive Priya")
        .is_at("Archive Priya Nair?")
        .press("Archive this page")
        .hears("Priya Nair is archived.");
    visitor
        .visit("/search?for=priya")
        .does_not_hear("Priya Nair");
    visitor
        .visit("/representatives")
        .follow("Archived representatives")
        .follow("Priya Nair")
        .press("Bring Priya back")
        .hears("Priya Nair is back.");
}

/// The sample charity, in which Derek is called Joan Whitlock as well, and lives in Hatherleigh.
fn two_joans() -> Visitor {
    let mut helen = marlbrook();
    helen
        .visit("/representatives")
        .follow("Derek Oyelaran")
        .follow("Change these details")
        .type_in("Preferred name", "Joan Whitlock")
        .type_in("Postal address", "2 Mill Lane\nHatherleigh\nEX20 3AA")
        .press("Save changes");
    helen
}

#[test]
fn two_people_of_one_name_are_told_apart_wherever_staff_read_or_choose_a_name() {
    let mut helen = two_joans();
    let [marlbrook, hatherleigh] = ["Joan Whitlock (Marlbrook)", "Joan Whitlock (Hatherleigh)"];
    helen
        .visit("/representatives")
        .hears(marlbrook)
        .hears(hatherleigh)
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Papers")
        .hears(&format!("Send {marlbrook} their papers today"));
    let heads = helen.page().all("table.al-matrix tbody [role=rowheader] a");
    let mut heads: Vec<String> = heads.into_iter().map(words).collect();
    heads.sort();
    assert_eq!(
        heads,
        [
            "Amina Yusuf",
            "Gareth Pugh",
            hatherleigh,
            marlbrook,
            "Priya Nair",
            "Rosie Tattersall",
        ],
        "and nobody else has brackets"
    );
    let matrix = helen.address().to_string();
    // The one in Hatherleigh is who was Derek: plain text by email.
    helen
        .follow(hatherleigh)
        .is_at(&format!("Papers for {hatherleigh}"))
        .hears("Plain text, by email")
        .visit(&matrix)
        .follow(marlbrook)
        .hears("Large print, 20 point, by post")
        .press("Note that they were sent")
        .visit(&matrix)
        .follow("What was sent")
        .hears(&format!(
            "{marlbrook} Agenda for January, version 1 Large print, by post"
        ));
    // Chosen from a list, what was said is the right person's.
    helen
        .visit("/inputs/new")
        .choose("Who said it", hatherleigh);
    let chosen = helen.page().choice("Who said it", hatherleigh);
    assert_ne!(chosen, helen.page().choice("Who said it", marlbrook));
    helen
        .visit("/representatives")
        .follow(hatherleigh)
        .is_at("Joan Whitlock")
        .hears("2 Mill Lane");
    assert!(helen.address().ends_with(&chosen.1), "{chosen:?}");
}

#[test]
fn what_tells_two_people_apart_is_on_no_paper_and_in_no_file_name() {
    let mut helen = two_joans();
    helen.kept = Some(BTreeMap::new());
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Papers")
        .press("Make all packs")
        .hears("Joan Whitlock (Marlbrook)")
        .hears("Joan Whitlock 2 (Hatherleigh)");
    let kept = helen.kept.take().expect("the files");
    assert!(kept.keys().any(|it| it.starts_with("Joan Whitlock 2/")));
    for (path, bytes) in &kept {
        assert!(!path.contains("Hatherleigh"), "{path}");
        if path.ends_with("Letter.txt") {
            let letter = String::from_utf8_lossy(bytes);
            assert!(letter.contains("Dear Joan"), "{letter}");
            assert!(!letter.contains("Hatherleigh"), "{letter}");
        }
    }
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Papers")
        .follow("Joan Whitlock (Hatherleigh)")
        .press("Save Joan Whitlock (Hatherleigh)’s pack");
    let zip = helen.handed.pop().expect("a pack");
    assert_eq!(zip.files[0].name, "Papers for Joan Whitlock.zip");
}
