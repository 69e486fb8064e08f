//! What to do next for a representative: one thing, the most useful one, or nothing.

use super::address;
use crate::layout::Link;
use alongside_involvement::access_requirement::AccessRequirement;
use alongside_involvement::representative::{
    Delivery, FormatPreference, Representative, RepresentativeStatus, SaidBy,
};
use alongside_locales::Words;
use chrono::NaiveDate;

/// One thing to do, why, and where.
#[derive(Debug)]
pub(super) struct Next {
    pub what: String,
    pub why: String,
    pub go: Link,
}

/// The most useful thing to do on `today`, if there is any. Nothing is asked of people who have left.
pub(super) fn next(
    words: Words,
    person: &Representative,
    requirements: &[AccessRequirement],
    in_activity: bool,
    today: NaiveDate,
) -> Option<Next> {
    if person.archived || person.facts.status == RepresentativeStatus::Left {
        return None;
    }
    let called = person.facts.called();
    let Some(format) = &person.format else {
        return Some(Next {
            what: words.representative_next_ask(called),
            why: words.representative_next_ask_why().to_string(),
            go: papers(words, person),
        });
    };
    ask_again(words, person, format, today)
        .or_else(|| address_missing(words, person, format))
        .or_else(|| access(words, person, requirements, today))
        .or_else(|| {
            (!in_activity).then(|| Next {
                what: words.representative_next_activity(called),
                why: words.representative_next_activity_why(called),
                go: Link::new("/activities", words.representative_next_activity_go()),
            })
        })
}

fn ask_again(
    words: Words,
    person: &Representative,
    format: &FormatPreference,
    today: NaiveDate,
) -> Option<Next> {
    let called = person.facts.called();
    if format.said_by == SaidBy::Guessed {
        return Some(Next {
            what: words.representative_next_confirm(called),
            why: words.representative_next_confirm_why(called),
            go: papers(words, person),
        });
    }
    let due = format.ask_again()?;
    (due <= today).then(|| Next {
        what: words.representative_next_again(called),
        why: words.representative_next_again_why(&words.day_short(format.said_on)),
        go: papers(words, person),
    })
}

/// A guess is asked about before anything is merely asked again.
fn access(
    words: Words,
    person: &Representative,
    requirements: &[AccessRequirement],
    today: NaiveDate,
) -> Option<Next> {
    let called = person.facts.called();
    let check = Link::new(
        format!("{}/access/check", address(person.id)),
        words.access_requirement_check(called),
    );
    if requirements.is_empty() {
        return Some(Next {
            what: words.representative_next_access(called),
            why: words.representative_next_access_why().to_string(),
            go: Link::new(
                format!("{}/access/new", address(person.id)),
                words.access_requirement_add(),
            ),
        });
    }
    if requirements.iter().any(|it| it.facts.is_guess()) {
        return Some(Next {
            what: words.representative_next_access_guess(called),
            why: words.representative_next_access_guess_why(called),
            go: check,
        });
    }
    let last = requirements
        .iter()
        .filter(|it| it.facts.is_due(today))
        .filter_map(|it| it.facts.stated.confirmed())
        .map(|confirmed| confirmed.on)
        .min()?;
    Some(Next {
        what: words.representative_next_access_again(called),
        why: words.representative_next_access_again_why(&words.day_short(last)),
        go: check,
    })
}

fn address_missing(
    words: Words,
    person: &Representative,
    format: &FormatPreference,
) -> Option<Next> {
    let called = person.facts.called();
    let route = format.delivery.route()?;
    if person.facts.contact.usable(route).is_some() {
        return None;
    }
    let (what, why) = match format.delivery {
        Delivery::Email => (
            words.representative_next_email(called),
            words.representative_next_email_why(),
        ),
        _ => (
            words.representative_next_address(called),
            words.representative_next_address_why(),
        ),
    };
    Some(Next {
        go: Link::new(
            format!("{}/edit#{}", address(person.id), route.code()),
            what.clone(),
        ),
        what,
        why: why.to_string(),
    })
}

