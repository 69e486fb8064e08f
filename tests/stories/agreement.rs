//! People say what they think of a paper: how each said so, who joins later, who leaves, and the next version.

use alongside_tests::marlbrook;

use crate::versioned_paper::{agreed, rules_of_the_survey, second};

#[test]
fn five_agreed_and_one_did_not_which_nobody_calls_a_failure() {
    let mut helen = agreed();
    helen
        .hears("Version 1. In force since 16 April 2026. 5 of 6 agreed. 1 does not agree.")
        .follow("Terms of reference")
        .follow("See who said what")
        .hears("A break after an hour is too late for me. I lose the second half.")
        .hears("Does not agree")
        .hears("With a supporter, 14 April 2026")
        .follow("Priya Nair")
        .hears("Nobody owes a reason.")
        .finds_typed(
            "In their own words",
            "A break after an hour is too late for me. I lose the second half.",
        );
    let page = helen.page().text();
    for word in ["failed", "refused", "rejected", "warning", "problem"] {
        assert!(!page.to_lowercase().contains(word), "{word}: {page}");
    }
}

#[test]
fn somebody_who_joins_later_is_told_of_and_asked_then() {
    let mut helen = rules_of_the_survey();
    let rules = helen.address().to_string();
    helen
        .follow("Share this version")
        .press("Share it")
        .does_not_hear("not been given this version");
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("People")
        .choose("Add a representative", "Joan Whitlock")
        .press("Add this person");
    helen
        .visit(&rules)
        .hears("1 person who takes part has not been given this version.")
        .follow("Share it with more people")
        .hears("Joan Whitlock")
        .does_not_hear("Amina Yusuf")
        .press("Share it")
        .hears("Ground rules, version 1 is shared with 1 person.")
        .hears("0 of 5 agreed. 5 have not answered yet.");
}

#[test]
fn a_person_in_the_archive_is_not_named_and_their_answer_stays() {
    let mut helen = marlbrook();
    helen
        .visit("/representatives")
        .follow("Gareth Pugh")
        .follow("Archive Gareth")
        .press("Archive this page");
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Papers")
        .follow("Terms and rules")
        .hears("5 of 6 agreed. 1 does not agree.")
        .follow("Terms of reference")
        .follow("See who said what")
        .does_not_hear("Gareth")
        .hears("Somebody who has left")
        .hears("In BSL, 14 April 2026");
}

#[test]
fn whoever_agreed_and_is_erased_still_counts_and_is_named_nowhere() {
    let mut helen = agreed();
    helen
        .hears("5 of 6 agreed. 1 does not agree.")
        .follow("Terms of reference")
        .follow("See who said what")
        .hears("Gareth Pugh");
    let answers = helen.address().to_string();
    helen
        .visit("/representatives")
        .follow("Gareth Pugh")
        .follow("What we keep about Gareth")
        .follow("Erase Gareth")
        .type_in("Type the whole name", "Gareth Pugh")
        .press("Erase for good")
        .is_at("Former representative");
    helen
        .visit(&answers)
        .hears("5 of 6 agreed. 1 does not agree.")
        .hears("Somebody who has left")
        .hears("In BSL, 14 April 2026")
        .does_not_hear("Gareth")
        .does_not_hear("Pugh");
    let rows = helen.page().all("table tbody tr");
    assert_eq!(rows.len(), 6, "an answer for each who was asked");
    let paper = answers.trim_end_matches("/agreements").to_string();
    let history = helen.visit(&paper).page().link("History of this version");
    for address in [
        format!("{answers}?named=Gareth"),
        paper.clone(),
        format!("{paper}/paper"),
        history,
    ] {
        helen.visit(&address);
        assert_eq!(helen.page().all("h1").len(), 1);
        let page = helen.page();
        let main = page
            .all("main")
            .into_iter()
            .map(alongside_tests::page::words);
        let main = main.collect::<String>();
        assert!(
            !main.contains("Gareth") && !main.contains("Pugh"),
            "{address}: {main}"
        );
    }
    // The paper itself, and the next version, which he is not asked about.
    helen
        .visit(&format!("{paper}/paper"))
        .choose("Format", "Plain text")
        .press("Open");
    let printed = helen.handed.pop().expect("the terms");
    let text = String::from_utf8_lossy(&printed.files[0].bytes).into_owned();
    assert!(
        text.contains("5 of the 6 people we asked have agreed."),
        "{text}"
    );
    assert!(!text.contains("Gareth"), "{text}");
    helen
        .visit(&paper)
        .follow("See the draft of version 2")
        .follow("Share this version")
        .does_not_hear("Gareth")
        .press("Share it")
        .hears("0 of 5 agreed. 5 have not answered yet.");
}

