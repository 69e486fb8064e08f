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

/// A way that may be used, with its address or number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usable<'a> {
    /// The way.
    pub route: ContactRoute,
    /// The address or number; never empty.
    pub details: &'a str,
    /// Whether it is the person's first choice.
    pub preferred: bool,
}

impl Contact {
    /// Every way that may be used now, the first choice first. Lists, letters, labels and pages ask this or [`Contact::usable`], and
    /// nothing else: what the person asked the charity not to use is not among them. A rule of the house keeps it so (`tests/tidy.rs`).
    pub fn routes(&self) -> Vec<Usable<'_>> {
        let mut routes: Vec<Usable<'_>> = ContactRoute::ALL
            .iter()
            .filter_map(|route| {
                Some(Usable {
                    route: *route,
                    details: self.usable(*route)?,
                    preferred: self.preferred == Some(*route),
                })
            })
            .collect();
        routes.sort_by_key(|it| !it.preferred);
        routes
    }

    /// What is kept for this route, whether or not it may be used.
    fn details(&self, route: ContactRoute) -> &str {
        match route {
            ContactRoute::Post => &self.post,
            ContactRoute::Email => &self.email,
            ContactRoute::Phone => &self.phone,
            ContactRoute::Text => &self.text,
        }
    }

    /// The address or number of a route the person asked the charity not to use, for comparing and nothing else.
    pub(crate) fn refused(&self, route: ContactRoute) -> Option<&str> {
        (!self.may_use(route)).then(|| self.details(route))
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

    proptest::proptest! {
        #[test]
        fn what_is_not_to_be_used_is_never_given(
            kept in proptest::array::uniform4(proptest::bool::ANY),
            not in proptest::array::uniform4(proptest::bool::ANY),
            preferred in 0_usize..5,
        ) {
            let details = |at: usize| if kept[at] { format!("way {at}") } else { String::new() };
            let contact = Contact {
                post: details(0),
                email: details(1),
                phone: details(2),
                text: details(3),
                good_times: String::new(),
                do_not_use: (0..4).filter(|at| not[*at]).map(|at| ContactRoute::ALL[at]).collect(),
                preferred: ContactRoute::ALL.get(preferred).copied(),
            };
            let routes = contact.routes();
            for (at, route) in ContactRoute::ALL.iter().enumerate() {
                let given = routes.iter().any(|it| it.route == *route);
                proptest::prop_assert_eq!(given, kept[at] && !not[at]);
            }
            let first_choice = routes.iter().position(|it| it.preferred);
            proptest::prop_assert!(first_choice.is_none_or(|at| at == 0));
        }
    }

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
