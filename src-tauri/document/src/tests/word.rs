//! Word documents, opened again.

use super::{
    opened::{names, part, word_heard},
    specimen,
};
use crate::{
    Block, Column, Format, PictureUse, Statement, Table, Text, Typeface, edition::Edition, write,
};

fn word(paper: &crate::Document, edition: impl Into<Edition>) -> Vec<u8> {
    write(paper, edition, &specimen::press()).unwrap()
}

#[test]
fn an_overview_as_word_has_it() {
    assert_expected!(word_heard(&word(&specimen::everything(), Format::WORD)).join("\n"));
}

#[test]
fn statements_in_several_languages_as_word_has_them() {
    assert_expected!(word_heard(&word(&specimen::many_languages(), Format::WORD)).join("\n"));
}

#[test]
fn the_file_says_its_title_and_language() {
    let bytes = word(&specimen::next_meeting(), Format::WORD);
    let core = part(&bytes, "docProps/core.xml");
    assert!(
        core.contains("<dc:title>Our next meeting</dc:title>"),
        "{core}"
    );
    let styles = part(&bytes, "word/styles.xml");
    assert!(styles.contains(r#"<w:lang w:val="en-GB""#), "{styles}");
    let footer = part(&bytes, "word/footer1.xml");
    assert!(
        footer.contains("Phone Helen Marsh on 01632 960 118"),
        "{footer}"
    );
    assert!(footer.contains(r#"w:instr=" PAGE ""#) && footer.contains(r#"w:instr=" NUMPAGES ""#));
}

#[test]
fn each_picture_is_put_in_once_and_decoration_says_nothing() {
    let mut paper = specimen::agenda();
    for alternative in [PictureUse::new("bus"), PictureUse::decorative("bus")] {
        paper.add(Statement::new(alternative, ["The bus comes."]));
    }
    let bytes = word(&paper, Format::WORD);
    let names = names(&bytes);
    assert_eq!(names.iter().filter(|it| it.contains("media/")).count(), 1);
    let heard = word_heard(&bytes);
    assert_eq!(heard.iter().filter(|it| *it == "decoration").count(), 1);
    assert!(heard.contains(&"picture, ".to_string()));
}

#[test]
fn large_type_and_a_typeface_can_be_chosen_and_wide_tables_become_lists() {
    let large = Edition::from(Format::Word { points: 24 }).in_typeface(Typeface::Andika);
    let bytes = word(&specimen::everything(), large);
    let styles = part(&bytes, "word/styles.xml");
    assert!(styles.contains(r#"w:ascii="Andika""#) && styles.contains(r#"<w:sz w:val="48"/>"#));
    let document = part(&bytes, "word/document.xml");
    assert!(!document.contains("<w:tbl>"));
    assert!(document.contains("£1,204.50"));
}

#[test]
fn a_chosen_typeface_goes_along_and_arial_does_not() {
    let chosen = Edition::from(Format::WORD).in_typeface(Typeface::Andika);
    let bytes = word(&specimen::agenda(), chosen);
    let table = part(&bytes, "word/fontTable.xml");
    let relations = part(&bytes, "word/_rels/fontTable.xml.rels");
    for (element, file) in [
        ("embedRegular", "fonts/regular.odttf"),
        ("embedBold", "fonts/bold.odttf"),
    ] {
        assert!(table.contains(&format!(r#"<w:{element} r:id="{element}""#)));
        let named = format!(r#"Id="{element}""#);
        let relation = relations
            .split("<Relationship ")
            .find(|it| it.contains(&named));
        assert!(relation.unwrap().contains(file), "{relations}");
        assert!(names(&bytes).contains(&format!("word/{file}")));
    }
    assert!(part(&bytes, "word/settings.xml").contains("w:embedTrueTypeFonts"));
    assert!(part(&bytes, "[Content_Types].xml").contains("obfuscatedFont"));
    let usual = word(&specimen::agenda(), Format::WORD);
    assert!(!names(&usual).iter().any(|it| it.contains("odttf")));
    assert!(!part(&usual, "word/fontTable.xml").contains("embed"));
}

#[test]
fn strange_text_leaves_a_file_that_can_be_read() {
    let mut paper = specimen::agenda();
    paper.add(Block::paragraph(
        "<b> & \"\u{FFFE}\u{FFFF}\u{1F}\u{202E}x 🎉 ]]>",
    ));
    let heard = word_heard(&word(&paper, Format::WORD));
    assert!(
        heard.iter().any(|it| it == "Normal, <b> & \"x 🎉 ]]>"),
        "{heard:?}"
    );
}

/// The paragraphs of a document, each with its properties and words.
fn paragraphs(bytes: &[u8]) -> Vec<String> {
    let document = part(bytes, "word/document.xml");
    let paragraphs = document.split("<w:p>").skip(1);
    paragraphs.map(String::from).collect()
}

#[test]
fn an_item_of_several_lines_and_a_name_that_signs_stay_on_one_page() {
    let large = Format::Word { points: 24 };
    let all = paragraphs(&word(&specimen::everything(), large));
    let kept = |words: &str| {
        let found = all.iter().find(|it| it.contains(&format!(">{words}<")));
        found
            .unwrap_or_else(|| panic!("{words}"))
            .contains("<w:keepNext/>")
    };
    for words in ["We ask people.", "In a survey in October", "Amina Yusuf"] {
        assert!(kept(words), "{words}");
    }
    for words in [
        "At the meeting in January",
        "We count bookings by text each month.",
    ] {
        assert!(!kept(words), "{words}");
    }
}

/// A table of minutes in Welsh at 14 points: "Dywedwyd" is wider than a sixth of the page.
#[test]
fn no_word_is_cut_in_a_narrow_column() {
    let minutes = |columns: usize| {
        let mut paper = specimen::agenda();
        let heading = [
            "Eitem",
            "Dywedwyd",
            "Penderfynwyd",
            "Cyfrifoldeb",
            "Erbyn",
            "Gweithredu",
        ];
        let row = [
            "Croeso",
            "Dywedwyd llawer",
            "Penderfynwyd dim",
            "Helen",
            "Mawrth",
            "Ysgrifennu",
        ];
        paper.add(Table {
            caption: "Cofnodion".into(),
            columns: heading[..columns]
                .iter()
                .map(|it| Column::words(*it))
                .collect(),
            rows: vec![row[..columns].iter().map(|it| Text::from(*it)).collect(); 4],
        });
        part(&word(&paper, Format::WORD), "word/document.xml")
    };
    // points that a column of words in 14 points needs, without its edges
    let needs = |word: &str| word.len() as f32 * 14.0 * 0.55;
    let widths = |document: &str| -> Vec<f32> {
        let widths = document.split("<w:gridCol w:w=\"").skip(1);
        let width = |it: &str| it.split('"').next().unwrap().parse::<f32>().unwrap() / 20.0;
        widths.map(width).collect()
    };
    let four = widths(&minutes(4));
    assert_eq!(four.len(), 4);
    assert!(four[1] - 10.0 >= needs("Dywedwyd"), "{four:?}");
    assert!(four[2] - 10.0 >= needs("Penderfynwyd"), "{four:?}");
    assert!(four.iter().sum::<f32>() <= 483.5, "{four:?}");
    // where there is no room for the longest words, the table is a list
    let six = minutes(6);
    assert!(
        !six.contains("<w:tbl>") && six.contains("Penderfynwyd: "),
        "{six}"
    );
}

#[test]
fn a_column_is_wide_enough_for_short_words_on_one_line() {
    let document = part(
        &word(&specimen::accounts(), Format::WORD),
        "word/document.xml",
    );
    let widths: Vec<f32> = document
        .split("<w:gridCol w:w=\"")
        .skip(1)
        .map(|it| it.split('"').next().unwrap().parse::<f32>().unwrap() / 20.0)
        .collect();
    // 14 points: half of that a letter, a little more in bold, and the edges of the cell
    let room = |text: &str, bold: f32| text.len() as f32 * 7.2 * bold + 11.0;
    assert!(widths[0] >= room("10 March 2027", 1.06), "{widths:?}");
    assert!(widths[2] >= room("Helen Marsh", 1.0), "{widths:?}");
    assert!(widths[3] >= room("£74.06", 1.0), "{widths:?}");
}
