//! What a line of a claim must say before it can be kept, and what it comes to.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{LineFacts, LineKind, Measure, PaidBy, rules};
use crate::{
    Problems, check,
    day::DayDraft,
    money::{LONGEST_JOURNEY, Miles, Pence, amount, miles},
    payment_offer::PaymentChoice,
    policy::{Category, Policy},
    rate::{MileageCost, Rate, RateId, RateKind, RateUnit},
};

/// What a ticked box sends.
pub const YES: &str = "yes";

/// The most that one line can be: ten thousand pounds. More is a slip of the finger.
const HIGHEST: Pence = Pence::new(1_000_000);
/// The most hours in one line.
const MOST_HOURS: usize = 100;
/// The most half days, days or tasks in one line.
const MOST: u32 = 100;
/// The most miles that somebody drives for others in a year.
const MOST_ELSEWHERE: Miles = Miles::whole(200_000);

/// What a line is checked against.
#[derive(Clone, Copy, Debug)]
pub struct LineContext<'a> {
    /// What it is for.
    pub kind: LineKind,
    /// What the person chose to be paid.
    pub choice: PaymentChoice,
    /// The version of the policy that holds for the claim.
    pub policy: &'a Policy,
    /// All rates that are not archived.
    pub rates: &'a [Rate],
    /// Miles of the person in the tax year of the line, before it, that were claimed here.
    pub miles_before: Miles,
    /// When the claim was sent in, if it was: no line of it is about a later day, and an earlier one may be late.
    pub sent_in: Option<NaiveDate>,
    /// Whether the claim says why it comes late.
    pub says_why_late: bool,
    /// Whether the person was in the activity of the claim on the day of the line; so it is where the claim has no activity.
    pub takes_part: bool,
    /// Today.
    pub today: NaiveDate,
}

impl LineContext<'_> {
    /// Why a line cannot be about this day, if it cannot.
    fn not_on(&self, words: Words, day: NaiveDate) -> Option<String> {
        if let Some(sent_in) = self.sent_in {
            if day > sent_in {
                let (label, last) = (
                    words.payment_claim_line_day_label(),
                    words.day_short(sent_in),
                );
                return Some(words.problem_date_not_after(label, &last));
            }
            if self.policy.is_late(day, sent_in) && !self.says_why_late {
                let days = self.policy.facts.claim_days as usize;
                return Some(words.payment_claim_line_late(days, words.payment_claim_show_edit()));
            }
        }
        let told = words.payment_claim_line_not_in_it();
        (!self.takes_part).then(|| told.to_string())
    }
}

/// A line as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct LineDraft {
    pub what: String,
    pub day_day: String,
    pub day_month: String,
    pub day_year: String,
    pub amount: String,
    pub hours: String,
    pub hourly: String,
    pub vehicle: String,
    pub miles: String,
    pub elsewhere: String,
    /// The id of a rate.
    pub rate: String,
    pub count: String,
    pub meeting_hours: String,
    pub preparation_hours: String,
    /// `yes` where the charity cancelled at short notice.
    pub cancelled: Vec<String>,
    pub paid_by: String,
    pub agreed_with: String,
    pub no_receipt: String,
}

