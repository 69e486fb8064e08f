//! Claims begun from the attendance of a meeting, or from its cancellation at short notice, in one step.

use alongside_locales::Words;

use super::super::{
    ClaimFacts, ClaimId, LineFacts, LineKind, Measure, Notice, PaidBy, PaymentClaim,
    line_rules::involved,
};
use super::claim::wrote_by;
use crate::{
    activity::Activity,
    meeting::{Meeting, MeetingId},
    money::Pence,
    payment_offer::{ActivityPayment, Basis, PaymentChoice},
    policy::Policy,
    rate::{Rate, RateId, RateKind, RateUnit},
    representative::RepresentativeId,
    staff::StaffId,
    store::{Change, Read, StoreError, sql},
    working_day::Calendar,
};

/// Why no claim was begun for anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotBegun {
    /// Everybody who came and is paid has a claim already, or nobody came.
    Nobody,
    /// Whoever has none was never asked what they choose to be paid.
    NotAsked,
    /// It was cancelled early enough, so that the policy pays nothing.
    InTime,
    /// There is no rate for this unit on the day of the meeting.
    NoRate(RateUnit),
    /// There are several for this unit, and nobody has chosen one.
    SeveralRates(RateUnit),
}

/// Somebody who came, or would have come to a meeting that was cancelled.
struct Came {
    representative: RepresentativeId,
    name: String,
    meeting_minutes: u32,
    preparation_minutes: u32,
    /// What they chose; `None` where nobody has asked.
    choice: Option<PaymentChoice>,
    lower: Option<Pence>,
}

/// What somebody is owed for a meeting and has no claim for yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owed {
    /// Who.
    pub representative: RepresentativeId,
    /// Their name.
    pub name: String,
    /// What they chose to be paid.
    pub choice: PaymentChoice,
    /// How it is reckoned.
    pub measure: Measure,
    /// How much.
    pub pence: Pence,
}

/// Begins a draft for each person who came and has none yet, with a line for the meeting, agreed breaks and preparation. For a meeting that was
/// cancelled at short notice it is a draft for each who takes part, with what the policy pays. Whoever declined payment gets none, and
/// nor does whoever was never asked, nor whoever came with no time noted: a claim for expenses alone is begun by hand. Of several rates for one unit, those count that are among
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
    let activity = Activity::find(change, meeting.activity)?;
    let policy = Policy::on(change, change.now().date_naive())?;
    let owed = match owed(change, &meeting, &policy, chosen)? {
        Ok(owed) => owed,
        Err(why) => return Ok(Err(why)),
    };
    let day = meeting.facts.time.day;
    let mut begun = Vec::new();
    for person in owed {
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
            measure: person.measure,
            pence: person.pence,
            agreed_with: String::new(),
            no_receipt: String::new(),
        };
        PaymentClaim::find(change, id)?.insert_line(change, &line)?;
        // The minutes are what is paid: whoever typed them is an author as well.
        for staff in recorders(change, meeting.id, person.representative)? {
            wrote_by(change, id, staff)?;
        }
        begun.push(id);
    }
    change.about(meeting.id.subject());
    Ok(Ok(begun))
}

/// Who noted how somebody took part in a meeting, and how long.
fn recorders(
    store: &impl Read,
    meeting: MeetingId,
    person: RepresentativeId,
) -> Result<Vec<StaffId>, StoreError> {
    store.list(
        "SELECT DISTINCT actor FROM history CROSS JOIN change ON change.id = history.change
          WHERE kind = 'attendance' AND actor IS NOT NULL
            AND row_id IN (SELECT id FROM attendance WHERE meeting = ?1 AND representative = ?2)",
        rusqlite::params![meeting, person],
        |row| row.get("actor"),
    )
}

