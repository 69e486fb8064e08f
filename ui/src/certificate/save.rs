//! Certificates for many people at once: those that were given in some time, each in its person's own format, in one folder.

use super::address;
use crate::{
    Batch, Ended, Go, Logged, OutgoingFile, Progress, Reply, Trouble, Visit, Work,
    access_requirement::{Flag, flags_of_people},
    components::Field,
    input::sheet::{period_fields, period_of_year},
    layout::{Frame, Icon, Section},
    pack::begin,
    session::MadeKind,
};
use alongside_document::{Edition, write};
use alongside_involvement::certificate::{Certificate, CertificatePaper, HandedFacts};
use alongside_involvement::input::{SheetDraft, SheetFacts};
use alongside_involvement::letterhead::Letterhead;
use alongside_involvement::pack::{Names, file_name};
use alongside_involvement::representative::{Namesakes, PaperFormat, Representative};
use alongside_involvement::staff::{Staff, StaffFacts, StaffId};
use alongside_involvement::store::FormToken;
use alongside_involvement::{Problems, press};
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;
use std::collections::HashMap;
use std::sync::Arc;

/// Where it is.
const HERE: &str = "/certificates/save";

#[derive(Template)]
#[template(path = "certificate/save.html")]
struct SavePage {
    frame: Frame,
    fields: Vec<Field>,
    token: FormToken,
    /// Where the button leads.
    address: String,
    /// How many there are; `None` while the period is not one.
    what: Option<String>,
    ready: Vec<Line>,
    /// Those that cannot be in the folder, each with the reason.
    not_ready: Vec<(Line, String)>,
}

/// One certificate on the page.
struct Line {
    address: String,
    says: String,
    flag: Option<Flag>,
}

/// A certificate and what it takes to print it.
struct Ready {
    certificate: Certificate,
    contact: StaffFacts,
    /// The person's name, which is that of the folder.
    name: String,
    asked: PaperFormat,
    edition: Edition,
}

/// The certificates of a period: those that can be made here, and the others with the reason.
struct Found {
    ready: Vec<(Line, Ready)>,
    not_ready: Vec<(Line, String)>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let period = period_of_year(visit);
    let (mut what, mut problems) = (None, Problems::default());
    let (mut ready, mut not_ready) = (Vec::new(), Vec::new());
    match period.check(words) {
        Ok(facts) => {
            let found = found(visit, facts)?;
            what = Some(words.certificate_save_what(found.ready.len()));
            ready = found.ready.into_iter().map(|it| it.0).collect();
            not_ready = found.not_ready;
        }
        Err(wrong) => problems = wrong,
    }
    let status = if problems.is_empty() { 200 } else { 422 };
    let fields = period_fields(visit, &period, &problems)?;
    let frame = Frame::new(visit, words.certificate_save_title())
        .lede(words.certificate_save_lede())
        .section(Section::Certificates)
        .back("/certificates", words.certificate_back_to_list())
        .problems(problems);
    let page = SavePage {
        frame,
        fields,
        token: visit.new_token(),
        address: here(&period),
        what,
        ready,
        not_ready,
    };
    Ok(Reply::page_with(status, page.render()?))
}

/// Makes them, in a folder that the person chooses.
pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let period = period_of_year(visit);
    let Ok(facts) = period.check(words) else {
        return show(visit);
    };
    let ready: Vec<Ready> = found(visit, facts)?
        .ready
        .into_iter()
        .map(|it| it.1)
        .collect();
    let (letterhead, made_on) = (visit.letterhead()?, visit.today());
    let folder = file_name(words.certificate_list_title());
    let wanted = (MadeKind::Certificates, ready.len());
    begin(visit, wanted, folder, here(&period), |progress| {
        Box::new(Certificates {
            ready,
            letterhead,
            words,
            made_on,
            progress,
        })
    })
}

fn here(period: &SheetDraft) -> String {
    let query = serde_html_form::to_string(period).unwrap_or_default();
    format!("{HERE}?{query}")
}

