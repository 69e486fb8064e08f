//! The list of claims, and what it can be narrowed to.

use super::{address, stage};
use crate::{
    Reply, Trouble, Visit,
    components::{Options, Pages, Select, Tag, TagKind, TextInput},
    layout::{Frame, Icon},
    money::Place,
};
use alongside_involvement::Problems;
use alongside_involvement::activity::Activity;
use alongside_involvement::certificate::initials;
use alongside_involvement::payment_claim::{ClaimLine, Due, PaymentClaim, Stage, Wanted};
use alongside_involvement::working_day::Calendar;
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What the list is narrowed to, as it stands in the address.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Find {
    stage: String,
    due: String,
    activity: String,
    named: String,
}

#[derive(Template)]
#[template(path = "payment_claim/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    pages: Pages,
    narrowed: bool,
    stage: Select,
    due: Select,
    activity: Select,
    named: TextInput,
}

/// One claim of a list.
pub(super) struct Line {
    pub(super) address: String,
    pub(super) number: String,
    pub(super) person: String,
    pub(super) about: String,
    pub(super) day: String,
    pub(super) total: String,
    pub(super) stage: Tag,
    /// When it is to be paid, in words; a shape where the day is past.
    pub(super) due: Option<Tag>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let find: Find = visit.query();
    let initials = initials(&visit.charity_name()?);
    let store = visit.store()?;
    let calendar = Calendar::of(store)?;
    let due = Due::from_code(&find.due);
    let wanted = Wanted {
        stage: Stage::from_code(&find.stage),
        activity: find.activity.parse().ok(),
        text: find.named.trim().to_string(),
        only: due
            .map(|due| PaymentClaim::due_numbers(store, &calendar, today, due))
            .transpose()?,
    };
    let found = PaymentClaim::wanted(store, &wanted)?;
    let titles = Activity::titles(store)?;
    let query = serde_html_form::to_string(&find).unwrap_or_default();
    let pages = Pages::new(
        words,
        &format!("/payment-claims?{query}"),
        visit.request,
        found.total(),
    );
    let lines = found.page(visit.store()?, pages.length(), pages.skip())?;
    let none = Problems::default();
    let stages = Stage::ALL.iter().fold(
        Options::new().option("", words.payment_claim_find_every_stage()),
        |options, stage| options.option(stage.code(), stage.name(words)),
    );
    let dues: Options = [
        ("", words.payment_claim_find_due_or_not()),
        (Due::Late.code(), words.payment_claim_report_late()),
        (Due::Soon.code(), words.payment_claim_report_near()),
    ]
    .into_iter()
    .collect();
    let activities = titles.into_iter().fold(
        Options::new().option("", words.payment_claim_find_every_activity()),
        |options, (id, title)| options.option(id.to_string(), title),
    );
    let page = ListPage {
        frame: Place::Claims.frame(
            visit,
            words.payment_claim_list_title(),
            words.payment_claim_list_lede(),
        ),
        lines: lines
            .into_iter()
            .map(|line| in_words(words, &initials, &calendar, today, line))
            .collect(),
        pages,
        narrowed: wanted.narrows(),
        stage: Select::new(
            "stage",
            words.payment_claim_find_stage(),
            stages,
            &find.stage,
        )
        .told(words, &none),
        due: Select::new("due", words.payment_claim_find_due(), dues, &find.due).told(words, &none),
        activity: Select::new(
            "activity",
            words.payment_claim_find_activity(),
            activities,
            &find.activity,
        )
        .told(words, &none),
        named: TextInput::new("named", words.payment_claim_find_text(), &find.named)
            .told(words, &none),
    };
    Ok(Reply::page(page.render()?))
}

pub(super) fn in_words(
    words: Words,
    initials: &str,
    calendar: &Calendar,
    today: NaiveDate,
    line: ClaimLine,
) -> Line {
    let due = line.due(calendar, today).map(|due| {
        let day = words.day_short(due);
        if due < today {
            Tag::new(TagKind::Stop, words.payment_claim_was_due(&day))
        } else {
            Tag::new(TagKind::Todo, words.payment_claim_due_by(&day))
        }
    });
    Line {
        address: address(line.claim.id),
        number: line.claim.called(initials),
        due,
        day: words.day_short(line.claim.facts.day),
        total: line.total.words(words),
        stage: stage(words, line.claim.stage),
        person: line.person,
        about: line.claim.facts.about,
    }
}
