//! What stops the build, told by small files.
#![allow(clippy::unwrap_used)] // In a test a crash is the right answer.

#[path = "../build/catalogue.rs"]
mod catalogue;
#[path = "../build/check.rs"]
mod check;
#[path = "../build/generate.rs"]
mod generate;
#[path = "../build/variable.rs"]
mod variable;

use catalogue::{Catalogue, Source};
use check::check;

/// The methods made of an English and a Welsh text, or what is wrong with them.
fn build(english: &str, welsh: &str) -> Result<String, Vec<String>> {
    build_files(&[("page.ftl", english)], &[("page.ftl", welsh)])
}

fn build_files(english: &[(&str, &str)], welsh: &[(&str, &str)]) -> Result<String, Vec<String>> {
    let mut problems = Vec::new();
    let mut read = |code: &str, files: &[(&str, &str)]| {
        let sources: Vec<Source> = files
            .iter()
            .map(|(file, text)| Source::new(code, file, (*text).to_owned()))
            .collect();
        Catalogue::read(code, &sources, &mut problems)
    };
    let (english, welsh) = (read("en-GB", english), read("cy", welsh));
    let messages = check(&english, &welsh, &mut problems);
    if problems.is_empty() {
        let said = generate::every(&messages);
        assert_eq!(said.is_empty(), messages.is_empty());
        Ok(generate::words(&messages, &english, &welsh))
    } else {
        Err(problems.iter().map(ToString::to_string).collect())
    }
}

#[track_caller]
fn stops(english: &str, welsh: &str, with: &str) {
    let problems = build(english, welsh).unwrap_err();
    assert!(problems.iter().any(|p| p == with), "{problems:#?}");
}

