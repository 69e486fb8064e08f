//! Typst on the same papers, through its Python package.

use serde_json::json;
use std::collections::HashMap;
use std::path::Path;
use std::process::Command;

use crate::paper::{SENTENCES, TITLE, pictures};

/// The papers as Typst reads them.
const SOURCES: [(&str, &str); 2] = [
    ("certificate.typ", include_str!("certificate.typ")),
    ("pack.typ", include_str!("pack.typ")),
];

/// What Typst took, in milliseconds, by paper and by `first` or `next`.
pub struct Times(HashMap<(String, String), f64>);

impl Times {
    /// Lays the papers out in the folder and times Typst on them, three processes each for the first.
    pub fn take(folder: &Path, fonts: &Path, papers: &[(&str, usize)]) -> Times {
        lay_out(folder);
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("bench/typst_times.py");
        let mut all: HashMap<(String, String), Vec<f64>> = HashMap::new();
        for (paper, rounds) in papers {
            for _ in 0..5 {
                let output = Command::new("python3")
                    .args([script.as_path(), folder, fonts])
                    .args([rounds.to_string().as_str(), paper])
                    .output()
                    .unwrap();
                let said = String::from_utf8_lossy(&output.stdout).into_owned();
                assert!(
                    output.status.success(),
                    "{}",
                    String::from_utf8_lossy(&output.stderr)
                );
                for line in said.lines() {
                    let mut words = line.split(' ').map(str::to_owned);
                    let key = (words.next().unwrap(), words.next().unwrap());
                    all.entry(key)
                        .or_default()
                        .push(words.next().unwrap().parse().unwrap());
                }
            }
        }
        let median = |mut times: Vec<f64>| {
            times.sort_by(f64::total_cmp);
            times[times.len() / 2]
        };
        Times(
            all.into_iter()
                .map(|(key, times)| (key, median(times)))
                .collect(),
        )
    }

    /// A process that has to start, without the start of Python itself.
    pub fn first(&self, paper: &str) -> f64 {
        self.0[&(paper.to_owned(), "first".to_owned())]
    }

    /// Each further paper.
    pub fn next(&self, paper: &str) -> f64 {
        self.0[&(paper.to_owned(), "next".to_owned())]
    }
}

fn lay_out(folder: &Path) {
    for (name, text) in SOURCES {
        std::fs::write(folder.join(name), text).unwrap();
    }
    let mut parts = Vec::new();
    let library: Vec<_> = pictures().collect();
    for (number, ten) in library.chunks(10).enumerate() {
        let ideas: Vec<_> = ten
            .iter()
            .enumerate()
            .map(|(place, picture)| {
                std::fs::write(folder.join(format!("{}.svg", picture.id)), picture.svg).unwrap();
                let sentence = SENTENCES[(number * 10 + place) % SENTENCES.len()];
                json!({ "picture": picture.id, "alternative": picture.english, "sentence": sentence })
            })
            .collect();
        parts.push(json!({ "heading": format!("Part {}", number + 1), "ideas": ideas }));
    }
    let content = json!({ "title": TITLE, "parts": parts });
    std::fs::write(folder.join("pack.json"), content.to_string()).unwrap();
}
