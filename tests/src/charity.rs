//! A small charity for stories, in a folder of its own.

mod access;
mod day;
mod growth;
mod paper;

use crate::{Visitor, meeting::meet};
use alongside_involvement::{
    Actor, Computer,
    access_audit::{AccessAudit, AccessAuditDraft},
    access_question::AccessQuestion,
    activity::{Activity, ActivityDraft, ActivityId, Participation},
    arrangement::{
        Arrangement, ArrangementFacts, Decision, ReplyFacts, TimeDraft, TimeOffered, TimeReply,
    },
    attachment::take_in,
    certificate::{ApprovalHow, Approved, Certificate, CertificateDraft},
    charity::{Charity, CharityFacts},
    easy_check::{CheckedBy, EasyCheck},
    easy_profile::{EasyProfile, EasyProfileFacts},
    easy_words::Limits,
    interest::{Interest, InterestKind},
    jargon_word::JargonWord,
    lesson::{Lesson, LessonDraft},
    picture::{Picture, PictureFacts, Shows},
    promise::{Promise, PromiseDraft},
    representative::{Representative, RepresentativeDraft, RepresentativeId},
    role_description::{RoleDescription, RoleDescriptionDraft},
    skills_audit::{SkillsAudit, SkillsAuditFacts, SkillsNeed, SkillsPerson, SkillsPersonFacts},
    staff::{Staff, StaffFacts, StaffId},
    statement::{HardWord, StatementDraft, Statements},
    store::{Change, KeyCost, Place, StoreError, Verb},
    support_offer::{OfferAnswer, SupportKind, SupportOffer, SupportOfferFacts},
};
use alongside_locales::{Language, Words};
use alongside_ui::Chosen;
use chrono::{DateTime, FixedOffset};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A drawing of the charity's own.
const MEETING_ROOM: &[u8] =
    b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M1 1h7v7z'/></svg>";

/// Friday 8 January 2027, nine in the morning.
pub const MORNING: &str = "2027-01-08T09:00:00+00:00";
/// Helen Marsh's passphrase.
pub const PASSPHRASE: &str = "three quiet buses";

/// Helen Marsh of Marlbrook Voices, signed in and at Home.
pub fn sample() -> Visitor {
    let now = DateTime::parse_from_rfc3339(MORNING).expect("a time");
    let folder = folder();
    let mut computer = Computer::open(folder.join("settings"), now)
        .expect("a folder")
        .with_cost(CHEAP);
    let place = Place::new(folder.join("Marlbrook Voices.alongside"));
    let started = computer
        .start(
            place,
            &staff("Helen Marsh", "Involvement lead"),
            PASSPHRASE,
            now,
        )
        .expect("a store");
    fill(&computer, &Actor::Staff(started.staff), now).expect("a charity");
    let mut visitor = Visitor::at(computer, MORNING);
    visitor.session.who = Some(started.staff);
    visitor.visit("/");
    visitor
}

/// The same with papers for a meeting to come, so that every page of theirs is reached.
pub fn sample_with_papers() -> Visitor {
    let visitor = sample();
    let office = visitor.computer.office.as_ref().expect("an open office");
    let helen = Actor::Staff(visitor.session.who.expect("Helen"));
    paper::add(&office.store, &helen, visitor.now).expect("papers");
    visitor
}

/// The same, with a set of pictures that was read and waits to be added.
pub fn sample_with_everything() -> Visitor {
    let set = folder().join("Buses");
    fs::create_dir_all(&set).expect("a folder");
    let drawing =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>";
    for (name, contents) in [("red bus.svg", drawing), ("notes.txt", "Dear Helen")] {
        fs::write(set.join(name), contents).expect("a file");
    }
    let mut helen = sample_with_papers();
    choose_picture_set(&mut helen, &set).is_at("One picture can be added");
    helen
}

/// Chooses a folder as a set of pictures in which nobody can be recognised.
pub fn choose_picture_set<'v>(visitor: &'v mut Visitor, folder: &Path) -> &'v mut Visitor {
    visitor
        .visit("/pictures/set")
        .choose("Where is the set?", "In a folder")
        .choose(
            "Could somebody recognise people in these pictures?",
            "No, or drawn people only",
        )
        .will_choose(Chosen {
            path: folder.to_path_buf(),
            bytes: None,
        })
        .press("Choose the set")
}

