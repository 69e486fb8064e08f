//! Pictures of the charity's own: one at a time, a set at a time, with the people in them asked first.

use alongside_tests::{Visitor, choose_picture_set, folder, marlbrook, sample};
use alongside_ui::Chosen;
use std::fs;
use std::path::{Path, PathBuf};

/// Four points by three, all of one colour.
const PHOTO: &[u8] = b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x04\x00\x00\x00\x03\x08\x02\x00\x00\x00\x3b\x96\x39\x91\
\x00\x00\x00\x10\x49\x44\x41\x54\x78\x9c\x63\xe0\xf3\x0f\x85\x23\x06\x9c\x1c\x00\x9f\x87\x08\x59\xed\xee\x69\x1e\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

fn drawing(width: u8) -> String {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h{width}v9z'/></svg>"
    )
}

fn chosen(name: &str, bytes: &[u8]) -> Chosen {
    Chosen {
        path: PathBuf::from(name),
        bytes: Some(bytes.to_vec()),
    }
}

fn set_in(path: &Path) -> Chosen {
    Chosen {
        path: path.to_path_buf(),
        bytes: None,
    }
}

/// At the list of pictures.
fn pictures(mut helen: Visitor) -> Visitor {
    helen.visit("/role-descriptions").follow("Pictures");
    helen
}

#[test]
fn a_drawing_is_described_found_and_stands_in_a_paper_with_its_credit() {
    let mut helen = pictures(sample());
    helen
        .hears("Our meeting room")
        .will_choose(chosen("dial-a-ride_bus.svg", drawing(9).as_bytes()))
        .press("Add a picture")
        .is_at("Describe this picture")
        .hears("nothing in it shows where it was taken")
        .finds_typed("What it shows, in English", "dial a ride bus")
        .type_in("What it shows, in English", "Our own Dial-a-Ride bus")
        .type_in("Words it stands for", "Dial-a-Ride")
        .choose(
            "Could somebody recognise people in it?",
            "No, or drawn people only",
        )
        .type_in("How are you allowed to use it?", "CC BY 4.0")
        .press("Save these words")
        .is_told(&["Enter the credit line: this licence asks for one"])
        .finds_typed("What it shows, in English", "Our own Dial-a-Ride bus")
        .type_in("Credit line", "Drawn by Jo Bloggs, CC BY 4.0")
        .press("Save these words")
        .is_at("Our own Dial-a-Ride bus")
        .hears("Papers can show this picture.");
    helen
        .follow("Pictures")
        .type_in("Find a picture", "jo bloggs")
        .press("Find pictures")
        .hears("Our own Dial-a-Ride bus")
        .type_in("Find a picture", "aeroplane")
        .press("Find pictures")
        .hears("No picture has the words “aeroplane”.");
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Papers")
        .follow("Write another role description")
        .type_in("Role", "Driver")
        .type_in("Statement 1", "You drive the Dial-a-Ride.")
        .press("Choose a picture (Statement 1)")
        .choose("Pictures that fit the words", "Our own Dial-a-Ride bus")
        .press("Use this picture")
        .hears("Picture: Our own Dial-a-Ride bus")
        .press("Save the draft")
        .follow("What changed")
        .hears("Our own Dial-a-Ride bus");
    helen
        .visit("/role-descriptions")
        .follow("Driver")
        .follow("Choose a format, open, save or print")
        .choose("Format", "Easy words with pictures (PDF)")
        .press("Save");
    assert_eq!(helen.handed.len(), 1);
    helen.choose("Format", "Web page").press("Save");
    let page = helen.handed.pop().expect("a paper").files.remove(0).bytes;
    let page = String::from_utf8(page).expect("text");
    assert!(page.contains("alt=\"Our own Dial-a-Ride bus\""));
    assert!(page.contains("Drawn by Jo Bloggs, CC BY 4.0"));
}

