//! Consent: one purpose at a time, in words that are kept, and gone at once when somebody changes their mind.

use alongside_involvement::consent::{Consent, Purpose};
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_tests::{Visitor, marlbrook};

fn at_consent_of(name: &str) -> Visitor {
    let mut helen = marlbrook();
    helen
        .visit("/representatives")
        .follow(name)
        .follow(&format!(
            "See what {} agreed to and when",
            name.split(' ').next().expect("a first name")
        ));
    helen
}

fn allows(visitor: &Visitor, name: &str, purpose: Purpose) -> bool {
    let store = &visitor.computer.office.as_ref().expect("an office").store;
    let names = Representative::names(store).expect("names");
    let (id, _): (RepresentativeId, _) = names
        .into_iter()
        .find(|(_, known)| known == name)
        .expect("a person");
    Consent::allows(store, id, purpose).expect("an answer")
}

#[test]
fn rosie_s_page_says_what_she_agreed_to() {
    let mut helen = at_consent_of("Rosie Tattersall");
    helen
        .is_at("What Rosie Tattersall agreed to")
        .hears("Agreed on 14 April 2026")
        .hears("Said no on 14 April 2026")
        .hears("First name only.")
        .hears("Together with a supporter")
        .hears("Version 1");
    helen
        .visit("/representatives")
        .follow("Rosie Tattersall")
        .hears("Rosie said no to: News by post or email.");
    assert!(allows(&helen, "Rosie Tattersall", Purpose::Quote));
    assert!(!allows(&helen, "Rosie Tattersall", Purpose::Mailing));
    assert!(
        !allows(&helen, "Rosie Tattersall", Purpose::Reference),
        "no answer is no consent"
    );
}

#[test]
fn nobody_agrees_by_leaving_a_box_as_it_is() {
    at_consent_of("Rosie Tattersall")
        .follow("Record an answer : News by post or email")
        .is_at("News by post or email: Rosie Tattersall")
        .hears("You can say no and still take part in everything.")
        .press("Save what Rosie said")
        .is_told(&["Choose yes or no", "Choose how they said it"])
        .choose("What Rosie said", "No")
        .choose("How they said it", "On the phone")
        .press_twice("Save what Rosie said")
        .hears("Rosie said no: News by post or email.")
        .hears("Said no on 8 January 2027");
}

#[test]
fn a_changed_mind_counts_at_once_and_the_answer_before_it_stays() {
    let mut helen = at_consent_of("Gareth Pugh");
    assert!(allows(&helen, "Gareth Pugh", Purpose::Quote));
    helen
        .follow("They changed their mind : Quotes")
        .type_date("When they changed their mind", ["13", "4", "2026"])
        .press("Save that they no longer agree")
        .is_told(&["They agreed on 14 April 2026: enter that day or a later one"])
        .type_date("When they changed their mind", ["7", "1", "2027"])
        .press("Save that they no longer agree")
        .hears("Gareth no longer agrees: Quotes.")
        .hears("Changed their mind on 7 January 2027")
        .hears("In British Sign Language");
    assert!(!allows(&helen, "Gareth Pugh", Purpose::Quote));
    assert!(
        allows(&helen, "Gareth Pugh", Purpose::ShareAccess),
        "each purpose stands on its own"
    );
    // Asked again, and agreed again.
    helen
        .follow("Record an answer : Quotes")
        .choose("What Gareth said", "Yes")
        .choose("How they said it", "In British Sign Language")
        .press("Save what Gareth said")
        .hears("Gareth agreed: Quotes.");
    assert!(allows(&helen, "Gareth Pugh", Purpose::Quote));
    let answers = helen.page().text().matches("Quotes").count();
    assert!(answers >= 3, "the purpose and both answers");
}

