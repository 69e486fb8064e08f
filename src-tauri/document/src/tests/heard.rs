//! Papers as a screen reader meets them, line by line.

use super::specimen;
use crate::{Format, pdf::heard::heard, write};

fn lines(paper: &crate::Document, format: Format) -> String {
    heard(&write(paper, format, &specimen::press()).unwrap()).join("\n")
}

#[test]
fn an_invitation_in_easy_words() {
    assert_expected!(lines(&specimen::next_meeting(), Format::EasyRead));
}

#[test]
fn an_agenda_in_large_print() {
    let format = Format::LargePrint { points: 24 };
    assert_expected!(lines(&specimen::agenda(), format));
}

#[test]
fn an_overview_in_clear_print() {
    assert_expected!(lines(&specimen::everything(), Format::ClearPrint));
}

#[test]
fn a_table_becomes_a_list_in_large_print() {
    let all = lines(&specimen::everything(), Format::LargePrint { points: 24 });
    let table = all.split("heading level 2, Money").nth(1).unwrap();
    assert_expected!(table.split("picture,").next().unwrap());
}

#[test]
fn statements_in_several_languages() {
    assert_expected!(lines(&specimen::many_languages(), Format::EasyRead));
}

#[test]
fn a_certificate() {
    assert_expected!(lines(&specimen::certificate("Rosie"), Format::ClearPrint));
}

#[test]
fn a_poster() {
    assert_expected!(lines(
        &specimen::poster(crate::Sheet::A4, 4),
        Format::ClearPrint
    ));
}

#[test]
fn an_overview_as_plain_text() {
    let bytes = write(
        &specimen::everything(),
        Format::PlainText,
        &specimen::press(),
    );
    assert_expected!(String::from_utf8(bytes.unwrap()).unwrap());
}

#[test]
fn a_certificate_as_plain_text() {
    let paper = specimen::certificate("Rosie");
    let bytes = write(&paper, Format::PlainText, &specimen::press());
    assert_expected!(String::from_utf8(bytes.unwrap()).unwrap());
}

#[test]
fn an_overview_as_it_is_read_aloud() {
    let bytes = write(&specimen::everything(), Format::Speech, &specimen::press());
    assert_expected!(String::from_utf8(bytes.unwrap()).unwrap());
}

#[test]
fn a_certificate_as_it_is_read_aloud() {
    let paper = specimen::certificate("Rosie");
    let bytes = write(&paper, Format::Speech, &specimen::press());
    assert_expected!(String::from_utf8(bytes.unwrap()).unwrap());
}

#[test]
fn a_page_of_html() {
    let bytes = write(&specimen::everything(), Format::Html, &specimen::press());
    let html = String::from_utf8(bytes.unwrap()).unwrap();
    let (head, body) = html.split_once("<style>").unwrap();
    let (_, body) = body.split_once("</style>").unwrap();
    // the drawings themselves say nothing to a reader
    let mut parts = body.split("src=\"data:");
    let mut shown = format!("{head}<style>...</style>{}", parts.next().unwrap());
    for part in parts {
        shown.push_str("src=\"...");
        shown.push_str(&part[part.find('"').unwrap()..]);
    }
    assert_expected!(shown);
}

#[test]
fn a_long_paper_begins_with_its_contents_and_their_pages() {
    let paper = specimen::pack(40);
    for format in [Format::EasyRead, Format::LargePrint { points: 24 }] {
        let heard = heard(&write(&paper, format, &specimen::press()).unwrap());
        let link = heard
            .iter()
            .position(|it| it.contains("link, Part 3, leads to page "))
            .unwrap();
        let page = heard[link].rsplit(' ').next().unwrap();
        assert!(heard[link + 1].ends_with(&format!("paragraph, page {page}")));
        assert_ne!(page, "1");
    }
    let html = write(&paper, Format::Html, &specimen::press()).unwrap();
    let html = String::from_utf8(html).unwrap();
    let number = html.split("<a href=\"#heading-").nth(3).unwrap();
    let number = number.split('"').next().unwrap();
    assert!(html.contains(&format!("<h2 id=\"heading-{number}\">Part 3</h2>")));
    let text = write(&paper, Format::PlainText, &specimen::press()).unwrap();
    let text = String::from_utf8(text).unwrap();
    assert!(
        text.contains("What is in this document\n\n- Part 1\n- Part 2\n"),
        "{text}"
    );
}

#[test]
fn a_welsh_paper_speaks_welsh() {
    let mut paper = specimen::next_meeting();
    paper.language = alongside_locales::Language::Welsh;
    let html = write(&paper, Format::Html, &specimen::press()).unwrap();
    let html = String::from_utf8(html).unwrap();
    assert!(html.contains("Lluniau: OpenMoji"), "{html}");
    assert!(html.contains("<html lang=\"cy\">"));
    let all = lines(&paper, Format::EasyRead);
    assert!(all.contains("picture, Neuadd"), "{all}");
}
