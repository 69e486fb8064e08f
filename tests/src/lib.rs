//! What the stories and checks of Alongside share.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by failing"
)]

mod agreed;
mod charity;
pub mod judge;
mod meeting;
mod money;
pub mod opened;
pub mod page;
mod visitor;

pub use charity::{
    CHEAP, MORNING, PASSPHRASE, choose_picture_set, folder, january_papers, marlbrook, sample,
    sample_with_everything, sample_with_papers,
};
pub use money::scan;
pub use page::Page;
pub use visitor::{OpenForm, Visitor};
