//! Writes every paper of the specimen in every format below `target/specimen`, to be looked at.

#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]

#[path = "../src/tests/specimen.rs"]
mod specimen;

use alongside_document::{Format, Sheet, write};
use std::{fs, path::Path};

const FORMATS: [(&str, Format); 12] = [
    ("easy-read", Format::EasyRead),
    ("clear-print", Format::ClearPrint),
    ("large-print-16", Format::LargePrint { points: 16 }),
    ("large-print-24", Format::LargePrint { points: 24 }),
    ("large-print-36", Format::LargePrint { points: 36 }),
    ("page", Format::Html),
    ("text", Format::PlainText),
    ("speech", Format::Speech),
    ("braille", Format::Braille),
    ("book", Format::Epub),
    ("word", Format::WORD),
    ("word-large", Format::Word { points: 24 }),
];

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/specimen");
    fs::create_dir_all(&folder).unwrap();
    let press = specimen::press();
    let papers = [
        ("next-meeting", specimen::next_meeting()),
        ("agenda", specimen::agenda()),
        ("everything", specimen::everything()),
        ("accounts", specimen::accounts()),
        ("languages", specimen::many_languages()),
        ("certificate", specimen::certificate("Rosie")),
        ("poster", specimen::poster(Sheet::A3, 8)),
        ("pack", specimen::pack(40)),
    ];
    for (paper, document) in &papers {
        for (name, format) in FORMATS {
            let file = format!("{paper}-{name}.{}", format.extension());
            match write(document, format, &press) {
                Ok(bytes) => {
                    fs::write(folder.join(&file), bytes).unwrap();
                    println!("target/specimen/{file}");
                }
                Err(refused) => println!("{file}: {refused}"),
            }
        }
    }
}
