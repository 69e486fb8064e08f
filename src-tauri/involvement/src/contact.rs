//! Ways to reach someone: what an email address and a telephone number look like.

use crate::problem::one_line;

/// Longest email address: RFC 5321, 4.5.3.1.3 leaves 254 characters.
const LONGEST_EMAIL: usize = 254;

/// An email address as typed, tidied; empty if nothing was typed, `None` if it cannot be one. Only plain mistakes are
/// caught: whether it arrives, nobody can tell from its look.
pub fn email(typed: &str) -> Option<String> {
    let email = one_line(typed, LONGEST_EMAIL).ok()?;
    if email.is_empty() {
        return Some(email);
    }
    let (name, domain) = email.split_once('@')?;
    let whole = !name.is_empty() && !email.contains(char::is_whitespace) && !domain.contains('@');
    let labels = domain.contains('.') && domain.split('.').all(|label| !label.is_empty());
    (whole && labels).then_some(email)
}

/// A telephone number as typed, tidied; empty if nothing was typed, `None` if it cannot be one. Spaces, brackets, dots
/// and hyphens stay, because people read numbers in groups; words such as "ext" or "text only" may follow.
pub fn phone(typed: &str) -> Option<String> {
    let phone = one_line(typed, 60).ok()?;
    if phone.is_empty() {
        return Some(phone);
    }
    // Three figures for short codes such as 999; at most 15 by ITU E.164, and an extension.
    let figures = phone.chars().filter(char::is_ascii_digit).count();
    let starts_right = phone.starts_with(|c: char| c.is_ascii_digit() || c == '+' || c == '(');
    (starts_right && (3..=20).contains(&figures)).then_some(phone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_mistakes_in_an_email_address_are_caught() {
        assert_eq!(
            email(" kate@marlbrook.example ").as_deref(),
            Some("kate@marlbrook.example")
        );
        assert_eq!(email("").as_deref(), Some(""));
        for wrong in [
            "kate",
            "kate@",
            "@marlbrook.example",
            "kate@marlbrook",
            "kate m@x.example",
            "a@b@c.example",
            "a@b..uk",
        ] {
            assert_eq!(email(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn numbers_stay_as_people_group_them() {
        for right in [
            "01632 960 001",
            "+44 (0)1632 960001",
            "18001 01632 960001",
            "01632 960001 ext 12",
        ] {
            assert_eq!(phone(right).as_deref(), Some(right));
        }
        for wrong in [
            "ask Joan",
            "12",
            "phone 01632 960001",
            "0163296000101632960001",
        ] {
            assert_eq!(phone(wrong), None, "{wrong}");
        }
    }
}
