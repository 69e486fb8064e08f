//! One representative's page: what they bring comes first, then how they get papers.

use super::next::{Next, next};
use super::{address, status_tag, wanted};
use crate::{
    Reply, Trouble, Visit,
    access_requirement::{Need, needs, of_person},
    components::{SummaryList, Tag, TagKind},
    consent::{Agreed, agreed},
    layout::{Frame, Icon, Link, Section},
    personal_record::{Erased, erased},
};
use alongside_involvement::access_requirement::AccessRequirement;
use alongside_involvement::activity::Activity;
use alongside_involvement::representative::{
    ContactRoute, FormatPreference, PaperFormat, Representative, RepresentativeFacts, SaidBy,
};
use alongside_involvement::store::FormToken;
use alongside_involvement::supporter::{Copied, Supporter};
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "representative/show.html")]
struct ShowPage {
    frame: Frame,
    address: String,
    certificate: String,
    history: String,
    called: String,
    status: Tag,
    archived: bool,
    token: FormToken,
    strengths: Vec<String>,
    own_words: String,
    papers: Option<Papers>,
    next: Option<Next>,
    access: String,
    needs: Vec<Need>,
    activities: Vec<Link>,
    contact: Vec<Way>,
    supporters: Vec<Link>,
    record: String,
    erased: Option<Erased>,
    agreed: Agreed,
    details: SummaryList,
}

/// The card that shows how papers come.
struct Papers {
    page: PaperFormat,
    in_words: String,
    lines: Vec<String>,
    said: Option<String>,
    guessed: Option<Tag>,
}

/// A way to reach the person, or not to.
struct Way {
    icon: Icon,
    words: String,
    lines: Vec<String>,
    not: bool,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let person = wanted(visit)?;
    let activities = Activity::of_representative(visit.store()?, person.id)?;
    let requirements = AccessRequirement::of_person(visit.store()?, person.id, false)?;
    let supporters = Supporter::of_person(visit.store()?, person.id, false)?;
    let facts = &person.facts;
    let frame = Frame::new(visit, &facts.name)
        .section(Section::People)
        .crumb("/", words.page_home())
        .crumb("/representatives", words.representative_list_title())
        .caption(since(words, facts));
    let frame = match lede(words, facts, &supporters) {
        lede if lede.is_empty() => frame,
        lede => frame.lede(lede),
    };
    let page = ShowPage {
        address: address(person.id),
        certificate: format!("/certificates/new?representative={}", person.id),
        history: format!("/history/representative/{}", person.id),
        called: facts.called().to_string(),
        status: status_tag(words, facts.status),
        archived: person.archived,
        token: visit.new_token(),
        strengths: facts.strengths().map(str::to_string).collect(),
        own_words: facts.own_words.clone(),
        papers: person
            .format
            .as_ref()
            .map(|it| papers(words, facts, it, &supporters)),
        next: next(words, &person, &requirements, !activities.is_empty(), today),
        access: of_person(person.id),
        needs: needs(words, facts.called(), &requirements, today),
        activities: activities
            .into_iter()
            .map(|it| Link::new(crate::activity::address(it.id), it.facts.title))
            .collect(),
        contact: contact(words, facts),
        supporters: supporters
            .iter()
            .map(|it| Link::new(crate::supporter::address(it.id), &it.facts.name))
            .collect(),
        agreed: agreed(visit, person.id)?,
        record: crate::personal_record::of_person(person.id),
        erased: erased(visit, person.id)?,
        details: details(words, &person),
        frame,
    };
    Ok(Reply::page(page.render()?))
}

fn since(words: Words, facts: &RepresentativeFacts) -> String {
    match facts.since {
        Some(day) => words.representative_show_since(&words.month(day)),
        None => words.representative_show_representative().to_string(),
    }
}

