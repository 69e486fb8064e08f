//! What is kept about somebody: handed out in their own format, forgotten some months after they left, erased when they ask.

use alongside_involvement::{
    access_requirement::AccessRequirement,
    certificate::Certificate,
    representative::{Representative, RepresentativeId},
    store::Store,
    supporter::Supporter,
    task::{Task, TaskKind},
};
use alongside_tests::{Visitor, marlbrook, sample};
use chrono::TimeDelta;

fn record_of(name: &str) -> Visitor {
    let mut helen = marlbrook();
    let called = name.split(' ').next().expect("a first name");
    helen
        .visit("/representatives")
        .follow(name)
        .follow(&format!("What we keep about {called}"));
    helen
}

fn store(visitor: &Visitor) -> &Store {
    &visitor.computer.office.as_ref().expect("an office").store
}

fn person(visitor: &Visitor, name: &str) -> RepresentativeId {
    let names = Representative::names(store(visitor)).expect("names");
    let found = names.into_iter().find(|(_, known)| known == name);
    found.expect("a person").0
}

#[test]
fn amina_gets_everything_in_her_own_format() {
    let mut helen = record_of("Amina Yusuf");
    helen
        .is_at("What we keep about Amina Yusuf")
        .hears("Access requirement")
        .hears("Consent");
    assert_eq!(
        helen.page().kept("format"),
        ["word"],
        "her own format first"
    );
    helen.choose("Format", "Plain text").press("Open");
    let paper = helen.handed.pop().expect("a paper");
    assert_eq!(paper.files[0].name, "Amina Yusuf.txt");
    let text = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    for said in [
        "What we keep about you, Amina Yusuf",
        "amina@marlbrook.example",
        "We email papers in Word, with real headings.",
        "Telling others about access",
        "14 April 2026",
        "Taking part in activities",
        "You can ask us to erase it.",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    for code in ["share-access", "do_not", "01a2f4"] {
        assert!(!text.contains(code), "a code of the store, {code}: {text}");
    }
}

#[test]
fn six_months_after_leaving_home_asks_to_erase_what_we_did() {
    let mut helen = marlbrook();
    helen
        .visit("/representatives")
        .follow("Joan Whitlock")
        .follow("Change these details")
        .choose("Status", "Has left")
        .press("Save changes");
    let joan = person(&helen, "Joan Whitlock");
    let address = format!("/representatives/{joan}/record/access");
    // Home shows a day's work: by then there is more to do than that, so the whole list is asked.
    let asks = |helen: &mut Visitor| {
        helen.session.last_used = None;
        let all = Task::all(store(helen), helen.now.date_naive()).expect("tasks");
        all.iter()
            .any(|it| it.kind == TaskKind::EraseAccess && it.about == joan.subject())
    };
    helen.now += TimeDelta::days(180);
    assert!(!asks(&mut helen), "not six months yet");
    helen.now += TimeDelta::days(1);
    assert!(asks(&mut helen), "six months after 8 January");
    helen
        .visit(&address)
        .hears("Joan left on 8 January 2027.")
        .hears("for 6 months after that")
        .hears("2 access requirements will be erased for good")
        .press_twice("Erase them for good")
        .hears("What we did for Joan is erased.");
    let kept = AccessRequirement::of_person(store(&helen), joan, false).expect("a list");
    assert_eq!(kept, []);
    assert!(!asks(&mut helen));
    helen
        .visit("/access-requirements?named=loop")
        .hears("Nothing matches.");
}

#[test]
fn the_charity_says_for_how_long() {
    let mut helen = marlbrook();
    helen
        .visit("/settings")
        .follow("How long things are kept")
        .finds_typed("Months after somebody has left", "6")
        .type_in("Months after somebody has left", "many")
        .press("Save")
        .is_told(&["Months after somebody has left must be from 0 to 120"])
        .type_in("Months after somebody has left", "12")
        .press("Save")
        .hears("Access requirements are kept for 12 months after somebody has left.")
        .finds_typed("Months after somebody has left", "12");
}

#[test]
fn rosie_is_erased_and_the_page_says_what_stayed_and_why() {
    let mut helen = record_of("Rosie Tattersall");
    let rosie = person(&helen, "Rosie Tattersall");
    let page = format!("/representatives/{rosie}");
    helen
        .follow("Erase Rosie")
        .hears("It cannot be undone.")
        .press("Erase for good")
        .is_told(&["Type the name exactly as it is here: Rosie Tattersall"])
        .type_in("Type the whole name", " Rosie  Tattersall ")
        .press_twice("Erase for good")
        .is_at("Former representative")
        .hears("Erased on 8 January 2027.")
        .hears("So that we still know how many people took part.")
        .hears("A certificate’s number is never given twice.")
        .does_not_hear("Rosie")
        .does_not_hear("Kim");
    let store = store(&helen);
    assert_eq!(
        AccessRequirement::of_person(store, rosie, false).expect("a list"),
        []
    );
    assert_eq!(
        Supporter::of_person(store, rosie, false).expect("a list"),
        []
    );
    let erased = Representative::find(store, rosie).expect("a row");
    assert_eq!(erased.facts.contact.routes(), []);
    assert!(erased.format.is_none() && erased.archived);
    let issued = Certificate::issued(store).expect("certificates");
    assert!(issued.iter().all(|it| it.facts.name.is_empty()));
    assert_eq!(issued.len(), 1, "its number stays");
    // The history forgets too, and there is no way back.
    helen
        .visit(&format!("/history/representative/{rosie}"))
        .does_not_hear("Rosie")
        .does_not_hear("Weir Street")
        .does_not_hear("Undo");
    helen
        .visit("/search?for=Weir")
        .does_not_hear("Former representative");
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("People")
        .does_not_hear("Former representative");
    helen.visit(&page).hears("Erased on 8 January 2027.");
}

#[test]
fn certificates_that_are_wanted_stay_as_they_are() {
    let mut helen = record_of("Rosie Tattersall");
    helen
        .follow("Erase Rosie")
        .tick(
            "Certificate",
            "Rosie wants the name kept on certificates already issued",
            true,
        )
        .type_in("Type the whole name", "Rosie Tattersall")
        .press("Erase for good");
    let issued = Certificate::issued(store(&helen)).expect("certificates");
    assert!(issued.iter().all(|it| !it.facts.name.is_empty()));
}

#[test]
fn no_access_requirement_to_erase_leads_back() {
    let mut helen = sample();
    let joan = person(&helen, "Joan Whitlock");
    helen
        .visit(&format!("/representatives/{joan}/record/access"))
        .is_at("What we keep about Joan Whitlock");
}
