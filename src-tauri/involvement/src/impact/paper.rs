//! The impact report as a paper.

use alongside_document::{
    Block, Column, Document, Fact, Picture, PictureUse, Quote, Statement, Table, Text,
};
use alongside_locales::Words;
use chrono::NaiveDate;

use super::Impact;
use crate::{
    certificate::gives_away,
    chart,
    input::{AnswerKind, Input, InputKind},
    lesson::Again,
    letterhead::{Letterhead, whom_to_ask},
    power_check::LEAST,
    promise::Standing,
    review::Evidence,
    sentence::sentences,
    staff::StaffFacts,
};

/// What the report is printed from.
#[derive(Clone, Copy, Debug)]
pub struct ImpactPaper<'a> {
    /// What it tells.
    pub impact: &'a Impact,
    /// What the records of each activity show ([`Impact::evidence`]), with its title: the 4Pi page.
    pub evidence: &'a [(String, Evidence)],
    /// The title of the activity; `None` for all of them.
    pub activity: Option<&'a str>,
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Whom to ask when the contact is away.
    pub deputy: Option<&'a StaffFacts>,
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

/// How many answers stand under one heading, the newest first: a report of a busy year stays one that people read to its end.
pub(super) const MOST: usize = 20;

/// The paper while it is written, and what was left out of it.
pub(super) struct Draft {
    pub(super) paper: Document,
    left_out: Vec<String>,
}

impl Draft {
    /// The text; nothing where it gives away impairment or health.
    pub(super) fn fit<'t>(&mut self, text: &'t str) -> Option<&'t str> {
        match gives_away(text) {
            None => Some(text).filter(|text| !text.is_empty()),
            Some(_) => {
                self.left_out.push(text.to_string());
                None
            }
        }
    }

    /// The same for the words of what people said, which are nobody's mistake and are not told as left out.
    fn fit_words<'t>(&self, text: &'t str) -> Option<&'t str> {
        gives_away(text).is_none().then_some(text)
    }

    pub(super) fn heading(&mut self, text: impl Into<String>) {
        self.paper.add(Block::heading(2, text));
    }

    pub(super) fn say(&mut self, picture: &str, lines: Vec<Text>) {
        if !lines.is_empty() {
            self.paper
                .add(Statement::new(PictureUse::new(picture), lines));
        }
    }
}