/// The sample charity as the program ships it, with Helen Marsh signed in and at Home.
pub fn marlbrook() -> Visitor {
    let now = DateTime::parse_from_rfc3339(MORNING).expect("a time");
    let mut computer = Computer::open(folder().join("settings"), now)
        .expect("a folder")
        .with_cost(CHEAP);
    let helen = computer.open_sample(now).expect("the sample charity");
    let mut visitor = Visitor::at(computer, MORNING);
    visitor.session.who = Some(helen);
    visitor.visit("/");
    visitor
}

/// Helen at the papers of the board of 21 January 2027, in the sample charity on Friday 8 January.
pub fn january_papers() -> Visitor {
    let mut helen = marlbrook();
    helen
        .visit("/meetings")
        .follow("January meeting of the board")
        .follow("Papers");
    helen
}

/// A passphrase that is tried in no time: hundreds of stories sign in.
pub const CHEAP: KeyCost = KeyCost {
    memory: 8,
    passes: 1,
    lanes: 1,
};

/// A new folder below the build's own, that nobody else uses.
pub fn folder() -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let folder =
        crate::judge::root().join(format!("target/stories/{}-{number}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder below target");
    folder
}

fn fill(computer: &Computer, helen: &Actor, now: DateTime<FixedOffset>) -> Result<(), StoreError> {
    let words = Words::new(Language::English);
    let store = &computer.office.as_ref().expect("an open office").store;
    let Actor::Staff(contact) = *helen else {
        return Ok(());
    };
    let done = store.change(helen, Verb::SetUp, None, now, |change| {
        Charity::add(change, &charity(contact))?;
        let deputy = Staff::add(change, &staff("Tunde Bakare", "Involvement officer"))?;
        let mut people = Vec::new();
        for name in [
            "Rosie Tattersall",
            "Gareth Pugh",
            "Amina Yusuf",
            "Joan Whitlock",
            "Derek Oyelaran",
            "Priya Nair",
        ] {
            let draft = RepresentativeDraft {
                name: name.into(),
                status: "active".into(),
                ..Default::default()
            };
            people.push(Representative::add(
                change,
                &draft.check(words, None).expect("a representative"),
            )?);
        }
        access::ask(change, &people)?;
        for (title, kind, people) in [
            ("Partnership Board", "board", &people[..]),
            ("Dial-a-Ride survey", "survey", &people[1..4]),
        ] {
            let draft = ActivityDraft {
                title: title.into(),
                kind: kind.into(),
                level: "co-produce".into(),
                purpose: "Decide together how the transport service is run".into(),
                contact: contact.to_string(),
                deputy: deputy.to_string(),
                ..Default::default()
            };
            let activity = Activity::add(change, &draft.check(words).expect("an activity"))?;
            describe_roles(change, activity, words, now)?;
            if kind == "board" {
                look_at_the_room(change, activity, words, now)?;
                ask_what_people_bring(change, activity, people[0], now.date_naive())?;
                growth::keep(change, activity, people[0], contact)?;
            }
            promise(change, words, activity, now)?;
            for person in people {
                Participation::begin(change, activity, *person, now.date_naive())?;
            }
            arrange(change, words, activity, people[0], title, now)?;
            meet(change, words, activity, people[0], title)?;
            if kind == "board" {
                crate::agreed::agree(change, words, activity, people[0], now.date_naive())?;
            }
        }
        let picture = take_in(MEETING_ROOM).expect("a drawing");
        let facts = PictureFacts {
            shows: Shows::Nobody,
            ..PictureFacts::unknown("Our meeting room.svg")
        };
        Picture::add(change, &picture, &facts)?;
        own_words_and_limits(change, words)?;
        crate::money::charge(change, words, now)?;
        crate::money::claim(change, words, people[4], now)?;
        Interest::declare(change, deputy, people[4], InterestKind::Family)?;
        day::keep(change)?;
        for (person, approved) in [(people[0], false), (people[1], true)] {
            certify(change, words, person, contact, approved)?;
        }
        Ok::<_, StoreError>(people[4])
    })?;
    let derek = done.value().expect("Derek");
    // Nobody wrote these claims, so Helen may approve them.
    let done = store.change(&Actor::Alongside, Verb::SetUp, None, now, |change| {
        crate::money::set_aside(change, now)?;
        crate::money::visits(change, derek, now)
    })?;
    let claims = done.value().expect("two claims");
    store.change(helen, Verb::Book, None, now, |change| {
        crate::money::approve(change, claims, now)
    })?;
    Ok(())
}

