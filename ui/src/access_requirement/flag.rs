//! What we do for a person, wherever that person is dealt with: calm, and never without the person's name.

use super::{address, of_person};
use crate::{
    Trouble, Visit,
    components::{Tag, TagKind},
    layout::Icon,
};
use alongside_involvement::access_requirement::{
    AccessCategory, AccessRequirement, RequirementLine, Stated,
};
use alongside_involvement::activity::ActivityId;
use alongside_involvement::representative::{Namesakes, RepresentativeId};
use alongside_locales::Words;
use askama::{Template, filters::HtmlSafe};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::HashMap;

/// A flag that opens: what we do, in a list. Prints itself.
#[derive(Debug, Template)]
#[template(path = "access_requirement/flag.html")]
pub(crate) struct Flag {
    words: Words,
    name: String,
    address: String,
    lines: Vec<String>,
}

impl HtmlSafe for Flag {}

impl Flag {
    /// The flag of a person; none where nobody has asked, or nothing is required.
    pub(crate) fn of(
        words: Words,
        person: (RepresentativeId, &str),
        requirements: &[AccessRequirement],
    ) -> Option<Flag> {
        let (id, name) = person;
        let lines: Vec<String> = requirements
            .iter()
            .map(|requirement| {
                let facts = &requirement.facts;
                if facts.is_guess() {
                    let guess = words.access_requirement_said_guessed(name);
                    format!("{} ({guess})", facts.we_do)
                } else {
                    facts.we_do.clone()
                }
            })
            .collect();
        (!lines.is_empty()).then(|| Flag {
            words,
            name: name.to_string(),
            address: of_person(id),
            lines,
        })
    }
}

/// What in an address names one person, or something of one person: the part in braces, and the table it is looked up in.
const NAMES_A_PERSON: [(&str, &str); 12] = [
    ("representative", "representative"),
    ("person", "representative"),
    ("booking", "support_booking"),
    ("action", "meeting_action"),
    ("certificate", "certificate"),
    ("claim", "payment_claim"),
    ("development", "development"),
    ("input", "input"),
    ("request", "privacy_request"),
    ("skills_person", "skills_person"),
    ("support_offer", "support_offer"),
    ("supporter", "supporter"),
];

/// Whom a link chose for a form.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Chosen {
    representative: String,
}

impl Flag {
    /// The flag of the person whom the address of a page names. Their own page and those about their access say it all at length.
    pub(crate) fn of_address(visit: &mut Visit<'_>) -> Option<Flag> {
        visit.session.who?;
        let named = NAMES_A_PERSON
            .into_iter()
            .find(|(name, _)| !visit.parameter(name).is_empty());
        let (kind, id) = match named {
            Some((name, kind)) => (kind, visit.parameter(name).to_string()),
            // A form that begins with somebody chosen: "/support/new?representative=ID".
            None => ("representative", visit.query::<Chosen>().representative),
        };
        if id.is_empty() {
            return None;
        }
        let lines = AccessRequirement::of_row(visit.store().ok()?, kind, &id).ok()?;
        let person = lines.first()?.representative;
        let path = &visit.request.path;
        if *path == crate::representative::address(person) || path.starts_with(&of_person(person)) {
            return None;
        }
        by_person(visit, lines).ok()?.remove(&person)
    }
}

/// The flags of these people: one query, however many they are.
pub(crate) fn flags_of_people(
    visit: &mut Visit<'_>,
    people: &[RepresentativeId],
) -> Result<HashMap<RepresentativeId, Flag>, Trouble> {
    let lines = AccessRequirement::of_people(visit.store()?, people)?;
    by_person(visit, lines)
}

/// The flags of everybody in an activity, by person: one query for the whole page.
pub(crate) fn flags_of_activity(
    visit: &mut Visit<'_>,
    activity: ActivityId,
) -> Result<HashMap<RepresentativeId, Flag>, Trouble> {
    let lines = AccessRequirement::of_activity(visit.store()?, activity)?;
    by_person(visit, lines)
}

/// People of one name are told apart, so that nobody takes one for the other.
fn by_person(
    visit: &mut Visit<'_>,
    lines: Vec<RequirementLine>,
) -> Result<HashMap<RepresentativeId, Flag>, Trouble> {
    let words = visit.words;
    if lines.is_empty() {
        return Ok(HashMap::new());
    }
    let namesakes = Namesakes::of(visit.store()?)?;
    let mut people: HashMap<RepresentativeId, (String, Vec<AccessRequirement>)> = HashMap::new();
    for line in lines {
        let id = line.representative;
        let (_, requirements) = people
            .entry(id)
            .or_insert_with(|| (namesakes.name(words, id, &line.name), Vec::new()));
        requirements.push(line.requirement);
    }
    let people = people.into_iter();
    Ok(people
        .filter_map(|(id, (name, requirements))| {
            Some((id, Flag::of(words, (id, &name), &requirements)?))
        })
        .collect())
}

