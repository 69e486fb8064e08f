//! The columns of monitoring, as its forms call them. What was counted is not told in the history of its page: a small sum would stand
//! there.

use crate::history::{Columns, Label};
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[
    Columns::new("monitoring_question", QUESTION),
    Columns::new("monitoring_count", COUNT).hide(&["monitoring_question", "answers", "numbers"]),
];

const QUESTION: &[Label] = &[
    ("question", Words::monitoring_question_label),
    ("answers", Words::monitoring_answers_label),
];

const COUNT: &[Label] = &[("counted_on", Words::monitoring_on_label)];
