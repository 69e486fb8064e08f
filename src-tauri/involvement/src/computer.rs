//! Stub.
use crate::office::Office;
/// pc
pub struct Computer {
    /// o
    pub office: Option<Office>,
    settings: ComputerSettings,
}
/// s
pub struct ComputerSettings {
    /// l
    pub language: alongside_locales::Language,
    /// a
    pub appearance: crate::Appearance,
}
impl Computer {
    /// c
    pub fn close_office(&mut self) {
        self.office = None;
    }
    /// s
    pub fn settings(&self) -> &ComputerSettings {
        &self.settings
    }
}
