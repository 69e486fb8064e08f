//! The charity's calendar, from the store.

use super::Calendar;
use crate::charity::Charity;
use crate::closure::Closure;
use crate::one_off_day::OneOffDay;
use crate::store::{Read, StoreError};

impl Calendar {
    /// The calendar of this charity: its nation, its own days, its closures.
    pub fn of(store: &impl Read) -> Result<Calendar, StoreError> {
        let charity = Charity::of(store)?;
        let nation = charity.map(|it| it.facts.nation).unwrap_or_default();
        Ok(Calendar::new(
            nation,
            &OneOffDay::all(store)?,
            &Closure::all(store)?,
        ))
    }
}
