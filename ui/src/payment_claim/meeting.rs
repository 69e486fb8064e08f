//! The claims of a meeting: those there are, and drafts for everybody who came, in one step.

use super::list::{Line, in_words};
use crate::{
    Reply, Trouble, Visit,
    components::{Field, Options, Select},
    layout::{Frame, Icon, Link, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::certificate::initials;
use alongside_involvement::meeting::{Meeting, MeetingId};
use alongside_involvement::payment_claim::{
    NotBegun, Notice, PaymentClaim, from_attendance, not_asked, owed, rates_to_choose,
};
use alongside_involvement::policy::Policy;
use alongside_involvement::rate::{RateId, RateUnit};
use alongside_involvement::store::{FormToken, StoreError, Verb};
use alongside_involvement::working_day::Calendar;
use alongside_locales::Words;
use askama::Template;
use serde::{Deserialize, Serialize};

#[derive(Template)]
#[template(path = "payment_claim/meeting.html")]
struct MeetingPage {
    frame: Frame,
    address: String,
    token: FormToken,
    lines: Vec<Line>,
    /// How long before its day it was cancelled and what the policy says to that; empty where it takes place.
    notice: Vec<String>,
    /// Who is owed how much because it was cancelled.
    owed: Vec<String>,
    /// Whom nobody has asked what they choose to be paid.
    not_asked: Vec<Link>,
    can_begin: bool,
    save: &'static str,
    fields: Vec<Field>,
}

/// Which rates were chosen, where there are several for one unit.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
struct Draft {
    rate_half_day: String,
    rate_day: String,
    rate_hour: String,
}

impl Draft {
    /// The field for a unit, and what was chosen in it.
    fn of(&self, unit: RateUnit) -> (&'static str, &str) {
        match unit {
            RateUnit::Hour => ("rate-hour", &self.rate_hour),
            RateUnit::Day => ("rate-day", &self.rate_day),
            _ => ("rate-half-day", &self.rate_half_day),
        }
    }

    fn chosen(&self) -> Vec<RateId> {
        let all = [&self.rate_half_day, &self.rate_day, &self.rate_hour];
        all.iter().filter_map(|id| id.parse().ok()).collect()
    }
}

/// Why a change was given up: for what the store says, or for what the meeting lacks.
enum Stopped {
    Store(StoreError),
    NotBegun(NotBegun),
}

impl From<StoreError> for Stopped {
    fn from(error: StoreError) -> Stopped {
        Stopped::Store(error)
    }
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    page(visit, &draft, Problems::default())
}

pub(super) fn begin(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let id: MeetingId = visit.id("meeting")?;
    let draft: Draft = visit.form()?;
    let (actor, token, now) = (visit.actor()?, visit.token()?, visit.request.now);
    let done = visit
        .store()?
        .change(&actor, Verb::Book, Some(token), now, |change| {
            from_attendance(change, words, id, &draft.chosen())?.map_err(Stopped::NotBegun)
        });
    match done {
        Ok(_) => visit.done(
            words.payment_claim_meeting_done(),
            format!("/meetings/{id}/claims"),
        ),
        Err(Stopped::Store(error)) => Err(error.into()),
        Err(Stopped::NotBegun(why)) => {
            let (field, told) = match why {
                NotBegun::Nobody => ("", words.payment_claim_meeting_nobody().to_string()),
                NotBegun::NotAsked => ("", words.payment_claim_meeting_not_asked().to_string()),
                NotBegun::InTime => ("", words.payment_claim_meeting_in_time().to_string()),
                NotBegun::NoRate(unit) => {
                    ("", words.payment_claim_meeting_no_rate(unit.name(words)))
                }
                NotBegun::SeveralRates(unit) => (
                    draft.of(unit).0,
                    words.payment_claim_meeting_rate_missing(unit.name(words)),
                ),
            };
            page(visit, &draft, Problems::one(field, told))
        }
    }
}

/// How long the notice was, what the policy says to that, and what follows.
fn in_sentences(words: Words, notice: Notice) -> Vec<String> {
    let (wanted, percent) = (notice.wanted as usize, notice.percent as usize);
    vec![
        words.payment_claim_meeting_notice(notice.days as usize),
        words.payment_claim_meeting_policy(&words.policy_cancel(wanted, percent)),
        if notice.is_short() {
            words.payment_claim_meeting_short().to_string()
        } else {
            words.payment_claim_meeting_in_time().to_string()
        },
        words.policy_cancel_days_hint().to_string(),
    ]
}

fn page(visit: &mut Visit<'_>, draft: &Draft, problems: Problems) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let id: MeetingId = visit.id("meeting")?;
    let initials = initials(&visit.charity_name()?);
    let store = visit.store()?;
    let meeting = Meeting::find(store, id)?;
    let lines = PaymentClaim::of_meeting(store, id)?;
    let calendar = Calendar::of(store)?;
    let policy = Policy::on(store, today)?;
    let notice = Notice::of(&meeting, &calendar, &policy);
    let can_begin = notice.is_none_or(Notice::is_short);
    let owed = match notice {
        None => Vec::new(),
        Some(_) => owed(store, &meeting, &policy, &draft.chosen())?.unwrap_or_default(),
    };
    let not_asked = match can_begin {
        true => not_asked(store, &meeting)?,
        false => Vec::new(),
    };
    let fields = rates_to_choose(store, &meeting)?
        .into_iter()
        .map(|(unit, rates)| {
            let (name, chosen) = draft.of(unit);
            let options = rates.iter().fold(
                Options::new().option("", words.payment_claim_choose()),
                |options, rate| {
                    let facts = &rate.facts;
                    let (amount, days) = (facts.amount(words), facts.days(words));
                    let text = words.payment_claim_rate_option(&facts.name, &amount, &days);
                    options.option(rate.id.to_string(), text)
                },
            );
            let label = words.payment_claim_meeting_rate_label(unit.name(words));
            Field::from(Select::new(name, label, options, chosen)).with(words, &problems)
        })
        .collect();
    let status = if problems.is_empty() { 200 } else { 422 };
    let title = words.payment_claim_meeting_title(&meeting.facts.title);
    let page = MeetingPage {
        frame: Frame::new(visit, title)
            .caption(words.day(meeting.facts.time.day))
            .lede(match notice {
                None => words.payment_claim_meeting_lede(),
                Some(_) => words.payment_claim_meeting_cancelled_lede(),
            })
            .section(Section::Money)
            .back(
                format!("/meetings/{id}"),
                words.payment_claim_back_to_meeting(),
            )
            .problems(problems),
        address: format!("/meetings/{id}/claims"),
        token: visit.new_token(),
        fields,
        notice: notice.map_or(Vec::new(), |notice| in_sentences(words, notice)),
        owed: owed
            .iter()
            .map(|it| words.payment_claim_meeting_owed(&it.name, &it.pence.words(words)))
            .collect(),
        not_asked: not_asked
            .into_iter()
            .map(|(id, name)| {
                Link::new(
                    format!("/activities/{}/payments/{id}", meeting.activity),
                    name,
                )
            })
            .collect(),
        can_begin,
        save: match notice {
            None => words.payment_claim_meeting_save(),
            Some(_) => words.payment_claim_meeting_cancelled_save(),
        },
        lines: lines
            .into_iter()
            .map(|line| in_words(words, &initials, &calendar, today, line))
            .collect(),
    };
    Ok(Reply::page_with(status, page.render()?))
}
