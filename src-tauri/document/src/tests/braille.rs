//! Braille files, read back sign by sign.

use super::specimen;
use crate::{Block, Flaw, Format, Grade, Refused, Text, edition::Edition, write};
use alongside_document::Press;
use alongside_locales::Language;

fn brf(paper: &crate::Document, edition: impl Into<Edition>, press: &Press) -> String {
    String::from_utf8(write(paper, edition, press).unwrap()).unwrap()
}

#[test]
fn an_overview_in_braille() {
    assert_expected!(brf(
        &specimen::everything(),
        Format::Braille,
        &specimen::press()
    ));
}

#[test]
fn every_page_has_25_lines_of_40_cells_and_its_number() {
    let text = brf(&specimen::pack(40), Format::Braille, &specimen::press());
    let pages: Vec<&str> = text.split_terminator('\u{C}').collect();
    assert!(pages.len() > 4);
    for (index, page) in pages.iter().enumerate() {
        let lines: Vec<&str> = page.split_terminator("\r\n").collect();
        assert_eq!(lines.len(), 25);
        assert!(lines.iter().all(|it| it.len() <= 40 && it.is_ascii()));
        let digits = (index + 1).to_string();
        let letters = digits
            .bytes()
            .map(|b| char::from(b"JABCDEFGHI"[usize::from(b - b'0')]));
        let number: String = std::iter::once('#').chain(letters).collect();
        assert_eq!(lines[24].trim(), number);
    }
}

/// Signs by the Rules of Unified English Braille (2nd edition): 3 capitals and 6 numeric mode, 7 punctuation, 4.2 accents.
#[test]
fn figures_capitals_and_marks_have_their_signs() {
    let mut wrong = Vec::new();
    for (text, cells) in [
        ("Room 2, 10:30.", ",ROOM #B1 #AJ3#CJ4"),
        ("£1,204.50", "@L#A1BJD4EJ"),
        ("Dial-a-Ride", ",DIAL-A-,RIDE"),
        ("BSL", ",,BSL"),
        ("don’t “stop”!", "DON'T 8STOP06"),
        ("(a & b)?", "\"<A @& B\">8"),
        ("MV-2027-014", ",,MV-#BJBG-#JAD"),
        ("10am, 3rd, 2B", "#AJ;AM1 #CRD1 #B,B"),
        ("K7QXM", ",K#G,,QXM"),
        (
            "representatives’ tea, O’Brien’s",
            "REPRESENTATIVES' TEA1 ,O',BRIEN'S",
        ),
        ("café, tŷ, dŵr", "CAF^/E1 T^%Y1 D^%WR"),
        ("50%", "#EJ.0"),
        ("a@b.org", "A@AB4ORG"),
    ] {
        let mut paper = specimen::agenda();
        paper.add(Block::NewPage);
        paper.add(Block::paragraph(text));
        let file = brf(&paper, Format::Braille, &specimen::press());
        let page = file.split_terminator('\u{C}').next_back().unwrap();
        let read = page.lines().next().unwrap().trim().to_string();
        if read != cells {
            wrong.push(format!("{text}: {read} for {cells}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_character_without_a_sign_is_named() {
    let mut paper = specimen::agenda();
    paper.add(Block::Paragraph(Text::from("Come 🎉, أمينة")));
    let refused = write(&paper, Format::Braille, &specimen::press());
    let Err(Refused::Flawed(flaws)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(flaws[0], Flaw::NotInBraille { character: '🎉' });
    assert_eq!(flaws.len(), 6);
}

#[test]
fn grade_2_without_a_translator_is_grade_1_and_says_so() {
    let edition = Edition::from(Format::Braille).in_grade(Grade::Two);
    let text = brf(&specimen::agenda(), edition, &specimen::press());
    let first: Vec<&str> = text.lines().take(4).map(str::trim).collect();
    let said = first.join(" ");
    assert!(
        said.starts_with(",THIS IS ,UNIFIED ,ENGLISH ,BRAILLE1 GRADE #A4"),
        "{said}"
    );
    assert!(said.contains(",GRADE #B WAS ASKED FOR4"), "{said}");
}

#[test]
fn a_translator_is_used_where_there_is_one_and_believed_only_if_it_gives_braille() {
    let edition = Edition::from(Format::Braille).in_grade(Grade::Two);
    let press =
        specimen::press().with_translator(|_, lines| Some(vec!["⠓⠊".into(); lines.len()]));
    let text = brf(&specimen::agenda(), edition, &press);
    assert!(text.starts_with("  HI\r\n"), "{text}");
    let press = specimen::press().with_translator(|_, lines| Some(lines.to_vec()));
    let text = brf(&specimen::agenda(), edition, &press);
    assert!(text.contains(",GRADE #B WAS ASKED FOR4"), "{text}");
}

/// What liblouis answers: a letter is a cell, and a character without a sign is the braille of its number, `'\x0623'`.
fn like_liblouis(lines: &[String], numbers: &str) -> Vec<String> {
    let cells = |c: char| match c {
        ' ' => "\u{2800}".to_string(),
        c if c.is_ascii() || "’“”–ŷŵé£".contains(c) => "⠓".to_string(),
        _ => numbers.to_string(),
    };
    let line = |line: &String| line.chars().map(cells).collect();
    lines.iter().map(line).collect()
}

#[test]
fn a_character_without_a_sign_is_named_in_every_code() {
    // as liblouis writes it since 3.2, with a dot 7, and as tables have it that write a backslash with six dots
    for numbers in ["⠄⡳⠭⠚⠋⠃⠉⠄", "⠄⠸⠡⠭⠴⠖⠆⠒⠄"] {
        for (language, grade) in [
            (Language::English, Grade::Two),
            (Language::Welsh, Grade::One),
            (Language::Welsh, Grade::Two),
        ] {
            let press = specimen::press()
                .with_translator(move |_, lines| Some(like_liblouis(lines, numbers)));
            let edition = Edition::from(Format::Braille).in_grade(grade);
            let mut paper = specimen::agenda();
            paper.language = language;
            assert!(write(&paper, edition, &press).is_ok());
            paper.add(Block::Paragraph(Text::from("Come 🎉, أمين 🎉")));
            let refused = write(&paper, edition, &press);
            let named =
                ['🎉', 'أ', 'م', 'ي', 'ن'].map(|character| Flaw::NotInBraille { character });
            assert!(
                matches!(&refused, Err(Refused::Flawed(flaws)) if *flaws == named),
                "{language:?} {grade:?}: {refused:?}"
            );
        }
    }
}

#[test]
fn grade_2_refuses_what_grade_1_has_no_sign_for_whatever_the_translator_says() {
    let edition = Edition::from(Format::Braille).in_grade(Grade::Two);
    let press = specimen::press().with_translator(|_, lines| Some(vec!["⠓".into(); lines.len()]));
    let mut paper = specimen::agenda();
    paper.add(Block::paragraph("سلام"));
    let refused = write(&paper, edition, &press);
    assert!(matches!(refused, Err(Refused::Flawed(flaws)) if flaws.len() == 4));
}

#[test]
fn welsh_without_a_translator_is_refused() {
    let mut paper = specimen::agenda();
    paper.language = Language::Welsh;
    let refused = write(&paper, Format::Braille, &specimen::press());
    assert!(
        matches!(&refused, Err(Refused::Flawed(flaws)) if *flaws == [Flaw::NoWelshBraille]),
        "{refused:?}"
    );
    let press = specimen::press().with_translator(|_, lines| Some(vec!["⠓".into(); lines.len()]));
    assert!(write(&paper, Format::Braille, &press).is_ok());
}
