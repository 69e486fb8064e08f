//! What must be known before it is noted that somebody was reached.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{NoticeAbout, NoticeFacts};
use crate::{Problems, check, day, day::DayDraft, input::ToldBy, representative::Contact};

/// A notice as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct NoticeDraft {
    pub about: String,
    pub by: String,
    pub on_day: String,
    pub on_month: String,
    pub on_year: String,
    pub note: String,
}

impl NoticeDraft {
    /// A form about this, with today's date in it.
    pub fn about(about: Option<NoticeAbout>, today: NaiveDate) -> Self {
        let [on_day, on_month, on_year] = day::typed(Some(today));
        Self {
            about: about.map(|it| it.code().to_string()).unwrap_or_default(),
            on_day,
            on_month,
            on_year,
            ..Self::default()
        }
    }

    /// The ways that may be offered: each person is reached on their own, and never by a way that they refused.
    pub fn ways(contact: &Contact) -> Vec<ToldBy> {
        let mut ways = ToldBy::offered(Some(contact));
        ways.retain(|it| *it != ToldBy::Sheet);
        ways
    }

    /// Checks everything that was typed and reports all problems at once.
    pub fn check(
        &self,
        words: Words,
        contact: &Contact,
        today: NaiveDate,
    ) -> Result<NoticeFacts, Problems> {
        let mut problems = Problems::default();
        let found = &mut problems;
        let about = NoticeAbout::from_code(&self.about);
        let about = check::choice(found, "about", about, words.meeting_notice_about_missing());
        let by = ToldBy::from_code(&self.by).filter(|it| Self::ways(contact).contains(it));
        let by = check::choice(found, "by", by, words.meeting_notice_by_missing());
        let question = ("on", words.meeting_notice_on_label());
        let missing = words.meeting_notice_on_missing();
        let on = check::past_day(found, words, question, self.on(), today, missing);
        let question = ("note", words.meeting_notice_note_label());
        let note = check::line_or_none(found, words, question, &self.note);
        match (about, by, on) {
            (Some(about), Some(by), Some(on)) if problems.is_empty() => Ok(NoticeFacts {
                about,
                by,
                on,
                note,
            }),
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::representative::ContactRoute;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    #[test]
    fn nobody_is_called_who_asked_not_to_be() {
        let today = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
        let contact = |do_not_use| Contact {
            phone: "01632 960 001".into(),
            do_not_use,
            ..Contact::default()
        };
        let draft = NoticeDraft {
            by: ToldBy::Phone.code().into(),
            ..NoticeDraft::about(Some(NoticeAbout::Other), today)
        };
        assert!(draft.check(WORDS, &contact(vec![]), today).is_ok());
        let refused = contact(vec![ContactRoute::Phone]);
        let problems = draft.check(WORDS, &refused, today).unwrap_err();
        let fields: Vec<_> = problems.iter().map(|it| it.field.to_string()).collect();
        assert_eq!(fields, ["by"]);
        assert!(!NoticeDraft::ways(&refused).contains(&ToldBy::Phone));
    }

    #[test]
    fn everything_that_is_missing_is_told_at_once() {
        let today = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
        let problems = NoticeDraft::default()
            .check(WORDS, &Contact::default(), today)
            .unwrap_err();
        let fields: Vec<_> = problems.iter().map(|it| it.field.to_string()).collect();
        assert_eq!(fields, ["about", "by", "on-day"]);
    }
}
