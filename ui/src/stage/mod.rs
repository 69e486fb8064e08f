//! Moving an activity on: the start list, the next stage, and the way so far.

pub(crate) mod columns;
mod confirm;
mod letter;
mod meetings;

use crate::{
    Reply, Route, Trouble, Visit,
    activity::{Part, address as activity_address, frame},
    components::{DateInput, Field, Options, Radios, Tag, TagKind, TextArea, TextInput},
    layout::{Frame, Link},
};
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::meeting::Meeting;
use alongside_involvement::stage::{Gate, GateLine, Move, MoveDraft, NotMoved, Stage};
use alongside_involvement::store::{FormToken, Verb};
use alongside_involvement::{Id, Problems};
use alongside_locales::Words;
use askama::Template;
use serde::Deserialize;

/// The addresses of moving on.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/activities/{activity}/stage", show),
    Route::post("/activities/{activity}/stage", save),
    Route::post("/activities/{activity}/stage/told", told),
    Route::get("/activities/{activity}/stage/letter", letter::show),
    Route::post("/activities/{activity}/stage/letter", letter::hand),
    Route::post("/activities/{activity}/stage/letter/all", letter::all),
    Route::get("/activities/{activity}/stage/meetings", meetings::ask),
    Route::post("/activities/{activity}/stage/meetings", meetings::cancel),
    Route::get("/activities/{activity}/stage/confirm/{line}", confirm::edit),
    Route::post("/activities/{activity}/stage/confirm/{line}", confirm::save),
];

#[derive(Template)]
#[template(path = "stage/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    token: FormToken,
    version: i64,
    /// The start list, where it still lies ahead.
    gate: Option<Vec<Line>>,
    missing: usize,
    fields: Vec<Field>,
    /// How many things people said wait for an answer, where it is over; and where they are.
    unanswered: usize,
    waiting: String,
    /// What is left to do where it has stopped.
    stopped: Option<Stopped>,
    moves: Vec<Moved>,
}

/// What is left to do for an activity that has stopped.
struct Stopped {
    /// The move of which people were not told yet.
    owed: Option<String>,
    /// How many of its meetings are still to come.
    to_come: usize,
    /// Meetings that are cancelled, of which somebody has not heard yet.
    untold: Vec<Link>,
}

struct Line {
    name: &'static str,
    hint: String,
    address: String,
    status: Tag,
}

struct Moved {
    day: String,
    line: String,
    notes: Vec<String>,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let activity = wanted(visit)?;
    let draft = visit.kept_draft().unwrap_or_default();
    page(visit, &activity, &draft, Problems::default())
}

fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let activity = wanted(visit)?;
    let draft: MoveDraft = visit.form()?;
    let version = visit.version()?;
    let title = activity.facts.title.clone();
    let store = visit.store()?;
    let gate = Gate::of(store, &activity)?;
    let before = Move::before_the_pause(&Move::of(store, activity.id)?);
    // A press that comes twice finds it moved already, and is answered like the first.
    if !visit.is_new_token()? {
        let name = activity.stage.name(words);
        return visit.done(words.stage_moved(&title, name), address(activity.id));
    }
    let facts = match draft.check((activity.stage, before), &gate, today, words) {
        Ok(facts) => facts,
        Err(NotMoved::Problems(problems)) => return page(visit, &activity, &draft, problems),
        Err(NotMoved::NoWay) => {
            let problem = if draft.becomes.is_empty() {
                words.stage_move_missing()
            } else {
                words.stage_no_way()
            };
            return page(visit, &activity, &draft, Problems::one("becomes", problem));
        }
    };
    // Not undone, but moved back, so that the way and its reasons stay.
    let moved = visit.change(Verb::Book, |change| {
        Move::make(change, &activity, version, &gate, today, &facts)
    });
    match moved {
        Ok(_) => {
            let name = facts.becomes.name(words);
            visit.done(words.stage_moved(&title, name), address(activity.id))
        }
        Err(trouble) if trouble.is_stale() => {
            let now = wanted(visit)?;
            let problem = words.stage_moved_meanwhile(now.stage.name(words));
            page(visit, &now, &draft, Problems::one("becomes", problem))
        }
        Err(trouble) => Err(trouble),
    }
}

/// Writes down that representatives were told today why it stopped.
fn told(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    #[derive(Deserialize)]
    struct Told {
        #[serde(rename = "move")]
        made: String,
    }
    let (words, today) = (visit.words, visit.today());
    let activity = wanted(visit)?;
    let Told { made } = visit.form()?;
    let made: Id<Move> = made.parse().map_err(|_| Trouble::NotOurForm)?;
    visit.change(Verb::Save, |change| {
        Move::told(change, activity.id, made, today)
    })?;
    visit.done(words.stage_told_done(), address(activity.id))
}

