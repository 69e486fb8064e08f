//! The late rule on the agenda: an item whose paper is late waits until each person who wants the paper has said that it is all right,
//! or moves to another meeting (DOMAIN.md, sections 4 and 5). A paper that belongs to no item waits in the same way.

use super::{AgendaItem, AgendaItemId, Detail, Finding, ItemFacts, Late, Rule};
use crate::meeting_paper::{Matrix, MeetingPaperId};

/// A paper that is late for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LatePaper {
    /// For which item, if it is for one.
    pub item: Option<AgendaItemId>,
    /// Which paper.
    pub paper: MeetingPaperId,
    /// Its title.
    pub title: String,
    /// How many people have not said yes to that.
    pub waiting: usize,
}

impl LatePaper {
    /// Every late paper, those that wait for most people first.
    pub fn of(matrix: &Matrix) -> Vec<Self> {
        let mut late: Vec<Self> = matrix
            .papers
            .iter()
            .enumerate()
            .filter_map(|(place, paper)| {
                let cells = || matrix.rows.iter().filter_map(|row| row.cells.get(place));
                let is_late = cells().any(|cell| cell.late_since.is_some());
                is_late.then(|| Self {
                    item: paper.facts.item,
                    paper: paper.id,
                    title: paper.facts.title.clone(),
                    waiting: cells().filter(|cell| cell.is_unsettled()).count(),
                })
            })
            .collect();
        late.sort_by_key(|it| std::cmp::Reverse(it.waiting));
        late
    }

    /// What the items say, with what is known of their papers: nobody has to note a second time what each person answered.
    pub fn applied(late: &[Self], items: &[&AgendaItem]) -> Vec<ItemFacts> {
        items
            .iter()
            .map(|item| {
                let mut facts = item.facts.clone();
                let mut papers = late.iter().filter(|it| it.item == Some(item.id)).peekable();
                if papers.peek().is_some() && facts.late == Late::InTime {
                    facts.late = Late::Agreed;
                }
                if papers.any(|it| it.waiting > 0) {
                    facts.late = Late::NotAgreed;
                }
                facts
            })
            .collect()
    }

    /// A paper without an item that waits for somebody, where nothing else is found about late papers.
    pub fn judged(late: &[Self], findings: &mut [Finding]) {
        let waits = late.iter().any(|it| it.item.is_none() && it.waiting > 0);
        let kept = findings.iter_mut();
        for finding in kept.filter(|it| waits && it.rule == Rule::LatePapers && it.met) {
            (finding.met, finding.detail) = (false, Detail::NotAgreed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ItemKind, findings};
    use super::*;
    use crate::Id;

    fn item(late: Late) -> AgendaItem {
        AgendaItem {
            id: Id::new(Default::default()),
            version: 1,
            meeting: Id::new(Default::default()),
            facts: ItemFacts {
                late,
                ..ItemFacts::usual(ItemKind::Item)
            },
            minuted: String::new(),
        }
    }

    fn paper(item: &AgendaItem, waiting: usize) -> LatePaper {
        LatePaper {
            item: Some(item.id),
            paper: Id::new(Default::default()),
            title: "Budget".into(),
            waiting,
        }
    }

    #[test]
    fn an_item_waits_until_everybody_has_said_yes_to_each_of_its_late_papers() {
        let (one, other) = (item(Late::InTime), item(Late::InTime));
        let late = |papers: &[LatePaper]| -> Vec<Late> {
            let facts = LatePaper::applied(papers, &[&one, &other]);
            facts.iter().map(|it| it.late).collect()
        };
        assert_eq!(late(&[]), [Late::InTime, Late::InTime]);
        assert_eq!(late(&[paper(&one, 4)]), [Late::NotAgreed, Late::InTime]);
        assert_eq!(late(&[paper(&one, 0)]), [Late::Agreed, Late::InTime]);
        assert_eq!(
            late(&[paper(&one, 0), paper(&one, 1)]),
            [Late::NotAgreed, Late::InTime]
        );
    }

    #[test]
    fn a_late_paper_without_an_item_waits_as_well() {
        let one = item(Late::InTime);
        let judged = |waiting: usize| {
            let late = [LatePaper {
                item: None,
                ..paper(&one, waiting)
            }];
            let facts = LatePaper::applied(&late, &[&one]);
            assert_eq!(facts.iter().map(|it| it.late).next(), Some(Late::InTime));
            let mut found = findings(&facts, 120, None);
            LatePaper::judged(&late, &mut found);
            let rule = found.into_iter().find(|it| it.rule == Rule::LatePapers);
            rule.map(|it| (it.met, it.about))
        };
        assert_eq!(judged(0), Some((true, None)));
        assert_eq!(judged(2), Some((false, None)));
    }

    #[test]
    fn what_staff_noted_by_hand_is_not_taken_back_by_a_paper_that_was_agreed() {
        let by_hand = item(Late::NotAgreed);
        let facts = LatePaper::applied(&[paper(&by_hand, 0)], &[&by_hand]);
        let found = findings(&facts, 120, None);
        let rule = found.iter().find(|it| it.rule == Rule::LatePapers);
        assert!(rule.is_some_and(|it| !it.met));
    }
}