/// What each of the six says to the terms, and how: every way once.
const SAID: [(&str, &str, &str, &str); 6] = [
    ("Amina Yusuf", "Agrees", "By email", ""),
    ("Derek Oyelaran", "Agrees", "On the phone", ""),
    ("Gareth Pugh", "Agrees", "In BSL", ""),
    ("Joan Whitlock", "Agrees", "Signed on paper", ""),
    (
        "Priya Nair",
        "Does not agree",
        "In a meeting",
        "Two hours are too long for me.",
    ),
    (
        "Rosie Tattersall",
        "Agrees",
        "With a supporter",
        "Kim read it with me.",
    ),
];

#[test]
fn six_people_answer_in_six_ways_and_the_next_version_is_asked_about_anew() {
    let mut helen = second();
    helen
        .follow("Share this version")
        .press("Share it")
        .hears("0 of 6 agreed. 6 have not answered yet.")
        .follow("Write down what people say");
    for (number, (name, answer, how, note)) in SAID.iter().enumerate() {
        helen
            .follow(name)
            .choose(name, answer)
            .choose("How they said so", how)
            .type_in("In their own words", note)
            .press("Save this answer");
        let still = SAID.len() - number - 1;
        match still {
            0 => helen.does_not_hear("answered yet."),
            1 => helen.hears("1 has not answered yet."),
            many => helen.hears(&format!("{many} have not answered yet.")),
        };
    }
    helen.hears("5 of 6 agreed. 1 does not agree.");
    for (name, answer, how, note) in SAID {
        let rows = helen.page().all("table tbody tr").into_iter();
        let rows: Vec<String> = rows.map(alongside_tests::page::words).collect();
        let row = rows.iter().find(|row| row.starts_with(name));
        let row = row.unwrap_or_else(|| panic!("{name}: {rows:?}"));
        for said in [answer, &format!("{how}, 8 January 2027"), note] {
            assert!(row.contains(said), "{said} is not in: {row}");
        }
    }
    // One who does not agree keeps nothing from being in force, and nobody's answer is lost by it.
    helen
        .follow("Back to Terms of reference")
        .follow("Put it in force")
        .press("Put it in force")
        .hears("Terms of reference, version 2 is in force.")
        .hears("5 of 6 agreed. 1 does not agree.")
        .press("Begin a new version")
        .hears("This is a draft of version 3.");
    let third = helen.address().to_string();
    helen
        .follow("Change this draft")
        .type_in(
            "What is different in this version",
            "A meeting takes 90 minutes now.",
        )
        .type_in("Statement 1", "We meet for 90 minutes.")
        .press("Save the draft")
        .follow("Share this version")
        .press("Share it")
        .hears("0 of 6 agreed. 6 have not answered yet.")
        .follow("Write down what people say")
        .follow("Priya Nair")
        .choose("Priya Nair", "Agrees")
        .choose("How they said so", "In a meeting")
        .press("Save this answer")
        .hears("1 of 6 agreed. 5 have not answered yet.");
    helen
        .visit(&third)
        .follow("Version 2")
        .hears("5 of 6 agreed. 1 does not agree.")
        .follow("See who said what")
        .hears("Two hours are too long for me.");
}
