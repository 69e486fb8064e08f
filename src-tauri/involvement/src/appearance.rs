//! How a person likes to read: text size, spacing and colours.

use crate::choices;
use serde::{Deserialize, Serialize};

/// How the pages look. Written as data attributes on `<html>`, because the pages' own rules forbid inline styles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appearance {
    /// Text size.
    pub text_size: TextSize,
    /// Space between lines, letters, words and paragraphs.
    pub spacing: Spacing,
    /// Colours.
    pub theme: Theme,
}

choices!(
    /// The size of text, in per cent of the system's own.
    TextSize:
    /// As the system has it.
    Normal = "100",
    /// A quarter larger.
    Larger = "125",
    /// Half as large again.
    Large = "150",
    /// Twice as large.
    Double = "200",
);
choices!(
    /// The space between lines, letters, words and paragraphs.
    Spacing:
    /// As designed.
    Normal = "normal",
    /// At least the spacing of WCAG 2.2 success criterion 1.4.12.
    Wide = "wide",
);
choices!(
    /// The colours.
    Theme:
    /// What the system asks for: light, dark or more contrast.
    System = "system",
    /// Dark words on white.
    Light = "light",
    /// Dark words on cream.
    Cream = "cream",
    /// Light words on a dark page.
    Dark = "dark",
    /// White and yellow words on black.
    Contrast = "contrast",
);

impl Default for TextSize {
    fn default() -> TextSize {
        TextSize::Normal
    }
}

impl Default for Spacing {
    fn default() -> Spacing {
        Spacing::Normal
    }
}

impl Default for Theme {
    fn default() -> Theme {
        Theme::System
    }
}
