//! The board of 21 January 2027: dates of every format, a late paper, packs as each person asked for them.

use alongside_involvement::{
    Actor,
    meeting_paper::{Dates, Matrix, MeetingPaper},
    rendition::{RenditionFileId, RenditionId},
    representative::Representative,
    store::{Read, StoreError, Verb},
};
use alongside_tests::{Visitor, january_papers, marlbrook, sample_with_papers};
use alongside_ui::Chosen;

/// The matrix as the core has it.
fn matrix(visitor: &Visitor) -> Matrix {
    let store = &visitor.computer.office.as_ref().expect("an office").store;
    let today = visitor.now.date_naive();
    let meetings = MeetingPaper::meetings_between(store, today, today + chrono::Days::new(60))
        .expect("meetings");
    let meeting = alongside_involvement::meeting::Meeting::find(store, meetings[0]).expect("one");
    Matrix::of(store, meeting, today).expect("a matrix")
}

#[test]
fn the_matrix_says_who_gets_what_and_when_with_todays_people_first() {
    let mut helen = january_papers();
    helen
        .hears("Who gets what, and when")
        .hears("Send Joan their papers today")
        .hears("Has everything 0 of 6 people")
        .hears("Large print, 20 point, by post")
        .hears("Text was due 6 January 2027")
        .hears("Rosie agreed, 6 January 2027")
        .hears("Gareth chose this")
        .hears("Needed by 11 January 2027")
        .hears("Due 13 January 2027");
    let rows = matrix(&helen).rows;
    let names: Vec<&str> = rows.iter().map(|it| it.person.facts.called()).collect();
    assert_eq!(
        names,
        ["Joan", "Rosie", "Amina", "Derek", "Priya", "Gareth"]
    );
    let page = helen.page();
    let named = "table.al-matrix[role=table][aria-label='Who gets what, and when']";
    assert_eq!(page.all(named).len(), 1);
    assert_eq!(page.all("table.al-matrix [role=columnheader]").len(), 5);
    assert_eq!(page.all("table.al-matrix tbody [role=rowheader]").len(), 6);
    assert_eq!(page.all("table.al-matrix tbody [role=cell]").len(), 24);
}

#[test]
fn every_format_has_its_dates_and_a_later_meeting_can_be_promised() {
    let mut helen = january_papers();
    helen
        .follow("Dates, and the earliest meeting")
        .hears("Rosie Tattersall Easy Read, by post")
        .hears("Wednesday 30 December 2026")
        .hears("Tuesday 5 January 2027")
        .hears("Thursday 7 January 2027")
        .hears("Rosie Tattersall needs the longest time.")
        .hears("The earliest meeting is Friday 29 January 2027")
        .type_date("All text is final on", ["30", "12", "2026"])
        .press("Work it out")
        .hears("The earliest meeting is Thursday 21 January 2027")
        .type_date("All text is final on", ["31", "2", "2027"])
        .press("Work it out")
        .is_told(&["February 2027 has 28 days: change the day in “All text is final on”"]);
    let rows = matrix(&helen).rows;
    let dates = |name: &str| -> Dates {
        let found = rows.iter().find(|it| it.person.facts.called() == name);
        found.expect("a person").dates.expect("dates")
    };
    for (name, has_it, send, text) in [
        ("Rosie", "2027-01-07", "2027-01-05", "2026-12-30"),
        ("Gareth", "2027-01-14", "2027-01-14", "2027-01-07"),
        ("Amina", "2027-01-12", "2027-01-12", "2027-01-11"),
        ("Joan", "2027-01-12", "2027-01-08", "2027-01-06"),
        ("Derek", "2027-01-12", "2027-01-12", "2027-01-11"),
        ("Priya", "2027-01-12", "2027-01-12", "2027-01-07"),
    ] {
        let found = dates(name);
        let said = [found.has_it, found.send, found.text_final].map(|day| day.to_string());
        assert_eq!(said, [has_it, send, text], "{name}");
    }
}

