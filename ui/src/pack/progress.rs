//! The page that tells how far it is with what is made or read beside the window, with a button that stops it.
//!
//! It holds no script: it asks for itself anew when the work is likely to be over, or else after about a tenth of it and never often, so
//! that a screen reader hears a few sentences and not a thousand. Whoever is reading it, or on the way to its button, can keep it still (WCAG 2.2, 2.2.1 and 2.2.4).

use super::{kind::why, make::every_set};
use crate::{
    Ended, Reply, Request, Trouble, Visit,
    layout::{Frame, Icon, Section},
    session::{MadeKind, UnderWay},
};
use alongside_involvement::representative::Namesakes;
use alongside_involvement::store::FormToken;
use askama::Template;
use chrono::{DateTime, FixedOffset};
use serde::Deserialize;

/// Where it is.
pub(super) const ADDRESS: &str = "/packs/making";

/// What such a page asks for when it asks for itself anew, so that it can be told from a person who asks.
const AGAIN: &str = "again=yes";

/// Whether a page asks for itself anew.
pub(crate) fn looks_again(request: &Request) -> bool {
    request.query == AGAIN && [ADDRESS, crate::picture::READING].contains(&&*request.path)
}

/// The shortest and the longest time between two looks, in seconds.
const LOOKS: std::ops::RangeInclusive<i64> = 3..=30;

/// How many seconds somebody has to listen in peace, while there is still more to do than that.
const IN_PEACE: i64 = 10;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Query {
    still: String,
}

#[derive(Template)]
#[template(path = "pack/progress.html")]
struct ProgressPage {
    frame: Frame,
    token: FormToken,
    here: &'static str,
    total: usize,
    /// How many were looked at.
    done: usize,
    so_far: String,
    /// The button that stops it, what stopping does, and what is said once it was pressed.
    stop: [&'static str; 3],
    stopping: bool,
    still: bool,
}

/// How far something is that takes long.
pub(crate) struct Telling<'a> {
    /// Where it is told; below it, `/stop` stops it.
    pub here: &'static str,
    /// What is being done.
    pub title: &'static str,
    /// How far it is, in a sentence.
    pub so_far: String,
    /// What whoever waits can do meanwhile.
    pub lede: &'static str,
    /// The part of the program.
    pub section: Section,
    /// The way back.
    pub back: (&'a str, &'static str),
    /// When it began.
    pub began: DateTime<FixedOffset>,
    /// How many parts of it were looked at.
    pub looked_at: usize,
    /// Of how many.
    pub total: usize,
    /// The button that stops it, what stopping does, and what is said once it was pressed.
    pub stop: [&'static str; 3],
    /// Whether it was pressed.
    pub stopping: bool,
}

impl Telling<'_> {
    /// The page, which asks for itself anew unless somebody keeps it still.
    pub(crate) fn page(self, visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
        let still = visit.query::<Query>().still == "yes";
        let mut frame = Frame::new(visit, self.title)
            // A title has no full stop.
            .kind_of_page(self.so_far.trim_end_matches('.'))
            .back(self.back.0, self.back.1)
            .section(self.section)
            .lede(self.lede);
        if !still {
            let passed = (visit.request.now - self.began).num_milliseconds().max(0);
            let (done, total) = (self.looked_at as i64, self.total as i64);
            let wait = seconds_until_next_look(passed, done, total);
            frame.look_again = Some((wait, format!("{}?{AGAIN}", self.here)));
        }
        let page = ProgressPage {
            token: visit.new_token(),
            here: self.here,
            so_far: self.so_far,
            stop: self.stop,
            stopping: self.stopping,
            total: self.total,
            done: self.looked_at,
            still,
            frame,
        };
        Ok(Reply::page(page.render()?))
    }
}

#[derive(Template)]
#[template(path = "pack/made.html")]
struct MadePage {
    frame: Frame,
    why: Option<&'static str>,
    place: Option<String>,
    finished: Vec<String>,
    not_made: Vec<String>,
    /// The heading over those that are finished.
    finished_heading: &'static str,
}

#[derive(Template)]
#[template(path = "pack/everybody.html")]
struct EverybodyPage {
    frame: Frame,
    token: FormToken,
    ready: usize,
    lines: Vec<(String, String, usize)>,
}

