//! Choosing a format of a paper, and then opening, saving or printing it.

use super::{Field, Options, Radios, TextInput, Width};
use crate::{How, Visit, layout::Icon};
use alongside_document::{Edition, Format, Grade, LARGE_PRINT_POINTS, Sheet, Typeface};
use alongside_involvement::Problems;
use alongside_involvement::store::FormToken;
use alongside_locales::{Language, Words};
use askama::{Template, filters::HtmlSafe};
use serde::{Deserialize, Serialize};

/// The size of large print that is offered, in points (UKAAF: 18 is ideal where nobody's own size is known).
const USUAL_POINTS: u8 = 18;

/// The typeface that the format has where nothing else was chosen.
const USUAL_TYPEFACE: &str = "usual";

/// What was chosen, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PaperDraft {
    /// The format's code.
    pub format: String,
    /// The size of large print.
    pub points: String,
    /// The typeface's code; empty for the usual one.
    pub typeface: String,
    /// The language's code.
    pub language: String,
    /// What is to happen: `open`, `save` or `print`.
    pub how: String,
}

/// What was chosen, once it was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperChoice {
    /// In which format, typeface and grade of braille.
    pub edition: Edition,
    /// In which language.
    pub language: Language,
    /// What is to happen.
    pub how: How,
}

impl PaperDraft {
    /// A form that offers this edition and language first.
    pub fn offering(edition: Option<Edition>, language: Language) -> PaperDraft {
        let edition = edition.unwrap_or(Format::ClearPrint.into());
        let points = match edition.format {
            Format::LargePrint { points } | Format::Word { points }
                if LARGE_PRINT_POINTS.contains(&points) =>
            {
                points
            }
            _ => USUAL_POINTS,
        };
        PaperDraft {
            format: code(edition).to_string(),
            points: points.to_string(),
            typeface: match edition.typeface {
                Some(Typeface::Hyperlegible) => "hyperlegible",
                Some(Typeface::Andika) => "andika",
                None => USUAL_TYPEFACE,
            }
            .to_string(),
            language: language.code().to_string(),
            how: String::new(),
        }
    }

    /// The sheet of the poster that was chosen, where the form offered one.
    pub fn poster(&self) -> Option<Sheet> {
        match self.format.as_str() {
            "poster-a4" => Some(Sheet::A4),
            "poster-a3" => Some(Sheet::A3),
            _ => None,
        }
    }

    /// The same choice for a paper of a page design of its own: in clear print, in which the design is drawn.
    pub fn as_poster(&self) -> PaperDraft {
        PaperDraft {
            format: code(Format::ClearPrint.into()).to_string(),
            ..self.clone()
        }
    }

    /// Checks what was chosen. The size counts only where large print was chosen.
    pub fn check(&self, words: Words) -> Result<PaperChoice, Problems> {
        let points: Option<u8> = self.points.trim().parse().ok();
        let format = match self.format.as_str() {
            "easy-read" => Format::EasyRead,
            "clear-print" => Format::ClearPrint,
            "html" => Format::Html,
            "plain-text" => Format::PlainText,
            "word" => Format::WORD,
            "epub" => Format::Epub,
            "braille" | "braille-two" => Format::Braille,
            "speech" => Format::Speech,
            large @ ("large-print" | "word-large") => match points {
                Some(points) if LARGE_PRINT_POINTS.contains(&points) => {
                    if large == "word-large" {
                        Format::Word { points }
                    } else {
                        Format::LargePrint { points }
                    }
                }
                _ => {
                    let (least, most) = points_range();
                    let message =
                        words.problem_number_between(words.overview_points_label(), least, most);
                    return Err(Problems::one("points", message));
                }
            },
            _ => return Err(Problems::one("format", words.overview_format_missing())),
        };
        let edition = Edition {
            format,
            typeface: match self.typeface.as_str() {
                "hyperlegible" => Some(Typeface::Hyperlegible),
                "andika" => Some(Typeface::Andika),
                _ => None,
            },
            grade: match self.format.as_str() {
                "braille-two" => Grade::Two,
                _ => Grade::One,
            },
        };
        let how = match self.how.as_str() {
            "save" => How::SaveAs,
            "print" => How::Print,
            _ => How::Open,
        };
        let language = Language::from_code(&self.language).unwrap_or(words.language());
        Ok(PaperChoice {
            edition,
            language,
            how,
        })
    }
}

