//! What the form for everybody of a meeting must say before it can be kept.

use alongside_locales::Words;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{Attendance, AttendanceFacts, Came};
use crate::{
    Problems, arrangement::read_time, meeting::MeetingFacts, representative::RepresentativeId,
};

/// The most minutes that can be typed for one meeting: a whole day.
const MOST_MINUTES: u32 = 24 * 60;

/// How everybody took part, as typed. In a form the fields are named after the person: `came-ID`, `preparation-ID` and so on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(String, String)>", into = "Vec<(String, String)>")]
pub struct AttendanceDraft {
    /// One for each person, in the order of the form.
    pub people: Vec<PersonDraft>,
}

/// How one person took part, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct PersonDraft {
    /// The id of the person, as it stands in the names of the fields.
    pub person: String,
    /// Empty while nobody has said.
    pub came: String,
    pub preparation: String,
    pub minutes: String,
    pub travel: String,
    pub left: String,
}

/// Names of the fields of one person, each followed by the person's id.
const FIELDS: [&str; 5] = ["came-", "preparation-", "minutes-", "travel-", "left-"];

impl PersonDraft {
    /// The fields of a person of whom this is kept, or nothing.
    pub fn of(person: RepresentativeId, kept: Option<&Attendance>) -> Self {
        let person = person.to_string();
        let Some(kept) = kept.map(|it| &it.facts) else {
            return Self {
                person,
                ..Self::default()
            };
        };
        // Nothing is as well said by an empty box.
        let minutes = |number: u32| match number {
            0 => String::new(),
            _ => number.to_string(),
        };
        Self {
            person,
            came: kept.came.code().into(),
            preparation: minutes(kept.preparation_minutes),
            minutes: minutes(kept.meeting_minutes),
            travel: minutes(kept.travel_minutes),
            left: kept
                .left_at
                .map(|time| time.format("%-H:%M").to_string())
                .unwrap_or_default(),
        }
    }

    fn field(&mut self, kind: &str) -> &mut String {
        match kind {
            "came-" => &mut self.came,
            "preparation-" => &mut self.preparation,
            "minutes-" => &mut self.minutes,
            "travel-" => &mut self.travel,
            _ => &mut self.left,
        }
    }

    fn is_blank(&self) -> bool {
        [&self.preparation, &self.minutes, &self.travel, &self.left]
            .iter()
            .all(|typed| typed.trim().is_empty())
    }

    /// Checks what was typed about this person; `Some(None)` where nothing is said yet, `None` where there are problems.
    fn check(
        &self,
        problems: &mut Problems,
        words: Words,
        (meeting, name, today): (&MeetingFacts, &str, NaiveDate),
    ) -> Option<Option<AttendanceFacts>> {
        let field = |kind: &str| format!("{kind}{}", self.person);
        let before = problems.len();
        let Some(came) = Came::from_code(&self.came) else {
            if self.is_blank() {
                return Some(None);
            }
            problems.add(field("came-"), words.attendance_came_missing(name));
            return None;
        };
        if came != Came::Apologies && meeting.time.day > today {
            let day = words.day_short(meeting.time.day);
            problems.add(field("came-"), words.attendance_too_early(&day, name));
        }
        let mut minutes = |kind: &str, label: &str, typed: &str| {
            let label = words.attendance_of(label, name);
            minutes(problems, words, (&field(kind), &label), typed)
        };
        let preparation = minutes(
            "preparation-",
            words.attendance_preparation_label(),
            &self.preparation,
        );
        let at_meeting = minutes("minutes-", words.attendance_minutes_label(), &self.minutes);
        let travel = minutes("travel-", words.attendance_travel_label(), &self.travel);
        if !came.took_part() && at_meeting.is_some_and(|minutes| minutes > 0) {
            problems.add(field("minutes-"), words.attendance_minutes_absent(name));
        }
        let left_at = self.left_at(problems, words, (meeting, name, came));
        let whole = match left_at {
            Some(left) => meeting.time.minutes_until(left).unwrap_or_default(),
            None => meeting.time.minutes(),
        };
        let meeting_minutes = match at_meeting {
            Some(minutes) => minutes,
            None if came.took_part() => u32::try_from(whole).unwrap_or(MOST_MINUTES),
            None => 0,
        };
        (problems.len() == before).then(|| {
            Some(AttendanceFacts {
                came,
                preparation_minutes: preparation.unwrap_or_default(),
                meeting_minutes,
                travel_minutes: travel.unwrap_or_default(),
                left_at,
            })
        })
    }

