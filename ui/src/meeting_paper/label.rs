//! Addresses for envelopes: a name and an address, and nothing else, for everybody who gets papers by post.

use super::papers_address;
use crate::{
    Handover, How, OutgoingFile, Reply, Trouble, Visit,
    components::{Form, Options, Radios},
    layout::{Frame, Section},
    meeting,
};
use alongside_document::{LabelSheet, LabelsAbout, write_labels};
use alongside_involvement::meeting::Meeting;
use alongside_involvement::meeting_paper::{AddressLabel, labels_as_csv, labels_as_text};
use alongside_involvement::pack::file_name;
use alongside_involvement::{Problems, press};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Shape {
    shape: String,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    page(visit, Problems::default())
}

/// Hands the addresses over.
pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = meeting::wanted(visit)?;
    let labels = AddressLabel::of_meeting(visit.store()?, &meeting)?;
    let shape: Shape = visit.form()?;
    if labels.is_empty() {
        return page(visit, Problems::default());
    }
    let (ending, media_type, bytes) = match shape.shape.as_str() {
        "pdf-21" | "pdf-14" => {
            let sheet = match shape.shape.as_str() {
                "pdf-21" => LabelSheet::TwentyOne,
                _ => LabelSheet::Fourteen,
            };
            match sheets(visit, &labels, sheet)? {
                Ok(bytes) => ("pdf", "application/pdf", bytes),
                Err(problems) => return page(visit, problems),
            }
        }
        "text" => (
            "txt",
            "text/plain; charset=utf-8",
            labels_as_text(&labels).into_bytes(),
        ),
        "csv" => (
            "csv",
            "text/csv; charset=utf-8",
            labels_as_csv(&labels, words).into_bytes(),
        ),
        _ => {
            let problems = Problems::one("shape", words.meeting_paper_labels_missing());
            return page(visit, problems);
        }
    };
    let name = file_name(words.meeting_paper_labels_file());
    Ok(Reply::Hand(Handover {
        how: How::SaveAs,
        files: vec![OutgoingFile {
            name: format!("{name}.{ending}"),
            media_type,
            bytes,
        }],
        then: here(&meeting),
    }))
}

/// Sheets of labels; or why there are none.
fn sheets(
    visit: &mut Visit<'_>,
    labels: &[AddressLabel],
    sheet: LabelSheet,
) -> Result<Result<Vec<u8>, Problems>, Trouble> {
    let words = visit.words;
    let publisher = visit.charity_name()?;
    let lines: Vec<Vec<String>> = labels.iter().map(AddressLabel::all_lines).collect();
    let about = LabelsAbout {
        title: words.meeting_paper_labels_file(),
        publisher: &publisher,
        language: words.language(),
        made_on: visit.today(),
    };
    let press = press().map_err(|_| Trouble::NoPress)?;
    Ok(write_labels(&lines, sheet, about, press)
        .map_err(|why| Problems::one("", why.sentences(words).join(" "))))
}

fn page(visit: &mut Visit<'_>, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = meeting::wanted(visit)?;
    let labels = AddressLabel::of_meeting(visit.store()?, &meeting)?;
    let frame = Frame::new(visit, words.meeting_paper_labels_title())
        .lede(words.meeting_paper_labels_lede())
        .caption(words.meeting_paper_of(&meeting.facts.title, &words.day(meeting.facts.time.day)))
        .kind_of_page(format!(
            "{}, {}",
            meeting.facts.title,
            meeting.facts.in_words(words)
        ))
        .section(Section::Activities)
        .back(papers_address(meeting.id), words.meeting_paper_back())
        .problems(problems);
    let shapes: Options = [
        ("pdf-21", words.meeting_paper_labels_sheet_21()),
        ("pdf-14", words.meeting_paper_labels_sheet_14()),
        ("text", words.meeting_paper_labels_text()),
        ("csv", words.meeting_paper_labels_csv()),
    ]
    .into_iter()
    .collect();
    let mut form = Form::new(here(&meeting), words.meeting_paper_labels_save())
        .sentence(words.meeting_paper_labels_count(labels.len()));
    for label in &labels {
        form = form.sentence(label.in_one_line());
    }
    form.ask(Radios::new(
        "shape",
        words.meeting_paper_labels_label(),
        shapes,
        "pdf-21",
    ))
    .page(visit, frame)
}

fn here(meeting: &Meeting) -> String {
    format!("{}/labels", papers_address(meeting.id))
}
