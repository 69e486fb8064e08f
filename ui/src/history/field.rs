//! Columns of the store in words people understand: the labels of the forms they typed into.

use super::audit;
use super::promised::{ARRANGEMENT, ARRANGEMENT_LETTER, LESSON, PROMISE, TIME_OFFERED, TIME_REPLY};
use crate::{Trouble, Visit};
use alongside_involvement::activity::{Activity, ActivityKind, ActivityLevel};
use alongside_involvement::{
    certificate::ApprovalHow,
    charity::Nation,
    easy_check::Paid,
    easy_profile::EasyProfileDraft,
    lesson::Again,
    pack::PackShape,
    picture::{Consent, Picture, Shows},
    plan::About,
    promise::OutcomeKind,
    representative::{
        ContactRoute, Delivery, PaperFormat, Representative, RepresentativeStatus, SaidBy,
    },
    role_description::RoleDescriptionStatus,
    staff::Staff,
    stage::{GateLine, Stage},
    store::{Read, StoreError},
};
use alongside_locales::{Language, Words};
use chrono::{DateTime, NaiveDate};
use serde_json::Value;
use uuid::Uuid;

/// A column, and what a form calls it.
pub(super) type Label = (&'static str, fn(Words) -> &'static str);

/// The columns of a noun in the order of its form. A noun that is not here shows its values without a name of their own.
fn labels(kind: &str) -> &'static [Label] {
    match kind {
        "access_audit" => audit::ACCESS_AUDIT,
        "access_audit_item" => audit::ACCESS_AUDIT_ITEM,
        "access_question" => audit::ACCESS_QUESTION,
        "skills_audit" => audit::SKILLS_AUDIT,
        "skills_need" => audit::SKILLS_NEED,
        "skills_person" => audit::SKILLS_PERSON,
        "support_offer" => audit::SUPPORT_OFFER,
        "activity" => ACTIVITY,
        "arrangement" => ARRANGEMENT,
        "arrangement_letter" => ARRANGEMENT_LETTER,
        "certificate" => CERTIFICATE,
        "certificate_series" => CERTIFICATE_SERIES,
        "charity" => CHARITY,
        "easy_check" => EASY_CHECK,
        "easy_profile" => EASY_PROFILE,
        "jargon_word" => JARGON_WORD,
        "lesson" => LESSON,
        "pack" => PACK,
        "picture" => PICTURE,
        "confirmation" => CONFIRMATION,
        "decision" => DECISION,
        "move" => MOVE,
        "plan" => PLAN,
        "participation" => PARTICIPATION,
        "promise" => PROMISE,
        "representative" => REPRESENTATIVE,
        "role_description" => ROLE_DESCRIPTION,
        "staff" => STAFF,
        "statement" => STATEMENT,
        "time_offered" => TIME_OFFERED,
        "time_reply" => TIME_REPLY,
        _ => &[],
    }
}

const ACTIVITY: &[Label] = &[
    ("title", Words::activity_title_label),
    ("kind", Words::activity_kind_label),
    ("level", Words::activity_level_label),
    ("purpose", Words::activity_purpose_label),
    ("measures", Words::activity_measures_label),
    ("outcomes", Words::activity_outcomes_label),
    ("start", Words::activity_start_label),
    ("finish", Words::activity_end_label),
    ("contact", Words::activity_contact_label),
    ("deputy", Words::activity_deputy_label),
    ("sponsor", Words::activity_sponsor_label),
    ("stage", Words::stage_label),
];

const PLAN: &[Label] = &[
    ("objectives", Words::plan_objectives_label),
    ("expectations", Words::plan_expectations_label),
    ("departments", Words::plan_departments_label),
    ("funding", Words::plan_funding_label),
    ("frequency", Words::plan_frequency_label),
    ("duration", Words::plan_duration_label),
    ("sessions", Words::plan_sessions_label),
    ("meeting_minutes", Words::plan_meeting_label),
    ("preparation_minutes", Words::plan_preparation_label),
    ("travel_minutes", Words::plan_travel_label),
];

