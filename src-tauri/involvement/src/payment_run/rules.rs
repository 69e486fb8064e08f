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

/// Which claims go into a list, as ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RunDraft {
    /// The ids of the claims.
    pub claims: Vec<String>,
}

impl RunDraft {
    /// Every claim that waits.
    pub fn all(waiting: &[Payment]) -> Self {
        Self {
            claims: waiting.iter().map(|it| it.claim.to_string()).collect(),
        }
    }

    /// The claims, where at least one is ticked and each of them still waits.
    pub fn check(&self, words: Words, waiting: &[Payment]) -> Result<Vec<ClaimId>, Problems> {
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

/// When a list was paid, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the questions")]
pub struct PaidDraft {
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
}

impl PaidDraft {
    /// The form on this day.
    pub fn on_day(today: NaiveDate) -> Self {
        let [on_day, on_month, on_year] = typed(Some(today));
        Self {
            on_day,
            on_month,
            on_year,
        }
    }

    /// Checks it: a day that has come, and not before the last of the claims went into the list.
    pub fn check(
        &self,
        words: Words,
        payments: &[Payment],
        today: NaiveDate,
    ) -> Result<NaiveDate, Problems> {
        let first = payments.iter().filter_map(|it| it.exported_on).max();
        let today = first.map_or(today, |first| today.max(first));
        let mut problems = Problems::default();
        let label = words.payment_run_paid_label();
        let missing = words.payment_claim_on_missing();
        let on = check::past_day(
            &mut problems,
            words,
            ("on", label),
            self.on(),
            today,
            missing,
        );
        if let (Some(on), Some(first)) = (on, first)
            && on < first
        {
            let day = words.day_short(first);
            problems.add("on-day", words.problem_date_not_before(label, &day));
        }
        match on {
            Some(on) if problems.is_empty() => Ok(on),
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}
