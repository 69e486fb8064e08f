//! What one person said about the times that were offered.

use super::{address, frame, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Checkboxes, DateInput, Form, Options, TextArea, both_texts},
};
use alongside_involvement::Problems;
use alongside_involvement::arrangement::{Arrangement, ReplyDraft, TimeOffered, TimeReply};
use alongside_involvement::representative::{Representative, RepresentativeId};
use alongside_involvement::store::Verb;

/// Everything the form is made from.
struct Asked {
    arrangement: Arrangement,
    times: Vec<TimeOffered>,
    person: Representative,
    before: Option<TimeReply>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let asked = asked(visit)?;
    if asked.times.is_empty() {
        return Ok(Reply::GoTo(address(asked.arrangement.id)));
    }
    let today = visit.today();
    let draft = visit.kept_draft().unwrap_or_else(|| match &asked.before {
        Some(before) => ReplyDraft::from(&before.facts),
        None => ReplyDraft::on_day(today),
    });
    page(visit, &asked, &draft, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let asked = asked(visit)?;
    let draft: ReplyDraft = visit.form()?;
    let facts = match draft.check(words, &asked.times, today) {
        Ok(facts) => facts,
        Err(problems) => return page(visit, &asked, &draft, problems),
    };
    // Version 0 stands for no reply yet.
    let version = asked.before.as_ref().map_or(0, |it| it.version);
    if version != visit.version()? && visit.is_new_token()? {
        let kept = asked.before.as_ref().map(|it| ReplyDraft::from(&it.facts));
        let both = both_texts(words, &draft, &kept.unwrap_or_default());
        return page(visit, &asked, &draft, both);
    }
    visit.change(Verb::Save, |change| {
        let (arrangement, person) = (asked.arrangement.id, asked.person.id);
        TimeReply::keep(change, arrangement, person, asked.before.as_ref(), &facts)
    })?;
    visit.done(
        words.arrangement_reply_done(&asked.person.facts.name),
        address(asked.arrangement.id),
    )
}

fn asked(visit: &mut Visit<'_>) -> Result<Asked, Trouble> {
    let arrangement = wanted(visit)?;
    let id: RepresentativeId = visit.id("representative")?;
    let store = visit.store()?;
    let replies = TimeReply::of(store, arrangement.id)?;
    Ok(Asked {
        times: TimeOffered::of(store, arrangement.id)?,
        person: Representative::find(store, id)?,
        before: replies.into_iter().find(|it| it.representative == id),
        arrangement,
    })
}

fn page(
    visit: &mut Visit<'_>,
    asked: &Asked,
    draft: &ReplyDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(asked.arrangement.id);
    let name = &asked.person.facts.name;
    let heading = words.arrangement_reply_title(name, &asked.arrangement.facts.title);
    let frame = frame(visit, &asked.arrangement, heading)?.problems(problems);
    let times = asked
        .times
        .iter()
        .map(|time| (time.number.to_string(), time.facts.in_words(words)));
    let none = (
        "none".to_string(),
        words.arrangement_reply_none_suits().to_string(),
    );
    let times: Options = times.chain([none]).collect();
    Form::new(
        format!("{address}/people/{}", asked.person.id),
        words.arrangement_reply_save(),
    )
    .carry("version", asked.before.as_ref().map_or(0, |it| it.version))
    .ask(
        Checkboxes::new(
            "suits",
            words.arrangement_suits_label(),
            times,
            draft.suits.clone(),
        )
        .hint(words.arrangement_suits_hint()),
    )
    .ask(
        TextArea::new("said", words.arrangement_said_label(), &draft.said)
            .hint(words.arrangement_said_hint()),
    )
    .ask(DateInput::new(
        "on",
        words.arrangement_said_on_label(),
        draft.on().typed(),
    ))
    .leave(address, words.page_leave())
    .page(visit, frame)
}
