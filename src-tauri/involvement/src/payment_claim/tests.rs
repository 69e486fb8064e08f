//! What the store itself refuses, whoever asks.

use super::*;
use crate::{
    Actor, Problems,
    interest::{Interest, InterestKind},
    money::Pence,
    policy::{Category, Policy},
    representative::{Representative, RepresentativeDraft},
    staff::{Staff, StaffFacts},
    store::{Place, Read, Store, StoreError, StoreKey, Verb, plan::plan},
};
use alongside_locales::{Language, Words};
use chrono::{DateTime, FixedOffset};
use proptest::prelude::*;

pub(crate) struct Desk {
    pub(crate) store: Store,
    _folder: tempfile::TempDir,
    pub(crate) helen: StaffId,
    pub(crate) tunde: StaffId,
    pub(crate) person: RepresentativeId,
}

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2027-01-22T10:30:00+00:00").unwrap()
}

pub(crate) fn today() -> NaiveDate {
    now().date_naive()
}

impl Desk {
    pub(crate) fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::new(folder.path().join("Marlbrook.alongside"));
        let store =
            Store::create(place, &StoreKey::random().unwrap(), Id::new(now()), now()).unwrap();
        let words = Words::new(Language::English);
        let staff = |name: &str| StaffFacts {
            name: name.into(),
            job_title: String::new(),
            email: String::new(),
            phone: String::new(),
        };
        let made = store.change(&Actor::Alongside, Verb::SetUp, None, now(), |change| {
            let draft = RepresentativeDraft {
                name: "Derek Oyelaran".into(),
                status: "active".into(),
                ..Default::default()
            };
            let facts: Result<_, Problems> = draft.check(words, None);
            Ok::<_, StoreError>((
                Staff::add(change, &staff("Helen Marsh"))?,
                Staff::add(change, &staff("Tunde Bakare"))?,
                Representative::add(change, &facts.unwrap())?,
            ))
        });
        let (helen, tunde, person) = made.unwrap().value().unwrap();
        Desk {
            store,
            _folder: folder,
            helen,
            tunde,
            person,
        }
    }

    pub(crate) fn does<T>(
        &self,
        who: StaffId,
        write: impl FnOnce(&crate::store::Change<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let done = self
            .store
            .change(&Actor::Staff(who), Verb::Book, None, now(), write)?;
        Ok(done.value().unwrap())
    }

    pub(crate) fn claim(&self) -> ClaimId {
        let facts = facts(self.person);
        self.does(self.helen, |change| {
            let id = PaymentClaim::begin(change, &facts, &Policy::usual())?;
            PaymentClaim::find(change, id)?.add_line(change, &line(1860), today())?;
            Ok(id)
        })
        .unwrap()
    }

    pub(crate) fn find(&self, id: ClaimId) -> PaymentClaim {
        PaymentClaim::find(&self.store, id).unwrap()
    }

    pub(crate) fn find_number(&self, number: u32) -> PaymentClaim {
        let id = self.store.find(
            "SELECT id FROM payment_claim WHERE number = ?1",
            [number],
            |row| row.get("id"),
        );
        self.find(id.unwrap().unwrap())
    }

    pub(crate) fn step(&self, who: StaffId, id: ClaimId, step: Step) -> Result<(), StoreError> {
        let claim = self.find(id);
        self.does(who, |change| {
            claim.step(change, step, &said(), Some((0, 0)))
        })
    }

    /// The way of a claim to its payment, and who takes each step.
    pub(crate) fn to_paid(&self) -> [(StaffId, Step); 4] {
        [
            (self.helen, Step::Submit),
            (self.tunde, Step::Approve),
            (self.tunde, Step::Export),
            (self.tunde, Step::Pay),
        ]
    }

    /// A claim that was paid.
    pub(crate) fn paid_claim(&self) -> ClaimId {
        let id = self.claim();
        for (who, step) in self.to_paid() {
            self.step(who, id, step).unwrap();
        }
        id
    }

    /// Tries SQL within a change, as no page does.
    pub(crate) fn tries(&self, sql: &str) -> Result<(), StoreError> {
        self.does(self.tunde, |change| {
            change
                .connection()
                .execute_batch(sql)
                .map_err(StoreError::from)
        })
    }
}

pub(crate) fn facts(representative: RepresentativeId) -> ClaimFacts {
    ClaimFacts {
        representative,
        activity: None,
        meeting: None,
        day: today(),
        about: "A visit".into(),
        choice: PaymentChoice::Full,
        helped_by: String::new(),
        late_reason: String::new(),
    }
}

