//! Making packs, one person at a time.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use alongside_document::{Document, Edition, Format, Press, Refused, write};
use alongside_locales::{Language, Words};
use chrono::NaiveDate;
use rayon::prelude::*;

use super::note::{Listed, Note};
use super::{Names, Outside, PackPapers, file_name, zipped};
use crate::representative::{PaperFormat, Representative, RepresentativeId};

/// One file on its way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// Its name, without folders.
    pub name: String,
    /// Such as `application/pdf`.
    pub media_type: &'static str,
    /// Its contents; shared, because people with the same format get the same paper.
    pub bytes: Arc<[u8]>,
}

/// A person to whom a pack goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// Who.
    pub id: RepresentativeId,
    /// The whole name, for the folder.
    pub name: String,
    /// What everybody calls them, for the greeting.
    pub called: String,
    /// The format they asked for; `None` while nobody has asked.
    pub format: Option<PaperFormat>,
    /// The same as the document writers know it; `None` where it is made outside Alongside.
    pub made_here: Option<Edition>,
    /// The language of their papers.
    pub language: Language,
    /// Whether they want meetings as a file for their calendar.
    pub calendar: bool,
}

impl From<&Representative> for Recipient {
    fn from(person: &Representative) -> Self {
        let format = person.format.as_ref();
        Self {
            id: person.id,
            name: person.facts.name.clone(),
            called: person.facts.called().to_string(),
            format: format.map(|it| it.format),
            made_here: format.and_then(|it| it.made_here()),
            language: format.map_or(Language::English, |it| it.language),
            calendar: format.is_some_and(|it| it.calendar),
        }
    }
}

/// A pack that is ready.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// Whose it is.
    pub recipient: RepresentativeId,
    /// The name of its folder: the person's name, which says nothing else.
    pub folder: String,
    /// The format of its papers.
    pub format: PaperFormat,
    /// Its files, in the order in which to read them.
    pub files: Vec<Outgoing>,
}

/// Why there is no pack. Nothing is handed over in its place.
#[derive(Debug)]
pub enum NotBound {
    /// Nobody has asked the person how they get papers.
    NotAsked,
    /// Papers in this format are made outside Alongside.
    MadeOutside(PaperFormat),
    /// A paper was refused: it would have left readers behind.
    Refused {
        /// The title of the paper.
        paper: String,
        /// Why; shared, because it is refused for everybody who asked for the same.
        why: Arc<Refused>,
    },
}

/// Makes the packs of one activity, or of one meeting.
pub struct Bindery<'a> {
    papers: &'a dyn PackPapers,
    press: &'a Press,
    made_on: NaiveDate,
    /// Whether each pack has a zip of itself among its files.
    with_zip: bool,
    folders: Names,
    /// What was printed for somebody before.
    printed: HashMap<Printed, Arc<[u8]>>,
    /// What was refused before, and why: it is not laid out anew for each person.
    refused: HashMap<Printed, Arc<Refused>>,
    /// The papers, by language.
    documents: HashMap<Language, Vec<Document>>,
}

/// A paper in a language and an edition: everybody who asked for the same gets the same bytes.
type Printed = (Language, Edition, usize);

impl<'a> Bindery<'a> {
    /// A bindery for these papers.
    pub fn new(papers: &'a dyn PackPapers, press: &'a Press, made_on: NaiveDate) -> Self {
        Self {
            papers,
            press,
            made_on,
            with_zip: false,
            folders: Names::default(),
            printed: HashMap::new(),
            refused: HashMap::new(),
            documents: HashMap::new(),
        }
    }

    /// Puts a zip of each pack beside its files: to be sent by email as it is.
    #[must_use]
    pub fn with_zip(mut self) -> Self {
        self.with_zip = true;
        self
    }

    /// The pack of one person: a page that says what is in it, a letter, and the papers, all in the person's format and
    /// language. The same each time for the same day.
    pub fn bind(&mut self, recipient: &Recipient) -> Result<Bound, NotBound> {
        let mut bound = self.bind_all(std::slice::from_ref(recipient));
        bound.pop().unwrap_or(Err(NotBound::NotAsked))
    }

    /// The packs of several people, in their order: each paper is printed once for all who asked for the same, and everything
    /// at once on as many cores as there are. What it needs grows with the number of people: give it a few at a time.
    pub fn bind_all(&mut self, people: &[Recipient]) -> Vec<Result<Bound, NotBound>> {
        let folders: Vec<String> = people
            .iter()
            .map(|person| self.folders.give(&person.name))
            .collect();
        self.print_ahead(people);
        let this = &*self;
        people
            .par_iter()
            .zip(folders)
            .map(|(person, folder)| this.bound(person, folder))
            .collect()
    }