/// How to say the name, pronouns and the supporter, as far as they are known.
fn lede(words: Words, facts: &RepresentativeFacts, supporters: &[Supporter]) -> String {
    let mut sentences = Vec::new();
    if !facts.pronunciation.is_empty() {
        sentences.push(words.representative_show_say(&facts.pronunciation));
    }
    if !facts.pronouns.is_empty() {
        sentences.push(format!("{}.", sentence_case(&facts.pronouns)));
    }
    for supporter in supporters {
        let supporter = &supporter.facts;
        sentences.push(if supporter.how.is_empty() {
            words.representative_show_supporter_only(&supporter.name, facts.called())
        } else {
            let how = supporter.how.trim_end_matches('.');
            words.representative_show_supporter(&supporter.name, facts.called(), how)
        });
    }
    sentences.join(" ")
}

fn sentence_case(text: &str) -> String {
    let mut letters = text.trim_end_matches('.').chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

fn papers(
    words: Words,
    facts: &RepresentativeFacts,
    format: &FormatPreference,
    supporters: &[Supporter],
) -> Papers {
    let called = facts.called();
    let copies = usize::from(format.copies);
    let mut lines = vec![words.representative_show_has_it(usize::from(format.have_by))];
    lines.push(words.representative_show_copies(copies, called));
    let copied = supporters
        .iter()
        .filter(|it| it.facts.copied.contains(&Copied::Packs));
    lines.extend(copied.map(|it| words.representative_show_supporter_copy(&it.facts.name)));
    if format.calendar {
        lines.push(words.representative_show_calendar().to_string());
    }
    if let Some(typeface) = format.typeface {
        lines.push(words.representative_show_typeface(typeface.name(words)));
    }
    if !format.paper.is_empty() {
        lines.push(words.representative_show_paper(&format.paper));
    }
    if format.language != words.language() {
        lines.push(words.representative_show_papers_language(format.language.own_name()));
    }
    if !format.format.is_made_here() {
        lines.push(words.representative_show_made_outside().to_string());
    }
    let day = words.day_short(format.said_on);
    let said = match format.said_by {
        SaidBy::Person => Some(words.representative_show_said_person(called, &day)),
        SaidBy::Supporter => Some(words.representative_show_said_supporter(called, &day)),
        SaidBy::Guessed => None,
    };
    let guessed = said.is_none().then(|| {
        Tag::new(
            TagKind::Wait,
            words.representative_show_said_guessed(called),
        )
    });
    Papers {
        page: format.format,
        in_words: format.in_words(words),
        lines,
        said,
        guessed,
    }
}

/// The first choice first; what is not to be used last, and without the address.
fn contact(words: Words, facts: &RepresentativeFacts) -> Vec<Way> {
    let contact = &facts.contact;
    let mut ways: Vec<Way> = contact
        .routes()
        .into_iter()
        .map(|usable| {
            let name = usable.route.name(words);
            Way {
                icon: icon(usable.route),
                words: if usable.preferred {
                    words.representative_route_preferred(name)
                } else {
                    name.to_string()
                },
                lines: usable.details.lines().map(str::to_string).collect(),
                not: false,
            }
        })
        .collect();
    if !contact.good_times.is_empty() {
        ways.push(Way {
            icon: Icon::Clock,
            words: contact.good_times.clone(),
            lines: Vec::new(),
            not: false,
        });
    }
    ways.extend(contact.do_not_use.iter().map(|route| Way {
        icon: Icon::Not,
        words: route.not_to_be_used(words).to_string(),
        lines: Vec::new(),
        not: true,
    }));
    ways
}

fn icon(route: ContactRoute) -> Icon {
    match route {
        ContactRoute::Post => Icon::Letter,
        ContactRoute::Email => Icon::Said,
        ContactRoute::Phone => Icon::Phone,
        ContactRoute::Text => Icon::Talk,
    }
}

fn details(words: Words, person: &Representative) -> SummaryList {
    let facts = &person.facts;
    SummaryList::new()
        .row(words.representative_show_called(), &facts.called)
        .row(words.representative_show_full_name(), &facts.full_name)
}
