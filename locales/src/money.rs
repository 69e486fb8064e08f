//! Sums of money.

use crate::Words;
use crate::number::grouped;

impl Words {
    /// `£1,234.50` for 123450 pence, in both languages (CLDR 44, en-GB and cy).
    /// A debt carries a real minus sign, which screen readers read as "minus": `−£5.00`.
    #[must_use]
    pub fn money(self, pence: i64) -> String {
        let whole = pence.unsigned_abs();
        let pounds = usize::try_from(whole / 100).unwrap_or(usize::MAX);
        let sign = if pence < 0 { "\u{2212}" } else { "" };
        format!("{sign}£{}.{:02}", grouped(pounds), whole % 100)
    }
}

#[cfg(test)]
mod tests {
    use crate::{Language, Words};

    #[test]
    fn money_has_pounds_and_pence() {
        let words = Words::new(Language::Welsh);
        assert_eq!(words.money(123_450), "£1,234.50");
        assert_eq!(words.money(0), "£0.00");
        assert_eq!(words.money(5), "£0.05");
        assert_eq!(words.money(-500), "−£5.00");
        assert_eq!(words.money(i64::MIN), "−£92,233,720,368,547,758.08");
    }
}
