//! The recovery code: what stands on the recovery sheet.

use std::fmt;
use std::str::FromStr;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::random;

/// Letters and figures that cannot be taken for one another on paper: no O, I, 0 or 1. 32 of them, five bits each.
const ALPHABET: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const GROUPS: usize = 8;
/// Characters a group: four by chance, and one that checks the others.
const GROUP: usize = 5;
const LENGTH: usize = GROUPS * GROUP;

/// A recovery code: eight groups of five, such as `K7RWP`, with 160 bits of chance. In each group the fifth character
/// checks the others, so that a slip is told with the number of its group.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; LENGTH]);

/// What is wrong with a typed recovery code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeFault {
    /// It does not have 40 letters and figures.
    #[error("{typed} characters instead of {LENGTH}")]
    Length {
        /// How many were typed.
        typed: usize,
    },
    /// There is a slip in this group, counted from 1.
    #[error("a slip in group {group}")]
    Group {
        /// Counted from 1.
        group: usize,
    },
}

impl RecoveryCode {
    /// How many letters and figures a code has.
    pub const LENGTH: usize = LENGTH;

    /// A new code from the operating system's randomness, which fails only if the system has none.
    pub fn random() -> std::io::Result<Self> {
        let chance = Zeroizing::new(random::<LENGTH>()?);
        let mut code = [0; LENGTH];
        for (number, (group, bytes)) in code.chunks_mut(GROUP).zip(chance.chunks(GROUP)).enumerate()
        {
            for (place, byte) in group.iter_mut().zip(bytes) {
                *place = byte % 32;
            }
            group[GROUP - 1] = check(number, &group[..GROUP - 1]);
        }
        Ok(Self(code))
    }

    /// The groups as they stand on the sheet.
    pub fn groups(&self) -> Vec<String> {
        let letter = |value: &u8| char::from(ALPHABET[usize::from(*value)]);
        self.0
            .chunks(GROUP)
            .map(|group| group.iter().map(letter).collect())
            .collect()
    }

    pub(super) fn secret(&self) -> &[u8] {
        &self.0
    }
}

impl FromStr for RecoveryCode {
    type Err = CodeFault;

    /// Reads a code as typed: capitals or not, with spaces, hyphens and line breaks anywhere.
    fn from_str(typed: &str) -> Result<Self, CodeFault> {
        let letters: Vec<char> = typed
            .chars()
            .filter(|c| c.is_alphanumeric())
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let mut code = [0; LENGTH];
        for (index, (place, letter)) in code.iter_mut().zip(&letters).enumerate() {
            let value = ALPHABET
                .iter()
                .position(|known| char::from(*known) == *letter);
            // At most 31.
            *place = value.ok_or(CodeFault::Group {
                group: index / GROUP + 1,
            })? as u8;
        }
        for (number, group) in code.chunks(GROUP).take(letters.len() / GROUP).enumerate() {
            if check(number, &group[..GROUP - 1]) != group[GROUP - 1] {
                return Err(CodeFault::Group { group: number + 1 });
            }
        }
        if letters.len() == LENGTH {
            Ok(Self(code))
        } else {
            Err(CodeFault::Length {
                typed: letters.len(),
            })
        }
    }
}

impl fmt::Display for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.groups().join(" "))
    }
}

/// The character that checks the others of a group: their sum, each weighed by a power of two, in the field of 32
/// elements. One wrong character, two neighbours exchanged or two neighbouring groups exchanged never go unseen.
fn check(number: usize, group: &[u8]) -> u8 {
    // Differs from group to group, at most 8.
    double(
        group
            .iter()
            .fold(number as u8 + 1, |sum, value| double(sum) ^ value),
    )
}

/// Twice a value in the field of 32 elements, x⁵ + x² + 1.
fn double(value: u8) -> u8 {
    let shifted = value << 1;
    if shifted >= 32 {
        shifted ^ 0b10_0101
    } else {
        shifted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_was_typed() {
        let code = RecoveryCode::random().unwrap();
        let sheet = code.to_string();
        assert_eq!(sheet.len(), 47);
        assert!(sheet.chars().all(|c| !"OI01".contains(c)));
        for typed in [
            sheet.to_lowercase(),
            sheet.replace(' ', ""),
            sheet.replace(' ', "-\n"),
        ] {
            assert!(typed.parse() == Ok(code.clone()));
        }
    }

    #[test]
    fn every_single_slip_is_told_with_its_group() {
        let sheet = RecoveryCode::random().unwrap().to_string().replace(' ', "");
        for index in 0..LENGTH {
            let right = sheet.as_bytes()[index];
            for wrong in ALPHABET
                .iter()
                .chain(b"O0I1")
                .filter(|wrong| **wrong != right)
            {
                let mut slip = sheet.clone().into_bytes();
                slip[index] = *wrong;
                let slip = String::from_utf8(slip).unwrap();
                assert_eq!(
                    slip.parse::<RecoveryCode>().err(),
                    Some(CodeFault::Group {
                        group: index / GROUP + 1
                    })
                );
            }
        }
    }

    #[test]
    fn exchanged_neighbours_are_told() {
        let sheet = RecoveryCode::random().unwrap().to_string().replace(' ', "");
        for index in (0..LENGTH - 1).filter(|index| index % GROUP < GROUP - 1) {
            let mut slip = sheet.clone().into_bytes();
            slip.swap(index, index + 1);
            if slip != sheet.as_bytes() {
                assert!(
                    String::from_utf8(slip)
                        .unwrap()
                        .parse::<RecoveryCode>()
                        .is_err()
                );
            }
        }
    }

    #[test]
    fn a_missing_group_is_told() {
        let groups = RecoveryCode::random().unwrap().groups();
        assert_eq!(
            groups[..7].join(" ").parse::<RecoveryCode>().err(),
            Some(CodeFault::Length { typed: 35 })
        );
        let exchanged = [&groups[1..2], &groups[..1], &groups[2..]]
            .concat()
            .join(" ");
        assert_eq!(
            exchanged.parse::<RecoveryCode>().err(),
            Some(CodeFault::Group { group: 1 })
        );
    }
}
