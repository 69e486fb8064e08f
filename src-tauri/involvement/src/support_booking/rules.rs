//! What a booking must say before it can be kept.

use alongside_locales::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{BookingStatus, Settling, SupportBookingFacts};
use crate::{
    Problems,
    access_requirement::BookingKind,
    check,
    day::DayDraft,
    money::{MOST, Pence, amount_or_nothing},
};

/// What stands in the list of people for a booking that serves everybody.
pub const EVERYBODY: &str = "everybody";

/// A booking as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct SupportBookingDraft {
    pub kind: String,
    /// The id of a person, or `everybody`.
    pub representative: String,
    pub name: String,
    pub agency: String,
    pub registration: String,
    pub contact: String,
    pub status: String,
    pub since_day: String,
    pub since_month: String,
    pub since_year: String,
    pub cost: String,
    pub payer: String,
    pub cancel_cost: String,
    pub settled: String,
    pub paid_day: String,
    pub paid_month: String,
    pub paid_year: String,
    pub paid_cost: String,
    pub note: String,
}

impl SupportBookingDraft {
    /// A form for a new booking, asked for on this day.
    pub fn requested(today: NaiveDate) -> Self {
        let [since_day, since_month, since_year] = crate::day::typed(Some(today));
        Self {
            status: BookingStatus::Requested.code().into(),
            settled: Settling::Open.code().into(),
            since_day,
            since_month,
            since_year,
            ..Self::default()
        }
    }

    /// Checks everything that was typed and reports all problems at once. Whoever has confirmed has a name, or an agency.
    pub fn check(&self, words: Words, today: NaiveDate) -> Result<SupportBookingFacts, Problems> {
        let mut problems = Problems::default();
        let found = &mut problems;
        let kind = check::choice(
            found,
            "kind",
            BookingKind::from_code(&self.kind),
            words.support_booking_kind_missing(),
        );
        let representative = match self.representative.as_str() {
            EVERYBODY => Some(None),
            id => id.parse().ok().map(Some),
        };
        let representative = check::choice(
            found,
            "representative",
            representative,
            words.support_booking_for_missing(),
        );
        let line = |found: &mut Problems, field: (&str, &str), typed: &str| {
            check::line_or_none(found, words, field, typed)
        };
        let name = line(
            found,
            ("name", words.support_booking_name_label()),
            &self.name,
        );
        let agency = line(
            found,
            ("agency", words.support_booking_agency_label()),
            &self.agency,
        );
        let registration = line(
            found,
            ("registration", words.support_booking_registration_label()),
            &self.registration,
        );
        let contact = line(
            found,
            ("contact", words.support_booking_contact_label()),
            &self.contact,
        );
        let status = check::choice(
            found,
            "status",
            BookingStatus::from_code(&self.status),
            words.support_booking_status_missing(),
        );
        if status == Some(BookingStatus::Confirmed)
            && name.is_empty()
            && agency.is_empty()
            && found.about("name").is_none()
        {
            found.add("name", words.support_booking_name_missing());
        }
        let status_on = check::past_day(
            found,
            words,
            ("since", words.support_booking_status_on_label()),
            self.status_on(),
            today,
            words.support_booking_status_on_missing(),
        );
        let cost = amount_or_nothing(
            found,
            words,
            ("cost", words.support_booking_cost_label()),
            &self.cost,
            MOST,
        );
        let payer = line(
            found,
            ("payer", words.support_booking_payer_label()),
            &self.payer,
        );
        let cancel_cost = self.check_cancel_cost(found, words, status);
        let settled = self.check_settled(found, words, today);
        let note = check::text_or_none(
            found,
            words,
            ("note", words.support_booking_note_label()),
            &self.note,
        );
        match (kind, representative, status, status_on, settled) {
            (Some(kind), Some(representative), Some(status), Some(status_on), Some(settled))
                if problems.is_empty() =>
            {
                Ok(SupportBookingFacts {
                    kind,
                    representative,
                    name,
                    agency,
                    registration,
                    contact,
                    status,
                    status_on,
                    cost,
                    payer,
                    cancel_cost,
                    settled,
                    note,
                })
            }
            _ => Err(problems),
        }
    }

    /// The day as typed.
    pub fn status_on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.since_day, &self.since_month, &self.since_year)
    }

    /// The day of payment as typed.
    pub fn paid_on(&self) -> DayDraft<'_> {
        DayDraft::new(&self.paid_day, &self.paid_month, &self.paid_year)
    }
}

impl From<&SupportBookingFacts> for SupportBookingDraft {
    fn from(facts: &SupportBookingFacts) -> Self {
        let [since_day, since_month, since_year] = crate::day::typed(Some(facts.status_on));
        let (paid_on, paid) = facts.settled.payment().unzip();
        let [paid_day, paid_month, paid_year] = crate::day::typed(paid_on);
        let sum = |pence: Option<Pence>| pence.map(|it| it.typed()).unwrap_or_default();
        Self {
            kind: facts.kind.code().into(),
            representative: facts
                .representative
                .map_or(EVERYBODY.into(), |id| id.to_string()),
            name: facts.name.clone(),
            agency: facts.agency.clone(),
            registration: facts.registration.clone(),
            contact: facts.contact.clone(),
            status: facts.status.code().into(),
            since_day,
            since_month,
            since_year,
            cost: sum(facts.cost),
            payer: facts.payer.clone(),
            cancel_cost: sum(facts.cancel_cost),
            settled: facts.settled.how().code().into(),
            paid_day,
            paid_month,
            paid_year,
            paid_cost: sum(paid),
            note: facts.note.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alongside_locales::Language;

    const WORDS: Words = Words::new(Language::English);

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, 8).unwrap()
    }

    #[test]
    fn a_booking_says_what_for_whom_and_how_it_stands() {
        let fields = |draft: SupportBookingDraft| -> Vec<String> {
            let problems = draft.check(WORDS, today()).unwrap_err();
            problems.iter().map(|it| it.field.to_string()).collect()
        };
        assert_eq!(
            fields(SupportBookingDraft::default()),
            ["kind", "representative", "status", "since-day", "settled"]
        );
        let draft = SupportBookingDraft {
            kind: "bsl-interpreter".into(),
            representative: EVERYBODY.into(),
            cost: "165".into(),
            ..SupportBookingDraft::requested(today())
        };
        let facts = draft.check(WORDS, today()).unwrap();
        assert_eq!(facts.cost, Some(Pence::new(16_500)));
        assert_eq!(facts.status_on, today());
        let nameless = SupportBookingDraft {
            status: "confirmed".into(),
            ..draft.clone()
        };
        assert_eq!(fields(nameless), ["name"]);
        let tomorrow = SupportBookingDraft {
            since_day: "9".into(),
            cost: "12,5".into(),
            ..draft
        };
        assert_eq!(fields(tomorrow), ["since-day", "cost"]);
    }
}
