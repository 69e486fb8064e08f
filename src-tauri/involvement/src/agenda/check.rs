//! The eight checks of an agenda, as pure rules.
//!
//! 1. Representatives' items exist and the first is in the first half. 2. None of them is last before any other business. 3. Their share
//!    of time is shown. 4. Every item has proposer, purpose and minutes. 5. A break at least every 60 minutes, or after the shortest
//!    time that anyone in the group asks for. 6. Introductions and ground rules come first. 7. No late paper without recorded consent. 8.
//!    Everything fits into the meeting. (House rules of the involvement lead, after the 4Pi standards: Principles and Process.)

use super::{ItemFacts, ItemKind, Late};
use crate::choices;

/// The longest time without a break, in minutes, where nobody asks for a shorter one.
pub const LONGEST_WITHOUT_BREAK: u32 = 60;

/// The shortest time that is a break, in minutes: enough to get up and out of the room.
pub const SHORTEST_BREAK: u32 = 5;

choices!(
    /// What an agenda is looked at for.
    Rule:
    /// Representatives' items exist and the first is in the first half.
    RepresentativesEarly = "representatives-early",
    /// No item of a representative is last before any other business.
    RepresentativesNotLast = "representatives-not-last",
    /// The share of time of representatives' items is shown.
    Share = "share",
    /// Every item has proposer, purpose and minutes.
    Complete = "complete",
    /// There are breaks often enough for everybody.
    Breaks = "breaks",
    /// Introductions and ground rules come first.
    First = "first",
    /// No late paper without recorded consent.
    LatePapers = "late-papers",
    /// Everything fits into the meeting.
    Fits = "fits",
);

/// What was found about one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which rule.
    pub rule: Rule,
    /// Whether the agenda keeps it. The share of time is told and never judged.
    pub met: bool,
    /// The place of the item it is about, from 0.
    pub about: Option<usize>,
    /// What there is to say.
    pub detail: Detail,
}

/// What there is to say about a rule. Durations are minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// It is kept.
    Kept,
    /// No item comes from a representative.
    NoneOfRepresentatives,
    /// The first item of a representative is the `number`-th of `count` items.
    Late {
        /// Its number among the items, from 1.
        number: usize,
        /// How many items there are.
        count: usize,
    },
    /// An item of a representative is last.
    Last,
    /// The time of representatives' items.
    Share(Share),
    /// What an item still needs.
    Needs {
        /// Who proposed it.
        proposer: bool,
        /// What it is for.
        purpose: bool,
        /// How long it takes.
        minutes: bool,
    },
    /// So much time passes without a break, where it may be `most`.
    NoBreak {
        /// How long it is.
        minutes: u32,
        /// How long it may be.
        most: u32,
    },
    /// One item alone is longer than anybody should sit.
    TooLong {
        /// How long it is.
        minutes: u32,
        /// How long it may be.
        most: u32,
    },
    /// Introductions or ground rules are missing, or something comes before them.
    NotFirst,
    /// A late paper to which not everybody has agreed.
    NotAgreed,
    /// Longer than the meeting.
    Over {
        /// How long everything takes.
        minutes: u32,
        /// How long the meeting is.
        meeting: u32,
    },
    /// Fits, and so much is left.
    Fits {
        /// How long everything takes.
        minutes: u32,
        /// How long the meeting is.
        meeting: u32,
    },
}

/// The time of representatives' items, of all items that somebody proposed. Durations are minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Of representatives' items.
    pub minutes: u32,
    /// Of all items.
    pub of: u32,
}

impl Share {
    /// In hundredths, rounded; 0 where no item has a time yet.
    pub fn per_cent(self) -> u32 {
        match self.of {
            0 => 0,
            of => (self.minutes * 100 + of / 2) / of,
        }
    }
}

