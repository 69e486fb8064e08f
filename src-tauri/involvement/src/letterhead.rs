//! What stands on every paper of the charity: who hands it out, and whom to ask.

use alongside_document::{Block, Document, PictureUse, Span, Statement, Text};
use alongside_locales::Words;
use chrono::NaiveDate;

use crate::{
    charity::Charity,
    press::keep_logo,
    sentence::sentences,
    staff::StaffFacts,
    store::{Store, StoreError},
};

/// Who hands papers out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// The charity's name.
    pub charity: String,
    /// Its number as a charity; may be empty.
    pub charity_number: String,
    /// Its mark, as the press knows it.
    pub logo: Option<PictureUse>,
}

impl Letterhead {
    /// A paper without blocks yet, in easy words that nobody has checked.
    pub fn paper(
        &self,
        title: impl Into<String>,
        words: Words,
        contact: &StaffFacts,
        made_on: NaiveDate,
    ) -> Document {
        let mut paper = Document::paper(
            title,
            words.language(),
            &self.charity,
            questions(words, contact),
            made_on,
        );
        paper.logo.clone_from(&self.logo);
        paper.status = Some(words.overview_status().to_string());
        paper
    }

    /// The line with the charity's number, if it has one.
    pub fn registration(&self, words: Words) -> Option<String> {
        (!self.charity_number.is_empty()).then(|| words.overview_registration(&self.charity_number))
    }
}

impl Letterhead {
    /// What stands on every paper of the charity whose store this is.
    pub fn of(store: &Store) -> Result<Self, StoreError> {
        let charity = Charity::of_or_named(store, || store.place().name())?;
        let logo = charity
            .logo
            .map(|logo| keep_logo(store, logo))
            .transpose()?;
        Ok(Self {
            charity: charity.facts.name,
            charity_number: charity.facts.number,
            logo: logo.flatten(),
        })
    }
}

/// The line that tells whom to ask, and how: on every paper and at the foot of every page.
pub fn questions(words: Words, contact: &StaffFacts) -> String {
    let StaffFacts {
        name, phone, email, ..
    } = contact;
    match (phone.is_empty(), email.is_empty()) {
        (false, false) => words.overview_questions_phone_email(name, phone, email),
        (false, true) => words.overview_questions_phone(name, phone),
        (true, false) => words.overview_questions_email(name, email),
        (true, true) => words.overview_questions(name),
    }
}

/// The same in fewer words, for a paper on which there is little room and the contact may have signed.
pub fn short_questions(words: Words, contact: &StaffFacts) -> String {
    let way = if contact.phone.is_empty() {
        &contact.email
    } else {
        &contact.phone
    };
    if way.is_empty() {
        words.overview_questions(&contact.name)
    } else {
        words.overview_questions_short(&contact.name, way)
    }
}

/// The beginning of a letter, which is no paper of the activity: nobody checks its words, and it claims nothing.
pub(crate) fn begin_letter(
    paper: &mut Document,
    words: Words,
    to: Option<&str>,
    made_on: NaiveDate,
) {
    paper.status = None;
    let day = words.day_short(made_on);
    paper.add(Block::paragraph(match to {
        Some(called) => format!("{day}\n{}", words.pack_letter_dear(called)),
        None => day,
    }));
}

/// Tells within a paper whom to ask, with every way to reach them, and whom to ask when they are away.
pub fn whom_to_ask(
    paper: &mut Document,
    words: Words,
    contact: &StaffFacts,
    deputy: Option<&StaffFacts>,
) {
    paper.add(Block::heading(2, words.overview_help()));
    let mut lines: Vec<Text> = lines(&words.overview_contact(&contact.name));
    if !contact.phone.is_empty() {
        lines.push(way(words.overview_phone(), phone_link(words, contact)));
    }
    if !contact.email.is_empty() {
        lines.push(way(words.overview_email(), email_link(words, contact)));
    }
    if let Some(deputy) = deputy {
        lines.extend(self::lines(
            &words.overview_deputy(&contact.name, &deputy.name),
        ));
        if !deputy.phone.is_empty() {
            lines.push(way(words.overview_phone(), phone_link(words, deputy)));
        }
    }
    // One idea, so one picture, however many lines it takes: a deputy alone on the last page helps nobody.
    paper.add(Statement::new(PictureUse::new("contact-person"), lines));
}

fn lines(text: &str) -> Vec<Text> {
    sentences(text).into_iter().map(Text::from).collect()
}

fn way(label: &str, link: Text) -> Text {
    Text(
        std::iter::once(Span::Plain(format!("{label} ")))
            .chain(link.0)
            .collect(),
    )
}

/// A telephone number that can be rung from where it stands.
fn phone_link(words: Words, contact: &StaffFacts) -> Text {
    let digits: String = contact
        .phone
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    link(
        &contact.phone,
        format!("tel:{digits}"),
        words.overview_phone_link(&contact.name),
    )
}

/// An email address that can be written to from where it stands.
fn email_link(words: Words, contact: &StaffFacts) -> Text {
    link(
        &contact.email,
        format!("mailto:{}", contact.email),
        words.overview_email_link(&contact.name),
    )
}

/// A link; words alone where the address has letters that no link may have.
fn link(words: &str, address: String, description: String) -> Text {
    let plain = address
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"-._+:@".contains(&b));
    if plain {
        Text(vec![Span::Link {
            words: words.to_string(),
            address,
            description,
        }])
    } else {
        Text::plain(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    fn helen(phone: &str, email: &str) -> StaffFacts {
        StaffFacts {
            name: "Helen Marsh".into(),
            job_title: "Involvement lead".into(),
            email: email.into(),
            phone: phone.into(),
        }
    }

    #[test]
    fn every_paper_says_whom_to_ask_and_how() {
        let words = Words::new(Language::English);
        let line = |phone, email| questions(words, &helen(phone, email));
        assert_eq!(
            line("01632 960 118", "helen@example.org"),
            "Questions? Phone Helen Marsh on 01632 960 118 or email helen@example.org"
        );
        assert_eq!(
            line("01632 960 118", ""),
            "Questions? Phone Helen Marsh on 01632 960 118"
        );
        assert_eq!(
            line("", "helen@example.org"),
            "Questions? Email Helen Marsh: helen@example.org"
        );
        assert_eq!(line("", ""), "Questions? Ask Helen Marsh");
    }

    #[test]
    fn an_address_with_unusual_letters_is_printed_but_is_no_link() {
        let words = Words::new(Language::English);
        assert!(matches!(
            email_link(words, &helen("", "a@b.example")).0[..],
            [Span::Link { .. }]
        ));
        assert!(matches!(
            email_link(words, &helen("", "â@b.example")).0[..],
            [Span::Plain(_)]
        ));
    }
}