const DECISION: &[Label] = &[
    ("about", Words::plan_decided_heading),
    ("who", Words::plan_decided_who_label),
    ("how", Words::plan_decided_how_label),
    ("decided_on", Words::plan_decided_on_label),
];

const CONFIRMATION: &[Label] = &[
    ("about", Words::stage_gate_heading),
    ("note", Words::stage_confirm_note_label),
    ("confirmed_on", Words::stage_confirm_on_label),
];

const MOVE: &[Label] = &[
    ("becomes", Words::stage_move_label),
    ("why", Words::stage_why_label),
    ("decided_by", Words::stage_decided_by_label),
    ("told_on", Words::stage_told_label),
];

const CERTIFICATE: &[Label] = &[
    ("representative", Words::certificate_representative_label),
    ("activity", Words::certificate_activity_label),
    ("language", Words::certificate_language_label),
    ("name", Words::certificate_name_label),
    ("did", Words::certificate_did_label),
    ("role", Words::certificate_role_label),
    ("since", Words::certificate_from_label),
    ("until", Words::certificate_until_label),
    ("meeting_minutes", Words::certificate_meeting_hours_label),
    (
        "preparation_minutes",
        Words::certificate_preparation_hours_label,
    ),
    ("training_minutes", Words::certificate_training_hours_label),
    ("changed", Words::certificate_changed_label),
    ("skills", Words::certificate_skills_label),
    ("group_signatory", Words::certificate_group_signatory_label),
    (
        "group_signatory_role",
        Words::certificate_group_signatory_role_label,
    ),
    (
        "charity_signatory",
        Words::certificate_charity_signatory_label,
    ),
    (
        "charity_signatory_role",
        Words::certificate_charity_signatory_role_label,
    ),
    ("contact", Words::certificate_contact_label),
    ("approved_on", Words::certificate_approved_on_label),
    ("approved_how", Words::certificate_approved_how_label),
    ("number", Words::certificate_show_number),
    ("issued_on", Words::certificate_show_given),
];

const CERTIFICATE_SERIES: &[Label] = &[
    ("initials", Words::certificate_series_initials),
    ("year", Words::certificate_series_year),
    ("next", Words::certificate_series_next),
    ("issued", Words::certificate_series_issued),
];

const CHARITY: &[Label] = &[
    ("name", Words::charity_name_label),
    ("number", Words::charity_number_label),
    ("address", Words::charity_address_label),
    ("email", Words::charity_email_label),
    ("phone", Words::charity_phone_label),
    ("contact", Words::charity_contact_label),
    ("nation", Words::charity_nation_label),
    ("language", Words::charity_language_label),
    ("logo", Words::charity_logo_heading),
];

const EASY_CHECK: &[Label] = &[
    ("kind", Words::easy_check_status_label),
    ("readers", Words::easy_check_readers_label),
    ("checked_on", Words::easy_check_on_label),
    ("paid", Words::easy_check_paid_label),
    ("changed", Words::easy_check_changed_label),
    ("language", Words::easy_check_language_label),
    ("profile", Words::easy_check_profile_label),
];

const EASY_PROFILE: &[Label] = &[
    ("name", Words::easy_profile_name_label),
    ("sentence_advice", Words::easy_profile_sentence_advice_label),
    ("sentence_most", Words::easy_profile_sentence_most_label),
    ("heading_most", Words::easy_profile_heading_most_label),
    ("picture_most", Words::easy_profile_picture_most_label),
    ("pages_advice", Words::easy_profile_pages_advice_label),
    ("pages_most", Words::easy_profile_pages_most_label),
    ("frequency_least", Words::easy_profile_frequency_label),
    ("in_use", Words::easy_profile_in_use),
];

const JARGON_WORD: &[Label] = &[
    ("word", Words::jargon_word_word_label),
    ("meaning", Words::jargon_word_meaning_label),
];

