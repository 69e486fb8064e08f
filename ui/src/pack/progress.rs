//! The page that tells how far the packs are, with a button that stops them.
//!
//! It holds no script: it asks for itself anew when the work is likely to be over, or else after about a tenth of it and never often, so
//! that a screen reader hears a few sentences and not a thousand. Whoever is reading it, or on the way to its button, can keep it still (WCAG 2.2, 2.2.1 and 2.2.4).

use super::{kind::why, make::every_set};
use crate::{
    Ended, Progress, Reply, Request, Trouble, Visit,
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

/// Where the page asks for itself anew, so that it can be told from a person who asks.
const AGAIN: &str = "/packs/making?again=yes";

/// Whether the page asks for itself anew.
pub(crate) fn looks_again(request: &Request) -> bool {
    crate::visit::address(request) == AGAIN
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
    total: usize,
    /// How many were looked at.
    done: usize,
    so_far: String,
    /// The button that stops it.
    stop: &'static str,
    stopping: bool,
    still: bool,
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
    let still = visit.query::<Query>().still == "yes";
    let (done, total, kind) = (progress.done(), progress.total(), under_way.kind);
    let left_out = progress.looked_at() - done;
    let mut so_far = kind.so_far(words, done, total);
    if left_out > 0 {
        so_far = format!("{so_far} {}", words.pack_making_not_made(left_out));
    }
    let mut frame = Frame::new(visit, kind.making(words))
        // A title has no full stop.
        .kind_of_page(so_far.trim_end_matches('.'))
        .back(&under_way.back, kind.back(words))
        .section(kind.section())
        .lede(words.pack_making_lede());
    if !still {
        frame.look_again = Some((wait(progress, visit.request.now), AGAIN));
    }
    let page = ProgressPage {
        token: visit.new_token(),
        so_far,
        stop: kind.stop(words),
        stopping: progress.is_unwanted(),
        total,
        done: done + left_out,
        still,
        frame,
    };
    Ok(Reply::page(page.render()?))
}

fn wait(progress: &Progress, now: DateTime<FixedOffset>) -> i64 {
    let passed = (now - progress.began()).num_milliseconds().max(0);
    seconds_until_next_look(passed, progress.looked_at() as i64, progress.total() as i64)
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
        let whose = it.log.representative();
        namesakes.name(words, whose, &it.folder)
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