    fn print_ahead(&mut self, people: &[Recipient]) {
        let (papers, made_on) = (self.papers, self.made_on);
        for person in people {
            self.documents
                .entry(person.language)
                .or_insert_with(|| papers.documents(Words::new(person.language), made_on));
        }
        let mut wanted = Vec::new();
        for person in people {
            let count = self.documents.get(&person.language).map_or(0, Vec::len);
            for place in 0..count {
                if let Some(edition) = person.made_here
                    && papers.goes_to(person.id, place)
                {
                    wanted.push((person.language, edition, place));
                }
            }
        }
        let mut seen = HashSet::new();
        let known =
            |key: &Printed| self.printed.contains_key(key) || self.refused.contains_key(key);
        wanted.retain(|key| !known(key) && seen.insert(*key));
        let (documents, press) = (&self.documents, self.press);
        let printed: Vec<(Printed, Result<Vec<u8>, Refused>)> = wanted
            .into_par_iter()
            .filter_map(|key| {
                let (language, edition, place) = key;
                let document = documents.get(&language)?.get(place)?;
                Some((key, write(document, edition, press)))
            })
            .collect();
        for (key, made) in printed {
            match made {
                Ok(bytes) => drop(self.printed.insert(key, bytes.into())),
                Err(why) => drop(self.refused.insert(key, Arc::new(why))),
            }
        }
    }

    fn bound(&self, recipient: &Recipient, folder: String) -> Result<Bound, NotBound> {
        let asked = recipient.format.ok_or(NotBound::NotAsked)?;
        let language = recipient.language;
        let words = Words::new(language);
        let documents = self.documents.get(&language).map_or(&[][..], Vec::as_slice);
        // What goes with a recording or a film is plain text: every phone and every program reads it out.
        let edition = recipient
            .made_here
            .unwrap_or(Edition::from(Format::PlainText));
        let format = edition.format;
        let mut names = Names::default();
        let mut name = |title: &str, ending: &str| format!("{}.{ending}", names.give(title));
        let start = name(words.pack_start_here(), format.extension());
        let letter = name(words.pack_letter_name(), format.extension());
        let mut titles = Vec::new();
        let mut files = Vec::new();
        for (place, paper) in documents.iter().enumerate() {
            if !self.papers.goes_to(recipient.id, place) {
                continue;
            }
            let title = format!("{} {}", titles.len() + 1, file_name(&paper.title));
            let mut list = |file: String, status| {
                titles.push(Listed {
                    title: paper.title.clone(),
                    file,
                    status,
                });
            };
            if recipient.made_here.is_some() {
                let file = name(&title, format.extension());
                let key = (language, edition, place);
                if let Some(why) = self.refused.get(&key) {
                    return Err(NotBound::Refused {
                        paper: paper.title.clone(),
                        why: Arc::clone(why),
                    });
                }
                let bytes = match self.printed.get(&key) {
                    Some(bytes) => Arc::clone(bytes),
                    None => print(paper, edition, self.press)?,
                };
                list(words.pack_index_file(&file), paper.status.clone());
                files.push(Outgoing {
                    name: file,
                    media_type: format.media_type(),
                    bytes,
                });
                continue;
            }
            let made = self.papers.outside(place, asked);
            let Outside { link, file } = made.ok_or(NotBound::MadeOutside(asked))?;
            match file {
                Some((ending, media_type, bytes)) => {
                    let file = name(&title, ending);
                    list(words.pack_index_file(&file), None);
                    files.push(Outgoing {
                        name: file,
                        media_type,
                        bytes: Arc::clone(bytes),
                    });
                }
                None if link.is_empty() => return Err(NotBound::MadeOutside(asked)),
                None => list(words.pack_index_link(link), None),
            }
        }
        // A person who is made a recording has a pack only where there is something in it.
        if recipient.made_here.is_none() && titles.is_empty() {
            return Err(NotBound::MadeOutside(asked));
        }
        if let Some((title, file)) = self.papers.beside(recipient, words, self.made_on) {
            titles.push(Listed {
                title,
                file: words.pack_index_file(&file.name),
                status: None,
            });
            files.push(file);
        }
        let note = Note {
            papers: self.papers,
            words,
            recipient,
            titles: &titles,
            letter: &letter,
            made_on: self.made_on,
        };
        let outgoing = |name: &str, bytes| Outgoing {
            name: name.to_string(),
            media_type: format.media_type(),
            bytes,
        };
        let mut all = vec![
            outgoing(&start, print(&note.index(), edition, self.press)?),
            outgoing(&letter, print(&note.letter(), edition, self.press)?),
        ];
        all.extend(files);
        // A pack that does not fit into one zip is complete without it.
        if self.with_zip
            && let Ok(bytes) = zipped(&all, self.made_on)
        {
            all.push(Outgoing {
                name: format!("{}.zip", file_name(words.pack_zip_all())),
                media_type: "application/zip",
                bytes: bytes.into(),
            });
        }
        Ok(Bound {
            recipient: recipient.id,
            folder,
            format: asked,
            files: all,
        })
    }
}

fn print(document: &Document, edition: Edition, press: &Press) -> Result<Arc<[u8]>, NotBound> {
    match write(document, edition, press) {
        Ok(bytes) => Ok(bytes.into()),
        Err(why) => Err(NotBound::Refused {
            paper: document.title.clone(),
            why: Arc::new(why),
        }),
    }
}
