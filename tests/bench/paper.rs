//! A certificate, and twenty-odd pages in easy words with a hundred pictures: ours, Typst's and WeasyPrint's, of the same words.

use alongside_assets as assets;
use alongside_document::{
    Artwork, Block, BuiltIn, Certificate, Document, Fact, Family, FontBytes, Fonts, Format,
    PictureLibrary, PictureSource, PictureUse, Press, Signature, Span, Statement, Text, validate,
    write,
};
use alongside_locales::Language;
use chrono::NaiveDate;
use std::path::Path;
use std::process::Command;

use crate::median;
use crate::peer::{PEERS, lay_out};

/// The papers, and in how many rounds each is made.
const PAPERS: [(&str, usize); 2] = [("certificate", 200), ("pack", 40)];

/// The title of the pack, before the person's name.
pub const TITLE: &str = "Your rights and our promises";

/// What the pack says, in turn.
pub const SENTENCES: [&str; 5] = [
    "You have the right to say what you think.",
    "We will listen to you and write down what you say.",
    "You can ask for a break at any time you like.",
    "If you feel unsafe, tell a person you trust straight away.",
    "We keep your information safe and we do not share it.",
];

/// The pictures of the pack: a hundred different ones.
pub fn pictures() -> impl Iterator<Item = &'static assets::Picture> {
    assets::pictures().iter().take(100)
}

/// Measures both papers and prints a line for each with each peer.
pub fn measure(folder: &Path, fonts: &Path) {
    std::fs::create_dir_all(folder).unwrap();
    lay_out(folder, fonts);
    let this = std::env::current_exe().unwrap();
    let press = press();
    let ours: Vec<[f64; 3]> = PAPERS
        .iter()
        .map(|(name, rounds)| {
            let mut memory = 0.0;
            let first = median(15, |_| {
                let done = Command::new(&this)
                    .args([folder, fonts])
                    .args(["paper", name])
                    .output()
                    .unwrap();
                assert!(done.status.success());
                memory = String::from_utf8_lossy(&done.stdout)
                    .trim()
                    .parse()
                    .unwrap();
            });
            let next = median(*rounds, |round| {
                make(name, &format!("Rosie {round}"), &press);
            });
            [first, next, memory]
        })
        .collect();
    println!(
        "Papers, in milliseconds (medians). First: a new process, from start to end; for the others without"
    );
    println!(
        "Python's own start. Next: each further paper, with another name. Ours are validated as well."
    );
    println!(
        "Memory, in MiB: the most that a process held which made one paper; for the others with Python."
    );
    println!();
    println!(
        "{:<12} {:<7} {:>9} {:<11} {:>9} {:>7}",
        "paper", "", "ours", "peer", "theirs", "ratio"
    );
    for peer in PEERS {
        let theirs = peer.take(folder, fonts, &PAPERS);
        for ((name, _), ours) in PAPERS.iter().zip(&ours) {
            for (what, ours) in ["first", "next", "memory"].into_iter().zip(ours) {
                let scale = if what == "memory" { 1024.0 } else { 1.0 };
                let (ours, theirs) = (ours / scale, theirs.of(name, what) / scale);
                println!(
                    "{name:<12} {what:<7} {ours:>9.2} {:<11} {theirs:>9.2} {:>7.2}",
                    peer.name,
                    ours / theirs
                );
            }
        }
    }
    println!();
    for ((name, rounds), [_, next, _]) in PAPERS.iter().zip(&ours) {
        let bytes = make(name, "Rosie", &press);
        let check = median(*rounds, |_| validate(&bytes).unwrap());
        println!("{name}: of each further paper's {next:.2} ms the check takes {check:.2}");
    }
    println!();
    for (name, _) in PAPERS {
        let size = |end: &str| {
            let file = folder.join(format!("{name}{end}.pdf"));
            std::fs::metadata(file).unwrap().len() / 1024
        };
        let theirs: Vec<String> = PEERS
            .iter()
            .map(|peer| format!("{} {} KiB", peer.name, size(peer.ending)))
            .collect();
        println!("{name}: {} KiB, {}", size(""), theirs.join(", "));
    }
    println!();
}

