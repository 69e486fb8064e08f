//! Access requirements: what we do, said by the person; guesses, the gentle check of words, the yearly review, the paper.

use alongside_tests::{Visitor, marlbrook, sample};

fn at_access_of(name: &str) -> Visitor {
    let mut helen = marlbrook();
    helen
        .visit("/representatives")
        .follow(name)
        .follow(&format!(
            "All about access for {}",
            name.split(' ').next().expect("a first name")
        ));
    helen
}

#[test]
fn the_six_people_of_the_sample_have_what_they_asked_for() {
    let mut helen = marlbrook();
    for (name, said) in [
        (
            "Rosie Tattersall",
            &[
                "We post Easy Read papers, to arrive before the weekend.",
                "Easy Read, by post",
                "Gets them 10 working days before a meeting",
                "Guessed by us, ask Rosie",
            ][..],
        ),
        (
            "Gareth Pugh",
            &[
                "We book two BSL interpreters.",
                "BSL interpreter: 2",
                "We never phone.",
                "Do not phone",
                "BSL video",
                "Gets them 5 working days before a meeting",
            ],
        ),
        (
            "Amina Yusuf",
            &[
                "a screen reader can read",
                "Word, by email",
                "Gets them 7 working days before a meeting",
            ],
        ),
        (
            "Joan Whitlock",
            &[
                "We test the hearing loop",
                "Large print, 20 point, by post",
                "Paper: yellow",
                "Gets them 7 working days before a meeting",
            ],
        ),
        (
            "Derek Oyelaran",
            &[
                "We book an accessible taxi there and back.",
                "the personal assistant he employs",
                "space for a wheelchair at the table",
                "Plain text, by email",
                "Gets them 7 working days before a meeting",
            ],
        ),
        (
            "Priya Nair",
            &[
                "We take a break at least every 45 minutes.",
                "Priya joins online.",
                "Audio recording, by email",
                "Gets them 7 working days before a meeting",
            ],
        ),
    ] {
        helen.visit("/representatives").follow(name).is_at(name);
        for line in said {
            helen.hears(line);
        }
    }
}

#[test]
fn what_somebody_asks_for_is_kept_as_what_we_do() {
    let mut helen = marlbrook();
    helen
        .visit("/representatives")
        .follow("Amina Yusuf")
        .follow("Add an access requirement")
        .press("Save this access requirement")
        .is_told(&[
            "Choose what it is about",
            "Enter what we do",
            "Choose who else may know, or choose “Nobody else”",
            "Choose who said this",
        ])
        .choose("What it is about", "Food and drink")
        .type_in("What we do", "We order a halal lunch.")
        .type_in("Working days to arrange it", "3")
        .tick("Who else may know", "The venue", true)
        .choose("Who said this", "Amina")
        .press_twice("Save this access requirement")
        .is_at("Access for Amina Yusuf")
        .hears("The access requirement is saved.")
        .hears("We order a halal lunch.")
        .hears("Said by Amina. Confirmed 8 January 2027.");
    let twice = helen.page().text().matches("halal").count();
    assert_eq!(twice, 1, "a double press adds one");
    helen
        .follow("Food and drink")
        .is_at("Food and drink for Amina Yusuf")
        .hears("3 working days")
        .hears("The venue")
        .hears("Ask again on 8 January 2028");
    assert!(
        !helen.page().title().contains("halal"),
        "the title of a window says nothing about what we do"
    );
    // Whoever looks for a person finds the person, and no list of what we do.
    helen
        .visit("/search?for=Amina")
        .does_not_hear("Food and drink")
        .visit("/access-requirements")
        .type_in("Words in what we do", "HALAL")
        .press("Show these")
        .hears("Amina Yusuf")
        .does_not_hear("Joan Whitlock");
}

#[test]
fn a_reason_is_looked_at_once_more_and_never_refused() {
    let mut helen = at_access_of("Gareth Pugh");
    helen
        .follow("Add an access requirement")
        .choose("What it is about", "Communication")
        .type_in("What we do", "I am Deaf: talk to me, not to my interpreter")
        .tick("Who else may know", "Nobody else", true)
        .choose("Who said this", "Gareth")
        .press("Save this access requirement")
        .is_at("Before you save this")
        .hears("You wrote “Deaf”.")
        .hears("If these are Gareth’s own words, save them as they are.")
        .does_not_hear("There is a problem")
        .finds_typed("What we do", "I am Deaf: talk to me, not to my interpreter")
        .press("Save these words")
        .is_at("Access for Gareth Pugh")
        .hears("I am Deaf: talk to me, not to my interpreter");
    // A change of anything else asks nothing again.
    helen
        .visit("/access-requirements")
        .hears("I am Deaf")
        .visit("/access-requirements?named=Deaf")
        .follow("Communication : Gareth Pugh")
        .follow("Change this access requirement")
        .type_in("Working days to arrange it", "2")
        .press("Save changes")
        .hears("Your changes to the access requirement are saved.");
}

