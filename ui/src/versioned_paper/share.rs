//! Sharing a version with people, who are then asked for their answer; and making a draft of it again while nobody has answered.

use super::{address, frame, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{Checkboxes, DateInput, Form, Options, Question, Select, TextInput},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::{Activity, ActivityId, Participation};
use alongside_involvement::agreement::Agreement;
use alongside_involvement::representative::RepresentativeId;
use alongside_involvement::store::Verb;
use alongside_involvement::versioned_paper::{PaperStatus, ShareDraft, VersionedPaper};

/// What stands in the list for everybody who takes part in anything.
const EVERYBODY: &str = "everybody";

pub(super) fn ask(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let kept = wanted(visit)?;
    if kept.status == PaperStatus::Superseded || kept.archived {
        return Ok(Reply::GoTo(address(kept.id)));
    }
    let today = visit.today();
    let draft = match visit.kept_draft() {
        Some(draft) => draft,
        None => {
            let people = match kept.activity {
                Some(_) => unasked(visit, &kept)?
                    .into_iter()
                    .map(|(id, _)| id.to_string())
                    .collect(),
                None => Vec::new(),
            };
            ShareDraft::with(people, &kept.shared_with, today)
        }
    };
    page(visit, &kept, &draft, Problems::default())
}

pub(super) fn share(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let kept = wanted(visit)?;
    let draft: ShareDraft = visit.form()?;
    let version = visit.version()?;
    // A press that comes twice finds it shared already, and is answered like the first.
    if !visit.is_new_token()? {
        return visit.done(words.versioned_paper_shared_again(), address(kept.id));
    }
    if kept.status == PaperStatus::Superseded {
        return visit.done(words.versioned_paper_superseded_note(), address(kept.id));
    }
    let gaps = kept.facts.gaps();
    if kept.is_draft() && !gaps.is_empty() {
        let places = gaps
            .iter()
            .map(|gap| words.statement_label(&gap.to_string()));
        let places: Vec<String> = places.collect();
        let problem = words.versioned_paper_gaps(&places.join(", "));
        return page(visit, &kept, &draft, Problems::one("", problem));
    }
    let sharing = match draft.check(words, today) {
        Ok(sharing) => sharing,
        Err(problems) => return page(visit, &kept, &draft, problems),
    };
    let people = chosen(visit, &kept, &sharing.people)?;
    let shared = visit.change(Verb::HandOver, |change| {
        kept.share(change, version, &people, &sharing.others, sharing.on)
    });
    match shared {
        Ok(_) => {
            let done = words.versioned_paper_shared(&kept.with_version(words), people.len());
            visit.done(done, address(kept.id))
        }
        Err(trouble) if trouble.is_stale() => {
            let problems = Problems::one("", words.problem_changed_meanwhile());
            page(visit, &kept, &draft, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

/// Those in an activity who were not asked yet; none for a paper of the charity, which is shared with whole activities.
fn unasked(
    visit: &mut Visit<'_>,
    kept: &VersionedPaper,
) -> Result<Vec<(RepresentativeId, String)>, Trouble> {
    let store = visit.store()?;
    Ok(Agreement::unasked(store, kept.id, kept.activity, usize::MAX)?.0)
}

/// The people behind what was chosen.
fn chosen(
    visit: &mut Visit<'_>,
    kept: &VersionedPaper,
    chosen: &[String],
) -> Result<Vec<RepresentativeId>, Trouble> {
    let known = unasked(visit, kept)?.into_iter().map(|(id, _)| id);
    if kept.activity.is_some() {
        return Ok(known
            .filter(|id| chosen.contains(&id.to_string()))
            .collect());
    }
    if chosen.iter().any(|it| it == EVERYBODY) {
        return Ok(known.collect());
    }
    let mut people = Vec::new();
    for activity in chosen.iter().filter_map(|it| it.parse::<ActivityId>().ok()) {
        let those = Participation::of_activity(visit.store()?, activity)?;
        people.extend(those.into_iter().map(|it| it.representative));
    }
    Ok(people)
}

fn page(
    visit: &mut Visit<'_>,
    kept: &VersionedPaper,
    draft: &ShareDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(kept.id);
    let title = words.versioned_paper_share_title(&kept.with_version(words));
    let lede = if kept.is_draft() {
        words.versioned_paper_share_lede()
    } else {
        words.versioned_paper_share_more_lede()
    };
    let frame = frame(visit, kept, title)?.lede(lede).problems(problems);
    let mut form = Form::new(
        format!("{address}/share"),
        words.versioned_paper_share_save(),
    )
    .carry("version", kept.version);
    if kept.activity.is_some() {
        let people = unasked(visit, kept)?;
        if people.is_empty() {
            form = form.sentence(words.versioned_paper_share_nobody());
        } else {
            let options: Options = people
                .into_iter()
                .map(|(id, name)| (id.to_string(), name))
                .collect();
            form = form.ask(
                Checkboxes::new(
                    "people",
                    words.versioned_paper_people_label(),
                    options,
                    draft.people.clone(),
                )
                .hint(words.versioned_paper_people_hint()),
            );
        }
    } else {
        let (_, count) = Agreement::unasked(visit.store()?, kept.id, None, 1)?;
        let first = Options::new()
            .option("", words.versioned_paper_people_choose())
            .option(EVERYBODY, words.versioned_paper_people_everybody(count));
        let options = Activity::titles(visit.store()?)?
            .into_iter()
            .fold(first, |options, (id, title)| {
                options.option(id.to_string(), title)
            });
        let chosen = draft.people.first().cloned().unwrap_or_default();
        form = form.ask(
            Select::new(
                "people",
                words.versioned_paper_people_label(),
                options,
                chosen,
            )
            .hint(words.versioned_paper_people_charity_hint()),
        );
    }
    form.ask(
        TextInput::new(
            "others",
            words.versioned_paper_others_label(),
            &draft.others,
        )
        .hint(words.versioned_paper_others_hint()),
    )
    .ask(DateInput::new(
        "on",
        words.versioned_paper_shared_on_label(),
        draft.on().typed(),
    ))
    .leave(address, words.page_leave())
    .page(visit, frame)
}

/// Asks before a shared version becomes a draft again; says why it cannot once somebody has answered.
pub(super) fn ask_back(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    if kept.status != PaperStatus::Shared {
        return Ok(Reply::GoTo(address(kept.id)));
    }
    let tally = Agreement::tally(visit.store()?, kept.id)?;
    let title = words.versioned_paper_back_title(&kept.with_version(words));
    let frame = frame(visit, &kept, title)?;
    let here = address(kept.id);
    if tally.agreed + tally.not_agreed > 0 {
        return Form::new(
            format!("{here}/new-version"),
            words.versioned_paper_show_new_version(),
        )
        .sentence(words.versioned_paper_back_answered())
        .leave(here, words.page_leave())
        .page(visit, frame);
    }
    let question = Question {
        frame,
        action: format!("{here}/draft"),
        version: kept.version,
        why: words.versioned_paper_back_why().to_string(),
        save: words.versioned_paper_back_save(),
    };
    question.page(visit)
}

pub(super) fn take_back(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    let version = visit.version()?;
    if kept.status == PaperStatus::Shared {
        let tally = Agreement::tally(visit.store()?, kept.id)?;
        if tally.agreed + tally.not_agreed > 0 {
            return Ok(Reply::GoTo(format!("{}/draft", address(kept.id))));
        }
        visit.change(Verb::Save, |change| kept.take_back(change, version))?;
    }
    visit.done(
        words.versioned_paper_back_done(&kept.with_version(words)),
        format!("{}/edit", address(kept.id)),
    )
}