    fn left_at(
        &self,
        problems: &mut Problems,
        words: Words,
        (meeting, name, came): (&MeetingFacts, &str, Came),
    ) -> Option<NaiveTime> {
        if self.left.trim().is_empty() {
            return None;
        }
        let field = format!("left-{}", self.person);
        if !came.took_part() {
            problems.add(field, words.attendance_left_absent(name));
            return None;
        }
        let label = words.attendance_of(words.attendance_left_label(), name);
        match read_time(&self.left) {
            None => problems.add(field, words.problem_time(&label)),
            Some(left) if meeting.time.minutes_until(left).is_none() => {
                let (start, finish) = (meeting.time.start, meeting.time.finish);
                let message =
                    words.attendance_left_outside(name, &words.time(start), &words.time(finish));
                problems.add(field, message);
            }
            left => return left,
        }
        None
    }
}

fn minutes(
    problems: &mut Problems,
    words: Words,
    (field, label): (&str, &str),
    typed: &str,
) -> Option<u32> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let number = typed.parse().ok().filter(|it| *it <= MOST_MINUTES);
    if number.is_none() {
        let message = words.problem_number_between(label, 0, MOST_MINUTES as usize);
        problems.add(field.to_string(), message);
    }
    number
}

impl AttendanceDraft {
    /// Checks what was typed about each of these people and reports all problems at once. Of whom nothing is said, nothing is kept.
    pub fn check(
        &self,
        words: Words,
        meeting: &MeetingFacts,
        people: &[(RepresentativeId, String)],
        today: NaiveDate,
    ) -> Result<Vec<(RepresentativeId, Option<AttendanceFacts>)>, Problems> {
        let mut problems = Problems::default();
        let mut checked = Vec::new();
        for (id, name) in people {
            let person = id.to_string();
            let Some(draft) = self.people.iter().find(|it| it.person == person) else {
                continue;
            };
            if let Some(facts) = draft.check(&mut problems, words, (meeting, name, today)) {
                checked.push((*id, facts));
            }
        }
        if problems.is_empty() {
            Ok(checked)
        } else {
            Err(problems)
        }
    }
}

impl From<Vec<(String, String)>> for AttendanceDraft {
    /// Reads the fields of a form; those it does not know it passes over.
    fn from(fields: Vec<(String, String)>) -> Self {
        let mut draft = Self::default();
        for (name, value) in fields {
            let known = FIELDS
                .iter()
                .find_map(|kind| Some((*kind, name.strip_prefix(kind)?)));
            let Some((kind, person)) = known else {
                continue;
            };
            let at = draft.people.iter().position(|it| it.person == person);
            let at = at.unwrap_or_else(|| {
                draft.people.push(PersonDraft {
                    person: person.to_string(),
                    ..PersonDraft::default()
                });
                draft.people.len() - 1
            });
            if let Some(found) = draft.people.get_mut(at) {
                *found.field(kind) = value;
            }
        }
        draft
    }
}

impl From<AttendanceDraft> for Vec<(String, String)> {
    fn from(draft: AttendanceDraft) -> Self {
        let mut fields = Vec::new();
        for mut person in draft.people {
            let id = person.person.clone();
            for kind in FIELDS {
                fields.push((format!("{kind}{id}"), std::mem::take(person.field(kind))));
            }
        }
        fields
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Id, arrangement::TimeFacts, meeting::MeetingKind};
    use alongside_locales::Language;
    use proptest::prelude::*;

    const WORDS: Words = Words::new(Language::English);

