//! Which claims are looked for, and the questions that find them.

use std::collections::HashSet;

use rusqlite::{params_from_iter, types::Value};

use super::super::{PaymentClaim, Stage};
use super::list::{COLUMNS, ClaimLine, lines};
use crate::{
    activity::ActivityId,
    store::{Read, StoreError, sql, words_that_begin},
};

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

/// How many there are is kept: no claim is read to be counted.
const COUNT: &str = "SELECT coalesce(sum(number), 0) FROM claim_count WHERE 1";

/// Whether there is one of this number.
const COUNT_NUMBER: &str =
    "SELECT count(*) FROM payment_claim WHERE payment_claim.archived_at IS NULL";

/// Words are found by an index of their own, whose rows stand in the order of the list and hold the number of the claim. It is asked once,
/// for the count and for the pages.
const WORDS: &str =
    "SELECT rowid & 4294967295 FROM claim_text WHERE claim_text MATCH ?1 ORDER BY rowid DESC";

/// The numbers of claims, read from an index alone.
const NUMBERS: &str = "SELECT number FROM payment_claim WHERE archived_at IS NULL";

/// Which claims are of a stage and an activity.
enum Among {
    All,
    These(HashSet<u32>),
    AllBut(HashSet<u32>),
}

impl Among {
    fn has(&self, number: u32) -> bool {
        match self {
            Self::All => true,
            Self::These(numbers) => numbers.contains(&number),
            Self::AllBut(numbers) => !numbers.contains(&number),
        }
    }
}

/// The claims of these numbers, in their order.
const NUMBERED: &str =
    " FROM json_each(?1) AS wanted CROSS JOIN payment_claim ON number = wanted.value
    CROSS JOIN representative ON representative.id = representative
  WHERE payment_claim.archived_at IS NULL";

/// The claims that are wanted: how many there are, and a page of them at a time.
#[derive(Clone, Debug)]
pub struct WantedClaims {
    total: usize,
    pages: Pages,
}

/// Where the pages come from.
#[derive(Clone, Debug)]
enum Pages {
    /// The numbers that words have found, in the order of the list.
    Numbers(Vec<u32>),
    /// A question, with its values but for how many and from where.
    Question(String, Vec<Value>),
}

impl PaymentClaim {
    /// Looks for the claims that are wanted.
    pub fn wanted(store: &impl Read, wanted: &Wanted) -> Result<WantedClaims, StoreError> {
        if let Asked::Words(words) = wanted.asked() {
            let among = wanted.among(store)?;
            let mut numbers = store.list(WORDS, [words], |row| row.get(0))?;
            numbers.retain(|number| among.has(*number));
            return Ok(WantedClaims {
                total: numbers.len(),
                pages: Pages::Numbers(numbers),
            });
        }
        let (count, values) = wanted.counted();
        let total = store.number(&count, params_from_iter(values))?;
        let (query, values) = wanted.listed();
        Ok(WantedClaims {
            total: usize::try_from(total).unwrap_or_default(),
            pages: Pages::Question(query, values),
        })
    }
}

impl WantedClaims {
    /// How many there are.
    pub fn total(&self) -> usize {
        self.total
    }

