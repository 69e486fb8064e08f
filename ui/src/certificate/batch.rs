//! Certificates for everybody who came: written at once, each then shown to its person; and numbers for all that are approved.

use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Select, TextArea},
    layout::{Frame, Section},
};
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::certificate::{Certificate, CertificateDraft, CertificateFacts};
use alongside_involvement::representative::Representative;
use alongside_involvement::staff::Staff;
use alongside_involvement::store::Verb;
use alongside_involvement::{Problems, check, day};
use alongside_locales::Words;
use chrono::{Datelike, NaiveDate};

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let today = visit.today();
    let who = visit.session.who.ok_or(Trouble::SignInFirst)?;
    let member = Staff::find(visit.store()?, who)?.facts;
    // The charity's year: from April to today.
    let april = NaiveDate::from_ymd_opt(today.year(), 4, 1).filter(|april| *april <= today);
    let april = april.or(NaiveDate::from_ymd_opt(today.year() - 1, 4, 1));
    let [from_day, from_month, from_year] = day::typed(april);
    let [until_day, until_month, until_year] = day::typed(Some(today));
    let draft = visit.kept_draft().unwrap_or_else(|| CertificateDraft {
        from_day,
        from_month,
        from_year,
        until_day,
        until_month,
        until_year,
        charity_signatory: member.name,
        charity_signatory_role: member.job_title,
        contact: who.to_string(),
        ..CertificateDraft::default()
    });
    page(visit, &draft, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    // A press that comes twice finds everybody with a certificate, and is answered like the first.
    if !visit.is_new_token()? {
        return visit.done(words.certificate_list_lede(), "/certificates");
    }
    let draft: CertificateDraft = visit.form()?;
    let certificates = match written(visit, &draft)? {
        Ok(certificates) => certificates,
        Err(problems) => return page(visit, &draft, problems),
    };
    visit.change(Verb::Add, |change| {
        for facts in &certificates {
            Certificate::add(change, facts)?;
        }
        Ok(())
    })?;
    visit.done(
        words.certificate_batch_done(certificates.len()),
        "/certificates",
    )
}

/// A certificate for each person, or everything that is wrong.
fn written(
    visit: &mut Visit<'_>,
    draft: &CertificateDraft,
) -> Result<Result<Vec<CertificateFacts>, Problems>, Trouble> {
    let words = visit.words;
    let charity = visit.letterhead()?.charity;
    let mut problems = Problems::default();
    let mut typed = |typed: day::DayDraft<'_>, field: &str, label: &str, missing: &str| {
        let told = problems.len();
        let day = typed.check(&mut problems, words, (field, label));
        if day.is_none() && problems.len() == told {
            problems.add(format!("{field}-day"), missing);
        }
        day
    };
    let from = typed(
        draft.since(),
        "from",
        words.certificate_from_label(),
        words.certificate_from_missing(),
    );
    let until = typed(
        draft.until(),
        "until",
        words.certificate_until_label(),
        words.certificate_until_missing(),
    );
    for (field, text, missing) in [
        (
            "group-signatory",
            &draft.group_signatory,
            words.certificate_group_signatory_missing(),
        ),
        (
            "charity-signatory",
            &draft.charity_signatory,
            words.certificate_charity_signatory_missing(),
        ),
    ] {
        if text.trim().is_empty() {
            problems.add(field, missing);
        }
    }
    let (Some(from), Some(until)) = (from, until) else {
        return Ok(Err(problems));
    };
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    let store = visit.store()?;
    let activity: Option<ActivityId> = draft.activity.parse().ok();
    let title = match activity {
        Some(id) => Some(Activity::find(store, id)?.facts.title),
        None => None,
    };
    let mut certificates = Vec::new();
    for id in Certificate::due(store, activity, from, until)? {
        let person = Representative::find(store, id)?;
        let counted = Certificate::counted(store, id, activity, from, until)?;
        let language = person
            .format
            .as_ref()
            .map_or(words.language(), |it| it.language);
        let hours = |minutes: u32| check::typed_hours((minutes > 0).then_some(minutes));
        let own = CertificateDraft {
            representative: id.to_string(),
            language: language.code().to_string(),
            name: person.facts.name_on_papers().to_string(),
            did: match &title {
                Some(title) => Words::new(language).certificate_did_suggested(title),
                None => Words::new(language).certificate_batch_did_year(counted.times, &charity),
            },
            meeting_hours: hours(counted.meeting_minutes),
            preparation_hours: hours(counted.preparation_minutes),
            training_hours: hours(counted.training_minutes),
            ..draft.clone()
        };
        match own.check(words, &charity) {
            Ok(facts) => certificates.push(facts),
            Err(wrong) => {
                for problem in wrong.iter() {
                    let line = words.certificate_batch_not(&person.facts.name, &problem.message);
                    problems.add("", line);
                }
            }
        }
    }
    if certificates.is_empty() && problems.is_empty() {
        problems.add("activity", words.certificate_batch_nobody());
    }
    if problems.is_empty() {
        Ok(Ok(certificates))
    } else {
        Ok(Err(problems))
    }
}

/// Gives a number to every certificate whose words are approved.
pub(super) fn issue(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    // A press that comes twice finds nothing left, and says nothing of it.
    if !visit.is_new_token()? {
        return visit.done(words.certificate_list_lede(), "/certificates");
    }
    let (charity, today) = (visit.letterhead()?.charity, visit.today());
    let approved = Certificate::approved(visit.store()?)?;
    if !approved.is_empty() {
        visit.change(Verb::Issue, |change| {
            for certificate in &approved {
                let (id, version) = (certificate.id, certificate.version);
                Certificate::issue(change, id, version, &charity, today)?;
            }
            Ok(())
        })?;
    }
    visit.done(
        words.certificate_issue_all_done(approved.len()),
        "/certificates",
    )
}

fn page(
    visit: &mut Visit<'_>,
    draft: &CertificateDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let first = (String::new(), words.certificate_batch_year().to_string());
    let activities: Options = std::iter::once(first)
        .chain(
            Activity::titles(visit.store()?)?
                .into_iter()
                .map(|(id, title)| (id.to_string(), title)),
        )
        .collect();
    let frame = Frame::new(visit, words.certificate_batch_title())
        .lede(words.certificate_batch_lede())
        .section(Section::Certificates)
        .back("/certificates", words.certificate_back_to_list())
        .problems(problems);
    let form = Form::new("/certificates/batch", words.certificate_batch_save())
        .carry("contact", &draft.contact)
        .ask(Select::new(
            "activity",
            words.certificate_batch_activity_label(),
            activities,
            &draft.activity,
        ))
        .ask(DateInput::new(
            "from",
            words.certificate_from_label(),
            draft.since().typed(),
        ))
        .ask(DateInput::new(
            "until",
            words.certificate_until_label(),
            draft.until().typed(),
        ))
        .ask(
            TextArea::new("changed", words.certificate_changed_label(), &draft.changed)
                .hint(words.certificate_changed_hint())
                .rows(3),
        );
    super::form::signatures(words, draft, form)
        .leave("/certificates", words.page_leave())
        .page(visit, frame)
}
