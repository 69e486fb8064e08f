//! A receipt that somebody brings in: a photo, or a scan as a PDF.

use alongside_document::{MOST_SCANNED_PAGES, NotAScan, clean_scan, scanned_pages};
use alongside_locales::Words;

use super::{Attachment, CleanPicture, NotAPicture, PictureKind, take_in};

/// Why a file is not taken as a receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAReceipt {
    /// It is no picture that can be taken.
    #[error("{0}")]
    Picture(NotAPicture),
    /// It is a PDF that cannot be taken.
    #[error("{0}")]
    Scan(NotAScan),
}

/// Takes a receipt in: a picture as [`take_in`] does, and a PDF without scripts, links, other files in it and what its scanner said of itself.
///
/// # Errors
/// Why it is not taken.
pub fn take_in_receipt(bytes: &[u8]) -> Result<CleanPicture, NotAReceipt> {
    if !bytes.starts_with(b"%PDF-") {
        return take_in(bytes).map_err(NotAReceipt::Picture);
    }
    let scan = clean_scan(bytes).map_err(NotAReceipt::Scan)?;
    Ok(CleanPicture {
        kind: PictureKind::Pdf,
        bytes: scan.bytes,
    })
}

impl NotAReceipt {
    /// The reason in a sentence that says what to do.
    pub fn words(self, words: Words) -> String {
        match self {
            Self::Picture(NotAPicture::SomethingElse) => {
                words.payment_claim_receipt_not().to_string()
            }
            Self::Picture(why) => why.words(words),
            Self::Scan(NotAScan::Damaged) => words.payment_claim_receipt_damaged().to_string(),
            Self::Scan(NotAScan::Locked) => words.payment_claim_receipt_locked().to_string(),
            Self::Scan(NotAScan::TooLong) => words.payment_claim_receipt_long(MOST_SCANNED_PAGES),
        }
    }
}

impl Attachment {
    /// How many pages a scan has; `None` for a picture.
    pub fn pages(&self) -> Option<usize> {
        (self.kind == PictureKind::Pdf).then(|| scanned_pages(&self.bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_is_known_by_what_is_in_it_and_a_picture_is_never_a_pdf() {
        let drawing =
            b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M1 1h7v7z'/></svg>";
        let kind = take_in_receipt(drawing).map(|it| it.kind);
        assert_eq!(kind, Ok(PictureKind::Svg));
        for (bytes, why) in [
            (
                &b"MZ a program"[..],
                NotAReceipt::Picture(NotAPicture::SomethingElse),
            ),
            (b"", NotAReceipt::Picture(NotAPicture::Empty)),
            (b"%PDF-1.7 a program", NotAReceipt::Scan(NotAScan::Damaged)),
        ] {
            assert_eq!(take_in_receipt(bytes), Err(why));
        }
        assert_eq!(take_in(b"%PDF-1.7"), Err(NotAPicture::SomethingElse));
    }
}