#[test]
fn a_message_without_variables_is_plain_text() {
    let out = build("page-a = One\n    two { \"{\" }", "page-a = Un\n    dau").unwrap();
    assert!(out.contains("fn page_a(self) -> &'static str"), "{out}");
    assert!(out.contains(r#""One\ntwo {", "Un\ndau""#), "{out}");
}

#[test]
fn variables_become_parameters_in_the_english_order() {
    let out = build(
        "page-a = { $title } by { $file-name } for { $count }",
        "page-a = { $count ->\n [two] dau\n *[other] x\n } { $file-name } { $title }",
    )
    .unwrap();
    assert!(
        out.contains("fn page_a(self, r#title: &str, r#file_name: &str, r#count: usize) -> String"),
        "{out}"
    );
}

#[test]
fn a_choice_between_words_is_a_text() {
    let out = build(
        "page-a = { $level ->\n [leading] Leads\n *[other] Helps\n }",
        "page-a = { $level ->\n [leading] Arwain\n *[other] Helpu\n }",
    )
    .unwrap();
    assert!(out.contains("r#level: &str"), "{out}");
    assert!(out.contains("`level` is one of: leading, other"), "{out}");
}

#[test]
fn a_message_another_one_names_is_at_hand_when_that_is_filled_in() {
    let text = "-name = Alongside\npage-b = plain { page-c }\npage-c = deep\npage-d = alone\n\
                page-a = { $x } { page-b } { -name }";
    let out = build(text, text).unwrap();
    let filled = out.split_once("static FILLED").unwrap().1;
    for needed in ["-name = ", "page-a = ", "page-b = ", "page-c = "] {
        assert!(filled.contains(needed), "{needed} in {filled}");
    }
    assert!(!filled.contains("page-d"), "{filled}");
    assert!(out.contains(r#""plain deep""#), "{out}");
}

#[test]
fn a_message_in_one_language_only_stops_the_build() {
    stops(
        "# why\npage-a = A\n\npage-b = B",
        "page-a = A",
        "locales/en-GB/page.ftl:4: `page-b` is missing in Welsh (cy)",
    );
    stops(
        "page-a = A",
        "page-a = A\npage-c = C",
        "locales/cy/page.ftl:2: `page-c` is missing in English (en-GB)",
    );
}

#[test]
fn different_variables_stop_the_build() {
    stops(
        "page-a = A { $x }",
        "page-a = A { $x } { $y }",
        "locales/cy/page.ftl:1: `page-a`: $y is used in Welsh but not in English",
    );
    stops(
        "page-a = A { $x }",
        "page-a = A",
        "locales/cy/page.ftl:1: `page-a`: $x is used in English but not in Welsh",
    );
    stops(
        "page-a = { $x ->\n [one] A\n *[other] B\n }",
        "page-a = { $x ->\n [large] A\n *[other] B\n }",
        "locales/cy/page.ftl:1: `page-a`: $x is a number in one language and a word in the other",
    );
}

#[test]
fn an_id_that_stands_twice_stops_the_build() {
    let twice = [("home.ftl", "\npage-a = A"), ("page.ftl", "page-a = A")];
    let problems = build_files(&twice, &twice[..1]).unwrap_err();
    assert_eq!(
        problems,
        [
            "locales/en-GB/page.ftl:1: `page-a` stands here again: the first is at locales/en-GB/home.ftl:2"
        ]
    );
    stops(
        "page-a = A\npage-a = A",
        "page-a = A",
        "locales/en-GB/page.ftl:2: `page-a` stands here again: the first is at locales/en-GB/page.ftl:1",
    );
}

#[test]
fn a_message_in_another_file_than_in_english_stops_the_build() {
    let problems =
        build_files(&[("page.ftl", "page-a = A")], &[("home.ftl", "page-a = A")]).unwrap_err();
    assert_eq!(
        problems,
        ["locales/cy/home.ftl:1: `page-a` belongs in cy/page.ftl, as in English"]
    );
}

#[test]
fn text_that_cannot_be_read_stops_the_build() {
    let problems = build(
        "page-a = A\npage-b = { $x\npage-c = C",
        "page-a = A\npage-c = C",
    );
    let problems = problems.unwrap_err();
    assert!(
        problems[0].starts_with("locales/en-GB/page.ftl:2: this cannot be read: "),
        "{problems:?}"
    );
    let problems = build("page-a = A\nplain words", "page-a = A").unwrap_err();
    assert!(
        problems[0].starts_with("locales/en-GB/page.ftl:2: "),
        "{problems:?}"
    );
}

#[test]
fn a_reference_to_nothing_stops_the_build() {
    stops(
        "page-a = { page-x }",
        "page-a = A",
        "locales/en-GB/page.ftl:1: `page-a`: it refers to `page-x`, which does not exist in this language",
    );
    stops(
        "page-a = A",
        "page-a = { -x }",
        "locales/cy/page.ftl:1: `page-a`: it refers to `-x`, which does not exist in this language",
    );
    stops(
        "page-a = { page-b }\npage-b = { page-a }",
        "page-a = A\npage-b = B",
        "locales/en-GB/page.ftl:1: `page-a`: `page-a` refers to itself",
    );
}

#[test]
fn an_id_that_is_no_method_stops_the_build() {
    for id in ["pageA", "page_a", "page--a", "page-"] {
        let text = format!("{id} = A");
        let expected = format!(
            "locales/en-GB/page.ftl:1: `{id}` is not kebab-case (small letters, digits and single hyphens)"
        );
        stops(&text, &text, &expected);
    }
    stops(
        "type = A",
        "type = A",
        "locales/en-GB/page.ftl:1: `type` is a word the program keeps: start it with the noun, as in `page-type`",
    );
    stops(
        "page-a = { $fileName }",
        "page-a = { $fileName }",
        "locales/en-GB/page.ftl:1: `page-a`: the variable $fileName is not kebab-case",
    );
}

#[test]
fn an_empty_message_stops_the_build() {
    stops(
        "page-a = { \"\" }",
        "page-a = A",
        "locales/en-GB/page.ftl:1: `page-a` is empty",
    );
    stops(
        "page-a = A",
        "page-a = { \" \" }",
        "locales/cy/page.ftl:1: `page-a` is empty",
    );
    assert!(build("page-a =", "page-a = A").is_err());
}

#[test]
fn what_fluent_offers_and_we_do_not_use_stops_the_build() {
    stops(
        "page-a = A\n    .title = T",
        "page-a = A",
        "locales/en-GB/page.ftl:1: `page-a` has an attribute: write a message of its own instead",
    );
    stops(
        "page-a = { DATETIME($x) }",
        "page-a = { $x }",
        "locales/en-GB/page.ftl:1: `page-a`: DATETIME() is not known here: only NUMBER($n) and NUMBER($n, type: \"ordinal\")",
    );
    stops(
        "page-a = { $n ->\n [zero] none\n *[other] some\n }",
        "page-a = { $n ->\n [zero] none\n *[other] some\n }",
        "locales/en-GB/page.ftl:1: `page-a`: English has no plural form called zero or many: write [0]",
    );
    stops(
        "-term = { $n }\npage-a = { -term }",
        "-term = x\npage-a = { -term }",
        "locales/en-GB/page.ftl:1: `-term`: a term takes no variables",
    );
}
