//! Other programs on the same papers: Typst and WeasyPrint, each through its Python package.

use serde_json::json;
use std::collections::HashMap;
use std::path::Path;
use std::process::Command;

use crate::paper::{SENTENCES, TITLE, pictures};

/// A program that ours is compared with.
pub struct Peer {
    /// What it is called.
    pub name: &'static str,
    /// The script that times it, beside this file. It is given FOLDER FONTS ROUNDS PAPER.
    script: &'static str,
    /// What the names of its files end in.
    pub ending: &'static str,
}

/// Both of them. Versions are pinned in `requirements.txt`.
pub const PEERS: [Peer; 2] = [
    Peer {
        name: "Typst",
        script: "typst_times.py",
        ending: "-typst",
    },
    Peer {
        name: "WeasyPrint",
        script: "weasyprint_times.py",
        ending: "-weasyprint",
    },
];

/// The papers as the others read them.
const SOURCES: [(&str, &str); 3] = [
    ("certificate.typ", include_str!("certificate.typ")),
    ("certificate.html", include_str!("certificate.html")),
    ("pack.typ", include_str!("pack.typ")),
];

/// How the pack begins as a page; its ideas follow.
const PACK_HTML: &str = include_str!("pack.html");

/// How often a process is started for the first paper.
const STARTS: usize = 5;

/// What one of them took, in milliseconds and KiB, by paper and by `first`, `next` or `memory`.
pub struct Times(HashMap<(String, String), f64>);

impl Peer {
    /// Times it on the papers that [`lay_out`] has put into the folder.
    pub fn take(&self, folder: &Path, fonts: &Path, papers: &[(&str, usize)]) -> Times {
        let script = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("bench")
            .join(self.script);
        let mut all: HashMap<(String, String), Vec<f64>> = HashMap::new();
        for (paper, rounds) in papers {
            for _ in 0..STARTS {
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
                    let number = words.next().unwrap().parse().unwrap();
                    all.entry(key).or_default().push(number);
                }
            }
        }
        let median = |mut times: Vec<f64>| {
            times.sort_by(f64::total_cmp);
            times[times.len() / 2]
        };
        let medians = all.into_iter().map(|(key, times)| (key, median(times)));
        Times(medians.collect())
    }
}

impl Times {
    /// The median of what was measured: `first`, a process that has to start, without the start of Python itself; `next`, each
    /// further paper; `memory`, the most that the process held, Python included.
    pub fn of(&self, paper: &str, what: &str) -> f64 {
        self.0[&(paper.to_owned(), what.to_owned())]
    }
}

/// Puts the papers into the folder, as the others read them.
pub fn lay_out(folder: &Path, fonts: &Path) {
    for (name, text) in SOURCES {
        std::fs::write(folder.join(name), with_fonts(text, fonts)).unwrap();
    }
    let (mut parts, mut html) = (Vec::new(), with_fonts(PACK_HTML, fonts));
    let library: Vec<_> = pictures().collect();
    for (number, ten) in library.chunks(10).enumerate() {
        let heading = format!("Part {}", number + 1);
        html += &format!("<h2>{heading}</h2>\n");
        let mut ideas = Vec::new();
        for (place, picture) in ten.iter().enumerate() {
            let (id, alternative) = (picture.id, picture.english);
            std::fs::write(folder.join(format!("{id}.svg")), picture.svg).unwrap();
            let sentence = SENTENCES[(number * 10 + place) % SENTENCES.len()];
            html += &format!(
                "<div class=idea><img src=\"{id}.svg\" alt=\"{alternative}\"><p>{sentence}</p></div>\n"
            );
            ideas.push(json!({ "picture": id, "alternative": alternative, "sentence": sentence }));
        }
        parts.push(json!({ "heading": heading, "ideas": ideas }));
    }
    let content = json!({ "title": TITLE, "parts": parts });
    std::fs::write(folder.join("pack.json"), content.to_string()).unwrap();
    std::fs::write(folder.join("pack.html"), html).unwrap();
}

fn with_fonts(text: &str, fonts: &Path) -> String {
    text.replace("FONTS", &format!("file://{}", fonts.display()))
}
