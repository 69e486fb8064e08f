//! Reviews: the part of an activity that lists them, one review with its evidence, what is written under a heading, and the paper.

pub(crate) mod columns;
mod paper;

use crate::{
    Reply, Route, Trouble, Visit,
    activity::{Part, frame},
    components::archive::{self, Archivable, Archived},
    components::{DateInput, Form, Options, Radios, TextArea, TextInput, both_texts},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::{Activity, ActivityId};
use alongside_involvement::review::{
    Evidence, EvidenceLine, Heading, PartDraft, Review, ReviewDraft, ReviewFrame, ReviewId,
    ReviewPart,
};
use alongside_involvement::store::{FormToken, Verb};
use alongside_locales::Words;
use askama::Template;

/// The addresses of reviews.
pub(crate) const ROUTES: &[Route] = &[
    Route::get("/activities/{activity}/reviews", list),
    Route::get("/activities/{activity}/reviews/new", new),
    Route::post("/activities/{activity}/reviews/new", add),
    Route::get("/reviews/{review}", show),
    Route::get("/reviews/{review}/write/{heading}", edit),
    Route::post("/reviews/{review}/write/{heading}", save),
    Route::get("/reviews/{review}/paper", paper::show),
    Route::post("/reviews/{review}/paper", paper::hand),
    Route::get("/reviews/{review}/archive", archive::ask::<Review>),
    Route::post("/reviews/{review}/archive", archive_review),
    Route::post("/reviews/{review}/restore", archive::bring_back::<Review>),
];

#[derive(Template)]
#[template(path = "review/list.html")]
struct ListPage {
    frame: Frame,
    address: String,
    reviews: Vec<(String, String)>,
    archived: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "review/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    history: String,
    archived: bool,
    token: FormToken,
    parts: Vec<Written>,
}

/// What is known under one heading.
struct Written {
    code: &'static str,
    name: &'static str,
    asks: &'static str,
    plan: String,
    found: String,
    question: String,
    /// Whether nothing is found yet, and nothing asked.
    open: bool,
    evidence: Vec<EvidenceLine>,
    write: String,
}

fn list(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let id: ActivityId = visit.id("activity")?;
    let activity = Activity::find(visit.store()?, id)?;
    let reviews = Review::of_activity(visit.store()?, id, false)?;
    let archived = Review::of_activity(visit.store()?, id, true)?;
    let link = |it: &Review| (address(it.id), name(words, it));
    let page = ListPage {
        frame: frame(visit, id, &activity.facts, Part::Reviews).lede(words.review_part_lede()),
        address: list_address(id),
        reviews: reviews.iter().map(link).collect(),
        archived: archived.iter().map(link).collect(),
    };
    Ok(Reply::page(page.render()?))
}

fn name(words: Words, review: &Review) -> String {
    words.review_name(
        review.facts.frame.name(words),
        &words.day_short(review.facts.begun_on),
    )
}

fn new(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let today = visit.today();
    let draft = visit.kept_draft().unwrap_or_else(|| ReviewDraft::on(today));
    new_page(visit, &draft, Problems::default())
}

fn add(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let id: ActivityId = visit.id("activity")?;
    let draft: ReviewDraft = visit.form()?;
    let facts = match draft.check(words, today) {
        Ok(facts) => facts,
        Err(problems) => return new_page(visit, &draft, problems),
    };
    let subject = visit.change(Verb::Add, |change| Review::add(change, id, &facts))?;
    visit.done(words.review_begun(), format!("/reviews/{}", subject.uuid()))
}

fn new_page(
    visit: &mut Visit<'_>,
    draft: &ReviewDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let id: ActivityId = visit.id("activity")?;
    let title = Activity::find(visit.store()?, id)?.facts.title;
    let back = list_address(id);
    let frames = ReviewFrame::ALL.iter().fold(Options::new(), |options, it| {
        options.option_with(it.code(), it.name(words), it.hint(words))
    });
    let frame = Frame::new(visit, words.review_new_title())
        .caption(&title)
        .kind_of_page(&title)
        .lede(words.review_new_lede())
        .section(Section::Activities)
        .back(&back, words.review_back_to_list())
        .problems(problems);
    Form::new(format!("{back}/new"), words.review_new_save())
        .ask(Radios::new(
            "frame",
            words.review_frame_label(),
            frames,
            &draft.frame,
        ))
        .ask(
            DateInput::new("begun", words.review_begun_label(), draft.begun().typed())
                .hint(words.activity_day_hint()),
        )
        .ask(
            TextInput::new("with-whom", words.review_with_label(), &draft.with_whom)
                .hint(words.review_with_hint()),
        )
        .leave(back, words.page_leave())
        .page(visit, frame)
}

fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let review = wanted(visit)?;
    let store = visit.store()?;
    let activity = Activity::find(store, review.activity)?;
    let title = activity.facts.title.clone();
    let evidence = Evidence::gather(store, activity, today)?;
    let parts = review.parts(store)?;
    let here = address(review.id);
    let written = review.facts.frame.headings().iter().map(|heading| {
        let part = parts.iter().find(|part| part.heading == *heading);
        let facts = part.map(|part| part.facts.clone()).unwrap_or_default();
        Written {
            code: heading.code(),
            name: heading.name(words),
            asks: heading.asks(words),
            open: facts.found.is_empty() && facts.question.is_empty(),
            plan: facts.plan,
            found: facts.found,
            question: facts.question,
            evidence: evidence.under(words, *heading, today),
            write: format!("{here}/write/{}", heading.code()),
        }
    });
    let written = written.collect();
    let mut frame = Frame::new(visit, name(words, &review))
        .kind_of_page(&title)
        .caption(&title)
        .section(Section::Activities)
        .crumb(crate::activity::address(review.activity), &title)
        .crumb(list_address(review.activity), words.review_part());
    if !review.facts.with_whom.is_empty() {
        frame = frame.lede(words.review_paper_with(&review.facts.with_whom));
    }
    let page = ShowPage {
        frame,
        address: here,
        history: format!("/history/review/{}", review.id),
        archived: review.archived,
        token: visit.new_token(),
        parts: written,
    };
    Ok(Reply::page(page.render()?))
}

