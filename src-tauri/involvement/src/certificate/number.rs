//! The numbers of certificates: MV-2027-014.
//!
//! Initials of the charity, the year of issue, and a count that begins with 1 each year. A number is taken once and never
//! again, not even when its certificate is archived or its person erased: the count stands in a row of its own.

use alongside_locales::Words;
use serde::{Deserialize, Serialize};
use std::fmt;

use crate::{Id, Noun, Problems};

/// The number of an issued certificate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CertificateNumber(String);

impl CertificateNumber {
    /// The `count`th certificate of a year. Three figures at least: 014.
    pub fn new(initials: &str, year: i32, count: u32) -> Self {
        Self(format!("{initials}-{year}-{count:03}"))
    }

    pub(super) fn kept(text: String) -> Self {
        Self(text)
    }

    /// As people read it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CertificateNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The numbers of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Its id; `None` while no number of the year was issued or set.
    pub id: Option<SeriesId>,
    /// How often it was saved.
    pub version: i64,
    /// The charity's initials.
    pub initials: String,
    /// The year.
    pub year: i32,
    /// The count the next certificate gets, from 1.
    pub next: u32,
    /// The highest count that was issued; 0 if none was.
    pub issued: u32,
}

/// The id of a series.
pub type SeriesId = Id<Series>;

impl Noun for Series {
    const KIND: &'static str = "certificate_series";
}

impl Series {
    /// The number the next certificate gets.
    pub fn next_number(&self) -> CertificateNumber {
        CertificateNumber::new(&self.initials, self.year, self.next)
    }
}

/// The form in which a charity says how its numbers go on, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SeriesDraft {
    /// The count of the next certificate.
    pub next: String,
}

/// The highest count: six figures are more than any charity issues in a year, and still read well.
const MOST: u32 = 999_999;

impl SeriesDraft {
    /// The count of the next certificate. It must be above every count issued this year.
    pub fn check(&self, words: Words, series: &Series) -> Result<u32, Problems> {
        let least = series.issued.saturating_add(1);
        let typed: Option<u32> = self.next.trim().parse().ok();
        match typed {
            Some(next) if (least..=MOST).contains(&next) => Ok(next),
            _ => Err(Problems::one(
                "next",
                words.certificate_numbers_wrong(least as usize),
            )),
        }
    }
}

/// The initials of a charity's name, as they stand in its numbers: the first letter of each word that counts, three at most,
/// without accents. A name without letters gives `C`.
///
/// ```
/// # use alongside_involvement::certificate::initials;
/// assert_eq!(initials("Marlbrook Voices"), "MV");
/// ```
pub fn initials(charity: &str) -> String {
    /// English and Welsh words that join others and do not count.
    const JOINING: [&str; 14] = [
        "a", "ac", "and", "ar", "for", "i", "in", "o", "of", "on", "the", "y", "yn", "yr",
    ];
    let words = || charity.split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '’'));
    let letters = |all: bool| -> String {
        words()
            .filter(|word| all || !JOINING.contains(&word.to_lowercase().as_str()))
            .filter_map(|word| word.chars().next())
            .map(plain)
            .filter(char::is_ascii_alphanumeric)
            .take(3)
            .collect::<String>()
            .to_uppercase()
    };
    [letters(false), letters(true)]
        .into_iter()
        .find(|found| !found.is_empty())
        .unwrap_or_else(|| "C".to_string())
}

/// The letter below an accent that Welsh or English uses.
fn plain(letter: char) -> char {
    match letter {
        'Â' | 'À' | 'Á' | 'Ä' | 'â' | 'à' | 'á' | 'ä' => 'A',
        'Ê' | 'È' | 'É' | 'Ë' | 'ê' | 'è' | 'é' | 'ë' => 'E',
        'Î' | 'Ì' | 'Í' | 'Ï' | 'î' | 'ì' | 'í' | 'ï' => 'I',
        'Ô' | 'Ò' | 'Ó' | 'Ö' | 'ô' | 'ò' | 'ó' | 'ö' => 'O',
        'Û' | 'Ù' | 'Ú' | 'Ü' | 'û' | 'ù' | 'ú' | 'ü' => 'U',
        'Ŵ' | 'Ẁ' | 'Ẃ' | 'Ẅ' | 'ŵ' | 'ẁ' | 'ẃ' | 'ẅ' => 'W',
        'Ŷ' | 'Ỳ' | 'Ý' | 'Ÿ' | 'ŷ' | 'ỳ' | 'ý' | 'ÿ' => 'Y',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn initials_are_the_words_that_count() {
        for (charity, expected) in [
            ("Marlbrook Voices", "MV"),
            ("The Forum of Friends", "FF"),
            ("Ŵyl y Bont", "WB"),
            ("Anabledd Cymru", "AC"),
            ("The", "T"),
            ("One Two Three Four", "OTT"),
            ("ملتقى", "C"),
            ("", "C"),
        ] {
            assert_eq!(initials(charity), expected, "{charity}");
        }
    }

    #[test]
    fn a_number_has_three_figures_or_more() {
        assert_eq!(
            CertificateNumber::new("MV", 2027, 14).to_string(),
            "MV-2027-014"
        );
        assert_eq!(
            CertificateNumber::new("MV", 2027, 1014).to_string(),
            "MV-2027-1014"
        );
    }

    #[test]
    fn the_next_number_is_above_every_issued_one() {
        let series = Series {
            id: None,
            version: 1,
            initials: "MV".into(),
            year: 2027,
            next: 15,
            issued: 14,
        };
        let check = |next: &str| {
            SeriesDraft { next: next.into() }.check(Words::new(Language::English), &series)
        };
        assert_eq!(check(" 15 "), Ok(15));
        assert_eq!(check("20"), Ok(20));
        for wrong in ["14", "0", "", "x", "-1", "1000000", "14.5"] {
            let told = check(wrong).unwrap_err();
            assert!(told.about("next").is_some(), "{wrong}");
        }
    }
}