/// A promise of each activity and what was tried in it.
fn promise(
    change: &Change<'_>,
    words: Words,
    activity: ActivityId,
    now: DateTime<FixedOffset>,
) -> Result<(), StoreError> {
    let title = Activity::find(change, activity)?.facts.title;
    let draft = PromiseDraft {
        promised: format!("Answer every question of the {title}"),
        person: "Sam Ellis, director".into(),
        department: "Director’s office".into(),
        due_day: "26".into(),
        due_month: "2".into(),
        due_year: "2027".into(),
        activity: activity.to_string(),
        ..Default::default()
    };
    Promise::add(change, &draft.check(words).expect("a promise"))?;
    let draft = LessonDraft {
        activity: activity.to_string(),
        tried: format!("A quiet hour before the {title}"),
        on_day: "10".into(),
        on_month: "12".into(),
        on_year: "2026".into(),
        happened: "Four people came early".into(),
        learned: "They asked more questions".into(),
        again: "yes".into(),
        writer: "Helen Marsh".into(),
        shared_day: "17".into(),
        shared_month: "12".into(),
        shared_year: "2026".into(),
    };
    let facts = draft.check(words, now.date_naive()).expect("a lesson");
    Lesson::add(change, &facts)?;
    Ok(())
}

/// A meeting with two times that suit somebody and one that nobody has said yes to; the first is confirmed.
fn arrange(
    change: &Change<'_>,
    words: Words,
    activity: ActivityId,
    person: RepresentativeId,
    title: &str,
    now: DateTime<FixedOffset>,
) -> Result<(), StoreError> {
    let facts = ArrangementFacts {
        title: format!("January meeting, {title}"),
        bring: String::new(),
        offered_on: now.date_naive().pred_opt(),
    };
    let id = Arrangement::add(change, activity, &facts)?;
    for (day, place) in [("21", "Town hall"), ("22", "Library"), ("23", "Online")] {
        let draft = TimeDraft {
            on_day: day.into(),
            on_month: "1".into(),
            on_year: "2027".into(),
            start: "10:30".into(),
            finish: "12:30".into(),
            place: place.into(),
            ..Default::default()
        };
        TimeOffered::add(change, id, &draft.check(words).expect("a time"))?;
    }
    let facts = ReplyFacts {
        suits: vec![1, 2],
        said: String::new(),
        said_on: now.date_naive(),
    };
    TimeReply::keep(change, id, person, None, &facts)?;
    let decision = Decision {
        number: 1,
        why: "It suits most of us".into(),
        confirmed_on: now.date_naive(),
    };
    Arrangement::decide(change, id, 1, &decision)
}

/// A chair, in force, and a member, still a draft.
fn describe_roles(
    change: &Change<'_>,
    activity: ActivityId,
    words: Words,
    now: DateTime<FixedOffset>,
) -> Result<(), StoreError> {
    for (heading, in_force) in [("Chair", true), ("Member", false)] {
        let draft = RoleDescriptionDraft {
            heading: heading.into(),
            statements: Statements(vec![StatementDraft {
                words: "You say what you think.".into(),
                picture: "representative".into(),
                ..StatementDraft::default()
            }]),
            ..Default::default()
        };
        let facts = draft.check(words).expect("a role description");
        let id = RoleDescription::add(change, activity, &facts)?;
        if in_force {
            let role = RoleDescription::find(change, id)?;
            role.put_in_force(change, 1, now.date_naive())?;
            let by = CheckedBy::Rules { profile: None };
            let (said, day) = (role.facts.said(), now.date_naive());
            EasyCheck::add(change, id, &said, words.language(), day, &by)?;
        }
    }
    Ok(())
}

