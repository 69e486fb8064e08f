//! An audit as a paper: with its answers, or without, to be taken along and filled in by hand.

use alongside_document::{
    Block, Document, Item, List, ListKind, Picture, PictureUse, Statement, Text,
};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{AccessAudit, Answer, AuditItem, AuditItemId};
use crate::access_question::AccessArea;
use crate::letterhead::{Letterhead, whom_to_ask};
use crate::press::keep_photo;
use crate::representative::{Representative, RepresentativeId};
use crate::sentence::sentences;
use crate::staff::{Staff, StaffFacts, StaffId};
use crate::store::{Read, StoreError};

/// Which of the two papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditPaperKind {
    /// With the answers.
    Report,
    /// Without any, to be taken along.
    Checklist,
}

/// Everything the papers of an audit are made from.
#[derive(Clone, Debug)]
pub struct AuditPaper {
    /// The audit.
    pub audit: AccessAudit,
    /// Its questions.
    pub items: Vec<AuditItem>,
    /// The title of its activity.
    pub activity: String,
    /// Whom to ask.
    pub contact: StaffFacts,
    /// Who hands it out.
    pub letterhead: Letterhead,
    staff: Vec<(StaffId, String)>,
    people: Vec<(RepresentativeId, String)>,
    /// The photos that may be printed.
    photos: Vec<(AuditItemId, PictureUse)>,
}

impl AuditPaper {
    /// Gathers what the papers of an audit are made from.
    pub fn gather(
        store: &impl Read,
        audit: AccessAudit,
        letterhead: Letterhead,
    ) -> Result<Self, StoreError> {
        let activity = crate::activity::Activity::find(store, audit.activity)?.facts;
        let items = audit.items(store)?;
        let (mut staff, mut people, mut photos) = (Vec::new(), Vec::new(), Vec::new());
        for item in &items {
            let shows = &item.facts.photo_shows;
            if let Some(photo) = item.photo
                && item.facts.photo_printed.may_be()
                && !shows.is_empty()
                && let Some(it) = keep_photo(store, photo, shows)?
            {
                photos.push((item.id, it));
            }
            if let Some(id) = item.facts.action.owner
                && staff.iter().all(|(known, _)| *known != id)
            {
                staff.push((id, Staff::find(store, id)?.facts.name));
            }
            if let Some(id) = item.checked_with
                && people.iter().all(|(known, _)| *known != id)
            {
                people.push((id, Representative::find(store, id)?.facts.name));
            }
        }
        Ok(Self {
            contact: Staff::find(store, activity.contact)?.facts,
            activity: activity.title,
            audit,
            items,
            letterhead,
            staff,
            people,
            photos,
        })
    }

    /// The title: "Access at Town hall".
    pub fn title(&self, words: Words, kind: AuditPaperKind) -> String {
        let name = &self.audit.facts.name;
        match kind {
            AuditPaperKind::Report => words.access_audit_paper_title(name),
            AuditPaperKind::Checklist => words.access_audit_paper_checklist_title(name),
        }
    }

    /// The paper.
    pub fn document(&self, words: Words, kind: AuditPaperKind, made_on: NaiveDate) -> Document {
        let mut paper =
            self.letterhead
                .paper(self.title(words, kind), words, &self.contact, made_on);
        paper.add(Block::paragraph(self.opening(words, kind).join("\n")));
        for area in AccessArea::ALL {
            let items: Vec<&AuditItem> = self.items.iter().filter(|it| it.area == *area).collect();
            if items.is_empty() {
                continue;
            }
            paper.add(Block::heading(2, area.name(words)));
            let about = sentences(words.access_audit_paper_area(area.code()).trim());
            paper.add(Statement::new(PictureUse::new(area.picture()), about));
            let list = items.iter().map(|item| {
                let lines = match kind {
                    AuditPaperKind::Report => self.answered(item, words),
                    AuditPaperKind::Checklist => blank(words),
                };
                Item::led(Text::plain(item.wording.say(words).into_owned()), lines)
            });
            paper.add(List {
                kind: ListKind::Numbered,
                items: list.collect(),
            });
            if kind == AuditPaperKind::Report {
                self.add_photos(&mut paper, &items, words);
            }
        }
        whom_to_ask(&mut paper, words, &self.contact, None);
        paper
    }

    /// Adds the photos of an area, each with its question; what it shows is said to whoever does not see it.
    fn add_photos(&self, paper: &mut Document, items: &[&AuditItem], words: Words) {
        for item in items {
            let found = self.photos.iter().find(|(id, _)| *id == item.id);
            if let Some((_, picture)) = found {
                let question = item.wording.say(words);
                let caption = words.access_audit_paper_photo(&question);
                paper.add(Block::Picture(Picture {
                    picture: picture.clone(),
                    caption: Some(caption.into()),
                }));
            }
        }
    }

    fn opening(&self, words: Words, kind: AuditPaperKind) -> Vec<String> {
        let facts = &self.audit.facts;
        let mut lines = vec![words.access_audit_paper_for(&self.activity)];
        let whereabouts: Vec<&str> = facts.whereabouts.lines().collect();
        if !whereabouts.is_empty() {
            lines.push(words.access_audit_paper_whereabouts(&whereabouts.join(", ")));
        }
        match kind {
            AuditPaperKind::Report => {
                lines.push(words.access_audit_paper_checked(&words.day(facts.checked_on)));
            }
            AuditPaperKind::Checklist => {
                lines.extend(sentences(words.access_audit_paper_how()));
            }
        }
        lines
    }

    /// What was found, who does something about it, and with whom it was checked.
    fn answered(&self, item: &AuditItem, words: Words) -> Vec<String> {
        let facts = &item.facts;
        let mut lines = vec![match facts.answer {
            None => words.access_audit_paper_open().to_string(),
            Some(answer) => words.access_audit_paper_answer(answer.name(words)),
        }];
        if item.copied {
            lines.push(words.access_audit_paper_to_check().to_string());
        }
        lines.extend(sentences(&facts.note));
        if facts.answer == Some(Answer::Action) {
            let action = &facts.action;
            let owner = action.owner.and_then(|id| name(&self.staff, id));
            let due = action.due.map(|day| words.day(day));
            lines.push(match (owner, due) {
                (Some(owner), Some(due)) => words.access_audit_paper_owner_due(owner, &due),
                (Some(owner), None) => words.access_audit_paper_owner(owner),
                (None, Some(due)) => words.access_audit_paper_due(&due),
                (None, None) => words.access_audit_paper_nobody().to_string(),
            });
            if let Some(day) = action.done_on {
                lines.push(words.access_audit_paper_done(&words.day(day)));
            }
        }
        if let Some(person) = item.checked_with.and_then(|id| name(&self.people, id)) {
            lines.push(words.access_audit_paper_with(person));
        }
        lines
    }
}

fn blank(words: Words) -> Vec<String> {
    vec![
        words.access_audit_paper_choose().to_string(),
        words.access_audit_paper_note().to_string(),
    ]
}

fn name<Id: PartialEq>(names: &[(Id, String)], wanted: Id) -> Option<&str> {
    let found = names.iter().find(|(id, _)| *id == wanted)?;
    Some(&found.1)
}
