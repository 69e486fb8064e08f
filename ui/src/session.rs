//! One person's visit: who is working, and how they like to read.

use alongside_involvement::{Appearance, staff::StaffId};
use alongside_locales::Language;
use chrono::{DateTime, FixedOffset};

/// Everything that belongs to one window, never to the office: with several PCs there will be several of these and one office.
#[derive(Debug)]
pub struct Session {
    /// Who signed in; nobody while the window is locked.
    pub who: Option<StaffId>,
    /// The language of pages.
    pub language: Language,
    /// Text size, spacing and colours.
    pub appearance: Appearance,
    /// What happened, told on the next page once.
    pub notice: Option<String>,
    /// What stood in a form when the window locked itself: the form's address and its fields. Kept in memory alone.
    pub kept_draft: Option<(String, String)>,
    /// When the person last asked for something; the window locks itself some time after.
    pub last_used: Option<DateTime<FixedOffset>>,
}

impl Session {
    /// A visit that starts at the door.
    pub fn new(language: Language, appearance: Appearance) -> Session {
        Session {
            who: None,
            language,
            appearance,
            notice: None,
            kept_draft: None,
            last_used: None,
        }
    }
}
