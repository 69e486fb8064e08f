//! Helen and the Partnership Board agree how they work: a text to begin with, sharing, answers, in force, and the next version.

use alongside_tests::{Visitor, marlbrook};

/// The page of what the board agrees.
pub fn agreed() -> Visitor {
    let mut helen = marlbrook();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Papers")
        .follow("Terms and rules");
    helen
}

/// The second version of the board's terms, which is a draft.
pub fn second() -> Visitor {
    let mut helen = agreed();
    helen
        .follow("Terms of reference")
        .is_at("Terms of reference")
        .follow("See the draft of version 2");
    helen
}

/// Ground rules of the survey: the text to begin with, which has no gaps.
pub fn rules_of_the_survey() -> Visitor {
    let mut helen = marlbrook();
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("Papers")
        .follow("Terms and rules")
        .follow("Ground rules")
        .is_at("Begin: Ground rules")
        .finds_typed("Statement 1", "One person speaks at a time.")
        .press_twice("Save the draft")
        .hears("The draft of Ground rules is saved.");
    helen
}

#[test]
fn a_text_to_begin_with_is_not_shared_before_its_gaps_are_filled() {
    let mut helen = marlbrook();
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("Papers")
        .follow("Terms and rules")
        .follow("Terms of reference")
        .hears("This is a text to start from.")
        .press("Save the draft")
        .hears("The draft of Terms of reference is saved.")
        .follow("Share this version")
        .press("Share it")
        .hears("Fill in the words in square brackets first, here: Statement 2,");
    let share = helen.address().to_string();
    let draft = share.trim_end_matches("/share").to_string();
    helen
        .visit(&format!("{draft}/in-force"))
        .hears("It has to be shared before it can be put in force.");
    // Whoever wants none begins with an empty form, and an empty form is told what it lacks.
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("Papers")
        .follow("Terms and rules")
        .follow("Overview of the activity")
        .follow("Start with an empty form instead")
        .type_in("Title", " ")
        .press("Save the draft")
        .is_told(&["Enter a title", "Enter at least one thing that it says"]);
}

#[test]
fn ground_rules_go_from_a_draft_to_shared_to_in_force() {
    let mut helen = rules_of_the_survey();
    helen
        .hears("Nobody has been asked yet.")
        .follow("Share this version")
        .type_date("Day it is shared", ["9", "1", "2027"])
        .press("Share it")
        .is_told(&["Day it is shared must be today or earlier"])
        .type_date("Day it is shared", ["8", "1", "2027"])
        .press_twice("Share it")
        .hears("0 of 4 agreed. 4 have not answered yet.")
        .hears("Shared on 8 January 2027.")
        .follow("Write down what people say")
        .follow("Amina Yusuf")
        .press("Save this answer")
        .is_told(&["Choose whether they agree", "Choose how they said so"])
        .choose("Amina Yusuf", "Agrees")
        .choose("How they said so", "By email")
        .press_twice("Save this answer")
        .hears("We have noted that Amina Yusuf agrees.")
        .hears("1 of 4 agreed. 3 have not answered yet.")
        .follow("Back to Ground rules")
        .follow("Put it in force")
        .hears("You can still put it in force.")
        .type_date("Look at it again by", ["8", "1", "2027"])
        .press("Put it in force")
        .is_told(&["The day to look at it again must be later than that"])
        .type_date("Look at it again by", ["8", "1", "2028"])
        .press_twice("Put it in force")
        .hears("In force since 8 January 2027.")
        .hears("Look at it again by 8 January 2028.")
        .follow("History of this version")
        .hears("In force");
}

