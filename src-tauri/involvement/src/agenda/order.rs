//! Putting an agenda in order by one press, and when each item begins. Pure: the store is told afterwards.

use chrono::NaiveDateTime;

use super::{ItemFacts, ItemKind, LONGEST_WITHOUT_BREAK, check::SHORTEST_BREAK};
use crate::arrangement::TimeFacts;

/// One line of an agenda that was put in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Placed {
    /// The line that stood at this place before, from 0.
    Kept(usize),
    /// A new one.
    New(ItemFacts),
}

/// Introductions and ground rules before everything else; they are added where they are missing, and nothing else changes its order.
pub fn put_first(items: &[ItemFacts]) -> Vec<Placed> {
    let first = [ItemKind::Introductions, ItemKind::GroundRules];
    let of_kind = |kind| {
        let all = items.iter().enumerate();
        all.filter(move |(_, item)| item.kind == kind)
            .map(|(place, _)| Placed::Kept(place))
    };
    let mut placed = Vec::new();
    for kind in first {
        let before = placed.len();
        placed.extend(of_kind(kind));
        if placed.len() == before {
            placed.push(Placed::New(ItemFacts::usual(kind)));
        }
    }
    let others = items.iter().enumerate();
    placed.extend(
        others
            .filter(|(_, item)| !first.contains(&item.kind))
            .map(|(place, _)| Placed::Kept(place)),
    );
    placed
}

/// Breaks so that nobody sits longer than `shortest` minutes, or 60: as few as will do, each as late as it may be. Breaks that were
/// there are used again, with their length; those that are not needed go. An item that is longer by itself cannot be helped here.
pub fn with_breaks(items: &[ItemFacts], shortest: Option<u32>) -> Vec<Placed> {
    let most = shortest
        .unwrap_or(LONGEST_WITHOUT_BREAK)
        .min(LONGEST_WITHOUT_BREAK);
    let real = |item: &ItemFacts| item.minutes.unwrap_or_default() >= SHORTEST_BREAK;
    let mut breaks = items
        .iter()
        .enumerate()
        .filter(|(_, item)| item.kind == ItemKind::Break && real(item))
        .map(|(place, _)| Placed::Kept(place));
    let mut placed = Vec::new();
    let mut passed = 0_u32;
    for (place, item) in items.iter().enumerate() {
        if item.kind == ItemKind::Break {
            continue;
        }
        let minutes = item.minutes.unwrap_or_default();
        if passed > 0 && passed.saturating_add(minutes) > most {
            let new = || Placed::New(ItemFacts::usual(ItemKind::Break));
            placed.push(breaks.next().unwrap_or_else(new));
            passed = 0;
        }
        passed = passed.saturating_add(minutes);
        placed.push(Placed::Kept(place));
    }
    placed
}

/// When each line begins, by the clock on the wall. A line without minutes takes none.
pub fn starts(items: &[ItemFacts], time: &TimeFacts) -> Vec<NaiveDateTime> {
    let mut passed = 0_u32;
    items
        .iter()
        .map(|item| {
            let at = time.after(passed);
            passed = passed.saturating_add(item.minutes.unwrap_or_default());
            at
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::check::tests::{any_item, representative, staff};
    use super::super::{Detail, Rule, findings};
    use super::*;
    use proptest::prelude::*;

    fn applied(items: &[ItemFacts], placed: &[Placed]) -> Vec<ItemFacts> {
        placed
            .iter()
            .map(|it| match it {
                Placed::Kept(place) => items[*place].clone(),
                Placed::New(facts) => facts.clone(),
            })
            .collect()
    }

    fn met(items: &[ItemFacts], rule: Rule, shortest: Option<u32>) -> bool {
        let all = findings(items, 500, shortest);
        all.iter().any(|it| it.rule == rule && it.met)
    }

    #[test]
    fn a_break_comes_as_late_as_priya_can_wait() {
        use ItemKind::{Break, Item};
        let items = [staff(20), staff(20), staff(20), representative(30)];
        let placed = with_breaks(&items, Some(45));
        let kinds: Vec<ItemKind> = applied(&items, &placed).iter().map(|it| it.kind).collect();
        assert_eq!(kinds, [Item, Item, Break, Item, Break, Item]);
        // The second break is left out where an hour is not too long, and the first one is used again.
        let mended = applied(&items, &placed);
        let placed = with_breaks(&mended, None);
        assert_eq!(
            placed,
            [0, 1, 3, 2, 5].map(Placed::Kept),
            "20 + 20 + 20, a break, 30"
        );
    }

    #[test]
    fn introductions_and_ground_rules_are_put_first_once() {
        let items = [staff(10), ItemFacts::usual(ItemKind::GroundRules)];
        let placed = put_first(&items);
        let introductions = ItemFacts::usual(ItemKind::Introductions);
        assert_eq!(
            placed,
            [Placed::New(introductions), Placed::Kept(1), Placed::Kept(0)]
        );
    }

    proptest! {
        #[test]
        fn breaks_never_change_the_order_and_only_one_long_item_still_fails(items in prop::collection::vec(any_item(), 0..15), shortest in prop::option::of(1u32..300)) {
            let after = applied(&items, &with_breaks(&items, shortest));
            let no_breaks = |items: &[ItemFacts]| items.iter().filter(|it| it.kind != ItemKind::Break).cloned().collect::<Vec<_>>();
            prop_assert_eq!(no_breaks(&items), no_breaks(&after));
            let found = findings(&after, 500, shortest);
            let breaks = found.iter().find(|it| it.rule == Rule::Breaks).unwrap();
            prop_assert!(breaks.met || matches!(breaks.detail, Detail::TooLong { .. }), "{breaks:?}");
            // Once more changes nothing.
            prop_assert_eq!(applied(&after, &with_breaks(&after, shortest)), after.clone());
            // No agenda begins or ends with a break.
            prop_assert!(after.first().is_none_or(|it| it.kind != ItemKind::Break));
            prop_assert!(after.last().is_none_or(|it| it.kind != ItemKind::Break));
        }

        #[test]
        fn what_is_put_first_is_first_and_nothing_is_lost(items in prop::collection::vec(any_item(), 0..15)) {
            let placed = put_first(&items);
            let mut kept: Vec<usize> = placed.iter().filter_map(|it| match it { Placed::Kept(at) => Some(*at), Placed::New(_) => None }).collect();
            kept.sort_unstable();
            prop_assert_eq!(kept, (0..items.len()).collect::<Vec<_>>());
            let after = applied(&items, &placed);
            let twice = items.iter().filter(|it| it.kind == ItemKind::Introductions).count() > 1;
            prop_assert!(twice || met(&after, Rule::First, None));
        }
    }
}