    /// A page of them, the newest day first.
    pub fn page(
        &self,
        store: &impl Read,
        limit: usize,
        skip: usize,
    ) -> Result<Vec<ClaimLine>, StoreError> {
        match &self.pages {
            Pages::Numbers(numbers) => {
                let numbers: Vec<String> = numbers
                    .iter()
                    .skip(skip)
                    .take(limit)
                    .map(u32::to_string)
                    .collect();
                let query = format!("{COLUMNS}{NUMBERED} ORDER BY wanted.key");
                lines(store, &query, [format!("[{}]", numbers.join(","))])
            }
            Pages::Question(query, values) => {
                let mut values = values.clone();
                values.push(Value::Integer(sql::whole(limit)));
                values.push(Value::Integer(sql::whole(skip)));
                lines(store, query, params_from_iter(values))
            }
        }
    }
}

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

    /// Which of the claims that words have found are wanted.
    fn among(&self, store: &impl Read) -> Result<Among, StoreError> {
        if self.stage.is_none() && self.activity.is_none() {
            return Ok(Among::All);
        }
        let without_words = Self {
            text: String::new(),
            ..self.clone()
        };
        let (count, values) = without_words.counted();
        let wanted = store.number(&count, params_from_iter(values))?;
        let all = store.number(COUNT, [])?;
        // Most claims were paid: those that were not are the quicker to be read.
        let others = wanted > all / 2 && self.stage.is_some() != self.activity.is_some();
        let (more, values) = without_words.conditions();
        let more = match (others, self.stage) {
            (false, _) => more,
            (true, Some(_)) => " AND stage <> ?1".to_string(),
            (true, None) => " AND activity IS NOT ?1".to_string(),
        };
        let question = format!("{NUMBERS}{more}");
        let numbers = store.list(&question, params_from_iter(values), |row| row.get(0))?;
        let numbers = numbers.into_iter().collect();
        Ok(match others {
            true => Among::AllBut(numbers),
            false => Among::These(numbers),
        })
    }

    /// The question for how many there are where no words are looked for, and its values.
    pub(super) fn counted(&self) -> (String, Vec<Value>) {
        let (more, values) = self.conditions();
        let count = match self.asked() {
            Asked::Number(_) => COUNT_NUMBER,
            _ => COUNT,
        };
        (format!("{count}{more}"), values)
    }

    /// The question for a page of them, with its values but for how many and from where.
    pub(super) fn listed(&self) -> (String, Vec<Value>) {
        let (more, values) = self.conditions();
        let at = values.len();
        let query = format!(
            "{COLUMNS}{MATCH}{more}
             ORDER BY payment_claim.day DESC, payment_claim.id DESC LIMIT ?{} OFFSET ?{}",
            at + 1,
            at + 2
        );
        (query, values)
    }

    fn conditions(&self) -> (String, Vec<Value>) {
        let (mut sql, mut values) = (String::new(), Vec::new());
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
        match self.asked() {
            Asked::Number(number) => with(" AND number = CAST(?# AS INTEGER)", number.to_string()),
            Asked::Nothing => sql.push_str(" AND 0"),
            Asked::Everything | Asked::Words(_) => {}
        }
        (sql, values)
    }
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
        let (query, values) = wanted.listed();
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
        let both = Wanted {
            stage: Some(Stage::Query),
            ..activity.clone()
        };
        for (wanted, index) in [
            (all, "USING INDEX payment_claim_day"),
            (stage, "USING INDEX payment_claim_stage_day (stage=?)"),
            (
                activity.clone(),
                "USING INDEX payment_claim_activity (activity=?)",
            ),
            (
                both,
                "USING INDEX payment_claim_activity_stage (activity=? AND stage=?)",
            ),
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
    fn no_claim_is_read_to_be_counted_or_to_be_found_by_its_words() {
        let desk = Desk::new();
        let paid = Wanted {
            stage: Some(Stage::Paid),
            ..Wanted::default()
        };
        for wanted in [Wanted::default(), paid] {
            let (query, values) = wanted.counted();
            let plan = plan(&desk.store, &query, &vec![String::new(); values.len()]);
            assert!(plan.contains("claim_count"), "{plan}");
            assert!(!plan.contains("payment_claim"), "{plan}");
        }
        let found = plan(&desk.store, WORDS, &["library".into()]);
        assert!(
            found.contains("claim_text VIRTUAL TABLE INDEX") && !found.contains("TEMP B-TREE"),
            "{found}"
        );
        let numbers = format!("{NUMBERS} AND stage = ?1");
        let numbers = plan(&desk.store, &numbers, &["paid".into()]);
        assert!(
            numbers.contains("USING COVERING INDEX payment_claim_stage_day"),
            "{numbers}"
        );
        let query = format!("{COLUMNS}{NUMBERED} ORDER BY wanted.key");
        let page = plan(&desk.store, &query, &["[1,2]".into()]);
        assert!(page.contains("(number=?)"), "{page}");
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
        let wanted = PaymentClaim::wanted(&desk.store, &wanted).unwrap();
        let list = wanted.page(&desk.store, 100, 0).unwrap();
        assert_eq!(wanted.total(), list.len(), "{typed}");
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
    fn words_a_stage_and_an_activity_are_asked_together() {
        let desk = Desk::new();
        let first = desk.claim();
        let (stage, none) = (Some, None);
        let numbers = |stage, activity| {
            let wanted = Wanted {
                stage,
                activity,
                text: "derek visit".into(),
            };
            let found = PaymentClaim::wanted(&desk.store, &wanted).unwrap();
            let page = found.page(&desk.store, 10, 0).unwrap();
            assert_eq!(found.total(), page.len());
            page.iter().map(|it| it.claim.number).collect::<Vec<_>>()
        };
        assert_eq!(numbers(stage(Stage::Draft), none), [1]);
        assert_eq!(numbers(stage(Stage::Paid), none), [0; 0]);
        // Two of three were sent in, so that the others are fewer than they are.
        for id in [desk.claim(), desk.claim()] {
            desk.step(desk.helen, id, crate::payment_claim::Step::Submit)
                .unwrap();
        }
        assert_eq!(numbers(stage(Stage::Submitted), none), [3, 2]);
        assert_eq!(numbers(stage(Stage::Draft), none), [1]);
        let elsewhere = Some(ActivityId::new(Default::default()));
        assert_eq!(numbers(None, elsewhere), [0; 0]);
        assert_eq!(numbers(stage(Stage::Submitted), elsewhere), [0; 0]);
        let list = PaymentClaim::wanted(&desk.store, &Wanted::default()).unwrap();
        let list = list.page(&desk.store, 10, 2).unwrap();
        assert_eq!((list[0].claim.id, list[0].total), (first, Pence::new(1860)));
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
                let count = PaymentClaim::wanted(&desk.store, &Wanted::default()).unwrap().total();
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
            let all = PaymentClaim::wanted(&desk.store, &Wanted::default()).unwrap();
            let all = all.page(&desk.store, 100, 0).unwrap();
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
