//! For random papers, all nine formats hold the same words in the same order, read by code that shares nothing with the writers.

use super::{
    opened::{book_words, word_words},
    same_words::{self, from_html, from_pdf, without_labels},
    specimen,
};
use crate::{
    Block, Column, Document, Fact, Flaw, Format, Item, LanguageTag, List, ListKind, Picture,
    PictureUse, Quote, Refused, Signature, Span, Statement, Table, Text, write,
};
use proptest::{collection::vec, prelude::*, sample::select};
use std::sync::OnceLock;

/// Headings of columns: they are said once in a table and again in each row of a list, so they are left out before comparing.
const COLUMNS: [&str; 4] = ["Zwhat", "Zwho", "Zwhen", "Zhow"];

/// What is typed by accident: characters that no reader may meet.
const STRAY: [&str; 5] = ["\u{202E}", "\u{AD}", "\u{7}", "\u{FEFF}", "\u{202C}"];

/// A word in Arabic or Urdu, with its marks, with figures and brackets, or a name in Latin letters among such words.
fn word_from_the_right() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي]{2,8}",
        6 => "[اآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے]{2,8}",
        2 => select(vec!["مَرْحَبًا", "لا", "الإسلام", "(لكم)", "«شكرا»", "بكم،", "آمدید!", "ہے۔", "؟"]).prop_map(String::from),
        1 => select(vec!["10:30", "2027", "Marlbrook", "(Helen)", "٢٠٢٧", "۱۲"]).prop_map(String::from),
    ]
}

fn sentence_from_the_right() -> impl Strategy<Value = String> {
    vec(word_from_the_right(), 1..12).prop_map(|words| words.join(" "))
}

/// Which letters a paper may hold beside Latin ones.
#[derive(Clone, Copy, Debug)]
enum Letters {
    Latin,
    FromTheRight,
}

fn word(letters: Letters) -> BoxedStrategy<String> {
    match letters {
        Letters::Latin => latin_word().boxed(),
        Letters::FromTheRight => {
            let word = prop_oneof![12 => latin_word(), 1 => word_from_the_right()];
            word.boxed()
        }
    }
}

fn latin_word() -> impl Strategy<Value = String> {
    prop_oneof![
        12 => "[a-z]{4,9}",
        3 => "[A-Z][a-z]{2,8}",
        2 => select(vec!["tŷ", "dŵr", "café", "Siân’s", "don’t", "Dial-a-Ride", "naïve"]).prop_map(String::from),
        1 => "[1-9][0-9]{1,3}",
        1 => select(vec!["(Amina)", "(see", "below)"]).prop_map(String::from),
        1 => ("[a-z]{2,4}", select(STRAY.to_vec()), "[a-z]{2,4}").prop_map(|(a, stray, b)| format!("{a}{stray}{b}")),
    ]
}

fn sentence(letters: Letters) -> impl Strategy<Value = String> {
    vec(word(letters), 1..12).prop_map(|words| words.join(" ") + ".")
}

/// Words in a language that is not the paper's.
fn foreign(letters: Letters) -> BoxedStrategy<Span> {
    let span = |(words, code)| Span::Foreign {
        words,
        language: LanguageTag::parse(code).unwrap(),
        strong: false,
    };
    let welsh = (sentence(letters), Just("cy"));
    match letters {
        Letters::Latin => welsh.prop_map(span).boxed(),
        Letters::FromTheRight => {
            let others = (sentence_from_the_right(), select(vec!["ar", "ur"]));
            prop_oneof![1 => welsh, 3 => others].prop_map(span).boxed()
        }
    }
}

fn text(letters: Letters) -> impl Strategy<Value = Text> {
    let span = prop_oneof![
        5 => sentence(letters).prop_map(Span::Plain),
        1 => sentence(letters).prop_map(Span::Strong),
        1 => foreign(letters),
        1 => "[a-z]{3,8}\\.org".prop_map(|words| Span::Link {
            address: format!("https://{words}"),
            description: "A place on the web".into(),
            words,
        }),
        1 => ("[a-z]{5,8}", "[a-z]{3,8}\\.org").prop_map(|(words, place)| Span::Link {
            words,
            address: format!("https://{place}"),
            description: "A place on the web".into(),
        }),
    ];
    vec(span, 1..4).prop_map(|spans| {
        let mut text = Text::default();
        for span in spans {
            text.0.extend([span, Span::Plain(" ".into())]);
        }
        text
    })
}

