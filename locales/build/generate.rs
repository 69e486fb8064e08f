//! Writes the Rust source of the methods.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::catalogue::{Catalogue, Entry};
use crate::check::{Message, one_entry};
use crate::variable::Variable;

/// `impl Words` with one method a message, and the tables behind it.
pub fn words(messages: &[Message], english: &Catalogue, welsh: &Catalogue) -> String {
    let mut out = String::from("impl Words {\n");
    for message in messages {
        method(&mut out, message);
    }
    out.push_str("}\n\n");

    out.push_str("/// Every message: its id and the file it stands in, by id.\n");
    out.push_str("pub static ALL: &[(&str, &str)] = &[\n");
    for message in messages {
        let _ = writeln!(out, "    ({:?}, {:?}),", message.id, message.file);
    }
    out.push_str("];\n\n/// English and Welsh as written, in the order of `ALL`.\n");
    out.push_str("static RAW: &[[&str; 2]] = &[\n");
    for message in messages {
        let _ = writeln!(out, "    {:?},", message.raw);
    }
    out.push_str("];\n\n/// What has to be filled in when it is said, in English and Welsh.\n");
    let _ = writeln!(
        out,
        "static FILLED: [&str; 2] = [\n    {:?},\n    {:?},\n];",
        filled(messages, english),
        filled(messages, welsh)
    );
    out
}

/// Says every message once for each of its choices; only tests call this.
pub fn every(messages: &[Message]) -> String {
    let mut out = String::new();
    let mut files: Vec<&str> = messages.iter().map(|m| m.file.as_str()).collect();
    files.sort_unstable();
    files.dedup();
    out.push_str("fn every(words: Words, number: usize, text: &str, said: &mut Vec<(&'static str, String)>) {\n");
    for index in 0..files.len() {
        let _ = writeln!(out, "    every_{index}(words, number, text, said);");
    }
    out.push_str("}\n");
    for (index, file) in files.iter().enumerate() {
        let _ = writeln!(
            out,
            "#[allow(unused_variables)]\nfn every_{index}(words: Words, number: usize, text: &str, said: &mut Vec<(&'static str, String)>) {{"
        );
        for message in messages.iter().filter(|m| m.file == *file) {
            let turns = message.variables.iter().map(|v| v.choices.len()).max();
            for turn in 0..turns.unwrap_or(0).max(1) {
                let arguments: Vec<String> = message
                    .variables
                    .iter()
                    .map(|variable| match variable.choices.get(turn) {
                        _ if variable.counts => "number".to_owned(),
                        Some(choice) => format!("{choice:?}"),
                        None => "text".to_owned(),
                    })
                    .collect();
                let _ = writeln!(
                    out,
                    "    said.push(({:?}, words.{}({}){}));",
                    message.id,
                    snake(&message.id),
                    arguments.join(", "),
                    message.plain.as_ref().map_or("", |_| ".to_owned()")
                );
            }
        }
        out.push_str("}\n");
    }
    out
}

fn method(out: &mut String, message: &Message) {
    let name = snake(&message.id);
    let doc = format!(
        "```text\n{}\n```\n`{}`{}",
        message.raw[0],
        message.place,
        choices(&message.variables)
    );
    let _ = writeln!(out, "    #[doc = {doc:?}]");
    if let Some([english, welsh]) = &message.plain {
        let _ = writeln!(
            out,
            "    #[must_use]\n    pub fn {name}(self) -> &'static str {{ self.either({english:?}, {welsh:?}) }}"
        );
        return;
    }
    let mut parameters = String::new();
    let mut values = Vec::new();
    for variable in &message.variables {
        let parameter = snake(&variable.name);
        let kind = if variable.counts { "usize" } else { "&str" };
        let value = if variable.counts { "Count" } else { "Text" };
        let _ = write!(parameters, ", r#{parameter}: {kind}");
        values.push(format!(
            "({:?}, Value::{value}(r#{parameter}))",
            variable.name
        ));
    }
    let _ = writeln!(
        out,
        "    #[must_use]\n    pub fn {name}(self{parameters}) -> String {{ self.fill({:?}, &[{}]) }}",
        message.id,
        values.join(", ")
    );
}

/// What a caller may hand in where the text chooses between words.
fn choices(variables: &[Variable]) -> String {
    let mut out = String::new();
    for variable in variables.iter().filter(|v| !v.choices.is_empty()) {
        let _ = write!(
            out,
            "\n\n`{}` is one of: {}",
            snake(&variable.name),
            variable.choices.join(", ")
        );
    }
    out
}

/// The messages that need a bundle, and whatever they may refer to.
/// Plain ones are left out where nobody refers to them, so that a start reads little.
fn filled(messages: &[Message], catalogue: &Catalogue) -> String {
    let plain: BTreeSet<&str> = messages
        .iter()
        .filter(|message| message.plain.is_some())
        .map(|message| message.id.as_str())
        .collect();
    let mut out = String::new();
    for (id, term) in &catalogue.terms {
        let _ = write!(out, "-{id} ={}", after_sign(term));
    }
    let mut rest = Vec::new();
    for (id, entry) in &catalogue.messages {
        if plain.contains(id.as_str()) {
            rest.push((format!("{{ {id} }}"), entry));
        } else {
            out.push_str(&one_entry(entry));
        }
    }
    // A plain message that others name is needed too; it names only plain ones itself.
    let mut named: BTreeSet<String> = names(&out);
    for (_, entry) in &rest {
        named.extend(names(&one_entry(entry)));
    }
    for (_, entry) in rest.iter().filter(|(name, _)| named.contains(name)) {
        out.push_str(&one_entry(entry));
    }
    out
}

/// Everything that stands alone in braces: `{ page-home }`.
fn names(text: &str) -> BTreeSet<String> {
    text.split("{ ")
        .filter_map(|rest| rest.split_once(" }"))
        .map(|(name, _)| format!("{{ {name} }}"))
        .collect()
}

fn after_sign(entry: &Entry) -> String {
    one_entry(entry)
        .split_once('=')
        .map_or_else(String::new, |(_, text)| text.to_owned())
}

fn snake(id: &str) -> String {
    id.replace('-', "_")
}
