//! The columns of training, as its form calls them.

use crate::history::{Columns, Label};
use alongside_involvement::store::StoreError;
use alongside_involvement::training::Training;
use alongside_locales::Words;

/// What the history tells of them.
pub(crate) const COLUMNS: &[Columns] = &[Columns::new("training", TRAINING)
    .yes_or_no(&["equality"])
    .called(|store, _, subject| match subject.id::<Training>() {
        Some(id) => match Training::find(store, id) {
            Ok(training) => Ok(Some(training.facts.what)),
            Err(StoreError::Gone) => Ok(None),
            Err(other) => Err(other),
        },
        None => Ok(None),
    })];

const TRAINING: &[Label] = &[
    ("staff", Words::training_staff_label),
    ("what", Words::training_what_label),
    ("equality", Words::training_equality_label),
    ("taken_on", Words::training_taken_label),
    ("expires_on", Words::training_expires_label),
    ("meeting", Words::training_meeting_label),
];