fn item(letters: Letters) -> impl Strategy<Value = Item> {
    let lead = proptest::option::of(sentence(letters).prop_map(Text::plain));
    (lead, vec(text(letters), 1..3)).prop_map(|(lead, lines)| Item { lead, lines })
}

fn list(letters: Letters) -> impl Strategy<Value = Block> {
    let kind = select(vec![ListKind::Bulleted, ListKind::Numbered]);
    (kind, vec(item(letters), 1..6)).prop_map(|(kind, items)| Block::List(List { kind, items }))
}

fn facts(letters: Letters) -> impl Strategy<Value = Block> {
    let fact = (sentence(letters), vec(text(letters), 1..3))
        .prop_map(|(term, value)| Fact { term, value });
    vec(fact, 1..4).prop_map(Block::FactList)
}

fn table(letters: Letters) -> impl Strategy<Value = Block> {
    let rows =
        move |columns: usize| vec(vec(sentence(letters).prop_map(Text::plain), columns), 1..5);
    (2..COLUMNS.len() + 1)
        .prop_flat_map(move |columns| (sentence(letters), Just(columns), rows(columns)))
        .prop_map(|(caption, columns, rows)| {
            let columns = COLUMNS[..columns].iter().map(|it| Column::words(*it));
            Block::Table(Table {
                caption,
                columns: columns.collect(),
                rows,
            })
        })
}

fn statement(letters: Letters) -> impl Strategy<Value = Block> {
    let picture = select(vec!["bus", "meeting", "break", "question"]).prop_map(PictureUse::new);
    (proptest::option::of(picture), vec(text(letters), 1..4))
        .prop_map(|(picture, sentences)| Statement { picture, sentences }.into())
}

/// A block that may stand anywhere; headings are put in between.
fn block(letters: Letters) -> impl Strategy<Value = Block> {
    prop_oneof![
        4 => text(letters).prop_map(Block::Paragraph),
        2 => list(letters),
        2 => statement(letters),
        1 => facts(letters),
        2 => table(letters),
        1 => (text(letters), proptest::option::of(sentence(letters))).prop_map(|(words, by)| Quote { words, by }.into()),
        1 => (sentence(letters), sentence(letters)).prop_map(|(name, role)| Signature { name, role }.into()),
        1 => vec("[A-Z]{2}[1-9][A-Z]{2}", 1..6).prop_map(Block::Code),
        1 => sentence(letters).prop_map(|words| Picture {
            picture: PictureUse::decorative("town-hall"),
            caption: Some(words.into()),
        }.into()),
        1 => Just(Block::NewPage),
        1 => sentence(letters).prop_map(|words| Block::heading(2, words)),
    ]
}

fn document(letters: Letters) -> impl Strategy<Value = Document> {
    let parts = vec(block(letters), 1..10);
    (
        sentence(letters),
        sentence(letters),
        proptest::option::of(sentence(letters)),
        parts,
    )
        .prop_map(|(title, contact, status, blocks)| {
            let mut paper = specimen::agenda();
            (paper.title, paper.contact, paper.status) = (title, contact, status);
            paper.body = crate::Body::Paper(Vec::new());
            // one block that is more than an empty page
            paper.add(Block::paragraph("begin"));
            for block in blocks {
                paper.add(block);
            }
            paper
        })
}

/// Without the headings of columns, whatever stands after them.
fn without_columns(words: Vec<String>) -> Vec<String> {
    let is_column = |it: &String| COLUMNS.contains(&it.trim_end_matches(':'));
    words.into_iter().filter(|it| !is_column(it)).collect()
}

/// Letters and digits alone, small and without their marks: what is left when a voice or a braille cell has said a word in its own way.
fn letters(words: &str) -> String {
    let small = words.to_lowercase();
    let plain = small.chars().map(|c| match c {
        'ŷ' => 'y',
        'ŵ' => 'w',
        'é' => 'e',
        'â' => 'a',
        'ï' => 'i',
        c => c,
    });
    let letters: String = plain.filter(|c| c.is_alphanumeric()).collect();
    COLUMNS
        .iter()
        .fold(letters, |text, it| text.replace(&it.to_lowercase(), ""))
}

/// Lines without the numbers and dashes of lists.
fn without_numbers(text: &str) -> String {
    let line = |line: &str| {
        let label = line.split_once(' ').filter(|(label, _)| {
            *label == "-"
                || (label.ends_with('.')
                    && label.len() == 2
                    && label.as_bytes()[0].is_ascii_digit())
        });
        label.map_or(line, |(_, rest)| rest).to_string() + "\n"
    };
    text.lines().map(line).collect()
}

