//! Which claims are looked for, and the questions that find them.

use rusqlite::types::Value;

use super::super::Stage;
use super::list::TOTAL;
use crate::{activity::ActivityId, store::words_that_begin};

/// Which claims are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// How far they are; `None` for all.
    pub stage: Option<Stage>,
    /// Of which activity; `None` for all.
    pub activity: Option<ActivityId>,
    /// Letters of a name or of what it is for, or a number; or nothing.
    pub text: String,
}

/// The claim is found first, by an index in the order of the list, and then whose it is: a page of many thousand is read without sorting them.
pub(super) const MATCH: &str =
    " FROM payment_claim CROSS JOIN representative ON representative.id = representative
  WHERE payment_claim.archived_at IS NULL";

/// Everybody's claims are counted without looking whose they are.
const COUNT: &str = "SELECT count(*) FROM payment_claim WHERE payment_claim.archived_at IS NULL";

/// Words are found by an index of their own, whose rows stand in the order of the list and hold the number of the claim.
const WORDS: &str =
    " FROM claim_text CROSS JOIN payment_claim ON number = claim_text.rowid & 4294967295
    CROSS JOIN representative ON representative.id = representative
  WHERE claim_text MATCH ?1 AND payment_claim.archived_at IS NULL";

/// Words alone are counted without looking at the claims.
const COUNT_WORDS: &str = "SELECT count(*) FROM claim_text WHERE claim_text MATCH ?1";

/// What somebody typed to find claims.
enum Asked {
    Everything,
    Number(u32),
    /// A full-text query.
    Words(String),
    /// Nothing that could be found, such as a full stop.
    Nothing,
}

impl Wanted {
    /// Whether anything is left out.
    pub fn narrows(&self) -> bool {
        *self != Self::default()
    }

    /// `MV-C-0127`, `C 127` and `127` are numbers; anything else is words, each found by its beginning.
    fn asked(&self) -> Asked {
        let parts: Vec<&str> = self
            .text
            .split(['-', ' '])
            .filter(|it| !it.is_empty())
            .collect();
        let number = match parts.as_slice() {
            [number] => number.parse().ok(),
            [.., before, number] if before.eq_ignore_ascii_case("c") => number.parse().ok(),
            _ => None,
        };
        match (number, words_that_begin(&self.text)) {
            _ if self.text.is_empty() => Asked::Everything,
            (Some(number), _) => Asked::Number(number),
            (None, Some(words)) => Asked::Words(words),
            (None, None) => Asked::Nothing,
        }
    }

    /// The question for how many there are, and its values.
    pub(super) fn counted(&self) -> (String, Vec<Value>) {
        let (more, values) = self.conditions();
        let question = match self.asked() {
            Asked::Words(_) if more.is_empty() => COUNT_WORDS.to_string(),
            Asked::Words(_) => format!("SELECT count(*){WORDS}{more}"),
            _ => format!("{COUNT}{more}"),
        };
        (question, values)
    }

    /// What is asked for beside the words, and the values: those of the words come first.
    fn conditions(&self) -> (String, Vec<Value>) {
        let (mut sql, mut values) = (String::new(), Vec::new());
        let asked = self.asked();
        if let Asked::Words(words) = &asked {
            values.push(Value::Text(words.clone()));
        }
        let mut with = |condition: &str, value: String| {
            values.push(Value::Text(value));
            sql.push_str(&condition.replace("?#", &format!("?{}", values.len())));
        };
        if let Some(stage) = self.stage {
            with(" AND stage = ?#", stage.code().to_string());
        }
        if let Some(activity) = self.activity {
            with(" AND activity = ?#", activity.to_string());
        }
        match asked {
            Asked::Number(number) => with(" AND number = CAST(?# AS INTEGER)", number.to_string()),
            Asked::Nothing => sql.push_str(" AND 0"),
            Asked::Everything | Asked::Words(_) => {}
        }
        (sql, values)
    }
}

