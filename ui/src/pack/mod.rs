//! The papers of an activity: each paper, who gets it how, and a pack for each person.

pub(crate) mod columns;
mod kind;
mod letters;
mod log;
mod make;
mod progress;

pub(crate) use letters::{Letters, bind_one, hand_one, left_out};
pub(crate) use log::log_handed;
pub(crate) use make::{begin, of_meeting, one_of_meeting};
pub(crate) use progress::{Telling, looks_again};

use crate::{
    Reply, Route, Trouble, Visit,
    access_requirement::{Flag, flags_of_activity},
    activity::{Part, frame},
    components::{Tag, TagKind},
    layout::{Frame, Icon, Link},
    overview::wanted,
    role_description::{Line, line},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::{ActivityId, ActivityPapers, Overview};
use alongside_involvement::pack::{Pack, Recipient};
use alongside_involvement::representative::{FormatPreference, Namesakes, Representative};
use alongside_involvement::role_description::RoleDescription;
use alongside_involvement::store::FormToken;
use alongside_involvement::supporter::{Copied, Supporter};
use alongside_locales::Words;
use askama::Template;

/// The addresses of packs.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/packs", progress::everybody),
    Route::post("/packs", make::of_all_activities).this_pc_only(),
    Route::get("/packs/making", progress::show),
    Route::post("/packs/making/stop", progress::stop),
    Route::get("/activities/{activity}/papers", show),
    Route::post("/activities/{activity}/papers/packs", make::all),
    Route::post(
        "/activities/{activity}/papers/packs/{representative}",
        make::one,
    ),
];

#[derive(Template)]
#[template(path = "pack/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    people_address: String,
    token: FormToken,
    papers: Vec<Link>,
    roles: Vec<Line>,
    new_role: String,
    ready: usize,
    /// Whether packs are being made at this moment.
    making: bool,
    people: Vec<Person>,
}

/// One person on the page.
struct Person {
    name: String,
    address: String,
    asked: String,
    notes: Vec<String>,
    tag: Tag,
    why_not: Option<String>,
    ask: Option<String>,
    last: String,
    pack: Option<String>,
    flag: Option<Flag>,
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let papers = wanted(visit)?;
    page(visit, &papers, Problems::default())
}

/// The page, perhaps with what kept packs from being made.
fn page(
    visit: &mut Visit<'_>,
    papers: &ActivityPapers,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let id = papers.activity.id;
    let mut flags = flags_of_activity(visit, id)?;
    let store = visit.store()?;
    let copied = Supporter::copied(store, id, Copied::Packs)?;
    let handed = Pack::last_of_activity(store, id)?;
    let namesakes = Namesakes::of(store)?;
    let mut people = Vec::new();
    for participation in &papers.people {
        let mut person = Representative::find(store, participation.representative)?;
        namesakes.tell(words, &mut person);
        let last = handed.iter().find(|pack| pack.representative == person.id);
        let flag = flags.remove(&person.id);
        let theirs = copied.get(&person.id).map_or(&[][..], Vec::as_slice);
        people.push(Person {
            flag,
            ..in_words(words, id, (&person, theirs), last)
        });
    }
    let roles = RoleDescription::of_activity(visit.store()?, id)?;
    let roles = roles.into_iter().map(|it| line(words, it)).collect();
    let ready = people.iter().filter(|person| person.pack.is_some()).count();
    let overview = Overview::title(&papers.activity.facts, words);
    let frame = frame(visit, id, &papers.activity.facts, Part::Papers)
        .lede(words.pack_page_lede())
        .problems(problems.clone());
    let page = ShowPage {
        frame,
        address: address(id),
        people_address: format!("{}/people", crate::activity::address(id)),
        token: visit.new_token(),
        papers: vec![Link::new(format!("{}/overview", address(id)), overview)],
        roles,
        new_role: format!("{}/role-descriptions/new", crate::activity::address(id)),
        ready,
        making: visit
            .session
            .making
            .as_ref()
            .is_some_and(|it| it.progress.ended().is_none()),
        people,
    };
    crate::components::paper_page(&problems, page.render()?)
}

fn in_words(
    words: Words,
    activity: ActivityId,
    (person, supporters): (&Representative, &[Supporter]),
    last: Option<&Pack>,
) -> Person {
    let recipient = Recipient::from(person);
    let home = format!("/representatives/{}", person.id);
    let (tag, why_not, ask) = match (&person.format, recipient.made_here) {
        (None, _) => (
            Tag::new(TagKind::Todo, words.pack_not_asked()),
            Some(words.pack_not_asked_note().to_string()),
            Some(format!("{home}/format")),
        ),
        (Some(asked), None) => (
            Tag::new(TagKind::Wait, words.pack_outside()),
            Some(words.pack_outside_note(asked.format.name(words))),
            None,
        ),
        (Some(_), Some(_)) => (Tag::new(TagKind::Hand, words.pack_ready()), None, None),
    };
    Person {
        name: person.facts.name.clone(),
        address: home,
        asked: person
            .format
            .as_ref()
            .map(|it| it.in_words(words))
            .unwrap_or_default(),
        notes: person
            .format
            .as_ref()
            .map(|it| notes(words, it, supporters))
            .unwrap_or_default(),
        tag,
        why_not,
        ask,
        last: last.map_or(words.pack_never().to_string(), |pack| {
            words.day_short(pack.handed_on)
        }),
        pack: recipient
            .made_here
            .map(|_| format!("{}/packs/{}", address(activity), person.id)),
        flag: None,
    }
}

/// What whoever prints and sends has to know beside the format.
fn notes(words: Words, asked: &FormatPreference, supporters: &[Supporter]) -> Vec<String> {
    let copies = (asked.copies > 1).then(|| words.pack_copies(usize::from(asked.copies)));
    let colour = (!asked.paper.is_empty()).then(|| words.pack_paper_colour(&asked.paper));
    let supporters = supporters
        .iter()
        .map(|it| words.pack_supporter_copy(&it.facts.name));
    let own = [copies, colour].into_iter().flatten();
    own.chain(supporters).collect()
}

fn address(id: ActivityId) -> String {
    format!("/activities/{id}/papers")
}
