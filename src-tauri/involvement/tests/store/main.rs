//! The promises of the store.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod backup;
mod bench;
mod computer;
mod door;
mod history;
mod kill;
mod opening;
mod role_description;
mod secrecy;
mod upgrade;
mod versioned_paper;
