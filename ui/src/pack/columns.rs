//! The columns of packs, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::pack::PackShape;
use alongside_involvement::representative::PaperFormat;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("pack", PACK).choose(choice)];

const PACK: &[Label] = &[
    ("activity", Words::history_field_activity),
    ("representative", Words::history_field_representative),
    ("handed_on", Words::pack_column_last),
    ("shape", Words::pack_shape),
    ("format", Words::representative_format_label),
    ("files", Words::pack_files),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "format" => PaperFormat::from_code(code).map(|it| it.name(words)),
        "shape" => PackShape::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
