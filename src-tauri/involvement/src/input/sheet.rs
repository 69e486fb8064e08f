//! “You said, we did” for a period as a paper: what people said, what came of it, and what still waits.

use alongside_document::{Block, Document, PictureUse, Span, Statement, Text};
use alongside_locales::Words;
use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{AnswerKind, Input, InputLine, Sensitivity, Wanted};
use crate::{
    Problems,
    activity::ActivityId,
    day::DayDraft,
    letterhead::{Letterhead, whom_to_ask},
    sentence::sentences,
    staff::StaffFacts,
};

/// Of which time and activity, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[allow(missing_docs, reason = "the names are those of the facts")]
pub struct SheetDraft {
    pub from_day: String,
    pub from_month: String,
    pub from_year: String,
    pub until_day: String,
    pub until_month: String,
    pub until_year: String,
    /// The id of an activity; empty for all of them.
    pub activity: String,
}

/// Of which time and activity a sheet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SheetFacts {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// The activity; `None` for all of them.
    pub activity: Option<ActivityId>,
}

impl SheetDraft {
    /// The last three months.
    pub fn until(today: NaiveDate) -> Self {
        Self::between(
            today.checked_sub_months(Months::new(3)).unwrap_or(today),
            today,
        )
    }

    /// The charity's year so far: from the last 1 April.
    pub fn year(today: NaiveDate) -> Self {
        let april = |year| NaiveDate::from_ymd_opt(year, 4, 1);
        let this = april(today.year()).filter(|april| *april <= today);
        let from = this.or(april(today.year() - 1)).unwrap_or(today);
        Self::between(from, today)
    }

    fn between(from: NaiveDate, until: NaiveDate) -> Self {
        let [from_day, from_month, from_year] = crate::day::typed(Some(from));
        let [until_day, until_month, until_year] = crate::day::typed(Some(until));
        Self {
            from_day,
            from_month,
            from_year,
            until_day,
            until_month,
            until_year,
            activity: String::new(),
        }
    }

    /// Whether nothing was typed.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }

    /// Both days must be there, and in their order.
    pub fn check(&self, words: Words) -> Result<SheetFacts, Problems> {
        let mut problems = Problems::default();
        let labels = (
            words.input_sheet_from_label(),
            words.input_sheet_until_label(),
        );
        let period = check_period(&mut problems, words, self.first(), self.last(), labels);
        match period {
            Some((from, until)) => Ok(SheetFacts {
                from,
                until,
                activity: self.activity.parse().ok(),
            }),
            None => Err(problems),
        }
    }

    /// The first day as typed.
    pub fn first(&self) -> DayDraft<'_> {
        DayDraft::new(&self.from_day, &self.from_month, &self.from_year)
    }

    /// The last day as typed.
    pub fn last(&self) -> DayDraft<'_> {
        DayDraft::new(&self.until_day, &self.until_month, &self.until_year)
    }
}

/// Two days that must be there, in the fields `from` and `until`, the first not after the second.
pub(crate) fn check_period(
    problems: &mut Problems,
    words: Words,
    from: DayDraft<'_>,
    until: DayDraft<'_>,
    labels: (&str, &str),
) -> Option<(NaiveDate, NaiveDate)> {
    let mut day = |typed: DayDraft<'_>, field: &str, label: &str| {
        let told = problems.len();
        let day = typed.check(problems, words, (field, label));
        if day.is_none() && problems.len() == told {
            problems.add(format!("{field}-day"), words.input_sheet_day_missing(label));
        }
        day
    };
    let from = day(from, "from", labels.0);
    let until = day(until, "until", labels.1);
    let (from, until) = (from?, until?);
    if from > until {
        problems.add("until-day", words.input_sheet_order());
        return None;
    }
    problems.is_empty().then_some((from, until))
}

impl SheetFacts {
    /// What a sheet tells of.
    pub fn wanted(&self) -> Wanted {
        Wanted {
            activity: self.activity,
            period: [Some(self.from), Some(self.until)],
            ..Wanted::default()
        }
    }

    /// The inputs that were answered in its time, whenever they were said.
    pub fn decided(&self) -> Wanted {
        Wanted {
            activity: self.activity,
            decided: [Some(self.from), Some(self.until)],
            ..Wanted::default()
        }
    }

    /// Whether an input may stand on it: never what was said in confidence, and what was said to a group on its own sheet alone.
    pub fn shows(&self, input: &Input) -> bool {
        self.told().contains(&input.facts.sensitivity)
    }

