//! The impact report: a period and an activity, and then a format. What was left out of it is told here, and nowhere else.

pub(crate) mod columns;

use crate::{
    Reply, Route, Trouble, Visit,
    components::{Field, FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    input::sheet::{period_fields, period_of_year, whom_to_ask},
    layout::{Frame, Section},
};
use alongside_document::Document;
use alongside_involvement::Problems;
use alongside_involvement::impact::{Impact, ImpactPaper, PaperCount};
use alongside_involvement::input::{SheetDraft, SheetFacts};
use alongside_involvement::store::Verb;
use alongside_locales::Words;
use askama::Template;

/// The addresses of the report.
pub(crate) const ROUTES: &[Route] = &[Route::get("/impact", show), Route::post("/impact", hand)];

#[derive(Template)]
#[template(path = "impact/show.html")]
struct ReportPage {
    frame: Frame,
    fields: Vec<Field>,
    /// What is in the report; `None` while the period is not one.
    what: Option<String>,
    /// Whether the period is not over yet.
    so_far: bool,
    /// What making it counts for good, a sentence for each run of days.
    counts: Vec<String>,
    left_out: Vec<String>,
    form: Option<PaperForm>,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let period = period_of_year(visit);
    let draft = PaperDraft::offering(None, visit.words.language());
    page(visit, &period, &draft, Problems::default())
}

fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let period = period_of_year(visit);
    let Ok(facts) = period.check(visit.words) else {
        return page(visit, &period, &visit.form()?, Problems::default());
    };
    hand_paper(
        visit,
        |visit, draft, problems| page(visit, &period, draft, problems),
        |visit, choice| {
            let (document, impact, _) = report(visit, facts, Words::new(choice.language))?;
            keep(visit, &impact)?;
            Ok(FinishedPaper::new(document, address(&period)))
        },
    )
}

fn address(period: &SheetDraft) -> String {
    let query = serde_html_form::to_string(period).unwrap_or_default();
    format!("/impact?{query}")
}

/// The report, what it tells, and the texts that were left out of it.
fn report(
    visit: &mut Visit<'_>,
    facts: SheetFacts,
    words: Words,
) -> Result<(Document, Impact, Vec<String>), Trouble> {
    let (letterhead, made_on) = (visit.letterhead()?, visit.today());
    let (activity, contact, deputy) = whom_to_ask(visit, facts)?;
    let (impact, evidence) = Impact::gather(visit.store()?, facts, made_on)?;
    let (document, left_out) = ImpactPaper {
        impact: &impact,
        evidence: &evidence,
        activity: activity.as_deref(),
        contact: &contact,
        deputy: deputy.as_ref(),
        letterhead: &letterhead,
        made_on,
    }
    .document(words);
    Ok((document, impact, left_out))
}

/// Keeps what the report counts: it is told from now on.
fn keep(visit: &mut Visit<'_>, impact: &Impact) -> Result<(), Trouble> {
    let counts = &impact.in_time.to_keep;
    if !counts.is_empty() {
        visit.change(Verb::Book, |change| {
            counts
                .iter()
                .try_for_each(|count| count.add(change).map(|_| ()))
        })?;
    }
    Ok(())
}

fn page(
    visit: &mut Visit<'_>,
    period: &SheetDraft,
    draft: &PaperDraft,
    mut problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let today = visit.today();
    let (mut what, mut left_out, mut form) = (None, Vec::new(), None);
    let mut counts = Vec::new();
    let mut so_far = false;
    match period.check(words) {
        Ok(facts) => {
            let (_, impact, left) = report(visit, facts, words)?;
            what = Some(if facts.from > today {
                words.impact_page_future().to_string()
            } else if impact.is_empty() {
                words.impact_page_empty().to_string()
            } else {
                words.impact_page_what(impact.inputs.len())
            });
            so_far = facts.from <= today && facts.until > today;
            left_out = left;
            let days = |it: &PaperCount| {
                words.impact_page_counts(&words.day_short(it.from), &words.day_short(it.until))
            };
            counts = impact.in_time.to_keep.iter().map(days).collect();
            form = Some(PaperForm::new(
                visit,
                address(period),
                draft,
                true,
                &problems,
            ));
        }
        Err(wrong) => problems = wrong,
    }
    let fields = period_fields(visit, period, &problems)?;
    let frame = Frame::new(visit, words.impact_page_title())
        .lede(words.impact_page_lede())
        .section(Section::Activities)
        .back("/inputs", words.input_back_to_list())
        .problems(problems.clone());
    let page = ReportPage {
        frame,
        fields,
        what,
        so_far,
        counts,
        left_out,
        form,
    };
    paper_page(&problems, page.render()?)
}
