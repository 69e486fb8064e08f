//! A certificate as a paper: on one page of its own design, and in easy words.

use alongside_document::{
    Block, Certificate as Page, Document, Fact, Format, PictureUse, Signature, Span, Statement,
    Text,
};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Certificate, CertificateFacts};
use crate::{
    letterhead::{Letterhead, short_questions},
    sentence::sentences,
    staff::StaffFacts,
};

/// What a certificate is printed from.
#[derive(Clone, Copy, Debug)]
pub struct CertificatePaper<'a> {
    /// The certificate. One that is not issued is marked as a draft wherever its number would stand.
    pub certificate: &'a Certificate,
    /// Who gives it.
    pub letterhead: &'a Letterhead,
    /// Whom a reader can ask about it.
    pub contact: &'a StaffFacts,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

impl CertificatePaper<'_> {
    /// The certificate for a format: easy words for easy read, the one page for every other.
    pub fn document(&self, format: Format) -> Document {
        match format {
            Format::EasyRead => easy_words(*self),
            _ => on_one_page(*self),
        }
    }

    /// The name of its file, without the ending: it says nothing of the person or the format.
    pub fn file_name(&self) -> String {
        let words = self.words();
        match &self.certificate.issued {
            Some(issued) => words.certificate_paper_number(issued.number.as_str()),
            None => words.certificate_paper_draft().to_string(),
        }
    }

    fn words(&self) -> Words {
        Words::new(self.certificate.facts.language)
    }

    fn heading(&self) -> &'static str {
        let words = self.words();
        if self.certificate.issued.is_some() {
            words.certificate_paper_heading()
        } else {
            words.certificate_paper_draft()
        }
    }

    /// The lines with the number and the day; that it is a draft, where there are none.
    fn issue(&self) -> [Text; 2] {
        let words = self.words();
        match &self.certificate.issued {
            Some(issued) => {
                let day = words.day_short(issued.on);
                [
                    strong_within(
                        &words.certificate_paper_number(issued.number.as_str()),
                        issued.number.as_str(),
                    ),
                    strong_within(&words.certificate_paper_given(&day), &day),
                ]
            }
            None => [
                Text::strong(words.certificate_paper_no_number()),
                Text::plain(words.certificate_paper_not_given()),
            ],
        }
    }
}

/// The certificate on one page. Printed large, in HTML and as plain text it is the same words in the same order.
pub fn on_one_page(paper: CertificatePaper<'_>) -> Document {
    let words = paper.words();
    let facts = &paper.certificate.facts;
    let title = match &paper.certificate.issued {
        Some(issued) => words.certificate_paper_title(issued.number.as_str()),
        None => words.certificate_paper_draft().to_string(),
    };
    let mut columns = Vec::new();
    if let Some(value) = time_given(words, facts) {
        columns.push(Fact {
            term: words.certificate_paper_time().to_string(),
            value,
        });
    }
    for (term, text) in [
        (
            words.certificate_paper_changed().to_string(),
            &facts.changed,
        ),
        (words.certificate_paper_skills(&facts.name), &facts.skills),
    ] {
        if !text.is_empty() {
            columns.push(Fact {
                term,
                value: text.lines().map(Text::from).collect(),
            });
        }
    }
    let [number, given] = paper.issue();
    let page = Page {
        registration: paper.letterhead.registration(words).unwrap_or_default(),
        heading: paper.heading().to_string(),
        name: facts.name.clone(),
        statement: statement(words, facts).into(),
        facts: columns,
        signatures: signatures(facts),
        number,
        given,
    };
    let letterhead = paper.letterhead;
    let contact = short_questions(words, paper.contact);
    let mut document = Document::certificate(
        title,
        words.language(),
        &letterhead.charity,
        contact,
        paper.made_on,
        page,
    );
    document.logo.clone_from(&letterhead.logo);
    document
}

