//! What the overview of an activity says of its plan: objectives, expectations, time, and what was decided with whom.

use alongside_document::{Block, Document};
use alongside_locales::Words;

use super::{About, Decision, PlanFacts};
use crate::activity::say;
use crate::easy_check::EasyStatus;
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

/// The same in a paper whose words stand as `easy` says. How people decided is in staff's own words, kept with the activity and not
/// with the paper: where readers have checked the paper's words in its language, these are none of them, and they change without
/// anybody looking at the paper. So such a paper says, in words that are always the same, what was not decided together; the overview
/// of the activity, which claims nothing, tells the rest.
pub fn say_decisions(
    paper: &mut Document,
    words: Words,
    decisions: &[Decision],
    easy: &EasyStatus,
) {
    if easy.is_checked_by_readers(words.language()) {
        add_undecided(paper, words, decisions);
    } else {
        add_decisions(paper, words, decisions);
    }
}

/// Says in short what was not decided with representatives yet; nothing where everything was. For papers and letters about something
/// else, in which the whole list would be in the way.
pub fn add_undecided(paper: &mut Document, words: Words, decisions: &[Decision]) {
    let known = |about: About| decisions.iter().any(|it| it.facts.about == about);
    let open: Vec<&str> = About::ALL
        .iter()
        .filter(|about| !known(**about))
        .map(|about| about.name(words))
        .collect();
    if open.is_empty() {
        return;
    }
    paper.add(Block::heading(2, words.overview_undecided()));
    let mut lines: Vec<String> = open.into_iter().map(str::to_string).collect();
    lines.extend(sentences(words.overview_undecided_say()));
    say(paper, "decide", lines);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::easy_check::{CheckedBy, EasyCheck, Paid, Readers};
    use crate::plan::DecisionFacts;
    use alongside_locales::Language;
    use chrono::NaiveDate;

    fn decided(about: About) -> Decision {
        Decision {
            id: crate::Id::from(uuid::Uuid::nil()),
            version: 1,
            facts: DecisionFacts {
                about,
                who: "The whole board".into(),
                how: "At a meeting".into(),
                on: NaiveDate::from_ymd_opt(2027, 1, 8).unwrap(),
            },
        }
    }

    #[test]
    fn what_readers_did_not_see_stays_off_a_paper_that_they_checked() {
        let words = Words::new(Language::English);
        let day = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
        let check = |language| EasyCheck {
            id: crate::Id::from(uuid::Uuid::nil()),
            version: 1,
            language,
            checked_on: day,
            by: CheckedBy::Readers(Readers {
                who: "Marlbrook Readers".into(),
                paid: Paid::Yes,
                changed: String::new(),
            }),
        };
        let said = |easy: EasyStatus| {
            let mut paper = Document::paper("A", Language::English, "B", "C", day);
            say_decisions(&mut paper, words, &[decided(About::Purpose)], &easy);
            format!("{:?}", paper.body)
        };
        let checked = said(EasyStatus::Readers(check(Language::English)));
        assert!(!checked.contains("The whole board"), "{checked}");
        assert!(checked.contains(words.overview_undecided()), "{checked}");
        for easy in [
            EasyStatus::Draft,
            EasyStatus::Rules(check(Language::English)),
            EasyStatus::Readers(check(Language::Welsh)),
        ] {
            assert!(said(easy).contains("The whole board"));
        }
    }

    #[test]
    fn what_is_open_is_named_and_nothing_where_nothing_is() {
        for language in Language::ALL {
            let words = Words::new(language);
            let said = |decisions: &[Decision]| {
                let day = NaiveDate::from_ymd_opt(2027, 1, 8).unwrap();
                let mut paper = Document::paper("A", language, "B", "C", day);
                add_undecided(&mut paper, words, decisions);
                format!("{:?}", paper.body)
            };
            let some = said(&[decided(About::Purpose), decided(About::Evaluation)]);
            assert!(some.contains(words.plan_about_outcomes()));
            assert!(!some.contains(words.plan_about_evaluation()));
            let all: Vec<Decision> = About::ALL.iter().map(|it| decided(*it)).collect();
            assert!(!said(&all).contains(words.overview_undecided()));
        }
    }
}
