//! Agreements: with whom a version of a paper was shared, and what each of them said to it.
//!
//! An agreement belongs to the version it was given to, and stays there when the version is replaced. Not agreeing is an answer like
//! any other: the reason stands in the person's own words, and nothing anywhere counts it as a failure. When a person is erased,
//! their answer stays and only who they were goes.
//!
//! Any paper with versions can be agreed; what it must say of itself stands in [`Answerable`].

mod rules;
mod store;

pub use rules::AgreementDraft;
pub use store::{AgreementLine, Found};

use alongside_locales::Words;
use chrono::NaiveDate;

use crate::representative::RepresentativeId;
use crate::{Id, Noun, choices};

/// One person's answer to one version of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Its id.
    pub id: AgreementId,
    /// How often it was saved.
    pub version: i64,
    /// Whose it is; `None` once they were erased.
    pub representative: Option<RepresentativeId>,
    /// The day on which the paper was shared with them.
    pub shared_on: NaiveDate,
    /// What they said, if they said something.
    pub answer: Option<AnswerFacts>,
}

/// The id of an agreement.
pub type AgreementId = Id<Agreement>;

impl Noun for Agreement {
    const KIND: &'static str = "agreement";
}

/// What somebody said to a version, once it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerFacts {
    /// Whether they agree.
    pub answer: Answer,
    /// How they said so.
    pub method: Method,
    /// When.
    pub on: NaiveDate,
    /// What they said to it, in their own words; may be empty.
    pub note: String,
}

choices!(
    /// What somebody says to a version.
    Answer:
    /// They agree.
    Agreed = "agreed",
    /// They do not agree.
    NotAgreed = "not-agreed",
);

choices!(
    /// How somebody said so.
    Method:
    /// On paper, with their name or mark.
    Signed = "signed",
    /// By email.
    Email = "email",
    /// On the telephone.
    Phone = "phone",
    /// In British Sign Language.
    Bsl = "bsl",
    /// With somebody who supports them.
    Supporter = "supporter",
    /// In a meeting, out loud or with a card.
    Meeting = "meeting",
);

/// How an answer stands in the store while there is none.
const WAITING: &str = "waiting";

/// What the people who were asked about a version said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many were asked.
    pub asked: usize,
    /// How many of them agreed.
    pub agreed: usize,
    /// How many did not agree.
    pub not_agreed: usize,
}

/// How far a version is, for whoever answers to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answerable {
    /// It is a draft: nobody was asked yet.
    NotYet,
    /// People can answer.
    Now,
    /// It was replaced. An answer that was given before can still be written down.
    Before(NaiveDate),
    /// It was replaced, and nobody knows on which day.
    NoLonger,
}

impl Tally {
    /// How many have not answered yet.
    pub fn waiting(self) -> usize {
        self.asked.saturating_sub(self.agreed + self.not_agreed)
    }

    /// "5 of 6 agreed", and what the others said; nothing where nobody was asked.
    pub fn in_words(self, words: Words) -> String {
        if self.asked == 0 {
            return String::new();
        }
        let mut said = vec![words.agreement_tally(self.agreed, self.asked)];
        if self.not_agreed > 0 {
            said.push(words.agreement_tally_not(self.not_agreed));
        }
        if self.waiting() > 0 {
            said.push(words.agreement_tally_waiting(self.waiting()));
        }
        said.join(" ")
    }
}

impl Answer {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Agreed => words.agreement_answer_agreed(),
            Self::NotAgreed => words.agreement_answer_not_agreed(),
        }
    }
}

impl Method {
    /// Its name.
    pub fn name(self, words: Words) -> &'static str {
        match self {
            Self::Signed => words.agreement_method_signed(),
            Self::Email => words.agreement_method_email(),
            Self::Phone => words.agreement_method_phone(),
            Self::Bsl => words.agreement_method_bsl(),
            Self::Supporter => words.agreement_method_supporter(),
            Self::Meeting => words.agreement_method_meeting(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    #[test]
    fn a_tally_leaves_out_what_nobody_said() {
        let words = Words::new(Language::English);
        let tally = |asked, agreed, not_agreed| {
            let tally = Tally {
                asked,
                agreed,
                not_agreed,
            };
            tally.in_words(words)
        };
        assert_eq!(tally(0, 0, 0), "");
        assert_eq!(tally(6, 6, 0), "6 of 6 agreed.");
        assert_eq!(
            tally(6, 4, 1),
            "4 of 6 agreed. 1 does not agree. 1 has not answered yet."
        );
    }
}
