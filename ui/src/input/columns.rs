//! The columns of inputs, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::input::{
    AnswerKind, InputKind, QuoteAnswer, Sensitivity, ToldBy, ToldFormat,
};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("answer_clock", CLOCK),
    Columns::new("input", INPUT)
        .hide(&["quote_on"])
        .choose(choice),
];

const CLOCK: &[Label] = &[("days", Words::input_clock_days_label)];

const INPUT: &[Label] = &[
    ("said", Words::input_said_label),
    ("gist", Words::input_gist_label),
    ("kind", Words::input_kind_label),
    ("representative", Words::input_who_label),
    ("activity", Words::input_activity_label),
    ("place", Words::input_place_label),
    ("said_on", Words::input_on_label),
    ("sensitivity", Words::input_sensitivity_label),
    ("quote", Words::input_quote_label),
    ("answer", Words::input_answer_label),
    ("why", Words::input_why_label),
    ("decided_by", Words::input_decided_by_label),
    ("decided_on", Words::input_decided_on_label),
    ("told_on", Words::input_told_on_label),
    ("told_by", Words::input_told_by_label),
    ("told_format", Words::input_told_format_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "answer" => AnswerKind::from_code(code).map(|it| it.name(words)),
        "kind" => InputKind::from_code(code).map(|it| it.name(words)),
        "quote" => QuoteAnswer::from_code(code).map(|it| it.name(words)),
        "sensitivity" => Sensitivity::from_code(code).map(|it| it.name(words)),
        "told_by" => ToldBy::from_code(code).map(|it| it.name(words)),
        "told_format" => ToldFormat::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
