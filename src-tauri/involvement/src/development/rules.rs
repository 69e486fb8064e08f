//! What an entry must say.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{DevelopmentFacts, DevelopmentKind};
use crate::{Problems, check, day::DayDraft};

/// The longest session, in hours.
const MOST_HOURS: usize = 24;

/// An entry as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct DevelopmentDraft {
    pub kind: String,
    pub words: String,
    pub note: String,
    pub since_day: String,
    pub since_month: String,
    pub since_year: String,
    pub hours: String,
    pub reached_day: String,
    pub reached_month: String,
    pub reached_year: String,
    /// `yes` where the person wants it on their record.
    pub on_record: String,
    /// The offer of mentoring of which a new session is part; empty for anything else.
    pub offer: String,
}

impl DevelopmentDraft {
    /// Checks everything that was typed and reports all problems at once.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<DevelopmentFacts, Problems> {
        let mut problems = Problems::default();
        let kind = check::choice(
            &mut problems,
            "kind",
            DevelopmentKind::from_code(&self.kind),
            words.development_kind_missing(),
        );
        let said = check::line(
            &mut problems,
            words,
            ("words", words.development_words_label()),
            &self.words,
            words.development_words_missing(),
        );
        let note = check::text_or_none(
            &mut problems,
            words,
            ("note", words.development_note_label()),
            &self.note,
        );
        let since = check::past_day(
            &mut problems,
            words,
            ("since", words.development_since_label()),
            self.since(),
            today,
            words.development_since_missing(),
        );
        let minutes = check::hours(
            &mut problems,
            words,
            ("hours", words.development_hours_label()),
            &self.hours,
            MOST_HOURS,
        );
        if kind == Some(DevelopmentKind::SkillGained) && note.is_empty() {
            problems.add("note", words.development_note_missing());
        }
        if kind == Some(DevelopmentKind::Mentoring)
            && minutes.is_none()
            && problems.about("hours").is_none()
        {
            problems.add("hours", words.development_hours_missing());
        }
        let reached_on = check::past_day_or_none(
            &mut problems,
            words,
            ("reached", words.development_reached_label()),
            self.reached(),
            today,
        );
        match (kind, said, since) {
            (Some(kind), Some(said), Some(since)) if problems.is_empty() => Ok(DevelopmentFacts {
                kind,
                words: said,
                note,
                since,
                minutes: minutes.filter(|_| kind == DevelopmentKind::Mentoring),
                reached_on,
                on_record: self.on_record == "yes",
            }),
            _ => Err(problems),
        }
    }

    /// The day it is from, as typed.
    pub fn since(&self) -> DayDraft<'_> {
        DayDraft::new(&self.since_day, &self.since_month, &self.since_year)
    }

    /// The day on which it was reached, as typed.
    pub fn reached(&self) -> DayDraft<'_> {
        DayDraft::new(&self.reached_day, &self.reached_month, &self.reached_year)
    }
}

impl From<&DevelopmentFacts> for DevelopmentDraft {
    fn from(facts: &DevelopmentFacts) -> Self {
        let [since_day, since_month, since_year] = crate::day::typed(Some(facts.since));
        let [reached_day, reached_month, reached_year] = crate::day::typed(facts.reached_on);
        Self {
            kind: facts.kind.code().into(),
            words: facts.words.clone(),
            note: facts.note.clone(),
            since_day,
            since_month,
            since_year,
            hours: check::typed_hours(facts.minutes),
            reached_day,
            reached_month,
            reached_year,
            on_record: if facts.on_record { "yes" } else { "" }.into(),
            offer: String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn a_skill_has_evidence_and_a_session_has_a_length() {
        let words = Words::new(Language::English);
        let today = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
        let draft = |kind: &str| DevelopmentDraft {
            kind: kind.into(),
            words: "Asking questions".into(),
            since_day: "8".into(),
            since_month: "1".into(),
            since_year: "2027".into(),
            ..DevelopmentDraft::default()
        };
        let fields = |kind: &str| -> Vec<String> {
            match draft(kind).check(words, today) {
                Ok(_) => Vec::new(),
                Err(problems) => problems.iter().map(|it| it.field.to_string()).collect(),
            }
        };
        assert_eq!(fields("goal"), [""; 0]);
        assert_eq!(fields("skill-gained"), ["note"]);
        assert_eq!(fields("mentoring"), ["hours"]);
        let facts = draft("goal").check(words, today).unwrap();
        assert!(!facts.on_record, "nothing is on the record unasked");
        assert_eq!(DevelopmentDraft::from(&facts), draft("goal"));
    }
}
