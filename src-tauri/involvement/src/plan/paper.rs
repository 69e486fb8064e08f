//! What the overview of an activity says of its plan: objectives, expectations, time, and what was decided with whom.

use alongside_document::{Block, Document};
use alongside_locales::Words;

use super::{About, Decision, PlanFacts};
use crate::activity::say;
use crate::sentence::sentences;

impl PlanFacts {
    /// Adds what will be done and what everyone can expect; nothing where nothing was written.
    pub fn add_content(&self, paper: &mut Document, words: Words) {
        for (heading, picture, text) in [
            (words.overview_objectives(), "agenda", &self.objectives),
            (
                words.overview_expectations(),
                "shake-hands",
                &self.expectations,
            ),
            (words.overview_departments(), "group", &self.departments),
            (words.overview_funding(), "money", &self.funding),
        ] {
            if !text.is_empty() {
                paper.add(Block::heading(2, heading));
                say(paper, picture, sentences(text));
            }
        }
    }

    /// Adds how much time it takes.
    pub fn add_time(&self, paper: &mut Document, words: Words) {
        let hours = |minutes: u32| words.hours(minutes as usize);
        let mut lines = Vec::new();
        for text in [&self.frequency, &self.duration] {
            lines.extend(sentences(text));
        }
        lines.extend(self.sessions.map(|it| words.overview_sessions(it as usize)));
        lines.extend(self.meeting.map(|it| words.overview_meeting(&hours(it))));
        lines.extend(
            self.preparation
                .map(|it| words.overview_preparation(&hours(it))),
        );
        lines.extend(self.travel.map(|it| words.overview_travel(&hours(it))));
        lines.extend(
            self.minutes_in_all()
                .map(|it| words.overview_time_in_all(&hours(it))),
        );
        if !lines.is_empty() {
            paper.add(Block::heading(2, words.overview_time()));
            say(paper, "clock", lines);
        }
    }
}

/// Adds what was decided with representatives. What was not says so: a gap that nobody sees is never filled.
pub fn add_decisions(paper: &mut Document, words: Words, decisions: &[Decision]) {
    paper.add(Block::heading(2, words.overview_decided()));
    let lines = About::ALL.iter().map(|about| {
        let known = decisions.iter().find(|it| it.facts.about == *about);
        match known {
            Some(known) => {
                words.overview_decided_line(about.name(words), &known.facts.sentence(words))
            }
            None => words.overview_not_decided_line(about.name(words)),
        }
    });
    say(paper, "decide", lines.collect());
}