const PACK: &[Label] = &[
    ("activity", Words::history_field_activity),
    ("representative", Words::history_field_representative),
    ("handed_on", Words::pack_column_last),
    ("shape", Words::pack_shape),
    ("format", Words::representative_format_label),
    ("files", Words::pack_files),
];

const PARTICIPATION: &[Label] = &[
    ("activity", Words::history_field_activity),
    ("representative", Words::history_field_representative),
    ("since", Words::history_field_since),
    ("until", Words::history_field_until),
];

const PICTURE: &[Label] = &[
    ("english", Words::picture_english_label),
    ("welsh", Words::picture_welsh_label),
    ("keywords", Words::picture_keywords_label),
    ("shows", Words::picture_shows_label),
    ("who", Words::picture_who_label),
    ("consent", Words::picture_consent_label),
    ("consent_on", Words::picture_consent_on_label),
    ("owner", Words::picture_owner_label),
    ("licence", Words::picture_licence_label),
    ("credit", Words::picture_credit_label),
];

const REPRESENTATIVE: &[Label] = &[
    ("name", Words::representative_name_label),
    ("called", Words::representative_called_label),
    ("pronunciation", Words::representative_pronunciation_label),
    ("pronouns", Words::representative_pronouns_label),
    ("full_name", Words::representative_full_name_label),
    ("strengths", Words::representative_strengths_label),
    ("own_words", Words::representative_own_words_label),
    ("status", Words::representative_status_label),
    ("since", Words::representative_since_label),
    ("post", Words::representative_post_label),
    ("email", Words::representative_email_label),
    ("phone", Words::representative_phone_label),
    ("text_number", Words::representative_text_label),
    ("do_not_post", Words::representative_do_not_use_label),
    ("do_not_email", Words::representative_do_not_use_label),
    ("do_not_phone", Words::representative_do_not_use_label),
    ("do_not_text", Words::representative_do_not_use_label),
    ("preferred", Words::representative_preferred_label),
    ("good_times", Words::representative_good_times_label),
    ("supporter", Words::representative_supporter_label),
    ("supporter_how", Words::representative_supporter_how_label),
    ("supporter_copy", Words::representative_supporter_copy_label),
    ("format", Words::representative_format_label),
    ("points", Words::representative_points_label),
    ("paper", Words::representative_paper_label),
    ("paper_language", Words::representative_language_label),
    ("delivery", Words::representative_delivery_label),
    ("copies", Words::representative_copies_label),
    ("have_by", Words::representative_have_by_label),
    ("said_by", Words::representative_said_by_label),
    ("said_on", Words::representative_said_on_label),
];

const ROLE_DESCRIPTION: &[Label] = &[
    ("heading", Words::role_description_heading_label),
    ("activity", Words::history_field_activity),
    ("number", Words::history_field_version),
    ("status", Words::history_field_status),
    ("in_force_from", Words::history_field_in_force),
    ("time", Words::role_description_time_label),
    ("support", Words::role_description_support_label),
    ("payment", Words::role_description_payment_label),
    ("changed", Words::role_description_changed_label),
];

const STATEMENT: &[Label] = &[
    ("words", Words::history_field_statement),
    ("picture", Words::history_field_picture),
    ("hard_word", Words::statement_hard_word_label),
    ("meaning", Words::statement_meaning_label),
];

const STAFF: &[Label] = &[
    ("name", Words::staff_name_label),
    ("job_title", Words::staff_job_title_label),
    ("email", Words::staff_email_label),
    ("phone", Words::staff_phone_label),
    ("passphrase_set_at", Words::history_field_passphrase),
    (
        "passphrase_temporary",
        Words::history_field_passphrase_temporary,
    ),
];

/// What a form calls this column.
pub(super) fn name(words: Words, kind: &str, column: &str) -> &'static str {
    let label = labels(kind).iter().find(|(known, _)| *known == column);
    match (label, column) {
        (Some((_, label)), _) => label(words),
        (None, "archived_at") => words.history_field_archived(),
        (None, _) => words.history_field_other(),
    }
}

