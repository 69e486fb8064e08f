//! What a line of an agenda must say before it can be kept.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};

use super::{ItemFacts, ItemKind, Late, Proposer, Purpose};
use crate::{Problems, check};

/// The most minutes that one item can take: half a day.
pub const MOST_MINUTES: u32 = 12 * 60;

/// What stands before the id of a representative, and of a colleague, in the list of who can propose an item.
const REPRESENTATIVE: &str = "representative:";
const STAFF: &str = "staff:";

/// A line as it was typed. A break, introductions and the like have minutes and nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct ItemDraft {
    pub title: String,
    /// `representative:ID` or `staff:ID`; empty while nobody has said.
    pub proposer: String,
    pub purpose: String,
    pub minutes: String,
    pub papers: String,
    pub late: String,
    pub late_note: String,
}

impl Proposer {
    /// How it stands in a form.
    pub fn code(self) -> String {
        match self {
            Self::Representative(id) => format!("{REPRESENTATIVE}{id}"),
            Self::Staff(id) => format!("{STAFF}{id}"),
        }
    }

    /// Who is meant by what stands in a form.
    pub fn from_code(code: &str) -> Option<Self> {
        if let Some(id) = code.strip_prefix(REPRESENTATIVE) {
            return id.parse().ok().map(Self::Representative);
        }
        code.strip_prefix(STAFF)?.parse().ok().map(Self::Staff)
    }
}

impl ItemDraft {
    /// A form for a new item.
    pub fn blank() -> Self {
        Self {
            late: Late::InTime.code().into(),
            ..Self::default()
        }
    }

    /// Checks everything that was typed and reports all problems at once. Who proposed an item, what it is for and how long it takes may
    /// wait: the checks of the agenda ask for them. No item takes no time, or more than half a day.
    pub fn check(&self, words: Words, kind: ItemKind) -> Result<ItemFacts, Problems> {
        let mut problems = Problems::default();
        let found = &mut problems;
        let minutes = check::whole(
            found,
            words,
            ("minutes", words.agenda_minutes_label()),
            &self.minutes,
            MOST_MINUTES,
        );
        if kind != ItemKind::Item {
            return if problems.is_empty() {
                Ok(ItemFacts {
                    minutes,
                    ..ItemFacts::usual(kind)
                })
            } else {
                Err(problems)
            };
        }
        let title = check::line(
            found,
            words,
            ("title", words.agenda_title_label()),
            &self.title,
            words.agenda_title_missing(),
        );
        let papers = check::text_or_none(
            found,
            words,
            ("papers", words.agenda_papers_label()),
            &self.papers,
        );
        let late = check::choice(
            found,
            "late",
            Late::from_code(&self.late),
            words.agenda_late_missing(),
        );
        let late_note = check::text_or_none(
            found,
            words,
            ("late-note", words.agenda_late_note_label()),
            &self.late_note,
        );
        let says_nothing = late_note.is_empty() && found.about("late-note").is_none();
        if late == Some(Late::Agreed) && says_nothing {
            found.add("late-note", words.agenda_late_note_missing());
        }
        let (Some(title), Some(late)) = (title, late) else {
            return Err(problems);
        };
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(ItemFacts {
            kind,
            title,
            proposer: Proposer::from_code(&self.proposer),
            purpose: Purpose::from_code(&self.purpose),
            minutes,
            papers,
            late,
            late_note,
        })
    }
}

impl From<&ItemFacts> for ItemDraft {
    fn from(facts: &ItemFacts) -> Self {
        Self {
            title: facts.title.clone(),
            proposer: facts.proposer.map(Proposer::code).unwrap_or_default(),
            purpose: facts
                .purpose
                .map(|it| it.code().to_string())
                .unwrap_or_default(),
            minutes: facts.minutes.map(|it| it.to_string()).unwrap_or_default(),
            papers: facts.papers.clone(),
            late: facts.late.code().into(),
            late_note: facts.late_note.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Id;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn told(draft: &ItemDraft, kind: ItemKind) -> Vec<String> {
        let problems = draft.check(WORDS, kind).unwrap_err();
        problems.iter().map(|it| it.field.to_string()).collect()
    }

    #[test]
    fn an_item_needs_a_title_and_the_rest_may_wait() {
        assert_eq!(told(&ItemDraft::blank(), ItemKind::Item), ["title"]);
        let draft = ItemDraft {
            title: "Booking by text".into(),
            ..ItemDraft::blank()
        };
        let facts = draft.check(WORDS, ItemKind::Item).unwrap();
        assert_eq!(
            (facts.minutes, facts.proposer, facts.purpose),
            (None, None, None)
        );
        assert_eq!(ItemDraft::from(&facts), draft);
    }

    #[test]
    fn no_item_takes_no_time_or_26_hours() {
        for minutes in ["0", "1560", "-5", "ten"] {
            let draft = ItemDraft {
                minutes: minutes.into(),
                ..ItemDraft::blank()
            };
            assert_eq!(told(&draft, ItemKind::Break), ["minutes"], "{minutes}");
        }
    }

    #[test]
    fn a_late_paper_that_was_agreed_says_by_whom() {
        let draft = ItemDraft {
            title: "Finance".into(),
            late: "agreed".into(),
            late_note: " ".into(),
            ..ItemDraft::blank()
        };
        assert_eq!(told(&draft, ItemKind::Item), ["late-note"]);
    }

    #[test]
    fn whoever_proposed_it_is_known_by_kind_and_id() {
        for proposer in [
            Proposer::Representative(Id::new(Default::default())),
            Proposer::Staff(Id::new(Default::default())),
        ] {
            assert_eq!(Proposer::from_code(&proposer.code()), Some(proposer));
        }
        assert_eq!(Proposer::from_code("staff:nobody"), None);
    }
}
