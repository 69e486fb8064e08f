//! What is kept, the rules, and the papers the charity issues.
//!
//! [`Computer`] is this PC; [`Office`] is the open store; each folder is a noun. Nothing is written except through
//! [`store::Store::change`].

pub mod actor;
pub mod contact;
pub mod id;
pub mod problem;
pub mod staff;
pub mod store;

pub use actor::Actor;
pub use id::{Id, NotAnId, Noun, Subject};
pub use problem::{Problem, Problems};
