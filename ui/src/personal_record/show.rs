//! Everything we keep about somebody: what kinds of things, and all of it as a paper in their own format.

use super::{kind_name, of_person, wanted};
use crate::{
    Reply, Trouble, Visit,
    access_requirement::contact,
    components::{FinishedPaper, PaperDraft, PaperForm, SummaryList, hand_paper, paper_page},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::personal_record::{
    Erasure, PersonalPaper, PersonalRows, PersonalSection,
};
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "personal_record/show.html")]
struct RecordPage {
    frame: Frame,
    address: String,
    id: RepresentativeId,
    called: String,
    kinds: SummaryList,
    form: PaperForm,
    access: bool,
    erased: bool,
}

/// That a person was erased, in words: when, and what stayed for which reason.
pub(crate) struct Erased {
    pub(crate) on: String,
    pub(crate) kept: Vec<String>,
}

/// That this person was erased, if so.
pub(crate) fn erased(
    visit: &mut Visit<'_>,
    person: RepresentativeId,
) -> Result<Option<Erased>, Trouble> {
    let words = visit.words;
    let erasure = Erasure::of(visit.store()?, person)?;
    Ok(erasure.map(|it| Erased {
        on: words.personal_record_erased_on(&words.day_short(it.erased_on)),
        kept: it
            .kept
            .iter()
            .map(|kept| {
                let row = alongside_involvement::Subject::new(kept.kind.clone(), person.uuid());
                let name = kind_name(words, &kept.kind, &row);
                words.personal_record_kept(name, kept.count, kept.why(words))
            })
            .collect(),
    }))
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = wanted(visit)?;
    let own = person.format.as_ref();
    let language = own.map_or(visit.words.language(), |it| it.language);
    let draft = PaperDraft::offering(own.and_then(|it| it.made_here()), language);
    page(visit, &person, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = wanted(visit)?;
    hand_paper(
        visit,
        |visit, draft, problems| page(visit, &person, draft, problems),
        |visit, choice| {
            let (words, made_on) = (visit.words, visit.today());
            // In the language of the paper, not of whoever works.
            visit.words = Words::new(choice.language);
            let sections = sections(visit, person.id);
            visit.words = words;
            let sections = sections?;
            let letterhead = visit.letterhead()?;
            let contact = contact(visit)?;
            let document = PersonalPaper {
                name: &person.facts.name,
                called: person.facts.called(),
                sections: &sections,
                contact: &contact,
                letterhead: &letterhead,
                made_on,
            }
            .document(Words::new(choice.language));
            Ok(FinishedPaper::new(document, of_person(person.id)).called(&person.facts.name))
        },
    )
}

/// Everything that is kept, in words.
fn sections(
    visit: &mut Visit<'_>,
    person: RepresentativeId,
) -> Result<Vec<PersonalSection>, Trouble> {
    let words = visit.words;
    let mut sections = Vec::new();
    for table in PersonalRows::all(visit.store()?, person)? {
        let Some(first) = table.rows.first() else {
            continue;
        };
        let heading = kind_name(words, &table.kind, &first.subject).to_string();
        let mut rows = Vec::new();
        for row in &table.rows {
            rows.push(crate::history::told(visit, &table.kind, &row.fields)?);
        }
        sections.push(PersonalSection { heading, rows });
    }
    Ok(sections)
}

fn page(
    visit: &mut Visit<'_>,
    person: &Representative,
    draft: &PaperDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = of_person(person.id);
    let called = person.facts.called().to_string();
    let store = visit.store()?;
    let all = PersonalRows::all(store, person.id)?;
    let access = Erasure::access_kept(store, person.id)? > 0;
    let erased = Erasure::of(store, person.id)?.is_some();
    let mut kinds = SummaryList::new();
    for table in &all {
        if let Some(first) = table.rows.first() {
            let name = kind_name(words, &table.kind, &first.subject);
            kinds = kinds.row(name, words.personal_record_count(table.rows.len()));
        }
    }
    let form = PaperForm::new(visit, address.clone(), draft, true, &problems);
    let title = words.personal_record_title(&person.facts.name);
    let frame = Frame::new(visit, title)
        .section(Section::People)
        .crumb("/representatives", words.representative_list_title())
        .crumb(
            crate::representative::address(person.id),
            &person.facts.name,
        )
        .lede(words.personal_record_lede(&called))
        .problems(problems.clone());
    let page = RecordPage {
        id: person.id,
        frame,
        address,
        called,
        kinds,
        form,
        access,
        erased,
    };
    paper_page(&problems, page.render()?)
}
