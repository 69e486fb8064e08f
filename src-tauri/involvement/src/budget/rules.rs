//! What a budget, a line of it and what was spent must say before they can be kept.

use alongside_locales::Words;
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Budget, BudgetFacts, LineFacts, LineKind};
use crate::{
    Problems,
    activity::ActivityId,
    check,
    day::{DayDraft, typed},
    money::{MOST, Pence, amount, amount_or_nothing},
    policy::Category,
};

/// What stands in the list of activities for money that belongs to none.
pub const NO_ACTIVITY: &str = "none";

/// A warning is given once so many of a hundred are gone, where nobody says otherwise.
pub const USUAL_WARNING: u32 = 80;

/// The longest time of a budget.
const YEARS: u32 = 5;

/// The most of one line: ten million pounds.
const MOST_SET_ASIDE: Pence = Pence::new(1_000_000_000);

/// A budget as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the questions")]
pub struct BudgetDraft {
    pub name: String,
    pub fund: String,
    /// The id of an activity, or `none`.
    pub activity: String,
    pub first_day: String,
    pub first_month: String,
    pub first_year: String,
    pub last_day: String,
    pub last_month: String,
    pub last_year: String,
    pub warn: String,
}

impl BudgetDraft {
    /// Checks everything that was typed and reports all problems at once.
    pub fn check(&self, words: Words) -> Result<BudgetFacts, Problems> {
        let mut problems = Problems::default();
        let name = check::line(
            &mut problems,
            words,
            ("name", words.budget_name_label()),
            &self.name,
            words.budget_name_missing(),
        );
        let fund = check::line(
            &mut problems,
            words,
            ("fund", words.budget_fund_label()),
            &self.fund,
            words.budget_fund_missing(),
        );
        let activity = match self.activity.as_str() {
            NO_ACTIVITY => Some(None),
            id => id.parse::<ActivityId>().ok().map(Some),
        };
        let missing = words.budget_activity_missing();
        let activity = check::choice(&mut problems, "activity", activity, missing);
        let first = check::day(
            &mut problems,
            words,
            ("first", words.budget_first_label()),
            self.first(),
            words.budget_first_missing(),
        );
        let question = ("last", words.budget_last_label());
        let missing = words.budget_last_missing();
        let last = check::day(&mut problems, words, question, self.last(), missing);
        let last = check::not_before(&mut problems, words, question, last, first);
        if let (Some(first), Some(last)) = (first, last) {
            let longest = first.checked_add_months(Months::new(12 * YEARS));
            if longest.is_some_and(|longest| last > longest) {
                problems.add("last-day", words.budget_long());
            }
        }
        let question = ("warn", words.budget_warn_label());
        let warn = check::whole(&mut problems, words, question, &self.warn, 100);
        if warn.is_none() && problems.about("warn").is_none() {
            problems.add("warn", words.budget_warn_missing());
        }
        match (name, fund, activity, first, last, warn) {
            (Some(name), Some(fund), Some(activity), Some(first), Some(last), Some(warn))
                if problems.is_empty() =>
            {
                Ok(BudgetFacts {
                    name,
                    fund,
                    activity,
                    first,
                    last,
                    warn_percent: warn,
                })
            }
            _ => Err(problems),
        }
    }

    /// The first day as typed.
    pub fn first(&self) -> DayDraft<'_> {
        DayDraft::new(&self.first_day, &self.first_month, &self.first_year)
    }

    /// The last day as typed.
    pub fn last(&self) -> DayDraft<'_> {
        DayDraft::new(&self.last_day, &self.last_month, &self.last_year)
    }
}

impl From<&BudgetFacts> for BudgetDraft {
    fn from(facts: &BudgetFacts) -> Self {
        let [first_day, first_month, first_year] = typed(Some(facts.first));
        let [last_day, last_month, last_year] = typed(Some(facts.last));
        Self {
            name: facts.name.clone(),
            fund: facts.fund.clone(),
            activity: facts
                .activity
                .map_or(NO_ACTIVITY.to_string(), |id| id.to_string()),
            first_day,
            first_month,
            first_year,
            last_day,
            last_month,
            last_year,
            warn: facts.warn_percent.to_string(),
        }
    }
}

