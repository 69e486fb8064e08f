//! How each noun tells its columns. A noun says so in its own folder, in `columns.rs`, and adds a line here.

use alongside_involvement::Subject;
use alongside_involvement::store::{Store, StoreError};
use alongside_locales::Words;

/// A column, and what a form calls it.
pub(crate) type Label = (&'static str, fn(Words) -> &'static str);

/// What a noun is called that no search finds.
pub(crate) type Called = fn(&Store, Words, &Subject) -> Result<Option<String>, StoreError>;

/// What the history needs to know of one table. Columns whose names end in `_minutes` are told as hours, in `pence` as money;
/// ids as names, days in words.
pub(crate) struct Columns {
    kind: &'static str,
    labels: &'static [Label],
    hidden: &'static [&'static str],
    yes_or_no: &'static [&'static str],
    pub(super) choice: fn(Words, &str, &str) -> Option<&'static str>,
    pub(super) called: Option<Called>,
}

/// The tables of every noun.
const NOUNS: &[&[Columns]] = &[
    crate::access_audit::columns::COLUMNS,
    crate::access_question::columns::COLUMNS,
    crate::access_requirement::columns::COLUMNS,
    crate::activity::columns::COLUMNS,
    crate::agreement::columns::COLUMNS,
    crate::agenda::columns::COLUMNS,
    crate::arrangement::columns::COLUMNS,
    crate::attendance::columns::COLUMNS,
    crate::budget::columns::COLUMNS,
    crate::certificate::columns::COLUMNS,
    crate::charity::columns::COLUMNS,
    crate::closure::columns::COLUMNS,
    crate::consent::columns::COLUMNS,
    crate::development::columns::COLUMNS,
    crate::easy_check::columns::COLUMNS,
    crate::easy_profile::columns::COLUMNS,
    crate::impact::columns::COLUMNS,
    crate::input::columns::COLUMNS,
    crate::interest::columns::COLUMNS,
    crate::jargon_word::columns::COLUMNS,
    crate::lead_time::columns::COLUMNS,
    crate::lesson::columns::COLUMNS,
    crate::meeting_paper::columns::COLUMNS,
    crate::one_off_day::columns::COLUMNS,
    crate::meeting::columns::COLUMNS,
    crate::monitoring::columns::COLUMNS,
    crate::meeting_action::columns::COLUMNS,
    crate::meeting_notice::columns::COLUMNS,
    crate::pack::columns::COLUMNS,
    crate::personal_record::columns::COLUMNS,
    crate::picture::columns::COLUMNS,
    crate::plan::columns::COLUMNS,
    crate::power_check::columns::COLUMNS,
    crate::payment_claim::columns::COLUMNS,
    crate::payment_offer::columns::COLUMNS,
    crate::payment_run::columns::COLUMNS,
    crate::payee::columns::COLUMNS,
    crate::policy::columns::COLUMNS,
    crate::privacy_request::columns::COLUMNS,
    crate::promise::columns::COLUMNS,
    crate::rate::columns::COLUMNS,
    crate::representative::columns::COLUMNS,
    crate::review::columns::COLUMNS,
    crate::role_description::columns::COLUMNS,
    crate::skills_audit::columns::COLUMNS,
    crate::staff::columns::COLUMNS,
    crate::stage::columns::COLUMNS,
    crate::support_booking::columns::COLUMNS,
    crate::support_offer::columns::COLUMNS,
    crate::versioned_paper::columns::COLUMNS,
    crate::supporter::columns::COLUMNS,
    crate::training::columns::COLUMNS,
];

/// What is known of a table. A noun that is not there shows its values without a name of their own.
pub(super) fn columns(kind: &str) -> Option<&'static Columns> {
    NOUNS
        .iter()
        .copied()
        .flatten()
        .find(|columns| columns.kind == kind)
}

impl Columns {
    /// The columns of this table, in the order of its form.
    pub(crate) const fn new(kind: &'static str, labels: &'static [Label]) -> Columns {
        Columns {
            kind,
            labels,
            hidden: &[],
            yes_or_no: &[],
            choice: |_, _, _| None,
            called: None,
        }
    }

    /// Leaves out columns that hold a place in a list or a link between rows.
    pub(crate) const fn hide(self, hidden: &'static [&'static str]) -> Columns {
        Columns { hidden, ..self }
    }

    /// Says which columns hold 1 for yes and 0 for no.
    pub(crate) const fn yes_or_no(self, yes_or_no: &'static [&'static str]) -> Columns {
        Columns { yes_or_no, ..self }
    }

    /// Says what the codes in a column mean, given the column and the code.
    pub(crate) const fn choose(
        self,
        choice: fn(Words, &str, &str) -> Option<&'static str>,
    ) -> Columns {
        Columns { choice, ..self }
    }

    /// Says what a row is called, where no search finds it.
    pub(crate) const fn called(self, called: Called) -> Columns {
        Columns {
            called: Some(called),
            ..self
        }
    }

    pub(super) fn label(&self, column: &str) -> Option<fn(Words) -> &'static str> {
        let mut labels = self.labels.iter();
        labels
            .find(|(known, _)| *known == column)
            .map(|(_, label)| *label)
    }

    pub(super) fn place(&self, column: &str) -> usize {
        let mut labels = self.labels.iter();
        labels
            .position(|(known, _)| *known == column)
            .unwrap_or(usize::MAX)
    }

    pub(super) fn shows(&self, column: &str) -> bool {
        !self.hidden.contains(&column)
    }

    pub(super) fn is_yes_or_no(&self, column: &str) -> bool {
        self.yes_or_no.contains(&column)
    }
}
