//! Everybody's access requirements in one list: what we do for whom, and what to ask.

use super::{address, flag};
use crate::{
    Reply, Trouble, Visit,
    components::{Options, Pages, Select, Tag, TagKind, TextInput},
    layout::{Frame, Icon, Section},
};
use alongside_involvement::Problems;
use alongside_involvement::access_requirement::{
    AccessCategory, AccessRequirement, RequirementLine, Stated, Wanted,
};
use alongside_locales::Words;
use askama::Template;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What the list is narrowed to, as it stands in the address.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Find {
    show: String,
    category: String,
    named: String,
}

/// What the box "those to ask about" sends.
const TO_ASK: &str = "ask";

#[derive(Template)]
#[template(path = "access_requirement/list.html")]
struct ListPage {
    frame: Frame,
    lines: Vec<Line>,
    pages: Pages,
    show: Select,
    category: Select,
    named: TextInput,
    narrowed: bool,
}

struct Line {
    address: String,
    name: String,
    we_do: String,
    category: &'static str,
    standing: Tag,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let (words, today) = (visit.words, visit.today());
    let find: Find = visit.query();
    let wanted = Wanted {
        category: AccessCategory::from_code(&find.category),
        to_ask: (find.show == TO_ASK).then_some(today),
        text: find.named.trim().to_string(),
    };
    let narrowed = wanted != Wanted::default();
    let count = AccessRequirement::count(visit.store()?, &wanted)?;
    let pages = Pages::new(words, "/access-requirements", visit.request, count);
    let lines = AccessRequirement::list(visit.store()?, &wanted, pages.length(), pages.skip())?;
    let none = Problems::default();
    let show = Options::new()
        .option("", words.access_requirement_find_all())
        .option(TO_ASK, words.access_requirement_find_to_ask());
    let every = std::iter::once(("", words.access_requirement_find_every()));
    let categories = AccessCategory::ALL
        .iter()
        .map(|it| (it.code(), it.name(words)));
    let page = ListPage {
        frame: Frame::new(visit, words.access_requirement_title())
            .section(Section::People)
            .crumb("/representatives", words.representative_list_title())
            .lede(words.access_requirement_list_lede()),
        lines: lines.into_iter().map(|it| line(words, it, today)).collect(),
        pages,
        show: Select::new(
            "show",
            words.access_requirement_find_show(),
            show,
            &find.show,
        )
        .told(words, &none),
        category: Select::new(
            "category",
            words.access_requirement_find_category(),
            every.chain(categories).collect(),
            &find.category,
        )
        .told(words, &none),
        named: TextInput::new("named", words.access_requirement_find_text(), &find.named)
            .told(words, &none),
        narrowed,
    };
    Ok(Reply::page(page.render()?))
}

fn line(words: Words, line: RequirementLine, today: NaiveDate) -> Line {
    let RequirementLine {
        requirement, name, ..
    } = line;
    let facts = &requirement.facts;
    let standing = flag::standing(words, &name, &requirement, today).unwrap_or_else(|| {
        let kind = match facts.stated {
            Stated::Guessed => TagKind::Wait,
            Stated::ByPerson(_) | Stated::BySupporter(_) => TagKind::Done,
        };
        Tag::new(kind, flag::said(words, &name, &requirement))
    });
    Line {
        address: address(requirement.id),
        category: facts.category.name(words),
        we_do: facts.we_do.clone(),
        standing,
        name,
    }
}
