//! Papers for a meeting of the small charity: one that is final and had another version before, one whose text is late; a meeting that is
//! cancelled, a group that has paused, and a complaint.

use alongside_involvement::{
    Actor,
    activity::{Activity, ActivityId, Participation},
    easy_check::{CheckedBy, EasyCheck},
    meeting::{Cancelled, Meeting, MeetingDraft},
    meeting_paper::{MeetingPaper, MeetingPaperFacts, Source},
    privacy_request::{PrivacyRequest, PrivacyRequestFacts, RequestKind},
    representative::{Delivery, FormatPreference, PaperFormat, Representative, SaidBy},
    stage::{Gate, Move, MoveFacts, Stage},
    statement::Statement,
    store::{Change, Store, StoreError, Verb},
};
use alongside_locales::{Language, Words};
use chrono::{DateTime, FixedOffset, NaiveDate};

/// Adds a meeting on 21 January 2027 to the board, two papers, and the formats of two people.
pub(super) fn add(
    store: &Store,
    helen: &Actor,
    now: DateTime<FixedOffset>,
) -> Result<(), StoreError> {
    let words = Words::new(Language::English);
    store.change(helen, Verb::Import, None, now, |change| {
        let (activity, _) = Activity::titles(change)?
            .into_iter()
            .find(|(_, title)| title == "Partnership Board")
            .expect("the board");
        let draft = MeetingDraft {
            title: "Board in January".into(),
            on_day: "21".into(),
            on_month: "1".into(),
            on_year: "2027".into(),
            start: "10:30".into(),
            finish: "12:30".into(),
            place: "Town hall".into(),
            ..MeetingDraft::blank()
        };
        let facts = draft.check(words, now.date_naive()).expect("a meeting");
        let meeting = Meeting::add(change, activity, None, &facts)?;
        for (title, is_final) in [("Plans for spring", true), ("Money for next year", false)] {
            let facts = MeetingPaperFacts {
                title: title.into(),
                whose: "Helen Marsh".into(),
                source: Source::Written,
                item: None,
                statements: vec![Statement {
                    words: "We talk about buses.".into(),
                    picture: Some("bus".into()),
                    heading: String::new(),
                    hard_word: None,
                }],
                changed: String::new(),
            };
            let paper = MeetingPaper::add(change, meeting, &facts)?;
            if is_final {
                let on = NaiveDate::from_ymd_opt(2026, 12, 22);
                MeetingPaper::set_final(change, paper, 1, on)?;
                let first = MeetingPaper::find(change, paper)?;
                let today = now.date_naive();
                first.begin_next(change, first.version, "A new stop", today)?;
                MeetingPaper::set_final(change, paper, first.version + 1, on)?;
                // The rules are kept, and readers can be asked.
                let said = MeetingPaper::find(change, paper)?.facts.said();
                let (said, by) = (said.expect("words"), CheckedBy::Rules { profile: None });
                EasyCheck::add(change, paper, &said, Language::English, today, &by)?;
            }
        }
        // One that is cancelled, of which nobody has been told yet.
        let off = MeetingDraft {
            title: "Board in February".into(),
            on_day: "18".into(),
            on_month: "2".into(),
            ..draft.clone()
        };
        let off = off.check(words, now.date_naive()).expect("a meeting");
        let off = Meeting::add(change, activity, None, &off)?;
        let cancelled = Cancelled {
            on: now.date_naive(),
            why: "The lift is broken.".into(),
        };
        Meeting::cancel(change, off, 1, Some(&cancelled))?;
        pause(change, activity, &draft, words, now)?;
        let complaint = PrivacyRequestFacts {
            kind: RequestKind::Complaint,
            representative: None,
            who: "A neighbour".into(),
            asked: "Why do you have my number?".into(),
            received_on: now.date_naive(),
            acknowledged_on: None,
            answer: None,
        };
        PrivacyRequest::add(change, &complaint)?;
        let people = Participation::of_activity(change, activity)?;
        for (person, format, delivery) in [
            ("Rosie Tattersall", PaperFormat::EasyRead, Delivery::Post),
            ("Gareth Pugh", PaperFormat::BslVideo, Delivery::Hand),
        ] {
            let found = people.iter().find(|it| it.name == person);
            let id = found.expect("a person").representative;
            let asked = FormatPreference {
                format,
                points: None,
                paper: String::new(),
                delivery,
                copies: 1,
                language: Language::English,
                have_by: 10,
                calendar: false,
                said_by: SaidBy::Person,
                said_on: now.date_naive(),
                typeface: None,
            };
            Representative::save_format(change, id, 1, &asked)?;
        }
        Ok::<(), StoreError>(())
    })?;
    Ok(())
}

/// A group that has paused, with a meeting that was planned before.
fn pause(
    change: &Change<'_>,
    like: ActivityId,
    meeting: &MeetingDraft,
    words: Words,
    now: DateTime<FixedOffset>,
) -> Result<(), StoreError> {
    let mut facts = Activity::find(change, like)?.facts;
    facts.title = "Garden group".into();
    let id = Activity::add(change, &facts)?;
    let draft = MeetingDraft {
        title: "Garden meeting".into(),
        on_day: "25".into(),
        ..meeting.clone()
    };
    let facts = draft.check(words, now.date_naive()).expect("a meeting");
    Meeting::add(change, id, None, &facts)?;
    let activity = Activity::find(change, id)?;
    let gate = Gate::of(change, &activity)?;
    let facts = MoveFacts {
        becomes: Stage::Paused,
        why: "The garden is under water.".into(),
        what_next: "We will write to you in spring.".into(),
        decided_by: String::new(),
        told_on: None,
    };
    Move::make(
        change,
        &activity,
        activity.version,
        &gate,
        now.date_naive(),
        &facts,
    )
}