/// Where this column stands in its form.
pub(super) fn place(kind: &str, column: &str) -> usize {
    labels(kind)
        .iter()
        .position(|(known, _)| *known == column)
        .unwrap_or(usize::MAX)
}

/// Columns that hold a place in a list or a link between rows, and rows that hold a file's bytes: nothing a person typed.
pub(super) fn is_shown(kind: &str, column: &str) -> bool {
    let hidden = match kind {
        "attachment" => true,
        "picture" => column == "file",
        "move" => ["activity", "was", "missing", "moved_on"].contains(&column),
        "plan" | "decision" | "confirmation" => column == "activity",
        "access_audit" => column == "copied_day",
        "access_audit_item" => audit::OF_A_QUESTION.contains(&column),
        "skills_audit" | "support_offer" => column == "activity",
        "skills_need" | "skills_person" => ["skills_audit", "place"].contains(&column),
        "easy_check" => ["paper", "paper_kind", "fingerprint"].contains(&column),
        "time_offered" | "time_reply" | "arrangement_letter" => column == "arrangement",
        _ => ["place", "role", "role_description"].contains(&column),
    };
    !hidden
}

/// Whether a first value says something: "no", and what is empty, do not.
pub(super) fn says_something(value: &Value) -> bool {
    !matches!(value, Value::Null) && value.as_i64() != Some(0) && value.as_str() != Some("")
}

/// A value as people read it: names in place of ids, days in words, choices as the form has them. `None` if there is nothing.
pub(super) fn value(
    visit: &mut Visit<'_>,
    kind: &str,
    column: &str,
    value: &Value,
) -> Result<Option<String>, Trouble> {
    let words = visit.words;
    let text = match value {
        Value::String(text) => text.as_str(),
        Value::Number(number) if unwanted(column).is_some() => {
            let route = unwanted(column).filter(|_| number.as_i64() != Some(0));
            return Ok(route.map(|route| route.not_to_be_used(words).to_string()));
        }
        Value::Number(number) if is_yes_or_no(column) => {
            return Ok(Some(
                if number.as_i64() == Some(0) {
                    words.history_no()
                } else {
                    words.history_yes()
                }
                .to_string(),
            ));
        }
        Value::Number(number) if column.ends_with("_minutes") => {
            let minutes = number.as_u64().and_then(|it| usize::try_from(it).ok());
            return Ok(minutes.map(|minutes| words.hours(minutes)));
        }
        Value::Number(number) if column == "frequency_least" => {
            let code = number.to_string();
            let mut known = EasyProfileDraft::frequencies(words).into_iter();
            let name = known.find(|(it, _)| *it == code);
            return Ok(Some(name.map_or(code, |(_, name)| name.to_string())));
        }
        Value::Number(number) => return Ok(Some(number.to_string())),
        _ => return Ok(None),
    };
    if let Some(choice) = choice(words, kind, column, text) {
        return Ok(Some(choice.to_string()));
    }
    if let Ok(id) = text.parse::<Uuid>() {
        return Ok(someone(visit.store()?, words.language(), id)?);
    }
    if let Ok(day) = text.parse::<NaiveDate>() {
        return Ok(Some(words.day_short(day)));
    }
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Ok(Some(words.history_when(
            &words.day_short(moment.date_naive()),
            &words.time(moment.time()),
        )));
    }
    Ok(Some(text.to_string()))
}

