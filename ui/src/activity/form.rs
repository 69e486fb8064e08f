//! The form for an activity, new or known.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, Select, TextArea, TextInput},
    layout::{Frame, Section},
};
use alongside_involvement::activity::{Activity, ActivityDraft, ActivityKind, ActivityLevel};
use alongside_involvement::store::Verb;
use alongside_involvement::{Problems, staff::Staff};

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = visit.kept_draft().unwrap_or_else(|| ActivityDraft {
        contact: visit
            .session
            .who
            .map(|who| who.to_string())
            .unwrap_or_default(),
        ..ActivityDraft::default()
    });
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let draft: ActivityDraft = visit.form()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    let subject = visit.change(Verb::Add, |change| Activity::add(change, &facts))?;
    visit.done(
        words.activity_new_done(&facts.title),
        format!("/activities/{}", subject.uuid()),
    )
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let activity = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| ActivityDraft::from(&activity.facts));
    let version = activity.version;
    edit_page(visit, &activity, &draft, version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let activity = wanted(visit)?;
    let draft: ActivityDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &activity, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Activity::save(change, activity.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.activity_edit_done(&facts.title), address(activity.id)),
        Err(trouble) if trouble.is_stale() => {
            let kept = ActivityDraft::from(&activity.facts);
            edit_page(
                visit,
                &activity,
                &draft,
                activity.version,
                crate::components::both_texts(words, &draft, &kept),
            )
        }
        Err(trouble) => Err(trouble),
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &ActivityDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.activity_new_title())
        .lede(words.activity_new_lede())
        .section(Section::Activities)
        .back("/activities", words.activity_back_to_list())
        .problems(problems);
    questions(
        visit,
        draft,
        Form::new("/activities/new", words.activity_new_save()),
    )?
    .leave("/activities", words.page_leave())
    .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    activity: &Activity,
    draft: &ActivityDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(activity.id);
    let frame = Frame::new(visit, words.activity_edit_title(&activity.facts.title))
        .section(Section::Activities)
        .back(&address, words.activity_back_to(&activity.facts.title))
        .problems(problems);
    let form =
        Form::new(format!("{address}/edit"), words.activity_edit_save()).carry("version", version);
    questions(visit, draft, form)?
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(visit: &mut Visit<'_>, draft: &ActivityDraft, form: Form) -> Result<Form, Trouble> {
    let words = visit.words;
    let staff = Staff::list(visit.store()?)?;
    let names = |nobody: &str| {
        let nobody = std::iter::once((String::new(), nobody.to_string()));
        nobody
            .chain(
                staff
                    .iter()
                    .map(|member| (member.id.to_string(), member.facts.name.clone())),
            )
            .collect::<Options>()
    };
    let levels = ActivityLevel::ALL
        .iter()
        .fold(Options::new(), |options, level| {
            let (name, hint) = level.option(words);
            options.option_with(level.code(), name, hint)
        });
    let kinds = ActivityKind::ALL
        .iter()
        .map(|kind| (kind.code(), kind.name(words)))
        .collect();
    Ok(form
        .ask(
            TextInput::new("title", words.activity_title_label(), &draft.title)
                .hint(words.activity_title_hint()),
        )
        .ask(Radios::new(
            "kind",
            words.activity_kind_label(),
            kinds,
            &draft.kind,
        ))
        .ask(Radios::new(
            "level",
            words.activity_level_label(),
            levels,
            &draft.level,
        ))
        .ask(
            TextArea::new("purpose", words.activity_purpose_label(), &draft.purpose)
                .hint(words.activity_purpose_hint()),
        )
        .ask(
            TextArea::new("measures", words.activity_measures_label(), &draft.measures)
                .hint(words.activity_measures_hint()),
        )
        .ask(
            TextArea::new("outcomes", words.activity_outcomes_label(), &draft.outcomes)
                .hint(words.activity_outcomes_hint()),
        )
        .ask(
            DateInput::new("start", words.activity_start_label(), draft.start().typed())
                .hint(words.activity_day_hint()),
        )
        .ask(
            DateInput::new("end", words.activity_end_label(), draft.end().typed())
                .hint(words.activity_end_hint()),
        )
        .ask(
            Select::new(
                "contact",
                words.activity_contact_label(),
                names(words.activity_nobody_chosen()),
                &draft.contact,
            )
            .hint(words.activity_contact_hint()),
        )
        .ask(
            Select::new(
                "deputy",
                words.activity_deputy_label(),
                names(words.activity_nobody_chosen()),
                &draft.deputy,
            )
            .hint(words.activity_deputy_hint()),
        )
        .ask(
            TextInput::new("sponsor", words.activity_sponsor_label(), &draft.sponsor)
                .hint(words.activity_sponsor_hint()),
        )
        .aside(
            words.activity_aside_title(),
            vec![
                words.activity_aside_one().to_string(),
                words.activity_aside_two().to_string(),
            ],
            words.activity_aside_advice(),
        ))
}