/// How far it is; once it is over, what came of it.
pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let Some(under_way) = visit.session.making.clone() else {
        let frame = Frame::new(visit, words.pack_making_none_title())
            .section(Section::Papers)
            .back("/packs", words.pack_everybody_back());
        let page = MadePage {
            frame,
            why: None,
            place: None,
            finished: Vec::new(),
            not_made: Vec::new(),
            finished_heading: MadeKind::Packs.finished(words),
        };
        return Ok(Reply::page(page.render()?));
    };
    let progress = &*under_way.progress;
    if let Some(ended) = progress.ended() {
        return over(visit, &under_way, ended);
    }
    let (done, total, kind) = (progress.done(), progress.total(), under_way.kind);
    let left_out = progress.looked_at() - done;
    let mut so_far = kind.so_far(words, done, total);
    if left_out > 0 {
        so_far = format!("{so_far} {}", words.pack_making_not_made(left_out));
    }
    let telling = Telling {
        here: ADDRESS,
        title: kind.making(words),
        so_far,
        lede: words.pack_making_lede(),
        section: kind.section(),
        back: (&under_way.back, kind.back(words)),
        began: progress.began(),
        looked_at: done + left_out,
        total,
        stop: [
            kind.stop(words),
            words.pack_making_stop_what(),
            words.pack_making_stopping(),
        ],
        stopping: progress.is_unwanted(),
    };
    telling.page(visit)
}

/// After how many seconds the page looks again, when so many milliseconds brought so much of the work: when it is over, or else after
/// about a tenth of it.
fn seconds_until_next_look(passed: i64, done: i64, total: i64) -> i64 {
    let all = match done {
        0 => 0,
        done => passed * total / done,
    };
    // A part of a second more, so that it is over indeed.
    let left = (all - passed) / 1000 + 1;
    let next = if left <= IN_PEACE {
        left
    } else {
        IN_PEACE.max(all / 10_000)
    };
    next.clamp(*LOOKS.start(), *LOOKS.end())
}

fn over(visit: &mut Visit<'_>, under_way: &UnderWay, ended: Ended) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (progress, kind) = (&*under_way.progress, under_way.kind);
    let frame = Frame::new(visit, kind.made(words, progress.done()))
        .section(kind.section())
        .back(&under_way.back, kind.back(words));
    let place = Some(progress.folder()).filter(|it| !it.is_empty() && progress.done() > 0);
    let place = place.map(|folder| words.pack_made_where(&folder));
    let namesakes = Namesakes::of(visit.store()?)?;
    let finished = progress.finished().into_iter();
    let finished = finished.map(|it| {
        // A folder says the name and no more; whose it is among people of one name is said here.
        match it.log.representative() {
            Some(whose) => namesakes.name(words, whose, &it.folder),
            None => it.folder,
        }
    });
    let page = MadePage {
        frame,
        why: why(words, ended, progress.done()),
        place,
        finished: finished.collect(),
        not_made: progress.not_made(),
        finished_heading: kind.finished(words),
    };
    Ok(Reply::page(page.render()?))
}

/// Stops after the pack that is being made.
pub(super) fn stop(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    if let Some(under_way) = &visit.session.making {
        under_way.progress.stop();
    }
    Ok(Reply::GoTo(ADDRESS.to_string()))
}

/// Every activity with the packs that can be made for it.
pub(super) fn everybody(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let sets = every_set(visit)?;
    let lines: Vec<(String, String, usize)> = sets
        .iter()
        .map(|set| {
            let address = super::address(set.activity);
            (address, set.papers.title(), set.people.len())
        })
        .collect();
    let frame = Frame::new(visit, words.pack_everybody_title())
        .lede(words.pack_everybody_lede())
        .section(Section::Papers)
        .crumb("/role-descriptions", words.role_description_list_title());
    let page = EverybodyPage {
        token: visit.new_token(),
        ready: lines.iter().map(|(_, _, count)| count).sum(),
        lines,
        frame,
    };
    Ok(Reply::page(page.render()?))
}

#[cfg(test)]
mod tests {
    use super::seconds_until_next_look;

    #[test]
    fn a_page_that_looks_by_itself_leaves_time_to_listen() {
        for (passed, done, total, expected) in [
            (0, 0, 200, 3),
            (3_000, 100, 200, 4),
            (3_000, 60, 200, 8),
            (3_000, 10, 200, 10),
            (30_000, 20, 200, 30),
            (150_000, 190, 200, 8),
            (200_000, 200, 200, 3),
        ] {
            let found = seconds_until_next_look(passed, done, total);
            assert_eq!(found, expected, "{done} of {total} after {passed} ms");
        }
    }
}
