//! Keeping plans and decisions. Both belong to their activity: what changed is told on its page.

use rusqlite::Row;

use super::{About, Decision, DecisionFacts, DecisionId, Plan, PlanFacts, PlanId};
use crate::activity::ActivityId;
use crate::store::{Change, Fields, Read, StoreError, sql};

impl Plan {
    /// The plan of an activity, if anything of it was written down.
    pub fn of(store: &impl Read, activity: ActivityId) -> Result<Option<Plan>, StoreError> {
        store.find("SELECT * FROM plan WHERE activity = ?1", [activity], read)
    }

    /// Writes the first plan of an activity, or saves the one that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        activity: ActivityId,
        version: Option<i64>,
        facts: &PlanFacts,
    ) -> Result<(), StoreError> {
        change.about(activity.subject());
        match (Plan::of(change, activity)?, version) {
            (Some(plan), Some(version)) => {
                facts.fields(&activity, |fields| change.save(plan.id, version, fields))
            }
            // Somebody else began the plan while this one was typed: version 0 never is, so the page shows both texts.
            (Some(plan), None) => facts.fields(&activity, |fields| change.save(plan.id, 0, fields)),
            (None, _) => {
                let id = PlanId::new(change.now());
                facts.fields(&activity, |fields| change.add(id, fields))
            }
        }
    }
}

impl Decision {
    /// What was decided about an activity, in the order in which it comes up.
    pub fn of(store: &impl Read, activity: ActivityId) -> Result<Vec<Decision>, StoreError> {
        let mut decisions = store.list(
            "SELECT * FROM decision WHERE activity = ?1 AND archived_at IS NULL",
            [activity],
            |row| {
                Ok(Decision {
                    id: row.get("id")?,
                    version: row.get("version")?,
                    facts: DecisionFacts {
                        about: sql::code(row, "about", About::from_code)?,
                        who: row.get("who")?,
                        how: row.get("how")?,
                        on: sql::text(row, "decided_on")?,
                    },
                })
            },
        )?;
        decisions.sort_by_key(|it| About::ALL.iter().position(|about| *about == it.facts.about));
        Ok(decisions)
    }

    /// Writes down a decision, or saves the one that was seen at `version`.
    pub fn save(
        change: &Change<'_>,
        activity: ActivityId,
        version: Option<i64>,
        facts: &DecisionFacts,
    ) -> Result<(), StoreError> {
        change.about(activity.subject());
        let known = Decision::of(change, activity)?
            .into_iter()
            .find(|it| it.facts.about == facts.about);
        let on = facts.on.to_string();
        let fields: Fields<'_> = &[
            ("activity", &activity),
            ("about", &facts.about.code()),
            ("who", &facts.who),
            ("how", &facts.how),
            ("decided_on", &on),
        ];
        match known {
            Some(known) => change.save(known.id, version.unwrap_or_default(), fields),
            None => change.add(DecisionId::new(change.now()), fields),
        }
    }
}

impl PlanFacts {
    fn fields<T>(&self, activity: &ActivityId, write: impl FnOnce(Fields<'_>) -> T) -> T {
        write(&[
            ("activity", activity),
            ("objectives", &self.objectives),
            ("expectations", &self.expectations),
            ("departments", &self.departments),
            ("funding", &self.funding),
            ("frequency", &self.frequency),
            ("duration", &self.duration),
            ("sessions", &self.sessions),
            ("meeting_minutes", &self.meeting),
            ("preparation_minutes", &self.preparation),
            ("travel_minutes", &self.travel),
        ])
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Plan> {
    Ok(Plan {
        id: row.get("id")?,
        version: row.get("version")?,
        activity: row.get("activity")?,
        facts: PlanFacts {
            objectives: row.get("objectives")?,
            expectations: row.get("expectations")?,
            departments: row.get("departments")?,
            funding: row.get("funding")?,
            frequency: row.get("frequency")?,
            duration: row.get("duration")?,
            sessions: row.get("sessions")?,
            meeting: row.get("meeting_minutes")?,
            preparation: row.get("preparation_minutes")?,
            travel: row.get("travel_minutes")?,
        },
    })
}
