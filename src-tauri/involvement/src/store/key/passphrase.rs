//! Passphrases: how they are compared, and which are too easy to guess.
//!
//! The rules are those of the National Cyber Security Centre (ncsc.gov.uk, "Three random words", "Password policy:
//! updating your approach"): long beats complicated, nothing about capitals, figures or signs, nothing expires, common
//! ones are refused.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The fewest characters. Three short words with spaces are about as long.
pub const SHORTEST: usize = 12;

/// The fewest characters that must be left when everything easy to guess is taken out.
const LEAST_OWN: usize = 6;

/// Pieces of common passphrases, longest first where one holds another.
const COMMON: &str = include_str!("common.txt");

/// Why a passphrase is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseFault {
    /// Fewer than [`SHORTEST`] characters.
    #[error("{length} characters")]
    TooShort {
        /// How many there are.
        length: usize,
    },
    /// Common, repeated, or made of words people would try first, such as the charity's name.
    #[error("easy to guess")]
    EasyToGuess,
    /// Not to be used here. The reason, which is that a colleague has the same, is not for the page to tell.
    #[error("taken")]
    Taken,
}

/// Is this a passphrase to rely on? `near` are words people would try first: the charity's name, the person's own.
pub fn check_passphrase(typed: &str, near: &[&str]) -> Result<(), PassphraseFault> {
    let passphrase = tidy(typed);
    let length = passphrase.chars().count();
    if length < SHORTEST {
        return Err(PassphraseFault::TooShort { length });
    }
    let near: Vec<String> = near
        .iter()
        .flat_map(|words| words.split_whitespace())
        .map(|word| tidy(word).to_string())
        .collect();
    let mut own = passphrase.to_string();
    for piece in near
        .iter()
        .map(String::as_str)
        .filter(|word| word.chars().count() > 2)
        .chain(COMMON.lines())
    {
        own = own.replace(piece, "");
    }
    let own: Vec<char> = own.chars().filter(|c| c.is_alphanumeric()).collect();
    // Neighbours in the alphabet or among the figures, and repeats, count once.
    let steps = own
        .windows(2)
        .filter(|pair| (pair[1] as i32 - pair[0] as i32).abs() > 1)
        .count();
    let different = own.iter().collect::<HashSet<_>>().len();
    if steps.min(different) + 1 < LEAST_OWN {
        Err(PassphraseFault::EasyToGuess)
    } else {
        Ok(())
    }
}

/// A passphrase as it is compared: capitals, doubled spaces and the way an accent was typed make no difference, so that
/// Caps Lock, dictation and another keyboard do not lock anybody out.
pub(in crate::store) fn tidy(typed: &str) -> Zeroizing<String> {
    let composed = Zeroizing::new(typed.nfkc().collect::<String>());
    let folded = Zeroizing::new(composed.to_lowercase());
    Zeroizing::new(folded.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_random_words_are_taken() {
        for good in [
            "kettle lantern meadow",
            "Mae'r cŵn yn canu",
            "violin-harbour-toast",
            "t8#kPq2!xLm9",
        ] {
            assert_eq!(
                check_passphrase(good, &["Marlbrook Voices", "Kate Morris"]),
                Ok(()),
                "{good}"
            );
        }
    }

    #[test]
    fn short_ones_are_refused_with_their_length() {
        assert_eq!(check_passphrase("  kettle  toast ", &[]), Ok(()));
        assert_eq!(
            check_passphrase(" kettle tea ", &[]),
            Err(PassphraseFault::TooShort { length: 10 })
        );
    }

    #[test]
    fn what_people_would_try_first_is_refused() {
        for easy in [
            "password password",
            "Password123456",
            "123456789012",
            "qwertyuiop123",
            "aaaaaaaaaaaa",
            "abcdefghijklmnop",
            "abababababab",
            "marlbrook voices",
            "Kate Marlbrook 2027",
            "letmein letmein",
            "liverpool 2027!",
            "correct horse battery staple",
        ] {
            let checked = check_passphrase(easy, &["Marlbrook Voices", "Kate Morris"]);
            assert_eq!(checked, Err(PassphraseFault::EasyToGuess), "{easy}");
        }
    }

    #[test]
    fn an_accent_may_be_typed_either_way() {
        assert_eq!(*tidy("cw\u{302}n  Yn CANU "), *tidy("cŵn yn canu"));
    }
}
