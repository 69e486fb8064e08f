//! The power check: the part of an activity that shows how its meetings were, the sheet that somebody fills in, and the blank sheet as
//! a paper.

pub(crate) mod columns;
mod paper;

use crate::{
    Reply, Route, Trouble, Visit,
    activity::{Part, frame},
    components::{Form, Options, Radios, TextArea},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::meeting::{Meeting, MeetingId};
use alongside_involvement::power_check::{
    AnsweredHow, LEAST, MeetingTally, Point, PointAnswer, PowerCheck, PowerCheckDraft, Shown, Who,
    Whose, least_of,
};
use alongside_involvement::store::{FormToken, Verb};
use alongside_locales::Words;
use askama::Template;

/// The addresses of power checks.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/activities/{activity}/power-check", show),
    Route::get("/activities/{activity}/power-check/paper", paper::show),
    Route::post("/activities/{activity}/power-check/paper", paper::hand),
    Route::get("/meetings/{meeting}/power-check", new),
    Route::post("/meetings/{meeting}/power-check", add),
    Route::post("/meetings/{meeting}/power-check/show", show_sheets),
    Route::post("/meetings/{meeting}/power-check/take-back", take_back),
];

/// How many meetings the table has: as many as stand side by side and still read well.
const MEETINGS: usize = 4;

#[derive(Template)]
#[template(path = "power_check/activity.html")]
struct PartPage {
    frame: Frame,
    address: String,
    token: FormToken,
    /// What to try next, where something may be said.
    next: Option<&'static str>,
    /// The headings of the table, and its rows; none where nothing may be shown.
    columns: Vec<String>,
    rows: Vec<Row>,
    better: Vec<String>,
    meetings: Vec<Held>,
}

/// One point, and what was said to it meeting by meeting.
struct Row {
    name: &'static str,
    cells: Vec<String>,
}

/// One meeting that was held.
struct Held {
    title: String,
    sheets: String,
    address: String,
    /// Whether there is a sheet that is not shown yet, and can be taken back.
    waits: bool,
    /// Whether enough of them wait to be shown.
    enough: bool,
    /// How many go on waiting beside those that are shown.
    few: Option<String>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let id: ActivityId = visit.id("activity")?;
    let activity = Activity::find(visit.store()?, id)?;
    let tallies = PowerCheck::of_activity(visit.store()?, id, today)?;
    let shown: Vec<(&MeetingTally, Shown)> = tallies
        .iter()
        .map(|tally| (tally, tally.shown.clone()))
        .filter(|(_, shown)| !shown.groups.is_empty())
        .take(MEETINGS)
        .collect();
    let next = shown.first().map(|(_, newest)| match least_of(newest) {
        Some(point) => point.try_next(words),
        None => words.power_check_all_yes(),
    });
    let mut better = Vec::new();
    if let Some((newest, _)) = shown.first() {
        better = PowerCheck::better(visit.store()?, newest.meeting)?;
    }
    let (columns, rows) = table(words, &shown);
    let frame = frame(visit, id, &activity.facts, Part::PowerCheck).lede(words.power_check_lede());
    let page = PartPage {
        frame,
        address: format!("{}/power-check", crate::activity::address(id)),
        token: visit.new_token(),
        next,
        columns,
        rows,
        better,
        meetings: tallies.iter().map(|tally| held(words, tally)).collect(),
    };
    Ok(Reply::page(page.render()?))
}

/// The table over meetings, the oldest first: a column for each group that may be shown.
fn table(words: Words, shown: &[(&MeetingTally, Shown)]) -> (Vec<String>, Vec<Row>) {
    let mut columns = Vec::new();
    let mut rows: Vec<Row> = Point::ALL
        .iter()
        .map(|point| Row {
            name: point.name(words),
            cells: Vec::new(),
        })
        .collect();
    for (meeting, shown) in shown.iter().rev() {
        for (whose, tally) in &shown.groups {
            let day = words.day_short(meeting.day);
            columns.push(words.power_check_column(&day, whose_name(words, *whose)));
            for (row, point) in rows.iter_mut().zip(Point::ALL) {
                row.cells.push(match tally.point(*point) {
                    Some((yes, said)) => {
                        words.power_check_cell(&yes.to_string(), &said.to_string())
                    }
                    None => words.power_check_too_few().to_string(),
                });
            }
        }
    }
    if columns.is_empty() {
        rows.clear();
    }
    (columns, rows)
}