    fn january() -> MeetingFacts {
        let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        MeetingFacts {
            title: "January meeting".into(),
            kind: MeetingKind::Meeting,
            time: TimeFacts {
                day: day(21),
                start: time(10, 30),
                finish: time(12, 30),
                place: "Town hall".into(),
            },
            online: String::new(),
            audit: None,
            practical: String::new(),
            greeter: String::new(),
            greeting: String::new(),
            note: String::new(),
        }
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, day).unwrap()
    }

    fn checked(
        draft: PersonDraft,
        today: u32,
    ) -> Result<Option<AttendanceFacts>, Vec<(String, String)>> {
        let rosie = Id::new(Default::default());
        let draft = AttendanceDraft {
            people: vec![PersonDraft {
                person: rosie.to_string(),
                ..draft
            }],
        };
        let people = [(rosie, "Rosie".to_string())];
        match draft.check(WORDS, &january(), &people, day(today)) {
            Ok(mut facts) => Ok(facts.remove(0).1),
            Err(problems) => Err(problems
                .iter()
                .map(|it| {
                    let field = it.field.split('-').next().unwrap_or_default();
                    (field.to_string(), it.message.clone())
                })
                .collect()),
        }
    }

    fn came(minutes: &str, left: &str) -> PersonDraft {
        PersonDraft {
            came: "came".into(),
            minutes: minutes.into(),
            left: left.into(),
            ..PersonDraft::default()
        }
    }

    fn wrong(draft: PersonDraft, today: u32) -> Vec<String> {
        let told = checked(draft, today).unwrap_err();
        told.into_iter().map(|(field, _)| field).collect()
    }

    #[test]
    fn whoever_came_was_there_to_the_end_unless_somebody_says_otherwise() {
        let minutes = |draft| checked(draft, 21).unwrap().unwrap().meeting_minutes;
        assert_eq!(minutes(came("", "")), 120);
        assert_eq!(minutes(came("", "12.00")), 90);
        assert_eq!(minutes(came("0", "")), 0);
        assert_eq!(minutes(came("75", "12:00")), 75);
    }

    #[test]
    fn of_whom_nothing_is_said_nothing_is_kept() {
        assert_eq!(checked(PersonDraft::default(), 21), Ok(None));
        let minutes_alone = PersonDraft {
            preparation: "60".into(),
            ..PersonDraft::default()
        };
        assert_eq!(wrong(minutes_alone, 21), ["came"]);
    }

    #[test]
    fn apologies_come_before_the_day_and_presence_does_not() {
        let apologies = PersonDraft {
            came: "apologies".into(),
            preparation: "60".into(),
            ..PersonDraft::default()
        };
        let facts = checked(apologies.clone(), 8).unwrap().unwrap();
        assert_eq!((facts.preparation_minutes, facts.meeting_minutes), (60, 0));
        assert_eq!(wrong(came("", ""), 8), ["came"]);
        let both = PersonDraft {
            minutes: "30".into(),
            left: "11:00".into(),
            ..apologies
        };
        assert_eq!(wrong(both, 21), ["minutes", "left"]);
    }

    #[test]
    fn nobody_is_there_for_26_hours_or_leaves_before_the_start() {
        assert_eq!(wrong(came("1560", ""), 21), ["minutes"]);
        assert_eq!(wrong(came("-5", ""), 21), ["minutes"]);
        assert_eq!(wrong(came("1.5", ""), 21), ["minutes"]);
        for left in ["10:30", "9:00", "12:31", "25:00", "noon"] {
            assert_eq!(wrong(came("", left), 21), ["left"], "{left}");
        }
        assert_eq!(
            checked(came("", "12:30"), 21)
                .unwrap()
                .unwrap()
                .meeting_minutes,
            120
        );
    }

    proptest! {
        #[test]
        fn a_form_says_again_what_it_was_told(came in "[a-z]{0,6}", minutes in "[0-9]{0,4}", left in "[0-9:]{0,5}") {
            let person = PersonDraft { person: "a-1".into(), came, minutes, left, ..PersonDraft::default() };
            let draft = AttendanceDraft { people: vec![person.clone(), PersonDraft { person: "b".into(), ..person }] };
            let fields: Vec<(String, String)> = draft.clone().into();
            prop_assert_eq!(AttendanceDraft::from(fields), draft);
        }

        #[test]
        fn nobody_is_longer_in_a_meeting_than_it_lasts(hour in 0u32..24, minute in 0u32..60) {
            if let Ok(Some(facts)) = checked(came("", &format!("{hour}:{minute:02}")), 21) {
                prop_assert!((1..=120).contains(&facts.meeting_minutes));
            }
        }
    }
}
