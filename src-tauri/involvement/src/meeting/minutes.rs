//! Minutes as they are typed: one box for each item of the agenda.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use super::{Meeting, Minuted};
use crate::{Problems, agenda::AgendaItem, check};

/// What stands before the id of an item in the name of its box.
const SAID: &str = "said-";

/// Minutes as typed. In a form what was said to each item is the field `said-ID`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(String, String)>", into = "Vec<(String, String)>")]
pub struct MinutesDraft {
    /// Which colleagues were there, and when they left.
    pub staff_there: String,
    /// What was said to each item: its id, and the words.
    pub items: Vec<(String, String)>,
    /// What else was said.
    pub other: String,
}

impl MinutesDraft {
    /// The form for what is kept.
    pub fn of(meeting: &Meeting, items: &[AgendaItem]) -> Self {
        Self {
            staff_there: meeting.minuted.staff_there.clone(),
            items: items
                .iter()
                .map(|it| (it.id.to_string(), it.minuted.clone()))
                .collect(),
            other: meeting.minuted.said.clone(),
        }
    }

    /// What was typed about the item with this id.
    pub fn said(&self, item: &str) -> &str {
        self.items
            .iter()
            .find(|(id, _)| id == item)
            .map_or("", |(_, said)| said)
    }

    /// Checks everything that was typed. Returns what was said to each of these items, in their order, beside the rest.
    pub fn check(
        &self,
        words: Words,
        items: &[AgendaItem],
    ) -> Result<(Minuted, Vec<String>), Problems> {
        let mut problems = Problems::default();
        let mut text = |field: &str, label: &str, typed: &str| {
            check::text_or_none(&mut problems, words, (field, label), typed)
        };
        let staff_there = text(
            "staff-there",
            words.meeting_action_staff_label(),
            &self.staff_there,
        );
        let said = items
            .iter()
            .map(|item| {
                let id = item.id.to_string();
                let label = words.meeting_action_said_label(&item.facts.title_in_words(words));
                text(&format!("{SAID}{id}"), &label, self.said(&id))
            })
            .collect();
        let other = text("other", words.meeting_action_other_label(), &self.other);
        if problems.is_empty() {
            let minuted = Minuted {
                staff_there,
                said: other,
            };
            Ok((minuted, said))
        } else {
            Err(problems)
        }
    }
}

impl From<Vec<(String, String)>> for MinutesDraft {
    /// Reads the fields of a form; those it does not know it passes over.
    fn from(fields: Vec<(String, String)>) -> Self {
        let mut draft = Self::default();
        for (name, value) in fields {
            match name.as_str() {
                "staff-there" => draft.staff_there = value,
                "other" => draft.other = value,
                _ => {
                    if let Some(id) = name.strip_prefix(SAID) {
                        draft.items.push((id.to_string(), value));
                    }
                }
            }
        }
        draft
    }
}

impl From<MinutesDraft> for Vec<(String, String)> {
    fn from(draft: MinutesDraft) -> Self {
        let mut fields = vec![
            ("staff-there".to_string(), draft.staff_there),
            ("other".to_string(), draft.other),
        ];
        let items = draft.items.into_iter();
        fields.extend(items.map(|(id, said)| (format!("{SAID}{id}"), said)));
        fields
    }
}
