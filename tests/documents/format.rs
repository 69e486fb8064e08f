//! The sample charity's papers in the formats that are no PDF, before judges from outside: EPUBCheck, LibreOffice, liblouis; and its PDFs
//! before outloud.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use alongside_document::{
    Block, Column, Document, Edition, Format, LanguageTag, PictureUse, Span, Statement, Table,
    Text, Typeface, write,
};
use alongside_involvement::press;
use alongside_locales::Language;
use alongside_tests::judge::{epubcheck, libreoffice, outloud, typefaces, verapdf, vnu};
use chrono::NaiveDate;

use super::sample::{
    BOTH, charity, every_html, every_paper, folder, keep, missing, without_thanks,
};

/// Every paper in a format, as files of this test run: language, name, file.
fn files(test: &str, format: Format) -> Vec<(Language, String, PathBuf)> {
    let folder = folder(test);
    let mut files = Vec::new();
    for language in BOTH {
        let computer = charity(test, language);
        let office = computer.office.as_ref().unwrap();
        for (name, bytes) in every_paper(office, language, format) {
            // a name of its own: LibreOffice puts all it makes into one folder
            let file = format!("{} {name}.{}", language.code(), format.extension());
            files.push((language, name, keep(&folder, &file, &bytes)));
        }
    }
    files
}

fn paths(files: &[(Language, String, PathBuf)]) -> Vec<&Path> {
    files.iter().map(|it| it.2.as_path()).collect()
}

#[test]
fn every_book_of_the_sample_charity_is_sound() {
    let files = files("books", Format::Epub);
    assert!(files.len() > 10);
    assert_eq!(epubcheck(&paths(&files)), Vec::<String>::new());
}

#[test]
fn every_page_for_the_screen_is_sound() {
    let pages: Vec<(String, String)> = files("pages", Format::Html)
        .into_iter()
        .map(|(language, name, file)| {
            let html = std::fs::read_to_string(file).unwrap();
            (format!("{} {name}", language.code()), html)
        })
        .collect();
    assert_eq!(vnu(&pages), Vec::<String>::new());
}

#[test]
fn outloud_passes_the_papers_in_every_kind_of_print() {
    for format in [
        Format::EasyRead,
        Format::ClearPrint,
        Format::LargePrint { points: 24 },
    ] {
        let files = files("outloud", format);
        assert_eq!(outloud(&paths(&files)), Vec::<String>::new(), "{format:?}");
    }
}

/// Opened by another program, a Word document still has its title, language, headings, words for pictures, and all its words in order.
#[test]
fn every_word_document_of_the_sample_charity_opens_whole() {
    let folder = folder("opened");
    let files = files("word", Format::WORD);
    std::fs::create_dir_all(&folder).unwrap();
    let opened = libreoffice(&paths(&files), &folder);
    let mut pictures = 0;
    for language in BOTH {
        let computer = charity("opened", language);
        let pages = every_html(computer.office.as_ref().unwrap(), language, Format::WORD);
        for (_, name, file) in files.iter().filter(|it| it.0 == language) {
            let text = opened
                .get(file)
                .unwrap_or_else(|| panic!("{name} does not open"));
            let code = if language == Language::Welsh {
                "cy-GB"
            } else {
                "en-GB"
            };
            for part in [
                "<dc:title>".to_string(),
                format!("<dc:language>{code}</dc:language>"),
                "text:outline-level=\"1\"".to_string(),
            ] {
                assert!(text.contains(&part), "{name} has no {part}");
            }
            let images = text.matches("<draw:frame").count();
            let described = text.matches("<svg:desc>").count()
                + text.matches("loext:decorative=\"true\"").count();
            assert!(
                described >= images,
                "{name}: {described} of {images} pictures have words"
            );
            pictures += images;
            missing(name, &pages[name], &words(text));
        }
    }
    assert!(pictures > 10, "{pictures} pictures");
}

/// A paper with what the sample's papers do not have: contents, other languages from either side, links, a wide table, decoration.
fn long_paper() -> Document {
    let day = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
    let mut paper = Document::paper(
        "Everything at once",
        Language::English,
        "Marlbrook Voices",
        "Helen Marsh",
        day,
    );
    let tag = |code: &str| LanguageTag::parse(code).unwrap();
    for number in 1..=6 {
        paper.add(Block::heading(2, format!("Part {number}")));
        paper.add(Block::paragraph(
            "The board meets every month and decides. ".repeat(30),
        ));
    }
    paper.add(Statement::new(
        PictureUse::decorative("bus"),
        [
            Text::from("In Arabic: ").then(Span::Foreign {
                words: "مرحبا بكم، الساعة 10:30".into(),
                language: tag("ar"),
                strong: false,
            }),
            Text::foreign("خوش آمدید! یہ کتابچہ آسان ہے۔", tag("ur")),
            Text::foreign("Croeso i’r tŷ", tag("cy")).then(Span::Link {
                words: "our website".into(),
                address: "https://www.example.org/board?a=1&b=2".into(),
                description: "Website of the board".into(),
            }),
        ],
    ));
    paper.add(Table {
        caption: "What it costs".into(),
        columns: vec![
            Column::words("What"),
            Column::words("Who"),
            Column::figures("Cost"),
        ],
        rows: vec![vec!["Travel".into(), "Helen".into(), "£1,204.50".into()]; 30],
    });
    paper
}

