//! The file for the bank: one payment a row, in the columns that the bank wants, in the letters that payments between banks have.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::Payment;
use crate::{
    Id, Noun, Problems, choices,
    csv::{Cell, Csv},
    payment_claim::PaymentClaim,
};

choices!(
    /// What a column of the file for the bank has.
    BankColumn:
    /// The sort code: 200000.
    SortCode = "sort-code",
    /// The account number.
    AccountNumber = "account-number",
    /// The name on the account, at most 18 letters.
    AccountName = "account-name",
    /// The sum in pounds: 203.05.
    Amount = "amount",
    /// The sum in pence: 20305.
    Pence = "pence",
    /// What the person reads in their account: the number of the claim.
    Reference = "reference",
    /// What the accounts call the person.
    Payee = "payee",
    /// The day on which it is to be paid.
    Day = "day",
);

/// How many columns a file can have.
pub const PLACES: usize = 8;

/// The most letters of a name and of a reference in a payment between banks (Bacs, standard 18: fields 8 and 10).
const LONGEST: usize = 18;

/// Which columns, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankLayout {
    /// Its id and version; `None` where nobody has chosen yet.
    pub kept: Option<(Id<BankLayout>, i64)>,
    /// The columns.
    pub columns: Vec<BankColumn>,
    /// Whether the first row has headings.
    pub headings: bool,
}

impl Noun for BankLayout {
    const KIND: &'static str = "payment_layout";
}

impl BankLayout {
    /// What most banks take.
    pub fn usual() -> BankLayout {
        BankLayout {
            kept: None,
            columns: vec![
                BankColumn::SortCode,
                BankColumn::AccountNumber,
                BankColumn::AccountName,
                BankColumn::Amount,
                BankColumn::Reference,
            ],
            headings: false,
        }
    }
}

impl BankColumn {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::SortCode => words.payee_sort_code_label(),
            Self::AccountNumber => words.payee_account_number_label(),
            Self::AccountName => words.payee_account_name_label(),
            Self::Amount => words.payment_run_column_amount(),
            Self::Pence => words.payment_run_column_pence(),
            Self::Reference => words.payment_run_column_reference(),
            Self::Payee => words.payee_reference_label(),
            Self::Day => words.payment_run_column_day(),
        }
    }
}

/// The columns as chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the questions")]
pub struct LayoutDraft {
    pub column_1: String,
    pub column_2: String,
    pub column_3: String,
    pub column_4: String,
    pub column_5: String,
    pub column_6: String,
    pub column_7: String,
    pub column_8: String,
    pub headings: String,
    /// Which payments go into the file, where some were in one before: `rest` or `all`.
    pub which: String,
}

