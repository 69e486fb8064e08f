//! Ways that people asked us not to use: nothing that leaves the program, and no page but the form of the person, has them.

use alongside_involvement::{
    activity::Activity,
    representative::Representative,
    sample::{SamplePaper, write_papers},
};
use alongside_locales::{Language, Words};
use alongside_tests::{Page, Visitor, marlbrook};
use alongside_ui::{Method, Reply, Request, respond, route};
use std::collections::{BTreeSet, VecDeque};

/// A number of Gareth's that is kept, and not to be phoned.
const NUMBER: &str = "01632 960 555";

fn with_a_number_not_to_be_phoned() -> (Visitor, String) {
    let mut helen = marlbrook();
    helen
        .visit("/representatives")
        .follow("Gareth Pugh")
        .follow("Change these details");
    let form = helen.address().to_string();
    helen
        .type_in("Phone number", NUMBER)
        .type_in("Good times and ways", "On weekdays by text")
        .press("Save changes")
        .hears("Do not phone");
    (helen, form)
}

/// Every page that links lead to, as address and markup.
fn every_page(visitor: &mut Visitor) -> Vec<(String, String)> {
    let mut waiting = VecDeque::from(["/".to_string(), "/search?for=Gareth".to_string()]);
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut pages = Vec::new();
    while let Some(address) = waiting.pop_front() {
        let request = Request::get(&address, visitor.now);
        let Reply::Page(page) = respond(&mut visitor.computer, &mut visitor.session, request)
        else {
            continue;
        };
        for link in Page::read(200, &page.html).all("a[href]") {
            let target = link.value().attr("href").unwrap_or_default();
            let target = target.split('#').next().unwrap_or_default();
            let path = target.split('?').next().unwrap_or_default();
            let ours = path.starts_with('/') && !path.starts_with("/lock");
            if ours && route::find(Method::Get, path).is_some() && seen.insert(path.to_string()) {
                waiting.push_back(target.to_string());
            }
        }
        pages.push((address, page.html));
    }
    pages
}

#[test]
fn no_page_but_the_form_of_the_person_has_the_number() {
    let (mut helen, form) = with_a_number_not_to_be_phoned();
    let pages = every_page(&mut helen);
    assert!(pages.len() > 150, "a walk of {} pages", pages.len());
    let with_number: Vec<&str> = pages
        .iter()
        .filter(|(_, html)| html.contains(NUMBER))
        .map(|(address, _)| address.as_str())
        .collect();
    assert_eq!(with_number, [form.as_str()]);
    let history = form.replace("/representatives/", "/history/representative/");
    let history = history.trim_end_matches("/edit");
    helen
        .visit(history)
        .hears("Kept, and not shown: they asked us not to use it");
}

#[test]
fn no_paper_has_the_number() {
    let (mut helen, _) = with_a_number_not_to_be_phoned();
    let forms: Vec<String> = every_page(&mut helen)
        .into_iter()
        // What we keep about somebody goes to that person alone, and has to be everything (UK GDPR, article 15).
        .filter(|(address, _)| !address.ends_with("/record"))
        .filter(|(_, html)| {
            html.contains(r#"value="plain-text""#)
                && html.contains(r#"name="how""#)
                && html.contains(r#"name="format""#)
        })
        .map(|(address, _)| address)
        .collect();
    assert!(forms.len() > 10, "only {} papers", forms.len());
    for address in forms {
        helen
            .visit(&address)
            .choose("Format", "Plain text")
            .press("Open");
        let paper = helen.handed.pop().expect("a paper");
        for file in paper.files {
            let text = String::from_utf8_lossy(&file.bytes).into_owned();
            assert!(!text.contains(NUMBER), "{address}: {text}");
        }
    }
    let office = helen.computer.office.as_ref().expect("an office");
    let words = Words::new(Language::English);
    let mut read = 0;
    write_papers(office, words, helen.now.date_naive(), |paper| {
        if let SamplePaper::File { name, bytes } = paper
            && name.ends_with(".txt")
        {
            read += 1;
            assert!(!String::from_utf8_lossy(&bytes).contains(NUMBER), "{name}");
        }
        Ok(())
    })
    .expect("papers");
    assert!(read > 0);
}

#[test]
fn the_call_list_says_who_may_be_phoned_and_when() {
    let (mut helen, _) = with_a_number_not_to_be_phoned();
    helen
        .visit("/representatives")
        .follow("Joan Whitlock")
        .follow("Change these details")
        .type_in("Good times and ways", "On weekdays after 10am")
        .press("Save changes");
    helen
        .visit("/representatives")
        .follow("Call list")
        .hears("Joan Whitlock")
        .hears("01632 960 177")
        .hears("On weekdays after 10am")
        .does_not_hear("Gareth")
        .choose("Activity", "Dial-a-Ride survey")
        .press("Show this list")
        .hears("Nobody here can be phoned.")
        .choose("Activity", "Partnership Board")
        .press("Show this list")
        .follow("Print this list")
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("a paper");
    let text = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    for said in [
        "Call list: Partnership Board",
        "Joan Whitlock",
        "01632 960 177",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Gareth"), "{text}");
}

#[test]
fn somebody_who_may_not_be_phoned_is_on_no_list_however_the_list_is_narrowed() {
    let (helen, _) = with_a_number_not_to_be_phoned();
    let store = &helen.computer.office.as_ref().expect("an office").store;
    let activities = Activity::titles(store).expect("activities");
    let all = activities.into_iter().map(|(id, _)| Some(id)).chain([None]);
    for activity in all {
        for line in Representative::call_list(store, activity).expect("a list") {
            assert_ne!(line.number, NUMBER);
        }
    }
}