/// A hard word of the charity's own, and limits that are not in use.
fn own_words_and_limits(change: &Change<'_>, words: Words) -> Result<(), StoreError> {
    JargonWord::add(
        change,
        &HardWord {
            word: "link worker".into(),
            meaning: "a person who helps you find things to do".into(),
        },
    )?;
    let strict = EasyProfileFacts {
        name: "Our reading group’s".into(),
        limits: Limits {
            sentence_advice: 8,
            sentence_most: 10,
            ..EasyProfileFacts::own(words).limits
        },
    };
    EasyProfile::add(change, &strict)?;
    Ok(())
}

/// An audit of the town hall that has begun, one of an online platform that is archived, and a question that is asked no more.
fn look_at_the_room(
    change: &Change<'_>,
    activity: ActivityId,
    words: Words,
    now: DateTime<FixedOffset>,
) -> Result<(), StoreError> {
    for name in ["Town hall", "Video meetings"] {
        let mut draft = AccessAuditDraft::on(now.date_naive());
        draft.name = name.into();
        if name == "Video meetings" {
            draft.kind = "online".into();
        }
        let facts = draft.check(words, now.date_naive()).expect("an audit");
        let audit = AccessAudit::add(change, activity, &facts)?;
        if name == "Video meetings" {
            change.archive(audit, 1)?;
        }
    }
    let questions = AccessQuestion::list(change, false)?;
    let last = questions.last().expect("a question");
    change.archive(last.id, last.version)
}

/// What a member needs, what one person brings, and what they were offered.
fn ask_what_people_bring(
    change: &Change<'_>,
    activity: ActivityId,
    person: RepresentativeId,
    today: chrono::NaiveDate,
) -> Result<(), StoreError> {
    let need = SkillsNeed {
        words: "Read the papers".into(),
        provide: "Somebody reads them with you".into(),
    };
    let facts = SkillsAuditFacts {
        role: "Member of the board".into(),
        needs: vec![need],
    };
    let audit = SkillsAudit::add(change, activity, &facts)?;
    let said = SkillsPersonFacts {
        brings: "I ask what others want to ask".into(),
        would_like: "To chair a meeting".into(),
        said_on: today,
    };
    SkillsPerson::add(change, audit, person, &said)?;
    let offer = SupportOfferFacts {
        representative: person,
        kind: SupportKind::Mentoring,
        what: "A mentor for chairing".into(),
        mentor: String::new(),
        offered_on: today,
        answer: OfferAnswer::Waiting,
        answered_on: None,
    };
    SupportOffer::add(change, activity, &offer)?;
    Ok(())
}

fn charity(contact: StaffId) -> CharityFacts {
    CharityFacts {
        name: "Marlbrook Voices".into(),
        contact: Some(contact),
        ..CharityFacts::default()
    }
}

/// A certificate that waits for approval, or for its number.
fn certify(
    change: &Change<'_>,
    words: Words,
    person: RepresentativeId,
    contact: StaffId,
    approved: bool,
) -> Result<(), StoreError> {
    let draft = CertificateDraft {
        representative: person.to_string(),
        language: words.language().code().into(),
        name: Representative::find(change, person)?.facts.name,
        did: "took part in the Partnership Board".into(),
        from_day: "1".into(),
        from_month: "4".into(),
        from_year: "2026".into(),
        until_day: "8".into(),
        until_month: "1".into(),
        until_year: "2027".into(),
        group_signatory: "Amina Yusuf".into(),
        charity_signatory: "Helen Marsh".into(),
        contact: contact.to_string(),
        ..Default::default()
    };
    let facts = draft.check(words, "").expect("a certificate");
    let id = Certificate::add(change, &facts)?;
    if approved {
        let on = facts.until;
        let how = ApprovalHow::Phone;
        Certificate::approve(change, id, 1, Approved { on, how })?;
    }
    Ok(())
}

fn staff(name: &str, job_title: &str) -> StaffFacts {
    StaffFacts {
        name: name.into(),
        job_title: job_title.into(),
        email: String::new(),
        phone: "01632 960 118".into(),
    }
}
