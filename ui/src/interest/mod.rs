//! Whom a colleague is close to: they approve no claims of theirs.

pub(crate) mod columns;

use crate::{
    Reply, Route, Trouble, Visit,
    components::{Field, Options, Radios, Select},
    layout::{Frame, Section},
};
use alongside_involvement::interest::{Interest, InterestKind};
use alongside_involvement::representative::Namesakes;
use alongside_involvement::staff::{Staff, StaffId};
use alongside_involvement::store::{FormToken, Verb};
use alongside_involvement::{Id, Problems};
use askama::Template;
use serde::{Deserialize, Serialize};

/// The addresses of declared interests.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/staff/{staff}/interests", show),
    Route::post("/staff/{staff}/interests", declare),
    Route::post("/staff/{staff}/interests/end", end),
];

/// Who is close, as typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Draft {
    representative: String,
    kind: String,
}

#[derive(Template)]
#[template(path = "interest/show.html")]
struct InterestPage {
    frame: Frame,
    address: String,
    token: FormToken,
    lines: Vec<Line>,
    fields: Vec<Field>,
    /// Nobody takes back their own.
    mine: bool,
}

struct Line {
    id: String,
    version: i64,
    name: String,
    kind: &'static str,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_default();
    page(visit, &draft, Problems::default())
}

fn declare(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let staff: StaffId = visit.id("staff")?;
    let draft: Draft = visit.form()?;
    let mut problems = Problems::default();
    let person = draft.representative.parse().ok();
    if person.is_none() {
        problems.add("representative", words.interest_person_missing());
    }
    let kind = InterestKind::from_code(&draft.kind);
    if kind.is_none() {
        problems.add("kind", words.interest_kind_missing());
    }
    let (Some(person), Some(kind)) = (person, kind) else {
        return page(visit, &draft, problems);
    };
    Staff::find(visit.store()?, staff)?;
    visit.change(Verb::Book, |change| {
        Interest::declare(change, staff, person, kind)
    })?;
    visit.done(words.interest_done(), address(staff))
}

/// A colleague takes it back: whoever declared it cannot, or they could approve afterwards.
fn end(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    #[derive(Deserialize)]
    struct Ended {
        interest: Id<Interest>,
    }
    let words = visit.words;
    let staff: StaffId = visit.id("staff")?;
    if visit.session.who == Some(staff) {
        return Err(Trouble::NotOurForm);
    }
    let Ended { interest } = visit.form()?;
    let version = visit.version()?;
    match visit.change(Verb::Book, |change| {
        Interest::end(change, interest, version, staff)
    }) {
        Ok(_) => {}
        Err(trouble) if trouble.is_stale() => {}
        Err(trouble) => return Err(trouble),
    }
    visit.done(words.interest_ended(), address(staff))
}

fn page(visit: &mut Visit<'_>, draft: &Draft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let staff: StaffId = visit.id("staff")?;
    let member = Staff::find(visit.store()?, staff)?;
    let known = Interest::of_staff(visit.store()?, staff)?;
    let people = Namesakes::to_choose(visit.store()?, words)?
        .into_iter()
        .fold(
            Options::new().option("", words.payment_claim_choose()),
            |options, (id, name)| options.option(id.to_string(), name),
        );
    let kinds: Options = InterestKind::ALL
        .iter()
        .map(|it| (it.code(), it.name(words)))
        .collect();
    let fields: [Field; 2] = [
        Select::new(
            "representative",
            words.interest_person_label(),
            people,
            &draft.representative,
        )
        .into(),
        Radios::new(
            "kind",
            words.interest_kind_label(),
            kinds,
            draft.kind.as_str(),
        )
        .into(),
    ];
    let status = if problems.is_empty() { 200 } else { 422 };
    let page = InterestPage {
        fields: fields
            .into_iter()
            .map(|field| field.with(words, &problems))
            .collect(),
        frame: Frame::new(visit, words.interest_title(&member.facts.name))
            .lede(words.interest_lede())
            .section(Section::People)
            .back(format!("/staff/{staff}"), words.page_back())
            .problems(problems),
        address: address(staff),
        token: visit.new_token(),
        mine: visit.session.who == Some(staff),
        lines: known
            .into_iter()
            .map(|it| Line {
                id: it.id.to_string(),
                version: it.version,
                name: it.name,
                kind: it.kind.name(words),
            })
            .collect(),
    };
    Ok(Reply::page_with(status, page.render()?))
}

fn address(staff: StaffId) -> String {
    format!("/staff/{staff}/interests")
}
