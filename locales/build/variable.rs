//! Which variables a text uses, and what kind of value each must be.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, Variant, VariantKey};

use crate::catalogue::{Catalogue, Entry, Pattern, is_kebab};

/// The plural categories of Unicode (CLDR). Welsh has all of them.
const PLURAL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A variable of a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Variable {
    pub name: String,
    /// It stands in NUMBER() or chooses a plural form.
    pub counts: bool,
    /// The words it chooses between, when it chooses by words.
    pub choices: Vec<String>,
}

/// Walks one message, and the messages it refers to.
pub struct Walk<'a> {
    catalogue: &'a Catalogue,
    /// The ids being walked, to notice a message that refers to itself.
    open: Vec<String>,
    /// In the order of first appearance.
    pub variables: Vec<Variable>,
    /// What is wrong, as sentences.
    pub complaints: Vec<String>,
}

impl<'a> Walk<'a> {
    /// All that `entry` needs to be said.
    pub fn message(catalogue: &'a Catalogue, entry: &Entry) -> Walk<'a> {
        let mut walk = Walk {
            catalogue,
            open: vec![entry.id.clone()],
            variables: Vec::new(),
            complaints: Vec::new(),
        };
        walk.pattern(&entry.pattern);
        walk
    }

    /// A term may refer to other terms, and to nothing that comes from outside.
    pub fn term(catalogue: &'a Catalogue, entry: &Entry) -> Walk<'a> {
        let mut walk = Walk {
            open: vec![format!("-{}", entry.id)],
            ..Walk::message(catalogue, entry)
        };
        if !walk.variables.is_empty() {
            walk.complaints.push("a term takes no variables".to_owned());
        }
        walk
    }

    fn pattern(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.selector(selector, variants);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn selector(&mut self, selector: &InlineExpression<String>, variants: &[Variant<String>]) {
        let name = match selector {
            InlineExpression::VariableReference { id } => &id.name,
            // The variable inside is marked as a number already.
            InlineExpression::FunctionReference { .. } => return,
            _ => {
                self.complain("only a variable or NUMBER() can choose between forms");
                return;
            }
        };
        let mut numbers = false;
        let mut words = Vec::new();
        let mut has_other_word = false;
        for variant in variants {
            match &variant.key {
                VariantKey::NumberLiteral { .. } => numbers = true,
                VariantKey::Identifier { name } => {
                    has_other_word |= !PLURAL.contains(&name.as_str());
                    words.push(name.clone());
                }
            }
        }
        if numbers && has_other_word {
            self.complain(&format!("${name} chooses by numbers and by words at once"));
        }
        if self.catalogue.is_english
            && !has_other_word
            && words.iter().any(|w| w == "zero" || w == "many")
        {
            self.complain("English has no plural form called zero or many: write [0]");
        }
        if let Some(variable) = self.variables.iter_mut().find(|v| &v.name == name) {
            if has_other_word {
                words.retain(|word| !variable.choices.contains(word));
                variable.choices.extend(words);
            } else {
                variable.counts = true;
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::VariableReference { id } => self.variable(&id.name, false),
            InlineExpression::FunctionReference { id, arguments } => {
                let ordinal = arguments.named.iter().all(|named| {
                    named.name.name == "type"
                        && matches!(&named.value, InlineExpression::StringLiteral { value }
                            if value == "ordinal" || value == "cardinal")
                });
                match arguments.positional.as_slice() {
                    [InlineExpression::VariableReference { id: of }]
                        if id.name == "NUMBER" && ordinal =>
                    {
                        self.variable(&of.name, true);
                    }
                    _ => self.complain(&format!(
                        "{}() is not known here: only NUMBER($n) and NUMBER($n, type: \"ordinal\")",
                        id.name
                    )),
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.reference(&id.name, attribute.is_some(), false);
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                if arguments.is_some() {
                    self.complain(&format!("the term -{} takes no arguments", id.name));
                }
                self.reference(&id.name, attribute.is_some(), true);
            }
        }
    }

    fn reference(&mut self, id: &str, has_attribute: bool, is_term: bool) {
        let catalogue = self.catalogue;
        let (shown, all) = if is_term {
            (format!("-{id}"), &catalogue.terms)
        } else {
            (id.to_owned(), &catalogue.messages)
        };
        if has_attribute {
            self.complain(&format!("attributes are not used: `{shown}` has none"));
        } else if self.open.contains(&shown) {
            self.complain(&format!("`{shown}` refers to itself"));
        } else if let Some(entry) = all.get(id) {
            self.open.push(shown);
            self.pattern(&entry.pattern);
            self.open.pop();
        } else {
            self.complain(&format!(
                "it refers to `{shown}`, which does not exist in this language"
            ));
        }
    }

    fn variable(&mut self, name: &str, counts: bool) {
        if !is_kebab(name) {
            self.complain(&format!("the variable ${name} is not kebab-case"));
        }
        match self.variables.iter_mut().find(|v| v.name == name) {
            Some(variable) => variable.counts |= counts,
            None => self.variables.push(Variable {
                name: name.to_owned(),
                counts,
                choices: Vec::new(),
            }),
        }
    }

    fn complain(&mut self, sentence: &str) {
        self.complaints.push(sentence.to_owned());
    }
}

/// The text itself when nothing has to be filled in or chosen.
pub fn plain_text(catalogue: &Catalogue, pattern: &Pattern) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => {
                text.push_str(&plain_expression(catalogue, expression)?);
            }
        }
    }
    Some(text)
}

fn plain_expression(catalogue: &Catalogue, expression: &Expression<String>) -> Option<String> {
    let Expression::Inline(inline) = expression else {
        return None;
    };
    match inline {
        InlineExpression::StringLiteral { value } => {
            Some(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned())
        }
        InlineExpression::NumberLiteral { value } => Some(value.clone()),
        InlineExpression::Placeable { expression } => plain_expression(catalogue, expression),
        InlineExpression::MessageReference { id, .. } => {
            plain_text(catalogue, &catalogue.messages.get(&id.name)?.pattern)
        }
        InlineExpression::TermReference { id, .. } => {
            plain_text(catalogue, &catalogue.terms.get(&id.name)?.pattern)
        }
        _ => None,
    }
}
