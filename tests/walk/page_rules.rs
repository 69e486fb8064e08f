//! What must hold on every page.

use alongside_involvement::certificate::{UnwantedKind, unwanted};
use alongside_locales::Language;
use alongside_tests::{Page, page::words};
use alongside_ui::{Method, route};
use scraper::Selector;
use std::collections::BTreeSet;

/// Everything that is wrong with a page.
pub fn faults(page: &Page, html: &str, language: Language) -> Vec<String> {
    let mut faults = Vec::new();
    let mut fault = |text: String| faults.push(text);
    let one = |selector: &str| page.all(selector).len() == 1;
    for selector in ["h1", "main", "title", "a.govuk-skip-link[href='#main']"] {
        if !one(selector) {
            fault(format!("{} of {selector}", page.all(selector).len()));
        }
    }
    if !one("[autofocus]") {
        fault("not exactly one place takes the focus".into());
    }
    if !page
        .all("html")
        .iter()
        .all(|root| root.value().attr("lang") == Some(language.code()))
    {
        fault("the language of the page is wrong".into());
    }
    if !page
        .all("[style], script, [onclick], iframe, object")
        .is_empty()
        || html.contains("javascript:")
    {
        fault("a style attribute or a script".into());
    }
    ids(page, &mut fault);
    labels(page, &mut fault);
    benefits(page, &mut fault);
    headings(page, &mut fault);
    forms(page, &mut fault);
    untranslated(page, language, &mut fault);
    sums_in_cards(page, &mut fault);
    faults
}

/// Where a page is narrow, the cells of a table stand below each other without their heads: two sums in a row must each say what they are.
fn sums_in_cards(page: &Page, fault: &mut impl FnMut(String)) {
    let sum = Selector::parse(".govuk-table__cell--numeric").expect("a selector");
    let label = Selector::parse(".al-card-label").expect("a selector");
    for row in page.all(".al-cards tbody tr") {
        let sums: Vec<_> = row.select(&sum).collect();
        let named = |it: &scraper::ElementRef<'_>| it.select(&label).next().is_some();
        if sums.len() > 1 && !sums.iter().all(named) {
            fault(format!("sums without their names: {}", words(row)));
        }
    }
}

fn ids(page: &Page, fault: &mut impl FnMut(String)) {
    let mut ids = BTreeSet::new();
    for element in page.all("[id]") {
        let id = element.value().id().unwrap_or_default();
        if !ids.insert(id) {
            fault(format!("the id {id} stands twice"));
        }
    }
    for (selector, attribute) in [
        ("[for]", "for"),
        ("[aria-labelledby]", "aria-labelledby"),
        ("[aria-describedby]", "aria-describedby"),
    ] {
        for element in page.all(selector) {
            for id in element
                .value()
                .attr(attribute)
                .unwrap_or_default()
                .split_whitespace()
            {
                if !ids.contains(id) {
                    fault(format!("{attribute} names {id}, which is not there"));
                }
            }
        }
    }
    for link in page.all("a[href^='#']") {
        let target = link
            .value()
            .attr("href")
            .unwrap_or_default()
            .trim_start_matches('#');
        if !ids.contains(target) {
            fault(format!("a link leads to #{target}, which is not there"));
        }
    }
}

/// Nobody is asked about benefits, anywhere.
fn benefits(page: &Page, fault: &mut impl FnMut(String)) {
    for label in page.all("label, legend") {
        let asked = words(label);
        let typed: Vec<&str> = asked.split_whitespace().collect();
        let mut found = (0..typed.len()).filter_map(|at| unwanted(&typed[at..].join(" ")));
        if let Some(name) = found.find(|it| it.kind == UnwantedKind::Benefits) {
            fault(format!("a question about {}: {asked}", name.found));
        }
    }
}

fn labels(page: &Page, fault: &mut impl FnMut(String)) {
    let labelled: BTreeSet<&str> = page
        .all("label")
        .iter()
        .filter_map(|label| label.value().attr("for"))
        .collect();
    for control in page.all("input:not([type='hidden']), textarea, select") {
        if !control.value().id().is_some_and(|id| labelled.contains(id)) {
            fault(format!("no label for {:?}", control.value().attr("name")));
        }
    }
    for name in page.all("a[href], button, summary, label, legend, th, caption, h1, h2, h3") {
        if words(name).is_empty() && name.value().attr("aria-label").is_none() {
            fault(format!("a {} without words", name.value().name()));
        }
    }
    // Orca 48 reads a hidden caption over and over, and never gets past it.
    if !page.all("caption.govuk-visually-hidden").is_empty() {
        fault("a caption that cannot be seen: name the table by aria-label".into());
    }
    for picture in page.all("img") {
        if picture.value().attr("alt").is_none() {
            fault("a picture without alternative text".into());
        }
    }
    for drawing in page.all("svg") {
        if drawing.value().attr("aria-hidden") != Some("true")
            && drawing.value().attr("role") != Some("img")
        {
            fault("a drawing that is neither hidden nor named".into());
        }
    }
}

fn headings(page: &Page, fault: &mut impl FnMut(String)) {
    let mut last = 1;
    for heading in page.all("main h1, main h2, main h3, main h4") {
        let level = heading
            .value()
            .name()
            .trim_start_matches('h')
            .parse()
            .unwrap_or(9);
        if level > last + 1 {
            fault(format!("the heading “{}” skips a level", words(heading)));
        }
        last = level;
    }
}

fn forms(page: &Page, fault: &mut impl FnMut(String)) {
    let Ok(token) = Selector::parse("input[name='token']") else {
        return fault("the selector is wrong".into());
    };
    for form in page.all("form") {
        let action = form.value().attr("action").unwrap_or_default();
        let post = form.value().attr("method") == Some("post");
        let method = if post { Method::Post } else { Method::Get };
        let path = action.split('?').next().unwrap_or_default();
        if route::find(method, path).is_none() {
            fault(format!("a form is sent to {action}, which is nowhere"));
        }
        // Locking changes nothing that is kept.
        let token = form.select(&token).next().is_some();
        if post && path != "/lock" && !token {
            fault(format!("the form for {action} has no token"));
        }
    }
}

/// English on a Welsh page: a text that stands in the English words and nowhere in the Welsh ones. What the sample charity
/// itself is called, and what people typed, is in the language in which they typed it.
fn untranslated(page: &Page, language: Language, fault: &mut impl FnMut(String)) {
    if language == Language::English {
        return;
    }
    let every = || {
        alongside_locales::ALL
            .iter()
            .map(|(id, _)| *id)
            .filter(|id| !id.starts_with("sample-"))
    };
    let welsh: BTreeSet<&str> = every()
        .filter_map(|id| alongside_locales::raw(id, Language::Welsh))
        .collect();
    let texts: BTreeSet<String> = page
        .all("main *, header *, footer *")
        .iter()
        .map(|element| words(*element))
        .collect();
    for english in every().filter_map(|id| alongside_locales::raw(id, Language::English)) {
        if english.len() > 3 && !welsh.contains(english) && texts.contains(english) {
            fault(format!("“{english}” is not in Welsh"));
        }
    }
}
