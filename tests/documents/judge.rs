//! The judges themselves: a judge that passes everything would prove nothing.

use std::fs;
use std::path::Path;

use alongside_tests::judge::{epubcheck, outloud, verapdf, vnu};

#[test]
fn verapdf_names_the_rules_that_an_untagged_file_breaks() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("untagged.pdf");
    fs::write(&file, untagged()).unwrap();
    let verdicts = verapdf(&[&file]);
    for verdict in &verdicts {
        assert!(!verdict.passed, "{verdict:?}");
        assert!(!verdict.broken.is_empty(), "{verdict:?}");
    }
    let ua1 = verdicts
        .iter()
        .find(|verdict| verdict.profile == "ua1")
        .unwrap();
    assert!(
        ua1.broken
            .iter()
            .any(|broken| broken.rule.starts_with("7.1-")),
        "{ua1:?}"
    );
}

#[test]
fn verapdf_fails_what_is_not_a_pdf() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("words.pdf");
    fs::write(&file, "not a PDF").unwrap();
    assert!(verapdf(&[&file]).iter().all(|verdict| !verdict.passed));
}

#[test]
fn the_html_checker_names_the_page_and_what_is_wrong() {
    let page = |body: &str| {
        format!(
            "<!doctype html><html lang=\"en-GB\"><head><title>T</title></head><body>{body}</body></html>"
        )
    };
    let good = ("good".to_owned(), page("<h1>One</h1>"));
    let bad = (
        "bad".to_owned(),
        page("<h1 id=a>One</h1><p id=a><img src=x></p>"),
    );
    assert_eq!(vnu(std::slice::from_ref(&good)), Vec::<String>::new());
    let findings = vnu(&[good, bad]);
    assert!(
        findings.iter().all(|finding| finding.starts_with("bad:")),
        "{findings:?}"
    );
    assert!(
        findings
            .iter()
            .any(|finding| finding.contains("Duplicate ID")),
        "{findings:?}"
    );
}

#[test]
fn the_book_checker_names_a_file_that_is_no_book() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("words.epub");
    fs::write(&file, "not a book").unwrap();
    let found = epubcheck(&[&file]);
    assert!(
        found.iter().any(|it| it.contains("words.epub")),
        "{found:?}"
    );
}

#[test]
fn outloud_does_not_pass_an_untagged_file() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("unheard.pdf");
    fs::write(&file, untagged()).unwrap();
    assert_eq!(outloud(&[&file]).len(), 1);
}

/// A small, whole PDF without tags, language or metadata.
fn untagged() -> Vec<u8> {
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>",
        "<</Length 19>>stream\n0 0 100 100 re f  \n\nendstream",
    ];
    let mut text = String::from("%PDF-1.7\n");
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(text.len());
        text.push_str(&format!("{} 0 obj\n{object}\nendobj\n", number + 1));
    }
    let table = text.len();
    text.push_str(&format!(
        "xref\n0 {}\n0000000000 65535 f \n",
        objects.len() + 1
    ));
    for place in places {
        text.push_str(&format!("{place:010} 00000 n \n"));
    }
    text.push_str(&format!(
        "trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n",
        objects.len() + 1
    ));
    text.into_bytes()
}
