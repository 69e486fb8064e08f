//! What the check of easy words has found, as pages show it: beside a box, as a list of places, and whole with its figures.

use alongside_involvement::easy_profile::EasyProfileFacts;
use alongside_involvement::easy_words::{Figures, Finding, Level, Report, Source};
use alongside_locales::{Language, Words};
use askama::{Template, filters::HtmlSafe};

use crate::components::{SummaryList, Tag, TagKind};
use crate::layout::Link;

/// One finding in words.
struct Note {
    tag: Tag,
    message: String,
    plainer: Option<String>,
    source: String,
}

/// What was found in one box. Prints itself; nothing where nothing was found.
#[derive(Template)]
#[template(path = "statement/notes.html")]
pub(crate) struct Notes {
    id: String,
    /// Whether it stands above every part of the form, so that its heading belongs to the page itself.
    first: bool,
    heading: String,
    notes: Vec<Note>,
}

impl HtmlSafe for Notes {}

/// How much was found and where: short, for a page that shows the findings elsewhere. Prints itself.
#[derive(Template)]
#[template(path = "statement/places.html")]
pub(crate) struct Places {
    words: Words,
    mend: String,
    advice: String,
    /// Each place with how much was found there.
    places: Vec<(Link, String)>,
    under: String,
}

impl HtmlSafe for Places {}

/// Everything that was found, place by place, with the figures. Prints itself.
#[derive(Template)]
#[template(path = "statement/findings.html")]
pub(crate) struct Findings {
    words: Words,
    mend: String,
    advice: String,
    /// Whether the paper can be changed, so that notes are of use.
    can_change: bool,
    places: Vec<(Link, Vec<Note>)>,
    under: String,
    figures: SummaryList,
}

impl HtmlSafe for Findings {}

impl Notes {
    /// What was found in this box of the form; what has to be mended comes first.
    pub(crate) fn about(words: Words, report: &Report, field: &str) -> Self {
        let mut found: Vec<&Finding> = report.about(field).collect();
        found.sort_by_key(|it| it.level == Level::Advice);
        let place = found.first().map_or("", |it| it.place.as_str());
        Self {
            id: format!("{field}-notes"),
            first: false,
            heading: words.easy_words_beside(place),
            notes: found.into_iter().map(|it| note(words, it)).collect(),
        }
    }

    /// The same for a box above every part of the form.
    pub(crate) fn above_all(self) -> Self {
        Self {
            first: true,
            ..self
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

impl Places {
    /// How much was found, with a link to each box at `form`; empty where the boxes are on the same page.
    pub(crate) fn new(
        words: Words,
        report: &Report,
        profile: &EasyProfileFacts,
        form: &str,
    ) -> Self {
        let (mend, advice) = counted(words, &report.findings.iter().collect::<Vec<_>>());
        let places = by_place(words, report, Some(form)).into_iter();
        Self {
            words,
            mend,
            advice,
            places: places
                .map(|(link, found)| (link, briefly(words, &found)))
                .collect(),
            under: under(words, report, profile),
        }
    }
}

impl Findings {
    /// Everything that was found, each place with a link to its box at `form`; without links where the paper cannot be changed.
    pub(crate) fn new(
        words: Words,
        report: &Report,
        pages: Option<usize>,
        profile: &EasyProfileFacts,
        form: Option<&str>,
    ) -> Self {
        let (mend, advice) = counted(words, &report.findings.iter().collect::<Vec<_>>());
        let in_words = |(link, mut found): (Link, Vec<&Finding>)| {
            found.sort_by_key(|it| it.level == Level::Advice);
            (link, found.into_iter().map(|it| note(words, it)).collect())
        };
        Self {
            words,
            mend,
            advice,
            can_change: form.is_some(),
            places: by_place(words, report, form)
                .into_iter()
                .map(in_words)
                .collect(),
            under: under(words, report, profile),
            figures: figures(words, &report.figures, pages),
        }
    }
}

/// The findings of each place, in the order of the paper. The address is empty where there is no box to go to.
fn by_place<'a>(
    words: Words,
    report: &'a Report,
    form: Option<&str>,
) -> Vec<(Link, Vec<&'a Finding>)> {
    let mut places: Vec<(&str, Link, Vec<&Finding>)> = Vec::new();
    for finding in &report.findings {
        let field = finding.field.as_str();
        if let Some((_, _, found)) = places.iter_mut().find(|(known, ..)| *known == field) {
            found.push(finding);
            continue;
        }
        let link = match form {
            _ if field.is_empty() => Link::new("", words.easy_words_whole()),
            Some(form) => Link::new(format!("{form}#{field}"), &finding.place),
            None => Link::new("", &finding.place),
        };
        places.push((field, link, vec![finding]));
    }
    let places = places.into_iter();
    places.map(|(_, link, found)| (link, found)).collect()
}

fn counted(words: Words, found: &[&Finding]) -> (String, String) {
    let mend = found
        .iter()
        .filter(|it| it.level == Level::MustMend)
        .count();
    (
        words.easy_words_count_mend(mend),
        words.easy_words_count_advice(found.len() - mend),
    )
}

/// How much was found at one place; what was not found there goes without saying.
fn briefly(words: Words, found: &[&Finding]) -> String {
    let mend = found
        .iter()
        .filter(|it| it.level == Level::MustMend)
        .count();
    let (must, advice) = counted(words, found);
    match (mend, found.len() - mend) {
        (0, _) => advice,
        (_, 0) => must,
        _ => format!("{must} {advice}"),
    }
}

/// As which language it was checked, what of it was not, and with which limits.
fn under(words: Words, report: &Report, profile: &EasyProfileFacts) -> String {
    let language = match report.language {
        Language::English => words.easy_words_english(),
        Language::Welsh => words.easy_words_welsh(),
    };
    let limits = words.easy_words_limits(&profile.name);
    // Of a paper without a word in these letters it is said as which language it was checked.
    let other = report.in_other_letters;
    let language = (other == 0 || other < report.figures.sentences).then_some(language);
    let other = (other > 0).then(|| words.easy_words_other_letters());
    let all = language.into_iter().chain(other).chain([limits.as_str()]);
    all.collect::<Vec<_>>().join(" ")
}

fn note(words: Words, finding: &Finding) -> Note {
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
    let mean = format!("{:.1}", figures.mean());
    SummaryList::new()
        .row(words.easy_words_figure_mean(), mean)
        .row(
            words.easy_words_figure_longest(),
            figures.longest.to_string(),
        )
        .row(words.easy_words_figure_hard(), whole(figures.hard_words))
        .row(words.easy_words_figure_passive(), whole(figures.passive))
        .row(words.easy_words_figure_flesch(), flesch)
        .row(words.easy_words_figure_pages(), whole(pages))
}
