//! How long the pages about plans and agreed papers take with a few activities and with 200, in which 5,000 people answered.

use alongside_involvement::Actor;
use alongside_involvement::activity::{Activity, Participation};
use alongside_involvement::agreement::{Agreement, Answer, AnswerFacts, Method};
use alongside_involvement::representative::{Representative, RepresentativeDraft};
use alongside_involvement::statement::Statement;
use alongside_involvement::store::{Done, StoreError, Verb};
use alongside_involvement::versioned_paper::{PaperKind, VersionedPaper, VersionedPaperFacts};
use alongside_locales::{Language, Words};
use alongside_tests::{Visitor, sample};

use crate::{median, page::get};

/// How many activities the stores hold beside those of the sample charity.
const ROWS: [usize; 2] = [4, 200];

/// How many people answered in each.
const PEOPLE: usize = 25;

/// Prints a line for each page.
pub fn measure() {
    println!(
        "Pages, in milliseconds (medians), with so many activities, {PEOPLE} answers in each:"
    );
    println!();
    let mut pages = Vec::new();
    let times = ROWS.map(|rows| {
        let mut visitor = sample();
        let (activity, paper) = fill(&mut visitor, rows);
        pages = addresses(&activity, &paper);
        pages
            .iter()
            .map(|address| median(21, |_| get(&mut visitor, address)))
            .collect::<Vec<f64>>()
    });
    println!("{:<28} {:>9} {:>9}", "page", ROWS[0], ROWS[1]);
    for (place, address) in pages.iter().enumerate() {
        let shown: String = address.chars().take(28).collect();
        println!(
            "{shown:<28} {:>9.2} {:>9.2}",
            times[0][place], times[1][place]
        );
    }
    println!();
}

/// The lists, one activity with its parts, and one paper with its answers.
fn addresses(activity: &str, paper: &str) -> Vec<String> {
    vec![
        "/".into(),
        "/activities".into(),
        "/activities?page=5".into(),
        "/versioned-papers".into(),
        "/versioned-papers?named=Group+1".into(),
        "/search?for=Terms".into(),
        format!("/versioned-papers/{paper}/agreements"),
        format!("/versioned-papers/{paper}/agreements?named=Person+7"),
        format!("/activities/{activity}"),
        format!("/activities/{activity}/stage"),
        format!("/activities/{activity}/agreed"),
        format!("/activities/{activity}/access"),
        format!("/activities/{activity}/skills"),
    ]
}

/// Fills the store; the ids of the last activity and of its terms.
fn fill(visitor: &mut Visitor, rows: usize) -> (String, String) {
    let actor = Actor::Staff(visitor.session.who.expect("Helen is signed in"));
    let words = Words::new(Language::English);
    let today = visitor.now.date_naive();
    let store = &visitor
        .computer
        .office
        .as_ref()
        .expect("an open office")
        .store;
    let model = Activity::titles(store).expect("a store")[0].0;
    let model = Activity::find(store, model).expect("an activity").facts;
    let mut last = None;
    for number in 0..rows {
        let added = store.change(&actor, Verb::Import, None, visitor.now, |change| {
            let mut facts = model.clone();
            facts.title = format!("Group {number}");
            let activity = Activity::add(change, &facts)?;
            let paper = VersionedPaper::add(
                change,
                PaperKind::TermsOfReference,
                Some(activity),
                &VersionedPaperFacts {
                    heading: format!("Terms of Group {number}"),
                    statements: vec![Statement {
                        words: "We meet once a month.".into(),
                        ..Statement::default()
                    }],
                    changed: String::new(),
                },
            )?;
            let mut people = Vec::new();
            for person in 0..PEOPLE {
                let draft = RepresentativeDraft {
                    name: format!("Person {person} of Group {number}"),
                    status: "active".into(),
                    ..Default::default()
                };
                let facts = draft.check(words, None).expect("a representative");
                let id = Representative::add(change, &facts)?;
                Participation::begin(change, activity, id, today)?;
                people.push(id);
            }
            let terms = VersionedPaper::find(change, paper)?;
            terms.share(change, terms.version, &people, "", today)?;
            for (place, person) in people.iter().enumerate() {
                let answer = [Answer::Agreed, Answer::Agreed, Answer::NotAgreed][place % 3];
                let facts = AnswerFacts {
                    answer,
                    method: Method::ALL[place % Method::ALL.len()],
                    on: today,
                    note: String::new(),
                };
                Agreement::answer(change, paper, *person, None, &facts)?;
            }
            Ok::<_, StoreError>((activity, paper))
        });
        let Ok(Done::Now { value, .. }) = added else {
            panic!("a change")
        };
        last = Some(value);
    }
    let (activity, paper) = last.expect("at least one");
    (activity.to_string(), paper.to_string())
}
