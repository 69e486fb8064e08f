//! The form for a lesson, new or known.

use super::{address, wanted};
use crate::{
    Reply, Trouble, Visit,
    components::{DateInput, Form, Options, Radios, Select, TextArea, TextInput, both_texts},
    layout::{Frame, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::Activity;
use alongside_involvement::lesson::{Again, Lesson, LessonDraft};
use alongside_involvement::store::Verb;

/// A form that is opened from an activity comes with that activity chosen, as it stands in the address; and with the name of
/// whoever is working.
pub(super) fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let draft = match visit.kept_draft() {
        Some(draft) => draft,
        None => {
            let who = visit.session.who.ok_or(Trouble::SignInFirst)?;
            LessonDraft {
                writer: visit.member(who)?.facts.name,
                ..visit.query()
            }
        }
    };
    new_page(visit, &draft, Problems::default())
}

pub(super) fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let draft: LessonDraft = visit.form()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    let subject = visit.change(Verb::Add, |change| Lesson::add(change, &facts))?;
    visit.done(
        words.lesson_new_done(),
        format!("/lessons/{}", subject.uuid()),
    )
}

pub(super) fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let lesson = wanted(visit)?;
    let draft = visit
        .kept_draft()
        .unwrap_or_else(|| LessonDraft::from(&lesson.facts));
    edit_page(visit, &lesson, &draft, lesson.version, Problems::default())
}

pub(super) fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let lesson = wanted(visit)?;
    let draft: LessonDraft = visit.form()?;
    let version = visit.version()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &lesson, &draft, version, problems),
    };
    match visit.change(Verb::Save, |change| {
        Lesson::save(change, lesson.id, version, &facts)
    }) {
        Ok(_) => visit.done(words.lesson_edit_done(), address(lesson.id)),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &LessonDraft::from(&lesson.facts));
            edit_page(visit, &lesson, &draft, lesson.version, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &LessonDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let frame = Frame::new(visit, words.lesson_new_title())
        .lede(words.lesson_new_lede())
        .section(Section::Activities)
        .back("/lessons", words.lesson_back_to_list())
        .problems(problems);
    let form = Form::new("/lessons/new", words.lesson_new_save());
    questions(visit, draft, form)?
        .leave("/lessons", words.page_leave())
        .page(visit, frame)
}

fn edit_page(
    visit: &mut Visit<'_>,
    lesson: &Lesson,
    draft: &LessonDraft,
    version: i64,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let address = address(lesson.id);
    let frame = Frame::new(visit, words.lesson_edit_title(&lesson.facts.tried))
        .kind_of_page(words.lesson_kind())
        .section(Section::Activities)
        .back(&address, words.lesson_back_to(&lesson.facts.tried))
        .problems(problems);
    let form =
        Form::new(format!("{address}/edit"), words.lesson_edit_save()).carry("version", version);
    questions(visit, draft, form)?
        .leave(address, words.page_leave())
        .page(visit, frame)
}

fn questions(visit: &mut Visit<'_>, draft: &LessonDraft, form: Form) -> Result<Form, Trouble> {
    let words = visit.words;
    let titles = Activity::titles(visit.store()?)?;
    let activities: Options =
        std::iter::once((String::new(), words.lesson_activity_choose().to_string()))
            .chain(
                titles
                    .into_iter()
                    .map(|(id, title)| (id.to_string(), title)),
            )
            .collect();
    let again = Again::ALL
        .iter()
        .map(|it| (it.code(), it.name(words)))
        .collect();
    Ok(form
        .ask(Select::new(
            "activity",
            words.lesson_activity_label(),
            activities,
            &draft.activity,
        ))
        .ask(
            TextInput::new("tried", words.lesson_tried_label(), &draft.tried)
                .hint(words.lesson_tried_hint()),
        )
        .ask(
            DateInput::new("on", words.lesson_on_label(), draft.on().typed())
                .hint(words.lesson_on_hint()),
        )
        .ask(
            TextArea::new("happened", words.lesson_happened_label(), &draft.happened)
                .hint(words.lesson_happened_hint()),
        )
        .ask(TextArea::new(
            "learned",
            words.lesson_learned_label(),
            &draft.learned,
        ))
        .ask(Radios::new(
            "again",
            words.lesson_again_label(),
            again,
            &draft.again,
        ))
        .ask(
            TextInput::new("writer", words.lesson_writer_label(), &draft.writer)
                .hint(words.lesson_writer_hint()),
        )
        .ask(
            DateInput::new(
                "shared",
                words.lesson_shared_label(),
                draft.shared().typed(),
            )
            .hint(words.lesson_shared_hint()),
        ))
}
