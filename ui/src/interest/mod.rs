//! Whom a colleague is close to: they approve no claims of theirs.

pub(crate) mod columns;

use crate::{
    Reply, Route, Trouble, Visit,
    components::{Field, Form, Options, Radios, Select, TextInput},
    layout::{Frame, Section},
};
use alongside_involvement::interest::{Interest, InterestKind};
use alongside_involvement::representative::Namesakes;
use alongside_involvement::staff::{Staff, StaffId};
use alongside_involvement::store::{FormToken, Verb};
use alongside_involvement::{Id, Problems, check};
use askama::Template;
use serde::{Deserialize, Serialize};

/// The addresses of declared interests.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/staff/{staff}/interests", show),
    Route::post("/staff/{staff}/interests", declare),
    Route::get("/staff/{staff}/interests/{interest}/end", ask_end),
    Route::post("/staff/{staff}/interests/{interest}/end", end),
];

/// Who is close, as typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Draft {
    representative: String,
    kind: String,
}

/// Why it is taken back, as typed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct EndDraft {
    why: String,
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

/// A colleague takes it back: whoever declared it cannot, or they could approve afterwards. The reason is asked, and shown in claims.
fn ask_end(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let interest = wanted(visit)?;
    let draft = visit.kept_draft().unwrap_or_default();
    end_page(visit, &interest, &draft, Problems::default())
}

fn end(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let staff: StaffId = visit.id("staff")?;
    if !visit.is_new_token()? {
        return visit.done(words.interest_ended(), address(staff));
    }
    let interest = wanted(visit)?;
    let draft: EndDraft = visit.form()?;
    let mut problems = Problems::default();
    let question = ("why", words.interest_end_why_label());
    let missing = words.interest_end_why_missing();
    let Some(why) = check::line(&mut problems, words, question, &draft.why, missing) else {
        return end_page(visit, &interest, &draft, problems);
    };
    visit.change(Verb::Book, |change| interest.end(change, &why))?;
    visit.done(words.interest_ended(), address(staff))
}

/// The declaration in the address, as long as it stands and is somebody else's.
fn wanted(visit: &mut Visit<'_>) -> Result<Interest, Trouble> {
    let staff: StaffId = visit.id("staff")?;
    if visit.session.who == Some(staff) {
        return Err(Trouble::NotOurForm);
    }
    let id: Id<Interest> = visit.id("interest")?;
    let known = Interest::of_staff(visit.store()?, staff)?;
    let found = known.into_iter().find(|it| it.id == id);
    found.ok_or(Trouble::NotFound)
}

fn end_page(
    visit: &mut Visit<'_>,
    interest: &Interest,
    draft: &EndDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let here = address(interest.staff);
    let member = Staff::find(visit.store()?, interest.staff)?;
    let title = words.interest_end_title(&member.facts.name, &interest.name);
    let frame = Frame::new(visit, title)
        .lede(words.interest_end_lede())
        .section(Section::People)
        .back(&here, words.page_back())
        .problems(problems);
    Form::new(
        format!("{here}/{}/end", interest.id),
        words.interest_end_save(),
    )
    .ask(
        TextInput::new("why", words.interest_end_why_label(), &draft.why)
            .hint(words.interest_end_why_hint()),
    )
    .leave(here, words.page_leave())
    .page(visit, frame)
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