#[test]
fn a_paper_with_everything_is_sound_in_every_format() {
    let folder = folder("everything");
    let paper = long_paper();
    let print = |edition: Edition, name: &str| {
        let bytes = write(&paper, edition, press().unwrap()).unwrap();
        keep(
            &folder,
            &format!("{name}.{}", edition.format.extension()),
            &bytes,
        )
    };
    let pdfs = [
        print(Format::EasyRead.into(), "easy"),
        print(Format::ClearPrint.into(), "clear"),
        print(Format::LargePrint { points: 28 }.into(), "large"),
        print(
            Edition::from(Format::LargePrint { points: 18 }).in_typeface(Typeface::Andika),
            "andika",
        ),
    ];
    let pdfs: Vec<&Path> = pdfs.iter().map(PathBuf::as_path).collect();
    let failed: Vec<_> = verapdf(&pdfs).into_iter().filter(|it| !it.passed).collect();
    assert!(failed.is_empty(), "{failed:#?}");
    assert_eq!(outloud(&pdfs), Vec::<String>::new());
    let book = print(Format::Epub.into(), "book");
    assert_eq!(epubcheck(&[&book]), Vec::<String>::new());
    let html = String::from_utf8(write(&paper, Format::Html, press().unwrap()).unwrap()).unwrap();
    assert_eq!(vnu(&[("page".to_owned(), html)]), Vec::<String>::new());
    let words = [
        print(Format::WORD.into(), "word"),
        print(Format::Word { points: 24 }.into(), "large word"),
        print(
            Edition::from(Format::Word { points: 24 }).in_typeface(Typeface::Andika),
            "andika word",
        ),
    ];
    let words: Vec<&Path> = words.iter().map(PathBuf::as_path).collect();
    let opened = libreoffice(&words, &folder);
    assert_eq!(opened.len(), 3);
    // those in large print have no columns
    let with_head = opened
        .values()
        .filter(|it| it.contains("<table:table-header-rows>"));
    assert_eq!(with_head.count(), 1);
    for text in opened.values() {
        assert!(
            text.contains("مرحبا")
                && text.contains("Part 6")
                && text.contains("style:writing-mode=\"rl-tb\"")
        );
    }
    // No PC of ours has Andika: it came with the file, in both its weights.
    let andika = typefaces(words[2], &folder);
    for bold in [false, true] {
        let mut faces = andika.lines().filter(|it| it.contains("Andika"));
        assert!(faces.any(|it| it.contains("Bold") == bold), "{andika}");
    }
    assert!(!typefaces(words[1], &folder).contains("Andika"));
}

/// The words of flat OpenDocument's text.
fn words(text: &str) -> String {
    let body = text.split_once("<office:text").unwrap().1;
    let mut words = String::new();
    let mut silent = false;
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        let name = tag.split([' ', '/']).next().unwrap();
        if ["office:binary-data", "svg:desc", "svg:title"].contains(&name) {
            silent = true;
        } else if !["text:span", "text:a", ""].contains(&name) {
            words.push(' ');
        }
        if tag.starts_with('/') {
            silent = false;
        }
        if !silent {
            words.push_str(text);
        }
    }
    words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replace("&apos;", "’")
        .replace("&quot;", "\"")
}

/// liblouis reads every braille file back: another program, with a table ten years newer than the one that is built in.
#[test]
fn liblouis_reads_the_braille_back() {
    let computer = charity("braille", Language::English);
    let office = computer.office.as_ref().unwrap();
    let pages = every_html(office, Language::English, Format::Braille);
    for (name, bytes) in every_paper(office, Language::English, Format::Braille) {
        let file = String::from_utf8(bytes).unwrap();
        let mut lines = Vec::new();
        for page in file.split_terminator('\u{C}') {
            lines.extend(
                page.lines()
                    .take(24)
                    .map(str::trim)
                    .filter(|it| !it.is_empty()),
            );
        }
        missing(
            &name,
            &without_thanks(&pages[&name]),
            &read_back(&lines.join("\n")),
        );
    }
}

fn read_back(braille: &str) -> String {
    let mut liblouis = Command::new("lou_translate")
        .args(["--backward", "en-us-brf.dis,en-ueb-g1.ctb"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("liblouis is not installed: run cargo xtask setup --tests");
    let mut ear = liblouis.stdin.take().unwrap();
    let text = format!("{braille}\n");
    let speaker = std::thread::spawn(move || ear.write_all(text.as_bytes()));
    let said = liblouis.wait_with_output().unwrap();
    speaker.join().unwrap().unwrap();
    String::from_utf8(said.stdout).unwrap()
}