#[test]
fn a_guess_asks_to_be_checked_and_is_confirmed_with_the_person() {
    let mut helen = marlbrook();
    helen
        .visit("/representatives")
        .follow("Rosie Tattersall")
        .hears("Guessed by us, ask Rosie")
        .visit("/access-requirements?show=ask")
        .hears("We send a photo of the building")
        .does_not_hear("hearing loop");
    let mut helen = at_access_of("Rosie Tattersall");
    helen
        .follow("Check them with Rosie")
        .press("Save what Rosie said")
        .is_told(&[
            "Choose at least one that is still right, or leave the page",
            "Choose who said this",
        ])
        .tick(
            "What is still right",
            "We send a photo of the building and the name of the greeter.",
            true,
        )
        .choose("Who said this", "Rosie’s supporter")
        .press("Save what Rosie said")
        .hears("1 access requirement is confirmed.")
        .hears("Said by Rosie’s supporter. Confirmed 8 January 2027.")
        .does_not_hear("Guessed by us");
}

#[test]
fn after_a_year_everything_is_asked_again() {
    let mut helen = marlbrook();
    helen.now += chrono::TimeDelta::days(97);
    helen.session.last_used = None;
    helen
        .visit("/access-requirements?show=ask")
        .hears("Time to ask Joan Whitlock again")
        .visit("/representatives")
        .follow("Joan Whitlock")
        .hears("Time to ask Joan again");
}

#[test]
fn what_changed_meanwhile_is_not_confirmed_unread() {
    let mut helen = at_access_of("Joan Whitlock");
    helen.follow("Check them with Joan");
    let fits = "We test the hearing loop, and keep a seat inside it.";
    let question = "What is still right";
    helen
        .tick(question, fits, true)
        .choose("Who said this", "Joan");
    let open = helen.keeps_the_form_open();
    helen
        .visit("/access-requirements?named=loop")
        .follow("Light, sound and quiet : Joan Whitlock")
        .follow("Change this access requirement")
        .type_in("What we do", "We test the hearing loop twice.")
        .press("Save changes");
    helen
        .sends(open, "Save what Joan said")
        .hears("Somebody changed this after you opened it.");
}

#[test]
fn the_paper_for_the_person_is_in_their_own_format() {
    let mut helen = at_access_of("Derek Oyelaran");
    helen.follow("Print them for Derek").press("Open");
    let paper = helen.handed.pop().expect("a paper");
    let file = &paper.files[0];
    assert_eq!(file.name, "Derek Oyelaran.txt", "it says nothing of access");
    let text = String::from_utf8_lossy(&file.bytes).into_owned();
    for said in [
        "What we do for Derek Oyelaran",
        "Plain text, by email.",
        "We book an accessible taxi there and back.",
        "These people may know too: the greeter at meetings and the venue.",
        "Only the people who run the activity know this.",
        "You do not have to say why.",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn what_is_not_needed_any_more_leaves_every_page_and_comes_back() {
    let mut helen = sample();
    helen
        .visit("/access-requirements?named=interpreters")
        .follow("Communication : Gareth Pugh")
        .is_at("Communication for Gareth Pugh")
        .follow("This is no longer needed")
        .press("Put it away")
        .hears("The access requirement is put away.")
        .does_not_hear("We book two BSL interpreters");
    helen
        .visit("/representatives")
        .follow("Gareth Pugh")
        .hears("Nobody has asked yet what we should do")
        .follow("All about access for Gareth")
        .follow("What Gareth no longer needs")
        .follow("Communication")
        .press("Bring it back")
        .hears("The access requirement is back.");
}

#[test]
fn the_flag_stands_where_people_are_dealt_with() {
    let mut helen = marlbrook();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("People")
        .hears("What we do for Priya Nair")
        .hears("We take a break at least every 45 minutes.")
        .hears("(Guessed by us, ask Rosie Tattersall)")
        .follow("Papers")
        .hears("What we do for Priya Nair");
}