fn edit(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (review, heading, part) = part(visit)?;
    let draft = visit.kept_draft().unwrap_or_else(|| kept(part.as_ref()));
    let version = part.map(|it| it.version);
    edit_page(
        visit,
        &review,
        heading,
        version,
        &draft,
        Problems::default(),
    )
}

fn save(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let (review, heading, known) = part(visit)?;
    let draft: PartDraft = visit.form()?;
    let version = visit.version().ok();
    let facts = match draft.check(words) {
        Ok(facts) => facts,
        Err(problems) => return edit_page(visit, &review, heading, version, &draft, problems),
    };
    match visit.change(Verb::Save, |change| {
        ReviewPart::write(change, &review, heading, version, &facts)
    }) {
        Ok(_) => visit.done(
            words.review_written(heading.name(words)),
            address(review.id),
        ),
        Err(trouble) if trouble.is_stale() => {
            let both = both_texts(words, &draft, &kept(known.as_ref()));
            let version = known.map(|it| it.version);
            edit_page(visit, &review, heading, version, &draft, both)
        }
        Err(trouble) => Err(trouble),
    }
}

fn edit_page(
    visit: &mut Visit<'_>,
    review: &Review,
    heading: Heading,
    version: Option<i64>,
    draft: &PartDraft,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let here = address(review.id);
    let frame = Frame::new(visit, heading.name(words))
        .kind_of_page(name(words, review))
        .lede(heading.asks(words))
        .section(Section::Activities)
        .back(&here, words.review_back())
        .problems(problems);
    let action = format!("{here}/write/{}", heading.code());
    let mut form = Form::new(action, words.review_write_save());
    if let Some(version) = version {
        form = form.carry("version", version);
    }
    form.ask(
        TextArea::new("plan", words.review_plan_label(), &draft.plan)
            .hint(words.review_plan_hint()),
    )
    .ask(
        TextArea::new("found", words.review_found_label(), &draft.found)
            .hint(words.review_found_hint()),
    )
    .ask(
        TextArea::new("question", words.review_question_label(), &draft.question)
            .hint(words.review_question_hint())
            .rows(3),
    )
    .leave(here, words.page_leave())
    .page(visit, frame)
}

/// The review and the heading in the address, and what is written there.
fn part(visit: &mut Visit<'_>) -> Result<(Review, Heading, Option<ReviewPart>), Trouble> {
    let review = wanted(visit)?;
    let heading = Heading::from_code(visit.parameter("heading"))
        .filter(|heading| review.facts.frame.headings().contains(heading))
        .ok_or(Trouble::NotFound)?;
    let part = review
        .parts(visit.store()?)?
        .into_iter()
        .find(|part| part.heading == heading);
    Ok((review, heading, part))
}

fn kept(part: Option<&ReviewPart>) -> PartDraft {
    part.map(|it| PartDraft::from(&it.facts))
        .unwrap_or_default()
}

impl Archivable for Review {
    fn in_archive(visit: &mut Visit<'_>) -> Result<Archived<Review>, Trouble> {
        let words = visit.words;
        let review = wanted(visit)?;
        Ok(Archived {
            id: review.id,
            version: review.version,
            shown_at: (address(review.id), words.review_back().to_string()),
            listed_at: "/activities",
            section: Section::Activities,
            kind_of_page: String::new(),
            title: words.review_archive_title(&name(words, &review)),
            why: words.review_archive_why().to_string(),
            save: words.review_archive_save(),
            done: words.review_archive_done().to_string(),
            brought_back: words.review_restore_done().to_string(),
        })
    }
}

/// Archives a review, and goes back to its activity.
fn archive_review(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let activity = wanted(visit)?.activity;
    let kept = Review::in_archive(visit)?;
    let version = visit.version()?;
    visit.change(Verb::Archive, |change| change.archive(kept.id, version))?;
    visit.done(kept.done, list_address(activity))
}

fn wanted(visit: &mut Visit<'_>) -> Result<Review, Trouble> {
    let id: ReviewId = visit.id("review")?;
    Ok(Review::find(visit.store()?, id)?)
}

/// Where a review is shown.
fn address(id: ReviewId) -> String {
    format!("/reviews/{id}")
}

/// Where the reviews of an activity are.
fn list_address(activity: ActivityId) -> String {
    format!("{}/reviews", crate::activity::address(activity))
}
