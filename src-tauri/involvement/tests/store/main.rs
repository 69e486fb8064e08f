//! The promises of the store.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bench;
mod door;
