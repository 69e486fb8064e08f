//! What is kept, the rules, and the papers the charity issues.
//!
//! [`Computer`] is this PC; [`Office`] is the open store; each folder is a noun. Nothing is written except through
//! [`store::Store::change`].

pub mod access_audit;
pub mod access_question;
pub mod access_requirement;
pub mod activity;
pub mod actor;
mod appearance;
pub mod arrangement;
pub mod attachment;
pub mod attendance;
pub mod certificate;
pub mod charity;
pub mod check;
mod choices;
pub mod computer;
pub mod consent;
pub mod contact;
pub mod day;
pub mod easy_check;
pub mod easy_profile;
pub mod easy_words;
pub mod id;
pub mod jargon_word;
pub mod lesson;
pub mod letterhead;
pub mod meeting;
pub mod money;
pub mod office;
pub mod pack;
pub mod personal_record;
pub mod picture;
pub mod plan;
mod press;
pub mod problem;
pub mod promise;
pub mod rate;
mod reading;
pub mod representative;
pub mod role_description;
pub mod sample;
mod sentence;
pub mod skills_audit;
pub mod staff;
pub mod stage;
pub mod statement;
pub mod store;
pub mod support_offer;
pub mod supporter;
pub mod task;

pub use actor::Actor;
pub use alongside_document::BrailleCode;
pub use appearance::{Appearance, Spacing, TextSize, Theme};
pub use computer::{Computer, NotStarted, Settings, Started};
pub use id::{Id, NotAnId, Noun, Subject};
pub use letterhead::Letterhead;
pub use office::{Office, Refusal};
pub use press::{BrailleTranslator, keep_pictures, press, shown_picture, translate_braille_by};
pub use problem::{Problem, Problems};
pub use reading::Reading;