fn papers(words: Words, person: &Representative) -> Link {
    let text = match person.format {
        None => words.representative_show_papers_ask(person.facts.called()),
        Some(_) => words.representative_show_papers_change(person.facts.called()),
    };
    Link::new(format!("{}/format", address(person.id)), text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_involvement::access_requirement::{
        AccessCategory, AccessRequirementFacts, AccessRequirementId, Confirmed, Stated,
    };
    use alongside_involvement::representative::{
        Contact, PaperFormat, RepresentativeFacts, RepresentativeId,
    };
    use alongside_locales::Language;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn rosie() -> Representative {
        let id: RepresentativeId = "01900000-0000-7000-8000-000000000001".parse().unwrap();
        Representative {
            id,
            version: 1,
            facts: RepresentativeFacts {
                name: "Rosie Tattersall".into(),
                called: String::new(),
                full_name: String::new(),
                pronunciation: String::new(),
                pronouns: String::new(),
                strengths: String::new(),
                own_words: String::new(),
                status: RepresentativeStatus::Active,
                since: None,
                contact: Contact::default(),
            },
            format: Some(FormatPreference {
                format: PaperFormat::EasyRead,
                points: None,
                typeface: None,
                paper: String::new(),
                delivery: Delivery::Post,
                copies: 1,
                language: Language::English,
                have_by: 10,
                calendar: false,
                said_by: SaidBy::Person,
                said_on: day(2026, 1, 15),
            }),
            archived: false,
        }
    }

    fn what(person: &Representative, in_activity: bool, today: NaiveDate) -> Option<String> {
        let words = Words::new(Language::English);
        let said = Stated::ByPerson(Confirmed::yearly(day(2027, 1, 1)));
        let requirements = [requirement(said)];
        next(words, person, &requirements, in_activity, today).map(|next| next.what)
    }

    fn requirement(stated: Stated) -> AccessRequirement {
        let id: AccessRequirementId = "01900000-0000-7000-8000-000000000002".parse().unwrap();
        AccessRequirement {
            id,
            version: 1,
            facts: AccessRequirementFacts {
                category: AccessCategory::Venue,
                we_do: "We send a photo of the building".into(),
                lead_days: 0,
                booking: None,
                break_every: None,
                share_with: Vec::new(),
                stated,
            },
            noted_on: day(2026, 12, 2),
            archived: false,
        }
    }

    #[test]
    fn what_we_do_is_asked_checked_and_asked_again() {
        let words = Words::new(Language::English);
        let mut person = rosie();
        person.facts.contact.post = "1 Mill Lane".into();
        let what = |requirements: &[AccessRequirement], today| {
            next(words, &person, requirements, true, today).map(|next| next.what)
        };
        let today = day(2026, 12, 2);
        let asked = what(&[], today);
        assert_eq!(asked.as_deref(), Some("Ask Rosie what we should do"));
        let guess = what(&[requirement(Stated::Guessed)], today);
        assert_eq!(guess.as_deref(), Some("Check with Rosie what we do"));
        let said = requirement(Stated::ByPerson(Confirmed::yearly(day(2025, 12, 3))));
        assert_eq!(what(std::slice::from_ref(&said), today), None);
        let again = what(&[said], day(2026, 12, 3));
        let check = "Check access requirements with Rosie";
        assert_eq!(again.as_deref(), Some(check));
    }

    #[test]
    fn first_somebody_asks_how_papers_come() {
        let mut person = rosie();
        person.format = None;
        let next = what(&person, true, day(2026, 2, 1));
        assert_eq!(next.as_deref(), Some("Ask Rosie how to send papers"));
    }

    #[test]
    fn once_a_year_somebody_asks_again() {
        let mut person = rosie();
        person.facts.contact.post = "1 Mill Lane".into();
        assert_eq!(what(&person, true, day(2027, 1, 14)), None);
        let next = what(&person, true, day(2027, 1, 15));
        assert_eq!(
            next.as_deref(),
            Some("Ask Rosie whether papers still come the right way")
        );
    }

    #[test]
    fn papers_by_post_need_an_address() {
        let next = what(&rosie(), true, day(2026, 2, 1));
        assert_eq!(next.as_deref(), Some("Add Rosie’s address"));
    }

    #[test]
    fn nothing_is_asked_of_people_who_have_left() {
        let mut person = rosie();
        person.facts.status = RepresentativeStatus::Left;
        assert_eq!(what(&person, false, day(2028, 1, 1)), None);
    }
}
