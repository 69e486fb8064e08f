//! How a representative gets papers.

use alongside_document::{Edition, Format, Grade, Typeface};
use alongside_locales::{Language, Words};
use chrono::NaiveDate;

use super::ContactRoute;
use crate::choices;

choices!(
    /// A format a person can ask for. Alongside makes all but the last two; those are kept, so that nobody is asked twice, and are made
    /// elsewhere.
    PaperFormat:
    /// Pictures left, easy words right, as PDF.
    EasyRead = "easy-read",
    /// PDF at 14 points.
    ClearPrint = "clear-print",
    /// PDF at the person's own size.
    LargePrint = "large-print",
    /// A page for a screen, in one HTML file.
    Html = "html",
    /// Words alone.
    PlainText = "plain-text",
    /// A Word document with real headings.
    Word = "word",
    /// A book for phones, readers' programs and DAISY players.
    Epub = "epub",
    /// Braille on paper or for a braille display, letter by letter.
    Braille = "braille",
    /// The same with contractions.
    BrailleTwo = "braille-2",
    /// A text to be read aloud by a voice or a person.
    Speech = "speech",
    /// A recording.
    Audio = "audio",
    /// A video in British Sign Language.
    BslVideo = "bsl-video",
);

choices!(
    /// A typeface that a person can choose for PDF and Word.
    PaperTypeface:
    /// Atkinson Hyperlegible Next: letters that are hard to mistake for each other, and a stroke through the zero.
    Hyperlegible = "hyperlegible",
    /// Andika: letters as they are learnt, made for new readers, and a plain zero.
    Andika = "andika",
);

choices!(
    /// How papers reach a person.
    Delivery:
    /// By email.
    Email = "email",
    /// By post.
    Post = "post",
    /// On a USB stick.
    Usb = "usb",
    /// Into the person's hand.
    Hand = "hand",
);

choices!(
    /// Who said how a person gets papers.
    SaidBy:
    /// The person.
    Person = "self",
    /// Their supporter.
    Supporter = "supporter",
    /// Nobody: staff guess, and are to ask.
    Guessed = "guessed",
);

/// How a representative gets papers, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatPreference {
    /// The format.
    pub format: PaperFormat,
    /// The size in points, within [`alongside_document::LARGE_PRINT_POINTS`]: of large print always, of Word where it is to be large;
    /// `None` for every other format.
    pub points: Option<u8>,
    /// The typeface of PDF and Word, where the person chose one.
    pub typeface: Option<PaperTypeface>,
    /// The colour of the paper, as advice to whoever prints: "yellow". May be empty.
    pub paper: String,
    /// How papers reach the person.
    pub delivery: Delivery,
    /// How many copies, at least 1. A supporter's copy is not among them.
    pub copies: u8,
    /// The language of papers.
    pub language: Language,
    /// How many working days before a meeting the person has them.
    pub have_by: u8,
    /// Whether packs of meetings hold a file for the person's calendar.
    pub calendar: bool,
    /// Who said all this.
    pub said_by: SaidBy,
    /// When.
    pub said_on: NaiveDate,
}

impl FormatPreference {
    /// The format as the document writers know it; `None` where papers in this format are made outside Alongside.
    pub fn made_here(&self) -> Option<Edition> {
        let format = match self.format {
            PaperFormat::EasyRead => Format::EasyRead,
            PaperFormat::ClearPrint => Format::ClearPrint,
            PaperFormat::LargePrint => Format::LargePrint {
                points: self.points?,
            },
            PaperFormat::Html => Format::Html,
            PaperFormat::PlainText => Format::PlainText,
            PaperFormat::Word => match self.points {
                Some(points) => Format::Word { points },
                None => Format::WORD,
            },
            PaperFormat::Epub => Format::Epub,
            PaperFormat::Braille => Format::Braille,
            PaperFormat::BrailleTwo => {
                return Some(Edition::from(Format::Braille).in_grade(Grade::Two));
            }
            PaperFormat::Speech => Format::Speech,
            PaperFormat::Audio | PaperFormat::BslVideo => return None,
        };
        let edition = Edition::from(format);
        Some(match self.typeface.filter(|_| self.format.has_typeface()) {
            Some(PaperTypeface::Hyperlegible) => edition.in_typeface(Typeface::Hyperlegible),
            Some(PaperTypeface::Andika) => edition.in_typeface(Typeface::Andika),
            None => edition,
        })
    }

    /// In a few words: "Large print, 20 point, by post".
    pub fn in_words(&self, words: Words) -> String {
        let format = match self.points {
            Some(points) => {
                words.representative_format_points(self.format.name(words), &points.to_string())
            }
            None => self.format.name(words).to_owned(),
        };
        words.representative_format_delivered(&format, self.delivery.phrase(words))
    }

    /// The day on which to ask the person again whether it still fits, at the latest: a year after it was said.
    pub fn ask_again(&self) -> Option<NaiveDate> {
        self.said_on.checked_add_months(chrono::Months::new(12))
    }
}

impl PaperFormat {
    /// Whether Alongside makes papers in this format.
    pub fn is_made_here(self) -> bool {
        !matches!(self, Self::Audio | Self::BslVideo)
    }

