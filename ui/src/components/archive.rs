//! Asking before something leaves the lists.

use crate::{Reply, Trouble, Visit, components::Form, layout::Frame};

/// The page that asks before something is archived.
pub struct ArchivePage;

impl ArchivePage {
    /// One sentence that says what archiving means, and one button.
    pub fn show(
        visit: &Visit<'_>,
        frame: Frame,
        action: String,
        version: i64,
        why: &str,
        save: &str,
    ) -> Result<Reply, Trouble> {
        let leave = frame.back.clone();
        let mut form = Form::new(action, save)
            .sentence(why)
            .carry("version", version);
        form.leave = leave;
        form.page(visit, frame)
    }
}