/// Who is owed what for a meeting and has no claim yet, by name, or why nobody is. `chosen` and what is left out are as in [`from_attendance`].
///
/// # Errors
/// What the store says.
pub fn owed(
    store: &impl Read,
    meeting: &Meeting,
    policy: &Policy,
    chosen: &[RateId],
) -> Result<Result<Vec<Owed>, NotBegun>, StoreError> {
    let notice = Notice::of(meeting, &Calendar::of(store)?, policy);
    if notice.is_some_and(|notice| !notice.is_short()) {
        return Ok(Err(NotBegun::InTime));
    }
    let cancelled = notice.is_some();
    let basis = ActivityPayment::of(store, meeting.activity)?.facts.basis;
    let rates = Rate::on(store, RateKind::Involvement, meeting.facts.time.day)?;
    let mut all = Vec::new();
    let mut somebody_not_asked = false;
    for person in people(store, meeting)? {
        let minutes = person.meeting_minutes + person.preparation_minutes;
        // Whoever came without any time noted is paid for none until somebody says how long it was.
        if minutes == 0 {
            continue;
        }
        let Some(unit) = basis.unit(minutes, policy.facts.half_day_minutes) else {
            continue;
        };
        let Some(choice) = person.choice else {
            somebody_not_asked = true;
            continue;
        };
        if choice == PaymentChoice::None {
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
        let count = match unit {
            RateUnit::Hour => minutes,
            _ => 1,
        };
        let full = involved(unit, count, each, cancelled, policy);
        let pence = person.lower.map_or(full, |lower| lower.min(full));
        if pence.is_nothing() {
            continue;
        }
        all.push(Owed {
            representative: person.representative,
            name: person.name,
            choice,
            measure: Measure::Units {
                unit,
                count,
                rate: each,
                meeting: person.meeting_minutes,
                preparation: person.preparation_minutes,
                cancelled,
            },
            pence,
        });
    }
    Ok(match (all.is_empty(), somebody_not_asked) {
        (false, _) => Ok(all),
        (true, true) => Err(NotBegun::NotAsked),
        (true, false) => Err(NotBegun::Nobody),
    })
}

/// Those for whom no draft is begun because nobody has asked what they choose to be paid, by name. Nobody is where the activity pays nothing.
///
/// # Errors
/// What the store says.
pub fn not_asked(
    store: &impl Read,
    meeting: &Meeting,
) -> Result<Vec<(RepresentativeId, String)>, StoreError> {
    let basis = ActivityPayment::of(store, meeting.activity)?.facts.basis;
    if matches!(basis, Basis::Nothing) {
        return Ok(Vec::new());
    }
    let people = people(store, meeting)?.into_iter();
    Ok(people
        .filter(|it| it.choice.is_none())
        .map(|it| (it.representative, it.name))
        .collect())
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

/// Whoever came and has no claim of the meeting yet; of a meeting that was cancelled, whoever takes part on its day, for its whole length.
fn people(store: &impl Read, meeting: &Meeting) -> Result<Vec<Came>, StoreError> {
    let whole = u32::try_from(meeting.facts.time.minutes()).unwrap_or_default();
    let (query, whole) = match meeting.cancelled {
        None => (CAME, None),
        Some(_) => (EXPECTED, Some(whole)),
    };
    let day = meeting.facts.time.day.to_string();
    store.list(
        query,
        rusqlite::params![meeting.id, meeting.activity, day],
        |row| {
            let choice: Option<String> = row.get("choice")?;
            Ok(Came {
                representative: row.get("representative")?,
                name: row.get("name")?,
                meeting_minutes: match whole {
                    Some(whole) => whole,
                    None => row.get("meeting_minutes")?,
                },
                preparation_minutes: row.get("preparation_minutes")?,
                choice: choice
                    .map(|_| sql::code(row, "choice", PaymentChoice::from_code))
                    .transpose()?,
                lower: row.get::<_, Option<i64>>("lower_pence")?.map(Pence::new),
            })
        },
    )
}

const CAME: &str = "SELECT attendance.representative, name, meeting_minutes, preparation_minutes, choice, lower_pence
   FROM attendance JOIN representative ON representative.id = attendance.representative
   LEFT JOIN payment_offer ON payment_offer.activity = ?2 AND payment_offer.representative = attendance.representative
  WHERE meeting = ?1 AND ?3 IS NOT NULL AND came IN ('came', 'online')
    AND NOT EXISTS (SELECT 1 FROM payment_claim WHERE payment_claim.meeting = ?1
                       AND payment_claim.representative = attendance.representative AND stage NOT IN ('withdrawn', 'rejected', 'reversed')
                       AND payment_claim.archived_at IS NULL)
  ORDER BY representative.name COLLATE NOCASE, attendance.id";

const EXPECTED: &str = "SELECT representative.id AS representative, name, choice, lower_pence,
        coalesce((SELECT preparation_minutes FROM attendance WHERE attendance.meeting = ?1 AND attendance.representative = representative.id), 0)
            AS preparation_minutes
   FROM participation JOIN representative ON representative.id = participation.representative
   LEFT JOIN payment_offer ON payment_offer.activity = ?2 AND payment_offer.representative = representative.id
  WHERE participation.activity = ?2 AND participation.since <= ?3 AND (participation.until IS NULL OR participation.until >= ?3)
    AND NOT EXISTS (SELECT 1 FROM payment_claim WHERE payment_claim.meeting = ?1
                       AND payment_claim.representative = representative.id AND stage NOT IN ('withdrawn', 'rejected', 'reversed')
                       AND payment_claim.archived_at IS NULL)
  GROUP BY representative.id
  ORDER BY name COLLATE NOCASE, representative.id";

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

#[cfg(test)]
mod tests;