pub(crate) fn said() -> StepFacts {
    StepFacts {
        on: today(),
        why: "Because".into(),
        by_claimant: false,
    }
}

fn receipt() -> crate::attachment::CleanPicture {
    let drawing =
        b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M1 1h7v8z'/></svg>";
    crate::attachment::take_in(drawing).unwrap()
}

pub(crate) fn line(pence: i64) -> LineFacts {
    LineFacts {
        kind: LineKind::Expense(Category::Taxi),
        day: today(),
        what: "Taxi home".into(),
        paid_by: PaidBy::Person,
        measure: Measure::Sum,
        pence: Pence::new(pence),
        agreed_with: String::new(),
        no_receipt: String::new(),
    }
}

#[test]
fn the_store_refuses_an_approval_by_each_forbidden_person() {
    let desk = Desk::new();
    let id = desk.claim();
    desk.step(desk.helen, id, Step::Submit).unwrap();
    assert!(
        desk.step(desk.helen, id, Step::Approve).is_err(),
        "who wrote it"
    );
    assert_eq!(
        desk.find(id)
            .not_approved_by(&desk.store, desk.helen)
            .unwrap(),
        Some(NotApproved::Wrote)
    );
    for (kind, why) in [
        (InterestKind::Same, NotApproved::Own),
        (InterestKind::Household, NotApproved::Close),
        (InterestKind::Family, NotApproved::Close),
    ] {
        desk.does(desk.helen, |change| {
            Interest::declare(change, desk.tunde, desk.person, kind)
        })
        .unwrap();
        assert!(
            desk.step(desk.tunde, id, Step::Approve).is_err(),
            "{kind:?}"
        );
        let told = desk
            .find(id)
            .not_approved_by(&desk.store, desk.tunde)
            .unwrap();
        assert_eq!(told, Some(why));
    }
    let known = Interest::of_staff(&desk.store, desk.tunde).unwrap();
    assert!(
        desk.does(desk.tunde, |change| known[0].end(change, "Not so"))
            .is_err(),
        "their own"
    );
    assert!(
        desk.does(desk.helen, |change| known[0].end(change, ""))
            .is_err(),
        "without a reason"
    );
    desk.does(desk.helen, |change| {
        known[0].end(change, "It is another Derek")
    })
    .unwrap();
    let ended = Interest::ended_about(&desk.store, desk.person).unwrap();
    assert_eq!(
        (ended.len(), ended[0].why.as_str(), ended[0].by.as_str()),
        (1, "It is another Derek", "Helen Marsh")
    );
    desk.step(desk.tunde, id, Step::Approve).unwrap();
    assert_eq!(desk.find(id).stage, Stage::Approved);
}

#[test]
fn an_edit_takes_the_approval_away_and_makes_an_author_of_whoever_edits() {
    let desk = Desk::new();
    let id = desk.claim();
    desk.step(desk.helen, id, Step::Submit).unwrap();
    desk.step(desk.tunde, id, Step::Approve).unwrap();
    let claim = desk.find(id);
    desk.does(desk.tunde, |change| {
        claim.add_line(change, &line(9999), today())
    })
    .unwrap();
    let edited = desk.find(id);
    assert_eq!((edited.stage, edited.approved), (Stage::Submitted, None));
    assert!(desk.step(desk.tunde, id, Step::Approve).is_err());
}

