//! This PC.
use crate::office::Office;
/// This PC.
pub struct Computer {
    /// What is set on this PC.
    pub settings: Settings,
    /// The open office.
    pub office: Option<Office>,
}
/// What is set on this PC.
pub struct Settings {
    /// The language before anybody has signed in.
    pub language: alongside_locales::Language,
    /// After how many minutes without use the window locks itself; 0 is never.
    pub lock_after_minutes: u16,
}
impl Computer {
    /// Closes the store.
    pub fn close(&mut self) {
        self.office = None;
    }
}
