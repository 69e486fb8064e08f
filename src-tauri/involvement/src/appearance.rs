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
    #[derive(Default)]
    TextSize:
    /// As the system has it.
    #[default]
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
    #[derive(Default)]
    Spacing:
    /// As designed.
    #[default]
    Normal = "normal",
    /// At least the spacing of WCAG 2.2 success criterion 1.4.12.
    Wide = "wide",
);
choices!(
    /// The colours.
    #[derive(Default)]
    Theme:
    /// What the system asks for: light, dark or more contrast.
    #[default]
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
