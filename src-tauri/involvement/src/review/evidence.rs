//! What the records show under each heading: sentences, each with the page it was found on. Nothing here is added up to a mark.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::Heading;
use crate::{
    access_audit::AccessAudit,
    activity::Activity,
    agenda::{AgendaItem, ItemFacts, Share, share},
    certificate::Certificate,
    impact::{Clock, Held, Impact, Punctual},
    input::{InputKind, SheetFacts},
    meeting::Meeting,
    payment_claim::{DaysToPay, days_to_pay},
    plan::Decision,
    power_check::{LEAST, Point, PowerCheck, Told, Whose, told},
    promise::Standing,
    store::{Read, StoreError},
};

/// One sentence, and where it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceLine {
    /// The sentence.
    pub says: String,
    /// The address of the page that shows it.
    pub address: String,
}

/// What the records of an activity show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    impact: Impact,
    activity: Activity,
    decided: usize,
    open_access: Option<bool>,
    /// How many of how many representatives said yes to each point after the last meeting that may be shown.
    checks: Vec<(Point, usize, usize)>,
    certificates: usize,
    /// How much of the agendas was of representatives; nothing where no meeting had one.
    share: Share,
    /// How long everybody waited for their money, in all activities: of one alone, it could be one person's.
    paid: Option<DaysToPay>,
    /// Whether it leaves the charity: then no number under five does.
    in_report: bool,
}

impl Evidence {
    /// Looks an activity up, from its first day to today.
    pub fn gather(
        store: &impl Read,
        activity: Activity,
        today: NaiveDate,
    ) -> Result<Evidence, StoreError> {
        let from = activity.facts.start.unwrap_or(NaiveDate::MIN);
        let paid = days_to_pay(store, from, today)?;
        let clock = Clock::of(store, today)?;
        let held = Held::of(store, activity, (from, today), &clock)?;
        Self::between(store, held, (from, today), &clock, paid)
    }

    /// Looks an activity up between two days, both included, as things stand today; `paid` is how long everybody waited for their money.
    pub(crate) fn between(
        store: &impl Read,
        held: Held,
        (from, until): (NaiveDate, NaiveDate),
        clock: &Clock,
        paid: Option<DaysToPay>,
    ) -> Result<Evidence, StoreError> {
        let id = held.activity.id;
        let facts = SheetFacts {
            from,
            until,
            activity: Some(id),
        };
        let access = AccessAudit::gate(store, id)?;
        let tallies = PowerCheck::of_activity(store, id, until)?;
        let shown = tallies
            .iter()
            .filter(|tally| tally.day >= from)
            .map(|tally| tally.shown.clone())
            .find(|shown| !shown.groups.is_empty());
        let checks = shown
            .and_then(|shown| {
                let group = shown
                    .groups
                    .into_iter()
                    .find(|(whose, _)| *whose != Whose::Staff);
                group.map(|(_, tally)| {
                    let answers = Point::ALL.iter();
                    answers
                        .filter_map(|point| {
                            tally.point(*point).map(|(yes, said)| (*point, yes, said))
                        })
                        .collect()
                })
            })
            .unwrap_or_default();
        Ok(Evidence {
            impact: Impact::of(store, facts, std::slice::from_ref(&held), clock)?,
            decided: Decision::of(store, id)?.len(),
            open_access: (access.audits > 0).then(|| access.is_complete()),
            checks,
            certificates: Certificate::of_activity(store, id)?.len(),
            share: share_of(store, &held.meetings)?,
            paid,
            in_report: false,
            activity: held.activity,
        })
    }

    /// The same for a report, which others read as well.
    pub(crate) fn in_report(self) -> Evidence {
        Evidence {
            in_report: true,
            ..self
        }
    }

