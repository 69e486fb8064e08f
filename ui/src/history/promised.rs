//! The columns of promises, lessons and arrangements, in the order of their forms.

use super::field::Label;
use alongside_locales::Words;

pub(super) const ARRANGEMENT: &[Label] = &[
    ("title", Words::arrangement_title_label),
    ("activity", Words::history_field_activity),
    ("bring", Words::arrangement_bring_label),
    ("offered_on", Words::arrangement_offered_label),
    ("chosen", Words::arrangement_chosen_label),
    ("why", Words::arrangement_why_label),
    ("confirmed_on", Words::arrangement_confirmed_label),
];

pub(super) const ARRANGEMENT_LETTER: &[Label] = &[
    ("representative", Words::history_field_representative),
    ("number", Words::arrangement_chosen_label),
    ("format", Words::representative_format_label),
    ("handed_on", Words::pack_column_last),
];

pub(super) const TIME_OFFERED: &[Label] = &[
    ("number", Words::arrangement_field_number),
    ("day", Words::arrangement_day_label),
    ("start", Words::arrangement_start_label),
    ("finish", Words::arrangement_finish_label),
    ("place", Words::arrangement_place_label),
];

pub(super) const TIME_REPLY: &[Label] = &[
    ("representative", Words::history_field_representative),
    ("suits", Words::arrangement_suits_label),
    ("said", Words::arrangement_said_label),
    ("said_on", Words::arrangement_said_on_label),
];

pub(super) const LESSON: &[Label] = &[
    ("activity", Words::lesson_activity_label),
    ("tried", Words::lesson_tried_label),
    ("tried_on", Words::lesson_on_label),
    ("happened", Words::lesson_happened_label),
    ("learned", Words::lesson_learned_label),
    ("again", Words::lesson_again_label),
    ("writer", Words::lesson_writer_label),
    ("shared_on", Words::lesson_shared_label),
];

pub(super) const PROMISE: &[Label] = &[
    ("promised", Words::promise_promised_label),
    ("person", Words::promise_person_label),
    ("department", Words::promise_department_label),
    ("due", Words::promise_due_label),
    ("activity", Words::promise_activity_label),
    ("note", Words::promise_note_label),
    ("outcome", Words::promise_outcome_label),
    ("settled_on", Words::promise_on_label),
    ("why", Words::promise_why_label),
];
