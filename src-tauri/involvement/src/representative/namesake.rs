//! People of one name: what tells them apart wherever staff read or choose a name. Papers, envelopes and files say the name alone.

use std::collections::HashMap;

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{ContactRoute, Representative, RepresentativeFacts, RepresentativeId};
use crate::store::{Read, StoreError};

/// Everybody whose name somebody else has, too, and what tells them apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Namesakes {
    apart: HashMap<RepresentativeId, Apart>,
}

/// What tells somebody from others of the same name.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Apart {
    /// Words of the person's own: what everybody calls them, their full name, or their town.
    Words(String),
    /// Representative since this day.
    Since(NaiveDate),
    /// In the order in which they were added: this one, of so many.
    Number(usize, usize),
}

impl Namesakes {
    /// Reads them. Where all names are different, this is one short question.
    pub fn of(store: &impl Read) -> Result<Self, StoreError> {
        Ok(Self::among(&Representative::of_one_name(store)?))
    }

    /// Of all these people, those who have a namesake among them.
    fn among(people: &[Representative]) -> Self {
        let mut groups: HashMap<String, Vec<&Representative>> = HashMap::new();
        for person in people {
            let name = person.facts.name.to_lowercase();
            groups.entry(name).or_default().push(person);
        }
        let mut apart = HashMap::new();
        for mut group in groups.into_values().filter(|group| group.len() > 1) {
            // The ids tell who was added first.
            group.sort_by_key(|person| person.id.uuid());
            let told = tell_apart(&group);
            apart.extend(group.iter().map(|person| person.id).zip(told));
        }
        Self { apart }
    }

    /// Whether somebody else has the same name.
    pub fn has(&self, person: RepresentativeId) -> bool {
        self.apart.contains_key(&person)
    }

    /// The name of a person for staff: alone where nobody else has it, otherwise with what tells them apart.
    pub fn name(&self, words: Words, person: RepresentativeId, name: &str) -> String {
        match self.apart.get(&person) {
            None => name.to_string(),
            // A full name that is no other: the namesake's is longer, and says it.
            Some(Apart::Words(own)) if own.eq_ignore_ascii_case(name) => name.to_string(),
            Some(Apart::Words(own)) => words.representative_namesake(name, own),
            Some(Apart::Since(day)) => {
                words.representative_namesake_since(name, &words.day_short(*day))
            }
            Some(Apart::Number(number, of)) => {
                words.representative_namesake_number(name, &number.to_string(), &of.to_string())
            }
        }
    }

    /// Calls a person on a page by what tells them from their namesakes. Never for what leaves the program, nor for what is saved.
    pub fn tell(&self, words: Words, person: &mut Representative) {
        if self.has(person.id) {
            let told = self.name(words, person.id, &person.facts.name);
            person.facts.called.clone_from(&told);
            person.facts.name = told;
        }
    }

    /// Everyone who is not archived, by name, each told from the others: for choosing one.
    pub fn to_choose(
        store: &impl Read,
        words: Words,
    ) -> Result<Vec<(RepresentativeId, String)>, StoreError> {
        let namesakes = Self::of(store)?;
        let names = Representative::names(store)?.into_iter();
        let names = names.map(|(id, name)| (id, namesakes.name(words, id, &name)));
        Ok(names.collect())
    }
}

/// The first thing that all of a group have, and each another.
fn tell_apart(group: &[&Representative]) -> Vec<Apart> {
    let own: [fn(&RepresentativeFacts) -> Option<String>; 3] = [called, full_name, town];
    for own in own {
        let told: Option<Vec<String>> = group.iter().map(|it| own(&it.facts)).collect();
        let as_heard = |told: &Vec<String>| {
            let heard: Vec<String> = told.iter().map(|it| it.to_lowercase()).collect();
            all_differ(&heard)
        };
        if let Some(told) = told.filter(as_heard) {
            return told.into_iter().map(Apart::Words).collect();
        }
    }
    let since: Option<Vec<NaiveDate>> = group.iter().map(|it| it.facts.since).collect();
    match since.filter(|told| all_differ(told)) {
        Some(told) => told.into_iter().map(Apart::Since).collect(),
        None => (1..=group.len())
            .map(|number| Apart::Number(number, group.len()))
            .collect(),
    }
}

