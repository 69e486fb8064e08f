//! The columns of papers of meetings and of what is noted of them, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::meeting_paper::SourceKind;
use alongside_involvement::pack_item::Answer;
use alongside_involvement::representative::{Delivery, PaperFormat};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("meeting_paper", MEETING_PAPER)
        .hide(&["role_description"])
        .choose(choice),
    Columns::new("meeting_paper_statement", STATEMENT).hide(&["meeting_paper", "place"]),
    Columns::new("former_paper", FORMER).hide(&["meeting_paper"]),
    Columns::new("former_statement", STATEMENT).hide(&["former_paper", "place"]),
    Columns::new("pack_item", PACK_ITEM)
        .hide(&["meeting_paper"])
        .yes_or_no(&["wanted"])
        .choose(choice),
    Columns::new("paper_sent", PAPER_SENT)
        .hide(&["meeting_paper"])
        .choose(choice),
    Columns::new("rendition", RENDITION)
        .hide(&["meeting_paper", "file"])
        .choose(choice),
    Columns::new("rendition_file", &[]).hide(&["hash", "ending", "bytes"]),
];

const MEETING_PAPER: &[Label] = &[
    ("title", Words::meeting_paper_title_label),
    ("whose", Words::meeting_paper_whose_label),
    ("source", Words::meeting_paper_source_label),
    ("agenda_item", Words::meeting_paper_item_label),
    ("number", Words::history_field_version),
    ("final_on", Words::meeting_paper_final_on_label),
    ("printed", Words::meeting_paper_printed_label),
    ("changed", Words::meeting_paper_changed_label),
    ("replaced_by", Words::meeting_paper_replaced_by_label),
    ("meeting", Words::meeting_paper_move_label),
];

const FORMER: &[Label] = &[
    ("number", Words::history_field_version),
    ("title", Words::meeting_paper_title_label),
    ("changed", Words::meeting_paper_changed_label),
    ("final_on", Words::meeting_paper_final_on_label),
    ("until", Words::history_field_until),
    ("printed", Words::meeting_paper_printed_label),
];

const STATEMENT: &[Label] = &[
    ("words", Words::history_field_statement),
    ("picture", Words::history_field_picture),
    ("hard_word", Words::statement_hard_word_label),
    ("meaning", Words::statement_meaning_label),
];

const PACK_ITEM: &[Label] = &[
    ("representative", Words::history_field_representative),
    ("wanted", Words::pack_item_wanted_label),
    ("agreed", Words::pack_item_agreement_link),
    ("agreed_on", Words::pack_item_agreed_on_label),
    ("agreed_how", Words::pack_item_agreed_how_label),
    ("received", Words::pack_item_received_label),
    ("received_on", Words::pack_item_received_on_label),
];

const PAPER_SENT: &[Label] = &[
    ("representative", Words::history_field_representative),
    ("number", Words::history_field_version),
    ("format", Words::representative_format_label),
    ("delivery", Words::pack_item_sent_how_label),
    ("sent_to", Words::meeting_paper_sent_to),
    ("sent_on", Words::pack_item_sent_on_label),
];

const RENDITION: &[Label] = &[
    ("number", Words::history_field_version),
    ("format", Words::representative_format_label),
    ("supplier", Words::rendition_supplier_label),
    ("asked_on", Words::rendition_asked_label),
    ("due", Words::rendition_due_label),
    ("made_on", Words::rendition_made_label),
    ("link", Words::rendition_link_label),
    ("checked_by", Words::rendition_checked_by_label),
    ("checked_on", Words::rendition_checked_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "source" => SourceKind::from_code(code).map(|it| it.name(words)),
        "agreed" => Answer::from_code(code).map(|it| it.name(words)),
        "format" => PaperFormat::from_code(code).map(|it| it.name(words)),
        "delivery" => Delivery::from_code(code).map(|it| it.name(words)),
        _ => None,
    }
}
