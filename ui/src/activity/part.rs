//! The parts of an activity: six groups as tabs, and below them the parts of the group that is shown.

use crate::Visit;
use crate::layout::{Frame, Section};
use alongside_involvement::activity::{ActivityFacts, ActivityId};
use alongside_locales::Words;

/// One part of an activity. A noun that belongs to an activity adds its part here and in [`Group::parts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    About,
    Access,
    Agreed,
    Inputs,
    Meetings,
    Papers,
    Payments,
    People,
    Plan,
    PowerCheck,
    Promises,
    Reviews,
    Skills,
    Stage,
    Times,
}

/// Parts that belong together. Few enough to be heard through, and to stand in one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    About,
    People,
    Meetings,
    Papers,
    Money,
    Outcomes,
}

impl Group {
    /// In the order in which people come to them.
    const ALL: [Group; 6] = [
        Group::About,
        Group::People,
        Group::Meetings,
        Group::Papers,
        Group::Money,
        Group::Outcomes,
    ];

    fn name(self, words: Words) -> &'static str {
        match self {
            Group::About => words.activity_group_about(),
            Group::People => words.activity_group_people(),
            Group::Meetings => words.activity_group_meetings(),
            Group::Papers => words.activity_group_papers(),
            Group::Money => words.payment_offer_part(),
            Group::Outcomes => words.activity_group_outcomes(),
        }
    }

    /// Its parts in the order in which people come to them; the tab of the group leads to the first.
    fn parts(self) -> &'static [Part] {
        match self {
            Group::About => &[Part::About, Part::Plan, Part::Stage],
            Group::People => &[Part::People, Part::Skills],
            Group::Meetings => &[Part::Meetings, Part::Times, Part::Access, Part::PowerCheck],
            Group::Papers => &[Part::Papers, Part::Agreed],
            Group::Money => &[Part::Payments],
            Group::Outcomes => &[Part::Inputs, Part::Promises, Part::Reviews],
        }
    }
}

impl Part {
    fn name(self, words: Words) -> &'static str {
        match self {
            Part::About => words.activity_part_about(),
            Part::Access => words.access_audit_part(),
            Part::Inputs => words.input_part(),
            Part::Meetings => words.meeting_part(),
            Part::Agreed => words.versioned_paper_part(),
            Part::Papers => words.activity_part_papers(),
            Part::Payments => words.payment_offer_part(),
            Part::People => words.activity_part_people(),
            Part::Plan => words.plan_part(),
            Part::PowerCheck => words.power_check_part(),
            Part::Promises => words.promise_part(),
            Part::Reviews => words.review_part(),
            Part::Skills => words.skills_audit_part(),
            Part::Stage => words.stage_page(),
            Part::Times => words.arrangement_part(),
        }
    }

    fn address(self, activity: ActivityId) -> String {
        let below = match self {
            Part::About => return super::address(activity),
            Part::Access => "access",
            Part::Meetings => "meetings",
            Part::Agreed => "agreed",
            Part::Inputs => "inputs",
            Part::Papers => "papers",
            Part::Payments => "payments",
            Part::People => "people",
            Part::Plan => "plan",
            Part::PowerCheck => "power-check",
            Part::Promises => "promises",
            Part::Reviews => "reviews",
            Part::Skills => "skills",
            Part::Stage => "stage",
            Part::Times => "times",
        };
        format!("{}/{below}", super::address(activity))
    }
}

/// The frame of every page about one activity.
pub(crate) fn frame(
    visit: &mut Visit<'_>,
    id: ActivityId,
    facts: &ActivityFacts,
    part: Part,
) -> Frame {
    let words = visit.words;
    let mut frame = Frame::new(visit, &facts.title)
        .section(Section::Activities)
        .crumb("/activities", words.activity_list_title())
        .caption(words.activity_caption(facts.kind.name(words), facts.level.name(words)))
        .kind_of_page(part.name(words));
    for group in Group::ALL {
        let parts = group.parts();
        let within = parts.contains(&part);
        if let Some(first) = parts.first() {
            frame = frame.group(first.address(id), group.name(words), within);
        }
        // A group of one part has said it all in its tab.
        if within && parts.len() > 1 {
            for each in parts {
                frame = frame.part(each.address(id), each.name(words), *each == part);
            }
        }
    }
    frame
}
