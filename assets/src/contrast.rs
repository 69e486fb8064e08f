//! The contrast of every pair of colours, computed from the finished style sheet.
//!
//! WCAG 2.2: text needs 7:1 (1.4.6, AAA), the edges of controls need 3:1 (1.4.11).

use std::collections::HashMap;

const TEXT: f64 = 7.0;
const EDGE: f64 = 3.0;

type Theme<'a> = HashMap<&'a str, &'a str>;

#[test]
fn every_pair_can_be_read_in_every_theme() {
    let sheet = str::from_utf8(crate::file("alongside.css").unwrap().bytes).unwrap();
    let mut poor = Vec::new();
    let themes = themes(sheet);
    assert_eq!(
        themes.len(),
        6,
        "four themes, two of them also for `system`"
    );
    for (selector, theme) in &themes {
        for (front, ground, least) in pairs() {
            let ratio = contrast(theme[front], theme[ground]);
            if ratio < least {
                poor.push(format!(
                    "{selector}: {front} on {ground} is {ratio:.2}, needs {least}"
                ));
            }
        }
    }
    assert!(poor.is_empty(), "{}", poor.join("\n"));
}

#[test]
fn known_ratios_come_out_right() {
    assert!((contrast("#fff", "#000000") - 21.0).abs() < 0.001);
    assert!((contrast("#767676", "#ffffff") - 4.54).abs() < 0.01);
}

fn pairs() -> Vec<(&'static str, &'static str, f64)> {
    let grounds = ["desk", "sheet", "wash"];
    let mut pairs = Vec::new();
    for ground in grounds {
        for front in ["ink", "soft", "link", "link-hover", "brand-ink", "error"] {
            pairs.push((front, ground, TEXT));
        }
        for edge in ["line-strong", "focus-ring", "brand", "input-line"] {
            pairs.push((edge, ground, EDGE));
        }
    }
    for front in ["ink", "link", "soft"] {
        pairs.push((front, "accent-wash", TEXT));
        pairs.push((front, "brand-wash", TEXT));
    }
    for ground in ["error-wash", "look-bg", "done-bg"] {
        pairs.push(("ink", ground, TEXT));
        pairs.push(("link", ground, TEXT));
    }
    pairs.extend([
        ("on-brand", "brand", TEXT),
        ("on-brand", "brand-hover", TEXT),
        ("brand-ink", "brand-wash", TEXT),
        ("accent-ink", "accent-wash", TEXT),
        ("accent-ink", "sheet", TEXT),
        ("focus-ink", "focus", TEXT),
        ("on-danger", "danger", TEXT),
        ("on-danger", "danger-hover", TEXT),
        ("error", "error-wash", TEXT),
        ("done-ink", "done-bg", TEXT),
        ("hand-ink", "hand-bg", TEXT),
        ("wait-ink", "wait-bg", TEXT),
        ("look-ink", "look-bg", TEXT),
        ("stop-ink", "stop-bg", TEXT),
        ("todo-ink", "todo-bg", TEXT),
        ("accent-line", "desk", EDGE),
        ("accent-line", "sheet", EDGE),
    ]);
    pairs
}

/// Every block of the sheet that sets our colours, with its selector.
fn themes(sheet: &str) -> Vec<(&str, Theme<'_>)> {
    sheet
        .split('}')
        .filter_map(|block| {
            let (selector, body) = block.rsplit_once('{')?;
            let theme: Theme = body
                .split(';')
                .filter_map(|line| line.trim().strip_prefix("--al-")?.split_once(':'))
                .map(|(name, value)| (name, value.trim()))
                .collect();
            theme.contains_key("desk").then_some((selector, theme))
        })
        .collect()
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance, WCAG 2.2.
fn luminance(colour: &str) -> f64 {
    let digits = colour.strip_prefix('#').unwrap();
    let step = digits.len() / 3;
    let linear = |place: usize| {
        let part = &digits[place * step..(place + 1) * step];
        let part = if step == 1 {
            part.repeat(2)
        } else {
            part.to_owned()
        };
        let part = f64::from(u8::from_str_radix(&part, 16).unwrap()) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2)
}
