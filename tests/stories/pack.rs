//! Helen makes the packs for the Partnership Board: each person's papers in the format they asked for.

use alongside_involvement::sample::PASSPHRASE;
use alongside_involvement::{
    Actor,
    activity::{ActivityId, Participation},
    representative::{
        Delivery, FormatPreference, PaperFormat, Representative, RepresentativeDraft, SaidBy,
    },
    store::{StoreError, Verb},
};
use alongside_locales::{Language, Words};
use alongside_tests::{Visitor, marlbrook};
use alongside_ui::{Ended, Handover, How};
use chrono::TimeDelta;

fn papers() -> Visitor {
    let mut helen = marlbrook();
    helen
        .follow("Activities")
        .follow("Partnership Board")
        .follow("Papers");
    helen
}

fn names(handover: &Handover) -> Vec<&str> {
    handover
        .files
        .iter()
        .map(|file| file.name.as_str())
        .collect()
}

#[test]
fn all_packs_go_into_one_folder_each_under_a_plain_name() {
    let mut helen = papers();
    helen
        .hears("4 packs can be made now.")
        .hears("Large print, 20 point, by post, on yellow paper")
        .hears("Alongside does not make this format yet (Audio recording).")
        .press("Make all 4 packs");
    assert_eq!(
        helen.made,
        [
            "Amina Yusuf/Start here.docx",
            "Amina Yusuf/Letter.docx",
            "Amina Yusuf/1 About the Partnership Board.docx",
            "Amina Yusuf/2 Overview of the activity, version 1 Partnership Board.docx",
            "Amina Yusuf/3 Your role Member of the Partnership Board.docx",
            "Amina Yusuf/4 Terms of reference Partnership Board.docx",
            "Amina Yusuf/5 Ground rules Partnership Board.docx",
            "Amina Yusuf/6 Expenses policy.docx",
            "Amina Yusuf/7 Involvement payment policy.docx",
            "Derek Oyelaran/Start here.txt",
            "Derek Oyelaran/Letter.txt",
            "Derek Oyelaran/1 About the Partnership Board.txt",
            "Derek Oyelaran/2 Overview of the activity, version 1 Partnership Board.txt",
            "Derek Oyelaran/3 Your role Member of the Partnership Board.txt",
            "Derek Oyelaran/4 Terms of reference Partnership Board.txt",
            "Derek Oyelaran/5 Ground rules Partnership Board.txt",
            "Derek Oyelaran/6 Expenses policy.txt",
            "Derek Oyelaran/7 Involvement payment policy.txt",
            "Joan Whitlock/Start here.pdf",
            "Joan Whitlock/Letter.pdf",
            "Joan Whitlock/1 About the Partnership Board.pdf",
            "Joan Whitlock/2 Overview of the activity, version 1 Partnership Board.pdf",
            "Joan Whitlock/3 Your role Member of the Partnership Board.pdf",
            "Joan Whitlock/4 Terms of reference Partnership Board.pdf",
            "Joan Whitlock/5 Ground rules Partnership Board.pdf",
            "Joan Whitlock/6 Expenses policy.pdf",
            "Joan Whitlock/7 Involvement payment policy.pdf",
            "Rosie Tattersall/Start here.pdf",
            "Rosie Tattersall/Letter.pdf",
            "Rosie Tattersall/1 About the Partnership Board.pdf",
            "Rosie Tattersall/2 Overview of the activity, version 1 Partnership Board.pdf",
            "Rosie Tattersall/3 Your role Member of the Partnership Board.pdf",
            "Rosie Tattersall/4 Terms of reference Partnership Board.pdf",
            "Rosie Tattersall/5 Ground rules Partnership Board.pdf",
            "Rosie Tattersall/6 Expenses policy.pdf",
            "Rosie Tattersall/7 Involvement payment policy.pdf",
        ]
    );
    helen
        .is_at("4 packs are ready")
        .hears("in the folder “Partnership Board”")
        .hears("Joan Whitlock")
        .follow("Back to papers")
        .hears("8 January 2027");
}