fn found(visit: &mut Visit<'_>, facts: SheetFacts) -> Result<Found, Trouble> {
    let words = visit.words;
    let given =
        Certificate::issued_between(visit.store()?, facts.activity, facts.from, facts.until)?;
    let people: Vec<_> = given.iter().map(|it| it.facts.representative).collect();
    // Shown once for each person, with their first certificate.
    let mut flags = flags_of_people(visit, &people)?;
    let store = visit.store()?;
    let namesakes = Namesakes::of(store)?;
    let (mut ready, mut not_ready) = (Vec::new(), Vec::new());
    // Most certificates of a year name the same contact.
    let mut contacts: HashMap<StaffId, StaffFacts> = HashMap::new();
    for certificate in given {
        let person = Representative::find(store, certificate.facts.representative)?;
        let contact = match contacts.get(&certificate.facts.contact) {
            Some(known) => known.clone(),
            None => {
                let found = Staff::find(store, certificate.facts.contact)?.facts;
                contacts.insert(certificate.facts.contact, found.clone());
                found
            }
        };
        let name = namesakes.name(words, person.id, &person.facts.name);
        let number = certificate.issued.as_ref();
        let number = number.map_or(String::new(), |it| it.number.to_string());
        let flag = flags.remove(&person.id);
        let line = |says| Line {
            address: address(certificate.id),
            says,
            flag,
        };
        match person.format.as_ref().map(|it| (it, it.made_here())) {
            None => {
                let says = words.certificate_save_number(&number, &name);
                not_ready.push((line(says), words.pack_not_asked_note().to_string()));
            }
            Some((format, None)) => {
                let says = words.certificate_save_number(&number, &name);
                let why = words.pack_outside_note(format.format.name(words));
                not_ready.push((line(says), why));
            }
            Some((format, Some(edition))) => {
                let says = words.certificate_save_line(&number, &name, &format.in_words(words));
                let line = line(says);
                let print = Ready {
                    contact,
                    name: person.facts.name.clone(),
                    asked: format.format,
                    edition,
                    certificate,
                };
                ready.push((line, print));
            }
        }
    }
    Ok(Found { ready, not_ready })
}

/// The work itself: one certificate after the other.
struct Certificates {
    ready: Vec<Ready>,
    letterhead: Letterhead,
    words: Words,
    made_on: NaiveDate,
    progress: Arc<Progress>,
}

impl Work for Certificates {
    fn run(self: Box<Self>, hand: &mut dyn FnMut(Batch) -> Go) {
        let words = self.words;
        let Ok(press) = press() else {
            self.progress
                .leave_out(words.overview_press_broken().to_string());
            return;
        };
        let mut folders = Names::default();
        for ready in &self.ready {
            // Where all are refused, nobody who saves them asks.
            if self.progress.is_unwanted() {
                self.progress.end(Ended::Stopped);
                return;
            }
            let paper = CertificatePaper {
                certificate: &ready.certificate,
                letterhead: &self.letterhead,
                contact: &ready.contact,
                made_on: self.made_on,
            };
            let format = ready.edition.format;
            let bytes = match write(&paper.document(format), ready.edition, press) {
                Ok(bytes) => bytes,
                Err(why) => {
                    let why = why.sentences(words).join(" ");
                    let told = words.pack_refused_one(&ready.name, &paper.file_name(), &why);
                    self.progress.leave_out(told);
                    continue;
                }
            };
            let file = OutgoingFile {
                name: format!("{}.{}", file_name(&paper.file_name()), format.extension()),
                media_type: format.media_type(),
                bytes,
            };
            let batch = Batch {
                folder: folders.give(&ready.name),
                files: vec![file],
                log: Logged::Certificate(HandedFacts {
                    certificate: ready.certificate.id,
                    representative: ready.certificate.facts.representative,
                    format: ready.asked,
                }),
            };
            if hand(batch) == Go::Stop {
                return;
            }
        }
    }
}
