//! The ways a person can meet a paper.

use std::ops::RangeInclusive;

/// Type sizes that large print may have, in points. From 16 (UKAAF, gov.uk "accessible communication formats") to the largest
/// that leaves words whole on a page of A4.
pub const LARGE_PRINT_POINTS: RangeInclusive<u8> = 16..=36;

/// The size of clear print, in points (UKAAF: 12 at least, 14 preferred).
pub const CLEAR_PRINT_POINTS: u8 = 14;

/// From this size on a table of more than two columns is a list (UKAAF: easier to read than columns that do not fit).
pub(crate) const TABLES_AS_LISTS: u8 = 20;

/// Which pictures of a paper are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// All of them.
    All,
    /// Those that stand alone; those beside statements leave their room to larger words.
    Alone,
    /// None: there are words only.
    None,
}

/// A way to meet a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// PDF with a picture at the left of each idea, four ideas a page at most.
    EasyRead,
    /// PDF at 14 points.
    ClearPrint,
    /// PDF with every word at this size, set anew, not enlarged.
    LargePrint {
        /// Within [`LARGE_PRINT_POINTS`].
        points: u8,
    },
    /// One HTML file that needs no other.
    Html,
    /// Text alone, in UTF-8.
    PlainText,
    /// A text to be read aloud by a voice or recorded by a person, in UTF-8.
    Speech,
    /// A braille file (BRF) of 40 cells by 25 lines, for an embosser or a braille display.
    Braille,
    /// An EPUB book: one file that flows into any screen, for phones, readers' programs and DAISY players.
    Epub,
    /// A Word document.
    Word {
        /// The size of its text: [`CLEAR_PRINT_POINTS`], or within [`LARGE_PRINT_POINTS`].
        points: u8,
    },
}

impl Format {
    /// A Word document in the size of clear print.
    pub const WORD: Self = Self::Word {
        points: CLEAR_PRINT_POINTS,
    };

    /// Which pictures it shows.
    pub(crate) fn shown(self) -> Shown {
        match self {
            Self::EasyRead | Self::ClearPrint | Self::Html | Self::Epub | Self::Word { .. } => {
                Shown::All
            }
            Self::LargePrint { .. } => Shown::Alone,
            Self::PlainText | Self::Speech | Self::Braille => Shown::None,
        }
    }

    /// Whether it is laid out on pages, as a PDF.
    pub fn has_pages(self) -> bool {
        matches!(
            self,
            Self::EasyRead | Self::ClearPrint | Self::LargePrint { .. }
        )
    }

    /// The end of a file's name, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::EasyRead | Self::ClearPrint | Self::LargePrint { .. } => "pdf",
            Self::Html => "html",
            Self::PlainText | Self::Speech => "txt",
            Self::Braille => "brf",
            Self::Epub => "epub",
            Self::Word { .. } => "docx",
        }
    }

    /// The media type, as IANA registers it.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::EasyRead | Self::ClearPrint | Self::LargePrint { .. } => "application/pdf",
            Self::Html => "text/html; charset=utf-8",
            Self::PlainText | Self::Speech => "text/plain; charset=utf-8",
            // none is registered for BRF; its bytes are ASCII
            Self::Braille => "text/plain; charset=us-ascii",
            Self::Epub => "application/epub+zip",
            Self::Word { .. } => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
        }
    }
}
