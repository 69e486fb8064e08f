//! Every page of the sample charity that links lead to: looked at by axe-core in each theme, at the usual size and at 400 per cent, and kept as pictures.

use crate::axe;
use crate::window::Window;
use serde_json::json;
use std::collections::{BTreeSet, VecDeque};

#[test]
fn every_page_is_without_a_barrier() {
    let window = Window::open();
    window.press("Try the sample charity");
    let mut barriers = Vec::new();
    let pages = walk(&window, |address| {
        assert_eq!(window.frame_title(), window.title(), "{address}");
        let found = axe::violations_in_every_theme(&window);
        barriers.extend(found.into_iter().map(|found| format!("{address}: {found}")));
        window.picture(&picture("walk", address));
    });
    assert!(pages > 200, "only {pages} pages");
    assert!(barriers.is_empty(), "{}", barriers.join("\n"));
}

/// Enlarged until the window is 320 of the page's pixels wide, no page may need scrolling to the side (WCAG 2.2, 1.4.10).
#[test]
fn no_page_needs_scrolling_to_the_side_at_four_hundred_per_cent() {
    let window = Window::open();
    window.press("Try the sample charity");
    for _ in 0..16 {
        window.screen.key("ctrl+plus");
    }
    let width = window
        .examine("return innerWidth")
        .as_f64()
        .unwrap_or_default();
    assert!((310.0..=330.0).contains(&width), "the page is {width} wide");
    let mut wide = Vec::new();
    let pages = walk(&window, |address| {
        window.picture(&picture("narrow", address));
        let page = window.examine(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        if page != json!(0) {
            wide.push(format!("{address} is {page} pixels too wide at 400 %"));
        }
    });
    assert!(pages > 200, "only {pages} pages");
    assert!(wide.is_empty(), "{}", wide.join("\n"));
}

/// Goes from link to link through the sample charity and looks at one page of each kind; gives back how many there are.
fn walk(window: &Window, mut look: impl FnMut(&str)) -> usize {
    let (mut waiting, mut known) = (VecDeque::from(["/".to_string()]), BTreeSet::new());
    while let Some(address) = waiting.pop_front() {
        if known.insert(kind(&address)) {
            window.visit(&address);
            look(&address);
            waiting.extend(window.links());
        }
    }
    known.len()
}

/// The address without its query, with a word for each id: one page of each kind is looked at.
fn kind(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let is_id = |part: &str| part.len() == 36 && part.matches('-').count() == 4;
    let parts: Vec<&str> = path
        .split('/')
        .map(|part| if is_id(part) { "id" } else { part })
        .collect();
    parts.join("/")
}

fn picture(set: &str, address: &str) -> String {
    let name = kind(address).replace('/', "-");
    format!(
        "{set}/{}",
        if name == "-" {
            "home"
        } else {
            name.trim_start_matches('-')
        }
    )
}
