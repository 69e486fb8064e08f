//! One meeting: the times that were offered, what people chose, the decision, and the letters.

use super::{address, standing, times_address, wanted};
use crate::{
    Reply, Trouble, Visit,
    access_requirement::{Flag, flags_of_activity},
    components::{SummaryList, Tag, TagKind, paper_page},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::activity::{Activity, Participation};
use alongside_involvement::arrangement::{
    Arrangement, Decision, FEWEST_TIMES, LetterSent, TimeOffered, TimeReply,
};
use alongside_involvement::pack::Recipient;
use alongside_involvement::representative::Representative;
use alongside_involvement::store::FormToken;
use alongside_involvement::supporter::{Copied, Supporter};
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "arrangement/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    people_address: String,
    history: String,
    archived: bool,
    standing: Tag,
    token: FormToken,
    times: Vec<Time>,
    people: Vec<Person>,
    can_decide: bool,
    decided: bool,
    decision: SummaryList,
    can_write: bool,
}

/// One time on the page.
struct Time {
    number: String,
    text: String,
    clocks: Option<String>,
    suits: String,
    /// Where it is changed and taken out; nothing where somebody relies on it.
    change: Option<String>,
}

/// One person on the page.
struct Person {
    name: String,
    reply_address: String,
    record: String,
    answered: Tag,
    said: String,
    /// The button for their letter, with where it leads; or why there is none.
    letter: Result<String, String>,
    last: String,
    /// Who gets a copy of the letter, and by which way.
    copies: Vec<String>,
    flag: Option<Flag>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let arrangement = wanted(visit)?;
    page(visit, &arrangement, Problems::default())
}

/// The page, perhaps with what kept letters from being made.
pub(super) fn page(
    visit: &mut Visit<'_>,
    arrangement: &Arrangement,
    problems: Problems,
) -> Result<Reply, Trouble> {
    let words = visit.words;
    let mut flags = flags_of_activity(visit, arrangement.activity)?;
    let store = visit.store()?;
    let copied = Supporter::copied(store, arrangement.activity, Copied::Letters)?;
    let activity = Activity::find(store, arrangement.activity)?;
    let times = TimeOffered::of(store, arrangement.id)?;
    let replies = TimeReply::of(store, arrangement.id)?;
    let letters = LetterSent::last(store, arrangement.id)?;
    let mut people = Vec::new();
    for part in Participation::of_activity(store, arrangement.activity)? {
        let person = Representative::find(store, part.representative)?;
        let reply = replies.iter().find(|it| it.representative == person.id);
        let letter = letters.iter().find(|it| it.representative == person.id);
        let supporters = copied.get(&person.id).map_or(&[][..], Vec::as_slice);
        people.push(Person {
            flag: flags.remove(&person.id),
            copies: copies(words, &person, supporters),
            ..in_words(words, arrangement, &person, reply, letter)
        });
    }
    let title = &activity.facts.title;
    let frame = Frame::new(visit, &arrangement.facts.title)
        .kind_of_page(title)
        .caption(words.arrangement_kind())
        .section(Section::Activities)
        .crumb("/arrangements", words.arrangement_list_title())
        .crumb(times_address(activity.id), title)
        .problems(problems.clone());
    let chosen = arrangement.chosen(&times);
    let can_write = people.iter().any(|person| person.letter.is_ok());
    let page = ShowPage {
        frame,
        address: address(arrangement.id),
        people_address: format!("{}/people", crate::activity::address(activity.id)),
        history: format!("/history/arrangement/{}", arrangement.id),
        archived: arrangement.archived,
        standing: standing(words, arrangement),
        token: visit.new_token(),
        decision: decision(words, arrangement, chosen),
        times: times
            .iter()
            .map(|time| offered(words, arrangement, time, &replies))
            .collect(),
        people,
        can_decide: times.len() >= FEWEST_TIMES,
        decided: chosen.is_some(),
        can_write,
    };
    paper_page(&problems, page.render()?)
}

