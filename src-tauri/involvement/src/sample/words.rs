//! The hard words of the sample charity, and the limits of its reading group, which are not in use.

use alongside_locales::Words;

use super::Diary;
use crate::{
    easy_profile::{EasyProfile, EasyProfileFacts},
    easy_words::Limits,
    jargon_word::JargonWord,
    statement::HardWord,
    store::{StoreError, Verb},
};

/// Adds both.
pub(super) fn add(diary: &Diary<'_>, words: Words) -> Result<(), StoreError> {
    for (word, meaning) in [
        (words.sample_jargon_one(), words.sample_jargon_one_means()),
        (words.sample_jargon_two(), words.sample_jargon_two_means()),
        (
            words.sample_jargon_three(),
            words.sample_jargon_three_means(),
        ),
    ] {
        let (word, meaning) = (word.to_string(), meaning.to_string());
        diary.write(Verb::Add, |change| {
            JargonWord::add(change, &HardWord { word, meaning })
        })?;
    }
    let strict = EasyProfileFacts {
        name: words.sample_limits().to_string(),
        limits: Limits {
            sentence_advice: 8,
            sentence_most: 12,
            frequency_least: 425,
            ..Limits::default()
        },
    };
    diary.write(Verb::Add, |change| EasyProfile::add(change, &strict))?;
    Ok(())
}