/// The form, to be printed within a page. Prints itself.
#[derive(Debug, Template)]
#[template(path = "components/paper_form.html")]
pub struct PaperForm {
    words: Words,
    action: String,
    token: FormToken,
    fields: Vec<Field>,
}

impl HtmlSafe for PaperForm {}

impl PaperForm {
    /// A form that sends its answers to `action`. The language is asked for only where the paper can be had in both.
    pub fn new(
        visit: &Visit<'_>,
        action: impl Into<String>,
        draft: &PaperDraft,
        ask_language: bool,
        problems: &Problems,
    ) -> PaperForm {
        let formats = formats(visit.words);
        Self::of(visit, action.into(), draft, formats, ask_language, problems)
    }

    /// A form that offers a poster as well, and asks for the language.
    pub fn with_poster(
        visit: &Visit<'_>,
        action: impl Into<String>,
        draft: &PaperDraft,
        problems: &Problems,
    ) -> PaperForm {
        let words = visit.words;
        let formats = formats(words)
            .option_with(
                "poster-a4",
                words.overview_format_poster_a4(),
                words.overview_format_poster_a4_hint(),
            )
            .option_with(
                "poster-a3",
                words.overview_format_poster_a3(),
                words.overview_format_poster_a3_hint(),
            );
        Self::of(visit, action.into(), draft, formats, true, problems)
    }

    fn of(
        visit: &Visit<'_>,
        action: String,
        draft: &PaperDraft,
        formats: Options,
        ask_language: bool,
        problems: &Problems,
    ) -> PaperForm {
        let words = visit.words;
        let (least, most) = points_range();
        let mut fields: Vec<Field> = vec![
            Radios::new(
                "format",
                words.overview_format_label(),
                formats,
                draft.format.clone(),
            )
            .into(),
            TextInput::new("points", words.overview_points_label(), &draft.points)
                .hint(words.overview_points_hint(least, most))
                .whole_number(Width::Two)
                .suffix(words.overview_points_suffix())
                .into(),
            Radios::new(
                "typeface",
                words.overview_typeface_label(),
                typefaces(words),
                draft.typeface.clone(),
            )
            .hint(words.overview_typeface_hint())
            .into(),
        ];
        if ask_language {
            let languages = [Language::English, Language::Welsh];
            let options: Options = languages
                .into_iter()
                .map(|it| (it.code(), it.own_name()))
                .collect();
            fields.push(
                Radios::new(
                    "language",
                    words.overview_language_label(),
                    options,
                    draft.language.clone(),
                )
                .hint(words.overview_language_hint())
                .into(),
            );
        }
        let fields = fields
            .into_iter()
            .map(|field| field.with(words, problems))
            .collect();
        PaperForm {
            words,
            action,
            token: visit.new_token(),
            fields,
        }
    }
}

fn formats(words: Words) -> Options {
    Options::new()
        .option_with(
            "easy-read",
            words.overview_format_easy_read(),
            words.overview_format_easy_read_hint(),
        )
        .option_with(
            "clear-print",
            words.overview_format_clear_print(),
            words.overview_format_clear_print_hint(),
        )
        .option_with(
            "large-print",
            words.overview_format_large_print(),
            words.overview_format_large_print_hint(),
        )
        .option_with(
            "html",
            words.overview_format_html(),
            words.overview_format_html_hint(),
        )
        .option_with(
            "plain-text",
            words.overview_format_plain_text(),
            words.overview_format_plain_text_hint(),
        )
        .option_with(
            "word",
            words.overview_format_word(),
            words.overview_format_word_hint(),
        )
        .option_with(
            "word-large",
            words.overview_format_word_large(),
            words.overview_format_word_large_hint(),
        )
        .option_with(
            "epub",
            words.overview_format_epub(),
            words.overview_format_epub_hint(),
        )
        .option_with(
            "braille",
            words.overview_format_braille(),
            words.overview_format_braille_hint(),
        )
        .option_with(
            "braille-two",
            words.overview_format_braille_two(),
            words.overview_format_braille_two_hint(),
        )
        .option_with(
            "speech",
            words.overview_format_speech(),
            words.overview_format_speech_hint(),
        )
}