#[test]
fn a_closure_moves_the_dates() {
    let mut helen = january_papers();
    helen
        .visit("/closures/new")
        .type_date("First day closed", ["11", "1", "2027"])
        .type_in("Why", "Training")
        .press("Save the days");
    let rows = matrix(&helen).rows;
    let joan = rows.iter().find(|it| it.person.facts.called() == "Joan");
    let dates = joan.expect("Joan").dates.expect("dates");
    assert_eq!(dates.has_it.to_string(), "2027-01-12");
    assert_eq!(dates.send.to_string(), "2027-01-07");
    helen
        .visit("/lead-times")
        .type_in("Large print", "soon")
        .press("Save how long things take")
        .is_told(&["Large print must be from 0 to 60"])
        .type_in("Large print", "4")
        .press("Save how long things take")
        .hears("Dates are worked out from these from now on.");
    let rows = matrix(&helen).rows;
    let joan = rows.iter().find(|it| it.person.facts.called() == "Joan");
    let dates = joan.expect("Joan").dates.expect("dates");
    assert_eq!(dates.text_final.to_string(), "2026-12-31");
}

#[test]
fn a_late_paper_waits_for_everybodys_answer_or_moves() {
    let mut helen = january_papers();
    helen
        .follow("Budget")
        .hears("This paper is late for these people")
        .hears("Must be final by Wednesday 30 December 2026")
        .does_not_hear("Ask Rosie Tattersall")
        .does_not_hear("Ask Gareth Pugh")
        .follow("Ask Joan Whitlock")
        .type_date("When they said it", ["9", "1", "2027"])
        .press("Save the answer")
        .is_told(&[
            "Choose what the person said",
            "When they said it must be today or earlier",
        ])
        .choose(
            "Is a late paper all right for Joan?",
            "Yes, it is all right",
        )
        .type_date("When they said it", ["8", "1", "2027"])
        .type_in("How you asked", "by phone")
        .press("Save the answer")
        .hears("We have noted that a late paper is all right for Joan Whitlock.")
        .does_not_hear("Ask Joan Whitlock")
        .follow("Ask Priya Nair")
        .choose(
            "Is a late paper all right for Priya?",
            "No: the item should wait for another meeting",
        )
        .press("Save the answer")
        .hears("Priya Nair did not agree. Move the item to another meeting.")
        .hears("Ask Priya Nair")
        .follow("Move it to another meeting")
        .hears("There is no later meeting yet.");
}

#[test]
fn the_text_of_a_paper_with_no_words_is_not_final() {
    let mut helen = january_papers();
    helen
        .follow("Budget")
        .follow("The text is final")
        .press("The text is final")
        .is_told(&["There are no words yet: write the paper before its text is final"])
        .follow("Back to Budget")
        .follow("Change its words")
        .type_in("Statement 1", "We have 4,000 pounds.")
        .press("Save the paper")
        .hears("“Budget” is saved.")
        .follow("The text is final")
        .press("The text is final")
        .hears("The text of “Budget” is final.")
        .follow("Begin a new version")
        .press("Begin the new version")
        .is_told(&["Enter what is new in this version"])
        .type_in("What is new in it", "A new sum")
        .press("Begin the new version")
        .hears("Version 2 has started.")
        .type_in("Statement 1", "We have 5,000 pounds.")
        .press("Save the paper")
        .hears("We have 5,000 pounds.");
}

#[test]
fn papers_are_sent_and_arrive_and_a_new_version_says_who_needs_it() {
    let mut helen = january_papers();
    helen
        .follow("Papers for Joan")
        .hears("Friday 8 January 2027")
        .hears("To: 3 Chapel Rise, Marlbrook")
        .press("Note that they were sent")
        .hears("We have noted that 3 papers were sent to Joan Whitlock.")
        .follow("What was sent")
        .hears(
            "Joan Whitlock Agenda for January, version 1 Large print, by post 3 Chapel Rise, Marlbrook",
        )
        .follow("Back to the papers of the meeting")
        .follow("Joan Whitlock")
        .press("They have arrived")
        .hears("We have noted that Joan Whitlock has the papers.")
        .follow("Agenda for January")
        .follow("Begin a new version")
        .type_in("What is new in it", "The order")
        .press("Begin the new version")
        .press("Save the paper")
        .follow("The text is final")
        .press("The text is final")
        .hears("These people need the new version")
        .hears("Joan Whitlock")
        .hears("Rosie Tattersall")
        .follow("Papers")
        .hears("New version to send")
        .hears("Has version 1");
}

#[test]
fn a_paper_is_never_replaced_in_a_circle() {
    let mut helen = january_papers();
    helen
        .follow("Budget")
        .follow("Another paper takes its place")
        .press("Save what takes its place")
        .is_told(&["Choose the paper that takes its place"])
        .choose("The paper that takes its place", "Dial-a-Ride report")
        .press("Save what takes its place")
        .hears("Replaced by Dial-a-Ride report")
        .follow("Papers")
        .follow("Dial-a-Ride report")
        .follow("Another paper takes its place")
        .choose("The paper that takes its place", "Budget")
        .press("Save what takes its place")
        .is_told(&["That paper was itself replaced by this one: choose another"]);
}