#[test]
fn what_was_approved_and_the_trail_cannot_be_changed_in_sql() {
    let desk = Desk::new();
    let id = desk.claim();
    desk.does(desk.helen, |change| {
        let line = PaymentClaim::lines_of(change, id)?.remove(0);
        let claim = PaymentClaim::find(change, id)?;
        claim.add_receipt(change, line.id, &receipt(), today())?;
        Interest::declare(change, desk.helen, desk.person, InterestKind::Family)
    })
    .unwrap();
    desk.step(desk.helen, id, Step::Submit).unwrap();
    assert!(
        desk.tries("UPDATE payment_claim SET stage = 'approved', moves = moves + 1")
            .is_err()
    );
    assert!(
        desk.tries("UPDATE payment_claim SET stage = 'paid'")
            .is_err()
    );
    desk.step(desk.tunde, id, Step::Approve).unwrap();
    for sql in [
        "UPDATE claim_line SET pence = 1",
        "DELETE FROM claim_line",
        "INSERT INTO claim_advance (id, claim, day, pence, how) SELECT 'x', id, day, 1, '' FROM payment_claim",
        "UPDATE payment_claim SET about = 'Something else'",
        "UPDATE claim_move SET why = 'Another reason'",
        "DELETE FROM claim_move",
        "DELETE FROM claim_author",
        "DELETE FROM payment_claim",
        "UPDATE history SET after = NULL",
        "DELETE FROM history",
    ] {
        assert!(desk.tries(sql).is_err(), "{sql}");
    }
    // Each is refused for its own reason; and no line of a draft wanders into what was approved, nor does a receipt out of it.
    let other = desk.claim();
    let at = "archived_at = '2027-01-22T10:30:00+00:00'";
    for (sql, why) in [
        (
            "INSERT INTO claim_receipt (id, claim, line, file) SELECT 'x', claim, line, file FROM claim_receipt".into(),
            "what was approved is not changed",
        ),
        (
            "UPDATE claim_receipt SET file = 'x', version = version + 1".into(),
            "a receipt is not changed",
        ),
        ("DELETE FROM claim_receipt".into(), "what was approved is not changed"),
        ("DELETE FROM interest".into(), "never removed"),
        (
            "UPDATE interest SET staff = (SELECT id FROM staff WHERE name = 'Tunde Bakare')".into(),
            "never changed",
        ),
        (format!("UPDATE interest SET {at}"), "CHECK constraint"),
        (
            format!("UPDATE interest SET {at}, ended_on = '2027-01-22', ended_why = 'So', ended_by = staff"),
            "CHECK constraint",
        ),
        (
            format!("UPDATE claim_line SET claim = '{id}' WHERE claim = '{other}'"),
            "what was approved is not changed",
        ),
        (
            format!("INSERT INTO claim_receipt (id, claim, line, file) SELECT 'x', '{other}', line, file FROM claim_receipt"),
            "what was approved is not changed",
        ),
    ] {
        let sql: String = sql;
        let told = format!("{:?}", desk.tries(&sql).unwrap_err());
        assert!(told.contains(why), "{sql}: {told}");
    }
    desk.step(desk.tunde, id, Step::Export).unwrap();
    desk.step(desk.tunde, id, Step::Pay).unwrap();
    let told = desk.tries("DELETE FROM claim_receipt").unwrap_err();
    assert!(
        format!("{told:?}").contains("what was approved"),
        "{told:?}"
    );
    assert!(
        desk.tries("UPDATE payment_claim SET day = '2020-01-01'")
            .is_err()
    );
    assert_eq!(
        desk.find(id).lines(&desk.store).unwrap()[0].facts,
        line(1860)
    );
}

#[test]
fn the_second_of_two_windows_is_told_that_it_is_stale() {
    let desk = Desk::new();
    let id = desk.claim();
    desk.step(desk.helen, id, Step::Submit).unwrap();
    let seen = desk.find(id);
    desk.step(desk.tunde, id, Step::Approve).unwrap();
    let again = desk.does(desk.tunde, |change| {
        seen.step(change, Step::Approve, &said(), None)
    });
    let current = desk.find(id).version;
    assert!(
        matches!(again, Err(StoreError::Stale { current: told }) if told == current),
        "{again:?}"
    );
    assert_eq!(desk.find(id).moves, 2);
}

#[test]
fn a_reversal_stands_against_every_line() {
    let desk = Desk::new();
    let id = desk.paid_claim();
    let claim = desk.find(id);
    let lines: Vec<_> = claim
        .lines(&desk.store)
        .unwrap()
        .into_iter()
        .map(|it| it.facts)
        .collect();
    let back = desk
        .does(desk.tunde, |change| claim.reverse(change, &lines, &said()))
        .unwrap();
    assert_eq!(desk.find(id).stage, Stage::Reversed);
    let taken = desk.find(back);
    assert_eq!((taken.stage, taken.reverses), (Stage::Approved, Some(id)));
    assert_eq!(taken.submitted_on, None, "nobody waits for it");
    let last = |id| {
        let trail = desk.find(id).trail(&desk.store).unwrap();
        (trail.len(), trail[0].was, trail[0].becomes)
    };
    assert_eq!(last(id), (5, Stage::Paid, Stage::Reversed));
    assert_eq!(last(back), (1, Stage::Draft, Stage::Approved));
    let calendar = crate::working_day::Calendar::of(&desk.store).unwrap();
    let later = today() + chrono::Days::new(60);
    let due = PaymentClaim::due(&desk.store, &calendar, later, 50).unwrap();
    assert!(due.iter().all(|it| it.lines.is_empty()), "{due:?}");
    let sum = |id| {
        let lines = PaymentClaim::lines_of(&desk.store, id).unwrap();
        Totals::of(lines.iter().map(|it| &it.facts), []).claim()
    };
    assert_eq!(sum(id) + sum(back), Pence::NOTHING);
    // What was paid and taken back was paid all the same; what takes it back is nobody's wait.
    desk.step(desk.tunde, back, Step::Export).unwrap();
    desk.step(desk.tunde, back, Step::Pay).unwrap();
    let waited = days_to_pay(&desk.store, today(), today()).unwrap().unwrap();
    assert_eq!((waited.claims, waited.in_time), (1, 1));
}

