//! Claims begun from the attendance of a meeting, in one step.

use alongside_locales::Words;

use super::super::{ClaimFacts, ClaimId, LineFacts, LineKind, Measure, PaidBy, PaymentClaim};
use crate::{
    activity::{Activity, ActivityId},
    meeting::{Meeting, MeetingId},
    money::Pence,
    payment_offer::{ActivityPayment, Basis, PaymentChoice},
    policy::Policy,
    rate::{Rate, RateId, RateKind, RateUnit},
    representative::RepresentativeId,
    store::{Change, Read, StoreError, sql},
};

/// Why no claim was begun for anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotBegun {
    /// Everybody who came and is paid has a claim already, or nobody came.
    Nobody,
    /// There is no rate for this unit on the day of the meeting.
    NoRate(RateUnit),
    /// There are several for this unit, and nobody has chosen one.
    SeveralRates(RateUnit),
}

/// Somebody who came.
struct Came {
    representative: RepresentativeId,
    meeting_minutes: u32,
    preparation_minutes: u32,
    choice: PaymentChoice,
    lower: Option<Pence>,
}

/// Begins a draft for each person who came and has none yet, with a line for the meeting, agreed breaks and preparation. Whoever
/// declined payment gets none: a claim for expenses alone is begun by hand. Of several rates for one unit, those count that are among
/// `chosen`. Returns the claims, or why there are none.
///
/// # Errors
/// What the store says.
pub fn from_attendance(
    change: &Change<'_>,
    words: Words,
    meeting: MeetingId,
    chosen: &[RateId],
) -> Result<Result<Vec<ClaimId>, NotBegun>, StoreError> {
    let meeting = Meeting::find(change, meeting)?;
    let day = meeting.facts.time.day;
    let activity = Activity::find(change, meeting.activity)?;
    let basis = ActivityPayment::of(change, activity.id)?.facts.basis;
    let policy = Policy::on(change, change.now().date_naive())?;
    let rates = Rate::on(change, RateKind::Involvement, day)?;
    let mut begun = Vec::new();
    for person in came(change, meeting.id, activity.id)? {
        let minutes = person.meeting_minutes + person.preparation_minutes;
        let Some(unit) = basis.unit(minutes, policy.facts.half_day_minutes) else {
            continue;
        };
        if person.choice == PaymentChoice::None {
            continue;
        }
        let mut of_unit = rates.iter().filter(|rate| rate.facts.unit == unit);
        let rate = match (of_unit.next(), of_unit.next()) {
            (None, _) => return Ok(Err(NotBegun::NoRate(unit))),
            (Some(only), None) => only,
            _ => {
                let mut of_unit = rates.iter().filter(|rate| rate.facts.unit == unit);
                match of_unit.find(|rate| chosen.contains(&rate.id)) {
                    Some(rate) => rate,
                    None => return Ok(Err(NotBegun::SeveralRates(unit))),
                }
            }
        };
        let each = rate.facts.pence;
        let (count, full) = match unit {
            RateUnit::Hour => (minutes, each.for_minutes(minutes)),
            _ => (1, each),
        };
        let pence = person.lower.map_or(full, |lower| lower.min(full));
        if pence.is_nothing() {
            continue;
        }
        let facts = ClaimFacts {
            representative: person.representative,
            activity: Some(activity.id),
            meeting: Some(meeting.id),
            day,
            about: words.payment_claim_from_meeting(&activity.facts.title, &meeting.facts.title),
            choice: person.choice,
            helped_by: String::new(),
            late_reason: String::new(),
        };
        let id = PaymentClaim::begin(change, &facts, &policy)?;
        let line = LineFacts {
            kind: LineKind::Involvement,
            day,
            what: String::new(),
            paid_by: match person.choice {
                PaymentChoice::Donate => PaidBy::Donated,
                _ => PaidBy::Person,
            },
            measure: Measure::Units {
                unit,
                count,
                rate: each,
                meeting: person.meeting_minutes,
                preparation: person.preparation_minutes,
                cancelled: false,
            },
            pence,
            agreed_with: String::new(),
            no_receipt: String::new(),
        };
        PaymentClaim::find(change, id)?.insert_line(change, &line)?;
        begun.push(id);
    }
    change.about(meeting.id.subject());
    Ok(if begun.is_empty() {
        Err(NotBegun::Nobody)
    } else {
        Ok(begun)
    })
}

/// The rates among which somebody has to choose before claims of a meeting are begun: of each unit in which its activity pays and for which
/// there are several on that day.
///
/// # Errors
/// What the store says.
pub fn rates_to_choose(
    store: &impl Read,
    meeting: &Meeting,
) -> Result<Vec<(RateUnit, Vec<Rate>)>, StoreError> {
    let basis = ActivityPayment::of(store, meeting.activity)?.facts.basis;
    let rates = Rate::on(store, RateKind::Involvement, meeting.facts.time.day)?;
    let units: &[RateUnit] = match basis {
        Basis::HalfDay => &[RateUnit::HalfDay, RateUnit::Day],
        Basis::Hour => &[RateUnit::Hour],
        Basis::Task | Basis::Nothing => &[],
    };
    let several = units.iter().filter_map(|unit| {
        let of_unit = rates.iter().filter(|rate| rate.facts.unit == *unit);
        let of_unit: Vec<Rate> = of_unit.cloned().collect();
        (of_unit.len() > 1).then_some((*unit, of_unit))
    });
    Ok(several.collect())
}

fn came(
    store: &impl Read,
    meeting: MeetingId,
    activity: ActivityId,
) -> Result<Vec<Came>, StoreError> {
    store.list(
        "SELECT attendance.representative, meeting_minutes, preparation_minutes, coalesce(choice, 'full') AS choice, lower_pence
           FROM attendance JOIN representative ON representative.id = attendance.representative
           LEFT JOIN payment_offer ON payment_offer.activity = ?2 AND payment_offer.representative = attendance.representative
          WHERE meeting = ?1 AND came IN ('came', 'online')
            AND NOT EXISTS (SELECT 1 FROM payment_claim WHERE payment_claim.meeting = ?1
                               AND payment_claim.representative = attendance.representative AND stage NOT IN ('withdrawn', 'rejected', 'reversed')
                               AND payment_claim.archived_at IS NULL)
          ORDER BY representative.name COLLATE NOCASE, attendance.id",
        rusqlite::params![meeting, activity],
        |row| {
            Ok(Came {
                representative: row.get("representative")?,
                meeting_minutes: row.get("meeting_minutes")?,
                preparation_minutes: row.get("preparation_minutes")?,
                choice: sql::code(row, "choice", PaymentChoice::from_code)?,
                lower: row.get::<_, Option<i64>>("lower_pence")?.map(Pence::new),
            })
        },
    )
}

impl Basis {
    /// The unit that so many minutes are paid as; `None` where nothing is paid, or where a task is written by hand.
    pub fn unit(self, minutes: u32, half_day: u32) -> Option<RateUnit> {
        match self {
            Self::HalfDay if minutes <= half_day => Some(RateUnit::HalfDay),
            Self::HalfDay => Some(RateUnit::Day),
            Self::Hour => Some(RateUnit::Hour),
            Self::Task | Self::Nothing => None,
        }
    }
}
