//! Documents before judges from outside.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by failing"
)]

mod braille;
mod csv;
mod feedback;
mod format;
mod holiday;
mod judge;
mod money;
mod people;
mod random;
mod sample;
