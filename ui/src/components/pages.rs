//! Long lists a page at a time.

use crate::Request;
use alongside_locales::Words;
use askama::{Template, filters::HtmlSafe};

/// How many lines a page of a list has.
const LENGTH: usize = 25;

/// Which page of a list is shown, and the links to the others. Nothing is printed where one page is enough.
#[derive(Debug, Template)]
#[template(path = "components/pages.html")]
pub struct Pages {
    words: Words,
    address: String,
    number: usize,
    count: usize,
    total: usize,
}

impl Pages {
    /// The page that the request asks for (`?page=2`) of a list with `total` lines at `address`, which may have a query.
    pub fn new(words: Words, address: &str, request: &Request, total: usize) -> Pages {
        let asked = request
            .query
            .split('&')
            .find_map(|pair| pair.strip_prefix("page=")?.parse().ok())
            .unwrap_or(1);
        let count = total.div_ceil(LENGTH).max(1);
        let mark = if address.contains('?') { '&' } else { '?' };
        Pages {
            words,
            address: format!("{address}{mark}"),
            number: asked.clamp(1, count),
            count,
            total,
        }
    }

    /// How many lines to fetch.
    pub fn length(&self) -> usize {
        LENGTH
    }

    /// How many lines to pass over.
    pub fn skip(&self) -> usize {
        (self.number - 1) * LENGTH
    }

    fn is_current(&self, number: &usize) -> bool {
        *number == self.number
    }

    fn label(&self, number: &usize) -> String {
        self.words.page_page_number(*number)
    }

    fn showing(&self) -> String {
        self.words.page_showing(
            self.skip() + 1,
            (self.skip() + LENGTH).min(self.total),
            self.total,
        )
    }

    /// The first, the last, and those next to this one; `None` stands for those left out.
    fn numbers(&self) -> Vec<Option<usize>> {
        let mut numbers = Vec::new();
        let mut last = 0;
        for number in 1..=self.count {
            if number == 1 || number == self.count || number.abs_diff(self.number) <= 1 {
                if number - last > 1 {
                    numbers.push(None);
                }
                numbers.push(Some(number));
                last = number;
            }
        }
        numbers
    }
}

impl HtmlSafe for Pages {}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    fn pages(query: &str, total: usize) -> Pages {
        let now =
            chrono::DateTime::parse_from_rfc3339("2027-01-08T09:00:00+00:00").expect("a time");
        Pages::new(
            Words::new(Language::English),
            "/x",
            &Request::get(&format!("/x?{query}"), now),
            total,
        )
    }

    #[test]
    fn a_page_that_is_not_there_becomes_the_nearest() {
        assert_eq!(pages("page=9", 60).skip(), 50);
        assert_eq!(pages("page=0", 60).skip(), 0);
        assert_eq!(pages("page=x", 0).skip(), 0);
    }

    #[test]
    fn pages_far_away_are_left_out() {
        assert_eq!(
            pages("page=5", 250).numbers(),
            [Some(1), None, Some(4), Some(5), Some(6), None, Some(10)]
        );
    }
}
