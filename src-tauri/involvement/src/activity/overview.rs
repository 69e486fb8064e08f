//! The overview: one paper that tells a person what an activity is, why it is done, when, and whom to ask.

use alongside_document::{Block, Document, PictureUse, Statement};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::{ActivityFacts, ActivityKind, ActivityLevel};
use crate::{
    letterhead::{Letterhead, whom_to_ask},
    plan::{Decision, PlanFacts, add_decisions},
    sentence::sentences,
    staff::StaffFacts,
};

/// The most sentences beside one picture: more crowd it (DESIGN.md, "at most 4 ideas a page").
const BESIDE_A_PICTURE: usize = 4;

/// What an overview is printed from.
#[derive(Clone, Copy, Debug)]
pub struct Overview<'a> {
    /// The activity.
    pub activity: &'a ActivityFacts,
    /// How many representatives take part in it now.
    pub people: usize,
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Whom to ask when the contact is away.
    pub deputy: Option<&'a StaffFacts>,
    /// Its plan, where one was begun.
    pub plan: Option<&'a PlanFacts>,
    /// What was decided with representatives.
    pub decisions: &'a [Decision],
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

impl Overview<'_> {
    /// The title: "About the Partnership Board".
    pub fn title(activity: &ActivityFacts, words: Words) -> String {
        words.overview_title(article(activity), &activity.title)
    }

    /// The paper.
    pub fn document(&self, words: Words) -> Document {
        let title = Self::title(self.activity, words);
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        self.what(&mut paper, words);
        self.why(&mut paper, words);
        if let Some(plan) = self.plan {
            plan.add_content(&mut paper, words);
        }
        self.when(&mut paper, words);
        if let Some(plan) = self.plan {
            plan.add_time(&mut paper, words);
        }
        self.who(&mut paper, words);
        add_decisions(&mut paper, words, self.decisions);
        whom_to_ask(&mut paper, words, self.contact, self.deputy);
        paper
    }

    fn what(&self, paper: &mut Document, words: Words) {
        paper.add(Block::heading(2, words.overview_what()));
        say(
            paper,
            kind_picture(self.activity.kind),
            sentences(kind_sentences(self.activity.kind, words)),
        );
        let (_, decides) = self.activity.level.option(words);
        say(
            paper,
            level_picture(self.activity.level),
            sentences(decides),
        );
    }

    fn why(&self, paper: &mut Document, words: Words) {
        paper.add(Block::heading(2, words.overview_why()));
        say(paper, "goal", sentences(&self.activity.purpose));
        for (heading, picture, text) in [
            (
                words.overview_outcomes(),
                "change-made",
                &self.activity.outcomes,
            ),
            (
                words.overview_measures(),
                "results",
                &self.activity.measures,
            ),
        ] {
            if !text.is_empty() {
                paper.add(Block::heading(2, heading));
                say(paper, picture, sentences(text));
            }
        }
    }

    fn when(&self, paper: &mut Document, words: Words) {
        let start = self
            .activity
            .start
            .map(|day| words.overview_starts(&words.day(day)));
        let end = match (self.activity.end, &start) {
            (Some(day), _) => Some(words.overview_ends(&words.day(day))),
            (None, Some(_)) => Some(words.overview_no_end().to_string()),
            (None, None) => Some(words.overview_no_dates().to_string()),
        };
        paper.add(Block::heading(2, words.overview_when()));
        say(paper, "calendar", start.into_iter().chain(end).collect());
    }

    fn who(&self, paper: &mut Document, words: Words) {
        let sponsor = &self.activity.sponsor;
        if self.people == 0 && sponsor.is_empty() {
            return;
        }
        paper.add(Block::heading(2, words.overview_who()));
        if self.people > 0 {
            say(
                paper,
                "group",
                sentences(&words.overview_people(self.people)),
            );
        }
        if !sponsor.is_empty() {
            say(
                paper,
                "shake-hands",
                sentences(&words.overview_sponsor(sponsor)),
            );
        }
    }
}

/// Adds what is said beside a picture. Many sentences go on beside no picture rather than repeat the same one.
pub(crate) fn say(paper: &mut Document, picture: &str, sentences: Vec<String>) {
    for (index, some) in sentences.chunks(BESIDE_A_PICTURE).enumerate() {
        let picture = (index == 0).then(|| PictureUse::new(picture));
        paper.add(Statement::new(picture, some.iter().cloned()));
    }
}

/// Whether the title reads better with "the" in an English sentence: names of groups and pieces of work do ("the Partnership
/// Board"), other titles do not ("Choosing our new manager").
fn article(activity: &ActivityFacts) -> &'static str {
    let first = activity
        .title
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let group = matches!(
        activity.kind,
        ActivityKind::Board
            | ActivityKind::Survey
            | ActivityKind::InterviewPanel
            | ActivityKind::Review
    );
    let has_one = ["the", "a", "an", "our", "my", "your", "y", "yr"].contains(&first.as_str());
    if group && !has_one && !first.ends_with("ing") {
        "definite"
    } else {
        "none"
    }
}

fn kind_sentences(kind: ActivityKind, words: Words) -> &'static str {
    match kind {
        ActivityKind::Board => words.overview_kind_board(),
        ActivityKind::Survey => words.overview_kind_survey(),
        ActivityKind::InterviewPanel => words.overview_kind_interview_panel(),
        ActivityKind::Recruitment => words.overview_kind_recruitment(),
        ActivityKind::Review => words.overview_kind_review(),
        ActivityKind::Event => words.overview_kind_event(),
        ActivityKind::Training => words.overview_kind_training(),
        ActivityKind::Other => words.overview_kind_other(),
    }
}

fn kind_picture(kind: ActivityKind) -> &'static str {
    match kind {
        ActivityKind::Board => "meeting",
        ActivityKind::Survey => "survey",
        ActivityKind::InterviewPanel => "interview-panel",
        ActivityKind::Recruitment => "job",
        ActivityKind::Review => "think-about-it",
        ActivityKind::Event => "meeting-people",
        ActivityKind::Training => "joint-training",
        ActivityKind::Other => "talk-together",
    }
}

fn level_picture(level: ActivityLevel) -> &'static str {
    match level {
        ActivityLevel::Inform => "tell-everyone",
        ActivityLevel::Consult => "ask",
        ActivityLevel::Involve => "join",
        ActivityLevel::CoProduce => "decide",
        ActivityLevel::UserLed => "vote-hands",
    }
}