#[test]
fn a_photo_of_people_waits_until_they_agree() {
    let mut helen = pictures(sample());
    helen
        .will_choose(chosen("IMG 2043.png", PHOTO))
        .press("Add a picture")
        .press("Save these words")
        .is_told(&["Choose whether there are people in it"])
        .choose("Could somebody recognise people in it?", "Yes")
        .press("Save these words")
        .is_told(&["Choose whether they agree"])
        .choose(
            "Do they agree that papers show it?",
            "Nobody has asked them yet",
        )
        .press("Save these words")
        .hears("Ask them first.")
        .hears("Kept, not offered");
    let address = helen.address().to_string();
    let offered = |helen: &mut Visitor| {
        helen
            .visit("/role-descriptions")
            .follow("Member")
            .follow("Change")
            .press("Change the picture (Statement 1)")
            .press("Show all pictures");
        helen.page().text().contains("IMG 2043")
    };
    assert!(!offered(&mut helen));
    helen
        .visit(&format!("{address}/edit"))
        .choose("Do they agree that papers show it?", "Yes, they agree")
        .type_date("When did they say so?", ["9", "1", "2027"])
        .type_in("Who is in it", "Rosie")
        .press("Save these words")
        .is_told(&["When did they say so? must be today or earlier"])
        .type_date("When did they say so?", ["7", "1", "2027"])
        .press("Save these words")
        .hears("Papers can show this picture.");
    assert!(offered(&mut helen));
    // Whoever changes their mind is shown no longer.
    helen
        .visit(&format!("{address}/edit"))
        .choose("Do they agree that papers show it?", "No")
        .press("Save these words")
        .hears("The people in this picture said no.")
        .follow("What changed")
        .hears("Yes, they agree")
        .visit(&address)
        .follow("Archive it")
        .press("Archive this picture")
        .follow("Archived pictures")
        .follow("IMG 2043")
        .press("Bring it back")
        .hears("“IMG 2043” is back.");
    assert!(!offered(&mut helen));
}

#[test]
fn a_paper_that_loses_a_picture_is_a_draft_again() {
    let mut helen = pictures(sample());
    helen
        .will_choose(chosen("IMG 2043.png", PHOTO))
        .press("Add a picture")
        .choose("Could somebody recognise people in it?", "Yes")
        .choose("Do they agree that papers show it?", "Yes, they agree")
        .type_date("When did they say so?", ["7", "1", "2027"])
        .type_in("Who is in it", "Rosie")
        .press("Save these words")
        .hears("Papers can show this picture.");
    let photo = helen.address().to_string();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Papers")
        .follow("Write another role description")
        .type_in("Role", "Bus friend")
        .type_in("Statement 1", "You look at the bus.")
        .press("Choose a picture (Statement 1)")
        .type_in("Find a picture", "IMG 2043")
        .press("Find pictures")
        .choose("Pictures for “IMG 2043”", "IMG 2043")
        .press("Use this picture")
        .press("Save the draft");
    let draft = helen.address().to_string();
    helen
        .follow("Check the words")
        .press("Note that the rules are checked")
        .visit(&draft)
        .hears("Rules checked")
        .visit(&format!("{photo}/edit"))
        .choose("Do they agree that papers show it?", "No")
        .press("Save these words")
        .visit(&draft)
        .hears("Draft in easy words")
        .hears("One thing has to be put right.")
        .follow("Check the words")
        .hears("This statement has no picture.");
}

#[test]
fn a_file_that_cannot_be_used_is_told_in_a_sentence_and_nothing_is_kept() {
    let mut helen = pictures(sample());
    let before = helen.changes();
    let mut bomb = PHOTO.to_vec();
    bomb[16..24].copy_from_slice(&[0, 0, 39, 16, 0, 0, 39, 16]);
    let script = "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>";
    for (bytes, told) in [
        (
            &b"Dear Helen"[..],
            "This file is not a picture we can use: choose a PNG, JPEG, WebP or SVG file",
        ),
        (
            &bomb,
            "This picture is too large to open: it has more than 50 million points, or needs as much memory. Save a smaller copy and choose that",
        ),
        (
            &PHOTO[..40],
            "This picture is damaged and cannot be shown: choose another, or save it again in the program it came from",
        ),
        (
            script.as_bytes(),
            "This drawing holds a script or a link: save it again as a plain drawing, then choose it",
        ),
    ] {
        helen
            .will_choose(chosen("picture.png", bytes))
            .press("Add a picture")
            .is_told(&[told]);
    }
    helen.will_close_the_dialog().press("Add a picture");
    assert_eq!(helen.changes(), before);
}