/// A line as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the questions")]
pub struct LineDraft {
    pub kind: String,
    pub name: String,
    pub nominal: String,
    pub limit: String,
}

impl LineDraft {
    /// Checks it. `others` are the budgets that already count claims of this kind for the same activity on some of the same days: a claim is
    /// counted once, so there is none.
    pub fn check<E>(
        &self,
        words: Words,
        others: impl FnOnce(LineKind) -> Result<Option<Budget>, E>,
    ) -> Result<Result<LineFacts, Problems>, E> {
        let mut problems = Problems::default();
        let kind = LineKind::from_code(&self.kind);
        let kind = check::choice(&mut problems, "kind", kind, words.budget_kind_missing());
        if let Some(kind) = kind.filter(|kind| kind.counts_claims())
            && let Some(other) = others(kind)?
        {
            let told = words.budget_kind_twice(&other.facts.name, kind.name(words));
            problems.add("kind", told);
        }
        let question = ("name", words.budget_line_name_label());
        let name = match kind {
            Some(LineKind::Own) => check::line(
                &mut problems,
                words,
                question,
                &self.name,
                words.budget_line_name_missing(),
            ),
            _ => Some(String::new()),
        };
        let question = ("nominal", words.budget_nominal_label());
        let nominal = check::line_or_none(&mut problems, words, question, &self.nominal);
        let question = ("limit", words.budget_limit_label());
        let limit = amount_or_nothing(&mut problems, words, question, &self.limit, MOST_SET_ASIDE);
        if limit.is_none() && problems.about("limit").is_none() {
            problems.add("limit", words.budget_limit_missing());
        }
        Ok(match (kind, name, limit) {
            (Some(kind), Some(name), Some(limit)) if problems.is_empty() => Ok(LineFacts {
                kind,
                name,
                nominal,
                limit,
            }),
            _ => Err(problems),
        })
    }
}

impl From<&LineFacts> for LineDraft {
    fn from(facts: &LineFacts) -> Self {
        Self {
            kind: facts.kind.code().to_string(),
            name: facts.name.clone(),
            nominal: facts.nominal.clone(),
            limit: facts.limit.typed(),
        }
    }
}

/// What was spent without a claim, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the questions")]
pub struct SpendDraft {
    pub what: String,
    /// A kind of expense that access money pays, on a line for access.
    pub access: String,
    pub amount: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
}

/// What was spent without a claim, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpendFacts {
    /// The day.
    pub day: NaiveDate,
    /// For what.
    pub what: String,
    /// Which kind of access it was, on a line for access.
    pub access: Option<Category>,
    /// How much; below nothing for what is taken back.
    pub pence: Pence,
}

impl SpendDraft {
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

    /// Checks it: a day that has come and lies in the days of the budget and, on a line for access, something that access money pays.
    pub fn check(
        &self,
        words: Words,
        budget: &BudgetFacts,
        kind: LineKind,
        today: NaiveDate,
    ) -> Result<SpendFacts, Problems> {
        let mut problems = Problems::default();
        let what = check::line(
            &mut problems,
            words,
            ("what", words.budget_what_label()),
            &self.what,
            words.budget_what_missing(),
        );
        let access = match kind {
            LineKind::Access => check::choice(
                &mut problems,
                "access",
                Category::from_code(&self.access).filter(|it| it.is_access()),
                words.budget_spend_access_missing(),
            ),
            _ => None,
        };
        let question = ("amount", words.payment_claim_amount_label());
        let pence = amount(&mut problems, words, question, &self.amount, MOST);
        if pence.is_none() && problems.about("amount").is_none() {
            problems.add("amount", words.payment_claim_amount_missing());
        }
        let label = words.payment_claim_on_label();
        let missing = words.payment_claim_on_missing();
        let day = check::past_day(
            &mut problems,
            words,
            ("on", label),
            self.on(),
            today,
            missing,
        );
        if let Some(day) = day
            && !(budget.first..=budget.last).contains(&day)
        {
            let (first, last) = (words.day_short(budget.first), words.day_short(budget.last));
            problems.add("on-day", words.budget_day_outside(&first, &last));
        }
        match (day, what, pence) {
            (Some(day), Some(what), Some(pence)) if problems.is_empty() => Ok(SpendFacts {
                day,
                what,
                access,
                pence,
            }),
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}
