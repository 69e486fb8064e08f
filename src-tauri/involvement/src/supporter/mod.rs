//! Supporters: people who help a representative to take part, and what the representative wants them to get a copy of.

mod rules;
mod store;

pub use rules::SupporterDraft;

use alongside_locales::Words;

use crate::{
    Id, Noun, choices,
    representative::{Contact, ContactRoute, RepresentativeId},
};

/// A supporter as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supporter {
    /// Its id.
    pub id: SupporterId,
    /// How often it was saved.
    pub version: i64,
    /// Whom they support.
    pub representative: RepresentativeId,
    /// What is known of them.
    pub facts: SupporterFacts,
    /// Whether it was archived.
    pub archived: bool,
}

/// The id of a supporter.
pub type SupporterId = Id<Supporter>;

impl Noun for Supporter {
    const KIND: &'static str = "supporter";
}

/// What is known of a supporter, once it was checked. All text may be empty, the name excepted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SupporterFacts {
    /// Their name.
    pub name: String,
    /// How they help: "comes to meetings with her".
    pub how: String,
    /// Postal address, a line each.
    pub post: String,
    /// Email address.
    pub email: String,
    /// Number to ring.
    pub phone: String,
    /// What they get a copy of, in the order of [`Copied::ALL`].
    pub copied: Vec<Copied>,
}

choices!(
    /// What a supporter gets a copy of.
    Copied:
    /// Every pack of papers.
    Packs = "packs",
    /// Letters about times and places.
    Letters = "letters",
);

impl SupporterFacts {
    /// Where this supporter's copy of a letter goes: a way of their own, post before email. A way that the person asked the charity not to
    /// use stays closed where it is the same address, as in one household. `None`: into their hands.
    pub fn copy_goes_to<'a>(&'a self, person: &Contact) -> Option<(ContactRoute, &'a str)> {
        let same = |one: &str, other: &str| {
            let letters = |text: &str| -> String {
                let kept = text.chars().filter(|c| c.is_alphanumeric());
                kept.flat_map(char::to_lowercase).collect()
            };
            letters(one) == letters(other)
        };
        [
            (ContactRoute::Post, &self.post),
            (ContactRoute::Email, &self.email),
        ]
        .into_iter()
        .filter(|(_, details)| !details.is_empty())
        .find(|(route, details)| {
            let refused = person.refused(*route);
            refused.is_none_or(|refused| !same(refused, details))
        })
        .map(|(route, details)| (route, details.as_str()))
    }
}

impl Copied {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Packs => words.supporter_copied_packs(),
            Self::Letters => words.supporter_copied_letters(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_never_goes_by_a_way_that_the_person_refused() {
        let kim = SupporterFacts {
            name: "Kim".into(),
            post: "14 Weir Street\nMarlbrook".into(),
            email: "kim@example.org".into(),
            phone: "01632 960 002".into(),
            ..SupporterFacts::default()
        };
        let rosie = |do_not_use: &[ContactRoute]| Contact {
            post: "14 Weir street, Marlbrook".into(),
            email: "kim@example.org".into(),
            do_not_use: do_not_use.to_vec(),
            ..Contact::default()
        };
        let by = |person: &Contact| kim.copy_goes_to(person).map(|(route, _)| route);
        assert_eq!(by(&rosie(&[])), Some(ContactRoute::Post));
        // They live at one address: no letter comes there.
        let no_post = rosie(&[ContactRoute::Post]);
        assert_eq!(by(&no_post), Some(ContactRoute::Email));
        let neither = rosie(&[ContactRoute::Post, ContactRoute::Email]);
        assert_eq!(by(&neither), None, "and never by phone");
        // What the person refused for themselves does not close another address.
        let elsewhere = Contact {
            post: "3 Chapel Rise".into(),
            ..no_post
        };
        assert_eq!(by(&elsewhere), Some(ContactRoute::Post));
    }
}
