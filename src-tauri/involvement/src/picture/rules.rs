//! What has to be known of a picture before papers may show it.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Consent, PictureFacts, Shows};
use crate::{Problems, check, day, day::DayDraft};

/// A picture's words as typed: nothing in it is sure yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct PictureDraft {
    pub english: String,
    pub welsh: String,
    pub keywords: String,
    pub shows: String,
    pub who: String,
    pub consent: String,
    pub said_day: String,
    pub said_month: String,
    pub said_year: String,
    pub owner: String,
    pub licence: String,
    pub credit: String,
}

impl PictureDraft {
    /// Checks everything that was typed and reports all problems at once. The day of the consent cannot lie ahead of `today`.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<PictureFacts, Problems> {
        let mut problems = Problems::new();
        let found = &mut problems;
        let mut line = |field, label: &'static str, typed: &str| {
            check::line_or_none(found, words, (field, label), typed)
        };
        let english = line("english", words.picture_english_label(), &self.english);
        let welsh = line("welsh", words.picture_welsh_label(), &self.welsh);
        let keywords = line("keywords", words.picture_keywords_label(), &self.keywords);
        let who = line("who", words.picture_who_label(), &self.who);
        let owner = line("owner", words.picture_owner_label(), &self.owner);
        let licence = line("licence", words.picture_licence_label(), &self.licence);
        let credit = line("credit", words.picture_credit_label(), &self.credit);
        if english.is_empty() && welsh.is_empty() && found.about("english").is_none() {
            found.add("english", words.picture_english_missing());
        }
        let shows = Shows::from_code(&self.shows).filter(|it| *it != Shows::NotSaid);
        let shows = check::choice(found, "shows", shows, words.picture_shows_missing());
        let (mut consent, mut consent_on) = (Consent::NotAsked, None);
        if shows == Some(Shows::People) {
            let asked = Consent::from_code(&self.consent);
            let missing = words.picture_consent_missing();
            consent = check::choice(found, "consent", asked, missing).unwrap_or(consent);
            if consent != Consent::NotAsked {
                consent_on = self.day(found, words, today);
            }
            if who.is_empty() && consent == Consent::Given && found.about("who").is_none() {
                found.add("who", words.picture_who_missing());
            }
        }
        if credit.is_empty() && asks_for_credit(&licence) && found.about("credit").is_none() {
            found.add("credit", words.picture_credit_missing());
        }
        match shows {
            Some(shows) if problems.is_empty() => Ok(PictureFacts {
                english,
                welsh,
                keywords,
                owner,
                licence,
                credit,
                shows,
                who,
                consent,
                consent_on,
            }),
            _ => Err(problems),
        }
    }

    fn day(&self, found: &mut Problems, words: Words, today: NaiveDate) -> Option<NaiveDate> {
        let label = words.picture_consent_on_label();
        let missing = words.picture_consent_on_missing();
        check::past_day(
            found,
            words,
            ("said", label),
            self.consent_on(),
            today,
            missing,
        )
    }

    /// The day of the consent as typed.
    pub fn consent_on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.said_day, &self.said_month, &self.said_year)
    }
}

/// Whether a licence asks for the author's name: Creative Commons but CC0, and the Open Government Licence.
pub(super) fn asks_for_credit(licence: &str) -> bool {
    let licence = licence.to_uppercase();
    ["CC BY", "CC-BY", "OGL", "OPEN GOVERNMENT"]
        .iter()
        .any(|it| licence.contains(it))
}

impl From<&PictureFacts> for PictureDraft {
    fn from(facts: &PictureFacts) -> Self {
        let [said_day, said_month, said_year] = day::typed(facts.consent_on);
        let said = facts.shows != Shows::NotSaid;
        let people = facts.shows == Shows::People;
        Self {
            english: facts.english.clone(),
            welsh: facts.welsh.clone(),
            keywords: facts.keywords.clone(),
            // An answer that nobody gave is no answer that stands there already.
            shows: if said {
                facts.shows.code().into()
            } else {
                String::new()
            },
            who: facts.who.clone(),
            consent: if people {
                facts.consent.code().into()
            } else {
                String::new()
            },
            said_day,
            said_month,
            said_year,
            owner: facts.owner.clone(),
            licence: facts.licence.clone(),
            credit: facts.credit.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    const ENGLISH: Words = Words::new(Language::English);

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, 8).unwrap()
    }

    fn the_board() -> PictureDraft {
        PictureDraft {
            english: "The board at work".into(),
            shows: "people".into(),
            who: "Rosie and Joan".into(),
            consent: "given".into(),
            said_day: "7".into(),
            said_month: "1".into(),
            said_year: "2027".into(),
            ..PictureDraft::default()
        }
    }

    fn fields(draft: &PictureDraft) -> Vec<String> {
        match draft.check(ENGLISH, today()) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(|it| it.field.to_string()).collect(),
        }
    }

    #[test]
    fn an_empty_form_is_told_what_it_shows_and_whether_there_are_people() {
        assert_eq!(fields(&PictureDraft::default()), ["english", "shows"]);
        assert_eq!(fields(&the_board()), [""; 0]);
        let welsh_alone = PictureDraft {
            english: String::new(),
            welsh: "Y bwrdd wrth ei waith".into(),
            ..the_board()
        };
        assert_eq!(fields(&welsh_alone), [""; 0]);
    }

    #[test]
    fn consent_has_a_day_that_has_come_and_people_who_gave_it() {
        let mut draft = the_board();
        draft.said_day = String::new();
        draft.said_month = String::new();
        draft.said_year = String::new();
        draft.who = String::new();
        assert_eq!(fields(&draft), ["said-day", "who"]);
        let tomorrow = PictureDraft {
            said_day: "9".into(),
            ..the_board()
        };
        assert_eq!(fields(&tomorrow), ["said-day"]);
        draft.consent = "not-asked".into();
        assert_eq!(fields(&draft), [""; 0]);
        draft.consent = String::new();
        assert_eq!(fields(&draft), ["consent"]);
    }

    #[test]
    fn a_licence_that_asks_for_a_credit_gets_one() {
        let mut draft = PictureDraft {
            english: "A bus".into(),
            shows: "nobody".into(),
            licence: "CC BY-SA 4.0".into(),
            ..PictureDraft::default()
        };
        assert_eq!(fields(&draft), ["credit"]);
        draft.credit = "Jo Bloggs, CC BY-SA 4.0".into();
        assert_eq!(fields(&draft), [""; 0]);
        draft.credit = String::new();
        draft.licence = "CC0".into();
        assert_eq!(fields(&draft), [""; 0]);
    }

    #[test]
    fn what_is_kept_fills_the_form_again() {
        let facts = the_board().check(ENGLISH, today()).unwrap();
        assert_eq!(PictureDraft::from(&facts), the_board());
    }
}