impl LayoutDraft {
    /// What was chosen, place by place.
    pub fn places(&self) -> [(&'static str, &str); PLACES] {
        [
            ("column-1", &self.column_1),
            ("column-2", &self.column_2),
            ("column-3", &self.column_3),
            ("column-4", &self.column_4),
            ("column-5", &self.column_5),
            ("column-6", &self.column_6),
            ("column-7", &self.column_7),
            ("column-8", &self.column_8),
        ]
    }

    /// Checks it: a bank needs an account and a sum, and no column twice.
    pub fn check(&self, words: Words) -> Result<BankLayout, Problems> {
        let (mut problems, mut columns) = (Problems::default(), Vec::new());
        for (place, chosen) in self.places() {
            match BankColumn::from_code(chosen) {
                Some(column) if columns.contains(&column) => {
                    let name = column.name(words);
                    problems.add(place, words.payment_run_column_twice(name));
                }
                Some(column) => columns.push(column),
                None => {}
            }
        }
        let has = |any: &[BankColumn]| any.iter().any(|column| columns.contains(column));
        if problems.is_empty()
            && !(has(&[BankColumn::SortCode])
                && has(&[BankColumn::AccountNumber])
                && has(&[BankColumn::Amount, BankColumn::Pence]))
        {
            problems.add("column-1", words.payment_run_columns_missing());
        }
        if problems.is_empty() {
            Ok(BankLayout {
                kept: None,
                columns,
                headings: self.headings == "yes",
            })
        } else {
            Err(problems)
        }
    }
}

impl From<&BankLayout> for LayoutDraft {
    fn from(layout: &BankLayout) -> Self {
        let place = |place: usize| {
            let column = layout.columns.get(place);
            column.map_or(String::new(), |column| column.code().to_string())
        };
        Self {
            column_1: place(0),
            column_2: place(1),
            column_3: place(2),
            column_4: place(3),
            column_5: place(4),
            column_6: place(5),
            column_7: place(6),
            column_8: place(7),
            headings: if layout.headings { "yes" } else { "" }.to_string(),
            which: String::new(),
        }
    }
}

/// The payments that a bank is to make, a row each ([`Payment::for_bank_file`]). What is paid, those without an account, those whose account
/// nobody has confirmed, and those with nothing to pay are left out: the page says so.
/// `pay_on` is the day on which they are to be paid.
pub fn bank_file(
    words: Words,
    layout: &BankLayout,
    initials: &str,
    payments: &[Payment],
    pay_on: NaiveDate,
) -> Vec<u8> {
    let mut csv = Csv::bare();
    if layout.headings {
        let names = layout.columns.iter().map(|column| column.name(words));
        csv.row(names.map(|name| Cell::from(in_bank_letters(name))));
    }
    for payment in payments.iter().filter(|it| it.for_bank_file()) {
        let Some(account) = &payment.payee.account else {
            continue;
        };
        csv.row(layout.columns.iter().map(|column| match column {
            BankColumn::SortCode => account.sort_code.as_str().into(),
            BankColumn::AccountNumber => account.number.as_str().into(),
            BankColumn::AccountName => in_bank_letters(&account.name).into(),
            BankColumn::Amount => Cell::Sum(payment.to_pay()),
            BankColumn::Pence => Cell::Whole(payment.to_pay().get()),
            BankColumn::Reference => {
                let number = PaymentClaim::number_called(initials, payment.number);
                in_bank_letters(&number).into()
            }
            BankColumn::Payee => in_bank_letters(&payment.payee.reference).into(),
            BankColumn::Day => Cell::Day(pay_on),
        }));
    }
    csv.into_bytes()
}

/// A name or a reference in the letters that payments between banks have: capitals of the English alphabet, figures, spaces and `. - / &`
/// (Bacs, standard 18), at most 18 of them, and no sign in front that a spreadsheet would reckon with.
pub fn in_bank_letters(text: &str) -> String {
    let plain: String = text
        .chars()
        .flat_map(spelt_out)
        .nfd()
        .filter_map(|letter| match letter {
            '’' | '‘' | '\'' | '"' => None,
            letter if letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '/' | '&') => {
                Some(letter.to_ascii_uppercase())
            }
            letter if letter.is_alphanumeric() || letter.is_ascii() => Some(' '),
            // A mark that stood above or below its letter.
            letter if is_mark(letter) => None,
            _ => Some(' '),
        })
        .collect();
    let tidy = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let begun = tidy.trim_start_matches(['-', '.', '/', '&', ' ']);
    let short: String = begun.chars().take(LONGEST).collect();
    short.trim_end().to_string()
}

/// Letters of other languages of Europe that no mark can be taken from, as people write them without.
fn spelt_out(letter: char) -> impl Iterator<Item = char> {
    let plain = match letter {
        'ł' | 'Ł' => "l",
        'ø' | 'Ø' => "o",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'ß' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'þ' | 'Þ' => "th",
        'ı' => "i",
        _ => "",
    };
    let kept = plain.is_empty().then_some(letter);
    plain.chars().chain(kept)
}

/// Combining marks, which decomposed letters have behind them.
fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;
    use proptest::prelude::*;

    const WORDS: Words = Words::new(Language::English);

    #[test]
    fn names_are_written_in_the_letters_of_banks() {
        assert_eq!(in_bank_letters("Siân O’Rourke-Łęcki"), "SIAN OROURKE-LECKI");
        assert_eq!(in_bank_letters("Tŷ Gwyn & Sons, Ltd"), "TY GWYN & SONS LTD");
        assert_eq!(in_bank_letters("-2+3"), "2 3");
        assert_eq!(in_bank_letters("MV-C-0001"), "MV-C-0001");
    }

    #[test]
    fn a_bank_needs_an_account_and_a_sum_and_no_column_twice() {
        let mut draft = LayoutDraft::from(&BankLayout::usual());
        let layout = draft.check(WORDS).unwrap();
        assert_eq!(layout.columns, BankLayout::usual().columns);
        draft.column_6 = "amount".into();
        let told = draft.check(WORDS).unwrap_err();
        assert_eq!(told.about("column-6"), Some("“Amount” is chosen twice"));
        draft = LayoutDraft {
            column_1: "reference".into(),
            ..LayoutDraft::default()
        };
        let told = draft.check(WORDS).unwrap_err();
        assert_eq!(
            told.about("column-1"),
            Some(
                "Choose a sort code, an account number and an amount: no bank can pay without them"
            )
        );
    }

    proptest! {
        #[test]
        fn whatever_a_name_is_it_stays_within_what_banks_take(name in "\\PC{0,40}") {
            let written = in_bank_letters(&name);
            prop_assert!(written.len() <= LONGEST);
            prop_assert!(written.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit() || b" .-/&".contains(&it)));
            prop_assert!(!written.starts_with(['-', '+', '=', '@']));
        }
    }
}
