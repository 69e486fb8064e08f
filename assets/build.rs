//! Writes the tables of files, fonts and pictures that the library embeds.
//!
//! Third-party files are read from `node_modules`, where `cargo xtask setup` puts them at the versions
//! pinned in `package-lock.json`; only what is used ends up in the program.

use alongside_drawing::Drawing;
use std::collections::HashMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

type Outcome<T> = Result<T, Box<dyn Error>>;

const STYLES: &str = "built/alongside.css";
const NOTICES: &str = "built/notices.txt";
const OPENMOJI: &str = "node_modules/@iconify-json/openmoji/icons.json";
const WEB_FONTS: &str = "node_modules/@fontsource/atkinson-hyperlegible-next/files";
const PRINT_FONTS: &str = "node_modules/@expo-google-fonts";
const BRAILLE: &str = "node_modules/liblouis-build/tables";
const GRADE_ONE: &str = "en-ueb-g1.ctb";

fn main() -> Outcome<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    for watched in [
        STYLES,
        NOTICES,
        "node_modules/.package-lock.json",
        "pictures",
        "icons",
        "braille",
        "build.rs",
    ] {
        println!("cargo::rerun-if-changed={watched}");
    }
    for needed in [STYLES, OPENMOJI, WEB_FONTS, PRINT_FONTS, BRAILLE] {
        if !root.join(needed).exists() {
            println!("cargo::error=assets/{needed} is missing: run cargo xtask setup");
            return Ok(());
        }
    }
    let mut source = String::new();
    write_files(&root, &mut source)?;
    write_fonts(&root, &mut source)?;
    write_braille(&root, &mut source)?;
    match write_pictures(&root, &mut source) {
        Ok(()) => {}
        Err(problem) => println!("cargo::error=assets/pictures/index.csv: {problem}"),
    }
    let target = PathBuf::from(env::var("OUT_DIR")?).join("embedded.rs");
    fs::write(target, source)?;
    Ok(())
}

/// Everything a page may ask for by name, apart from pictures.
fn write_files(root: &Path, source: &mut String) -> Outcome<()> {
    let mut files = vec![
        ("alongside.css".to_owned(), root.join(STYLES)),
        ("icon.svg".to_owned(), root.join("icons/icon.svg")),
        (
            "icon-small.svg".to_owned(),
            root.join("icons/icon-small.svg"),
        ),
    ];
    // Set-up gathers them from every crate and package; a build without them is for developers only.
    let notices = root.join(NOTICES);
    if notices.exists() {
        files.push(("notices.txt".to_owned(), notices));
    }
    for weight in [400, 600, 700] {
        for subset in ["latin", "latin-ext"] {
            let name = format!("atkinson-hyperlegible-next-{subset}-{weight}-normal.woff2");
            files.push((
                format!("fonts/{name}"),
                root.join(WEB_FONTS).join(name.as_str()),
            ));
        }
    }
    writeln!(source, "static FILES: &[(&str, &[u8])] = &[")?;
    for (name, path) in files {
        writeln!(source, "({name:?}, include_bytes!({path:?})),")?;
    }
    writeln!(source, "];")?;
    Ok(())
}

/// The faces that printed documents are set in: each family in its regular and its bold.
fn write_fonts(root: &Path, source: &mut String) -> Outcome<()> {
    let folder = root.join(PRINT_FONTS);
    let faces = [
        (
            "Atkinson Hyperlegible Next",
            400,
            "atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
        ),
        (
            "Atkinson Hyperlegible Next",
            700,
            "atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
        ),
        ("Andika", 400, "andika/Andika_400Regular.ttf"),
        ("Andika", 700, "andika/Andika_700Bold.ttf"),
        (
            "Vazirmatn",
            400,
            "vazirmatn/400Regular/Vazirmatn_400Regular.ttf",
        ),
        ("Vazirmatn", 700, "vazirmatn/700Bold/Vazirmatn_700Bold.ttf"),
    ];
    writeln!(source, "static FONTS: &[Font] = &[")?;
    for (family, weight, file) in faces {
        let path = folder.join(file);
        writeln!(
            source,
            "Font {{ family: {family:?}, weight: {weight}, bytes: include_bytes!({path:?}) }},"
        )?;
    }
    writeln!(source, "];")?;
    Ok(())
}

/// The signs of Unified English Braille, grade 1, as one table of liblouis, what it includes written in its place.
///
/// Left out: mathematics and patterns of dots, which no paper holds, and the rules that join two numbers with a space between them to
/// one, so that "room 2 10:30" stays two.
fn write_braille(root: &Path, source: &mut String) -> Outcome<()> {
    let mut table = flattened(&root.join(BRAILLE), GRADE_ONE)?;
    table.push_str(&fs::read_to_string(root.join("braille/more.cti"))?);
    writeln!(source, "static BRAILLE: &str = {table:?};")?;
    Ok(())
}

fn flattened(folder: &Path, name: &str) -> Outcome<String> {
    let mut table = String::new();
    for line in fs::read_to_string(folder.join(name))?.lines() {
        let mut words = line.split_whitespace();
        match (words.next(), words.next()) {
            (Some("include"), Some("en-ueb-math.ctb" | "braille-patterns.cti")) => {}
            (Some("include"), Some(included)) => table.push_str(&flattened(folder, included)?),
            (Some("noback"), Some("context" | "correct" | "pass2")) if name == GRADE_ONE => {}
            (Some("uplow"), Some(pair)) => {
                table.push_str(&letter(pair, words.next().unwrap_or_default())?);
            }
            _ => {
                table.push_str(&line.replace("\\X", "\\x"));
                table.push('\n');
            }
        }
    }
    Ok(table)
}

