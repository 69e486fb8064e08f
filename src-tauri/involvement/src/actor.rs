//! Who makes a change.

use crate::staff::StaffId;

/// Who makes a change. Comes from the session of the person at work, never from a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// A member of staff who has signed in.
    Staff(StaffId),
    /// Alongside itself: when the store is first made, and where nobody has signed in yet.
    Alongside,
}
