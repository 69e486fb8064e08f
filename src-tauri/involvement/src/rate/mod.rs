//! Rates: what is paid for what, chosen by the day of the journey or the activity and never by the day of the claim.
//!
//! Mileage is HM Revenue and Customs’ (approved mileage allowance payments); involvement payments are the charity’s own. Tables to start from
//! are offered with their source, and each row of them says that it is to be checked before anybody relies on it.

mod mileage;
mod rules;
mod starting;
mod store;

pub use mileage::{MileageCost, NoRate};
pub use rules::{RateDraft, ended, gaps};
pub use starting::StartingTable;

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{Id, Noun, choices, money::Pence};

#[cfg(test)]
pub(crate) use store::tests::kept;

/// One rate as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Its id.
    pub id: RateId,
    /// How often it was saved.
    pub version: i64,
    /// What it says.
    pub facts: RateFacts,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of a rate.
pub type RateId = Id<Rate>;

impl Noun for Rate {
    const KIND: &'static str = "rate";
}

/// What a rate says, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateFacts {
    /// What it is for.
    pub kind: RateKind,
    /// For each of what.
    pub unit: RateUnit,
    /// What it is called on papers.
    pub name: String,
    /// How much.
    pub pence: Pence,
    /// It counts once a person has so many miles in the tax year; 0 for all rates but a mileage that steps down.
    pub after_miles: u32,
    /// The first day.
    pub since: NaiveDate,
    /// The last day; `None`: no end yet.
    pub until: Option<NaiveDate>,
    /// Who says so; may be empty.
    pub source: String,
    /// When somebody checked it; `None`: to be checked before anybody relies on it.
    pub checked_on: Option<NaiveDate>,
}

choices!(
    /// What a rate is for.
    RateKind:
    /// Being involved.
    Involvement = "involvement",
    /// A car or van.
    Car = "car",
    /// A motorcycle.
    Motorcycle = "motorcycle",
    /// A bicycle.
    Bicycle = "bicycle",
    /// Buses, trains and trams.
    PublicTransport = "public-transport",
    /// Taxis.
    Taxi = "taxi",
    /// Parking and tolls.
    Parking = "parking",
    /// A personal assistant or support worker.
    PersonalAssistant = "personal-assistant",
    /// Somebody who cares in the person’s place.
    ReplacementCarer = "replacement-carer",
    /// Care of children.
    Childcare = "childcare",
    /// An interpreter or speech-to-text.
    Interpreter = "interpreter",
    /// Meals.
    Meals = "meals",
    /// A night away.
    Overnight = "overnight",
    /// Printing, post, telephone and internet.
    Office = "office",
    /// Equipment on loan.
    Equipment = "equipment",
    /// An assistance dog.
    AssistanceDog = "assistance-dog",
    /// Anything else.
    Other = "other",
);

choices!(
    /// For each of what a rate is paid.
    RateUnit:
    /// A task.
    Task = "task",
    /// An hour.
    Hour = "hour",
    /// Half a day.
    HalfDay = "half-day",
    /// A day.
    Day = "day",
    /// A mile.
    Mile = "mile",
    /// The most that is paid each time.
    Cap = "cap",
);