#[test]
fn packs_are_exactly_what_each_person_asked_for() {
    let mut helen = january_papers();
    helen.press("Make all packs");
    let of = |name: &str| -> Vec<&str> {
        let made = helen.made.iter();
        made.filter_map(|it| it.strip_prefix(&format!("{name}/")))
            .collect()
    };
    for (name, ending, calendar) in [
        ("Rosie Tattersall", "pdf", false),
        ("Joan Whitlock", "pdf", false),
        ("Amina Yusuf", "docx", true),
        ("Derek Oyelaran", "txt", true),
    ] {
        let mut files = vec![
            format!("Start here.{ending}"),
            format!("Letter.{ending}"),
            format!("1 Agenda for January.{ending}"),
            format!("2 Last notes.{ending}"),
            format!("3 Dial-a-Ride report.{ending}"),
        ];
        // A calendar file for those who said that they want one.
        if calendar {
            files.push("January meeting of the board.ics".to_string());
        }
        files.push("All papers.zip".to_string());
        assert_eq!(of(name), files, "{name}");
    }
    assert_eq!(of("Gareth Pugh"), [""; 0], "nobody has made his video yet");
    helen
        .hears("Gareth Pugh: a paper has not been made outside yet (BSL video).")
        .hears("Priya Nair: a paper has not been made outside yet (Audio recording).");
    for name in &helen.made {
        for word in ["large", "print", "easy", "20", "braille", "BSL", "yellow"] {
            assert!(
                !name.to_lowercase().contains(&word.to_lowercase()),
                "{name}"
            );
        }
    }
}

#[test]
fn a_recording_is_attached_and_goes_into_the_pack() {
    let mut helen = january_papers();
    let folder = alongside_tests::folder();
    let file = folder.join("agenda read aloud.MP3");
    std::fs::write(&file, b"sound").expect("a file");
    helen
        .follow("Agenda for January")
        .follow("Audio recording")
        .finds_typed("Who makes it", "Clear Voice Studio")
        .type_in("Who makes it", "")
        .press("Save these notes")
        .is_told(&["Enter who makes it"])
        .will_choose(Chosen {
            path: folder.join("nothing.mp3"),
            bytes: None,
        })
        .press("Attach a file")
        .hears("The file cannot be read, is empty, or is larger than 200 MB.")
        .will_choose(Chosen {
            path: file,
            bytes: None,
        })
        .press("Attach a file")
        .hears("A file is attached (mp3, 1 MB).");
    for title in ["Last notes", "Dial-a-Ride report"] {
        helen
            .visit("/meetings")
            .follow("January meeting of the board")
            .follow("Papers")
            .follow(title)
            .follow("Audio recording")
            .type_date("Received on", ["8", "1", "2027"])
            .type_in("Where it is", "https://files.example/sound")
            .press("Save these notes");
    }
    helen.follow("Papers").press("Make all packs");
    let priya: Vec<&String> = helen
        .made
        .iter()
        .filter(|it| it.starts_with("Priya Nair/"))
        .collect();
    assert_eq!(
        priya,
        [
            "Priya Nair/Start here.txt",
            "Priya Nair/Letter.txt",
            "Priya Nair/1 Agenda for January.mp3",
            "Priya Nair/January meeting of the board.ics",
            "Priya Nair/All papers.zip",
        ]
    );
}

#[test]
fn a_person_nobody_has_asked_is_blocked_with_a_link_to_ask() {
    let mut helen = sample_with_papers();
    helen
        .visit("/meetings")
        .follow("Board in January")
        .follow("Papers")
        .hears("Not asked yet")
        .follow("Amina Yusuf")
        .hears("Nobody has asked how they like their papers.")
        .visit("/meetings")
        .follow("Board in January")
        .follow("Papers")
        .press("Make all packs")
        .hears("Amina Yusuf: nobody has asked how they want papers. Ask first.");
}

