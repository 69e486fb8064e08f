//! One activity from an empty idea to under way, by the links of the start list alone: each leads to the page that completes its line.

use alongside_tests::{Visitor, page::words, sample};

/// At the start list of the new activity.
fn start_list(helen: &mut Visitor) -> &mut Visitor {
    helen
        .visit("/activities")
        .follow("Bus stop group")
        .follow("Change stage")
}

/// Whether the line with these words is done.
fn is_done(helen: &mut Visitor, line: &str) -> bool {
    let lines = start_list(helen).page().all(".govuk-task-list__item");
    let found: Vec<String> = lines.into_iter().map(words).collect();
    let found = found.iter().find(|it| it.starts_with(line));
    let found = found.unwrap_or_else(|| panic!("no line “{line}”"));
    found.ends_with("Done")
}

/// Follows the line, does what its page asks for, and finds the line done.
#[track_caller]
fn complete(helen: &mut Visitor, line: &str, work: impl FnOnce(&mut Visitor)) {
    assert!(
        !is_done(helen, line),
        "{line} is done before anybody did it"
    );
    start_list(helen).follow(line);
    work(helen);
    assert!(is_done(helen, line), "{line} is not done by its own page");
}

fn confirm(helen: &mut Visitor, link: &str, how: &str) {
    helen
        .follow(link)
        .type_in("How it was done", how)
        .type_date("Day it was done", ["7", "1", "2027"])
        .press("Confirm this")
        .hears("Confirmed:");
}

fn idea() -> Visitor {
    let mut helen = sample();
    helen
        .follow("Activities")
        .follow("Add an activity")
        .type_in("Title", "Bus stop group")
        .choose("What kind of activity it is", "Board")
        .choose("How decisions are made", "Co-produce")
        .type_in("Purpose", "Decide together where buses stop")
        .choose("Contact", "Helen Marsh")
        .press("Save the activity")
        .follow("Change stage")
        .hears("It is at the stage “Idea”.")
        .hears("10 things are missing.");
    helen
}

#[test]
fn every_line_of_the_start_list_leads_to_the_page_that_completes_it() {
    let mut helen = idea();
    let helen = &mut helen;
    complete(helen, "The overview is written", |helen| {
        helen
            .type_in("How we will know it worked", "More people find their stop.")
            .type_in("Expected outcomes", "Stops near where people live.")
            .press("Save changes");
    });
    complete(helen, "Contact and deputy are named", |helen| {
        helen.choose("Deputy", "Tunde Bakare").press("Save changes");
    });
    complete(helen, "Representatives are taking part", |helen| {
        helen
            .choose("Add a representative", "Joan Whitlock")
            .press("Add this person");
    });
    complete(
        helen,
        "The purpose was decided with representatives",
        |helen| {
            helen
                .type_in("Decided with", "Joan")
                .type_in("How you did it", "On the phone")
                .type_date("Day of the decision", ["7", "1", "2027"])
                .press("Save this decision");
        },
    );
    complete(helen, "The group has agreed its terms", |helen| {
        helen
            .follow("Terms of reference")
            .follow("Start with an empty form instead")
            .type_in("Title", "How we work")
            .type_in("Statement 1", "We meet once a month.")
            .press("Save the draft")
            .follow("Share this version")
            .press("Share it")
            .follow("Write down what people say")
            .follow("Joan Whitlock")
            .choose("Joan Whitlock", "Agrees")
            .choose("How they said so", "On the phone")
            .press("Save this answer")
            .follow("Back to How we work")
            .follow("Put it in force")
            .press("Put it in force");
    });
    complete(helen, "Access was checked", |helen| {
        confirm(
            helen,
            "It was looked at in another way",
            "Joan tested the loop with us",
        );
    });
    complete(helen, "Everybody has the payment policy", |helen| {
        confirm(
            helen,
            "Our payment policy is kept elsewhere",
            "Posted to Joan in large print",
        );
    });
    complete(helen, "Everybody’s format is known", |helen| {
        helen
            .follow("Ask and note it down (Joan Whitlock)")
            .choose("Format", "Large print")
            .type_in("Size for large print", "20")
            .choose("How papers come", "Post")
            .type_in("Working days to read them", "7")
            .choose("Who said this", "Joan")
            .press("Save how papers come");
    });
    complete(helen, "There is money for it", |helen| {
        helen
            .follow("Set a budget")
            .type_in("Name", "Bus stops")
            .type_in("Fund", "Own money")
            .type_date("First day", ["1", "4", "2026"])
            .type_date("Last day", ["31", "3", "2027"])
            .press("Set the budget")
            .follow("Add a line")
            .choose("What the line is for", "Expenses")
            .type_in("Set aside", "300")
            .press("Save the line");
    });
    complete(helen, "Times and places are agreed", |helen| {
        confirm(
            helen,
            "They were agreed in another way",
            "Joan chose Tuesdays at the library",
        );
    });
    start_list(helen).hears("Everything is in place.");
    for stage in ["Planning", "Ready to start", "Under way"] {
        start_list(helen)
            .choose("New stage", stage)
            .press("Move it")
            .hears(&format!("Bus stop group is now at the stage “{stage}”."));
    }
    start_list(helen).does_not_hear("Missing at the time");
}

#[test]
fn whoever_was_archived_is_nobody_who_takes_part() {
    let mut helen = idea();
    let helen = &mut helen;
    complete(helen, "Representatives are taking part", |helen| {
        helen
            .choose("Add a representative", "Joan Whitlock")
            .press("Add this person");
    });
    assert!(!is_done(helen, "Everybody’s format is known"));
    helen
        .visit("/representatives")
        .follow("Joan Whitlock")
        .follow("Archive Joan")
        .press("Archive this page");
    assert!(!is_done(helen, "Representatives are taking part"));
    helen
        .visit("/activities")
        .follow("Bus stop group")
        .follow("Change stage")
        .hears("Nobody has been added yet.");
    // Somebody who was archived and has no format holds nobody else up.
    start_list(helen).follow("Representatives are taking part");
    helen
        .choose("Add a representative", "Amina Yusuf")
        .press("Add this person")
        .visit("/representatives")
        .follow("Amina Yusuf")
        .follow("Say how Amina gets papers")
        .choose("Format", "Plain text")
        .choose("How papers come", "By hand")
        .type_in("Working days to read them", "5")
        .choose("Who said this", "Amina")
        .press("Save how papers come");
    assert!(is_done(helen, "Representatives are taking part"));
    assert!(is_done(helen, "Everybody’s format is known"));
}