/// A letter of both cases, as liblouis has written it since 3.23: the capital is said to be the small one with the sign for capitals.
fn letter(pair: &str, dots: &str) -> Outcome<String> {
    // "Aa", or "\\x00c2\\x00e2"
    let first = pair
        .chars()
        .next()
        .map_or(0, |c| if c == '\\' { 6 } else { c.len_utf8() });
    let (capital, small) = pair
        .split_at_checked(first)
        .ok_or("a letter without its other case")?;
    let dots = dots.rsplit(',').next().unwrap_or(dots);
    Ok(format!(
        "lowercase {small} {dots}\nbase uppercase {capital} {small}\n"
    ))
}

/// The picture library: one row of `pictures/index.csv` each, in the order of their ids.
fn write_pictures(root: &Path, source: &mut String) -> Outcome<()> {
    let index = fs::read_to_string(root.join("pictures/index.csv"))?;
    let openmoji = fs::read_to_string(root.join(OPENMOJI))?;
    let openmoji = icon_bodies(&openmoji);
    let mut rows = Vec::new();
    for (number, line) in index.lines().enumerate().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let [id, english, welsh, category, keywords, origin] = fields[..] else {
            return Err(format!("line {} does not have six fields", number + 1).into());
        };
        let svg = match origin.split_once(':') {
            None if origin == "own" => {
                fs::read_to_string(root.join(format!("pictures/own/{id}.svg")))
                    .map_err(|_| format!("pictures/own/{id}.svg is missing"))?
                    .trim()
                    .to_owned()
            }
            Some(("openmoji", name)) => {
                let body = openmoji
                    .get(name)
                    .ok_or_else(|| format!("{id}: OpenMoji has no picture called {name}"))?;
                format!(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 72\">{}</svg>",
                    without_names(&unescape(body))
                )
            }
            _ => return Err(format!("{id}: the source must be own or openmoji:NAME").into()),
        };
        let drawing = Drawing::of(&svg)
            .filter(Drawing::is_plain)
            .ok_or_else(|| format!("{id} is more than lines and areas"))?;
        let size = [drawing.width, drawing.height];
        let (drawn, form) = (drawing.drawn, drawing.form.content.escape_ascii());
        let category = capitalised(category);
        let origin = if origin == "own" { "Own" } else { "OpenMoji" };
        rows.push((
            id,
            format!(
                "Picture {{ id: {id:?}, english: {english:?}, welsh: {welsh:?}, category: Category::{category}, \
                 keywords: {keywords:?}, origin: Origin::{origin}, svg: {svg:?}, form: b\"{form}\", size: {size:?}, drawn: {drawn:?} }},"
            ),
        ));
    }
    rows.sort();
    if let Some(twice) = rows.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(format!("the id {} stands twice", twice[0].0).into());
    }
    writeln!(source, "static PICTURES: &[Picture] = &[")?;
    for (_, row) in rows {
        writeln!(source, "{row}")?;
    }
    writeln!(source, "];")?;
    Ok(())
}

/// The drawings in an Iconify file, by name, still with JSON's escapes. The file is nine megabytes of
/// `"name": { "body": "..." }`; a JSON library would take longer to compile than this takes to run.
fn icon_bodies(json: &str) -> HashMap<&str, &str> {
    let mut bodies = HashMap::new();
    let mut rest = json;
    while let Some((before, after)) = rest.split_once("\"body\":") {
        let name = before.trim_end().strip_suffix('{').unwrap_or(before);
        let name = name.trim_end_matches([':', ' ', '"']);
        let name = name.rsplit('"').next().unwrap_or(name);
        let body = after.split_once('"').map_or(after, |(_, body)| body);
        let mut escaped = false;
        let end = body.bytes().position(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        });
        let (body, next) = body.split_at(end.unwrap_or(body.len()));
        bodies.insert(name, body);
        rest = next;
    }
    bodies
}

/// SVG text needs no other escape than these; anything else would show in the tests of every picture.
fn unescape(json: &str) -> String {
    json.replace("\\\"", "\"")
        .replace("\\n", "\n")
        .replace("\\/", "/")
        .replace("\\\\", "\\")
}

/// The drawing with every `<use href="#name"/>` replaced by what it names, and the names taken away: pages
/// and documents hold many pictures, and a name may stand only once in a page.
fn without_names(body: &str) -> String {
    let mut drawing = body.to_owned();
    for defined in body.split("<defs>").skip(1) {
        let shapes = defined.split("</defs>").next().unwrap_or_default();
        drawing = drawing.replace(&format!("<defs>{shapes}</defs>"), "");
        for shape in shapes.split_inclusive("/>") {
            let Some((start, (name, rest))) = shape
                .split_once(" id=\"")
                .and_then(|(start, named)| Some((start, named.split_once('"')?)))
            else {
                continue;
            };
            let mark = format!("<use href=\"#{name}\"");
            while let Some((before, after)) = drawing.split_once(&mark) {
                let (attributes, after) = after.split_once("/>").unwrap_or((after, ""));
                drawing = format!("{before}<g{attributes}>{start}{rest}</g>{after}");
            }
        }
    }
    while let Some((before, after)) = drawing.split_once(" id=\"") {
        let after = after.split_once('"').map_or("", |(_, after)| after);
        drawing = format!("{before}{after}");
    }
    drawing
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
