//! What a single day must say.

use alongside_locales::Words;
use chrono::Datelike;
use serde::{Deserialize, Serialize};

use super::{OneOffDayFacts, OneOffKind};
use crate::charity::Nation;
use crate::working_day::holidays;
use crate::{Problems, check, day::DayDraft};

/// A single day as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct OneOffDayDraft {
    pub kind: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    pub name: String,
}

impl OneOffDayDraft {
    /// Checks what was typed and reports all problems at once. A day that is worked must be a bank holiday of `nation`, and a
    /// day that is added must not be one: otherwise it would change nothing, and somebody would wonder why.
    pub fn check(&self, words: Words, nation: Nation) -> Result<OneOffDayFacts, Problems> {
        let mut problems = Problems::default();
        let kind = check::choice(
            &mut problems,
            "kind",
            OneOffKind::from_code(&self.kind),
            words.one_off_day_kind_missing(),
        );
        let day = check::day(
            &mut problems,
            words,
            ("on", words.one_off_day_on_label()),
            self.on(),
            words.one_off_day_on_missing(),
        );
        if let (Some(kind), Some(day)) = (kind, day) {
            let is_holiday = holidays(nation, day.year()).iter().any(|it| it.day == day);
            match (kind, is_holiday) {
                (OneOffKind::Holiday, true) => problems.add("on-day", words.one_off_day_known()),
                (OneOffKind::Worked, false) => problems.add("on-day", words.one_off_day_unknown()),
                _ => {}
            }
        }
        let name = check::line(
            &mut problems,
            words,
            ("name", words.one_off_day_name_label()),
            &self.name,
            words.one_off_day_name_missing(),
        );
        match (kind, day, name) {
            (Some(kind), Some(day), Some(name)) if problems.is_empty() => {
                Ok(OneOffDayFacts { day, kind, name })
            }
            _ => Err(problems),
        }
    }

    /// The day, as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

impl From<&OneOffDayFacts> for OneOffDayDraft {
    fn from(facts: &OneOffDayFacts) -> Self {
        let [on_day, on_month, on_year] = crate::day::typed(Some(facts.day));
        Self {
            kind: facts.kind.code().to_string(),
            on_day,
            on_month,
            on_year,
            name: facts.name.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    fn fields(kind: &str, [day, month, year]: [&str; 3]) -> Vec<String> {
        let draft = OneOffDayDraft {
            kind: kind.into(),
            on_day: day.into(),
            on_month: month.into(),
            on_year: year.into(),
            name: "A coronation".into(),
        };
        match draft.check(Words::new(Language::English), Nation::Wales) {
            Ok(facts) => {
                assert_eq!(OneOffDayDraft::from(&facts), draft);
                Vec::new()
            }
            Err(problems) => problems.iter().map(|it| it.field.to_string()).collect(),
        }
    }

    #[test]
    fn a_day_must_change_something() {
        assert_eq!(fields("holiday", ["5", "7", "2027"]), [""; 0]);
        assert_eq!(fields("worked", ["3", "5", "2027"]), [""; 0]);
        assert_eq!(fields("holiday", ["3", "5", "2027"]), ["on-day"]);
        assert_eq!(fields("worked", ["5", "7", "2027"]), ["on-day"]);
        assert_eq!(fields("", ["", "", ""]), ["kind", "on-day"]);
    }
}
