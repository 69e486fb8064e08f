use super::*;
use crate::{
    letterhead::Letterhead,
    payment_claim::{
        Advance, AdvanceFacts, ClaimId, Line, LineFacts, LineKind, PaidBy, Step, StepFacts, Totals,
        tests::{Desk, line, today},
    },
    policy::Policy,
    staff::StaffFacts,
    store::StoreError,
};
use alongside_locales::Language;

const WORDS: Words = Words::new(Language::English);
const ASK: &str = "Sam Ellis, 01632 960 104";

/// What is printed about a claim: the form as it was filled in, and the note, if there is one.
fn printed(desk: &Desk, id: ClaimId) -> (String, Option<String>) {
    let claim = desk.find(id);
    let lines: Vec<Line> = claim.lines(&desk.store).unwrap();
    let advances: Vec<Advance> = claim.advances(&desk.store).unwrap();
    let totals = Totals::of(
        lines.iter().map(|it| &it.facts),
        advances.iter().map(|it| it.facts.pence),
    );
    let contact = StaffFacts {
        name: "Helen Marsh".into(),
        job_title: String::new(),
        email: String::new(),
        phone: String::new(),
    };
    let (letterhead, policy) = (Letterhead::default(), Policy::usual());
    let papers = ClaimPapers {
        letterhead: &letterhead,
        contact: &contact,
        policy: &policy,
        appeal: ASK,
        made_on: today(),
    };
    let refused = claim.refused_because(&desk.store).unwrap();
    let printed = PrintedClaim {
        claim: &claim,
        number: "MV-C-0001",
        person: "Derek Oyelaran",
        activity: "",
        lines: &lines,
        advances: &advances,
        totals: &totals,
        refused: &refused,
    };
    let text = |paper: Document| format!("{paper:?}");
    (
        text(papers.filled(WORDS, &printed)),
        papers.note(WORDS, &printed).map(text),
    )
}

fn takes(desk: &Desk, id: ClaimId, steps: &[Step]) {
    for step in steps {
        let who = match step {
            Step::Submit => desk.helen,
            _ => desk.tunde,
        };
        desk.step(who, id, *step).unwrap();
    }
}

fn had(desk: &Desk, id: ClaimId, pence: i64) -> Result<(), StoreError> {
    let facts = AdvanceFacts {
        day: today(),
        pence: Pence::new(pence),
        how: "In cash".into(),
    };
    let claim = desk.find(id);
    desk.does(desk.helen, |change| {
        claim.add_advance(change, &facts, today())
    })
}

#[test]
fn nobody_is_promised_money_before_it_is_approved_nor_after_it_was_refused_or_withdrawn() {
    let desk = Desk::new();
    let id = desk.claim();
    assert_eq!(printed(&desk, id).1, None, "a draft");
    takes(&desk, id, &[Step::Submit]);
    assert_eq!(printed(&desk, id).1, None, "sent in");
    takes(&desk, id, &[Step::Approve]);
    let note = printed(&desk, id).1.unwrap();
    assert!(
        note.contains("What we will pay you: Derek Oyelaran"),
        "{note}"
    );
    assert!(note.contains("We will pay you £18.60.") && !note.contains("What we paid"));
    takes(&desk, id, &[Step::Export, Step::Pay]);
    let note = printed(&desk, id).1.unwrap();
    assert!(note.contains("What we paid you: Derek Oyelaran"), "{note}");
    assert!(note.contains("We paid you £18.60 on Friday 22 January 2027."));
    let other = desk.claim();
    takes(&desk, other, &[Step::Withdraw]);
    assert_eq!(printed(&desk, other).1, None, "withdrawn");
}

