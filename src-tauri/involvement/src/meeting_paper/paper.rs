//! The papers of a meeting, gathered from the store once and printed as often as needed.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use alongside_document::{Block, Body, Document};
use alongside_locales::Words;
use chrono::{NaiveDate, NaiveTime};

use super::{FormerPaper, MeetingPaper, MeetingPaperId, Source};
use crate::{
    activity::{Activity, ActivityPapers},
    letterhead::{Letterhead, whom_to_ask},
    meeting::{Meeting, MeetingSheets, Sheet, calendar, calendar_name},
    pack::{Outgoing, Outside, PackPapers, Recipient},
    pack_item::PackItem,
    press::keep_pictures,
    rendition::{Rendition, RenditionFile},
    representative::{PaperFormat, RepresentativeId},
    role_description::RoleDescription,
    staff::StaffFacts,
    statement::list_hard_words,
    store::{Read, StoreError},
};

/// Everything the papers of a meeting are made from.
#[derive(Clone, Debug)]
pub struct MeetingPapers {
    /// The meeting.
    pub meeting: Meeting,
    /// Those of its papers that go out, with their words.
    pub papers: Vec<MeetingPaper>,
    /// What its activity knows: whom to ask, the overview, the letterhead.
    pub of_activity: ActivityPapers,
    roles: Vec<RoleDescription>,
    /// What the agenda is printed from, where it is one of the papers.
    agenda: Option<MeetingSheets>,
    /// The same for the minutes of the meeting before.
    minutes: Option<MeetingSheets>,
    /// The title of what has taken the place of a paper.
    replaced: HashMap<MeetingPaperId, String>,
    outside: HashMap<(MeetingPaperId, PaperFormat), Outside>,
    unwanted: HashSet<(MeetingPaperId, RepresentativeId)>,
}

impl MeetingPapers {
    /// Gathers what the papers of a meeting are made from.
    pub fn gather(
        store: &impl Read,
        meeting: Meeting,
        letterhead: Letterhead,
    ) -> Result<Self, StoreError> {
        let activity = Activity::find(store, meeting.activity)?;
        let of_activity = ActivityPapers::gather(store, activity, letterhead.clone())?;
        let all = MeetingPaper::whole_of_meeting(store, meeting.id)?;
        let title = |id| all.iter().find(|it| it.id == id).map(|it| &it.facts.title);
        let replaced = all
            .iter()
            .filter_map(|it| Some((it.id, title(it.replaced_by?)?.clone())))
            .collect();
        let sources: Vec<Source> = all.iter().map(|it| it.facts.source).collect();
        let papers: Vec<MeetingPaper> = all.into_iter().filter(MeetingPaper::goes_out).collect();
        let mut roles = Vec::new();
        for role in sources.iter().filter_map(|it| it.role()) {
            let role = RoleDescription::find(store, role)?;
            keep_pictures(store, role.pictures())?;
            roles.push(role);
        }
        for paper in &papers {
            keep_pictures(store, paper.facts.pictures())?;
        }
        let has = |source| sources.contains(&source);
        let sheets = |meeting| MeetingSheets::gather(store, meeting, letterhead.clone());
        let agenda = has(Source::Agenda).then(|| sheets(meeting.clone()));
        let before = match has(Source::Minutes) {
            true => meeting.before(store)?,
            false => None,
        };
        let items = PackItem::of_meeting(store, meeting.id)?;
        let unwanted = items.into_iter().filter(|it| !it.wanted);
        Ok(Self {
            unwanted: unwanted.map(|it| (it.paper, it.representative)).collect(),
            meeting,
            papers,
            of_activity,
            roles,
            agenda: agenda.transpose()?,
            minutes: before.map(sheets).transpose()?,
            replaced,
            outside: HashMap::new(),
        })
    }

    /// The same with what was made outside Alongside, as a pack needs it: whole recordings are read from the store.
    ///
    /// # Errors
    /// What the store says.
    pub fn with_outside(mut self, store: &impl Read) -> Result<Self, StoreError> {
        for rendition in Rendition::of_meeting(store, self.meeting.id)? {
            if !rendition.is_made() {
                continue;
            }
            // An attached file cannot vanish: it lies in the store, no row of it is ever deleted, and the store refuses a rendition that
            // names a file which is not there (0003_rendition.sql).
            let file = rendition.file.map(|id| RenditionFile::find(store, id));
            let file = file.transpose()?;
            let media_type = file.as_ref().map(RenditionFile::media_type);
            let made = Outside {
                link: rendition.facts.link,
                file: file
                    .zip(media_type)
                    .map(|(file, media_type)| (file.ending, media_type, Arc::from(file.bytes))),
            };
            let of = (rendition.paper, rendition.format);
            self.outside.insert(of, made);
        }
        Ok(self)
    }

