//! Who is named in an activity and works here no longer. Nothing is changed for that: papers that were made keep the name, and somebody
//! says who takes their place.

use alongside_locales::Words;

use super::Activity;
use crate::{
    staff::Staff,
    store::{Read, StoreError},
};

/// As what somebody is named in an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamedAs {
    /// Whom to ask.
    Contact,
    /// Whom to ask when the contact is away.
    Deputy,
    /// The senior person who stands for it.
    Sponsor,
}

/// Somebody who is named in an activity and has left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// As what.
    pub named: NamedAs,
    /// Their name, as it stands there.
    pub name: String,
}

impl Left {
    /// Everybody who is named in the activity and has left.
    pub fn of(store: &impl Read, activity: &Activity) -> Result<Vec<Self>, StoreError> {
        let facts = &activity.facts;
        let mut left = Vec::new();
        let staff = [
            (NamedAs::Contact, Some(facts.contact)),
            (NamedAs::Deputy, facts.deputy),
        ];
        for (named, id) in staff {
            let Some(id) = id else { continue };
            let person = Staff::find(store, id)?;
            if person.archived_at.is_some() {
                let name = person.facts.name;
                left.push(Self { named, name });
            }
        }
        if activity.sponsor_has_left(store)? {
            left.push(Self {
                named: NamedAs::Sponsor,
                name: facts.sponsor.clone(),
            });
        }
        Ok(left)
    }

    /// That they have left, in a sentence.
    pub fn sentence(&self, words: Words) -> String {
        match self.named {
            NamedAs::Contact => words.activity_left_contact(&self.name),
            NamedAs::Deputy => words.activity_left_deputy(&self.name),
            NamedAs::Sponsor => words.activity_left_sponsor(&self.name),
        }
    }
}
