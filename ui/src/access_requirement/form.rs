//! The form for an access requirement, new or known. Words that give a reason are looked at once more; nothing is refused for them.

use super::{address, of_person, person_wanted, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{
        Checkboxes, DateInput, Form, Options, Radios, Select, TextArea, TextInput, Width,
        both_texts,
    },
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::access_requirement::{
    AccessCategory, AccessRequirement, AccessRequirementDraft, Audience, BookingKind, NOBODY_ELSE,
    OWN_WORDS, named_reason,
};
use alongside_involvement::representative::{Representative, SaidBy};
use alongside_involvement::store::Verb;
use alongside_locales::Words;

/// What is said about a form: problems, or one thought about its words.
enum Answer {
    Problems(Problems),
    Thought(String),
}

pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let person = person_wanted(visit)?;
    let today = visit.today();
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| AccessRequirementDraft::blank(today));
    new_page(visit, &person, draft, Answer::Problems(Problems::default()))
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let person = person_wanted(visit)?;
    let draft: AccessRequirementDraft = visit.form()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &person, draft, Answer::Problems(problems)),
    };
    if let Some(thought) = thought(words, &person, &draft) {
        return new_page(visit, &person, draft, Answer::Thought(thought));
    }
    visit.change(Verb::Add, |change| {
        AccessRequirement::add(change, person.id, &facts)
    })?;
    visit.done(words.access_requirement_new_done(), of_person(person.id))
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (requirement, person) = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| AccessRequirementDraft::from(&requirement.facts));
    let version = requirement.version;
    let none = Answer::Problems(Problems::default());
    edit_page(visit, (&requirement, &person), draft, version, none)
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let (requirement, person) = wanted(visit)?;
    let about = (&requirement, &person);
    let draft: AccessRequirementDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => {
            return edit_page(visit, about, draft, version, Answer::Problems(problems));
        }
    };
    if facts.we_do != requirement.facts.we_do
        && let Some(thought) = thought(words, &person, &draft)
    {
        return edit_page(visit, about, draft, version, Answer::Thought(thought));
    }
    match visit.change(Verb::Save, |change| {
        AccessRequirement::save(change, requirement.id, version, &facts)
    }) {
        Ok(_) => visit.done(
            words.access_requirement_edit_done(),
            address(requirement.id),
        ),
        Err(trouble) if trouble.is_stale() => {
            let kept = AccessRequirementDraft::from(&requirement.facts);
            let both = Answer::Problems(both_texts(words, &draft, &kept));
            edit_page(visit, about, draft, requirement.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

/// One thought about words that give a reason, until somebody has said that they are the person's own.
fn thought(
    words: Words,
    person: &Representative,
    draft: &AccessRequirementDraft,
) -> Option<String> {
    if draft.words_are == OWN_WORDS {
        return None;
    }
    let (word, instead) = named_reason(&draft.we_do)?;
    Some(words.access_requirement_words_lede(&word, instead.example(words), person.facts.called()))
}

fn new_page(
    visit: &mut Visit<'_>,
    person: &Representative,
    draft: AccessRequirementDraft,
    answer: Answer,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let back = of_person(person.id);
    let (name, called) = (&person.facts.name, person.facts.called());
    let title = words.access_requirement_new_title(name);
    let lede = words.access_requirement_new_lede(called);
    let (frame, draft, save) = answered(
        visit,
        (title, Some(lede)),
        draft,
        answer,
        words.access_requirement_new_save(),
    );
    let frame = frame.back(&back, words.access_requirement_back_to_person(called));
    let form = Form::new(format!("{back}/new"), save);
    questions(words, person, &draft, form)
        .leave(back, words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    (requirement, person): (&AccessRequirement, &Representative),
    draft: AccessRequirementDraft,
    version: i64,
    answer: Answer,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(requirement.id);
    let title = words.access_requirement_edit_title(&person.facts.name);
    let (frame, draft, save) = answered(
        visit,
        (title, None),
        draft,
        answer,
        words.access_requirement_edit_save(),
    );
    let frame = frame
        .kind_of_page(requirement.facts.category.name(words))
        .back(&address, words.access_requirement_back_to());
    let form = Form::new(format!("{address}/edit"), save).carry("version", version);
    questions(words, person, &draft, form)
        .leave(address, words.page_leave())
        .page(visit, frame)
}

/// The frame that says what is to be mended, or the one thought; and the words of the button.
fn answered(
    visit: &mut Visit<'_>,
    (title, lede): (String, Option<String>),
    mut draft: AccessRequirementDraft,
    answer: Answer,
    save: &'static str,
) -> (Frame, AccessRequirementDraft, &'static str) {
    let words = visit.words;
    let (frame, save) = match answer {
        Answer::Problems(problems) => {
            let frame = Frame::new(visit, title).problems(problems);
            let frame = match lede {
                Some(lede) => frame.lede(lede),
                None => frame,
            };
            (frame, save)
        }
        Answer::Thought(thought) => {
            draft.words_are = OWN_WORDS.to_string();
            let frame = Frame::new(visit, words.access_requirement_words_title()).lede(thought);
            (frame, words.access_requirement_words_save())
        }
    };
    (frame.section(Section::People), draft, save)
}

fn questions(
    words: Words,
    person: &Representative,
    draft: &AccessRequirementDraft,
    form: Form,
) -> Form {
    let categories = AccessCategory::ALL
        .iter()
        .map(|it| (it.code(), it.name(words)));
    let form = form
        .carry("words-are", &draft.words_are)
        .ask(Radios::new(
            "category",
            words.access_requirement_category_label(),
            categories.collect(),
            &draft.category,
        ))
        .ask(
            TextArea::new(
                "we-do",
                words.access_requirement_we_do_label(),
                &draft.we_do,
            )
            .hint(words.access_requirement_we_do_hint())
            .rows(3),
        );
    let form = arranging(words, draft, form);
    let form = knowing(words, draft, form);
    let examples = AccessCategory::ALL
        .iter()
        .map(|it| it.example(words).to_string())
        .collect();
    saying(words, person, draft, form).aside(
        words.access_requirement_aside_title(),
        examples,
        words.access_requirement_aside_advice(),
    )
}

fn arranging(words: Words, draft: &AccessRequirementDraft, form: Form) -> Form {
    let none = std::iter::once(("none", words.access_requirement_booking_none()));
    let kinds = BookingKind::ALL
        .iter()
        .map(|kind| (kind.code(), kind.name(words)));
    form.ask(
        TextInput::new(
            "lead-days",
            words.access_requirement_lead_days_label(),
            &draft.lead_days,
        )
        .hint(words.access_requirement_lead_days_hint())
        .whole_number(Width::Two)
        .suffix(words.access_requirement_lead_days_suffix()),
    )
    .ask(Select::new(
        "booking",
        words.access_requirement_booking_label(),
        none.chain(kinds).collect(),
        &draft.booking,
    ))
    .ask(
        TextInput::new(
            "booking-count",
            words.access_requirement_booking_count_label(),
            &draft.booking_count,
        )
        .hint(words.access_requirement_booking_count_hint())
        .whole_number(Width::Two),
    )
    .ask(
        TextInput::new(
            "break-every",
            words.access_requirement_break_every_label(),
            &draft.break_every,
        )
        .hint(words.access_requirement_break_every_hint())
        .whole_number(Width::Three)
        .suffix(words.access_requirement_break_every_suffix()),
    )
}

fn knowing(words: Words, draft: &AccessRequirementDraft, form: Form) -> Form {
    let audiences = Audience::ALL.iter().fold(Options::new(), |options, it| {
        options.option(it.code(), it.name(words))
    });
    let audiences = audiences.option_with(
        NOBODY_ELSE,
        words.access_requirement_share_nobody(),
        words.access_requirement_share_nobody_hint(),
    );
    form.ask(
        Checkboxes::new(
            "share-with",
            words.access_requirement_share_label(),
            audiences,
            draft.share_with.clone(),
        )
        .hint(words.access_requirement_share_hint()),
    )
}

fn saying(
    words: Words,
    person: &Representative,
    draft: &AccessRequirementDraft,
    form: Form,
) -> Form {
    let called = person.facts.called();
    let who = Options::new()
        .option(
            SaidBy::Person.code(),
            words.representative_said_by_person(called),
        )
        .option(
            SaidBy::Supporter.code(),
            words.representative_said_by_supporter(called),
        )
        .option_with(
            SaidBy::Guessed.code(),
            words.representative_said_by_guessed(),
            words.access_requirement_said_by_guessed_hint(),
        );
    form.ask(Radios::new(
        "said-by",
        words.access_requirement_said_by_label(),
        who,
        &draft.said_by,
    ))
    .ask(
        DateInput::new(
            "said",
            words.access_requirement_said_on_label(),
            draft.said().typed(),
        )
        .hint(words.representative_day_hint()),
    )
    .ask(
        DateInput::new(
            "review",
            words.access_requirement_review_label(),
            draft.review().typed(),
        )
        .hint(words.access_requirement_review_hint()),
    )
}
