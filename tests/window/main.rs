//! The real window, driven through WebDriver on a screen of its own. See ARCHITECTURE.md for the programs it needs.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on says so by failing"
)]

mod axe;
mod driver;
mod first_start;
mod keeping;
mod pack;
mod pictures;
mod screen;
mod shell;
mod tree;
mod walk;
mod window;
