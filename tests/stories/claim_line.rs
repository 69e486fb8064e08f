//! Lines of a claim: what is typed wrong is told at its field, the day decides the rate, and a receipt is a picture or a PDF.

use crate::payment_claim::{claim_of, on, taxi};
use alongside_tests::scan;
use alongside_ui::Chosen;

#[test]
fn what_is_wrong_with_a_line_is_told_at_its_field() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    let claim = helen.address().to_string();
    helen.visit(&format!("{claim}/lines/taxi"));
    for (typed, told) in [
        ("", "Enter the amount"),
        (
            "-5",
            "Amount must be more than nothing: leave out the minus",
        ),
        ("0", "Amount must be 0.01 or more"),
        (
            "12,50",
            "Amount: put a full stop in front of the pence, as in 12.50",
        ),
        ("1e9", "Amount must be an amount of money, such as 12.50"),
        (
            "0.005",
            "Amount can have two figures for the pence, as in 12.50",
        ),
        ("10000.01", "Amount must be £10,000.00 or less"),
    ] {
        helen
            .type_in("Amount", typed)
            .press("Save the line")
            .is_told(&[told])
            .finds_typed("Amount", typed);
    }
    helen
        .type_in("Amount", "£12.5")
        .type_date("Day", ["23", "1", "2027"])
        .press("Save the line")
        .is_told(&["Day must be today or earlier"])
        .type_date("Day", ["21", "1", "2017"])
        .press("Save the line")
        .is_told(&["Day is more than six years ago: check the year"])
        .type_date("Day", ["21", "1", "2027"])
        .press_twice("Save the line")
        .hears("£12.50");
    helen.visit(&format!("{claim}/lines/mileage"));
    for (typed, told) in [
        ("0", "Enter the miles of the journey, such as 28.4"),
        ("10,000", "Miles, there and back must be 2,000 or less"),
    ] {
        helen
            .choose("How the person travelled", "Car or van")
            .type_in("Miles, there and back", typed)
            .press("Save the line")
            .is_told(&[told]);
    }
    helen
        .type_in("Miles, there and back", "28.4")
        .type_in("Miles claimed from others this tax year", "9,961.6")
        .press("Save the line")
        .hears("10 miles at 55p and 18.4 miles at 25p")
        .hears("£10.10");
    // The same journey in March 2026 is paid at the rate of March 2026.
    helen
        .visit(&format!("{claim}/lines/mileage"))
        .choose("How the person travelled", "Car or van")
        .type_in("Miles, there and back", "28.4")
        .type_date("Day", ["20", "3", "2026"])
        .press("Save the line")
        .is_told(&[
            "This person was not in this activity on that day: change the day, or use a claim with no activity",
        ]);
    helen
        .visit(&format!("{claim}/edit"))
        .choose("For which activity", "No activity")
        .press("Save changes")
        .visit(&format!("{claim}/lines/mileage"))
        .choose("How the person travelled", "Car or van")
        .type_in("Miles, there and back", "28.4")
        .type_date("Day", ["20", "3", "2026"])
        .press("Save the line")
        .hears("£12.78");
}

#[test]
fn more_than_the_most_for_lunch_takes_somebody_who_agreed_and_copies_are_seen() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Derek Oyelaran", ["21", "1", "2027"]);
    helen
        .follow("Add a line")
        .follow("Meals")
        .type_in("Amount", "12.50")
        .press("Save the line")
        .is_told(&["This is more than the most we pay (Up to £10.00): enter less, or fill in “Who agreed to it”"])
        .type_in("Amount", "7.85")
        .press("Save the line")
        .hears("“Meals” is also in MV-C-0001: same day, kind and amount")
        .hears("“Meals” has no receipt yet")
        .follow("Take out")
        .press("Take the line out")
        .hears("No duplicate of this claim");
}

#[test]
fn a_receipt_is_a_picture_or_a_pdf_and_nothing_else() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    taxi(&mut helen, "18.60");
    helen.follow("Add a receipt");
    let before = helen.changes();
    let film = helen.computer.folder().join("film.jpg");
    let file = std::fs::File::create(&film).expect("a file");
    file.set_len(20 * 1024 * 1024 + 1).expect("its length");
    let chosen = |name: &str, bytes: Option<&[u8]>| Chosen {
        path: name.into(),
        bytes: bytes.map(<[u8]>::to_vec),
    };
    for (name, bytes, told) in [
        (
            "receipt.pdf",
            Some(&b"%PDF-1.7 a program"[..]),
            "This PDF is damaged or has no pages: choose another, or scan the receipt again",
        ),
        (
            "receipt.jpg",
            Some(&b"MZ\x90\0a program"[..]),
            "This file is not a receipt we can use: choose a PDF, PNG, JPEG, WebP or SVG file",
        ),
        (
            film.to_str().expect("a path"),
            None,
            "This file is too big: choose one of 20 MB or less",
        ),
        (
            "a stick that was pulled out/receipt.jpg",
            None,
            "This file cannot be opened: check that it is still there, then choose it again",
        ),
        (
            "empty.png",
            Some(&b""[..]),
            "This file is empty: choose another",
        ),
    ] {
        helen
            .will_choose(chosen(name, bytes))
            .press("Add a receipt")
            .is_told(&[told]);
    }
    helen.will_close_the_dialog().press("Add a receipt");
    assert_eq!(helen.changes(), before);
    let drawing =
        b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M1 1h7v7z'/></svg>";
    helen
        .will_choose(chosen("receipt.svg", Some(drawing)))
        .press("Add a receipt")
        .hears("is added.")
        .follow("See the receipt")
        .press("Remove this receipt")
        .hears("The receipt is removed.");
}

#[test]
fn a_scan_of_two_pages_is_a_receipt_and_leaves_without_its_script() {
    let mut helen = on("2027-01-22");
    claim_of(&mut helen, "Joan Whitlock", ["21", "1", "2027"]);
    taxi(&mut helen, "18.60");
    let bytes = scan();
    assert!(String::from_utf8_lossy(&bytes).contains("app.alert"));
    helen
        .follow("Add a receipt")
        .will_choose(Chosen {
            path: "scan.pdf".into(),
            bytes: Some(bytes),
        })
        .press("Add a receipt")
        .hears("is added.")
        .hears("Every receipt that is asked for is here")
        .follow("See the receipt")
        .hears("PDF, 2 pages");
    assert!(helen.page().all(".al-receipt img").is_empty(), "no picture");
    helen.press("Save");
    let file = &helen.handed.last().expect("a file").files[0];
    assert_eq!(
        (file.name.as_str(), file.media_type),
        ("Receipt MV-C-0003.pdf", "application/pdf")
    );
    let pages = lopdf::Document::load_mem(&file.bytes)
        .expect("a PDF")
        .get_pages()
        .len();
    assert_eq!(pages, 2);
    assert!(!String::from_utf8_lossy(&file.bytes).contains("app.alert"));
    helen
        .follow("See the receipt")
        .press("Remove this receipt")
        .hears("The receipt is removed.")
        .hears("has no receipt yet");
}