/// The time of representatives' items. Breaks, introductions, ground rules and any other business are nobody's.
pub fn share(items: &[ItemFacts]) -> Share {
    let mut share = Share::default();
    for item in items.iter().filter(|item| item.kind == ItemKind::Item) {
        let minutes = item.minutes.unwrap_or_default();
        share.of += minutes;
        if item.is_of_representative() {
            share.minutes += minutes;
        }
    }
    share
}

/// Looks at an agenda for each of the eight rules, in their order. `meeting` is the length of the meeting and `shortest` the shortest
/// time without a break that anyone in the group asks for, both in minutes.
pub fn findings(items: &[ItemFacts], meeting: u32, shortest: Option<u32>) -> Vec<Finding> {
    let most = shortest
        .unwrap_or(LONGEST_WITHOUT_BREAK)
        .min(LONGEST_WITHOUT_BREAK);
    let looks: [(Rule, Missed); 8] = [
        (Rule::RepresentativesEarly, not_early(items)),
        (Rule::RepresentativesNotLast, last(items)),
        (Rule::Share, None),
        (Rule::Complete, incomplete(items)),
        (Rule::Breaks, without_break(items, most)),
        (Rule::First, not_first(items)),
        (Rule::LatePapers, late(items)),
        (Rule::Fits, over(items, meeting)),
    ];
    let kept = |rule| match rule {
        Rule::Share => Detail::Share(share(items)),
        Rule::Fits => Detail::Fits {
            minutes: total(items),
            meeting,
        },
        _ => Detail::Kept,
    };
    looks
        .into_iter()
        .map(|(rule, missed)| match missed {
            Some((about, detail)) => Finding {
                rule,
                met: false,
                about,
                detail,
            },
            None => Finding {
                rule,
                met: true,
                about: None,
                detail: kept(rule),
            },
        })
        .collect()
}

type Missed = Option<(Option<usize>, Detail)>;

/// How long everything takes.
fn total(items: &[ItemFacts]) -> u32 {
    let minutes = items.iter().filter_map(|item| item.minutes);
    minutes.fold(0, u32::saturating_add)
}

/// The items that somebody proposed, with their places on the agenda.
fn business(items: &[ItemFacts]) -> Vec<(usize, &ItemFacts)> {
    let all = items.iter().enumerate();
    all.filter(|(_, item)| item.kind == ItemKind::Item)
        .collect()
}

fn not_early(items: &[ItemFacts]) -> Missed {
    let business = business(items);
    let first = business
        .iter()
        .position(|(_, item)| item.is_of_representative());
    let Some(first) = first else {
        return Some((None, Detail::NoneOfRepresentatives));
    };
    // Of seven items the fourth is the last of the first half.
    let (number, count) = (first + 1, business.len());
    let about = business.get(first).map(|(place, _)| *place);
    (number * 2 > count + 1).then_some((about, Detail::Late { number, count }))
}

/// Where all items are representatives' own, one of them has to be last.
fn last(items: &[ItemFacts]) -> Missed {
    let business = business(items);
    let (place, item) = business.last()?;
    let alone = business.iter().all(|(_, item)| item.is_of_representative());
    (item.is_of_representative() && !alone).then_some((Some(*place), Detail::Last))
}

fn incomplete(items: &[ItemFacts]) -> Missed {
    items.iter().enumerate().find_map(|(place, item)| {
        let is_item = item.kind == ItemKind::Item;
        let needs = (
            is_item && item.proposer.is_none(),
            is_item && item.purpose.is_none(),
            item.minutes.unwrap_or_default() == 0,
        );
        let (proposer, purpose, minutes) = needs;
        (needs != (false, false, false)).then_some((
            Some(place),
            Detail::Needs {
                proposer,
                purpose,
                minutes,
            },
        ))
    })
}