fn whose_name(words: Words, whose: Whose) -> &'static str {
    match whose {
        Whose::Representatives => words.power_check_whose_representatives(),
        Whose::Staff => words.power_check_whose_staff(),
        Whose::Everybody => words.power_check_whose_everybody(),
    }
}

fn held(words: Words, tally: &MeetingTally) -> Held {
    let day = words.day_short(tally.day);
    Held {
        title: words.power_check_meeting(&tally.title, &day),
        sheets: words.power_check_sheets(tally.sheets),
        address: format!("/meetings/{}/power-check", tally.meeting),
        waits: tally.waits > 0,
        enough: tally.waits >= LEAST,
        few: (1..LEAST)
            .contains(&tally.waits)
            .then(|| words.power_check_few_wait(tally.waits)),
    }
}

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = wanted(visit)?;
    let draft: PowerCheckDraft = visit.form()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, &draft, problems),
    };
    visit.change(Verb::Add, |change| {
        PowerCheck::add(change, meeting.id, &facts)
    })?;
    visit.done(words.power_check_done(), part(&meeting))
}

/// Shows what the sheets say that have come since the last time.
pub(super) fn show_sheets(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = wanted(visit)?;
    // A press that comes twice finds nothing left to show, and is answered like the first.
    if visit.is_new_token()? {
        visit.change(Verb::Book, |change| {
            PowerCheck::show(change, meeting.id).map(|_| ())
        })?;
    }
    visit.done(words.power_check_shown_done(), part(&meeting))
}

pub(super) fn take_back(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = wanted(visit)?;
    visit.change(Verb::Archive, |change| {
        PowerCheck::take_back(change, meeting.id)
    })?;
    visit.done(words.power_check_taken_back(), part(&meeting))
}

fn page(
    visit: &mut Visit<'_>,
    draft: &PowerCheckDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = wanted(visit)?;
    let back = part(&meeting);
    let day = words.day_short(meeting.facts.time.day);
    let title = words.power_check_new_title(&meeting.facts.title);
    let frame = Frame::new(visit, title)
        .kind_of_page(&day)
        .caption(day)
        .lede(words.power_check_new_lede())
        .section(Section::Activities)
        .back(&back, words.power_check_back())
        .problems(problems);
    let who = Who::ALL.iter().fold(Options::new(), |options, it| {
        options.option(it.code(), it.name(words))
    });
    let how = AnsweredHow::ALL.iter().fold(Options::new(), |options, it| {
        options.option(it.code(), it.name(words))
    });
    let mut form = Form::new(
        format!("/meetings/{}/power-check", meeting.id),
        words.power_check_save(),
    )
    .ask(Radios::new(
        "who",
        words.power_check_who_label(),
        who,
        &draft.who,
    ))
    .ask(
        Radios::new("how", words.power_check_how_label(), how, &draft.how)
            .hint(words.power_check_how_hint()),
    );
    for point in Point::ALL {
        let answers = PointAnswer::ALL.iter().fold(Options::new(), |options, it| {
            options.option(it.code(), it.name(words))
        });
        form = form.ask(Radios::new(
            point.code(),
            point.question(words),
            answers,
            draft.point(*point),
        ));
    }
    form.ask(
        TextArea::new("better", words.power_check_better_label(), &draft.better)
            .hint(words.power_check_better_hint())
            .rows(3),
    )
    .leave(back, words.page_leave())
    .page(visit, frame)
}

/// The meeting in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Meeting, Trouble> {
    let id: MeetingId = visit.id("meeting")?;
    Ok(Meeting::find(visit.store()?, id)?)
}

/// The part of its activity that shows how meetings were.
fn part(meeting: &Meeting) -> String {
    format!("{}/power-check", crate::activity::address(meeting.activity))
}
