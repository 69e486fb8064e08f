//! Writes every paper of the specimen in every format into a folder, to be looked at: `specimen FOLDER`. With `--time`, says how
//! long a certificate and a pack take.

#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]

#[path = "../src/tests/specimen.rs"]
mod specimen;

use alongside_document::{Format, write};
use std::{path::PathBuf, time::Instant};

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap());
    std::fs::create_dir_all(&folder).unwrap();
    let start = Instant::now();
    let press = specimen::press();
    println!("press: {:?}", start.elapsed());
    if std::env::args().any(|it| it == "--time") {
        time("certificate", 200, |n| {
            let name = format!("Sam Person {n}");
            write(&specimen::certificate(&name), Format::ClearPrint, &press).unwrap()
        });
        time("pack of 100", 30, |_| {
            write(&specimen::pack(100), Format::EasyRead, &press).unwrap()
        });
        #[cfg(feature = "unvalidated")]
        time("certificate, not validated", 200, |n| {
            let name = format!("Sam Person {n}");
            alongside_document::write_unvalidated(
                &specimen::certificate(&name),
                Format::ClearPrint,
                &press,
            )
            .unwrap()
        });
        #[cfg(feature = "unvalidated")]
        time("pack, not validated", 30, |_| {
            alongside_document::write_unvalidated(&specimen::pack(100), Format::EasyRead, &press)
                .unwrap()
        });
        return;
    }
    let formats = [
        ("easy", Format::EasyRead),
        ("clear", Format::ClearPrint),
        ("large16", Format::LargePrint { points: 16 }),
        ("large24", Format::LargePrint { points: 24 }),
        ("large36", Format::LargePrint { points: 36 }),
        ("page", Format::Html),
        ("text", Format::PlainText),
    ];
    let papers = [
        ("next-meeting", specimen::next_meeting()),
        ("agenda", specimen::agenda()),
        ("everything", specimen::everything()),
        ("accounts", specimen::accounts()),
        ("languages", specimen::many_languages()),
        ("certificate", specimen::certificate("Rosie")),
        ("pack", specimen::pack(40)),
    ];
    for (paper, document) in &papers {
        for (name, format) in formats {
            let file = folder.join(format!("{paper}-{name}.{}", format.extension()));
            match write(document, format, &press) {
                Ok(bytes) => std::fs::write(file, bytes).unwrap(),
                Err(refused) => println!("{paper} {name}: {refused}"),
            }
        }
    }
}

fn time(what: &str, times: usize, mut work: impl FnMut(usize) -> Vec<u8>) {
    let mut taken = Vec::new();
    let mut length = 0;
    for n in 0..times {
        let start = Instant::now();
        length = work(n).len();
        taken.push(start.elapsed().as_secs_f64() * 1e3);
    }
    let first = taken[0];
    taken.sort_by(f64::total_cmp);
    println!(
        "{what}: first {first:.2} ms, middle {:.2} ms, {length} bytes",
        taken[times / 2]
    );
}
