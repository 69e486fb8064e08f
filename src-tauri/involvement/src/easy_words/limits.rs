//! How much is too much.

/// The limits of the rules. [`Limits::default`] is Alongside's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Words in a sentence: more is worth a look.
    pub sentence_advice: usize,
    /// Words in a sentence: more has to be mended.
    pub sentence_most: usize,
    /// Words in a heading.
    pub heading_most: usize,
    /// How often the same picture may stand in a paper.
    pub picture_most: usize,
    /// Pages: more is worth a look.
    pub pages_advice: usize,
    /// Pages: more has to be mended.
    pub pages_most: usize,
    /// The Zipf frequency below which a word is hard, in hundredths.
    pub frequency_least: u16,
}

impl Default for Limits {
    /// Sentences: advice above 12 words, to be mended above 15 (gov.uk, "Accessible communication formats", after the Department
    /// of Health's guidance of 2009: 10 to 15 at most). Pages: 20, and 24 at most (the same). Headings of 8 words, a picture 3 times, and words of a Zipf frequency of 4.00 are our own choice.
    fn default() -> Self {
        Self {
            sentence_advice: 12,
            sentence_most: 15,
            heading_most: 8,
            picture_most: 3,
            pages_advice: 20,
            pages_most: 24,
            frequency_least: 400,
        }
    }
}
