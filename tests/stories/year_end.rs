//! The last day of the year: what the report and Rosie's certificate say.

use alongside_tests::{Visitor, marlbrook};
use chrono::DateTime;

/// Wednesday 31 March 2027.
const LAST_DAY: &str = "2027-03-31T09:00:00+01:00";
const YEAR: &str =
    "/impact?from-day=1&from-month=4&from-year=2026&until-day=31&until-month=3&until-year=2027";

fn on_the_last_day() -> Visitor {
    let mut helen = marlbrook();
    helen.now = DateTime::parse_from_rfc3339(LAST_DAY).expect("a time");
    helen.session.last_used = None;
    helen
}

/// What stands under one heading of a report as plain text, which begins with a list of its headings.
fn under<'r>(report: &'r str, heading: &str, next: &str) -> &'r str {
    let (_, rest) = report
        .rsplit_once(heading)
        .unwrap_or_else(|| panic!("{heading} is missing from {report}"));
    rest.split_once(next)
        .unwrap_or_else(|| panic!("{next} is missing from {report}"))
        .0
}

#[test]
fn the_report_has_three_changes_one_refusal_with_its_reason_and_the_answer_rate() {
    let mut helen = on_the_last_day();
    helen
        .visit(YEAR)
        .hears("9 things that people said are in it.")
        .choose("Format", "Plain text")
        .press("Open");
    let paper = helen.handed.pop().expect("a report");
    let report = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    let changed = under(
        &report,
        "What changed because of you",
        "What we did not do, and why",
    );
    for change in [
        "Booking by text has worked since 24 November.",
        "A message the evening before",
        "A card in easy words",
    ] {
        assert!(changed.contains(change), "{change}: {changed}");
    }
    let refused = under(
        &report,
        "What we did not do, and why",
        "How often we answered",
    );
    assert_eq!(refused.matches("You said:").count(), 1, "{refused}");
    assert!(
        refused.contains("The contract ends in June 2027."),
        "{refused}"
    );
    let answered = under(&report, "How often we answered", "Papers in time");
    for rate in [
        ("1. They agreed", 1, 1, 0, 0),
        ("2. They challenged us", 4, 3, 1, 0),
        ("3. They had a new idea", 4, 3, 0, 1),
    ] {
        let (kind, said, in_time, late, waiting) = rate;
        let line = format!(
            "{kind}\nSaid: {said}\nAnswered in time: {in_time}\nAnswered late: {late}\nStill waiting: {waiting}\n"
        );
        assert!(answered.contains(&line), "{line}: {answered}");
    }
    assert!(
        answered.contains("within 13 working days. The longest took 43."),
        "{answered}"
    );
    let wrong = under(&report, "What we got wrong", "Helen Marsh");
    assert!(wrong.contains("1 answer came late."), "{wrong}");
    assert!(
        wrong.contains("1 thing has waited longer than we promised."),
        "{wrong}"
    );
    for heading in ["Papers in time", "How fast we paid", "How we worked: 4Pi"] {
        assert!(report.contains(heading), "{heading}: {report}");
    }
}

#[test]
fn rosie_s_certificate_says_her_hours_in_easy_read_and_in_large_print() {
    let mut helen = on_the_last_day();
    helen
        .visit("/certificates")
        .follow("Rosie Tattersall")
        .hears("Issued, MV-2027-014")
        .hears("18 hours")
        .hears("7.5 hours")
        .hears("2 hours");
    for format in ["Easy words with pictures (PDF)", "Large print (PDF)"] {
        helen.choose("Format", format).press("Save");
        let paper = helen.handed.pop().expect("a certificate");
        assert_eq!(paper.files[0].name, "Certificate MV-2027-014.pdf");
        assert!(paper.files[0].bytes.starts_with(b"%PDF"), "{format}");
    }
    helen.choose("Format", "Plain text").press("Open");
    let paper = helen.handed.pop().expect("a certificate");
    let text = String::from_utf8_lossy(&paper.files[0].bytes).into_owned();
    for said in [
        "27.5 hours",
        "MV-2027-014",
        "31 March 2027",
        "11 activities",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Tattersall"), "{text}");
}
