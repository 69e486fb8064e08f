use std::process::Command;

use super::root;
use chrono::NaiveDate;

/// The days off on weekdays that published tables have for a part of the United Kingdom (`ENG`, `WLS`, `SCT`, `NIR`), in order.
///
/// # Panics
/// If the tables have not been set up.
#[must_use]
pub fn holidays(part: &str, first: i32, last: i32) -> Vec<NaiveDate> {
    let script = format!(
        "import holidays\n\
         found = holidays.UnitedKingdom(subdiv='{part}', years=range({first}, {last} + 1))\n\
         for day in sorted(found):\n    \
             if day.weekday() < 5: print(day)"
    );
    let output = Command::new("python3")
        .args(["-c", &script])
        .env("PYTHONPATH", root().join("target/tools/holidays"))
        .output()
        .expect("Python is not installed: run cargo xtask setup --tests");
    assert!(
        output.status.success(),
        "the tables were not read: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(|line| line.parse().expect("a day"))
        .collect()
}
