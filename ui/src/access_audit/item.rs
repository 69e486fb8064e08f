//! One answer with everything that goes with it: who does what by when, with whom it was checked, a photo.

use super::area::people;
use crate::{
    Ask, Asset, Choice, Reply, Trouble, Visit,
    components::{
        Checkboxes, DateInput, Field, Form, Options, Radios, Select, TextArea, TextInput,
        both_texts,
    },
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::access_audit::{
    AccessAudit, Answer, AuditItem, AuditItemId, ItemDraft, PhotoPrinted,
};
use alongside_involvement::attachment::{Attachment, AttachmentId, take_in};
use alongside_involvement::staff::Staff;
use alongside_involvement::store::{FormToken, Verb};
use askama::Template;

#[derive(Template)]
#[template(path = "access_audit/item.html")]
struct ItemPage {
    frame: Frame,
    form: Form,
    token: FormToken,
    address: String,
    /// Where the photo is and what it shows.
    photo: Option<(String, String)>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let item = wanted(visit)?;
    let draft = visit.kept_draft().unwrap_or_else(|| ItemDraft::from(&item));
    page(visit, &item, &draft, item.version, Problems::new())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let item = wanted(visit)?;
    let draft: ItemDraft = visit.form()?;
    let version = visit.version()?;
    let kept = item.facts.action.done_on;
    let (facts, with) = match draft.check(words, kept, visit.today()) {
        Ok(checked) => checked,
        Err(problems) => return page(visit, &item, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        item.save(change, version, &facts, with)
    }) {
        Ok(_) => visit.done(words.access_audit_item_saved(), super::address(item.audit)),
        Err(trouble) if trouble.is_stale() => {
            let kept = ItemDraft::from(&item);
            let problems = both_texts(words, &draft, &kept);
            page(visit, &item, &draft, item.version, problems)
        }
        Err(trouble) => Err(trouble),
    }
}

fn page(
    visit: &mut Visit<'_>,
    item: &AuditItem,
    draft: &ItemDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let status = if problems.is_empty() { 200 } else { 422 };
    let here = address(item.id);
    let audit = AccessAudit::find(visit.store()?, item.audit)?;
    let caption = words.access_audit_item_caption(&audit.facts.name, item.area.name(words));
    let frame = Frame::new(visit, item.wording.say(words))
        .caption(&caption)
        .kind_of_page(caption)
        .section(Section::Activities)
        .back(
            super::address(item.audit),
            words.access_audit_back(&audit.facts.name),
        )
        .problems(problems);
    let mut form = questions(visit, &audit, item, draft)?
        .carry("version", version)
        .leave(super::address(item.audit), words.page_leave());
    form.fields = form
        .fields
        .into_iter()
        .map(|field| field.with(words, &frame.problems))
        .collect();
    let shows = match item.facts.photo_shows.as_str() {
        "" => words.access_audit_item_photo_alt(),
        shows => shows,
    };
    let page = ItemPage {
        photo: item
            .photo
            .map(|photo| (format!("{here}/file/{photo}"), shows.to_string())),
        token: visit.new_token(),
        form,
        address: here,
        frame,
    };
    Ok(Reply::page_with(status, page.render()?))
}

fn questions(
    visit: &mut Visit<'_>,
    audit: &AccessAudit,
    item: &AuditItem,
    draft: &ItemDraft,
) -> Result<Form, Trouble> {
    let words = visit.words;
    let answers: Options = Answer::ALL
        .iter()
        .map(|answer| (answer.code(), answer.name(words)))
        .collect();
    let nobody = words.access_audit_item_owner_nobody().to_string();
    let staff = Staff::list(visit.store()?)?;
    let mut owners = vec![(String::new(), nobody)];
    owners.extend(
        staff
            .into_iter()
            .map(|it| (it.id.to_string(), it.facts.name)),
    );
    if let Some(owner) = item.facts.action.owner
        && owners.iter().all(|(id, _)| *id != owner.to_string())
    {
        owners.push((owner.to_string(), visit.member(owner)?.facts.name));
    }
    let people: Options = people(visit, audit, item.checked_with.into_iter())?
        .into_iter()
        .collect();
    let ticks = Options::new()
        .option(ItemDraft::DONE, words.access_audit_item_done())
        .option_with(
            ItemDraft::MAY_WAIT,
            words.access_audit_item_may_wait(),
            words.access_audit_item_may_wait_hint(),
        );
    let form = Form::new(address(item.id), words.access_audit_item_save())
        .ask(Radios::new(
            "answer",
            words.access_audit_answer_label(),
            answers,
            draft.answer.as_str(),
        ))
        .ask(
            TextArea::new("note", words.access_audit_note_label(), &draft.note)
                .hint(words.access_audit_note_hint()),
        )
        .ask(
            Select::new(
                "owner",
                words.access_audit_item_owner_label(),
                owners.into_iter().collect(),
                draft.owner.as_str(),
            )
            .hint(words.access_audit_item_owner_hint()),
        )
        .ask(
            DateInput::new(
                "due",
                words.access_audit_item_due_label(),
                draft.due().typed(),
            )
            .hint(words.access_audit_item_due_hint()),
        )
        .ask(Checkboxes::new(
            "ticks",
            words.access_audit_item_ticks_label(),
            ticks,
            draft.ticks.clone(),
        ))
        .ask(
            Select::new(
                "checked-with",
                words.access_audit_with_label(),
                people,
                draft.checked_with.as_str(),
            )
            .hint(words.access_audit_item_with_hint()),
        );
    Ok(match item.photo {
        None => form,
        Some(_) => form
            .ask(
                TextInput::new(
                    "photo-shows",
                    words.access_audit_item_photo_shows_label(),
                    &draft.photo_shows,
                )
                .hint(words.access_audit_item_photo_shows_hint()),
            )
            .ask(
                Radios::new(
                    "photo-printed",
                    words.access_audit_item_photo_printed_label(),
                    PhotoPrinted::ALL
                        .iter()
                        .map(|it| (it.code(), it.name(words)))
                        .collect(),
                    draft.photo_printed.as_str(),
                )
                .hint(words.access_audit_item_photo_printed_hint()),
            ),
    })
}

/// Brings a photo in: the system's dialog chooses it, and what is in it decides whether it is one.
pub(super) fn set_photo(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let item = wanted(visit)?;
    let here = address(item.id);
    let Some(chosen) = visit.request.chosen.as_ref() else {
        return Ok(Reply::Ask(Ask {
            what: Choice::Picture,
            cancelled: here,
        }));
    };
    let contents = chosen.contents(words);
    let picture = contents.and_then(|bytes| take_in(bytes).map_err(|why| why.words(words)));
    match picture {
        Ok(picture) => {
            visit.change(Verb::Save, |change| item.set_photo(change, &picture))?;
            visit.done(words.access_audit_item_photo_saved(), here)
        }
        Err(problem) => {
            let draft = ItemDraft::from(&item);
            page(
                visit,
                &item,
                &draft,
                item.version,
                Problems::one("photo", problem),
            )
        }
    }
}

pub(super) fn remove_photo(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let item = wanted(visit)?;
    visit.change(Verb::Save, |change| item.remove_photo(change))?;
    visit.done(words.access_audit_item_photo_removed(), address(item.id))
}

/// The photo itself, as pages show it. Its address changes with its contents.
pub(super) fn photo(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let id: AttachmentId = visit.id("photo")?;
    if wanted(visit)?.photo != Some(id) {
        return Err(Trouble::NotFound);
    }
    let file = Attachment::find(visit.store()?, id)?;
    Ok(Reply::Asset(Asset {
        media_type: file.kind.code(),
        bytes: file.bytes.into(),
    }))
}

fn wanted(visit: &mut Visit<'_>) -> Result<AuditItem, Trouble> {
    let id: AuditItemId = visit.id("access_audit_item")?;
    Ok(AuditItem::find(visit.store()?, id)?)
}

fn address(id: AuditItemId) -> String {
    format!("/access-audit-items/{id}")
}
