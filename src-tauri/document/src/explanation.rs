//! Flaws and refusals in a person's language.

use crate::{
    check::{Flaw, Part},
    format::LARGE_PRINT_POINTS,
    refused::Refused,
};
use alongside_locales::Words;

impl Flaw {
    /// What is wrong and how to mend it, in one or two sentences.
    pub fn words(&self, words: Words) -> String {
        match self {
            Self::NoTitle => words.document_flaw_no_title().into(),
            Self::NoPublisher => words.document_flaw_no_publisher().into(),
            Self::NoContact => words.document_flaw_no_contact().into(),
            Self::NothingInside => words.document_flaw_nothing_inside().into(),
            Self::Blank(part) => part.blank(words),
            Self::HeadingLevel { heading, level } => {
                words.document_flaw_heading_level(heading, usize::from(*level))
            }
            Self::SkippedLevel {
                heading,
                level,
                after,
            } => words.document_flaw_skipped_level(
                heading,
                usize::from(*level),
                usize::from(*after),
                usize::from(*after) + 1,
            ),
            Self::RaggedRow { caption, row } => words.document_flaw_ragged_row(caption, *row),
            Self::UnknownPicture { picture } => words.document_flaw_unknown_picture(picture),
            Self::BrokenPicture { picture } => words.document_flaw_broken_picture(picture),
            Self::NoAlternative { picture } => words.document_flaw_no_alternative(picture),
            Self::LabelTooLong { first_line } => words.document_flaw_label_too_long(first_line),
            Self::LinkAddress { address } => words.document_flaw_link_address(address),
            Self::UnknownCharacter { character } => {
                words.document_flaw_unknown_character(&character.to_string(), &code(*character))
            }
            Self::NotInBraille { character } => {
                words.document_flaw_not_in_braille(&character.to_string(), &code(*character))
            }
            Self::NoWelshBraille => words.document_flaw_no_braille_for().into(),
            Self::PointSize { points } => words.document_flaw_point_size(
                usize::from(*LARGE_PRINT_POINTS.start()),
                usize::from(*LARGE_PRINT_POINTS.end()),
                usize::from(*points),
            ),
        }
    }
}

/// A character's number, as Unicode writes it.
fn code(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

impl Part {
    fn blank(self, words: Words) -> String {
        match self {
            Self::Heading => words.document_flaw_blank_heading().into(),
            Self::Paragraph => words.document_flaw_blank_paragraph().into(),
            Self::List => words.document_flaw_blank_list().into(),
            Self::Item => words.document_flaw_blank_item().into(),
            Self::Fact => words.document_flaw_blank_fact().into(),
            Self::Caption => words.document_flaw_blank_caption().into(),
            Self::Table => words.document_flaw_blank_table().into(),
            Self::ColumnHeading => words.document_flaw_blank_column_heading().into(),
            Self::Statement => words.document_flaw_blank_statement().into(),
            Self::Quote => words.document_flaw_blank_quote().into(),
            Self::Signature => words.document_flaw_blank_signature().into(),
            Self::Code => words.document_flaw_blank_code().into(),
            Self::Link => words.document_flaw_blank_link().into(),
            Self::LinkDescription => words.document_flaw_blank_link_description().into(),
            Self::CertificateName => words.document_flaw_blank_certificate_name().into(),
            Self::CertificateStatement => words.document_flaw_blank_certificate_statement().into(),
            Self::CertificateIssue => words.document_flaw_blank_certificate_issue().into(),
        }
    }
}

impl Refused {
    /// What to tell the person: first that there is no document, then each flaw they can mend.
    ///
    /// What the validator found is for developers and stays in [`Refused::Invalid`].
    pub fn sentences(&self, words: Words) -> Vec<String> {
        match self {
            Self::Flawed(flaws) => std::iter::once(words.document_refused_flawed().to_string())
                .chain(flaws.iter().map(|flaw| flaw.words(words)))
                .collect(),
            Self::Invalid(_) => vec![words.document_refused_invalid().into()],
            Self::Unfinished(_) => vec![words.document_refused_unfinished().into()],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn a_flaw_says_how_to_mend_it() {
        let flaw = Flaw::SkippedLevel {
            heading: "Breaks".into(),
            level: 4,
            after: 2,
        };
        assert_eq!(
            flaw.words(Words::new(Language::English)),
            "The heading “Breaks” has level 4 but comes after level 2. Use level 3."
        );
    }

    #[test]
    fn a_character_that_cannot_be_printed_is_named() {
        let refused = Refused::Flawed(vec![Flaw::UnknownCharacter { character: '☃' }]);
        assert_eq!(
            refused.sentences(Words::new(Language::English)),
            [
                "This document is not ready to be handed out.",
                "The character “☃” (U+2603) cannot be printed. Write it another way."
            ]
        );
    }
}