    /// One of its papers, as it is now. One that another has replaced says so first.
    pub fn document(&self, paper: &MeetingPaper, words: Words, made_on: NaiveDate) -> Document {
        let document = self.current(paper, words, made_on);
        match self.replaced.get(&paper.id) {
            Some(other) => beginning_with(document, words.meeting_paper_replaced_note(other)),
            None => document,
        }
    }

    /// An earlier version of a paper, which says first that it is one.
    pub fn former(
        &self,
        former: &FormerPaper,
        now: &MeetingPaper,
        words: Words,
        made_on: NaiveDate,
    ) -> Document {
        let document = self.current(&former.as_paper(now), words, made_on);
        let next = (former.number + 1).to_string();
        let note = words.meeting_paper_former_note(&next, &words.day(former.until));
        beginning_with(document, note)
    }

    pub(super) fn current(
        &self,
        paper: &MeetingPaper,
        words: Words,
        made_on: NaiveDate,
    ) -> Document {
        match paper.facts.source {
            Source::Overview => return self.of_activity.overview(words, made_on),
            Source::Role(id) => {
                if let Some(role) = self.roles.iter().find(|it| it.id == id) {
                    return self.of_activity.role(role, words, made_on);
                }
            }
            Source::Agenda => {
                if let Some(sheets) = &self.agenda {
                    return called(sheets.document(Sheet::Agenda, words, None, made_on), paper);
                }
            }
            Source::Minutes => {
                if let Some(sheets) = &self.minutes {
                    return called(sheets.document(Sheet::Minutes, words, None, made_on), paper);
                }
            }
            Source::Written => {}
        }
        let time = &self.meeting.facts.time;
        let mut document = self.of_activity.letterhead.paper(
            &paper.facts.title,
            words,
            &self.of_activity.contact,
            made_on,
        );
        if let Some(easy) = &paper.easy {
            document.status = Some(easy.on_paper(words));
        }
        let number = paper.number.to_string();
        let mut lines = vec![
            self.meeting.facts.title.clone(),
            words.day(time.day),
            words.meeting_paper_number(&number),
        ];
        let changed = &paper.facts.changed;
        if !changed.is_empty() {
            lines.push(words.meeting_paper_changed(changed));
        }
        document.add(Block::paragraph(lines.join("\n")));
        for statement in &paper.facts.statements {
            statement.add_to(&mut document, words);
        }
        list_hard_words(&mut document, words, &paper.facts.statements);
        whom_to_ask(&mut document, words, &self.of_activity.contact, None);
        document
    }
}

/// A paper with this said before everything else.
fn beginning_with(mut document: Document, note: String) -> Document {
    if let Body::Paper(blocks) = &mut document.body {
        blocks.insert(0, Block::paragraph(note));
    }
    document
}

/// A paper under the title that lists and indexes have for it.
fn called(mut document: Document, paper: &MeetingPaper) -> Document {
    document.title.clone_from(&paper.facts.title);
    document
}

impl PackPapers for MeetingPapers {
    fn title(&self) -> String {
        self.meeting.facts.title.clone()
    }

    fn contact(&self) -> &StaffFacts {
        &self.of_activity.contact
    }

    fn letterhead(&self) -> &Letterhead {
        &self.of_activity.letterhead
    }

    fn documents(&self, words: Words, made_on: NaiveDate) -> Vec<Document> {
        let papers = self.papers.iter();
        papers
            .map(|paper| self.document(paper, words, made_on))
            .collect()
    }

    fn goes_to(&self, person: RepresentativeId, place: usize) -> bool {
        let paper = self.papers.get(place);
        paper.is_some_and(|paper| !self.unwanted.contains(&(paper.id, person)))
    }

    fn beside(
        &self,
        person: &Recipient,
        words: Words,
        made_on: NaiveDate,
    ) -> Option<(String, Outgoing)> {
        if !person.calendar {
            return None;
        }
        let activity = &self.of_activity.activity.facts.title;
        let made = made_on.and_time(NaiveTime::MIN).and_utc().fixed_offset();
        let file = Outgoing {
            name: calendar_name(&self.meeting),
            media_type: "text/calendar",
            bytes: calendar(&self.meeting, activity, words, made)
                .into_bytes()
                .into(),
        };
        Some((words.meeting_paper_calendar().to_string(), file))
    }

    fn outside(&self, place: usize, format: PaperFormat) -> Option<&Outside> {
        let paper = self.papers.get(place)?;
        self.outside.get(&(paper.id, format))
    }
}
