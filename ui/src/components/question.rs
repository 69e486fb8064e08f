//! Asking before something is done.

use crate::{Reply, Trouble, Visit, components::Form, layout::Frame};

/// A page that asks before something is done: one sentence that says what it means, and one button.
pub(crate) struct Question {
    /// The page, with its way back.
    pub frame: Frame,
    /// Where the answer goes.
    pub action: String,
    /// The version of the row that is asked about.
    pub version: i64,
    /// What it means.
    pub why: String,
    /// The words of the button.
    pub save: &'static str,
}

impl Question {
    /// The page.
    pub(crate) fn page(self, visit: &Visit<'_>) -> Result<Reply, Trouble> {
        let mut form = Form::new(self.action, self.save)
            .sentence(&self.why)
            .carry("version", self.version);
        form.leave = self.frame.back.clone();
        form.page(visit, self.frame)
    }
}
