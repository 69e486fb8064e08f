//! The rules every message has to keep, in both languages.

use std::collections::BTreeMap;

use crate::catalogue::{Catalogue, Entry, Problem};
use crate::variable::{Variable, Walk, plain_text};

/// A message that keeps all rules.
pub struct Message {
    pub id: String,
    pub file: String,
    /// `locales/en-GB/page.ftl:12`
    pub place: String,
    pub variables: Vec<Variable>,
    /// English and Welsh, when nothing has to be filled in.
    pub plain: Option<[String; 2]>,
    /// English and Welsh as they stand in the files.
    pub raw: [String; 2],
}

/// Methods written by hand in src/, and words Rust keeps for itself.
const TAKEN: &[&str] = &[
    "as",
    "async",
    "await",
    "break",
    "const",
    "continue",
    "crate",
    "day",
    "day-short",
    "dyn",
    "either",
    "else",
    "enum",
    "extern",
    "false",
    "fill",
    "fn",
    "for",
    "gen",
    "hours",
    "if",
    "impl",
    "in",
    "language",
    "let",
    "list",
    "list-or",
    "loop",
    "match",
    "mod",
    "money",
    "month",
    "move",
    "mut",
    "new",
    "number",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "struct",
    "super",
    "time",
    "trait",
    "true",
    "type",
    "unsafe",
    "use",
    "where",
    "while",
    "yield",
];

/// Compares the languages. Only messages without a problem are returned, by id.
pub fn check(english: &Catalogue, welsh: &Catalogue, problems: &mut Vec<Problem>) -> Vec<Message> {
    let english_walks = walk_all(english, problems);
    let welsh_walks = walk_all(welsh, problems);
    for (id, entry) in &welsh.messages {
        if !english.messages.contains_key(id) {
            problems.push(entry.problem(format!("`{id}` is missing in English (en-GB)")));
        }
    }

    let mut messages = Vec::new();
    for (id, entry) in &english.messages {
        let Some(other) = welsh.messages.get(id) else {
            problems.push(entry.problem(format!("`{id}` is missing in Welsh (cy)")));
            continue;
        };
        if entry.file != other.file {
            problems.push(other.problem(format!(
                "`{id}` belongs in cy/{}, as in English",
                entry.file
            )));
        }
        if TAKEN.contains(&id.as_str()) {
            problems.push(entry.problem(format!(
                "`{id}` is a word the program keeps: start it with the noun, as in `page-{id}`"
            )));
        }
        let (Some(ours), Some(theirs)) =
            (english_walks.get(id.as_str()), welsh_walks.get(id.as_str()))
        else {
            continue;
        };
        let variables = match join(ours, theirs) {
            Ok(variables) => variables,
            Err(sentence) => {
                problems.push(other.problem(format!("`{id}`: {sentence}")));
                continue;
            }
        };
        let plain = match (
            plain_text(english, &entry.pattern),
            plain_text(welsh, &other.pattern),
        ) {
            (Some(a), Some(b)) if variables.is_empty() => Some([a, b]),
            _ => None,
        };
        for (text, of) in plain.iter().flatten().zip([entry, other]) {
            if text.trim().is_empty() {
                problems.push(of.problem(format!("`{id}` is empty")));
            }
        }
        messages.push(Message {
            id: id.clone(),
            file: entry.file.clone(),
            place: entry.place(),
            variables,
            plain,
            raw: [raw(entry), raw(other)],
        });
    }
    messages
}

/// The variables of each message that has no problem of its own.
fn walk_all<'a>(
    catalogue: &'a Catalogue,
    problems: &mut Vec<Problem>,
) -> BTreeMap<&'a str, Vec<Variable>> {
    for (id, term) in &catalogue.terms {
        for sentence in Walk::term(catalogue, term).complaints {
            problems.push(term.problem(format!("`-{id}`: {sentence}")));
        }
    }
    let mut walks = BTreeMap::new();
    for (id, entry) in &catalogue.messages {
        let mut walk = Walk::message(catalogue, entry);
        if entry.pattern.elements.is_empty() {
            walk.complaints.push("it is empty".to_owned());
        }
        for variable in &walk.variables {
            if variable.counts && !variable.choices.is_empty() {
                let name = &variable.name;
                walk.complaints.push(format!(
                    "${name} is a number in one place and a word in another"
                ));
            }
        }
        if walk.complaints.is_empty() {
            walks.insert(id.as_str(), walk.variables);
        }
        for sentence in walk.complaints {
            problems.push(entry.problem(format!("`{id}`: {sentence}")));
        }
    }
    walks
}

/// One list of variables for both languages, in the English order.
fn join(english: &[Variable], welsh: &[Variable]) -> Result<Vec<Variable>, String> {
    let has = |list: &[Variable], name: &str| list.iter().any(|v| v.name == name);
    if let Some(extra) = welsh.iter().find(|v| !has(english, &v.name)) {
        return Err(format!(
            "${} is used in Welsh but not in English",
            extra.name
        ));
    }
    let mut joined = english.to_vec();
    for variable in &mut joined {
        let Some(other) = welsh.iter().find(|v| v.name == variable.name) else {
            return Err(format!(
                "${} is used in English but not in Welsh",
                variable.name
            ));
        };
        variable.counts |= other.counts;
        for choice in &other.choices {
            if !variable.choices.contains(choice) {
                variable.choices.push(choice.clone());
            }
        }
        if variable.counts && !variable.choices.is_empty() {
            return Err(format!(
                "${} is a number in one language and a word in the other",
                variable.name
            ));
        }
    }
    Ok(joined)
}

/// The text as it stands in the file, on as many lines as it has.
fn raw(entry: &Entry) -> String {
    let written = one_entry(entry);
    let text = written.split_once('=').map_or("", |(_, text)| text);
    text.trim().to_owned()
}

/// The message alone, in Fluent's own spelling.
pub fn one_entry(entry: &Entry) -> String {
    use fluent_syntax::ast;
    let message = ast::Message {
        id: ast::Identifier {
            name: entry.id.clone(),
        },
        value: Some(entry.pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    fluent_syntax::serializer::serialize(&ast::Resource {
        body: vec![ast::Entry::Message(message)],
    })
}
