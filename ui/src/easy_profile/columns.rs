//! The columns of limits of easy words, as forms call them.

use crate::history::{Columns, Label};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] =
    &[Columns::new("easy_profile", EASY_PROFILE).yes_or_no(&["in_use"])];

const EASY_PROFILE: &[Label] = &[
    ("name", Words::easy_profile_name_label),
    ("sentence_advice", Words::easy_profile_sentence_advice_label),
    ("sentence_most", Words::easy_profile_sentence_most_label),
    ("heading_most", Words::easy_profile_heading_most_label),
    ("picture_most", Words::easy_profile_picture_most_label),
    ("pages_advice", Words::easy_profile_pages_advice_label),
    ("pages_most", Words::easy_profile_pages_most_label),
    ("frequency_least", Words::easy_profile_frequency_label),
    ("in_use", Words::easy_profile_in_use),
];
