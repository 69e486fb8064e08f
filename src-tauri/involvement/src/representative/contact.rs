//! How to reach a representative, and how not to.

use alongside_locales::Words;

use crate::choices;

choices!(
    /// A way to reach somebody.
    ContactRoute:
    /// A letter.
    Post = "post",
    /// An email.
    Email = "email",
    /// A phone call.
    Phone = "phone",
    /// A text message.
    Text = "text",
);

/// How to reach a representative. All text may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// Postal address, a line each.
    pub post: String,
    /// Email address.
    pub email: String,
    /// Number to ring.
    pub phone: String,
    /// Number to text.
    pub text: String,
    /// When and how the person likes to be reached: "On weekdays after 10am".
    pub good_times: String,
    /// Routes the person asked the charity not to use, in the order of [`ContactRoute::ALL`]. Enforced: see
    /// [`Contact::usable`].
    pub do_not_use: Vec<ContactRoute>,
    /// The route the person likes best; never one of those not to be used.
    pub preferred: Option<ContactRoute>,
}

impl Contact {
    /// What is kept for this route, whether or not it may be used.
    pub fn details(&self, route: ContactRoute) -> &str {
        match route {
            ContactRoute::Post => &self.post,
            ContactRoute::Email => &self.email,
            ContactRoute::Phone => &self.phone,
            ContactRoute::Text => &self.text,
        }
    }

    /// Whether the person lets the charity use this route.
    pub fn may_use(&self, route: ContactRoute) -> bool {
        !self.do_not_use.contains(&route)
    }

    /// The address or number, if there is one and it may be used. Whoever sends something asks this and nothing else.
    pub fn usable(&self, route: ContactRoute) -> Option<&str> {
        let details = self.details(route);
        (self.may_use(route) && !details.is_empty()).then_some(details)
    }
}

impl ContactRoute {
    /// Its name: "Email".
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Post => words.representative_route_post(),
            Self::Email => words.representative_route_email(),
            Self::Phone => words.representative_route_phone(),
            Self::Text => words.representative_route_text(),
        }
    }

    /// What is said where the person does not want it: "Do not email".
    pub fn not_to_be_used(self, words: Words) -> &'static str {
        match self {
            Self::Post => words.representative_route_not_post(),
            Self::Email => words.representative_route_not_email(),
            Self::Phone => words.representative_route_not_phone(),
            Self::Text => words.representative_route_not_text(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_that_is_not_to_be_used_gives_no_address() {
        let contact = Contact {
            email: "rosie@example.org".into(),
            phone: "01632 960 001".into(),
            do_not_use: vec![ContactRoute::Email],
            ..Contact::default()
        };
        assert_eq!(contact.usable(ContactRoute::Email), None);
        assert_eq!(contact.usable(ContactRoute::Phone), Some("01632 960 001"));
        assert_eq!(contact.usable(ContactRoute::Post), None);
    }
}
