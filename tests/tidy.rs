//! House rules, kept by a test: where things may be named, and what every noun must have.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by failing"
)]

use std::{
    fs,
    path::{Path, PathBuf},
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace")
        .to_path_buf()
}

/// Every file below these folders with one of these endings, as (path from the root, text).
fn files(folders: &[&str], endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in folders {
        collect(&root().join(folder), endings, &mut found);
    }
    found.sort();
    assert!(!found.is_empty(), "no files below {folders:?}");
    found
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["target", "node_modules", "built", ".git", "gen"].contains(&name.as_str()) {
                collect(&path, endings, found);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            let shown = path
                .strip_prefix(root())
                .expect("below the root")
                .to_string_lossy()
                .into_owned();
            found.push((shown, fs::read_to_string(&path).unwrap_or_default()));
        }
    }
}

/// The code of a file without its comments and its tests.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

#[track_caller]
fn named_only_in(word: &str, folders: &[&str], allowed: impl Fn(&str) -> bool) {
    let strays: Vec<String> = files(folders, &[".rs"])
        .into_iter()
        .filter(|(path, text)| !allowed(path) && code(text).contains(word))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(strays, [""; 0], "{word} is named outside its place");
}

const EVERYWHERE: &[&str] = &["assets/src", "locales/src", "src-tauri", "ui/src"];

#[test]
fn each_library_has_one_place() {
    named_only_in("tauri::", EVERYWHERE, |path| {
        path.starts_with("src-tauri/src/") || path == "src-tauri/build.rs"
    });
    named_only_in("rusqlite::", EVERYWHERE, |path| {
        path.starts_with("src-tauri/involvement/")
            && (path.contains("/store/") || path.ends_with("/store.rs"))
    });
    named_only_in("printpdf::", EVERYWHERE, |path| {
        path.starts_with("src-tauri/document/src/pdf/")
    });
    named_only_in("lopdf::", EVERYWHERE, |path| {
        path.starts_with("src-tauri/document/")
    });
    named_only_in("usvg::", EVERYWHERE, |path| {
        path.starts_with("src-tauri/drawing/") || path.starts_with("src-tauri/document/")
    });
    named_only_in("parley::", EVERYWHERE, |path| {
        path.starts_with("src-tauri/document/src/layout/")
    });
    named_only_in("askama::", EVERYWHERE, |path| path.starts_with("ui/src/"));
}

#[test]
fn only_the_shell_reads_the_clock_and_the_environment() {
    for word in [
        "Utc::now",
        "Local::now",
        "SystemTime::now",
        "env::var",
        "env::args",
        "temp_dir()",
    ] {
        named_only_in(word, EVERYWHERE, |path| {
            path.starts_with("src-tauri/src/")
                || path.starts_with("src-tauri/xtask/")
                || path.ends_with("build.rs")
                || path.contains("/examples/")
        });
    }
}

#[test]
fn documents_know_nothing_of_the_charity_s_nouns() {
    for word in ["Representative", "PaymentClaim", "Meeting", "Activity"] {
        named_only_in(word, &["src-tauri/document/src"], |_| false);
    }
}

/// What is kept or made without a page of its own: it belongs to the pages of others.
const WITHOUT_PAGES: [&str; 9] = [
    "attachment",
    "easy_words",
    "money",
    "pack_item",
    "reading",
    "rendition",
    "sample",
    "store",
    "task",
];

#[test]
fn whatever_is_found_has_a_page_that_the_search_leads_to() {
    let search = fs::read_to_string(root().join("ui/src/search/mod.rs")).unwrap();
    let migrations = root().join("src-tauri/involvement/src/store/migrations");
    let mut found = 0;
    for entry in fs::read_dir(migrations).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for view in text.split("CREATE VIEW ").skip(1) {
            let Some((kind, _)) = view.split_once("_search ") else {
                continue;
            };
            found += 1;
            assert!(
                search.contains(&format!("\"{kind}\" =>")),
                "{kind} is found, and leads nowhere"
            );
        }
    }
    assert!(found > 25, "{found}");
}

#[test]
fn every_noun_has_its_pages_and_its_words_in_both_languages() {
    let folders = fs::read_dir(root().join("src-tauri/involvement/src")).unwrap();
    let mut nouns: Vec<String> = folders
        .flatten()
        .filter(|it| it.path().is_dir())
        .map(|it| it.file_name().into_string().unwrap())
        .collect();
    for noun in WITHOUT_PAGES {
        assert!(nouns.iter().any(|it| it == noun), "{noun} is gone");
    }
    nouns.retain(|it| !WITHOUT_PAGES.contains(&it.as_str()));
    assert!(nouns.len() > 40, "{nouns:?}");
    for noun in nouns {
        for language in ["en-GB", "cy"] {
            let path = root().join(format!("locales/{language}/{noun}.ftl"));
            assert!(path.exists(), "{} is missing", path.display());
        }
        assert!(
            root().join("ui/src").join(&noun).is_dir(),
            "ui/src/{noun} is missing"
        );
    }
}