#[test]
fn easy_read_leaves_when_what_is_different_is_written_after_readers_checked() {
    let mut helen = rules_of_the_survey();
    helen
        .follow("Share this version")
        .press("Share it")
        .follow("Put it in force")
        .press("Put it in force")
        .press("Begin a new version");
    let draft = helen.address().trim_end_matches("/edit").to_string();
    let text = |helen: &mut Visitor| {
        helen
            .visit(&draft)
            .follow("Choose a format, open, save or print")
            .choose("Format", "Plain text")
            .press("Save");
        let paper = helen.handed.pop().expect("a paper").files[0].bytes.clone();
        String::from_utf8(paper).expect("text")
    };
    helen
        .visit(&draft)
        .follow("Check the words")
        .press("Note that the rules are checked")
        .follow("Note what readers said")
        .type_in("Who read it", "Marlbrook Readers")
        .choose("Were they paid?", "Yes, they were paid")
        .press("Save what readers said");
    assert!(text(&mut helen).contains("Easy Read, checked by Marlbrook Readers"));
    helen
        .visit(&format!("{draft}/edit"))
        .type_in(
            "What is different in this version",
            "Stakeholders facilitate procurement.",
        )
        .press("Save the draft")
        .hears("Draft in easy words")
        .follow("Check the words")
        .hears("“facilitate” is a hard word.");
    let text = text(&mut helen);
    assert!(text.contains("Stakeholders facilitate"), "{text}");
    assert!(!text.contains("Easy Read"), "{text}");
}

#[test]
fn a_shared_version_becomes_a_draft_again_only_while_nobody_has_answered() {
    let mut helen = rules_of_the_survey();
    helen
        .follow("Share this version")
        .press("Share it")
        .follow("Change it: make it a draft again")
        .press_twice("Make it a draft again")
        .hears("Ground rules, version 1 is a draft again.")
        .press("Save the draft")
        .hears("Nobody has been asked yet.")
        .follow("Share this version")
        .press("Share it")
        .follow("Write down what people say")
        .follow("Derek Oyelaran")
        .choose("Derek Oyelaran", "Agrees")
        .choose("How they said so", "On the phone")
        .press("Save this answer")
        .follow("Back to Ground rules")
        .follow("Change it: make it a draft again")
        .hears("Somebody has already answered about these words, so they stay.")
        .press("Begin a new version")
        .hears("This is a draft of version 2.");
}

#[test]
fn what_is_different_is_told_in_words() {
    let mut helen = second();
    helen
        .hears("There is a break every 45 minutes now, because an hour was too long.")
        .follow("Compare it with the version before")
        .is_at("From version 1 to version 2")
        .hears(
            "Before: How we meet: We meet every 2 months. A meeting takes 2 hours, with a break after 1 hour.",
        )
        .hears("Words taken out: “after 1 hour.”")
        .hears("Words added: “every 45 minutes.”")
        .hears("Your own ideas come first on the agenda.")
        .hears("2 differences. 28 statements are the same.")
        .follow("Write what is different")
        .is_at("Change Terms of reference, version 2");
}

#[test]
fn the_second_version_replaces_the_first_and_old_answers_stay_with_it() {
    let mut helen = second();
    helen
        .follow("Share this version")
        .press("Share it")
        .hears("0 of 6 agreed.")
        .follow("Put it in force")
        .hears("It replaces version 1.")
        .press("Put it in force")
        .hears("Terms of reference, version 2 is in force.")
        .follow("Version 1")
        .hears("Replaced")
        .hears("5 of 6 agreed. 1 does not agree.")
        .follow("See who said what")
        .follow("Priya Nair")
        .hears("This version was replaced on 8 January 2027.")
        .choose("Priya Nair", "Agrees")
        .choose("How they said so", "In BSL")
        .type_date("Day they said so", ["8", "1", "2027"])
        .press("Save this answer")
        .is_told(&[
            "This version was replaced on 8 January 2027. An answer given since then belongs to another one: Version 2",
        ])
        .follow("Write down an answer to Version 2 instead")
        .choose("Priya Nair", "Agrees")
        .choose("How they said so", "In BSL")
        .press("Save this answer")
        .hears("1 of 6 agreed. 5 have not answered yet.");
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Change stage")
        .hears("The group has not agreed how it works together.");
}

#[test]
fn terms_and_policy_kept_here_count_for_the_start_and_others_are_confirmed_by_hand() {
    let mut helen = marlbrook();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Change stage")
        .hears("One thing is missing.")
        .does_not_hear("The group has not agreed how it works together.")
        .does_not_hear("People have not been sent the payment policy.");
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("Papers")
        .follow("Terms and rules")
        .does_not_hear("Our payment policy is kept elsewhere")
        .follow("Our terms are kept elsewhere")
        .is_at("Confirm: The group has agreed its terms");
}

