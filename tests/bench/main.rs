//! Measures, with ratios against Typst and WeasyPrint in the same run. `cargo xtask bench` builds it for release and runs it; times
//! of a debug build mean nothing.
//!
//! `bench FOLDER FONTS` measures everything; `bench FOLDER FONTS paper NAME` makes one paper and ends, to be timed
//! from outside. `bench FOLDER FONTS meeting` measures a meeting of 200 people alone; `... money` measures
//! claims alone, `... plan` plans and agreed papers, `... input` what people said, `... papers` papers beside those of others.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a measurement that cannot go on says so by stopping"
)]

mod input;
mod meeting;
mod money;
mod page;
mod paper;
mod peer;
mod plan;
mod thousand;

use std::path::PathBuf;
use std::time::{Duration, Instant};

fn main() {
    let words: Vec<String> = std::env::args().collect();
    let (folder, fonts) = (PathBuf::from(&words[1]), PathBuf::from(&words[2]));
    if words.get(3).is_some_and(|it| it == "meeting") {
        return meeting::measure();
    }
    if words.get(3).is_some_and(|it| it == "money") {
        return money::measure();
    }
    if words.get(3).is_some_and(|it| it == "input") {
        return input::measure();
    }
    if words.get(3).is_some_and(|it| it == "plan") {
        return plan::measure();
    }
    if words.get(3).is_some_and(|it| it == "papers") {
        return paper::measure(&folder, &fonts);
    }
    if let Some(name) = words.get(4) {
        return paper::once(name, &folder);
    }
    thousand::measure();
    paper::measure(&folder, &fonts);
    page::measure();
    input::measure();
    plan::measure();
    meeting::measure();
    money::measure();
}

/// The time in milliseconds that 99 of 100 rounds keep to.
fn p99(rounds: usize, mut work: impl FnMut(usize)) -> f64 {
    let mut times: Vec<Duration> = (0..rounds)
        .map(|round| {
            let start = Instant::now();
            work(round);
            start.elapsed()
        })
        .collect();
    times.sort();
    times[(rounds * 99).div_ceil(100) - 1].as_secs_f64() * 1000.0
}

/// The median of the times that the work takes, in milliseconds. The work is told which round it is, from 0.
fn median(rounds: usize, mut work: impl FnMut(usize)) -> f64 {
    let mut times: Vec<Duration> = (0..rounds)
        .map(|round| {
            let start = Instant::now();
            work(round);
            start.elapsed()
        })
        .collect();
    times.sort();
    times[rounds / 2].as_secs_f64() * 1000.0
}
