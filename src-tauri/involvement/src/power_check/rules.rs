//! What a sheet must say.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use super::{AnsweredHow, Point, PointAnswer, PowerCheckFacts, Who};
use crate::{Problems, check};

/// A sheet as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "the names are those of the points")]
pub struct PowerCheckDraft {
    pub who: String,
    pub how: String,
    pub listening: String,
    pub jargon: String,
    pub access: String,
    pub papers: String,
    pub information: String,
    pub agenda: String,
    pub items: String,
    pub staff_stayed: String,
    pub better: String,
}

impl PowerCheckDraft {
    /// What stands for a point.
    pub fn point(&self, point: Point) -> &str {
        match point {
            Point::Listening => &self.listening,
            Point::Jargon => &self.jargon,
            Point::Access => &self.access,
            Point::Papers => &self.papers,
            Point::Information => &self.information,
            Point::Agenda => &self.agenda,
            Point::Items => &self.items,
            Point::StaffStayed => &self.staff_stayed,
        }
    }

    /// Checks it. A question may be left out; a sheet without any answer says nothing.
    pub fn check(&self, words: Words) -> Result<PowerCheckFacts, Problems> {
        let mut problems = Problems::default();
        let who = check::choice(
            &mut problems,
            "who",
            Who::from_code(&self.who),
            words.power_check_who_missing(),
        );
        let how = check::choice(
            &mut problems,
            "how",
            AnsweredHow::from_code(&self.how),
            words.power_check_how_missing(),
        );
        let mut points = [PointAnswer::NotSaid; 8];
        for (answer, point) in points.iter_mut().zip(Point::ALL) {
            *answer = PointAnswer::from_code(self.point(*point)).unwrap_or(PointAnswer::NotSaid);
        }
        let better = check::text_or_none(
            &mut problems,
            words,
            ("better", words.power_check_better_label()),
            &self.better,
        );
        let silent = points.iter().all(|it| *it == PointAnswer::NotSaid);
        if silent && better.is_empty() && problems.about("better").is_none() {
            problems.add("listening", words.power_check_missing());
        }
        match (who, how) {
            (Some(who), Some(how)) if problems.is_empty() => Ok(PowerCheckFacts {
                who,
                how,
                points,
                better,
            }),
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn questions_may_be_left_out_but_not_all_of_them() {
        let words = Words::new(Language::English);
        let blank = PowerCheckDraft::default().check(words).unwrap_err();
        let fields: Vec<String> = blank.iter().map(|it| it.field.to_string()).collect();
        assert_eq!(fields, ["who", "how", "listening"]);
        let one = PowerCheckDraft {
            who: "representative".into(),
            how: "phone".into(),
            agenda: "partly".into(),
            ..PowerCheckDraft::default()
        };
        let facts = one.check(words).unwrap();
        assert_eq!(facts.points[5], PointAnswer::Partly);
        assert_eq!(facts.points[0], PointAnswer::NotSaid);
    }
}