#[test]
fn home_asks_to_look_again_and_it_may_stay_as_it_is() {
    let mut helen = marlbrook();
    helen
        .visit("/versioned-papers")
        .follow("Involvement payment policy")
        .hears("Look at it again together")
        .follow("It stays as it is")
        .press("Keep it as it is")
        .hears("stays as it is until 8 January 2028.")
        .does_not_hear("Look at it again together");
}

#[test]
fn the_list_finds_papers_by_kind_by_standing_and_by_words() {
    let mut helen = marlbrook();
    helen
        .visit("/versioned-papers")
        .choose("Kind", "Ground rules")
        .press("Show these papers")
        .hears("6 of 6 agreed.")
        .does_not_hear("Version 2")
        .follow("Show all papers")
        .choose("Show", "Shared")
        .press("Show these papers")
        .hears("1 of 6 agreed. 5 have not answered yet.")
        .choose("Show", "Draft")
        .type_in("Words in a title, or the name of an activity", "100%")
        .press("Show these papers")
        .hears("No papers match.");
}

#[test]
fn an_archived_version_in_force_comes_back_as_replaced_when_another_has_its_place() {
    let mut helen = second();
    helen.follow("Version 1");
    let first = helen.address().to_string();
    helen
        .follow("Archive this version")
        .press("Archive this version")
        .hears("Terms of reference, version 1 is archived.");
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Papers")
        .follow("Terms and rules")
        .follow("Terms of reference")
        .follow("Share this version")
        .press("Share it")
        .follow("Put it in force")
        .press("Put it in force");
    helen
        .visit(&first)
        .hears("This version is archived.")
        .press("Bring it back")
        .hears("is back as a replaced version, because version 2 is in force now.");
}

#[test]
fn a_role_description_is_agreed_person_by_person_too() {
    let mut helen = marlbrook();
    helen
        .visit("/role-descriptions")
        .follow("Member of the Partnership Board")
        .hears("1 of 1 agreed.")
        .follow("See who said what")
        .hears("Joan Whitlock")
        .follow("Rosie Tattersall")
        .choose("Rosie Tattersall", "Does not agree")
        .choose("How they said so", "With a supporter")
        .type_in("In their own words", "Two papers at a time are enough.")
        .press("Save this answer")
        .hears("Thank them for saying so.")
        .hears("Two papers at a time are enough.")
        .hears("1 of 2 agreed. 1 does not agree.");
}

#[test]
fn ground_rules_hang_on_the_wall_as_a_poster_and_other_papers_do_not() {
    let mut helen = agreed();
    helen
        .follow("Ground rules")
        .follow("Choose a format, open, save or print")
        .choose("Format", "Poster on A3 (PDF)")
        .press("Open");
    let poster = helen.handed.pop().expect("a poster");
    assert_eq!(
        poster.files[0].name,
        "Ground rules Partnership Board, poster.pdf"
    );
    assert!(poster.files[0].bytes.starts_with(b"%PDF"));
    // Three pages of terms are no poster: the form of the terms does not offer it, and does not take it.
    agreed()
        .follow("Terms of reference")
        .follow("Choose a format, open, save or print")
        .does_not_hear("Poster");
}

#[test]
fn terms_and_overview_say_what_was_not_yet_decided_with_representatives() {
    let mut helen = agreed();
    for paper in ["Terms of reference", "Overview of the activity"] {
        helen
            .visit("/activities")
            .follow("Partnership Board")
            .follow("Papers")
            .follow("Terms and rules")
            .follow(paper)
            .follow("Choose a format, open, save or print")
            .choose("Format", "Plain text")
            .press("Open");
        let printed = helen.handed.pop().expect("a paper");
        let text = String::from_utf8_lossy(&printed.files[0].bytes).into_owned();
        assert!(
            text.contains("not yet decided with representatives"),
            "{paper}: {text}"
        );
    }
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .hears("Not yet decided with representatives");
}

#[test]
fn a_paper_says_its_version_who_agreed_and_when_it_is_looked_at_again() {
    let mut helen = agreed();
    helen
        .follow("Terms of reference")
        .follow("Choose a format, open, save or print")
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("a paper");
    let text = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    for said in [
        "Terms of reference: Partnership Board",
        "Version 1. In force since Thursday 16 April 2026.",
        "Terms of reference means what a group is for and how it works.",
        "5 of the 6 people we asked have agreed.",
        "We will look at it again by",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Priya"), "nobody is named: {text}");
}