/// Makes one paper, keeps it, and ends: what a process that has to start costs.
pub fn once(name: &str, folder: &Path) {
    std::fs::write(
        folder.join(format!("{name}.pdf")),
        make(name, "Rosie", &press()),
    )
    .unwrap();
    println!("{}", most_memory());
}

/// The most memory that this process has held so far, in KiB; 0 where the system does not tell.
pub fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|rest| rest.split_whitespace().next()?.parse().ok())
        .unwrap_or_default()
}

fn make(paper: &str, name: &str, press: &Press) -> Vec<u8> {
    match paper {
        "certificate" => write(&certificate(name), Format::ClearPrint, press).unwrap(),
        _ => write(&pack(name), Format::EasyRead, press).unwrap(),
    }
}

fn pack(name: &str) -> Document {
    let mut paper = Document::paper(
        format!("{TITLE} {name}"),
        Language::English,
        "Marlbrook Voices",
        "Helen Marsh, 01632 960 118",
        day(2027, 1, 8),
    );
    paper.status = Some("In easy words, not yet checked".into());
    for (index, picture) in pictures().enumerate() {
        if index % 10 == 0 {
            paper.add(Block::heading(2, format!("Part {}", index / 10 + 1)));
        }
        let sentence = SENTENCES[index % SENTENCES.len()];
        paper.add(Statement::new(PictureUse::new(picture.id), [sentence]));
    }
    paper
}

fn certificate(name: &str) -> Document {
    let labelled = |label: &str, value: &str| Text::from(label).then(Span::Strong(value.into()));
    let signed = |name: &str, role: &str| Signature {
        name: name.into(),
        role: role.into(),
    };
    let certificate = Certificate {
        registration: "Registered charity 0000000".into(),
        heading: "Certificate of participation".into(),
        name: name.into(),
        statement: "took part in 11 activities with Marlbrook Voices and helped run the Partnership Board, \
                    1 April 2026 to 31 March 2027."
            .into(),
        facts: vec![
            Fact {
                term: "Time given".into(),
                value: vec![
                    Text::strong("27.5 hours"),
                    "18 in meetings".into(),
                    "7.5 preparing, 2 in training".into(),
                ],
            },
            Fact::new("What the group changed", "People can now book Dial-a-Ride by text as well as by phone."),
            Fact {
                term: "Skills Rosie chose to name".into(),
                value: vec!["Asking questions".into(), "Co-chairing".into()],
            },
        ],
        signatures: [signed("Amina Yusuf", "for the Partnership Board"), signed("Helen Marsh", "Involvement lead")],
        number: labelled("Certificate ", "MV-2027-014"),
        given: labelled("Given on ", "31 March 2027"),
    };
    Document::certificate(
        "Certificate of participation, MV-2027-014",
        Language::English,
        "Marlbrook Voices",
        "Helen Marsh, 01632 960 118",
        day(2027, 3, 31),
        certificate,
    )
}

/// A day.
pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

struct Shelf;

impl PictureLibrary for Shelf {
    fn find(&self, picture: &str, _: Language) -> Option<PictureSource> {
        let found = assets::picture(picture)?;
        Some(PictureSource {
            artwork: Artwork::BuiltIn(BuiltIn {
                svg: found.svg,
                form: found.form,
                size: found.size,
                drawn: found.drawn,
            }),
            alternative: found.english.into(),
            credit: found.origin.credit().map(Into::into),
        })
    }
}

/// A press with the typefaces and pictures of the program.
pub fn press() -> Press {
    let mut families = assets::fonts().chunks(2).map(|pair| Family {
        regular: FontBytes::Borrowed(pair[0].bytes),
        bold: FontBytes::Borrowed(pair[1].bytes),
    });
    let fonts = Fonts {
        text: families.next().unwrap(),
        easy: families.next().unwrap(),
        fallback: families.collect(),
    };
    Press::new(fonts, Shelf).unwrap()
}
