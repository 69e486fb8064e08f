//! The record of participation: a period, and then the paper in the person's own format or any other.

use super::{frame, list, person};
use crate::{
    Reply, Trouble, Visit,
    components::{Field, FinishedPaper, PaperDraft, PaperForm, hand_paper, paper_page},
    input::sheet::{days, period_of_year},
    layout::Frame,
};
use alongside_document::Document;
use alongside_involvement::Problems;
use alongside_involvement::charity::Charity;
use alongside_involvement::development::{Record, RecordPaper};
use alongside_involvement::input::SheetDraft;
use alongside_involvement::representative::Representative;
use alongside_involvement::staff::Staff;
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;

#[derive(Template)]
#[template(path = "development/record.html")]
struct RecordPage {
    frame: Frame,
    action: String,
    fields: Vec<Field>,
    own_format: Option<String>,
    form: Option<PaperForm>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = person(visit)?;
    let own = person.format.as_ref().and_then(|it| it.made_here());
    let language = person
        .format
        .as_ref()
        .map_or(visit.words.language(), |it| it.language);
    let draft = PaperDraft::offering(own, language);
    page(visit, &person, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = person(visit)?;
    let period = period_of_year(visit);
    let Ok(facts) = period.check(visit.words) else {
        return page(visit, &person, &visit.form()?, Problems::default());
    };
    hand_paper(
        visit,
        |visit, draft, problems| page(visit, &person, draft, problems),
        |visit, choice| {
            let days = (facts.from, facts.until);
            let document = document(visit, &person, days, Words::new(choice.language))?;
            let name = visit.words.development_record();
            Ok(FinishedPaper::new(document, address(&person, &period)).called(name))
        },
    )
}

fn document(
    visit: &mut Visit<'_>,
    person: &Representative,
    period: (NaiveDate, NaiveDate),
    words: Words,
) -> Result<Document, Trouble> {
    let (letterhead, made_on) = (visit.letterhead()?, visit.today());
    let who = visit.session.who.ok_or(Trouble::SignInFirst)?;
    let store = visit.store()?;
    let contact = Charity::of(store)?.and_then(|it| it.facts.contact);
    let contact = Staff::find(store, contact.unwrap_or(who))?.facts;
    let record = Record::gather(store, person, period)?;
    Ok(RecordPaper {
        record: &record,
        contact: &contact,
        letterhead: &letterhead,
        made_on,
    }
    .document(words))
}

fn page(
    visit: &mut Visit<'_>,
    person: &Representative,
    draft: &PaperDraft,
    mut problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let period = period_of_year(visit);
    let mut form = None;
    match period.check(words) {
        Ok(_) => {
            let action = address(person, &period);
            form = Some(PaperForm::new(visit, action, draft, true, &problems));
        }
        Err(wrong) => problems = wrong,
    }
    let called = person.facts.called().to_string();
    let own_format = person.format.as_ref().map(|it| {
        let format = it.in_words(words);
        if it.made_here().is_some() {
            words.certificate_show_own_format(&called, &format)
        } else {
            words.certificate_show_own_outside(&called, &format)
        }
    });
    let frame = frame(visit, person, words.development_record().to_string())
        .kind_of_page(&person.facts.name)
        .lede(words.development_record_lede(&called))
        .crumb(list(person.id), words.development_title(&called))
        .problems(problems.clone());
    let page = RecordPage {
        frame,
        action: format!("/representatives/{}/participation", person.id),
        fields: days(words, &period, &problems),
        own_format,
        form,
    };
    paper_page(&problems, page.render()?)
}

fn address(person: &Representative, period: &SheetDraft) -> String {
    let query = serde_html_form::to_string(period).unwrap_or_default();
    format!("/representatives/{}/participation?{query}", person.id)
}
