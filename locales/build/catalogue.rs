//! The messages and terms of one language, each with the place it stands.

use std::collections::BTreeMap;
use std::fmt;

use fluent_syntax::ast;
use fluent_syntax::parser;

/// A text or a part of one, as Fluent understands it.
pub type Pattern = ast::Pattern<String>;

/// One .ftl file.
pub struct Source {
    /// `page.ftl`
    pub file: String,
    /// `locales/en-GB/page.ftl`, as a person finds it from the top of the project.
    pub path: String,
    pub text: String,
}

impl Source {
    pub fn new(code: &str, file: &str, text: String) -> Source {
        Source {
            file: file.to_owned(),
            path: format!("locales/{code}/{file}"),
            text,
        }
    }
}

/// What is wrong, and where.
#[derive(Debug)]
pub struct Problem {
    path: String,
    line: usize,
    message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.message)
    }
}

/// A message or a term.
pub struct Entry {
    pub id: String,
    pub file: String,
    pub path: String,
    pub line: usize,
    pub pattern: Pattern,
}

impl Entry {
    pub fn problem(&self, message: String) -> Problem {
        Problem {
            path: self.path.clone(),
            line: self.line,
            message,
        }
    }

    /// `locales/en-GB/page.ftl:12`
    pub fn place(&self) -> String {
        format!("{}:{}", self.path, self.line)
    }
}

/// Everything one language says.
pub struct Catalogue {
    pub is_english: bool,
    pub messages: BTreeMap<String, Entry>,
    /// By name, without the leading `-`.
    pub terms: BTreeMap<String, Entry>,
}

impl Catalogue {
    /// Reads all files of a language. What cannot be read is left out and reported.
    pub fn read(code: &str, sources: &[Source], problems: &mut Vec<Problem>) -> Catalogue {
        let mut catalogue = Catalogue {
            is_english: code.starts_with("en"),
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
        };
        for source in sources {
            catalogue.add(source, problems);
        }
        catalogue
    }

    fn add(&mut self, source: &Source, problems: &mut Vec<Problem>) {
        let resource = match parser::parse(source.text.clone()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                problems.extend(errors.iter().map(|error| Problem {
                    path: source.path.clone(),
                    // The start of the message: the place where the reader gave up may be far below.
                    line: line_of(
                        &source.text,
                        error.slice.as_ref().map_or(error.pos.start, |s| s.start),
                    ),
                    message: format!("this cannot be read: {}", error.kind),
                }));
                resource
            }
        };
        let mut lines = Lines::new(&source.text);
        for entry in resource.body {
            let (name, value, attributes, is_term) = match entry {
                ast::Entry::Message(m) => (m.id.name, m.value, m.attributes, false),
                ast::Entry::Term(t) => (t.id.name, Some(t.value), t.attributes, true),
                _ => continue,
            };
            let shown = if is_term {
                format!("-{name}")
            } else {
                name.clone()
            };
            let entry = Entry {
                line: lines.next(&shown),
                id: name.clone(),
                file: source.file.clone(),
                path: source.path.clone(),
                pattern: value.unwrap_or(Pattern {
                    elements: Vec::new(),
                }),
            };
            if !is_kebab(&name) {
                problems.push(entry.problem(format!(
                    "`{shown}` is not kebab-case (small letters, digits and single hyphens)"
                )));
            }
            if !attributes.is_empty() {
                problems.push(entry.problem(format!(
                    "`{shown}` has an attribute: write a message of its own instead"
                )));
            }
            let all = if is_term {
                &mut self.terms
            } else {
                &mut self.messages
            };
            if let Some(first) = all.get(&name) {
                problems.push(entry.problem(format!(
                    "`{shown}` stands here again: the first is at {}",
                    first.place()
                )));
            } else {
                all.insert(name, entry);
            }
        }
    }
}

/// Small letters, digits and single hyphens, starting with a letter.
pub fn is_kebab(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split('-').all(|part| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

fn line_of(text: &str, position: usize) -> usize {
    let before = text.as_bytes().iter().take(position);
    before.filter(|&&byte| byte == b'\n').count() + 1
}

/// Finds the line on which each entry starts: the parser does not say.
/// Entries come in the order of the file, so the search goes forward only.
struct Lines<'a> {
    heads: Vec<(usize, &'a str)>,
    passed: usize,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Lines<'a> {
        let heads = text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.starts_with([' ', '#', '}', '.', '[', '*']))
            .filter_map(|(number, line)| Some((number + 1, line.split_once('=')?.0.trim_end())))
            .collect();
        Lines { heads, passed: 0 }
    }

    fn next(&mut self, shown: &str) -> usize {
        let rest = self.heads.get(self.passed..).unwrap_or_default();
        match rest.iter().position(|(_, head)| *head == shown) {
            Some(found) => {
                self.passed += found + 1;
                rest.get(found).map_or(1, |(line, _)| *line)
            }
            None => 1,
        }
    }
}
