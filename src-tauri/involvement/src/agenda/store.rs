//! Agendas in the store.

use rusqlite::{Row, params};

use super::{AgendaItem, AgendaItemId, ItemFacts, ItemKind, Late, Placed, Proposer, Purpose};
use crate::{
    meeting::MeetingId,
    meeting_paper::MeetingPaper,
    representative::RepresentativeId,
    staff::StaffId,
    store::{Change, Fields, Read, StoreError, sql},
};

/// A line of an agenda with the name of whoever proposed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemLine {
    /// The line.
    pub item: AgendaItem,
    /// The name of whoever proposed it; empty while nobody has said.
    pub proposer: String,
}

impl AgendaItem {
    /// Adds a line: an item or a break before any other business, anything else where it usually stands.
    pub fn add(
        change: &Change<'_>,
        meeting: MeetingId,
        facts: &ItemFacts,
    ) -> Result<AgendaItemId, StoreError> {
        let id = AgendaItemId::new(change.now());
        let before = Self::of_meeting(change, meeting)?;
        let place = match facts.kind {
            ItemKind::Item | ItemKind::Break => before
                .iter()
                .position(|it| it.facts.kind == ItemKind::AnyOther)
                .unwrap_or(before.len()),
            _ => before.len(),
        };
        for (now, item) in before.iter().enumerate().skip(place) {
            item.put(change, now + 1)?;
        }
        insert(change, id, meeting, place, facts)?;
        Ok(id)
    }

    /// Saves a line that was seen at `version`.
    pub fn save(
        &self,
        change: &Change<'_>,
        version: i64,
        facts: &ItemFacts,
    ) -> Result<(), StoreError> {
        change.about(self.meeting.subject());
        facts.fields(|fields| change.save(self.id, version, fields))
    }

    /// Keeps what was said and decided, as the line was seen at `version`.
    pub fn minute(&self, change: &Change<'_>, minuted: &str) -> Result<(), StoreError> {
        change.about(self.meeting.subject());
        change.save(self.id, self.version, &[("minuted", &minuted)])
    }

    /// Takes a line out. Its papers stay with the meeting.
    pub fn remove(&self, change: &Change<'_>) -> Result<(), StoreError> {
        change.about(self.meeting.subject());
        for paper in MeetingPaper::of_item(change, self.id)? {
            paper.leave_item(change)?;
        }
        change.remove(self.id)
    }

    /// The line with this id. Fails with [`StoreError::Gone`] if there is none.
    pub fn find(store: &impl Read, id: AgendaItemId) -> Result<Self, StoreError> {
        store.one(id, read)
    }

    /// The agenda of a meeting in its order.
    pub fn of_meeting(store: &impl Read, meeting: MeetingId) -> Result<Vec<Self>, StoreError> {
        store.list(
            "SELECT * FROM agenda_item WHERE meeting = ?1 ORDER BY place, id",
            [meeting],
            read,
        )
    }

    /// The agenda of a meeting in its order, with names.
    pub fn lines(store: &impl Read, meeting: MeetingId) -> Result<Vec<ItemLine>, StoreError> {
        store.list(
            "SELECT agenda_item.*, coalesce(representative.name, staff.name, '') AS proposer FROM agenda_item
               LEFT JOIN representative ON representative.id = agenda_item.representative
               LEFT JOIN staff ON staff.id = agenda_item.staff
              WHERE meeting = ?1 ORDER BY place, agenda_item.id",
            params![meeting],
            |row| {
                Ok(ItemLine {
                    item: read(row)?,
                    proposer: row.get("proposer")?,
                })
            },
        )
    }

    /// Moves the line with this id one place up or down. Returns its place afterwards, from 0; `None` if it is first, or last, already,
    /// or was taken out meanwhile.
    pub fn shift(
        change: &Change<'_>,
        meeting: MeetingId,
        id: AgendaItemId,
        up: bool,
    ) -> Result<Option<usize>, StoreError> {
        change.about(meeting.subject());
        let items = Self::of_meeting(change, meeting)?;
        let Some(at) = items.iter().position(|it| it.id == id) else {
            return Ok(None);
        };
        let to = if up { at.checked_sub(1) } else { Some(at + 1) };
        let (Some(to), Some(item)) = (to, items.get(at)) else {
            return Ok(None);
        };
        let Some(other) = items.get(to) else {
            return Ok(None);
        };
        // Places have gaps where lines were taken out: the two are swapped as they are counted.
        item.put(change, to)?;
        other.put(change, at)?;
        for (place, it) in items.iter().enumerate() {
            if place != at && place != to {
                it.put(change, place)?;
            }
        }
        Ok(Some(to))
    }

