//! Rules about pictures, headings and the length of a paper.

use std::collections::BTreeMap;

use super::{Desk, Finding, Level, Part, Source, Wording};

/// Headings that are too long, statements without a picture, pictures that stand too often, too many pages.
pub(super) fn look(desk: &Desk<'_>, wording: &Wording, findings: &mut Vec<Finding>) {
    let (limits, words) = (desk.limits, desk.words);
    for (passage, heading) in &desk.text.headings {
        let count = heading.tokens.len();
        if count > limits.heading_most {
            let message = words.easy_words_heading_long(count, limits.heading_most);
            findings.push(Finding::must(passage, Source::Alongside, message));
        }
    }
    let mut used: BTreeMap<&str, usize> = BTreeMap::new();
    for passage in &wording.passages {
        let name = match &passage.part {
            Part::Heading | Part::Words => continue,
            Part::Text { .. } if passage.words.trim().is_empty() => continue,
            Part::Text { picture } => picture,
            Part::Statement {
                picture: Some(picture),
                ..
            } => picture.as_str(),
            Part::Statement { picture: None, .. } => {
                let message = words.easy_words_picture_missing();
                findings.push(Finding::must(passage, Source::InclusionEurope, message));
                continue;
            }
        };
        let times = used.entry(name).or_default();
        *times += 1;
        if *times == limits.picture_most + 1 {
            let message = words.easy_words_picture_often(limits.picture_most);
            findings.push(Finding::advice(passage, Source::Alongside, message));
        }
    }
    pages(desk, wording, findings);
}

fn pages(desk: &Desk<'_>, wording: &Wording, findings: &mut Vec<Finding>) {
    let (limits, words) = (desk.limits, desk.words);
    let Some(pages) = wording.pages else {
        return;
    };
    let (level, message) = if pages > limits.pages_most {
        (
            Level::MustMend,
            words.easy_words_pages_most(pages, limits.pages_most),
        )
    } else if pages > limits.pages_advice {
        (
            Level::Advice,
            words.easy_words_pages_advice(pages, limits.pages_advice),
        )
    } else {
        return;
    };
    findings.push(Finding {
        field: String::new(),
        place: String::new(),
        level,
        message,
        plainer: None,
        source: Source::DepartmentOfHealth,
    });
}
