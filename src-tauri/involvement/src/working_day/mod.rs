//! Working days: neither weekends, nor bank holidays of the charity's nation, nor days on which the charity is closed.
//!
//! Every date that is counted for papers, claims and answers is counted here.

mod calendar;
mod holiday;
mod store;

pub use calendar::Calendar;
pub use holiday::{FIRST_YEAR, Holiday, HolidayName, LAST_YEAR, holidays};
