//! The columns of representatives, as forms call them.

use crate::history::{Columns, Label};
use alongside_involvement::representative::{
    ContactRoute, Delivery, PaperFormat, PaperTypeface, RepresentativeStatus, SaidBy,
};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("representative", REPRESENTATIVE)
    .yes_or_no(&["supporter_copy"])
    .choose(choice)];

const REPRESENTATIVE: &[Label] = &[
    ("name", Words::representative_name_label),
    ("called", Words::representative_called_label),
    ("pronunciation", Words::representative_pronunciation_label),
    ("pronouns", Words::representative_pronouns_label),
    ("full_name", Words::representative_full_name_label),
    ("strengths", Words::representative_strengths_label),
    ("own_words", Words::representative_own_words_label),
    ("status", Words::representative_status_label),
    ("since", Words::representative_since_label),
    ("post", Words::representative_post_label),
    ("email", Words::representative_email_label),
    ("phone", Words::representative_phone_label),
    ("text_number", Words::representative_text_label),
    ("do_not_post", Words::representative_do_not_use_label),
    ("do_not_email", Words::representative_do_not_use_label),
    ("do_not_phone", Words::representative_do_not_use_label),
    ("do_not_text", Words::representative_do_not_use_label),
    ("preferred", Words::representative_preferred_label),
    ("good_times", Words::representative_good_times_label),
    ("supporter", Words::supporter_name_label),
    ("supporter_how", Words::supporter_how_label),
    ("supporter_copy", Words::supporter_copied_label),
    ("format", Words::representative_format_label),
    ("points", Words::representative_points_label),
    ("word_points", Words::representative_points_label),
    ("typeface", Words::overview_typeface_label),
    ("paper", Words::representative_paper_label),
    ("paper_language", Words::representative_language_label),
    ("delivery", Words::representative_delivery_label),
    ("copies", Words::representative_copies_label),
    ("have_by", Words::representative_have_by_label),
    ("calendar_wanted", Words::representative_calendar_label),
    ("said_by", Words::representative_said_by_label),
    ("said_on", Words::representative_said_on_label),
    ("left_on", Words::personal_record_left_label),
    ("erased_on", Words::personal_record_erased_label),
    ("access_asked_on", Words::access_requirement_asked_link),
    ("access_asked_by", Words::access_requirement_said_by_label),
];

/// What was chosen, as the form has it.
fn choice(words: Words, column: &str, code: &str) -> Option<&'static str> {
    match column {
        "status" => RepresentativeStatus::from_code(code).map(|it| it.name(words)),
        "preferred" => ContactRoute::from_code(code).map(|it| it.name(words)),
        "format" => PaperFormat::from_code(code).map(|it| it.name(words)),
        "typeface" => PaperTypeface::from_code(code).map(|it| it.name(words)),
        "delivery" => Delivery::from_code(code).map(|it| it.name(words)),
        "said_by" | "access_asked_by" => SaidBy::from_code(code).map(|it| said_by(words, it)),
        _ => None,
    }
}

/// Who said how somebody gets papers, where the person's name does not stand beside it.
pub(crate) fn said_by(words: Words, said: SaidBy) -> &'static str {
    match said {
        SaidBy::Person => words.history_said_by_person(),
        SaidBy::Supporter => words.history_said_by_supporter(),
        SaidBy::Guessed => words.representative_said_by_guessed(),
    }
}
