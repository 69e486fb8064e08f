//! axe-core looks at the page as it stands, in every theme.

use crate::window::{Window, workspace};
use serde_json::{Value, json};

/// The colour themes, as the pages name them.
pub const THEMES: [&str; 4] = ["light", "cream", "dark", "contrast"];

/// What is checked: WCAG 2.2 levels A and AA, and what axe-core calls best practice.
const RULES: [&str; 6] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
];

/// What a theme can change: colours, and how large what is pressed is. Everything else is the same in each, and is checked in the first.
const OF_COLOURS: [&str; 3] = ["color-contrast", "link-in-text-block", "target-size"];

/// Fails with every violation on the page, in each theme.
pub fn check_in_every_theme(window: &Window) {
    let found = violations_in_every_theme(window);
    assert!(
        found.is_empty(),
        "{} ({}):\n{}",
        window.address(),
        window.title(),
        found.join("\n")
    );
}

/// What axe-core objects to in each theme, a line each.
pub fn violations_in_every_theme(window: &Window) -> Vec<String> {
    let own = window.examine("return document.documentElement.dataset.theme ?? ''");
    let mut found = Vec::new();
    for (index, theme) in THEMES.into_iter().enumerate() {
        let rules: &[&str] = if index == 0 { &RULES } else { &OF_COLOURS };
        window.examine(&format!(
            "document.documentElement.dataset.theme = '{theme}'"
        ));
        found.extend(
            violations(window, rules)
                .into_iter()
                .map(|violation| format!("{theme}: {violation}")),
        );
    }
    window.examine(&format!("document.documentElement.dataset.theme = {own}"));
    found
}

/// What axe-core objects to on the page as it stands by these rules or groups of rules, a line each.
fn violations(window: &Window, rules: &[&str]) -> Vec<String> {
    if window.examine("return typeof axe") != json!("object") {
        let path = workspace().join("assets/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&path).expect("axe-core: run `cargo xtask setup`");
        window.examine(&axe);
    }
    let script = "const done = arguments[arguments.length - 1]; \
         axe.run(document, { runOnly: arguments[0], resultTypes: ['violations'] }) \
            .then((result) => done(result.violations.map((v) => [v.id, v.help, v.nodes.map((n) => n.target.join(' ') + ' ' + n.failureSummary)])), \
                  (mistake) => done([['axe', String(mistake), []]]))";
    let found = window.examine_until_done(script, json!([rules]));
    found.as_array().expect("a list").iter().map(line).collect()
}

fn line(violation: &Value) -> String {
    let nodes: Vec<&str> = violation[2]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    format!(
        "{}: {} ({})",
        violation[0].as_str().unwrap_or_default(),
        violation[1].as_str().unwrap_or_default(),
        nodes.join("; ")
    )
}
