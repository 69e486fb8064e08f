//! Which member of staff the sponsor of an activity is. A sponsor is written down in words ("Sam Ellis, director") and needs no passphrase;
//! where the words name one member of staff, the activity is linked to them, so that it is known when they leave, whatever they are
//! called by then.

use super::{Activity, ActivityId};
use crate::{
    staff::{StaffId, names},
    store::{Change, Read, StoreError},
};

impl Activity {
    /// Whom these words name. Words that stay as they were keep whom they meant, though that person has left since.
    pub(super) fn sponsor_named(
        change: &Change<'_>,
        id: Option<ActivityId>,
        sponsor: &str,
    ) -> Result<Option<StaffId>, StoreError> {
        let known = change.find(
            "SELECT sponsor_staff FROM activity WHERE id = ?1 AND sponsor = ?2 AND sponsor_staff IS NOT NULL",
            (id, sponsor),
            |row| row.get("sponsor_staff"),
        )?;
        if known.is_some() {
            return Ok(known);
        }
        let query = format!(
            "SELECT id FROM staff WHERE archived_at IS NULL AND {} LIMIT 2",
            names("?1")
        );
        // Of two people with one name nobody can say which is meant.
        let named: Vec<StaffId> = change.list(&query, [sponsor], |row| row.get("id"))?;
        Ok(match named[..] {
            [one] => Some(one),
            _ => None,
        })
    }

    /// Whether the sponsor is somebody who worked here and has left.
    pub(super) fn sponsor_has_left(&self, store: &impl Read) -> Result<bool, StoreError> {
        let left = store.number(
            "SELECT count(*) FROM activity JOIN staff ON staff.id = sponsor_staff
              WHERE activity.id = ?1 AND staff.archived_at IS NOT NULL",
            [self.id],
        )?;
        Ok(left > 0)
    }
}

/// Links the sponsors who were known by name alone to somebody who has just been added to the staff.
pub(crate) fn sponsors_known_now(change: &Change<'_>, staff: StaffId) -> Result<(), StoreError> {
    let query = format!(
        "SELECT activity.id, activity.version FROM activity JOIN staff ON staff.id = ?1
          WHERE sponsor_staff IS NULL AND {}",
        names("activity.sponsor")
    );
    let named: Vec<(ActivityId, i64)> = change.list(&query, [staff], |row| {
        Ok((row.get("id")?, row.get("version")?))
    })?;
    for (id, version) in named {
        change.save(id, version, &[("sponsor_staff", &staff)])?;
    }
    Ok(())
}
