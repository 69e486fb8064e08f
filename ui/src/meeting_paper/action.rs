//! What becomes of a paper: its text is final, its next version begins, another takes its place, it moves to another meeting.

use super::{address, frame_about, papers_address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, TextArea},
};
use alongside_involvement::Problems;
use alongside_involvement::check;
use alongside_involvement::day::{DayDraft, typed};
use alongside_involvement::meeting::{Meeting, MeetingId};
use alongside_involvement::meeting_paper::{MeetingPaper, MeetingPaperId, Replacing, Source};
use alongside_involvement::store::Verb;
use serde::{Deserialize, Serialize};

/// A day as typed.
#[derive(Default, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", default)]
struct Day {
    on_day: String,
    on_month: String,
    on_year: String,
}

impl Day {
    fn draft(&self) -> DayDraft<'_> {
        DayDraft::new(&self.on_day, &self.on_month, &self.on_year)
    }
}

pub(super) fn ask_final(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let [on_day, on_month, on_year] = typed(Some(visit.today()));
    let day = visit.kept_draft().unwrap_or(Day {
        on_day,
        on_month,
        on_year,
    });
    final_page(visit, &day, Problems::default())
}

pub(super) fn set_final(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (paper, _) = wanted(visit)?;
    let (draft, version): (Day, i64) = (visit.form()?, visit.version()?);
    let mut problems = Problems::default();
    let on = check::past_day(
        &mut problems,
        words,
        ("on", words.meeting_paper_final_on_label()),
        draft.draft(),
        today,
        words.meeting_paper_final_on_missing(),
    );
    if paper.facts.source == Source::Written && paper.facts.statements.is_empty() {
        problems.add("on-day", words.meeting_paper_final_empty());
    }
    let Some(on) = on.filter(|_| problems.is_empty()) else {
        return final_page(visit, &draft, problems);
    };
    visit.change(Verb::Save, |change| {
        MeetingPaper::set_final(change, paper.id, version, Some(on))
    })?;
    visit.done(
        words.meeting_paper_final_done(&paper.facts.title),
        address(paper.id),
    )
}

fn final_page(visit: &mut Visit<'_>, day: &Day, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (paper, meeting) = wanted(visit)?;
    let heading = words.meeting_paper_final_title(&paper.facts.title);
    let frame = frame_about(visit, &paper, &meeting, heading).problems(problems);
    Form::new(
        format!("{}/final", address(paper.id)),
        words.meeting_paper_final_save(),
    )
    .carry("version", paper.version)
    .sentence(words.meeting_paper_final_why())
    .ask(
        DateInput::new(
            "on",
            words.meeting_paper_final_on_label(),
            day.draft().typed(),
        )
        .hint(words.meeting_paper_final_on_hint()),
    )
    .leave(address(paper.id), words.page_leave())
    .page(visit, frame)
}

/// What the next version changes, as typed.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
struct Next {
    changed: String,
}

pub(super) fn ask_next(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let next: Next = visit.kept_draft().unwrap_or_default();
    next_page(visit, &next, Problems::default())
}

pub(super) fn begin_next(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (paper, _) = wanted(visit)?;
    let (draft, version): (Next, i64) = (visit.form()?, visit.version()?);
    let mut problems = Problems::default();
    let changed = check::line(
        &mut problems,
        words,
        ("changed", words.meeting_paper_changed_label()),
        &draft.changed,
        words.meeting_paper_changed_missing(),
    );
    let Some(changed) = changed.filter(|_| paper.final_on.is_some()) else {
        if paper.final_on.is_none() {
            return Ok(Reply::GoTo(address(paper.id)));
        }
        return next_page(visit, &draft, problems);
    };
    visit.change(Verb::Save, |change| {
        paper.begin_next(change, version, &changed, today)
    })?;
    let number = (paper.number + 1).to_string();
    visit.done(
        words.meeting_paper_next_begun(&number),
        format!("{}/edit", address(paper.id)),
    )
}

fn next_page(visit: &mut Visit<'_>, next: &Next, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (paper, meeting) = wanted(visit)?;
    let number = (paper.number + 1).to_string();
    let heading = words.meeting_paper_next_title(&number, &paper.facts.title);
    let frame = frame_about(visit, &paper, &meeting, heading).problems(problems);
    Form::new(
        format!("{}/next", address(paper.id)),
        words.meeting_paper_next_save(),
    )
    .carry("version", paper.version)
    .sentence(words.meeting_paper_next_version_why())
    .ask(
        TextArea::new(
            "changed",
            words.meeting_paper_changed_label(),
            &next.changed,
        )
        .hint(words.meeting_paper_changed_hint()),
    )
    .leave(address(paper.id), words.page_leave())
    .page(visit, frame)
}

/// What takes its place, or where it goes, as chosen.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
struct Chosen {
    other: String,
}

