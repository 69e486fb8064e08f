//! A walk through every page of the sample charity: each link is followed, each page is judged.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by failing"
)]

mod page_rules;

use alongside_locales::Language;
use alongside_tests::{Page, Visitor, judge::vnu, page::words, sample_with_everything};
use alongside_ui::{Method, Reply, Request, respond, route};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Tables that fold into cards have their roles written out, because WebKit forgets what a table is when its parts are shown as
/// blocks. The checker would rather not see a role that says what the element says already.
const WRITTEN_ROLES: &str = "The “role” attribute must not be used on a “t";

/// Pages that only somebody without a store, or without a key, meets; their stories are in tests/stories.
const OUTSIDE: &[&str] = &["/start", "/sign-in", "/locked", "/lock"];

/// Everything that can be reached by links, as (address, status, html).
fn walk(visitor: &mut Visitor) -> Vec<(String, String)> {
    let mut waiting = VecDeque::from(["/".to_string(), "/search?for=board".to_string()]);
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut pages = Vec::new();
    while let Some(address) = waiting.pop_front() {
        let reply = respond(
            &mut visitor.computer,
            &mut visitor.session,
            Request::get(&address, visitor.now),
        );
        let html = match reply {
            Reply::Page(page) => {
                assert_eq!(
                    page.status, 200,
                    "{address} is linked to, but answers {}",
                    page.status
                );
                page.html
            }
            // A link that opens a file or a dialog, or leads on, is no page.
            Reply::Hand(_) | Reply::Make(_) | Reply::Begin(_) | Reply::Ask(_) | Reply::GoTo(_) => {
                continue;
            }
            Reply::Asset(_) => panic!("{address} is a file, but is linked to as a page"),
        };
        let page = Page::read(200, &html);
        for link in page.all("a[href]") {
            let href = link.value().attr("href").unwrap_or_default();
            let target = href.split('#').next().unwrap_or_default();
            if target.is_empty() || leaves(target) {
                continue;
            }
            assert!(target.starts_with('/'), "{address} links to {href}");
            let path = target.split('?').next().unwrap_or_default();
            assert!(
                route::find(Method::Get, path).is_some(),
                "{address} links to {href}, which is nowhere"
            );
            // One page of a list stands for all: its query does not make another page.
            if seen.insert(if target.contains("page=") {
                target.to_string()
            } else {
                path.to_string()
            }) {
                waiting.push_back(target.to_string());
            }
        }
        pages.push((address, html));
    }
    pages
}

/// Links that lock the window or leave the program are not followed.
fn leaves(target: &str) -> bool {
    target.starts_with("/lock") || target.starts_with("mailto:") || target.starts_with("tel:")
}

#[test]
fn every_page_keeps_the_rules_in_both_languages() {
    let mut visitor = sample_with_everything();
    let english = walk(&mut visitor);
    visitor.session.language = Language::Welsh;
    let welsh = walk(&mut visitor);
    let mut faults = Vec::new();
    for (language, pages) in [(Language::English, &english), (Language::Welsh, &welsh)] {
        let mut titles: BTreeMap<String, String> = BTreeMap::new();
        for (address, html) in pages {
            let page = Page::read(200, html);
            faults.extend(
                page_rules::faults(&page, html, language)
                    .into_iter()
                    .map(|fault| format!("{address}: {fault}")),
            );
            let path = address.split('?').next().unwrap_or_default().to_string();
            if let Some(other) = titles.insert(page.title(), path.clone())
                && other != path
            {
                faults.push(format!(
                    "{path} has the same title as {other}: {}",
                    page.title()
                ));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn every_route_for_people_who_signed_in_is_reached_by_a_link() {
    let mut visitor = sample_with_everything();
    let reached: BTreeSet<&str> = walk(&mut visitor)
        .iter()
        .filter_map(|(address, _)| {
            route::find(Method::Get, address.split('?').next().unwrap_or_default())
        })
        .map(|(route, _)| route.path)
        .collect();
    let missing: Vec<&str> = route::all()
        .filter(|route| route.method == Method::Get && route.door == route::Door::SignedIn)
        .map(|route| route.path)
        .filter(|path| {
            !reached.contains(path) && !OUTSIDE.iter().any(|outside| path.starts_with(outside))
        })
        .filter(|path| !hands_over(path))
        .collect();
    assert_eq!(missing, [""; 0], "no link leads there");
}

/// Whether an address answers with a file rather than a page, so that the walk passed it by.
fn hands_over(path: &str) -> bool {
    ["open", "save", "print", "logo", "file"]
        .iter()
        .any(|verb| path.split('/').any(|part| part.starts_with(verb)))
}

#[test]
fn no_two_routes_share_an_address() {
    let mut seen = BTreeSet::new();
    for route in route::all() {
        assert!(
            seen.insert((route.method as u8, route.path)),
            "{:?} {} stands twice",
            route.method,
            route.path
        );
        let plain = route.path.replace(['{', '}'], "");
        let (found, _) = route::find(route.method, &plain)
            .unwrap_or_else(|| panic!("{} leads nowhere", route.path));
        assert!(
            found.path == route.path || !route.path.contains('{'),
            "{} is hidden by {}",
            route.path,
            found.path
        );
    }
}

#[test]
fn the_nu_html_checker_finds_no_error_on_any_page() {
    let mut visitor = sample_with_everything();
    let mut pages = walk(&mut visitor);
    visitor.session.language = Language::Welsh;
    pages.extend(
        walk(&mut visitor)
            .into_iter()
            .map(|(address, html)| (format!("cy {address}"), html)),
    );
    let findings = vnu(&pages);
    let findings: Vec<String> = findings
        .into_iter()
        .filter(|finding| !finding.contains(WRITTEN_ROLES))
        .collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn a_page_that_is_not_there_says_so_and_leads_home() {
    let mut visitor = sample_with_everything();
    visitor
        .visit("/activities/nothing-here")
        .is_at("Page not found")
        .follow("Home");
    assert!(visitor.page().all("h1").len() == 1 && !words(visitor.page().all("h1")[0]).is_empty());
}