/// The certificate in easy words, with a picture beside each idea.
pub fn easy_words(paper: CertificatePaper<'_>) -> Document {
    let words = paper.words();
    let facts = &paper.certificate.facts;
    let name = facts.name.as_str();
    let (from, until) = (words.day_short(facts.from), words.day_short(facts.until));
    let mut document = paper
        .letterhead
        .paper(paper.heading(), words, paper.contact, paper.made_on);
    let mut say = |picture: &str, sentences: Vec<String>| {
        document.add(Statement::new(PictureUse::new(picture), sentences));
    };
    say(
        "certificate",
        vec![
            words.certificate_easy_for(name),
            words.certificate_easy_thanks(name),
        ],
    );
    let mut did = vec![words.certificate_easy_did(name, &facts.did)];
    if !facts.role.is_empty() {
        did.push(words.certificate_easy_role(name, &facts.role));
    }
    say("representative", did);
    let one_day = facts.from == facts.until;
    let days = if one_day {
        words.certificate_easy_day(&from)
    } else {
        words.certificate_easy_days(&from, &until)
    };
    say("calendar", vec![days]);
    if let Some(all) = facts.minutes() {
        let mut given = vec![words.certificate_easy_hours(name, &words.hours(all as usize))];
        let kinds = kinds(words, facts);
        if kinds.len() > 1 {
            given.extend(kinds.into_iter().map(|kind| format!("{kind}.")));
        }
        say("clock", given);
    }
    if !facts.changed.is_empty() {
        let heard = std::iter::once(words.certificate_easy_changed().to_string());
        say(
            "change-made",
            heard.chain(sentences(&facts.changed)).collect(),
        );
    }
    if !facts.skills.is_empty() {
        let heard = std::iter::once(words.certificate_easy_skills(name));
        say("skills", heard.chain(sentences(&facts.skills)).collect());
    }
    let [number, given] = paper.issue();
    let registration = paper.letterhead.registration(words).map(Text::from);
    document.add(Block::heading(2, words.certificate_easy_signed()));
    for signature in signatures(facts) {
        document.add(signature);
    }
    let mut issue = number;
    for line in std::iter::once(given).chain(registration) {
        issue = issue.then(Span::Plain("\n".into()));
        issue.0.extend(line.0);
    }
    document.add(Block::paragraph(issue));
    document
}

/// What goes on from the name, with role and days.
fn statement(words: Words, facts: &CertificateFacts) -> String {
    let (from, until) = (words.day_short(facts.from), words.day_short(facts.until));
    let days = if facts.from == facts.until {
        from
    } else {
        words.certificate_paper_days(&from, &until)
    };
    if facts.role.is_empty() {
        words.certificate_paper_statement(&facts.did, &days)
    } else {
        words.certificate_paper_statement_role(&facts.did, &facts.role, &days)
    }
}

/// The sum in bold, then each kind; one kind alone needs no sum.
fn time_given(words: Words, facts: &CertificateFacts) -> Option<Vec<Text>> {
    let all = facts.minutes()?;
    let kinds = kinds(words, facts);
    Some(match kinds.as_slice() {
        [only] => vec![Text::strong(only)],
        _ => {
            let sum = Text::strong(words.hours(all as usize));
            std::iter::once(sum)
                .chain(kinds.into_iter().map(Text::from))
                .collect()
        }
    })
}

/// Hours by kind, those the person wants named: "18 hours in meetings".
fn kinds(words: Words, facts: &CertificateFacts) -> Vec<String> {
    let hours = |minutes: u32| words.hours(minutes as usize);
    let meeting = facts
        .meeting_minutes
        .map(|it| words.certificate_paper_meetings(&hours(it)));
    let preparation = facts
        .preparation_minutes
        .map(|it| words.certificate_paper_preparation(&hours(it)));
    let training = facts
        .training_minutes
        .map(|it| words.certificate_paper_training(&hours(it)));
    [meeting, preparation, training]
        .into_iter()
        .flatten()
        .collect()
}

/// Two signatures of equal standing.
fn signatures(facts: &CertificateFacts) -> [Signature; 2] {
    let signature = |name: &str, role: &str| Signature {
        name: name.to_string(),
        role: role.to_string(),
    };
    [
        signature(&facts.group_signatory, &facts.group_signatory_role),
        signature(&facts.charity_signatory, &facts.charity_signatory_role),
    ]
}

/// A sentence with one part of it in bold.
fn strong_within(sentence: &str, part: &str) -> Text {
    match sentence.split_once(part) {
        Some((before, after)) => {
            let spans = [
                Span::Plain(before.into()),
                Span::Strong(part.into()),
                Span::Plain(after.into()),
            ];
            Text(
                spans
                    .into_iter()
                    .filter(|span| !span.words().is_empty())
                    .collect(),
            )
        }
        None => Text::plain(sentence),
    }
}