/// What was chosen, as the form has it.
fn choice(words: Words, kind: &str, column: &str, code: &str) -> Option<&'static str> {
    if let Some(chosen) = audit::choice(words, kind, column, code) {
        return Some(chosen);
    }
    match (kind, column) {
        ("activity", "kind") => ActivityKind::from_code(code).map(|kind| kind.name(words)),
        ("activity", "stage") | ("move", "becomes") => {
            Stage::from_code(code).map(|stage| stage.name(words))
        }
        ("decision", "about") => About::from_code(code).map(|about| about.name(words)),
        ("confirmation", "about") => GateLine::from_code(code).map(|line| line.name(words)),
        ("activity", "level") => ActivityLevel::from_code(code).map(|level| level.option(words).0),
        ("certificate", "approved_how") => ApprovalHow::from_code(code).map(|how| how.name(words)),
        ("arrangement_letter", "format") => PaperFormat::from_code(code).map(|it| it.name(words)),
        ("lesson", "again") => Again::from_code(code).map(|it| it.name(words)),
        ("promise", "outcome") => OutcomeKind::from_code(code).map(|it| it.name(words)),
        ("time_reply", "suits") => code
            .is_empty()
            .then(|| words.arrangement_reply_none_suits()),
        ("pack", "format") => PaperFormat::from_code(code).map(|it| it.name(words)),
        ("pack", "shape") => PackShape::from_code(code).map(|it| it.name(words)),
        ("easy_check", "paid") => Paid::from_code(code).map(|it| it.name(words)),
        ("easy_check", "kind") => Some(match code {
            "readers" => words.easy_check_status_readers(),
            _ => words.easy_check_status_rules(),
        }),
        ("charity", "nation") => Nation::from_code(code).map(|nation| nation.name(words)),
        ("charity", "logo") => Some(words.history_picture()),
        ("picture", "shows") => Shows::from_code(code).map(|it| it.name(words)),
        ("picture", "consent") => Consent::from_code(code).map(|it| it.name(words)),
        ("representative", "status") => {
            RepresentativeStatus::from_code(code).map(|it| it.name(words))
        }
        ("representative", "preferred") => ContactRoute::from_code(code).map(|it| it.name(words)),
        ("representative", "format") => PaperFormat::from_code(code).map(|it| it.name(words)),
        ("representative", "delivery") => Delivery::from_code(code).map(|it| it.name(words)),
        ("representative", "said_by") => SaidBy::from_code(code).map(|it| said_by(words, it)),
        ("role_description", "status") => {
            RoleDescriptionStatus::from_code(code).map(|it| it.name(words))
        }
        (_, "language" | "paper_language") => Language::from_code(code).map(Language::own_name),
        _ => None,
    }
}

/// Who said how somebody gets papers, where the person's name does not stand beside it.
fn said_by(words: Words, said: SaidBy) -> &'static str {
    match said {
        SaidBy::Person => words.history_said_by_person(),
        SaidBy::Supporter => words.history_said_by_supporter(),
        SaidBy::Guessed => words.representative_said_by_guessed(),
    }
}

/// The way of reaching somebody that this column rules out.
fn unwanted(column: &str) -> Option<ContactRoute> {
    ContactRoute::from_code(column.strip_prefix("do_not_")?)
}

fn is_yes_or_no(column: &str) -> bool {
    [
        "in_use",
        "may_wait",
        "passphrase_temporary",
        "supporter_copy",
    ]
    .contains(&column)
}

/// The name of whoever or whatever has this id.
fn someone(store: &impl Read, language: Language, id: Uuid) -> Result<Option<String>, StoreError> {
    let found = |name: Result<String, StoreError>| match name {
        Ok(name) => Ok(Some(name)),
        Err(StoreError::Gone) => Ok(None),
        Err(other) => Err(other),
    };
    if let Some(name) = found(Staff::find(store, id.into()).map(|it| it.facts.name))? {
        return Ok(Some(name));
    }
    if let Some(name) = found(Representative::find(store, id.into()).map(|it| it.facts.name))? {
        return Ok(Some(name));
    }
    if let Some(title) = found(Activity::find(store, id.into()).map(|it| it.facts.title))? {
        return Ok(Some(title));
    }
    let shows = |it: Picture| it.facts.shown_in(language).to_string();
    found(Picture::find(store, id.into()).map(shows))
}