#[test]
fn a_set_comes_in_whole_with_a_report_and_can_be_taken_back() {
    let set = folder().join("Buses");
    fs::create_dir_all(&set).expect("a folder");
    for (name, bytes) in [
        ("red.svg", drawing(9)),
        ("blue.svg", drawing(8)),
        ("notes.txt", "Dear Helen".to_string()),
        ("index.csv", "file,english,welsh,keywords\nred.svg,A red bus,Bws coch,bus\nblue.svg,A blue bus,Bws glas,bus\ngone.svg,Gone,,\n".to_string()),
    ] {
        fs::write(set.join(name), bytes).expect("a file");
    }
    fs::write(set.join("stop.png"), PHOTO).expect("a file");
    let mut helen = pictures(sample());
    let before = helen.changes();
    helen
        .follow("Bring in a set of pictures")
        .press("Choose the set")
        .is_told(&[
            "Choose whether there are people in it",
            "Choose where the set is",
        ])
        .choose("Where is the set?", "In a folder")
        .choose(
            "Could somebody recognise people in these pictures?",
            "No, or drawn people only",
        )
        .type_in("Whose picture is it?", "Marlbrook Buses")
        .will_choose(set_in(&set.join("gone")))
        .press("Choose the set")
        .is_told(&[
            "This set cannot be opened: check that it is still there, then choose it again",
        ]);
    assert_eq!(helen.changes(), before);
    helen
        .will_choose(set_in(&set))
        .press("Choose the set")
        .is_at("2 pictures can be added")
        .hears("The table of the set does not name it");
    assert_eq!(helen.changes(), before, "nothing before she says so");
    helen
        .press_twice("Add these 2 pictures")
        .is_at("What came of the set")
        .hears("2 pictures were added from Buses.")
        .hears("The table of the set does not name it")
        .hears("The table of the set names it, but it is not in the set")
        .follow("red.svg")
        .is_at("A red bus")
        .hears("Bws coch")
        .hears("Marlbrook Buses");
    // The same set again brings nothing new, and writes nothing.
    let once = helen.changes();
    choose_picture_set(&mut helen, &set)
        .hears("No pictures were added from Buses.")
        .hears("This picture is here already");
    assert_eq!(helen.changes(), once);
    // Whoever brought in the wrong set takes it back whole.
    helen
        .visit("/pictures")
        .follow("A blue bus")
        .follow("What changed")
        .press("Undo this change")
        .visit("/pictures")
        .does_not_hear("A blue bus")
        .does_not_hear("A red bus")
        .hears("Our meeting room")
        .follow("Archived pictures")
        .hears("A blue bus")
        .hears("A red bus");
}

#[test]
fn a_set_that_takes_long_tells_how_far_it_is_and_can_be_stopped_or_left_out() {
    let set = folder().join("Many");
    fs::create_dir_all(&set).expect("a folder");
    fs::write(set.join("red.svg"), drawing(7)).expect("a file");
    let mut helen = pictures(sample());
    let before = helen.changes();
    helen.rests_after = Some(0);
    choose_picture_set(&mut helen, &set)
        .is_at("The set is being read")
        .hears("The set is being opened.")
        .visit("/pictures/set")
        .follow("See how far the set is")
        .press("Stop reading")
        .hears("It will stop after the file that is being read now.");
    (helen.aside.take().expect("reading"))();
    helen
        .reload()
        .hears("You stopped it. No picture was added.");
    helen.rests_after = None;
    choose_picture_set(&mut helen, &set)
        .is_at("One picture can be added")
        .press("Leave the set out")
        .hears("You stopped it. No picture was added.")
        .visit("/pictures/set/reading")
        .is_at("Bring in a set of pictures");
    assert_eq!(helen.changes(), before);
}

#[test]
fn every_source_stands_in_the_ledger() {
    let mut helen = pictures(marlbrook());
    helen
        .hears("The committee room in the town hall")
        .hears("Rosie and Joan outside the town hall")
        .follow("Where pictures come from")
        .hears("OpenMoji")
        .hears("CC BY-SA 4.0")
        .hears("Drawn for Alongside")
        .hears("Marlbrook Voices");
    helen
        .visit("/pictures")
        .follow("Rosie and Joan outside the town hall")
        .hears("Yes, they agree")
        .hears("16 April 2026");
    helen
        .visit("/pictures/built-in")
        .hears("Five people meet round a table");
}
