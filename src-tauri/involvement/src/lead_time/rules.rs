//! What can be typed for a length of time.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use super::LeadTimes;
use crate::Problems;
use crate::representative::{Delivery, PaperFormat};

/// The longest time, in working days: about three months.
pub const MOST_DAYS: u32 = 60;

/// Every length of time as typed: `format-CODE` and `delivery-CODE`, in the order of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(String, String)>", into = "Vec<(String, String)>")]
pub struct LeadTimeDraft {
    /// The name of each field, and what was typed into it.
    pub fields: Vec<(String, String)>,
}

impl LeadTimeDraft {
    /// Checks everything that was typed and reports all problems at once.
    pub fn check(&self, words: Words) -> Result<LeadTimes, Problems> {
        let mut problems = Problems::default();
        let mut times = LeadTimes::default();
        for format in PaperFormat::ALL {
            let field = format!("format-{}", format.code());
            if let Some(days) = self.days(&mut problems, words, &field, format.name(words)) {
                times = times.with_production(*format, days);
            }
        }
        for delivery in Delivery::ALL {
            let field = format!("delivery-{}", delivery.code());
            if let Some(days) = self.days(&mut problems, words, &field, delivery.name(words)) {
                times = times.with_post(*delivery, days);
            }
        }
        if problems.is_empty() {
            Ok(times)
        } else {
            Err(problems)
        }
    }

    /// What was typed into this field.
    pub fn typed(&self, field: &str) -> &str {
        let found = self.fields.iter().find(|(name, _)| name == field);
        found.map_or("", |(_, typed)| typed.trim())
    }

    fn days(&self, problems: &mut Problems, words: Words, field: &str, label: &str) -> Option<u32> {
        let days = self.typed(field).parse().ok();
        let days = days.filter(|days| *days <= MOST_DAYS);
        if days.is_none() {
            let message = words.problem_number_between(label, 0, MOST_DAYS as usize);
            problems.add(field.to_string(), message);
        }
        days
    }
}

impl From<Vec<(String, String)>> for LeadTimeDraft {
    fn from(fields: Vec<(String, String)>) -> Self {
        Self { fields }
    }
}

impl From<LeadTimeDraft> for Vec<(String, String)> {
    fn from(draft: LeadTimeDraft) -> Self {
        draft.fields
    }
}

impl From<&LeadTimes> for LeadTimeDraft {
    fn from(times: &LeadTimes) -> Self {
        let formats = PaperFormat::ALL.iter().map(|it| {
            let days = times.production(*it).to_string();
            (format!("format-{}", it.code()), days)
        });
        let deliveries = Delivery::ALL.iter().map(|it| {
            let days = times.post(*it).to_string();
            (format!("delivery-{}", it.code()), days)
        });
        formats.chain(deliveries).collect::<Vec<_>>().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn every_length_is_kept_and_nonsense_is_told_at_its_field() {
        let words = Words::new(Language::English);
        let times = LeadTimes::default()
            .with_production(PaperFormat::Audio, 9)
            .with_post(Delivery::Email, 1);
        let draft = LeadTimeDraft::from(&times);
        assert_eq!(draft.check(words).unwrap(), times);
        let mut wrong = draft;
        for (name, typed) in &mut wrong.fields {
            match name.as_str() {
                "format-word" => *typed = "soon".into(),
                "delivery-post" => *typed = "61".into(),
                "delivery-usb" => *typed = "-1".into(),
                _ => {}
            }
        }
        let problems = wrong.check(words).unwrap_err();
        let fields: Vec<_> = problems.iter().map(|it| it.field.to_string()).collect();
        assert_eq!(fields, ["format-word", "delivery-post", "delivery-usb"]);
    }
}
