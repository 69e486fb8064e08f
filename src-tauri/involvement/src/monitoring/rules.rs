//! What a question and a count must say.

use std::collections::HashMap;

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::QuestionFacts;
use crate::{Problems, check, day::DayDraft};

/// The most answers a question has: as many as can be read through.
pub const MOST_ANSWERS: usize = 12;

/// A question as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuestionDraft {
    /// The question.
    pub question: String,
    /// The answers, one on each line.
    pub answers: String,
}

impl QuestionDraft {
    /// Checks it: a question, and from 2 to 12 different answers.
    pub fn check(&self, words: Words) -> Result<QuestionFacts, Problems> {
        let mut problems = Problems::default();
        let question = check::line(
            &mut problems,
            words,
            ("question", words.monitoring_question_label()),
            &self.question,
            words.monitoring_question_missing(),
        );
        let text = check::text(
            &mut problems,
            words,
            ("answers", words.monitoring_answers_label()),
            &self.answers,
            words.monitoring_answers_missing(),
        );
        let answers: Vec<String> = text
            .unwrap_or_default()
            .lines()
            .map(|line| line.trim().to_string())
            .filter(|line| !line.is_empty())
            .collect();
        if problems.about("answers").is_none() {
            if !(2..=MOST_ANSWERS).contains(&answers.len()) {
                problems.add("answers", words.monitoring_answers_how_many());
            }
            let mut different: Vec<String> = answers.iter().map(|it| it.to_lowercase()).collect();
            different.sort();
            different.dedup();
            if different.len() < answers.len() && problems.about("answers").is_none() {
                problems.add("answers", words.monitoring_answers_twice());
            }
        }
        match question {
            Some(question) if problems.is_empty() => Ok(QuestionFacts { question, answers }),
            _ => Err(problems),
        }
    }
}

impl From<&QuestionFacts> for QuestionDraft {
    fn from(facts: &QuestionFacts) -> Self {
        Self {
            question: facts.question.clone(),
            answers: facts.answers.join("\n"),
        }
    }
}

/// How many chose each answer, as typed: the fields `count-1`, `count-2` and so on, and the day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CountDraft(pub HashMap<String, String>);

impl CountDraft {
    /// What was typed into a field.
    pub fn typed(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// The day as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(
            self.typed("on-day"),
            self.typed("on-month"),
            self.typed("on-year"),
        )
    }

    /// Checks it for a question with these answers: the day, and a number for each. Nothing typed is nobody.
    pub fn check(
        &self,
        words: Words,
        answers: &[String],
        today: NaiveDate,
    ) -> Result<(NaiveDate, Vec<u32>), Problems> {
        let mut problems = Problems::default();
        let on = check::past_day(
            &mut problems,
            words,
            ("on", words.monitoring_on_label()),
            self.on(),
            today,
            words.monitoring_on_missing(),
        );
        let mut numbers = Vec::new();
        let prefer = words.monitoring_prefer_not_to_say();
        let labels = answers.iter().map(String::as_str).chain([prefer]);
        for (place, label) in labels.enumerate() {
            let field = format!("count-{}", place + 1);
            let typed = self.typed(&field).trim();
            match typed.parse::<u32>() {
                Ok(number) if number <= 100_000 => numbers.push(number),
                _ if typed.is_empty() => numbers.push(0),
                _ => problems.add(field, words.problem_number_between(label, 0, 100_000)),
            }
        }
        if problems.is_empty() && numbers.iter().all(|number| *number == 0) {
            problems.add("count-1", words.monitoring_count_missing());
        }
        match on {
            Some(on) if problems.is_empty() => Ok((on, numbers)),
            _ => Err(problems),
        }
    }
}
