//! What the figures of a policy must say before they can be kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Category, CategoryFacts, Policy, PolicyFacts};
use crate::{
    Problems, check,
    day::{DayDraft, typed},
    money::{Pence, amount_or_nothing},
};

/// The most working days that can be promised, and the most notice of a cancelling.
const MOST_WORKING_DAYS: u32 = 60;
/// The most days in which a claim is sent in: two years.
const MOST_DAYS: u32 = 730;
/// The most hours that are a half day.
const MOST_HOURS: usize = 8;
/// The highest threshold for a receipt.
const HIGHEST: Pence = Pence::new(100_000);

/// The figures as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct PolicyDraft {
    pub promise_days: String,
    pub claim_days: String,
    pub half_day: String,
    pub cancel_days: String,
    pub cancel_percent: String,
    pub appeal: String,
    pub since_day: String,
    pub since_month: String,
    pub since_year: String,
}

impl PolicyDraft {
    /// The form for the version after `policy`, from `today` on, or from its first day where that is still to come.
    pub fn after(policy: &Policy, today: NaiveDate) -> Self {
        let facts = &policy.facts;
        let [since_day, since_month, since_year] = typed(Some(facts.since.max(today)));
        Self {
            promise_days: facts.promise_days.to_string(),
            claim_days: facts.claim_days.to_string(),
            half_day: check::typed_hours(Some(facts.half_day_minutes)),
            cancel_days: facts.cancel_days.to_string(),
            cancel_percent: facts.cancel_percent.to_string(),
            appeal: facts.appeal.clone(),
            since_day,
            since_month,
            since_year,
        }
    }

    /// Checks everything that was typed and reports all problems at once. What is said of each kind of expense is taken over from `before`, the
    /// newest version.
    pub fn check(&self, words: Words, before: &Policy) -> Result<PolicyFacts, Problems> {
        let mut problems = Problems::default();
        let promise_days = self.whole(
            &mut problems,
            words,
            ("promise-days", words.policy_promise_label()),
            &self.promise_days,
            1,
            MOST_WORKING_DAYS,
        );
        let claim_days = self.whole(
            &mut problems,
            words,
            ("claim-days", words.policy_claim_label()),
            &self.claim_days,
            1,
            MOST_DAYS,
        );
        let question = ("half-day", words.policy_half_day_label());
        let half_day = check::hours(&mut problems, words, question, &self.half_day, MOST_HOURS);
        if half_day.is_none_or(|minutes| minutes == 0) && problems.about("half-day").is_none() {
            problems.add("half-day", words.problem_number(question.1, "4"));
        }
        let cancel_days = self.whole(
            &mut problems,
            words,
            ("cancel-days", words.policy_cancel_days_label()),
            &self.cancel_days,
            0,
            MOST_WORKING_DAYS,
        );
        let cancel_percent = self.whole(
            &mut problems,
            words,
            ("cancel-percent", words.policy_cancel_percent_label()),
            &self.cancel_percent,
            0,
            100,
        );
        let appeal = check::text(
            &mut problems,
            words,
            ("appeal", words.policy_appeal_label()),
            &self.appeal,
            words.policy_appeal_missing(),
        );
        let since = since(&mut problems, words, self.since(), before);
        match (
            promise_days,
            claim_days,
            half_day,
            cancel_days,
            cancel_percent,
            appeal,
            since,
        ) {
            (
                Some(promise_days),
                Some(claim_days),
                Some(half_day_minutes),
                Some(cancel_days),
                Some(cancel_percent),
                Some(appeal),
                Some(since),
            ) if problems.is_empty() => Ok(PolicyFacts {
                since,
                promise_days,
                claim_days,
                half_day_minutes,
                cancel_days,
                cancel_percent,
                appeal,
                categories: before.facts.categories.clone(),
            }),
            _ => Err(problems),
        }
    }

    fn whole(
        &self,
        problems: &mut Problems,
        words: Words,
        question: check::Question<'_>,
        typed: &str,
        least: u32,
        most: u32,
    ) -> Option<u32> {
        let number = typed.trim().parse().ok();
        let number = number.filter(|number| (least..=most).contains(number));
        if number.is_none() {
            let told = words.problem_number_between(question.1, least as usize, most as usize);
            problems.add(question.0.to_string(), told);
        }
        number
    }

    /// The first day as typed.
    pub fn since(&self) -> DayDraft<'_> {
        DayDraft::new(&self.since_day, &self.since_month, &self.since_year)
    }
}

/// The first day: no earlier than that of the version before, which would win otherwise.
fn since(
    problems: &mut Problems,
    words: Words,
    typed: DayDraft<'_>,
    before: &Policy,
) -> Option<NaiveDate> {
    let told = problems.len();
    let since = typed.check(problems, words, ("since", words.policy_since_label()));
    if since.is_none() && problems.len() == told {
        problems.add("since-day", words.policy_since_missing());
    }
    if since.is_some_and(|since| since < before.facts.since) {
        let first = words.day_short(before.facts.since);
        let told = words.policy_since_early(&first, &before.number.to_string());
        problems.add("since-day", told);
    }
    since
}

/// What is said of one kind of expense, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct CategoryDraft {
    /// Any of `covered`, `agree-before`, `pay-direct`.
    pub says: Vec<String>,
    pub receipt_over: String,
    pub since_day: String,
    pub since_month: String,
    pub since_year: String,
}

impl CategoryDraft {
    /// The form for what follows `policy`, from `today` on, or from its first day where that is still to come.
    pub fn after(policy: &Policy, category: Category, today: NaiveDate) -> Self {
        let facts = policy.about(category);
        let [since_day, since_month, since_year] = typed(Some(policy.facts.since.max(today)));
        let says = [
            ("covered", facts.covered),
            ("agree-before", facts.agree_before),
            ("pay-direct", facts.pay_direct),
        ];
        Self {
            says: says
                .into_iter()
                .filter(|(_, yes)| *yes)
                .map(|(name, _)| name.to_string())
                .collect(),
            receipt_over: facts.receipt_over.typed(),
            since_day,
            since_month,
            since_year,
        }
    }

    /// Checks it, and gives the whole version after `before`, the newest one.
    pub fn check(
        &self,
        words: Words,
        before: &Policy,
        about: CategoryFacts,
    ) -> Result<PolicyFacts, Problems> {
        let mut problems = Problems::default();
        let question = ("receipt-over", words.policy_receipt_label());
        let over = amount_or_nothing(&mut problems, words, question, &self.receipt_over, HIGHEST);
        let since = since(&mut problems, words, self.since(), before);
        let says = |name: &str| self.says.iter().any(|it| it == name);
        let about = CategoryFacts {
            category: about.category,
            covered: says("covered"),
            receipt_over: over.unwrap_or_default(),
            agree_before: says("agree-before"),
            pay_direct: says("pay-direct"),
        };
        let Some(since) = since.filter(|_| problems.is_empty()) else {
            return Err(problems);
        };
        let categories = before.facts.categories.iter();
        let categories = categories.map(|it| {
            if it.category == about.category {
                about
            } else {
                *it
            }
        });
        Ok(PolicyFacts {
            since,
            categories: categories.collect(),
            ..before.facts.clone()
        })
    }

    /// The first day as typed.
    pub fn since(&self) -> DayDraft<'_> {
        DayDraft::new(&self.since_day, &self.since_month, &self.since_year)
    }
}