#[test]
fn a_refusal_says_why_and_whom_to_ask_and_promises_nothing() {
    let desk = Desk::new();
    let id = desk.claim();
    had(&desk, id, 500).unwrap();
    takes(&desk, id, &[Step::Submit]);
    let claim = desk.find(id);
    let said = StepFacts {
        why: "We have no map of this journey.".into(),
        ..StepFacts::on(today())
    };
    desk.does(desk.tunde, |change| {
        claim.step(change, Step::Reject, &said, None)
    })
    .unwrap();
    let (filled, note) = printed(&desk, id);
    let note = note.unwrap();
    for told in [
        "Our answer to your claim: Derek Oyelaran, MV-C-0001",
        "We cannot pay this claim.",
        "We have no map of this journey.",
        ASK,
    ] {
        assert!(note.contains(told), "{told}: {note}");
    }
    for paper in [note, filled] {
        assert!(
            !paper.contains("ay you") && !paper.contains("To pay out"),
            "{paper}"
        );
    }
    takes(&desk, id, &[Step::Reopen]);
    assert_eq!(printed(&desk, id).1, None, "it is looked at again");
}

#[test]
fn what_was_given_to_us_was_not_paid_by_us() {
    let desk = Desk::new();
    let id = desk.claim();
    let given = LineFacts {
        kind: LineKind::Involvement,
        paid_by: PaidBy::Donated,
        what: "Half day".into(),
        ..line(8250)
    };
    let claim = desk.find(id);
    desk.does(desk.helen, |change| claim.add_line(change, &given, today()))
        .unwrap();
    takes(&desk, id, &[Step::Submit, Step::Approve]);
    let (filled, note) = printed(&desk, id);
    let note = note.unwrap();
    for paper in [&filled, &note] {
        assert!(
            paper.contains("Given to us") && !paper.contains("Paid by us"),
            "{paper}"
        );
    }
    assert!(note.contains("We will pay you £18.60."));
    assert!(note.contains("You gave £82.50 of it to us."));
}

#[test]
fn money_had_beforehand_is_told_and_what_is_left_of_it_given_back() {
    let desk = Desk::new();
    let id = desk.claim();
    had(&desk, id, 500).unwrap();
    let (filled, _) = printed(&desk, id);
    for told in [
        "£5.00 on 22 January 2027: In cash",
        "Claim total: £18.60.",
        "To pay out after the advance: £13.60.",
    ] {
        assert!(filled.contains(told), "{told}: {filled}");
    }
    had(&desk, id, 1900).unwrap();
    takes(&desk, id, &[Step::Submit, Step::Approve]);
    let (filled, note) = printed(&desk, id);
    assert!(filled.contains("you have £5.40 to give back"), "{filled}");
    let note = note.unwrap();
    assert!(
        note.contains("About your claim") && !note.contains('−'),
        "{note}"
    );
    assert!(note.contains("You had £24.00 beforehand."), "{note}");
    assert!(note.contains("Please give us back £5.40."), "{note}");
    let other = desk.claim();
    had(&desk, other, 1860).unwrap();
    takes(&desk, other, &[Step::Submit, Step::Approve]);
    let note = printed(&desk, other).1.unwrap();
    assert!(note.contains("There is nothing more to pay."), "{note}");
}

#[test]
fn a_payment_that_was_reversed_is_to_be_given_back() {
    let desk = Desk::new();
    let id = desk.claim();
    takes(
        &desk,
        id,
        &[Step::Submit, Step::Approve, Step::Export, Step::Pay],
    );
    let claim = desk.find(id);
    let back = desk
        .does(desk.tunde, |change| {
            claim.reverse(change, &[line(1860)], &StepFacts::on(today()))
        })
        .unwrap();
    assert_eq!(printed(&desk, id).1, None, "it does not count any more");
    let note = printed(&desk, back).1.unwrap();
    for told in [
        "About your claim",
        "We have reversed our payment of £18.60.",
        "Please give us back £18.60.",
    ] {
        assert!(note.contains(told), "{told}: {note}");
    }
    assert!(!note.contains("aid you"), "{note}");
}