/// Lists, letters, labels and pages ask `Contact::routes` or `Contact::usable`, which give nothing that somebody asked the charity not
/// to use.
#[test]
fn nobody_reads_an_address_or_number_past_the_ways_that_may_be_used() {
    for word in [
        "contact.post",
        "contact.email",
        "contact.phone",
        "contact.text",
    ] {
        named_only_in(word, &["src-tauri", "ui/src"], |path| {
            path.starts_with("src-tauri/involvement/src/representative/")
                // The contact of an activity or of the charity is a member of staff.
                || path.ends_with("/letterhead.rs")
        });
    }
}

#[test]
fn templates_hold_no_words_of_their_own() {
    let mut strays = Vec::new();
    for (path, text) in files(&["ui/src"], &[".html"]) {
        for piece in visible(&text) {
            if piece.chars().filter(|c| c.is_alphabetic()).count() > 1 {
                strays.push(format!("{path}: {piece}"));
            }
        }
    }
    assert_eq!(strays, [""; 0], "words that no translator can reach");
}

/// What stands between tags, outside of expressions: the text that a person would read.
fn visible(template: &str) -> Vec<String> {
    let (mut pieces, mut piece, mut rest) = (Vec::new(), String::new(), template);
    let skips = [
        ("{{", "}}"),
        ("{%", "%}"),
        ("{#", "#}"),
        ("<!--", "-->"),
        ("<", ">"),
        ("&", ";"),
    ];
    while let Some(next) = rest.chars().next() {
        match skips.iter().find(|(start, _)| rest.starts_with(start)) {
            Some((start, end)) => {
                // An expression within a tag may hold a “>”: step over it first.
                rest = after(&rest[start.len()..], end);
                pieces.push(std::mem::take(&mut piece));
            }
            None => {
                piece.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
    }
    pieces.push(piece);
    pieces
        .into_iter()
        .map(|piece| piece.trim().to_string())
        .filter(|piece| !piece.is_empty())
        .collect()
}

fn after<'a>(text: &'a str, end: &str) -> &'a str {
    let mut rest = text;
    loop {
        if let Some(found) = rest.strip_prefix(end) {
            return found;
        }
        if end == ">" && (rest.starts_with("{{") || rest.starts_with("{%")) {
            rest = after(&rest[2..], if rest.starts_with("{{") { "}}" } else { "%}" });
            continue;
        }
        match rest.chars().next() {
            Some(next) => rest = &rest[next.len_utf8()..],
            None => return "",
        }
    }
}

#[test]
fn files_stay_short() {
    let long: Vec<String> = files(
        &["assets/src", "locales/src", "src-tauri", "tests", "ui/src"],
        &[".rs"],
    )
    .into_iter()
    .filter(|(_, text)| text.lines().count() > 500)
    .map(|(path, text)| format!("{path} has {} lines", text.lines().count()))
    .collect();
    assert_eq!(
        long, [""; 0],
        "a file of more than 500 lines does more than one thing"
    );
}

#[test]
fn names_say_what_a_thing_is() {
    for word in ["Manager", "Service", "Helper", "Util"] {
        for kind in ["struct ", "enum ", "trait ", "mod "] {
            named_only_in(&format!("{kind}{word}"), EVERYWHERE, |_| false);
        }
        let suffix: Vec<String> = files(EVERYWHERE, &[".rs"])
            .into_iter()
            .filter(|(_, text)| {
                code(text).lines().any(|line| {
                    ["struct ", "enum ", "trait "].iter().any(|kind| {
                        line.split(kind)
                            .nth(1)
                            .and_then(|rest| rest.split(|c: char| !c.is_alphanumeric()).next())
                            .is_some_and(|name| name.ends_with(word))
                    })
                })
            })
            .map(|(path, _)| path)
            .collect();
        assert_eq!(suffix, [""; 0], "{word} says nothing");
    }
}

#[test]
fn the_top_level_stays_as_it_is() {
    let allowed = [
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE",
        "README.md",
        "assets",
        "clippy.toml",
        "locales",
        "src-tauri",
        "target",
        "tests",
        "ui",
    ];
    let strangers: Vec<String> = fs::read_dir(root())
        .expect("the root")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && !allowed.contains(&name.as_str()))
        .collect();
    assert_eq!(strangers, [""; 0], "the top level is settled");
    for name in allowed.iter().filter(|name| **name != "target") {
        assert!(root().join(name).exists(), "{name} is missing");
    }
}
