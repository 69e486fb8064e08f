//! How long the pages about plans and agreed papers take with a few activities and with 200, in which 5,000 people answered, and whose
//! payment policy all of them were given.

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
        "Pages, in milliseconds (medians; to be below 10), with so many activities, {PEOPLE} answers in each:"
    );
    println!();
    let mut pages = Vec::new();
    let times = ROWS.map(|rows| {
        let mut visitor = sample();
        let filled = fill(&mut visitor, rows);
        pages = addresses(&filled);
        pages
            .iter()
            .map(|address| median(21, |_| get(&mut visitor, address)))
            .collect::<Vec<f64>>()
    });
    println!("{:<36} {:>9} {:>9}", "page", ROWS[0], ROWS[1]);
    for (place, address) in pages.iter().enumerate() {
        println!(
            "{:<36} {:>9.2} {:>9.2}",
            shown(address),
            times[0][place],
            times[1][place]
        );
    }
    println!();
}

/// An address with a dot in place of each id, so that pages can be told apart in a narrow column.
fn shown(address: &str) -> String {
    let parts: Vec<&str> = address
        .split('/')
        .map(|part| if part.len() == 36 { "·" } else { part })
        .collect();
    parts.join("/")
}

/// The lists, one activity with its parts, and one paper with its answers.
fn addresses(filled: &Filled) -> Vec<String> {
    let Filled {
        activity,
        paper,
        policy,
    } = filled;
    vec![
        "/".into(),
        "/todo".into(),
        "/activities".into(),
        "/activities?page=5".into(),
        "/versioned-papers".into(),
        "/versioned-papers?page=5".into(),
        "/versioned-papers?named=Group+1".into(),
        "/search?for=Terms".into(),
        format!("/versioned-papers/{paper}/agreements"),
        format!("/versioned-papers/{paper}/agreements?named=Person+7"),
        format!("/versioned-papers/{policy}/agreements"),
        format!("/versioned-papers/{policy}/agreements?page=3"),
        format!("/versioned-papers/{policy}/agreements?named=Person+7"),
        format!("/activities/{activity}"),
        format!("/activities/{activity}/people"),
        format!("/activities/{activity}/stage"),
        format!("/activities/{activity}/agreed"),
        format!("/activities/{activity}/access"),
        format!("/activities/{activity}/skills"),
    ]
}

/// The ids of what is looked at.
struct Filled {
    /// The last activity.
    activity: String,
    /// Its terms.
    paper: String,
    /// The payment policy, which everybody was given.
    policy: String,
}

/// Fills the store.
fn fill(visitor: &mut Visitor, rows: usize) -> Filled {
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
    let (mut last, mut everybody) = (None, Vec::new());
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
            Ok::<_, StoreError>((activity, paper, people))
        });
        let Ok(Done::Now { value, .. }) = added else {
            panic!("a change")
        };
        let (activity, paper, people) = value;
        everybody.extend(people);
        last = Some((activity, paper));
    }
    let given = store.change(&actor, Verb::Import, None, visitor.now, |change| {
        let facts = VersionedPaperFacts {
            heading: "How we pay".into(),
            statements: vec![Statement {
                words: "We pay you in 10 working days.".into(),
                ..Statement::default()
            }],
            changed: String::new(),
        };
        let policy = VersionedPaper::add(change, PaperKind::PaymentPolicy, None, &facts)?;
        let draft = VersionedPaper::find(change, policy)?;
        draft.share(change, draft.version, &everybody, "", today)?;
        Ok::<_, StoreError>(policy)
    });
    let Ok(Done::Now { value: policy, .. }) = given else {
        panic!("a change")
    };
    let (activity, paper) = last.expect("at least one");
    Filled {
        activity: activity.to_string(),
        paper: paper.to_string(),
        policy: policy.to_string(),
    }
}
