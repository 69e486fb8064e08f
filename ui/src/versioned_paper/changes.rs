//! What changed between a version and the one before it: what staff wrote, and every statement that differs, told in words.

use super::{address, frame, wanted};
use crate::{Reply, Trouble, Visit, layout::Frame};
use alongside_involvement::versioned_paper::{Difference, VersionedPaper, compare};
use alongside_locales::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "versioned_paper/changes.html")]
struct ChangesPage {
    frame: Frame,
    changed: String,
    /// Where what is different can be written, while it can.
    edit: Option<String>,
    before: String,
    same: usize,
    differences: Vec<Told>,
}

/// One difference in words.
struct Told {
    what: &'static str,
    /// A label and a text, a paragraph each.
    lines: Vec<(&'static str, String)>,
}

pub(super) fn show(visit: &mut Visit<'_>) -> Result<Reply, Trouble> {
    let words = visit.words;
    let kept = wanted(visit)?;
    let versions = VersionedPaper::versions(visit.store()?, kept.series)?;
    let Some(before) = versions.iter().find(|it| it.number < kept.number) else {
        return Ok(Reply::GoTo(address(kept.id)));
    };
    let before = VersionedPaper::find(visit.store()?, before.id)?;
    let found = compare(&before.facts, &kept.facts);
    let heading = found.heading.map(|(before, now)| Told {
        what: words.versioned_paper_diff_title(),
        lines: vec![
            (words.versioned_paper_diff_before(), before),
            (words.versioned_paper_diff_now(), now),
        ],
    });
    let (now, then) = (kept.number.to_string(), before.number.to_string());
    let title = words.versioned_paper_changes_title(&then, &now);
    let page = ChangesPage {
        frame: frame(visit, &kept, title)?.lede(words.versioned_paper_changes_lede()),
        changed: kept.facts.changed.clone(),
        edit: kept
            .is_draft()
            .then(|| format!("{}/edit#changed", address(kept.id))),
        before: address(before.id),
        same: found.same,
        differences: heading
            .into_iter()
            .chain(found.differences.into_iter().map(|it| told(words, it)))
            .collect(),
    };
    Ok(Reply::page(page.render()?))
}

fn told(words: Words, difference: Difference) -> Told {
    match difference {
        Difference::Added(text) => Told {
            what: words.versioned_paper_diff_added(),
            lines: vec![(words.versioned_paper_diff_now(), text)],
        },
        Difference::TakenOut(text) => Told {
            what: words.versioned_paper_diff_taken_out(),
            lines: vec![(words.versioned_paper_diff_before(), text)],
        },
        Difference::Reworded {
            before,
            now,
            gone,
            new,
        } => {
            let quoted = |runs: Vec<String>| {
                let quoted = runs
                    .iter()
                    .map(|run| words.versioned_paper_diff_quoted(run));
                quoted.collect::<Vec<_>>().join(", ")
            };
            let mut lines = vec![
                (words.versioned_paper_diff_before(), before),
                (words.versioned_paper_diff_now(), now),
            ];
            if !gone.is_empty() {
                lines.push((words.versioned_paper_diff_gone(), quoted(gone)));
            }
            if !new.is_empty() {
                lines.push((words.versioned_paper_diff_new(), quoted(new)));
            }
            Told {
                what: words.versioned_paper_diff_reworded(),
                lines,
            }
        }
    }
}