#[test]
fn new_words_are_a_new_version_and_nobody_s_answer_changes() {
    let mut helen = at_consent_of("Joan Whitlock");
    helen
        .follow("How we ask for consent")
        .hears("Came with Alongside")
        .follow("Write new words : Photos")
        .press("Use these words")
        .is_told(&["These are the current words: change them, or leave the page"])
        .type_in("In English", "May we show photos of you?")
        .press_twice("Use these words")
        .hears("The new words are used from now on.")
        .hears("Version 2")
        .hears("Used since 8 January 2027");
    assert!(!helen.page().text().contains("Version 3"), "pressed twice");
    assert!(allows(&helen, "Joan Whitlock", Purpose::Photo));
    helen
        .visit("/representatives")
        .follow("Joan Whitlock")
        .follow("See what Joan agreed to and when")
        .follow("Record an answer : Photos")
        .hears("Version 2")
        .hears("May we show photos of you?");
}

#[test]
fn words_that_nobody_has_heard_are_not_agreed_to() {
    let mut helen = at_consent_of("Amina Yusuf");
    helen
        .follow("Record an answer : Photos")
        .choose("What Amina said", "Yes")
        .choose("How they said it", "They said so");
    let open = helen.keeps_the_form_open();
    helen
        .visit("/consent-wordings/photo")
        .type_in("In English", "May we show photos of you?")
        .press("Use these words");
    helen
        .sends(open, "Save what Amina said")
        .hears("Somebody wrote new words after you opened this");
    assert!(!allows(&helen, "Amina Yusuf", Purpose::Photo));
}

#[test]
fn the_six_steps_are_found_in_the_records() {
    let mut helen = marlbrook();
    helen
        .visit("/representatives")
        .follow("Joan Whitlock")
        .follow("All about access for Joan")
        .hears("6 of 6 steps are done.")
        .hears("Joan agreed on 14 April 2026, so the people they chose are told.")
        .hears("The last papers came as they asked, on")
        .hears("Ask again on 14 April 2027.");
    helen
        .visit("/representatives")
        .follow("Rosie Tattersall")
        .follow("All about access for Rosie")
        .hears("1 access requirement is a guess. Ask Rosie.")
        .follow("2. Record: write it down")
        .is_at("Check access requirements with Rosie Tattersall");
}

#[test]
fn nothing_else_is_needed_is_an_answer() {
    let mut helen = alongside_tests::sample();
    helen
        .visit("/representatives")
        .follow("Derek Oyelaran")
        .follow("All about access for Derek")
        .hears("1 of 6 steps is done.")
        .follow("Nothing else is needed")
        .press("Save that nothing else is needed")
        .is_told(&["Choose who said this"])
        .choose("Who said this", "Derek")
        .press("Save that nothing else is needed")
        .hears("We have noted that Derek was asked.")
        .hears("There is nothing to show.");
}

#[test]
fn a_picture_goes_from_papers_when_somebody_in_it_changes_their_mind() {
    let mut helen = marlbrook();
    let shown = |helen: &Visitor| {
        let store = &helen.computer.office.as_ref().expect("an office").store;
        let pictures = alongside_involvement::picture::Picture::showable(store).expect("pictures");
        pictures
            .iter()
            .any(|it| it.facts.english.contains("committee room"))
    };
    assert!(shown(&helen), "the room itself may be shown");
    helen
        .visit("/pictures")
        .follow("The committee room in the town hall")
        .follow("Representatives in this picture")
        .press("Add to this picture")
        .is_told(&["Choose a representative"])
        .choose("Representative in this picture", "Joan Whitlock")
        .press("Add to this picture")
        .hears("Agrees to photos");
    assert!(shown(&helen));
    helen
        .follow("Record an answer about photos : Joan Whitlock")
        .choose("What Joan said", "No")
        .choose("How they said it", "They said so")
        .press("Save what Joan said");
    assert!(!shown(&helen), "it counts at once");
    helen
        .visit("/pictures")
        .follow("The committee room in the town hall")
        .hears("Papers do not show it, because somebody in it does not agree to photos.")
        .follow("Representatives in this picture")
        .press("Joan Whitlock is not in it");
    assert!(shown(&helen));
}
