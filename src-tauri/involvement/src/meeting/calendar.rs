//! A meeting as a file for calendars (RFC 5545). It says when, where and how to join, and nothing of what anybody needs.

use alongside_locales::Words;
use chrono::{DateTime, FixedOffset, NaiveDateTime, Utc};

use super::Meeting;
use crate::pack::file_name;

/// The longest line, in bytes without its end (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// Summer time in the United Kingdom since 1996: from 1:00 UTC on the last Sunday of March to 1:00 UTC on the last Sunday of October.
const TIME_ZONE: [&str; 17] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/London",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T010000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0100",
    "TZNAME:BST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0000",
    "TZNAME:GMT",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// The file. `activity` is the title of its activity; `now` is when it is made. Saved again, the meeting replaces itself in a calendar.
pub fn calendar(
    meeting: &Meeting,
    activity: &str,
    words: Words,
    now: DateTime<FixedOffset>,
) -> String {
    let facts = &meeting.facts;
    // A meeting that is cancelled goes from a calendar that has it (RFC 5546, 3.2.5).
    let (method, status) = match meeting.cancelled {
        Some(_) => ("CANCEL", "CANCELLED"),
        None => ("PUBLISH", "CONFIRMED"),
    };
    let local = |moment: NaiveDateTime| moment.format("%Y%m%dT%H%M%S").to_string();
    let mut about = vec![activity.to_string()];
    if let Some(cancelled) = &meeting.cancelled {
        about.push(words.meeting_cancelled_says(&cancelled.why));
    } else if !facts.online.is_empty() {
        about.push(words.meeting_paper_online(&facts.online));
    }
    let mut lines: Vec<String> = vec![
        "BEGIN:VCALENDAR".into(),
        "VERSION:2.0".into(),
        "PRODID:-//Alongside//Meeting//EN".into(),
        "CALSCALE:GREGORIAN".into(),
        format!("METHOD:{method}"),
    ];
    lines.extend(TIME_ZONE.map(String::from));
    lines.extend([
        "BEGIN:VEVENT".into(),
        format!("UID:{}@alongside.invalid", meeting.id),
        format!(
            "DTSTAMP:{}",
            now.with_timezone(&Utc).format("%Y%m%dT%H%M%SZ")
        ),
        format!("SEQUENCE:{}", meeting.version.max(1) - 1),
        format!("DTSTART;TZID=Europe/London:{}", local(facts.time.from())),
        format!("DTEND;TZID=Europe/London:{}", local(facts.time.until())),
        format!("STATUS:{status}"),
        format!("SUMMARY:{}", escaped(&facts.title)),
        format!("LOCATION:{}", escaped(&facts.where_in_words(words))),
        format!("DESCRIPTION:{}", escaped(&about.join("\n"))),
        "END:VEVENT".into(),
        "END:VCALENDAR".into(),
    ]);
    lines.iter().map(|line| folded(line)).collect()
}

/// What the file is called.
pub fn calendar_name(meeting: &Meeting) -> String {
    format!("{}.ics", file_name(&meeting.facts.title))
}

/// A text as it stands in a value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A line in pieces of at most 75 bytes, each but the first after a blank; no letter is cut in two.
fn folded(line: &str) -> String {
    let (mut out, mut length) = (String::new(), 0);
    for c in line.chars() {
        if length + c.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    fn read(value: &str) -> String {
        let (mut out, mut letters) = (String::new(), value.chars());
        while let Some(c) = letters.next() {
            match (c, c == '\\') {
                (_, true) => match letters.next() {
                    Some('n') => out.push('\n'),
                    Some(other) => out.push(other),
                    None => {}
                },
                (other, false) => out.push(other),
            }
        }
        out
    }

    #[test]
    fn commas_semicolons_and_lines_are_escaped() {
        assert_eq!(
            escaped("Room 2, Mill St; door\\side\nTea\u{7}"),
            "Room 2\\, Mill St\\; door\\\\side\\nTea"
        );
    }

    proptest! {
        #[test]
        fn a_folded_line_says_the_same_and_no_piece_is_longer_than_75_bytes(text in "[a-zâŵŷ,;\\\\ 🚌\n]{0,300}") {
            let folded = folded(&escaped(&text));
            prop_assert!(folded.ends_with("\r\n"));
            for piece in folded.trim_end_matches("\r\n").split("\r\n") {
                prop_assert!(piece.len() <= LONGEST_LINE, "{}", piece.len());
            }
            prop_assert_eq!(read(unfolded(&folded).trim_end_matches("\r\n")), text);
        }
    }
}