fn all_differ<T: Eq + std::hash::Hash>(told: &[T]) -> bool {
    let mut seen = std::collections::HashSet::new();
    told.iter().all(|it| seen.insert(it))
}

fn called(facts: &RepresentativeFacts) -> Option<String> {
    Some(facts.called().to_string())
}

fn full_name(facts: &RepresentativeFacts) -> Option<String> {
    Some(facts.name_on_papers().to_string())
}

/// The last line of the address that names a place, if the charity may use the address: no postcode, no house with a number.
fn town(facts: &RepresentativeFacts) -> Option<String> {
    let address = facts.contact.usable(ContactRoute::Post)?;
    address.lines().rev().find_map(|line| {
        let has_digit = |word: &&str| word.chars().any(|c| c.is_ascii_digit());
        let words: Vec<&str> = line.split_whitespace().collect();
        let postcode = words.iter().rev().take_while(|it| has_digit(it)).count();
        let place = &words[..words.len() - postcode];
        let names_a_place = !place.is_empty() && !place.iter().any(has_digit);
        names_a_place.then(|| place.join(" "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::representative::{Contact, RepresentativeStatus};
    use alongside_locales::Language;
    use chrono::{DateTime, TimeDelta};

    fn person(number: i64, name: &str) -> Representative {
        let added = DateTime::parse_from_rfc3339("2027-01-08T09:00:00+00:00").unwrap();
        Representative {
            id: RepresentativeId::new(added + TimeDelta::days(number)),
            version: 1,
            facts: RepresentativeFacts {
                name: name.into(),
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
            format: None,
            archived: false,
        }
    }

    fn said(people: &[Representative]) -> Vec<String> {
        let namesakes = Namesakes::among(people);
        let words = Words::new(Language::English);
        let name = |it: &Representative| namesakes.name(words, it.id, &it.facts.name);
        people.iter().map(name).collect()
    }

    #[test]
    fn a_name_that_one_person_has_stands_alone() {
        let people = [person(1, "Joan Whitlock"), person(2, "Joan Whitley")];
        assert_eq!(said(&people), ["Joan Whitlock", "Joan Whitley"]);
    }

    #[test]
    fn the_first_thing_that_differs_is_said() {
        let mut people = vec![person(1, "Joan Whitlock"), person(2, "joan whitlock")];
        assert_eq!(
            said(&people),
            ["Joan Whitlock (1 of 2)", "joan whitlock (2 of 2)"],
            "nothing else is known"
        );
        for (person, day) in people.iter_mut().zip(["2026-04-01", "2026-09-01"]) {
            person.facts.since = Some(day.parse().unwrap());
        }
        assert_eq!(
            said(&people),
            [
                "Joan Whitlock (since 1 April 2026)",
                "joan whitlock (since 1 September 2026)"
            ]
        );
        for (person, post) in people.iter_mut().zip([
            "3 Chapel Rise\nMarlbrook\nMB1 2CD",
            "The Cottage\nHatherleigh EX20 3AA\n",
        ]) {
            person.facts.contact.post = post.into();
        }
        assert_eq!(
            said(&people),
            ["Joan Whitlock (Marlbrook)", "joan whitlock (Hatherleigh)"]
        );
        people[1].facts.full_name = "Joan Ann Whitlock".into();
        assert_eq!(
            said(&people),
            ["Joan Whitlock", "joan whitlock (Joan Ann Whitlock)"]
        );
        people[0].facts.called = "Joanie".into();
        assert_eq!(
            said(&people),
            ["Joan Whitlock (Joanie)", "joan whitlock (joan)"]
        );
    }

    #[test]
    fn an_address_that_is_not_to_be_used_tells_nobody_apart() {
        let mut people = [person(1, "Joan Whitlock"), person(2, "Joan Whitlock")];
        for (person, town) in people.iter_mut().zip(["Marlbrook", "Hatherleigh"]) {
            person.facts.contact.post = format!("The Cottage\n{town}");
        }
        people[1].facts.contact.do_not_use = vec![ContactRoute::Post];
        let numbered = ["Joan Whitlock (1 of 2)", "Joan Whitlock (2 of 2)"];
        assert_eq!(said(&people), numbered);
    }
}
