//! What we do for somebody is shown wherever that person is dealt with, folded away until it is asked for.

use alongside_tests::{Visitor, marlbrook, page::words};

/// How often the page says what we do for this person: as something that opens, never as a warning.
fn flags(helen: &Visitor, name: &str) -> usize {
    let says = format!("What we do for {name}");
    let flags = helen.page().all("details.al-flag summary");
    flags.into_iter().filter(|it| words(*it) == says).count()
}

/// The address to which these links lead from the list.
fn at(helen: &mut Visitor, list: &str, links: &[&str]) -> String {
    helen.visit(list);
    for link in links {
        helen.follow(link);
    }
    helen.address().to_string()
}

#[test]
fn what_we_do_for_joan_stands_once_on_every_page_that_deals_with_her() {
    let mut helen = marlbrook();
    let joan = at(&mut helen, "/representatives", &["Joan Whitlock"]);
    let id = joan.trim_start_matches("/representatives/").to_string();
    let board = at(&mut helen, "/activities", &["Partnership Board"]);
    let meeting = at(&mut helen, "/meetings", &["January meeting of the board"]);
    let terms = at(
        &mut helen,
        &format!("{board}/agreed"),
        &["Terms of reference"],
    );
    let paper = at(&mut helen, &format!("{meeting}/papers"), &["Budget"]);
    for page in [
        format!("{joan}/edit"),
        format!("{joan}/format"),
        format!("{joan}/consent"),
        format!("{joan}/payee"),
        format!("{joan}/development"),
        format!("{joan}/record"),
        format!("{joan}/tally"),
        format!("{joan}/supporters/new"),
        format!("{joan}/archive"),
        format!("{board}/people"),
        format!("{board}/papers"),
        format!("{board}/payments"),
        format!("{board}/payments/{id}"),
        format!("{terms}/agreements"),
        format!("{terms}/agreements/{id}"),
        format!("{meeting}/papers"),
        format!("{meeting}/papers/dates"),
        paper.clone(),
        format!("{meeting}/papers/people/{id}"),
        format!("{meeting}/notices/{id}"),
        format!("{meeting}/attendance"),
        format!("{meeting}/support/new?representative={id}"),
    ] {
        helen.visit(&page);
        assert_eq!(flags(&helen, "Joan Whitlock"), 1, "{page}");
        helen.hears("All about access for Joan Whitlock");
    }
    // Her own page, and the page about her access, say it at length.
    for page in [joan.clone(), format!("{joan}/access")] {
        helen.visit(&page);
        assert_eq!(flags(&helen, "Joan Whitlock"), 0, "{page}");
    }
}

#[test]
fn pages_about_something_of_one_person_show_it_too() {
    let mut helen = marlbrook();
    for (list, links) in [
        ("/certificates", &["Derek Oyelaran"][..]),
        ("/certificates", &["Derek Oyelaran", "Change the words"]),
    ] {
        at(&mut helen, list, links);
        assert_eq!(flags(&helen, "Derek Oyelaran"), 1, "{links:?}");
    }
    crate::payment_claim::claim_of(&mut helen, "Derek Oyelaran", ["7", "1", "2027"]);
    assert_eq!(flags(&helen, "Derek Oyelaran"), 1);
    let claim = helen.address().to_string();
    helen.visit(&format!("{claim}/edit"));
    assert_eq!(flags(&helen, "Derek Oyelaran"), 1);
}

#[test]
fn a_form_with_a_problem_and_somebody_nobody_has_asked() {
    let mut helen = marlbrook();
    let joan = at(&mut helen, "/representatives", &["Joan Whitlock"]);
    helen
        .visit(&format!("{joan}/edit"))
        .type_in("Preferred name", "")
        .press("Save changes");
    assert_eq!(flags(&helen, "Joan Whitlock"), 1);
    helen
        .visit("/representatives/new")
        .type_in("Preferred name", "Somebody New")
        .press("Save this person");
    let new = helen.address().to_string();
    helen
        .visit(&format!("{new}/format"))
        .does_not_hear("What we do for");
}