/// What a script says beside the words.
fn without_announcements(script: &str) -> String {
    let mut text = String::new();
    for line in script.lines() {
        let count = |start: &str, end: &str| line.starts_with(start) && line.ends_with(end);
        let alone = [
            "Somebody’s own words:",
            "End of these words.",
            "This is the end.",
        ];
        if alone.contains(&line) || count("A list of ", ":") || count("A code of ", ":") {
            continue;
        }
        let line = ["Heading: ", "Smaller heading: ", "To be signed by "]
            .iter()
            .find_map(|it| line.strip_prefix(it))
            .unwrap_or(line);
        let table = line
            .strip_prefix("A table of ")
            .and_then(|it| it.split_once(": "));
        let line = table.map_or(line, |(_, caption)| caption);
        // "1: K Q 7"
        let line = line
            .split_once(": ")
            .filter(|it| it.0.len() == 1)
            .map_or(line, |it| it.1);
        text.push_str(line);
        text.push('\n');
    }
    without_numbers(&text).replace(" dot ", " ")
}

/// A braille file read cell by cell: letters, digits, nothing of capitals, marks and accents.
fn from_braille(file: &str) -> String {
    let mut text = String::new();
    for page in file.split_terminator('\u{C}') {
        for line in page.lines().take(24) {
            text.push_str(&read_cells(line.trim_start()));
            text.push('\n');
        }
    }
    text
}

fn read_cells(line: &str) -> String {
    // the number of an item: a figure and a full stop
    let bytes = line.as_bytes();
    let numbered = matches!(bytes, [b'#', b'A'..=b'J', b'4', b' ', ..]);
    let line = if numbered { &line[4..] } else { line };
    let (mut out, mut number, mut skip) = (String::new(), false, false);
    for cell in line.chars() {
        if skip {
            skip = false;
            continue;
        }
        match cell {
            '#' => number = true,
            // an accent's second cell
            '^' => skip = true,
            'A'..='J' if number => {
                let digit = (cell as u8 - b'A' + 1) % 10;
                out.push(char::from(b'0' + digit));
            }
            'A'..='Z' => {
                number = false;
                out.push(cell);
            }
            '1' | '4' => {}
            _ => number = false,
        }
    }
    out
}

fn press() -> &'static alongside_document::Press {
    static PRESS: OnceLock<alongside_document::Press> = OnceLock::new();
    PRESS.get_or_init(specimen::press)
}

fn utf8(paper: &Document, format: Format) -> String {
    String::from_utf8(write(paper, format, press()).unwrap()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nine_formats_hold_the_same_words_in_the_same_order(
        paper in select(vec![Letters::Latin, Letters::FromTheRight]).prop_flat_map(document)
    ) {
        let press = press();
        let expected = without_columns(without_labels(from_html(&paper, press)));
        let same = |words: Vec<String>| without_columns(without_labels(words));
        prop_assert_eq!(&same(word_words(&write(&paper, Format::WORD, press).unwrap())), &expected);
        prop_assert_eq!(&same(book_words(&write(&paper, Format::Epub, press).unwrap())), &expected);
        for format in [Format::EasyRead, Format::ClearPrint, Format::LargePrint { points: 24 }] {
            // a file that page_validation refuses does not come back at all
            let expected = same(same_words::expected(&paper, format, press));
            prop_assert_eq!(&same(from_pdf(&paper, format, press)), &expected);
        }
        // no picture, and so no thanks for one
        let expected = same(same_words::expected(&paper, Format::PlainText, press));
        let expected = letters(&expected.join(" "));
        prop_assert_eq!(&letters(&without_numbers(&utf8(&paper, Format::PlainText))), &expected);
        // how an address begins is not said
        let said = letters(&without_announcements(&utf8(&paper, Format::Speech)));
        prop_assert_eq!(&said, &expected.replace("https", ""));
        if expected.is_ascii() {
            let braille = letters(&from_braille(&utf8(&paper, Format::Braille)));
            let said = letters("This is Unified English Braille, grade 1.");
            prop_assert_eq!(braille.strip_prefix(&said).unwrap(), &expected);
        } else {
            // the built-in code has no signs for these letters: each is named, and nothing is left out in silence
            let Err(Refused::Flawed(flaws)) = write(&paper, Format::Braille, press) else {
                panic!("braille of {expected}");
            };
            for character in expected.chars().filter(|c| matches!(c, '\u{620}'..='\u{64A}')) {
                prop_assert!(flaws.contains(&Flaw::NotInBraille { character }), "{character}");
            }
        }
    }
}
