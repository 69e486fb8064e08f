//! Who may be phoned, and when: a page, and a paper for whoever phones away from the desk.

use crate::{
    Reply, Trouble, Visit,
    access_requirement::{Flag, contact, flags_of_people},
    components::{FinishedPaper, Options, PaperDraft, PaperForm, Select, hand_paper, paper_page},
    layout::{Frame, Icon, Section},
    overview,
};
use alongside_involvement::Problems;
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::representative::{
    CallLine, CallListPaper, Representative, RepresentativeId,
};
use alongside_locales::Words;
use askama::Template;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

pub(super) const ADDRESS: &str = "/representatives/call-list";

/// Whose people are wanted, as it stands in the address.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Find {
    activity: String,
}

impl Find {
    fn activity(&self) -> Option<ActivityId> {
        self.activity.parse().ok()
    }

    /// The same list as a paper.
    fn paper(&self) -> String {
        match self.activity() {
            Some(id) => format!("{ADDRESS}/paper?activity={id}"),
            None => format!("{ADDRESS}/paper"),
        }
    }
}

#[derive(Template)]
#[template(path = "representative/call_list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<CallLine>,
    flags: HashMap<RepresentativeId, Flag>,
    activity: Select,
    paper: String,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let find: Find = visit.query();
    let store = visit.store()?;
    let lines = Representative::call_list(store, find.activity())?;
    let everybody = (
        String::new(),
        words.representative_call_list_everybody().to_string(),
    );
    let titles = Activity::titles(store)?;
    let titles = titles
        .into_iter()
        .map(|(id, title)| (id.to_string(), title));
    let options: Options = std::iter::once(everybody).chain(titles).collect();
    let label = words.representative_call_list_activity();
    let people: Vec<RepresentativeId> = lines.iter().map(|it| it.id).collect();
    let page = ListPage {
        flags: flags_of_people(visit, &people)?,
        frame: Frame::new(visit, words.representative_call_list_title())
            .section(Section::People)
            .crumb("/representatives", words.representative_list_title())
            .lede(words.representative_call_list_lede()),
        lines,
        activity: Select::new("activity", label, options, &find.activity)
            .told(words, &Problems::default()),
        paper: find.paper(),
    };
    Ok(Reply::page(page.render()?))
}

pub(super) fn paper(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = PaperDraft::offering(None, visit.words.language());
    page(visit, &draft, Problems::default())
}

pub(super) fn hand(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    hand_paper(visit, page, |visit, choice| {
        let made_on = visit.today();
        let find: Find = visit.query();
        let letterhead = visit.letterhead()?;
        let contact = contact(visit)?;
        let store = visit.store()?;
        let activity = find.activity().map(|id| Activity::find(store, id));
        let activity = activity.transpose()?.map(|it| it.facts.title);
        let lines = Representative::call_list(store, find.activity())?;
        let document = CallListPaper {
            activity: activity.as_deref(),
            lines: &lines,
            contact: &contact,
            letterhead: &letterhead,
            made_on,
        }
        .document(Words::new(choice.language));
        Ok(FinishedPaper::new(document, ADDRESS))
    })
}

fn page(visit: &mut Visit<'_>, draft: &PaperDraft, problems: Problems) -> Result<Reply, Trouble> {
    let words = visit.words;
    let find: Find = visit.query();
    let form = PaperForm::new(visit, find.paper(), draft, true, &problems);
    let frame = Frame::new(visit, words.representative_call_list_paper())
        .section(Section::People)
        .lede(words.representative_call_list_paper_lede())
        .back(ADDRESS, words.representative_call_list_back())
        .problems(problems.clone());
    paper_page(&problems, overview::ShowPage { frame, form }.render()?)
}