#[test]
fn making_many_packs_tells_how_far_it_is_and_can_be_stopped() {
    let mut helen = papers();
    let before = helen.changes();
    helen.rests_after = Some(1);
    helen
        .press("Make all 4 packs")
        .is_at("Packs are being made")
        .hears("1 of 4 packs are ready.");
    let looks_again = |helen: &Visitor| !helen.page().all("meta[http-equiv='refresh']").is_empty();
    assert!(looks_again(&helen));
    assert_eq!(helen.page().all("[role='status']").len(), 1);
    helen.follow("Keep this page still");
    assert!(!looks_again(&helen));
    // Other pages are there meanwhile, and a second press begins nothing anew.
    helen
        .visit("/packs")
        .press("Make all 7 packs")
        .is_at("Packs are being made")
        .press("Stop making packs")
        .hears("It will stop after the one that is being made now.");
    assert_eq!(helen.changes(), before, "logged when it is over");
    let under_way = helen.session.making.clone().expect("packs");
    assert!(under_way.progress.is_unwanted());
    under_way.progress.end(Ended::Stopped);
    helen
        .visit("/packs/making")
        .is_at("One pack is ready")
        .hears("You stopped it.")
        .hears("Amina Yusuf")
        .does_not_hear("Joan Whitlock");
    let logged = helen.changes();
    assert_ne!(logged, before);
    helen.reload();
    assert_eq!(helen.changes(), logged, "logged once");
}

#[test]
fn a_page_that_looks_again_by_itself_does_not_keep_the_window_open() {
    let mut helen = papers();
    helen.rests_after = Some(1);
    helen.press("Make all 4 packs");
    let again = "/packs/making?again=yes";
    helen
        .waits(TimeDelta::minutes(10))
        .visit(again)
        .is_at("Packs are being made")
        .waits(TimeDelta::minutes(10))
        .visit(again)
        .is_at("Alongside is locked");
    // The work goes on behind the lock, and is told and logged once somebody has signed in.
    let under_way = helen.session.making.clone().expect("packs");
    under_way.progress.end(Ended::All);
    helen
        .visit("/sign-in")
        .type_in("Your passphrase", PASSPHRASE)
        .press("Sign in")
        .visit("/packs/making")
        .is_at("One pack is ready")
        .follow("Back to papers")
        .hears("8 January 2027");
}

/// So many people who join the activity in the address, and how they get papers.
fn join_many(helen: &mut Visitor, count: usize, asked: impl Fn(usize) -> (PaperFormat, Language)) {
    let activity = helen.address().split('/').nth(2).expect("an activity");
    let activity: ActivityId = activity.parse().expect("an id");
    let who = Actor::Staff(helen.session.who.expect("Helen"));
    let words = Words::new(Language::English);
    let office = helen.computer.office.as_ref().expect("an open office");
    let now = helen.now;
    let added = office.store.change(&who, Verb::Add, None, now, |change| {
        for number in 1..=count {
            let draft = RepresentativeDraft {
                name: format!("Person {number}"),
                status: "active".into(),
                ..Default::default()
            };
            let facts = draft.check(words, None).expect("a representative");
            let person = Representative::add(change, &facts)?;
            let (format, language) = asked(number);
            let format = FormatPreference {
                format,
                points: None,
                typeface: None,
                paper: String::new(),
                delivery: Delivery::Email,
                copies: 1,
                language,
                have_by: 7,
                calendar: false,
                said_by: SaidBy::Person,
                said_on: now.date_naive(),
            };
            Representative::save_format(change, person, 1, &format)?;
            Participation::begin(change, activity, person, now.date_naive())?;
        }
        Ok::<(), StoreError>(())
    });
    added.expect("people");
}

#[test]
fn a_thousand_documents_are_made_person_by_person() {
    let mut helen = papers();
    join_many(&mut helen, 250, |number| match number % 2 {
        0 => (PaperFormat::PlainText, Language::English),
        _ => (PaperFormat::Html, Language::English),
    });
    helen
        .reload()
        .press("Make all 254 packs")
        .is_at("254 packs are ready");
    // A page to begin with, a letter, and the seven papers of the board.
    let all = 254 * 9;
    assert_eq!(helen.made.len(), all);
    let mut paths = helen.made.clone();
    paths.sort();
    paths.dedup();
    assert_eq!(paths.len(), all, "no two files have one name");
}

