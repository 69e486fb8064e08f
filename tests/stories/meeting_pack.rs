//! What is in the packs of the board of 21 January 2027, and what is logged when making them does not end well.

use alongside_involvement::store::Read;
use alongside_tests::{
    Visitor, january_papers,
    opened::{Pdf, part, unzipped, words_of},
};
use alongside_ui::Chosen;
use std::collections::BTreeMap;

#[test]
fn the_agenda_and_the_minutes_that_were_agreed_are_in_the_pack() {
    let mut helen = january_papers();
    helen
        .follow("Papers for Joan")
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Papers")
        .follow("Derek Oyelaran")
        .press("Save Derek Oyelaran’s pack");
    let zip = helen.handed.pop().expect("a pack");
    let agenda = part(&zip.files[0].bytes, "1 Agenda for January.txt");
    assert!(agenda.contains("12:00: Booking by text."), "{agenda}");
    assert!(agenda.contains("Gareth Pugh asked for this."));
    let minutes = part(&zip.files[0].bytes, "2 Last notes.txt");
    assert!(minutes.contains("Thursday 10 December 2026"), "{minutes}");
    assert!(minutes.contains("Try the text line for a week"));
    let calendar = part(&zip.files[0].bytes, "January meeting of the board.ics");
    assert!(calendar.contains("DTSTART;TZID=Europe/London:20270121T103000"));
    let index = part(&zip.files[0].bytes, "Start here.txt");
    assert!(index.contains("This meeting, for your calendar"), "{index}");
    // Derek has changed his mind about the calendar.
    helen
        .visit("/representatives")
        .follow("Derek Oyelaran")
        .hears("A calendar file goes with meeting papers")
        .follow("Change how Derek gets papers")
        .tick(
            "A file for their calendar",
            "Put a calendar file in meeting packs",
            false,
        )
        .press("Save how papers come")
        .does_not_hear("A calendar file goes with meeting papers");
}

#[test]
fn a_folder_that_is_full_or_closed_leaves_no_pack_of_the_meeting_half_logged() {
    for (ended, says) in [
        (alongside_ui::Ended::DiskFull, "The disk is full."),
        (
            alongside_ui::Ended::NotAllowed,
            "Files cannot be saved in this place.",
        ),
    ] {
        for (finished, left) in [
            (0, "Nothing is left half made."),
            (
                2,
                "What is listed below is finished, and nothing is left half made.",
            ),
        ] {
            let mut helen = january_papers();
            let before = packs(&helen);
            helen.rests_after = Some(finished);
            helen.press("Make all packs");
            let making = helen.session.making.clone().expect("work under way");
            making.progress.end(ended);
            helen
                .visit("/packs/making")
                .hears(&format!("{says} {left}"));
            let logged = packs(&helen) - before;
            assert_eq!(logged, i64::try_from(finished).expect("a few"), "{ended:?}");
            helen.reload();
            assert_eq!(packs(&helen) - before, logged, "logged once");
        }
    }
}

#[test]
fn a_program_that_is_killed_in_mid_pack_has_logged_nothing_of_it() {
    let mut helen = january_papers();
    let before = packs(&helen);
    helen.rests_after = Some(1);
    helen.press("Make all packs");
    // The process is gone: nothing of the session is left, and the store is opened anew.
    helen.session.making = None;
    helen.session.handing = None;
    helen.rests_after = None;
    helen
        .visit("/packs/making")
        .hears("No packs are being made");
    assert_eq!(packs(&helen), before);
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Papers")
        .press("Make all packs")
        .is_at("4 packs are ready");
    assert_eq!(packs(&helen), before + 4, "whole, and once");
}

#[test]
fn stopping_in_the_middle_logs_no_half_pack() {
    let mut helen = january_papers();
    let before = packs(&helen);
    helen.rests_after = Some(1);
    helen.press("Make all packs");
    assert_eq!(packs(&helen), before, "nothing is logged while it goes on");
    let making = helen.session.making.as_ref().expect("work under way");
    making.progress.end(alongside_ui::Ended::Failed);
    helen.visit("/packs/making");
    assert_eq!(packs(&helen), before + 1, "what was whole, and no more");
}

fn packs(visitor: &Visitor) -> i64 {
    let store = &visitor.computer.office.as_ref().expect("an office").store;
    store
        .number("SELECT count(*) FROM pack WHERE meeting IS NOT NULL", [])
        .expect("a number")
}