impl ImpactPaper<'_> {
    /// The paper, and every text that was left out of it because it gives away impairment or health.
    pub fn document(&self, words: Words) -> (Document, Vec<String>) {
        let title = match self.activity {
            Some(activity) => words.impact_title_of(activity),
            None => words.impact_title().to_string(),
        };
        let mut draft = Draft {
            paper: self
                .letterhead
                .paper(title, words, self.contact, self.made_on),
            left_out: Vec::new(),
        };
        self.begin(words, &mut draft);
        if self.impact.facts.from > self.made_on {
            // Of a time that has not come nothing is known, so that each heading would tell something that is not so.
            whom_to_ask(&mut draft.paper, words, self.contact, self.deputy);
            return (draft.paper, draft.left_out);
        }
        self.wanted(words, &mut draft);
        self.changed(words, &mut draft);
        self.refused(words, &mut draft);
        self.answered(words, &mut draft);
        self.in_time(words, &mut draft);
        self.access(words, &mut draft);
        self.paid(words, &mut draft);
        self.promised(words, &mut draft);
        self.learned(words, &mut draft);
        self.began(words, &mut draft);
        self.four_pi(words, &mut draft);
        self.presence(words, &mut draft);
        self.wrong(words, &mut draft);
        whom_to_ask(&mut draft.paper, words, self.contact, self.deputy);
        (draft.paper, draft.left_out)
    }

    fn begin(&self, words: Words, draft: &mut Draft) {
        let facts = self.impact.facts;
        let mut lines = sentences(
            &words.impact_period(&words.day_short(facts.from), &words.day_short(facts.until)),
        );
        if facts.from > self.made_on {
            lines.extend(sentences(words.impact_future()));
            draft.say("group", texts(lines));
            return;
        }
        if facts.until > self.made_on {
            lines.extend(sentences(
                &words.impact_so_far(&words.day_short(self.made_on)),
            ));
        }
        lines.push(match self.impact.people {
            people if people < LEAST => words.impact_people_few().to_string(),
            people => words.impact_people(people),
        });
        if self.impact.is_empty() {
            lines.extend(sentences(words.impact_empty()));
        }
        draft.say("group", texts(lines));
    }

    fn wanted(&self, words: Words, draft: &mut Draft) {
        if self.impact.wanted.is_empty() {
            return;
        }
        draft.heading(words.impact_wanted());
        for wanted in &self.impact.wanted {
            if self.activity.is_none() {
                draft.paper.add(Block::heading(3, &wanted.title));
            }
            let mut lines = Vec::new();
            if let Some(purpose) = draft.fit(&wanted.purpose) {
                lines.extend(sentences(purpose));
            }
            draft.say("start", texts(lines));
            for (lead, text) in [
                (words.impact_outcomes(), &wanted.outcomes),
                (words.impact_measures(), &wanted.measures),
            ] {
                if let Some(text) = draft.fit(text) {
                    let mut lines = vec![Text::strong(lead)];
                    lines.extend(texts(sentences(text)));
                    draft.say("finish", lines);
                }
            }
        }
    }

    fn changed(&self, words: Words, draft: &mut Draft) {
        draft.heading(words.impact_changed());
        let kinds = [AnswerKind::Done, AnswerKind::Partly, AnswerKind::Doing];
        let (mut shown, mut more) = (0, 0);
        for (line, consents) in self.impact.came_to(&kinds) {
            let input = &line.input;
            if shown == MOST {
                more += 1;
                continue;
            }
            let Some(lines) = self.said_and_done(words, draft, input) else {
                continue;
            };
            shown += 1;
            draft.say(input.answer_kind().picture(), lines);
            let said = input.quoted(*consents).and_then(|it| draft.fit_words(it));
            if let Some(said) = said {
                draft.paper.add(Block::Quote(Quote {
                    words: said.split_whitespace().collect::<Vec<_>>().join(" ").into(),
                    by: None,
                }));
            }
        }
        Self::rest(words, draft, (shown, more), words.impact_changed_none());
    }

    fn refused(&self, words: Words, draft: &mut Draft) {
        draft.heading(words.impact_refused());
        let (mut shown, mut more) = (0, 0);
        for (line, _) in self.impact.came_to(&[AnswerKind::NotDoing]) {
            if shown == MOST {
                more += 1;
                continue;
            }
            if let Some(lines) = self.said_and_done(words, draft, &line.input) {
                shown += 1;
                draft.say(AnswerKind::NotDoing.picture(), lines);
            }
        }
        Self::rest(words, draft, (shown, more), words.impact_refused_none());
    }

    /// That there was nothing under a heading, or how much more there is.
    fn rest(words: Words, draft: &mut Draft, (shown, more): (usize, usize), none: &str) {
        if shown == 0 {
            draft.paper.add(Block::paragraph(none));
        } else if more > 0 {
            let more = words.impact_more(more, &MOST.to_string());
            draft.paper.add(Block::paragraph(more));
        }
    }

    /// What it was about, and what came of it; nothing where neither may be said.
    fn said_and_done(&self, words: Words, draft: &mut Draft, input: &Input) -> Option<Vec<Text>> {
        let answer = input.answer.as_ref()?;
        let gist = draft.fit(&input.facts.gist)?;
        let mut lines = vec![
            Text::strong(words.input_sheet_you_said())
                .then(alongside_document::Span::Plain(format!(" {gist}."))),
        ];
        if let Some(why) = draft.fit(&answer.why) {
            lines.extend(texts(sentences(why)));
        }
        Some(lines)
    }

    fn answered(&self, words: Words, draft: &mut Draft) {
        draft.heading(words.impact_answered());
        let rates = &self.impact.rates;
        if rates.iter().all(|rate| rate.said == 0) {
            draft
                .paper
                .add(Block::paragraph(words.impact_answered_none()));
            return;
        }
        draft
            .paper
            .add(Block::paragraph(words.impact_answered_what()));
        let bars: Vec<[usize; 3]> = rates
            .iter()
            .map(|rate| {
                [
                    rate.in_time,
                    rate.answered.saturating_sub(rate.in_time),
                    rate.said - rate.answered,
                ]
            })
            .collect();
        let (shows, follows) = (words.impact_answered_chart(), words.impact_chart_table());
        Self::chart(draft, &bars, shows, follows);
        let kind = |kind: InputKind| match kind {
            InputKind::Supports => words.impact_kind_supports(),
            InputKind::Challenges => words.impact_kind_challenges(),
            InputKind::NewIdea => words.impact_kind_new_idea(),
        };
        let rows = rates.iter().enumerate().map(|(place, rate)| {
            let name = words.impact_numbered(&(place + 1).to_string(), kind(rate.kind));
            let late = rate.answered.saturating_sub(rate.in_time);
            [rate.said, rate.in_time, late, rate.said - rate.answered]
                .iter()
                .map(|number| Text::plain(number.to_string()))
                .fold(vec![Text::plain(name)], |mut row, cell| {
                    row.push(cell);
                    row
                })
        });
        draft.paper.add(Block::Table(Table {
            caption: words.impact_answered_table().into(),
            columns: vec![
                Column::words(words.impact_column_kind()),
                Column::figures(words.impact_column_said()),
                Column::figures(words.impact_column_in_time()),
                Column::figures(words.impact_column_late()),
                Column::figures(words.impact_column_waiting()),
            ],
            rows: rows.collect(),
        }));
        if let Some((median, longest)) = self.impact.days_to_answer {
            draft.paper.add(Block::paragraph(
                words.impact_answered_days(median as usize, &longest.to_string()),
            ));
        }
    }

    fn promised(&self, words: Words, draft: &mut Draft) {
        draft.heading(words.impact_promises());
        if self.impact.promises.is_empty() {
            draft
                .paper
                .add(Block::paragraph(words.impact_promises_none()));
            return;
        }
        let kinds = [
            (Standing::Kept, words.impact_promise_kept()),
            (Standing::KeptLate, words.impact_promise_kept_late()),
            (Standing::Open, words.impact_promise_open()),
            (Standing::Late, words.impact_promise_late()),
            (Standing::Broken, words.impact_promise_broken()),
        ];
        let counts = kinds.map(|(standing, _)| self.impact.standing(standing, self.made_on));
        let bars: Vec<[usize; 3]> = counts
            .iter()
            .enumerate()
            .map(|(place, count)| match place {
                0 => [*count, 0, 0],
                1 | 2 => [0, *count, 0],
                _ => [0, 0, *count],
            })
            .collect();
        let (shows, follows) = (words.impact_promises_chart(), words.impact_chart_list());
        Self::chart(draft, &bars, shows, follows);
        let figures = kinds.iter().zip(counts).enumerate();
        let figures = figures.map(|(place, ((_, name), count))| {
            let name = words.impact_numbered(&(place + 1).to_string(), name);
            Fact::new(name, count.to_string().as_str())
        });
        draft.paper.add(Block::FactList(figures.collect()));
    }

    /// A chart of bars. Whoever does not see it is told what it shows, and that what follows says the same.
    pub(super) fn chart(draft: &mut Draft, bars: &[[usize; 3]], shows: &str, follows: &str) {
        draft.paper.add(Block::Picture(Picture {
            picture: PictureUse::showing(chart::name(bars), shows),
            caption: Some(follows.into()),
        }));
    }

    fn learned(&self, words: Words, draft: &mut Draft) {
        draft.heading(words.impact_learned());
        if self.impact.lessons.is_empty() {
            draft
                .paper
                .add(Block::paragraph(words.impact_learned_none()));
        }
        for lesson in &self.impact.lessons {
            let facts = &lesson.facts;
            let mut lines = Vec::new();
            for text in [&facts.tried, &facts.happened, &facts.learned] {
                if let Some(text) = draft.fit(text) {
                    lines.extend(sentences(text));
                }
            }
            if !lines.is_empty() {
                lines.push(facts.again.sentence(words).to_string());
            }
            draft.say("idea", texts(lines));
        }
    }

    fn began(&self, words: Words, draft: &mut Draft) {
        draft.heading(words.impact_began());
        if self.impact.began.is_empty() {
            draft.paper.add(Block::paragraph(words.impact_began_none()));
        }
        for began in &self.impact.began {
            let facts = &began.made.facts;
            let missing: Vec<&str> = began
                .made
                .missing
                .iter()
                .map(|line| line.name(words))
                .collect();
            let mut lines = vec![words.impact_began_line(
                &began.activity,
                &words.day_short(began.made.on),
                &facts.decided_by,
            )];
            lines.push(words.stage_override_missing(&missing.join("; ")));
            if let Some(why) = draft.fit(&facts.why) {
                lines.extend(sentences(why));
            }
            draft.say("important", texts(lines));
        }
    }

    /// What went wrong, found in the records: nobody has to own up for it to be there.
    fn wrong(&self, words: Words, draft: &mut Draft) {
        draft.heading(words.impact_wrong());
        let impact = self.impact;
        let answered_late: usize = impact.rates.iter().map(|it| it.answered - it.in_time).sum();
        let mut lines = Vec::new();
        if answered_late > 0 {
            lines.push(words.impact_wrong_answers(answered_late));
        }
        if impact.waits_late > 0 {
            lines.push(words.impact_wrong_waiting(impact.waits_late));
        }
        if impact.in_time.all.is_some_and(|it| it.late > 0) {
            lines.push(words.impact_wrong_papers().to_string());
        }
        if impact.access.failed > 0 {
            lines.push(words.impact_wrong_support().to_string());
        }
        if let Some(days) = impact.days_to_pay.filter(|it| it.in_time < it.claims) {
            let late = usize::try_from(days.claims - days.in_time).unwrap_or_default();
            lines.push(if late < LEAST {
                words.impact_wrong_paid_few().to_string()
            } else {
                words.impact_wrong_paid(late)
            });
        }
        let late = impact.standing(Standing::Late, self.made_on)
            + impact.standing(Standing::KeptLate, self.made_on);
        if late > 0 {
            lines.push(words.impact_wrong_promises(late));
        }
        for promise in &impact.promises {
            if promise.standing(self.made_on) == Standing::Broken {
                if let Some(promised) = draft.fit(&promise.facts.promised) {
                    lines.push(words.impact_wrong_broken(promised));
                }
                if let Some(why) = draft.fit(promise.outcome.why()) {
                    lines.extend(sentences(why));
                }
            }
        }
        for lesson in &impact.lessons {
            if lesson.facts.again == Again::No
                && let Some(tried) = draft.fit(&lesson.facts.tried)
            {
                lines.push(words.impact_wrong_lesson(tried));
            }
        }
        if lines.is_empty() {
            lines.extend(sentences(words.impact_wrong_none()));
        }
        draft.say("think-about-it", texts(lines));
    }
}

pub(super) fn texts(lines: Vec<String>) -> Vec<Text> {
    lines.into_iter().map(Text::from).collect()
}