impl RateKind {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Involvement => words.rate_kind_involvement(),
            Self::Car => words.rate_kind_car(),
            Self::Motorcycle => words.rate_kind_motorcycle(),
            Self::Bicycle => words.rate_kind_bicycle(),
            Self::PublicTransport => words.rate_kind_public_transport(),
            Self::Taxi => words.rate_kind_taxi(),
            Self::Parking => words.rate_kind_parking(),
            Self::PersonalAssistant => words.rate_kind_personal_assistant(),
            Self::ReplacementCarer => words.rate_kind_replacement_carer(),
            Self::Childcare => words.rate_kind_childcare(),
            Self::Interpreter => words.rate_kind_interpreter(),
            Self::Meals => words.rate_kind_meals(),
            Self::Overnight => words.rate_kind_overnight(),
            Self::Office => words.rate_kind_office(),
            Self::Equipment => words.rate_kind_equipment(),
            Self::AssistanceDog => words.rate_kind_assistance_dog(),
            Self::Other => words.rate_kind_other(),
        }
    }

    /// Is it paid by the mile?
    pub fn is_mileage(self) -> bool {
        matches!(self, Self::Car | Self::Motorcycle | Self::Bicycle)
    }

    /// Can it be paid for each of these?
    pub fn takes(self, unit: RateUnit) -> bool {
        match unit {
            RateUnit::Task | RateUnit::HalfDay | RateUnit::Day => self == Self::Involvement,
            RateUnit::Hour => matches!(
                self,
                Self::Involvement
                    | Self::PersonalAssistant
                    | Self::ReplacementCarer
                    | Self::Childcare
                    | Self::Interpreter
            ),
            RateUnit::Mile => self.is_mileage(),
            RateUnit::Cap => self != Self::Involvement && !self.is_mileage(),
        }
    }
}

impl RateUnit {
    /// Its name in the form: “A half day”.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Task => words.rate_unit_task(),
            Self::Hour => words.rate_unit_hour(),
            Self::HalfDay => words.rate_unit_half_day(),
            Self::Day => words.rate_unit_day(),
            Self::Mile => words.rate_unit_mile(),
            Self::Cap => words.rate_unit_cap(),
        }
    }
}

impl RateFacts {
    /// The amount as people say it: “55p a mile”, “£82.50 a half day”, “up to £10.00”.
    pub fn amount(&self, words: Words) -> String {
        let sum = match self.pence.get() {
            pence @ 0..100 => words.rate_pence(&pence.to_string()),
            _ => self.pence.words(words),
        };
        match (self.kind, self.unit) {
            (_, RateUnit::Task) => words.rate_amount_task(&sum),
            (RateKind::Involvement, RateUnit::Hour) => words.rate_amount_hour(&sum),
            (_, RateUnit::Hour) => words.rate_amount_cap_hour(&sum),
            (_, RateUnit::HalfDay) => words.rate_amount_half_day(&sum),
            (_, RateUnit::Day) => words.rate_amount_day(&sum),
            (_, RateUnit::Mile) => words.rate_amount_mile(&sum),
            (_, RateUnit::Cap) => words.rate_amount_cap(&sum),
        }
    }

    /// Whether claims go on without it, and whoever checks them is told: a most, or a mileage that steps down. Of all others a claim has to wait.
    pub fn is_told_only(&self) -> bool {
        let is_most = self.kind != RateKind::Involvement && self.unit != RateUnit::Mile;
        is_most || self.after_miles > 0
    }

    /// Does it count on this day?
    pub fn counts_on(&self, day: NaiveDate) -> bool {
        self.since <= day && self.until.is_none_or(|until| day <= until)
    }

    /// From when to when, in words.
    pub fn days(&self, words: Words) -> String {
        let since = words.day_short(self.since);
        match self.until {
            Some(until) => words.rate_days_until(&since, &words.day_short(until)),
            None => words.rate_days_since(&since),
        }
    }

    /// Whether two rates are the same rate at different times. Tasks, hours and days of being involved may have several rates side by side, told
    /// apart by their names.
    pub fn goes_on_from(&self, other: &RateFacts) -> bool {
        let by_name = self.kind == RateKind::Involvement;
        self.kind == other.kind
            && self.unit == other.unit
            && self.after_miles == other.after_miles
            && (!by_name || self.name.to_lowercase() == other.name.to_lowercase())
    }

    /// Do their days overlap?
    pub fn overlaps(&self, other: &RateFacts) -> bool {
        let begins_in_time =
            |one: &RateFacts, two: &RateFacts| two.until.is_none_or(|until| one.since <= until);
        begins_in_time(self, other) && begins_in_time(other, self)
    }
}
