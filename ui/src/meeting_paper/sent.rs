//! The log of what was sent for a meeting: what, when, how, to whom.

use super::papers_address;
use crate::{
    Reply, Trouble, Visit,
    layout::{Frame, Section},
    meeting,
};
use alongside_involvement::meeting_paper::MeetingPaper;
use alongside_involvement::pack_item::PaperSent;
use alongside_involvement::representative::Representative;
use askama::Template;
use std::collections::{HashMap, hash_map::Entry};

#[derive(Template)]
#[template(path = "meeting_paper/sent.html")]
struct LogPage {
    frame: Frame,
    lines: Vec<Line>,
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
    let store = visit.store()?;
    let sent = PaperSent::of_meeting(store, meeting.id)?;
    let mut names = HashMap::new();
    let mut titles = HashMap::new();
    for line in &sent {
        if let Entry::Vacant(name) = names.entry(line.representative) {
            let person = Representative::find(store, line.representative)?;
            name.insert(person.facts.name);
        }
        if let Entry::Vacant(title) = titles.entry(line.paper) {
            title.insert(MeetingPaper::find(store, line.paper)?.facts.title);
        }
    }
    let lines = sent
        .into_iter()
        .map(|line| Line {
            on: words.day_short(line.on),
            name: names.get(&line.representative).cloned().unwrap_or_default(),
            paper: words.meeting_paper_sent_paper(
                titles.get(&line.paper).map_or("", String::as_str),
                &line.number.to_string(),
            ),
            how: words.representative_format_delivered(
                line.format.name(words),
                line.delivery.phrase(words),
            ),
            to: line.to,
        })
        .collect();
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
    Ok(Reply::page(LogPage { frame, lines }.render()?))
}