fn offered(
    words: Words,
    arrangement: &Arrangement,
    time: &TimeOffered,
    replies: &[TimeReply],
) -> Time {
    let suits = replies
        .iter()
        .filter(|reply| reply.facts.suits.contains(&time.number))
        .count();
    let free = !time.is_relied_on(arrangement, replies);
    Time {
        number: words.arrangement_time_option(&time.number.to_string()),
        text: time.facts.in_words(words),
        clocks: time.facts.clocks_in_words(words),
        suits: words.arrangement_time_suits(suits),
        change: free.then(|| format!("{}/times/{}", address(arrangement.id), time.id)),
    }
}

fn decision(words: Words, arrangement: &Arrangement, chosen: Option<&TimeOffered>) -> SummaryList {
    let list = match (&arrangement.decision, chosen) {
        (Some(decision), Some(time)) => told(words, decision, time),
        _ => SummaryList::new(),
    };
    list.row(words.arrangement_bring_label(), &arrangement.facts.bring)
}

fn told(words: Words, decision: &Decision, time: &TimeOffered) -> SummaryList {
    SummaryList::new()
        .row(words.arrangement_chosen_label(), time.facts.in_words(words))
        .row(words.arrangement_why_label(), &decision.why)
        .row(
            words.arrangement_confirmed_label(),
            words.day_short(decision.confirmed_on),
        )
}

fn in_words(
    words: Words,
    arrangement: &Arrangement,
    person: &Representative,
    reply: Option<&TimeReply>,
    letter: Option<&LetterSent>,
) -> Person {
    let name = &person.facts.name;
    let answered = match reply {
        None => Tag::new(TagKind::Todo, words.arrangement_reply_none_yet()),
        Some(reply) if reply.facts.suits.is_empty() => {
            Tag::new(TagKind::Not, words.arrangement_reply_none_suits())
        }
        Some(reply) => {
            let times: Vec<String> = reply
                .facts
                .suits
                .iter()
                .map(|number| words.arrangement_time_option(&number.to_string()))
                .collect();
            let times = words.list(&times);
            Tag::new(TagKind::Done, words.arrangement_reply_suits(&times))
        }
    };
    let recipient = Recipient::from(person);
    let letter_address = format!("{}/letters/{}", address(arrangement.id), person.id);
    let letter_for = match (&person.format, recipient.made_here) {
        (None, _) => Err(words.pack_not_asked_note().to_string()),
        (Some(asked), None) => Err(words.pack_outside_note(asked.format.name(words))),
        (Some(_), Some(_)) => Ok(letter_address),
    };
    let current = arrangement.decision.as_ref().map(|it| it.number);
    let last = match letter {
        None => words.arrangement_letters_never().to_string(),
        Some(sent) if Some(sent.number) == current => {
            words.arrangement_letters_last(&words.day_short(sent.handed_on))
        }
        Some(sent) => words.arrangement_letters_other_time(&words.day_short(sent.handed_on)),
    };
    Person {
        reply_address: format!("{}/people/{}", address(arrangement.id), person.id),
        record: if reply.is_some() {
            words.arrangement_reply_change(name)
        } else {
            words.arrangement_reply_record(name)
        },
        answered,
        said: reply.map(|it| it.facts.said.clone()).unwrap_or_default(),
        letter: letter_for,
        last,
        name: name.clone(),
        copies: Vec::new(),
        flag: None,
    }
}

/// Who gets a copy of a person's letter: by a way of the supporter's own, never by one that the person refused.
fn copies(words: Words, person: &Representative, supporters: &[Supporter]) -> Vec<String> {
    supporters
        .iter()
        .map(
            |supporter| match supporter.facts.copy_goes_to(&person.facts.contact) {
                Some((route, details)) => {
                    let details: Vec<&str> = details.lines().map(str::trim).collect();
                    let how = format!("{}: {}", route.name(words), details.join(", "));
                    words.supporter_copy_goes(&supporter.facts.name, &how)
                }
                None => words.supporter_copy_by_hand(&supporter.facts.name),
            },
        )
        .collect()
}
