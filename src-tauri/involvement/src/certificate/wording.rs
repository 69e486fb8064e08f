//! Words that have no place on a certificate.
//!
//! A certificate is shown to employers and hung on walls. It says what somebody did; it never gives away impairment, health,
//! benefits or payment, and does not call a person a service user. The words stand in `certificate.ftl` of both languages,
//! and both lists are looked through whatever language the certificate is in.

use alongside_locales::{Language, Words};

/// What a word gives away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnwantedKind {
    /// Impairment or health.
    Impairment,
    /// Benefits.
    Benefits,
    /// Payment, expenses or their absence.
    Payment,
    /// It calls people by the service they use.
    ServiceUser,
}

/// A word that has no place on a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unwanted {
    /// The word as it was typed.
    pub found: String,
    /// What it gives away.
    pub kind: UnwantedKind,
}

impl Unwanted {
    /// What to change, kindly.
    pub fn advice(&self, words: Words) -> String {
        match self.kind {
            UnwantedKind::Impairment => words.certificate_wording_impairment(&self.found),
            UnwantedKind::Benefits => words.certificate_wording_benefits(&self.found),
            UnwantedKind::Payment => words.certificate_wording_payment(&self.found),
            UnwantedKind::ServiceUser => words.certificate_wording_service_user(&self.found),
        }
    }
}

/// The first word in `text` that has no place on a certificate.
pub fn unwanted(text: &str) -> Option<Unwanted> {
    first(text, |_| true)
}

/// The first word in `text` that gives away impairment or health: it stands in no report either.
pub fn gives_away(text: &str) -> Option<Unwanted> {
    first(text, |kind| kind == UnwantedKind::Impairment)
}

fn first(text: &str, looked_for: impl Fn(UnwantedKind) -> bool) -> Option<Unwanted> {
    let typed = split(text);
    (0..typed.len()).find_map(|start| {
        let rest = typed.get(start..)?;
        let found = [Language::English, Language::Welsh]
            .into_iter()
            .find_map(|language| {
                lists(Words::new(language))
                    .into_iter()
                    .filter(|(kind, _)| looked_for(*kind))
                    .find_map(|(kind, list)| {
                        list.split(',')
                            .find_map(|entry| matches(entry, rest))
                            .map(|length| (kind, length))
                    })
            });
        let (kind, length) = found?;
        let found = rest.get(..length)?.join(" ");
        Some(Unwanted { found, kind })
    })
}

fn lists(words: Words) -> [(UnwantedKind, &'static str); 4] {
    [
        (
            UnwantedKind::Impairment,
            words.certificate_unwanted_impairment(),
        ),
        (
            UnwantedKind::Benefits,
            words.certificate_unwanted_benefits(),
        ),
        (UnwantedKind::Payment, words.certificate_unwanted_payment()),
        (
            UnwantedKind::ServiceUser,
            words.certificate_unwanted_service_user(),
        ),
    ]
}

/// How many of the typed words the entry covers, if they begin with it. An entry is one word or several; a star at its end
/// stands for any ending; capital letters count only in an entry of capitals alone, such as PIP.
fn matches(entry: &str, typed: &[&str]) -> Option<usize> {
    let entry = entry.trim();
    let (entry, open) = match entry.strip_suffix('*') {
        Some(stem) => (stem, true),
        None => (entry, false),
    };
    let wanted = split(entry);
    let exact = !entry.chars().any(char::is_lowercase);
    let fold = |word: &str| {
        if exact {
            word.to_string()
        } else {
            word.to_lowercase()
        }
    };
    let last = wanted.len().checked_sub(1)?;
    let fits = wanted.iter().enumerate().all(|(at, want)| {
        typed.get(at).is_some_and(|have| {
            let (want, have) = (fold(want), fold(have));
            if at == last && open {
                have.starts_with(&want)
            } else {
                have == want
            }
        })
    });
    fits.then_some(wanted.len())
}

/// Words without what stands between them; an apostrophe belongs to its word, a hyphen parts two, a pound sign is a word.
fn split(text: &str) -> Vec<&str> {
    let between = |c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '£'));
    text.split(between)
        .flat_map(|word| match word.strip_prefix('£') {
            Some(_) => vec!["£"],
            None => vec![word.trim_matches(['\'', '’'])],
        })
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(String, UnwantedKind)> {
        unwanted(text).map(|it| (it.found, it.kind))
    }

    #[test]
    fn what_people_did_may_be_said() {
        for text in [
            "took part in 11 activities with Marlbrook Voices and helped run the Partnership Board",
            "People can now book Dial-a-Ride by text as well as by phone.",
            "Asking questions\nCo-chairing",
            "for the benefit of everyone in Marlbrook",
            "Pip Harris explained the new booking rules",
            "Gall pobl nawr drefnu Dial-a-Ride drwy neges destun.",
            "",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn what_gives_somebody_away_is_found_in_both_languages() {
        use UnwantedKind::{Benefits, Impairment, Payment, ServiceUser};
        for (text, word, kind) in [
            ("spoke for Deaf people", "Deaf", Impairment),
            ("a wheelchair-user’s view", "wheelchair", Impairment),
            (
                "People with LEARNING DIFFICULTIES",
                "LEARNING DIFFICULTIES",
                Impairment,
            ),
            ("her mental health", "mental health", Impairment),
            ("pobl anabl", "anabl", Impairment),
            ("gwaith ar iechyd meddwl", "iechyd meddwl", Impairment),
            ("while on Universal Credit", "Universal Credit", Benefits),
            ("gets PIP", "PIP", Benefits),
            ("ar fudd-daliadau", "fudd daliadau", Benefits),
            ("was paid £82.50", "paid", Payment),
            ("£82.50 a day", "£", Payment),
            ("an involvement payment", "payment", Payment),
            ("a service-user representative", "service user", ServiceUser),
            (
                "defnyddwyr gwasanaethau",
                "defnyddwyr gwasanaethau",
                ServiceUser,
            ),
        ] {
            assert_eq!(found(text), Some((word.to_string(), kind)), "{text}");
        }
    }

    #[test]
    fn the_advice_names_the_word() {
        let found = unwanted("a service user").unwrap();
        assert!(
            found
                .advice(Words::new(Language::English))
                .contains("“service user”")
        );
        assert!(
            found
                .advice(Words::new(Language::Welsh))
                .contains("“service user”")
        );
    }
}
