//! The report goes on: papers in time, access, days to pay, the 4Pi page, who took part.

use alongside_document::{Block, Column, Fact, Table, Text};
use alongside_locales::Words;

use super::{
    ImpactPaper, Row,
    in_time::Punctual,
    paper::{Draft, texts},
};
use crate::{
    power_check::{LEAST, Told, told},
    review::ReviewFrame,
    sentence::sentences,
};

impl ImpactPaper<'_> {
    /// Papers in time: by format where the days are counted, and in words where they are not.
    pub(super) fn in_time(&self, words: Words, draft: &mut Draft) {
        draft.heading(words.impact_in_time());
        let papers = &self.impact.in_time;
        if papers.rows.is_empty() {
            let mut lines = match papers.all.map(Punctual::of) {
                Some(Punctual::All) => sentences(words.impact_in_time_every()),
                Some(Punctual::Most) => sentences(words.impact_in_time_most()),
                Some(Punctual::Half) => sentences(words.impact_in_time_half()),
                Some(Punctual::Few) => sentences(words.impact_in_time_few()),
                None => sentences(words.impact_in_time_none()),
            };
            if papers.all.is_some() {
                let why = match self.activity {
                    Some(_) => words.impact_in_time_no_figures_here(),
                    None => words.impact_in_time_no_figures(),
                };
                lines.extend(sentences(why));
            }
            draft.say("post", texts(lines));
            return;
        }
        let counted = papers.days.iter().flat_map(|(from, until)| {
            sentences(&words.impact_in_time_days(&words.day_short(*from), &words.day_short(*until)))
        });
        draft.say("post", texts(counted.collect()));
        let name = |row: Row| match row {
            Row::Format(format) => format.name(words),
            Row::Others => words.impact_in_time_others(),
            Row::All => words.impact_in_time_all(),
        };
        let cell = |number: usize| Text::plain(number.to_string());
        draft.paper.add(Block::Table(Table {
            caption: words.impact_in_time_table().into(),
            columns: vec![
                Column::words(words.impact_column_format()),
                Column::figures(words.impact_column_came_in_time()),
                Column::figures(words.impact_column_came_late()),
            ],
            rows: papers
                .rows
                .iter()
                .map(|(row, it)| vec![Text::plain(name(*row)), cell(it.in_time), cell(it.late)])
                .collect(),
        }));
        draft
            .paper
            .add(Block::paragraph(words.impact_in_time_why()));
    }

    /// Whether everybody could take part. Small numbers are told in words.
    pub(super) fn access(&self, words: Words, draft: &mut Draft) {
        draft.heading(words.impact_access());
        let access = self.impact.access;
        let mut lines = Vec::new();
        if let Some((yes, of)) = access.said {
            lines.push(match told(yes, of) {
                Told::Numbers => words.impact_access_said(&yes.to_string(), &of.to_string()),
                Told::Most => words.impact_access_said_most().to_string(),
                Told::Half => words.impact_access_said_half().to_string(),
                Told::Few => words.impact_access_said_few().to_string(),
            });
        }
        match access.came {
            0 => {}
            few if few < LEAST => lines.push(words.impact_access_came_few().to_string()),
            many => lines.push(words.impact_access_came(many)),
        }
        match access.failed {
            0 => {}
            few if few < LEAST => lines.push(words.impact_access_failed_few().to_string()),
            many => lines.push(words.impact_access_failed(many)),
        }
        if lines.is_empty() {
            lines.push(words.impact_access_none().to_string());
        }
        draft.say("help", texts(lines));
    }

    /// How long people waited for their money.
    pub(super) fn paid(&self, words: Words, draft: &mut Draft) {
        // Claims are of the whole charity: days of one activity could be those of one person.
        if self.impact.facts.activity.is_some() {
            return;
        }
        draft.heading(words.impact_paid());
        let Some(days) = self.impact.days_to_pay else {
            draft.paper.add(Block::paragraph(words.impact_paid_none()));
            return;
        };
        let median = usize::try_from(days.all.median).unwrap_or_default();
        let mut lines = vec![words.impact_paid_days(median, &days.all.worst.to_string())];
        if days.ours != days.all {
            let median = usize::try_from(days.ours.median).unwrap_or_default();
            lines.push(words.impact_paid_ours(median, &days.ours.worst.to_string()));
        }
        draft.say("pay", texts(lines));
    }

    /// The 4Pi page: what the records show under each of the five headings. Where they show nothing, it says so; nothing is a mark.
    pub(super) fn four_pi(&self, words: Words, draft: &mut Draft) {
        draft.heading(words.impact_four_pi());
        draft
            .paper
            .add(Block::paragraph(words.impact_four_pi_what()));
        for heading in ReviewFrame::FourPi.headings() {
            draft.paper.add(Block::heading(3, heading.name(words)));
            let mut lines = Vec::new();
            for (activity, evidence) in self.evidence {
                for line in evidence.under(words, *heading, self.made_on) {
                    lines.push(match self.activity {
                        Some(_) => line.says,
                        None => words.impact_four_pi_line(activity, &line.says),
                    });
                }
            }
            if lines.is_empty() {
                lines.push(words.impact_four_pi_open().to_string());
            }
            draft.say("notes", texts(lines));
        }
    }

    /// Who took part, by the sums of monitoring sheets.
    pub(super) fn presence(&self, words: Words, draft: &mut Draft) {
        if self.impact.presence.is_empty() {
            return;
        }
        draft.heading(words.impact_presence());
        draft
            .paper
            .add(Block::paragraph(words.impact_presence_what()));
        for presence in &self.impact.presence {
            let Some(question) = draft.fit(&presence.question).map(str::to_string) else {
                continue;
            };
            let mut figures = Vec::new();
            for last in &presence.answers {
                let answer = match &last.answer {
                    Some(answer) => answer.as_str(),
                    None => words.monitoring_prefer_not_to_say(),
                };
                // An answer that is left out would be had from the others, so the whole question goes with it.
                let Some(answer) = draft.fit(answer) else {
                    figures.clear();
                    break;
                };
                let shown = match last.told {
                    Some((sum, on)) if on == presence.counted_on => sum.to_string(),
                    Some((sum, on)) => {
                        words.monitoring_told_on(&sum.to_string(), &words.day_short(on))
                    }
                    None => words.monitoring_hidden().to_string(),
                };
                figures.push(Fact::new(answer, shown.as_str()));
            }
            if !figures.is_empty() {
                draft.paper.add(Block::heading(3, question));
                draft.paper.add(Block::FactList(figures));
            }
        }
    }
}
