//! What the check of easy words has found, as pages show it: beside a box, and as a list.

use alongside_involvement::easy_profile::EasyProfileFacts;
use alongside_involvement::easy_words::{Figures, Finding, Level, Report, Source};
use alongside_locales::{Language, Words};
use askama::{Template, filters::HtmlSafe};

use crate::components::{SummaryList, Tag, TagKind};

/// One finding in words.
struct Note {
    tag: Tag,
    /// Where it is, as a link; nothing beside the box itself.
    place: Option<(String, String)>,
    message: String,
    plainer: Option<String>,
    source: String,
}

/// What was found in one box. Prints itself; nothing where nothing was found.
#[derive(Template)]
#[template(path = "statement/notes.html")]
pub(crate) struct Notes {
    id: String,
    heading: String,
    notes: Vec<Note>,
}

impl HtmlSafe for Notes {}

/// Everything that was found, with the figures. Prints itself.
#[derive(Template)]
#[template(path = "statement/findings.html")]
pub(crate) struct Findings {
    words: Words,
    mend: String,
    advice: String,
    language: &'static str,
    limits: String,
    notes: Vec<Note>,
    figures: SummaryList,
}

impl HtmlSafe for Findings {}

impl Notes {
    /// What was found in this box of the form.
    pub(crate) fn about(words: Words, report: Option<&Report>, field: &str) -> Self {
        let found: Vec<&Finding> = report
            .into_iter()
            .flat_map(|it| it.findings.iter())
            .filter(|it| it.field == field)
            .collect();
        let place = found.first().map_or("", |it| it.place.as_str());
        Self {
            id: format!("{field}-notes"),
            heading: words.easy_words_beside(place),
            notes: found.into_iter().map(|it| note(words, it, None)).collect(),
        }
    }

    /// Whether nothing was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.notes.is_empty()
    }

    /// The id by which its box can point to it.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }
}

impl Findings {
    /// Everything that was found, each with a link to its box at `form`; empty where the boxes are on the same page, nothing where
    /// the paper cannot be changed.
    pub(crate) fn new(
        words: Words,
        report: &Report,
        pages: Option<usize>,
        profile: &EasyProfileFacts,
        form: Option<&str>,
    ) -> Self {
        let mend = report.must_mend();
        let place = |it: &Finding| match (it.field.is_empty(), form) {
            (true, _) => (String::new(), words.easy_words_whole().to_string()),
            (false, None) => (String::new(), it.place.clone()),
            (false, Some(form)) => (format!("{form}#{}", it.field), it.place.clone()),
        };
        let mut found: Vec<&Finding> = report.findings.iter().collect();
        // What has to be mended comes first; within it the order of the paper stays.
        found.sort_by_key(|it| it.level == Level::Advice);
        Self {
            words,
            mend: words.easy_words_count_mend(mend),
            advice: words.easy_words_count_advice(report.findings.len() - mend),
            language: match report.language {
                Language::English => words.easy_words_english(),
                Language::Welsh => words.easy_words_welsh(),
            },
            limits: words.easy_words_limits(&profile.name),
            notes: found
                .into_iter()
                .map(|it| note(words, it, Some(place(it))))
                .collect(),
            figures: figures(words, &report.figures, pages),
        }
    }
}

fn note(words: Words, finding: &Finding, place: Option<(String, String)>) -> Note {
    // Calm: nobody's words are an alarm.
    let kind = match finding.level {
        Level::MustMend => TagKind::Look,
        Level::Advice => TagKind::Todo,
    };
    let plainer = finding.plainer.as_deref().map(|it| match finding.source {
        Source::Charity => words.easy_words_means(it),
        _ => words.easy_words_try(it),
    });
    Note {
        tag: Tag::new(kind, finding.level.name(words)),
        place,
        message: finding.message.clone(),
        plainer,
        source: words.easy_words_source(finding.source.name(words)),
    }
}

fn figures(words: Words, figures: &Figures, pages: Option<usize>) -> SummaryList {
    let whole = |count: Option<usize>| count.map_or(String::new(), |it| it.to_string());
    let flesch = figures.flesch.map_or(String::new(), |it| {
        words.easy_words_figure_flesch_is(&format!("{it:.0}"))
    });
    SummaryList::new()
        .row(
            words.easy_words_figure_mean(),
            format!("{:.1}", figures.mean()),
        )
        .row(
            words.easy_words_figure_longest(),
            figures.longest.to_string(),
        )
        .row(words.easy_words_figure_hard(), whole(figures.hard_words))
        .row(words.easy_words_figure_passive(), whole(figures.passive))
        .row(words.easy_words_figure_flesch(), flesch)
        .row(words.easy_words_figure_pages(), whole(pages))
}