    /// Whether its papers are set in a typeface that somebody can choose.
    pub fn has_typeface(self) -> bool {
        matches!(
            self,
            Self::EasyRead | Self::ClearPrint | Self::LargePrint | Self::Word
        )
    }

    /// Its name: "Large print".
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::EasyRead => words.representative_format_easy_read(),
            Self::ClearPrint => words.representative_format_clear_print(),
            Self::LargePrint => words.representative_format_large_print(),
            Self::Html => words.representative_format_html(),
            Self::PlainText => words.representative_format_plain_text(),
            Self::Word => words.representative_format_word(),
            Self::Epub => words.representative_format_epub(),
            Self::Braille => words.representative_format_braille(),
            Self::BrailleTwo => words.representative_format_braille_two(),
            Self::Speech => words.representative_format_speech(),
            Self::Audio => words.representative_format_audio(),
            Self::BslVideo => words.representative_format_bsl_video(),
        }
    }

    /// What a form says about it.
    pub fn hint(self, words: Words) -> &'static str {
        match self {
            Self::EasyRead => words.representative_format_easy_read_hint(),
            Self::ClearPrint => words.representative_format_clear_print_hint(),
            Self::LargePrint => words.representative_format_large_print_hint(),
            Self::Html => words.representative_format_html_hint(),
            Self::PlainText => words.representative_format_plain_text_hint(),
            Self::Word => words.representative_format_word_hint(),
            Self::Epub => words.representative_format_epub_hint(),
            Self::Braille => words.representative_format_braille_hint(),
            Self::BrailleTwo => words.representative_format_braille_two_hint(),
            Self::Speech => words.representative_format_speech_hint(),
            Self::Audio | Self::BslVideo => words.representative_format_made_outside_hint(),
        }
    }
}

impl PaperTypeface {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Hyperlegible => words.overview_typeface_hyperlegible(),
            Self::Andika => words.overview_typeface_andika(),
        }
    }
}

impl Delivery {
    /// The way to reach the person that this delivery uses, if any.
    pub fn route(self) -> Option<ContactRoute> {
        match self {
            Self::Email => Some(ContactRoute::Email),
            Self::Post => Some(ContactRoute::Post),
            Self::Usb | Self::Hand => None,
        }
    }

    /// Its name: "Post".
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Email => words.representative_delivery_email(),
            Self::Post => words.representative_delivery_post(),
            Self::Usb => words.representative_delivery_usb(),
            Self::Hand => words.representative_delivery_hand(),
        }
    }

    /// As it stands in a sentence: "by post".
    pub fn phrase(self, words: Words) -> &'static str {
        match self {
            Self::Email => words.representative_delivery_by_email(),
            Self::Post => words.representative_delivery_by_post(),
            Self::Usb => words.representative_delivery_by_usb(),
            Self::Hand => words.representative_delivery_by_hand(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joan(format: PaperFormat, points: Option<u8>) -> FormatPreference {
        FormatPreference {
            format,
            points,
            typeface: None,
            paper: "yellow".into(),
            delivery: Delivery::Post,
            copies: 1,
            language: Language::English,
            have_by: 7,
            calendar: false,
            said_by: SaidBy::Person,
            said_on: NaiveDate::from_ymd_opt(2026, 1, 15).unwrap(),
        }
    }

    #[test]
    fn large_print_is_made_at_the_persons_own_size() {
        let preference = joan(PaperFormat::LargePrint, Some(20));
        assert_eq!(
            preference.made_here(),
            Some(Format::LargePrint { points: 20 }.into())
        );
        assert_eq!(
            preference.in_words(Words::new(Language::English)),
            "Large print, 20 point, by post"
        );
    }

    #[test]
    fn a_typeface_and_the_size_of_word_are_a_persons_choice() {
        let word = FormatPreference {
            typeface: Some(PaperTypeface::Andika),
            ..joan(PaperFormat::Word, Some(24))
        };
        let edition = Edition::from(Format::Word { points: 24 });
        let andika = edition.in_typeface(Typeface::Andika);
        assert_eq!(word.made_here(), Some(andika));
        assert_eq!(
            word.in_words(Words::new(Language::English)),
            "Word, 24 point, by post"
        );
        let usual = joan(PaperFormat::Word, None).made_here();
        assert_eq!(usual, Some(Format::WORD.into()));
        let html = FormatPreference {
            typeface: Some(PaperTypeface::Andika),
            ..joan(PaperFormat::Html, None)
        };
        assert_eq!(html.made_here(), Some(Format::Html.into()));
    }

    #[test]
    fn what_is_not_made_here_is_not_faked() {
        for format in PaperFormat::ALL {
            let made = joan(*format, Some(20)).made_here();
            assert_eq!(made.is_some(), format.is_made_here(), "{format:?}");
        }
    }

    #[test]
    fn what_was_said_is_asked_again_after_a_year() {
        let again = joan(PaperFormat::EasyRead, None).ask_again();
        assert_eq!(again, NaiveDate::from_ymd_opt(2027, 1, 15));
    }
}
