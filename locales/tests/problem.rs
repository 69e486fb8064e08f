//! How the shared problems sound when they meet a person.

use alongside_locales::{Language, Words};

const ENGLISH: Words = Words::new(Language::English);
const WELSH: Words = Words::new(Language::Welsh);

#[test]
fn a_title_that_is_too_long_says_how_much_has_to_go() {
    assert_eq!(
        ENGLISH.problem_too_long(9_800, "Title", 200),
        "Title can have 200 characters at most: take out 9,800 characters"
    );
    assert_eq!(
        ENGLISH.problem_too_long(1, "Title", 200),
        "Title can have 200 characters at most: take out 1 character"
    );
    assert_eq!(
        WELSH.problem_too_long(1, "Teitl", 200),
        "Teitl: defnyddiwch 200 nod neu lai. Mae 1 nod yn ormod."
    );
}

#[test]
fn the_thirtieth_of_february_is_explained() {
    let february = chrono::NaiveDate::from_ymd_opt(2027, 2, 1).unwrap_or_default();
    assert_eq!(
        ENGLISH.problem_date_days_in_month(&ENGLISH.month(february), 28, "Start"),
        "February 2027 has 28 days: change the day in “Start”"
    );
    assert_eq!(
        WELSH.problem_date_days_in_month(&WELSH.month(february), 28, "Dechrau"),
        "Dechrau: dim ond 28 diwrnod sydd yn y mis hwn (Chwefror 2027). Newidiwch y diwrnod."
    );
}

#[test]
fn missing_parts_of_a_date_are_named_together() {
    let parts =
        |words: Words| words.list(&[words.problem_date_a_day(), words.problem_date_a_year()]);
    assert_eq!(
        ENGLISH.problem_date_part_missing("Start", &parts(ENGLISH)),
        "Start must have a day and a year"
    );
    assert_eq!(
        WELSH.problem_date_part_missing("Dechrau", &parts(WELSH)),
        "Dechrau: mae angen y rhain hefyd: diwrnod a blwyddyn"
    );
}

#[test]
fn an_end_before_the_start_shows_both() {
    assert_eq!(
        ENGLISH.problem_end_before_start("1 March 2027", "2 March 2027"),
        "The end (1 March 2027) is before the start (2 March 2027): change one of them"
    );
}

#[test]
fn a_point_size_of_300_is_told_its_limits() {
    assert_eq!(
        ENGLISH.problem_number_between("Point size", 16, 36),
        "Point size must be from 16 to 36"
    );
}
