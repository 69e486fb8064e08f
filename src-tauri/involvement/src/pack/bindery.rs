//! Making packs, one person at a time.

use std::collections::HashMap;
use std::sync::Arc;

use alongside_document::{
    Block, Document, Edition, Item, List, ListKind, PictureUse, Press, Refused, Statement, Text,
    write,
};
use alongside_locales::{Language, Words};
use chrono::NaiveDate;

use super::{Names, file_name};
use crate::{
    activity::ActivityPapers,
    representative::{PaperFormat, Representative, RepresentativeId},
    sentence::sentences,
};

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
        /// Why.
        why: Refused,
    },
}

/// Makes the packs of one activity.
pub struct Bindery<'a> {
    papers: &'a ActivityPapers,
    press: &'a Press,
    made_on: NaiveDate,
    folders: Names,
    /// Papers that were printed for somebody before, by language, format and place in the pack.
    printed: HashMap<(Language, Edition, usize), Arc<[u8]>>,
    /// The papers of the activity, by language.
    documents: HashMap<Language, Vec<Document>>,
}

impl<'a> Bindery<'a> {
    /// A bindery for the papers of an activity.
    pub fn new(papers: &'a ActivityPapers, press: &'a Press, made_on: NaiveDate) -> Self {
        Self {
            papers,
            press,
            made_on,
            folders: Names::default(),
            printed: HashMap::new(),
            documents: HashMap::new(),
        }
    }

    /// The pack of one person: a page that says what is in it, a letter, and the papers, all in the person's format and
    /// language. The same each time for the same day.
    pub fn bind(&mut self, recipient: &Recipient) -> Result<Bound, NotBound> {
        let folder = self.folders.give(&recipient.name);
        let asked = recipient.format.ok_or(NotBound::NotAsked)?;
        let edition = recipient.made_here.ok_or(NotBound::MadeOutside(asked))?;
        let format = edition.format;
        let language = recipient.language;
        let words = Words::new(language);
        let papers = self.papers;
        let documents = self
            .documents
            .entry(language)
            .or_insert_with(|| papers.documents(words, self.made_on));

        let mut names = Names::default();
        let mut name = |title: &str| format!("{}.{}", names.give(title), format.extension());
        let start = name(words.pack_start_here());
        let letter = name(words.pack_letter_name());
        let titles: Vec<Listed> = documents
            .iter()
            .enumerate()
            .map(|(index, paper)| Listed {
                title: paper.title.clone(),
                file: name(&format!("{} {}", index + 1, file_name(&paper.title))),
                status: paper.status.clone(),
            })
            .collect();

        let note = Note {
            papers,
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
        let mut files = vec![
            outgoing(&start, print(&note.index(), edition, self.press)?),
            outgoing(&letter, print(&note.letter(), edition, self.press)?),
        ];
        for (index, (paper, Listed { file: name, .. })) in documents.iter().zip(&titles).enumerate()
        {
            let key = (language, edition, index);
            let bytes = match self.printed.get(&key) {
                Some(bytes) => Arc::clone(bytes),
                None => {
                    let bytes = print(paper, edition, self.press)?;
                    self.printed.insert(key, Arc::clone(&bytes));
                    bytes
                }
            };
            files.push(outgoing(name, bytes));
        }
        Ok(Bound {
            recipient: recipient.id,
            folder,
            format: asked,
            files,
        })
    }
}

fn print(document: &Document, edition: Edition, press: &Press) -> Result<Arc<[u8]>, NotBound> {
    match write(document, edition, press) {
        Ok(bytes) => Ok(bytes.into()),
        Err(why) => Err(NotBound::Refused {
            paper: document.title.clone(),
            why,
        }),
    }
}

/// A paper in the index of a pack.
struct Listed {
    title: String,
    /// The name of its file.
    file: String,
    /// What it says of its words, if it says anything.
    status: Option<String>,
}

/// The two papers that go with the others: what is in the pack, and a letter.
struct Note<'a> {
    papers: &'a ActivityPapers,
    words: Words,
    recipient: &'a Recipient,
    /// The papers.
    titles: &'a [Listed],
    letter: &'a str,
    made_on: NaiveDate,
}

impl Note<'_> {
    /// What is in the pack, in the order in which to read it.
    fn index(&self) -> Document {
        let words = self.words;
        let mut paper = self.paper(words.pack_index_title(&self.papers.title()));
        let count = words.pack_index_what(self.titles.len() + 1);
        paper.add(Statement::new(PictureUse::new("envelope-pack"), [count]));
        paper.add(Block::heading(2, words.pack_index_list()));
        let letter = Listed {
            title: words.pack_letter_title().to_string(),
            file: self.letter.to_string(),
            status: None,
        };
        let items = std::iter::once(&letter).chain(self.titles);
        paper.add(List {
            kind: ListKind::Bulleted,
            items: items
                .map(|it| {
                    let file = words.pack_index_file(&it.file);
                    let lines = std::iter::once(file).chain(it.status.clone());
                    Item::led(Text::plain(&it.title), lines)
                })
                .collect(),
        });
        paper
    }

    /// The letter that goes with the papers.
    fn letter(&self) -> Document {
        let words = self.words;
        let contact = &self.papers.contact;
        let mut paper = self.paper(words.pack_letter_title().to_string());
        let day = words.day_short(self.made_on);
        paper.add(Block::paragraph(format!(
            "{day}\n{}",
            words.pack_letter_dear(&self.recipient.called)
        )));
        let here = words.pack_letter_papers(&self.papers.title());
        let titles = self.titles.iter().map(|it| it.title.clone());
        paper.add(Statement::new(
            PictureUse::new("papers"),
            std::iter::once(here).chain(titles),
        ));
        paper.add(Statement::new(
            PictureUse::new("read"),
            sentences(words.pack_letter_time()),
        ));
        let help = sentences(&words.pack_help(&contact.name));
        paper.add(Statement::new(PictureUse::new("contact-person"), help));
        let from = [
            words.pack_letter_thanks(),
            &contact.name,
            &contact.job_title,
        ];
        let from: Vec<&str> = from.into_iter().filter(|line| !line.is_empty()).collect();
        paper.add(Block::paragraph(from.join("\n")));
        paper
    }

    /// A note is no paper of the activity: nobody checks its words, and it claims nothing.
    fn paper(&self, title: String) -> Document {
        let papers = self.papers;
        let mut paper = papers
            .letterhead
            .paper(title, self.words, &papers.contact, self.made_on);
        paper.status = None;
        paper
    }
}
