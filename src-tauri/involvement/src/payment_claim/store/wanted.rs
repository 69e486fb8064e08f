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
    /// These numbers alone, in this order, such as those of claims that are late; `None` for all.
    pub only: Option<Vec<u32>>,
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
        if let Some(mut numbers) = wanted.numbers(store)? {
            let among = wanted.among(store)?;
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

    /// The numbers of claims among which the stage and the activity choose, where words or numbers say which.
    fn numbers(&self, store: &impl Read) -> Result<Option<Vec<u32>>, StoreError> {
        let found = match self.asked() {
            Asked::Words(words) => Some(store.list(WORDS, [words], |row| row.get(0))?),
            Asked::Number(number) if self.only.is_some() => Some(vec![number]),
            Asked::Nothing if self.only.is_some() => Some(Vec::new()),
            _ => None,
        };
        let Some(only) = &self.only else {
            return Ok(found);
        };
        let found: Option<HashSet<u32>> = found.map(|found| found.into_iter().collect());
        let numbers = only.iter().copied();
        Ok(Some(match found {
            Some(found) => numbers.filter(|it| found.contains(it)).collect(),
            None => numbers.collect(),
        }))
    }

    /// Which of the claims that words have found are wanted.
    fn among(&self, store: &impl Read) -> Result<Among, StoreError> {
        if self.stage.is_none() && self.activity.is_none() {
            return Ok(Among::All);
        }
        let without_words = Self {
            text: String::new(),
            only: None,
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
mod tests;