#[test]
fn days_to_pay_are_those_of_the_period_and_read_from_an_index_alone() {
    let desk = Desk::new();
    for days in [(7, 7), (14, 9), (3, 3)] {
        let id = desk.claim();
        for (who, step) in [
            (desk.helen, Step::Submit),
            (desk.tunde, Step::Approve),
            (desk.tunde, Step::Export),
        ] {
            desk.step(who, id, step).unwrap();
        }
        let claim = desk.find(id);
        desk.does(desk.tunde, |change| {
            claim.step(change, Step::Pay, &said(), Some(days))
        })
        .unwrap();
    }
    let yesterday = today().pred_opt().unwrap();
    let none = days_to_pay(&desk.store, yesterday, yesterday).unwrap();
    assert_eq!(none, None);
    let found = days_to_pay(&desk.store, yesterday, today()).unwrap();
    let spread = |median, worst| Spread { median, worst };
    assert_eq!(
        found,
        Some(DaysToPay {
            claims: 3,
            in_time: 3,
            all: spread(7, 14),
            ours: spread(7, 9),
        })
    );
    let values = [String::new(), String::new()];
    let plan = plan(&desk.store, days_to_pay::QUESTION, &values);
    assert!(
        plan.contains("claim_paid USING PRIMARY KEY (paid_on>? AND paid_on<?)"),
        "{plan}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn the_tally_is_what_was_paid_to_the_person_for_being_involved(
        claims in prop::collection::vec(prop::collection::vec((any::<bool>(), 0usize..4, 1i64..100_000), 1..5), 1..4),
    ) {
        let desk = Desk::new();
        let mut expected = 0;
        for lines in &claims {
            let id = desk.does(desk.helen, |change| {
                let id = PaymentClaim::begin(change, &facts(desk.person), &Policy::usual())?;
                for (involved, paid_by, pence) in lines {
                    let kind = if *involved { LineKind::Involvement } else { LineKind::Expense(Category::Taxi) };
                    let line = LineFacts { kind, paid_by: PaidBy::ALL[*paid_by], ..line(*pence) };
                    PaymentClaim::find(change, id)?.add_line(change, &line, today())?;
                }
                Ok(id)
            }).unwrap();
            let of = |paid_by| lines.iter().filter(move |it| it.0 && PaidBy::ALL[it.1] == paid_by).map(|it| it.2).sum::<i64>();
            let tally = || Tally::of(&desk.store, desk.person, today(), today()).unwrap().total().get();
            for (who, step) in [(desk.helen, Step::Submit), (desk.tunde, Step::Approve), (desk.tunde, Step::Export)] {
                desk.step(who, id, step).unwrap();
                prop_assert_eq!(tally(), expected, "nothing before it is paid");
            }
            desk.step(desk.tunde, id, Step::Pay).unwrap();
            expected += of(PaidBy::Person);
            prop_assert_eq!(tally(), expected);
        }
    }

    #[test]
    fn every_step_leaves_a_row_in_the_trail(steps in prop::collection::vec(0usize..Step::ALL.len(), 1..14)) {
        let desk = Desk::new();
        let id = desk.claim();
        let mut expected = vec![];
        for step in steps.into_iter().map(|it| Step::ALL[it]).filter(|it| *it != Step::Reverse) {
            let before = desk.find(id);
            let who = if step == Step::Submit { desk.helen } else { desk.tunde };
            let done = desk.step(who, id, step);
            let after = desk.find(id);
            if step.leads_from(before.stage) {
                prop_assert!(done.is_ok());
                expected.push((before.stage, step.leads_to()));
            } else if done.is_ok() {
                prop_assert!(false, "{:?} from {:?}", step, before.stage);
            } else {
                prop_assert_eq!(&before, &after);
            }
        }
        let claim = desk.find(id);
        let mut trail: Vec<_> = claim.trail(&desk.store).unwrap().iter().map(|it| (it.was, it.becomes)).collect();
        trail.reverse();
        prop_assert_eq!(trail.len(), claim.moves as usize);
        prop_assert_eq!(trail, expected);
    }
}
