//! Sheets of address labels.

use super::specimen::press;
use alongside_locales::Language;

use crate::{Flaw, LabelSheet, LabelsAbout, Refused, write_labels};

fn about() -> LabelsAbout<'static> {
    LabelsAbout {
        title: "Addresses",
        publisher: "Marlbrook Voices",
        language: Language::English,
        made_on: chrono::NaiveDate::from_ymd_opt(2027, 1, 8).unwrap(),
    }
}

fn label(number: usize) -> Vec<String> {
    vec![
        format!("Person {number}"),
        format!("{number} Mill Lane"),
        "Marlbrook".into(),
        "MB1 2AB".into(),
    ]
}

#[test]
fn labels_fill_as_many_sheets_as_they_need() {
    let labels: Vec<Vec<String>> = (0..22).map(label).collect();
    for (sheet, pages) in [(LabelSheet::TwentyOne, 2), (LabelSheet::Fourteen, 2)] {
        let bytes = write_labels(&labels, sheet, about(), &press()).unwrap();
        let pdf = lopdf::Document::load_mem(&bytes).unwrap();
        assert_eq!(pdf.get_pages().len(), pages, "{sheet:?}");
    }
}

#[test]
fn a_long_address_is_set_smaller_and_a_longer_one_is_refused() {
    let mut long = label(1);
    long.extend((0..4).map(|line| format!("Line {line}")));
    assert!(write_labels(&[long], LabelSheet::TwentyOne, about(), &press()).is_ok());
    let mut endless = label(2);
    endless.extend((0..40).map(|line| format!("Line {line}")));
    let refused = write_labels(&[endless], LabelSheet::Fourteen, about(), &press());
    let Err(Refused::Flawed(flaws)) = refused else {
        panic!("it does not fit");
    };
    let first_line = "Person 2".to_string();
    assert_eq!(flaws, [Flaw::LabelTooLong { first_line }]);
}
