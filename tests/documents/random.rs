//! Papers that nobody wrote, before judges from outside: what the writers make of any content is sound, not only what the sample has.

use std::path::{Path, PathBuf};

use alongside_document::{
    Block, Column, Document, Edition, Format, Item, LanguageTag, List, ListKind, PictureUse, Quote,
    Span, Statement, Table, Text, write,
};
use alongside_involvement::press;
use alongside_locales::Language;
use alongside_tests::judge::{epubcheck, libreoffice, outloud, verapdf, vnu};
use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::sample::{folder, keep};

/// How many papers are made up, each in every format.
const PAPERS: usize = 16;

/// Every kind of print.
const PRINTS: [Format; 3] = [
    Format::EasyRead,
    Format::ClearPrint,
    Format::LargePrint { points: 24 },
];

fn sentence() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        8 => "[a-z]{2,9}",
        2 => "[A-Z][a-z]{2,8}",
        1 => select(vec!["tŷ", "Siân’s", "don’t", "Dial-a-Ride", "£1,204.50", "10:30", "&", "<b>", "100%"]).prop_map(String::from),
    ];
    vec(word, 1..14).prop_map(|words| words.join(" ") + ".")
}

/// Words in a language that is not the paper's, two of them from right to left.
fn foreign() -> impl Strategy<Value = Span> {
    let words = select(vec![
        ("cy", "Croeso i’r tŷ"),
        ("ar", "مرحبا بكم، الساعة 10:30"),
        ("ar", "شكرا (لكم) جميعا"),
        ("ur", "خوش آمدید! یہ کتابچہ آسان ہے۔"),
    ]);
    words.prop_map(|(code, words)| Span::Foreign {
        words: words.into(),
        language: LanguageTag::parse(code).unwrap(),
        strong: false,
    })
}

fn text() -> impl Strategy<Value = Text> {
    let link = "[a-z]{3,8}".prop_map(|name| Span::Link {
        address: format!("https://{name}.example/?a=1&b=2"),
        description: format!("The page of {name}"),
        words: name,
    });
    let span = prop_oneof![
        5 => sentence().prop_map(Span::Plain),
        1 => sentence().prop_map(Span::Strong),
        2 => foreign(),
        1 => link,
    ];
    vec(span, 1..4).prop_map(|spans| {
        let mut text = Text::default();
        for span in spans {
            text.0.extend([span, Span::Plain(" ".into())]);
        }
        text
    })
}

fn list() -> impl Strategy<Value = Block> {
    let kind = select(vec![ListKind::Bulleted, ListKind::Numbered]);
    let lead = proptest::option::of(sentence().prop_map(Text::plain));
    let item = (lead, vec(text(), 1..3)).prop_map(|(lead, lines)| Item { lead, lines });
    (kind, vec(item, 1..6)).prop_map(|(kind, items)| Block::List(List { kind, items }))
}

fn table() -> impl Strategy<Value = Block> {
    let row = (sentence(), sentence(), "£[1-9][0-9]?\\.[0-9]{2}");
    (sentence(), vec(row, 1..40)).prop_map(|(caption, rows)| {
        Block::Table(Table {
            caption,
            columns: vec![
                Column::words("What"),
                Column::words("Who"),
                Column::figures("Cost"),
            ],
            rows: rows
                .into_iter()
                .map(|(what, who, cost)| vec![what.into(), who.into(), cost.into()])
                .collect(),
        })
    })
}

fn statement() -> impl Strategy<Value = Block> {
    let picture = select(vec!["bus", "meeting", "break", "question"]).prop_map(PictureUse::new);
    (proptest::option::of(picture), vec(text(), 1..4))
        .prop_map(|(picture, sentences)| Statement { picture, sentences }.into())
}

fn paper() -> impl Strategy<Value = Document> {
    let block = prop_oneof![
        4 => text().prop_map(Block::Paragraph),
        2 => list(),
        3 => statement(),
        1 => table(),
        1 => (text(), proptest::option::of(sentence())).prop_map(|(words, by)| Quote { words, by }.into()),
        2 => sentence().prop_map(|words| Block::heading(2, words)),
        1 => Just(Block::NewPage),
    ];
    (sentence(), vec(block, 1..24)).prop_map(|(title, blocks)| {
        let day = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
        let mut paper = Document::paper(
            title,
            Language::English,
            "Marlbrook Voices",
            "Helen Marsh",
            day,
        );
        paper.add(Block::paragraph("Dear reader, this is what we made up."));
        for block in blocks {
            paper.add(block);
        }
        paper
    })
}

/// The same papers at every run.
fn papers() -> Vec<Document> {
    let mut runner = TestRunner::deterministic();
    (0..PAPERS)
        .map(|_| paper().new_tree(&mut runner).unwrap().current())
        .collect()
}

fn files(papers: &[Document], format: Format, folder: &Path, kind: &str) -> Vec<PathBuf> {
    let print = |(number, paper): (usize, &Document)| {
        let bytes = write(paper, Edition::from(format), press().unwrap()).unwrap();
        keep(
            folder,
            &format!("{kind} {number}.{}", format.extension()),
            &bytes,
        )
    };
    papers.iter().enumerate().map(print).collect()
}

#[test]
fn papers_that_nobody_wrote_are_sound_in_every_format() {
    let folder = folder("random");
    let papers = papers();
    let mut pdfs = Vec::new();
    for (number, format) in PRINTS.into_iter().enumerate() {
        pdfs.extend(files(&papers, format, &folder, &format!("print {number}")));
    }
    let pdfs: Vec<&Path> = pdfs.iter().map(PathBuf::as_path).collect();
    let verdicts = verapdf(&pdfs);
    assert_eq!(verdicts.len(), pdfs.len() * 2, "two standards each");
    let failed: Vec<_> = verdicts.into_iter().filter(|it| !it.passed).collect();
    assert!(failed.is_empty(), "{failed:#?}");
    assert_eq!(outloud(&pdfs), Vec::<String>::new());
    let books = files(&papers, Format::Epub, &folder, "book");
    let books: Vec<&Path> = books.iter().map(PathBuf::as_path).collect();
    assert_eq!(epubcheck(&books), Vec::<String>::new());
    let pages: Vec<(String, String)> = files(&papers, Format::Html, &folder, "page")
        .into_iter()
        .map(|file| {
            let html = std::fs::read_to_string(&file).unwrap();
            (file.display().to_string(), html)
        })
        .collect();
    assert_eq!(vnu(&pages), Vec::<String>::new());
    let words = files(&papers, Format::WORD, &folder, "word");
    let words: Vec<&Path> = words.iter().map(PathBuf::as_path).collect();
    assert_eq!(libreoffice(&words, &folder).len(), PAPERS, "all open");
}
