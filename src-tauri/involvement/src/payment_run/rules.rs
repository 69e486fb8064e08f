//! What is asked before a list of payments is made, and before it is paid.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{MOST_CLAIMS, Payment};
use crate::{
    Problems, check,
    day::{DayDraft, typed},
    payment_claim::ClaimId,
};

/// Which claims go into a list, as ticked, and its day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct RunDraft {
    /// The ids of the claims.
    pub claims: Vec<String>,
    /// The day of the list.
    pub on_day: String,
    /// Its month.
    pub on_month: String,
    /// Its year.
    pub on_year: String,
}

impl RunDraft {
    /// Every claim that waits, today.
    pub fn all(waiting: &[Payment], today: NaiveDate) -> Self {
        let [on_day, on_month, on_year] = typed(Some(today));
        Self {
            claims: waiting.iter().map(|it| it.claim.to_string()).collect(),
            on_day,
            on_month,
            on_year,
        }
    }

    /// The claims, where at least one is ticked and each of them still waits, and the day: it has come, and none of them was approved after
    /// it.
    pub fn check(
        &self,
        words: Words,
        waiting: &[Payment],
        today: NaiveDate,
    ) -> Result<(Vec<ClaimId>, NaiveDate), Problems> {
        let ticked = self.ticked(words, waiting);
        let claims = ticked.as_deref().unwrap_or_default();
        let first = waiting.iter().filter(|it| claims.contains(&it.claim));
        let first = first.filter_map(|it| it.last_step).max();
        let (label, missing) = (
            words.payment_run_made_label(),
            words.payment_run_made_missing(),
        );
        let on = day(words, (label, missing), self.on(), first, today);
        match (ticked, on) {
            (Ok(claims), Ok(on)) => Ok((claims, on)),
            (Err(mut problems), Err(more)) => {
                problems.extend(more.iter().cloned());
                Err(problems)
            }
            (Err(problems), _) | (_, Err(problems)) => Err(problems),
        }
    }

    /// The day as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }

    fn ticked(&self, words: Words, waiting: &[Payment]) -> Result<Vec<ClaimId>, Problems> {
        let mut wanted: Vec<ClaimId> = Vec::new();
        for id in &self.claims {
            match id.parse::<ClaimId>() {
                Ok(id) if waiting.iter().any(|it| it.claim == id) => {
                    if !wanted.contains(&id) {
                        wanted.push(id);
                    }
                }
                _ => {
                    return Err(Problems::one("claims", words.payment_run_claim_gone()));
                }
            }
        }
        match wanted.len() {
            0 => Err(Problems::one("claims", words.payment_run_claims_missing())),
            many if many > MOST_CLAIMS => Err(Problems::one(
                "claims",
                words.payment_run_claims_many(MOST_CLAIMS),
            )),
            _ => Ok(wanted),
        }
    }
}

/// When a list was paid, as typed, and what of it that is not in the file for the bank.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the questions")]
pub struct PaidDraft {
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    /// Those that were paid in another way, as ticked.
    pub others: Vec<String>,
    /// All that could be ticked: what was in no file when the page was shown is not paid without a tick.
    pub left_out: String,
}

impl PaidDraft {
    /// The form on this day.
    pub fn on_day(today: NaiveDate) -> Self {
        let [on_day, on_month, on_year] = typed(Some(today));
        Self {
            on_day,
            on_month,
            on_year,
            ..Self::default()
        }
    }

    /// Which of the payments that wait were paid, and when: those that were in a file for the bank and those that are ticked, on a day that has
    /// come, and not before the last of them went into the list.
    pub fn check(
        &self,
        words: Words,
        waiting: &[Payment],
        today: NaiveDate,
    ) -> Result<(Vec<ClaimId>, NaiveDate), Problems> {
        let shown: Vec<&str> = self.left_out.split(' ').collect();
        let paid = waiting.iter().filter(|it| {
            let id = it.claim.to_string();
            self.others.contains(&id) || it.is_with_bank() && !shown.contains(&id.as_str())
        });
        let paid: Vec<&Payment> = paid.collect();
        let first = paid.iter().filter_map(|it| it.exported_on).max();
        let (label, missing) = (
            words.payment_run_paid_label(),
            words.payment_claim_on_missing(),
        );
        let on = day(words, (label, missing), self.on(), first, today);
        let mut problems = Problems::default();
        if let Err(more) = &on {
            problems.extend(more.iter().cloned());
        }
        if paid.is_empty() {
            problems.add("others", words.payment_run_paid_none());
        }
        match on {
            Ok(on) if problems.is_empty() => {
                Ok((paid.into_iter().map(|it| it.claim).collect(), on))
            }
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

/// A day that has come, and not before the first that can be.
fn day(
    words: Words,
    (label, missing): (&str, &str),
    typed: DayDraft<'_>,
    first: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<NaiveDate, Problems> {
    // Where the clock of the PC was wrong the last time, the first day may lie after today.
    let today = first.map_or(today, |first| today.max(first));
    let mut problems = Problems::default();
    let question = ("on", label);
    let on = check::past_day(&mut problems, words, question, typed, today, missing);
    check::not_before(&mut problems, words, question, on, first).ok_or(problems)
}
