//! The papers of the board of 21 January 2027, as they stand on 8 January: three are final and on their way in each person's format,
//! the budget is late.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Diary, people::People};
use crate::{
    agenda::{AgendaItem, AgendaItemId},
    meeting::{Meeting, MeetingId},
    meeting_paper::{MeetingPaper, MeetingPaperFacts, MeetingPaperId, Source},
    pack_item::{Agreement, Answer, PackItem, PaperSent},
    rendition::{Rendition, RenditionFacts},
    representative::{Delivery, PaperFormat, Representative},
    statement::Statement,
    store::{StoreError, Verb},
};

/// Adds the four papers, what was sent of them, and what was ordered.
pub(super) fn add(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    meeting: MeetingId,
) -> Result<(), StoreError> {
    let mut ready = Vec::new();
    for (title, whose, source, text) in [
        (
            words.sample_paper_agenda(),
            "Helen Marsh",
            Source::Agenda,
            "",
        ),
        (
            words.sample_paper_notes(),
            "Tunde Bakare",
            Source::Minutes,
            "",
        ),
        (
            words.sample_paper_report(),
            "Derek Oyelaran",
            Source::Written,
            words.sample_paper_report_says(),
        ),
    ] {
        let paper = write(diary, meeting, (title, whose), (source, None), text)?;
        diary.write(Verb::Save, |change| {
            MeetingPaper::set_final(change, paper, 1, Some(day(2026, 12, 22)))
        })?;
        ready.push(paper);
    }
    let items = AgendaItem::of_meeting(&diary.office.store, meeting)?;
    let finance = items
        .iter()
        .find(|it| it.facts.title == words.sample_item_finance());
    let budget = write(
        diary,
        meeting,
        (words.sample_paper_budget(), "Ruth Ellison"),
        (Source::Written, finance.map(|it| it.id)),
        "",
    )?;
    for paper in ready {
        sent(diary, people, paper)?;
        order(diary, words, paper, PaperFormat::BslVideo, day(2027, 1, 13))?;
        order(diary, words, paper, PaperFormat::Audio, day(2027, 1, 11))?;
    }
    // Rosie was asked with Kim, and Gareth does not want figures.
    let rosie = PackItem::of(&diary.office.store, budget, people.rosie)?;
    let agreement = Agreement {
        answer: Answer::Yes,
        on: day(2027, 1, 6),
        how: words.sample_paper_agreed_how().into(),
    };
    diary.write(Verb::Save, |change| rosie.agree(change, &agreement))?;
    let gareth = PackItem::of(&diary.office.store, budget, people.gareth)?;
    diary.write(Verb::Save, |change| gareth.set_wanted(change, false))?;
    december(diary, words, people, meeting)
}

/// The agenda of the meeting before: all had it in time but Priya, whose recording came late.
fn december(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    january: MeetingId,
) -> Result<(), StoreError> {
    let store = &diary.office.store;
    let Some(december) = Meeting::find(store, january)?.before(store)? else {
        return Ok(());
    };
    let paper = write(
        diary,
        december.id,
        (words.sample_paper_december(), "Helen Marsh"),
        (Source::Agenda, None),
        "",
    )?;
    diary.write(Verb::Save, |change| {
        MeetingPaper::set_final(change, paper, 1, Some(day(2026, 11, 11)))
    })?;
    for person in people.all() {
        let kept = Representative::find(store, person)?;
        let Some(asked) = kept.format else {
            continue;
        };
        let late = person == people.priya;
        let line = PaperSent {
            paper,
            representative: person,
            number: 1,
            format: asked.format,
            delivery: asked.delivery,
            to: String::new(),
            on: if late {
                day(2026, 12, 4)
            } else {
                day(2026, 11, 18)
            },
        };
        diary.write(Verb::HandOver, |change| line.log(change))?;
    }
    Ok(())
}

/// A paper whose words stand one idea on each line.
fn write(
    diary: &Diary<'_>,
    meeting: MeetingId,
    (title, whose): (&str, &str),
    (source, item): (Source, Option<AgendaItemId>),
    text: &str,
) -> Result<MeetingPaperId, StoreError> {
    let statements = text
        .lines()
        .zip(["taxi", "text-message", "phone-call"])
        .map(|(words, picture)| Statement {
            words: words.to_string(),
            picture: Some(picture.to_string()),
            heading: String::new(),
            hard_word: None,
        });
    let facts = MeetingPaperFacts {
        title: title.into(),
        whose: whose.into(),
        source,
        item,
        statements: statements.collect(),
        changed: String::new(),
    };
    diary.write(Verb::Add, |change| {
        MeetingPaper::add(change, meeting, &facts)
    })
}

/// Rosie's papers went on 5 January and arrived a day later.
fn sent(diary: &Diary<'_>, people: &People, paper: MeetingPaperId) -> Result<(), StoreError> {
    let line = PaperSent {
        paper,
        representative: people.rosie,
        number: 1,
        format: PaperFormat::EasyRead,
        delivery: Delivery::Post,
        to: "14 Weir Street, Marlbrook".into(),
        on: day(2027, 1, 5),
    };
    diary.write(Verb::HandOver, |change| line.log(change))?;
    let item = PackItem::of(&diary.office.store, paper, people.rosie)?;
    diary.write(Verb::Save, |change| {
        item.receive(change, 1, day(2027, 1, 6))
    })
}

/// A format that a studio makes.
fn order(
    diary: &Diary<'_>,
    words: Words,
    paper: MeetingPaperId,
    format: PaperFormat,
    due: NaiveDate,
) -> Result<(), StoreError> {
    let rendition = Rendition::of(&diary.office.store, paper, 1, format)?;
    let facts = RenditionFacts {
        supplier: words.sample_paper_studio().into(),
        asked_on: Some(day(2026, 12, 22)),
        due: Some(due),
        ..RenditionFacts::default()
    };
    diary.write(Verb::Save, |change| rendition.keep(change, &facts))
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}