#[test]
fn two_people_of_one_name_have_a_pack_each() {
    let mut helen = january_papers();
    let who = Actor::Staff(helen.session.who.expect("Helen"));
    let store = &helen.computer.office.as_ref().expect("an office").store;
    let rows = matrix(&helen).rows;
    let [joan, derek] = ["Joan", "Derek"].map(|name| {
        let found = rows.iter().find(|it| it.person.facts.called() == name);
        found.expect("a person").person.clone()
    });
    let mut facts = derek.facts.clone();
    facts.name = joan.facts.name.to_lowercase();
    store
        .change::<_, alongside_involvement::store::StoreError>(
            &who,
            Verb::Save,
            None,
            helen.now,
            |change| Representative::save(change, derek.id, derek.version, &facts),
        )
        .expect("a change");
    helen.reload().press("Make all packs");
    // Folders whose names differ in capitals alone would be one folder on many computers.
    let mut folders: Vec<String> = ["pdf", "txt"]
        .iter()
        .map(|ending| {
            let paper = format!("/1 Agenda for January.{ending}");
            let mut made = helen.made.iter().map(|it| it.to_lowercase());
            let paper = paper.to_lowercase();
            let file = made.find(|it| it.starts_with("joan") && it.ends_with(&paper));
            file.expect("a pack").replace(&paper, "")
        })
        .collect();
    folders.sort();
    assert_eq!(folders, ["joan whitlock", "joan whitlock 2"]);
}

#[test]
fn the_store_never_lets_an_attached_file_go() {
    let mut helen = january_papers();
    let folder = alongside_tests::folder();
    let file = folder.join("a.mp3");
    std::fs::write(&file, b"sound").expect("a file");
    helen
        .follow("Agenda for January")
        .follow("Audio recording")
        .will_choose(Chosen {
            path: file,
            bytes: None,
        })
        .press("Attach a file");
    let who = Actor::Staff(helen.session.who.expect("Helen"));
    let store = &helen.computer.office.as_ref().expect("an office").store;
    // A row that names a file which is not there is refused, whoever writes it.
    let named = "SELECT id FROM rendition WHERE file IS NOT NULL";
    let refused: Result<_, StoreError> =
        store.change(&who, Verb::Save, None, helen.now, |change| {
            let found = change.find(named, [], |row| row.get::<_, RenditionId>("id"))?;
            let gone = RenditionFileId::new(helen.now);
            change.save(found.expect("a rendition"), 2, &[("file", &gone)])
        });
    assert!(refused.is_err(), "the file it names is not there");
}

#[test]
fn envelopes_say_a_name_and_an_address_and_nothing_else() {
    let mut helen = january_papers();
    helen
        .follow("Addresses for envelopes")
        .hears("Joan Whitlock, 3 Chapel Rise, Marlbrook")
        .does_not_hear("Amina")
        .does_not_hear("point")
        .press("Save the addresses");
    let sheet = helen.handed.pop().expect("a sheet of labels");
    assert_eq!(sheet.files[0].name, "Addresses.pdf");
    assert!(sheet.files[0].bytes.starts_with(b"%PDF"));
    helen
        .choose("Save them as", "Plain text, to copy or print")
        .press("Save the addresses");
    let handed = helen.handed.pop().expect("addresses");
    assert_eq!(handed.files[0].name, "Addresses.txt");
    let text = String::from_utf8(handed.files[0].bytes.clone()).expect("text");
    assert!(text.contains("Joan Whitlock\r\n3 Chapel Rise\r\nMarlbrook\r\n"));
    for word in ["easy", "print", "yellow", "Kim", "Gareth"] {
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn today_has_a_page_of_its_own_and_home_begins_with_it() {
    let mut helen = marlbrook();
    helen
        .visit("/")
        .hears("Send Joan Whitlock their papers")
        .hears("Finish the paper “Budget”")
        .follow("All papers for today and the next few days")
        .hears("Finish “Budget” January meeting of the board")
        .hears("Was due 30 December 2026")
        .hears("3 papers to Joan Whitlock")
        .hears("Today")
        .hears("3 papers to Amina Yusuf")
        .follow("3 papers to Joan Whitlock")
        .hears("Papers for Joan Whitlock");
}

#[test]
fn a_meeting_that_was_held_asks_for_nothing_any_more() {
    let mut helen = sample_with_papers();
    helen
        .visit("/meetings")
        .follow("First meeting, Partnership Board")
        .follow("Papers")
        .hears("This meeting has been held.")
        .follow("Write a paper")
        .type_in("Title", "Notes of what we said")
        .press("Save the paper")
        .visit("/today")
        .does_not_hear("Notes of what we said");
}