pub(super) fn ask_replace(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (paper, _) = wanted(visit)?;
    let other = paper.replaced_by.map(|it| it.to_string());
    let chosen = Chosen {
        other: other.unwrap_or_default(),
    };
    replace_page(visit, &chosen, Problems::default())
}

pub(super) fn replace(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (paper, meeting) = wanted(visit)?;
    let (draft, version): (Chosen, i64) = (visit.form()?, visit.version()?);
    let papers = MeetingPaper::of_meeting(visit.store()?, meeting.id)?;
    let by = if draft.other == "nothing" {
        None
    } else {
        let id = draft.other.parse::<MeetingPaperId>().ok();
        let Some(id) = id.filter(|id| papers.iter().any(|it| it.id == *id)) else {
            let problems = Problems::one("other", words.meeting_paper_replace_missing());
            return replace_page(visit, &draft, problems);
        };
        let why = match paper.may_be_replaced(id, &papers) {
            Replacing::Fine => None,
            Replacing::Itself => Some(words.meeting_paper_replace_itself()),
            Replacing::Circle => Some(words.meeting_paper_replace_circle()),
        };
        if let Some(why) = why {
            return replace_page(visit, &draft, Problems::one("other", why));
        }
        Some(id)
    };
    visit.change(Verb::Save, |change| {
        MeetingPaper::replace(change, paper.id, version, by)
    })?;
    visit.done(words.meeting_paper_replace_done(), address(paper.id))
}

fn replace_page(
    visit: &mut Visit<'_>,
    chosen: &Chosen,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (paper, meeting) = wanted(visit)?;
    let papers = MeetingPaper::of_meeting(visit.store()?, meeting.id)?;
    let others = papers.into_iter().filter(|it| it.id != paper.id);
    let options: Options = others
        .map(|it| (it.id.to_string(), it.facts.title))
        .chain([(
            "nothing".to_string(),
            words.meeting_paper_replace_nothing().to_string(),
        )])
        .collect();
    let heading = words.meeting_paper_replace_title(&paper.facts.title);
    let frame = frame_about(visit, &paper, &meeting, heading).problems(problems);
    Form::new(
        format!("{}/replace", address(paper.id)),
        words.meeting_paper_replace_save(),
    )
    .carry("version", paper.version)
    .sentence(words.meeting_paper_replace_why())
    .ask(Radios::new(
        "other",
        words.meeting_paper_replace_label(),
        options,
        &chosen.other,
    ))
    .leave(address(paper.id), words.page_leave())
    .page(visit, frame)
}

pub(super) fn ask_move(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    move_page(visit, &Chosen::default(), Problems::default())
}

pub(super) fn move_on(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (paper, meeting) = wanted(visit)?;
    let (draft, version): (Chosen, i64) = (visit.form()?, visit.version()?);
    let id = draft.other.parse::<MeetingId>().ok();
    let to = others(visit, &meeting)?
        .into_iter()
        .find(|it| Some(it.id) == id);
    let Some(to) = to else {
        let problems = Problems::one("other", words.meeting_paper_move_missing());
        return move_page(visit, &draft, problems);
    };
    visit.change(Verb::Save, |change| paper.move_to(change, version, to.id))?;
    visit.done(
        words.meeting_paper_move_done(&paper.facts.title, &to.facts.title),
        papers_address(to.id),
    )
}

/// The other meetings of the activity that are still to come.
fn others(visit: &mut Visit<'_>, meeting: &Meeting) -> Result<Vec<Meeting>, Trouble> {
    let today = visit.today();
    let mut meetings = Meeting::of_activity(visit.store()?, meeting.activity)?;
    meetings.retain(|it| it.id != meeting.id && it.is_to_come(today));
    Ok(meetings)
}

fn move_page(visit: &mut Visit<'_>, chosen: &Chosen, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (paper, meeting) = wanted(visit)?;
    let others = others(visit, &meeting)?;
    let heading = words.meeting_paper_move_title(&paper.facts.title);
    let frame = frame_about(visit, &paper, &meeting, heading).problems(problems);
    let action = format!("{}/move", address(paper.id));
    let form = Form::new(action, words.meeting_paper_move_save())
        .carry("version", paper.version)
        .sentence(words.meeting_paper_move_why());
    let form = if others.is_empty() {
        form.link(
            format!("{}/new", crate::meeting::activity_address(meeting.activity)),
            words.meeting_paper_move_none(),
        )
    } else {
        let options: Options = others
            .into_iter()
            .map(|it| {
                let day = words.day(it.facts.time.day);
                (
                    it.id.to_string(),
                    words.meeting_paper_of(&it.facts.title, &day),
                )
            })
            .collect();
        form.ask(Radios::new(
            "other",
            words.meeting_paper_move_label(),
            options,
            &chosen.other,
        ))
    };
    form.leave(address(paper.id), words.page_leave())
        .page(visit, frame)
}
