//! What a meeting must say before it can be kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Call, MeetingFacts, MeetingKind};
use crate::{Problems, arrangement::TimeDraft, check, day::DayDraft};

/// What the tick for a meeting that was held already sends.
const HELD: &str = "held";

/// A meeting as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct MeetingDraft {
    pub title: String,
    pub kind: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    pub start: String,
    pub finish: String,
    /// `next-day` where it ends after midnight.
    pub ends: Vec<String>,
    /// `held` where the day may be past: somebody records a meeting.
    pub held: Vec<String>,
    pub place: String,
    pub online: String,
    /// The id of an access audit, or nothing.
    pub audit: String,
    pub practical: String,
    pub greeter: String,
    pub greeting: String,
    pub note: String,
    /// The id of the arrangement it is made from, or nothing.
    pub arrangement: String,
}

impl MeetingDraft {
    /// A form for a new meeting.
    pub fn blank() -> Self {
        Self {
            kind: MeetingKind::Meeting.code().into(),
            ..Self::default()
        }
    }

    /// The form for a meeting that is kept.
    pub fn of(facts: &MeetingFacts, today: NaiveDate) -> Self {
        let time = TimeDraft::from(&facts.time);
        let held = facts.time.day < today;
        Self {
            title: facts.title.clone(),
            kind: facts.kind.code().into(),
            held: held.then(|| HELD.to_string()).into_iter().collect(),
            online: facts.online.clone(),
            audit: facts.audit.map(|id| id.to_string()).unwrap_or_default(),
            practical: facts.practical.clone(),
            greeter: facts.greeter.clone(),
            greeting: facts.greeting.clone(),
            note: facts.note.clone(),
            ..Self::default()
        }
        .at(time)
    }

    /// The same form with this time and place.
    pub fn at(self, time: TimeDraft) -> Self {
        Self {
            on_day: time.on_day,
            on_month: time.on_month,
            on_year: time.on_year,
            start: time.start,
            finish: time.finish,
            ends: time.ends,
            place: time.place,
            ..self
        }
    }

    /// Time and place as typed.
    pub fn time(&self) -> TimeDraft {
        TimeDraft {
            on_day: self.on_day.clone(),
            on_month: self.on_month.clone(),
            on_year: self.on_year.clone(),
            start: self.start.clone(),
            finish: self.finish.clone(),
            ends: self.ends.clone(),
            place: self.place.clone(),
        }
    }

    /// Checks everything that was typed and reports all problems at once. A day that is past has to be meant: a slip in the year is
    /// easily made, and nobody would be written to.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<MeetingFacts, Problems> {
        let mut problems = Problems::default();
        let found = &mut problems;
        let title = check::line(
            found,
            words,
            ("title", words.meeting_title_label()),
            &self.title,
            words.meeting_title_missing(),
        );
        let kind = check::choice(
            found,
            "kind",
            MeetingKind::from_code(&self.kind),
            words.meeting_kind_missing(),
        );
        let line = |found: &mut Problems, field: (&str, &str), typed: &str| {
            check::line_or_none(found, words, field, typed)
        };
        let online = line(
            found,
            ("online", words.meeting_online_label()),
            &self.online,
        );
        // Online alone is enough of a place.
        let mut typed = self.time();
        let has_place = !typed.place.trim().is_empty();
        if !has_place && !online.is_empty() {
            typed.place.clone_from(&online);
        }
        let time = match typed.check(words) {
            Ok(time) => Some(time),
            Err(wrong) => {
                found.extend(wrong.iter().cloned());
                None
            }
        };
        if let Some(time) = &time
            && time.day < today
            && !self.held.iter().any(|it| it == HELD)
        {
            found.add("on-day", words.meeting_day_past());
        }
        let audit = match self.audit.as_str() {
            "" => None,
            id => check::choice(found, "audit", id.parse().ok(), words.meeting_audit_wrong()),
        };
        let text = |found: &mut Problems, field: (&str, &str), typed: &str| {
            check::text_or_none(found, words, field, typed)
        };
        let practical = text(
            found,
            ("practical", words.meeting_practical_label()),
            &self.practical,
        );
        let greeter = line(
            found,
            ("greeter", words.meeting_greeter_label()),
            &self.greeter,
        );
        let greeting = line(
            found,
            ("greeting", words.meeting_greeting_label()),
            &self.greeting,
        );
        if greeter.is_empty() && !greeting.is_empty() && found.about("greeter").is_none() {
            found.add("greeter", words.meeting_greeter_missing());
        }
        let note = text(found, ("note", words.meeting_note_label()), &self.note);
        match (title, kind, time) {
            (Some(title), Some(kind), Some(mut time)) if problems.is_empty() => {
                if !has_place {
                    time.place.clear();
                }
                Ok(MeetingFacts {
                    title,
                    kind,
                    time,
                    online,
                    audit,
                    practical,
                    greeter,
                    greeting,
                    note,
                })
            }
            _ => Err(problems),
        }
    }
}

/// A call for items as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct CallDraft {
    pub by_day: String,
    pub by_month: String,
    pub by_year: String,
    pub asked_day: String,
    pub asked_month: String,
    pub asked_year: String,
}

