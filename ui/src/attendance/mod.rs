//! Attendance: everybody of a meeting in one form.

pub(crate) mod columns;

use crate::{
    Reply, Route, Trouble, Visit,
    access_requirement::{Flag, flags_of_activity},
    layout::{Frame, Icon},
    meeting::{Part, address, frame, wanted},
};
use alongside_involvement::Problems;
use alongside_involvement::attendance::{Attendance, AttendanceDraft, Came, PersonDraft};
use alongside_involvement::meeting::Meeting;
use alongside_involvement::representative::RepresentativeId;
use alongside_involvement::store::{FormToken, Verb};
use alongside_locales::Words;
use askama::Template;
use serde::Deserialize;

/// The addresses of attendance.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/meetings/{meeting}/attendance", show),
    Route::post("/meetings/{meeting}/attendance", save),
];

#[derive(Template)]
#[template(path = "attendance/show.html")]
struct AttendancePage {
    frame: Frame,
    action: String,
    people_address: String,
    token: FormToken,
    /// What stood in the store when the form was shown.
    seen: String,
    hint: String,
    answers: Vec<(&'static str, &'static str)>,
    rows: Vec<Row>,
}

/// One person on the page.
struct Row {
    name: String,
    draft: PersonDraft,
    came_wrong: Option<String>,
    boxes: Vec<Entry>,
    flag: Option<Flag>,
}

/// One box beside a person's answer.
struct Entry {
    id: String,
    label: &'static str,
    value: String,
    wrong: Option<String>,
    numeric: bool,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let meeting = wanted(visit)?;
    let kept = Kept::of(visit, &meeting)?;
    let draft = visit.kept_draft().unwrap_or_else(|| kept.draft());
    page(visit, &meeting, &kept, &draft, Problems::default())
}

fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    #[derive(Deserialize)]
    struct Seen {
        seen: String,
    }
    let (words, today) = (visit.words, visit.today());
    let meeting = wanted(visit)?;
    let kept = Kept::of(visit, &meeting)?;
    let draft: AttendanceDraft = visit.form()?;
    let facts = match draft.check(words, &meeting.facts, &kept.people, today) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, &meeting, &kept, &draft, problems),
    };
    if visit.form::<Seen>()?.seen != kept.seen() && visit.is_new_token()? {
        let problems = meanwhile(words, &draft, &kept.draft());
        return page(visit, &meeting, &kept, &draft, problems);
    }
    visit.change(Verb::Save, |change| {
        for (person, facts) in &facts {
            let before = kept.before(*person);
            Attendance::keep(change, meeting.id, *person, before, facts.as_ref())?;
        }
        change.about(meeting.id.subject());
        Ok(())
    })?;
    visit.done(
        words.attendance_done(&meeting.facts.title),
        address(meeting.id),
    )
}

/// Everybody, and what is kept of them.
struct Kept {
    people: Vec<(RepresentativeId, String)>,
    attendance: Vec<Attendance>,
}

impl Kept {
    fn of(visit: &mut Visit<'_>, meeting: &Meeting) -> Result<Kept, Trouble> {
        let store = visit.store()?;
        Ok(Kept {
            people: meeting.people(store)?,
            attendance: Attendance::of_meeting(store, meeting.id)?,
        })
    }

    fn before(&self, person: RepresentativeId) -> Option<&Attendance> {
        self.attendance
            .iter()
            .find(|it| it.representative == person)
    }

    fn draft(&self) -> AttendanceDraft {
        let people = self.people.iter();
        AttendanceDraft {
            people: people
                .map(|(id, _)| PersonDraft::of(*id, self.before(*id)))
                .collect(),
        }
    }

    /// How many rows there are and how often they were saved: another number, and somebody has saved meanwhile.
    fn seen(&self) -> String {
        let versions: i64 = self.attendance.iter().map(|it| it.version).sum();
        format!("{}-{versions}", self.attendance.len())
    }
}

/// What somebody else saved meanwhile, at the answer of each person of whom it differs.
fn meanwhile(words: Words, typed: &AttendanceDraft, kept: &AttendanceDraft) -> Problems {
    let mut problems = Problems::one("", words.problem_changed_meanwhile());
    for saved in &kept.people {
        if !typed.people.contains(saved) {
            let came = Came::from_code(&saved.came).map(|it| it.name(words));
            let mut said = vec![came.unwrap_or(words.attendance_not_known()).to_string()];
            for typed in [
                &saved.preparation,
                &saved.minutes,
                &saved.travel,
                &saved.left,
            ] {
                if !typed.is_empty() {
                    said.push(typed.clone());
                }
            }
            problems.add(
                format!("came-{}", saved.person),
                words.problem_somebody_saved(&said.join(", ")),
            );
        }
    }
    problems
}

fn page(
    visit: &mut Visit<'_>,
    meeting: &Meeting,
    kept: &Kept,
    draft: &AttendanceDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let status = if problems.is_empty() { 200 } else { 422 };
    let mut flags = flags_of_activity(visit, meeting.activity)?;
    let rows = kept.people.iter().map(|(id, name)| {
        let person = id.to_string();
        let typed = draft.people.iter().find(|it| it.person == person);
        let typed = typed.cloned().unwrap_or_else(|| PersonDraft::of(*id, None));
        Row {
            flag: flags.remove(id),
            ..row(words, name, typed, &problems)
        }
    });
    let answers = std::iter::once(("", words.attendance_not_known()));
    let length = words.hours(meeting.facts.time.minutes());
    let page = AttendancePage {
        rows: rows.collect::<Vec<Row>>(),
        answers: answers
            .chain(Came::ALL.iter().map(|it| (it.code(), it.name(words))))
            .collect(),
        hint: words.attendance_hint(&length),
        action: format!("{}/attendance", address(meeting.id)),
        people_address: format!("{}/people", crate::activity::address(meeting.activity)),
        token: visit.new_token(),
        seen: kept.seen(),
        frame: frame(visit, meeting, Part::Attendance)?.problems(problems),
    };
    Ok(Reply::page_with(status, page.render()?))
}

fn row(words: Words, name: &str, draft: PersonDraft, problems: &Problems) -> Row {
    let about = |id: &str| problems.about(id).map(str::to_string);
    let person = &draft.person;
    let labels = [
        (
            "preparation",
            words.attendance_preparation_label(),
            &draft.preparation,
        ),
        ("minutes", words.attendance_minutes_label(), &draft.minutes),
        ("travel", words.attendance_travel_label(), &draft.travel),
        ("left", words.attendance_left_label(), &draft.left),
    ];
    let boxes = labels.into_iter().map(|(kind, label, value)| {
        let id = format!("{kind}-{person}");
        Entry {
            wrong: about(&id),
            numeric: kind != "left",
            value: value.clone(),
            label,
            id,
        }
    });
    Row {
        boxes: boxes.collect(),
        came_wrong: about(&format!("came-{person}")),
        name: name.to_string(),
        draft,
        flag: None,
    }
}