fn typefaces(words: Words) -> Options {
    Options::new()
        .option(USUAL_TYPEFACE, words.overview_typeface_usual())
        .option_with(
            "hyperlegible",
            words.overview_typeface_hyperlegible(),
            words.overview_typeface_hyperlegible_hint(),
        )
        .option_with(
            "andika",
            words.overview_typeface_andika(),
            words.overview_typeface_andika_hint(),
        )
}

fn code(edition: Edition) -> &'static str {
    match edition.format {
        Format::EasyRead => "easy-read",
        Format::LargePrint { .. } => "large-print",
        Format::Html => "html",
        Format::PlainText => "plain-text",
        Format::Word { points } if LARGE_PRINT_POINTS.contains(&points) => "word-large",
        Format::Word { .. } => "word",
        Format::Epub => "epub",
        Format::Braille if edition.grade == Grade::Two => "braille-two",
        Format::Braille => "braille",
        Format::Speech => "speech",
        _ => "clear-print",
    }
}

fn points_range() -> (usize, usize) {
    (
        usize::from(*LARGE_PRINT_POINTS.start()),
        usize::from(*LARGE_PRINT_POINTS.end()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(format: &str, points: &str) -> Result<Format, Vec<String>> {
        let draft = PaperDraft {
            format: format.into(),
            points: points.into(),
            ..PaperDraft::default()
        };
        draft
            .check(Words::new(Language::English))
            .map(|choice| choice.edition.format)
            .map_err(|problems| problems.iter().map(|it| it.field.to_string()).collect())
    }

    #[test]
    fn a_size_counts_only_for_large_print() {
        assert_eq!(chosen("clear-print", "300"), Ok(Format::ClearPrint));
        assert_eq!(
            chosen("large-print", " 24 "),
            Ok(Format::LargePrint { points: 24 })
        );
        assert_eq!(chosen("word-large", "24"), Ok(Format::Word { points: 24 }));
        for wrong in ["300", "15", "37", "", "x", "-20"] {
            assert_eq!(
                chosen("large-print", wrong),
                Err(vec!["points".to_string()]),
                "{wrong}"
            );
        }
        assert_eq!(chosen("", "20"), Err(vec!["format".to_string()]));
    }

    #[test]
    fn a_typeface_and_a_grade_of_braille_are_a_persons_choice() {
        let words = Words::new(Language::English);
        let draft = |format: &str| PaperDraft {
            format: format.into(),
            typeface: "andika".into(),
            ..PaperDraft::default()
        };
        let edition = |format: &str| draft(format).check(words).unwrap().edition;
        assert_eq!(
            edition("clear-print"),
            Edition::from(Format::ClearPrint).in_typeface(Typeface::Andika)
        );
        assert_eq!(edition("braille").grade, Grade::One);
        assert_eq!(edition("braille-two").grade, Grade::Two);
    }

    #[test]
    fn what_is_offered_can_be_taken_as_it_is() {
        let format = Edition::from(Format::LargePrint { points: 20 }).in_typeface(Typeface::Andika);
        let draft = PaperDraft::offering(Some(format), Language::Welsh);
        let choice = draft.check(Words::new(Language::English));
        assert_eq!(
            choice,
            Ok(PaperChoice {
                edition: format,
                language: Language::Welsh,
                how: How::Open
            })
        );
    }
}
