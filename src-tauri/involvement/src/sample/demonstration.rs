//! The sample charity and all its papers in a folder, without a screen.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use alongside_locales::Words;
use chrono::{DateTime, FixedOffset};

use super::{CHARITY, NotMade, NotWritten, SamplePaper, open_or_make, write_papers};
use crate::{
    Computer, Id,
    computer::NotStarted,
    store::{DeviceId, NotOpened, Place},
};

/// Why there is no demonstration, or only part of one.
#[derive(Debug, thiserror::Error)]
pub enum NotDemonstrated {
    /// The sample charity could not be made or opened.
    #[error(transparent)]
    NotMade(#[from] NotMade),
    /// Its papers could not be made.
    #[error(transparent)]
    NotWritten(#[from] NotWritten),
    /// A folder could not be made, or not be written to.
    #[error(transparent)]
    Folder(#[from] io::Error),
}

impl NotDemonstrated {
    /// The reason in a sentence or two.
    pub fn words(&self, folder: &Path, words: Words) -> String {
        let not_opened = |why: &NotOpened| {
            let advice = why.advice(&place(folder), chrono::NaiveDate::default(), words);
            advice.sentences.join(" ")
        };
        match self {
            Self::NotMade(NotMade::NotStarted(NotStarted::NotOpened(why))) => not_opened(why),
            Self::NotMade(
                NotMade::NotStarted(NotStarted::Refused(why)) | NotMade::Refused(why),
            ) => why.words(words),
            Self::NotMade(NotMade::Store(why)) | Self::NotWritten(NotWritten::Store(why)) => {
                why.words(words)
            }
            Self::NotMade(NotMade::Picture(why)) => why.words(words),
            Self::NotWritten(NotWritten::Press(_)) => words.overview_press_broken().to_string(),
            Self::NotWritten(NotWritten::Refused(why)) => why.sentences(words).join(" "),
            Self::NotWritten(NotWritten::File(_)) | Self::Folder(_) => {
                words.sample_folder_refused(&folder.display().to_string())
            }
        }
    }
}

/// Makes the sample charity's file below `folder`, or opens the one that a demonstration left there, and writes every pack and
/// certificate beside it. `tell` hears a line for each file, and one for each pack that is made outside Alongside.
pub fn demonstrate(
    folder: &Path,
    words: Words,
    now: DateTime<FixedOffset>,
    mut tell: impl FnMut(&str),
) -> Result<(), NotDemonstrated> {
    fs::create_dir_all(folder)?;
    // A PC of its own for as long as this takes: the real one's settings stay as they are.
    let computer = folder.join(format!(
        ".settings-{}",
        DeviceId::uuid(Id::new(now)).simple()
    ));
    let shown = run(folder, &computer, words, now, &mut tell);
    let cleared = fs::remove_dir_all(&computer);
    shown.and(cleared.map_err(NotDemonstrated::from))
}

fn run(
    folder: &Path,
    computer: &Path,
    words: Words,
    now: DateTime<FixedOffset>,
    tell: &mut impl FnMut(&str),
) -> Result<(), NotDemonstrated> {
    let mut computer = Computer::open(computer, now)?;
    let place = place(folder);
    open_or_make(&mut computer, place.clone(), words, now)?;
    tell(&place.file().display().to_string());
    let Some(office) = computer.office.as_ref() else {
        return Ok(());
    };
    write_papers(office, words, now.date_naive(), |paper| {
        match paper {
            SamplePaper::File { name, bytes } => {
                let file = below(folder, &name);
                if let Some(parent) = file.parent() {
                    fs::create_dir_all(parent)?;
                }
                fs::write(&file, bytes)?;
                tell(&file.display().to_string());
            }
            SamplePaper::NotMade { name, why } => tell(&words.sample_not_made(&name, &why)),
        }
        Ok(())
    })?;
    Ok(())
}

fn place(folder: &Path) -> Place {
    Place::new(folder.join(format!("{CHARITY}.{}", Place::ENDING)))
}

/// The name as a path below the folder, never above it.
fn below(folder: &Path, name: &str) -> PathBuf {
    let parts = Path::new(name).components();
    let plain = parts.filter(|part| matches!(part, Component::Normal(_)));
    folder.join(plain.collect::<PathBuf>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn every_file_is_told_and_there_and_a_second_run_is_no_surprise() {
        let folder = tempfile::tempdir().unwrap();
        let now = DateTime::parse_from_rfc3339("2027-03-31T09:00:00+01:00").unwrap();
        let words = Words::new(Language::English);
        let mut told = [Vec::new(), Vec::new()];
        for lines in &mut told {
            demonstrate(folder.path(), words, now, |line| {
                lines.push(line.to_string())
            })
            .unwrap();
        }
        let [first, second] = told;
        assert_eq!(first, second);
        let (files, others): (Vec<_>, Vec<_>) =
            first.iter().partition(|line| Path::new(line).is_file());
        assert!(
            files
                .iter()
                .any(|it| it.ends_with("Marlbrook Voices.alongside")),
            "{files:?}"
        );
        assert!(
            files
                .iter()
                .any(|it| it.ends_with("Certificate MV-2027-014.pdf")),
            "{files:?}"
        );
        assert!(
            others
                .iter()
                .all(|it| it.contains("Alongside does not make this format yet")),
            "{others:?}"
        );
        assert_eq!(others.len(), 3);
        let hidden = fs::read_dir(folder.path()).unwrap().flatten();
        assert!(
            hidden
                .into_iter()
                .all(|it| !it.file_name().to_string_lossy().starts_with('.'))
        );
    }

    #[test]
    fn a_folder_that_is_a_file_is_told_in_a_sentence() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let words = Words::new(Language::English);
        let refused = demonstrate(&file, words, DateTime::default(), |_| {}).unwrap_err();
        assert!(refused.words(&file, words).contains("file"));
    }
}