    pub(super) fn told(&self) -> &'static [Sensitivity] {
        match self.activity {
            Some(_) => &[Sensitivity::Everybody, Sensitivity::Group],
            None => &[Sensitivity::Everybody],
        }
    }
}

/// What the sheet is printed from.
#[derive(Clone, Copy, Debug)]
pub struct YouSaidPaper<'a> {
    /// Of which time and activity.
    pub facts: SheetFacts,
    /// The title of that activity; `None` for all of them.
    pub activity: Option<&'a str>,
    /// What was said, each with whether whoever said it agrees to quotes in general.
    pub inputs: &'a [(InputLine, bool)],
    /// Whom to ask.
    pub contact: &'a StaffFacts,
    /// Whom to ask when the contact is away.
    pub deputy: Option<&'a StaffFacts>,
    /// Who hands it out.
    pub letterhead: &'a Letterhead,
    /// The day on which it is printed.
    pub made_on: NaiveDate,
}

impl YouSaidPaper<'_> {
    /// The paper.
    pub fn document(&self, words: Words) -> Document {
        let title = match self.activity {
            Some(activity) => words.input_sheet_title_of(activity),
            None => words.input_sheet_title().to_string(),
        };
        let mut paper = self
            .letterhead
            .paper(title, words, self.contact, self.made_on);
        let shown: Vec<&(InputLine, bool)> = self
            .inputs
            .iter()
            .filter(|(line, _)| self.facts.shows(&line.input))
            .collect();
        let mut intro = sentences(&words.input_sheet_period(
            &words.day_short(self.facts.from),
            &words.day_short(self.facts.until),
        ));
        intro.push(words.input_sheet_count(shown.len()));
        if shown.len() < self.inputs.len() {
            intro.extend(sentences(words.input_sheet_in_confidence()));
        }
        intro.extend(sentences(words.input_sheet_thanks()));
        paper.add(Statement::new(PictureUse::new("you-said-we-did"), intro));
        for kind in AnswerKind::ALL {
            let mut some = shown
                .iter()
                .filter(|(line, _)| line.input.answer_kind() == *kind)
                .peekable();
            if some.peek().is_some() {
                paper.add(Block::heading(2, heading(words, *kind)));
            }
            for (line, consents) in some {
                paper.add(self.statement(words, line, *consents));
            }
        }
        whom_to_ask(&mut paper, words, self.contact, self.deputy);
        paper
    }

    fn statement(&self, words: Words, line: &InputLine, consents: bool) -> Statement {
        let input = &line.input;
        let mut lines = vec![led(words.input_sheet_you_said(), &input.facts.gist)];
        if self.activity.is_none() {
            lines.push(Text::plain(words.input_sheet_in(&line.activity)));
        }
        if let Some(said) = input.quoted(consents) {
            lines.push(Text::plain(words.input_sheet_quote(&flat(said))));
        }
        lines.extend(came_of_it(words, input));
        let picture = input.answer_kind().picture();
        Statement::new(PictureUse::new(picture), lines)
    }
}

/// What came of an input, a sentence a line.
pub(super) fn came_of_it(words: Words, input: &Input) -> Vec<Text> {
    let Some(answer) = &input.answer else {
        return sentences(words.input_sheet_waits())
            .into_iter()
            .map(Text::from)
            .collect();
    };
    let lead = match answer.kind {
        AnswerKind::NotDoing => words.input_sheet_why_not(),
        AnswerKind::Doing => words.input_sheet_we_are_doing(),
        _ => words.input_sheet_we_did(),
    };
    let mut why = sentences(&answer.why).into_iter();
    let first = why.next().unwrap_or_default();
    let mut lines = vec![led(lead, &first)];
    lines.extend(why.map(Text::from));
    lines.push(Text::plain(words.input_sheet_decided(
        &answer.decided_by,
        &words.day_short(answer.decided_on),
    )));
    lines
}

/// A few words in bold, and what follows them on the same line.
pub(super) fn led(lead: &str, rest: &str) -> Text {
    Text::strong(lead).then(Span::Plain(format!(" {rest}")))
}

/// Several lines as one, for words within a line.
pub(super) fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn heading(words: Words, kind: AnswerKind) -> &'static str {
    match kind {
        AnswerKind::Done => words.input_sheet_done(),
        AnswerKind::Doing => words.input_sheet_doing(),
        AnswerKind::Partly => words.input_sheet_partly(),
        AnswerKind::NotDoing => words.input_sheet_not_doing(),
        AnswerKind::Waiting => words.input_sheet_waiting(),
    }
}