/// One requirement as a card.
#[derive(Debug)]
pub(crate) struct Need {
    pub(crate) icon: Icon,
    pub(crate) category: &'static str,
    pub(crate) address: String,
    pub(crate) lines: Vec<String>,
    pub(crate) tag: Option<Tag>,
    pub(crate) said: String,
}

/// What we do for a person, as cards. `called` is what everybody calls them.
pub(crate) fn needs(
    words: Words,
    called: &str,
    requirements: &[AccessRequirement],
    today: NaiveDate,
) -> Vec<Need> {
    requirements
        .iter()
        .map(|requirement| need(words, called, requirement, today))
        .collect()
}

fn need(words: Words, called: &str, requirement: &AccessRequirement, today: NaiveDate) -> Need {
    let facts = &requirement.facts;
    let mut lines: Vec<String> = facts.we_do.lines().map(str::to_string).collect();
    lines.extend(facts.booking.map(|booking| booking.in_words(words)));
    Need {
        icon: icon(facts.category),
        category: facts.category.name(words),
        address: address(requirement.id),
        lines,
        tag: standing(words, called, requirement, today),
        said: said(words, called, requirement),
    }
}

/// Who said it and when, in a sentence.
pub(super) fn said(words: Words, called: &str, requirement: &AccessRequirement) -> String {
    match requirement.facts.stated {
        Stated::ByPerson(confirmed) => {
            words.access_requirement_said_person(called, &words.day_short(confirmed.on))
        }
        Stated::BySupporter(confirmed) => {
            words.access_requirement_said_supporter(called, &words.day_short(confirmed.on))
        }
        Stated::Guessed => words.access_requirement_noted(&words.day_short(requirement.noted_on)),
    }
}

/// What there is to ask, if anything. It waits; it is never late, and never wrong.
pub(super) fn standing(
    words: Words,
    called: &str,
    requirement: &AccessRequirement,
    today: NaiveDate,
) -> Option<Tag> {
    let facts = &requirement.facts;
    if facts.is_guess() {
        let guess = words.access_requirement_said_guessed(called);
        return Some(Tag::new(TagKind::Wait, guess));
    }
    facts
        .is_due(today)
        .then(|| Tag::new(TagKind::Wait, words.access_requirement_said_due(called)))
}

/// A mark of the action, never of a person.
pub(super) fn icon(category: AccessCategory) -> Icon {
    match category {
        AccessCategory::Information => Icon::EasyWords,
        AccessCategory::Communication => Icon::Talk,
        AccessCategory::Venue => Icon::Door,
        AccessCategory::Timing => Icon::Clock,
        AccessCategory::Assistance => Icon::People,
        AccessCategory::Sensory => Icon::Ear,
        AccessCategory::Diet => Icon::Cup,
        AccessCategory::Technology => Icon::Screen,
    }
}

#[cfg(test)]
mod tests {
    use super::NAMES_A_PERSON;
    use std::collections::BTreeSet;

    /// What stands in addresses and names nobody, or many people, or something of a meeting that everybody sees.
    const NAMES_NOBODY: &str = "about access_audit access_audit_item access_question activity area arrangement backup budget \
        category closure easy_profile file format heading id interest item jargon_word kind lesson line logo meeting \
        monitoring_question number one_off_day paper photo picture policy promise purpose rate requirement review role_description run \
        sheet skills_audit staff step time training versioned_paper";

    /// A page that deals with one person shows what we do for them. Whoever adds an address decides here whether it names one.
    #[test]
    fn every_part_of_an_address_is_known_to_name_a_person_or_not_to() {
        let mut strangers = BTreeSet::new();
        for route in crate::route::all() {
            for part in route.path.split('{').skip(1) {
                let part = part.split('}').next().unwrap_or_default();
                let part = part.trim_start_matches('*');
                let names = NAMES_A_PERSON.iter().any(|(name, _)| *name == part);
                let known = names || NAMES_NOBODY.split_whitespace().any(|name| name == part);
                if !known {
                    strangers.insert(part);
                }
            }
        }
        assert_eq!(strangers, BTreeSet::new());
    }
}
