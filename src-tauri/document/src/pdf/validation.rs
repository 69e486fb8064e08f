//! The last look before a file leaves: PDF/UA-1 and PDF/A-2a, judged by a program that did not write it.

use crate::refused::{Finding, Refused};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

/// Passes a sound file: [`crate::write()`] has asked it of every PDF that it returns. Both standards are judged at the same time.
///
/// # Errors
/// [`Refused::Invalid`] with every rule that is broken.
pub fn validate(bytes: &[u8]) -> Result<(), Refused> {
    // Not threads of our own: the validator shares its work among rayon's threads, and one of those that waits for a thread
    // outside would never come to it.
    let (mut findings, archive) = rayon::join(
        || judge(bytes, ValidationProfile::PdfUa1, "PDF/UA-1"),
        || judge(bytes, ValidationProfile::PdfA2a, "PDF/A-2a"),
    );
    findings.extend(archive);
    if findings.is_empty() {
        Ok(())
    } else {
        Err(Refused::Invalid(findings))
    }
}

fn judge(bytes: &[u8], profile: ValidationProfile, standard: &str) -> Vec<Finding> {
    match validate_pdf_bytes(bytes, &ValidationOptions::default().profile(profile)) {
        Ok(report) => report
            .failures
            .into_iter()
            .map(|it| finding(standard, it.rule_id, it.message))
            .collect(),
        Err(error) => vec![finding(standard, error.rule_id().into(), error.to_string())],
    }
}

fn finding(standard: &str, rule: String, message: String) -> Finding {
    Finding {
        standard: standard.to_string(),
        rule,
        message,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::{Document, Object};

    /// A sound file, broken afterwards.
    fn broken(breakage: impl FnOnce(&mut Document)) -> Vec<u8> {
        let bytes = crate::tests::specimen_pdf();
        let mut document = Document::load_mem(&bytes).unwrap();
        breakage(&mut document);
        let mut out = Vec::new();
        document.save_to(&mut out).unwrap();
        out
    }

    fn rules(bytes: &[u8]) -> Vec<String> {
        match validate(bytes) {
            Err(Refused::Invalid(findings)) => findings.into_iter().map(|it| it.rule).collect(),
            Err(other) => panic!("{other}"),
            Ok(()) => Vec::new(),
        }
    }

    #[test]
    fn a_sound_file_passes() {
        assert_eq!(rules(&crate::tests::specimen_pdf()), Vec::<String>::new());
    }

    #[test]
    fn a_figure_without_words_is_refused() {
        let bytes = broken(|document| {
            for object in document.objects.values_mut() {
                if let Object::Dictionary(element) = object {
                    element.remove(b"Alt");
                }
            }
        });
        assert!(rules(&bytes).iter().any(|it| it.contains("7.3")));
    }

    #[test]
    fn a_file_without_structure_language_or_title_is_refused() {
        for key in [
            &b"StructTreeRoot"[..],
            b"Lang",
            b"ViewerPreferences",
            b"MarkInfo",
        ] {
            let bytes = broken(|document| {
                document.catalog_mut().unwrap().remove(key);
            });
            assert!(!rules(&bytes).is_empty(), "{key:?}");
        }
    }

    #[test]
    fn what_is_no_pdf_is_refused() {
        assert!(!rules(b"Dear Helen").is_empty());
        let bytes = crate::tests::specimen_pdf();
        assert!(!rules(&bytes[..bytes.len() / 2]).is_empty());
    }
}
