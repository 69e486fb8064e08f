//! The record of participation: everything a person did, as a paper they can take along.

use alongside_document::{Block, Document, PictureUse, Statement, Text};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Development, DevelopmentKind};
use crate::{
    attendance::{Attendance, AttendanceLine, PersonHours},
    certificate::{Certificate, CertificateLine},
    letterhead::{Letterhead, whom_to_ask},
    meeting::MeetingKind,
    representative::{Representative, RepresentativeFacts},
    sentence::sentences,
    staff::StaffFacts,
    store::{Read, StoreError},
    training::Training,
};

/// What a record tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Whose it is.
    pub person: RepresentativeFacts,
    /// The first and the last day of which it tells.
    pub period: (NaiveDate, NaiveDate),
    /// What they took part in, the first day first; and of a training, whether staff learned with them.
    pub attended: Vec<(AttendanceLine, bool)>,
    /// The time they gave.
    pub hours: PersonHours,
    /// What the person wants on it.
    pub entries: Vec<Development>,
    /// Certificates that were issued.
    pub certificates: Vec<CertificateLine>,
}

/// What the paper is printed from.
#[derive(Clone, Copy, Debug)]
pub struct RecordPaper<'a> {
    /// What it tells.
    pub record: &'a Record,
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

impl Record {
    /// Gathers what a person did in this time.
    pub fn gather(
        store: &impl Read,
        person: &Representative,
        (from, until): (NaiveDate, NaiveDate),
    ) -> Result<Record, StoreError> {
        let mut lines = Attendance::lines_of_person(store, person.id, from, until)?;
        lines.retain(|line| line.attendance.facts.came.took_part());
        lines.reverse();
        let mut attended = Vec::new();
        for line in lines {
            let joint = line.kind == MeetingKind::Training
                && Training::is_joint(store, line.attendance.meeting)?;
            attended.push((line, joint));
        }
        let within = |day: NaiveDate| from <= day && day <= until;
        let mut entries = Development::of(store, person.id, false)?;
        entries.retain(|entry| entry.facts.on_record && entry.facts.since <= until);
        let mut certificates = Certificate::of_representative(store, person.id)?;
        certificates.retain(|line| {
            let issued = line.certificate.issued.as_ref();
            issued.is_some_and(|it| within(it.on))
        });
        Ok(Record {
            person: person.facts.clone(),
            period: (from, until),
            attended,
            hours: Certificate::counted(store, person.id, None, from, until)?,
            entries,
            certificates,
        })
    }
}

impl RecordPaper<'_> {
    /// The paper.
    pub fn document(&self, words: Words) -> Document {
        let record = self.record;
        let title = words.development_record_title(record.person.name_on_papers());
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        // It is about one person and says what they did: nobody checks its words, and it claims nothing.
        paper.status = None;
        let (from, until) = record.period;
        let mut intro = vec![
            words.development_record_what(
                &self.letterhead.charity,
                &words.day_short(from),
                &words.day_short(until),
            ),
            words.development_record_times(record.hours.times),
        ];
        if record.hours.given_minutes() > 0 {
            let hours = |minutes: u32| words.hours(minutes as usize);
            intro.push(words.development_record_hours(
                &hours(record.hours.given_minutes()),
                &hours(record.hours.meeting_minutes),
                &hours(record.hours.preparation_minutes),
                &hours(record.hours.training_minutes),
            ));
        }
        paper.add(Statement::new(PictureUse::new("representative"), intro));
        self.attended(words, &mut paper);
        for kind in DevelopmentKind::ALL {
            let mut entries = record
                .entries
                .iter()
                .filter(|entry| entry.facts.kind == *kind)
                .peekable();
            if entries.peek().is_some() {
                paper.add(Block::heading(2, kind.heading(words)));
            }
            for entry in entries {
                paper.add(Statement::new(
                    PictureUse::new(kind.picture()),
                    lines(words, entry),
                ));
            }
        }
        if !record.certificates.is_empty() {
            paper.add(Block::heading(2, words.development_record_certificates()));
            let numbers = record.certificates.iter().filter_map(|line| {
                let issued = line.certificate.issued.as_ref()?;
                let day = words.day_short(issued.on);
                Some(words.development_record_certificate(issued.number.as_str(), &day))
            });
            paper.add(Block::bulleted(numbers));
        }
        whom_to_ask(&mut paper, words, self.contact, None);
        paper
    }

    fn attended(&self, words: Words, paper: &mut Document) {
        for (kind, heading) in [
            (MeetingKind::Meeting, words.development_record_meetings()),
            (MeetingKind::Training, words.development_record_trainings()),
        ] {
            let some: Vec<String> = self
                .record
                .attended
                .iter()
                .filter(|(line, _)| line.kind == kind)
                .map(|(line, joint)| {
                    let day = words.day_short(line.day);
                    match (kind, joint) {
                        (MeetingKind::Meeting, _) => words.development_record_meeting(
                            &day,
                            &line.title,
                            &line.activity_title,
                        ),
                        (MeetingKind::Training, true) => {
                            words.development_record_joint(&day, &line.title)
                        }
                        (MeetingKind::Training, false) => {
                            words.development_record_not_joint(&day, &line.title)
                        }
                    }
                })
                .collect();
            if !some.is_empty() {
                paper.add(Block::heading(2, heading));
                paper.add(Block::bulleted(some));
            }
        }
    }
}

fn lines(words: Words, entry: &Development) -> Vec<Text> {
    let facts = &entry.facts;
    let mut lines = vec![Text::strong(&facts.words)];
    lines.extend(sentences(&facts.note).into_iter().map(Text::from));
    let day = words.day_short(facts.since);
    lines.push(match facts.minutes {
        Some(minutes) => words
            .development_record_session(&day, &words.hours(minutes as usize))
            .into(),
        None => words.development_record_since(&day).into(),
    });
    if let Some(reached) = facts.reached_on {
        let day = words.day_short(reached);
        lines.push(words.development_record_reached(&day).into());
    }
    lines
}
