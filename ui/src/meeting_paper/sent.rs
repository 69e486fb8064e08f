//! The log of what was sent for a meeting: what, when, how, to whom.

use super::{papers_address, send_many};
use crate::{
    Reply, Trouble, Visit,
    access_requirement::{Flag, flags_of_activity},
    layout::{Frame, Link, Section},
    meeting,
    meeting_notice::notice_address,
};
use alongside_involvement::meeting::MeetingId;
use alongside_involvement::meeting_notice::MeetingNotice;
use alongside_involvement::pack_item::{PaperSent, SentLine};
use alongside_involvement::representative::Namesakes;
use askama::Template;

#[derive(Template)]
#[template(path = "meeting_paper/sent.html")]
struct LogPage {
    frame: Frame,
    lines: Vec<Line>,
    notices: Vec<Notice>,
    /// Where it is noted for many people at once that papers were sent.
    send_many: String,
    /// Where it is noted that somebody was reached, for each person, with what we do for them.
    note: Vec<(Link, Option<Flag>)>,
}

struct Notice {
    on: String,
    name: String,
    about: &'static str,
    how: String,
}

struct Line {
    on: String,
    name: String,
    paper: String,
    how: String,
    to: String,
}

pub(super) fn log(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let meeting = meeting::wanted(visit)?;
    let mut flags = flags_of_activity(visit, meeting.activity)?;
    let store = visit.store()?;
    let namesakes = Namesakes::of(store)?;
    let lines = PaperSent::of_meeting(store, meeting.id)?
        .into_iter()
        .map(
            |SentLine {
                 sent,
                 title,
                 person,
             }| Line {
                on: words.day_short(sent.on),
                name: namesakes.name(words, sent.representative, &person),
                paper: words.meeting_paper_sent_paper(&title, &sent.number.to_string()),
                how: words.representative_format_delivered(
                    sent.format.name(words),
                    sent.delivery.phrase(words),
                ),
                to: sent.to,
            },
        )
        .collect();
    let notices = MeetingNotice::of_meeting(store, meeting.id)?;
    let notices = notices.into_iter().map(|line| Notice {
        on: words.day_short(line.notice.facts.on),
        name: namesakes.name(words, line.notice.representative, &line.person),
        about: line.notice.facts.about.name(words),
        how: line.notice.facts.in_words(words),
    });
    let note = meeting.people(store)?.into_iter().map(|(id, name)| {
        let text = words.meeting_notice_link(&namesakes.name(words, id, &name));
        (
            Link::new(notice_address(meeting.id, id), text),
            flags.remove(&id),
        )
    });
    let (notices, note) = (notices.collect(), note.collect());
    let frame = Frame::new(visit, words.meeting_paper_sent_title())
        .lede(words.meeting_paper_sent_lede())
        .caption(words.meeting_paper_of(&meeting.facts.title, &words.day(meeting.facts.time.day)))
        .kind_of_page(format!(
            "{}, {}",
            meeting.facts.title,
            meeting.facts.in_words(words)
        ))
        .section(Section::Activities)
        .back(papers_address(meeting.id), words.meeting_paper_back());
    let page = LogPage {
        frame,
        send_many: send_many::address(meeting.id),
        lines,
        notices,
        note,
    };
    Ok(Reply::page(page.render()?))
}

/// Where the log of a meeting is shown.
pub(crate) fn address(meeting: MeetingId) -> String {
    format!("{}/sent", papers_address(meeting))
}