impl CallDraft {
    /// Checks both days: items come before the meeting, and nobody is asked after the last day for them.
    pub fn check(
        &self,
        words: Words,
        meeting: NaiveDate,
        today: NaiveDate,
    ) -> Result<Call, Problems> {
        let mut problems = Problems::default();
        let found = &mut problems;
        let label = words.agenda_call_by_label();
        let items_by = self.by().check(found, words, ("by", label));
        if items_by.is_none() && found.is_empty() {
            found.add("by-day", words.agenda_call_by_missing());
        }
        if items_by.is_some_and(|by| by > meeting) {
            let last = words.day_short(meeting);
            found.add("by-day", words.problem_date_not_after(label, &last));
        }
        let asked_label = words.agenda_call_asked_label();
        let asked_on =
            check::past_day_or_none(found, words, ("asked", asked_label), self.asked(), today);
        if let (Some(asked), Some(by)) = (asked_on, items_by)
            && asked > by
        {
            let last = words.day_short(by);
            found.add(
                "asked-day",
                words.problem_date_not_after(asked_label, &last),
            );
        }
        if problems.is_empty() {
            Ok(Call { asked_on, items_by })
        } else {
            Err(problems)
        }
    }

    /// The last day for items, as typed.
    pub fn by(&self) -> DayDraft<'_> {
        DayDraft::new(&self.by_day, &self.by_month, &self.by_year)
    }

    /// The day on which people were asked, as typed.
    pub fn asked(&self) -> DayDraft<'_> {
        DayDraft::new(&self.asked_day, &self.asked_month, &self.asked_year)
    }
}

impl From<Call> for CallDraft {
    fn from(call: Call) -> Self {
        let [by_day, by_month, by_year] = crate::day::typed(call.items_by);
        let [asked_day, asked_month, asked_year] = crate::day::typed(call.asked_on);
        Self {
            by_day,
            by_month,
            by_year,
            asked_day,
            asked_month,
            asked_year,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, day).unwrap()
    }

    fn january() -> MeetingDraft {
        MeetingDraft {
            title: "January meeting".into(),
            on_day: "21".into(),
            on_month: "1".into(),
            on_year: "2027".into(),
            start: "10:30".into(),
            finish: "12:30".into(),
            place: "Town hall".into(),
            ..MeetingDraft::blank()
        }
    }

    fn told(draft: &MeetingDraft, today: u32) -> Vec<String> {
        let problems = draft.check(WORDS, day(today)).unwrap_err();
        problems.iter().map(|it| it.field.to_string()).collect()
    }

    #[test]
    fn a_meeting_needs_a_title_a_time_and_a_place_or_a_link() {
        assert_eq!(
            told(&MeetingDraft::default(), 8),
            ["title", "kind", "on-day", "start", "finish", "place"]
        );
        let facts = january().check(WORDS, day(8)).unwrap();
        assert_eq!(facts.time.minutes(), 120);
        assert_eq!(MeetingDraft::of(&facts, day(8)), january());
        let online = MeetingDraft {
            place: " ".into(),
            online: "https://meet.example/board".into(),
            ..january()
        };
        let facts = online.check(WORDS, day(8)).unwrap();
        assert_eq!(facts.time.place, "");
        assert_eq!(
            facts.in_words(WORDS),
            "Thursday 21 January 2027, 10:30 to 12:30, joining online"
        );
    }

    #[test]
    fn a_day_that_is_past_has_to_be_meant() {
        assert!(january().check(WORDS, day(21)).is_ok(), "today is no past");
        assert_eq!(told(&january(), 22), ["on-day"]);
        let held = MeetingDraft {
            held: vec![HELD.into()],
            ..january()
        };
        let facts = held.check(WORDS, day(22)).unwrap();
        assert_eq!(MeetingDraft::of(&facts, day(22)), held);
    }

    #[test]
    fn a_meeting_of_26_hours_or_one_that_ends_before_it_starts_is_no_meeting() {
        let mut long = january();
        long.ends = vec!["next-day".into()];
        assert_eq!(told(&long, 8), ["finish"]);
        let mut back = january();
        back.finish = "9:30".into();
        assert_eq!(told(&back, 8), ["finish"]);
        // 1:30 is left out on 28 March 2027.
        let mut night = january();
        (night.on_day, night.on_month, night.start) = ("28".into(), "3".into(), "1:30".into());
        assert_eq!(told(&night, 8), ["start"]);
    }

    #[test]
    fn items_come_before_the_meeting_and_are_asked_for_before_they_come() {
        let told = |by: NaiveDate, asked: Option<NaiveDate>| -> Vec<String> {
            let draft = CallDraft::from(Call {
                asked_on: asked,
                items_by: Some(by),
            });
            match draft.check(WORDS, day(21), day(8)) {
                Ok(_) => Vec::new(),
                Err(problems) => problems.iter().map(|it| it.field.to_string()).collect(),
            }
        };
        assert_eq!(told(day(11), Some(day(8))), [""; 0]);
        assert_eq!(told(day(21), None), [""; 0]);
        assert_eq!(told(day(22), None), ["by-day"]);
        assert_eq!(told(day(11), Some(day(9))), ["asked-day"]);
        assert_eq!(told(day(7), Some(day(8))), ["asked-day"]);
        let nothing = CallDraft::default().check(WORDS, day(21), day(8));
        assert_eq!(nothing.unwrap_err().len(), 1);
    }

    #[test]
    fn nobody_waits_without_a_name() {
        let draft = MeetingDraft {
            greeting: "10:00 at the side door".into(),
            ..january()
        };
        assert_eq!(told(&draft, 8), ["greeter"]);
    }
}