fn without_break(items: &[ItemFacts], most: u32) -> Missed {
    let mut passed = 0_u32;
    for (place, item) in items.iter().enumerate() {
        let minutes = item.minutes.unwrap_or_default();
        if item.kind == ItemKind::Break && minutes >= SHORTEST_BREAK {
            passed = 0;
            continue;
        }
        if item.kind != ItemKind::Break && minutes > most {
            return Some((Some(place), Detail::TooLong { minutes, most }));
        }
        passed = passed.saturating_add(minutes);
        if passed > most {
            let minutes = passed;
            return Some((Some(place), Detail::NoBreak { minutes, most }));
        }
    }
    None
}

fn not_first(items: &[ItemFacts]) -> Missed {
    let kinds: Vec<ItemKind> = items.iter().take(2).map(|item| item.kind).collect();
    let both = [ItemKind::Introductions, ItemKind::GroundRules]
        .iter()
        .all(|kind| kinds.contains(kind));
    (!both).then_some((None, Detail::NotFirst))
}

fn late(items: &[ItemFacts]) -> Missed {
    let place = items.iter().position(|item| item.late == Late::NotAgreed)?;
    Some((Some(place), Detail::NotAgreed))
}

fn over(items: &[ItemFacts], meeting: u32) -> Missed {
    let minutes = total(items);
    (minutes > meeting).then_some((None, Detail::Over { minutes, meeting }))
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::{Proposer, Purpose};
    use super::*;
    use crate::Id;
    use proptest::prelude::*;

    pub(in super::super) fn staff(minutes: u32) -> ItemFacts {
        ItemFacts {
            title: "Item".into(),
            proposer: Some(Proposer::Staff(Id::new(Default::default()))),
            purpose: Some(Purpose::Hear),
            minutes: Some(minutes),
            ..ItemFacts::usual(ItemKind::Item)
        }
    }

    pub(in super::super) fn representative(minutes: u32) -> ItemFacts {
        ItemFacts {
            proposer: Some(Proposer::Representative(Id::new(Default::default()))),
            ..staff(minutes)
        }
    }

    fn usual(kind: ItemKind) -> ItemFacts {
        ItemFacts::usual(kind)
    }

    fn missed(items: &[ItemFacts], meeting: u32, shortest: Option<u32>) -> Vec<Rule> {
        findings(items, meeting, shortest)
            .into_iter()
            .filter(|it| !it.met)
            .map(|it| it.rule)
            .collect()
    }

    fn about(items: &[ItemFacts], rule: Rule) -> (Option<usize>, Detail) {
        let all = findings(items, 120, Some(45));
        let found = all.iter().find(|it| it.rule == rule).unwrap();
        (found.about, found.detail)
    }

    /// The first draft for 21 January 2027: what representatives ask for is the seventh of seven, one break after an hour.
    fn first_draft() -> Vec<ItemFacts> {
        let mut items = vec![staff(15), staff(15), staff(15), staff(15)];
        items.push(usual(ItemKind::Break));
        items.extend([staff(10), staff(10), representative(15)]);
        items.push(usual(ItemKind::AnyOther));
        items
    }

    #[test]
    fn the_first_draft_for_january_fails_where_it_should() {
        let items = first_draft();
        assert_eq!(
            missed(&items, 120, Some(45)),
            [
                Rule::RepresentativesEarly,
                Rule::RepresentativesNotLast,
                Rule::Breaks,
                Rule::First
            ]
        );
        let early = about(&items, Rule::RepresentativesEarly);
        let seventh = Detail::Late {
            number: 7,
            count: 7,
        };
        assert_eq!(early, (Some(7), seventh));
        let tired = Detail::NoBreak {
            minutes: 60,
            most: 45,
        };
        assert_eq!(about(&items, Rule::Breaks), (Some(3), tired));
        // Without Priya an hour is not too long.
        assert!(!missed(&items, 120, None).contains(&Rule::Breaks));
        let share = Share {
            minutes: 15,
            of: 95,
        };
        assert_eq!(about(&items, Rule::Share).1, Detail::Share(share));
        assert_eq!(share.per_cent(), 16);
    }

    #[test]
    fn the_first_half_of_seven_ends_with_the_fourth() {
        for (count, place, met) in [
            (1, 1, true),
            (2, 1, true),
            (2, 2, false),
            (3, 2, true),
            (4, 2, true),
            (4, 3, false),
            (7, 4, true),
            (7, 5, false),
        ] {
            let items: Vec<ItemFacts> = (1..=count)
                .map(|number| {
                    if number == place {
                        representative(5)
                    } else {
                        staff(5)
                    }
                })
                .collect();
            let missed = missed(&items, 120, None);
            let early = !missed.contains(&Rule::RepresentativesEarly);
            assert_eq!(early, met, "{place} of {count}");
        }
    }

    #[test]
    fn where_all_items_are_representatives_own_one_has_to_be_last() {
        let items = [representative(10), representative(10)];
        assert!(!missed(&items, 60, None).contains(&Rule::RepresentativesNotLast));
        let items = [representative(10), staff(10), representative(10)];
        assert!(missed(&items, 60, None).contains(&Rule::RepresentativesNotLast));
    }

    #[test]
    fn an_empty_agenda_26_hours_and_an_item_without_minutes() {
        assert_eq!(
            missed(&[], 120, None),
            [Rule::RepresentativesEarly, Rule::First]
        );
        let long = [representative(780), staff(780)];
        assert_eq!(
            about(&long, Rule::Fits).1,
            Detail::Over {
                minutes: 1560,
                meeting: 120
            }
        );
        let mut bare = staff(10);
        (bare.minutes, bare.proposer) = (Some(0), None);
        let needs = Detail::Needs {
            proposer: true,
            purpose: false,
            minutes: true,
        };
        assert_eq!(
            about(&[representative(5), bare], Rule::Complete),
            (Some(1), needs)
        );
        // A break of no time is no break.
        let mut nothing = usual(ItemKind::Break);
        nothing.minutes = Some(0);
        let items = [staff(40), nothing, staff(40)];
        assert!(missed(&items, 120, None).contains(&Rule::Breaks));
    }

    #[test]
    fn a_late_paper_needs_everybodys_yes() {
        let late = |late| ItemFacts { late, ..staff(5) };
        assert!(missed(&[late(Late::NotAgreed)], 60, None).contains(&Rule::LatePapers));
        assert!(!missed(&[late(Late::Agreed)], 60, None).contains(&Rule::LatePapers));
    }

    /// Any line of an agenda.
    pub(in super::super) fn any_item() -> impl Strategy<Value = ItemFacts> {
        (0usize..7, proptest::option::of(0u32..200)).prop_map(|(kind, minutes)| {
            let mut item = match kind {
                0 => representative(0),
                1 | 2 => staff(0),
                other => usual(ItemKind::ALL[(other - 3) % ItemKind::ALL.len()]),
            };
            item.minutes = minutes;
            item
        })
    }

    proptest! {
        #[test]
        fn eight_rules_are_told_whatever_the_agenda(items in prop::collection::vec(any_item(), 0..15), meeting in 0u32..2000, shortest in prop::option::of(1u32..300)) {
            let found = findings(&items, meeting, shortest);
            prop_assert_eq!(found.len(), 8);
            for finding in &found {
                prop_assert!(finding.about.is_none_or(|place| place < items.len()));
                if let Detail::Share(share) = finding.detail {
                    prop_assert!(share.per_cent() <= 100);
                }
            }
        }

        #[test]
        fn a_shorter_time_without_a_break_is_never_easier(items in prop::collection::vec(any_item(), 0..15), shortest in 1u32..200) {
            let met = |shortest| !missed(&items, 500, shortest).contains(&Rule::Breaks);
            if met(Some(shortest)) {
                prop_assert!(met(Some(shortest + 1)) && met(None));
            }
        }
    }
}