    /// Puts the agenda into this order: lines that are not in it are taken out, new ones are added.
    pub fn arrange(
        change: &Change<'_>,
        meeting: MeetingId,
        order: impl FnOnce(&[ItemFacts]) -> Vec<Placed>,
    ) -> Result<(), StoreError> {
        change.about(meeting.subject());
        let items = Self::of_meeting(change, meeting)?;
        let facts: Vec<ItemFacts> = items.iter().map(|it| it.facts.clone()).collect();
        let placed = order(&facts);
        for (place, item) in items.iter().enumerate() {
            if !placed.contains(&Placed::Kept(place)) {
                item.remove(change)?;
            }
        }
        for (place, it) in placed.iter().enumerate() {
            match it {
                Placed::Kept(before) => {
                    if let Some(item) = items.get(*before) {
                        item.put(change, place)?;
                    }
                }
                Placed::New(facts) => {
                    insert(
                        change,
                        AgendaItemId::new(change.now()),
                        meeting,
                        place,
                        facts,
                    )?;
                }
            }
        }
        Ok(())
    }

    /// Moves a line to the agenda of another meeting, before any other business. Its papers are moved by
    /// [`MeetingPaper::move_to`].
    pub(crate) fn move_to(
        &self,
        change: &Change<'_>,
        meeting: MeetingId,
    ) -> Result<(), StoreError> {
        let there = Self::of_meeting(change, meeting)?;
        let place = there
            .iter()
            .position(|it| it.facts.kind == ItemKind::AnyOther)
            .unwrap_or(there.len());
        for (now, item) in there.iter().enumerate().skip(place) {
            item.put(change, now + 1)?;
        }
        let place = i64::try_from(place).unwrap_or(i64::MAX);
        change.save(
            self.id,
            self.version,
            &[("meeting", &meeting), ("place", &place)],
        )
    }

    fn put(&self, change: &Change<'_>, place: usize) -> Result<(), StoreError> {
        let place = i64::try_from(place).unwrap_or(i64::MAX);
        let stands = change.number("SELECT place FROM agenda_item WHERE id = ?1", [self.id])?;
        if stands == place {
            return Ok(());
        }
        change.save(self.id, self.version, &[("place", &place)])
    }
}

fn insert(
    change: &Change<'_>,
    id: AgendaItemId,
    meeting: MeetingId,
    place: usize,
    facts: &ItemFacts,
) -> Result<(), StoreError> {
    change.about(meeting.subject());
    let place = i64::try_from(place).unwrap_or(i64::MAX);
    let kind = facts.kind.code();
    facts.fields(|fields| {
        let mut fields = fields.to_vec();
        fields.extend([
            ("meeting", &meeting as _),
            ("place", &place as _),
            ("kind", &kind as _),
        ]);
        change.add(id, &fields)
    })
}

impl ItemFacts {
    fn fields<T>(&self, write: impl FnOnce(Fields<'_>) -> T) -> T {
        let (representative, staff) = match self.proposer {
            Some(Proposer::Representative(id)) => (Some(id), None),
            Some(Proposer::Staff(id)) => (None, Some(id)),
            None => (None, None),
        };
        write(&[
            ("title", &self.title),
            ("representative", &representative),
            ("staff", &staff),
            ("purpose", &self.purpose.map(Purpose::code)),
            ("minutes", &self.minutes),
            ("papers", &self.papers),
            ("late", &self.late.code()),
            ("late_note", &self.late_note),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<AgendaItem> {
    let representative: Option<RepresentativeId> = row.get("representative")?;
    let staff: Option<StaffId> = row.get("staff")?;
    let purpose: Option<String> = row.get("purpose")?;
    Ok(AgendaItem {
        id: row.get("id")?,
        version: row.get("version")?,
        meeting: row.get("meeting")?,
        minuted: row.get("minuted")?,
        facts: ItemFacts {
            kind: sql::code(row, "kind", ItemKind::from_code)?,
            title: row.get("title")?,
            proposer: representative
                .map(Proposer::Representative)
                .or(staff.map(Proposer::Staff)),
            purpose: purpose.as_deref().and_then(Purpose::from_code),
            minutes: row.get("minutes")?,
            papers: row.get("papers")?,
            late: sql::code(row, "late", Late::from_code)?,
            late_note: row.get("late_note")?,
        },
    })
}