impl LineDraft {
    /// The day as typed.
    pub fn day(&self) -> DayDraft<'_> {
        DayDraft::new(&self.day_day, &self.day_month, &self.day_year)
    }

    /// The day, where it is one: miles are counted up to it.
    pub fn known_day(&self, words: Words) -> Option<NaiveDate> {
        self.day()
            .check(&mut Problems::default(), words, ("day", ""))
    }

    /// Checks everything that was typed, and reports all problems at once.
    pub fn check(&self, words: Words, context: &LineContext<'_>) -> Result<LineFacts, Problems> {
        let mut problems = Problems::default();
        let question = ("what", words.payment_claim_what_label());
        let what = check::line_or_none(&mut problems, words, question, &self.what);
        let day = rules::claimed_day(
            &mut problems,
            words,
            ("day", words.payment_claim_line_day_label()),
            self.day(),
            context.today,
            words.payment_claim_line_day_missing(),
        );
        if let Some(told) = day.and_then(|day| context.not_on(words, day)) {
            problems.add("day-day", told);
        }
        let question = ("agreed-with", words.payment_claim_agreed_label());
        let agreed_with = check::line_or_none(&mut problems, words, question, &self.agreed_with);
        let question = ("no-receipt", words.payment_claim_no_receipt_label());
        let no_receipt = check::line_or_none(&mut problems, words, question, &self.no_receipt);
        let paid_by = check::choice(
            &mut problems,
            "paid-by",
            PaidBy::from_code(&self.paid_by).filter(|it| PaidBy::of(context.kind).contains(it)),
            words.payment_claim_paid_missing(),
        );
        if let LineKind::Expense(category) = context.kind
            && !context.policy.about(category).covered
        {
            problems.add("", words.payment_claim_not_covered(category.name(words)));
        }
        if context.kind == LineKind::Involvement && context.choice == PaymentChoice::None {
            problems.add("", words.payment_claim_line_declined());
        }
        let measured = match context.kind {
            LineKind::Involvement => self.involvement(words, context, day, &mut problems),
            LineKind::Expense(Category::Mileage) => {
                self.journey(words, context, day, &mut problems)
            }
            LineKind::Expense(category) => {
                let capped = Capped {
                    category,
                    day,
                    agreed: !agreed_with.is_empty(),
                };
                self.expense(words, context, capped, &mut problems)
            }
        };
        match (day, paid_by, measured) {
            (Some(day), Some(paid_by), Some((measure, pence))) if problems.is_empty() => {
                Ok(LineFacts {
                    kind: context.kind,
                    day,
                    what,
                    paid_by,
                    measure,
                    pence,
                    agreed_with,
                    no_receipt,
                })
            }
            _ => Err(problems),
        }
    }

    fn involvement(
        &self,
        words: Words,
        context: &LineContext<'_>,
        day: Option<NaiveDate>,
        problems: &mut Problems,
    ) -> Option<(Measure, Pence)> {
        let id: Option<RateId> = self.rate.parse().ok();
        let rate = context.rates.iter().find(|rate| Some(rate.id) == id);
        let rate = check::choice(problems, "rate", rate, words.payment_claim_rate_missing());
        if let (Some(rate), Some(day)) = (rate, day)
            && !rate.facts.counts_on(day)
        {
            problems.add(
                "rate",
                words.payment_claim_rate_other_day(&words.day_short(day)),
            );
        }
        let mut minutes = |name: &'static str, label: &str, typed: &str| {
            check::hours(problems, words, (name, label), typed, MOST_HOURS).unwrap_or_default()
        };
        let meeting = minutes(
            "meeting-hours",
            words.payment_claim_meeting_label(),
            &self.meeting_hours,
        );
        let preparation = minutes(
            "preparation-hours",
            words.payment_claim_preparation_label(),
            &self.preparation_hours,
        );
        let question = ("count", words.payment_claim_count_label());
        let count = check::whole(problems, words, question, &self.count, MOST).unwrap_or(1);
        let question = ("amount", words.payment_claim_lower_label());
        let lower = amount(problems, words, question, &self.amount, HIGHEST);
        if context.choice == PaymentChoice::Lower
            && lower.is_none()
            && problems.about("amount").is_none()
        {
            problems.add("amount", words.payment_claim_lower_missing());
        }
        let facts = &rate?.facts;
        let cancelled = self.cancelled.iter().any(|it| it == YES);
        let count = match facts.unit {
            RateUnit::Hour if meeting + preparation == 0 => {
                problems.add("meeting-hours", words.payment_claim_hours_missing());
                return None;
            }
            RateUnit::Hour => meeting + preparation,
            _ => count,
        };
        let full = involved(facts.unit, count, facts.pence, cancelled, context.policy);
        if lower.is_some_and(|lower| lower > full) {
            let told = words.payment_claim_lower_more(&full.words(words));
            problems.add("amount", told);
        }
        if full.is_nothing() {
            problems.add("cancelled", words.payment_claim_cancelled_nothing());
        }
        let measure = Measure::Units {
            unit: facts.unit,
            count,
            rate: facts.pence,
            meeting,
            preparation,
            cancelled,
        };
        Some((measure, lower.unwrap_or(full)))
    }

    fn journey(
        &self,
        words: Words,
        context: &LineContext<'_>,
        day: Option<NaiveDate>,
        problems: &mut Problems,
    ) -> Option<(Measure, Pence)> {
        let vehicle = RateKind::from_code(&self.vehicle).filter(|kind| kind.is_mileage());
        let vehicle = check::choice(
            problems,
            "vehicle",
            vehicle,
            words.payment_claim_vehicle_missing(),
        );
        let question = ("miles", words.payment_claim_miles_label());
        let journey = miles(problems, words, question, &self.miles, LONGEST_JOURNEY);
        let journey = match journey {
            Some(none) if none == Miles::default() => {
                problems.add("miles", words.payment_claim_miles_none());
                None
            }
            None if problems.about("miles").is_none() => {
                problems.add("miles", words.payment_claim_miles_missing());
                None
            }
            some => some,
        };
        let question = ("elsewhere", words.payment_claim_elsewhere_label());
        let elsewhere = miles(problems, words, question, &self.elsewhere, MOST_ELSEWHERE);
        let elsewhere = elsewhere.unwrap_or_default();
        let (vehicle, journey, day) = (vehicle?, journey?, day?);
        let before = context.miles_before + elsewhere;
        match MileageCost::of(context.rates, vehicle, day, before, journey) {
            // A line keeps two parts: nothing of a third is dropped.
            Ok(cost) if cost.parts.len() > 2 => {
                problems.add("miles", words.payment_claim_miles_steps());
                None
            }
            Ok(cost) => {
                let measure = Measure::Journey {
                    vehicle,
                    parts: cost.parts,
                    elsewhere,
                };
                Some((measure, cost.total))
            }
            Err(_) => {
                let day = words.day_short(day);
                problems.add(
                    "vehicle",
                    words.payment_claim_no_rate(vehicle.name(words), &day),
                );
                None
            }
        }
    }

    fn expense(
        &self,
        words: Words,
        context: &LineContext<'_>,
        capped: Capped,
        problems: &mut Problems,
    ) -> Option<(Measure, Pence)> {
        let question = ("amount", words.payment_claim_amount_label());
        let sum = amount(problems, words, question, &self.amount, HIGHEST);
        let timed = capped.category.by_the_hour()
            && !(self.hours.trim().is_empty() && self.hourly.trim().is_empty());
        if !timed {
            if sum.is_none() && problems.about("amount").is_none() {
                problems.add("amount", words.payment_claim_amount_missing());
            }
            let sum = sum?;
            capped.check(words, context, RateUnit::Cap, ("amount", sum), problems);
            return Some((Measure::Sum, sum));
        }
        let question = ("hours", words.payment_claim_hours_label());
        let minutes = check::hours(problems, words, question, &self.hours, MOST_HOURS);
        if minutes.is_none_or(|minutes| minutes == 0) && problems.about("hours").is_none() {
            problems.add("hours", words.payment_claim_paid_hours_missing());
        }
        let question = ("hourly", words.payment_claim_hourly_label());
        let rate = amount(problems, words, question, &self.hourly, HIGHEST);
        if rate.is_none() && problems.about("hourly").is_none() {
            problems.add("hourly", words.payment_claim_hourly_missing());
        }
        let (minutes, rate) = (minutes?, rate?);
        let pence = rate.for_minutes(minutes);
        capped.check(words, context, RateUnit::Hour, ("hourly", rate), problems);
        capped.check(words, context, RateUnit::Cap, ("hours", pence), problems);
        if sum.is_some_and(|sum| sum != pence) {
            problems.add(
                "amount",
                words.payment_claim_amount_other(&pence.words(words)),
            );
        }
        if pence.is_nothing() || pence > HIGHEST {
            let most = HIGHEST.words(words);
            problems.add(
                "hours",
                words.problem_money_most(words.payment_claim_amount_label(), &most),
            );
        }
        Some((Measure::Time { minutes, rate }, pence))
    }
}