/// The six of the board.
const BOARD: [&str; 6] = [
    "Rosie Tattersall",
    "Gareth Pugh",
    "Amina Yusuf",
    "Joan Whitlock",
    "Derek Oyelaran",
    "Priya Nair",
];

/// The papers of the meeting that are ready, in their order.
const PAPERS: [&str; 3] = ["Agenda for January", "Last notes", "Dial-a-Ride report"];

/// What a studio made of a paper; each file is another.
fn from_the_studio(paper: &str, ending: &str) -> Vec<u8> {
    format!("{paper} as {ending}").into_bytes()
}

/// Helen attaches what the studio made, and makes all packs. Each person's files by their names, and Helen.
fn six_packs() -> (Visitor, BTreeMap<&'static str, BTreeMap<String, Vec<u8>>>) {
    let mut helen = january_papers();
    let folder = alongside_tests::folder();
    for (format, ending) in [("Audio recording", "mp3"), ("BSL video", "mp4")] {
        for paper in PAPERS {
            // As studios call their files: the name goes no further.
            let file = folder.join(format!("{format} for Priya or Gareth, {paper}.{ending}"));
            std::fs::write(&file, from_the_studio(paper, ending)).expect("a file");
            helen
                .visit("/meetings")
                .follow("January meeting of the board")
                .follow("Papers")
                .follow(paper)
                .follow(format)
                .will_choose(Chosen {
                    path: file,
                    bytes: None,
                })
                .press("Attach a file")
                .hears(&format!("A file is attached ({ending}, 1 MB)."));
        }
    }
    helen.kept = Some(BTreeMap::new());
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Papers")
        .press("Make all packs")
        .is_at("6 packs are ready");
    let mut packs: BTreeMap<&str, BTreeMap<String, Vec<u8>>> = BTreeMap::new();
    for (path, bytes) in helen.kept.take().expect("the files") {
        let (name, file) = path.split_once('/').expect("a folder for each person");
        let name = BOARD
            .iter()
            .find(|it| **it == name)
            .expect("one of the six");
        let pack = packs.entry(name).or_default();
        pack.insert(file.to_string(), bytes);
    }
    (helen, packs)
}

/// The file of a paper in a pack, whatever its ending.
#[track_caller]
fn file<'a>(pack: &'a BTreeMap<String, Vec<u8>>, title: &str) -> (&'a str, &'a [u8]) {
    let found = pack.iter().find(|(name, _)| name.contains(title));
    let (name, bytes) = found.unwrap_or_else(|| panic!("no {title} in {:?}", pack.keys()));
    (name, bytes)
}