    /// What it shows under a heading. Where the records show nothing, nothing is said: that is an open question.
    pub fn under(&self, words: Words, heading: Heading, today: NaiveDate) -> Vec<EvidenceLine> {
        match heading {
            Heading::Principles | Heading::Equality => self.points(
                words,
                &[Point::Listening, Point::Jargon, Point::StaffStayed],
            ),
            Heading::Purpose | Heading::Structure | Heading::Ownership => {
                let mut lines = vec![self.line("plan", words.review_shows_decided(self.decided))];
                if self.share.of > 0 {
                    let share = self.share.per_cent().to_string();
                    lines.push(self.line("meetings", words.review_shows_share(&share)));
                }
                lines.extend(self.points(words, &[Point::Agenda, Point::Items]));
                lines
            }
            Heading::Presence | Heading::Inclusion => {
                let mut lines = Vec::new();
                if self.impact.people >= LEAST {
                    lines.push(self.line("people", words.review_shows_people(self.impact.people)));
                }
                if let Some(complete) = self.open_access {
                    let says = if complete {
                        words.review_shows_access_complete()
                    } else {
                        words.review_shows_access_open()
                    };
                    lines.push(self.line("access", says.to_string()));
                }
                lines.extend(self.points(words, &[Point::Access]));
                lines
            }
            Heading::Process => {
                let mut lines = self.papers(words);
                lines.extend(self.points(words, &[Point::Papers, Point::Information]));
                lines
            }
            Heading::Impact | Heading::Feedback | Heading::Respect => self.answers(words),
            Heading::Commitment => {
                let mut lines = self.promises(words, today);
                lines.extend(self.paid(words));
                lines
            }
            Heading::Development => {
                vec![self.line("skills", words.review_shows_certificates(self.certificates))]
            }
        }
    }

    fn line(&self, part: &str, says: String) -> EvidenceLine {
        EvidenceLine {
            says,
            address: format!("/activities/{}/{part}", self.activity.id),
        }
    }

    fn points(&self, words: Words, points: &[Point]) -> Vec<EvidenceLine> {
        self.checks
            .iter()
            .filter(|(point, ..)| points.contains(point))
            .map(|(point, yes, said)| {
                let name = point.name(words);
                let told = if self.in_report {
                    told(*yes, *said)
                } else {
                    Told::Numbers
                };
                let says = match told {
                    Told::Numbers => {
                        words.review_shows_point(name, &yes.to_string(), &said.to_string())
                    }
                    Told::Most => words.review_shows_point_most(name),
                    Told::Half => words.review_shows_point_half(name),
                    Told::Few => words.review_shows_point_few(name),
                };
                self.line("power-check", says)
            })
            .collect()
    }

    /// How papers came, in words: the numbers of one activity could be had from those of others.
    fn papers(&self, words: Words) -> Vec<EvidenceLine> {
        let says = self
            .impact
            .in_time
            .all
            .map(|papers| match Punctual::of(papers) {
                Punctual::All => words.review_shows_papers_all(),
                Punctual::Most => words.review_shows_papers_most(),
                Punctual::Half => words.review_shows_papers_half(),
                Punctual::Few => words.review_shows_papers_few(),
            });
        says.map(|says| self.line("meetings", says.to_string()))
            .into_iter()
            .collect()
    }

    fn paid(&self, words: Words) -> Vec<EvidenceLine> {
        let paid = self.paid.iter().map(|it| EvidenceLine {
            says: words.review_shows_paid(&it.all.median.to_string(), &it.all.worst.to_string()),
            address: "/money".to_string(),
        });
        paid.collect()
    }

    fn answers(&self, words: Words) -> Vec<EvidenceLine> {
        let rates = self.impact.rates.iter().filter(|rate| rate.said > 0);
        rates
            .map(|rate| {
                let (answered, said) = (rate.answered.to_string(), rate.said.to_string());
                let says = match rate.kind {
                    InputKind::Challenges => words.review_shows_challenges(&answered, &said),
                    InputKind::Supports => words.review_shows_supports(&answered, &said),
                    InputKind::NewIdea => words.review_shows_ideas(&answered, &said),
                };
                self.line("inputs", says)
            })
            .collect()
    }

    fn promises(&self, words: Words, today: NaiveDate) -> Vec<EvidenceLine> {
        if self.impact.promises.is_empty() {
            return Vec::new();
        }
        let kept = self.impact.standing(Standing::Kept, today);
        let all = self.impact.promises.len().to_string();
        vec![self.line(
            "promises",
            words.review_shows_promises(&kept.to_string(), &all),
        )]
    }
}

/// The share of representatives in the agendas of some meetings.
fn share_of(store: &impl Read, meetings: &[Meeting]) -> Result<Share, StoreError> {
    let mut all = Share::default();
    for meeting in meetings {
        let items: Vec<ItemFacts> = AgendaItem::of_meeting(store, meeting.id)?
            .into_iter()
            .map(|it| it.facts)
            .collect();
        let of_one = share(&items);
        all.minutes += of_one.minutes;
        all.of += of_one.of;
    }
    Ok(all)
}