/// What so many of a unit come to, unless the person chose less: a part of it where the charity cancelled.
pub(super) fn involved(
    unit: RateUnit,
    count: u32,
    each: Pence,
    cancelled: bool,
    policy: &Policy,
) -> Pence {
    let percent = if cancelled {
        policy.facts.cancel_percent
    } else {
        100
    };
    match unit {
        RateUnit::Hour => each.share_for_minutes(count, percent),
        _ => each.times(count).percent(percent),
    }
}

/// An expense that may have a most.
struct Capped {
    category: Category,
    day: Option<NaiveDate>,
    agreed: bool,
}

impl Capped {
    /// More than the most takes somebody who agreed to it.
    fn check(
        &self,
        words: Words,
        context: &LineContext<'_>,
        unit: RateUnit,
        (field, sum): (&'static str, Pence),
        problems: &mut Problems,
    ) {
        let (Some(kind), Some(day)) = (self.category.cap(), self.day) else {
            return;
        };
        let mut caps = context
            .rates
            .iter()
            .map(|rate| &rate.facts)
            .filter(|facts| facts.kind == kind && facts.unit == unit && facts.counts_on(day));
        if let Some(cap) = caps.next()
            && sum > cap.pence
            && !self.agreed
        {
            let most = cap.amount(words);
            problems.add(
                field,
                words.payment_claim_above_most(&most, words.payment_claim_agreed_label()),
            );
        }
    }
}

mod form;
#[cfg(test)]
mod tests;
