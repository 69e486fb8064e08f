//! Payments for a meeting that did not take place.

use super::super::{Notice, PaymentClaim};
use crate::{
    meeting::{Meeting, MeetingId},
    policy::Policy,
    store::{Read, StoreError},
    working_day::Calendar,
};

impl PaymentClaim {
    /// The notice of the cancelled meeting that a claim is about: the one it was begun from, or one of its activity on its day.
    ///
    /// # Errors
    /// What the store says.
    pub fn notice(&self, store: &impl Read, policy: &Policy) -> Result<Option<Notice>, StoreError> {
        let meeting: Option<MeetingId> = store.find(
            "SELECT id FROM meeting WHERE cancelled_on IS NOT NULL AND archived_at IS NULL
                AND (id = ?1 OR ?1 IS NULL AND activity = ?2 AND day = ?3)
              ORDER BY cancelled_on DESC, id LIMIT 1",
            rusqlite::params![
                self.facts.meeting,
                self.facts.activity,
                self.facts.day.to_string()
            ],
            |row| row.get("id"),
        )?;
        let Some(meeting) = meeting else {
            return Ok(None);
        };
        let meeting = Meeting::find(store, meeting)?;
        Ok(Notice::of(&meeting, &Calendar::of(store)?, policy))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Actor,
        money::Pence,
        payment_claim::{
            Checks, LineKind, Measure, NotBegun, from_attendance, not_asked, owed, tests::today,
        },
        sample::tests::sample,
        store::{Store, Verb},
    };
    use alongside_locales::{Language, Words};
    use chrono::DateTime;

    const WORDS: Words = Words::new(Language::English);

    /// The session of 12 November that was cancelled on the 11th.
    fn session(store: &Store) -> Meeting {
        let found = store.find(
            "SELECT id FROM meeting WHERE cancelled_on = '2026-11-11'",
            [],
            |row| row.get("id"),
        );
        Meeting::find(store, found.unwrap().unwrap()).unwrap()
    }

    #[test]
    fn a_session_cancelled_the_day_before_is_paid_and_one_cancelled_in_time_is_not() {
        let (_folder, computer) = sample(Language::English);
        let store = &computer.office.as_ref().unwrap().store;
        let meeting = session(store);
        let policy = Policy::on(store, today()).unwrap();
        let calendar = Calendar::of(store).unwrap();
        let notice = Notice::of(&meeting, &calendar, &policy).unwrap();
        assert_eq!((notice.days, notice.wanted, notice.percent), (1, 2, 100));
        assert!(notice.is_short());
        let mut one_day = policy.clone();
        one_day.facts.cancel_days = 1;
        let found = |policy: &Policy| owed(store, &meeting, policy, &[]).unwrap();
        assert_eq!(found(&one_day), Err(NotBegun::InTime));
        let mut half = policy.clone();
        half.facts.cancel_percent = 50;
        assert_eq!(found(&half).unwrap()[0].pence, Pence::new(4125));
        let named = |owed: &[crate::payment_claim::Owed]| -> Vec<(String, i64)> {
            owed.iter()
                .map(|it| (it.name.clone(), it.pence.get()))
                .collect()
        };
        let expected = ["Amina Yusuf", "Derek Oyelaran", "Rosie Tattersall"];
        assert_eq!(
            named(&found(&policy).unwrap()),
            expected.map(|name| (name.to_string(), 8250))
        );
        let left: Vec<String> = not_asked(store, &meeting)
            .unwrap()
            .into_iter()
            .map(|it| it.1)
            .collect();
        assert_eq!(left, ["Gareth Pugh"]);

        let now = DateTime::parse_from_rfc3339("2027-01-22T10:30:00+00:00").unwrap();
        let begun = store.change(&Actor::Alongside, Verb::Book, None, now, |change| {
            from_attendance(change, WORDS, meeting.id, &[])
        });
        let begun = begun.unwrap().value().unwrap().unwrap();
        assert_eq!(begun.len(), 3);
        assert_eq!(found(&policy), Err(NotBegun::NotAsked), "nobody gets two");
        let claim = PaymentClaim::find(store, begun[0]).unwrap();
        let lines = claim.lines(store).unwrap();
        assert_eq!(lines[0].facts.kind, LineKind::Involvement);
        assert!(matches!(
            lines[0].facts.measure,
            Measure::Units {
                cancelled: true,
                meeting: 120,
                ..
            }
        ));
        let flagged = |policy: &Policy| {
            let checks = Checks::of(store, WORDS, &claim, &lines, policy, &[]);
            checks.unwrap().notice
        };
        assert_eq!(flagged(&policy), None);
        assert_eq!(
            flagged(&one_day).map(|it| (it.days, it.wanted)),
            Some((1, 1))
        );
    }
}
