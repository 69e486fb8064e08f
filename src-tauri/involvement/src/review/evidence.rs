//! What the records show under each heading: sentences, each with the page it was found on. Nothing here is added up to a mark.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::Heading;
use crate::{
    access_audit::AccessAudit,
    activity::Activity,
    certificate::Certificate,
    impact::Impact,
    input::{InputKind, SheetFacts},
    plan::Decision,
    power_check::{Point, PowerCheck, Whose},
    promise::Standing,
    store::{Read, StoreError},
};

/// One sentence, and where it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceLine {
    /// The sentence.
    pub says: String,
    /// The address of the page that shows it.
    pub address: String,
}

/// What the records of an activity show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    impact: Impact,
    activity: Activity,
    decided: usize,
    open_access: Option<bool>,
    /// How many of how many representatives said yes to each point after the last meeting that may be shown.
    checks: Vec<(Point, usize, usize)>,
    certificates: usize,
}

impl Evidence {
    /// Looks an activity up, from its first day to today.
    pub fn gather(
        store: &impl Read,
        activity: Activity,
        today: NaiveDate,
    ) -> Result<Evidence, StoreError> {
        let from = activity.facts.start.unwrap_or(NaiveDate::MIN);
        Self::between(store, activity, (from, today), today)
    }

    /// Looks an activity up between two days, both included, as things stand `today`.
    pub fn between(
        store: &impl Read,
        activity: Activity,
        (from, until): (NaiveDate, NaiveDate),
        today: NaiveDate,
    ) -> Result<Evidence, StoreError> {
        let facts = SheetFacts {
            from,
            until,
            activity: Some(activity.id),
        };
        let access = AccessAudit::gate(store, activity.id)?;
        let tallies = PowerCheck::of_activity(store, activity.id, until)?;
        let shown = tallies
            .iter()
            .filter(|tally| tally.day >= from)
            .map(|tally| tally.shown())
            .find(|shown| !shown.groups.is_empty());
        let checks = shown
            .and_then(|shown| {
                let group = shown
                    .groups
                    .into_iter()
                    .find(|(whose, _)| *whose != Whose::Staff);
                group.map(|(_, tally)| {
                    let answers = Point::ALL.iter();
                    answers
                        .filter_map(|point| {
                            tally.point(*point).map(|(yes, said)| (*point, yes, said))
                        })
                        .collect()
                })
            })
            .unwrap_or_default();
        Ok(Evidence {
            impact: Impact::gather(store, facts, today)?,
            decided: Decision::of(store, activity.id)?.len(),
            open_access: (access.audits > 0).then(|| access.is_complete()),
            checks,
            certificates: Certificate::of_activity(store, activity.id)?.len(),
            activity,
        })
    }

    /// What it shows under a heading. Where the records show nothing, nothing is said: that is an open question.
    pub fn under(&self, words: Words, heading: Heading, today: NaiveDate) -> Vec<EvidenceLine> {
        match heading {
            Heading::Principles | Heading::Equality => self.points(
                words,
                &[Point::Listening, Point::Jargon, Point::StaffStayed],
            ),
            Heading::Purpose | Heading::Structure | Heading::Ownership => {
                let mut lines = vec![self.line("plan", words.review_shows_decided(self.decided))];
                lines.extend(self.points(words, &[Point::Agenda, Point::Items]));
                lines
            }
            Heading::Presence | Heading::Inclusion => {
                let mut lines = Vec::new();
                if self.impact.people >= crate::power_check::LEAST {
                    lines.push(self.line("people", words.review_shows_people(self.impact.people)));
                }
                if let Some(complete) = self.open_access {
                    let says = if complete {
                        words.review_shows_access_complete()
                    } else {
                        words.review_shows_access_open()
                    };
                    lines.push(self.line("access", says.to_string()));
                }
                lines.extend(self.points(words, &[Point::Access]));
                lines
            }
            Heading::Process => self.points(words, &[Point::Papers, Point::Information]),
            Heading::Impact | Heading::Feedback | Heading::Respect => self.answers(words),
            Heading::Commitment => self.promises(words, today),
            Heading::Development => {
                vec![self.line("skills", words.review_shows_certificates(self.certificates))]
            }
        }
    }

    fn line(&self, part: &str, says: String) -> EvidenceLine {
        EvidenceLine {
            says,
            address: format!("/activities/{}/{part}", self.activity.id),
        }
    }

    fn points(&self, words: Words, points: &[Point]) -> Vec<EvidenceLine> {
        self.checks
            .iter()
            .filter(|(point, ..)| points.contains(point))
            .map(|(point, yes, said)| {
                let says = words.review_shows_point(
                    point.name(words),
                    &yes.to_string(),
                    &said.to_string(),
                );
                self.line("power-check", says)
            })
            .collect()
    }

    fn answers(&self, words: Words) -> Vec<EvidenceLine> {
        let rates = self.impact.rates.iter().filter(|rate| rate.said > 0);
        rates
            .map(|rate| {
                let (answered, said) = (rate.answered.to_string(), rate.said.to_string());
                let says = match rate.kind {
                    InputKind::Challenges => words.review_shows_challenges(&answered, &said),
                    InputKind::Supports => words.review_shows_supports(&answered, &said),
                    InputKind::NewIdea => words.review_shows_ideas(&answered, &said),
                };
                self.line("inputs", says)
            })
            .collect()
    }

    fn promises(&self, words: Words, today: NaiveDate) -> Vec<EvidenceLine> {
        if self.impact.promises.is_empty() {
            return Vec::new();
        }
        let kept = self.impact.standing(Standing::Kept, today);
        let all = self.impact.promises.len().to_string();
        vec![self.line(
            "promises",
            words.review_shows_promises(&kept.to_string(), &all),
        )]
    }
}