#[test]
fn packs_that_are_all_refused_are_counted_and_can_be_stopped() {
    // Nothing here can make braille in Welsh.
    let welsh_braille = |_| (PaperFormat::Braille, Language::Welsh);
    let mut helen = papers();
    join_many(&mut helen, 20, welsh_braille);
    helen.reload();
    helen.rests_after = Some(99);
    helen
        .press("Make all 24 packs")
        .is_at("Packs are being made")
        .hears("4 of 24 packs are ready. 20 could not be made.");
    let bar = helen.page().all("progress[value='24'][max='24']").len();
    assert_eq!(bar, 1);
    let mut helen = papers();
    join_many(&mut helen, 20, welsh_braille);
    helen.reload();
    helen.stops_at_once = true;
    helen
        .press("Make all 24 packs")
        .is_at("No packs were made")
        .hears("You stopped it before the first one was ready.")
        .does_not_hear("Person 1");
}

#[test]
fn a_full_disk_says_which_packs_are_finished() {
    let mut helen = papers();
    helen.rests_after = Some(2);
    helen.press("Make all 4 packs");
    let under_way = helen.session.making.clone().expect("packs");
    under_way.progress.end(Ended::DiskFull);
    helen
        .reload()
        .is_at("2 packs are ready")
        .hears("The disk is full. What is listed below is finished, and nothing is left half made.")
        .hears("Derek Oyelaran")
        .does_not_hear("Rosie Tattersall");
}

#[test]
fn what_was_handed_over_is_logged_once_and_looking_logs_nothing() {
    let mut helen = papers();
    let before = helen.changes();
    helen
        .reload()
        .follow("About the Partnership Board")
        .press("Print");
    assert_eq!(
        helen.changes(),
        before,
        "a paper that was printed is no pack"
    );
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Papers");
    helen.press_twice("Save Rosie Tattersall’s pack");
    let zip = helen.handed.pop().expect("a pack");
    assert_eq!(
        (zip.how, names(&zip)),
        (How::SaveAs, vec!["Papers for Rosie Tattersall.zip"])
    );
    let logged = helen.changes();
    assert_ne!(logged, before);
    helen.reload().hears("8 January 2027");
    assert_eq!(helen.changes(), logged);
}

#[test]
fn each_paper_can_be_had_in_each_format_and_language() {
    let mut helen = papers();
    for (format, language, name) in [
        (
            "Easy words with pictures (PDF)",
            "English",
            "About the Partnership Board.pdf",
        ),
        ("Web page", "Cymraeg", "Gwybodaeth Partnership Board.html"),
        ("Plain text", "English", "About the Partnership Board.txt"),
        (
            "Word document",
            "Cymraeg",
            "Gwybodaeth Partnership Board.docx",
        ),
        (
            "Book for a phone or reader (EPUB)",
            "English",
            "About the Partnership Board.epub",
        ),
        (
            "Braille, grade 1 (BRF)",
            "English",
            "About the Partnership Board.brf",
        ),
        (
            "Script to be read aloud",
            "Cymraeg",
            "Gwybodaeth Partnership Board.txt",
        ),
    ] {
        helen
            .visit("/activities")
            .follow("Partnership Board")
            .follow("Papers")
            .follow("About the Partnership Board")
            .choose("Format", format)
            .choose("Language", language)
            .press("Save");
        assert_eq!(names(&helen.handed.pop().expect("a paper")), [name]);
    }
}

#[test]
fn braille_in_welsh_is_refused_in_a_sentence_where_nothing_can_make_it() {
    let mut helen = papers();
    helen
        .follow("About the Partnership Board")
        .choose("Format", "Braille, grade 1 (BRF)")
        .choose("Language", "Cymraeg")
        .press("Save")
        .hears("Braille in Welsh needs the program liblouis");
    assert!(helen.handed.is_empty());
}

#[test]
fn a_typeface_can_be_chosen() {
    let mut bytes = Vec::new();
    for typeface in ["The usual one for the format", "Andika"] {
        let mut helen = papers();
        helen
            .follow("About the Partnership Board")
            .choose("Format", "Large print (PDF)")
            .choose("Typeface", typeface)
            .press("Save");
        bytes.push(helen.handed.pop().expect("a paper").files[0].bytes.clone());
    }
    assert_ne!(bytes[0], bytes[1]);
}
