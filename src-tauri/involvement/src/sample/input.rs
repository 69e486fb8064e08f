//! What people said in the Dial-a-Ride survey: nine things, of which six are done, one in part, one not, and one waits.

use alongside_locales::Words;
use chrono::NaiveDate;

use super::{Diary, people::People};
use crate::{
    activity::ActivityId,
    input::{
        Answer, AnswerKind, Input, InputFacts, InputKind, Quote, QuoteAnswer, Sensitivity, Told,
        ToldBy, ToldFormat,
    },
    representative::RepresentativeId,
    store::{StoreError, Verb},
};

/// One thing that somebody said, in words of its own.
struct Said {
    gist: &'static str,
    said: &'static str,
    kind: InputKind,
    who: Option<RepresentativeId>,
    on: NaiveDate,
    quote: QuoteAnswer,
    answer: Option<(AnswerKind, &'static str, NaiveDate)>,
    told: Option<(NaiveDate, ToldBy, ToldFormat)>,
}

/// Adds all nine, with what came of them.
pub(super) fn add(
    diary: &Diary<'_>,
    words: Words,
    people: &People,
    survey: ActivityId,
) -> Result<(), StoreError> {
    for said in nine(words, people) {
        let asked = said.quote != QuoteAnswer::NotAsked;
        let facts = InputFacts {
            activity: survey,
            gist: said.gist.into(),
            said: said.said.into(),
            kind: said.kind,
            place: place(words, said.on).into(),
            on: said.on,
            representative: said.who,
            sensitivity: Sensitivity::Everybody,
            quote: Quote {
                answer: said.quote,
                on: asked.then_some(said.on),
            },
        };
        let id = diary.write(Verb::Add, |change| Input::add(change, &facts))?;
        let Some((kind, why, decided_on)) = said.answer else {
            continue;
        };
        let answer = Answer {
            kind,
            why: why.into(),
            decided_by: words.sample_promise_dana().into(),
            decided_on,
        };
        let input = Input::find(&diary.office.store, id)?;
        diary.write(Verb::Save, |change| {
            Input::give(change, &input, 1, Some(&answer))
        })?;
        if let Some((on, by, format)) = said.told {
            let told = Told { on, by, format };
            diary.write(Verb::Save, |change| Input::tell(change, id, 2, told))?;
        }
    }
    Ok(())
}

fn nine(words: Words, people: &People) -> [Said; 9] {
    use AnswerKind::{Done, NotDoing, Partly};
    use InputKind::{Challenges, NewIdea, Supports};
    let told = |on, by, format| Some((on, by, format));
    let [first, second, third] = SESSIONS.map(|(month, on)| day(month, on));
    let november = day(11, 10);
    [
        Said {
            gist: words.sample_input_phone(),
            said: words.sample_input_phone_said(),
            kind: Challenges,
            who: Some(people.gareth),
            on: first,
            quote: QuoteAnswer::Yes,
            answer: Some((Done, words.sample_promise_texts_done(), day(11, 24))),
            told: told(day(11, 25), ToldBy::Text, ToldFormat::PlainText),
        },
        Said {
            gist: words.sample_input_form(),
            said: words.sample_input_form_said(),
            kind: Challenges,
            who: Some(people.amina),
            on: first,
            quote: QuoteAnswer::NotAsked,
            answer: Some((Done, words.sample_input_form_why(), day(10, 1))),
            told: told(day(10, 2), ToldBy::Email, ToldFormat::Word),
        },
        Said {
            gist: words.sample_input_drivers(),
            said: words.sample_input_drivers_said(),
            kind: Supports,
            who: Some(people.rosie),
            on: first,
            quote: QuoteAnswer::Yes,
            answer: Some((Done, words.sample_input_drivers_why(), day(10, 1))),
            told: told(day(10, 2), ToldBy::Post, ToldFormat::EasyRead),
        },
        Said {
            gist: words.sample_input_evening(),
            said: words.sample_input_evening_said(),
            kind: NewIdea,
            who: Some(people.derek),
            on: second,
            quote: QuoteAnswer::Yes,
            answer: Some((Done, words.sample_input_evening_why(), november)),
            told: told(day(11, 26), ToldBy::InPerson, ToldFormat::Spoken),
        },
        Said {
            gist: words.sample_input_card(),
            said: words.sample_input_card_said(),
            kind: NewIdea,
            who: Some(people.rosie),
            on: second,
            quote: QuoteAnswer::Yes,
            answer: Some((Done, words.sample_input_card_why(), november)),
            told: told(day(11, 26), ToldBy::InPerson, ToldFormat::EasyRead),
        },
        Said {
            gist: words.sample_input_engaged(),
            said: words.sample_input_engaged_said(),
            kind: Challenges,
            who: None,
            on: second,
            quote: QuoteAnswer::NotAsked,
            answer: Some((Done, words.sample_input_engaged_why(), november)),
            told: told(day(11, 26), ToldBy::Sheet, ToldFormat::EasyRead),
        },
        Said {
            gist: words.sample_input_weekend(),
            said: words.sample_input_weekend_said(),
            kind: NewIdea,
            who: Some(people.derek),
            on: third,
            quote: QuoteAnswer::Yes,
            answer: Some((Partly, words.sample_input_weekend_why(), day(12, 7))),
            told: None,
        },
        Said {
            gist: words.sample_input_company(),
            said: words.sample_input_company_said(),
            kind: Challenges,
            who: Some(people.amina),
            on: third,
            quote: QuoteAnswer::No,
            answer: Some((NotDoing, words.sample_input_company_why(), day(12, 7))),
            told: told(day(12, 9), ToldBy::Email, ToldFormat::Word),
        },
        Said {
            gist: words.sample_input_companion(),
            said: words.sample_input_companion_said(),
            kind: NewIdea,
            who: Some(people.gareth),
            on: third,
            quote: QuoteAnswer::NotAsked,
            answer: None,
            told: None,
        },
    ]
}

/// The three sessions, as month and day of 2026.
const SESSIONS: [(u32, u32); 3] = [(9, 24), (10, 22), (11, 26)];

fn place(words: Words, on: NaiveDate) -> &'static str {
    let [_, second, third] = SESSIONS.map(|(month, on)| day(month, on));
    if on == third {
        words.sample_input_third()
    } else if on == second {
        words.sample_input_second()
    } else {
        words.sample_input_first()
    }
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default()
}
