//! One input: what was said, what came of it, and how the person heard.

use super::{Clock, address, tell, wanted, who};
use crate::{
    Reply, Trouble, Visit,
    components::{SummaryList, Tag},
    layout::{Frame, Icon, Link, Section},
};
use alongside_involvement::activity::Activity;
use alongside_involvement::consent::{Consent, Purpose};
use alongside_involvement::input::QuoteAnswer;
use alongside_involvement::representative::Representative;
use alongside_involvement::store::FormToken;
use askama::Template;

#[derive(Template)]
#[template(path = "input/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    archived: bool,
    answered: bool,
    told: bool,
    standing: Tag,
    /// The person's words, a line each.
    said: Vec<String>,
    token: FormToken,
    answer: SummaryList,
    details: SummaryList,
    /// Where the person is asked about quotes in general, where that is what keeps the words from papers.
    consents: Option<Link>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let input = wanted(visit)?;
    let clock = Clock::of(visit)?;
    let facts = &input.facts;
    let store = visit.store()?;
    let activity = Activity::find(store, facts.activity)?.facts.title;
    let person = match facts.representative {
        Some(id) => Representative::find(store, id)?.facts.name,
        None => String::new(),
    };
    let mut answer = SummaryList::new();
    if let Some(given) = &input.answer {
        let told = input
            .told
            .map_or(words.input_show_not_told().to_string(), |told| {
                tell::line(words, told)
            });
        answer = answer
            .row(words.input_answer_label(), given.kind.name(words))
            .row(words.input_why_label(), &given.why)
            .row(words.input_decided_by_label(), &given.decided_by)
            .row(words.input_decided_on_label(), words.day(given.decided_on))
            .row(words.input_show_told(), told);
    } else {
        let due = clock.due(facts.on);
        answer = answer.row(words.input_show_due(), words.day(due));
    }
    let mut quote = match (facts.quote.answer, facts.quote.on) {
        (QuoteAnswer::NotAsked, _) | (_, None) => facts.quote.answer.name(words).to_string(),
        (quote, Some(on)) => words.input_show_quote_line(quote.name(words), &words.day_short(on)),
    };
    // Each of the two must say yes; which one does not is said where the other is.
    let mut consents = None;
    if facts.quote.answer == QuoteAnswer::Yes
        && let Some(id) = facts.representative
        && !Consent::allows(store, id, Purpose::Quote)?
    {
        quote = format!("{quote}\n{}", words.input_show_quote_no_consent());
        consents = Some(Link::new(
            format!("/representatives/{id}/consent"),
            words.input_show_quote_consents(),
        ));
    }
    let details = SummaryList::new()
        .row(words.input_who_label(), who(words, person))
        .row(words.input_kind_label(), facts.kind.name(words))
        .row(words.input_activity_label(), &activity)
        .row(words.input_place_label(), &facts.place)
        .row(words.input_on_label(), words.day(facts.on))
        .row(
            words.input_sensitivity_label(),
            facts.sensitivity.name(words),
        )
        .row(words.input_quote_label(), quote);
    let part = format!("{}/inputs", crate::activity::address(facts.activity));
    let frame = Frame::new(visit, &facts.gist)
        .kind_of_page(words.input_kind_of_page())
        .caption(words.input_kind_of_page())
        .section(Section::Activities)
        .crumb("/inputs", words.input_list_title())
        .crumb(part, activity);
    let page = ShowPage {
        frame,
        address: address(input.id),
        history: format!("/history/input/{}", input.id),
        archived: input.archived,
        answered: input.answer.is_some(),
        told: input.told.is_some(),
        standing: clock.standing(words, &input),
        said: facts.said.lines().map(str::to_string).collect(),
        token: visit.new_token(),
        answer,
        details,
        consents,
    };
    Ok(Reply::page(page.render()?))
}
