//! Where pictures come from: the ledger of licences, and everything that is built in.

use super::{Shelf, ShelfPicture};
use crate::{
    Reply, Trouble, Visit,
    layout::{Frame, Section},
};
use alongside_assets::{Category, pictures};
use alongside_involvement::picture::ledger;
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "picture/sources.html")]
struct SourcesPage {
    frame: Frame,
    lines: Vec<Line>,
}

struct Line {
    source: String,
    licence: String,
    credit: String,
    count: usize,
}

#[derive(Template)]
#[template(path = "picture/built_in.html")]
struct BuiltInPage {
    frame: Frame,
    shelves: Vec<(String, &'static str, Vec<ShelfPicture>)>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let or = |text: String, blank: &str| {
        if text.is_empty() {
            blank.to_string()
        } else {
            text
        }
    };
    let lines = ledger(visit.store()?)?.into_iter().map(|line| Line {
        source: line.source.unwrap_or_else(|| {
            if line.own {
                words.picture_sources_unknown().to_string()
            } else {
                words.picture_sources_ours().to_string()
            }
        }),
        licence: or(line.licence, words.picture_sources_no_licence()),
        credit: or(line.credit, words.picture_sources_no_credit()),
        count: line.count,
    });
    let lines = lines.collect();
    let frame = Frame::new(visit, words.picture_sources_title())
        .lede(words.picture_sources_lede())
        .section(Section::Papers)
        .crumb("/pictures", words.picture_list_title());
    Ok(Reply::page(SourcesPage { frame, lines }.render()?))
}

pub(super) fn built_in(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let shelf = Shelf::of(visit)?;
    let shelves = Category::ALL.into_iter().map(|category| {
        let there = pictures().iter().filter(|it| it.category == category);
        let there = there.filter_map(|it| shelf.find(it.id)).collect();
        let id = format!("{category:?}").to_lowercase();
        (id, name(category, words), there)
    });
    let shelves = shelves.collect();
    let frame = Frame::new(visit, words.picture_built_in_title())
        .lede(words.picture_built_in_lede())
        .section(Section::Papers)
        .crumb("/pictures", words.picture_list_title());
    Ok(Reply::page(BuiltInPage { frame, shelves }.render()?))
}

fn name(category: Category, words: Words) -> &'static str {
    match category {
        Category::Meeting => words.picture_shelf_meeting(),
        Category::Support => words.picture_shelf_support(),
        Category::Talking => words.picture_shelf_talking(),
        Category::Money => words.picture_shelf_money(),
        Category::Travel => words.picture_shelf_travel(),
        Category::Place => words.picture_shelf_place(),
        Category::Time => words.picture_shelf_time(),
        Category::Contact => words.picture_shelf_contact(),
        Category::Document => words.picture_shelf_document(),
        Category::Learning => words.picture_shelf_learning(),
        Category::Food => words.picture_shelf_food(),
        Category::Safety => words.picture_shelf_safety(),
        Category::Feeling => words.picture_shelf_feeling(),
        Category::Life => words.picture_shelf_life(),
    }
}
