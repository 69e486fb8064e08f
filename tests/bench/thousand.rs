//! A thousand different papers in all nine formats, on two cores, and how much memory they take beside a hundred.

use alongside_document::{Block, Document, Edition, Format, PictureUse, Press, Statement, write};
use alongside_locales::Language;
use rayon::prelude::*;
use std::time::Instant;

use crate::paper::{SENTENCES, day, most_memory, pictures, press};

/// Every format in turn.
const FORMATS: [Format; 9] = [
    Format::EasyRead,
    Format::ClearPrint,
    Format::LargePrint { points: 20 },
    Format::Html,
    Format::PlainText,
    Format::WORD,
    Format::Epub,
    Format::Braille,
    Format::Speech,
];

/// How many papers are made, one lot after the other in one process: memory that grows with their number is not flat.
const LOTS: [usize; 2] = [100, 1000];

/// Prints a line for each lot.
pub fn measure() {
    println!("Different papers in all nine formats, none like another, validated; on two cores:");
    println!();
    let press = press().with_braille(alongside_assets::braille_table());
    let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build();
    let pool = pool.unwrap();
    for lot in LOTS {
        let start = Instant::now();
        let papers = || {
            (0..lot)
                .into_par_iter()
                .map(|number| make(number, lot, &press))
                .sum()
        };
        let bytes: usize = pool.install(papers);
        println!(
            "{lot:>6} papers {:>8.2} s {:>7} KiB of files, at most {:>4} MiB held",
            start.elapsed().as_secs_f64(),
            bytes / 1024,
            most_memory() / 1024
        );
    }
    println!();
}

/// One paper of two pages or so; how many bytes it has.
fn make(number: usize, lot: usize, press: &Press) -> usize {
    let mut paper = Document::paper(
        format!("What we agreed, letter {number} of {lot}"),
        Language::English,
        "Marlbrook Voices",
        "Helen Marsh, 01632 960 118",
        day(2027, 1, 8),
    );
    paper.add(Block::heading(2, format!("For person {number}")));
    for (place, picture) in pictures().skip(number % 90).take(8).enumerate() {
        let sentence = SENTENCES[(number + place) % SENTENCES.len()];
        paper.add(Statement::new(PictureUse::new(picture.id), [sentence]));
    }
    let edition = Edition::from(FORMATS[number % FORMATS.len()]);
    write(&paper, edition, press).unwrap().len()
}
