//! The “You said, we did” sheet: a period and an activity, and then a format.

use super::activities;
use crate::{
    Reply, Trouble, Visit,
    components::{
        DateInput, Field, FinishedPaper, PaperDraft, PaperForm, Select, hand_paper, paper_page,
    },
    layout::{Frame, Section},
};
use alongside_document::Document;
use alongside_involvement::Problems;
use alongside_involvement::activity::{Activity, ActivityPapers};
use alongside_involvement::charity::Charity;
use alongside_involvement::input::{Input, InputLine, SheetDraft, SheetFacts, YouSaidPaper};
use alongside_involvement::staff::{Staff, StaffFacts};
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "input/sheet.html")]
struct SheetPage {
    frame: Frame,
    fields: Vec<Field>,
    /// How much was said, and how much of it is left out; `None` while the period is not one.
    shown: Option<String>,
    form: Option<PaperForm>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let period = period(visit);
    let draft = PaperDraft::offering(None, visit.words.language());
    page(visit, &period, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let period = period(visit);
    let Ok(facts) = period.check(visit.words) else {
        return page(visit, &period, &visit.form()?, Problems::default());
    };
    hand_paper(
        visit,
        |visit, draft, problems| page(visit, &period, draft, problems),
        |visit, choice| {
            let document = document(visit, facts, Words::new(choice.language))?;
            Ok(FinishedPaper::new(document, address(&period)))
        },
    )
}

/// The period in the address; the last three months where there is none yet.
pub(crate) fn period(visit: &Visit<'_>) -> SheetDraft {
    period_or(visit, SheetDraft::until(visit.today()))
}

/// The days and the activity in the address; these days where none were typed.
fn period_or(visit: &Visit<'_>, days_untyped: SheetDraft) -> SheetDraft {
    let typed: SheetDraft = visit.query();
    let days = SheetDraft {
        activity: String::new(),
        ..typed.clone()
    };
    if days.is_blank() {
        SheetDraft {
            activity: typed.activity,
            ..days_untyped
        }
    } else {
        typed
    }
}

fn address(period: &SheetDraft) -> String {
    let query = serde_html_form::to_string(period).unwrap_or_default();
    format!("/inputs/sheet?{query}")
}

fn page(
    visit: &mut Visit<'_>,
    period: &SheetDraft,
    draft: &PaperDraft,
    mut problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (shown, form) = match period.check(words) {
        Ok(facts) => {
            let (said, shown) = Input::count_for_sheet(visit.store()?, facts)?;
            let form = PaperForm::new(visit, address(period), draft, true, &problems);
            let mut told = words.input_sheet_shown(said);
            if shown < said {
                told = format!("{told} {}", words.input_sheet_hidden(said - shown));
            }
            (Some(told), Some(form))
        }
        Err(wrong) => {
            problems = wrong;
            (None, None)
        }
    };
    let fields = period_fields(visit, period, &problems)?;
    let frame = Frame::new(visit, words.input_sheet_title())
        .kind_of_page(words.page_papers())
        .lede(words.input_sheet_page_lede())
        .section(Section::Activities)
        .back("/inputs", words.input_back_to_list())
        .problems(problems.clone());
    let page = SheetPage {
        frame,
        fields,
        shown,
        form,
    };
    paper_page(&problems, page.render()?)
}

/// The period in the address; the charity's year so far, from April, where there is none yet.
pub(crate) fn period_of_year(visit: &Visit<'_>) -> SheetDraft {
    period_or(visit, SheetDraft::year(visit.today()))
}

/// The questions that ask for two days.
pub(crate) fn days(words: Words, period: &SheetDraft, problems: &Problems) -> Vec<Field> {
    let day = |name, label, typed| {
        Field::from(DateInput::new(name, label, typed).hint(words.activity_day_hint()))
    };
    [
        day(
            "from",
            words.input_sheet_from_label(),
            period.first().typed(),
        ),
        day(
            "until",
            words.input_sheet_until_label(),
            period.last().typed(),
        ),
    ]
    .into_iter()
    .map(|field| field.with(words, problems))
    .collect()
}

/// The questions that ask for a period and an activity.
pub(crate) fn period_fields(
    visit: &mut Visit<'_>,
    period: &SheetDraft,
    problems: &Problems,
) -> Result<Vec<Field>, Trouble> {
    let words = visit.words;
    let every = (String::new(), words.input_find_every_activity().to_string());
    let activities = activities(visit, every)?;
    let activity = Select::new(
        "activity",
        words.input_sheet_activity_label(),
        activities,
        &period.activity,
    );
    let mut fields = days(words, period, problems);
    fields.push(Field::from(activity).with(words, problems));
    Ok(fields)
}

fn document(visit: &mut Visit<'_>, facts: SheetFacts, words: Words) -> Result<Document, Trouble> {
    let (letterhead, made_on) = (visit.letterhead()?, visit.today());
    let (activity, contact, deputy) = whom_to_ask(visit, facts)?;
    let store = visit.store()?;
    let lines = Input::list(store, &facts.wanted(), usize::MAX, 0)?;
    let inputs: Vec<(InputLine, bool)> = Input::with_consents(store, lines)?;
    Ok(YouSaidPaper {
        facts,
        activity: activity.as_deref(),
        inputs: &inputs,
        contact: &contact,
        deputy: deputy.as_ref(),
        letterhead: &letterhead,
        made_on,
    }
    .document(words))
}

/// The title of the activity, and whom a reader asks: its contact, or the charity's, or whoever makes the sheet.
pub(crate) fn whom_to_ask(
    visit: &mut Visit<'_>,
    facts: SheetFacts,
) -> Result<(Option<String>, StaffFacts, Option<StaffFacts>), Trouble> {
    let letterhead = visit.letterhead()?;
    let who = visit.session.who.ok_or(Trouble::SignInFirst)?;
    let store = visit.store()?;
    if let Some(id) = facts.activity {
        let papers = ActivityPapers::gather(store, Activity::find(store, id)?, letterhead)?;
        let title = papers.activity.facts.title.clone();
        return Ok((Some(title), papers.contact, papers.deputy));
    }
    let contact = Charity::of(store)?.and_then(|it| it.facts.contact);
    let contact = Staff::find(store, contact.unwrap_or(who))?.facts;
    Ok((None, contact, None))
}
