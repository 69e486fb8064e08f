//! Helen records an activity, mends what she typed, and says who takes part.

use alongside_tests::sample;

const NEW: &str = "Add an activity";

#[test]
fn helen_records_an_activity() {
    let mut helen = sample();
    helen
        .follow("Activities")
        .is_at("Activities")
        .follow(NEW)
        .is_at(NEW)
        .type_in("Title", "Transport forum")
        .choose("What kind of activity it is", "Board")
        .choose("How decisions are made", "Co-produce")
        .type_in("Purpose", "Decide together how buses are run")
        .type_date("First day", ["21", "1", "2027"])
        .choose("Contact", "Helen Marsh")
        .press("Save the activity")
        .is_at("Transport forum")
        .hears("Transport forum is saved.")
        .hears("From 21 January 2027")
        .hears("Decide together how buses are run")
        .reload()
        .does_not_hear("Transport forum is saved.");
    helen.follow("Activities").hears("Transport forum");
}

#[test]
fn an_empty_form_names_everything_that_is_missing() {
    let mut helen = sample();
    helen
        .visit("/activities/new")
        .choose("Contact", "Nobody yet")
        .press("Save the activity")
        .is_told(&[
            "Enter a title for the activity",
            "Choose what kind of activity it is",
            "Choose how decisions are made",
            "Enter the purpose of the activity",
            "Choose a contact",
        ]);
}

#[test]
fn what_was_typed_is_kept_beside_each_problem() {
    let mut helen = sample();
    let title = "T".repeat(10_000);
    helen
        .visit("/activities/new")
        .type_in("Title", &title)
        .type_in("Purpose", "<script>alert(1)</script>\n& more")
        .choose("What kind of activity it is", "Survey")
        .choose("How decisions are made", "Consult")
        .type_date("First day", ["30", "2", "2027"])
        .type_date("Last day", ["1", "1", "2026"])
        .press("Save the activity")
        .is_told(&[
            "Title can have 200 characters at most: take out 9,800 characters",
            "February 2027 has 28 days: change the day in “First day”",
        ])
        .finds_typed("Title", &title)
        .finds_typed("Purpose", "<script>alert(1)</script>\n& more")
        .type_in("Title", "Survey")
        .type_date("First day", ["1", "2", "2027"])
        .press("Save the activity")
        .is_told(&["The last day is before the first day: change one of them"])
        .type_date("Last day", ["1", "3", "2027"])
        .press("Save the activity")
        .is_at("Survey")
        .hears("<script>alert(1)</script>");
}

#[test]
fn pressing_twice_saves_once() {
    let mut helen = sample();
    helen
        .visit("/activities/new")
        .type_in("Title", "Only once")
        .choose("What kind of activity it is", "Event")
        .choose("How decisions are made", "Involve")
        .type_in("Purpose", "To see")
        .press_twice("Save the activity")
        .is_at("Only once");
    let list = helen.visit("/activities").page().text();
    assert_eq!(list.matches("Only once").count(), 1, "{list}");
}

#[test]
fn going_back_and_reloading_saves_nothing() {
    let mut helen = sample();
    let before = helen.changes();
    helen
        .visit("/activities/new")
        .type_in("Title", "Never saved")
        .follow("Back to activities")
        .reload();
    helen.visit("/activities/new").finds_typed("Title", "");
    assert_eq!(helen.changes(), before);
}

#[test]
fn a_form_filled_in_before_somebody_else_saved_shows_both_texts() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Partnership Board")
        .follow("Change these details");
    let form = helen.address().to_string();
    let mut late = helen.keeps_the_form_open();
    helen
        .visit(&form)
        .type_in("Title", "Transport Board")
        .press("Save changes")
        .is_at("Transport Board");
    late.type_in("Title", "Bus Board");
    helen
        .sends(late, "Save changes")
        .hears("Somebody changed this after you opened it.")
        .hears("Somebody else saved “Transport Board” here.")
        .finds_typed("Title", "Bus Board")
        .press("Save changes")
        .is_at("Bus Board");
}

#[test]
fn people_join_and_leave_an_activity() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("People")
        .press("Add this person")
        .is_told(&["Choose a representative"])
        .choose("Add a representative", "Rosie Tattersall")
        .press("Add this person")
        .hears("Rosie Tattersall has been added to Dial-a-Ride survey.")
        .press("End Rosie Tattersall’s involvement")
        .hears("Rosie Tattersall no longer takes part in Dial-a-Ride survey.");
}

#[test]
fn an_archived_activity_leaves_the_list_and_comes_back() {
    let mut helen = sample();
    helen
        .visit("/activities")
        .follow("Dial-a-Ride survey")
        .follow("Archive this activity")
        .is_at("Archive Dial-a-Ride survey?")
        .press("Archive the activity")
        .hears("Dial-a-Ride survey is archived.")
        .follow("Archived activities")
        .follow("Dial-a-Ride survey")
        .hears("This activity is archived.")
        .press("Bring it back")
        .hears("Dial-a-Ride survey is back.");
    helen.visit("/activities").hears("Dial-a-Ride survey");
}

#[test]
fn everything_is_found_from_every_page() {
    let mut helen = sample();
    helen.visit("/search?for=dial").hears("Dial-a-Ride survey");
    helen.visit("/search?for=%22%27%28*").hears("Nothing found");
    helen.visit("/search").hears("Type a name");
}