fn page(
    visit: &mut Visit<'_>,
    activity: &Activity,
    draft: &MoveDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let store = visit.store()?;
    let gate = Gate::of(store, activity)?;
    let moves = Move::of(store, activity.id)?;
    let ahead = matches!(activity.stage, Stage::Idea | Stage::Planning | Stage::Ready);
    let over = matches!(activity.stage, Stage::FeedbackDue | Stage::Evaluated);
    let ways = activity.stage.ways(Move::before_the_pause(&moves));
    let options = ways.iter().fold(Options::new(), |options, stage| {
        options.option_with(stage.code(), stage.name(words), stage.meaning(words))
    });
    let asks_who = !gate.is_open() && ways.iter().any(|way| activity.stage.passes_the_gate(*way));
    let mut fields: Vec<Field> =
        vec![Radios::new("becomes", words.stage_move_label(), options, &draft.becomes).into()];
    if asks_who {
        let label = words.stage_decided_by_label();
        let who = TextInput::new("decided-by", label, &draft.decided_by);
        fields.push(who.hint(words.stage_decided_by_hint()).into());
    }
    let why = TextArea::new("why", words.stage_why_label(), &draft.why).rows(3);
    fields.push(why.hint(words.stage_why_hint()).into());
    if ways.iter().any(|way| way.must_be_told()) {
        let next = TextArea::new("what-next", words.stage_next_label(), &draft.what_next).rows(3);
        fields.push(next.hint(words.stage_next_hint()).into());
        let told = DateInput::new("told", words.stage_told_label(), draft.told().typed());
        fields.push(told.hint(words.stage_told_hint()).into());
    }
    let stopped = stopped(visit, activity, &moves)?;
    let frame = frame(visit, activity.id, &activity.facts, Part::Stage)
        .lede(words.stage_lede(activity.stage.name(words)))
        .problems(problems.clone());
    let status = if problems.is_empty() { 200 } else { 422 };
    let page = ShowPage {
        address: address(activity.id),
        token: visit.new_token(),
        version: activity.version,
        missing: gate.missing.len(),
        unanswered: if over { gate.unanswered } else { 0 },
        waiting: format!("/inputs?answer=waiting&activity={}", activity.id),
        gate: ahead.then(|| lines(words, activity.id, &gate)),
        fields: fields
            .into_iter()
            .map(|field| field.with(words, &problems))
            .collect(),
        stopped,
        moves: moves.iter().map(|it| moved(words, it)).collect(),
        frame,
    };
    Ok(Reply::page_with(status, page.render()?))
}

/// What is left to do where the activity has stopped: people are told why, and its meetings are cancelled.
fn stopped(
    visit: &mut Visit<'_>,
    activity: &Activity,
    moves: &[Move],
) -> Result<Option<Stopped>, Trouble> {
    let today = visit.today();
    let last = moves.first().filter(|_| activity.stage.must_be_told());
    let Some(made) = last.filter(|it| it.facts.becomes == activity.stage) else {
        return Ok(None);
    };
    let store = visit.store()?;
    let meetings = Meeting::of_activity(store, activity.id)?;
    let mut untold = Vec::new();
    for meeting in &meetings {
        if meeting.facts.time.day >= made.on && !meeting.to_be_told(store)?.is_empty() {
            let address = crate::meeting::address(meeting.id);
            untold.push(Link::new(address, meeting.facts.title.clone()));
        }
    }
    Ok(Some(Stopped {
        owed: made.facts.told_on.is_none().then(|| made.id.to_string()),
        to_come: meetings.iter().filter(|it| it.is_to_come(today)).count(),
        untold,
    }))
}

fn lines(words: Words, activity: ActivityId, gate: &Gate) -> Vec<Line> {
    let line = |line: &GateLine| {
        let done = gate.has(*line);
        let confirmation = gate.confirmed.iter().find(|it| it.facts.about == *line);
        let hint = match (done, confirmation) {
            (true, Some(it)) => {
                words.stage_confirmed_line(&words.day_short(it.facts.on), &it.facts.note)
            }
            (true, None) => String::new(),
            (false, _) if *line == GateLine::Contact && !gate.left.is_empty() => {
                let left = gate.left.iter().map(|it| it.sentence(words));
                left.collect::<Vec<_>>().join(" ")
            }
            (false, _) => line.missing(words).to_string(),
        };
        Line {
            name: line.name(words),
            hint,
            address: line.address(activity),
            status: if done {
                Tag::new(TagKind::Done, words.stage_gate_done())
            } else {
                Tag::new(TagKind::Todo, words.stage_gate_todo())
            },
        }
    };
    GateLine::ALL.iter().map(line).collect()
}

fn moved(words: Words, made: &Move) -> Moved {
    let mut notes = Vec::new();
    if made.overrode() {
        notes.push(override_note(words, made));
        let names: Vec<&str> = made.missing.iter().map(|line| line.name(words)).collect();
        notes.push(words.stage_override_missing(&names.join("; ")));
    } else if !made.facts.why.is_empty() {
        notes.push(made.facts.why.clone());
    }
    if !made.facts.what_next.is_empty() {
        notes.push(made.facts.what_next.clone());
    }
    if let Some(day) = made.facts.told_on {
        notes.push(words.stage_moves_told(&words.day_short(day)));
    }
    Moved {
        day: words.day_short(made.on),
        line: words.stage_moves_line(made.was.name(words), made.facts.becomes.name(words)),
        notes,
    }
}

/// Who started it although something was missing, when and why.
pub(crate) fn override_note(words: Words, made: &Move) -> String {
    words.stage_override_line(
        &made.facts.decided_by,
        &words.day_short(made.on),
        &made.facts.why,
    )
}

/// How far an activity is, in words with a shape.
pub(crate) fn tag(words: Words, stage: Stage) -> Tag {
    let kind = match stage {
        Stage::Idea | Stage::Planning => TagKind::Hand,
        Stage::Ready | Stage::FeedbackDue | Stage::Paused => TagKind::Wait,
        Stage::Active | Stage::Evaluated | Stage::Closed => TagKind::Done,
        Stage::Cancelled => TagKind::Not,
    };
    Tag::new(kind, stage.name(words))
}

/// The activity in the address.
fn wanted(visit: &mut Visit<'_>) -> Result<Activity, Trouble> {
    let id: ActivityId = visit.id("activity")?;
    Ok(Activity::find(visit.store()?, id)?)
}

/// Where an activity is moved on.
fn address(id: ActivityId) -> String {
    format!("{}/stage", activity_address(id))
}
