//! What stands in a PDF beside a page's own operators.

use std::collections::BTreeMap;

/// An object of a PDF, as far as pictures need them (ISO 32000-1, 7.3).
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A name, without its stroke.
    Name(String),
    /// A number with a part behind the point.
    Real(f32),
    /// A whole number.
    Int(i64),
    /// Yes or no.
    Bool(bool),
    /// Values in a row.
    Array(Vec<Value>),
    /// Values by name.
    Dict(BTreeMap<String, Value>),
    /// Bytes with what is said of them.
    Stream(Stream),
}

/// Bytes with what is said of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Stream {
    /// What is said of them, their filter included; their length is left to the writer.
    pub dict: BTreeMap<String, Value>,
    /// The bytes, packed if a filter says so.
    pub content: Vec<u8>,
}

/// A name.
pub fn name(name: &str) -> Value {
    Value::Name(name.into())
}

/// A dictionary.
pub fn dict<const N: usize>(entries: [(&str, Value); N]) -> Value {
    let entries = entries
        .into_iter()
        .map(|(key, value)| (key.to_string(), value));
    Value::Dict(entries.collect())
}

/// Numbers in a row, to four places.
pub fn reals<const N: usize>(values: [f32; N]) -> Value {
    let rounded = values.iter().map(|v| (v * 1e4).round() / 1e4);
    Value::Array(rounded.map(Value::Real).collect())
}
