//! What somebody said and was answered, how they grow, a training, a question that is asked without names, and a review.

use alongside_involvement::{
    activity::ActivityId,
    development::{Development, DevelopmentFacts, DevelopmentKind},
    input::{Answer, AnswerKind, Input, InputFacts, InputKind, Quote, QuoteAnswer, Sensitivity},
    monitoring::{MonitoringQuestion, QuestionFacts},
    representative::RepresentativeId,
    review::{Review, ReviewFacts, ReviewFrame},
    staff::StaffId,
    store::{Change, StoreError},
    training::{Training, TrainingFacts},
};
use chrono::NaiveDate;

/// One of each.
pub(super) fn keep(
    change: &Change<'_>,
    activity: ActivityId,
    person: RepresentativeId,
    staff: StaffId,
) -> Result<(), StoreError> {
    let day = |day| NaiveDate::from_ymd_opt(2027, 1, day).expect("a day");
    let said = InputFacts {
        activity,
        gist: "A bench at the stop".into(),
        said: "I cannot stand for long. Put a bench there.".into(),
        kind: InputKind::NewIdea,
        place: String::new(),
        on: day(4),
        representative: Some(person),
        sensitivity: Sensitivity::Everybody,
        quote: Quote {
            answer: QuoteAnswer::NotAsked,
            on: None,
        },
    };
    let id = Input::add(change, &said)?;
    let answer = Answer {
        kind: AnswerKind::Doing,
        why: "The bench is ordered.".into(),
        decided_by: "Sam Ellis, director".into(),
        decided_on: day(6),
    };
    Input::give(change, &Input::find(change, id)?, 1, Some(&answer))?;
    let goal = DevelopmentFacts {
        kind: DevelopmentKind::Goal,
        words: "I want to speak at the town hall".into(),
        note: String::new(),
        since: day(4),
        minutes: None,
        reached_on: None,
        on_record: true,
    };
    Development::add(change, person, &goal)?;
    let training = TrainingFacts {
        staff,
        what: "First aid".into(),
        equality: false,
        taken_on: day(4),
        expires_on: None,
        meeting: None,
    };
    Training::add(change, &training)?;
    let question = QuestionFacts {
        question: "How old are you?".into(),
        answers: vec!["Under 50".into(), "50 or over".into()],
    };
    MonitoringQuestion::add(change, &question)?;
    let review = ReviewFacts {
        frame: ReviewFrame::FourPi,
        begun_on: day(7),
        with_whom: "The whole board".into(),
    };
    Review::add(change, activity, &review)?;
    Ok(())
}