/// The words of a file on one line: names are not torn where a line ends.
fn said_in(file: &str, bytes: &[u8]) -> String {
    let words = words_of(file, bytes);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn joans_papers_are_drawn_at_twenty_point_and_rosies_have_pictures_beside_the_words() {
    let (_, packs) = six_packs();
    let pages = |pack: &BTreeMap<String, Vec<u8>>| -> Vec<(String, Pdf)> {
        let pdfs = pack.iter().filter(|(name, _)| name.ends_with(".pdf"));
        pdfs.map(|(name, bytes)| (name.clone(), Pdf::read(bytes)))
            .collect()
    };
    let most = |sizes: &BTreeMap<u32, usize>| {
        let most = sizes.iter().max_by_key(|(_, glyphs)| **glyphs);
        *most.expect("words").0
    };
    let joan = pages(&packs["Joan Whitlock"]);
    assert_eq!(
        joan.len(),
        5,
        "three papers, a letter and a page to begin with"
    );
    for (name, pdf) in &joan {
        let sizes = pdf.sizes();
        assert_eq!(most(&sizes), 200, "{name}: {sizes:?}");
        assert!(sizes.keys().all(|it| *it >= 200), "{name}: {sizes:?}");
        assert_eq!(pdf.language(), "en-GB", "{name}");
    }
    let rosie = pages(&packs["Rosie Tattersall"]);
    assert_eq!(rosie.len(), 5);
    for (name, pdf) in &rosie {
        let sizes = pdf.sizes();
        // What stands at the foot of a page is smaller than the text, and large enough all the same.
        let text = sizes.keys().filter(|it| **it != 140).min();
        assert!(text.is_some_and(|it| *it >= 160), "{name}: {sizes:?}");
        assert!(sizes.keys().all(|it| *it >= 140), "{name}: {sizes:?}");
        assert!(pdf.drawings() > 0, "{name} has no picture");
    }
    // The report says three things, each with a picture of its own.
    let report = |pdfs: &[(String, Pdf)]| {
        let found = pdfs.iter().position(|(name, _)| name.contains("report"));
        found.expect("the report")
    };
    let easy = &rosie[report(&rosie)].1;
    let large = &joan[report(&joan)].1;
    assert_eq!(
        easy.pictures(),
        [
            "A taxi",
            "A text message on a phone",
            "A woman on the phone",
            // Whom to ask.
            "A person with a headset who answers",
        ]
    );
    assert_eq!(large.pictures(), [""; 0], "they would crowd the words out");
}

#[test]
fn aminas_word_files_have_headings_and_a_language_and_dereks_are_plain_text() {
    let (_, packs) = six_packs();
    let amina = &packs["Amina Yusuf"];
    for title in ["Start here", "Letter", "Agenda", "notes", "report"] {
        let (name, bytes) = file(amina, title);
        assert!(name.ends_with(".docx"), "{name}");
        let document = part(bytes, "word/document.xml");
        let first = document.matches("w:pStyle w:val=\"Heading1\"").count();
        assert_eq!(first, 1, "{name}: one heading of the first level");
        let styles = part(bytes, "word/styles.xml");
        assert!(styles.contains("<w:outlineLvl w:val=\"0\"/>"), "{name}");
        assert!(styles.contains("<w:lang w:val=\"en-GB\""), "{name}");
        let told = part(bytes, "docProps/core.xml");
        assert!(told.contains("<dc:language>en-GB</dc:language>"), "{name}");
    }
    let agenda = part(file(amina, "Agenda").1, "word/document.xml");
    assert!(agenda.matches("w:pStyle w:val=\"Heading2\"").count() > 2);
    let derek = &packs["Derek Oyelaran"];
    for title in ["Start here", "Letter", "Agenda", "notes", "report"] {
        let (name, bytes) = file(derek, title);
        assert!(name.ends_with(".txt"), "{name}");
        let text = std::str::from_utf8(bytes).expect("UTF-8");
        let is_plain = |c: char| !c.is_control() || c == '\n' || c == '\r';
        assert!(text.trim_start_matches('\u{feff}').chars().all(is_plain));
        for mark in ["<", "**", "{\\", "&amp;"] {
            assert!(!text.contains(mark), "{name}: {mark}");
        }
    }
    let says = said_in("3.txt", file(derek, "report").1);
    assert!(says.contains("Now you can book by text message."), "{says}");
}

#[test]
fn what_the_studio_made_is_in_the_pack_as_it_came() {
    let (_, packs) = six_packs();
    for (name, ending) in [("Priya Nair", "mp3"), ("Gareth Pugh", "mp4")] {
        let pack = &packs[name];
        for (number, paper) in PAPERS.iter().enumerate() {
            let made = &pack[&format!("{} {paper}.{ending}", number + 1)];
            assert_eq!(*made, from_the_studio(paper, ending), "{name}: {paper}");
        }
        let other = if ending == "mp3" { ".mp4" } else { ".mp3" };
        assert!(!pack.keys().any(|it| it.ends_with(other)), "{name}");
    }
}

#[test]
fn every_pack_begins_with_a_page_in_its_own_format_that_names_each_of_its_files() {
    let (_, packs) = six_packs();
    assert_eq!(packs.len(), 6);
    for (name, ending, own) in [
        ("Rosie Tattersall", "pdf", "pdf"),
        ("Gareth Pugh", "txt", "mp4"),
        ("Amina Yusuf", "docx", "docx"),
        ("Joan Whitlock", "pdf", "pdf"),
        ("Derek Oyelaran", "txt", "txt"),
        ("Priya Nair", "txt", "mp3"),
    ] {
        let pack = &packs[name];
        let start = format!("Start here.{ending}");
        let index = said_in(&start, &pack[&start]);
        let mut papers = 0;
        for file in pack.keys() {
            if *file == start || file == "All papers.zip" {
                continue;
            }
            assert!(index.contains(file), "{name}: {file} is not in: {index}");
            papers += usize::from(file.ends_with(own) && !file.starts_with("Letter"));
        }
        assert_eq!(papers, 3, "{name}: {:?}", pack.keys());
        let greeting = format!("Letter.{ending}");
        let first_name = name.split_whitespace().next().expect("a first name");
        let letter = said_in(&greeting, &pack[&greeting]);
        assert!(letter.contains(&format!("Dear {first_name}")), "{letter}");
    }
}

#[test]
fn the_zip_in_a_folder_and_the_zip_of_one_person_hold_what_the_folder_holds() {
    let (mut helen, mut packs) = six_packs();
    for name in BOARD {
        let pack = packs.get_mut(name).expect("a pack");
        let zip = pack.remove("All papers.zip").expect("a zip");
        assert_eq!(unzipped(&zip), *pack, "{name}");
        helen
            .visit("/meetings")
            .follow("January meeting of the board")
            .follow("Papers")
            .follow(name)
            .press(&format!("Save {name}’s pack"));
        let alone = helen.handed.pop().expect("a pack");
        assert_eq!(alone.files[0].name, format!("Papers for {name}.zip"));
        assert_eq!(unzipped(&alone.files[0].bytes), *pack, "{name} alone");
    }
}

#[test]
fn a_pack_tells_of_nobody_else_and_its_names_tell_nothing_of_how_anybody_reads() {
    let (_, packs) = six_packs();
    for (name, pack) in &packs {
        for (file, bytes) in pack {
            for word in [
                "easy", "large", "print", "point", "20", "yellow", "bsl", "sign", "deaf", "audio",
                "record", "braille", "plain", "word", "studio",
            ] {
                assert!(!file.to_lowercase().contains(word), "{name}: {file}");
            }
            assert!(!BOARD.iter().any(|it| file.contains(it)), "{file}");
            if [".zip", ".mp3", ".mp4"].iter().any(|it| file.ends_with(it)) {
                continue;
            }
            // Who asked for an item, wrote a report or does something stands in the paper itself, for everybody alike.
            let said = said_in(file, bytes);
            let is_own = file.starts_with("Start here") || file.starts_with("Letter");
            for other in BOARD.iter().filter(|other| *other != name) {
                if is_own {
                    assert!(!said.contains(other), "{name}: {other} in {file}");
                }
                let (_, surname) = other.split_once(' ').expect("two names");
                assert!(
                    !is_own || !said.contains(surname),
                    "{name}: {surname} in {file}"
                );
            }
            for told in ["Kim", "Weir Street", "Chapel Rise", "07700 900 142"] {
                assert!(!said.contains(told), "{name}: {told} in {file}");
            }
        }
        // The papers themselves name the same people to everybody.
        let named = |pack: &BTreeMap<String, Vec<u8>>| -> Vec<(&str, &str)> {
            let mut named = Vec::new();
            for paper in PAPERS {
                let (file, bytes) = file(pack, paper);
                let said = said_in(file, bytes);
                let people = BOARD.iter().filter(|it| said.contains(**it));
                named.extend(people.map(|it| (paper, *it)));
            }
            named
        };
        if !["Priya Nair", "Gareth Pugh"].contains(name) {
            assert_eq!(named(pack), named(&packs["Derek Oyelaran"]), "{name}");
        }
    }
}

#[test]
fn six_packs_are_logged_each_in_the_format_it_has() {
    let (helen, _) = six_packs();
    let store = &helen.computer.office.as_ref().expect("an office").store;
    let logged = store
        .list(
            "SELECT representative.name, pack.format FROM pack
               JOIN representative ON representative.id = pack.representative
              WHERE pack.meeting IS NOT NULL ORDER BY representative.name",
            [],
            |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)),
        )
        .expect("the log");
    let logged: Vec<(&str, &str)> = logged.iter().map(|(a, b)| (&**a, &**b)).collect();
    assert_eq!(
        logged,
        [
            ("Amina Yusuf", "word"),
            ("Derek Oyelaran", "plain-text"),
            ("Gareth Pugh", "bsl-video"),
            ("Joan Whitlock", "large-print"),
            ("Priya Nair", "audio"),
            ("Rosie Tattersall", "easy-read"),
        ]
    );
}
