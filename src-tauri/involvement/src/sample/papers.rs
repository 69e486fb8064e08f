//! Every pack and certificate of a charity, one file after the other: for a demonstration without a screen, and for tests.

use std::io;
use std::sync::Arc;

use alongside_document::{Format, Press, Refused, UnusableFont, write};
use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{
    Letterhead, Office,
    activity::{Activity, ActivityPapers},
    certificate::{Certificate, CertificatePaper},
    pack::{Bindery, NotBound, Outgoing, Recipient, file_name, zipped},
    press::press,
    representative::Representative,
    staff::Staff,
    store::{Store, StoreError},
};

/// What came of one paper.
#[derive(Debug)]
pub enum SamplePaper {
    /// It is here.
    File {
        /// Its path below the folder of all papers, with forward slashes.
        name: String,
        /// Its contents.
        bytes: Vec<u8>,
    },
    /// There is none, for a reason that a person can be told.
    NotMade {
        /// Whose it would have been.
        name: String,
        /// The reason.
        why: String,
    },
}

/// Why not everything was written.
#[derive(Debug, thiserror::Error)]
pub enum NotWritten {
    /// The store could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The press could not be set up.
    #[error(transparent)]
    Press(#[from] &'static UnusableFont),
    /// A paper was refused.
    #[error("a paper was refused: {0}")]
    Refused(#[from] Arc<Refused>),
    /// Wherever the papers went, there was no room or no leave.
    #[error(transparent)]
    File(#[from] io::Error),
}

impl From<Refused> for NotWritten {
    fn from(why: Refused) -> Self {
        Self::Refused(Arc::new(why))
    }
}

/// Makes every pack and every issued certificate, and gives each file to `take` as soon as it is made: one at a time, so that
/// memory stays flat however many people there are.
pub fn write_papers(
    office: &Office,
    words: Words,
    made_on: NaiveDate,
    mut take: impl FnMut(SamplePaper) -> io::Result<()>,
) -> Result<(), NotWritten> {
    let (press, letterhead, store) = (press()?, Letterhead::of(&office.store)?, &office.store);
    for (id, _) in Activity::titles(store)? {
        let papers = ActivityPapers::gather(store, Activity::find(store, id)?, letterhead.clone())?;
        packs(store, &papers, press, words, made_on, &mut take)?;
    }
    for certificate in Certificate::issued(store)? {
        certificates(
            store,
            &certificate,
            &letterhead,
            press,
            words,
            made_on,
            &mut take,
        )?;
    }
    Ok(())
}

fn packs(
    store: &Store,
    papers: &ActivityPapers,
    press: &Press,
    words: Words,
    made_on: NaiveDate,
    take: &mut impl FnMut(SamplePaper) -> io::Result<()>,
) -> Result<(), NotWritten> {
    let folder = format!(
        "{}/{}",
        words.sample_packs_folder(),
        file_name(&papers.title())
    );
    let mut bindery = Bindery::new(papers, press, made_on);
    for person in &papers.people {
        let recipient = Recipient::from(&Representative::find(store, person.representative)?);
        let why = match bindery.bind(&recipient) {
            Ok(pack) => {
                let zip = format!(
                    "{folder}/{}.zip",
                    file_name(&words.pack_zip_name(&pack.folder))
                );
                take(SamplePaper::File {
                    name: zip,
                    bytes: zipped(&pack.files, made_on).map_err(io::Error::other)?,
                })?;
                for Outgoing { name, bytes, .. } in pack.files {
                    let name = format!("{folder}/{}/{name}", pack.folder);
                    take(SamplePaper::File {
                        name,
                        bytes: bytes.to_vec(),
                    })?;
                }
                continue;
            }
            Err(NotBound::NotAsked) => words.pack_not_asked_note().to_string(),
            Err(NotBound::MadeOutside(format)) => words.pack_outside_note(format.name(words)),
            Err(NotBound::Refused { why, .. }) => return Err(why.into()),
        };
        take(SamplePaper::NotMade {
            name: format!("{folder}/{}", recipient.name),
            why,
        })?;
    }
    Ok(())
}

/// A certificate as designed, in easy words and in large print.
fn certificates(
    store: &Store,
    certificate: &Certificate,
    letterhead: &Letterhead,
    press: &Press,
    words: Words,
    made_on: NaiveDate,
    take: &mut impl FnMut(SamplePaper) -> io::Result<()>,
) -> Result<(), NotWritten> {
    let contact = Staff::find(store, certificate.facts.contact)?.facts;
    let paper = CertificatePaper {
        certificate,
        letterhead,
        contact: &contact,
        made_on,
    };
    for (folder, format) in [
        (words.sample_one_page_folder(), Format::ClearPrint),
        (words.sample_easy_words_folder(), Format::EasyRead),
        (
            words.sample_large_print_folder(),
            Format::LargePrint { points: 20 },
        ),
    ] {
        let bytes = write(&paper.document(format), format, press)?;
        let name = format!(
            "{}/{folder}/{}.{}",
            words.sample_certificates_folder(),
            file_name(&paper.file_name()),
            format.extension()
        );
        take(SamplePaper::File { name, bytes })?;
    }
    Ok(())
}
