//! How long pages take with a small store and with a very large one.

use alongside_involvement::Actor;
use alongside_involvement::representative::{Representative, RepresentativeDraft};
use alongside_involvement::store::{StoreError, Verb};
use alongside_locales::{Language, Words};
use alongside_tests::{Visitor, sample};
use alongside_ui::{Reply, Request, respond};

use crate::median;

/// How many rows the stores hold.
const ROWS: [usize; 2] = [100, 100_000];

/// Pages that a person meets all day.
const ADDRESSES: [&str; 5] = [
    "/",
    "/representatives",
    "/representatives?page=2",
    "/activities",
    "/search?for=Rosie",
];

/// Prints a line for each page.
pub fn measure() {
    println!("Pages, in milliseconds (medians), with so many representatives in the store:");
    println!();
    let times = ROWS.map(|rows| {
        let mut visitor = sample();
        fill(&mut visitor, rows);
        ADDRESSES.map(|address| median(21, |_| get(&mut visitor, address)))
    });
    println!("{:<28} {:>9} {:>9}", "page", ROWS[0], ROWS[1]);
    for (place, address) in ADDRESSES.iter().enumerate() {
        println!(
            "{address:<28} {:>9.2} {:>9.2}",
            times[0][place], times[1][place]
        );
    }
    println!();
}

pub fn get(visitor: &mut Visitor, address: &str) {
    let request = Request::get(address, visitor.now);
    match respond(&mut visitor.computer, &mut visitor.session, request) {
        Reply::Page(page) => assert_eq!(page.status, 200, "{address}"),
        _ => panic!("{address} is not a page"),
    }
}

fn fill(visitor: &mut Visitor, rows: usize) {
    let actor = Actor::Staff(visitor.session.who.expect("Helen is signed in"));
    let words = Words::new(Language::English);
    let store = &visitor
        .computer
        .office
        .as_ref()
        .expect("an open office")
        .store;
    for chunk in 0..rows.div_ceil(1000) {
        store
            .change(&actor, Verb::Import, None, visitor.now, |change| {
                for number in chunk * 1000..rows.min((chunk + 1) * 1000) {
                    let draft = RepresentativeDraft {
                        name: format!("Person {} Number {number}", FIRST[number % FIRST.len()]),
                        status: "active".into(),
                        ..Default::default()
                    };
                    Representative::add(
                        change,
                        &draft.check(words, None).expect("a representative"),
                    )?;
                }
                Ok::<(), StoreError>(())
            })
            .expect("a change");
    }
}

/// So that searching for a name finds a few of many.
const FIRST: [&str; 7] = ["Ada", "Bryn", "Carys", "Dev", "Efa", "Farah", "Gwen"];
