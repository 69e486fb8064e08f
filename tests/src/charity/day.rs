//! Days on which the small charity does not work, far from those that stories count.

use alongside_involvement::{
    closure::{Closure, ClosureFacts},
    one_off_day::{OneOffDay, OneOffDayFacts, OneOffKind},
    store::{Change, StoreError},
};
use chrono::NaiveDate;

/// A closure and a day that was announced for once.
pub(super) fn keep(change: &Change<'_>) -> Result<(), StoreError> {
    let day = |day| NaiveDate::from_ymd_opt(2027, 8, day).expect("a day");
    let closure = ClosureFacts {
        first: day(2),
        last: day(6),
        why: "Summer break".into(),
    };
    Closure::add(change, &closure)?;
    let single = OneOffDayFacts {
        day: day(9),
        kind: OneOffKind::Holiday,
        name: "A wedding".into(),
    };
    OneOffDay::add(change, &single)?;
    Ok(())
}