/// The question for a page, with its values but for how many and from where.
pub(super) fn page(wanted: &Wanted) -> (String, Vec<Value>) {
    let (more, values) = wanted.conditions();
    let (found, order) = match wanted.asked() {
        Asked::Words(_) => (WORDS, "claim_text.rowid DESC"),
        _ => (MATCH, "payment_claim.day DESC, payment_claim.id DESC"),
    };
    let at = values.len();
    let query = format!(
        "SELECT payment_claim.*, representative.name AS person, {TOTAL} AS total {found}{more}
         ORDER BY {order} LIMIT ?{} OFFSET ?{}",
        at + 1,
        at + 2
    );
    (query, values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        money::Pence,
        payment_claim::{
            ClaimFacts, PaymentClaim,
            tests::{Desk, facts, line, today},
        },
        policy::Policy,
        representative::{Representative, RepresentativeDraft, RepresentativeId},
        store::plan::plan,
    };
    use alongside_locales::{Language, Words};
    use chrono::Days;
    use proptest::prelude::*;

    /// How a page of these claims is read.
    fn read_by(desk: &Desk, wanted: &Wanted) -> String {
        let (query, values) = page(wanted);
        plan(&desk.store, &query, &vec![String::new(); values.len() + 2])
    }

    #[test]
    fn a_page_of_a_list_is_read_by_an_index_in_its_order() {
        let desk = Desk::new();
        let activity = ActivityId::new(Default::default());
        let all = Wanted::default();
        let stage = Wanted {
            stage: Some(Stage::Paid),
            ..Wanted::default()
        };
        let activity = Wanted {
            activity: Some(activity),
            ..Wanted::default()
        };
        let text = Wanted {
            text: "library".into(),
            ..Wanted::default()
        };
        for (wanted, index) in [
            (all, "USING INDEX payment_claim_day"),
            (stage, "USING INDEX payment_claim_stage_day (stage=?)"),
            (activity, "USING INDEX payment_claim_activity (activity=?)"),
            (text, "claim_text VIRTUAL TABLE INDEX"),
        ] {
            let plan = read_by(&desk, &wanted);
            assert!(plan.contains(index), "{plan}");
            assert!(!plan.contains("TEMP B-TREE"), "nothing is sorted: {plan}");
            assert!(plan.contains("claim_line_claim (claim=?)"), "{plan}");
        }
        let number = Wanted {
            text: "MV-C-0127".into(),
            ..Wanted::default()
        };
        let plan = read_by(&desk, &number);
        assert!(plan.contains("(number=?)"), "{plan}");
    }

    #[test]
    fn words_are_counted_without_the_claims_and_found_by_their_numbers() {
        let desk = Desk::new();
        let mut text = Wanted {
            text: "library".into(),
            ..Wanted::default()
        };
        assert!(read_by(&desk, &text).contains("(number=?)"));
        let counted = |wanted: &Wanted| {
            let (query, values) = wanted.counted();
            plan(&desk.store, &query, &vec![String::new(); values.len()])
        };
        assert!(!counted(&text).contains("payment_claim"));
        text.stage = Some(Stage::Paid);
        let plan = counted(&text);
        assert!(
            plan.contains("payment_claim") && plan.contains("(number=?)"),
            "{plan}"
        );
    }

    fn called(name: &str) -> RepresentativeDraft {
        RepresentativeDraft {
            name: name.into(),
            status: "active".into(),
            ..Default::default()
        }
    }

    fn person(desk: &Desk, name: &str) -> RepresentativeId {
        let checked = called(name).check(Words::new(Language::English), None);
        let facts = checked.unwrap();
        let added = desk.does(desk.helen, |change| Representative::add(change, &facts));
        added.unwrap()
    }

    fn begin(desk: &Desk, claim: &ClaimFacts) -> PaymentClaim {
        let begun = desk.does(desk.helen, |change| {
            let id = PaymentClaim::begin(change, claim, &Policy::usual())?;
            PaymentClaim::find(change, id)
        });
        begun.unwrap()
    }

    fn found(desk: &Desk, typed: &str) -> Vec<u32> {
        let wanted = Wanted {
            text: typed.into(),
            ..Wanted::default()
        };
        let list = PaymentClaim::list(&desk.store, &wanted, 100, 0).unwrap();
        assert_eq!(
            PaymentClaim::count(&desk.store, &wanted).unwrap(),
            list.len(),
            "{typed}"
        );
        list.iter().map(|it| it.claim.number).collect()
    }

    #[test]
    fn claims_are_found_by_the_beginnings_of_words_and_stay_in_step() {
        let desk = Desk::new();
        let sian = person(&desk, "Siân Llŷr");
        let claim = |about: &str, days: u64| ClaimFacts {
            about: about.into(),
            day: today() - Days::new(days),
            ..facts(sian)
        };
        // The newest day first, whatever was typed in first.
        begin(&desk, &claim("Visit to the library", 5));
        begin(&desk, &claim("Visit to the bus station", 1));
        begin(&desk, &facts(desk.person));
        for (typed, numbers) in [
            ("sian", &[2, 1][..]),
            ("Siân lib", &[1]),
            ("visit", &[3, 2, 1]),
            ("ibrary", &[]),
            ("0002", &[2]),
            ("MV-C-0001", &[1]),
            ("c 3", &[3]),
            ("bus 2", &[]),
            (".", &[]),
            ("\"visit* OR", &[]),
        ] {
            assert_eq!(found(&desk, typed), numbers, "{typed}");
        }
        // What it is for, its day and whose it is change, and so does what finds it.
        let first = desk.find_number(1);
        desk.does(desk.helen, |change| {
            first.save(change, &claim("Tram", 0), today())
        })
        .unwrap();
        assert_eq!(found(&desk, "library"), [0; 0]);
        assert_eq!(found(&desk, "sian"), [1, 2]);
        let known = Representative::find(&desk.store, sian).unwrap();
        let renamed = called("Joan Whitlock")
            .check(Words::new(Language::English), None)
            .unwrap();
        desk.does(desk.helen, |change| {
            change.save(sian, known.version, &[("name", &renamed.name)])
        })
        .unwrap();
        assert_eq!(found(&desk, "llyr"), [0; 0]);
        assert_eq!(found(&desk, "whitlock"), [1, 2]);
        let second = desk.find_number(2);
        desk.does(desk.helen, |change| {
            change.archive(second.id, second.version)
        })
        .unwrap();
        assert_eq!(found(&desk, "whitlock"), [1]);
        let archived = desk.find_number(2);
        desk.does(desk.helen, |change| {
            change.bring_back(archived.id, archived.version)
        })
        .unwrap();
        assert_eq!(found(&desk, "whitlock"), [1, 2]);
    }

    #[test]
    fn words_and_a_stage_are_asked_together() {
        let desk = Desk::new();
        let id = desk.claim();
        let wanted = |stage| Wanted {
            stage: Some(stage),
            activity: None,
            text: "derek visit".into(),
        };
        let count = |stage| PaymentClaim::count(&desk.store, &wanted(stage)).unwrap();
        assert_eq!((count(Stage::Draft), count(Stage::Paid)), (1, 0));
        let list = PaymentClaim::list(&desk.store, &wanted(Stage::Draft), 10, 0).unwrap();
        assert_eq!((list[0].claim.id, list[0].total), (id, Pence::new(1860)));
        assert_eq!(line(1860).pence, list[0].total);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]
        #[test]
        fn whatever_is_changed_the_list_finds_what_reading_every_claim_finds(
            steps in prop::collection::vec((0usize..4, 0usize..3, 0u64..5), 1..12),
        ) {
            const ABOUT: [&str; 3] = ["Library visit", "Bus to the hall", "Meeting, hall"];
            const NAMES: [&str; 3] = ["Joan Hall", "Derek Lib", "Amina Bus"];
            let desk = Desk::new();
            for (what, which, days) in steps {
                let claim = ClaimFacts { about: ABOUT[which].into(), day: today() - Days::new(days), ..facts(desk.person) };
                let count = PaymentClaim::count(&desk.store, &Wanted::default()).unwrap();
                match what {
                    1 if count > 0 => {
                        let seen = desk.find_number(u32::try_from(1 + which % count).unwrap());
                        desk.does(desk.helen, |change| seen.save(change, &claim, today())).unwrap();
                    }
                    2 => {
                        let known = Representative::find(&desk.store, desk.person).unwrap();
                        desk.does(desk.helen, |change| change.save(desk.person, known.version, &[("name", &NAMES[which])])).unwrap();
                    }
                    _ => {
                        begin(&desk, &claim);
                    }
                }
            }
            let all = PaymentClaim::list(&desk.store, &Wanted::default(), 100, 0).unwrap();
            for word in ["hall", "lib", "bus", "joan", "meet", "zebra"] {
                let words = |it: &crate::payment_claim::ClaimLine| {
                    let text = format!("{} {}", it.person, it.claim.facts.about).to_lowercase();
                    text.split([' ', ',']).any(|it| it.starts_with(word))
                };
                let mut expected: Vec<u32> = all.iter().filter(|it| words(it)).map(|it| it.claim.number).collect();
                let mut got = found(&desk, word);
                expected.sort_unstable();
                got.sort_unstable();
                prop_assert_eq!(got, expected, "{}", word);
            }
        }
    }
}
